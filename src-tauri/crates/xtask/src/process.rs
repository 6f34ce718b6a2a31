//! Running other programs: said aloud, in a process group of their own, with a hard time limit.

use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What a task reports: nothing, or why it failed in words.
pub type Outcome = Result<(), String>;

/// Gives the folder that holds the workspace.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(3).map(Path::to_path_buf).unwrap_or_else(|| PathBuf::from("."))
}

/// Gives the folder of the web UI.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// Gives the folder cargo builds into.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// A command of this workspace's cargo.
pub fn cargo(args: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(args).current_dir(root());
    // Set by the cargo that runs this task; an inner cargo must find its own.
    for name in ["CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "CARGO_PKG_NAME"] {
        command.env_remove(name);
    }
    command
}

/// Runs a command with the terminal's own output and fails on any code but 0, or when it takes
/// longer than `minutes`; then its whole process group is ended.
pub fn run(command: &mut Command, minutes: u64) -> Outcome {
    let said = spoken(command);
    println!("\n$ {said}");
    command.stdin(Stdio::null()).process_group(0);
    let mut child = command.spawn().map_err(|error| format!("`{said}` did not start: {error}"))?;
    let limit = Duration::from_secs(minutes * 60);
    let began = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(()),
            Ok(Some(status)) => return Err(format!("`{said}` failed ({status})")),
            Ok(None) if began.elapsed() > limit => {
                let group = format!("-{}", child.id());
                let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
                let _ = child.wait();
                return Err(format!("`{said}` was ended after {minutes} minutes"));
            }
            Ok(None) => std::thread::sleep(Duration::from_millis(100)),
            Err(error) => return Err(format!("`{said}` was lost: {error}")),
        }
    }
}

/// Runs a command quietly and gives what it printed; fails with the end of its output.
pub fn read(command: &mut Command) -> Result<String, String> {
    let said = spoken(command);
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("`{said}` did not start: {error}"))?;
    let out = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(out);
    }
    let err = String::from_utf8_lossy(&output.stderr);
    let tail: Vec<&str> = err.lines().rev().take(12).collect();
    let tail: Vec<&str> = tail.into_iter().rev().collect();
    Err(format!("`{said}` failed ({}):\n{}", output.status, tail.join("\n")))
}

/// Says whether a program of this name can be started.
pub fn has(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

fn spoken(command: &Command) -> String {
    let program = Path::new(command.get_program())
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let args = command.get_args().map(|arg| arg.to_string_lossy().into_owned());
    std::iter::once(program).chain(args).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_names_the_command_and_its_last_words() {
        let error =
            read(Command::new("sh").args(["-c", "echo last words >&2; exit 3"])).unwrap_err();
        assert!(error.contains("sh -c") && error.contains("last words"), "{error}");
        assert!(run(Command::new("no-such-program-here").arg("x"), 1).is_err());
    }

    #[test]
    fn the_root_holds_the_workspace() {
        assert!(root().join("Cargo.toml").is_file() && root().join("src-tauri").is_dir());
    }
}
