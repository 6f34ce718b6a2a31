//! The clock may lie: set back, set far ahead, or standing still, it moves no date that a person typed, loses
//! nothing, and changes no order.

use std::process::ExitCode;
use std::sync::{Arc, Mutex};

use redress_casework::model::{CaseRole, Entry, Event, Id, IsoDate, PartialDate, Short};
use redress_casework::places::Places;
use redress_casework::{Clock, NewCase, Progress, SecretString, Session, new_id, probe_main};
use redress_tests::chance::Chance;
use redress_tests::run::Run;
use serde_json::json;

/// Times the clock jumps.
const JUMPS: u32 = 10;
/// Jumps with one vault before another is made.
const A_VAULT: u64 = 50;

/// A clock that says what it was last told.
struct Liar(Mutex<(IsoDate, String)>);

impl Liar {
    fn says(&self, day: IsoDate, time: &str) {
        *self.0.lock().expect("nobody falls over with it") = (day, format!("{day}T{time}Z"));
    }
}

impl Clock for Liar {
    fn now(&self) -> String {
        self.0.lock().expect("nobody falls over with it").1.clone()
    }

    fn today(&self) -> IsoDate {
        self.0.lock().expect("nobody falls over with it").0
    }
}

fn day(year: i32, month: u8, day: u8) -> IsoDate {
    IsoDate { year, month, day }
}

/// Days on which clocks are wrong: no battery, no network, a leap day, the end of a count, a new year, by chance.
fn a_lie(chance: &mut Chance) -> (IsoDate, &'static str) {
    let days = [
        day(1970, 1, 1),
        day(1980, 1, 1),
        day(2000, 2, 29),
        day(2038, 1, 19),
        day(2106, 2, 7),
        day(1, 1, 1),
        day(9999, 12, 31),
        day(2026, 11, 24),
        day(2025, 12, 31),
        day(2024, 2, 29),
    ];
    let times = ["00:00:00", "23:59:59", "02:30:00", "12:00:00"];
    let by_chance = day(
        1900 + chance.below(300) as i32,
        1 + chance.below(12) as u8,
        1 + chance.below(28) as u8,
    );
    let chosen = days.get(chance.below(15) as usize).copied().unwrap_or(by_chance);
    (chosen, times[chance.below(4) as usize])
}

/// A date as a person types it, in three calendars, more or less exactly.
fn typed(chance: &mut Chance) -> PartialDate {
    let calendar = ["gregorian", "persian", "umm_al_qura"][chance.below(3) as usize];
    let shift = match calendar {
        "persian" => 621,
        "umm_al_qura" => 579,
        _ => 0,
    };
    let (year, month, day) =
        (1990 + chance.below(40) - shift, 1 + chance.below(12), 1 + chance.below(28));
    let date = match chance.below(3) {
        0 => json!({ "year": year }),
        1 => json!({ "year": year, "month": month }),
        _ => json!({ "year": year, "month": month, "day": day }),
    };
    let kind = ["on", "about", "before", "after"][chance.below(4) as usize];
    serde_json::from_value(json!({
        "when": { "kind": kind, "date": date }, "calendar": calendar, "typed": format!("{kind} {year} as typed")
    }))
    .expect("a date")
}

fn phrase() -> SecretString {
    SecretString::from("lantern orchard pebble ninety velvet harbour quill".to_owned())
}

fn main() -> ExitCode {
    // The session probes its store with this very program.
    if let Some(code) = probe_main(std::env::args_os().skip(1)) {
        return code;
    }
    dates_people_typed_never_move();
    ExitCode::SUCCESS
}

fn dates_people_typed_never_move() {
    let mut run = Run::of("the_clock_may_lie", JUMPS);
    let clock = Arc::new(Liar(Mutex::new((day(2026, 11, 24), "2026-11-24T12:00:00Z".into()))));
    let mut stage = tempfile::tempdir().unwrap();
    let mut desk: Option<(Session, Id)> = None;
    let mut known: Vec<(Id, PartialDate)> = Vec::new();
    let (mut opened, mut events, mut back) = (0, 0, 0);
    let mut last = day(2026, 11, 24);
    while let Some(round) = run.another() {
        let chance = &mut run.chance;
        let (today, time) = a_lie(chance);
        clock.says(today, time);
        back += u32::from(today < last);
        last = today;
        let places = Places::at(stage.path().join("home"));
        let (mut session, case) = match desk.take() {
            Some(open) if round % A_VAULT != 0 => open,
            _ => {
                stage = tempfile::tempdir().unwrap();
                known.clear();
                let places = Places::at(stage.path().join("home"));
                let dir = stage.path().join("vault");
                let mut session = Session::create(&dir, &phrase(), &places, clock.clone()).unwrap();
                let name = Short::new("A. Person").unwrap();
                let new = NewCase { role: CaseRole::Own, name, accusing: None };
                let case = session.create_case(new).unwrap();
                (session, case)
            }
        };
        for _ in 0..3 {
            let (id, when) = (new_id().unwrap(), typed(chance));
            let until = typed(chance);
            let event: Event = serde_json::from_value(json!({
                "id": id.as_str(), "kind": "other", "title": "Something", "when": when, "until": until
            }))
            .unwrap();
            session.save_entry(&case, Entry::Event(event), 0).unwrap();
            known.push((id, when));
            events += 1;
        }
        // What lists and works out dates does so with any clock.
        let clinic = session.clinic(&Progress::default()).unwrap();
        assert_eq!(clinic.cases.len(), 1);
        let open = session.case(&case).unwrap();
        redress_casework::dues(&open, clock.today());
        compare(&session, &case, &known, round);
        assert!(session.undo(&case).unwrap().is_some() && session.redo(&case).unwrap().is_some());
        compare(&session, &case, &known, round);
        // Opened again under another lie; the real work of the passphrase, so not every time.
        if round % 5 == 4 {
            session.lock();
            let (today, time) = a_lie(chance);
            clock.says(today, time);
            session = Session::open(&stage.path().join("vault"), &phrase(), &places, clock.clone())
                .unwrap();
            assert_eq!(session.notices(), [], "a clock is no damage");
            compare(&session, &case, &known, round);
            assert!(session.check(&Progress::default()).unwrap().damage.is_empty());
            opened += 1;
        }
        desk = Some((session, case));
    }
    run.reached(format!(
        "0 of {events} dates moved, order kept; {back} times set back, {opened} times opened under another lie"
    ));
}

fn compare(session: &Session, case: &Id, known: &[(Id, PartialDate)], round: u64) {
    let open = session.case(case).unwrap();
    let found: Vec<(Id, PartialDate)> =
        open.case.events.iter().map(|event| (event.id.clone(), event.when.clone())).collect();
    let mut sorted = found.clone();
    sorted.sort_by_key(|(id, _)| known.iter().position(|(other, _)| other == id));
    assert_eq!(sorted, known, "round {round}: a date has moved, or an event is gone");
    assert_eq!(found.len(), known.len(), "round {round}");
}
