//! The table at the end of a run: what passed, what failed, what could not be run and why.

use std::time::{Duration, Instant};

use crate::process::Outcome;

enum Result {
    Passed,
    Failed(String),
    NotRun(String),
}

/// Collects the outcome of steps.
#[derive(Default)]
pub struct Summary {
    rows: Vec<(&'static str, Result, Duration)>,
}

impl Summary {
    /// Runs a step and remembers how it ended.
    pub fn step(&mut self, name: &'static str, step: impl FnOnce() -> Outcome) -> bool {
        println!("\n=== {name}");
        let began = Instant::now();
        let result = match step() {
            Ok(()) => Result::Passed,
            Err(words) => {
                eprintln!("{words}");
                Result::Failed(words)
            }
        };
        let passed = matches!(result, Result::Passed);
        self.rows.push((name, result, began.elapsed()));
        passed
    }

    /// Remembers a step that this machine cannot run, and why.
    pub fn not_run(&mut self, name: &'static str, why: impl Into<String>) {
        self.rows.push((name, Result::NotRun(why.into()), Duration::ZERO));
    }

    /// Prints the table; fails if any step failed.
    pub fn close(self) -> Outcome {
        println!("\n{:<34} {:>8}  outcome", "step", "seconds");
        let (mut passed, mut failed, mut not_run) = (0, 0, 0);
        for (name, result, took) in &self.rows {
            let outcome = match result {
                Result::Passed => {
                    passed += 1;
                    String::from("passed")
                }
                Result::Failed(words) => {
                    failed += 1;
                    format!("FAILED: {}", words.lines().next().unwrap_or_default())
                }
                Result::NotRun(why) => {
                    not_run += 1;
                    format!("not run: {why}")
                }
            };
            println!("{name:<34} {:>8}  {outcome}", took.as_secs());
        }
        if not_run > 0 {
            println!("\n{not_run} not run on this machine, as said above; they count as nothing.");
        }
        println!("\nsteps: {passed} passed, {failed} failed");
        if failed == 0 { Ok(()) } else { Err(format!("{failed} steps failed")) }
    }
}
