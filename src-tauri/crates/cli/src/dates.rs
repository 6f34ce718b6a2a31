//! `dates [ID]`: the days that come, what is late first.

use redress_casework::model::for_display;
use redress_casework::{ClinicCase, Due, DueKind, Near, Progress, law};
use serde_json::{Value, json};

use crate::args::Args;
use crate::desk::{self, Done};
use crate::out::Out;
use crate::words::Given;

/// Runs the verb.
pub fn run(args: &Args, case: Option<&str>, out: &mut Out) -> Done {
    let mut session = desk::open(args)?;
    let wanted = case.map(|case| desk::find(&session, case)).transpose()?;
    let clinic = session.clinic(&Progress::default()).map_err(|error| error.problem())?;
    // What was read is kept for the next time, where the disk takes it.
    let _ = session.idle();
    session.lock();
    let mut rows: Vec<(&ClinicCase, &Due)> = Vec::new();
    let mut unread = Vec::new();
    for case in clinic.cases.iter().filter(|one| wanted.as_ref().is_none_or(|id| one.id == *id)) {
        if case.damaged {
            unread.push(case.id.as_str());
        }
        rows.extend(case.dues.iter().map(|due| (case, due)));
    }
    rows.sort_by_key(|(case, due)| (due.day.is_none(), due.day, case.id.clone()));
    for near in [Near::Late, Near::Week, Near::Month, Near::Later, Near::Waiting, Near::Open] {
        let group: Vec<_> = rows.iter().filter(|(_, due)| due.near == near).collect();
        if group.is_empty() {
            continue;
        }
        let head = out.tell(&format!("due-{}", word(near)), &[]);
        out.line(&format!("{head} ({})", group.len()));
        for (case, due) in group {
            let day = due.day.map_or_else(|| out.tell("no-day", &[]), |day| day.to_string());
            let title = title(due, out);
            out.line(&format!("  {day:<10}  {}  {title}", case.id));
        }
    }
    if rows.is_empty() {
        out.say("cli-no-dates", &[]);
    }
    if !unread.is_empty() {
        out.say("cli-dates-unread", &[("ids", Given::Text(&unread.join(", ")))]);
    }
    let dates: Vec<Value> = rows.iter().map(|(case, due)| row(case, due, out)).collect();
    out.value(&json!({ "today": clinic.today.to_string(), "dates": dates, "unread": unread }));
    Ok(())
}

fn row(case: &ClinicCase, due: &Due, out: &mut Out) -> Value {
    let number = case.header.as_ref().and_then(|header| header.number.as_ref());
    json!({
        "case": case.id.as_str(),
        "number": number.map(|number| for_display(number)),
        "kind": due.what.kind,
        "entry": due.what.entry.as_str(),
        "title": title(due, out),
        "date": due.what.date,
        "day": due.day.map(|day| day.to_string()),
        "days": due.day.map(|_| due.days),
        "near": word(due.near),
    })
}

fn title(due: &Due, out: &mut Out) -> String {
    match due.what.kind {
        DueKind::Paper => {
            let kind = serde_json::to_value(due.what.paper).unwrap_or_default();
            let kind = format!("paper-kind-{}", kind.as_str().unwrap_or("other"));
            let paper = out.tell(&kind, &[]);
            let late = due.near == Near::Late;
            let id = if late { "paper-ran-out-title" } else { "paper-runs-out-title" };
            out.tell(id, &[("paper", Given::Text(&paper))])
        }
        DueKind::Begin => {
            let what = for_display(&due.what.title);
            out.tell("due-begin-title", &[("what", Given::Text(&what))])
        }
        DueKind::Task | DueKind::Letter => for_display(&due.what.title),
        DueKind::Clock => {
            let rule = due.what.clock.as_ref().and_then(|clock| law::clock(&clock.rule));
            rule.map(|rule| out.language().of(&rule.name).to_owned()).unwrap_or_default()
        }
    }
}

pub fn word(near: Near) -> &'static str {
    match near {
        Near::Late => "late",
        Near::Week => "week",
        Near::Month => "month",
        Near::Later => "later",
        Near::Waiting => "waiting",
        Near::Open => "open",
    }
}
