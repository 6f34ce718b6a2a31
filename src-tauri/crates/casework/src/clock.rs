//! Time, as the program is told it. Tests bring their own clock.

use std::path::Path;

use redress_model::IsoDate;
use redress_vault::DiskVault;

/// Tells the time.
pub trait Clock: Send + Sync {
    /// Now, RFC 3339 in UTC to the second: `2026-11-24T14:02:00Z`.
    fn now(&self) -> String;
    /// The day on the wall calendar of this machine.
    fn today(&self) -> IsoDate;
}

/// A moment, RFC 3339 in UTC to the second.
fn in_words(moment: jiff::Timestamp) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Tells when the files of a vault last changed, as [`Clock::now`] writes it: what the disk shows to everybody, asked
/// without opening anything. Nothing where there is no vault, or its time is out of all reckoning.
pub fn last_change(vault: &Path) -> Option<String> {
    let moment = DiskVault::last_change(vault)?;
    jiff::Timestamp::try_from(moment).ok().map(in_words)
}

/// The machine's own clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> String {
        in_words(jiff::Timestamp::now())
    }

    fn today(&self) -> IsoDate {
        let day = jiff::ZonedDateTime::now().date();
        IsoDate {
            year: i32::from(day.year()),
            month: u8::try_from(day.month()).unwrap_or(1),
            day: u8::try_from(day.day()).unwrap_or(1),
        }
    }
}

/// A clock that stands still.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(
    /// The day it shows; the time is noon.
    pub IsoDate,
);

impl Clock for FixedClock {
    fn now(&self) -> String {
        format!("{}T12:00:00Z", self.0)
    }

    fn today(&self) -> IsoDate {
        self.0
    }
}
