//! `cargo xtask bench`: how fast the window is under the hand with 10,000 records in a case, how fast papers are made
//! and files taken in, and how fast the law answers. Each part runs by itself as well.
//!
//! Figures stand beside others of the same run: an empty case, or the program people would use otherwise. They are
//! printed, and written to `target/bench`. Not part of the tests: a busy machine would fail it.

use std::process::Command;

use crate::node;
use crate::process::{Outcome, cargo, has, root, run, target};
use crate::setup::{For, also, setup};

/// What the papers are measured beside, and the Debian packages that bring it. A program that is there is left as it
/// is: the LibreOffice without windows would push the one with windows off a machine.
const BESIDE: &[(&str, &str)] =
    &[("age", "age"), ("qpdf", "qpdf"), ("soffice", "libreoffice-writer-nogui")];

/// A part that can be measured by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The window.
    Window,
    /// Papers, bundles, intake.
    Papers,
    /// Assessments and the library.
    Law,
}

impl Part {
    /// Every part, in the order they run.
    const ALL: [Self; 3] = [Self::Window, Self::Papers, Self::Law];

    /// Reads the words after `bench`: one part, or all where there is none.
    ///
    /// # Errors
    /// Names a word that is no part.
    pub fn parse(words: &[&str]) -> Result<Vec<Self>, String> {
        match words {
            [] => Ok(Self::ALL.to_vec()),
            ["window"] => Ok(vec![Self::Window]),
            ["papers"] => Ok(vec![Self::Papers]),
            ["law"] => Ok(vec![Self::Law]),
            other => Err(format!(
                "bench has the parts window, papers and law, not `{}`",
                other.join(" ")
            )),
        }
    }
}

/// Measures the parts one after the other.
pub fn bench(parts: &[Part]) -> Outcome {
    for part in parts {
        match part {
            Part::Window => window()?,
            Part::Papers => papers()?,
            Part::Law => law()?,
        }
    }
    Ok(())
}

/// Sets up, builds the window tests' own binary, and measures it.
fn window() -> Outcome {
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
    println!("\nThe figures of the window lie in {}.", file.display());
    Ok(())
}

/// Builds as it is shipped, and measures papers and intake beside LibreOffice, qpdf and age.
fn papers() -> Outcome {
    setup(For::Run)?;
    let missing = BESIDE.iter().filter(|(program, _)| !has(program));
    let missing: Vec<&str> = missing.map(|(_, package)| *package).collect();
    // Without one of them its row says that it was not run.
    if let Err(why) = also(&missing) {
        println!("Not installed, so some rows are not run: {why}");
    }
    let file = target().join("bench").join("papers.json");
    let example = ["--release", "-p", "redress-cli", "--example", "papers_speed"];
    // With the small program beside it that reads exhibits, as the shipped ones have.
    run(cargo(&["build", "--quiet"]).args(example).args(["--example", "redress-draw"]), 60)?;
    run(cargo(&["run", "--quiet"]).args(example).arg("--").arg(&file), 40)?;
    println!("\nThe figures of the papers lie in {}.", file.display());
    Ok(())
}

/// Measures assessments, and the library when it is opened.
fn law() -> Outcome {
    let example = ["--release", "-p", "redress-law", "--example", "assess_speed"];
    run(cargo(&["run", "--quiet"]).args(example), 20)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_measured_by_its_name_and_all_without_one() {
        assert_eq!(Part::parse(&[]).unwrap(), Part::ALL);
        assert_eq!(Part::parse(&["papers"]).unwrap(), [Part::Papers]);
        assert_eq!(Part::parse(&["window"]).unwrap(), [Part::Window]);
        assert_eq!(Part::parse(&["law"]).unwrap(), [Part::Law]);
        assert!(Part::parse(&["paper"]).unwrap_err().contains("`paper`"));
        assert!(Part::parse(&["law", "papers"]).is_err());
    }
}
