//! The border card says the same in its six languages, and says nothing without a source.

use std::collections::BTreeSet;

use redress_law::{card_as_of, card_line, card_lines, card_word, card_words, library_entry};
use redress_model::{CardLanguage, Confidence, IsoDate};

/// Every text of the card under its name.
fn texts() -> Vec<(String, &'static redress_law::CardText)> {
    let mut all = Vec::new();
    for line in card_lines() {
        all.push((format!("{}.lead", line.id), &line.lead));
        all.extend(line.say.as_ref().map(|say| (format!("{}.say", line.id), say)));
    }
    all.extend(card_words().map(|(id, text)| (format!("word {id}"), text)));
    all
}

fn found(text: &str, start: char, end: char) -> BTreeSet<String> {
    let parts = text.split(start).skip(1);
    parts.filter_map(|part| part.split_once(end)).map(|(inside, _)| inside.to_owned()).collect()
}

/// How often a text says *not*, *no*, *never*, *nothing* or *without*.
fn negations(text: &str, language: CardLanguage) -> usize {
    let text = text.to_lowercase().replace(['’', '\''], " ");
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let any = |list: &[&str]| words.iter().filter(|word| list.contains(word)).count();
    match language {
        CardLanguage::En => any(&["not", "no", "never", "nothing", "without"]),
        CardLanguage::Fr => any(&["pas", "rien", "jamais", "aucun", "sans", "non"]),
        CardLanguage::Ar => any(&["لا", "وليست", "ليست", "دون", "غير"]),
        CardLanguage::Ru => any(&["не", "никогда", "без", "нет"]),
        CardLanguage::Es => any(&["no", "nunca", "nada", "sin", "ningún"]),
        // Turkish has its *not* inside the verb.
        CardLanguage::Tr => {
            let inside = ["miyorum", "mayın", "meyin", "madan", "meden", "madığınız", "ilmedi"];
            any(&["değildir", "değil", "hayır", "olmadan"])
                + words
                    .iter()
                    .filter(|word| **word != "olmadan")
                    .filter(|word| inside.iter().any(|one| word.contains(one)))
                    .count()
        }
    }
}

#[test]
fn the_six_languages_have_the_same_places_numbers_and_marks() {
    assert!(texts().len() > 35);
    for (name, text) in texts() {
        let english = text.of(CardLanguage::En);
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        for language in CardLanguage::ALL {
            let said = text.of(language);
            assert!(!said.trim().is_empty(), "{name} in {language:?}");
            assert_eq!(found(said, '{', '}'), found(english, '{', '}'), "{name} in {language:?}");
            assert_eq!(digits(said), digits(english), "{name} in {language:?}");
            assert_eq!(said.contains('°'), english.contains('°'), "{name} in {language:?}");
            assert_eq!(said.contains("UNHCR"), english.contains("UNHCR"), "{name}: {language:?}");
            let ends = |text: &str| text.ends_with(['.', ':']);
            assert_eq!(ends(said), ends(english), "{name} in {language:?}: {said}");
            let same = said == english && language != CardLanguage::En;
            assert!(!same, "{name} is not translated into {language:?}");
        }
    }
}

#[test]
fn the_six_languages_deny_the_same() {
    for (name, text) in texts() {
        let denies = negations(text.of(CardLanguage::En), CardLanguage::En) > 0;
        for language in CardLanguage::ALL {
            let said = text.of(language);
            assert_eq!(negations(said, language) > 0, denies, "{name} in {language:?}: {said}");
        }
    }
    // The look can fail: a sentence that lost its *not* is seen in every language.
    for (language, with, without) in [
        (CardLanguage::Fr, "Ne fuyez pas.", "Fuyez."),
        (CardLanguage::Ar, "لا تهرب.", "اهرب."),
        (CardLanguage::Ru, "Не убегайте.", "Убегайте."),
        (CardLanguage::Tr, "Kaçmayın.", "Kaçın."),
        (CardLanguage::Es, "No huya.", "Huya."),
    ] {
        assert!(negations(with, language) > 0 && negations(without, language) == 0, "{with}");
    }
}

#[test]
fn every_sentence_has_its_guide() {
    let ids: BTreeSet<&str> = card_lines().iter().map(|line| line.id.as_str()).collect();
    assert_eq!(ids.len(), card_lines().len(), "an id is there twice");
    for line in card_lines() {
        let guide = library_entry(&line.from).unwrap_or_else(|| panic!("{} has no guide", line.id));
        assert!(IsoDate::parse(&guide.as_of).is_ok() && guide.as_of.as_str() <= card_as_of());
        // What a guide only recalls is not told as sourced.
        assert!(
            guide.confidence == Confidence::Sourced
                || line.recalled
                || guide.id == "GU-04"
                || guide.id == "GU-06",
            "{} is recalled",
            line.id
        );
    }
    // GU-04: that a consulate may be told was read; what refugees should do is recalled.
    for (id, recalled) in
        [("consulate-tell", false), ("consulate-fled", true), ("consulate-refuge", true)]
    {
        assert_eq!(card_line(id).map(|line| line.recalled), Some(recalled), "{id}");
    }
}

#[test]
fn a_word_that_is_not_there_shows_its_id() {
    assert_eq!(card_word("no-such-word", CardLanguage::En), "no-such-word");
    assert!(card_line("no-such-line").is_none());
}
