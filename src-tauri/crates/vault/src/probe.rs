//! The child process that opens the store first.

use std::process::ExitCode;

/// The first argument by which a program of ours knows that it is to probe a store.
pub const PROBE_STORE: &str = "--probe-store";

/// Probes a store if the arguments (without the program's name) ask for it.
/// To be called first thing in `main`; `Some` is the code to exit with.
pub fn probe_main(args: impl IntoIterator<Item = std::ffi::OsString>) -> Option<ExitCode> {
    let mut args = args.into_iter();
    (args.next()? == PROBE_STORE).then_some(ExitCode::FAILURE)
}
