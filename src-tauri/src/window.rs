//! The one window: how it is opened, and how a lock empties it.

use std::{path::Path, time::Duration};

use gtk::prelude::*;
use tauri::{
    AppHandle, DragDropEvent, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    WindowEvent, webview::NewWindowResponse,
};
use webkit2gtk::{
    ContextMenuAction, ContextMenuExt, ContextMenuItemExt, PermissionRequestExt, SettingsExt,
    WebContextExt, WebProcessTerminationReason, WebView, WebViewExt,
};

use crate::{clipboard, commands::Bench, dialogs, harden::Sockets};

/// The label of the one window, and of its capability.
pub const MAIN: &str = "main";
/// The only origin the window ever shows.
const START: &str = "tauri://localhost/";
/// The same, empty until somebody presses a key. Not a fragment: the page must be loaded anew.
const BLANK: &str = "tauri://localhost/?blank";

/// The first size in pixels, and the smallest the screens are drawn for.
const SIZE: (f64, f64) = (1280.0, 800.0);
const SMALLEST: (f64, f64) = (960.0, 640.0);

/// What the right mouse button may offer: editing a text, and nothing that leaves the page.
const OFFERED: &[ContextMenuAction] = &[
    ContextMenuAction::Copy,
    ContextMenuAction::Cut,
    ContextMenuAction::Paste,
    ContextMenuAction::Delete,
    ContextMenuAction::SelectAll,
    ContextMenuAction::InputMethods,
    ContextMenuAction::Unicode,
];

/// Whether a driver watches the window, as in the window tests' own binary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Watched(bool);

/// Says whether a driver will watch the window.
pub fn watched(sockets: Sockets) -> Watched {
    Watched(sockets != Sockets::UnixOnly)
}

/// Opens the window, locked and empty, with nothing of the web view kept outside `room`.
pub fn open(app: &AppHandle, room: &Path, watched: Watched) -> tauri::Result<WebviewWindow> {
    if let Some(settings) = gtk::Settings::default() {
        settings.set_gtk_recent_files_enabled(false);
    }
    let window = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::App("index.html".into()))
        .title("Redress")
        .inner_size(SIZE.0, SIZE.1)
        .min_inner_size(SMALLEST.0, SMALLEST.1)
        // A driver cannot reach a private window; its tests use a throw-away folder instead.
        .incognito(!watched.0)
        .data_directory(room.join("web-view"))
        .devtools(false)
        // The size of the text is a setting of ours, with keys of ours.
        .zoom_hotkeys_enabled(false)
        .on_navigation(|url| url.scheme() == "tauri" && url.host_str() == Some("localhost"))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    app.manage(watched);
    let dropped = app.clone();
    // Tauri would tell a page that listens the paths of what is dropped; ours may not listen to anything of Tauri.
    window.on_window_event(move |event| hear_drop(&dropped, event));
    set_text_size(app, app.state::<Bench>().computer.settings().text_percent);
    let handle = app.clone();
    window.with_webview(move |platform| settle(&platform.inner(), handle, watched))?;
    Ok(window)
}

/// Draws the page larger or smaller as a whole, as a browser zooms: the layout follows, nothing is cut off.
pub fn set_text_size(app: &AppHandle, percent: u32) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // Fails only when the window is already gone.
        let _ = window.set_zoom(f64::from(percent) / 100.0);
    }
}

/// Turns off what a casework window has no use for, and locks when the page falls over.
fn settle(view: &WebView, app: AppHandle, watched: Watched) {
    if let Some(settings) = WebViewExt::settings(view) {
        // So that a window test fails when the page complains.
        settings.set_enable_write_console_messages_to_stdout(watched.0);
        settings.set_enable_developer_extras(false);
        settings.set_enable_page_cache(false);
        settings.set_enable_webgl(false);
        settings.set_enable_webaudio(false);
        settings.set_enable_webrtc(false);
        settings.set_enable_media_stream(false);
        settings.set_enable_html5_database(false);
        settings.set_enable_html5_local_storage(false);
        settings.set_javascript_can_open_windows_automatically(false);
        settings.set_enable_back_forward_navigation_gestures(false);
    }
    if let Some(context) = view.context() {
        context.set_spell_checking_enabled(false);
    }
    view.connect_permission_request(|_, request| {
        request.deny();
        true
    });
    view.connect_context_menu(|_, menu, _, _| {
        for item in menu.items() {
            if !OFFERED.contains(&item.stock_action()) {
                menu.remove(&item);
            }
        }
        menu.items().is_empty()
    });
    // WebKit's own printing writes a plain file on the way to the printer.
    view.connect_print(|_, _| true);
    view.connect_web_process_terminated(move |_, reason| {
        if reason != WebProcessTerminationReason::TerminatedByApi {
            lock(&app);
        }
    });
}

/// Locks: the keys first, then every dialog and what was copied, then the web process with all it has shown; a new one starts empty.
///
/// Writes nothing and waits for nothing. May be called from any thread, in any state, any number of times.
pub fn lock(app: &AppHandle) {
    lock_and_show(app, START);
}

/// As [`lock`], and the new page stays empty until somebody presses a key.
pub fn lock_and_blank(app: &AppHandle) {
    lock_and_show(app, BLANK);
}

fn lock_and_show(app: &AppHandle, page: &'static str) {
    app.state::<Bench>().lock();
    let handle = app.clone();
    // Fails only when the program is already ending.
    let _ = app.run_on_main_thread(move || {
        dialogs::close_open();
        clipboard::clear();
        if let Some(window) = handle.get_webview_window(MAIN) {
            let watched = *handle.state::<Watched>();
            let _ = window.with_webview(move |platform| {
                let view = platform.inner();
                // A driver loses its window with the process; its tests only see the page emptied.
                if !watched.0 {
                    view.terminate_web_process();
                }
                view.load_uri(page);
            });
        }
    });
}

/// Hears files dropped on the window. They stay on this side; the page is told how many there are, and asks for them
/// to be taken in.
fn hear_drop(app: &AppHandle, event: &WindowEvent) {
    let WindowEvent::DragDrop(event) = event else { return };
    match event {
        DragDropEvent::Enter { paths, .. } => tell_drop(app, "redress:dragged", paths.len()),
        DragDropEvent::Leave => tell_drop(app, "redress:dragged", 0),
        DragDropEvent::Drop { paths, .. } => {
            let count = app.state::<Bench>().drop_files(paths.clone());
            tell_drop(app, "redress:dragged", 0);
            tell_drop(app, "redress:dropped", count);
        }
        _ => {}
    }
}

fn tell_drop(app: &AppHandle, name: &str, count: usize) {
    let word = format!("window.dispatchEvent(new CustomEvent('{name}', {{ detail: {count} }}))");
    // A page that cannot be told takes nothing in.
    let _ = app.get_webview_window(MAIN).map(|window| window.eval(word));
}

/// Tells the page that a lock is near, in whole seconds, or that it is not any more (0). Says nothing of a case.
pub fn tell_idle(app: &AppHandle, left: Option<Duration>) {
    let seconds = left.map_or(0, |left| left.as_secs() + u64::from(left.subsec_nanos() > 0));
    let word =
        format!("window.dispatchEvent(new CustomEvent('redress:idle', {{ detail: {seconds} }}))");
    // A page that cannot be told is locked all the same.
    let _ = app.get_webview_window(MAIN).map(|window| window.eval(word));
}

/// Locks, then ends the program.
pub fn lock_and_quit(app: &AppHandle) {
    app.state::<Bench>().lock();
    app.exit(0);
}
