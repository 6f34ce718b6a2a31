//! `case import|list|show|export` and `timeline`.

use redress_casework::Progress;
use redress_casework::model::{Case, RowTitle, When, for_display};
use redress_wire::TimelineView;
use serde::Serialize;
use serde_json::json;

use crate::args::{Args, CaseVerb};
use crate::desk::{self, Done};
use crate::erase::{self, What};
use crate::out::Out;

/// Largest case file read: the limit of the format.
const MAX_CASE: usize = redress_casework::model::MAX_CASE_BYTES;

/// Runs a verb of cases.
pub fn run(args: &Args, verb: &CaseVerb, out: &mut Out) -> Done {
    match verb {
        CaseVerb::Import { file } => {
            let bytes = desk::read_file(file, MAX_CASE)?;
            // A bad file is refused before the passphrase is asked for.
            Case::from_json(&bytes)?;
            let mut session = desk::open(args)?;
            let taken = session.import_case(&bytes).map_err(|error| error.problem())?;
            session.idle().map_err(|error| error.problem())?;
            session.lock();
            out.line(&format!("Taken in: {} ({} entries).", taken.id, taken.entries));
            if !taken.hidden_marks.is_empty() {
                let ids: Vec<&str> = taken.hidden_marks.iter().map(|id| id.as_str()).collect();
                out.line(&format!(
                    "Hidden direction marks are kept as typed, and left out of screens and papers, in: {}.",
                    ids.join(", ")
                ));
            }
            let marks: Vec<String> = taken.hidden_marks.iter().map(ToString::to_string).collect();
            out.value(&json!({ "id": taken.id.as_str(), "entries": taken.entries, "hidden_marks": marks }));
            Ok(())
        }
        CaseVerb::List => {
            let session = desk::open(args)?;
            let lines = session.cases().map_err(|error| error.problem())?;
            let mut rows = Vec::new();
            for line in &lines {
                let title = line.header.as_ref().map(|header| for_display(&header.title));
                out.line(&format!(
                    "{}  {}  ({} entries)",
                    line.id,
                    title.as_deref().unwrap_or("damaged"),
                    line.entries
                ));
                rows.push(
                    json!({ "id": line.id.as_str(), "title": title, "entries": line.entries }),
                );
            }
            if lines.is_empty() {
                out.line("No case yet.");
            }
            out.value(&rows);
            session.lock();
            Ok(())
        }
        CaseVerb::Show { case } => {
            let session = desk::open(args)?;
            let id = desk::find(&session, case)?;
            let case = session.case(&id).map_err(|error| error.problem())?.case;
            if out.json() {
                out.document(&case);
            } else {
                show(&case, out);
            }
            session.lock();
            Ok(())
        }
        CaseVerb::Erase { case, entry, earlier, removed: _, yes } => {
            let what = match entry {
                Some(entry) if *earlier => What::Earlier(entry),
                Some(entry) => What::Entry(entry),
                None => What::Removed,
            };
            erase::of_case(args, case, &what, *yes, out)
        }
        CaseVerb::Shred { case, yes } => erase::of_case(args, case, &What::Case, *yes, out),
        CaseVerb::Export { case, dir } => {
            let session = desk::open(args)?;
            let id = desk::find(&session, case)?;
            let done = session
                .export_case(&id, dir, &Progress::default())
                .map_err(|error| error.problem())?;
            session.lock();
            out.line(&format!(
                "Written: {} files and a MANIFEST. The folder is not sealed: whoever has it can read it.",
                done.files
            ));
            out.value(&json!({ "files": done.files }));
            Ok(())
        }
    }
}

fn show(case: &Case, out: &mut Out) {
    out.line(&format!("{}  {}", case.case.id, case.case.title.as_str()));
    for (what, count) in [
        ("people", case.people.len()),
        ("alerts", case.alerts.len()),
        ("charges", case.charges.len()),
        ("proceedings", case.proceedings.len()),
        ("protection", case.protection.len()),
        ("events", case.events.len()),
        ("evidence", case.evidence.len()),
        ("sources", case.sources.len()),
        ("answers", case.answers.len()),
        ("requests", case.requests.len()),
        ("letters", case.letters.len()),
        ("tasks", case.tasks.len()),
        ("notes", case.notes.len()),
    ] {
        out.line(&format!("  {what}: {count}"));
    }
    for entry in case.entries().iter().skip(1) {
        out.line(&format!("  {:<11} {}  {}", entry.kind().word(), entry.id(), entry.label()));
    }
}

/// Names a fixed word as the open case format writes it, with spaces.
fn word(value: &impl Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value.as_str().unwrap_or_default().replace('_', " ")
}

/// `timeline ID`.
pub fn timeline(args: &Args, case: &str, out: &mut Out) -> Done {
    let session = desk::open(args)?;
    let id = desk::find(&session, case)?;
    let rows = session.case(&id).map_err(|error| error.problem())?.case.timeline();
    session.lock();
    for row in &rows {
        let span = row.when.span();
        let day = |day: Option<redress_casework::model::IsoDate>| {
            day.map_or("?".to_owned(), |day| day.to_string())
        };
        let when = match row.when.when() {
            When::Unknown => "date not known".to_owned(),
            _ if span.first == span.last => day(span.first),
            _ => format!("{} … {}", day(span.first), day(span.last)),
        };
        let country = |c: &Option<redress_casework::model::Country>| {
            c.map(|c| format!(" ({})", c.english())).unwrap_or_default()
        };
        let title = match &row.title {
            RowTitle::Words { words } => words.to_string(),
            RowTitle::AlertIssued { country: c, .. } => format!("alert issued{}", country(c)),
            RowTitle::AlertEnded { country: c, .. } => format!("alert ended{}", country(c)),
            RowTitle::AlertTurned { country: c, status, .. } => {
                format!("alert {}{}", word(status), country(c))
            }
            RowTitle::Charged { offence } => format!("charged: {}", offence.as_str()),
            RowTitle::ProtectionAsked { country: c } => {
                format!("protection asked for{}", country(c))
            }
            RowTitle::ProtectionGranted { country: c } => format!("protection given{}", country(c)),
            RowTitle::Letter { direction, words } => {
                format!("letter {}: {}", word(direction), words.as_str())
            }
            RowTitle::ProceedingOpened { proceeding, country: c } => {
                format!("{} begun{}", word(proceeding), country(c))
            }
            RowTitle::ProceedingEnded { proceeding, outcome, country: c } => {
                format!("{}{}: {}", word(proceeding), country(c), word(outcome))
            }
        };
        out.line(&format!("{when:<27} {title}"));
        for differing in &row.provenance.differing {
            out.line(&format!("{:<27} another source: {}", "", differing.says.as_str()));
        }
    }
    out.value(&rows.iter().map(TimelineView::from).collect::<Vec<_>>());
    Ok(())
}
