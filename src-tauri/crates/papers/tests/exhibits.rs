//! The exhibits as pages: index, stamps, bookmarks; what cannot be a page says so; what a page did
//! not draw does not travel.

mod common;

use std::io::Cursor;

use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use redress_model::{IsoDate, PartialDate, RequestLanguage};
use redress_papers::exhibits::{Bundle, Exhibit, Looked, Why, apart, bundle};
use redress_render::{Fault, parts_here};

/// Looks at a file as the program does, without a child: these files are made by the tests.
fn look(kind: &str, bytes: &[u8]) -> Looked {
    redress_papers::exhibits::look(kind, bytes, &mut |bytes| {
        parts_here(bytes).map_err(|fault| match fault {
            Fault::Password => Why::Locked,
            Fault::Form => Why::Form,
            Fault::Empty => Why::Empty,
            Fault::Damaged => Why::Unreadable,
            _ => Why::NotRead,
        })
    })
}

fn exhibit(number: u16, looked: Looked) -> Exhibit {
    Exhibit {
        mark: format!("E-{number:02}"),
        title: format!("Paper {number}"),
        dated: PartialDate::on_day(IsoDate { year: 2016, month: 5, day: 3 }).unwrap(),
        language: "ru".into(),
        translation: String::new(),
        confidential: false,
        looked,
        beside: None,
    }
}

/// A PDF of so many pages, each saying which it is. `more` changes it before it is written.
fn pdf(pages: usize, more: impl FnOnce(&mut Document, &[(u32, u16)])) -> Vec<u8> {
    let mut document = Document::with_version("1.7");
    let tree = document.new_object_id();
    let font = document.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica",
        "Encoding" => "WinAnsiEncoding",
    });
    let mut kids = Vec::new();
    for n in 1..=pages {
        let says = format!("BT /F1 20 Tf 60 700 Td (Inner page {n}) Tj ET");
        let content = document.add_object(Stream::new(Dictionary::new(), says.into_bytes()));
        kids.push(document.add_object(dictionary! {
            "Type" => "Page", "Parent" => tree, "Contents" => content,
            "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
            "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
        }));
    }
    let list: Vec<Object> = kids.iter().map(|id| Object::Reference(*id)).collect();
    let count = i64::try_from(pages).unwrap();
    document
        .objects
        .insert(tree, dictionary! { "Type" => "Pages", "Kids" => list, "Count" => count }.into());
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    document.trailer.set("Root", catalog);
    more(&mut document, &kids);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

fn looked(bytes: &[u8]) -> Looked {
    let looked = look("application/pdf", bytes);
    assert_eq!(looked.why(), None);
    looked
}

fn why(bytes: &[u8]) -> Option<Why> {
    look("application/pdf", bytes).why()
}

fn pages(bundle: &Bundle) -> Vec<String> {
    // A long word may break at a place that shows nothing.
    let squeezed = |text: String| {
        let text = text.replace('\u{200B}', "");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let all = pdf_extract::extract_text_from_mem_by_pages(&bundle.pdf).expect("a PDF");
    all.into_iter().map(squeezed).collect()
}

/// Every byte of a PDF, its streams unpacked.
fn bytes_of(pdf: &[u8]) -> Vec<u8> {
    let mut document = Document::load_mem(pdf).unwrap();
    document.decompress();
    let mut bytes = pdf.to_vec();
    document.save_to(&mut bytes).unwrap();
    bytes
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|part| part == word.as_bytes())
}

fn picture(width: u32, height: u32) -> Looked {
    let mut bytes = Vec::new();
    let image = image::DynamicImage::ImageRgb8(image::RgbImage::new(width, height));
    image.write_to(&mut Cursor::new(&mut bytes), image::ImageFormat::Png).unwrap();
    look("image/png", &bytes)
}

