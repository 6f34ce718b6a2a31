//! What a PDF holds beside what its pages show (keys as in ISO 32000-1).

use hayro::hayro_syntax::object::{Dict, MaybeRef, Name, Object, Stream};

use super::{Found, Trace};
use crate::child::open_pdf;

/// Most objects looked at.
const MOST_OBJECTS: usize = 200_000;
/// How deep dictionaries inside dictionaries are followed.
const DEEPEST: usize = 8;
/// Longest stream of drawing that is looked through for text that is not shown, in bytes.
const LONGEST_DRAWING: usize = 4 << 20;

/// Looks through every object of the file, those that no page uses included.
pub(super) fn look(bytes: Vec<u8>) -> Vec<Found> {
    let mut found = outside(&bytes);
    let Ok(pdf) = open_pdf(bytes) else { return found };
    let about = pdf.metadata();
    for (trace, words) in [
        (Trace::Author, &about.author),
        (Trace::Title, &about.title),
        (Trace::Title, &about.subject),
        (Trace::Title, &about.keywords),
        (Trace::Software, &about.creator),
        (Trace::Software, &about.producer),
    ] {
        if let Some(words) = words.as_deref().map(text).filter(|words| !words.is_empty()) {
            found.push(Found::new(trace, words));
        }
    }
    for date in [about.creation_date, about.modification_date].into_iter().flatten() {
        found.push(Found::new(
            Trace::Dates,
            format!(
                "{:04}-{:02}-{:02} {:02}:{:02}",
                date.year, date.month, date.day, date.hour, date.minute
            ),
        ));
    }
    for object in pdf.objects().into_iter().take(MOST_OBJECTS) {
        one(&object, DEEPEST, &mut found);
        // The same thing on every page is said once, and a hostile file fills no memory with it.
        if found.len() > 512 {
            found.sort();
            found.dedup();
            found.truncate(256);
        }
    }
    found
}

/// What is seen without reading the file as a PDF.
fn outside(bytes: &[u8]) -> Vec<Found> {
    let mut found = Vec::new();
    let mark = b"%%EOF";
    let ends: Vec<usize> = bytes
        .windows(mark.len())
        .enumerate()
        .filter(|(_, part)| part == mark)
        .map(|(at, _)| at)
        .collect();
    // A file made for the web has two ends by its nature, the first near its beginning.
    let linear = bytes.windows(11).take(2048).any(|part| part == b"/Linearized");
    if ends.len() > 1 + usize::from(linear) {
        found.push(Found::bare(Trace::Earlier));
    }
    let rest = ends.last().map_or(&[][..], |at| &bytes[at + mark.len()..]);
    if rest.iter().any(|byte| !byte.is_ascii_whitespace()) {
        found.push(Found::bare(Trace::Trailing));
    }
    if bytes.windows(4).rev().take(4096).any(|part| part == b"/ID[" || part == b"/ID ") {
        found.push(Found::bare(Trace::FileId));
    }
    found
}

fn one(object: &Object<'_>, deeper: usize, found: &mut Vec<Found>) {
    match object {
        Object::Dict(dict) => dict_of(dict, deeper, found),
        Object::Stream(stream) => {
            dict_of(stream.dict(), deeper, found);
            drawing(stream, found);
        }
        Object::Array(list) if deeper > 0 => {
            for part in list.raw_iter().take(1024) {
                if let MaybeRef::NotRef(part) = part {
                    one(&part, deeper - 1, found);
                }
            }
        }
        _ => {}
    }
}

