//! Running programs and telling how long they took.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::{Told, said};

/// Longest wait for a program.
const PATIENCE: Duration = Duration::from_secs(300);
/// How often its end is looked for: the error of a time, and small beside all that is measured here.
const GLANCE: Duration = Duration::from_micros(500);

/// Finds a program that people have.
pub fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// This program, to be started again.
pub fn myself() -> Told<Command> {
    Ok(Command::new(std::env::current_exe().map_err(said)?))
}

/// Runs a program to its end and gives its time in milliseconds, its start counted.
pub fn timed(command: &mut Command) -> Told<f64> {
    let name = name_of(command);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let began = Instant::now();
    let mut child = command.spawn().map_err(|error| format!("{name} did not start: {error}"))?;
    loop {
        match child.try_wait().map_err(said)? {
            Some(status) if status.success() => return Ok(since(began)),
            Some(status) => return Err(format!("{name} failed ({status})")),
            None if began.elapsed() > PATIENCE => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(format!("{name} did not end"));
            }
            None => std::thread::sleep(GLANCE),
        }
    }
}

/// Runs a program and gives what it printed.
pub fn heard(command: &mut Command) -> Told<String> {
    let name = name_of(command);
    let output = command.stdin(Stdio::null()).output().map_err(said)?;
    if output.status.success() {
        return String::from_utf8(output.stdout).map_err(said);
    }
    Err(format!("{name} failed: {}", String::from_utf8_lossy(&output.stderr).trim()))
}

fn name_of(command: &Command) -> String {
    Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Milliseconds since then.
pub fn since(began: Instant) -> f64 {
    began.elapsed().as_secs_f64() * 1000.0
}

/// How many pages a PDF has, where qpdf is here to say so.
pub fn pages(pdf: &Path) -> Option<u32> {
    let told = heard(Command::new(find("qpdf")?).arg("--show-npages").arg(pdf)).ok()?;
    told.trim().parse().ok()
}