#[test]
fn pages_are_stamped_numbered_and_found() {
    let exhibits = [
        exhibit(1, looked(&pdf(3, |_, _| {}))),
        Exhibit { confidential: true, ..exhibit(2, picture(40, 20)) },
        exhibit(7, Looked::Text("First line\nВторая строка".into())),
    ];
    let made = bundle(&exhibits, RequestLanguage::En).unwrap();
    let said = pages(&made);
    assert_eq!((made.pages, said.len()), (6, 6));
    assert!(said[0].contains("Exhibits") && said[0].contains("Paper 7"), "{}", said[0]);
    assert!(said[0].contains("3 May 2016"), "{}", said[0]);
    for (n, page) in [(1, "E-01"), (2, "E-01"), (3, "E-01"), (4, "E-02 (C)"), (5, "E-07")] {
        assert!(said[n].contains(page), "{n}: {}", said[n]);
        assert!(said[n].contains(&format!("bundle page {} of 6", n + 1)), "{n}: {}", said[n]);
    }
    assert!(said[2].contains("page 2 of 3") && said[2].contains("Inner page 2"), "{}", said[2]);
    assert!(said[5].contains("Вторая строка"), "{}", said[5]);

    // The bookmarks name the exhibits.
    let document = Document::load_mem(&made.pdf).unwrap();
    assert_eq!(document.version, "1.7");
    let outlines = document.catalog().unwrap().get(b"Outlines").expect("bookmarks");
    let all = document.get_dictionary(outlines.as_reference().unwrap()).unwrap();
    assert!(all.has(b"First"));
    let titles = document.get_toc().unwrap().toc.into_iter().map(|one| one.title);
    let titles: Vec<String> = titles.collect();
    assert!(titles.iter().any(|title| title.contains("E-07 Paper 7")), "{titles:?}");

    let again = bundle(&exhibits, RequestLanguage::En).unwrap();
    assert!(made.pdf == again.pdf, "the same input gives the same bytes");
}

#[test]
fn an_exhibit_apart_counts_its_own_pages() {
    let made = apart(&exhibit(3, looked(&pdf(2, |_, _| {}))), RequestLanguage::Fr).unwrap();
    let said = pages(&made);
    assert_eq!(said.len(), 2);
    assert!(said[1].contains("E-03") && said[1].contains("page 2 sur 2"), "{}", said[1]);
    assert!(!said[1].contains("dossier"), "{}", said[1]);
}

#[test]
fn five_hundred_pages_are_numbered_to_the_last() {
    let exhibits: Vec<Exhibit> =
        (1..=50).map(|n| exhibit(n, looked(&pdf(10, |_, _| {})))).collect();
    let made = bundle(&exhibits, RequestLanguage::En).unwrap();
    assert!(made.pages > 500, "{}", made.pages);
    let said = pages(&made);
    let last = said.len();
    assert!(said[399].contains(&format!("bundle page 400 of {last}")), "{}", said[399]);
    assert!(said[last - 1].contains("Inner page 10") && said[last - 1].contains("E-50"));
}

#[test]
fn the_stamps_speak_the_language_of_the_request() {
    let exhibits = [exhibit(1, looked(&pdf(2, |_, _| {}))), exhibit(2, Looked::Text("x".into()))];
    for (language, words) in [
        (RequestLanguage::En, "bundle page 2 of 4"),
        (RequestLanguage::Es, "página 2 de 4 del conjunto"),
        (RequestLanguage::Fr, "page 2 sur 4 du dossier"),
    ] {
        let said = pages(&bundle(&exhibits, language).unwrap());
        assert!(said[1].contains(words), "{}", said[1]);
    }
    let arabic = bundle(&exhibits, RequestLanguage::Ar).unwrap();
    assert_eq!(arabic.pages, 4);
    assert!(pages(&arabic)[1].contains("E-01"));
}

#[test]
fn what_cannot_be_pages_has_a_sheet_that_says_so() {
    let beside = Some("exhibits/E-02-original.mp3".to_owned());
    let exhibits = [
        exhibit(1, look("application/pdf", b"%PDF-1.7 cut off")),
        Exhibit { beside, ..exhibit(2, look("audio/mpeg", b"ID3")) },
        exhibit(3, Looked::Apart(Why::NoFile)),
    ];
    let made = bundle(&exhibits, RequestLanguage::En).unwrap();
    let said = pages(&made);
    assert_eq!(said.len(), 4);
    assert!(said[1].contains("cannot be read"), "{}", said[1]);
    assert!(said[2].contains("recording"), "{}", said[2]);
    // A long name may break between its letters.
    assert!(said[2].replace(' ', "").contains("exhibits/E-02-original.mp3"), "{}", said[2]);
    assert!(said[3].contains("not attached"), "{}", said[3]);
}

