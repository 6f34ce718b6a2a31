//! The days of a case and of all cases, by a clock that stands still, and the quick log.

use std::sync::{Arc, Mutex};

use redress_casework::model::{
    Case, Code, Disclosure, Entry, Event, EventKind, Id, IsoDate, PartialDate, Releasable, Task,
};
use redress_casework::{
    Clinic, Clock, DueKind, FixedClock, Move, Near, PapersChecked, Progress, Saved, Session, Step,
    do_next, law,
};
use serde_json::{Value, json};

const TODAY: IsoDate = IsoDate { year: 2026, month: 11, day: 24 };

/// A clock that can be set.
#[derive(Clone)]
struct SetClock(Arc<Mutex<IsoDate>>);

impl Clock for SetClock {
    fn now(&self) -> String {
        format!("{}T12:00:00Z", self.today())
    }
    fn today(&self) -> IsoDate {
        *self.0.lock().unwrap()
    }
}

fn on(day: &str) -> Value {
    let parts: Vec<i32> = day.split('-').map(|part| part.parse().unwrap()).collect();
    let date = match parts[..] {
        [year, month] => json!({"year": year, "month": month}),
        [year, month, day] => json!({"year": year, "month": month, "day": day}),
        _ => panic!("{day}"),
    };
    json!({"when": {"kind": "on", "date": date}})
}

fn task(id: &str, due: &str, more: Value) -> Value {
    let mut task = json!({"id": id, "title": format!("Do {id}")});
    if !due.is_empty() {
        task["due"] = on(due);
    }
    for (name, value) in more.as_object().unwrap() {
        task[name] = value.clone();
    }
    task
}

/// A case with a person, an alert and a charge, so that nothing but its days is missing.
fn case_json(id: &str, more: Value) -> Value {
    let mut case = json!({
        "format": "redress-case", "version": 1,
        "case": {"id": id, "title": "Nikita Kulachenkov", "role": "client", "applicant": "p",
                 "number": "0142", "accusing": "RU"},
        "people": [{"id": "p", "role": "applicant", "names": [
            {"full": "Nikita Kulachenkov"}, {"full": "Никита Кулаченков", "kind": "original_script"}]}],
        "alerts": [{"id": "a", "channel": "red_notice", "country": "RU"}],
        "charges": [{"id": "c", "offence": "Theft"}],
    });
    for (name, value) in more.as_object().unwrap() {
        case[name] = value.clone();
    }
    case
}

