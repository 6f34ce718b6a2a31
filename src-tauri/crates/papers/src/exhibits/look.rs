//! What a file turns out to be: pages, a picture, text, or something that goes apart.
//!
//! Files come from anybody. Nothing here panics outwards, and what is refused is refused by kind.

use std::panic::{AssertUnwindSafe, catch_unwind};

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::picture::{Picture, decode};
use super::place::{Body, Sheet};

/// Largest PDF or picture that becomes pages, in bytes.
const MOST_BYTES: usize = 128 * 1024 * 1024;
/// Most pages of one PDF in the bundle.
const MOST_PAGES: usize = 1_000;
/// Largest text that becomes pages, in bytes: about 150 pages.
const MOST_TEXT: usize = 400 * 1024;

/// What a file turned out to be.
pub enum Looked {
    /// A PDF whose pages can be put in.
    Pages(Box<Pages>),
    /// A picture.
    Picture(Picture),
    /// Text.
    Text(String),
    /// Nothing that can be pages.
    Apart(Why),
}

/// A PDF that was read, with what each page needs to be put in.
pub struct Pages {
    document: Document,
    sheets: Vec<Sheet>,
}

/// Why a file cannot be pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Why {
    /// This vault does not hold it.
    NoFile,
    /// A sound or video recording.
    Recording,
    /// A PDF under a password.
    Locked,
    /// It is not what it says, or cut off.
    Unreadable,
    /// Too many bytes, pages or pixels.
    TooLarge,
    /// A picture that moves: a page would show a part of it.
    Moving,
    /// A PDF that draws its fields only in a viewer, or shows and hides layers.
    Form,
    /// It holds nothing to show.
    Empty,
    /// The vault holds other bytes than came in.
    Damaged,
    /// Another kind of file.
    Other,
}

impl Why {
    /// Its word, for lists and messages.
    pub fn word(self) -> &'static str {
        match self {
            Why::NoFile => "no_file",
            Why::Recording => "recording",
            Why::Locked => "locked",
            Why::Unreadable => "unreadable",
            Why::TooLarge => "too_large",
            Why::Moving => "moving",
            Why::Form => "form",
            Why::Empty => "empty",
            Why::Damaged => "damaged",
            Why::Other => "other",
        }
    }
}

impl Looked {
    /// Why it cannot be pages, where it cannot.
    pub fn why(&self) -> Option<Why> {
        match self {
            Looked::Apart(why) => Some(*why),
            Looked::Text(text) if text.trim().is_empty() => Some(Why::Empty),
            _ => None,
        }
    }

    /// For each page that is put in, whether it lies across.
    pub(super) fn across(&self) -> Vec<bool> {
        match self {
            Looked::Pages(pages) => pages.sheets.iter().map(Sheet::across).collect(),
            Looked::Picture(picture) => vec![picture.width > picture.height],
            Looked::Text(_) | Looked::Apart(_) => Vec::new(),
        }
    }

    /// What is put in, page by page.
    pub(super) fn bodies(&self) -> Vec<Body<'_>> {
        match self {
            Looked::Pages(pages) => {
                let page = |sheet| Body::Page(&pages.document, sheet);
                pages.sheets.iter().map(page).collect()
            }
            Looked::Picture(picture) => vec![Body::Picture(picture)],
            Looked::Text(_) | Looked::Apart(_) => Vec::new(),
        }
    }
}

