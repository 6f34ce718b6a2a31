//! The clipboard: what is copied from the window is asked not to be kept, and goes again after a while and on a lock.
//!
//! All of it runs on the thread of the window. Clearing reaches only what this program still owns there: what
//! another program copied since is not touched. What another program has read already cannot be taken back.

use std::{cell::Cell, time::Duration};

use gtk::{
    TargetEntry, TargetFlags, gdk,
    glib::{self, prelude::*},
};
use redress_casework::{ExposeSecret, SecretString};
use tauri::AppHandle;

/// How long a copied text can be pasted elsewhere.
const KEPT: Duration = Duration::from_secs(20);
/// The name under which desktops look for a wish not to keep what was copied, and the wish (KDE's, honoured by
/// KeePassXC, CopyQ, Klipper and others).
const DO_NOT_KEEP: (&str, &[u8]) = ("x-kde-passwordManagerHint", b"secret");
/// Names of plain text on X11 and Wayland.
const TEXT: &[&str] = &["UTF8_STRING", "text/plain;charset=utf-8", "text/plain", "STRING"];
const AS_TEXT: u32 = 0;
const AS_WISH: u32 = 1;

thread_local! {
    /// Counts what was copied, by anybody: a clearing that was set up for an earlier copy does nothing.
    static COPIES: Cell<u64> = const { Cell::new(0) };
}

/// Watches from now on, so that a copy made past [`put`] is cleared as well. Call on the thread of the window.
pub fn watch() {
    board().connect_local("owner-change", false, |_| {
        clear_later();
        None
    });
}

/// Puts a text there, from any thread.
pub fn put(app: &AppHandle, text: SecretString) {
    // Fails only when the program is already ending.
    let _ = app.run_on_main_thread(move || {
        let entry = |name: &&str, info| TargetEntry::new(name, TargetFlags::empty(), info);
        let mut targets: Vec<TargetEntry> = TEXT.iter().map(|name| entry(name, AS_TEXT)).collect();
        targets.push(entry(&DO_NOT_KEEP.0, AS_WISH));
        board().set_with_data(&targets, move |_, asked, info| {
            if info == AS_WISH {
                asked.set(&gdk::Atom::intern(DO_NOT_KEEP.0), 8, DO_NOT_KEEP.1);
            } else {
                asked.set_text(text.expose_secret());
            }
        });
        clear_later();
    });
}

/// Clears what is still this program's, the text chosen with the pointer as well. Call on the thread of the window.
pub fn clear() {
    for selection in [gdk::SELECTION_CLIPBOARD, gdk::SELECTION_PRIMARY] {
        clear_ours(&selection);
    }
}

/// Clears one selection if it is ours: the library would take it from another program too.
fn clear_ours(selection: &gdk::Atom) {
    let owner = gdk::selection_owner_get(selection);
    if owner.is_some_and(|window| window.window_type() != gdk::WindowType::Foreign) {
        gtk::Clipboard::get(selection).clear();
    }
}

fn board() -> gtk::Clipboard {
    gtk::Clipboard::get(&gdk::SELECTION_CLIPBOARD)
}

fn clear_later() {
    let mine = COPIES.get() + 1;
    COPIES.set(mine);
    glib::timeout_add_local_once(KEPT, move || {
        if COPIES.get() == mine {
            clear_ours(&gdk::SELECTION_CLIPBOARD);
        }
    });
}
