//! File dialogs, opened on this side: the page never sees a path, and a lock closes whatever is open.

use std::{
    cell::RefCell,
    env,
    path::PathBuf,
    sync::mpsc::{Sender, channel},
};

use gtk::prelude::*;
use redress_wire::Language;
use tauri::{AppHandle, Manager};

use crate::{window, words};

/// What a person is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A folder for a new vault.
    NewVaultFolder,
    /// The folder of a vault that exists.
    VaultFolder,
    /// Papers to take in; several may be chosen.
    Papers,
    /// A proof of time, a certificate or the header of a block.
    Proof,
    /// A case in the open case format.
    CaseFile,
    /// A folder to export a case into.
    ExportFolder,
    /// A place to save under this name.
    SaveAs(String),
    /// A place for a backup, which is sealed, under this name.
    SaveBackup(String),
    /// A backup to restore.
    Backup,
    /// A folder to restore a backup into.
    RestoreFolder,
    /// A folder where backups are made by themselves.
    AutomaticFolder,
}

/// Size of a dialog in pixels: smaller than the smallest window.
const SIZE: (i32, i32) = (860, 560);

thread_local! {
    /// The one dialog that may be open; GTK lives on one thread.
    static OPEN: RefCell<Option<gtk::FileChooserDialog>> = const { RefCell::new(None) };
}

/// Opens a dialog over the window and waits for the person. Empty when they closed it, or a lock did.
///
/// Must not be called from the thread of the window, which has to stay free to show it.
pub fn ask(app: &AppHandle, wanted: Wanted, language: Language) -> Vec<PathBuf> {
    #[cfg(feature = "e2e")]
    if let Some(answer) = rehearsed::next() {
        return answer;
    }
    let (answer, answered) = channel();
    let handle = app.clone();
    if app.run_on_main_thread(move || show(&handle, wanted, language, answer)).is_err() {
        return Vec::new();
    }
    // The sender is dropped unanswered where the dialog could not be shown.
    answered.recv().unwrap_or_default()
}

/// Closes the open dialog, if any, as if it had been cancelled. Call on the thread of the window.
pub fn close_open() {
    if let Some(dialog) = OPEN.take() {
        dialog.response(gtk::ResponseType::Cancel);
    }
}

fn show(app: &AppHandle, wanted: Wanted, language: Language, answer: Sender<Vec<PathBuf>>) {
    let parent = app.get_webview_window(window::MAIN).and_then(|main| main.gtk_window().ok());
    let Some(parent) = parent else { return };
    if OPEN.with_borrow(Option::is_some) {
        return;
    }
    let (action, title, accept) = match wanted {
        Wanted::NewVaultFolder => {
            (gtk::FileChooserAction::SelectFolder, "dialog-new-vault", "dialog-choose")
        }
        Wanted::VaultFolder => {
            (gtk::FileChooserAction::SelectFolder, "dialog-vault", "dialog-choose")
        }
        Wanted::Papers => (gtk::FileChooserAction::Open, "dialog-papers", "dialog-add"),
        Wanted::Proof => (gtk::FileChooserAction::Open, "dialog-proof", "dialog-open"),
        Wanted::CaseFile => (gtk::FileChooserAction::Open, "dialog-case", "dialog-open"),
        Wanted::ExportFolder => {
            (gtk::FileChooserAction::SelectFolder, "dialog-export", "dialog-choose")
        }
        Wanted::SaveBackup(_) => {
            (gtk::FileChooserAction::Save, "dialog-backup", "dialog-save-here")
        }
        Wanted::Backup => (gtk::FileChooserAction::Open, "dialog-restore", "dialog-open"),
        Wanted::RestoreFolder => {
            (gtk::FileChooserAction::SelectFolder, "dialog-restore-to", "dialog-choose")
        }
        Wanted::AutomaticFolder => {
            (gtk::FileChooserAction::SelectFolder, "dialog-automatic", "dialog-choose")
        }
        Wanted::SaveAs(_) => (gtk::FileChooserAction::Save, "dialog-save", "dialog-save-here"),
    };
    let direction = match language.right_to_left() {
        true => gtk::TextDirection::Rtl,
        false => gtk::TextDirection::Ltr,
    };
    gtk::Widget::set_default_direction(direction);
    let dialog = gtk::FileChooserDialog::with_buttons(
        Some(&words::of(language, title)),
        Some(&parent),
        action,
        &[
            (&words::of(language, "dialog-cancel"), gtk::ResponseType::Cancel),
            (&words::of(language, accept), gtk::ResponseType::Accept),
        ],
    );
    dialog.set_modal(true);
    dialog.set_local_only(true);
    dialog.set_create_folders(true);
    dialog.set_do_overwrite_confirmation(true);
    dialog.set_default_response(gtk::ResponseType::Accept);
    dialog.set_default_size(SIZE.0, SIZE.1);
    if let Some(home) = env::var_os("HOME") {
        dialog.set_current_folder(home);
    }
    match &wanted {
        Wanted::SaveAs(name) | Wanted::SaveBackup(name) => dialog.set_current_name(name),
        Wanted::Papers => dialog.set_select_multiple(true),
        _ => {}
    }
    let answer = RefCell::new(Some(answer));
    dialog.connect_response(move |dialog, response| {
        let Some(answer) = answer.take() else { return };
        let chosen = match response {
            gtk::ResponseType::Accept => dialog.filenames(),
            _ => Vec::new(),
        };
        OPEN.set(None);
        dialog.hide();
        dialog.close();
        // Nobody listens any more only where the program is ending.
        let _ = answer.send(chosen);
    });
    OPEN.set(Some(dialog.clone()));
    dialog.show();
}

/// Answers prepared by a window test, one line a dialog: paths with tabs between, nothing for *Cancel*.
#[cfg(feature = "e2e")]
mod rehearsed {
    use std::{env, fs, path::PathBuf};

    /// Takes the next prepared answer; none where no list was given.
    pub fn next() -> Option<Vec<PathBuf>> {
        let list = env::var_os("REDRESS_E2E_DIALOGS")?;
        let text = fs::read_to_string(&list).expect("the list of answers can be read");
        let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
        fs::write(&list, rest).expect("the list of answers can be written");
        Some(first.split('\t').filter(|path| !path.is_empty()).map(PathBuf::from).collect())
    }
}
