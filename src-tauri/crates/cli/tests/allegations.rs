//! `allegations` and `refugee`: what a window does with them, without one.

mod common;

use common::Desk;
use serde_json::{Value, json};

fn case() -> Value {
    let open = json!({ "disclosure": "may_reach_state" });
    json!({
        "format": "redress-case", "version": 1,
        "case": { "id": "k", "title": "A case", "applicant": "p" },
        "people": [{ "id": "p", "role": "applicant", "names": [{ "full": "Ada Example" }], "provenance": open }],
        "charges": [{ "id": "ch", "offence": "Theft", "provenance": open,
            "acts": "On 12 March 2014 she took it. On 12 March 2015 she hid it." }],
        "alerts": [{ "id": "al", "channel": "red_notice", "country": "RU", "provenance": open }],
        "protection": [{ "id": "pr", "country": "LT", "from_country": "RU", "kind": "convention_refugee",
            "status": "active", "provenance": open }],
    })
}

fn desk() -> Desk {
    let desk = Desk::with_vault();
    let file = desk.file("case.json", case().to_string());
    desk.done(&["case", "import", &file]);
    desk
}

#[test]
fn an_accusation_is_split_listed_and_printed() {
    let desk = desk();
    let split = desk.done(&["allegations", "k", "--split", "ch"]);
    assert!(
        split.out.contains("2 sentences have a row now.")
            && split.out.contains("Contradiction (date)"),
        "{}",
        split.out
    );
    let listed = desk.done(&["--json", "allegations", "k"]).json();
    assert_eq!(listed["rows"].as_array().map(Vec::len), Some(2));
    assert_eq!(listed["contradictions"][0]["there"], "12 March 2015");
    let pdf = desk.at("rows.pdf");
    let name = pdf.to_str().unwrap().to_owned();
    let printed = desk.done(&["allegations", "k", "--out", &name]);
    // Nobody has said yet who may see the rows, so they stay.
    assert!(
        printed.out.contains("0 rows") && printed.out.contains("never leave the vault: 2"),
        "{}",
        printed.out
    );
    assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF"));
    for wrong in [
        &["allegations", "k", "--out", &name][..],
        &["allegations", "k", "--split", "ch"],
        &["allegations", "k", "--split", "no such id"],
        &["allegations", "k", "--split", "al"],
    ] {
        assert_eq!(desk.run(wrong).code, Some(1), "{wrong:?}");
    }
}

#[test]
fn the_state_of_asylum_is_asked_in_every_language_of_papers() {
    let desk = desk();
    let said = desk.done(&["refugee", "k"]).out;
    for words in
        ["consent open", "comes from the country you fled", "refugee-will-confirm", "GU-14"]
    {
        assert!(said.contains(words), "{words}: {said}");
    }
    for lang in ["en", "fr", "es", "ar"] {
        let folder = desk.at(lang);
        let name = folder.to_str().unwrap().to_owned();
        desk.done(&["refugee", "k", "--lang", lang, "--out", &name]);
        for paper in ["letter.pdf", "consent.pdf"] {
            assert!(
                std::fs::read(folder.join(paper)).unwrap().starts_with(b"%PDF"),
                "{lang} {paper}"
            );
        }
        assert_eq!(
            desk.run(&["refugee", "k", "--lang", lang, "--out", &name]).code,
            Some(1),
            "nothing is written over"
        );
    }
    assert_eq!(desk.run(&["refugee", "k", "--protection", "x", "--out", "never"]).code, Some(1));
}
