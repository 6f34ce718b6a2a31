//! What a file holds beside what is seen: places, cameras, authors, scripts, comments, hidden text.
//!
//! Read in the child, by small readers that look for what is commonly there. They do not see everything; a copy of
//! pixels leaves everything behind, seen or not.

mod pdf;
mod pictures;

use crate::frames::{LONGEST_FOUND, MOST_FOUND};
use crate::kind::Kind;

macro_rules! traces {
    ($($name:ident = $word:literal, $about:literal;)*) => {
        /// A kind of thing found in a file.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Trace {
            $(#[doc = $about] $name,)*
        }

        impl Trace {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The word of the kind, as in ids of messages.
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }
        }
    };
}

traces! {
    Place = "place", "Where a picture was taken.";
    Camera = "camera", "Which camera or phone, its number included.";
    Author = "author", "Who made it, or whom a device belongs to.";
    Software = "software", "With which program it was made.";
    Dates = "dates", "When it was made or changed.";
    Title = "title-of", "A title, subject or keywords.";
    Thumbnail = "thumbnail", "A small earlier picture of it.";
    Xmp = "xmp", "A packet of XMP.";
    Iptc = "iptc", "A packet of IPTC.";
    Exif = "exif", "EXIF beside what is named here.";
    Profile = "profile", "A colour profile, which may name a device.";
    Comment = "comment", "Words in a comment.";
    Trailing = "trailing", "Bytes after the end.";
    Frames = "frames", "More pictures than the first.";
    Text = "text", "Text that can be searched and copied.";
    HiddenText = "hidden-text", "Text that is not shown.";
    Layers = "layers", "Layers that can be switched off.";
    Script = "script", "A script.";
    Launch = "launch", "An order to start a program or open a file.";
    Link = "link", "A link or an order to send something.";
    Attachment = "attachment", "A file inside the file.";
    Note = "note", "Comments and marks laid over the pages.";
    Form = "form", "A form, and what was typed into it.";
    Media = "media", "Sound, film or a model.";
    Signature = "signature", "A digital signature.";
    Earlier = "earlier", "Earlier states of the file.";
    FileId = "file-id", "A number by which copies of the file are told to be one.";
}

/// Something found, with a few words of it where it has any.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// What kind of thing.
    pub trace: Trace,
    /// What it says, at most 400 bytes; empty where it says nothing that can be shown.
    pub words: String,
}

impl Found {
    fn new(trace: Trace, words: impl AsRef<str>) -> Self {
        Self { trace, words: plain(words.as_ref()) }
    }

    fn bare(trace: Trace) -> Self {
        Self { trace, words: String::new() }
    }

    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = vec![self.trace as u8];
        bytes.extend_from_slice(self.words.as_bytes());
        bytes
    }

    /// Reads what a child says it found; its words are made plain again, since a child is not believed.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (number, words) = bytes.split_first()?;
        let trace = *Trace::ALL.get(usize::from(*number))?;
        let words = std::str::from_utf8(words).ok().filter(|words| words.len() <= LONGEST_FOUND)?;
        Some(Self::new(trace, words))
    }
}

/// Takes marks of direction, of control and of nothing out of words, and cuts them.
fn plain(words: &str) -> String {
    let mut kept = String::new();
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
    };
    for sign in words.trim().chars().filter(|c| !hidden(*c)) {
        if kept.len() + sign.len_utf8() > LONGEST_FOUND {
            break;
        }
        kept.push(sign);
    }
    kept
}

/// Looks into a file.
pub(crate) fn look(kind: Kind, bytes: Vec<u8>) -> Vec<Found> {
    let mut found = match kind {
        Kind::Pdf => pdf::look(bytes),
        Kind::Text | Kind::Other => Vec::new(),
        kind => pictures::look(kind, &bytes),
    };
    found.sort();
    found.dedup();
    found.truncate(MOST_FOUND);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_found_crosses_over_and_loses_hidden_marks() {
        for (n, trace) in Trace::ALL.iter().enumerate() {
            assert_eq!(*trace as usize, n);
            let found = Found::new(*trace, "Vilnius 54.68");
            assert_eq!(Found::from_bytes(&found.to_bytes()), Some(found));
        }
        let mut hostile = vec![Trace::Author as u8];
        hostile.extend("a\u{202E}b\u{0}c\u{200B}".as_bytes());
        assert_eq!(Found::from_bytes(&hostile), Some(Found::new(Trace::Author, "abc")));
        assert_eq!(Found::from_bytes(&[250]), None);
        assert_eq!(Found::from_bytes(&[]), None);
        assert_eq!(Found::from_bytes(&[0, 0xff]), None);
        let long = [vec![0], vec![b'x'; LONGEST_FOUND + 1]].concat();
        assert_eq!(Found::from_bytes(&long), None);
    }
}
