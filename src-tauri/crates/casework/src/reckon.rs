//! Counting months and days on the calendar. A month ends on the day of the same number; where the month has no such
//! day, on its last one. Nothing is moved past a weekend: no rule that does so is known here.

use jiff::{ToSpan, civil::Date};
use redress_model::IsoDate;

fn civil(day: IsoDate) -> Option<Date> {
    let year = i16::try_from(day.year).ok()?;
    Date::new(year, i8::try_from(day.month).ok()?, i8::try_from(day.day).ok()?).ok()
}

fn iso(day: Date) -> Option<IsoDate> {
    Some(IsoDate {
        year: i32::from(day.year()),
        month: u8::try_from(day.month()).ok()?,
        day: u8::try_from(day.day()).ok()?,
    })
}

/// Gives the day so many months on.
pub fn months_after(from: IsoDate, months: u8) -> Option<IsoDate> {
    iso(civil(from)?.checked_add(i64::from(months).months()).ok()?)
}

/// Gives the day so many days on.
pub fn days_after(from: IsoDate, days: u16) -> Option<IsoDate> {
    iso(civil(from)?.checked_add(i64::from(days).days()).ok()?)
}

/// Days from one day to another; nothing for days that no calendar has.
pub(crate) fn days_between(from: IsoDate, to: IsoDate) -> i32 {
    match (civil(from), civil(to)) {
        (Some(from), Some(to)) => (to - from).get_days(),
        _ => 0,
    }
}
