//! Dates in English words, never more exact than they are known.

use redress_model::{Calendar, DateParts, IsoDate, PartialDate, When};

use crate::sheet::isolated;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const PERSIAN: [&str; 12] = [
    "Farvardin",
    "Ordibehesht",
    "Khordad",
    "Tir",
    "Mordad",
    "Shahrivar",
    "Mehr",
    "Aban",
    "Azar",
    "Dey",
    "Bahman",
    "Esfand",
];
const HIJRI: [&str; 12] = [
    "Muharram",
    "Safar",
    "Rabi I",
    "Rabi II",
    "Jumada I",
    "Jumada II",
    "Rajab",
    "Shaban",
    "Ramadan",
    "Shawwal",
    "Dhu al-Qada",
    "Dhu al-Hijja",
];

/// Writes a Gregorian day: `24 January 2016`.
pub(crate) fn day(date: IsoDate) -> String {
    let month = MONTHS.get(usize::from(date.month).wrapping_sub(1)).copied().unwrap_or("?");
    format!("{} {month} {}", date.day, date.year)
}

fn parts(parts: DateParts, calendar: Calendar) -> String {
    let names = match calendar {
        Calendar::Gregorian => &MONTHS,
        Calendar::Persian => &PERSIAN,
        Calendar::UmmAlQura => &HIJRI,
    };
    let month =
        parts.month.and_then(|m| names.get(usize::from(m).wrapping_sub(1))).copied().unwrap_or("");
    match (parts.day, parts.month) {
        (Some(day), Some(_)) => format!("{day} {month} {}", parts.year),
        (_, Some(_)) => format!("{month} {}", parts.year),
        _ => parts.year.to_string(),
    }
}

/// As [`date`], without the words that were typed.
pub(crate) fn plain(date: &PartialDate) -> String {
    match PartialDate::new(date.when(), date.calendar(), None) {
        Ok(bare) => self::date(&bare),
        Err(_) => self::date(date),
    }
}

/// Writes a date as exactly as it is known. A date of another calendar is given in that calendar,
/// as typed, and converted; a date that has only words is given in those words.
pub(crate) fn date(date: &PartialDate) -> String {
    let calendar = date.calendar();
    let write = |value| parts(value, calendar);
    let exact = |value: DateParts| match (value.month, value.day) {
        (Some(_), None) => " (day not known)",
        (None, _) => " (month not known)",
        _ => "",
    };
    let is_day = matches!(date.when(), When::On { date } if date.day.is_some());
    let typed = date.typed().map(|words| format!("“{}”", isolated(words)));
    let words = match date.when() {
        When::Unknown => {
            return match typed {
                Some(typed) => format!("date not known exactly ({typed})"),
                None => String::from("date not known"),
            };
        }
        When::On { date } => format!("{}{}", write(date), exact(date)),
        When::About { date } => format!("about {}", write(date)),
        When::Before { date } => format!("before {}", write(date)),
        When::After { date } => format!("after {}", write(date)),
        When::Between { from, to } => format!("between {} and {}", write(from), write(to)),
    };
    let name = match calendar {
        Calendar::Gregorian => {
            // Words say more than the parts only where the parts are not a day.
            let more = |typed: &String| {
                let plain = typed.trim_matches(['\u{201C}', '\u{201D}']);
                !is_day && typed.chars().any(char::is_alphabetic) && !words.contains(plain)
            };
            return match typed.filter(more) {
                Some(typed) => format!("{words}, as noted: {typed}"),
                None => words,
            };
        }
        Calendar::Persian => "Persian calendar",
        Calendar::UmmAlQura => "Umm al-Qura calendar",
    };
    let span = date.span();
    let converted = match (date.when(), span.first, span.last) {
        (When::Before { .. }, _, Some(last)) => format!("before {}", day(last)),
        (When::After { .. }, Some(first), _) => format!("after {}", day(first)),
        (_, Some(first), Some(last)) if first == last => day(first),
        (_, Some(first), Some(last)) => format!("{} to {}", day(first), day(last)),
        _ => return words,
    };
    let typed = typed.map(|typed| format!("; as typed: {typed}")).unwrap_or_default();
    format!("{words} ({name}; Gregorian: {converted}{typed})")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(json: &str) -> String {
        date(&serde_json::from_str(json).unwrap())
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
}
