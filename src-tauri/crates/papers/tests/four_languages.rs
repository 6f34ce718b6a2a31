//! The words of a paper say the same in English, French, Spanish and Arabic: the same messages,
//! places, numbers, citations and negations.

use std::collections::{BTreeMap, BTreeSet};

const FILES: [(&str, &str); 4] = [
    ("en", include_str!("../words/en.ftl")),
    ("fr", include_str!("../words/fr.ftl")),
    ("es", include_str!("../words/es.ftl")),
    ("ar", include_str!("../words/ar.ftl")),
];
const REVIEWS: &str = include_str!("../words/reviews.json");

/// The messages of a file: id and text, with the lines of a choice joined.
fn messages(text: &str) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let mut id = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(char::is_alphabetic) {
            let (name, said) = line.split_once(" =").expect("a message has a name");
            id = name.to_owned();
            let before = all.insert(id.clone(), said.trim().to_owned());
            assert!(before.is_none(), "{id} stands twice");
        } else if let Some(said) = all.get_mut(&id) {
            said.push(' ');
            said.push_str(line.trim());
        }
    }
    all
}

fn all() -> [(&'static str, BTreeMap<String, String>); 4] {
    FILES.map(|(language, text)| (language, messages(text)))
}

/// The places of a message; what only chooses a form of the words is none.
fn places(text: &str) -> BTreeSet<String> {
    let names = text
        .split('$')
        .skip(1)
        .filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next());
    names.filter(|name| !matches!(*name, "exact" | "to_exact")).map(str::to_owned).collect()
}

/// The numbers of a text, as often as they stand in it.
fn numbers(text: &str) -> Vec<String> {
    let mut all: Vec<String> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect();
    all.sort();
    all
}

/// References in Latin letters and digits: `II.E/RCIA/GA/2004`, `SHA-256`, `1F`.
fn references(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || "/.-".contains(c)));
    words
        .map(|word| word.trim_matches(['.', '-', '/']))
        .filter(|word| word.chars().any(|c| c.is_ascii_digit()))
        .filter(|word| word.chars().any(|c| c.is_ascii_uppercase()))
        .map(str::to_owned)
        .collect()
}

fn has(text: &str, words: &[&str]) -> bool {
    let lower = text.to_lowercase();
    let of_a_word = |c: char| c.is_alphabetic() || ('\u{64b}'..='\u{652}').contains(&c);
    lower.split(|c| !of_a_word(c)).any(|word| words.contains(&word))
}

#[test]
fn every_language_has_every_message_with_its_places() {
    let [(_, english), others @ ..] = all();
    assert!(english.len() > 500, "{} messages", english.len());
    for (language, said) in &others {
        let (here, there): (BTreeSet<_>, BTreeSet<_>) =
            (said.keys().collect(), english.keys().collect());
        assert_eq!(here, there, "{language}");
        for (id, text) in said {
            assert_eq!(places(text), places(&english[id]), "{language} {id}");
            assert!(!text.is_empty(), "{language} {id}");
        }
    }
}

#[test]
fn numbers_and_references_are_the_same() {
    assert_eq!(numbers("Article 83, 2(1)"), ["1", "2", "83"]);
    assert_eq!(
        references("(II.E/RCIA/GA/2004 (2025)), SHA-256."),
        BTreeSet::from(["II.E/RCIA/GA/2004".to_owned(), "SHA-256".to_owned()])
    );
    let [(_, english), others @ ..] = all();
    for (language, said) in &others {
        for (id, text) in said {
            assert_eq!(numbers(text), numbers(&english[id]), "{language} {id}");
            assert_eq!(references(text), references(&english[id]), "{language} {id}");
        }
    }
}

#[test]
fn what_is_denied_in_one_language_is_denied_in_all() {
    let english =
        ["not", "never", "no", "nor", "cannot", "nobody", "nothing", "none", "without", "neither"];
    let french = [
        "ne", "n", "pas", "jamais", "aucun", "aucune", "sans", "ni", "non", "rien", "personne",
        "nul",
    ];
    let spanish =
        ["no", "nunca", "ningún", "ninguna", "ninguno", "sin", "ni", "nada", "nadie", "tampoco"];
    let arabic = [
        "لا", "ولا", "فلا", "لم", "ولم", "لن", "ليس", "ليست", "وليس", "غير", "وغير", "دون", "بلا",
        "عدم", "ألا", "ما",
    ];
    // The number of a paper is no denial; nor is "no." or what another language says without one.
    let number = ["paper-number", "table-number", "warrant-number"];
    let [(_, first), others @ ..] = all();
    for (id, text) in first.iter().filter(|(id, _)| !number.contains(&id.as_str())) {
        if !has(text, &english) {
            continue;
        }
        for (language, said) in &others {
            let words: &[&str] = match *language {
                "fr" => &french,
                "es" => &spanish,
                _ => &arabic,
            };
            assert!(has(&said[id], words), "{language} {id}: {}", said[id]);
        }
    }
}

#[test]
fn nothing_is_promised_and_nobody_is_called_a_fugitive() {
    for (language, said) in all() {
        for (id, text) in &said {
            let lower = text.to_lowercase();
            for never in ["fugitiv", "fugitif", "guarantee", "garanti ", "هارب"] {
                assert!(!lower.contains(never), "{language} {id}: {text}");
            }
        }
    }
}

#[test]
fn every_language_says_how_it_came_to_be() {
    let reviews: serde_json::Value = serde_json::from_str(REVIEWS).unwrap();
    for (language, _) in FILES {
        let state = &reviews[language];
        let known = match state["state"].as_str() {
            Some("original") => language == "en",
            Some("machine-made") => state["date"].is_string(),
            Some("reviewed") => state["by"].is_string() && state["date"].is_string(),
            _ => false,
        };
        assert!(known, "{language}: {state}");
    }
}
