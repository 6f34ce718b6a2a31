//! Dates as the three boxes of a form.

use redress_model::{Calendar, Code, DateParts, PartialDate, Problem, Short, When};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How exactly a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename_all = "snake_case")]
pub enum DateKind {
    /// Not known.
    #[default]
    Unknown,
    /// On that day, in that month or year.
    On,
    /// About then.
    About,
    /// Before.
    Before,
    /// After.
    After,
    /// Between two dates.
    Between,
}

/// A date in a form: each box may stay empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DateSheet {
    /// How exactly.
    pub kind: DateKind,
    /// The calendar of the boxes.
    #[ts(type = "Calendar")]
    pub calendar: Calendar,
    /// Year.
    pub year: Option<i32>,
    /// Month, 1 to 12.
    pub month: Option<u8>,
    /// Day, 1 to 31.
    pub day: Option<u8>,
    /// Year of the later end, for *between*.
    pub to_year: Option<i32>,
    /// Month of the later end.
    pub to_month: Option<u8>,
    /// Day of the later end.
    pub to_day: Option<u8>,
    /// The words as typed, kept.
    pub typed: String,
    /// Reply only: the earliest Gregorian day it can mean, `YYYY-MM-DD`.
    #[serde(default)]
    pub first: Option<String>,
    /// Reply only: the latest.
    #[serde(default)]
    pub last: Option<String>,
}

impl From<&PartialDate> for DateSheet {
    fn from(date: &PartialDate) -> Self {
        let mut sheet = DateSheet {
            calendar: date.calendar(),
            typed: date.typed().unwrap_or_default().to_owned(),
            first: date.span().first.map(|day| day.to_string()),
            last: date.span().last.map(|day| day.to_string()),
            ..DateSheet::default()
        };
        let (kind, from, to) = match date.when() {
            When::Unknown => (DateKind::Unknown, None, None),
            When::On { date } => (DateKind::On, Some(date), None),
            When::About { date } => (DateKind::About, Some(date), None),
            When::Before { date } => (DateKind::Before, Some(date), None),
            When::After { date } => (DateKind::After, Some(date), None),
            When::Between { from, to } => (DateKind::Between, Some(from), Some(to)),
        };
        sheet.kind = kind;
        if let Some(DateParts { year, month, day }) = from {
            (sheet.year, sheet.month, sheet.day) = (Some(year), month, day);
        }
        if let Some(DateParts { year, month, day }) = to {
            (sheet.to_year, sheet.to_month, sheet.to_day) = (Some(year), month, day);
        }
        sheet
    }
}

impl DateSheet {
    /// Reads the boxes as a date; all boxes empty is *unknown*, whatever the kind.
    ///
    /// # Errors
    /// A date problem that names the field: no such day, a month without its year, a range that
    /// runs backwards.
    pub fn read(&self, field: &str) -> Result<PartialDate, Problem> {
        let bad = |detail: &str| Problem::in_field(Code::BadDate, field, detail);
        let parts = |year: Option<i32>, month: Option<u8>, day: Option<u8>| match (year, month, day)
        {
            (None, None, None) => Ok(None),
            (None, _, _) => Err(bad("has a day or month but no year")),
            (Some(year), month, day) => Ok(Some(DateParts { year, month, day })),
        };
        let from = parts(self.year, self.month, self.day)?;
        let to = parts(self.to_year, self.to_month, self.to_day)?;
        let when = match (self.kind, from, to) {
            (DateKind::Unknown, _, _) | (_, None, None) => When::Unknown,
            (DateKind::On, Some(date), _) => When::On { date },
            (DateKind::About, Some(date), _) => When::About { date },
            (DateKind::Before, Some(date), _) => When::Before { date },
            (DateKind::After, Some(date), _) => When::After { date },
            (DateKind::Between, Some(from), Some(to)) => When::Between { from, to },
            (DateKind::Between, Some(_), None) | (_, None, Some(_)) => {
                return Err(bad("needs both ends"));
            }
        };
        let typed = match self.typed.trim() {
            "" => None,
            words => Some(Short::new(words).map_err(|detail| bad(&detail))?),
        };
        PartialDate::new(when, self.calendar, typed).map_err(|detail| bad(&detail))
    }
}
