//! Every clock runs from its own trigger to its own day, and what contradicts itself asks and gives no day.

mod one_request;

use std::sync::Arc;

use proptest::prelude::*;
use redress_casework::model::{Code, Entry, Id, IsoDate, Letter, Problem};
use redress_casework::{
    ClockState, Due, DueKind, Effect, FixedClock, Near, Session, calendar, days_after, dues, law,
    months_after,
};
use serde_json::{Value, json};

const TODAY: IsoDate = IsoDate { year: 2026, month: 11, day: 24 };

fn on(day: &str) -> Value {
    let parts: Vec<i32> = day.split('-').map(|part| part.parse().unwrap()).collect();
    let mut date = json!({"year": parts[0]});
    for (name, value) in ["month", "day"].iter().zip(&parts[1..]) {
        date[name] = json!(value);
    }
    json!({"when": {"kind": "on", "date": date}})
}

/// A letter of a step: `dated` is the day on it, `answers` another letter or nothing.
fn letter(id: &str, kind: &str, request: &str, dated: &str, answers: &str, step: Value) -> Value {
    let sent = ["request_sent", "state_asked"].contains(&kind);
    let mut of = json!({"kind": kind, "confirmed": true});
    if !request.is_empty() {
        of["request"] = json!(request);
    }
    for (name, value) in step.as_object().unwrap() {
        of[name] = value.clone();
    }
    let mut letter = json!({"id": id, "title": id, "step": of,
        "direction": if sent { "sent" } else { "received" }});
    if !dated.is_empty() {
        letter[if sent { "arrived" } else { "dated" }] = on(dated);
    }
    if !answers.is_empty() {
        letter["answers"] = json!(answers);
    }
    letter
}

fn case(letters: Vec<Value>, more: Value) -> Value {
    let mut case = json!({
        "format": "redress-case", "version": 1,
        "case": {"id": "k", "title": "Case", "accusing": "RU", "applicant": "p"},
        "people": [{"id": "p", "role": "applicant", "names": [{"full": "Somebody Secret"}]}],
        "letters": letters,
    });
    for (name, value) in more.as_object().unwrap() {
        case[name] = value.clone();
    }
    case
}

