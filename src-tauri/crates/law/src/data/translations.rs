//! Translations of the sentences of law, found by the English sentence itself: where the English
//! changes, its translation falls away and the English is shown until it is translated again.

use std::collections::BTreeMap;
use std::sync::LazyLock;

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

fn read(files: [File; 2]) -> Translations {
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
    static WORDS: LazyLock<Translations> = LazyLock::new(|| read(RUSSIAN));
    &WORDS
}

/// The French of the law.
pub(super) fn french() -> &'static Translations {
    static WORDS: LazyLock<Translations> = LazyLock::new(|| read(FRENCH));
    &WORDS
}
