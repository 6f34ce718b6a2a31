//! `clocks ID`: which limits run in a case, from which letter and by which rule; and the calendar file.

use redress_casework::model::{Code, Confidence, IsoDate, Problem, Wording};
use redress_casework::places::write_whole;
use redress_casework::{ClockState, Clocked, Due, DueKind, calendar, dues, law};
use serde_json::{Value, json};

use crate::args::{Args, ClocksArgs};
use crate::desk::{self, Done};
use crate::out::Out;
use crate::words::Given;

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
        let day = due.day.map_or_else(|| out.tell("no-day", &[]), |day| day.to_string());
        let state = state(clock.state, due, out);
        out.line(&format!("{day:<10}  {name}: {state}"));
        // The day it is counted from: of a rough date the last where they have to act, else the first.
        let span = clock.from.span();
        let waits = rule.is_some_and(|rule| rule.waits);
        let from = if waits { span.last.or(span.first) } else { span.first.or(span.last) };
        let from = from.map(|day| format!(" ({day})")).unwrap_or_default();
        let entry = format!("{}{from}", due.what.entry);
        let from = out.tell("cli-clock-from", &[("entry", Given::Text(&entry))]);
        out.line(&format!("            {from}"));
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
            let dates = [("first", Given::Text(first)), ("last", Given::Text(last))];
            let seen = match known.share {
                Some(share) => {
                    let share = share.to_string();
                    out.tell(
                        "cli-clock-share",
                        &[dates[0], dates[1], ("share", Given::Text(&share))],
                    )
                }
                None => out.tell("cli-clock-seen", &dates),
            };
            out.line(&format!("            {seen} {}", say(&known.says)));
            out.line(&format!("            {}", known.source));
        }
        if let Some(known) = rule {
            let check = out.tell("check-official", &[]);
            out.line(&format!("            {}. {}", say(&known.says), cited(&known.rule, &check)));
        }
        values.push(value(due, clock, &name, &why, real.as_ref()));
    }
    if rows.is_empty() {
        out.say("cli-no-clocks", &[]);
    }
    let next = law::sessions().iter().find(|session| session.last >= today);
    let told = law::sessions_say();
    // What a script reads is the same in every language.
    let session = next.map(|s| format!("{}: {} to {}", s.number, s.first, s.last));
    let line = next.map(|s| {
        let (number, first, last) = (s.number.to_string(), s.first.to_string(), s.last.to_string());
        let values = [
            ("number", Given::Text(&number)),
            ("first", Given::Text(&first)),
            ("last", Given::Text(&last)),
        ];
        out.tell("cli-session-dates", &values)
    });
    let line = line.unwrap_or_else(|| out.tell("cli-no-session", &[]));
    let line = out.tell("cli-session", &[("session", Given::Text(&line))]);
    out.line(&format!("{line} {} ({}, {})", say(&told.says), told.source, told.as_of));
    out.value(&json!({ "today": today.to_string(), "clocks": values, "next_session": session }));
    Ok(())
}

fn cited(rule: &redress_casework::model::Rule, check: &str) -> String {
    let check = match rule.confidence {
        Confidence::Sourced => String::new(),
        Confidence::PartRecalled | Confidence::Recalled => format!(" {check}."),
    };
    format!(
        "{}. {}, {}. {}, {}.{check}",
        rule.citation, rule.instrument, rule.version, rule.source, rule.as_of
    )
}

fn state(state: ClockState, due: &Due, out: &mut Out) -> String {
    let days = [("count", Given::Count(u64::from(due.days.unsigned_abs())))];
    match state {
        ClockState::Running if due.days < 0 => out.tell("cli-day-late", &days),
        ClockState::Running => out.tell("cli-day-in", &days),
        ClockState::NotStarted => out.tell("clock-state-not_started", &[]),
        ClockState::Asks => out.tell("clock-state-asks", &[]),
        ClockState::Unjudged => out.tell("clock-state-unjudged", &[]),
        ClockState::NoLimit => out.tell("clock-state-no_limit", &[]),
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
