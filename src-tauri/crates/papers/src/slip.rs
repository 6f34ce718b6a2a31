//! The control slip: the days of the next weeks on paper, for a desk or a wall. It is no paper for
//! an office: it holds days, case numbers and the words it is given, and no name of a case.

use redress_model::IsoDate;
use serde::Serialize;

use crate::{Error, set};

/// A slip, in the words of its language.
#[derive(Debug, Clone, Serialize)]
pub struct Slip {
    /// Its language, BCP 47.
    pub language: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Its title.
    pub title: String,
    /// The words *as of* with the day.
    pub as_of: String,
    /// The words of the page number, with `%n` and `%all` in them.
    pub page: String,
    /// The heads of the columns: day, case, what, done.
    pub heads: [String; 4],
    /// The groups, the most pressing first.
    pub groups: Vec<SlipGroup>,
    /// What is said where there is no group.
    pub none: String,
    /// What is said at the end.
    pub end: String,
    /// The day of the PDF.
    #[serde(skip)]
    pub date: IsoDate,
}

/// Days that are as near as each other.
#[derive(Debug, Clone, Serialize)]
pub struct SlipGroup {
    /// Its name.
    pub name: String,
    /// Day, case number and what.
    pub rows: Vec<[String; 3]>,
}

/// Sets a slip and gives the PDF.
///
/// # Errors
/// [`Error::Failed`] if the typesetter refuses.
pub fn slip(slip: &Slip) -> Result<Vec<u8>, Error> {
    set::dated(include_str!("../templates/slip.typ"), slip, slip.date, "redress-slip")
}
