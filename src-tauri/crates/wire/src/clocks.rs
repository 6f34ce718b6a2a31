//! Clocks: what the law data say of them, how one stands in a case, and what a letter would start and stop.

use redress_model::{Confidence, LetterKind, LetterOutcome, RequestKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{DateSheet, DueRow, Language, LetterSheet, RuleView};

/// How a clock stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the state of a clock of that name")]
pub enum ClockWord {
    Running,
    NotStarted,
    Asks,
    Unjudged,
    NoLimit,
}

/// The clock behind a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClockMark {
    /// Its rule in the list of clocks; empty where a letter only waits to be confirmed.
    pub rule: String,
    /// How it stands.
    pub state: ClockWord,
    /// The day it counts from.
    pub from: DateSheet,
    /// Why there is no day, or how it was counted.
    pub why: Vec<String>,
    /// The first day of the time often seen, `YYYY-MM-DD`, or empty.
    pub real_from: String,
    /// Its last day.
    pub real_to: String,
    /// Whether they have told of a delay.
    pub told: bool,
}

/// A clock of the law data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClockRuleView {
    /// Its id.
    pub id: String,
    /// Id of the fact in the law data.
    pub fact: String,
    /// What happens by then.
    pub name: String,
    /// The limit in words.
    pub limit: String,
    /// Why it has not started, or empty.
    pub not_yet: String,
    /// The clock whose rule speaks once this one has run out, or empty.
    pub late: String,
    /// The rule.
    pub rule: RuleView,
    /// What was counted of real life, or empty.
    pub real: String,
    /// Months at the least.
    pub real_from: u32,
    /// Months at the most.
    pub real_to: u32,
    /// In how many of a hundred cases; 0 where it was about half or more.
    pub real_share: u32,
    /// Where that was read.
    pub real_source: String,
}

/// A session of the CCF.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SessionRow {
    /// Its number.
    pub number: u32,
    /// Its first day, `YYYY-MM-DD`.
    pub first: String,
    /// Its last day.
    pub last: String,
}

/// What a kind of letter, or an outcome, is and means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetterFactView {
    /// Id of the fact in the law data.
    pub fact: String,
    /// Its name.
    pub name: String,
    /// What it means.
    pub means: String,
    /// The question for the day it may name, or empty.
    pub decided: String,
    /// Where it was read.
    pub source: String,
    /// Sourced or recalled.
    #[ts(type = "Confidence")]
    pub confidence: Confidence,
    /// The day the data were checked, `YYYY-MM-DD`.
    pub as_of: String,
}

/// A kind of letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetterKindView {
    /// The kind.
    #[ts(type = "LetterKind")]
    pub kind: LetterKind,
    /// Whether it goes out.
    pub sent: bool,
    /// What it is.
    pub facts: LetterFactView,
}

/// An outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetterOutcomeView {
    /// The outcome.
    #[ts(type = "LetterOutcome")]
    pub outcome: LetterOutcome,
    /// The requests it can answer.
    #[ts(type = "RequestKind[]")]
    pub requests: Vec<RequestKind>,
    /// What it means.
    pub facts: LetterFactView,
}

/// All that the law data say of clocks and letters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClocksView {
    /// The clocks.
    pub rules: Vec<ClockRuleView>,
    /// Sessions of the CCF.
    pub sessions: Vec<SessionRow>,
    /// What is known beside their days.
    pub sessions_say: String,
    /// Where that was read.
    pub sessions_source: String,
    /// The day it was checked, `YYYY-MM-DD`.
    pub sessions_as_of: String,
    /// Kinds of letter.
    pub kinds: Vec<LetterKindView>,
    /// Outcomes.
    pub outcomes: Vec<LetterOutcomeView>,
}

/// Asks what a letter would start and stop.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AskEffects {
    /// The case.
    pub case: String,
    /// The letter as it stands in the form.
    pub sheet: LetterSheet,
    /// The language.
    pub language: Language,
}

/// What happens to a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each says what happens")]
pub enum EffectWord {
    Starts,
    Stops,
    Waits,
    Asks,
}

/// One clock that a letter would start or stop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EffectRow {
    /// What happens.
    pub effect: EffectWord,
    /// The clock as it will be, or as it was.
    pub due: DueRow,
}
