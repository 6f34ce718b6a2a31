//! What was found in a vault and mended, and what is lost, as a paper to keep beside a backup. It names
//! cases and exhibits, so the screen says so before it is written.

use redress_model::IsoDate;
use serde::Serialize;

use crate::{Error, set};

/// A report, in the words of its language.
#[derive(Debug, Clone, Serialize)]
pub struct FoundPaper {
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
    /// The heads of the columns: what, case, name.
    pub heads: [String; 3],
    /// What was found at opening, and what is lost.
    pub groups: Vec<FoundGroup>,
    /// How much was read.
    pub read: String,
    /// What is said at the end.
    pub end: String,
    /// The day of the PDF.
    #[serde(skip)]
    pub date: IsoDate,
}

/// Things of one kind.
#[derive(Debug, Clone, Serialize)]
pub struct FoundGroup {
    /// Its name.
    pub name: String,
    /// What is said where there are none.
    pub none: String,
    /// What, its case, its name.
    pub rows: Vec<[String; 3]>,
}

/// Sets a report and gives the PDF.
///
/// # Errors
/// [`Error::Failed`] if the typesetter refuses.
pub fn found(paper: &FoundPaper) -> Result<Vec<u8>, Error> {
    set::dated(include_str!("../templates/found.typ"), paper, paper.date, "redress-report")
}
