//! What a save tells, put into the case as the window holds it, is the case as a fresh reading gives it; and the case
//! held in memory is the one in the vault.

use std::collections::HashSet;
use std::sync::Arc;

use redress_casework::model::{
    Alert, Case, Charge, Entry, EntryKind, EventKind, Id, IsoDate, PartialDate, Short, TaskState,
    YesNo, case_schema,
};
use redress_casework::{Draft, FixedClock, OpenCase, Session, new_id};
use redress_tests::chance::Chance;
use redress_tests::made_case::Maker;
use redress_wire::{CaseNews, CasePart, CaseShare, CaseView, PORTION, PapersView, Worked};
use serde_json::{Value, json};

/// Cases made by chance, and what is done in each.
const CASES: u64 = 12;
const DEEDS: u64 = 60;

const LISTS: [&str; 15] = [
    "people",
    "alerts",
    "charges",
    "allegations",
    "proceedings",
    "protection",
    "events",
    "evidence",
    "sources",
    "letters",
    "tasks",
    "notes",
    "requests",
    "plans",
    "answers",
];

#[test]
fn news_make_the_case_that_a_fresh_reading_gives() {
    let schema = case_schema();
    let mut chance = Chance::announced("news");
    let (mut parts, mut deeds) = (0, 0);
    for _ in 0..CASES {
        let seed = chance.number();
        let made = Maker::new(&schema, seed).case().to_string();
        let mut desk =
            Session::in_memory(Arc::new(FixedClock(IsoDate::parse("2026-11-24").unwrap())));
        let id = desk.import_case(made.as_bytes()).expect("the made case is taken").id;
        let mut page = shown(&desk.open_case(&id).unwrap());
        for n in 0..DEEDS {
            deeds += u64::from(deed(&mut desk, &id, &mut chance));
            let (held, read) = (desk.at_hand(&id).unwrap(), desk.case(&id).unwrap());
            assert_eq!(held.case, read.case, "seed {seed}, deed {n}");
            assert_eq!(held.revisions, read.revisions, "seed {seed}, deed {n}");
            assert_eq!(held.drafts, read.drafts, "seed {seed}, deed {n}");
            assert_eq!(held.hidden, read.hidden, "seed {seed}, deed {n}");
            read.case.check().unwrap_or_else(|problem| panic!("seed {seed}, deed {n}: {problem}"));
            drop(held);
            // The window may look once after several changes.
            if chance.below(3) > 0 {
                let seen = page["stamp"].as_u64().and_then(|n| u32::try_from(n).ok()).unwrap();
                let news = desk.news(&id, seen).unwrap();
                let Some(changed) = news.changed else {
                    page = shown(&news.open);
                    continue;
                };
                parts += 1;
                let revision = |entry: &Id| news.open.revision(entry);
                let told = CaseNews::of(
                    &news.open.case,
                    &revision,
                    worked(&news.open),
                    &changed.entries,
                    &changed.rows,
                );
                page = after(&page, &told);
                let mut fresh = shown(&read);
                fresh["stamp"] = page["stamp"].clone();
                assert_eq!(page, fresh, "seed {seed}, deed {n}");
            }
        }
    }
    assert!(parts > CASES * DEEDS / 4 && deeds > CASES * DEEDS / 2, "{parts} parts, {deeds} deeds");
}

#[test]
fn a_state_that_was_never_told_is_told_whole() {
    let mut desk =
        Session::look_round(Arc::new(FixedClock(IsoDate::parse("2026-11-24").unwrap()))).unwrap();
    let id = desk.cases().unwrap()[0].id.clone();
    let first = desk.open_case(&id).unwrap().stamp;
    desk.log(&id, "The phone rang", PartialDate::default()).unwrap();
    assert_eq!(desk.news(&id, first).unwrap().changed.unwrap().entries.len(), 1);
    assert_eq!(desk.news(&id, 0).unwrap().changed, None, "the whole is asked for");
    assert_eq!(desk.news(&id, u32::MAX).unwrap().changed, None, "nobody was told that");
    let again = desk.open_case(&id).unwrap().stamp;
    assert_eq!(desk.news(&id, first).unwrap().changed, None, "it was read again since");
    assert_eq!(desk.news(&id, again).unwrap().changed, Some(Default::default()), "nothing is new");
}

