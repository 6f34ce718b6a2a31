//! Every sentence of law is said in every language that counts as complete, and says the same
//! numbers; no translation outlives its English. `ui/src/words/reviews.json` says which are
//! complete and which nobody has reviewed.

use std::collections::{BTreeMap, BTreeSet};

use redress_law::wordings;
use serde::Deserialize;

const REVIEWS: &str = include_str!("../../../../ui/src/words/reviews.json");
/// Languages whose sentences lie in a file of their own.
const FILES: [(&str, [&str; 2]); 2] = [
    ("ru", [include_str!("../data/words/ru.toml"), include_str!("../data/words/library-ru.toml")]),
    ("fr", [include_str!("../data/words/fr.toml"), include_str!("../data/words/library-fr.toml")]),
];

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

fn words(texts: [&str; 2]) -> BTreeMap<String, String> {
    texts.into_iter().flat_map(|text| toml::from_str::<File>(text).unwrap().words).collect()
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
    for (language, texts) in FILES {
        let translated = words(texts);
        let missing: Vec<&String> = all.iter().filter(|en| !translated.contains_key(*en)).collect();
        if complete(language) {
            assert!(missing.is_empty(), "{language} lacks: {missing:#?}");
        }
        let stale: Vec<&String> = translated.keys().filter(|en| !all.contains(*en)).collect();
        assert!(stale.is_empty(), "{language} translates what is not said any more: {stale:#?}");
    }
}

/// The numbers and the Latin references of a citation.
fn cited(text: &str) -> BTreeSet<String> {
    let parts = text.split(|c: char| !(c.is_ascii_alphanumeric() || "/-".contains(c)));
    let parts = parts.map(|part| part.trim_matches(['-', '/']));
    parts.filter(|part| part.chars().any(|c| c.is_ascii_digit())).map(str::to_owned).collect()
}

#[test]
fn papers_find_what_they_quote_in_every_language_of_the_ccf() {
    let mut missing = Vec::new();
    for ground in redress_law::grounds_in_words() {
        if ground.name.es == ground.name.en {
            missing.push(format!("es: {}", ground.name.en));
        }
        let Some(main) = ground.rule else { continue };
        for words in [main.instrument, main.citation, main.version] {
            for (language, said) in [("fr", &words.fr), ("es", &words.es), ("ar", &words.ar)] {
                let reference = !words.en.contains(' ')
                    || words.en.contains("/GA/1956")
                    || words.en.contains("AGN/53");
                if *said == words.en && !reference {
                    missing.push(format!("{language}: {}", words.en));
                }
                assert_eq!(
                    cited(said),
                    cited(&words.en.replace(",000", " 000")),
                    "{language}: {said}"
                );
            }
        }
    }
    assert!(missing.is_empty(), "papers lack: {missing:#?}");
}

#[test]
fn what_is_said_in_spanish_is_said_somewhere() {
    let all: BTreeSet<String> = wordings().into_iter().map(|words| words.en).collect();
    let file: File = toml::from_str(include_str!("../data/words/es.toml")).unwrap();
    let stale: Vec<&String> = file.words.keys().filter(|en| !all.contains(*en)).collect();
    assert!(stale.is_empty(), "es translates what is not said any more: {stale:#?}");
}

#[test]
fn what_is_not_translated_is_said_in_english() {
    let files: BTreeMap<&str, BTreeMap<String, String>> =
        FILES.iter().map(|(language, texts)| (*language, words(*texts))).collect();
    for sentence in wordings() {
        for (language, said) in [("ru", &sentence.ru), ("fr", &sentence.fr)] {
            let wanted = files[language].get(&sentence.en).cloned();
            assert_eq!(*said, wanted.unwrap_or(sentence.en.clone()));
        }
    }
}

/// The numbers of a text, signs between thousands left out.
fn numbers(text: &str) -> BTreeSet<String> {
    let letters: Vec<char> = text.chars().collect();
    let between = |n: usize| {
        let digit = |n: usize| letters.get(n).is_some_and(char::is_ascii_digit);
        let thousand = digit(n + 1) && digit(n + 2) && digit(n + 3) && !digit(n + 4);
        n > 0 && digit(n - 1) && thousand && matches!(letters[n], ',' | ' ' | '\u{a0}' | '\u{202f}')
    };
    let kept: String = (0..letters.len()).filter(|n| !between(*n)).map(|n| letters[n]).collect();
    let parts = kept.split(|c: char| !c.is_ascii_digit());
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Says whether one of these words stands in the text.
fn has(text: &str, words: &[&str]) -> bool {
    let lower = text.to_lowercase();
    let of_a_word = |c: char| c.is_alphabetic() || ('\u{64b}'..='\u{652}').contains(&c);
    lower.split(|c| !of_a_word(c)).any(|word| words.contains(&word))
}

#[test]
fn a_translation_says_the_same_numbers() {
    assert_eq!(numbers("10,000 US dollars, Article 3"), numbers("10\u{a0}000, 3"));
    for sentence in wordings() {
        for said in [&sentence.ar, &sentence.ru, &sentence.fr] {
            assert_eq!(numbers(&sentence.en), numbers(said), "{said}");
        }
    }
}

#[test]
fn a_translation_says_not_where_the_english_does() {
    let english = ["not", "never", "no", "cannot", "nobody", "nothing", "none", "without"];
    // “Absent” is how Arabic says that somebody is not there.
    let arabic = [
        "غائب", "لا", "ولا", "فلا", "وغير", "لم", "ولم", "لن", "ليس", "ليست", "وليس", "غير", "دون",
        "بلا", "عدم", "بعدم", "كعدم", "ألا", "ألم",
    ];
    let russian = [
        "не",
        "ни",
        "нет",
        "нельзя",
        "без",
        "неизвестно",
        "недостаточно",
        "невелико",
        "немалый",
        "никто",
        "ничего",
        "никогда",
        "нечего",
    ];
    let french =
        ["ne", "n", "pas", "jamais", "aucun", "aucune", "sans", "ni", "non", "personne", "rien"];
    for sentence in wordings().iter().filter(|sentence| has(&sentence.en, &english)) {
        assert!(has(&sentence.ar, &arabic), "{} — {}", sentence.en, sentence.ar);
        assert!(has(&sentence.ru, &russian), "{} — {}", sentence.en, sentence.ru);
        assert!(has(&sentence.fr, &french), "{} — {}", sentence.en, sentence.fr);
    }
}

#[test]
fn russian_is_written_in_cyrillic_and_french_is_not_english() {
    for sentence in wordings() {
        let share = |of: fn(char) -> bool| sentence.ru.chars().filter(|c| of(*c)).count();
        let cyrillic = share(|c| ('\u{400}'..='\u{4ff}').contains(&c));
        assert!(cyrillic * 2 > share(char::is_alphabetic), "{}", sentence.ru);
        assert_ne!(sentence.fr, sentence.en);
    }
}
