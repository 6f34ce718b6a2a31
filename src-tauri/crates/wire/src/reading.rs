//! Dates and names as they are typed: what is asked of the core, and what comes back.

use redress_model::Calendar;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{DateSheet, Language};

/// A date as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadDate {
    /// The case whose events the words may lean on, or empty.
    pub case: String,
    /// The words.
    pub text: String,
    /// The calendar the person chose, or none.
    #[ts(type = "Calendar | null")]
    pub calendar: Option<Calendar>,
}

/// What became of the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename_all = "snake_case")]
pub enum DateFound {
    /// Nothing was typed.
    Blank,
    /// One reading.
    One,
    /// Several: the person picks.
    Several,
    /// Before or after an event: the person picks the event.
    Beside,
    /// Not read; the words are kept.
    Unread,
}

/// One reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DateOffer {
    /// The date, with the words as typed.
    pub date: DateSheet,
    /// The title of the event it leans on; else empty.
    pub label: String,
}

/// The answer to [`ReadDate`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DateReading {
    /// What became of the words.
    pub found: DateFound,
    /// The readings, the likeliest first.
    pub offers: Vec<DateOffer>,
    /// Why it was not read: `no_year`, `moves`, `no_such_day`, `out_of_range`, `backwards`,
    /// `no_such_event`, `too_long`, `not_understood`; else empty.
    pub why: String,
}

/// A name, or the spelling suggested for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Spelling {
    /// The letters.
    pub text: String,
}

/// The timeline, the alert ledger or what the answers show, on paper.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrintOwn {
    /// The case.
    pub case: String,
    /// The language of the paper: that of the screen.
    pub language: Language,
    /// Also what never leaves the vault.
    pub all: bool,
}
