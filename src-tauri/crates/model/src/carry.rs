//! What a person carries across a border: the border card and the numbers to call. It is kept beside the case and is
//! no entry of it, so no list, request or case file holds it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Short;

/// The most numbers on a card or a sheet.
pub const MOST_CALLS: usize = 6;
/// The longest name or number on them, in characters: what a line of a card can hold.
pub const CALL_MAX: usize = 60;

/// A language that a border card can be printed in.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Default,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum CardLanguage {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
    /// Arabic.
    Ar,
    /// Russian.
    Ru,
    /// Turkish.
    Tr,
    /// Spanish.
    Es,
}

impl CardLanguage {
    /// Every one.
    pub const ALL: [Self; 6] = [Self::En, Self::Fr, Self::Ar, Self::Ru, Self::Tr, Self::Es];

    /// Gives its two letters.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ar => "ar",
            Self::Ru => "ru",
            Self::Tr => "tr",
            Self::Es => "es",
        }
    }

    /// Gives its own name.
    pub fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::Ar => "العربية",
            Self::Ru => "Русский",
            Self::Tr => "Türkçe",
            Self::Es => "Español",
        }
    }

    /// Says whether it runs from right to left.
    pub fn right_to_left(self) -> bool {
        self == Self::Ar
    }
}

/// A fact that the side for the officer can show.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum CardField {
    /// The name as in the travel document.
    Name,
    /// The name in its original script.
    Script,
    /// Other spellings of the name.
    Spellings,
    /// Date of birth.
    Born,
    /// Nationalities that have not ended.
    Nationality,
    /// Languages spoken, as typed on the card.
    Speaks,
    /// The lawyer's number, as typed on the card.
    Lawyer,
    /// References of the alerts that are not deleted.
    Alert,
}

impl CardField {
    /// Every one, in the order of the card.
    pub const ALL: [Self; 8] = [
        Self::Name,
        Self::Script,
        Self::Spellings,
        Self::Born,
        Self::Nationality,
        Self::Speaks,
        Self::Lawyer,
        Self::Alert,
    ];

    /// Gives its word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Script => "script",
            Self::Spellings => "spellings",
            Self::Born => "born",
            Self::Nationality => "nationality",
            Self::Speaks => "speaks",
            Self::Lawyer => "lawyer",
            Self::Alert => "alert",
        }
    }
}

/// What the card says about the consulate (GU-04).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Consulate {
    /// Nothing: to be decided with a lawyer.
    #[default]
    Silent,
    /// The person's consulate is to be told.
    Tell,
    /// The consulate of the state fled from is not to be told.
    Fled,
}

/// What the card says about protection (GU-05). Nothing, unless it is switched on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CardStatus {
    /// Nothing.
    #[default]
    Silent,
    /// The person is a refugee.
    Refugee,
    /// The person asks for asylum.
    Asylum,
}

/// A part of a case that the sheet for a lawyer can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LawyerPart {
    /// Names, birth, nationality and papers.
    Identity,
    /// The alerts.
    Alerts,
    /// What the person is accused of.
    Charges,
    /// Protection.
    Protection,
    /// Proceedings and how they ended.
    Proceedings,
    /// The numbers of the card.
    Calls,
}

impl LawyerPart {
    /// Every one, in the order of the sheet.
    pub const ALL: [Self; 6] = [
        Self::Identity,
        Self::Alerts,
        Self::Charges,
        Self::Protection,
        Self::Proceedings,
        Self::Calls,
    ];

    /// Gives its word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Alerts => "alerts",
            Self::Charges => "charges",
            Self::Protection => "protection",
            Self::Proceedings => "proceedings",
            Self::Calls => "calls",
        }
    }
}

/// Whom to call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// Who it is, in the person's own words.
    pub who: Short,
    /// The number.
    pub number: Short,
}

/// What goes on a border card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CardWish {
    /// The first language of the side for the officer.
    pub first: CardLanguage,
    /// The second.
    pub second: CardLanguage,
    /// The language of the side for oneself.
    pub own: CardLanguage,
    /// Facts to show.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<CardField>,
    /// What it says about the consulate.
    #[serde(default)]
    pub consulate: Consulate,
    /// What it says about protection.
    #[serde(default)]
    pub status: CardStatus,
    /// The lawyer's number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lawyer: Option<Short>,
    /// Languages spoken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaks: Option<Short>,
    /// Whom to call, on the side for oneself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub calls: Vec<Call>,
    /// Print on A4 with marks to cut along, in place of a sheet of the card's own size.
    #[serde(default)]
    pub on_a4: bool,
}

impl Default for CardWish {
    fn default() -> Self {
        Self {
            first: CardLanguage::En,
            second: CardLanguage::Fr,
            own: CardLanguage::En,
            fields: vec![CardField::Name, CardField::Lawyer],
            consulate: Consulate::default(),
            status: CardStatus::default(),
            lawyer: None,
            speaks: None,
            calls: Vec::new(),
            on_a4: true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_shows_neither_protection_nor_the_alert_unless_that_is_switched_on() {
        let wish = CardWish::default();
        assert_eq!((wish.status, wish.consulate), (CardStatus::Silent, Consulate::Silent));
        assert_eq!(wish.fields, [CardField::Name, CardField::Lawyer]);
    }

    #[test]
    fn every_field_has_the_word_it_is_stored_under() {
        for field in CardField::ALL {
            assert_eq!(serde_json::to_value(field).unwrap(), field.word());
        }
        for language in CardLanguage::ALL {
            assert_eq!(serde_json::to_value(language).unwrap(), language.code());
        }
    }
}
