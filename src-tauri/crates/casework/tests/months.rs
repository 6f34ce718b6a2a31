//! Months are added as the calendar has them, against a count by hand over 330 years.

use proptest::prelude::*;
use redress_casework::model::IsoDate;
use redress_casework::{days_after, months_after};

/// Months counted by hand: the table of months, and leap years by their rule.
fn by_hand(day: IsoDate, months: u8) -> (i32, u8, u8) {
    let all = (day.year * 12 + i32::from(day.month) - 1) + i32::from(months);
    let (year, month) = (all.div_euclid(12), all.rem_euclid(12) as u8 + 1);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 => 28 + u8::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    (year, month, day.day.min(length))
}

proptest! {
    #[test]
    fn months_are_counted_as_by_hand(n in 0u32..120_000, months in 0u8..=24) {
        let start = IsoDate { year: 1880, month: 1, day: 1 };
        let day = (0..n / 30_000).fold(start, |day, _| days_after(day, 30_000).unwrap());
        let day = days_after(day, u16::try_from(n % 30_000).unwrap()).unwrap();
        let after = months_after(day, months).unwrap();
        prop_assert_eq!((after.year, after.month, after.day), by_hand(day, months));
    }
}
