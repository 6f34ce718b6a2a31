//! Conversions against ICU in C++, which shares no code with ours, and whatever is typed.

use proptest::prelude::*;
use redress_dates::{Around, Reading, read};
use redress_model::{Calendar, DateParts, IsoDate};
use serde::Deserialize;

#[derive(Deserialize)]
struct Vectors {
    persian: Lengths,
    umm_al_qura: Lengths,
}

#[derive(Deserialize)]
struct Lengths {
    first_year: i32,
    first_day: i64,
    years: Vec<String>,
}

/// Days since 1970 of a Gregorian day, by the plain rule of leap years.
fn since_1970(date: IsoDate) -> i64 {
    let leap = |y: i32| (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
    let year = |y: i32| if leap(y) { 366 } else { 365 };
    let month = |y: i32, m: u8| match m {
        2 if leap(y) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let years: i64 = if date.year >= 1970 {
        (1970..date.year).map(year).sum()
    } else {
        -(date.year..1970).map(year).sum::<i64>()
    };
    years + (1..date.month).map(|m| month(date.year, m)).sum::<i64>() + i64::from(date.day) - 1
}

/// Compares every month that lies wholly within 1850 to 2200; gives the years that differ.
fn differing(lengths: &Lengths, calendar: Calendar) -> (usize, Vec<i32>) {
    let (mut day, mut seen, mut bad) = (lengths.first_day, 0, Vec::new());
    for (year, months) in (lengths.first_year..).zip(&lengths.years) {
        for (month, digit) in (1u8..).zip(months.bytes()) {
            let length = i64::from(digit - b'0') + 28;
            let parts = DateParts { year, month: Some(month), day: None };
            if let Ok((first, last)) = parts.days(calendar) {
                seen += 1;
                let same = since_1970(first) == day && since_1970(last) == day + length - 1;
                if !same && bad.last() != Some(&year) {
                    bad.push(year);
                }
            }
            day += length;
        }
    }
    (seen, bad)
}

#[test]
fn every_month_agrees_with_an_independent_calculation() {
    let vectors: Vectors = serde_json::from_str(include_str!("months_by_icu.json")).unwrap();
    let (seen, bad) = differing(&vectors.persian, Calendar::Persian);
    assert!(seen > 4_000, "{seen} months");
    assert_eq!(bad, [0; 0]);
    let (seen, bad) = differing(&vectors.umm_al_qura, Calendar::UmmAlQura);
    assert!(seen > 4_000, "{seen} months");
    assert_eq!(bad, [0; 0]);
}

proptest! {
    #[test]
    fn nothing_typed_panics_or_loses_its_words(text in "\\PC{0,60}") {
        let around = Around { today: IsoDate { year: 2026, month: 11, day: 24 }, calendar: None, marks: &[] };
        let dates = match read(&text, &around) {
            Reading::One(date) => vec![date],
            Reading::Several(dates) => dates,
            _ => vec![],
        };
        for date in dates {
            prop_assert_eq!(date.typed(), Some(text.trim()));
        }
    }

    #[test]
    fn nothing_made_of_the_words_of_dates_panics(words in prop::collection::vec(
        prop::sample::select(vec!["about", "before", "between", "and", "و", "-", "–", "/", ".", "5", "12", "1394", "2016",
            "31", "March", "مرداد", "winter", "late", "s", "to", "بين", "رمضان", "99", "AH", "?", ":", "до", "week"]), 0..9)) {
        let text = words.join(" ");
        let glued = words.concat();
        let around = Around { today: IsoDate { year: 2026, month: 11, day: 24 }, calendar: None, marks: &[] };
        for text in [text, glued] {
            let _ = read(&text, &around);
        }
    }

    #[test]
    fn a_day_written_plainly_is_that_day(year in 1850i32..=2200, month in 1u8..=12, day in 1u8..=28) {
        let around = Around { today: IsoDate { year: 2026, month: 11, day: 24 }, calendar: None, marks: &[] };
        let name = redress_dates::month_name(redress_dates::Tongue::Ru, Calendar::Gregorian, month, false);
        let iso = format!("{year:04}-{month:02}-{day:02}");
        for text in [iso.clone(), format!("{day}.{month}.{year}"), format!("{day} {name} {year}")] {
            let Reading::One(date) = read(&text, &around) else { return Err(TestCaseError::fail(text)) };
            prop_assert_eq!(date.span().first.map(|d| d.to_string()), Some(iso.clone()));
        }
    }
}
