//! What a long run reached: in Markdown for people, in JSON for programs.

use std::fmt::Write as _;
use std::path::Path;

/// How a test of a promise ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// It held, as far as it went.
    Held,
    /// It did not hold; its last words.
    Failed(String),
    /// This machine could not run it, or nothing tests it; why.
    NotRun(String),
}

/// One line of the report.
#[derive(Debug, Clone)]
pub struct Line {
    pub number: u8,
    pub promise: &'static str,
    /// The test, or where it would be.
    pub test: String,
    pub end: End,
    pub seed: Option<u64>,
    pub reached: Option<u64>,
    /// What was asked for; a test of everything there is says how much that is.
    pub wanted: Option<u64>,
    /// The figure of a long run, where it is a number.
    pub figure: Option<u64>,
    pub worst: String,
    pub seconds: u64,
}

impl Line {
    /// Says in words how it ended, and whether that is less than a long run promises.
    pub fn outcome(&self) -> String {
        match &self.end {
            End::Failed(words) => format!("FAILED: {}", words.lines().last().unwrap_or_default()),
            End::NotRun(why) => format!("not run: {why}"),
            End::Held => match (self.reached, self.figure.or(self.wanted)) {
                (Some(reached), Some(figure)) if reached < figure => {
                    format!("held; {reached} of {figure}, less than the long run")
                }
                (Some(reached), _) => format!("held; {reached}"),
                (None, _) => String::from("held"),
            },
        }
    }
}

/// What a test says it reached.
#[derive(Debug, PartialEq, Eq)]
pub struct Reached {
    pub seed: u64,
    pub rounds: u64,
    pub wanted: u64,
    pub worst: String,
}

/// Reads the line in which a test says its name and what it reached, or why it was not run.
pub fn parse(line: &str) -> Option<(String, Result<Reached, String>)> {
    let (name, rest) = line.strip_prefix("promise ")?.split_once(": ")?;
    if let Some(why) = rest.strip_prefix("not run: ") {
        return Some((name.to_owned(), Err(why.to_owned())));
    }
    let (seed, rest) = rest.strip_prefix("seed ")?.split_once(", ")?;
    let (figures, worst) = rest.split_once(", worst: ")?;
    let (rounds, wanted) = figures.split_once(" of ")?;
    let reached = Reached {
        seed: seed.parse().ok()?,
        rounds: rounds.parse().ok()?,
        wanted: wanted.parse().ok()?,
        worst: worst.to_owned(),
    };
    Some((name.to_owned(), Ok(reached)))
}

/// Writes both reports.
pub fn write(folder: &Path, lines: &[Line], head: &str) -> Result<(), String> {
    let told = |error: std::io::Error| format!("the report was not written: {error}");
    std::fs::create_dir_all(folder).map_err(told)?;
    std::fs::write(folder.join("report.md"), markdown(lines, head)).map_err(told)?;
    std::fs::write(folder.join("report.json"), json(lines, head)).map_err(told)
}

fn markdown(lines: &[Line], head: &str) -> String {
    let mut out = format!("# Promises, a long run\n\n{head}\n\n");
    out.push_str("| # | promise | test | outcome | seed | seconds | worst case |\n");
    out.push_str("|---|---|---|---|---|---|---|\n");
    for line in lines {
        let seed = line.seed.map(|seed| seed.to_string()).unwrap_or_default();
        let cells = [&line.test, &line.outcome(), &seed, &line.seconds.to_string(), &line.worst]
            .map(|cell| cell.replace('|', "\\|"));
        let _ = writeln!(out, "| {} | {} | {} |", line.number, line.promise, cells.join(" | "));
    }
    out.push_str("\n*Not run* counts as nothing.\n");
    out
}

fn json(lines: &[Line], head: &str) -> String {
    let number = |n: Option<u64>| n.map_or_else(|| "null".to_owned(), |n| n.to_string());
    let rows: Vec<String> = lines
        .iter()
        .map(|line| {
            let (end, words) = match &line.end {
                End::Held => ("held", ""),
                End::Failed(words) => ("failed", words.as_str()),
                End::NotRun(why) => ("not run", why.as_str()),
            };
            format!(
                "{{\"number\":{},\"promise\":{},\"test\":{},\"end\":\"{end}\",\"words\":{},\"seed\":{},\
                 \"reached\":{},\"wanted\":{},\"figure\":{},\"worst\":{},\"seconds\":{}}}",
                line.number,
                quoted(line.promise),
                quoted(&line.test),
                quoted(words),
                // A seed is wider than a number of JSON may be read as.
                line.seed.map_or_else(|| "null".to_owned(), |seed| format!("\"{seed}\"")),
                number(line.reached),
                number(line.wanted),
                number(line.figure),
                quoted(&line.worst),
                line.seconds
            )
        })
        .collect();
    format!("{{\"run\":{},\"promises\":[\n{}\n]}}\n", quoted(head), rows.join(",\n"))
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c < ' ' => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(end: End, reached: Option<u64>) -> Line {
        Line {
            number: 1,
            promise: "Saved means saved",
            test: "saved_means_saved".into(),
            end,
            seed: Some(u64::MAX),
            reached,
            wanted: reached,
            figure: Some(20_000),
            worst: "a | b \"c\"\n".into(),
            seconds: 3,
        }
    }

    #[test]
    fn what_a_test_says_is_read_back() {
        let (name, said) = parse("promise a_b: seed 7, 3 of 50, worst: 2 torn, 0 lost").unwrap();
        assert_eq!(name, "a_b");
        let worst = String::from("2 torn, 0 lost");
        assert_eq!(said, Ok(Reached { seed: 7, rounds: 3, wanted: 50, worst }));
        let (_, said) = parse("promise a: not run: no `age` here").unwrap();
        assert_eq!(said, Err("no `age` here".into()));
        for other in ["promise a", "promises: 3", "promise a: seed x, 1 of 2, worst: y", ""] {
            assert!(parse(other).is_none(), "{other}");
        }
    }

    #[test]
    fn less_than_the_figure_is_marked_and_not_run_is_no_pass() {
        assert!(line(End::Held, Some(50)).outcome().contains("less than the long run"));
        assert_eq!(line(End::Held, Some(20_000)).outcome(), "held; 20000");
        assert_eq!(line(End::NotRun("no display".into()), None).outcome(), "not run: no display");
        assert!(line(End::Failed("x\nlost".into()), None).outcome().ends_with("lost"));
        let both = [line(End::Held, Some(1)), line(End::NotRun("no \\ here".into()), None)];
        let json = json(&both, "a run");
        assert!(json.contains("\"seed\":\"18446744073709551615\"") && json.contains("\\u000a"));
        assert!(json.contains("\\\\ here") && markdown(&both, "a run").contains("a \\| b"));
    }
}
