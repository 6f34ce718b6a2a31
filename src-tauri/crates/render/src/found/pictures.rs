//! What a picture holds beside its pixels: EXIF, XMP, IPTC, comments, times, bytes after the end.

use std::io::Cursor;

use exif::{In, Reader, Tag, Value};

use super::{Found, Trace};
use crate::kind::Kind;
use crate::tiff::Tiff;

/// Looks into a picture.
pub(super) fn look(kind: Kind, bytes: &[u8]) -> Vec<Found> {
    let mut found = Vec::new();
    exif(bytes, &mut found);
    match kind {
        Kind::Jpeg => jpeg(bytes, &mut found),
        Kind::Png => png(bytes, &mut found),
        Kind::Gif => gif(bytes, &mut found),
        Kind::WebP => webp(bytes, &mut found),
        Kind::Tiff => tiff(bytes, &mut found),
        _ => {}
    }
    // Wherever they lie, also where no reader of segments looks.
    if has(bytes, b"<x:xmpmeta") || has(bytes, b"http://ns.adobe.com/xap/1.0/") {
        found.push(Found::bare(Trace::Xmp));
    }
    if has(bytes, b"8BIM\x04\x04") {
        found.push(Found::bare(Trace::Iptc));
    }
    found
}

fn has(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

fn exif(bytes: &[u8], found: &mut Vec<Found>) {
    let mut reader = Reader::new();
    reader.continue_on_error(true);
    let read = reader.read_from_container(&mut Cursor::new(bytes));
    let Ok(exif) = read.or_else(|error| error.distill_partial_result(|_| ())) else { return };
    let mut place = Vec::new();
    for field in exif.fields().take(4096) {
        let words = || match &field.value {
            Value::Ascii(parts) => {
                let parts: Vec<_> =
                    parts.iter().map(|part| String::from_utf8_lossy(part)).collect();
                parts.join(" ")
            }
            _ => field.display_value().with_unit(&exif).to_string().chars().take(200).collect(),
        };
        let trace = match field.tag {
            Tag::GPSLatitude | Tag::GPSLongitude => {
                place.push((field.tag.number(), words()));
                continue;
            }
            tag if tag.context() == exif::Context::Gps => Trace::Place,
            Tag::Make
            | Tag::Model
            | Tag::LensMake
            | Tag::LensModel
            | Tag::BodySerialNumber
            | Tag::LensSerialNumber => Trace::Camera,
            Tag::Artist | Tag::Copyright | Tag::CameraOwnerName => Trace::Author,
            Tag::Software => Trace::Software,
            Tag::DateTime | Tag::DateTimeOriginal | Tag::DateTimeDigitized => Trace::Dates,
            Tag::ImageDescription => Trace::Title,
            Tag::UserComment => Trace::Comment,
            Tag::JPEGInterchangeFormat if field.ifd_num == In::THUMBNAIL => Trace::Thumbnail,
            Tag::MakerNote | Tag::ImageUniqueID => Trace::Exif,
            // How the picture is turned and measured tells of nobody, and every TIFF has it.
            _ => continue,
        };
        found.push(match trace {
            Trace::Place | Trace::Thumbnail | Trace::Exif => Found::bare(trace),
            _ => Found::new(trace, words()),
        });
    }
    place.sort();
    if !place.is_empty() {
        let words: Vec<_> = place.into_iter().map(|(_, words)| words).collect();
        found.retain(|one| one.trace != Trace::Place);
        found.push(Found::new(Trace::Place, words.join(", ")));
    }
}

/// Walks the segments of a JPEG (ITU T.81, B.1) up to the scan, then looks for its end.
fn jpeg(bytes: &[u8], found: &mut Vec<Found>) {
    let mut at = 2;
    while let Some([0xff, marker, high, low]) =
        bytes.get(at..at + 4).and_then(|part| <[u8; 4]>::try_from(part).ok())
    {
        let length = usize::from(u16::from_be_bytes([high, low]));
        let payload = bytes.get(at + 4..at + 2 + length.max(2)).unwrap_or_default();
        match marker {
            0xff => {
                at += 1;
                continue;
            }
            0xfe => found.push(Found::new(Trace::Comment, String::from_utf8_lossy(payload))),
            0xe1 if payload.starts_with(b"Exif\0") => found.push(Found::bare(Trace::Exif)),
            0xe2 if payload.starts_with(b"ICC_PROFILE\0") => {
                found.push(Found::bare(Trace::Profile))
            }
            0xe2 if payload.starts_with(b"MPF\0") => found.push(Found::bare(Trace::Frames)),
            0xed if payload.starts_with(b"Photoshop 3.0\0") => found.push(Found::bare(Trace::Iptc)),
            0xda => break,
            _ => {}
        }
        at += 2 + length.max(2);
    }
    let end = bytes.windows(2).skip(at).position(|part| part == [0xff, 0xd9]).map(|n| at + n + 2);
    trailing(bytes, end, found);
}

/// Walks the chunks of a PNG (its specification, 5.3).
fn png(bytes: &[u8], found: &mut Vec<Found>) {
    let mut at = 8;
    while let (Some(length), Some(name)) =
        (number(bytes, at, u32::from_be_bytes), bytes.get(at + 4..at + 8))
    {
        let length = length as usize;
        let payload = bytes.get(at + 8..(at + 8).saturating_add(length)).unwrap_or_default();
        match name {
            b"tEXt" | b"zTXt" | b"iTXt" => {
                let words = if name == b"tEXt" {
                    payload
                } else {
                    payload.split(|byte| *byte == 0).next().unwrap_or_default()
                };
                found.push(Found::new(
                    Trace::Comment,
                    String::from_utf8_lossy(words).replace('\0', ": "),
                ));
            }
            b"tIME" => found.push(Found::bare(Trace::Dates)),
            b"eXIf" => found.push(Found::bare(Trace::Exif)),
            b"iCCP" => found.push(Found::bare(Trace::Profile)),
            b"acTL" => found.push(Found::bare(Trace::Frames)),
            b"IEND" => return trailing(bytes, Some(at + 12), found),
            _ => {}
        }
        at = at.saturating_add(length).saturating_add(12);
    }
}

/// Walks the blocks of a GIF (its specification of 1989, appendix B).
fn gif(bytes: &[u8], found: &mut Vec<Found>) {
    let table = |packed: u8| if packed & 0x80 == 0 { 0 } else { 3 << ((packed & 7) + 1) };
    let Some(packed) = bytes.get(10) else { return };
    let mut at = 13 + table(*packed);
    let mut frames = 0;
    let blocks = |mut at: usize, words: &mut Vec<u8>| {
        while let Some(length) = bytes.get(at).map(|length| usize::from(*length)) {
            if length == 0 {
                break;
            }
            words.extend_from_slice(bytes.get(at + 1..at + 1 + length).unwrap_or_default());
            at += 1 + length;
        }
        at + 1
    };
    loop {
        match bytes.get(at) {
            Some(0x21) => {
                let mut words = Vec::new();
                let label = bytes.get(at + 1).copied();
                at = blocks(at + 2, &mut words);
                match label {
                    Some(0xfe) => {
                        found.push(Found::new(Trace::Comment, String::from_utf8_lossy(&words)))
                    }
                    Some(0x01) => found.push(Found::bare(Trace::Comment)),
                    Some(0xff) if !words.starts_with(b"NETSCAPE2.0") => {
                        found.push(Found::bare(Trace::Software))
                    }
                    _ => {}
                }
            }
            Some(0x2c) => {
                frames += 1;
                let packed = bytes.get(at + 9).copied().unwrap_or_default();
                at = blocks(at + 11 + table(packed), &mut Vec::new());
            }
            Some(0x3b) => {
                trailing(bytes, Some(at + 1), found);
                break;
            }
            _ => break,
        }
    }
    if frames > 1 {
        found.push(Found::bare(Trace::Frames));
    }
}

/// Walks the chunks of a WebP (RFC 9649, 2.3).
fn webp(bytes: &[u8], found: &mut Vec<Found>) {
    let mut at = 12;
    while let (Some(name), Some(length)) =
        (bytes.get(at..at + 4), number(bytes, at + 4, u32::from_le_bytes))
    {
        match name {
            b"EXIF" => found.push(Found::bare(Trace::Exif)),
            b"XMP " => found.push(Found::bare(Trace::Xmp)),
            b"ICCP" => found.push(Found::bare(Trace::Profile)),
            b"ANIM" => found.push(Found::bare(Trace::Frames)),
            _ => {}
        }
        let length = length as usize;
        at = at.saturating_add(8).saturating_add(length).saturating_add(length & 1);
    }
    let end =
        number(bytes, 4, u32::from_le_bytes).map(|length| (length as usize).saturating_add(8));
    trailing(bytes, end, found);
}

/// Looks through every directory of a TIFF (TIFF 6.0, and what programs added): the reader of EXIF knows two.
fn tiff(bytes: &[u8], found: &mut Vec<Found>) {
    let Some(tiff) = Tiff::of(bytes) else { return };
    for page in tiff.directories().unwrap_or_default() {
        if tiff.is_beside(&page) {
            found.push(Found::bare(Trace::Thumbnail));
        }
        for tag in tiff.tags(&page) {
            let trace = match tag.number {
                269 | 270 | 285 => Trace::Title,
                271 | 272 | 50_708 => Trace::Camera,
                305 => Trace::Software,
                306 => Trace::Dates,
                315 | 316 | 33_432 => Trace::Author,
                // Words that a program read from the page, kept beside it.
                37_679 => Trace::HiddenText,
                330 => Trace::Thumbnail,
                700 => Trace::Xmp,
                33_723 | 34_377 => Trace::Iptc,
                34_665 | 37_680 | 37_681 => Trace::Exif,
                34_675 => Trace::Profile,
                34_853 => Trace::Place,
                _ => continue,
            };
            found.push(match trace {
                Trace::Title | Trace::Camera | Trace::Software | Trace::Dates | Trace::Author => {
                    Found::new(trace, tiff.words(&tag))
                }
                _ => Found::bare(trace),
            });
        }
        if found.len() > MOST_KEPT {
            found.sort();
            found.dedup();
            found.truncate(MOST_KEPT / 2);
        }
    }
    // Said with its words where those were read.
    let told = |trace: Trace| found.iter().any(|one| one.trace == trace && !one.words.is_empty());
    if told(Trace::Place) {
        found.retain(|one| one.trace != Trace::Place || !one.words.is_empty());
    }
}

/// Most things that are kept in mind while a file is looked through.
const MOST_KEPT: usize = 4096;

fn number(bytes: &[u8], at: usize, read: fn([u8; 4]) -> u32) -> Option<u32> {
    Some(read(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

fn trailing(bytes: &[u8], end: Option<usize>, found: &mut Vec<Found>) {
    if end.and_then(|end| bytes.get(end..)).is_some_and(|rest| rest.iter().any(|byte| *byte != 0)) {
        found.push(Found::bare(Trace::Trailing));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn traces(kind: Kind, bytes: &[u8]) -> Vec<Trace> {
        let mut traces: Vec<_> = look(kind, bytes).into_iter().map(|found| found.trace).collect();
        traces.sort();
        traces.dedup();
        traces
    }

    #[test]
    fn broken_pictures_are_looked_at_to_their_end_and_no_further() {
        let heads: [(Kind, &[u8]); 4] = [
            (Kind::Jpeg, b"\xff\xd8\xff\xfe\xff\xff"),
            (Kind::Png, b"\x89PNG\r\n\x1a\n\xff\xff\xff\xfftEXt"),
            (Kind::Gif, b"GIF89a\x01\0\x01\0\xff\0\0"),
            (Kind::WebP, b"RIFF\xff\xff\xff\xffWEBPEXIF\xff\xff\xff\xff"),
        ];
        for (kind, head) in heads {
            for cut in 0..=head.len() {
                // It ends, whatever it says.
                let _ = look(kind, &head[..cut]);
            }
        }
    }

    #[test]
    fn comments_and_bytes_after_the_end_are_named() {
        let jpeg = b"\xff\xd8\xff\xfe\x00\x07Maria\xff\xda\x00\x02data\xff\xd9PK";
        assert_eq!(traces(Kind::Jpeg, jpeg), [Trace::Comment, Trace::Trailing]);
        let gif = b"GIF89a\x01\0\x01\0\0\0\0\x21\xfe\x05Maria\0\x3b<?php";
        assert_eq!(traces(Kind::Gif, gif), [Trace::Comment, Trace::Trailing]);
        let found = look(Kind::Gif, gif);
        assert_eq!(found[0].words, "Maria");
    }
}
