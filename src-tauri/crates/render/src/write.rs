//! The copy: pixels, written again by this program. What the pixels do not show is not in it.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use pdf_writer::{Content, Filter, Finish, Name, Pdf, Rect, Ref};

use crate::fault::Fault;
use crate::frames::MOST_PAGES;
use crate::kind::Kind;
use crate::parent::Page;

/// How good a JPEG is made, of 100.
const QUALITY: u8 = 88;
/// Pages whose exact pixels take more than so many bits a pixel are written as JPEG, as photographs are.
const BITS_A_PIXEL: usize = 3;
/// Largest copy, in bytes.
const MOST_BYTES: usize = 400 << 20;

/// A finished copy.
pub struct Copy {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// `application/pdf`, `image/png` or `image/jpeg`.
    pub media_type: &'static str,
    /// The ending of its name.
    pub ending: &'static str,
    /// How many pages it has.
    pub pages: u32,
    /// Pages, from 1, that are smaller than those of the original.
    pub smaller: Vec<u32>,
    /// Pages, from 1, on which something could not be drawn.
    pub incomplete: Vec<u32>,
}

/// Puts pages together.
#[derive(Default)]
pub struct CopyWriter {
    pages: Vec<Written>,
    size: usize,
    smaller: Vec<u32>,
    incomplete: Vec<u32>,
}

/// A page, pressed.
struct Written {
    width: u32,
    height: u32,
    points: (f32, f32),
    grey: bool,
    bytes: Vec<u8>,
    jpeg: bool,
}

impl CopyWriter {
    /// Adds a page, for a copy that is of the kind [`CopyWriter::finish`] will be told.
    ///
    /// # Errors
    /// [`Fault::CopyTooLarge`], [`Fault::NotWritten`].
    pub fn add(&mut self, page: Page) -> Result<(), Fault> {
        if self.pages.len() >= MOST_PAGES as usize {
            return Err(Fault::CopyTooLarge);
        }
        let number = page.number + 1;
        self.smaller.extend(page.smaller.then_some(number));
        self.incomplete.extend(page.incomplete.then_some(number));
        let written = press(&page)?;
        self.size += written.bytes.len();
        if self.size > MOST_BYTES {
            return Err(Fault::CopyTooLarge);
        }
        self.pages.push(written);
        Ok(())
    }

    /// Writes the copy of a file of this kind: PDF of PDF, a picture of a picture.
    ///
    /// # Errors
    /// [`Fault::Damaged`] without pages, [`Fault::NotWritten`].
    pub fn finish(self, kind: Kind) -> Result<Copy, Fault> {
        let pages = u32::try_from(self.pages.len()).unwrap_or(u32::MAX);
        let (bytes, media_type, ending) = match (&self.pages[..], kind) {
            ([], _) => return Err(Fault::Damaged),
            ([page], kind) if kind != Kind::Pdf && page.jpeg => {
                (page.bytes.clone(), "image/jpeg", "jpg")
            }
            ([page], kind) if kind != Kind::Pdf => (png(page)?, "image/png", "png"),
            _ => (pdf(&self.pages), "application/pdf", "pdf"),
        };
        let Self { smaller, incomplete, .. } = self;
        Ok(Copy { bytes, media_type, ending, pages, smaller, incomplete })
    }
}

impl Page {
    /// Gives the page as a PNG, to be looked at.
    ///
    /// # Errors
    /// [`Fault::NotWritten`].
    pub fn to_png(&self) -> Result<Vec<u8>, Fault> {
        let mut bytes = Vec::new();
        PngEncoder::new_with_quality(&mut bytes, CompressionType::Fast, FilterType::Sub)
            .write_image(&self.pixels, self.width, self.height, ExtendedColorType::Rgb8)
            .map_err(|_| Fault::NotWritten)?;
        Ok(bytes)
    }
}

/// Presses the pixels of a page: exactly where that is short, else as JPEG.
fn press(page: &Page) -> Result<Written, Fault> {
    let grey =
        page.pixels.chunks_exact(3).all(|pixel| pixel[0] == pixel[1] && pixel[1] == pixel[2]);
    let samples: zeroize::Zeroizing<Vec<u8>> = if grey {
        page.pixels.chunks_exact(3).map(|pixel| pixel[0]).collect::<Vec<u8>>().into()
    } else {
        page.pixels.clone()
    };
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(&samples).map_err(|_| Fault::NotWritten)?;
    let exact = encoder.finish().map_err(|_| Fault::NotWritten)?;
    let area = page.width as usize * page.height as usize;
    let (bytes, jpeg) = if exact.len() <= area * BITS_A_PIXEL / 8 + 1024 {
        (exact, false)
    } else {
        let mut bytes = Vec::new();
        let colour = if grey { ExtendedColorType::L8 } else { ExtendedColorType::Rgb8 };
        JpegEncoder::new_with_quality(&mut bytes, QUALITY)
            .write_image(&samples, page.width, page.height, colour)
            .map_err(|_| Fault::NotWritten)?;
        (bytes, true)
    };
    Ok(Written { width: page.width, height: page.height, points: page.points, grey, bytes, jpeg })
}

