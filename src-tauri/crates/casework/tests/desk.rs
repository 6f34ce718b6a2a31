//! A caseworker's day on a vault in memory: make, save, take back, take in, check, hand out.

use std::sync::Arc;

use redress_casework::model::{
    CaseRole, Code, Disclosure, Entry, Event, Id, IsoDate, Provenance, Releasable, Short, YesNo,
};
use redress_casework::{FixedClock, Move, NewCase, Progress, Saved, Session, law, new_id};

fn session() -> Session {
    let day = IsoDate { year: 2026, month: 11, day: 24 };
    Session::in_memory(Arc::new(FixedClock(day)))
}

fn case(session: &mut Session) -> Id {
    let new = NewCase {
        role: CaseRole::Own,
        name: Short::new("A. Person").unwrap(),
        accusing: "RU".to_owned().try_into().ok(),
    };
    session.create_case(new).unwrap()
}

fn event(title: &str) -> Event {
    serde_json::from_value(serde_json::json!({
        "id": new_id().unwrap().as_str(), "kind": "arrest", "title": title,
    }))
    .unwrap()
}

#[test]
fn a_save_over_a_newer_revision_is_refused_and_nothing_is_lost() {
    let mut desk = session();
    let id = case(&mut desk);
    let mut arrest = event("Arrested");
    let first = desk.save_entry(&id, Entry::Event(arrest.clone()), 0).unwrap();
    assert_eq!(first.revision, 1);
    arrest.title = Short::new("Arrested at the airport").unwrap();
    desk.save_entry(&id, Entry::Event(arrest.clone()), 1).unwrap();
    arrest.title = Short::new("From an old window").unwrap();
    let stale = desk.save_entry(&id, Entry::Event(arrest), 1).unwrap_err();
    assert_eq!(stale.code(), Code::Stale);
    let kept = &desk.case(&id).unwrap().case.events[0];
    assert_eq!(kept.title.as_str(), "Arrested at the airport");
}

#[test]
fn a_removed_exhibit_lets_go_of_everything_and_comes_back() {
    let mut desk = session();
    let id = case(&mut desk);
    let scan = b"\x89PNG\r\n\x1a\n and some more".to_vec();
    let progress = Progress::default();
    let exhibit =
        desk.add_evidence(&id, "/x/scan.png", 27, &mut scan.as_slice(), &progress).unwrap();
    assert_eq!(exhibit.mark(), "E-01");
    assert_eq!(exhibit.provenance.disclosure, Disclosure::NeverLeaves);
    let file = exhibit.file.as_ref().unwrap();
    assert_eq!((file.name.as_str(), file.media_type.as_str()), ("scan.png", "image/png"));
    let mut arrest = event("Arrested");
    arrest.exhibits = vec![exhibit.id.clone()];
    desk.save_entry(&id, Entry::Event(arrest), 0).unwrap();

    desk.remove_entry(&id, &exhibit.id, 1).unwrap();
    let without = desk.case(&id).unwrap().case;
    assert!(without.evidence.is_empty() && without.events[0].exhibits.is_empty());
    without.check().unwrap();

    desk.restore_entry(&id, &exhibit.id).unwrap();
    let back = desk.case(&id).unwrap().case;
    assert_eq!(back.evidence[0].file.as_ref().unwrap().sha256, file.sha256);
    assert_eq!(desk.check_evidence(&id, &progress).unwrap()[0].unchanged, YesNo::Yes);
}

/// Every save can be taken back and done again, what it did to others included.
#[test]
fn undo_and_redo_go_through_every_save() {
    let back = |saved: &Saved| -> Vec<Move> {
        let turned = saved.touched.iter().rev();
        turned.map(|one| Move { id: one.id.clone(), from: one.to, to: one.from }).collect()
    };
    let mut desk = session();
    let id = case(&mut desk);
    let progress = Progress::default();
    let exhibit = desk.add_evidence(&id, "a", 1, &mut b"a".as_slice(), &progress).unwrap();
    let mut arrest = event("Arrested");
    arrest.exhibits = vec![exhibit.id.clone()];
    let mut states = vec![desk.case(&id).unwrap().case];
    let mut saves = vec![desk.save_entry(&id, Entry::Event(arrest.clone()), 0).unwrap()];
    states.push(desk.case(&id).unwrap().case);
    arrest.title = "Arrested at the airport".to_owned().try_into().unwrap();
    saves.push(desk.save_entry(&id, Entry::Event(arrest), 1).unwrap());
    states.push(desk.case(&id).unwrap().case);
    // The exhibit goes, and the event lets go of it, in one save.
    saves.push(desk.remove_entry(&id, &exhibit.id, 1).unwrap());
    assert_eq!(saves[2].touched.len(), 2);
    states.push(desk.case(&id).unwrap().case);

    for _ in 0..2 {
        let mut undone = Vec::new();
        for (n, save) in saves.iter().enumerate().rev() {
            undone.push(desk.revert(&id, &back(save)).unwrap());
            assert_eq!(desk.case(&id).unwrap().case, states[n], "undo {n}");
        }
        saves.clear();
        for (n, undo) in undone.iter().rev().enumerate() {
            saves.push(desk.revert(&id, &back(undo)).unwrap());
            assert_eq!(desk.case(&id).unwrap().case, states[n + 1], "redo {n}");
        }
    }
}

