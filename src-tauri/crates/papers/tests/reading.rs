//! A printed text of the library says all of it, with its source and date, and evaluates nothing.

use redress_model::IsoDate;
use redress_papers::{Reading, reading};

fn made(language: &str, text: &str, own: Option<&str>) -> Reading {
    Reading {
        language: language.into(),
        right_to_left: language == "ar",
        place: "Guides, GU-02".into(),
        title: if language == "ar" { "الساعة الأولى" } else { "The first hour" }.into(),
        text: vec!["Stay calm.".into(), text.into()],
        steps: true,
        facts: vec![("Source".into(), "removednotice.com".into())],
        own: own.map(|words| ("My correction".into(), words.into())),
        as_of: "As of 2026-11-23".into(),
        page: "Page %n of %all".into(),
        end: "This is information, not legal advice.".into(),
        date: IsoDate { year: 2026, month: 11, day: 24 },
    }
}

fn text(one: &Reading) -> String {
    let pdf = reading(one).unwrap();
    assert_eq!(pdf, reading(one).unwrap(), "the same text gives the same bytes");
    pdf_extract::extract_text_from_mem(&pdf).unwrap().replace('\u{200B}', "")
}

#[test]
fn all_of_it_is_on_the_paper() {
    let said = text(&made("en", "Ask for a lawyer.", Some("It is room 4.")));
    for words in [
        "The first hour",
        "Stay calm.",
        "Ask for a lawyer.",
        "It is room 4.",
        "My correction",
        "removednotice.com",
        "As of 2026-11-23",
        "Page 1 of 1",
        "not legal advice",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!text(&made("en", "x", None)).contains("My correction"));
}

#[test]
fn hostile_words_stay_words() {
    for words in ["#eval(\"1+1\")", "] [ $x$ \\ <b>", "a\u{202E}b", &"x".repeat(300)] {
        for language in ["en", "ar"] {
            assert!(reading(&made(language, words, Some(words))).unwrap().starts_with(b"%PDF"));
        }
    }
    assert!(text(&made("en", "#eval(\"1+1\")", None)).contains("#eval("));
}
