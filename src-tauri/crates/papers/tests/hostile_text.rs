//! What people type stands in the paper as text: markup is not markup, marks that turn the
//! direction are gone, nothing vanishes and nothing runs off the page.

mod common;

use common::{case, choices, set, squeeze, text};
use redress_model::{Case, Releasable, RequestKind, RequestLanguage};
use redress_papers::{Error, draft};
use serde_json::json;

fn telling(what: &str) -> Case {
    case(&json!({
        "format": "redress-case", "version": 1,
        "case": { "id": "c", "title": "t", "applicant": "a" },
        "people": [{ "id": "a", "role": "applicant", "names": [{ "full": "Ada Applicant" }],
            "provenance": { "disclosure": "may_reach_state" } }],
        "events": [{ "id": "ev", "kind": "other", "title": "Event", "what": what,
            "provenance": { "disclosure": "may_reach_state", "certainty": "confirmed" } }],
    }))
}

#[test]
fn markup_is_text() {
    for hostile in [
        r##"#eval("1+1") #read("/etc/passwd") #import "@preview/x:1.0.0" #panic()"##,
        r"*bold* _it_ `raw` $x^2$ \ \u{41} @ref <label> // c /* x */ ~ --- -- ...",
        "= heading\n- list\n+ one\n/ term: x\n1. two",
        r##"#set page(width: 1pt) #show: none ]} ) "quoted' \" \\ #{ } #[ ]"##,
        "<script>alert(1)</script> &amp; %s %n {{x}} ${x} https://example.org/#x",
        "(endobj) >> stream /JavaScript (x) trailer %%EOF",
    ] {
        let draft = set(&telling(hostile));
        assert!(text(draft.pdf()).contains(&squeeze(hostile)), "{hostile}");
        assert!(draft.notes().iter().all(|note| note.kind != "not-printable"), "{hostile}");
    }
}

#[test]
fn marks_that_turn_the_direction_are_gone() {
    let draft =
        set(&telling("abc\u{202E}fdp.exe\u{202C} x\u{2067}y\u{2069} \u{200F}z\u{FEFF}\u{00AD}"));
    let said = pdf_extract::extract_text_from_mem(draft.pdf()).unwrap();
    assert!(squeeze(&said).contains("abcfdp.exexyz"), "{said}");
    assert!(!said.contains('\u{202E}') && !said.contains('\u{2067}'), "{said}");
}

#[test]
fn references_in_arabic_read_the_right_way() {
    let case = case(&json!({
        "format": "redress-case", "version": 1,
        "case": { "id": "c", "title": "t", "applicant": "a" },
        "people": [{ "id": "a", "role": "applicant",
            "names": [{ "full": "محمد عبد الله 2024/R/1234" }],
            "papers": [{ "kind": "passport", "country": "EG", "number": "ج 77/Q/88-5" }],
            "provenance": { "disclosure": "may_reach_state" } }],
        "events": [{ "id": "ev", "kind": "other", "title": "القضية رقم 2019/B/55 ضده",
            "what": "في 12-05-2019 قال إن الرقم AZ/44.7 مسجل.",
            "provenance": { "disclosure": "may_reach_state", "certainty": "confirmed" } }],
    }));
    let draft = set(&case);
    let said = text(draft.pdf());
    for reference in ["2024/R/1234", "77/Q/88-5", "2019/B/55", "12-05-2019", "AZ/44.7"] {
        assert!(said.contains(reference), "{reference} in {said}");
    }
    for wrong in ["1234/R/2024", "88-5/Q/77", "55/B/2019", "2019-05-12", "44.7/AZ"] {
        assert!(!said.contains(wrong), "{wrong}");
    }
    // Letters come out of the PDF in the order of the page, from left to right.
    let turned: String = "القضية".chars().rev().collect();
    assert!(said.contains(&turned) || said.contains("القضية"), "{said}");
    assert!(draft.notes().iter().all(|note| note.kind != "not-printable"));
}

