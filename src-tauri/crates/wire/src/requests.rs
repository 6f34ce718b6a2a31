//! What the request builder asks for and shows.

use redress_model::{RequestKind, RequestLanguage};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::EntryLink;
use crate::languages::Language;

/// Asks for a request of a kind, in a language of the CCF.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftRequest {
    /// The case.
    pub case: String,
    /// What it asks.
    #[ts(type = "RequestKind")]
    pub kind: RequestKind,
    /// The language of the paper.
    #[ts(type = "RequestLanguage")]
    pub paper: RequestLanguage,
    /// The language of the screen.
    pub language: Language,
}

/// A form that a paper is saved in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperForm {
    /// PDF.
    Pdf,
    /// A document to edit in Word or LibreOffice.
    Docx,
    /// The summary of a new fact by itself, as PDF; of a revision only.
    Summary,
}

/// Saves a request outside the vault.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveRequest {
    /// The case.
    pub case: String,
    /// What it asks.
    #[ts(type = "RequestKind")]
    pub kind: RequestKind,
    /// The language of the paper.
    #[ts(type = "RequestLanguage")]
    pub paper: RequestLanguage,
    /// In which form.
    pub form: PaperForm,
}

/// A numbered paragraph of a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RequestParagraph {
    /// What it is, the same in every language: own words are kept by it.
    pub key: String,
    /// The section as a word: `arguments`.
    pub section: String,
    /// Heading of the section, in the language of the paper.
    pub heading: String,
    /// Heading of its part of the section; may be empty.
    pub part: String,
    /// Its number: `4.2`.
    pub number: String,
    /// Whether it is on the list of what must stay confidential.
    pub secret: bool,
    /// What stands in it.
    pub text: String,
    /// Its sources.
    pub foot: Vec<String>,
    /// What the program says there, where own words stand in their place.
    pub was: Option<String>,
    /// The entries it tells.
    pub tells: Vec<EntryLink>,
}

/// A line of the admissibility check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AdmissibilityRow {
    /// Its id in the law data.
    pub id: String,
    /// What is needed.
    pub name: String,
    /// `met`, `not-met` or `cannot-tell`.
    #[ts(type = "\"met\" | \"not-met\" | \"cannot-tell\"")]
    pub met: String,
    /// What to do.
    pub todo: String,
    /// The form that mends it: `request`, `person`, `representative`, `alert`, `evidence`,
    /// `proceeding`.
    pub form: String,
    /// The procedure facts behind it: `PR-042`.
    pub facts: Vec<String>,
    /// Where that was read.
    pub source: String,
    /// Sourced or recalled.
    #[ts(type = "Confidence")]
    pub confidence: redress_model::Confidence,
}

/// Words that may not leave, in a paragraph of a person's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BlockedRow {
    /// The paragraph.
    pub key: String,
    /// The words.
    pub words: String,
    /// Where they begin in what was typed, in UTF-16 units.
    pub at: u32,
    /// What they are; the words are under `request-blocked-<what>`.
    pub what: String,
}