#[test]
fn nothing_travels_but_what_is_drawn() {
    let bytes = pdf(2, |document, pages| {
        let secret = document.add_object(Stream::new(
            dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
            b"CANARY-XMP".to_vec(),
        ));
        let script =
            dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("CANARY-SCRIPT") };
        let look = document.add_object(Stream::new(
            dictionary! { "Type" => "XObject", "Subtype" => "Form",
            "BBox" => vec![0.into(), 0.into(), 100.into(), 20.into()] },
            b"BT /F1 10 Tf 2 2 Td (Filled field) Tj ET".to_vec(),
        ));
        let note = |kind: &str, look: Option<(u32, u16)>| {
            let mut note = dictionary! {
                "Type" => "Annot", "Subtype" => kind,
                "Rect" => vec![50.into(), 50.into(), 150.into(), 70.into()],
                "Contents" => Object::string_literal("CANARY-COMMENT"),
            };
            if let Some(look) = look {
                note.set("AP", dictionary! { "N" => look });
            }
            Object::Dictionary(note)
        };
        let notes = vec![note("Widget", Some(look)), note("Text", Some(look)), note("Popup", None)];
        let page = document.get_object_mut(pages[0]).and_then(Object::as_dict_mut).unwrap();
        page.set("Annots", notes);
        page.set("Metadata", secret);
        page.set("AA", dictionary! { "O" => script.clone() });
        let info = document
            .add_object(dictionary! { "Author" => Object::string_literal("CANARY-AUTHOR") });
        document.trailer.set("Info", info);
        let catalog = document.catalog_mut().unwrap();
        catalog.set("Metadata", secret);
        catalog.set("OpenAction", script);
    });
    for word in ["XMP", "SCRIPT", "COMMENT", "AUTHOR"] {
        assert!(
            holds(&bytes_of(&bytes), &format!("CANARY-{word}")),
            "{word} is looked for rightly"
        );
    }
    let made = bundle(&[exhibit(1, looked(&bytes))], RequestLanguage::En).unwrap();
    let out = bytes_of(&made.pdf);
    for word in ["CANARY", "JavaScript", "OpenAction"] {
        assert!(!holds(&out, word), "{word} travelled");
    }
    // What a viewer shows of a filled field is there.
    assert!(holds(&out, "Filled field"));
}

#[test]
fn what_would_show_otherwise_elsewhere_is_not_printed() {
    let set = |key: &'static str, value: Object| {
        pdf(1, move |document, _| document.catalog_mut().unwrap().set(key, value))
    };
    let layers = dictionary! { "OCGs" => Vec::<Object>::new() };
    assert_eq!(why(&set("OCProperties", layers.into())), Some(Why::Form));
    let form = dictionary! { "NeedAppearances" => true, "Fields" => Vec::<Object>::new() };
    assert_eq!(why(&set("AcroForm", form.into())), Some(Why::Form));
    // A page tree that says three pages and has one.
    let lost = pdf(1, |document, _| {
        let tree = document.catalog().unwrap().get(b"Pages").unwrap().as_reference().unwrap();
        document.get_object_mut(tree).and_then(Object::as_dict_mut).unwrap().set("Count", 3);
    });
    assert_eq!(why(&lost), Some(Why::Unreadable));
    // A page whose content is not there must not look like an empty page.
    let empty = pdf(1, |document, pages| {
        let gone = Object::Reference((9_999, 0));
        document
            .get_object_mut(pages[0])
            .and_then(Object::as_dict_mut)
            .unwrap()
            .set("Contents", gone);
    });
    assert_eq!(why(&empty), Some(Why::Unreadable));
    let none = pdf(0, |_, _| {});
    assert!(matches!(why(&none), Some(Why::Empty | Why::Unreadable)));
}

#[test]
fn a_password_is_told_as_one() {
    // The smallest encryption dictionary: whether the words fit it or not, it is locked.
    let locked = pdf(1, |document, _| {
        let lock = document.add_object(dictionary! {
            "Filter" => "Standard", "V" => 1, "R" => 2, "P" => -4,
            "O" => Object::String(vec![1; 32], lopdf::StringFormat::Hexadecimal),
            "U" => Object::String(vec![2; 32], lopdf::StringFormat::Hexadecimal),
        });
        document.trailer.set("Encrypt", lock);
        let id = Object::String(vec![3; 16], lopdf::StringFormat::Hexadecimal);
        document.trailer.set("ID", vec![id.clone(), id]);
    });
    assert_eq!(why(&locked), Some(Why::Locked));
}

