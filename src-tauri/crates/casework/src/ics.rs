//! Days as a calendar file (RFC 5545), for people who want them in another program. That program is no vault, so the
//! file holds days and neutral words: no name, no case, no office, no country.

use redress_model::IsoDate;

use crate::due::Due;
use crate::reckon::days_after;
use crate::{Error, new_id};

/// Writes the days from today on. `words` is what every day is called.
///
/// # Errors
/// The system gives no chance for the ids.
pub fn calendar(dues: &[Due], words: &str, today: IsoDate, now: &str) -> Result<String, Error> {
    let plain = |day: IsoDate| format!("{:04}{:02}{:02}", day.year, day.month, day.day);
    let stamp: String = now.chars().filter(|c| !matches!(c, '-' | ':')).collect();
    let mut days: Vec<IsoDate> =
        dues.iter().filter_map(|due| due.day).filter(|day| *day >= today).collect();
    days.sort_unstable();
    days.dedup();
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//calendar//EN".to_owned(),
    ];
    for day in days {
        lines.push("BEGIN:VEVENT".into());
        lines.push(format!("UID:{}", new_id()?));
        lines.push(format!("DTSTAMP:{stamp}"));
        lines.push(format!("DTSTART;VALUE=DATE:{}", plain(day)));
        if let Some(next) = days_after(day, 1) {
            lines.push(format!("DTEND;VALUE=DATE:{}", plain(next)));
        }
        lines.push(format!("SUMMARY:{}", escaped(words)));
        lines.push("TRANSP:TRANSPARENT".into());
        lines.push("END:VEVENT".into());
    }
    lines.push("END:VCALENDAR".into());
    Ok(lines.iter().map(|line| format!("{line}\r\n")).collect())
}

/// Writes text as the format asks: its own signs with a stroke before them, no line breaks.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
