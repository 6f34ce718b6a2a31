//! The sentences of the border card, in six languages, each with the guide it is taken from.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use redress_model::CardLanguage;
use serde::Deserialize;

/// A text in the six languages of the card.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardText {
    en: String,
    fr: String,
    ar: String,
    ru: String,
    tr: String,
    es: String,
}

impl CardText {
    /// Gives it in a language.
    pub fn of(&self, language: CardLanguage) -> &str {
        match language {
            CardLanguage::En => &self.en,
            CardLanguage::Fr => &self.fr,
            CardLanguage::Ar => &self.ar,
            CardLanguage::Ru => &self.ru,
            CardLanguage::Tr => &self.tr,
            CardLanguage::Es => &self.es,
        }
    }
}

/// A sentence of the card.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardLine {
    /// Its id.
    pub id: String,
    /// The entry of the library it is taken from: `GU-02`.
    pub from: String,
    /// Whether what it says of law was recalled and not read in a source.
    #[serde(default)]
    pub recalled: bool,
    /// What stands first, in bold.
    pub lead: CardText,
    /// What stands after it.
    #[serde(default)]
    pub say: Option<CardText>,
}

/// Who has read the card in a language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "state", rename_all = "kebab-case", deny_unknown_fields)]
pub enum CardReview {
    /// The language it was written in.
    Original,
    /// Translated by a machine and read by nobody.
    MachineMade {
        /// When, `YYYY-MM-DD`.
        date: String,
    },
    /// Read by a person.
    Reviewed {
        /// Who.
        by: String,
        /// When, `YYYY-MM-DD`.
        date: String,
    },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    as_of: String,
    reviews: BTreeMap<CardLanguage, CardReview>,
    line: Vec<CardLine>,
    words: BTreeMap<String, CardText>,
}

fn file() -> &'static File {
    static FILE: LazyLock<File> = LazyLock::new(|| {
        toml::from_str(include_str!("../data/card.toml"))
            .expect("the sentences of the card are read by every test run")
    });
    &FILE
}

/// Gives every sentence of the card.
pub fn card_lines() -> &'static [CardLine] {
    &file().line
}

/// Gives a sentence by its id.
pub fn card_line(id: &str) -> Option<&'static CardLine> {
    file().line.iter().find(|line| line.id == id)
}

/// Gives a word of the card in a language; the id itself where there is none, which a test keeps from happening.
pub fn card_word(id: &str, language: CardLanguage) -> String {
    file().words.get(id).map_or_else(|| id.to_owned(), |text| text.of(language).to_owned())
}

/// Gives the words of the card by their ids.
pub fn card_words() -> impl Iterator<Item = (&'static str, &'static CardText)> {
    file().words.iter().map(|(id, text)| (id.as_str(), text))
}

/// Says whether a person has read the card in this language, or wrote it in it.
pub fn card_reviewed(language: CardLanguage) -> bool {
    !matches!(file().reviews.get(&language), None | Some(CardReview::MachineMade { .. }))
}

/// Gives the day the sentences were checked against the guides, `YYYY-MM-DD`.
pub fn card_as_of() -> &'static str {
    &file().as_of
}
