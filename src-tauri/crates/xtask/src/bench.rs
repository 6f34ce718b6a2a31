//! `cargo xtask bench`: how fast the window is under the hand with 10,000 records in a case, and an assessment.
//!
//! Figures and ratios against an empty case in the same run, printed and written to
//! `target/bench/window.json`. Not part of the tests: a busy machine would fail it.

use std::process::Command;

use crate::node;
use crate::process::{Outcome, cargo, root, run, target};
use crate::setup::{For, setup};

/// Sets up, builds the window tests' own binary, and measures it.
pub fn bench() -> Outcome {
    setup(For::Test)?;
    node::install()?;
    node::build()?;
    let e2e = ["build", "--quiet", "-p", "redress", "--bin", "redress-e2e", "--features", "e2e"];
    run(&mut cargo(&e2e), 40)?;
    let file = target().join("bench").join("window.json");
    let mut command = Command::new("node");
    command.arg(root().join("tests").join("window").join("bench.mjs")).arg(&file);
    command.env("REDRESS_BIN_DIR", target().join("debug")).current_dir(root());
    run(&mut command, 20)?;
    println!();
    run(
        &mut cargo(&[
            "run",
            "--quiet",
            "--release",
            "-p",
            "redress-law",
            "--example",
            "assess_speed",
        ]),
        20,
    )?;
    println!("\nThe figures of the window lie in {}.", file.display());
    Ok(())
}