#[test]
fn cut_and_flipped_files_never_bring_it_down() {
    let whole = pdf(3, |_, _| {});
    for cut in (0..whole.len()).step_by(37) {
        let looked = look("application/pdf", &whole[..cut]);
        if looked.why().is_none() {
            bundle(&[exhibit(1, looked)], RequestLanguage::En).unwrap();
        }
    }
    for at in (0..whole.len()).step_by(53) {
        let mut spoiled = whole.clone();
        spoiled[at] ^= 0x55;
        let looked = look("application/pdf", &spoiled);
        if looked.why().is_none() {
            // What was called printable may still be refused, in words; it never ends the program.
            let _ = bundle(&[exhibit(1, looked)], RequestLanguage::En);
        }
    }
}

#[test]
fn names_in_four_scripts_stand_in_the_index() {
    let mut one = exhibit(1, Looked::Text("x".into()));
    one.title = "Никита; 2024/R/1234 قضية; Kulačenkov; 中文姓名".into();
    let made = bundle(&[one], RequestLanguage::Ar).unwrap();
    // A reader may put a gap between the parts of what is set apart inside Arabic.
    let said: String = pages(&made).concat().split_whitespace().collect();
    assert!(said.contains("Никита") && said.contains("2024/R/1234"), "{said}");
    assert!(said.contains("中文姓名"), "{said}");
    assert!(made.strange.is_empty());
    let mut one = exhibit(1, Looked::Text("x".into()));
    one.title = "\u{1F600} name".into();
    let made = bundle(&[one], RequestLanguage::En).unwrap();
    assert_eq!(made.strange, ['\u{1F600}'], "what cannot be printed is told and never left out");
}

/// A scan of one page, before which stands a small picture of it (NewSubfileType 254).
fn scan_with_a_small_picture() -> Vec<u8> {
    let mut out = b"II*\0\x0c\0\0\0\x80\xff\x80\xff".to_vec();
    for small in [1_u32, 0] {
        let tags: [(u16, u32); 9] = [
            (254, small),
            (256, 2),
            (257, 2),
            (258, 8),
            (259, 1),
            (262, 1),
            (273, 8),
            (278, 2),
            (279, 4),
        ];
        out.extend(u16::try_from(tags.len()).unwrap().to_le_bytes());
        for (number, value) in tags {
            out.extend(number.to_le_bytes());
            out.extend(4_u16.to_le_bytes());
            out.extend(1_u32.to_le_bytes());
            out.extend(value.to_le_bytes());
        }
        let next = if small == 1 { u32::try_from(out.len()).unwrap() + 4 } else { 0 };
        out.extend(next.to_le_bytes());
    }
    out
}

#[test]
fn the_index_says_which_pages_of_a_scan_are_left_out() {
    let scan = scan_with_a_small_picture();
    for (language, said) in [
        (RequestLanguage::En, "small picture of another page or as a mask: 1"),
        (RequestLanguage::Fr, "petite image d’une autre page ou comme masque : 1"),
        (RequestLanguage::Es, "imagen pequeña de otra página o como máscara: 1"),
    ] {
        let all = [exhibit(1, look("image/tiff", &scan)), exhibit(2, picture(9, 9))];
        let made = bundle(&all, language).unwrap();
        let index = common::squeeze(&pages(&made)[0]);
        assert_eq!(made.pages, 3, "{language:?}");
        assert_eq!(index.matches(&common::squeeze(said)).count(), 1, "{language:?}: {index}");
    }
}

/// Numbers are printed before it is known how long an exhibit of text is, and are right all the same.
#[test]
fn exhibits_of_text_are_numbered_as_long_as_they_are() {
    let long = (1..=400).map(|n| format!("Line {n}")).collect::<Vec<_>>().join("\n\n");
    let all = [
        exhibit(1, picture(9, 9)),
        exhibit(2, look("text/plain", long.as_bytes())),
        exhibit(3, picture(9, 9)),
    ];
    let made = bundle(&all, RequestLanguage::En).unwrap();
    let (pages, count) = (pages(&made), made.pages as usize);
    assert!(count > 6 && pages.len() == count, "{count}");
    let texts = count - 3;
    for (n, page) in pages.iter().enumerate() {
        let said = common::squeeze(page);
        let all = common::squeeze(&format!("bundle page {} of {count}", n + 1));
        assert!(said.contains(&all), "{n}: {said}");
        if (2..2 + texts).contains(&n) {
            let own = common::squeeze(&format!("E-02 page {} of {texts}", n - 1));
            assert!(said.contains(&own), "{n}: {said}");
        }
    }
    let last = common::squeeze(&pages[count - 1]);
    assert!(last.contains("E-03") && pages[0].contains(&count.to_string()), "{last}");
}
