//! A small request, word for word, and the same bytes each time.

mod common;

use std::process::Command;

use common::{assessment, case, choices, squeeze};
use redress_model::{Case, Confidence, EntryKind, IsoDate, Releasable};
use redress_papers::{Choices, Draft, draft};
use serde_json::json;

const GOLDEN: &str = include_str!("golden/small.txt");
/// Set for the second process: where it writes its PDF.
const WRITE_TO: &str = "REDRESS_TEST_PDF";

fn small() -> Case {
    let open = |certainty: &str| json!({ "disclosure": "may_reach_state", "certainty": certainty });
    case(&json!({
        "format": "redress-case", "version": 1,
        "case": { "id": "c", "title": "t", "applicant": "a", "accusing": "TR" },
        "people": [
            { "id": "a", "role": "applicant", "sex": "female",
              "names": [{ "full": "Ada Örnek", "family": "Örnek", "given": "Ada" },
                        { "full": "Ада Орнек", "kind": "spelling" }],
              "born": { "when": { "kind": "on", "date": { "year": 1980, "month": 5 } } },
              "birth_place": "Sample", "birth_country": "TR",
              "nationalities": [{ "country": "TR" }],
              "papers": [{ "kind": "refugee_travel_document", "country": "LT", "number": "T1/22",
                "expires": { "when": { "kind": "on", "date": { "year": 2027, "month": 3, "day": 1 } } } }],
              "occupation": "Teacher", "residence": "14 Sample Street",
              "provenance": open("confirmed") },
            { "id": "l", "role": "representative", "names": [{ "full": "Lea Lawyer" }],
              "provenance": { "disclosure": "ccf_only", "certainty": "confirmed" } },
            { "id": "o", "role": "official", "names": [{ "full": "Omer Officer" }],
              "provenance": open("suspected") }],
        "alerts": [
            { "id": "al", "channel": "red_notice", "country": "TR", "reference": "2024/R/1234",
              "issued": { "when": { "kind": "about", "date": { "year": 2024, "month": 2 } } },
              "status": "suspected", "how_known": "A visa was refused.", "charges": ["ch"],
              "exhibits": ["e1"], "provenance": open("likely") },
            { "id": "sis", "channel": "sis", "country": "DE", "provenance": open("unknown") }],
        "charges": [{ "id": "ch", "country": "TR", "offence": "Insult",
            "laws": [{ "code": "Criminal Code", "article": "Article 299" }],
            "acts": "A post of 2019.", "reply": "She quoted a newspaper.",
            "penalty": { "max_months": 48, "death_possible": "no" },
            "provenance": open("confirmed") }],
        "proceedings": [{ "id": "x", "kind": "extradition", "country": "LT",
            "outcome": { "kind": "refused", "by_court": "yes", "is_final": "yes",
                "date": { "when": { "kind": "on", "date": { "year": 2025, "month": 6, "day": 3 } } } },
            "exhibits": ["e1"], "provenance": open("confirmed") }],
        "protection": [{ "id": "p", "country": "LT", "kind": "convention_refugee",
            "from_country": "TR", "status": "active", "consent_to_ask": "yes",
            "granted": { "when": { "kind": "on", "date": { "year": 2023 } } },
            "provenance": { "disclosure": "ccf_only", "certainty": "confirmed" } }],
        "events": [
            { "id": "ev1", "kind": "border_stop", "title": "Stopped at the border",
              "when": { "when": { "kind": "on", "date": { "year": 2024, "month": 4, "day": 9 } } },
              "place": { "name": "Medininkai", "country": "LT" }, "people": ["a", "o"],
              "provenance": { "disclosure": "may_reach_state", "certainty": "likely",
                "sources": [{ "source": "s", "place": "p. 3" }],
                "differing": [{ "field": "when", "says": "10 April", "sources": [{ "source": "e1" }] }] } },
            { "id": "ev2", "kind": "court", "title": "A hearing", "took_place": "no",
              "when": { "typed": "some day in spring" }, "provenance": open("suspected") }],
        "evidence": [
            { "id": "e1", "number": 1, "title": "Court decision", "kind": "decision", "language": "lt",
              "dated": { "when": { "kind": "on", "date": { "year": 2025, "month": 6, "day": 3 } } },
              "provenance": open("confirmed") },
            { "id": "e2", "number": 2, "title": "Refugee decision", "kind": "decision",
              "proves": ["p"], "provenance": { "disclosure": "ccf_only" } }],
        "sources": [{ "id": "s", "kind": "press", "title": "A report", "publisher": "The Sample",
            "dated": { "when": { "kind": "on", "date": { "year": 2024, "month": 4 } } } }],
        "answers": [{ "id": "loss-small", "answer": "yes", "words": "Nothing was taken.",
            "provenance": open("unknown") }],
    }))
}

