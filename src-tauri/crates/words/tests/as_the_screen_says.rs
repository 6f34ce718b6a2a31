//! Dates in words are the same on paper and on the screen, and no word is missing.

use redress_model::PartialDate;
use redress_words::{Lang, Value};
use serde::Deserialize;

#[derive(Deserialize)]
struct Said {
    lang: String,
    date: PartialDate,
    words: String,
}

#[test]
fn dates_are_said_as_the_screen_says_them() {
    let all: Vec<Said> = serde_json::from_str(include_str!("dates_by_the_screen.json")).unwrap();
    assert!(all.len() > 200, "{} dates", all.len());
    for said in all {
        let lang = Lang::of(&said.lang).unwrap();
        assert_eq!(lang.both(&said.date), said.words, "{} {:?}", said.lang, said.date);
    }
}

#[test]
fn counts_choose_their_form_and_countries_their_name() {
    let count = |lang: Lang, n| lang.say("print-some-left-out", &[("count", Value::Count(n))]);
    assert_ne!(count(Lang::En, 1), count(Lang::En, 2));
    for n in [1, 2, 3, 11, 100] {
        assert!(!count(Lang::Ar, n).contains("print-"), "{n}");
    }
    assert_eq!(Lang::En.country("CY"), "Cyprus");
    assert_eq!(Lang::Ar.country("CY"), "قبرص");
    assert_eq!(Lang::Ar.number(2016), "٢٠١٦");
    assert_eq!(Lang::of("xx"), None);
}
