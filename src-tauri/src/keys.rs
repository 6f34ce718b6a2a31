//! The keys that work everywhere: over any dialog, and when the page hangs.

use gtk::gdk;
use tauri::AppHandle;

use crate::window;

/// Where L and Q sit on the keyboard, whatever letters its layout puts there (evdev code + 8).
const PLACE_OF_L: u16 = 46;
const PLACE_OF_Q: u16 = 24;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    Lock,
    LockAndQuit,
}

/// Sees every key before any window or dialog of the program does, so that Ctrl+L and Ctrl+Q cannot be swallowed.
pub fn listen(app: AppHandle) {
    gdk::Event::set_handler(Some(move |event: &mut gdk::Event| {
        match event.downcast_ref::<gdk::EventKey>().and_then(order) {
            Some(Order::Lock) => window::lock(&app),
            Some(Order::LockAndQuit) => window::lock_and_quit(&app),
            None => gtk::main_do_event(event),
        }
    }));
}

fn order(key: &gdk::EventKey) -> Option<Order> {
    if key.event_type() != gdk::EventType::KeyPress {
        return None;
    }
    ordered(key.state(), key.hardware_keycode(), key.keyval().to_unicode())
}

/// By the letter or by its place: layouts without Latin letters have only the place, Dvorak only the letter.
fn ordered(held: gdk::ModifierType, place: u16, letter: Option<char>) -> Option<Order> {
    use gdk::ModifierType as Held;
    let held = held & (Held::CONTROL_MASK | Held::SHIFT_MASK | Held::MOD1_MASK | Held::SUPER_MASK);
    if held != Held::CONTROL_MASK {
        return None;
    }
    match letter.filter(char::is_ascii_alphabetic).map(|letter| letter.to_ascii_lowercase()) {
        Some('l') => Some(Order::Lock),
        Some('q') => Some(Order::LockAndQuit),
        Some(_) => None,
        None if place == PLACE_OF_L => Some(Order::Lock),
        None if place == PLACE_OF_Q => Some(Order::LockAndQuit),
        None => None,
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
    }
}
