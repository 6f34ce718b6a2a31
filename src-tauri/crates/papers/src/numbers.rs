//! A sheet of telephone numbers and nothing else. Whoever finds it learns whom somebody would call.

use redress_model::{CardLanguage, IsoDate, for_display};
use serde::Serialize;

use crate::{Error, set, sheet};

/// The numbers, in the words of a language.
#[derive(Debug, Clone)]
pub struct Numbers {
    /// Its language.
    pub own: CardLanguage,
    /// Its title.
    pub title: String,
    /// Who, and the number.
    pub calls: Vec<[String; 2]>,
    /// The small line at its end.
    pub foot: String,
    /// The day of the PDF.
    pub date: IsoDate,
}

#[derive(Serialize)]
struct Own {
    code: &'static str,
    rtl: bool,
}

#[derive(Serialize)]
struct Data<'a> {
    own: Own,
    title: &'a str,
    calls: Vec<[String; 2]>,
    foot: &'a str,
}

/// Sets the sheet and gives the PDF.
///
/// # Errors
/// [`Error::Failed`] if the typesetter refuses.
pub fn numbers(numbers: &Numbers) -> Result<Vec<u8>, Error> {
    let call = |[who, number]: &[String; 2]| [sheet::isolated(who), for_display(number)];
    let data = Data {
        own: Own { code: numbers.own.code(), rtl: numbers.own.right_to_left() },
        title: &numbers.title,
        calls: numbers.calls.iter().map(call).collect(),
        foot: &numbers.foot,
    };
    set::dated(include_str!("../templates/numbers.typ"), &data, numbers.date, "redress-numbers")
}
