//! The child process that opens the store first.
//!
//! sled panics on some damage, also in threads of its own, and may ask for absurd amounts
//! of memory. So the store is first opened and read through in a child: the running
//! program itself, started again with [`PROBE_STORE`]. The child sees sealed bytes only
//! and is given no secret.

use std::ffi::OsString;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use crate::disk::store;
use crate::disk::{Probe, STORE};

/// The first argument by which a program of ours knows that it is to probe a store.
pub const PROBE_STORE: &str = "--probe-store";

/// What the child says first, so that a program that is not ours is not taken for a
/// verdict on the store.
const GREETING: &str = "redress-probe 1";
/// Exit code of a child whose store spoilt a thread.
const PANICKED: i32 = 3;
/// The most memory the child may ask for, in bytes (8 GiB of addresses).
const MAX_MEMORY: u64 = 8 << 30;
/// A store is read at no less than this many bytes a second, or it hangs.
const SLOWEST: u64 = 4 << 20;
/// Time every store is given beside that.
const PATIENCE: Duration = Duration::from_secs(60);

/// What the child found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The store opens and has this many entries.
    Sound {
        /// Entries read.
        entries: u64,
    },
    /// The store does not open, or cannot be read to its end.
    Damaged,
    /// No child could be asked; nothing is known.
    Unknown,
}

/// Probes a store if the arguments (without the program's name) ask for it.
/// To be called first thing in `main`, before threads are started; `Some` is the code to
/// exit with.
///
/// ```no_run
/// use std::process::ExitCode;
///
/// fn main() -> ExitCode {
///     if let Some(code) = redress_vault::probe::probe_main(std::env::args_os().skip(1)) {
///         return code;
///     }
///     ExitCode::SUCCESS
/// }
/// ```
pub fn probe_main(args: impl IntoIterator<Item = OsString>) -> Option<ExitCode> {
    let mut args = args.into_iter();
    if args.next()? != PROBE_STORE {
        return None;
    }
    let Some(folder) = args.next() else {
        return Some(ExitCode::from(2));
    };
    restrain();
    // A panic in any thread, sled's own included, is the verdict.
    std::panic::set_hook(Box::new(|_| std::process::exit(PANICKED)));
    say(GREETING);
    Some(match store::count_entries(Path::new(&folder)) {
        Ok(entries) => {
            say(&format!("entries {entries}"));
            ExitCode::SUCCESS
        }
        Err(store::Fault::Busy) => {
            say("busy");
            ExitCode::SUCCESS
        }
        Err(store::Fault::Broken) => ExitCode::FAILURE,
    })
}

/// Writes one line to the parent. A parent that no longer listens is no reason to panic.
fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// Bounds what the child can do to the machine: memory, core files, and outliving its
/// parent. Where the system refuses, the probe goes on without.
fn restrain() {
    use rustix::process::{Resource, Rlimit, Signal};
    let limit = |most: u64| Rlimit { current: Some(most), maximum: Some(most) };
    let _ = rustix::process::setrlimit(Resource::Core, limit(0));
    let _ = rustix::process::setrlimit(Resource::As, limit(MAX_MEMORY));
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_parent_process_death_signal(Some(Signal::KILL));
}

/// Has the store of a vault probed.
pub(crate) fn probe(vault: &Path, by: &Probe) -> Verdict {
    let (tries, pause) = store::BUSY;
    for _ in 0..tries {
        match ask(vault, by) {
            Some(verdict) => return verdict,
            None => std::thread::sleep(pause),
        }
    }
    Verdict::Unknown
}

/// Asks one child; `None` when the store was busy.
fn ask(vault: &Path, by: &Probe) -> Option<Verdict> {
    let (program, args) = match by {
        Probe::ThisProgram => (this_program(), Vec::new()),
        Probe::Program(program, args) => (program.clone(), args.clone()),
        Probe::NoStore => return Some(Verdict::Unknown),
    };
    // Started inside the vault, so that its path shows in no list of processes.
    let child = Command::new(program)
        .args(args)
        .args([PROBE_STORE, STORE])
        .current_dir(vault)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut child) = child else {
        return Some(Verdict::Unknown);
    };
    let ended = wait(&mut child, patience(&vault.join(STORE)));
    let mut said = String::new();
    if let Some(out) = child.stdout.take() {
        let _ = out.take(4096).read_to_string(&mut said);
    }
    let mut lines = said.lines();
    if lines.next() != Some(GREETING) {
        return Some(Verdict::Unknown);
    }
    let answer = lines.next().unwrap_or_default();
    if ended && answer == "busy" {
        return None;
    }
    let entries = answer.strip_prefix("entries ").and_then(|n| n.parse().ok());
    Some(match entries {
        Some(entries) if ended => Verdict::Sound { entries },
        _ => Verdict::Damaged,
    })
}

/// Gives the running program, also when its file has been replaced since.
fn this_program() -> std::path::PathBuf {
    let linux = Path::new("/proc/self/exe");
    if linux.exists() {
        return linux.to_owned();
    }
    std::env::current_exe().unwrap_or_default()
}

fn patience(store: &Path) -> Duration {
    let files = std::fs::read_dir(store).into_iter().flatten().flatten();
    let bytes: u64 = files.filter_map(|f| Some(f.metadata().ok()?.len())).sum();
    PATIENCE + Duration::from_secs(bytes / SLOWEST)
}

/// Waits for the child and says whether it ended well; one that hangs is ended.
fn wait(child: &mut Child, patience: Duration) -> bool {
    let begun = Instant::now();
    let mut pause = Duration::from_millis(1);
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if begun.elapsed() < patience => std::thread::sleep(pause),
            _ => {
                let _ = child.kill();
                let _ = child.wait();
                return false;
            }
        }
        pause = (pause * 2).min(Duration::from_millis(20));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_arguments_are_none_of_its_business() {
        assert!(probe_main([]).is_none());
        assert!(probe_main([OsString::from("vault")]).is_none());
    }

    #[test]
    fn a_program_that_is_not_ours_gives_no_verdict() {
        let vault = tempfile::tempdir().unwrap();
        for program in ["/bin/true", "/bin/false", "/nowhere/at/all"] {
            let by = Probe::Program(program.into(), Vec::new());
            assert_eq!(probe(vault.path(), &by), Verdict::Unknown);
        }
    }
}