#[test]
fn the_portions_of_a_case_are_the_whole_case_and_each_is_small() {
    let schema = case_schema();
    let mut chance = Chance::announced("portions");
    let made = Maker::new(&schema, chance.number()).case().to_string();
    let mut desk = Session::in_memory(Arc::new(FixedClock(IsoDate::parse("2026-11-24").unwrap())));
    let id = desk.import_case(made.as_bytes()).expect("the made case is taken").id;
    // Two and a half portions of events, so that a portion ends within the list.
    for n in 0..PORTION * 5 / 2 {
        desk.log(&id, &format!("Call {n}"), PartialDate::default()).unwrap();
    }
    let open = desk.open_case(&id).unwrap();
    let revision = |entry: &Id| open.revision(entry);
    let mut page = json!(CaseView::first(&open.case, &revision, worked(&open)));
    let mut portions = 1;
    let mut from = u32::try_from(PORTION).unwrap();
    while page["to_come"] != 0 {
        let part = CasePart::of(&open.case, &revision, open.stamp, from);
        assert_eq!(part.stamp, open.stamp);
        assert!(part.next > from, "the reading goes on");
        let lists = json!(part.lists);
        for list in LISTS.into_iter().chain(["timeline"]) {
            let rows = lists[list].as_array().unwrap();
            assert!(rows.len() <= PORTION, "{list}: {}", rows.len());
            page[list].as_array_mut().unwrap().extend(rows.iter().cloned());
        }
        page["to_come"] = json!(part.to_come);
        from = part.next;
        portions += 1;
    }
    assert!(portions >= 3, "{portions} portions");
    assert_eq!(page, shown(&open));
    // A place after the end of every list has nothing more.
    let past = CasePart::of(&open.case, &revision, open.stamp, u32::MAX);
    assert_eq!((past.to_come, past.next), (0, u32::MAX));
}

