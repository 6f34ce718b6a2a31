//! Published decisions of the CCF: how each went, and which grounds it speaks to. They bind
//! nobody else, and are shown on both sides of a ground, never counted.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{Channel, Confidence, Wording};

/// How a published decision ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DecisionResult {
    /// The data were found not compliant with INTERPOL's rules.
    NotCompliant,
    /// The data were found compliant and kept, or the request was refused.
    Compliant,
    /// What was decided was not read.
    NotKnown,
}

/// A published decision excerpt, or a decision that a source tells of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Decision {
    /// Id in the law data: `CD-2018-14`.
    pub id: String,
    /// Its number as published: `14 (2018)`; empty where a source gives none.
    pub number: Option<String>,
    /// The year it belongs to.
    pub year: u16,
    /// The session and its days, where known: `105th session, 3-5 July 2018`.
    pub session: Option<Wording>,
    /// What kind of data it was about, in words; empty where no source says.
    pub data: Option<Wording>,
    /// The channels of the ledger that kind of data belongs to.
    pub channels: Vec<Channel>,
    /// What it was about, in words.
    pub tags: Vec<Wording>,
    /// How it ended.
    pub result: DecisionResult,
    /// What else is known, or must be confirmed.
    pub note: Option<Wording>,
    /// The grounds it speaks to: `G-FACTS`.
    pub grounds: Vec<String>,
    /// Where it was read.
    pub source: String,
    /// Sourced or recalled.
    pub confidence: Confidence,
    /// The day the data were checked, `YYYY-MM-DD`.
    pub as_of: String,
}
