//! A small disk in memory for a test: the test runs again as root of a user namespace of its own, where
//! it may mount one.

use std::path::Path;
use std::process::{Command, ExitStatus};

/// Mounts a disk of so many MiB at a folder and runs the test of this name there again, with `child` set
/// to the folder; `None` where this machine does not allow that.
pub fn on_small_disk(disk: &Path, mib: u32, test: &str, child: &str) -> Option<ExitStatus> {
    let unshare = |script: &str| {
        let mut command = Command::new("unshare");
        command.args(["--user", "--map-root-user", "--mount", "sh", "-c", script, "sh"]);
        command.arg(disk);
        command
    };
    let mount = format!("mount -t tmpfs -o size={mib}m tmpfs \"$1\"");
    let allowed = unshare(&mount).output().ok()?.status.success();
    if !allowed {
        return None;
    }
    let this = std::env::current_exe().expect("a test has a path");
    let script = format!("{mount} && exec \"$2\" --exact {test} --nocapture");
    let status = unshare(&script).arg(this).env(child, disk).status();
    Some(status.expect("a test starts"))
}
