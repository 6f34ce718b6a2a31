//! Translations of the sentences of law, found by the English sentence itself: where the English
//! changes, its translation falls away and the English is shown until it is translated again.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use redress_model::Wording;
use serde::Deserialize;

/// Name and text of a file of translations.
type File = (&'static str, &'static str);

/// The Russian files.
pub(super) const RUSSIAN: [File; 2] = [
    ("words/ru.toml", include_str!("../../data/words/ru.toml")),
    ("words/library-ru.toml", include_str!("../../data/words/library-ru.toml")),
];
/// The French files.
pub(super) const FRENCH: [File; 2] = [
    ("words/fr.toml", include_str!("../../data/words/fr.toml")),
    ("words/library-fr.toml", include_str!("../../data/words/library-fr.toml")),
];

/// The Spanish file: papers are in Spanish, screens are not, so it holds what papers say.
pub(super) const SPANISH: [File; 1] = [("words/es.toml", include_str!("../../data/words/es.toml"))];
/// Every file of translations of whole sentences.
pub(super) fn files() -> impl Iterator<Item = File> {
    RUSSIAN.into_iter().chain(FRENCH).chain(SPANISH)
}

/// How papers cite instruments and rules.
pub(super) const CITED: File =
    ("words/citations.toml", include_str!("../../data/words/citations.toml"));

/// One file of translations.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Translations {
    words: BTreeMap<String, String>,
}

impl Translations {
    /// Gives the translation of an English sentence, if there is one.
    pub fn of(&self, english: &str) -> Option<&str> {
        self.words.get(english).map(String::as_str).filter(|said| !said.trim().is_empty())
    }
}

fn read(files: &[File]) -> Translations {
    let mut words = BTreeMap::new();
    for (_, text) in files {
        let file: Translations =
            toml::from_str(text).expect("the embedded translations are read by every test run");
        words.extend(file.words);
    }
    Translations { words }
}

/// The Russian of the law.
pub(super) fn russian() -> &'static Translations {
    static WORDS: LazyLock<Translations> = LazyLock::new(|| read(&RUSSIAN));
    &WORDS
}

/// The French of the law.
pub(super) fn french() -> &'static Translations {
    static WORDS: LazyLock<Translations> = LazyLock::new(|| read(&FRENCH));
    &WORDS
}

/// The Spanish of the law.
pub(super) fn spanish() -> &'static Translations {
    static WORDS: LazyLock<Translations> = LazyLock::new(|| read(&SPANISH));
    &WORDS
}

/// A citation, or the name or version of an instrument, in the other languages of the CCF.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cited {
    fr: String,
    es: String,
    ar: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Citations {
    words: BTreeMap<String, Cited>,
}

/// Gives a citation in every language of papers; the English where there is no other.
pub(super) fn cited(english: &str) -> Wording {
    static WORDS: LazyLock<BTreeMap<String, Cited>> = LazyLock::new(|| {
        let file: Citations =
            toml::from_str(CITED.1).expect("the embedded citations are read by every test run");
        file.words
    });
    let found = WORDS.get(english);
    let say = |of: fn(&Cited) -> &String| {
        found.map(of).filter(|said| !said.trim().is_empty()).map_or(english, String::as_str)
    };
    Wording {
        en: english.to_owned(),
        ar: say(|words| &words.ar).to_owned(),
        ru: english.to_owned(),
        fr: say(|words| &words.fr).to_owned(),
        es: say(|words| &words.es).to_owned(),
    }
}
