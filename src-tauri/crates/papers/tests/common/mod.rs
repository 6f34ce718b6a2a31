//! What the tests of papers share: small cases, and the text of a PDF.
#![allow(dead_code, reason = "each test file uses a part")]

use redress_model::{
    Assessment, Case, Confidence, EntryKind, EntryRef, Forum, GroundResult, Id, IsoDate, Point,
    Releasable, RequestKind, RequestLanguage, Rule, RuleWords, Verdict, Wording,
};
use redress_papers::{Choices, Draft, draft};

pub fn choices() -> Choices {
    let date = IsoDate { year: 2026, month: 11, day: 24 };
    Choices {
        place: Some("Sampletown".into()),
        ..Choices::new(RequestKind::Deletion, RequestLanguage::En, date)
    }
}

pub fn case(value: &serde_json::Value) -> Case {
    Case::from_json(value.to_string().as_bytes()).expect("a case written for the test is right")
}

pub fn set(case: &Case) -> Draft {
    draft(&Releasable::of(case), &choices()).expect("the paper can be set")
}

/// Gives the text of a PDF without any white space and without the heads of the pages, so that
/// ends of lines and pages do not matter.
pub fn text(pdf: &[u8]) -> String {
    let pages = pdf_extract::extract_text_from_mem_by_pages(pdf).expect("the PDF can be read");
    let last = pages.len();
    let page = |(n, text): (usize, &String)| {
        let head = format!("Requestforcorrectionordeletionpage{}of{last}", n + 1);
        let text = squeeze(text);
        text.strip_prefix(&head).expect("every page has its head").to_owned()
    };
    pages.iter().enumerate().map(page).collect()
}

/// Gives all words of a request, those of its tables and headings too, as its document to edit has them.
pub fn document(draft: &Draft) -> String {
    use std::io::Read as _;
    let bytes = draft.docx().expect("the document can be packed");
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("it is a zip");
    let mut xml = String::new();
    zip.by_name("word/document.xml")
        .expect("it has a body")
        .read_to_string(&mut xml)
        .expect("text");
    let mut said = String::new();
    for part in xml.split('<').skip(1) {
        let Some((tag, text)) = part.split_once('>') else { continue };
        if tag.starts_with("/w:p") {
            said.push('\n');
        }
        said.push_str(text);
    }
    let nothing = |c: &char| matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    said.chars().filter(|c| !nothing(c)).collect()
}

/// Takes out white space and what shows nothing.
pub fn squeeze(text: &str) -> String {
    let nothing = |c: &char| {
        c.is_whitespace() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().filter(|c| !nothing(c)).collect()
}

/// Gives the raw bytes of a PDF and every stream in it unpacked.
pub fn all_bytes(pdf: &[u8]) -> Vec<u8> {
    let mut document = lopdf::Document::load_mem(pdf).expect("the PDF can be read");
    document.decompress();
    let mut bytes = pdf.to_vec();
    document.save_to(&mut bytes).expect("memory can be written");
    bytes
}

/// Says whether the bytes hold the word in UTF-8, UTF-16 or as hexadecimal.
pub fn holds(bytes: &[u8], word: &str) -> bool {
    let big: Vec<u8> = word.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let little: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let hex: String = big.iter().map(|byte| format!("{byte:02X}")).collect();
    [word.as_bytes(), &big, &little, hex.as_bytes(), hex.to_lowercase().as_bytes()]
        .iter()
        .any(|needle| bytes.windows(needle.len()).any(|window| window == *needle))
}

fn id(text: &str) -> Id {
    Id::new(text).expect("a test id is an id")
}

fn words(en: &str) -> Wording {
    Wording { en: en.into(), ar: en.into(), ru: en.into(), fr: en.into(), es: en.into() }
}

/// Makes an assessment with one ground that rests on the given points.
pub fn assessment(points: &[(&str, &[(EntryKind, &str)])], confidence: Confidence) -> Assessment {
    let point = |(name, on): &(&str, &[(EntryKind, &str)])| Point {
        id: (*name).into(),
        text: words("a sentence for the screen"),
        rests_on: on.iter().map(|(kind, on)| EntryRef { kind: *kind, id: id(on) }).collect(),
    };
    let rule = Rule {
        instrument: "INTERPOL's Rules on the Processing of Data".into(),
        citation: "RPD Art. 83(1)(a)(i)".into(),
        version: "III/IRPD/GA/2011, as amended".into(),
        as_of: "2026-11-23".into(),
        source: "a source".into(),
        confidence,
        in_words: RuleWords {
            instrument: words("INTERPOL's Rules on the Processing of Data"),
            citation: words("RPD Art. 83(1)(a)(i)"),
            version: words("III/IRPD/GA/2011, as amended"),
        },
    };
    let ground = GroundResult {
        id: "G-83-SERIOUS".into(),
        name: words("Not a serious crime"),
        family: "seriousness".into(),
        must_show: words("what must be shown"),
        verdict: Verdict::Arguable,
        rests_on: points.iter().map(point).collect(),
        missing: vec![],
        against: vec![],
        usual_evidence: vec![],
        forum: Forum::Ccf,
        rules: vec![rule],
        proofs: vec![],
        decisions: vec![],
        nothing_known: false,
        by_country: Vec::new(),
    };
    Assessment {
        data_version: "2026-11-23.1".into(),
        as_of: "2026-11-23".into(),
        grounds: vec![ground],
        for_you: vec![],
        against_you: vec![],
        missing: vec![],
        cannot_judge: vec![],
        other_roads: vec![],
        outside: false,
        powers: vec![],
    }
}
