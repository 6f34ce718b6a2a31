//! What a person carries: the border card, and the numbers to call.

use redress_model::{
    CALL_MAX, Call, CardField, CardLanguage, CardStatus, CardWish, Code, Consulate, LawyerPart,
    Problem, Short,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Language;
use crate::fields::{needed, short, text};

/// Whom to call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CallSheet {
    /// Who it is.
    pub who: String,
    /// The number.
    pub number: String,
}

/// The border card as a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `CardWish` of that name")]
pub struct CardSheet {
    /// The revision the form was filled from; 0 where nothing was kept yet.
    pub revision: u32,
    #[ts(type = "CardLanguage")]
    pub first: CardLanguage,
    #[ts(type = "CardLanguage")]
    pub second: CardLanguage,
    #[ts(type = "CardLanguage")]
    pub own: CardLanguage,
    #[ts(type = "CardField[]")]
    pub fields: Vec<CardField>,
    #[ts(type = "Consulate")]
    pub consulate: Consulate,
    #[ts(type = "CardStatus")]
    pub status: CardStatus,
    pub lawyer: String,
    pub speaks: String,
    pub calls: Vec<CallSheet>,
    pub on_a4: bool,
}

impl CardSheet {
    /// Shows what was kept.
    pub fn of(wish: &CardWish, revision: u32) -> Self {
        let call =
            |call: &Call| CallSheet { who: call.who.to_string(), number: call.number.to_string() };
        Self {
            revision,
            first: wish.first,
            second: wish.second,
            own: wish.own,
            fields: wish.fields.clone(),
            consulate: wish.consulate,
            status: wish.status,
            lawyer: text(&wish.lawyer),
            speaks: text(&wish.speaks),
            calls: wish.calls.iter().map(call).collect(),
            on_a4: wish.on_a4,
        }
    }

    /// Reads the form. A line of numbers with nothing in it is left out.
    ///
    /// # Errors
    /// Names the first field that does not fit.
    pub fn wish(&self) -> Result<CardWish, Problem> {
        let mut calls = Vec::new();
        for (n, call) in self.calls.iter().enumerate() {
            if call.who.trim().is_empty() && call.number.trim().is_empty() {
                continue;
            }
            calls.push(Call {
                who: fits(&format!("calls[{n}].who"), &call.who)?,
                number: fits(&format!("calls[{n}].number"), &call.number)?,
            });
        }
        let mut fields = self.fields.clone();
        fields.sort_unstable();
        fields.dedup();
        Ok(CardWish {
            first: self.first,
            second: self.second,
            own: self.own,
            fields,
            consulate: self.consulate,
            status: self.status,
            lawyer: short("lawyer", &self.lawyer)?,
            speaks: short("speaks", &self.speaks)?,
            calls,
            on_a4: self.on_a4,
        })
    }
}

/// Takes a text that a line of a card can hold.
fn fits(field: &str, text: &str) -> Result<Short, Problem> {
    let taken = needed(field, text)?;
    let count = taken.chars().count();
    if count > CALL_MAX {
        let detail = format!("{count} characters, the limit is {CALL_MAX}");
        return Err(Problem::in_field(Code::TooLarge, field, detail));
    }
    Ok(taken)
}

/// Works on the card of a case: draws it, keeps it, saves it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CardWork {
    /// The case.
    pub case: String,
    /// The form.
    pub sheet: CardSheet,
}

/// Asks for the sheet for a lawyer: set and held, and sealed by the next command.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LawyerWish {
    /// The case.
    pub case: String,
    /// The language of the sheet.
    pub language: Language,
    /// Which parts of the case.
    #[ts(type = "LawyerPart[]")]
    pub parts: Vec<LawyerPart>,
    /// What the person writes.
    pub note: String,
}

impl LawyerWish {
    /// Reads what the person writes; nothing where it is empty.
    ///
    /// # Errors
    /// It is too long.
    pub fn note(&self) -> Result<Option<redress_model::Long>, Problem> {
        crate::fields::long("note", &self.note)
    }
}

/// A sheet that waits to be sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LawyerView {
    /// How many pages it has.
    pub pages: u32,
}

/// Seals the sheet to somebody.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SealTo {
    /// An age recipient: `age1…`.
    pub recipient: String,
}

/// Why a fact cannot stand on the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CardMissing {
    /// It can.
    Nothing,
    /// Nothing is written down.
    Empty,
    /// It is marked *never leaves*.
    Stays,
}

/// A fact that the side for the officer can show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CardFactView {
    /// Which.
    #[ts(type = "CardField")]
    pub field: CardField,
    /// What it would show.
    pub value: String,
    /// Why it cannot.
    pub missing: CardMissing,
}

/// The card as it was drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CardView {
    /// Every fact it can show, chosen or not.
    pub facts: Vec<CardFactView>,
    /// How much is too much on each side, in tenths of a millimetre; 0 where it fits.
    pub over: Vec<u32>,
    /// Changes whenever the picture changes.
    pub version: String,
    /// Height of the two pictures, in tenths of a millimetre.
    pub high: Vec<u32>,
    /// The guides its sentences are taken from.
    pub guides: Vec<String>,
    /// Whether a sentence of it is to be checked against the official text.
    pub recalled: bool,
    /// The day the sentences were checked, `YYYY-MM-DD`.
    pub as_of: String,
    /// Its languages that nobody has read.
    #[ts(type = "CardLanguage[]")]
    pub unread: Vec<CardLanguage>,
    /// Characters that stand on it as a code, for no font of the program holds them.
    pub strange: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_of_the_card_loses_nothing() {
        let mut sheet = CardSheet::of(&CardWish::default(), 3);
        sheet.calls = vec![
            CallSheet { who: "Lawyer".into(), number: "+357 00 000 000".into() },
            CallSheet { who: " ".into(), number: String::new() },
        ];
        sheet.speaks = "Русский".into();
        sheet.fields = CardField::ALL.to_vec();
        let again = CardSheet::of(&sheet.wish().unwrap(), 3);
        sheet.calls.truncate(1);
        assert_eq!(again, sheet);
    }

    #[test]
    fn what_does_not_fit_is_named() {
        let mut sheet = CardSheet::of(&CardWish::default(), 0);
        sheet.calls = vec![CallSheet { who: "Lawyer".into(), number: String::new() }];
        assert_eq!(sheet.wish().unwrap_err().field.as_deref(), Some("calls[0].number"));
        sheet.calls[0].number = "9".repeat(CALL_MAX + 1);
        assert_eq!(sheet.wish().unwrap_err().code, Code::TooLarge);
    }
}