fn session(case: &Value) -> Session {
    let mut session = Session::in_memory(Arc::new(FixedClock(TODAY)));
    session.import_case(case.to_string().as_bytes()).unwrap();
    session
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn rows_on(case: &Value, today: &str) -> Vec<Due> {
    let session = session(case);
    let open = session.open_case(&id("k")).unwrap();
    dues(&open, IsoDate::parse(today).unwrap())
}

fn rows(case: &Value) -> Vec<Due> {
    rows_on(case, "2026-11-24")
}

/// What each clock says: its rule, how it stands, its day, how near, why.
fn told(rows: &[Due]) -> Vec<(String, ClockState, String, Near, Vec<String>)> {
    let clocks = rows.iter().filter_map(|due| due.what.clock.as_deref().map(|clock| (due, clock)));
    clocks
        .map(|(due, clock)| {
            let day = due.day.map(|day| day.to_string()).unwrap_or_default();
            let why = clock.why.iter().filter(|why| *why != "calendar").cloned().collect();
            (clock.rule.clone(), clock.state, day, due.near, why)
        })
        .collect()
}

fn day_of(rows: &[Due], rule: &str) -> Option<String> {
    told(rows).into_iter().find(|row| row.0 == rule && row.1 == ClockState::Running).map(|r| r.2)
}

fn asks(rows: &[Due]) -> Vec<String> {
    let asking = told(rows).into_iter().filter(|row| row.1 == ClockState::Asks);
    asking.flat_map(|row| row.4).collect()
}

fn access() -> Vec<Value> {
    vec![
        letter("sent", "request_sent", "access", "2026-10-05", "", json!({})),
        letter("receipt", "receipt", "access", "2026-10-06", "sent", json!({})),
    ]
}

fn with(mut letters: Vec<Value>, more: Vec<Value>) -> Value {
    letters.extend(more);
    case(letters, json!({}))
}

#[test]
fn filing_starts_nothing_and_the_receipt_starts_one_month() {
    let filed = rows(&with(access()[..1].to_vec(), vec![]));
    assert_eq!(day_of(&filed, "admissibility"), None);
    let states: Vec<_> = told(&filed).into_iter().map(|row| (row.0, row.1, row.3)).collect();
    let waits = |rule: &str| (rule.to_owned(), ClockState::NotStarted, Near::Waiting);
    assert_eq!(states, [waits("access-decision"), waits("admissibility")]);
    let received = rows(&with(access(), vec![]));
    assert_eq!(day_of(&received, "admissibility").unwrap(), "2026-11-06");
    let row = received.iter().find(|due| due.day.is_some()).unwrap();
    assert_eq!((row.near, row.days, row.what.kind), (Near::Late, -18, DueKind::Clock));
    assert_eq!(row.what.entry, id("receipt"), "it is tied to its letter");
    let real = row.what.clock.as_ref().unwrap().real.clone().unwrap();
    let day = |date: &redress_casework::model::PartialDate| date.span().first.unwrap().to_string();
    assert_eq!((day(&real.0), day(&real.1)), ("2026-12-06".into(), "2027-02-06".into()));
}

/// Request, rule, months: counted from the letter of admissibility and never from filing or from its arrival.
#[test]
fn four_and_nine_months_start_at_the_admissibility_letter() {
    for (request, rule, wanted) in [
        ("access", "access-decision", "2027-03-10"),
        ("deletion", "deletion-decision", "2027-08-10"),
    ] {
        let mut accepted = letter("yes", "admissible", request, "2026-11-10", "sent", json!({}));
        accepted["arrived"] = on("2026-11-20");
        let letters = vec![
            letter("sent", "request_sent", request, "2026-10-05", "", json!({})),
            letter("receipt", "receipt", request, "2026-10-06", "sent", json!({})),
            accepted.clone(),
        ];
        let seen = rows(&case(letters.clone(), json!({})));
        assert_eq!(day_of(&seen, rule).as_deref(), Some(wanted));
        assert_eq!(day_of(&seen, "admissibility"), None, "the first clock has stopped");
        // The day the letter names goes before the day on it.
        accepted["step"]["decided"] = on("2026-11-08");
        let named = rows(&case([&letters[..2], &[accepted]].concat(), json!({})));
        let day = day_of(&named, rule).unwrap();
        assert!(day.ends_with("-08"), "{day}");
    }
}

#[test]
fn the_change_of_2025_is_told_and_gives_no_day() {
    let accepted = |day: &str| {
        let yes = letter("yes", "admissible", "deletion", day, "", json!({}));
        told(&rows(&case(vec![yes], json!({}))))
    };
    let why = |rows: &[(String, ClockState, String, Near, Vec<String>)], rule: &str| {
        let row = rows.iter().find(|row| row.0 == rule).unwrap();
        assert_eq!((row.1, row.2.as_str()), (ClockState::Unjudged, ""));
        row.4.clone()
    };
    let new = accepted("2026-01-10");
    assert_eq!(why(&new, "compliance-45"), ["no-wording"]);
    assert_eq!(why(&new, "compliance-wait"), ["no-end"]);
    let old = accepted("2025-06-10");
    assert_eq!(why(&old, "compliance-45"), ["no-transition"]);
    assert_eq!(why(&old, "compliance-wait"), ["no-transition"]);
    // The Statute came into force on 11 March 2017; of what was before there is no text.
    let oldest = accepted("2017-03-10");
    assert_eq!(why(&oldest, "deletion-decision"), ["older-text"]);
    assert!(accepted("2017-03-11").iter().any(|row| row.2 == "2017-12-11"));
}

#[test]
fn after_a_decision_each_step_has_its_own_clock() {
    let yes = || letter("yes", "admissible", "deletion", "2026-02-01", "", json!({}));
    let made = letter(
        "made",
        "decision_made",
        "deletion",
        "2026-10-20",
        "yes",
        json!({"decided": on("2026-10-12")}),
    );
    let seen = rows(&with(vec![yes()], vec![made.clone()]));
    assert_eq!(day_of(&seen, "decision-sent").unwrap(), "2026-11-12");
    assert!(
        told(&seen).iter().any(|row| row.0 == "decision-notice" && row.1 == ClockState::NoLimit)
    );
    assert_eq!(day_of(&seen, "deletion-decision"), None);

    let decided = |outcome: &str, more: Value| {
        let mut step = json!({"outcome": outcome});
        for (name, value) in more.as_object().unwrap() {
            step[name] = value.clone();
        }
        letter("dec", "decision", "deletion", "2026-10-12", "yes", step)
    };
    let seen = rows(&with(vec![yes()], vec![decided("not_compliant", json!({}))]));
    assert_eq!(
        told(&seen).iter().map(|r| (r.0.as_str(), r.1)).collect::<Vec<_>>(),
        [("carried-out", ClockState::NotStarted)]
    );
    let reached = json!({"reached": on("2026-10-31")});
    let seen = rows(&with(vec![yes()], vec![decided("not_compliant", reached)]));
    assert_eq!(day_of(&seen, "carried-out").unwrap(), "2026-11-30");
    let clarified = json!({"reached": on("2026-10-31"), "clarified": on("2026-11-15")});
    let seen = rows(&with(vec![yes()], vec![decided("compliant_with_update", clarified)]));
    assert_eq!(day_of(&seen, "carried-out").unwrap(), "2026-12-15");
    let done = letter("done", "implemented", "deletion", "2026-11-20", "dec", json!({}));
    let seen = rows(&with(vec![yes()], vec![decided("not_compliant", json!({})), done]));
    assert_eq!(told(&seen), []);
}

#[test]
fn revision_runs_from_learning_of_the_fact_and_stops_at_the_request() {
    let dec =
        letter("dec", "decision", "deletion", "2025-12-20", "", json!({"outcome": "compliant"}));
    let seen = rows(&case(vec![dec.clone()], json!({})));
    assert_eq!(told(&seen)[0].1, ClockState::NotStarted);
    let mut fact = letter("fact", "new_fact", "", "2026-03-01", "dec", json!({}));
    fact["arrived"] = on("2026-08-31");
    let seen = rows(&case(vec![dec.clone(), fact.clone()], json!({})));
    // August has 31 days, February has not: the last day of the month counts.
    assert_eq!(day_of(&seen, "revision").unwrap(), "2027-02-28");
    assert_eq!(told(&seen)[0].4, ["month-end"]);
    assert_eq!(seen[0].near, Near::Later, "nobody else has to act");
    let asked = letter("again", "request_sent", "revision", "2026-11-01", "dec", json!({}));
    let seen = rows(&case(vec![dec, fact, asked], json!({})));
    assert_eq!(day_of(&seen, "revision"), None);
    // No limit was found for that decision, so none is shown once it is admissible.
    let yes = letter("yes", "admissible", "revision", "2026-11-10", "", json!({}));
    let seen = told(&rows(&case(vec![yes], json!({}))));
    assert_eq!((seen[0].0.as_str(), seen[0].1), ("revision-decision", ClockState::NoLimit));
}

#[test]
fn a_question_of_the_ccf_has_the_day_it_names() {
    let mut question = letter("q", "question", "access", "2026-11-10", "sent", json!({}));
    let asked = rows(&with(access(), vec![question.clone()]));
    assert!(asks(&asked).contains(&"ask-reply".to_owned()));
    question["reply_by"] = on("2026-11-30");
    let seen = rows(&with(access(), vec![question.clone()]));
    let row = seen.iter().find(|due| due.what.kind == DueKind::Letter).unwrap();
    assert_eq!(
        (row.near, row.what.clock.as_ref().unwrap().rule.as_str()),
        (Near::Week, "ccf-question")
    );
    question["reply_by"] = on("2026-11-01");
    assert!(asks(&rows(&with(access(), vec![question]))).contains(&"ask-order".to_owned()));
}

#[test]
fn custody_counts_where_both_states_are_parties_and_until_the_release() {
    let held = |country: &str, day: &str, more: Value| {
        let mut events = vec![json!({"id": "e", "kind": "arrest", "title": "Arrest",
            "when": on(day), "place": {"country": country}})];
        events.extend(more.as_array().cloned().unwrap_or_default());
        case(vec![], json!({"events": events}))
    };
    let seen = rows(&held("CY", "2026-11-10", json!([])));
    assert_eq!(day_of(&seen, "custody-18").unwrap(), "2026-11-28");
    assert_eq!(day_of(&seen, "custody-40").unwrap(), "2026-12-20");
    let free = json!([{"id": "f", "kind": "release", "title": "Free", "when": on("2026-11-12")}]);
    assert_eq!(told(&rows(&held("CY", "2026-11-10", free))), []);
    let other = told(&rows(&held("AE", "2026-11-10", json!([]))));
    assert_eq!((other[0].0.as_str(), other[0].1), ("custody-other", ClockState::Unjudged));
    assert_eq!(other[0].4, ["not-both-parties"]);
    assert_eq!(told(&rows(&held("HK", "2026-11-10", json!([]))))[0].4, ["territory"]);
    assert_eq!(told(&rows(&held("RU", "2026-11-10", json!([])))), [], "no extradition to oneself");
    assert_eq!(asks(&rows(&held("CY", "2016-01-15", json!([])))), ["ask-held", "ask-held"]);
    assert_eq!(asks(&rows(&held("CY", "2027-01-15", json!([])))), ["ask-future", "ask-future"]);
    let nowhere =
        json!({"events": [{"id": "e", "kind": "arrest", "title": "A", "when": on("2026-11-10")}]});
    assert_eq!(asks(&rows(&case(vec![], nowhere))), ["ask-country"]);
}

/// A release ends the limits of the arrest that it answers, and of no other. What the case does not tell is asked.
#[test]
fn a_release_ends_the_arrest_it_answers_and_no_other() {
    let event = |id: &str, kind: &str, country: &str, day: &str| {
        let mut event = json!({"id": id, "kind": kind, "title": id, "when": {}});
        if !country.is_empty() {
            event["place"] = json!({"country": country});
        }
        if !day.is_empty() {
            event["when"] = on(day);
        }
        event
    };
    let arrest = |id: &str, country: &str, day: &str| event(id, "arrest", country, day);
    let free = |country: &str, day: &str| event("free", "release", country, day);
    // Which arrests have a limit that runs, and which ask about the release.
    let held = |events: Vec<Value>| {
        let rows = rows(&case(vec![], json!({"events": events})));
        let of = |state: ClockState| {
            let fits =
                |due: &&Due| due.what.clock.as_ref().is_some_and(|clock| clock.state == state);
            let mut ids: Vec<String> =
                rows.iter().filter(fits).map(|due| due.what.entry.to_string()).collect();
            ids.sort();
            ids.dedup();
            ids.join(" ")
        };
        let asked = asks(&rows);
        assert!(asked.iter().all(|why| why == "ask-release" || why == "ask-country"), "{asked:?}");
        (of(ClockState::Running), of(ClockState::Asks))
    };
    let said = |runs: &str, asks: &str| (runs.to_owned(), asks.to_owned());
    let (cy, lt) = (arrest("cy", "CY", "2026-11-01"), arrest("lt", "LT", "2026-11-05"));

    // Held in two countries: freed in one, still held in the other, in whichever order.
    assert_eq!(held(vec![cy.clone(), lt.clone(), free("CY", "2026-11-12")]), said("lt", ""));
    assert_eq!(held(vec![free("LT", "2026-11-12"), lt.clone(), cy.clone()]), said("cy", ""));
    // A release between two arrests of one country ends the first.
    let again = arrest("again", "CY", "2026-11-15");
    assert_eq!(held(vec![cy.clone(), again.clone(), free("CY", "2026-11-12")]), said("again", ""));
    // Two releases, two arrests: each ends its own.
    let mut second = free("CY", "2026-11-20");
    second["id"] = json!("second");
    let all = vec![second.clone(), cy.clone(), again.clone(), free("CY", "2026-11-12")];
    assert_eq!(held(all), said("", ""));
    // One arrest only: a release without a place ends it, as before; one without a day may have been before it.
    assert_eq!(held(vec![cy.clone(), free("", "2026-11-12")]), said("", ""));
    for one in [free("", ""), free("CY", "")] {
        assert_eq!(held(vec![cy.clone(), one]), said("", "cy"));
    }
    // The same day is an end; a release that may not have taken place is none that is known.
    assert_eq!(held(vec![cy.clone(), free("CY", "2026-11-01")]), said("", ""));
    let mut perhaps = free("CY", "2026-11-12");
    perhaps["took_place"] = json!("unknown");
    assert_eq!(held(vec![cy.clone(), perhaps]), said("", "cy"));
    // Both of one country, or no country of the release, or another country: it asks, and gives no day.
    let near = arrest("near", "CY", "2026-11-05");
    assert_eq!(held(vec![cy.clone(), near.clone(), free("CY", "2026-11-12")]), said("", "cy near"));
    assert_eq!(held(vec![cy.clone(), lt.clone(), free("", "2026-11-12")]), said("", "cy lt"));
    assert_eq!(held(vec![cy.clone(), lt.clone(), free("", "")]), said("", "cy lt"));
    assert_eq!(held(vec![cy.clone(), free("LT", "2026-11-12")]), said("", "cy"));
    let nowhere = arrest("nowhere", "", "2026-11-05");
    assert_eq!(held(vec![cy.clone(), nowhere, free("CY", "2026-11-12")]), said("", "nowhere"));
    // The answer: until when one of them lasted. The release was that one's, and the other goes on.
    let mut answered = near.clone();
    answered["until"] = on("2026-11-12");
    assert_eq!(held(vec![cy.clone(), answered.clone(), free("CY", "2026-11-12")]), said("cy", ""));
    answered["until"] = on("2026-11-08");
    assert_eq!(held(vec![cy.clone(), answered, free("CY", "2026-11-12")]), said("", ""));
    // One that did not take place ends nothing.
    let mut not_free = free("CY", "2026-11-12");
    not_free["took_place"] = json!("no");
    assert_eq!(held(vec![cy, not_free]), said("cy", ""));
}

#[test]
fn papers_and_states_carry_their_rules() {
    let more = json!({
        "people": [{"id": "p", "role": "applicant", "names": [{"full": "Somebody Secret"}],
            "papers": [{"kind": "passport", "country": "RU", "expires": on("2026-12-14")}]}],
        "alerts": [{"id": "a", "channel": "red_notice", "country": "RU"}],
        "protection": [{"id": "lt", "country": "LT", "from_country": "RU", "status": "active"}],
    });
    let seen = rows(&case(vec![], more.clone()));
    let rules: Vec<_> = told(&seen).into_iter().map(|row| (row.0, row.1, row.3)).collect();
    assert_eq!(
        rules,
        [
            ("paper-expiry".into(), ClockState::Running, Near::Month),
            ("state-confirms".into(), ClockState::NotStarted, Near::Waiting),
        ]
    );
    let asked = letter("ask", "state_asked", "", "2026-11-02", "", json!({}));
    let seen = told(&rows(&case(vec![asked.clone()], more.clone())));
    assert_eq!((seen[1].0.as_str(), seen[1].1), ("state-confirms", ClockState::NoLimit));
    let answer = letter("ans", "state_answer", "", "2026-11-20", "ask", json!({}));
    assert_eq!(told(&rows(&case(vec![asked, answer], more))).len(), 1);
}

/// Dates that contradict each other, come in an order that cannot be, or lie ahead: a question, and no day anywhere.
#[test]
fn what_cannot_be_asks_and_gives_no_day() {
    let yes = |day: &str| letter("yes", "admissible", "access", day, "sent", json!({}));
    let dec =
        |day: &str| letter("dec", "decision", "access", day, "sent", json!({"outcome": "no_data"}));
    let mut early = yes("2026-11-10");
    early["arrived"] = on("2026-11-01");
    let mut ring = yes("2026-11-10");
    ring["answers"] = json!("dec");
    let mut ring_too = dec("2026-11-01");
    ring_too["answers"] = json!("yes");
    let mut other = yes("2026-11-10");
    other["step"]["request"] = json!("deletion");
    let mut blank = yes("");
    blank["step"].as_object_mut().unwrap().remove("request");
    blank.as_object_mut().unwrap().remove("answers");
    for (name, letters, why) in [
        ("decided before it was sent", vec![dec("2026-09-01")], "ask-order"),
        ("accepted before it was sent", vec![yes("2026-09-01")], "ask-order"),
        ("decided before it was accepted", vec![yes("2026-11-10"), dec("2026-11-01")], "ask-order"),
        ("here before it was written", vec![early], "ask-order"),
        (
            "accepted and refused",
            vec![
                yes("2026-11-10"),
                letter("no", "inadmissible", "access", "2026-11-10", "sent", json!({})),
            ],
            "ask-two",
        ),
        (
            "accepted on two days",
            vec![
                yes("2026-11-10"),
                letter("yes2", "admissible", "access", "2026-11-12", "sent", json!({})),
            ],
            "ask-two",
        ),
        ("of two requests", vec![other], "ask-kinds"),
        ("accepted next year", vec![yes("2027-01-10")], "ask-future"),
        ("accepted on no day", vec![yes("")], "ask-day"),
        (
            "carried out before it was decided",
            vec![
                yes("2026-11-01"),
                letter(
                    "dec",
                    "decision",
                    "access",
                    "2026-11-10",
                    "sent",
                    json!({"outcome": "not_compliant", "reached": on("2026-11-05")}),
                ),
            ],
            "ask-order",
        ),
        (
            "decided without a word on how",
            vec![
                yes("2026-11-01"),
                letter("dec", "decision", "access", "2026-11-10", "sent", json!({})),
            ],
            "ask-outcome",
        ),
        ("answers in a ring", vec![ring, ring_too], "ask-order"),
    ] {
        let seen = rows(&with(access(), letters));
        let asked = asks(&seen);
        assert!(asked.iter().any(|one| one == why), "{name}: {asked:?}");
        assert_eq!(day_of(&seen, "access-decision"), None, "{name}");
        for due in seen
            .iter()
            .filter(|d| d.what.clock.as_ref().is_some_and(|c| c.state == ClockState::Asks))
        {
            assert_eq!((due.near, due.day), (Near::Open, None), "{name}");
        }
    }
    let alone = rows(&case(vec![blank], json!({})));
    assert_eq!(asks(&alone), ["ask-request"]);
}

#[test]
fn a_day_that_is_not_exact_is_counted_with_care() {
    let yes = letter("yes", "admissible", "access", "2026-10", "", json!({}));
    let seen = rows(&case(vec![yes], json!({})));
    assert_eq!(day_of(&seen, "access-decision").unwrap(), "2027-02-28");
    assert_eq!(told(&seen)[0].4, ["month-end", "rough-last"]);
    let fact = letter("fact", "new_fact", "", "", "", json!({"decided": on("2026-10")}));
    let seen = rows(&case(vec![fact], json!({})));
    assert_eq!(day_of(&seen, "revision").unwrap(), "2027-04-01");
    assert_eq!(told(&seen)[0].4, ["rough-first"]);
}

#[test]
fn nothing_runs_before_the_person_says_so_and_undo_takes_it_back() {
    let mut unsaid = letter("yes", "admissible", "access", "2026-11-10", "sent", json!({}));
    unsaid["step"]["confirmed"] = json!(false);
    let seen = rows(&with(access(), vec![unsaid.clone()]));
    assert_eq!(day_of(&seen, "access-decision"), None);
    assert!(day_of(&seen, "admissibility").is_some(), "what ran goes on");
    assert!(asks(&seen).contains(&"ask-confirm".to_owned()));

    let mut session = session(&with(access(), vec![]));
    let said: Letter = serde_json::from_value(unsaid).unwrap();
    let effects = session.letter_effects(&id("k"), said.clone()).unwrap();
    let told: Vec<_> = effects
        .iter()
        .map(|(effect, due)| (*effect, due.what.clock.as_ref().unwrap().rule.as_str(), due.day))
        .collect();
    assert_eq!(
        told,
        [
            (Effect::Starts, "access-decision", IsoDate::parse("2027-03-10").ok()),
            (Effect::Stops, "admissibility", IsoDate::parse("2026-11-06").ok()),
        ]
    );
    let day = |session: &Session| {
        day_of(&dues(&session.open_case(&id("k")).unwrap(), TODAY), "access-decision")
    };
    assert_eq!(day(&session), None, "being asked changes nothing");
    let mut letter = said;
    letter.step.as_mut().unwrap().confirmed = true;
    session.save_entry(&id("k"), Entry::Letter(letter), 0).unwrap();
    assert_eq!(day(&session).as_deref(), Some("2027-03-10"));
    session.undo(&id("k")).unwrap();
    assert_eq!(day(&session), None);
}

#[test]
fn every_clock_that_is_told_is_in_the_law_data() {
    let all = rows(&with(
        access(),
        vec![letter("q", "question", "access", "2026-11-10", "sent", json!({}))],
    ));
    for row in told(&all) {
        assert!(law::clock(&row.0).is_some(), "{}", row.0);
        assert!(row.4.iter().all(|why| law::clock_sentence(why).is_some()));
    }
}

#[test]
fn a_calendar_file_says_days_and_nothing_else() {
    let seen = rows(&with(
        access(),
        vec![letter("yes", "admissible", "access", "2026-11-10", "sent", json!({}))],
    ));
    let file = calendar(&seen, "Day; to, keep", TODAY, "2026-11-24T12:00:00Z").unwrap();
    assert!(file.contains("DTSTART;VALUE=DATE:20270310\r\nDTEND;VALUE=DATE:20270311\r\n"));
    assert!(
        file.contains("SUMMARY:Day\\; to\\, keep\r\n") && file.contains("DTSTAMP:20261124T120000Z")
    );
    let lines: Vec<&str> = file.split("\r\n").collect();
    assert!(lines.iter().all(|line| line.len() <= 75 && !line.contains('\n')));
    assert_eq!(lines.iter().filter(|line| line.starts_with("UID:")).count(), 1);
    let known = [
        "BEGIN",
        "END",
        "VERSION",
        "PRODID",
        "UID",
        "DTSTAMP",
        "DTSTART;VALUE=DATE",
        "DTEND;VALUE=DATE",
        "SUMMARY",
        "TRANSP",
        "",
    ];
    for line in lines {
        assert!(known.contains(&line.split(':').next().unwrap()), "{line}");
    }
    for word in ["INTERPOL", "CCF", "Secret", "access", "RU", "Redress"] {
        assert!(!file.contains(word), "{word}");
    }
}

proptest! {
    #[test]
    fn the_order_of_letters_changes_nothing(seed in any::<prop::sample::Index>(), turn in 0usize..4) {
        let mut letters = access();
        letters.push(letter("yes", "admissible", "access", "2026-11-10", "sent", json!({})));
        letters.push(letter("q", "question", "access", "2026-11-12", "yes", json!({})));
        let straight = told(&rows(&case(letters.clone(), json!({}))));
        letters.rotate_left(turn);
        let n = seed.index(letters.len());
        letters.swap(0, n);
        prop_assert_eq!(told(&rows(&case(letters, json!({})))), straight);
    }
}

#[test]
fn days_that_no_calendar_has_give_nothing() {
    let never = IsoDate { year: 2026, month: 2, day: 30 };
    assert_eq!((months_after(never, 1), days_after(never, 1)), (None, None));
    let far = letter("yes", "admissible", "access", "2200-12-01", "", json!({}));
    assert_eq!(asks(&rows_on(&case(vec![far], json!({})), "2200-12-31")), ["ask-day"]);
    let bad = case(
        vec![letter(
            "yes",
            "admissible",
            "access",
            "",
            "",
            json!({"decided": {"when": {"kind": "on",
        "date": {"year": 2026, "month": 2, "day": 31}}}}),
        )],
        json!({}),
    );
    let mut session = Session::in_memory(Arc::new(FixedClock(TODAY)));
    let refused: Problem = session.import_case(bad.to_string().as_bytes()).unwrap_err().problem();
    assert_ne!(refused.code, Code::Internal);
}
