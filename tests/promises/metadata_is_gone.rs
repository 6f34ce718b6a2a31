//! Place and camera are not given away: a copy that is made to be shared holds pixels only. No tag of the original, no
//! word of one, no part of a file where one could be.

use std::io::Cursor;

use redress_render::{BlackBox, Copy, CopyWriter, Drawer, FULL, Trace, Wish};
use redress_tests::hostile::build::one_page;
use redress_tests::hostile::marked::{exif, marked};
use redress_tests::hostile::pictures::{jpeg_with, segment};
use redress_tests::run::Run;

/// Files on every change.
const FILES: u32 = 40;

fn drawer() -> Drawer {
    Drawer::of(env!("CARGO_BIN_EXE_draw-child"))
}

fn copy(bytes: &[u8], boxes: &[BlackBox]) -> Copy {
    let mut writer = CopyWriter::default();
    let mut from = Cursor::new(bytes);
    let mut each = |mut page: redress_render::Page| {
        page.black_out(boxes);
        writer.add(page)
    };
    let drawn =
        drawer().pages(&mut from, bytes.len() as u64, Wish::WHOLE, &|| false, &mut each).unwrap();
    writer.finish(drawn.kind).unwrap()
}

fn found(bytes: &[u8]) -> Vec<redress_render::Found> {
    drawer().look(&mut Cursor::new(bytes), bytes.len() as u64, &|| false).unwrap()
}

fn holds(bytes: &[u8], word: &str) -> bool {
    let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let wide_too: Vec<u8> = word.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let hex: String = word.bytes().map(|byte| format!("{byte:02x}")).collect();
    [word.as_bytes(), &wide, &wide_too, hex.as_bytes(), hex.to_uppercase().as_bytes()]
        .iter()
        .any(|part| bytes.windows(part.len()).any(|window| window == *part))
}

/// Names the parts of a copy; a part where words could be is not among those that are right.
fn only_pixels(copy: &Copy) {
    match copy.media_type {
        "image/png" => {
            let mut at = 8;
            while at < copy.bytes.len() {
                let length =
                    u32::from_be_bytes(copy.bytes[at..at + 4].try_into().unwrap()) as usize;
                let name = &copy.bytes[at + 4..at + 8];
                assert!(
                    matches!(name, b"IHDR" | b"IDAT" | b"IEND"),
                    "{}",
                    String::from_utf8_lossy(name)
                );
                at += length + 12;
            }
            assert_eq!(at, copy.bytes.len());
        }
        "image/jpeg" => {
            let mut at = 2;
            loop {
                let marker = copy.bytes[at + 1];
                // JFIF, tables, frame, scan: nothing that holds words.
                assert!(matches!(marker, 0xe0 | 0xdb | 0xc0 | 0xc4 | 0xda), "{marker:x}");
                if marker == 0xda {
                    break;
                }
                at += 2 + usize::from(u16::from_be_bytes([copy.bytes[at + 2], copy.bytes[at + 3]]));
            }
            assert!(copy.bytes.ends_with(&[0xff, 0xd9]));
        }
        "application/pdf" => {
            let pdf = lopdf::Document::load_mem(&copy.bytes).unwrap();
            let right = [
                "Type",
                "Pages",
                "Kids",
                "Count",
                "Parent",
                "MediaBox",
                "Resources",
                "XObject",
                "P",
                "Contents",
                "Length",
                "Subtype",
                "Filter",
                "Width",
                "Height",
                "ColorSpace",
                "BitsPerComponent",
            ];
            for object in pdf.objects.values() {
                let dict = match object {
                    lopdf::Object::Stream(stream) => &stream.dict,
                    other => other.as_dict().unwrap(),
                };
                for (key, _) in dict {
                    let key = String::from_utf8_lossy(key);
                    assert!(right.contains(&&*key), "{key}");
                }
            }
            let keys: Vec<_> = pdf
                .trailer
                .iter()
                .map(|(key, _)| String::from_utf8_lossy(key).into_owned())
                .collect();
            assert!(keys.iter().all(|key| key == "Size" || key == "Root"), "{keys:?}");
        }
        other => panic!("a copy of the kind {other}"),
    }
}

#[test]
fn no_tag_and_no_word_of_one_is_in_a_copy() {
    let mut run = Run::of("metadata_is_gone", FILES);
    let (mut words, mut tags) = (0, 0);
    while run.another().is_some() {
        let file = marked(&mut run.chance);
        // The bench first: the original is full of what the copy must not hold.
        let before = found(&file.bytes);
        let named = before
            .iter()
            .filter(|one| file.words.iter().any(|word| one.words.contains(word)))
            .count();
        assert!(before.len() >= 2 && named >= 1, "{}: {before:?}", file.ending);
        tags += before.len();
        words += file.words.len();
        let copy = copy(&file.bytes, &[]);
        for word in &file.words {
            assert!(!holds(&copy.bytes, word), "{}: {word}", file.ending);
        }
        assert_eq!(found(&copy.bytes), [], "{}", file.ending);
        only_pixels(&copy);
    }
    run.reached(format!("0 of {tags} tags, 0 of {words} words left"));
}

