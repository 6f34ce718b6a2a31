//! What was measured: figures, their middle, and whether a target is met.

use serde_json::{Value, json};

/// What a figure is held against.
#[derive(Clone, Copy)]
pub enum Target {
    /// No more than this.
    AtMost(f64),
    /// No less than this.
    AtLeast(f64),
}

impl Target {
    fn met(self, figure: f64) -> bool {
        match self {
            Self::AtMost(most) => figure <= most,
            Self::AtLeast(least) => figure >= least,
        }
    }

    fn told(self, unit: &str) -> String {
        match self {
            Self::AtMost(most) => format!("≤ {most}{unit}"),
            Self::AtLeast(least) => format!("≥ {least}{unit}"),
        }
    }
}

/// One line of the table.
pub struct Row {
    /// What was measured.
    pub what: &'static str,
    /// The unit of the figure: ` ms`, ` MiB`, or `×` for a ratio.
    pub unit: &'static str,
    /// What the figure is held against.
    pub target: Target,
    /// The figure; or why it is not there.
    pub figure: Result<f64, String>,
    /// This program, in milliseconds a round.
    pub ours: Vec<f64>,
    /// The other program and its milliseconds a round.
    pub beside: Option<(&'static str, Vec<f64>)>,
    /// What has to be known to read it.
    pub notes: Vec<String>,
}

impl Row {
    /// A row whose figure is our time as a multiple of another program's.
    pub fn ratio(
        what: &'static str,
        most: f64,
        ours: Vec<f64>,
        beside: (&'static str, Vec<f64>),
    ) -> Self {
        let figure = Ok(middle(&ours) / middle(&beside.1));
        let target = Target::AtMost(most);
        Self { what, unit: "×", target, figure, ours, beside: Some(beside), notes: Vec::new() }
    }

    /// A row that could not be measured here.
    pub fn not_run(
        what: &'static str,
        unit: &'static str,
        target: Target,
        ours: Vec<f64>,
        why: &str,
    ) -> Self {
        let figure = Err(format!("not run: {why}"));
        Self { what, unit, target, figure, ours, beside: None, notes: Vec::new() }
    }

    /// The row with a note.
    #[must_use]
    pub fn note(mut self, words: impl Into<String>) -> Self {
        self.notes.push(words.into());
        self
    }

    fn verdict(&self) -> &'static str {
        match self.figure {
            Ok(figure) if self.target.met(figure) => "met",
            Ok(_) => "not met",
            Err(_) => "not run",
        }
    }

    fn value(&self) -> Value {
        json!({
            "what": self.what, "figure": self.figure.as_ref().ok(), "unit": self.unit.trim(),
            "target": self.target.told(self.unit), "outcome": self.verdict(),
            "why_not": self.figure.as_ref().err(), "redress_ms": self.ours,
            "beside": self.beside.as_ref().map(|(name, ms)| json!({ "program": name, "ms": ms })),
            "notes": self.notes,
        })
    }
}

/// The middle of some figures: the median, of an even number the mean of the two in the middle.
pub fn middle(all: &[f64]) -> f64 {
    let mut sorted = all.to_vec();
    sorted.sort_by(f64::total_cmp);
    let half = sorted.len() / 2;
    match sorted.len() {
        0 => f64::NAN,
        n if n % 2 == 1 => sorted[half],
        _ => f64::midpoint(sorted[half - 1], sorted[half]),
    }
}

/// How many processes wanted a processor in the last minute (proc_loadavg(5)), and how many processors there are.
pub fn load() -> (Option<f64>, usize) {
    let told = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let minute = told.split(' ').next().and_then(|word| word.parse().ok());
    (minute, std::thread::available_parallelism().map_or(1, usize::from))
}

/// Prints the table and what has to be known to read it.
pub fn print(rows: &[Row], (load, processors): (Option<f64>, usize)) {
    let line = |cells: [&str; 6]| {
        let [what, ours, beside, figure, target, verdict] = cells;
        println!("{what:<38}{ours:<14}{beside:<24}{figure:<12}{target:<12}{verdict}");
    };
    println!();
    line(["", "Redress", "beside it", "figure", "target", ""]);
    for row in rows {
        let ms = |all: &[f64]| match all {
            [] => String::from("–"),
            all => format!("{:.0} ms", middle(all)),
        };
        let beside = row.beside.as_ref();
        let beside = beside.map_or("–".into(), |(name, all)| format!("{name} {}", ms(all)));
        let digits = if row.unit == "×" { 2 } else { 1 };
        let figure = row.figure.as_ref();
        let figure = figure.map_or("–".into(), |f| format!("{f:.digits$}{}", row.unit));
        let target = row.target.told(row.unit);
        line([row.what, &ms(&row.ours), &beside, &figure, &target, row.verdict()]);
    }
    for row in rows {
        let why = row.figure.as_ref().err();
        for note in why.into_iter().chain(&row.notes) {
            println!("  {}: {note}", row.what);
        }
    }
    match load {
        Some(load) => println!("Middle of the rounds; load {load:.1} on {processors} processors."),
        None => println!("Middle of the rounds, on {processors} processors."),
    }
}

/// The same for a program to read.
pub fn json(rows: &[Row], (load, processors): (Option<f64>, usize)) -> Value {
    let rows: Vec<Value> = rows.iter().map(Row::value).collect();
    json!({ "load": load, "processors": processors, "rows": rows })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_and_the_targets() {
        assert!((middle(&[3.0, 1.0, 2.0]) - 2.0).abs() < 1e-9);
        assert!((middle(&[4.0, 1.0, 2.0, 3.0]) - 2.5).abs() < 1e-9);
        assert!(Target::AtMost(0.5).met(0.5) && !Target::AtMost(0.5).met(0.51));
        assert!(Target::AtLeast(0.9).met(0.9) && !Target::AtLeast(0.9).met(0.89));
        let row = Row::ratio("x", 2.0, vec![30.0], ("y", vec![10.0]));
        assert_eq!(row.verdict(), "not met");
        let row = Row::not_run("x", "×", Target::AtMost(2.0), vec![], "y is not here");
        assert_eq!(
            (row.verdict(), row.value()["why_not"].as_str()),
            ("not run", Some("not run: y is not here"))
        );
    }
}
