//! Dates in the words of a paper, never more exact than they are known. Names of months come from
//! CLDR (`data/months.json`, written and compared by `ui/tests/months.test.ts`).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use redress_model::{Calendar, DateParts, IsoDate, PartialDate, RequestLanguage, When};

use crate::tongue::Tongue;

type Names = BTreeMap<String, BTreeMap<String, Vec<String>>>;

static MONTHS: LazyLock<Names> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../data/months.json")).expect("our own data has its shape")
});

fn month(tongue: Tongue, calendar: Calendar, month: u8) -> &'static str {
    let key = match calendar {
        Calendar::Gregorian => "gregorian",
        Calendar::Persian => "persian",
        Calendar::UmmAlQura => "umm_al_qura",
    };
    let names = MONTHS.get(tongue.code()).and_then(|calendars| calendars.get(key));
    let index = usize::from(month).wrapping_sub(1);
    names.and_then(|names| names.get(index)).map_or("?", String::as_str)
}

/// What a date says of itself to a preposition: `au 24 janvier`, but `en janvier`.
fn exact(parts: DateParts) -> &'static str {
    if parts.day.is_some() && parts.month.is_some() { "day" } else { "longer" }
}

fn known(day: IsoDate) -> DateParts {
    DateParts { year: day.year, month: Some(day.month), day: Some(day.day) }
}

impl Tongue {
    /// Writes a Gregorian day: `24 January 2016`.
    pub(crate) fn day(self, date: IsoDate) -> String {
        self.parts(known(date), Calendar::Gregorian)
    }

    fn parts(self, parts: DateParts, calendar: Calendar) -> String {
        let year = parts.year.to_string();
        let Some(number) = parts.month else { return year };
        let month = month(self, calendar, number);
        match parts.day {
            // In French the first of a month has a form of its own.
            Some(1) if self.language == RequestLanguage::Fr => {
                self.say("date-day", &[("day", "1er"), ("month", month), ("year", &year)])
            }
            Some(day) => {
                let day = day.to_string();
                self.say("date-day", &[("day", &day), ("month", month), ("year", &year)])
            }
            None => self.say("date-month", &[("month", month), ("year", &year)]),
        }
    }

    /// As [`Tongue::date`], without the words that were typed.
    pub(crate) fn plain(self, date: &PartialDate) -> String {
        match PartialDate::new(date.when(), date.calendar(), None) {
            Ok(bare) => self.date(&bare),
            Err(_) => self.date(date),
        }
    }

    /// Writes a date as exactly as it is known. A date of another calendar is given in that
    /// calendar, as typed, and converted; a date that has only words is given in those words.
    pub(crate) fn date(self, date: &PartialDate) -> String {
        let calendar = date.calendar();
        let write = |value| self.parts(value, calendar);
        let with = |id: &str, value: DateParts| {
            self.say(id, &[("date", &write(value)), ("exact", exact(value))])
        };
        let quoted = |words: &str| self.say("quoted", &[("words", &self.isolated(words))]);
        let is_day = matches!(date.when(), When::On { date } if date.day.is_some());
        let words = match date.when() {
            When::Unknown => {
                return match date.typed() {
                    Some(typed) => self.say("date-typed-only", &[("typed", &quoted(typed))]),
                    None => self.word("date-unknown"),
                };
            }
            When::On { date } => match (date.month, date.day) {
                (Some(_), None) => self.say("date-no-day", &[("date", &write(date))]),
                (None, _) => self.say("date-no-month", &[("date", &write(date))]),
                _ => write(date),
            },
            When::About { date } => with("date-about", date),
            When::Before { date } => with("date-before", date),
            When::After { date } => with("date-after", date),
            When::Between { from, to } => {
                let (first, last) = (write(from), write(to));
                let values = [
                    ("from", first.as_str()),
                    ("to", &last),
                    ("exact", exact(from)),
                    ("to_exact", exact(to)),
                ];
                self.say("date-between", &values)
            }
        };
        if calendar == Calendar::Gregorian {
            // Words say more than the parts only where the parts are not a day.
            let more = |typed: &&str| {
                let plain = sheet_words(typed);
                !is_day && typed.chars().any(char::is_alphabetic) && !words.contains(&plain)
            };
            return match date.typed().filter(more) {
                Some(typed) => {
                    self.say("date-noted", &[("date", &words), ("typed", &quoted(typed))])
                }
                None => words,
            };
        }
        let span = date.span();
        let single =
            |id: &str, day: IsoDate| self.say(id, &[("date", &self.day(day)), ("exact", "day")]);
        let converted = match (date.when(), span.first, span.last) {
            (When::Before { .. }, _, Some(last)) => single("date-before", last),
            (When::After { .. }, Some(first), _) => single("date-after", first),
            (_, Some(first), Some(last)) if first == last => self.day(first),
            (_, Some(first), Some(last)) => {
                self.say("date-span", &[("from", &self.day(first)), ("to", &self.day(last))])
            }
            _ => return words,
        };
        let name = self.named("calendar", &calendar);
        let typed =
            date.typed().map(|words| self.say("date-as-typed", &[("typed", &quoted(words))]));
        let mut values =
            vec![("date", words.as_str()), ("calendar", &name), ("converted", &converted)];
        match &typed {
            Some(typed) => {
                values.push(("typed", typed));
                self.say("date-other-calendar-typed", &values)
            }
            None => self.say("date-other-calendar", &values),
        }
    }
}

