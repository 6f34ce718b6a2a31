//! The web UI: its packages by `npm ci` with install scripts off, and its build.

use std::process::Command;

use crate::process::{Outcome, read, run, ui};

/// Oldest node that the build tools accept.
const NODE: (u32, u32) = (20, 19);

/// Installs the UI's packages when the lock file changed since the last time.
pub fn install() -> Outcome {
    let said = read(Command::new("node").arg("--version"))
        .map_err(|_| format!("node {}.{} or later is needed and was not found", NODE.0, NODE.1))?;
    if version(&said).is_none_or(|found| found < NODE) {
        let (major, minor) = NODE;
        return Err(format!("node {major}.{minor} or later is needed; this is {}", said.trim()));
    }
    let lock = std::fs::read(ui().join("package-lock.json"))
        .map_err(|error| format!("ui/package-lock.json cannot be read: {error}"))?;
    let stamp = ui().join("node_modules").join(".redress-lock");
    if std::fs::read(&stamp).is_ok_and(|known| known == lock) {
        println!("UI packages: as the lock file says.");
        return Ok(());
    }
    run(npm(&["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).env("CI", "true"), 15)?;
    std::fs::write(&stamp, &lock).map_err(|error| format!("the stamp was not written: {error}"))
}

/// Builds the UI into `ui/dist`, which the shell embeds.
pub fn build() -> Outcome {
    run(&mut npm(&["run", "--silent", "build"]), 10)
}

/// A command of npm in the UI's folder.
pub fn npm(args: &[&str]) -> Command {
    let mut command = Command::new("npm");
    command.args(args).current_dir(ui());
    command
}

/// Reads `v20.19.1` as (20, 19).
fn version(said: &str) -> Option<(u32, u32)> {
    let mut parts = said.trim().trim_start_matches('v').split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::{NODE, version};

    #[test]
    fn versions_are_compared_as_numbers() {
        assert_eq!(version("v20.19.1\n"), Some((20, 19)));
        assert!(version("v20.9.0").unwrap() < NODE);
        assert!(version("v100.0.0").unwrap() > NODE);
        assert_eq!(version("none"), None);
    }
}