#[test]
fn what_is_removed_is_named() {
    let mut chance = redress_tests::chance::Chance::from_seed(5);
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..40 {
        seen.extend(found(&marked(&mut chance).bytes).into_iter().map(|one| one.trace));
    }
    use Trace::*;
    for trace in [
        Place, Camera, Author, Software, Dates, Title, Xmp, Iptc, Exif, Profile, Comment, Trailing,
        Text, HiddenText, Script, Link, Attachment, Note, FileId,
    ] {
        assert!(seen.contains(&trace), "{trace:?} is not named");
    }
}

#[test]
fn every_kind_of_thing_has_its_words() {
    let words = include_str!("../../ui/src/words/en/redaction.ftl");
    for trace in Trace::ALL {
        let id = format!("\nfound-{} = ", trace.word());
        assert!(words.contains(&id), "{}", trace.word());
    }
}

#[test]
fn a_picture_is_turned_as_its_camera_was_held() {
    let tags = exif(&mut || "x".into(), 6);
    let turned = jpeg_with(&[segment(0xe1, &[b"Exif\0\0".to_vec(), tags].concat())]);
    let (plain, turned) = (copy(&jpeg_with(&[]), &[]), copy(&turned, &[]));
    let read = |copy: &Copy| image::load_from_memory(&copy.bytes).unwrap().into_rgb8();
    let (plain, turned) = (read(&plain), read(&turned));
    assert_eq!((plain.width(), plain.height()), (turned.height(), turned.width()));
    // A quarter turn to the right: the lower left corner comes up to the upper left.
    assert_eq!(turned.get_pixel(0, 0), plain.get_pixel(0, plain.height() - 1));
    assert_ne!(plain.get_pixel(0, 0), plain.get_pixel(0, plain.height() - 1));
}

/// Blacked out is gone: read back, there is no text, every pixel under the box is black, and the rest is as it was.
#[test]
fn what_was_blacked_out_is_nowhere() {
    let word = "qzcanarysecret";
    let drawn =
        format!("BT /F 24 Tf 40 400 Td ({word}) Tj ET BT /F 24 Tf 40 100 Td (Public) Tj ET");
    let original = one_page("", "", drawn.as_bytes(), &[]);
    assert!(
        pdf_extract::extract_text_from_mem(&original).unwrap().contains(word),
        "the bench reads text"
    );
    let open = copy(&original, &[]);
    // The word stands some 80 to 104 of 500 points below the upper edge.
    let over = BlackBox { page: 1, left: 100, top: 140, width: 800, height: 80 };
    let shut = copy(&original, &[over]);
    let text = pdf_extract::extract_text_from_mem(&shut.bytes).unwrap_or_default();
    assert_eq!(text.trim(), "");
    assert!(!holds(&shut.bytes, word));
    only_pixels(&shut);

    // The very pixels of the picture inside, not a drawing of them.
    let pixels = |copy: &Copy| {
        let pdf = lopdf::Document::load_mem(&copy.bytes).unwrap();
        let mut pictures = pdf.objects.values().filter_map(|object| object.as_stream().ok());
        let picture = pictures.find(|stream| stream.dict.has(b"Width")).unwrap();
        let side = |key: &[u8]| picture.dict.get(key).unwrap().as_i64().unwrap() as u32;
        assert_eq!(picture.dict.get(b"ColorSpace").unwrap().as_name().unwrap(), b"DeviceGray");
        (picture.decompressed_content().unwrap(), side(b"Width"), side(b"Height"))
    };
    let ((before, width, height), (after, ..)) = (pixels(&open), pixels(&shut));
    assert_eq!(before.len(), after.len());
    let mut dark_before = 0;
    for y in 0..height {
        for x in 0..width {
            let at = (y * width + x) as usize;
            let inside = |n: u32, whole: u32, from: u32, size: u32| {
                n * FULL >= from * whole && n * FULL < (from + size) * whole
            };
            if inside(x, width, over.left, over.width) && inside(y, height, over.top, over.height) {
                assert_eq!(after[at], 0, "{x} {y}");
                dark_before += u32::from(before[at] < 128);
            } else if y * FULL > (over.top + over.height + 10) * height {
                assert_eq!(before[at], after[at], "{x} {y}");
            }
        }
    }
    // The bench: the word really stood under the box.
    assert!(dark_before > 100, "{dark_before} dark pixels were covered");
}
