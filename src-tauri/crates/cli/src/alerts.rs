//! `alerts ID`: the ledger of every alert over all channels, as lines or as a PDF.

use redress_casework::Session;
use redress_casework::model::{Alert, Case, Code, Forum, Id, Problem, for_display};
use redress_casework::places::write_whole;
use redress_casework::{law, model};
use serde_json::{Value, json};

use crate::args::{AlertsArgs, Args};
use crate::desk::{self, Done};
use crate::out::Out;
use crate::words::Given;

/// Runs the verb.
pub fn run(args: &Args, wish: &AlertsArgs, out: &mut Out) -> Done {
    let file = wish.out.as_ref();
    // A bare name has no folder that could be made safe.
    let file = file.map(|file| std::path::absolute(file).unwrap_or_else(|_| file.clone()));
    if file.as_ref().is_some_and(|file| file.exists()) {
        return Err(Problem::in_field(Code::FolderNotEmpty, "--out", "the file is already there"));
    }
    let session = desk::open(args)?;
    let id = desk::find(&session, &wish.case)?;
    match file {
        Some(file) => print(session, &id, wish.all, &file, out),
        None => show(session, &id, out),
    }
}

fn print(session: Session, case: &Id, all: bool, to: &std::path::Path, out: &mut Out) -> Done {
    let lang = out.speaks();
    let printed = session.print_alerts(case, lang, all).map_err(|error| error.problem())?;
    session.lock();
    write_whole(to, &printed.pdf).map_err(|error| error.problem())?;
    let (rows, pages) = (Given::Count(printed.rows.into()), Given::Count(printed.pages.into()));
    out.say("cli-printed", &[("rows", rows), ("pages", pages)]);
    if printed.left_out > 0 {
        out.say("cli-left-out", &[("count", Given::Count(printed.left_out.into()))]);
    }
    out.value(
        &json!({ "pages": printed.pages, "entries": printed.rows, "left_out": printed.left_out }),
    );
    Ok(())
}

fn show(session: Session, case: &Id, out: &mut Out) -> Done {
    let case = session.case(case).map_err(|error| error.problem())?.case;
    session.lock();
    let mut rows: Vec<Value> = Vec::new();
    for mends in [true, false] {
        let of_group =
            |alert: &&Alert| facts(alert).is_some_and(|f| f.forum == Forum::Ccf) == mends;
        let group: Vec<&Alert> = case.alerts.iter().filter(of_group).collect();
        if group.is_empty() {
            continue;
        }
        let head = out.tell(if mends { "alerts-mend" } else { "alerts-other" }, &[]);
        out.line(&format!("{head} ({})", group.len()));
        for alert in group {
            lines(alert, &case, out);
            rows.push(row(alert, &case, mends));
        }
    }
    if case.alerts.is_empty() {
        out.say("cli-no-alerts", &[]);
    }
    out.value(&rows);
    Ok(())
}

fn lines(alert: &Alert, case: &Case, out: &mut Out) {
    let lang = out.speaks();
    let channel = out.tell(&format!("channel-{}", word(&alert.channel)), &[]);
    let country = alert.country.map(|c| lang.country(&String::from(c))).unwrap_or_default();
    let sure = out.tell(&format!("certainty-{}", word(&alert.provenance.certainty)), &[]);
    let status = out.tell(&format!("alert-status-{}", word(&alert.status)), &[]);
    out.line(&format!("  {}  {}", alert.id, lang.join(&[&channel, &country])));
    out.line(&format!("      {}", lang.join(&[&sure, &status])));
    for (id, date) in [("alert-issued", &alert.issued), ("last-seen", &alert.last_confirmed)] {
        if !date.is_unknown() {
            let label = out.tell(id, &[]);
            let label = label.trim_end_matches(['?', '؟', ' ', '\u{a0}', '\u{202f}']);
            out.line(&format!("      {label}: {}", lang.both(date)));
        }
    }
    let marks = proofs(alert, case);
    if !marks.is_empty() {
        let label = out.tell("proof", &[]);
        out.line(&format!("      {label}: {}", marks.join(", ")));
    }
    let step = alert.next_step.as_deref().map(for_display);
    if let Some(step) = step {
        let label = out.tell("alert-next-step", &[]);
        out.line(&format!("      {label}: {step}"));
    }
    if let Some(facts) = facts(alert) {
        out.line(&format!("      {}", out.language().of(&facts.remedy)));
        let source = [("source", facts.source.as_str()), ("date", facts.as_of.as_str())];
        let source = source.map(|(name, text)| (name, Given::Text(text)));
        let mut said = out.tell("rule-source", &source);
        if facts.confidence != model::Confidence::Sourced {
            said = format!("{said} {}.", out.tell("check-official", &[]));
        }
        out.line(&format!("      {said}"));
    }
}

fn row(alert: &Alert, case: &Case, mends: bool) -> Value {
    json!({
        "id": alert.id.as_str(), "channel": alert.channel, "country": alert.country,
        "certainty": alert.provenance.certainty, "status": alert.status, "issued": alert.issued,
        "last_confirmed": alert.last_confirmed, "proof": proofs(alert, case),
        "next_step": alert.next_step, "ccf_can_mend": mends,
    })
}

/// The exhibits that prove an alert: those it names, and those that say so themselves.
fn proofs(alert: &Alert, case: &Case) -> Vec<String> {
    let shows = |exhibit: &&model::Evidence| {
        alert.exhibits.contains(&exhibit.id) || exhibit.proves.contains(&alert.id)
    };
    case.evidence.iter().filter(shows).map(model::Evidence::mark).collect()
}

fn facts(alert: &Alert) -> Option<&'static law::ChannelFacts> {
    law::channels().iter().find(|facts| facts.channel == alert.channel)
}

/// The word of the open case format for a fixed value.
fn word(value: &impl serde::Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}
