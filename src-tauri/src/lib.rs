//! The window of Redress and the walls around it.
//!
//! The only crate that knows Tauri. Nothing is decided here: a command checks that the vault is open, makes one call
//! into `redress-casework` and hands the answer on. Absent on purpose: menus, plugins, an updater, developer tools,
//! any path in what the page is told.

pub mod harden;

mod keys;
mod state;
mod window;

use std::{io::Write, process::ExitCode};

use harden::{NoStart, Sockets, Walls};

/// Raises the walls and runs the window until it is closed.
///
/// Returns 1, with one line on standard error, where the walls do not stand or there is no display.
pub fn start(sockets: Sockets) -> ExitCode {
    match harden::raise(sockets).map_err(Trouble::from).and_then(|walls| run(sockets, &walls)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            // A closed standard error is no reason to panic on the way out.
            let _ = writeln!(std::io::stderr(), "{trouble}");
            ExitCode::FAILURE
        }
    }
}

#[derive(Debug, thiserror::Error)]
enum Trouble {
    #[error(transparent)]
    Walls(#[from] NoStart),
    #[error("Redress could not open its window. It needs a graphical session; redress-cli works without one.")]
    Window,
}

impl From<tauri::Error> for Trouble {
    fn from(_: tauri::Error) -> Self {
        Self::Window
    }
}

fn run(sockets: Sockets, walls: &Walls) -> Result<(), Trouble> {
    if gtk::init().is_err() {
        return Err(Trouble::Window);
    }
    let room = walls.web_view_room().to_owned();
    let app = tauri::Builder::default()
        .manage(state::Desk::<()>::default())
        .setup(move |app| {
            let window = window::open(app.handle(), &room, window::watched(sockets))?;
            keys::listen(app.handle().clone());
            drop(window);
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|_, _| {});
    Ok(())
}
