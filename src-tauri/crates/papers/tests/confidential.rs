//! What is for the Commission alone is marked wherever a request tells of it, also where only its heading, its argument or
//! an identity paper does: the Commission may send the rest to the source of the data (PR-102). And nothing is called
//! enclosed that does not leave.

mod common;

use std::io::{Cursor, Read};

use common::{assessment, case, choices, squeeze};
use redress_model::{Confidence, EntryKind, Releasable, RequestKind, RequestLanguage};
use redress_papers::{Choices, Draft, Fill, NewFact, PortalBox, draft, portal_boxes};
use serde_json::{Value, json};

const LANGUAGES: [RequestLanguage; 4] =
    [RequestLanguage::En, RequestLanguage::Fr, RequestLanguage::Es, RequestLanguage::Ar];

fn mark(language: RequestLanguage) -> &'static str {
    if language == RequestLanguage::Ar { "(س)" } else { "(C)" }
}

/// A case whose protection, with its exhibit, is for the Commission alone.
fn made() -> Value {
    let open = json!({ "disclosure": "may_reach_state", "certainty": "confirmed" });
    let ccf = json!({ "disclosure": "ccf_only", "certainty": "confirmed" });
    json!({
        "format": "redress-case", "version": 1,
        "case": { "id": "c", "title": "t", "applicant": "a" },
        "people": [
            { "id": "a", "role": "applicant", "names": [{ "full": "Ada Person" }],
              "papers": [{ "kind": "refugee_travel_document", "country": "LT", "number": "T1/22" }],
              "provenance": open },
            { "id": "l", "role": "representative", "names": [{ "full": "Lea Lawyer" }], "provenance": open }],
        "alerts": [{ "id": "al", "channel": "red_notice", "country": "TR",
            "reference": "2024/R/1234", "provenance": open }],
        "protection": [{ "id": "p", "country": "LT", "kind": "convention_refugee", "status": "active",
            "from_country": "TR", "provenance": ccf }],
        "evidence": [
            { "id": "e1", "number": 1, "title": "Printout", "provenance": open },
            { "id": "e2", "number": 2, "title": "Decision", "proves": ["p"], "provenance": ccf },
            { "id": "e3", "number": 3, "title": "Power", "provenance": open }],
    })
}

fn file() -> Value {
    json!({ "name": "a.pdf", "media_type": "application/pdf", "size_bytes": 1,
        "attachment": "f", "sha256": "a".repeat(64), "taken_in": "2026-11-24T00:00:00Z" })
}

fn set(value: &Value, choices: &Choices) -> (Draft, Vec<PortalBox>) {
    let points: &[(&str, &[(EntryKind, &str)])] = &[
        ("alert-recorded", &[(EntryKind::Alert, "al")]),
        ("refugee-given", &[(EntryKind::Protection, "p")]),
        ("refugee-same-country", &[(EntryKind::Alert, "al")]),
    ];
    let releasable =
        Releasable::of(&case(value)).with_assessment(|_| assessment(points, Confidence::Sourced));
    let draft = draft(&releasable, choices).expect("the paper can be set");
    let boxes = portal_boxes(&releasable, choices, &draft);
    (draft, boxes)
}

fn of(kind: RequestKind, language: RequestLanguage) -> Choices {
    Choices { kind, language, ..choices() }
}

fn value<'b>(boxes: &'b [PortalBox], id: &str) -> &'b PortalBox {
    boxes.iter().find(|one| one.id == id).expect("the box is there")
}

fn said(draft: &Draft) -> String {
    squeeze(&pdf_extract::extract_text_from_mem(draft.pdf()).unwrap())
}

