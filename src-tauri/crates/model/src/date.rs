//! Partial and approximate dates, in the calendar they were typed in.
//!
//! A date people remember is rarely a day. It stays as it was given; [`PartialDate::span`] says
//! which Gregorian days it can mean, and the timeline and the engine work with that span.

use icu_calendar::cal::{Hijri, Iso, Persian};
use icu_calendar::{Date, Gregorian};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Short;

/// First Gregorian year accepted; earlier dates are typing errors in a case of this kind.
pub const FIRST_YEAR: i32 = 1850;
/// Last Gregorian year accepted.
pub const LAST_YEAR: i32 = 2200;

/// The calendar a date was typed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Calendar {
    /// Gregorian.
    #[default]
    Gregorian,
    /// Solar Hijri, as used in Iran and Afghanistan.
    Persian,
    /// Umm al-Qura, the civil calendar of Saudi Arabia.
    UmmAlQura,
}

/// Year, and where known month and day, in the calendar of the date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DateParts {
    /// Year of the calendar.
    pub year: i32,
    /// Month, 1 to 12.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub month: Option<u8>,
    /// Day of the month, 1 to 31; only with a month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<u8>,
}

/// How exactly the time is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum When {
    /// Not known.
    #[default]
    Unknown,
    /// On the day, in the month or in the year given.
    On {
        /// The day, month or year.
        date: DateParts,
    },
    /// Around the time given.
    About {
        /// The time it is near to.
        date: DateParts,
    },
    /// Some day before.
    Before {
        /// The first day it cannot be.
        date: DateParts,
    },
    /// Some day after.
    After {
        /// The last day it cannot be.
        date: DateParts,
    },
    /// Some day between, both ends included.
    Between {
        /// Earliest.
        from: DateParts,
        /// Latest.
        to: DateParts,
    },
}

/// A date as a person has it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "Raw", into = "Raw")]
#[schemars(with = "Raw")]
pub struct PartialDate {
    when: When,
    calendar: Calendar,
    typed: Option<Short>,
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "PartialDate")]
struct Raw {
    /// How exactly it is known, and the time.
    #[serde(default)]
    when: When,
    /// The calendar the parts are in.
    #[serde(default)]
    calendar: Calendar,
    /// The words as they were typed, kept for ever.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    typed: Option<Short>,
}

/// A Gregorian day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IsoDate {
    /// Gregorian year.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day, 1 to 31.
    pub day: u8,
}

/// The Gregorian days a date can mean. An open end is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Span {
    /// Earliest day.
    pub first: Option<IsoDate>,
    /// Latest day.
    pub last: Option<IsoDate>,
}

impl IsoDate {
    /// Takes `YYYY-MM-DD`.
    ///
    /// # Errors
    /// Says that the text is not a day of the Gregorian calendar.
    pub fn parse(text: &str) -> Result<Self, String> {
        let bad = || String::from("is not a date like 2026-11-24");
        let mut parts = text.split('-');
        let (Some(y), Some(m), Some(d), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(bad());
        };
        if y.len() != 4 || m.len() != 2 || d.len() != 2 {
            return Err(bad());
        }
        let parts = DateParts {
            year: y.parse().map_err(|_| bad())?,
            month: Some(m.parse().map_err(|_| bad())?),
            day: Some(d.parse().map_err(|_| bad())?),
        };
        parts.days(Calendar::Gregorian).map(|(first, _)| first)
    }
}

impl std::fmt::Display for IsoDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn iso(date: Date<Iso>) -> IsoDate {
    IsoDate {
        year: date.year().extended_year(),
        month: date.month().ordinal,
        day: date.day_of_month().0,
    }
}

/// Converts one day of a calendar to ISO, and tells the length of its month in that calendar.
fn convert(calendar: Calendar, year: i32, month: u8, day: u8) -> Option<(IsoDate, u8)> {
    Some(match calendar {
        Calendar::Gregorian => {
            let date: Date<Gregorian> = Date::try_new_gregorian(year, month, day).ok()?;
            (iso(date.to_calendar(Iso)), date.days_in_month())
        }
        Calendar::Persian => {
            let date: Date<Persian> = Date::try_new_persian(year, month, day).ok()?;
            (iso(date.to_calendar(Iso)), date.days_in_month())
        }
        Calendar::UmmAlQura => {
            let date =
                Date::try_new_hijri_with_calendar(year, month, day, Hijri::new_umm_al_qura())
                    .ok()?;
            (iso(date.to_calendar(Iso)), date.days_in_month())
        }
    })
}

