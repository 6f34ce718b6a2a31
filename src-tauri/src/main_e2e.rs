//! Redress for the window tests: driven by WebKitWebDriver, its dialogs answered from a list. Never shipped.

use std::process::ExitCode;

#[global_allocator]
static MEMORY: redress::harden::WipingAllocator = redress::harden::WipingAllocator;

fn main() -> ExitCode {
    // Children know nothing of a driver.
    if let Some(code) = redress::as_a_child() {
        return code;
    }
    let port = std::env::var("WEBKIT_INSPECTOR_SERVER")
        .ok()
        .and_then(|address| address.rsplit(':').next().and_then(|port| port.parse().ok()));
    let Some(port) = port else {
        eprintln!("redress-e2e is started by WebKitWebDriver only (tests/window/run.mjs)");
        return ExitCode::from(2);
    };
    redress::start(redress::harden::Sockets::AutomationPort(port))
}
