//! No copy of the memory is left behind by a crash, and no process of the same user reads it while it runs.

use std::io;

use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};

/// Sets RLIMIT_CORE to 0 for this process and all it starts, and marks this one as not dumpable.
///
/// The mark (`PR_SET_DUMPABLE`) also stops `ptrace` and `/proc/<pid>/mem` by the same user. It does not survive an
/// exec: the web processes do not carry it, which is why keys never leave this process.
pub fn forbid() -> io::Result<()> {
    setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?;
    set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    Ok(())
}