impl DateParts {
    /// Gives the first and the last Gregorian day these parts can mean.
    ///
    /// # Errors
    /// Says what is wrong: a month or day the calendar does not have, or a year outside
    /// 1850 to 2200 (Gregorian).
    pub fn days(&self, calendar: Calendar) -> Result<(IsoDate, IsoDate), String> {
        if self.day.is_some() && self.month.is_none() {
            return Err("has a day but no month".into());
        }
        // Wide enough for every calendar; the exact bound follows after conversion.
        if !(1_200..=LAST_YEAR).contains(&self.year) {
            return Err(format!("is outside the years {FIRST_YEAR} to {LAST_YEAR}"));
        }
        let first_month = self.month.unwrap_or(1);
        let last_month = self.month.unwrap_or(12);
        let no_such = || {
            String::from(match (self.month, self.day) {
                (Some(m), _) if !(1..=12).contains(&m) => "has a month that is not 1 to 12",
                _ => "is a day that its calendar does not have",
            })
        };
        let (first, _) =
            convert(calendar, self.year, first_month, self.day.unwrap_or(1)).ok_or_else(no_such)?;
        let (month_start, length) =
            convert(calendar, self.year, last_month, 1).ok_or_else(no_such)?;
        debug_assert!(month_start >= first || self.day.is_some());
        let (last, _) = convert(calendar, self.year, last_month, self.day.unwrap_or(length))
            .ok_or_else(no_such)?;
        if first.year < FIRST_YEAR || last.year > LAST_YEAR {
            return Err(format!("is outside the years {FIRST_YEAR} to {LAST_YEAR}"));
        }
        Ok((first, last))
    }
}

impl TryFrom<Raw> for PartialDate {
    type Error = String;
    fn try_from(raw: Raw) -> Result<Self, String> {
        PartialDate::new(raw.when, raw.calendar, raw.typed)
    }
}

impl From<PartialDate> for Raw {
    fn from(date: PartialDate) -> Self {
        Raw { when: date.when, calendar: date.calendar, typed: date.typed }
    }
}

/// What dates are sorted by: see [`PartialDate::sort_key`].
pub type SortKey = (bool, Option<IsoDate>, u8, Option<IsoDate>);

impl PartialDate {
    /// Nothing is known.
    pub const UNKNOWN: PartialDate =
        PartialDate { when: When::Unknown, calendar: Calendar::Gregorian, typed: None };

    /// Says whether it means some day or days.
    pub fn is_known(&self) -> bool {
        self.when != When::Unknown
    }

    /// Takes a date in its calendar, with the words as typed.
    ///
    /// # Errors
    /// Says what is wrong with the parts, or that a range runs backwards.
    pub fn new(when: When, calendar: Calendar, typed: Option<Short>) -> Result<Self, String> {
        match when {
            When::Unknown => {}
            When::On { date }
            | When::About { date }
            | When::Before { date }
            | When::After { date } => {
                date.days(calendar)?;
            }
            When::Between { from, to } => {
                let (first, _) = from.days(calendar)?;
                let (_, last) = to.days(calendar)?;
                if first > last {
                    return Err("ends before it begins".into());
                }
            }
        }
        Ok(Self { when, calendar, typed })
    }

    /// Makes a Gregorian date that is exactly a day.
    ///
    /// # Errors
    /// Says that there is no such day.
    pub fn on_day(day: IsoDate) -> Result<Self, String> {
        let date = DateParts { year: day.year, month: Some(day.month), day: Some(day.day) };
        Self::new(When::On { date }, Calendar::Gregorian, None)
    }

    /// How exactly it is known, and the time in its calendar.
    pub fn when(&self) -> When {
        self.when
    }

    /// The calendar it was typed in.
    pub fn calendar(&self) -> Calendar {
        self.calendar
    }

    /// The words as they were typed.
    pub fn typed(&self) -> Option<&str> {
        self.typed.as_deref()
    }

