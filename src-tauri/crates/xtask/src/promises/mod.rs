//! `cargo xtask promises`: every promise with the figure of a long run.
//!
//! Each test reads its figure, seed and time limit from the environment and says in one line what it reached.
//! The report is written after every test, so that a run that is ended leaves what it had.

mod report;
mod rows;

use std::io::{BufRead, BufReader, Write};
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::process::{Outcome, cargo, read, root, run, target};
use report::{End, Line};
use rows::{Figure, Part, ROWS, Row};

/// How much longer than asked a test may take before it is ended, in seconds: one round can be slow.
const GRACE: u64 = 900;

/// What of the promises is to be run, and how long.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    only: Option<u8>,
    rounds: Option<u64>,
    minutes: Option<u64>,
    seed: Option<u64>,
    list: bool,
}

impl Wanted {
    /// Reads the words after `promises`.
    pub fn parse(words: &[&str]) -> Result<Self, String> {
        let mut wanted = Self::default();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut number = || {
                let value = words.next().and_then(|value| value.parse::<u64>().ok());
                value.ok_or_else(|| format!("{word} needs a number after it"))
            };
            match *word {
                "--list" => wanted.list = true,
                "--rounds" => wanted.rounds = Some(number()?),
                "--minutes" => wanted.minutes = Some(number()?),
                "--seed" => wanted.seed = Some(number()?),
                "--only" => {
                    let only = u8::try_from(number()?).ok();
                    let known = only.filter(|only| ROWS.iter().any(|row| row.number == *only));
                    wanted.only =
                        Some(known.ok_or(format!("the promises go from 1 to {}", ROWS.len()))?);
                }
                other => return Err(format!("there is no {other} here")),
            }
        }
        Ok(wanted)
    }

    fn takes(&self, row: &Row) -> bool {
        self.only.is_none_or(|only| only == row.number)
    }

    fn figure(&self, figure: Figure) -> Option<u64> {
        match figure {
            Figure::Rounds(figure) => Some(self.rounds.map_or(figure, |most| figure.min(most))),
            Figure::All => None,
        }
    }
}

/// Runs the promises that are wanted; fails if one did not hold.
pub fn promises(wanted: &Wanted) -> Outcome {
    if wanted.list {
        for row in ROWS {
            println!("{:>2}  {}", row.number, row.promise);
        }
        return Ok(());
    }
    let packages = ["redress-tests", "redress-seal", "redress-cli"];
    let packages: Vec<&str> = packages.iter().flat_map(|name| ["-p", name]).collect();
    run(&mut cargo(&[&["test", "--no-run", "--quiet"], &packages[..]].concat()), 40)?;
    let folder = target().join("promises");
    let began = Instant::now();
    let mut lines: Vec<Line> = Vec::new();
    for row in ROWS.iter().filter(|row| wanted.takes(row)) {
        println!("\n=== {} {}", row.number, row.promise);
        for part in row.parts {
            lines.extend(one(row, *part, wanted));
            report::write(&folder, &lines, &head(began))?;
        }
    }
    println!();
    for line in &lines {
        println!("{:>2} {:<28} {}", line.number, line.test, line.outcome());
    }
    println!("\nThe report lies in {}.", folder.join("report.md").display());
    let failed = lines.iter().filter(|line| matches!(line.end, End::Failed(_))).count();
    if failed == 0 { Ok(()) } else { Err(format!("{failed} promises did not hold")) }
}

fn head(began: Instant) -> String {
    let commit =
        read(Command::new("git").args(["rev-parse", "--short", "HEAD"]).current_dir(root()));
    let day = read(Command::new("date").args(["-u", "+%Y-%m-%d"]));
    let (commit, day) = (commit.unwrap_or_default(), day.unwrap_or_default());
    let minutes = began.elapsed().as_secs() / 60;
    format!("{} · commit {} · {minutes} minutes", day.trim(), commit.trim())
}

/// Runs one test of a promise; a test program can hold several, each with a line of its own.
fn one(row: &Row, part: Part, wanted: &Wanted) -> Vec<Line> {
    let (test, figure, mut command) = match part {
        Part::NotRun(why) => {
            let end = End::NotRun(why.to_owned());
            return vec![line(row, String::from("–"), end, None, 0)];
        }
        Part::Rust(package, test, filter, figure) => {
            let mut command = cargo(&["test", "--quiet", "-p", package, "--test", test, "--"]);
            command.args((!filter.is_empty()).then_some(filter)).arg("--nocapture");
            (test, figure, command)
        }
        Part::Window(flow, figure) => {
            let mut command = Command::new("node");
            command.arg(root().join("tests/window/run.mjs")).arg(flow).current_dir(root());
            command.env("REDRESS_BIN_DIR", target().join("debug"));
            if let Some(why) = no_window() {
                return vec![line(row, format!("window: {flow}"), End::NotRun(why), None, 0)];
            }
            (flow, figure, command)
        }
        Part::Script(name, figure) => {
            let mut command = Command::new("node");
            command.arg(root().join("tests").join(name)).current_dir(root());
            (name, figure, command)
        }
    };
    // A long run takes everything there is where CI takes a part of it.
    command.env("REDRESS_ALL", "1");
    if let Some(rounds) = wanted.figure(figure) {
        command.env("REDRESS_ROUNDS", rounds.to_string());
    }
    if let Some(seed) = wanted.seed {
        command.env("REDRESS_SEED", seed.to_string());
    }
    let limit = wanted.minutes.map(|minutes| minutes * 60);
    if let Some(seconds) = limit {
        command.env("REDRESS_SECONDS", seconds.to_string());
    }
    let began = Instant::now();
    let (end, said) = hear(command, limit.map(|most| Duration::from_secs(most + GRACE)));
    let seconds = began.elapsed().as_secs();
    let promised = match figure {
        Figure::Rounds(figure) => Some(figure),
        Figure::All => None,
    };
    let mut lines: Vec<Line> = said
        .iter()
        .filter_map(|text| report::parse(text))
        .map(|(name, figures)| match figures {
            Ok(said) => Line {
                seed: Some(said.seed),
                reached: Some(said.rounds),
                wanted: Some(said.wanted),
                worst: said.worst,
                ..line(row, name, End::Held, promised, seconds)
            },
            Err(why) => line(row, name, End::NotRun(why), promised, seconds),
        })
        .collect();
    match &end {
        End::Held if lines.is_empty() => {
            lines.push(line(row, test.to_owned(), end, None, seconds));
        }
        End::Held => {}
        // What the test had reached before it fell stays in the report beside the failure.
        _ => lines.push(line(row, test.to_owned(), end, promised, seconds)),
    }
    lines
}

