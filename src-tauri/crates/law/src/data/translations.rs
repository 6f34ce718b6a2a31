//! Translations of the sentences of law, found by the English sentence itself: where the English
//! changes, its translation falls away and the English is shown until it is translated again.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

/// Name and text of the Russian file.
pub(super) const RUSSIAN: (&str, &str) =
    ("words/ru.toml", include_str!("../../data/words/ru.toml"));
/// Name and text of the French file.
pub(super) const FRENCH: (&str, &str) = ("words/fr.toml", include_str!("../../data/words/fr.toml"));

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

fn read((_, text): (&'static str, &'static str)) -> Translations {
    toml::from_str(text).expect("the embedded translations are read by every test run")
}

/// The Russian of the law.
pub(super) fn russian() -> &'static Translations {
    static WORDS: LazyLock<Translations> = LazyLock::new(|| read(RUSSIAN));
    &WORDS
}

/// The French of the law.
pub(super) fn french() -> &'static Translations {
    static WORDS: LazyLock<Translations> = LazyLock::new(|| read(FRENCH));
    &WORDS
}
