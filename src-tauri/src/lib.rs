//! The window of Redress and the walls around it.
//!
//! The only crate that knows Tauri. Nothing is decided here: a command checks that the vault is open, makes one call
//! into `redress-casework` and hands the answer on. Absent on purpose: menus, plugins, an updater, developer tools,
//! any path in what the page is told.

pub mod harden;

mod automatic;
mod clipboard;
mod commands;
mod computer;
mod desktop;
mod dialogs;
mod errors;
mod idle;
mod keys;
mod machine;
mod scheme;
mod state;
mod window;
mod words;

use std::{io::Write, process::ExitCode, thread, time::Duration};

use gtk::glib;
use redress_casework::places::Places;
use tauri::Manager;

use commands::Bench;
use computer::Computer;
use harden::{NoStart, Sockets, Walls};

/// How long after a save the caches are written, at most.
const REST: Duration = Duration::from_secs(20);

/// Does a child's work, if the arguments ask for it, and gives the code to end with; first thing in every `main`.
///
/// The vault opens its store in a child first, and papers from outside are drawn by one, behind walls of its own: each
/// is this same program, which then does only that.
pub fn as_a_child() -> Option<ExitCode> {
    let args = || std::env::args_os().skip(1);
    redress_casework::render::draw_main(args()).or_else(|| redress_casework::probe_main(args()))
}

/// Raises the walls and runs the window until it is closed.
///
/// Returns 1, with one line on standard error, where the walls do not stand or there is no display.
pub fn start(sockets: Sockets) -> ExitCode {
    if let Some(code) = as_a_child() {
        return code;
    }
    errors::keep_panics_silent();
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
    #[error(
        "Redress could not open its window. It needs a graphical session; redress-cli works without one."
    )]
    Window,
    #[error("Redress did not start: this system names no home folder.")]
    NoHome,
}

impl From<tauri::Error> for Trouble {
    fn from(_: tauri::Error) -> Self {
        Self::Window
    }
}

fn run(sockets: Sockets, walls: &Walls) -> Result<(), Trouble> {
    gtk::init().map_err(|_| Trouble::Window)?;
    let computer = Computer::new(Places::of_this_user().map_err(|_| Trouble::NoHome)?);
    let room = walls.web_view_room().to_owned();
    let app = tauri::Builder::default()
        .manage(Bench::new(computer))
        .invoke_handler(commands::hear)
        .register_asynchronous_uri_scheme_protocol("case", scheme::serve)
        .setup(move |app| {
            window::open(app.handle(), &room, window::watched(sockets))?;
            clipboard::watch();
            keys::listen(app.handle().clone());
            idle::watch(app.handle().clone());
            automatic::watch(app.handle().clone());
            let locked = app.handle().clone();
            desktop::listen(move || window::lock(&locked));
            end_on_signals(app.handle());
            rest_now_and_then(app.handle().clone());
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run_return(|_, _| {});
    Ok(())
}

/// Ends as after Ctrl+Q when the session ends or somebody sends a signal, so that the private
/// folder of the web view does not stay behind.
fn end_on_signals(app: &tauri::AppHandle) {
    for signal in [libc::SIGTERM, libc::SIGINT, libc::SIGHUP] {
        let app = app.clone();
        glib::unix_signal_add_local(signal, move || {
            window::lock_and_quit(&app);
            glib::ControlFlow::Continue
        });
    }
}

/// Writes the vault's caches in quiet moments, never on a lock.
fn rest_now_and_then(app: tauri::AppHandle) {
    thread::spawn(move || {
        loop {
            thread::sleep(REST);
            app.state::<Bench>().rest();
        }
    });
}
