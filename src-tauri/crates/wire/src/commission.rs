//! Papers for the CCF beside the request.

use redress_model::{RequestKind, RequestLanguage};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{DateSheet, LawLine};

/// Which paper for the CCF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename_all = "snake_case")]
pub enum CommissionWord {
    /// The power of attorney.
    Power,
    /// The letter that goes with a request.
    Cover,
    /// The letter about a late answer.
    Overdue,
}

/// Which limit has passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename_all = "snake_case")]
pub enum LimitWord {
    /// The answer on admissibility.
    Admissibility,
    /// The decision on access.
    Access,
    /// The decision on correction or deletion.
    Deletion,
}

/// Asks for one of the papers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AskCommissionPaper {
    /// The case.
    pub case: String,
    /// Which paper.
    pub paper: CommissionWord,
    /// For the letter with a request: its kind.
    #[ts(type = "RequestKind")]
    pub kind: RequestKind,
    /// For a late answer: the letter whose clock it is; else empty.
    pub letter: String,
    /// The language of the paper.
    #[ts(type = "RequestLanguage")]
    pub language: RequestLanguage,
}

/// What can be drafted in a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CommissionView {
    /// What stands in the way of the power of attorney, or empty; the words are under `ccf-blocked-<word>`.
    pub power: String,
    /// What stands in the way of a letter with a request, or empty.
    pub cover: String,
    /// Answers that are late.
    pub late: Vec<LateView>,
    /// What the library says of the power of attorney.
    pub of_power: Vec<LawLine>,
    /// What it says of filing.
    pub of_cover: Vec<LawLine>,
    /// What it says of limits.
    pub of_late: Vec<LawLine>,
}

/// An answer that is late.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LateView {
    /// The letter whose clock it is.
    pub letter: String,
    /// Which limit has passed.
    pub limit: LimitWord,
    /// The last day of the limit.
    pub ended: DateSheet,
    /// What stands in the way of the letter, or empty.
    pub blocked: String,
}