#[test]
fn undo_does_not_run_over_a_newer_change() {
    let mut desk = session();
    let id = case(&mut desk);
    let first = desk.save_entry(&id, Entry::Event(event("First")), 0).unwrap();
    let mut later = event("Later");
    later.id = first.id.clone();
    desk.save_entry(&id, Entry::Event(later), 1).unwrap();
    let undo = [Move { id: first.id.clone(), from: 1, to: 0 }];
    let refused = desk.revert(&id, &undo).unwrap_err().problem();
    assert_eq!(refused.code, Code::Stale);
    assert_eq!(desk.case(&id).unwrap().case.events[0].title.as_str(), "Later");
    // The header never goes.
    let header = desk.case(&id).unwrap();
    let gone = [Move { id: id.clone(), from: header.revision(&id), to: 0 }];
    assert!(desk.revert(&id, &gone).is_err());
}

#[test]
fn the_history_says_what_changed_and_puts_back() {
    let mut desk = session();
    let id = case(&mut desk);
    let saved = desk.save_entry(&id, Entry::Event(event("First")), 0).unwrap();
    let mut later = event("Second");
    later.id = saved.id.clone();
    later.took_place = YesNo::No;
    desk.save_entry(&id, Entry::Event(later), 1).unwrap();
    desk.remove_entry(&id, &saved.id, 2).unwrap();
    let rows = desk.history(&id, &saved.id).unwrap();
    let seen: Vec<(u32, bool, &str)> =
        rows.iter().map(|row| (row.revision, row.removed, row.label.as_str())).collect();
    assert_eq!(seen, [(1, false, "First"), (2, false, "Second"), (3, true, "Second")]);
    let Entry::Event(now) = &rows[1].entry else { panic!("the whole entry is there") };
    assert_eq!(now.took_place, YesNo::No);
    desk.revert(&id, &[Move { id: saved.id.clone(), from: 3, to: 1 }]).unwrap();
    assert_eq!(desk.case(&id).unwrap().case.events[0].title.as_str(), "First");
}

#[test]
fn no_exhibit_number_ever_stands_for_two() {
    let mut desk = session();
    let id = case(&mut desk);
    let progress = Progress::default();
    let first = desk.add_evidence(&id, "a", 1, &mut b"a".as_slice(), &progress).unwrap();
    desk.remove_entry(&id, &first.id, 1).unwrap();
    let second = desk.add_evidence(&id, "b", 1, &mut b"b".as_slice(), &progress).unwrap();
    desk.restore_entry(&id, &first.id).unwrap();
    let case = desk.case(&id).unwrap().case;
    case.check().unwrap();
    assert_eq!(case.evidence.len(), 2);
    assert_eq!(desk.exhibit(&id, &second.id).unwrap().number, 1);
    assert_eq!(desk.exhibit(&id, &first.id).unwrap().number, 2);
}

#[test]
fn the_title_follows_the_name() {
    let mut desk = session();
    let id = case(&mut desk);
    let open = desk.case(&id).unwrap();
    let mut person = open.case.people[0].clone();
    person.names[0].full = Short::new("Another Name").unwrap();
    desk.save_entry(&id, Entry::Person(person), 1).unwrap();
    assert_eq!(desk.case(&id).unwrap().case.case.title.as_str(), "Another Name");
}

#[test]
fn an_empty_or_unreadable_file_costs_nothing() {
    struct Broken;
    impl std::io::Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::PermissionDenied.into())
        }
    }
    let mut desk = session();
    let id = case(&mut desk);
    let progress = Progress::default();
    let empty = desk.add_evidence(&id, "a", 0, &mut std::io::empty(), &progress).unwrap_err();
    let broken = desk.add_evidence(&id, "b", 9, &mut Broken, &progress).unwrap_err();
    assert_eq!((empty.code(), broken.code()), (Code::FileEmpty, Code::FileUnreadable));
    assert!(desk.case(&id).unwrap().case.evidence.is_empty());
}

#[test]
fn an_entry_that_points_nowhere_is_refused_by_name() {
    let mut desk = session();
    let id = case(&mut desk);
    let mut arrest = event("Arrested");
    arrest.exhibits = vec![Id::new("nowhere").unwrap()];
    let error = desk.save_entry(&id, Entry::Event(arrest), 0).unwrap_err().problem();
    assert_eq!(error.field.as_deref(), Some("exhibits[0]"));
}

