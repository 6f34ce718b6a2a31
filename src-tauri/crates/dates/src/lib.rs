//! Dates as people write them, in five languages and three calendars.
//!
//! [`read`] makes a [`PartialDate`] of free text. It never guesses: a text that can mean two days
//! gives both, a text that hangs on an event of the case gives the events it may mean, and a text
//! that cannot be read is said to be so. Whatever comes of it, the words stay as they were typed.
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod beside;
mod loose;
mod moving;
mod names;
mod settle;
mod tokens;
mod vocabulary;

use redress_model::{Calendar, EntryRef, EventKind, IsoDate, PartialDate, Short, When};

pub use names::{Tongue, month_name};

/// Longest text read as a date, in characters; longer ones are a story, not a date.
pub const LONGEST: usize = 200;

/// An event of the case that a text may lean on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The entry.
    pub entry: EntryRef,
    /// Its title in words.
    pub title: String,
    /// What kind of event, where it is one.
    pub kind: Option<EventKind>,
    /// Its own date.
    pub when: PartialDate,
}

/// What is known beside the text.
#[derive(Debug, Clone)]
pub struct Around<'a> {
    /// The day the words are typed, for *yesterday*.
    pub today: IsoDate,
    /// The calendar the person chose, if they did.
    pub calendar: Option<Calendar>,
    /// Events that *before the arrest* may mean.
    pub marks: &'a [Mark],
}

/// What a text was read as. Every date in it carries the words as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// Nothing was typed.
    Blank,
    /// One reading.
    One(PartialDate),
    /// More than one, the person picks.
    Several(Vec<PartialDate>),
    /// Before or after an event: the events it may mean, and the date each would give.
    Beside(Vec<(Mark, PartialDate)>),
    /// Not a date we can read; it keeps its words and is *unknown*.
    Unread(Why),
}

/// Why a text is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Why {
    /// It has no year.
    NoYear,
    /// Its meaning moves as time goes by (*last week*).
    Moves,
    /// The calendar has no such day or month.
    NoSuchDay,
    /// It lies outside the years the program keeps.
    OutOfRange,
    /// It ends before it begins.
    Backwards,
    /// It leans on an event that the case does not have, or whose date is not known.
    NoSuchEvent,
    /// It is longer than [`LONGEST`].
    TooLong,
    /// It is not understood.
    NotUnderstood,
}

impl Why {
    /// Gives its fixed word.
    pub fn word(self) -> &'static str {
        match self {
            Why::NoYear => "no_year",
            Why::Moves => "moves",
            Why::NoSuchDay => "no_such_day",
            Why::OutOfRange => "out_of_range",
            Why::Backwards => "backwards",
            Why::NoSuchEvent => "no_such_event",
            Why::TooLong => "too_long",
            Why::NotUnderstood => "not_understood",
        }
    }
}

/// Reads free text as a date.
pub fn read(text: &str, around: &Around<'_>) -> Reading {
    let text = text.trim();
    if text.is_empty() {
        return Reading::Blank;
    }
    if text.chars().count() > LONGEST {
        return Reading::Unread(Why::TooLong);
    }
    // Longer than a short text in bytes cannot be, so the words always fit beside the date.
    let Ok(typed) = Short::new(text) else { return Reading::Unread(Why::TooLong) };
    let keep = |when, calendar| PartialDate::new(when, calendar, Some(typed.clone())).ok();
    let tokens = tokens::split(text);
    if let Some(when) = moving::resolve(&tokens, around.today) {
        return keep(when, Calendar::Gregorian)
            .map_or(Reading::Unread(Why::OutOfRange), Reading::One);
    }
    let why = match settle::whens(&tokens, around) {
        Ok(found) => {
            let mut dates: Vec<PartialDate> = Vec::new();
            for (when, calendar) in found {
                if let Some(date) = keep(when, calendar)
                    && !dates.contains(&date)
                {
                    dates.push(date);
                }
            }
            match dates.len() {
                0 => Why::NoSuchDay,
                1 => return Reading::One(dates.remove(0)),
                _ => return Reading::Several(dates),
            }
        }
        Err(why) => why,
    };
    if why != Why::NotUnderstood {
        return Reading::Unread(why);
    }
    if moving::moves(&tokens) {
        return Reading::Unread(Why::Moves);
    }
    match beside::marks(&tokens, around.marks) {
        None => Reading::Unread(why),
        Some(found) => {
            let offers: Vec<(Mark, PartialDate)> = found
                .into_iter()
                .filter_map(|(mark, when)| Some((mark, keep(when, Calendar::Gregorian)?)))
                .collect();
            if offers.is_empty() {
                Reading::Unread(Why::NoSuchEvent)
            } else {
                Reading::Beside(offers)
            }
        }
    }
}

/// Gives the date that keeps a text which was not read: unknown, with its words.
///
/// # Errors
/// The text is longer than a date may carry.
pub fn unread(text: &str) -> Result<PartialDate, String> {
    let typed = match text.trim() {
        "" => None,
        words => Some(Short::new(words)?),
    };
    PartialDate::new(When::Unknown, Calendar::Gregorian, typed)
}