    /// Says that nothing is known, nothing was typed and no calendar was chosen.
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }

    /// Says that nothing is known and nothing was typed.
    pub fn is_unknown(&self) -> bool {
        self.when == When::Unknown && self.typed.is_none()
    }

    /// Gives the Gregorian days it can mean. *About* a time means that time, widened by one
    /// step of its own exactness on each side (a day by 7 days is not assumed: the same month).
    pub fn span(&self) -> Span {
        let days = |parts: DateParts| parts.days(self.calendar).ok();
        match self.when {
            When::Unknown => Span { first: None, last: None },
            When::On { date } => {
                Span { first: days(date).map(|d| d.0), last: days(date).map(|d| d.1) }
            }
            When::About { date } => {
                let wide = DateParts { day: None, ..date };
                Span { first: days(wide).map(|d| d.0), last: days(wide).map(|d| d.1) }
            }
            When::Before { date } => Span { first: None, last: days(date).map(|d| d.0) },
            When::After { date } => Span { first: days(date).map(|d| d.1), last: None },
            When::Between { from, to } => {
                Span { first: days(from).map(|d| d.0), last: days(to).map(|d| d.1) }
            }
        }
    }

    /// Gives what the timeline sorts it by: its day, what lies before a day ahead of what lies on it, then what is about
    /// it, then what lies after it. Unknown dates come last.
    pub fn sort_key(&self) -> SortKey {
        let span = self.span();
        let stated = match self.when() {
            // Where the span is wider than what is stated, what is stated is where people look for it.
            When::About { date } => date.days(self.calendar).ok().map(|days| days.0),
            _ => None,
        };
        let first = stated.or(span.first).or(span.last);
        let rank = match self.when() {
            When::Before { .. } => 0,
            When::On { .. } => 1,
            When::About { .. } | When::Between { .. } => 2,
            When::After { .. } | When::Unknown => 3,
        };
        (first.is_none(), first, rank, span.last)
    }

    /// Says whether it surely lies before the other: no day of it can be later or the same.
    pub fn surely_before(&self, other: &PartialDate) -> bool {
        matches!((self.span().last, other.span().first), (Some(a), Some(b)) if a < b)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(json: &str) -> Result<PartialDate, serde_json::Error> {
        serde_json::from_str(json)
    }

    #[test]
    fn parts_stay_partial() {
        let month = date(r#"{"when":{"kind":"on","date":{"year":2015,"month":12}}}"#).unwrap();
        let span = month.span();
        assert_eq!(span.first.unwrap().to_string(), "2015-12-01");
        assert_eq!(span.last.unwrap().to_string(), "2015-12-31");
    }

    #[test]
    fn persian_and_umm_al_qura_days_are_converted() {
        // Nowruz 1394 and 1 Muharram 1437, both from published conversion tables.
        let nowruz = date(
            r#"{"calendar":"persian","when":{"kind":"on","date":{"year":1394,"month":1,"day":1}}}"#,
        )
        .unwrap();
        assert_eq!(nowruz.span().first.unwrap().to_string(), "2015-03-21");
        let muharram =
            date(r#"{"calendar":"umm_al_qura","when":{"kind":"on","date":{"year":1437,"month":1,"day":1}}}"#)
                .unwrap();
        assert_eq!(muharram.span().first.unwrap().to_string(), "2015-10-14");
    }

    #[test]
    fn absurd_dates_are_refused_in_words() {
        for (json, word) in [
            (r#"{"when":{"kind":"on","date":{"year":2015,"month":2,"day":31}}}"#, "does not have"),
            (r#"{"when":{"kind":"on","date":{"year":2015,"month":13}}}"#, "1 to 12"),
            (r#"{"when":{"kind":"on","date":{"year":20150}}}"#, "outside"),
            (r#"{"when":{"kind":"on","date":{"year":2147483647}}}"#, ""),
            (r#"{"when":{"kind":"on","date":{"year":2015,"day":3}}}"#, "no month"),
            (
                r#"{"when":{"kind":"between","from":{"year":2016},"to":{"year":2015}}}"#,
                "ends before",
            ),
        ] {
            let error = date(json).unwrap_err().to_string();
            assert!(error.contains(word), "{json}: {error}");
        }
    }
}
