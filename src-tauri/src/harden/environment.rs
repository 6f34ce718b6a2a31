//! Variables that would make a library write outside the vault, listen, or load code into the program.

use std::{env, path::Path};

/// Removed: they open a debugging port, log what is shown, dump pipelines, or hand the window to a driver.
const REMOVED: &[&str] = &[
    "DCONF_PROFILE",
    "GST_DEBUG",
    "GST_DEBUG_DUMP_DOT_DIR",
    "GST_DEBUG_FILE",
    "GST_PLUGIN_PATH",
    "GST_PLUGIN_PATH_1_0",
    "GST_TRACERS",
    "GTK_DEBUG",
    "G_MESSAGES_DEBUG",
    "JSC_CONFIG",
    "SSLKEYLOGFILE",
    "WEBKIT_DEBUG",
    #[cfg(not(feature = "e2e"))]
    "TAURI_WEBVIEW_AUTOMATION",
    #[cfg(not(feature = "e2e"))]
    "WEBKIT_INSPECTOR_SERVER",
    "WEBKIT_INSPECTOR_HTTP_SERVER",
];

/// Points caches of the graphics, font and media libraries at `room` and drops what [`REMOVED`] names.
///
/// `XDG_DATA_HOME` and `XDG_CONFIG_HOME` stay: people's fonts, themes and keyboard settings live there.
pub fn settle(room: &Path) {
    let set = |name: &str, value: &Path| {
        // SAFETY: called first thing in `main`, while this is the only thread.
        unsafe { env::set_var(name, value) }
    };
    for name in REMOVED {
        // SAFETY: as above.
        unsafe { env::remove_var(name) }
    }
    set("MESA_SHADER_CACHE_DISABLE", Path::new("true"));
    set("GST_REGISTRY", &room.join("gst-registry.bin"));
    set("GST_REGISTRY_1_0", &room.join("gst-registry.bin"));
    set("XDG_CACHE_HOME", &room.join("cache"));
    let runtime = env::var_os("XDG_RUNTIME_DIR");
    let has_bus = env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some()
        || runtime.as_ref().is_some_and(|runtime| Path::new(runtime).join("bus").exists());
    if !has_bus {
        // Else a library would start a bus of its own, which outlives the window and leaves
        // its address below HOME.
        set("DBUS_SESSION_BUS_ADDRESS", Path::new("disabled:"));
    }
    if runtime.is_none() {
        // Without it, libraries fall back to a folder below HOME.
        set("XDG_RUNTIME_DIR", room);
    }
}
