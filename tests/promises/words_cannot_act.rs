//! Words typed into a case cannot act: scripts, commands and markup in every text field are saved, exported and
//! printed as the words they are, and a PDF of ours holds nothing that runs or reaches out.
//!
//! `ui/tests/hostile.test.tsx` does the same for the screens, with the same words.

use std::collections::BTreeSet;
use std::sync::Arc;

use lopdf::{Document, Object};
use redress_casework::{FixedClock, Session};
use redress_model::{Case, IsoDate, Releasable, RequestKind, RequestLanguage, case_schema};
use redress_papers::{Choices, draft};
use redress_tests::made_case::Maker;
use redress_tests::run::Run;
use serde_json::{Value, json};

/// Hostile texts in every text field, and on paper.
const TEXTS: u32 = 50;
/// Of these, how many stand on one paper.
const ON_ONE: u64 = 25;

/// What makes a PDF do something, or holds another file.
const ACTIVE: [&str; 14] = [
    "JavaScript",
    "JS",
    "Launch",
    "OpenAction",
    "AA",
    "URI",
    "SubmitForm",
    "ImportData",
    "GoToR",
    "GoToE",
    "EmbeddedFile",
    "RichMedia",
    "XFA",
    "AcroForm",
];

/// Every hostile text: each payload in each surrounding.
fn texts() -> Vec<String> {
    let all: Value = serde_json::from_str(include_str!("../payloads.json")).unwrap();
    let words = |value: &Value| value.as_str().unwrap().to_owned();
    let around = all["around"].as_array().unwrap();
    let texts = around.iter().flat_map(|two| {
        let payloads = all["payloads"].as_array().unwrap().iter();
        payloads.map(move |one| format!("{}{}{}", words(&two[0]), words(one), words(&two[1])))
    });
    texts.collect()
}

#[test]
fn what_is_typed_stays_words() {
    let texts = texts();
    assert!(texts.len() >= 500);
    let schema = case_schema();
    let mut run = Run::of("words_cannot_act", TEXTS);
    let clock = Arc::new(FixedClock(IsoDate { year: 2026, month: 11, day: 24 }));
    let (mut fields, mut papers) = (0, 0);
    let mut page: Vec<String> = Vec::new();
    while let Some(round) = run.another() {
        // In CI some of every kind, with each surrounding in turn; a long run takes all.
        let step = if run.wanted() >= texts.len() as u64 { 1 } else { 11 };
        let text = &texts[(round as usize * step) % texts.len()];
        let made = Maker::new(&schema, run.chance.number()).saying(text).case();
        fields += count(&made, text);
        let case = Case::from_json(made.to_string().as_bytes()).expect("a made case is one");
        let mut session = Session::in_memory(clock.clone());
        let id = session.import_case(made.to_string().as_bytes()).expect("taken").id;
        let again = Case::from_json(session.case_json(&id).unwrap().as_bytes()).unwrap();
        let mut before = case;
        // The bytes of exhibits do not travel in a case file.
        let files = before.evidence.iter_mut().flat_map(|exhibit| exhibit.files_mut());
        files.for_each(|file| file.attachment = None);
        let packets = before.requests.iter_mut().filter_map(|request| request.packet.as_mut());
        packets.flat_map(|packet| &mut packet.files).for_each(|file| file.attachment = None);
        assert!(again == before, "{text}: what was typed is altered");
        session.find_cases(text).expect("looking for it is looking for words");
        page.push(text.clone());
        if page.len() as u64 == ON_ONE || run.done() == run.wanted() {
            printed(&page);
            page.clear();
            papers += 1;
        }
    }
    run.reached(format!("0 acted, 0 altered; in {fields} text fields and on {papers} papers"));
    assert!(fields as u64 > run.done() * 20, "hardly any field held them");
}

fn count(value: &Value, text: &str) -> usize {
    match value {
        Value::String(words) => usize::from(words == text),
        Value::Array(list) => list.iter().map(|item| count(item, text)).sum(),
        Value::Object(object) => object.values().map(|item| count(item, text)).sum(),
        _ => 0,
    }
}

/// Prints a request that tells these texts, reads them back, and looks for anything that acts.
fn printed(texts: &[String]) {
    let may = json!({ "disclosure": "may_reach_state", "certainty": "confirmed" });
    let event = |(n, text): (usize, &String)| json!({ "id": format!("ev{n}"), "kind": "other", "title": text, "what": text, "provenance": may });
    let events: Vec<Value> = texts.iter().enumerate().map(event).collect();
    let case = json!({
        "format": "redress-case", "version": 1,
        "case": { "id": "c", "title": "t", "applicant": "a" },
        "people": [{ "id": "a", "role": "applicant", "names": [{ "full": texts[0] }], "provenance": may }],
        "events": events,
    });
    let case = Case::from_json(case.to_string().as_bytes()).unwrap();
    let date = IsoDate { year: 2026, month: 11, day: 24 };
    let choices = Choices::new(RequestKind::Deletion, RequestLanguage::En, date);
    let releasable = Releasable::of(&case).with_assessment(redress_law::assess);
    let draft = draft(&releasable, &choices).expect("the paper can be set");
    let said = squeeze(&pdf_extract::extract_text_from_mem(draft.pdf()).expect("it can be read"));
    for text in texts.iter().filter(|text| text.is_ascii()) {
        // A line may end anywhere in it; a page may not, but for its head and foot.
        let whole = squeeze(text);
        let half = whole.len() / 2;
        assert!(
            said.contains(&whole)
                || (said.contains(&whole[..half]) && said.contains(&whole[half..])),
            "{text} is not on the paper: {said}"
        );
    }
    let document = Document::load_mem(draft.pdf()).expect("a PDF");
    let mut names = BTreeSet::new();
    for object in document.objects.values() {
        collect(object, &mut names);
    }
    for name in &document.trailer {
        names.insert(String::from_utf8_lossy(name.0).into_owned());
    }
    for active in ACTIVE {
        assert!(!names.contains(active), "the paper holds /{active}");
    }
}

/// Gives every key of every dictionary, and every name that says what an action is.
fn collect(object: &Object, names: &mut BTreeSet<String>) {
    let mut dictionary = |entries: &lopdf::Dictionary| {
        for (key, value) in entries {
            names.insert(String::from_utf8_lossy(key).into_owned());
            if let (b"S", Object::Name(kind)) = (key.as_slice(), value) {
                names.insert(String::from_utf8_lossy(kind).into_owned());
            }
            collect(value, names);
        }
    };
    match object {
        Object::Dictionary(entries) => dictionary(entries),
        Object::Stream(stream) => dictionary(&stream.dict),
        Object::Array(list) => list.iter().for_each(|item| collect(item, names)),
        _ => {}
    }
}

/// Without white space, and without the marks where a line may end.
fn squeeze(text: &str) -> String {
    let nothing = |c: &char| {
        c.is_whitespace() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().filter(|c| !nothing(c)).collect()
}
