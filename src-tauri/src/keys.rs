//! The keys that work everywhere: over any dialog, and when the page hangs.

use std::cell::RefCell;

use gtk::gdk;
use tauri::{AppHandle, Manager};

use crate::{commands::Bench, idle, window};

/// Where L and Q sit on the keyboard, whatever letters its layout puts there (evdev code + 8).
const PLACE_OF_L: u16 = 46;
const PLACE_OF_Q: u16 = 24;

/// Letters that mean something with Ctrl: on a layout that has one of them on the place of L, it is that letter.
const TAKEN: &[char] = &['a', 'c', 'd', 'f', 'k', 'n', 'p', 's', 'v', 'x', 'y', 'z'];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    Lock,
    LockAndQuit,
    LockAndBlank,
}

/// Sees every key before any window or dialog of the program does, so that Ctrl+L, Ctrl+Q and Shift three times
/// cannot be swallowed.
pub fn listen(app: AppHandle) {
    let shifts = RefCell::new(Shifts::default());
    gdk::Event::set_handler(Some(move |event: &mut gdk::Event| {
        idle::heard(&app.state::<Bench>().idle, event);
        // Let go before the event goes on: a dialog has a loop of its own, which comes back here.
        let order = heard(event, &mut shifts.borrow_mut());
        match order {
            Some(Order::Lock) => window::lock(&app),
            Some(Order::LockAndQuit) => window::lock_and_quit(&app),
            Some(Order::LockAndBlank) => window::lock_and_blank(&app),
            None => gtk::main_do_event(event),
        }
    }));
}

fn heard(event: &mut gdk::Event, shifts: &mut Shifts) -> Option<Order> {
    use gdk::EventType as Type;
    let stroke = match event.event_type() {
        Type::KeyPress | Type::KeyRelease => {
            let key = event.downcast_ref::<gdk::EventKey>()?;
            if key.event_type() == Type::KeyPress
                && let Some(order) =
                    ordered(key.state(), key.hardware_keycode(), key.keyval().to_unicode())
            {
                return Some(order);
            }
            Stroke::of(key)
        }
        Type::ButtonPress | Type::Scroll | Type::TouchBegin => Stroke::Other,
        _ => return None,
    };
    shifts.hear(stroke, event.time()).then_some(Order::LockAndBlank)
}

/// By the letter or by its place: layouts without Latin letters have only the place; where the place of L carries a
/// letter that means nothing else, it locks too.
fn ordered(held: gdk::ModifierType, place: u16, letter: Option<char>) -> Option<Order> {
    use gdk::ModifierType as Held;
    let held = held & (Held::CONTROL_MASK | Held::SHIFT_MASK | Held::MOD1_MASK | Held::SUPER_MASK);
    if held != Held::CONTROL_MASK {
        return None;
    }
    match letter.filter(char::is_ascii_alphabetic).map(|letter| letter.to_ascii_lowercase()) {
        Some('l') => Some(Order::Lock),
        Some('q') => Some(Order::LockAndQuit),
        Some(letter) if TAKEN.contains(&letter) => None,
        _ if place == PLACE_OF_L => Some(Order::Lock),
        // A letter on the place of Q is somebody's own key: the program does not end under it.
        None if place == PLACE_OF_Q => Some(Order::LockAndQuit),
        _ => None,
    }
}

/// How long Shift three times may take, in milliseconds, from the first press to the last release.
const SHIFTS_MS: u32 = 1_500;

/// What Shift three times is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stroke {
    /// A Shift goes down with nothing else held.
    Down,
    /// A Shift comes up.
    Up,
    /// Any other key, button or wheel.
    Other,
}

impl Stroke {
    fn of(key: &gdk::EventKey) -> Self {
        use gdk::ModifierType as Held;
        let shift = [gdk::keys::constants::Shift_L, gdk::keys::constants::Shift_R];
        if !shift.contains(&key.keyval()) {
            return Self::Other;
        }
        if key.event_type() == gdk::EventType::KeyRelease {
            return Self::Up;
        }
        // With another key held it is a capital, a change of layout or a shortcut on its way.
        let held = Held::CONTROL_MASK | Held::SHIFT_MASK | Held::MOD1_MASK | Held::SUPER_MASK;
        if key.state().intersects(held) { Self::Other } else { Self::Down }
    }
}

/// Counts Shift pressed and let go alone.
#[derive(Debug, Default)]
struct Shifts {
    down: bool,
    /// When each of the presses of this row began, in the milliseconds of the display.
    begun: Vec<u32>,
}

