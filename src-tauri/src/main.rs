//! Redress, the window: harden first, then run.

use std::process::ExitCode;

/// Freed memory is wiped: what passes through the bridge leaves no copy behind in this process.
#[global_allocator]
static MEMORY: redress::harden::WipingAllocator = redress::harden::WipingAllocator;

fn main() -> ExitCode {
    redress::start(redress::harden::Sockets::UnixOnly)
}
