//! Allegation against proof, end to end: split, filled, joined, ordered, told apart from a text that changed, its tasks,
//! and what contradicts what.

use std::sync::Arc;

use redress_casework::model::{
    Allegation, Case, Cell, Code, Entry, Id, IsoDate, Long, Releasable, Short, TaskState,
};
use redress_casework::{Differs, FixedClock, Matrix, Session, Stands, There, rows_for_paper};
use serde_json::{Value, json};

const ACTS: &str = "On 12 March 2014 he, with G. Alburov, took a picture. The picture had value. He hid it on 12 March 2015 with A. Alburov.";

fn made() -> Value {
    let open = json!({ "certainty": "likely", "disclosure": "may_reach_state" });
    json!({
        "format": "redress-case", "version": 1,
        "case": { "id": "k", "title": "A case", "applicant": "p" },
        "people": [{ "id": "p", "role": "applicant", "names": [{ "full": "Nikita Kulachenkov" }], "provenance": open }],
        "charges": [{ "id": "ch", "offence": "Theft", "acts": ACTS, "provenance": open }],
        "alerts": [{ "id": "al", "channel": "red_notice", "provenance": open }],
        "events": [{ "id": "ev", "kind": "other", "title": "The picture was hung",
            "when": { "when": { "kind": "on", "date": { "year": 2013, "month": 5, "day": 1 } } }, "provenance": open }],
        "evidence": [{ "id": "e", "number": 1, "title": "A valuation", "provenance": open }],
    })
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn desk(case: &Value) -> (Session, Id) {
    let clock = Arc::new(FixedClock(IsoDate::parse("2026-11-24").unwrap()));
    let mut desk = Session::in_memory(clock);
    let taken = desk.import_case(case.to_string().as_bytes()).unwrap();
    (desk, taken.id)
}

fn rows(desk: &Session, case: &Id) -> Vec<Allegation> {
    let mut rows = desk.at_hand(case).unwrap().case.allegations.clone();
    rows.sort_by_key(|row| row.order);
    rows
}

fn said(desk: &Session, case: &Id) -> Vec<String> {
    rows(desk, case).iter().map(|row| row.said.to_string()).collect()
}

fn split() -> (Session, Id, Vec<Allegation>) {
    let (mut desk, case) = desk(&made());
    desk.split_text(&case, &id("ch")).unwrap();
    let all = rows(&desk, &case);
    (desk, case, all)
}

fn save(desk: &mut Session, case: &Id, row: &Allegation) -> Allegation {
    let base = desk.at_hand(case).unwrap().revision(&row.id);
    desk.save_entry(case, Entry::Allegation(row.clone()), base).unwrap();
    rows(desk, case).into_iter().find(|one| one.id == row.id).unwrap()
}

fn words(text: &str) -> Option<Long> {
    Some(Long::new(text).unwrap())
}

#[test]
fn a_text_becomes_rows_that_remember_their_place() {
    let (mut desk, case, all) = split();
    assert_eq!(all.len(), 3, "{all:?}");
    for row in &all {
        let from = row.from as usize;
        assert_eq!(&ACTS[from..from + row.said.len()], row.said.as_str());
    }
    let refused = desk.split_text(&case, &id("ch")).unwrap_err();
    assert_eq!(refused.code(), Code::BadField, "nothing is split twice");
    assert_eq!(desk.split_text(&case, &id("al")).unwrap_err().code(), Code::NotFound);
    // One step takes all of it back, and again.
    desk.undo(&case).unwrap().unwrap();
    assert_eq!(rows(&desk, &case), []);
    desk.redo(&case).unwrap().unwrap();
    assert_eq!(rows(&desk, &case), all);
}

#[test]
fn rows_are_split_joined_and_ordered_and_every_word_stays() {
    let (mut desk, case, all) = split();
    let at = u32::try_from(all[0].said.chars().take_while(|c| *c != ',').count() + 1).unwrap();
    let mut first = all[0].clone();
    first.i_say = words("It was street art.");
    let first = save(&mut desk, &case, &first);
    let revision = desk.at_hand(&case).unwrap().revision(&first.id);
    desk.split_row(&case, &first.id, revision, at).unwrap();
    assert_eq!(
        said(&desk, &case)[..2],
        ["On 12 March 2014 he,", "with G. Alburov, took a picture."]
    );
    let now = rows(&desk, &case);
    assert_eq!((now[0].i_say.as_deref(), &now[1].i_say), (Some("It was street art."), &None));
    for wrong in [0, 500] {
        let revision = desk.at_hand(&case).unwrap().revision(&first.id);
        assert_eq!(
            desk.split_row(&case, &first.id, revision, wrong).unwrap_err().code(),
            Code::BadField
        );
    }
    let mut second = now[1].clone();
    second.i_say = words("He was not there.");
    second.proof = vec![id("e")];
    save(&mut desk, &case, &second);
    let revision = desk.at_hand(&case).unwrap().revision(&first.id);
    desk.join_rows(&case, &first.id, revision).unwrap();
    let joined = rows(&desk, &case);
    assert_eq!(joined.len(), 3);
    assert_eq!(joined[0].said, all[0].said, "byte for byte as it stood");
    assert_eq!(joined[0].i_say.as_deref(), Some("It was street art.\nHe was not there."));
    assert_eq!(joined[0].proof, [id("e")]);
    // Put in another order they no longer stand beside each other, and are not joined.
    let revision = desk.at_hand(&case).unwrap().revision(&joined[2].id);
    desk.move_row(&case, &joined[2].id, revision, true).unwrap();
    assert_eq!(said(&desk, &case)[1], all[2].said.as_str());
    let revision = desk.at_hand(&case).unwrap().revision(&joined[0].id);
    assert_eq!(desk.join_rows(&case, &joined[0].id, revision).unwrap_err().code(), Code::BadField);
    assert_eq!(desk.join_rows(&case, &joined[0].id, 99).unwrap_err().code(), Code::Stale);
    assert_eq!(
        desk.move_row(&case, &joined[0].id, revision, true).unwrap_err().code(),
        Code::BadField
    );
}

#[test]
fn a_text_that_changed_later_is_told_and_the_sentence_stays() {
    let (mut desk, case, all) = split();
    let change = |desk: &mut Session, acts: &str| {
        let open = desk.at_hand(&case).unwrap();
        let mut charge = open.case.charges[0].clone();
        charge.acts = words(acts);
        let base = open.revision(&charge.id);
        drop(open);
        desk.save_entry(&case, Entry::Charge(charge), base).unwrap();
    };
    let stands = |desk: &Session| -> Vec<Stands> {
        let matrix = desk.matrix(&case).unwrap();
        let of = |row: &Allegation| matrix.rows.iter().find(|one| one.id == row.id).unwrap().stands;
        all.iter().map(of).collect()
    };
    assert!(stands(&desk).iter().all(|one| *one == Stands::There));
    change(
        &mut desk,
        "New words. The picture had value. The picture had value. He hid it on 12 March 2015 with A. Alburov.",
    );
    let now = stands(&desk);
    assert_eq!(now[..2], [Stands::Changed, Stands::Changed], "gone, and there twice");
    assert!(matches!(now[2], Stands::Moved { .. }));
    assert_eq!(said(&desk, &case), all.iter().map(|row| row.said.to_string()).collect::<Vec<_>>());
    // What has no row yet is added, and nothing else.
    desk.split_text(&case, &id("ch")).unwrap();
    assert_eq!(
        said(&desk, &case)[3..],
        ["New words.", "The picture had value.", "The picture had value."]
    );
    let base = desk.at_hand(&case).unwrap().revision(&id("ch"));
    desk.remove_entry(&case, &id("ch"), base).unwrap();
    let matrix = desk.matrix(&case).unwrap();
    assert!(matrix.rows.iter().all(|row| row.stands == Stands::Gone));
}

#[test]
fn tasks_are_made_once_and_close_when_the_paper_or_the_answer_is_there() {
    let (mut desk, case, all) = split();
    let tasks = |desk: &Session| desk.at_hand(&case).unwrap().case.tasks.clone();
    assert_eq!(tasks(&desk), [], "nothing is asked before the person has begun");
    let mut row = all[1].clone();
    row.i_say = words("Its artist valued it at 100 roubles.");
    row.missing_paper = Some(Short::new("An official valuation").unwrap());
    let mut row = save(&mut desk, &case, &row);
    let made = tasks(&desk);
    assert_eq!(made.len(), 2, "{made:?}");
    assert_eq!(made[0].title.as_str(), "An official valuation");
    assert_eq!(made[1].title.as_str(), "The picture had value.");
    assert!(
        made.iter().all(|task| task.about == [row.id.clone()] && task.state == TaskState::Open)
    );
    // Another save makes no other task; another name of the paper is the same task.
    row.missing_paper = Some(Short::new("A valuation by an office").unwrap());
    let mut row = save(&mut desk, &case, &row);
    let made = tasks(&desk);
    assert_eq!((made.len(), made[0].title.as_str()), (2, "A valuation by an office"));
    // The paper is there, and the cells are filled or not needed.
    row.found_paper = Some(id("e"));
    row.proof = vec![id("e")];
    row.not_needed = vec![Cell::WeakPoint, Cell::Rule];
    save(&mut desk, &case, &row);
    let done = tasks(&desk);
    assert!(
        done.iter().all(|task| task.state == TaskState::Done && task.done.is_known()),
        "{done:?}"
    );
    // One *undo* takes the row and its tasks back together.
    desk.undo(&case).unwrap().unwrap();
    assert!(tasks(&desk).iter().all(|task| task.state == TaskState::Open));
    // A task that was taken out is not made again.
    let (gone, base) = (made[1].id.clone(), desk.at_hand(&case).unwrap().revision(&made[1].id));
    desk.remove_entry(&case, &gone, base).unwrap();
    let mut row = rows(&desk, &case)[1].clone();
    row.i_say = words("Its artist said so.");
    save(&mut desk, &case, &row);
    assert_eq!(tasks(&desk).len(), 1);
}

fn kinds(matrix: &Matrix) -> Vec<(Differs, String, String)> {
    let there = |there: &There| match there {
        There::Words(words) => words.clone(),
        There::Date(_) => "a date".to_owned(),
    };
    let mut all: Vec<_> = matrix
        .contradictions
        .iter()
        .map(|one| (one.differs, one.here.clone(), there(&one.there)))
        .collect();
    all.sort();
    all
}

#[test]
fn contradictions_are_shown_with_both_sides_until_the_person_settles_them() {
    let (mut desk, case, all) = split();
    let found = kinds(&desk.matrix(&case).unwrap());
    assert_eq!(
        found,
        [
            (Differs::Date, "12 March 2014".to_owned(), "12 March 2015".to_owned()),
            (Differs::Name, "G. Alburov".to_owned(), "A. Alburov".to_owned()),
        ]
    );
    // A linked event of another day, and the charge's own day of the acts.
    let mut row = all[0].clone();
    row.proof = vec![id("ev")];
    save(&mut desk, &case, &row);
    let open = desk.at_hand(&case).unwrap();
    let mut charge = open.case.charges[0].clone();
    charge.acts_when = serde_json::from_value(
        json!({ "when": { "kind": "on", "date": { "year": 2014, "month": 3 } } }),
    )
    .unwrap();
    let base = open.revision(&charge.id);
    drop(open);
    desk.save_entry(&case, Entry::Charge(charge), base).unwrap();
    let found = kinds(&desk.matrix(&case).unwrap());
    assert_eq!(found.iter().filter(|one| one.2 == "a date").count(), 2, "{found:?}");
    assert!(found.contains(&(Differs::Date, "12 March 2014".into(), "a date".into())), "the event");
    assert!(found.contains(&(Differs::Date, "12 March 2015".into(), "a date".into())), "the acts");
    // The person says that one is none; a side that changes brings it back.
    let matrix = desk.matrix(&case).unwrap();
    let one = matrix.contradictions.iter().find(|one| one.differs == Differs::Name).unwrap();
    let mut row = rows(&desk, &case).into_iter().find(|row| row.id == one.row).unwrap();
    row.settled.push(Short::new(one.mark.clone()).unwrap());
    let mut row = save(&mut desk, &case, &row);
    assert!(!kinds(&desk.matrix(&case).unwrap()).iter().any(|one| one.0 == Differs::Name));
    row.they_say = words("On 12 March 2014 he, with V. Alburov, took a picture.");
    save(&mut desk, &case, &row);
    assert!(kinds(&desk.matrix(&case).unwrap()).iter().any(|one| one.0 == Differs::Name));
}

#[test]
fn a_day_of_birth_is_held_against_the_birth_alone() {
    let told = |acts: &str| {
        let mut made = made();
        made["people"][0]["born"] =
            json!({ "when": { "kind": "on", "date": { "year": 1980, "month": 3, "day": 2 } } });
        made["charges"][0]["acts"] = json!(acts);
        made["charges"][0]["acts_when"] =
            json!({ "when": { "kind": "on", "date": { "year": 2014, "month": 3, "day": 12 } } });
        let (mut desk, case) = desk(&made);
        desk.split_text(&case, &id("ch")).unwrap();
        let matrix = desk.matrix(&case).unwrap();
        kinds(&matrix)
    };
    for same in [
        "He was born on 2 March 1980 in Omsk.",
        "Родился в городе Омске 2 марта 1980 года.",
        "Гражданин, 2 марта 1980 года рождения, обвиняется.",
        "Il est né à Omsk le 2 mars 1980.",
        "Иванов, 02.03.1980 г.р., обвиняется.",
        "Né(e) le 2 mars 1980 à Omsk.",
        "ولد في مدينة أومسك.",
        "The victim, born on 5 May 1991, lost a picture.",
    ] {
        assert_eq!(told(same), [], "{same}");
    }
    let other = told("He was born on 3 March 1980 in Omsk.");
    assert_eq!(other.len(), 1, "{other:?}");
    assert_eq!((other[0].0, other[0].1.as_str()), (Differs::Date, "3 March 1980"));
    // The day of an act beside a birth is still held against the acts, whichever comes first.
    for both in [
        "He was born on 2 March 1980, and took a picture on 12 March 2013.",
        "On 12 March 2013 Ivanov, born on 2 March 1980, took a picture.",
        "On 12 March 2013 Ivanov born 2 March 1980 took a picture.",
        "12 марта 2013 года Иванов, родился 2 марта 1980 года, взял картину.",
        "Le 12 mars 2013 Dupont, né le 2 mars 1980, a pris un tableau.",
    ] {
        let act = told(both);
        assert_eq!(act.len(), 1, "{both}: {act:?}");
        assert!(act[0].1.contains("2013") && !act[0].1.contains("1980"), "{both}: {act:?}");
    }
    let boy = told("He hit a boy (ولد) on 12 March 2013.");
    assert_eq!(boy.len(), 1, "{boy:?}");
}

#[test]
fn what_is_read_two_ways_or_is_no_date_contradicts_nothing() {
    let mut case = made();
    case["charges"][0]["acts"] = json!(
        "He paid 2014 roubles under Article 2015 on 03/04/2014. He paid on 04/05/2013 by day."
    );
    let (mut desk, id_of) = desk(&case);
    desk.split_text(&id_of, &id("ch")).unwrap();
    assert_eq!(kinds(&desk.matrix(&id_of).unwrap()), []);
}

#[test]
fn a_row_that_never_leaves_passes_no_gate_and_no_weak_point_ever_does() {
    let (mut desk, case, all) = split();
    for (n, disclosure) in ["never_leaves", "ccf_only", "may_reach_state"].into_iter().enumerate() {
        let mut row = all[n].clone();
        row.i_say = words(&format!("Zq{disclosure}"));
        row.weak_point = words("ZqWeak");
        row.missing_paper = Some(Short::new("ZqMissing").unwrap());
        row.provenance.disclosure = serde_json::from_value(json!(disclosure)).unwrap();
        save(&mut desk, &case, &row);
    }
    let whole: Case = desk.at_hand(&case).unwrap().case.clone();
    let gate = Releasable::of(&whole);
    let paper = rows_for_paper(&gate);
    assert_eq!(paper.len(), 2);
    assert_eq!(paper.iter().map(|row| row.secret).collect::<Vec<_>>(), [true, false]);
    let told = format!("{paper:?} {}", gate.case().to_json().unwrap());
    assert!(told.contains("Zqccf_only") && told.contains("Zqmay_reach_state"));
    for hidden in ["Zqnever_leaves", "ZqWeak", "ZqMissing", "On 12 March 2014 he, with"] {
        let rows = format!("{paper:?}");
        assert!(!rows.contains(hidden), "{hidden}");
    }
    assert!(!told.contains("ZqWeak") && !told.contains("Zqnever"));
    // Where the charge stays, its sentences stay.
    let mut hidden = whole.clone();
    hidden.charges[0].provenance.disclosure = Default::default();
    assert_eq!(rows_for_paper(&Releasable::of(&hidden)), []);
}
