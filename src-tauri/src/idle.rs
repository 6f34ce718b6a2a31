//! The idle clock: how long nobody has touched the window, and when that locks the vault.
//!
//! It runs on a thread of its own, so that neither an open dialog nor a long work nor a page that
//! hangs holds it up. Time asleep counts: a machine that slept past the limit wakes up locked.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use gtk::gdk;
use rustix::time::{ClockId, clock_gettime};
use tauri::{AppHandle, Manager};

use crate::{commands::Bench, window};

/// How long before the lock the page says that it is near; at most half of the limit.
const NOTICE: Duration = Duration::from_secs(30);
/// How often the clock is looked at.
const LOOK: Duration = Duration::from_millis(500);

/// Tells the time since the machine was started, time asleep included.
pub type Now = fn() -> Duration;

/// What the clock asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Nothing yet.
    Nothing,
    /// The lock is this near.
    Notice(Duration),
    /// The time is up.
    Lock,
}

/// When the window was last touched, and how long it may rest.
#[derive(Debug)]
pub struct Idle {
    now: Now,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    touched: Duration,
    limit: Option<Duration>,
    pointer: Option<(i64, i64)>,
}

impl Default for Idle {
    fn default() -> Self {
        Self::with_clock(since_start)
    }
}

impl Idle {
    /// Takes a clock; a test brings its own.
    pub fn with_clock(now: Now) -> Self {
        Self { now, state: Mutex::new(State { touched: now(), limit: None, pointer: None }) }
    }

    /// Sets how long the window may rest; `None` for ever. The count goes on.
    pub fn set(&self, limit: Option<Duration>) {
        self.state().limit = limit;
    }

    /// Begins to count anew.
    pub fn touched(&self) {
        let now = (self.now)();
        self.state().touched = now;
    }

    /// Begins to count anew if the pointer is not where it was: a window that opens under a
    /// pointer at rest is told of it too.
    pub fn pointed(&self, x: f64, y: f64) {
        let (now, place) = ((self.now)(), Some((x.round() as i64, y.round() as i64)));
        let mut state = self.state();
        if state.pointer != place {
            // The first sight of the pointer says where it is, not that somebody moved it.
            if state.pointer.is_some() {
                state.touched = now;
            }
            state.pointer = place;
        }
    }

