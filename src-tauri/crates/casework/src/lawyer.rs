//! For the hour of an arrest: the sealed sheet for a lawyer, and the plain sheet of numbers.

use redress_law::card_word;
use redress_model::{CardWish, Code, Id, LawyerPart, Long, Problem, Releasable, for_display};
use redress_papers::{Essentials, Numbers};
use redress_vault::{SecretString, outward};
use redress_words::Lang;

use crate::{Error, Session, passphrase};

/// A sheet for a lawyer that was set and is not sealed yet. It is never written as it is.
pub struct LawyerSheet {
    pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: u16,
}

impl LawyerSheet {
    /// Seals it by passphrase.
    ///
    /// # Errors
    /// A passphrase that is too easy to guess.
    pub fn by_passphrase(&self, phrase: &SecretString) -> Result<Vec<u8>, Error> {
        passphrase::strong_enough(phrase)?;
        Ok(outward::by_passphrase(&self.pdf, phrase)?)
    }

    /// Seals it to an age recipient.
    ///
    /// # Errors
    /// A text that is no recipient.
    pub fn to_recipient(&self, recipient: &str) -> Result<Vec<u8>, Error> {
        let sealed = outward::to_recipient(&self.pdf, recipient)?;
        let no = || Problem::in_field(Code::BadField, "recipient", "is no age recipient");
        Ok(sealed.ok_or_else(no)?)
    }
}

/// The numbers of a card, the lawyer's first.
fn calls(wish: &CardWish, lawyer: &str) -> Vec<[String; 2]> {
    let first = wish.lawyer.iter().map(|number| [lawyer.to_owned(), for_display(number)]);
    let rest = wish.calls.iter().map(|call| [for_display(&call.who), for_display(&call.number)]);
    first.chain(rest).collect()
}

impl Session {
    /// Sets the sheet for a lawyer from the chosen parts of what may leave the vault, and what the person writes.
    ///
    /// # Errors
    /// Nothing was chosen, the case cannot be read, or the paper fails.
    pub fn lawyer_sheet(
        &self,
        case: &Id,
        parts: &[LawyerPart],
        note: Option<&Long>,
        lang: Lang,
    ) -> Result<LawyerSheet, Error> {
        if parts.is_empty() && note.is_none() {
            return Err(Problem::in_field(Code::BadField, "parts", "is empty").into());
        }
        let open = self.at_hand(case)?;
        let wish = match parts.contains(&LawyerPart::Calls) {
            true => self.carried(case)?.wish,
            false => CardWish::default(),
        };
        let essentials = Essentials {
            parts: parts.to_vec(),
            note: note.map(|note| note.as_str().to_owned()).unwrap_or_default(),
            calls: calls(&wish, &lang.say("card-lawyer", &[])),
            lang,
            date: self.clock.today(),
        };
        let releasable = Releasable::of(&open.case);
        let (pdf, pages) = redress_papers::lawyer_sheet(&releasable, &essentials)?;
        Ok(LawyerSheet { pdf, pages })
    }

    /// Sets the sheet of numbers. It takes nothing from the case: the numbers are those typed on the card.
    ///
    /// # Errors
    /// There is no number, or the paper fails.
    pub fn numbers_sheet(&self, wish: &CardWish) -> Result<Vec<u8>, Error> {
        let calls = calls(wish, &card_word("lawyer", wish.own));
        if calls.is_empty() {
            return Err(Problem::in_field(Code::BadField, "calls", "is empty").into());
        }
        let date = self.clock.today();
        Ok(redress_papers::numbers(&Numbers {
            own: wish.own,
            title: card_word("sheet", wish.own),
            calls,
            foot: date.to_string(),
            date,
        })?)
    }
}