/// The words as typed, as they would stand in a paper.
fn sheet_words(typed: &str) -> String {
    crate::sheet::isolated(typed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(json: &str) -> String {
        Tongue::of(RequestLanguage::En).date(&serde_json::from_str(json).unwrap())
    }

    #[test]
    fn dates_say_no_more_than_is_known() {
        for (json, words) in [
            (
                r#"{"when":{"kind":"on","date":{"year":2015,"month":12}}}"#,
                "December 2015 (day not known)",
            ),
            (r#"{"when":{"kind":"on","date":{"year":2014}}}"#, "2014 (month not known)"),
            (
                r#"{"when":{"kind":"on","date":{"year":2016,"month":1,"day":24}}}"#,
                "24 January 2016",
            ),
            (r#"{"when":{"kind":"about","date":{"year":2015,"month":7}}}"#, "about July 2015"),
            (
                r#"{"when":{"kind":"before","date":{"year":2016,"month":1,"day":24}}}"#,
                "before 24 January 2016",
            ),
            (
                r#"{"when":{"kind":"between","from":{"year":2012,"month":8,"day":6},"to":{"year":2012,"month":8,"day":10}}}"#,
                "between 6 August 2012 and 10 August 2012",
            ),
            (
                r#"{"when":{"kind":"on","date":{"year":2012,"month":8}},"typed":"reported 6 to 10 August 2012"}"#,
                "August 2012 (day not known), as noted: “reported 6 to 10 August 2012”",
            ),
            (
                r#"{"when":{"kind":"on","date":{"year":2015,"month":8}},"typed":"August 2015"}"#,
                "August 2015 (day not known)",
            ),
            ("{}", "date not known"),
            (
                r#"{"typed":"two weeks after release"}"#,
                "date not known exactly (“two weeks after release”)",
            ),
            (
                r#"{"calendar":"persian","when":{"kind":"on","date":{"year":1394,"month":1,"day":1}}}"#,
                "1 Farvardin 1394 (Persian calendar; Gregorian: 21 March 2015)",
            ),
            (
                r#"{"calendar":"umm_al_qura","when":{"kind":"on","date":{"year":1437,"month":1}}}"#,
                "Muharram 1437 (day not known) (Umm al-Qura calendar; Gregorian: 14 October 2015 to 12 November 2015)",
            ),
            (
                r#"{"calendar":"persian","when":{"kind":"before","date":{"year":1394,"month":1,"day":1}},"typed":"before Nowruz"}"#,
                "before 1 Farvardin 1394 (Persian calendar; Gregorian: before 21 March 2015; as typed: “before Nowruz”)",
            ),
        ] {
            assert_eq!(said(json), words);
        }
    }

    #[test]
    fn a_date_takes_the_article_of_its_language() {
        let before = r#"{"when":{"kind":"before","date":{"year":2016,"month":1,"day":1}}}"#;
        let month = r#"{"when":{"kind":"before","date":{"year":2016,"month":1}}}"#;
        let said = |language, json| Tongue::of(language).date(&serde_json::from_str(json).unwrap());
        assert_eq!(said(RequestLanguage::Fr, before), "avant le 1er janvier 2016");
        assert_eq!(said(RequestLanguage::Fr, month), "avant janvier 2016");
        assert_eq!(said(RequestLanguage::Es, before), "antes del 1 de enero de 2016");
        assert_eq!(said(RequestLanguage::Es, month), "antes de enero de 2016");
        assert_eq!(said(RequestLanguage::Ar, before), "قبل 1 يناير 2016");
    }
}
