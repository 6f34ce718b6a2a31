//! The pages of an exhibit, taken out of a foreign file for a bundle: of a PDF what its pages draw, of a picture its
//! pixels, written again.

mod picture;
mod take;

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::frames::Refusal;
use crate::kind::{Kind, kind_of};
use crate::parts::{MOST_PARTS, MOST_SHEETS, Otherwise, Sheet, to_bytes};
use crate::tiff::Tiff;
use take::{Shape, Taker};

/// Reads a file and gives its pages as [`crate::Parts`] has them.
pub(crate) fn take(bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    match kind_of(&bytes[..bytes.len().min(8192)]) {
        Kind::Pdf => pdf(bytes),
        Kind::Png | Kind::Jpeg | Kind::Gif | Kind::WebP => {
            let picture = picture::decode(bytes)?;
            let (width, height) = (side(picture.width), side(picture.height));
            let drawn = vec![(0, [width, 0.0, 0.0, height, 0.0, 0.0])];
            let sheet = Sheet { size: (width, height), drawn };
            let object = Object::Stream(picture.object());
            to_bytes(&[sheet], &[object], Otherwise::default()).ok_or(Refusal::TooLarge)
        }
        Kind::Tiff => scans(bytes),
        _ => Err(Refusal::NoPages),
    }
}

/// Every page of a TIFF, or none: pages would be lost unseen.
fn scans(bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    let tiff = Tiff::of(bytes).ok_or(Refusal::Damaged)?;
    let pages = tiff.pages()?;
    if pages.len() > MOST_SHEETS {
        return Err(Refusal::TooLarge);
    }
    let (mut sheets, mut objects, mut length) = (Vec::new(), Vec::new(), 0_usize);
    let left_out = tiff.directories()?.len().saturating_sub(pages.len());
    let left_out = u32::try_from(left_out).unwrap_or(u32::MAX);
    let mut otherwise = Otherwise { left_out, uneven: 0 };
    for (number, page) in (0..).zip(&pages) {
        let (picture, uneven) = picture::scan(&tiff, page)?;
        otherwise.uneven += u32::from(uneven);
        let (width, height) = (side(picture.width), side(picture.height));
        let drawn = vec![(number, [width, 0.0, 0.0, height, 0.0, 0.0])];
        sheets.push(Sheet { size: (width, height), drawn });
        let object = picture.object();
        length += object.content.len();
        if length > MOST_PARTS {
            return Err(Refusal::TooLarge);
        }
        objects.push(Object::Stream(object));
    }
    to_bytes(&sheets, &objects, otherwise).ok_or(Refusal::TooLarge)
}

#[allow(clippy::cast_precision_loss, reason = "pictures are at most a few thousand pixels wide")]
fn side(pixels: u32) -> f32 {
    pixels as f32
}

fn pdf(bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    // A password shows in the trailer also where the reader gives up before it.
    let document = Document::load_mem(bytes).map_err(|error| match error {
        lopdf::Error::Decryption(_) | lopdf::Error::InvalidPassword => Refusal::Password,
        _ => Refusal::Damaged,
    })?;
    if document.is_encrypted() || document.was_encrypted() {
        return Err(Refusal::Password);
    }
    let catalog = document.catalog().map_err(|_| Refusal::Damaged)?;
    if catalog.has(b"OCProperties") || fields_are_drawn_by_the_viewer(&document, catalog) {
        return Err(Refusal::Form);
    }
    let pages: Vec<ObjectId> = document.page_iter().take(MOST_SHEETS + 1).collect();
    if pages.is_empty() {
        return Err(Refusal::Empty);
    }
    if pages.len() > MOST_SHEETS {
        return Err(Refusal::TooLarge);
    }
    // What the file says of its length and what is found must agree, else pages would be lost unseen.
    let told = document.get_dict_in_dict(catalog, b"Pages").ok();
    let told = told.and_then(|tree| tree.get(b"Count").and_then(Object::as_i64).ok());
    if told.is_some_and(|count| usize::try_from(count) != Ok(pages.len())) {
        return Err(Refusal::Damaged);
    }
    let mut taker = Taker::new(&document);
    let sheets: Option<Vec<Sheet>> =
        pages.iter().map(|page| taker.sheet(&Shape::of(&document, *page)?)).collect();
    let sheets = sheets.ok_or(Refusal::Damaged)?;
    to_bytes(&sheets, &taker.objects(), Otherwise::default()).ok_or(Refusal::TooLarge)
}

/// Says whether what is filled into a form shows only once a viewer draws it.
fn fields_are_drawn_by_the_viewer(document: &Document, catalog: &Dictionary) -> bool {
    let Ok(form) = document.get_dict_in_dict(catalog, b"AcroForm") else { return false };
    let asked = form.get(b"NeedAppearances").and_then(Object::as_bool).unwrap_or(false);
    asked || form.has(b"XFA")
}
