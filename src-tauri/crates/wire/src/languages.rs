//! The languages that screens, dialogs and the command line speak.

use redress_model::Wording;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language of the screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename_all = "lowercase")]
pub enum Language {
    /// English, which every other language is translated from.
    #[default]
    En,
    /// Arabic.
    Ar,
    /// Russian.
    Ru,
    /// French.
    Fr,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 4] = [Self::En, Self::Ar, Self::Ru, Self::Fr];

    /// Its two letters, as settings and folders of words carry them.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ar => "ar",
            Self::Ru => "ru",
            Self::Fr => "fr",
        }
    }

    /// Finds a language by its two letters.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// Says whether it is written from right to left.
    pub const fn right_to_left(self) -> bool {
        matches!(self, Self::Ar)
    }

    /// Gives a sentence of law in this language.
    pub fn of(self, words: &Wording) -> &str {
        match self {
            Self::En => &words.en,
            Self::Ar => &words.ar,
            Self::Ru => &words.ru,
            Self::Fr => &words.fr,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_names_one_language_and_the_wire_writes_it_so() {
        for language in Language::ALL {
            assert_eq!(Language::from_tag(language.tag()), Some(language));
            let written = serde_json::to_string(&language).unwrap();
            assert_eq!(written, format!("\"{}\"", language.tag()));
        }
        assert_eq!(Language::from_tag("EN"), None);
        assert_eq!(Language::from_tag(""), None);
    }
}