fn set() -> Draft {
    let points: &[(&str, &[(EntryKind, &str)])] = &[
        ("alert-recorded", &[(EntryKind::Alert, "al")]),
        ("no-grave-act", &[(EntryKind::Charge, "ch")]),
        ("protected-from-accuser", &[(EntryKind::Protection, "p")]),
        ("extradition-refused", &[(EntryKind::Proceeding, "x")]),
        ("loss-small", &[(EntryKind::Answer, "loss-small")]),
        ("a-point-of-tomorrow", &[]),
    ];
    let releasable =
        Releasable::of(&small()).with_assessment(|_| assessment(points, Confidence::PartRecalled));
    draft(&releasable, &choices()).expect("the paper can be set")
}

#[test]
fn the_words_are_the_words() {
    let draft = set();
    // Without the heads of the pages: where a page ends is not what is said.
    let said = common::text(draft.pdf());
    if said != squeeze(GOLDEN) {
        let path = concat!(env!("CARGO_TARGET_TMPDIR"), "/small.txt");
        std::fs::write(path, &said).unwrap();
        panic!("the request reads differently; what it says now lies in {path}");
    }
    let kinds: Vec<&str> = draft.notes().iter().map(|note| note.kind).collect();
    assert_eq!(kinds, ["not-reviewed", "check-rule", "point-left-out"]);
}

#[test]
fn it_is_an_archive_file_that_can_be_read_aloud() {
    let draft = set();
    let pdf = lopdf::Document::load_mem(draft.pdf()).unwrap();
    let catalog = pdf.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"en");
    assert!(catalog.get(b"MarkInfo").is_ok() && catalog.get(b"StructTreeRoot").is_ok());
    let metadata = pdf.get_object(catalog.get(b"Metadata").unwrap().as_reference().unwrap());
    let xmp = metadata.unwrap().as_stream().unwrap();
    let xmp = xmp.decompressed_content().unwrap_or_else(|_| xmp.content.clone());
    let xmp = String::from_utf8_lossy(&xmp).into_owned();
    for part in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"] {
        assert!(xmp.contains(part), "{part} in {xmp}");
    }
    assert!(xmp.contains("Request for correction or deletion of data"), "{xmp}");
    assert_eq!(usize::from(draft.pages()), pdf.get_pages().len());
    // Fonts travel with the file; nothing runs, nothing is fetched.
    let mut fonts = 0;
    for object in pdf.objects.values() {
        let Ok(dict) = object.as_dict().or_else(|_| object.as_stream().map(|s| &s.dict)) else {
            continue;
        };
        fonts += usize::from(dict.has(b"FontFile2") || dict.has(b"FontFile3"));
        for never in [&b"JS"[..], b"JavaScript", b"OpenAction", b"AA", b"URI", b"EmbeddedFiles"] {
            assert!(!dict.has(never), "{}", String::from_utf8_lossy(never));
        }
    }
    assert!(fonts >= 2, "{fonts} fonts are embedded");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let once = set();
    if let Some(path) = std::env::var_os(WRITE_TO) {
        std::fs::write(path, once.pdf()).unwrap();
        return;
    }
    assert_eq!(once.pdf(), set().pdf(), "twice in one process");
    assert_eq!(once.page_image(1).unwrap(), set().page_image(1).unwrap());

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.pdf");
    let done = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "the_same_input_gives_the_same_bytes"])
        .env(WRITE_TO, &path)
        .env("TZ", "Asia/Tehran")
        .env("LC_ALL", "ar_EG.UTF-8")
        .output()
        .unwrap();
    assert!(done.status.success());
    assert_eq!(std::fs::read(&path).unwrap(), once.pdf(), "in another process");

    let later = Choices { date: IsoDate { year: 2026, month: 11, day: 25 }, ..choices() };
    let other = draft(&Releasable::of(&small()), &later).unwrap();
    assert_ne!(other.pdf(), once.pdf());
}

#[test]
fn the_grounds_asked_for_are_the_ones_argued() {
    let points: &[(&str, &[(EntryKind, &str)])] = &[("loss-small", &[])];
    let releasable =
        Releasable::of(&small()).with_assessment(|_| assessment(points, Confidence::Sourced));
    let none = Choices { grounds: Some(vec!["G-REFUGEE".into()]), ..choices() };
    let without = draft(&releasable, &none).unwrap();
    assert!(without.notes().iter().any(|note| note.kind == "no-ground"));
    assert!(!common::text(without.pdf()).contains("Notaseriouscrime"));
    let some = Choices { grounds: Some(vec!["G-83-SERIOUS".into()]), ..choices() };
    let with = draft(&releasable, &some).unwrap();
    assert!(common::text(with.pdf()).contains("11.1Notaseriouscrime(RPDArt.83(1)(a)(i))"));
}