fn png(page: &Written) -> Result<Vec<u8>, Fault> {
    let mut samples = zeroize::Zeroizing::new(Vec::new());
    std::io::Read::read_to_end(&mut flate2::read::ZlibDecoder::new(&page.bytes[..]), &mut samples)
        .map_err(|_| Fault::NotWritten)?;
    let colour = if page.grey { ExtendedColorType::L8 } else { ExtendedColorType::Rgb8 };
    let mut bytes = Vec::new();
    PngEncoder::new(&mut bytes)
        .write_image(&samples, page.width, page.height, colour)
        .map_err(|_| Fault::NotWritten)?;
    Ok(bytes)
}

/// A PDF of one picture a page: no names, no dates, no number of its own, the same pixels always the same bytes.
fn pdf(pages: &[Written]) -> Vec<u8> {
    let (catalog, tree) = (Ref::new(1), Ref::new(2));
    let place = |n: usize, which: i32| Ref::new(3 + i32::try_from(n).unwrap_or(0) * 3 + which);
    let mut pdf = Pdf::new();
    pdf.catalog(catalog).pages(tree);
    pdf.pages(tree)
        .kids((0..pages.len()).map(|n| place(n, 0)))
        .count(i32::try_from(pages.len()).unwrap_or(0));
    for (n, page) in pages.iter().enumerate() {
        let (sheet, picture, drawing) = (place(n, 0), place(n, 1), place(n, 2));
        let (wide, high) = page.points;
        let mut dict = pdf.page(sheet);
        dict.media_box(Rect::new(0.0, 0.0, wide, high));
        dict.parent(tree);
        dict.contents(drawing);
        dict.resources().x_objects().pair(Name(b"P"), picture);
        dict.finish();
        let mut image = pdf.image_xobject(picture, &page.bytes);
        image.filter(if page.jpeg { Filter::DctDecode } else { Filter::FlateDecode });
        image.width(i32::try_from(page.width).unwrap_or(0));
        image.height(i32::try_from(page.height).unwrap_or(0));
        if page.grey {
            image.color_space().device_gray();
        } else {
            image.color_space().device_rgb();
        }
        image.bits_per_component(8);
        image.finish();
        let mut content = Content::new();
        content.save_state();
        content.transform([wide, 0.0, 0.0, high, 0.0, 0.0]);
        content.x_object(Name(b"P"));
        content.restore_state();
        pdf.stream(drawing, &content.finish());
    }
    pdf.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(number: u32, shade: u8, noisy: bool) -> Page {
        let (width, height) = (120_u32, 80_u32);
        let mut seed = 7_u32;
        let pixels: Vec<u8> = (0..width * height * 3)
            .map(|_| {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                if noisy { (seed >> 24) as u8 } else { shade }
            })
            .collect();
        let points = (57.6, 38.4);
        Page {
            number,
            width,
            height,
            points,
            smaller: number == 1,
            incomplete: false,
            pixels: pixels.into(),
        }
    }

    #[test]
    fn a_copy_of_a_pdf_is_a_pdf_of_pictures_and_nothing_else() {
        let mut writer = CopyWriter::default();
        writer.add(page(0, 200, false)).unwrap();
        writer.add(page(1, 0, true)).unwrap();
        let copy = writer.finish(Kind::Pdf).unwrap();
        assert_eq!((copy.media_type, copy.pages), ("application/pdf", 2));
        assert_eq!(copy.smaller, [2]);
        let read = lopdf::Document::load_mem(&copy.bytes).unwrap();
        assert_eq!(read.get_pages().len(), 2);
        assert!(!read.trailer.has(b"Info") && !read.trailer.has(b"ID"));
        for object in read.objects.values() {
            if let Ok(dict) = object.as_dict() {
                for key in ["Metadata", "AA", "OpenAction", "Annots", "Names", "Font", "JS"] {
                    assert!(!dict.has(key.as_bytes()), "{key}");
                }
            }
        }
        let texts = read.extract_text(&[1, 2]).unwrap_or_default();
        assert_eq!(texts.trim(), "");
    }

    #[test]
    fn a_copy_of_a_picture_is_a_picture() {
        let mut writer = CopyWriter::default();
        writer.add(page(0, 9, false)).unwrap();
        let copy = writer.finish(Kind::Jpeg).unwrap();
        assert_eq!(copy.media_type, "image/png");
        let read = image::load_from_memory(&copy.bytes).unwrap().into_rgb8();
        assert!(read.pixels().all(|pixel| pixel.0 == [9, 9, 9]));
        let mut writer = CopyWriter::default();
        writer.add(page(0, 0, true)).unwrap();
        assert_eq!(writer.finish(Kind::Png).unwrap().media_type, "image/jpeg");
    }

    #[test]
    fn the_same_pixels_are_the_same_bytes() {
        let make = || {
            let mut writer = CopyWriter::default();
            writer.add(page(0, 3, false)).unwrap();
            writer.finish(Kind::Pdf).unwrap().bytes
        };
        assert_eq!(make(), make());
        assert!(matches!(CopyWriter::default().finish(Kind::Pdf), Err(Fault::Damaged)));
    }
}