#[test]
fn what_no_font_holds_is_told() {
    let draft = set(&telling(
        "Name 伊德里斯, 이드리스, שלום, smile 😀, old \u{10380}, Київ, Ἀθῆναι, Հայ, ქარ, إدريس",
    ));
    let said = text(draft.pdf());
    for code in ["[U+05E9]", "[U+05DC]", "[U+1F600]", "[U+10380]"] {
        assert!(said.contains(code), "{code}: {said}");
    }
    assert!(said.contains("Київ") && said.contains("Ἀθῆναι") && said.contains("Հայ"), "{said}");
    assert!(said.contains("伊德里斯") && said.contains("이드리스"), "{said}");
    let note = draft.notes().iter().find(|note| note.kind == "not-printable").unwrap();
    assert_eq!(note.count, 6);
    assert!(note.about.contains('ש'), "{}", note.about);
}

#[test]
fn odd_characters_never_stop_a_paper() {
    let odd: String = (0x20..0x2FFF)
        .chain(0xFB00..0x10100)
        .chain(0x1F300..0x1F400)
        .filter_map(char::from_u32)
        .filter(|c| !c.is_control())
        .collect();
    let draft = set(&telling(&odd));
    assert!(draft.pages() > 3);
    assert!(draft.notes().iter().any(|note| note.kind == "not-printable"));
}

#[test]
fn the_longest_text_is_whole() {
    let words: String = (0..7_000).map(|n| format!("w{n:05} ")).collect();
    assert!(words.len() > 48_000);
    let draft = set(&telling(words.trim()));
    let said = text(draft.pdf());
    for n in [0, 1, 3_499, 3_500, 6_998, 6_999] {
        assert!(said.contains(&format!("w{n:05}")), "word {n} is missing");
    }
    assert_eq!((0..7_000).filter(|n| said.contains(&format!("w{n:05}"))).count(), 7_000);
    assert!(draft.notes().iter().any(|note| note.kind == "length"));
}

#[test]
fn one_word_without_end_stays_on_the_page() {
    let word: String = (0..5_000).map(|n| char::from(b'a' + (n * 7 % 26) as u8)).collect();
    let draft = set(&telling(&word));
    assert!(text(draft.pdf()).contains(&word));
    let pdf = lopdf::Document::load_mem(draft.pdf()).unwrap();
    assert!(pdf.get_pages().len() >= 2, "5,000 letters need more than one page");
}

#[test]
fn every_kind_is_set_in_every_language() {
    let case = Releasable::of(&telling("x"));
    for kind in [RequestKind::Access, RequestKind::Deletion, RequestKind::Revision] {
        for language in
            [RequestLanguage::En, RequestLanguage::Fr, RequestLanguage::Es, RequestLanguage::Ar]
        {
            let choices = redress_papers::Choices { kind, language, ..choices() };
            let draft = draft(&case, &choices).expect("the paper can be set");
            let strange = |note: &redress_papers::Note| note.kind == "not-printable";
            assert!(!draft.notes().iter().any(strange), "{kind:?} {language:?}");
        }
    }
}

#[test]
fn a_case_without_a_person_makes_no_paper() {
    let case = case(&json!({ "format": "redress-case", "version": 1,
        "case": { "id": "c", "title": "t", "applicant": "a" },
        "people": [{ "id": "a", "role": "applicant", "names": [{ "full": "Ada" }] }] }));
    assert_eq!(draft(&Releasable::of(&case), &choices()).err(), Some(Error::NoApplicant));
}

#[test]
fn there_is_no_page_nought() {
    let draft = set(&telling("x"));
    assert_eq!(draft.page_image(0).err(), Some(Error::NoPage));
    assert_eq!(draft.page_image(draft.pages() + 1).err(), Some(Error::NoPage));
    assert!(draft.page_image(draft.pages()).is_ok());
}
