//! Who wrote what: every revision carries the name in force when it was saved, and a case file gives it back.

use std::sync::Arc;

use redress_casework::model::{CaseRole, Entry, Id, IsoDate, Short};
use redress_casework::{FixedClock, NewCase, Session};

fn session() -> Session {
    Session::in_memory(Arc::new(FixedClock(IsoDate { year: 2026, month: 11, day: 24 })))
}

fn short(text: &str) -> Short {
    Short::new(text).unwrap()
}

fn case(session: &mut Session) -> Id {
    let new = NewCase { role: CaseRole::Own, name: short("A. Person"), accusing: None };
    session.create_case(new).unwrap()
}

/// Gives an event a new title; `base` is the revision it stands at.
fn save(session: &mut Session, case: &Id, title: &str, base: u32) -> Id {
    let event = serde_json::json!({ "id": "e1", "kind": "arrest", "title": title });
    let entry = Entry::Event(serde_json::from_value(event).unwrap());
    session.save_entry(case, entry, base).unwrap().id
}

fn names(session: &Session, case: &Id, id: &Id) -> Vec<Option<String>> {
    let rows = session.history(case, id).unwrap().into_iter();
    rows.map(|row| row.author.by.map(String::from)).collect()
}

#[test]
fn each_revision_keeps_the_name_it_was_saved_under() {
    let mut desk = session();
    let case = case(&mut desk);
    let id = save(&mut desk, &case, "Arrested", 0);
    desk.set_author(Some(&short("Ада Пример"))).unwrap();
    save(&mut desk, &case, "Arrested at the airport", 1);
    desk.set_author(Some(&short("Ben"))).unwrap();
    desk.remove_entry(&case, &id, 2).unwrap();
    desk.set_author(None).unwrap();
    desk.restore_entry(&case, &id).unwrap();
    let expected = [None, Some("Ада Пример"), Some("Ben"), None];
    assert_eq!(names(&desk, &case, &id), expected.map(|name| name.map(str::to_owned)));
}

#[test]
fn a_case_file_carries_the_names_and_another_vault_keeps_them_apart_from_its_own() {
    let mut desk = session();
    let case = case(&mut desk);
    desk.set_author(Some(&short("Ada"))).unwrap();
    let id = save(&mut desk, &case, "Arrested", 0);
    let file = desk.case_json(&case).unwrap();

    let mut other = session();
    other.set_author(Some(&short("Ben"))).unwrap();
    other.import_case(file.as_bytes()).unwrap();
    let row = &other.history(&case, &id).unwrap()[0];
    let brought = row.author.brought.clone().unwrap();
    assert_eq!((brought.by, row.author.by.clone()), (Some(short("Ada")), Some(short("Ben"))));
    // What the file was silent about stays silent: its header was saved before Ada gave a name.
    let header = &other.history(&case, &case).unwrap()[0];
    assert_eq!(header.author.brought.clone().unwrap(), Default::default());
    // Nothing is lost on the way through a second vault, and no name is put to what its keeper did not write.
    assert_eq!(other.case_json(&case).unwrap(), file);

    save(&mut other, &case, "Arrested at night", 1);
    let again =
        redress_casework::model::Case::from_json(other.case_json(&case).unwrap().as_bytes())
            .unwrap();
    assert_eq!(again.saved.len(), 1);
    assert_eq!((again.saved[0].entry.as_str(), again.saved[0].by.as_str()), ("e1", "Ben"));
}

#[test]
fn no_name_reaches_a_paper() {
    let mut desk = session();
    let case = case(&mut desk);
    desk.set_author(Some(&short("Zebulon Keeper"))).unwrap();
    save(&mut desk, &case, "Arrested", 0);
    let whole = redress_casework::model::Case::from_json(desk.case_json(&case).unwrap().as_bytes())
        .unwrap();
    assert_eq!(whole.saved.len(), 1);
    let gate = redress_casework::model::Releasable::of(&whole);
    assert!(!gate.case().to_json().unwrap().contains("Zebulon"));
}
