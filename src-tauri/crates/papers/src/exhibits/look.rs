//! What a file turns out to be: pages, text, or something that goes apart.
//!
//! Files come from anybody. PDFs and pictures are not read here: a child process does that, and hands back [`Parts`].

use redress_render::{Otherwise, Parts, Sheet};

/// Largest PDF or picture that becomes pages, in bytes.
const MOST_BYTES: usize = 128 * 1024 * 1024;
/// Largest text that becomes pages, in bytes: about 150 pages.
const MOST_TEXT: usize = 400 * 1024;

/// What a file turned out to be.
pub enum Looked {
    /// Pages that can be put in: those of a PDF, or a picture.
    Pages(Box<Parts>),
    /// Text.
    Text(String),
    /// Nothing that can be pages.
    Apart(Why),
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
    /// It took too much memory or time, or could not be read behind walls; so it was not read.
    NotRead,
    /// A picture that moves: a page would show a part of it.
    Moving,
    /// A PDF that draws its fields only in a viewer, or shows and hides layers.
    Form,
    /// It holds nothing to show.
    Empty,
    /// The vault holds other bytes than came in.
    Damaged,
    /// A photo as HEIC, which nothing here can read.
    Heic,
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
            Why::NotRead => "not_read",
            Why::Moving => "moving",
            Why::Form => "form",
            Why::Empty => "empty",
            Why::Damaged => "damaged",
            Why::Heic => "heic",
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
        self.sheets().into_iter().map(|(_, sheet)| sheet.size.0 > sheet.size.1).collect()
    }

    /// How many of its pages are otherwise than a reader would expect.
    pub(super) fn otherwise(&self) -> Otherwise {
        match self {
            Looked::Pages(parts) => parts.otherwise(),
            Looked::Text(_) | Looked::Apart(_) => Otherwise::default(),
        }
    }

    /// What is put in, page by page.
    pub(super) fn sheets(&self) -> Vec<(&Parts, &Sheet)> {
        match self {
            Looked::Pages(parts) => parts.sheets().iter().map(|sheet| (&**parts, sheet)).collect(),
            Looked::Text(_) | Looked::Apart(_) => Vec::new(),
        }
    }
}

/// Looks at a file, by the media type that its first bytes showed at intake. `read` has a PDF or picture read by a
/// child process.
pub fn look(
    media_type: &str,
    bytes: &[u8],
    read: &mut dyn FnMut(&[u8]) -> Result<Parts, Why>,
) -> Looked {
    match media_type.split_once('/') {
        _ if bytes.is_empty() => Looked::Apart(Why::Empty),
        Some(("audio" | "video", _)) => Looked::Apart(Why::Recording),
        Some(("image", "png" | "jpeg" | "gif" | "webp" | "tiff"))
        | Some(("application", "pdf")) => {
            if bytes.len() > MOST_BYTES {
                return Looked::Apart(Why::TooLarge);
            }
            read(bytes).map_or_else(Looked::Apart, |parts| Looked::Pages(Box::new(parts)))
        }
        Some(("image", "heif" | "heic")) => Looked::Apart(Why::Heic),
        // HTML and other marked-up text is set as the text that it is, and never acted upon.
        Some(("text", _)) => match std::str::from_utf8(bytes) {
            Ok(_) if bytes.len() > MOST_TEXT => Looked::Apart(Why::TooLarge),
            Ok(text) => Looked::Text(text.trim_start_matches('\u{FEFF}').to_owned()),
            Err(_) => Looked::Apart(Why::Unreadable),
        },
        _ => Looked::Apart(Why::Other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_pages_is_told_by_kind() {
        let mut refused = |_: &[u8]| Err(Why::NotRead);
        let mut why =
            |kind: &str, bytes: &[u8]| look(kind, bytes, &mut refused).why().map(Why::word);
        assert_eq!(why("audio/mpeg", b"ID3"), Some("recording"));
        assert_eq!(why("video/mp4", b"...."), Some("recording"));
        assert_eq!(why("application/zip", b"PK"), Some("other"));
        assert_eq!(why("image/heif", b"....ftypheic"), Some("heic"));
        assert_eq!(why("image/avif", b"....ftypavif"), Some("other"));
        assert_eq!(why("image/tiff", b"II*\0"), Some("not_read"));
        assert_eq!(why("application/pdf", b""), Some("empty"));
        // Nothing but what the child says is known of these.
        assert_eq!(why("application/pdf", b"%PDF-1.7 cut"), Some("not_read"));
        assert_eq!(why("image/png", b"\x89PNG\r\n\x1a\ncut"), Some("not_read"));
        assert_eq!(why("text/plain", b"  \n"), Some("empty"));
        assert_eq!(why("text/plain", &[b'x'; MOST_TEXT + 1]), Some("too_large"));
        assert_eq!(why("text/plain", b"\xff\xfe"), Some("unreadable"));
        assert_eq!(why("text/plain", b"words"), None);
    }
}
