//! `vault check|repair`: what was found and what was mended, in words, each lost thing by its name.

use redress_casework::model::{Code, Problem};
use redress_casework::{Kind, Lost, Report, Told};
use serde_json::json;

use crate::args::Args;
use crate::desk::{self, Done};
use crate::out::Out;
use crate::progress::told;
use crate::words::Given;

/// Reads everything in a vault; with `mend`, writes again what has a second copy.
///
/// # Errors
/// Says how many things are damaged, after naming each.
pub fn check(args: &Args, out: &mut Out, mend: bool) -> Done {
    let mut session = desk::open(args)?;
    let found = session.found();
    let report: Report = told(args.progress, |progress| session.report(mend, progress))
        .map_err(|error| error.problem())?;
    session.lock();
    let notices: Vec<String> = found.iter().map(|one| noticed(one, out)).collect();
    for words in &notices {
        out.line(words);
    }
    let values = [
        ("records", Given::Count(report.records.into())),
        ("papers", Given::Count(report.attachments.into())),
        ("damaged", Given::Count(report.lost.len() as u64)),
    ];
    out.say("cli-checked", &values);
    if report.unsigned > 0 {
        out.say("cli-unsigned", &[("count", Given::Count(report.unsigned.into()))]);
    }
    if report.refused > 0 {
        out.say("cli-refused", &[("count", Given::Count(report.refused.into()))]);
    }
    let damaged: Vec<String> = report.lost.iter().map(|lost| named(lost, out)).collect();
    for words in &damaged {
        out.line(words);
    }
    out.value(&json!({
        "records": report.records, "attachments": report.attachments,
        "unused_attachments": report.unused_attachments, "unsigned": report.unsigned, "refused": report.refused,
        "damage": damaged, "notices": notices,
    }));
    if report.lost.is_empty() {
        return Ok(());
    }
    let detail = format!("{} damaged", report.lost.len());
    Err(Problem::new(Code::RecordDamaged).with_detail(detail))
}

/// Says a number of things in English, for details of problems: `1 paper`, `2 papers`.
pub fn counted(count: impl Into<u64>, thing: &str) -> String {
    let count = count.into();
    if count == 1 { format!("1 {thing}") } else { format!("{count} {thing}s") }
}

fn words(family: &str, (kind, count): Kind, out: &mut Out) -> String {
    let values = [("count", Given::Count(count.into()))];
    out.tell(&format!("{family}-{kind}"), &values)
}

/// Says what was found at opening, with the cases that it names.
fn noticed((kind, cases): &Told, out: &mut Out) -> String {
    let words = words("notice", *kind, out);
    if cases.is_empty() { words } else { format!("{words} [{}]", cases.join(", ")) }
}

/// Says what is damaged, with the ids that `case list` and `case show` name.
fn named(lost: &Lost, out: &mut Out) -> String {
    let words = words("damage", lost.kind, out);
    let place: Vec<&str> =
        [lost.case.as_str(), &lost.name].into_iter().filter(|part| !part.is_empty()).collect();
    if place.is_empty() { words } else { format!("{words} [{}]", place.join(": ")) }
}