fn dict_of(dict: &Dict<'_>, deeper: usize, found: &mut Vec<Found>) {
    let name = |key: &str| dict.get::<Name<'_>>(key).map(|name| name.to_vec()).unwrap_or_default();
    match (&name("Type")[..], &name("Subtype")[..]) {
        (b"Metadata", _) | (_, b"XML") => found.push(Found::bare(Trace::Xmp)),
        (b"Filespec" | b"F", _) if dict.contains_key("EF") => found.push(attachment(dict)),
        (b"Font", _) => found.push(Found::bare(Trace::Text)),
        (b"OCG", _) => found.push(Found::bare(Trace::Layers)),
        (b"Sig", _) => found.push(signature(dict)),
        (_, b"Link") => found.push(Found::bare(Trace::Link)),
        (_, b"Widget") => found.push(Found::bare(Trace::Form)),
        (_, b"FileAttachment") => found.push(Found::bare(Trace::Attachment)),
        (_, b"Screen" | b"Movie" | b"Sound" | b"RichMedia" | b"3D") => {
            found.push(Found::bare(Trace::Media))
        }
        (
            _,
            b"Text" | b"FreeText" | b"Highlight" | b"Underline" | b"Squiggly" | b"StrikeOut"
            | b"Stamp" | b"Ink" | b"Popup" | b"Caret" | b"Redact",
        ) if dict.contains_key("Rect") => found.push(note(dict)),
        _ => {}
    }
    match &name("S")[..] {
        b"JavaScript" => found.push(Found::bare(Trace::Script)),
        b"Launch" | b"GoToR" | b"GoToE" | b"ImportData" => found.push(Found::bare(Trace::Launch)),
        b"URI" => found.push(said(Trace::Link, dict, "URI")),
        b"SubmitForm" => found.push(Found::bare(Trace::Link)),
        b"Rendition" | b"Movie" | b"Sound" => found.push(Found::bare(Trace::Media)),
        _ => {}
    }
    for (key, trace) in [
        ("JS", Trace::Script),
        ("JavaScript", Trace::Script),
        ("EmbeddedFiles", Trace::Attachment),
        ("XFA", Trace::Form),
        ("AcroForm", Trace::Form),
        ("Thumb", Trace::Thumbnail),
        ("PieceInfo", Trace::Software),
    ] {
        if dict.contains_key(key) {
            found.push(Found::bare(trace));
        }
    }
    if deeper > 0 {
        for (_, part) in dict.entries().take(1024) {
            if let MaybeRef::NotRef(part) = part {
                one(&part, deeper - 1, found);
            }
        }
    }
}

fn said(trace: Trace, dict: &Dict<'_>, key: &str) -> Found {
    let words = dict.get::<hayro::hayro_syntax::object::String<'_>>(key);
    Found::new(trace, words.map(|words| text(words.as_bytes())).unwrap_or_default())
}

fn attachment(dict: &Dict<'_>) -> Found {
    let key = if dict.contains_key("UF") { "UF" } else { "F" };
    said(Trace::Attachment, dict, key)
}

fn signature(dict: &Dict<'_>) -> Found {
    said(Trace::Signature, dict, "Name")
}

/// Who wrote a comment is often a name of an account.
fn note(dict: &Dict<'_>) -> Found {
    said(Trace::Note, dict, "T")
}

/// Looks for text drawn in mode 3, which shows nothing (9.3.6).
fn drawing(stream: &Stream<'_>, found: &mut Vec<Found>) {
    let dict = stream.dict();
    let is =
        |key: &str, name: &[u8]| dict.get::<Name<'_>>(key).is_some_and(|found| &*found == name);
    // Drawings are the contents of pages, which name no type, and forms; fonts and pictures are left alone.
    let drawn = !dict.contains_key("Type") || is("Type", b"XObject");
    if !drawn || is("Subtype", b"Image") || dict.contains_key("Length1") {
        return;
    }
    let Ok(drawing) = stream.decoded() else { return };
    let drawing = &drawing[..drawing.len().min(LONGEST_DRAWING)];
    let hides = |part: &[u8]| part[0].is_ascii_whitespace() && &part[1..] == b"3 Tr";
    if drawing.windows(5).any(hides) || drawing.starts_with(b"3 Tr") {
        found.push(Found::bare(Trace::HiddenText));
    }
}

/// Reads a text string (7.9.2.2): UTF-16 or UTF-8 by its mark, else byte for byte.
fn text(bytes: &[u8]) -> String {
    if let Some(wide) = bytes.strip_prefix(b"\xfe\xff") {
        let units = wide.chunks_exact(2).map(|unit| u16::from_be_bytes([unit[0], unit[1]]));
        return char::decode_utf16(units.take(1024))
            .map(|sign| sign.unwrap_or('\u{FFFD}'))
            .collect();
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let bytes = &bytes[..bytes.len().min(1024)];
    std::str::from_utf8(bytes)
        .map_or_else(|_| bytes.iter().map(|byte| char::from(*byte)).collect(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_read_in_their_three_forms() {
        assert_eq!(text(b"\xfe\xff\x04\x34\x04\x35"), "де");
        assert_eq!(text("\u{feff}дело".as_bytes()), "дело");
        assert_eq!(text(b"Caf\xe9"), "Café");
        assert_eq!(text(b"\xfe\xff\xd8\x00"), "\u{FFFD}");
    }

    #[test]
    fn ends_and_what_follows_them_are_seen_without_a_whole_file() {
        let of =
            |bytes: &[u8]| outside(bytes).into_iter().map(|found| found.trace).collect::<Vec<_>>();
        assert_eq!(of(b"%PDF-1.4 ... %%EOF\n"), []);
        assert_eq!(of(b"%PDF-1.4 %%EOF PK\x03\x04"), [Trace::Trailing]);
        assert_eq!(of(b"%PDF-1.4 %%EOF 2 0 obj %%EOF\n"), [Trace::Earlier]);
        assert_eq!(of(b"%PDF-1.4 /Linearized 1 %%EOF x %%EOF"), []);
    }
}
