//! Checks the window's configuration and, where the screens have not been built yet, lays a page that says so:
//! the crate then still compiles on a fresh checkout. `cargo xtask run` builds the screens first.

use std::{fs, path::Path};

const NOT_BUILT: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Redress</title>\
<p>The screens have not been built. Run <code>cargo xtask run</code>.</p></html>\n";

fn main() {
    let dist = Path::new("../ui/dist");
    if !dist.join("index.html").exists() {
        fs::create_dir_all(dist).expect("ui/dist can be created");
        fs::write(dist.join("index.html"), NOT_BUILT).expect("ui/dist can be written");
    }
    tauri_build::build();
}
