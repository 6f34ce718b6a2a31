//! For tests only: ends this program, as a power cut of its own would, at one of the calls that change the disk.
//!
//! Every such call of the key files goes through `disk::files`, which counts here.

use std::sync::atomic::{AtomicU64, Ordering};

static LEFT: AtomicU64 = AtomicU64::new(u64::MAX);

/// Ends the program with SIGKILL just before the `n`th call from now on, counted from 1.
pub fn kill_at(n: u64) {
    LEFT.store(n, Ordering::SeqCst);
}

/// Counts one call.
pub(crate) fn step() {
    let left = LEFT.load(Ordering::SeqCst);
    if left == u64::MAX {
        return;
    }
    LEFT.store(left - 1, Ordering::SeqCst);
    if left == 1 {
        let me = rustix::process::getpid();
        let _ = rustix::process::kill_process(me, rustix::process::Signal::KILL);
    }
}
