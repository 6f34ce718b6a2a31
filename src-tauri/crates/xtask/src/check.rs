//! Formatting, lints and types.

use crate::node;
use crate::process::{Outcome, cargo, run};
use crate::setup::{For, setup};

/// Sets up and checks everything that needs no test to run.
pub fn check() -> Outcome {
    setup(For::Run)?;
    node::install()?;
    node::build()?;
    types()?;
    lints()
}

/// Formatting and lints of the Rust code; a warning is a failure.
pub fn lints() -> Outcome {
    run(&mut cargo(&["fmt", "--all", "--check"]), 5)?;
    let args = ["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"];
    run(&mut cargo(&args), 30)
}

/// Types of the UI.
pub fn types() -> Outcome {
    run(&mut node::npm(&["run", "--silent", "typecheck"]), 10)
}
