//! The days of one case and of all cases, the quick log and the control slip.

use redress_model::{CaseRole, CaseStage, PaperKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ClockMark, DateSheet, DoNext};

/// How near a day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words are those of the screen of dates")]
pub enum NearWord {
    Late,
    Week,
    Month,
    Later,
    Waiting,
    Open,
}

/// What sets a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the entry of that name; `begin` is ahead of a task's day")]
pub enum DueWord {
    Task,
    Begin,
    Letter,
    Paper,
    Clock,
}

/// One day of a case, seen from today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DueRow {
    /// What sets it.
    pub kind: DueWord,
    /// The task, the letter, or the person whose paper it is.
    pub entry: String,
    /// Its revision.
    pub revision: u32,
    /// Its words, or the name of the clock; empty for a paper.
    pub title: String,
    /// What paper runs out.
    #[ts(type = "PaperKind | null")]
    pub paper: Option<PaperKind>,
    /// The date as given.
    pub date: DateSheet,
    /// The last Gregorian day it can mean, `YYYY-MM-DD`, or empty.
    pub day: String,
    /// Days from today; below zero where it has gone by.
    pub days: i32,
    /// How near it is.
    pub near: NearWord,
    /// The clock behind it.
    pub clock: Option<ClockMark>,
}

/// What the checks of the papers showed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PapersView {
    /// Files in the vault.
    pub files: u32,
    /// Files whose last check showed no change.
    pub same: u32,
    /// Files whose last check showed a change.
    pub changed: u32,
    /// Day of the oldest of the last checks, `YYYY-MM-DD`, or empty where none has run.
    pub first: String,
    /// Day of the newest of them.
    pub last: String,
}

/// All cases with their days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClinicView {
    /// The day it was made for, `YYYY-MM-DD`.
    pub today: String,
    /// Every case, by title.
    pub cases: Vec<ClinicCase>,
    /// Every day of an open case, the most pressing first.
    pub dates: Vec<ClinicDate>,
}

/// A case in the list of all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClinicCase {
    /// Its id.
    pub id: String,
    /// The keeper's number, or empty.
    pub number: String,
    /// Its title.
    pub title: String,
    /// The person by the given name and one letter.
    pub short: String,
    /// Own or a client's.
    #[ts(type = "CaseRole")]
    pub role: CaseRole,
    /// The accusing country, two letters or empty.
    pub accusing: String,
    /// What the work is at.
    #[ts(type = "CaseStage | null")]
    pub stage: Option<CaseStage>,
    /// Who works on it, or empty.
    pub worker: String,
    /// Who answers for the work, or empty.
    pub supervisor: String,
    /// Steps that wait for a supervisor.
    pub sign_offs: u32,
    /// Day it was opened, or empty.
    pub opened: String,
    /// Whether it is the sample case.
    pub sample: bool,
    /// Whether it is among the open ones.
    pub open: bool,
    /// How many entries it has.
    pub entries: u32,
    /// Events still to be finished.
    pub to_finish: u32,
    /// Whether some of it cannot be read, so that its days are not known.
    pub damaged: bool,
}

/// A day in the list of all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClinicDate {
    /// Place of its case in `cases`.
    pub case: u32,
    /// What sets it.
    pub kind: DueWord,
    /// The task, the letter, or the person whose paper it is.
    pub entry: String,
    /// Its revision.
    pub revision: u32,
    /// Its words, or the name of the clock; empty for a paper.
    pub title: String,
    /// What paper runs out.
    #[ts(type = "PaperKind | null")]
    pub paper: Option<PaperKind>,
    /// The last Gregorian day it can mean, `YYYY-MM-DD`, or empty.
    pub day: String,
    /// Days from today; below zero where it has gone by.
    pub days: i32,
    /// How near it is.
    pub near: NearWord,
}

/// Asks which cases a text finds: any writing of a name, or a case number.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindCases {
    /// What was typed.
    pub text: String,
}

/// Logs that something happened, to be finished later.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LogEvent {
    /// The case.
    pub case: String,
    /// What happened, as typed.
    pub text: String,
    /// When.
    pub when: DateSheet,
}

/// Asks for the control slip: the days that have gone by and those of the next 31 days.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrintSlip {
    /// The case; empty for all of them.
    pub case: String,
    /// Whether the words that people typed are on it.
    pub words: bool,
}

/// What a case view holds beside the entries: worked out from them and from the clock.
#[derive(Debug, Clone)]
pub struct Worked {
    /// The day it was worked out for, `YYYY-MM-DD`.
    pub today: String,
    /// The days that come.
    pub due: Vec<DueRow>,
    /// What the checks of the papers showed.
    pub papers: PapersView,
    /// What to do next.
    pub do_next: Vec<DoNext>,
    /// Ids of entries that hold hidden direction marks, in order.
    pub hidden_marks: Vec<String>,
    /// Forms that were begun and not finished, the newest first.
    pub drafts: Vec<crate::DraftView>,
    /// The stamp of the state.
    pub stamp: u32,
    /// The part in the case of whoever opened the vault.
    pub share: crate::CaseShare,
}
