//! The house itself: the top level holds what was fixed, files stay readable, `unsafe` stays in
//! its place, and no path of one machine is in the sources.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Longest source file, in lines.
const LINES: usize = 600;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests lies in the workspace")
}

fn tracked() -> Vec<PathBuf> {
    let output = Command::new("git").args(["ls-files", "-z"]).current_dir(root()).output();
    let output = output.expect("git runs");
    assert!(output.status.success());
    let names = String::from_utf8(output.stdout).expect("file names are UTF-8");
    let files: Vec<PathBuf> =
        names.split('\0').filter(|n| !n.is_empty()).map(PathBuf::from).collect();
    assert!(files.len() > 50, "the list of files is whole");
    files.into_iter().filter(|file| root().join(file).is_file()).collect()
}

fn is(file: &Path, endings: &[&str]) -> bool {
    file.extension().and_then(|e| e.to_str()).is_some_and(|e| endings.contains(&e))
}

#[test]
fn the_top_level_holds_what_was_fixed() {
    let fixed = ["Cargo.toml", "Cargo.lock", "src-tauri", "ui", "icons", "tests", "README.md"];
    for file in tracked() {
        let first = file.iter().next().and_then(|n| n.to_str()).expect("a name").to_owned();
        assert!(first.starts_with('.') || fixed.contains(&first.as_str()), "{first}");
    }
}

#[test]
fn files_stay_readable() {
    for file in tracked() {
        let generated = file.to_string_lossy().contains("bindings");
        if generated || !is(&file, &["rs", "ts", "tsx", "mjs", "css"]) {
            continue;
        }
        let text = std::fs::read_to_string(root().join(&file)).expect("a source is UTF-8");
        let lines = text.lines().count();
        assert!(lines <= LINES, "{} has {lines} lines", file.display());
    }
}

#[test]
fn unsafe_code_stays_in_the_hardening_module_and_the_fault_shim() {
    // Put together here so that this file does not find itself.
    let word = ["uns", "afe"].concat();
    for file in tracked().into_iter().filter(|file| is(file, &["rs"])) {
        let text = std::fs::read_to_string(root().join(&file)).expect("a source is UTF-8");
        // The shim of the fault tests is put under a program by the loader, which is not possible without; the
        // tests compile it themselves and no shipped program can reach it.
        let shim = file == Path::new("tests/faults/shim.rs");
        let allowed = file.starts_with("src-tauri/src/harden") || shim;
        for line in text.lines().map(str::trim).filter(|line| !line.starts_with("//")) {
            let used = line.contains(&format!("{word} {{"))
                || line.contains(&format!("{word} fn"))
                || line.contains(&format!("{word} impl"));
            assert!(allowed || !used, "{}: {line}", file.display());
        }
    }
}

#[test]
fn the_fault_shim_is_part_of_no_package() {
    let named = ["faults/", "shim.rs"].concat();
    for file in tracked().into_iter().filter(|file| is(file, &["toml", "rs"])) {
        let text = std::fs::read_to_string(root().join(&file)).unwrap_or_default();
        let may = ["tests/src/faults.rs", "tests/house/sources.rs"].map(Path::new);
        assert!(may.contains(&file.as_path()) || !text.contains(&named), "{}", file.display());
    }
}

#[test]
fn no_path_of_one_machine_is_in_the_sources() {
    let home = ["/ro", "ot/"].concat();
    let work = ["/wo", "rk/"].concat();
    for file in tracked() {
        if !is(&file, &["rs", "ts", "tsx", "mjs", "toml", "md", "json", "ftl", "css", "sh"]) {
            continue;
        }
        let text = std::fs::read_to_string(root().join(&file)).unwrap_or_default();
        for path in [&home, &work] {
            assert!(!text.contains(path.as_str()), "{} names {path}", file.display());
        }
    }
}
