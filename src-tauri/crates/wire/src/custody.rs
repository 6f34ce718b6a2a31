//! The custody log of an exhibit, as shown.

use redress_model::CopyKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Language;

/// What was done with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the deed of that name")]
pub enum DeedWord {
    TakenIn,
    CopyMade,
    Viewed,
    CopiedOut,
    Exported,
    Enclosed,
    Unchanged,
    Changed,
    SourceNoted,
}

/// What is wrong with a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CustodyFault {
    /// A line is not as it was written, or cannot be read.
    Altered,
    /// A line carries a signature that does not fit it.
    Forged,
    /// A line names one before it that is not there.
    Missing,
    /// A line that is not the first names none before it.
    Loose,
}

/// What became of the words of which a line says that they were noted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum SourceView {
    /// They are what the exhibit says now.
    Now {
        /// The words.
        words: String,
    },
    /// Nothing is said any more.
    Nothing,
    /// Others came later.
    Replaced,
}

/// One line of a log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CustodyRow {
    /// When, RFC 3339.
    pub at: String,
    /// By whom; empty where they gave no name.
    pub by: String,
    /// What was done.
    pub deed: DeedWord,
    /// With which copy; null for the original.
    #[ts(type = "CopyKind | null")]
    pub copy: Option<CopyKind>,
    /// From whom the paper came, where the line tells that this was noted; else null.
    pub source: Option<SourceView>,
    /// The SHA-256 of the line.
    pub hash: String,
    /// The key that signed it; empty where it was not signed.
    pub signed: String,
}

/// The log of one exhibit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CustodyView {
    /// The lines, the oldest first; of a very long log the newest.
    pub rows: Vec<CustodyRow>,
    /// How many there are in all.
    pub total: u32,
    /// What is wrong, each once.
    pub faults: Vec<CustodyFault>,
}

/// Asks for something of an exhibit, in a language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfExhibit {
    /// Its case.
    pub case: String,
    /// The exhibit.
    pub id: String,
    /// The language of what is written.
    pub language: Language,
}
