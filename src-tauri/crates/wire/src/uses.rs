//! Where a fact is used: what its card shows beside the fact itself.

use redress_model::Verdict;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::languages::Language;
use crate::views::EntryLink;

/// Asks where an entry is used.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AskUses {
    /// The case.
    pub case: String,
    /// The entry.
    pub id: String,
    /// The language of the grounds' names.
    pub language: Language,
}

/// Where an entry is used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UsesView {
    /// Whether it passes the gate to a paper. A family member, a witness, a task or a note does
    /// not, whatever its mark.
    pub leaves: bool,
    /// Grounds that rest on it, or that it speaks against.
    pub grounds: Vec<GroundUse>,
    /// Where the request tells it, as the case stands today.
    pub places: Vec<PlaceUse>,
    /// Entries that point at it: tasks, letters, notes, people, papers.
    pub named_by: Vec<EntryLink>,
    /// Entries that it points at.
    pub names: Vec<EntryLink>,
}

/// A ground that an entry bears on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GroundUse {
    /// `G-REFUGEE`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How strong the ground is.
    #[ts(type = "Verdict")]
    pub verdict: Verdict,
    /// Whether the entry speaks against it.
    pub against: bool,
}

/// A place in the request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlaceUse {
    /// Number of the paragraph: `4.2`.
    pub number: String,
    /// Heading of its section, in the language of the paper.
    pub heading: String,
}