fn session(cases: &[Value]) -> Session {
    let mut session = Session::in_memory(Arc::new(FixedClock(TODAY)));
    for case in cases {
        session.import_case(case.to_string().as_bytes()).unwrap();
    }
    session
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn clinic(session: &mut Session) -> Clinic {
    session.clinic(&Progress::default()).unwrap()
}

fn rows(clinic: &Clinic) -> Vec<(&str, DueKind, Near, i32)> {
    let dues = clinic.cases.iter().flat_map(|case| &case.dues);
    dues.map(|due| (due.what.entry.as_str(), due.what.kind, due.near, due.days)).collect()
}

fn steps(case: &Value) -> Vec<Step> {
    let case = Case::from_json(case.to_string().as_bytes()).unwrap();
    do_next(&case, &law::assess(&case), TODAY)
}

#[test]
fn days_are_as_near_as_the_clock_says() {
    let tasks = json!([
        task("late", "2026-11-20", json!({})),
        task("yesterday", "2026-11-23", json!({})),
        task("today", "2026-11-24", json!({})),
        task("week", "2026-12-01", json!({})),
        task("after", "2026-12-02", json!({})),
        task("month", "2026-12-25", json!({})),
        task("later", "2026-12-26", json!({})),
        // A month is over with its last day.
        task("november", "2026-11", json!({})),
        task("someday", "", json!({})),
        task("theirs", "2026-12-24", json!({"state": "waiting"})),
        task("theirs-late", "2026-11-01", json!({"state": "waiting"})),
        task("theirs-open", "", json!({"state": "waiting"})),
        task("done", "2026-11-01", json!({"state": "done"})),
        task("dropped", "2026-11-01", json!({"state": "dropped"})),
    ]);
    let mut session = session(&[case_json("one", json!({"tasks": tasks}))]);
    let all = clinic(&mut session);
    let found = |entry: &str| {
        let row = rows(&all).into_iter().find(|row| row.0 == entry);
        row.map(|(_, _, near, days)| (near, days))
    };
    assert_eq!(found("late"), Some((Near::Late, -4)));
    assert_eq!(found("yesterday"), Some((Near::Late, -1)));
    assert_eq!(found("today"), Some((Near::Week, 0)));
    assert_eq!(found("week"), Some((Near::Week, 7)));
    assert_eq!(found("after"), Some((Near::Month, 8)));
    assert_eq!(found("november"), Some((Near::Week, 6)));
    assert_eq!(found("month"), Some((Near::Month, 31)));
    assert_eq!(found("later"), Some((Near::Later, 32)));
    assert_eq!(found("someday"), Some((Near::Open, 0)));
    assert_eq!(found("theirs"), Some((Near::Waiting, 30)));
    assert_eq!(found("theirs-late"), Some((Near::Late, -23)));
    assert_eq!(found("theirs-open"), Some((Near::Waiting, 0)));
    assert_eq!((found("done"), found("dropped")), (None, None));
    // The most pressing comes first, those without a day last.
    let order: Vec<&str> = rows(&all).iter().map(|row| row.0).collect();
    assert_eq!(order[..3], ["theirs-late", "late", "yesterday"]);
    assert_eq!(order[order.len() - 2..], ["someday", "theirs-open"]);
    assert_eq!((all.count(Near::Late), all.count(Near::Week)), (3, 3));
}

#[test]
fn a_day_to_begin_is_told_before_the_last_one_and_never_called_late() {
    let begin = |begin: &str, due: &str| {
        let tasks = json!([task("t", due, json!({"begin": on(begin)}))]);
        let mut session = session(&[case_json("one", json!({"tasks": tasks}))]);
        let all = clinic(&mut session);
        let row = rows(&all).into_iter().find(|row| row.1 == DueKind::Begin);
        row.map(|row| row.2)
    };
    assert_eq!(begin("2026-12-10", "2027-01-10"), Some(Near::Month));
    assert_eq!(begin("2026-11-10", "2027-01-10"), Some(Near::Week), "it is time to begin");
    assert_eq!(begin("2026-10-10", "2026-11-10"), None, "the task itself is late");
}

#[test]
fn letters_ask_until_they_are_answered_and_old_papers_are_history() {
    let letters = |answered: bool| {
        let mut letters = vec![
            json!({"id": "asks", "direction": "received", "title": "Question", "reply_by": on("2026-11-10")}),
            json!({"id": "sent", "direction": "sent", "title": "Ours", "reply_by": on("2026-11-10")}),
        ];
        if answered {
            letters
                .push(json!({"id": "r", "direction": "sent", "title": "Reply", "answers": "asks"}));
        }
        json!(letters)
    };
    for (answered, expected) in [(false, 1), (true, 0)] {
        let mut session = session(&[case_json("one", json!({"letters": letters(answered)}))]);
        assert_eq!(clinic(&mut session).count(Near::Late), expected);
    }
    let paper =
        |kind: &str, ends: &str| json!({"kind": kind, "country": "RU", "expires": on(ends)});
    let with = |papers: Vec<Value>| {
        let mut case = case_json("one", json!({}));
        case["people"][0]["papers"] = json!(papers);
        let mut session = session(&[case]);
        rows(&clinic(&mut session)).into_iter().map(|row| row.2).collect::<Vec<_>>()
    };
    assert_eq!(with(vec![paper("passport", "2020-01-01")]), [Near::Late]);
    let renewed = vec![paper("passport", "2020-01-01"), paper("passport", "2030-01-01")];
    assert_eq!(with(renewed), [Near::Later], "a new passport makes the old one history");
    let other = vec![paper("passport", "2020-01-01"), paper("identity_card", "2030-01-01")];
    assert_eq!(with(other), [Near::Late, Near::Later]);
}

/// The clock moves what is near, and nothing that people typed.
#[test]
fn a_clock_that_jumps_moves_nothing_people_typed() {
    let clock = SetClock(Arc::new(Mutex::new(TODAY)));
    let mut desk = Session::in_memory(Arc::new(clock.clone()));
    let tasks = json!([task("t", "2026-11-27", json!({"begin": on("2026-11-20")}))]);
    desk.import_case(case_json("one", json!({"tasks": tasks})).to_string().as_bytes()).unwrap();
    let before = desk.case_json(&id("one")).unwrap();
    let mut seen = Vec::new();
    for (year, month, day) in
        [(2026, 11, 24), (2026, 12, 24), (1999, 1, 1), (2199, 12, 31), (2026, 11, 24)]
    {
        *clock.0.lock().unwrap() = IsoDate { year, month, day };
        let all = clinic(&mut desk);
        let due = all.cases[0].dues.iter().find(|due| due.what.kind == DueKind::Task).unwrap();
        assert_eq!(due.day.unwrap().to_string(), "2026-11-27");
        seen.push(due.near);
        assert_eq!(desk.case_json(&id("one")).unwrap(), before);
    }
    assert_eq!(seen, [Near::Week, Near::Late, Near::Later, Near::Late, Near::Week]);
}

#[test]
fn what_is_late_comes_first_then_damage_then_what_the_case_cannot_do_without() {
    let late = json!({
        "alerts": [],
        "tasks": [task("late", "2026-11-20", json!({})), task("older", "2026-11-10", json!({})),
                  task("soon", "2026-11-27", json!({}))],
        "evidence": [{"id": "e", "number": 1, "title": "Scan", "file": {
            "attachment": "x", "name": "scan.png", "media_type": "image/png", "size_bytes": 3,
            "sha256": "00".repeat(32), "taken_in": "2026-11-01T10:00:00Z",
            "last_check": "2026-11-02T10:00:00Z", "unchanged": "no"}}],
    });
    let found = steps(&case_json("one", late));
    let names: Vec<String> = found
        .iter()
        .map(|step| match step {
            Step::Late(due) => format!("late {}", due.what.entry),
            Step::ThisWeek(due) => format!("week {}", due.what.entry),
            other => format!("{other:?}"),
        })
        .collect();
    assert_eq!(
        names[..5],
        ["late older", "late late", "PapersChanged(1)", "AddAlert", "week soon"]
    );
}

#[test]
fn an_exhibit_without_its_file_is_a_missing_paper_and_no_check_is_no_tick() {
    let exhibit = |n: u16, file: Value| {
        let mut exhibit = json!({"id": format!("e{n}"), "number": n, "title": "Paper"});
        if !file.is_null() {
            exhibit["file"] = file;
        }
        exhibit
    };
    let file = |check: Option<&str>| {
        let mut file = json!({
            "attachment": "x", "name": "a", "media_type": "image/png", "size_bytes": 1,
            "sha256": "00".repeat(32), "taken_in": "2026-11-01T10:00:00Z"});
        if let Some(at) = check {
            file["last_check"] = json!(at);
            file["unchanged"] = json!("yes");
        }
        file
    };
    let case = case_json(
        "one",
        json!({"evidence": [exhibit(1, Value::Null), exhibit(2, file(None)),
            exhibit(3, file(Some("2026-11-20T10:00:00Z"))), exhibit(4, file(Some("2026-11-14T10:00:00Z")))]}),
    );
    assert!(steps(&case).contains(&Step::MissingPapers(1)));
    let seen = PapersChecked::of(&Case::from_json(case.to_string().as_bytes()).unwrap());
    assert_eq!((seen.files, seen.same, seen.changed, seen.missing), (3, 2, 0, 1));
    assert_eq!(seen.first.as_deref(), Some("2026-11-14T10:00:00Z"));
    assert_eq!(seen.last.as_deref(), Some("2026-11-20T10:00:00Z"));
    let unchecked = case_json("one", json!({"evidence": [exhibit(2, file(None))]}));
    let seen = PapersChecked::of(&Case::from_json(unchecked.to_string().as_bytes()).unwrap());
    assert_eq!((seen.same, seen.first), (0, None));
}

#[test]
fn something_happened_is_kept_at_once_stays_out_of_papers_and_is_finished_later() {
    let mut desk = session(&[case_json("one", json!({}))]);
    let case = id("one");
    let today = PartialDate::on_day(TODAY).unwrap();
    let saved = desk.log(&case, "  Police rang the bell  ", today.clone()).unwrap();
    let open = desk.case(&case).unwrap().case;
    let event = &open.events[0];
    assert_eq!((event.title.as_str(), event.kind), ("Police rang the bell", EventKind::Other));
    assert!(event.to_finish && event.what.is_none() && event.when == today);
    assert_eq!(event.provenance.disclosure, Disclosure::NeverLeaves);
    assert!(do_next(&open, &law::assess(&open), TODAY).contains(&Step::FinishNotes(1)));
    assert_eq!(clinic(&mut desk).cases[0].to_finish, 1);

    // Even a person who lets it out first has to finish it.
    let mut shown: Event = event.clone();
    shown.provenance.disclosure = Disclosure::MayReachState;
    desk.save_entry(&case, Entry::Event(shown.clone()), saved.revision).unwrap();
    assert!(Releasable::of(&desk.case(&case).unwrap().case).case().events.is_empty());
    shown.to_finish = false;
    desk.save_entry(&case, Entry::Event(shown), saved.revision + 1).unwrap();
    let finished = desk.case(&case).unwrap().case;
    assert_eq!(Releasable::of(&finished).case().events.len(), 1);
    assert!(!do_next(&finished, &law::assess(&finished), TODAY).contains(&Step::FinishNotes(1)));

    // Nothing typed is lost, nothing empty is kept.
    let long = "слово ".repeat(400);
    desk.log(&case, &long, PartialDate::default()).unwrap();
    let open = desk.case(&case).unwrap().case;
    let kept = open.events.iter().find(|event| event.what.is_some()).unwrap();
    assert_eq!(kept.what.as_deref(), Some(long.trim()));
    for (text, code) in [("   ".to_owned(), Code::BadField), ("x".repeat(50_001), Code::TooLarge)] {
        let refused = desk.log(&case, &text, PartialDate::default()).unwrap_err();
        assert_eq!((refused.code(), refused.problem().field.as_deref()), (code, Some("text")));
    }
    assert_eq!(desk.case(&case).unwrap().case.events.len(), 2);
}

#[test]
fn a_task_done_from_the_list_can_be_taken_back() {
    let tasks = json!([task("t", "2026-11-20", json!({}))]);
    let mut desk = session(&[case_json("one", json!({"tasks": tasks}))]);
    let (case, entry) = (id("one"), id("t"));
    let before: Task = desk.case(&case).unwrap().case.tasks[0].clone();
    let done: Saved = desk.finish_task(&case, &entry, 1).unwrap();
    let after = desk.case(&case).unwrap().case.tasks[0].clone();
    assert!(!after.state.is_open() && after.done == PartialDate::on_day(TODAY).unwrap());
    assert_eq!(clinic(&mut desk).count(Near::Late), 0);
    let stale = desk.finish_task(&case, &entry, 1).unwrap_err();
    assert_eq!(stale.code(), Code::Stale);
    assert_eq!(desk.finish_task(&case, &id("none"), 1).unwrap_err().code(), Code::NotFound);
    let back = Move { id: entry, from: done.revision, to: 1 };
    desk.revert(&case, &[back]).unwrap();
    assert_eq!(desk.case(&case).unwrap().case.tasks[0], before);
    assert_eq!(clinic(&mut desk).count(Near::Late), 1);
}

#[test]
fn cases_are_found_by_any_spelling_and_by_number() {
    let mut other = case_json("two", json!({}));
    other["case"]["title"] = json!("يوسف مثال");
    other["case"]["number"] = json!("0317-B");
    other["people"][0]["names"] = json!([{"full": "يوسف مثال"}]);
    let mut desk = session(&[case_json("one", json!({})), other]);
    let mut found = |text: &str| -> Vec<String> {
        desk.find_cases(text).unwrap().iter().map(ToString::to_string).collect()
    };
    assert_eq!(found("Кулаченков"), ["one"]);
    assert_eq!(found("nikita kula"), ["one"]);
    assert_eq!(found("Youssef"), ["two"]);
    assert_eq!(found("0317-b"), ["two"]);
    assert_eq!(found("0142"), ["one"]);
    assert_eq!(found("nobody"), Vec::<String>::new());
    assert_eq!(found("").len(), 2);
}

#[test]
fn the_list_is_what_reading_every_case_gives_after_any_save() {
    let cases: Vec<Value> = (0..12)
        .map(|n| {
            let mut case = case_json(
                &format!("case-{n}"),
                json!({"tasks": [task("t", "2026-11-20", json!({}))]}),
            );
            case["case"]["title"] = json!(format!("Person {n}"));
            case
        })
        .collect();
    let mut desk = session(&cases);
    clinic(&mut desk);
    desk.finish_task(&id("case-3"), &id("t"), 1).unwrap();
    desk.log(&id("case-4"), "Something", PartialDate::default()).unwrap();
    desk.remove_entry(&id("case-5"), &id("t"), 1).unwrap();
    let mut head = desk.case(&id("case-6")).unwrap().case.case;
    head.stage = Some(redress_casework::model::CaseStage::Closed);
    desk.save_entry(&id("case-6"), Entry::Case(head), 1).unwrap();
    let kept = clinic(&mut desk);
    // The same cases in a desk that has never made the list before.
    let mut fresh = Session::in_memory(Arc::new(FixedClock(TODAY)));
    for n in 0..12 {
        let json = desk.case_json(&id(&format!("case-{n}"))).unwrap();
        fresh.import_case(json.as_bytes()).unwrap();
    }
    let plain = |clinic: &Clinic| -> Vec<_> {
        let case = |case: &redress_casework::ClinicCase| {
            let dues: Vec<_> =
                case.dues.iter().map(|due| (due.what.entry.clone(), due.near)).collect();
            (case.id.clone(), case.short.clone(), case.to_finish, case.is_open(), dues)
        };
        clinic.cases.iter().map(case).collect()
    };
    assert_eq!(plain(&kept), plain(&clinic(&mut fresh)));
    assert_eq!(kept.count(Near::Late), 9, "done, removed and closed are not late");
}

#[test]
fn the_control_slip_names_nobody() {
    let tasks = json!([
        task("ta", "2026-11-20", json!({"title": "Call Mr Kulachenkov"})),
        task("tb", "2026-11-26", json!({"title": "Write to the Migration Department"})),
        task("tc", "2027-05-01", json!({})),
    ]);
    let mut desk = session(&[case_json("kulachenkov", json!({"tasks": tasks}))]);
    let progress = Progress::default();
    let bare = desk.slip(None, false, &progress).unwrap();
    assert_eq!(bare.len(), 2, "nothing beyond a month");
    assert!(bare.iter().all(|line| line.words.is_none()));
    let worded = desk.slip(Some(&id("kulachenkov")), true, &progress).unwrap();
    assert_eq!(worded[0].words, None, "words that name the person are left out");
    assert_eq!(worded[1].words.as_deref(), Some("Write to the Migration Department"));
    assert_eq!(worded[1].number.as_deref(), Some("0142"));
    let said = format!("{worded:?}").to_lowercase();
    assert!(!said.contains("kulachenkov") && !said.contains("nikita"));
    assert_eq!(desk.slip(Some(&id("none")), false, &progress).unwrap_err().code(), Code::NotFound);
}
