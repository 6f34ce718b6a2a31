//! `case import|list|show|export` and `timeline`.

use redress_casework::Progress;
use redress_casework::model::{Case, When, for_display};
use redress_casework::papers;
use redress_wire::TimelineView;
use serde_json::json;

use crate::args::{Args, CaseVerb};
use crate::desk::{self, Done};
use crate::erase::{self, What};
use crate::out::Out;
use crate::words::Given;

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
            let values = [
                ("id", Given::Text(taken.id.as_str())),
                ("entries", Given::Count(taken.entries.into())),
            ];
            out.say("cli-imported", &values);
            if !taken.hidden_marks.is_empty() {
                let ids: Vec<&str> = taken.hidden_marks.iter().map(|id| id.as_str()).collect();
                out.say("cli-hidden-marks", &[("ids", Given::Text(&ids.join(", ")))]);
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
                let damaged = out.tell("cli-case-damaged", &[]);
                let values = [
                    ("id", Given::Text(line.id.as_str())),
                    ("title", Given::Text(title.as_deref().unwrap_or(&damaged))),
                    ("entries", Given::Count(line.entries.into())),
                ];
                out.say("cli-case-line", &values);
                rows.push(
                    json!({ "id": line.id.as_str(), "title": title, "entries": line.entries }),
                );
            }
            if lines.is_empty() {
                out.say("cli-no-case", &[]);
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
            let mut session = desk::open(args)?;
            let id = desk::find(&session, case)?;
            let done = session
                .export_case(&id, dir, &Progress::default())
                .map_err(|error| error.problem())?;
            session.lock();
            out.say("cli-exported", &[("files", Given::Count(done.files.into()))]);
            out.value(&json!({ "files": done.files }));
            Ok(())
        }
    }
}

fn show(case: &Case, out: &mut Out) {
    out.line(&format!("{}  {}", case.case.id, case.case.title.as_str()));
    for (what, count) in [
        ("facts-people", case.people.len()),
        ("nav-alerts", case.alerts.len()),
        ("facts-charges", case.charges.len()),
        ("facts-proceedings", case.proceedings.len()),
        ("facts-protection", case.protection.len()),
        ("nav-timeline", case.events.len()),
        ("nav-evidence", case.evidence.len()),
        ("facts-sources", case.sources.len()),
        ("answers-given", case.answers.len()),
        ("nav-request", case.requests.len()),
        ("nav-letters", case.letters.len()),
        ("nav-dates", case.tasks.len()),
        ("allegations", case.allegations.len()),
        ("notes", case.notes.len()),
    ] {
        let what = out.tell(what, &[]);
        out.line(&format!("  {what}: {count}"));
    }
    for entry in case.entries().iter().skip(1) {
        let kind = out.tell(&format!("entry-{}", entry.kind().word()), &[]);
        out.line(&format!("  {kind:<11} {}  {}", entry.id(), entry.label()));
    }
}

/// `timeline ID`.
pub fn timeline(args: &Args, case: &str, out: &mut Out) -> Done {
    let session = desk::open(args)?;
    let id = desk::find(&session, case)?;
    let rows = session.case(&id).map_err(|error| error.problem())?.case.timeline();
    session.lock();
    let lang = out.speaks();
    let unknown = out.tell("date-unknown", &[]);
    for row in &rows {
        let span = row.when.span();
        let day = |day: Option<redress_casework::model::IsoDate>| {
            day.map_or("?".to_owned(), |day| day.to_string())
        };
        let when = match row.when.when() {
            When::Unknown => unknown.clone(),
            _ if span.first == span.last => day(span.first),
            _ => format!("{} … {}", day(span.first), day(span.last)),
        };
        let title = papers::row_title(&row.title, lang);
        out.line(&format!("{when:<27} {title}"));
        for differing in &row.provenance.differing {
            let says = [("says", Given::Text(differing.says.as_str()))];
            let words = out.tell("cli-another-source", &says);
            out.line(&format!("{:<27} {words}", ""));
        }
    }
    out.value(&rows.iter().map(TimelineView::from).collect::<Vec<_>>());
    Ok(())
}