fn line(row: &Row, test: String, end: End, figure: Option<u64>, seconds: u64) -> Line {
    let (seed, reached, wanted, worst) = (None, None, None, String::new());
    let (number, promise) = (row.number, row.promise);
    Line { number, promise, test, end, seed, reached, wanted, figure, worst, seconds }
}

/// Says why the window tests cannot run here, if they cannot.
fn no_window() -> Option<String> {
    let binary = target().join("debug").join("redress-e2e");
    if !binary.is_file() {
        return Some(String::from(
            "redress-e2e is not built; `cargo xtask test --only window` builds it",
        ));
    }
    let missing = ["node", "Xvfb", "WebKitWebDriver", "xdotool", "openbox"]
        .into_iter()
        .find(|program| !crate::process::has(program));
    missing.map(|program| format!("{program} is not on this machine"))
}

/// Runs a command, printing how far it is, and gives how it ended and all it said.
fn hear(mut command: Command, limit: Option<Duration>) -> (End, Vec<String>) {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).process_group(0);
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) => return (End::NotRun(format!("it did not start: {error}")), Vec::new()),
    };
    let (sender, receiver) = std::sync::mpsc::channel::<String>();
    let pipes: [Option<Box<dyn std::io::Read + Send>>; 2] = [
        child.stdout.take().map(|p| Box::new(p) as _),
        child.stderr.take().map(|p| Box::new(p) as _),
    ];
    for pipe in pipes.into_iter().flatten() {
        let sender = sender.clone();
        std::thread::spawn(move || {
            for text in BufReader::new(pipe).lines().map_while(Result::ok) {
                let _ = sender.send(text);
            }
        });
    }
    drop(sender);
    let began = Instant::now();
    let mut said: Vec<String> = Vec::new();
    loop {
        match receiver.recv_timeout(Duration::from_secs(1)) {
            Ok(text) => {
                // How far it is, and what it reached; the rounds themselves would be millions of lines.
                if text.contains(" of ") || text.starts_with("promise ") {
                    println!("  {text}");
                    let _ = std::io::stdout().flush();
                }
                said.push(text);
                if said.len() > 100_000 {
                    let kept = said.split_off(50_000);
                    said.retain(|text| text.starts_with("promise "));
                    said.extend(kept);
                }
            }
            Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => break,
            Err(std::sync::mpsc::RecvTimeoutError::Timeout) => {}
        }
        if limit.is_some_and(|limit| began.elapsed() > limit) {
            let group = format!("-{}", child.id());
            let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
            let _ = child.wait();
            return (End::Failed(String::from("it did not end in its time")), said);
        }
    }
    match child.wait() {
        Ok(status) if status.success() => (End::Held, said),
        _ => {
            let tail = said.iter().rev().filter(|text| !text.trim().is_empty()).take(8);
            let tail: Vec<&str> = tail.map(String::as_str).collect();
            let tail: Vec<&str> = tail.into_iter().rev().collect();
            for text in &tail {
                println!("  {text}");
            }
            let panicked = said.iter().position(|text| text.contains("panicked at"));
            let words = panicked.and_then(|at| said.get(at + 1)).cloned();
            (End::Failed(words.unwrap_or_else(|| tail.join("\n"))), said)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_read_and_wrong_ones_are_named() {
        let wanted = Wanted::parse(&["--only", "6", "--rounds", "50", "--seed", "7"]).unwrap();
        assert_eq!((wanted.only, wanted.rounds, wanted.seed), (Some(6), Some(50), Some(7)));
        assert_eq!(wanted.figure(Figure::Rounds(200_000)), Some(50));
        assert_eq!(wanted.figure(Figure::Rounds(20)), Some(20));
        for wrong in [&["--only", "99"][..], &["--only"], &["--minutes", "x"], &["--loud"]] {
            assert!(Wanted::parse(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_program_that_falls_is_no_pass_and_one_that_hangs_is_ended() {
        let shell = |script: &str| {
            let mut command = Command::new("sh");
            command.args(["-c", script]);
            command
        };
        let (end, said) = hear(shell("echo promise a: seed 1, 2 of 2, worst: none"), None);
        assert_eq!((end, said.len()), (End::Held, 1));
        let (end, _) = hear(shell("echo lost >&2; exit 1"), None);
        assert_eq!(end, End::Failed("lost".into()));
        let (end, _) = hear(shell("sleep 600"), Some(Duration::from_millis(100)));
        assert!(matches!(end, End::Failed(_)));
    }
}
