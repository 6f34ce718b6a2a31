//! Dates in words, as `ui/src/words/dates.ts` says them; a test compares the two.

use redress_dates::month_name;
use redress_model::{Calendar, DateParts, IsoDate, PartialDate, When};

use crate::{Lang, Value};

impl Lang {
    fn parts(self, parts: DateParts, calendar: Calendar, alone: bool) -> String {
        let month =
            parts.month.map_or("", |month| month_name(self.tongue(), calendar, month, alone));
        let day = match parts.day {
            // In French the first of a month has a form of its own.
            Some(1) if self == Lang::Fr => "1er".to_owned(),
            day => day.map(|day| self.number(day.into())).unwrap_or_default(),
        };
        let year = self.number(parts.year.into());
        let all = [day.as_str(), month, year.as_str()];
        all.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// Says a Gregorian day: *25 July 2015*.
    pub fn day(self, day: IsoDate) -> String {
        let parts = DateParts { year: day.year, month: Some(day.month), day: Some(day.day) };
        self.parts(parts, Calendar::Gregorian, false)
    }

    /// Says the month of a Gregorian day: *July 2015*.
    pub fn month(self, day: IsoDate) -> String {
        let parts = DateParts { year: day.year, month: Some(day.month), day: None };
        self.parts(parts, Calendar::Gregorian, true)
    }

    /// Says a date in its own calendar, never more exactly than it is known. A date that has only
    /// words is said in them.
    pub fn date(self, date: &PartialDate) -> String {
        // After a preposition a month has another form in Russian, and a day an article in French.
        let said = |parts| self.parts(parts, date.calendar(), false);
        let with = |id: &str, parts: DateParts| {
            let words = said(parts);
            self.say(id, &[("date", Value::Text(&words)), ("exact", exact(parts))])
        };
        match date.when() {
            When::Unknown => {
                date.typed().map_or_else(|| self.say("date-unknown", &[]), str::to_owned)
            }
            When::On { date: on } => self.parts(on, date.calendar(), on.day.is_none()),
            When::About { date } => with("date-about", date),
            When::Before { date } => with("date-before", date),
            When::After { date } => with("date-after", date),
            When::Between { from, to } => {
                let [first, last] = [said(from), said(to)];
                let values = [
                    ("from", Value::Text(&first)),
                    ("to", Value::Text(&last)),
                    ("exact", exact(from)),
                    ("to_exact", exact(to)),
                ];
                self.say("date-between", &values)
            }
        }
    }

    /// Says the Gregorian days of a date in another calendar; empty for other dates.
    pub fn converted(self, date: &PartialDate) -> String {
        if date.calendar() == Calendar::Gregorian {
            return String::new();
        }
        let span = date.span();
        let [first, last] = [span.first, span.last].map(|day| day.map(|day| self.day(day)));
        let with = |id: &str, day: &str| {
            self.say(id, &[("date", Value::Text(day)), ("exact", Value::Text("day"))])
        };
        match (date.when(), first, last) {
            (When::Before { .. }, _, Some(last)) => with("date-before", &last),
            (When::After { .. }, Some(first), _) => with("date-after", &first),
            (When::Unknown, ..) => String::new(),
            (_, Some(first), Some(last)) if first == last => first,
            (_, Some(first), Some(last)) => {
                let values = [("from", Value::Text(&first)), ("to", Value::Text(&last))];
                self.say("date-span", &values)
            }
            _ => String::new(),
        }
    }

    /// Says a date in its calendar and as converted: *3 Mordad 1394 = 25 July 2015*.
    pub fn both(self, date: &PartialDate) -> String {
        let all = [self.date(date), self.converted(date)];
        all.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" = ")
    }
}

/// Says whether a time is known to the day, for languages that say it with an article then.
fn exact(parts: DateParts) -> Value<'static> {
    Value::Text(if parts.day.is_some() { "day" } else { "longer" })
}
