//! `clocks ID`: which limits run in a case, from which letter and by which rule; and the calendar file.

use redress_casework::model::{Code, Confidence, IsoDate, Problem, Wording};
use redress_casework::places::write_whole;
use redress_casework::{ClockState, Clocked, Due, DueKind, calendar, dues, law};
use serde_json::{Value, json};

use crate::args::{Args, ClocksArgs};
use crate::desk::{self, Done};
use crate::out::Out;

/// What a day is called in a calendar file.
const NEUTRAL: &str = "Day to keep";

/// Runs the verb.
pub fn run(args: &Args, wish: &ClocksArgs, out: &mut Out) -> Done {
    let session = desk::open(args)?;
    let id = desk::find(&session, &wish.case)?;
    let open = session.case(&id).map_err(|error| error.problem())?;
    let clock = session.clock();
    session.lock();
    let today = match &wish.today {
        Some(day) => IsoDate::parse(day)
            .map_err(|detail| Problem::in_field(Code::BadField, "--today", detail))?,
        None => clock.today(),
    };
    let all = dues(&open, today);
    if let Some(file) = &wish.ics {
        if file.exists() {
            return Err(Problem::in_field(Code::FolderNotEmpty, "--ics", "is there already"));
        }
        let text = calendar(&all, NEUTRAL, today, &clock.now()).map_err(|error| error.problem())?;
        write_whole(file, text.as_bytes()).map_err(|error| error.problem())?;
    }
    let language = out.language();
    let say = |words: &Wording| language.of(words).to_owned();
    let rows: Vec<(&Due, &Clocked)> =
        all.iter().filter_map(|due| Some((due, due.what.clock.as_deref()?))).collect();
    let mut values = Vec::new();
    for (due, clock) in &rows {
        let rule = law::clock(&clock.rule);
        let name = match due.what.kind {
            DueKind::Clock => rule.map(|rule| say(&rule.name)).unwrap_or_default(),
            _ if due.what.title.is_empty() => rule.map(|rule| say(&rule.name)).unwrap_or_default(),
            _ => due.what.title.clone(),
        };
        let day = due.day.map_or_else(|| "no day".to_owned(), |day| day.to_string());
        out.line(&format!("{day:<10}  {name}: {}", state(clock.state, due)));
        let from = clock.from.span().last.or(clock.from.span().first);
        let from = from.map(|day| format!(" ({day})")).unwrap_or_default();
        out.line(&format!("            from {}{from}", due.what.entry));
        let why: Vec<String> = clock
            .why
            .iter()
            .filter_map(|id| law::clock_sentence(id))
            .map(|words| say(&words))
            .collect();
        for sentence in &why {
            out.line(&format!("            {sentence}"));
        }
        let real = clock.real.as_ref().and_then(|(from, to)| {
            Some((from.span().first?.to_string(), to.span().first?.to_string()))
        });
        if let (Some((first, last)), Some(known)) = (&real, rule.and_then(|r| r.real.as_ref())) {
            out.line(&format!("            often seen: {first} to {last}. {}", say(&known.says)));
            out.line(&format!("            {}", known.source));
        }
        if let Some(known) = rule {
            out.line(&format!("            {}. {}", say(&known.says), cited(&known.rule)));
        }
        values.push(value(due, clock, &name, &why, real.as_ref()));
    }
    if rows.is_empty() {
        out.line("No clock runs, and none waits.");
    }
    let next = law::sessions().iter().find(|session| session.last >= today);
    let told = law::sessions_say();
    let session = next.map(|s| format!("{}: {} to {}", s.number, s.first, s.last));
    let line = session.clone().unwrap_or_else(|| "No later session is in the data.".to_owned());
    out.line(&format!(
        "Session of the CCF: {line} {} ({}, {})",
        say(&told.says),
        told.source,
        told.as_of
    ));
    out.value(&json!({ "today": today.to_string(), "clocks": values, "next_session": session }));
    Ok(())
}

fn cited(rule: &redress_casework::model::Rule) -> String {
    let check = match rule.confidence {
        Confidence::Sourced => "",
        Confidence::PartRecalled | Confidence::Recalled => " Check against the official text.",
    };
    format!(
        "{}. {}, {}. {}, {}.{check}",
        rule.citation, rule.instrument, rule.version, rule.source, rule.as_of
    )
}

fn state(state: ClockState, due: &Due) -> String {
    match state {
        ClockState::Running if due.days < 0 => format!("{} days late", -i64::from(due.days)),
        ClockState::Running => format!("in {} days", due.days),
        ClockState::NotStarted => "not started".into(),
        ClockState::Asks => "a question".into(),
        ClockState::Unjudged => "cannot be judged".into(),
        ClockState::NoLimit => "no limit".into(),
    }
}

fn value(
    due: &Due,
    clock: &Clocked,
    name: &str,
    why: &[String],
    real: Option<&(String, String)>,
) -> Value {
    let rule = law::clock(&clock.rule);
    json!({
        "clock": clock.rule,
        "fact": rule.map(|rule| &rule.fact),
        "name": name,
        "state": clock.state,
        "entry": due.what.entry.as_str(),
        "from": clock.from,
        "day": due.day.map(|day| day.to_string()),
        "days": due.day.map(|_| due.days),
        "near": crate::dates::word(due.near),
        "why": why,
        "reasons": clock.why,
        "often_seen": real.map(|(from, to)| json!({ "from": from, "to": to })),
        "rule": rule.map(|rule| &rule.rule),
    })
}
