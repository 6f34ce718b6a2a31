//! Editing that forgives: forms not finished, and the way back through everything that was saved.

use std::sync::Arc;

use proptest::prelude::*;
use redress_casework::model::{
    Case, CaseRole, Code, Entry, EntryKind, Event, Id, IsoDate, Letter, Short,
};
use redress_casework::{Act, Draft, FixedClock, MAX_DRAFT, NewCase, Progress, Session, new_id};

fn clock() -> Arc<FixedClock> {
    Arc::new(FixedClock(IsoDate { year: 2026, month: 11, day: 24 }))
}

fn case(session: &mut Session) -> Id {
    let name = Short::new("A. Person").unwrap();
    session.create_case(NewCase { role: CaseRole::Own, name, accusing: None }).unwrap()
}

fn event(title: &str) -> Event {
    serde_json::from_value(serde_json::json!({
        "id": new_id().unwrap().as_str(), "kind": "arrest", "title": title,
    }))
    .unwrap()
}

fn letter(title: &str) -> Letter {
    serde_json::from_value(serde_json::json!({
        "id": new_id().unwrap().as_str(), "direction": "received", "title": title,
    }))
    .unwrap()
}

fn draft(fields: &str) -> Draft {
    Draft {
        id: new_id().unwrap(),
        revision: 0,
        at: String::new(),
        form: EntryKind::Event,
        entry: None,
        base: 0,
        fields: fields.to_owned(),
    }
}

