//! A text of the library on paper: what it says, how sure it is, and where it was read.

use redress_model::IsoDate;
use serde::Serialize;

use crate::{Error, set};

/// A text to read, in the words of its language.
#[derive(Debug, Clone, Serialize)]
pub struct Reading {
    /// Its language, BCP 47.
    pub language: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// The shelf and the id it stands under.
    pub place: String,
    /// What it is called.
    pub title: String,
    /// Its paragraphs.
    pub text: Vec<String>,
    /// Whether the paragraphs are steps and get numbers.
    pub steps: bool,
    /// Names and values below the text: instrument, source, how sure.
    pub facts: Vec<(String, String)>,
    /// What somebody wrote beside it, after its heading.
    pub own: Option<(String, String)>,
    /// The words *as of* with the day.
    pub as_of: String,
    /// The words of the page number, with `%n` and `%all` in them.
    pub page: String,
    /// What is said at the end.
    pub end: String,
    /// The day of the PDF.
    #[serde(skip)]
    pub date: IsoDate,
}

/// Sets a text and gives the PDF.
///
/// # Errors
/// [`Error::Failed`] if the typesetter refuses.
pub fn reading(reading: &Reading) -> Result<Vec<u8>, Error> {
    set::dated(include_str!("../templates/reading.typ"), reading, reading.date, "redress-reading")
}