    /// Says what is due now.
    pub fn due(&self) -> Due {
        let now = (self.now)();
        let state = self.state();
        let Some(limit) = state.limit else { return Due::Nothing };
        let rested = now.saturating_sub(state.touched);
        match limit.checked_sub(rested) {
            None | Some(Duration::ZERO) => Due::Lock,
            Some(left) if left <= NOTICE.min(limit / 2) => Due::Notice(left),
            Some(_) => Due::Nothing,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn since_start() -> Duration {
    let time = clock_gettime(ClockId::Boottime);
    let (seconds, nanos) = (u64::try_from(time.tv_sec), u32::try_from(time.tv_nsec));
    Duration::new(seconds.unwrap_or(0), nanos.unwrap_or(0))
}

/// Takes note of an event if a person made it: a key, a button, a wheel, a finger, a pointer that moved.
pub fn heard(idle: &Idle, event: &gdk::Event) {
    use gdk::EventType as Kind;
    match event.event_type() {
        Kind::KeyPress
        | Kind::KeyRelease
        | Kind::ButtonPress
        | Kind::ButtonRelease
        | Kind::Scroll
        | Kind::TouchBegin
        | Kind::TouchUpdate
        | Kind::TouchEnd => idle.touched(),
        Kind::MotionNotify => {
            if let Some((x, y)) = event.root_coords() {
                idle.pointed(x, y);
            }
        }
        _ => {}
    }
}

/// Watches the clock from now on, and locks when the time is up.
pub fn watch(app: AppHandle) {
    thread::spawn(move || {
        let mut told = false;
        loop {
            thread::sleep(LOOK);
            let bench = app.state::<Bench>();
            if !bench.desk.is_open() {
                told = false;
                continue;
            }
            match bench.idle.due() {
                Due::Lock => window::lock(&app),
                Due::Notice(left) => {
                    told = true;
                    window::tell_idle(&app, Some(left));
                }
                Due::Nothing if told => {
                    told = false;
                    window::tell_idle(&app, None);
                }
                Due::Nothing => {}
            }
        }
    });
}

/// Gives the time that was chosen. Under a driver, whose hands are not seen here, it is a time of
/// the window tests' own, or none: every longer test would be locked out.
pub fn limit(minutes: u32) -> Option<Duration> {
    #[cfg(feature = "e2e")]
    if std::env::var_os("WEBKIT_INSPECTOR_SERVER").is_some() {
        let ms = std::env::var("REDRESS_E2E_IDLE_MS").ok()?;
        return ms.parse().ok().map(Duration::from_millis);
    }
    (minutes > 0).then(|| Duration::from_secs(u64::from(minutes) * 60))
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    thread_local! {
        static TIME: Cell<Duration> = const { Cell::new(Duration::ZERO) };
    }

    fn clock() -> Duration {
        TIME.get()
    }

    fn pass(seconds: u64) {
        TIME.set(TIME.get() + Duration::from_secs(seconds));
    }

    fn of_minutes(minutes: u64) -> Idle {
        let idle = Idle::with_clock(clock);
        idle.set(Some(Duration::from_secs(60 * minutes)));
        idle
    }

    #[test]
    fn it_says_so_thirty_seconds_before_it_locks() {
        let idle = of_minutes(3);
        pass(149);
        assert_eq!(idle.due(), Due::Nothing);
        pass(1);
        assert_eq!(idle.due(), Due::Notice(Duration::from_secs(30)));
        pass(29);
        assert_eq!(idle.due(), Due::Notice(Duration::from_secs(1)));
        pass(1);
        assert_eq!(idle.due(), Due::Lock);
    }

    #[test]
    fn a_touch_begins_the_count_anew() {
        let idle = of_minutes(3);
        pass(179);
        idle.touched();
        assert_eq!(idle.due(), Due::Nothing);
        pass(179);
        assert!(matches!(idle.due(), Due::Notice(_)));
        pass(1);
        assert_eq!(idle.due(), Due::Lock);
    }

    #[test]
    fn time_asleep_counts() {
        let idle = of_minutes(30);
        pass(8 * 60 * 60);
        assert_eq!(idle.due(), Due::Lock);
    }

    #[test]
    fn a_pointer_at_rest_is_nobody() {
        let idle = of_minutes(1);
        pass(50);
        idle.pointed(10.0, 10.0);
        idle.pointed(10.2, 9.9);
        pass(10);
        assert_eq!(idle.due(), Due::Lock, "a window opened under it");
        let idle = of_minutes(1);
        idle.pointed(10.0, 10.0);
        pass(50);
        idle.pointed(30.0, 10.0);
        pass(10);
        assert_eq!(idle.due(), Due::Nothing, "a hand moved it");
    }

    #[test]
    fn off_is_off_and_a_shorter_limit_counts_at_once() {
        let idle = Idle::with_clock(clock);
        pass(24 * 60 * 60);
        assert_eq!(idle.due(), Due::Nothing);
        idle.set(Some(Duration::from_secs(60)));
        assert_eq!(idle.due(), Due::Lock);
        assert_eq!(limit(0), None);
        assert_eq!(limit(3), Some(Duration::from_secs(180)));
    }

    #[test]
    fn a_short_limit_has_a_shorter_notice() {
        let idle = Idle::with_clock(clock);
        idle.set(Some(Duration::from_secs(8)));
        pass(3);
        assert_eq!(idle.due(), Due::Nothing);
        pass(1);
        assert_eq!(idle.due(), Due::Notice(Duration::from_secs(4)));
    }

    #[test]
    fn the_machine_clock_goes_forward() {
        let before = since_start();
        assert!(before > Duration::ZERO && since_start() >= before);
    }
}
