//! Forms that were begun and not finished, the list of what can be taken back, and who wrote what.

use redress_model::EntryKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Sheet;

/// Keeps what a form holds while it is typed.
#[derive(Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeepDraft {
    /// The case; empty for the form of a case that is not there yet.
    pub case: String,
    /// The draft; empty the first time.
    pub id: String,
    /// Its revision as the page knows it; 0 the first time.
    pub revision: u32,
    /// Which form: the word of a kind of entry.
    #[ts(type = "EntryKind")]
    pub form: String,
    /// The entry the form was opened on; empty for a new one.
    pub entry: String,
    /// The revision of that entry then.
    pub base: u32,
    /// What the form holds, as JSON of the page's own.
    pub fields: String,
}

/// Names a draft.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftId {
    /// The case; empty for the form of a case that is not there yet.
    pub case: String,
    /// The draft.
    pub id: String,
}

/// A form that was begun and not finished.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DraftView {
    /// The draft.
    pub id: String,
    /// Its revision.
    pub revision: u32,
    /// When it was last kept, RFC 3339 in UTC.
    pub at: String,
    /// Which form.
    #[ts(type = "EntryKind")]
    pub form: EntryKind,
    /// The entry the form was opened on; empty for a new one.
    pub entry: String,
    /// The revision of that entry then.
    pub base: u32,
    /// What the form held.
    pub fields: String,
}

/// One save that can be taken back, or done again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StepView {
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// What was done: `added`, `changed`, `removed`.
    pub act: String,
    /// The kind of the entry.
    #[ts(type = "EntryKind | null")]
    pub kind: Option<EntryKind>,
    /// The entry's own words.
    pub label: String,
}

/// What can be taken back, the last first, and what can be done again, the next first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UndoList {
    /// Done.
    pub done: Vec<StepView>,
    /// Taken back.
    pub undone: Vec<StepView>,
    /// Entries that were erased for good, the last first: that they were there is all that is known.
    pub erased: Vec<ErasedRow>,
}

/// Something that was erased for good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ErasedRow {
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// How many of its states went.
    pub revisions: u32,
}

/// The history of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HistoryView {
    /// Its states, oldest first.
    pub rows: Vec<RevisionRow>,
    /// Earlier states that were erased for good.
    pub erased: Vec<ErasedRow>,
}

/// One revision of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RevisionRow {
    /// Its number, from 1.
    pub revision: u32,
    /// When it was saved, RFC 3339 in UTC.
    pub at: String,
    /// Who saved it; empty where they had given no name.
    pub by: String,
    /// Whether it was brought in from a case file.
    pub brought: bool,
    /// Who had saved it before that, as the file says; empty where it does not.
    pub brought_by: String,
    /// When, RFC 3339 in UTC; empty where the file does not say.
    pub brought_at: String,
    /// Whether it is signed; what was saved before there were signatures is not.
    pub signed: bool,
    /// Whether it took the entry out.
    pub removed: bool,
    /// The entry's own words then.
    pub label: String,
    /// The whole form as it was then; none for what has no form of its own.
    pub sheet: Option<Sheet>,
}

/// Changes the name that work is written under.
#[derive(Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetAuthor {
    /// The name; empty for none.
    pub name: String,
}
