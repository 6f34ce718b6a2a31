//! Every sentence of law is said in every language that counts as complete, and says the same
//! numbers; no translation outlives its English. `ui/src/words/reviews.json` says which are
//! complete and which nobody has reviewed.

use std::collections::{BTreeMap, BTreeSet};

use redress_law::wordings;
use serde::Deserialize;

const REVIEWS: &str = include_str!("../../../../ui/src/words/reviews.json");
/// Languages whose sentences lie in a file of their own.
const FILES: [(&str, &str); 2] =
    [("ru", include_str!("../data/words/ru.toml")), ("fr", include_str!("../data/words/fr.toml"))];

#[derive(Deserialize)]
struct File {
    words: BTreeMap<String, String>,
}

fn reviews() -> serde_json::Value {
    serde_json::from_str(REVIEWS).unwrap()
}

fn complete(language: &str) -> bool {
    reviews()[language]["complete"].as_bool().unwrap()
}

fn words(text: &str) -> BTreeMap<String, String> {
    toml::from_str::<File>(text).unwrap().words
}

#[test]
fn every_language_says_how_its_law_came_to_be() {
    let reviews = reviews();
    for (language, state) in reviews.as_object().unwrap() {
        let law = &state["families"]["law"];
        let known = match law["state"].as_str().unwrap() {
            "original" => language == "en",
            "machine-made" => law["date"].is_string(),
            "reviewed" => law["by"].is_string() && law["date"].is_string(),
            _ => false,
        };
        assert!(known, "{language}: {law}");
    }
}

#[test]
fn no_sentence_lacks_its_translation() {
    let all: BTreeSet<String> = wordings().into_iter().map(|words| words.en).collect();
    for (language, text) in FILES {
        let translated = words(text);
        let missing: Vec<&String> = all.iter().filter(|en| !translated.contains_key(*en)).collect();
        if complete(language) {
            assert!(missing.is_empty(), "{language} lacks: {missing:#?}");
        }
        let stale: Vec<&String> = translated.keys().filter(|en| !all.contains(*en)).collect();
        assert!(stale.is_empty(), "{language} translates what is not said any more: {stale:#?}");
    }
}

#[test]
fn what_is_not_translated_is_said_in_english() {
    for sentence in wordings() {
        for (language, said) in [("ru", &sentence.ru), ("fr", &sentence.fr)] {
            let text = FILES.iter().find(|(name, _)| *name == language).unwrap().1;
            let wanted = words(text).get(&sentence.en).cloned();
            assert_eq!(*said, wanted.unwrap_or(sentence.en.clone()));
        }
    }
}