#[test]
fn the_same_case_is_not_taken_in_twice_and_export_is_import() {
    let mut desk = session();
    let id = case(&mut desk);
    desk.save_entry(&id, Entry::Event(event("Arrested")), 0).unwrap();
    let json = desk.case_json(&id).unwrap();
    assert_eq!(desk.import_case(json.as_bytes()).unwrap_err().code(), Code::BadCase);
    let mut other = session();
    let imported = other.import_case(json.as_bytes()).unwrap();
    assert_eq!(imported.id, id);
    assert_eq!(other.case_json(&id).unwrap(), json);
}

#[test]
fn an_export_is_checked_by_its_manifest() {
    let mut desk = session();
    let id = case(&mut desk);
    let progress = Progress::default();
    desk.add_evidence(&id, "note.txt", 5, &mut b"hello".as_slice(), &progress).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("out");
    assert_eq!(desk.export_case(&id, &to, &progress).unwrap().files, 3);
    let check = std::process::Command::new("sha256sum")
        .args(["-c", "--strict", "MANIFEST"])
        .current_dir(&to)
        .output()
        .unwrap();
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stdout));
    assert_eq!(std::fs::read(to.join("originals/E-01.txt")).unwrap(), b"hello");
    let again = desk.export_case(&id, &to, &progress).unwrap_err();
    assert_eq!(again.code(), Code::FolderNotEmpty);
}

#[test]
fn what_never_leaves_is_taken_out_before_the_engine_sees_it() {
    let mut desk = session();
    let id = case(&mut desk);
    let mut hidden = event("CANARY-HIDDEN");
    hidden.provenance = Provenance { disclosure: Disclosure::NeverLeaves, ..hidden.provenance };
    let mut shown = event("CANARY-SHOWN");
    shown.provenance.disclosure = Disclosure::MayReachState;
    shown.provenance.note = redress_casework::model::Long::new("CANARY-NOTE").ok();
    desk.save_entry(&id, Entry::Event(hidden), 0).unwrap();
    desk.save_entry(&id, Entry::Event(shown), 0).unwrap();
    let case = desk.case(&id).unwrap().case;
    let gate = Releasable::of(&case).with_assessment(law::assess);
    let text = gate.case().to_json().unwrap()
        + &serde_json::to_string(gate.assessment().unwrap()).unwrap();
    assert!(text.contains("CANARY-SHOWN"));
    assert!(!text.contains("CANARY-HIDDEN") && !text.contains("CANARY-NOTE"));
    gate.case().check().unwrap();
    let learners = case.who_learns_what();
    assert!(
        learners
            .iter()
            .any(|l| l.label == "CANARY-HIDDEN" && l.disclosure == Disclosure::NeverLeaves)
    );
}

#[test]
fn the_sample_case_opens_in_a_vault_in_memory() {
    let desk =
        Session::look_round(Arc::new(FixedClock(IsoDate { year: 2026, month: 11, day: 24 })))
            .unwrap();
    let lines = desk.cases().unwrap();
    assert!(desk.throw_away() && lines.len() == 1);
    assert!(lines[0].header.as_ref().unwrap().sample);
    assert!(desk.case(&lines[0].id).is_ok());
}

#[test]
fn taking_a_case_in_tells_how_far_it_is_and_a_stopped_one_leaves_nothing() {
    use redress_casework::Error;
    let mut desk = session();
    let id = case(&mut desk);
    desk.save_entry(&id, Entry::Event(event("Arrested")), 0).unwrap();
    let json = desk.case_json(&id).unwrap();
    let mut other = session();
    let stopped = Progress::default();
    stopped.stop();
    let refused = other.import_case_telling(json.as_bytes(), &stopped);
    assert!(matches!(refused, Err(Error::Stopped)));
    assert!(other.cases().unwrap().is_empty());
    let progress = Progress::default();
    let taken = other.import_case_telling(json.as_bytes(), &progress).unwrap();
    let (done, total) = progress.get();
    assert_eq!((done, total), (taken.entries + 1, taken.entries + 1));
    assert_eq!(other.case_json(&id).unwrap(), json);
}

#[test]
fn whoever_takes_a_client_in_works_on_the_case_and_nobody_on_their_own() {
    use redress_casework::model::CaseRole;
    let mut desk = session();
    desk.set_author(Some(&Short::new("M. Oliva").unwrap())).unwrap();
    for (role, worker) in [(CaseRole::Client, Some("M. Oliva")), (CaseRole::Own, None)] {
        let name = Short::new("Ada Example").unwrap();
        let id = desk.create_case(NewCase { role, name, accusing: None }).unwrap();
        assert_eq!(desk.case(&id).unwrap().case.case.worker.as_deref(), worker);
    }
}