fn document(draft: &Draft) -> String {
    let docx = draft.docx().unwrap();
    let mut zip = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut text = String::new();
    zip.by_name("word/document.xml").unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn a_ground_that_rests_on_a_hidden_fact_is_hidden_whole() {
    for language in LANGUAGES {
        let (draft, boxes) = set(&made(), &of(RequestKind::Deletion, language));
        let argued: Vec<_> =
            draft.paragraphs().iter().filter(|one| one.section == "arguments").collect();
        assert_eq!(argued.len(), 3, "{language:?}");
        assert!(argued.iter().all(|one| one.secret), "{language:?}: {argued:?}");
        let listed = draft.paragraphs().iter().find(|one| one.key.ends_with("confidential-places"));
        let listed = &listed.expect("the list is there").text;
        let number = argued[0].number.trim_end_matches(".1");
        for place in [number, &argued[0].number, &argued[1].number, &argued[2].number] {
            let mut places = listed.split([' ', ',', '،', '.', '\u{a0}']);
            let whole = |word: &str| listed.contains(place) || word == place;
            assert!(places.any(whole), "{language:?} {place}: {listed}");
        }
        // The heading bears the mark, in both forms of the paper and in the box.
        let docx = document(&draft);
        let heading = docx.split("<w:p>").find(|p| p.contains("Heading2")).expect("a heading");
        assert!(heading.contains(mark(language)), "{language:?}: {heading}");
        let summary = &value(&boxes, "summary").value;
        assert_eq!(summary.lines().count(), 4, "{summary}");
        assert!(summary.lines().all(|line| line.contains(mark(language))), "{summary}");
    }
    let (draft, _) = set(&made(), &of(RequestKind::Deletion, RequestLanguage::En));
    assert!(said(&draft).contains("(C)Notaseriouscrime"), "{}", said(&draft));
    // What rests on open facts alone stays open.
    let mut open = made();
    open["protection"][0]["provenance"]["disclosure"] = json!("may_reach_state");
    let (draft, boxes) = set(&open, &of(RequestKind::Deletion, RequestLanguage::En));
    assert!(draft.paragraphs().iter().all(|one| !one.secret || one.section == "exhibits"));
    assert!(!value(&boxes, "summary").value.contains("(C)"));
}

/// Whoever copies a box copies it line by line: a line without the mark reads as open.
#[test]
fn every_line_of_a_box_bears_the_mark_of_what_it_tells() {
    for language in LANGUAGES {
        let new_fact = NewFact {
            what: Some("Zeta gave Ada asylum.\nThe decision is of May.".into()),
            why: Some("It bears on the reasoning.".into()),
            ccf_only: true,
            ..NewFact::default()
        };
        let choices = Choices { new_fact, ..of(RequestKind::Revision, language) };
        let (_, boxes) = set(&made(), &choices);
        let summary = &value(&boxes, "summary").value;
        assert_eq!(summary.lines().count(), 3, "{summary}");
        assert!(summary.lines().all(|line| line.starts_with(mark(language))), "{summary}");
        // A lawyer whom only the Commission may know bears it wherever the name stands.
        let mut hidden = made();
        hidden["people"][1]["provenance"]["disclosure"] = json!("ccf_only");
        for (case, marked) in [(&made(), false), (&hidden, true)] {
            let (_, boxes) = set(case, &of(RequestKind::Deletion, language));
            for id in ["submitter-contact", "declaration"] {
                let name = &value(&boxes, id).value;
                assert!(name.contains("Lea Lawyer"), "{id}: {name}");
                assert_eq!(name.starts_with(mark(language)), marked, "{id}: {name}");
            }
        }
    }
}

/// What is filed in a box and what the request says of earlier decisions are the same.
#[test]
fn a_box_tells_every_decision_of_an_earlier_request() {
    let mut case = made();
    case["proceedings"] = json!([{ "id": "d", "kind": "ccf", "reference": "CCF/135/R77",
        "earlier": [{ "kind": "compliant", "reason": "It is ordinary." }], "outcome": { "kind": "pending" },
        "provenance": { "disclosure": "may_reach_state", "certainty": "confirmed" } }]);
    let (draft, boxes) = set(&case, &of(RequestKind::Revision, RequestLanguage::En));
    let told = &value(&boxes, "earlier").value;
    let paper = draft.paragraphs().iter().find(|one| one.section == "decision").unwrap();
    for part in ["CCF/135/R77", "data found compliant", "It is ordinary."] {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert!(paper.text.contains("It is ordinary."), "{}", paper.text);
}

#[test]
fn an_identity_paper_of_a_protected_person_hides_its_section() {
    for kind in [RequestKind::Access, RequestKind::Deletion] {
        for language in LANGUAGES {
            let (draft, boxes) = set(&made(), &of(kind, language));
            let docx = document(&draft);
            let marked = docx
                .split("<w:p>")
                .filter(|p| p.contains("Heading1") && p.contains(mark(language)))
                .count();
            assert_eq!(marked, 1, "{kind:?} {language:?}");
            assert!(draft.has_secrets());
            let paper = &value(&boxes, "identity-paper").value;
            assert!(paper.starts_with(mark(language)), "{paper}");
            assert!(!value(&boxes, "confidential").value.is_empty());
        }
    }
    let (draft, _) = set(&made(), &of(RequestKind::Access, RequestLanguage::En));
    assert!(said(&draft).contains("3.(C)Theapplicant"), "{}", said(&draft));
    // A passport tells of no protection, unless its own copy is for the Commission alone.
    let mut passport = made();
    passport["people"][0]["papers"] =
        json!([{ "kind": "passport", "country": "TR", "number": "P1" }]);
    let marked = |value: &Value| {
        let (draft, _) = set(value, &of(RequestKind::Access, RequestLanguage::En));
        said(&draft).contains("3.(C)Theapplicant")
    };
    assert!(!marked(&passport));
    passport["people"][0]["papers"][0]["exhibit"] = json!("e2");
    assert!(marked(&passport));
}

#[test]
fn the_boxes_keep_every_mark_that_they_speak_of() {
    for language in LANGUAGES {
        let mark = mark(language);
        let (draft, boxes) = set(&made(), &of(RequestKind::Deletion, language));
        assert!(value(&boxes, "protection").value.starts_with(mark));
        let exhibits = &value(&boxes, "exhibits").value;
        let marked: Vec<bool> = exhibits.lines().map(|line| line.starts_with(mark)).collect();
        assert_eq!(marked, [false, true, false], "{exhibits}");
        let urgency = &value(&boxes, "urgency").value;
        let secret = draft.paragraphs().iter().filter(|one| one.section == "urgency" && one.secret);
        assert_eq!(urgency.matches(mark).count(), secret.count(), "{urgency}");
        assert!(urgency.contains(mark), "{urgency}");
        assert!(!value(&boxes, "known-data").value.contains(mark));
    }
}

#[test]
fn a_power_of_attorney_is_called_enclosed_only_where_it_is_signed_and_leaves() {
    let of = |value: &Value, language| {
        let (draft, boxes) = set(value, &of(RequestKind::Deletion, language));
        let files = draft.paragraphs().iter().find(|one| one.section == "files");
        let files = files.expect("who files is told").text.clone();
        (files, self::value(&boxes, "authority").fill, said(&draft))
    };
    let mut with = made();
    with["people"][1]["authority"] = json!({ "exhibit": "e3", "signed": "yes" });
    with["evidence"][2]["file"] = file();
    for language in LANGUAGES {
        let (files, fill, _) = of(&made(), language);
        assert!(files.contains('[') && fill == Fill::Missing, "{files}");
        let (files, fill, _) = of(&with, language);
        assert!(!files.contains('[') && fill == Fill::Ready, "{files}");
        // Neither unsigned nor without a file is it there.
        for (path, gone) in
            [("/people/1/authority/signed", json!("no")), ("/evidence/2/file", Value::Null)]
        {
            let mut less = with.clone();
            *less.pointer_mut(path).unwrap() = gone;
            if path.ends_with("file") {
                less["evidence"][2].as_object_mut().unwrap().remove("file");
            }
            let (files, fill, _) = of(&less, language);
            assert!(files.contains('[') && fill == Fill::Missing, "{path}: {files}");
        }
    }
    let (files, _, text) = of(&with, RequestLanguage::En);
    assert!(files.contains("The power of attorney is submitted with it."), "{files}");
    // Two exhibits have no file, one has.
    assert_eq!(text.matches("(notattached)").count(), 2, "{text}");
}