/// Does one thing to a case; says whether it was done. What is refused changes nothing.
fn deed(desk: &mut Session, id: &Id, chance: &mut Chance) -> bool {
    let open = desk.at_hand(id).unwrap();
    let entries = open.case.entries();
    let any = entries[usize::try_from(chance.below(entries.len() as u64)).unwrap()].clone();
    drop(open);
    let revision = desk.at_hand(id).unwrap().revision(any.id());
    match chance.below(12) {
        0..=4 => match turned(any, chance) {
            Some(entry) => desk.save_entry(id, entry, revision).is_ok(),
            None => false,
        },
        5 => desk.remove_entry(id, any.id(), revision).is_ok(),
        6 => desk.undo(id).is_ok_and(|done| done.is_some()),
        7 => desk.redo(id).is_ok_and(|done| done.is_some()),
        8 => desk.log(id, "Something \u{202e}happened", day(chance)).is_ok(),
        9 => {
            let Some(mut copy) = turned(any, chance) else { return false };
            rename(&mut copy);
            desk.save_entry(id, copy, 0).is_ok()
        }
        10 => {
            let (form, fields) = (EntryKind::Note, r#"{"text":"half a note"}"#.to_owned());
            let draft = Draft {
                id: new_id().unwrap(),
                revision: 0,
                at: String::new(),
                form,
                entry: None,
                base: 0,
                fields,
            };
            desk.keep_draft(id, draft).is_ok()
        }
        _ => {
            let drafts = desk.at_hand(id).unwrap().drafts.clone();
            drafts.first().is_some_and(|draft| desk.drop_draft(id, &draft.id).is_ok())
        }
    }
}

/// One of few days, so that dates meet.
fn day(chance: &mut Chance) -> PartialDate {
    match chance.below(6) {
        0 => PartialDate::default(),
        n => PartialDate::on_day(IsoDate::parse(&format!("2016-01-0{n}")).unwrap()).unwrap(),
    }
}

/// The entry with other dates and words; nothing for what is not changed here.
fn turned(entry: Entry, chance: &mut Chance) -> Option<Entry> {
    let words = Short::new(format!("Word {}", chance.below(9))).unwrap();
    let kinds = [
        EventKind::Alert,
        EventKind::Charge,
        EventKind::Asylum,
        EventKind::Court,
        EventKind::Letter,
        EventKind::Other,
    ];
    Some(match entry {
        Entry::Event(mut x) => {
            x.kind = kinds[usize::try_from(chance.below(6)).unwrap()];
            (x.when, x.title) = (day(chance), words);
            Entry::Event(x)
        }
        Entry::Alert(x) => Entry::Alert(Alert { issued: day(chance), ended: day(chance), ..x }),
        Entry::Charge(x) => Entry::Charge(Charge { charged: day(chance), offence: words, ..x }),
        Entry::Allegation(mut x) => {
            x.missing_paper = Some(words);
            Entry::Allegation(x)
        }
        Entry::Protection(mut x) => {
            (x.asked, x.granted) = (day(chance), day(chance));
            Entry::Protection(x)
        }
        Entry::Proceeding(mut x) => {
            x.opened = day(chance);
            Entry::Proceeding(x)
        }
        Entry::Letter(mut x) => {
            (x.dated, x.arrived, x.title) = (day(chance), day(chance), words);
            Entry::Letter(x)
        }
        Entry::Task(mut x) => {
            x.due = day(chance);
            x.state = if chance.below(2) == 0 { TaskState::Done } else { TaskState::Open };
            Entry::Task(x)
        }
        Entry::Note(mut x) => {
            x.written = day(chance);
            Entry::Note(x)
        }
        Entry::Evidence(mut x) => {
            (x.title, x.number) = (words, 1 + u16::try_from(chance.below(400)).unwrap());
            Entry::Evidence(x)
        }
        Entry::Person(mut x) => {
            x.names[0].full = words;
            Entry::Person(x)
        }
        Entry::Source(mut x) => {
            x.title = words;
            Entry::Source(x)
        }
        Entry::Answer(mut x) => {
            x.answer = YesNo::No;
            Entry::Answer(x)
        }
        Entry::Case(_) | Entry::Request(_) | Entry::Plan(_) => return None,
    })
}

fn rename(entry: &mut Entry) {
    let fresh = new_id().unwrap();
    match entry {
        Entry::Event(x) => x.id = fresh,
        Entry::Alert(x) => x.id = fresh,
        Entry::Charge(x) => x.id = fresh,
        Entry::Allegation(x) => x.id = fresh,
        Entry::Protection(x) => x.id = fresh,
        Entry::Proceeding(x) => x.id = fresh,
        Entry::Letter(x) => x.id = fresh,
        Entry::Task(x) => x.id = fresh,
        Entry::Note(x) => x.id = fresh,
        Entry::Evidence(x) => x.id = fresh,
        Entry::Person(x) => x.id = fresh,
        Entry::Source(x) => x.id = fresh,
        Entry::Case(_) | Entry::Answer(_) | Entry::Request(_) | Entry::Plan(_) => {}
    }
}

fn worked(open: &OpenCase) -> Worked {
    Worked {
        today: "2026-11-24".into(),
        due: Vec::new(),
        papers: PapersView {
            files: 0,
            same: 0,
            changed: 0,
            first: String::new(),
            last: String::new(),
        },
        do_next: Vec::new(),
        hidden_marks: open.hidden.iter().map(ToString::to_string).collect(),
        drafts: Vec::new(),
        stamp: open.stamp,
        share: CaseShare::Supervisor,
    }
}

fn shown(open: &OpenCase) -> Value {
    let case: &Case = &open.case;
    json!(CaseView::of(case, &|entry| open.revision(entry), worked(open)))
}

/// The page's own way with news, as `ui/src/app/news.ts` has it.
fn after(old: &Value, news: &CaseNews) -> Value {
    let mut next = json!(news.view);
    let places = json!(news.places);
    let touched: HashSet<&str> = news.touched.iter().map(String::as_str).collect();
    let rows: HashSet<&str> = news.rows.iter().map(String::as_str).collect();
    for list in LISTS {
        next[list] = merged(&old[list], &next[list], &places[list], "/id", &touched);
    }
    let timeline = &places["timeline"];
    next["timeline"] = merged(&old["timeline"], &next["timeline"], timeline, "/entry/id", &rows);
    next
}

fn merged(old: &Value, new: &Value, places: &Value, id: &str, gone: &HashSet<&str>) -> Value {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let mut rows = list(old);
    rows.retain(|row| !gone.contains(row.pointer(id).and_then(Value::as_str).unwrap_or("")));
    for (row, at) in list(new).into_iter().zip(list(places)) {
        let at = usize::try_from(at.as_u64().unwrap()).unwrap();
        rows.insert(at, row);
    }
    Value::Array(rows)
}
