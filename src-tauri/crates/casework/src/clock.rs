//! Time, as the program is told it. Tests bring their own clock.

use redress_model::IsoDate;

/// Tells the time.
pub trait Clock: Send + Sync {
    /// Now, RFC 3339 in UTC to the second: `2026-11-24T14:02:00Z`.
    fn now(&self) -> String;
    /// The day on the wall calendar of this machine.
    fn today(&self) -> IsoDate;
}

/// The machine's own clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> String {
        let now = jiff::Timestamp::now();
        now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
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