impl Shifts {
    /// Takes one stroke; true when Shift was tapped alone for the third time in time. Only the release tells that
    /// nothing was typed with it.
    fn hear(&mut self, stroke: Stroke, at: u32) -> bool {
        match stroke {
            Stroke::Other => *self = Self::default(),
            // A key that is held may repeat itself.
            Stroke::Down if self.down => {}
            Stroke::Down => {
                self.down = true;
                self.begun.push(at);
                self.begun.retain(|begun| at.wrapping_sub(*begun) <= SHIFTS_MS);
            }
            Stroke::Up if self.down => {
                self.down = false;
                self.begun.retain(|begun| at.wrapping_sub(*begun) <= SHIFTS_MS);
                if self.begun.len() == 3 {
                    *self = Self::default();
                    return true;
                }
            }
            Stroke::Up => {}
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use gdk::ModifierType as Held;

    use super::*;

    #[test]
    fn the_letter_or_its_place_locks() {
        assert_eq!(ordered(Held::CONTROL_MASK, PLACE_OF_L, Some('l')), Some(Order::Lock));
        assert_eq!(
            ordered(Held::CONTROL_MASK | Held::LOCK_MASK, PLACE_OF_L, Some('L')),
            Some(Order::Lock)
        );
        // Arabic and Russian layouts put another letter on the place of L; Dvorak puts L elsewhere.
        assert_eq!(ordered(Held::CONTROL_MASK, PLACE_OF_L, Some('م')), Some(Order::Lock));
        assert_eq!(ordered(Held::CONTROL_MASK, PLACE_OF_L, Some('д')), Some(Order::Lock));
        assert_eq!(ordered(Held::CONTROL_MASK, 33, Some('l')), Some(Order::Lock));
        assert_eq!(ordered(Held::CONTROL_MASK, PLACE_OF_Q, Some('q')), Some(Order::LockAndQuit));
    }

    #[test]
    fn other_keys_pass() {
        assert_eq!(ordered(Held::empty(), PLACE_OF_L, Some('l')), None);
        assert_eq!(ordered(Held::CONTROL_MASK | Held::SHIFT_MASK, PLACE_OF_L, Some('L')), None);
        assert_eq!(ordered(Held::CONTROL_MASK | Held::MOD1_MASK, PLACE_OF_L, Some('l')), None);
        // On Dvorak the place of L carries N: a new entry, not a lock.
        assert_eq!(ordered(Held::CONTROL_MASK, PLACE_OF_L, Some('n')), None);
        // On a French keyboard the place of Q carries A: select all, and the program goes on.
        assert_eq!(ordered(Held::CONTROL_MASK, PLACE_OF_Q, Some('a')), None);
        // On Colemak the place of L carries I, which means nothing else.
        assert_eq!(ordered(Held::CONTROL_MASK, PLACE_OF_L, Some('i')), Some(Order::Lock));
    }

    /// Presses and releases by letter: `s`/`S` a Shift down and up, `x` anything else; 100 ms apart.
    fn locks(strokes: &str, apart: u32) -> bool {
        let mut shifts = Shifts::default();
        let mut at = u32::MAX - 300;
        let mut locked = false;
        for stroke in strokes.chars() {
            at = at.wrapping_add(apart);
            locked |= shifts.hear(
                match stroke {
                    's' => Stroke::Down,
                    'S' => Stroke::Up,
                    _ => Stroke::Other,
                },
                at,
            );
        }
        locked
    }

    #[test]
    fn shift_three_times_alone_locks() {
        assert!(locks("sSsSsS", 100));
        assert!(locks("xsSsSsS", 100), "whatever came before");
        assert!(locks("sSxsSsSsS", 100));
        // A key that repeats itself while held is one press.
        assert!(locks("sssSssSsS", 100));
    }

    #[test]
    fn typing_capitals_never_locks() {
        // A capital: Shift down, the letter down and up, Shift up.
        assert!(!locks(&"sxxS".repeat(20), 20));
        // Several capitals under one Shift, and a Shift that was let go too early or held too long.
        assert!(!locks("sxxxxxxSsxxSsSxsSxxsSx", 20));
        assert!(!locks("sSsSxsSsS", 50), "a key between");
        assert!(!locks("sSsSsxS", 50), "the third was for a letter");
        assert!(!locks("sSsS", 50), "twice is not three times");
    }

    #[test]
    fn slow_shifts_never_lock() {
        assert!(!locks("sSsSsS", 400), "over two seconds");
        // A long row counts its last three only.
        assert!(!locks("sSsSsSsSsS", 400));
        assert!(locks("sSsSsS", 290));
    }
}
