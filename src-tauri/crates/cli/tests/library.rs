//! The library and the list of countries are there without a vault, in every language.

mod common;

use common::Desk;
use serde_json::Value;

#[test]
fn words_find_a_text_and_a_text_says_its_source() {
    let desk = Desk::empty();
    let found = desk.run_bare(&["library", "search", "first", "hour"]);
    assert_eq!(found.code, Some(0));
    assert!(found.out.starts_with("GU-02  "), "{}", found.out);
    let arabic = desk.run_bare(&["--speak", "ar", "library", "search", "الساعه الاولي"]);
    assert!(arabic.out.contains("GU-02") && arabic.out.contains("الساعة الأولى"), "{}", arabic.out);
    let shown = desk.run_bare(&["library", "show", "pr-070"]).out;
    for words in ["PR-070", "10 pages", "2026-11-23", "Recalled", "not legal advice"] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    let all: Value = desk.run_bare(&["--json", "library", "search", "decision"]).json();
    assert!(all.as_array().unwrap().iter().all(|one| one["source"] != "" && one["as_of"] != ""));
    assert_eq!(desk.run_bare(&["library", "show", "XX-1"]).code, Some(1));
}

#[test]
fn words_that_find_nothing_are_told_so_in_every_language() {
    let desk = Desk::empty();
    for (language, said) in [
        ("en", "Nothing was found."),
        ("ar", "لم يُعثر على شيء."),
        ("ru", "Ничего не найдено."),
        ("fr", "Rien n’a été trouvé."),
    ] {
        let nothing = desk.run_bare(&["--speak", language, "library", "search", "qqqzzz"]);
        assert_eq!(nothing.code, Some(0));
        assert!(nothing.out.contains(said), "{language}: {}", nothing.out);
    }
    let json: Value = desk.run_bare(&["--json", "library", "search", "qqqzzz"]).json();
    assert_eq!(json, Value::Array(Vec::new()));
}

#[test]
fn rights_of_a_pair_never_say_that_somebody_is_out_of_danger() {
    let desk = Desk::empty();
    let said = desk.run_bare(&["rights", "RU", "cy"]);
    assert_eq!(said.code, Some(0));
    assert!(said.out.contains("A treaty is not safety."), "{}", said.out);
    let of = |from: &str| -> Value { desk.run_bare(&["--json", "rights", from, "CY"]).json() };
    let extradition = |rights: Value| {
        let rows = rights["rights"].as_array().unwrap().clone();
        rows.iter().find(|row| row["field"] == "extradition").unwrap()["answer"].clone()
    };
    assert_eq!(extradition(of("RU")), "yes");
    assert_eq!(extradition(of("EG")), "no");
    let wrong = desk.run_bare(&["rights", "RU", "Cyprus"]);
    assert_eq!(wrong.code, Some(1));
    assert!(!wrong.err.is_empty());
}