/// Looks at a file, by the media type that its first bytes showed at intake.
pub fn look(media_type: &str, bytes: &[u8]) -> Looked {
    let large = bytes.len() > MOST_BYTES;
    // The readers below are others' work; should one fall over, the file is unreadable and the program goes on.
    let safely = |read: &dyn Fn() -> Result<Looked, Why>| {
        let answer = catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(Why::Unreadable));
        answer.unwrap_or_else(Looked::Apart)
    };
    match media_type.split_once('/') {
        _ if bytes.is_empty() => Looked::Apart(Why::Empty),
        Some(("audio" | "video", _)) => Looked::Apart(Why::Recording),
        Some(("image", "png" | "jpeg" | "gif" | "webp")) | Some(("application", "pdf"))
            if large =>
        {
            Looked::Apart(Why::TooLarge)
        }
        Some(("application", "pdf")) => safely(&|| pdf(bytes)),
        Some(("image", "png" | "jpeg" | "gif" | "webp")) => {
            safely(&|| decode(bytes).map(Looked::Picture))
        }
        // HTML and other marked-up text is set as the text that it is, and never acted upon.
        Some(("text", _)) => match std::str::from_utf8(bytes) {
            Ok(_) if bytes.len() > MOST_TEXT => Looked::Apart(Why::TooLarge),
            Ok(text) => Looked::Text(text.trim_start_matches('\u{FEFF}').to_owned()),
            Err(_) => Looked::Apart(Why::Unreadable),
        },
        _ => Looked::Apart(Why::Other),
    }
}

fn pdf(bytes: &[u8]) -> Result<Looked, Why> {
    // A password shows in the trailer also where the reader gives up before it.
    let document = Document::load_mem(bytes).map_err(|error| match error {
        lopdf::Error::Decryption(_) | lopdf::Error::InvalidPassword => Why::Locked,
        _ => Why::Unreadable,
    })?;
    if document.is_encrypted() || document.was_encrypted() {
        return Err(Why::Locked);
    }
    let catalog = document.catalog().map_err(|_| Why::Unreadable)?;
    if catalog.has(b"OCProperties") || fields_are_drawn_by_the_viewer(&document, catalog) {
        return Err(Why::Form);
    }
    let pages: Vec<ObjectId> = document.page_iter().take(MOST_PAGES + 1).collect();
    if pages.is_empty() {
        return Err(Why::Empty);
    }
    if pages.len() > MOST_PAGES {
        return Err(Why::TooLarge);
    }
    // What the file says of its length and what is found must agree, else pages would be lost unseen.
    let told = document.get_dict_in_dict(catalog, b"Pages").ok();
    let told = told.and_then(|tree| tree.get(b"Count").and_then(Object::as_i64).ok());
    if told.is_some_and(|count| usize::try_from(count) != Ok(pages.len())) {
        return Err(Why::Unreadable);
    }
    let sheets: Option<Vec<Sheet>> = pages.iter().map(|page| Sheet::of(&document, *page)).collect();
    let sheets = sheets.ok_or(Why::Unreadable)?;
    Ok(Looked::Pages(Box::new(Pages { document, sheets })))
}

/// Says whether what is filled into a form shows only once a viewer draws it.
fn fields_are_drawn_by_the_viewer(document: &Document, catalog: &Dictionary) -> bool {
    let Ok(form) = document.get_dict_in_dict(catalog, b"AcroForm") else { return false };
    let asked = form.get(b"NeedAppearances").and_then(Object::as_bool).unwrap_or(false);
    asked || form.has(b"XFA")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_pages_is_told_by_kind() {
        let why = |kind: &str, bytes: &[u8]| look(kind, bytes).why().map(Why::word);
        assert_eq!(why("audio/mpeg", b"ID3"), Some("recording"));
        assert_eq!(why("video/mp4", b"...."), Some("recording"));
        assert_eq!(why("application/zip", b"PK"), Some("other"));
        assert_eq!(why("application/pdf", b""), Some("empty"));
        assert_eq!(why("application/pdf", b"%PDF-1.7 cut"), Some("unreadable"));
        assert_eq!(why("image/png", b"\x89PNG\r\n\x1a\ncut"), Some("unreadable"));
        assert_eq!(why("text/plain", b"  \n"), Some("empty"));
        assert_eq!(why("text/plain", &[b'x'; MOST_TEXT + 1]), Some("too_large"));
        assert_eq!(why("text/plain", b"\xff\xfe"), Some("unreadable"));
        assert_eq!(why("text/plain", b"words"), None);
    }
}