#[test]
fn a_draft_is_beside_the_case() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Session::in_memory(clock());
    let id = case(&mut desk);
    let before = desk.case_json(&id).unwrap();
    let first = desk.keep_draft(&id, draft(r#"{"title":"Stop"}"#)).unwrap();
    let second =
        desk.keep_draft(&id, Draft { fields: r#"{"title":"Stopped"}"#.into(), ..first }).unwrap();
    assert_eq!(second.revision, 2);
    let drafts = desk.case(&id).unwrap().drafts;
    assert_eq!(drafts, std::slice::from_ref(&second));
    // Not an entry: in no list, no count, no export, no paper, no history of the case.
    assert_eq!(desk.cases().unwrap()[0].entries, 1);
    assert_eq!(desk.case_json(&id).unwrap(), before);
    desk.case(&id).unwrap().case.check().unwrap();
    let to = folder.path().join("out");
    desk.export_case(&id, &to, &Progress::default()).unwrap();
    assert!(!std::fs::read_to_string(to.join("case.json")).unwrap().contains("Stopped"));
    assert!(desk.steps(&id).unwrap().0.is_empty(), "a draft is nothing to take back");

    desk.drop_draft(&id, &second.id).unwrap();
    assert!(desk.case(&id).unwrap().drafts.is_empty());
    assert_eq!(desk.drop_draft(&id, &second.id).unwrap_err().code(), Code::NotFound);
}

#[test]
fn a_draft_over_a_newer_one_is_refused_and_the_newer_one_stays() {
    let mut desk = Session::in_memory(clock());
    let id = case(&mut desk);
    let first = desk.keep_draft(&id, draft(r#"{"title":"one"}"#)).unwrap();
    let second = Draft { fields: r#"{"title":"two"}"#.into(), ..first.clone() };
    desk.keep_draft(&id, second).unwrap();
    let late = Draft { fields: r#"{"title":"late"}"#.into(), ..first };
    assert_eq!(desk.keep_draft(&id, late).unwrap_err().code(), Code::Stale);
    assert_eq!(desk.case(&id).unwrap().drafts[0].fields, r#"{"title":"two"}"#);
}

#[test]
fn what_is_no_form_is_refused() {
    let mut desk = Session::in_memory(clock());
    let id = case(&mut desk);
    for (fields, code) in [
        ("", Code::BadField),
        ("[1]", Code::BadField),
        ("{\"a\":", Code::BadField),
        (&format!("{{\"a\":\"{}\"}}", "x".repeat(MAX_DRAFT)), Code::TooLarge),
    ] {
        assert_eq!(desk.keep_draft(&id, draft(fields)).unwrap_err().code(), code);
    }
    let nowhere = Id::new("nowhere").unwrap();
    assert_eq!(desk.keep_draft(&nowhere, draft("{}")).unwrap_err().code(), Code::NotFound);
    assert!(desk.case(&nowhere).is_err(), "a draft makes no case");
    assert!(desk.case(&id).unwrap().drafts.is_empty());
}

#[test]
fn saving_the_form_takes_its_draft_and_no_other() {
    let mut desk = Session::in_memory(clock());
    let id = case(&mut desk);
    let kept = desk.keep_draft(&id, draft("{}")).unwrap();
    let other = desk.keep_draft(&id, draft("{}")).unwrap();
    // A refused save leaves it.
    let mut bad = event("Arrested");
    bad.exhibits = vec![Id::new("nowhere").unwrap()];
    desk.finish_entry(&id, Entry::Event(bad), 0, Some(&kept.id)).unwrap_err();
    assert_eq!(desk.case(&id).unwrap().drafts.len(), 2);
    let saved = desk.finish_entry(&id, Entry::Event(event("Arrested")), 0, Some(&kept.id)).unwrap();
    assert_eq!(saved.touched.len(), 1, "the draft is nothing to take back");
    assert_eq!(desk.case(&id).unwrap().drafts, [other]);
    desk.undo(&id).unwrap().unwrap();
    assert!(desk.case(&id).unwrap().case.events.is_empty());
    assert_eq!(desk.case(&id).unwrap().drafts.len(), 1);
}

#[test]
fn every_case_has_its_own_way_back() {
    let mut desk = Session::in_memory(clock());
    let (id, other) = (case(&mut desk), case(&mut desk));
    let first = event("First");
    desk.save_entry(&id, Entry::Event(first.clone()), 0).unwrap();
    desk.save_entry(&other, Entry::Event(event("Elsewhere")), 0).unwrap();
    desk.save_entry(&id, Entry::Event(event("Second")), 0).unwrap();
    desk.remove_entry(&id, &first.id, 1).unwrap();
    let (done, undone) = desk.steps(&id).unwrap();
    let seen: Vec<(Act, &str)> = done.iter().map(|step| (step.act, step.label.as_str())).collect();
    assert_eq!(seen, [(Act::Removed, "First"), (Act::Added, "Second"), (Act::Added, "First")]);
    assert!(undone.is_empty() && done[0].entry() == Some(&first.id));
    desk.undo(&id).unwrap().unwrap();
    assert_eq!(desk.case(&id).unwrap().case.events.len(), 2);
    desk.redo(&id).unwrap().unwrap();
    assert_eq!(desk.case(&id).unwrap().case.events.len(), 1);
    for _ in 0..3 {
        assert!(desk.undo(&id).unwrap().is_some());
    }
    assert!(desk.undo(&id).unwrap().is_none(), "there is nothing more");
    assert!(desk.case(&id).unwrap().case.events.is_empty());
    assert_eq!(desk.case(&other).unwrap().case.events.len(), 1, "the other case is as it was");
}

#[test]
fn a_check_of_the_papers_does_not_stand_in_the_way() {
    let mut desk = Session::in_memory(clock());
    let id = case(&mut desk);
    let progress = Progress::default();
    let mut paper = desk.add_evidence(&id, "a", 1, &mut b"a".as_slice(), &progress).unwrap();
    paper.title = Short::new("Decision").unwrap();
    desk.save_entry(&id, Entry::Evidence(paper.clone()), 1).unwrap();
    desk.check_evidence(&id, &progress).unwrap();
    desk.undo(&id).unwrap().unwrap();
    let back = desk.exhibit(&id, &paper.id).unwrap();
    assert_eq!(back.title.as_str(), "a");
    assert!(back.file.unwrap().last_check.is_some(), "the check is not undone");
    // The paper itself goes and comes back with its file.
    desk.undo(&id).unwrap().unwrap();
    assert!(desk.case(&id).unwrap().case.evidence.is_empty());
    desk.redo(&id).unwrap().unwrap();
    assert!(desk.open_evidence(&id, &paper.id, None).is_ok());
}

/// One thing a person does to a case: what, to which of the entries, pointing at which others.
type Doing = (u8, usize, usize, usize);

fn doing(desk: &mut Session, id: &Id, (what, at, one, two): Doing) -> bool {
    let open = desk.case(id).unwrap();
    let pick = |ids: Vec<Id>, n: usize| {
        if ids.is_empty() { None } else { Some(ids[n % ids.len()].clone()) }
    };
    let papers = |n| pick(open.case.evidence.iter().map(|x| x.id.clone()).collect(), n);
    let entries: Vec<Entry> =
        open.case.entries().into_iter().filter(|x| !matches!(x, Entry::Case(_))).collect();
    let all = |n| pick(entries.iter().map(|x| x.id().clone()).collect(), n);
    let points = |x: &mut Letter| {
        x.about = [all(one), all(two)].into_iter().flatten().filter(|to| *to != x.id).collect();
        x.exhibits = papers(one).into_iter().collect();
    };
    match what % 6 {
        0 => {
            let mut new = event(&format!("event {at}"));
            new.exhibits = papers(one).into_iter().collect();
            desk.save_entry(id, Entry::Event(new), 0).unwrap();
        }
        1 => {
            let mut new = letter(&format!("letter {at}"));
            points(&mut new);
            desk.save_entry(id, Entry::Letter(new), 0).unwrap();
        }
        2 => {
            let progress = Progress::default();
            desk.add_evidence(id, "scan", 1, &mut b"x".as_slice(), &progress).unwrap();
        }
        3 if !open.case.letters.is_empty() => {
            let mut old = open.case.letters[at % open.case.letters.len()].clone();
            points(&mut old);
            let base = open.revision(&old.id);
            desk.save_entry(id, Entry::Letter(old), base).unwrap();
        }
        4 if !entries.is_empty() => {
            let gone = entries[at % entries.len()].id().clone();
            desk.remove_entry(id, &gone, open.revision(&gone)).unwrap();
        }
        _ => return false,
    }
    true
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever was done, with entries that point at entries that point at entries, undo goes back through every
    /// state, redo forth again, twice.
    #[test]
    fn undo_and_redo_go_through_every_state(
        steps in prop::collection::vec((0u8..6, 0usize..9, 0usize..9, 0usize..9), 1..25)
    ) {
        let mut desk = Session::in_memory(clock());
        let id = case(&mut desk);
        let now = |desk: &Session| -> Case { desk.case(&id).unwrap().case };
        let mut states = vec![now(&desk)];
        for step in steps {
            if doing(&mut desk, &id, step) {
                states.push(now(&desk));
            }
        }
        for _ in 0..2 {
            for state in states.iter().rev().skip(1) {
                prop_assert!(desk.undo(&id).unwrap().is_some());
                prop_assert_eq!(&now(&desk), state);
            }
            prop_assert!(desk.undo(&id).unwrap().is_none());
            for state in states.iter().skip(1) {
                prop_assert!(desk.redo(&id).unwrap().is_some());
                prop_assert_eq!(&now(&desk), state);
            }
            prop_assert!(desk.redo(&id).unwrap().is_none());
        }
    }
}

#[test]
fn a_case_that_is_not_there_yet_has_its_draft_in_no_list() {
    let place = Id::new(redress_casework::NO_CASE).unwrap();
    let mut desk = Session::in_memory(clock());
    assert!(desk.new_case_drafts().unwrap().is_empty());
    let form = |fields: &str| Draft { form: EntryKind::Case, ..draft(fields) };
    let first = desk.keep_draft(&place, form(r#"{"name":"Ada"}"#)).unwrap();
    let second =
        desk.keep_draft(&place, Draft { fields: r#"{"name":"Ada E"}"#.into(), ..first }).unwrap();
    assert_eq!(desk.new_case_drafts().unwrap(), std::slice::from_ref(&second));
    // It is no case: nothing lists it, opens it, or may be brought in over it.
    assert!(desk.cases().unwrap().is_empty() && desk.case(&place).is_err());
    assert!(desk.clinic(&Progress::default()).unwrap().cases.is_empty());
    let file =
        r#"{"format":"redress-case","version":1,"case":{"id":"new-case.drafts","title":"A"}}"#;
    assert_eq!(desk.import_case(file.as_bytes()).unwrap_err().code(), Code::BadCase);
    let made = case(&mut desk);
    desk.drop_draft(&place, &second.id).unwrap();
    assert!(desk.new_case_drafts().unwrap().is_empty());
    assert_eq!(desk.cases().unwrap().len(), 1);
    assert!(desk.case(&made).unwrap().drafts.is_empty());
    // Only there: a draft still makes no other case.
    assert!(desk.keep_draft(&Id::new("nowhere").unwrap(), form("{}")).is_err());
}
