//! Erasing for good: what goes, what lets go of it, and what stays.

use std::sync::Arc;

use redress_casework::model::{
    CaseRole, Code, Entry, EntryKind, Event, Id, IsoDate, Letter, Short,
};
use redress_casework::places::Places;
use redress_casework::{
    Draft, FixedClock, NewCase, Notice, Progress, SecretString, Session, Wish, new_id, remove_vault,
};

fn clock() -> Arc<FixedClock> {
    Arc::new(FixedClock(IsoDate { year: 2026, month: 11, day: 24 }))
}

fn phrase() -> SecretString {
    SecretString::from("paint seven blue kettles at dawn today".to_owned())
}

/// The same in memory and on the disk.
fn everywhere(test: impl Fn(&mut Session)) {
    test(&mut Session::in_memory(clock()));
    let home = tempfile::tempdir().unwrap();
    let places = Places::at(home.path().join("data"));
    let folder = home.path().join("vault");
    test(&mut Session::create(&folder, &phrase(), &places, clock()).unwrap());
}

fn case(session: &mut Session, name: &str) -> Id {
    let name = Short::new(name).unwrap();
    session.create_case(NewCase { role: CaseRole::Own, name, accusing: None }).unwrap()
}

fn event(title: &str) -> Event {
    serde_json::from_value(serde_json::json!({
        "id": new_id().unwrap().as_str(), "kind": "arrest", "title": title,
    }))
    .unwrap()
}

fn erase(session: &mut Session, wish: &Wish) -> redress_casework::Compacted {
    session.erase(wish, &Progress::default()).unwrap()
}

#[test]
fn an_entry_goes_with_its_form_its_file_and_the_way_back() {
    everywhere(|desk| {
        let id = case(desk, "A. Person");
        let exhibit = desk
            .add_evidence(&id, "scan.txt", 5, &mut &b"words"[..], &Progress::default())
            .unwrap();
        let mut stop = event("Stopped at the border");
        stop.exhibits = vec![exhibit.id.clone()];
        let stop_id = desk.save_entry(&id, Entry::Event(stop), 0).unwrap().id;
        let form = Draft {
            id: new_id().unwrap(),
            revision: 0,
            at: String::new(),
            form: EntryKind::Evidence,
            entry: Some(exhibit.id.clone()),
            base: 1,
            fields: r#"{"title":"half typed"}"#.into(),
        };
        desk.keep_draft(&id, form).unwrap();
        let wish = Wish::Entry { case: id.clone(), id: exhibit.id.clone(), base: 1 };
        let goes = desk.will_go(&wish).unwrap();
        assert_eq!((goes.entries, goes.versions, goes.papers, goes.pointers), (1, 1, 1, 1));
        let late = Wish::Entry { case: id.clone(), id: exhibit.id.clone(), base: 2 };
        let refused = desk.erase(&late, &Progress::default()).unwrap_err();
        assert_eq!(refused.code(), Code::Stale, "it was changed since it was looked at");

        assert_eq!(erase(desk, &wish).attachments, 1);
        let open = desk.case(&id).unwrap();
        assert!(open.case.evidence.is_empty() && open.drafts.is_empty());
        assert!(open.case.events[0].exhibits.is_empty(), "it let go of what is gone");
        assert_eq!(desk.history(&id, &exhibit.id).unwrap_err().code(), Code::NotFound);
        // What can be taken back knows nothing of it; the other step is there.
        let (done, undone) = desk.steps(&id).unwrap();
        assert_eq!((done.len(), undone.len()), (1, 0));
        assert_eq!(done[0].label, "Stopped at the border");
        assert_eq!(desk.erased(&id).unwrap().len(), 1);
        let again = desk.erase(&wish, &Progress::default()).unwrap_err();
        assert_eq!(again.code(), Code::NotFound);
        // The event was changed by it, so a form that was open on it says so; life goes on.
        let revision = open.revision(&stop_id);
        assert_eq!(revision, 2);
        let saved = desk.save_entry(&id, Entry::Event(open.case.events[0].clone()), revision);
        assert_eq!(saved.unwrap().revision, 3);
        assert_eq!(desk.clinic(&Progress::default()).unwrap().cases.len(), 1);
    });
}

#[test]
fn what_an_entry_said_before_goes_and_it_stays_as_it_is() {
    everywhere(|desk| {
        let id = case(desk, "A. Person");
        let mut stop = event("The name of a witness");
        desk.save_entry(&id, Entry::Event(stop.clone()), 0).unwrap();
        stop.title = Short::new("Stopped").unwrap();
        desk.save_entry(&id, Entry::Event(stop.clone()), 1).unwrap();
        let wish = Wish::Earlier { case: id.clone(), id: stop.id.clone(), base: 2 };
        assert_eq!(desk.will_go(&wish).unwrap().versions, 1);
        erase(desk, &wish);
        let history = desk.history(&id, &stop.id).unwrap();
        assert_eq!(history.len(), 1);
        assert_eq!((history[0].revision, history[0].label.as_str()), (2, "Stopped"));
        assert!(desk.steps(&id).unwrap().0.is_empty(), "the way back led to what is gone");
        assert_eq!(desk.undo(&id).unwrap(), None);
        assert_eq!(desk.erased(&id).unwrap()[0].id, Some(stop.id.clone()));
        assert_eq!(desk.cases().unwrap()[0].entries, 2);
    });
}

#[test]
fn all_that_was_taken_out_goes_at_once() {
    everywhere(|desk| {
        let id = case(desk, "A. Person");
        let letter: Letter = serde_json::from_value(serde_json::json!({
            "id": new_id().unwrap().as_str(), "direction": "received", "title": "Letter",
        }))
        .unwrap();
        let kept = desk.save_entry(&id, Entry::Letter(letter), 0).unwrap();
        for title in ["One", "Two"] {
            let saved = desk.save_entry(&id, Entry::Event(event(title)), 0).unwrap();
            desk.remove_entry(&id, &saved.id, 1).unwrap();
        }
        let wish = Wish::Removed { case: id.clone() };
        let goes = desk.will_go(&wish).unwrap();
        assert_eq!((goes.entries, goes.versions), (2, 4));
        erase(desk, &wish);
        assert_eq!(desk.will_go(&wish).unwrap().entries, 0);
        assert_eq!(desk.steps(&id).unwrap().0.len(), 1);
        assert_eq!(desk.history(&id, &kept.id).unwrap().len(), 1);
        assert_eq!(desk.erased(&id).unwrap().len(), 2);
    });
}

#[test]
fn a_shredded_case_is_in_no_list_and_no_cache() {
    let home = tempfile::tempdir().unwrap();
    let places = Places::at(home.path().join("data"));
    let folder = home.path().join("vault");
    let mut desk = Session::create(&folder, &phrase(), &places, clock()).unwrap();
    let (gone, stays) = (case(&mut desk, "Gone Person"), case(&mut desk, "Other Person"));
    desk.clinic(&Progress::default()).unwrap();
    desk.idle().unwrap();
    let wish = Wish::Case { case: gone.clone() };
    assert_eq!(desk.will_go(&wish).unwrap().entries, 2);
    erase(&mut desk, &wish);
    desk.idle().unwrap();
    desk.lock();
    let mut desk = Session::open(&folder, &phrase(), &places, clock()).unwrap();
    // A test is no program that can probe a store; there is nothing else to tell.
    assert!(desk.notices().iter().all(|notice| *notice == Notice::StoreUnavailable));
    let cases = desk.clinic(&Progress::default()).unwrap().cases;
    assert_eq!(cases.iter().map(|case| case.id.clone()).collect::<Vec<_>>(), [stays]);
    assert!(desk.find_cases("Gone").unwrap().is_empty());
    assert_eq!(desk.case(&gone).unwrap_err().code(), Code::NotFound);
    assert_eq!(desk.will_go(&wish).unwrap_err().code(), Code::NotFound);
}

#[test]
fn a_vault_is_removed_with_every_trace_and_nothing_else() {
    let home = tempfile::tempdir().unwrap();
    let places = Places::at(home.path().join("data"));
    let folder = home.path().join("vault");
    let mut desk = Session::create(&folder, &phrase(), &places, clock()).unwrap();
    case(&mut desk, "A. Person");
    desk.idle().unwrap();
    places.remember_vault(&folder).unwrap();
    std::fs::write(folder.join("not ours.txt"), "stays").unwrap();
    remove_vault(desk, &folder, &places).unwrap();
    let left: Vec<_> = std::fs::read_dir(&folder).unwrap().flatten().collect();
    assert_eq!(left.len(), 1, "{left:?}");
    let what = places.remembered();
    assert!(what.vaults.is_empty() && what.removing.is_empty());
    let marks = std::fs::read_dir(places.data().join("marks")).unwrap();
    assert_eq!(marks.count(), 0);
}

/// Killed between the list and the last file: the vault is off the list, and the next start removes the rest.
#[test]
fn a_removal_that_was_broken_off_goes_on_at_the_next_start() {
    let home = tempfile::tempdir().unwrap();
    let places = Places::at(home.path().join("data"));
    let folder = home.path().join("vault");
    Session::create(&folder, &phrase(), &places, clock()).unwrap().lock();
    let mut what = places.remembered();
    what.removing.push(folder.clone());
    places.remember(&what).unwrap();
    std::fs::remove_dir_all(folder.join("people")).unwrap();
    places.finish_removing().unwrap();
    assert!(!folder.exists() && places.remembered().removing.is_empty());
    places.finish_removing().unwrap();
}

/// What Ben opens the vault with.
fn bens() -> SecretString {
    SecretString::from("a grey heron waits under the third bridge".to_owned())
}

/// Begins a case and lets Ben into the vault. Gives the case and Ben.
fn with_ben(desk: &mut Session) -> (Id, Id) {
    desk.set_author(Some(&Short::new("Ada").unwrap())).unwrap();
    let id = case(desk, "A. Person");
    let name = Short::new("Ben").unwrap();
    (id, desk.add_person(&phrase(), &name, false, &bens()).unwrap())
}

/// Two people work on a case: what the other's list of steps and form say of an entry goes with it.
#[test]
fn what_goes_stays_in_no_list_and_no_form_of_anybody_else() {
    use redress_casework::Role;
    let home = tempfile::tempdir().unwrap();
    let (places, folder) = (Places::at(home.path().join("data")), home.path().join("vault"));
    let mut desk = Session::create(&folder, &phrase(), &places, clock()).unwrap();
    let (id, person) = with_ben(&mut desk);
    desk.give_part(&id, &person, Some(Role::Caseworker)).unwrap();
    desk.lock();

    let open = |phrase: &SecretString| Session::open(&folder, phrase, &places, clock()).unwrap();
    let mut desk = open(&bens());
    let kept = desk.save_entry(&id, Entry::Event(event("Stays")), 0).unwrap().id;
    let gone = desk.save_entry(&id, Entry::Event(event("Secret words")), 0).unwrap();
    let form = |entry: &Id, fields: &str| Draft {
        id: new_id().unwrap(),
        revision: 0,
        at: String::new(),
        form: EntryKind::Event,
        entry: Some(entry.clone()),
        base: 1,
        fields: fields.to_owned(),
    };
    desk.keep_draft(&id, form(&gone.id, "{\"title\":\"Secret words again\"}")).unwrap();
    desk.keep_draft(&id, form(&kept, "{\"title\":\"Stays\"}")).unwrap();
    assert_eq!(desk.steps(&id).unwrap().0.len(), 2);
    desk.lock();

    let mut desk = open(&phrase());
    let (case, base) = (id.clone(), gone.revision);
    erase(&mut desk, &Wish::Entry { case, id: gone.id, base });
    desk.lock();
    let mut desk = open(&bens());
    assert_eq!(desk.steps(&id).unwrap().0.len(), 0, "the list that told of it went");
    let forms = desk.case(&id).unwrap().drafts;
    assert_eq!(forms.len(), 1);
    assert_eq!(forms[0].entry.as_ref(), Some(&kept));
    // And he goes on working.
    desk.save_entry(&id, Entry::Event(event("Later")), 0).unwrap();
    assert_eq!(desk.steps(&id).unwrap().0.len(), 1);
}

/// In a vault of several people what was shredded stays so: taken in again, it is a case of its own.
#[test]
fn a_shredded_case_that_is_taken_in_again_is_another_one() {
    let home = tempfile::tempdir().unwrap();
    let (places, folder) = (Places::at(home.path().join("data")), home.path().join("vault"));
    let mut desk = Session::create(&folder, &phrase(), &places, clock()).unwrap();
    let (id, _) = with_ben(&mut desk);
    desk.save_entry(&id, Entry::Event(event("Arrested")), 0).unwrap();
    let file = desk.case(&id).unwrap().case.to_json().unwrap();
    erase(&mut desk, &Wish::Case { case: id.clone() });
    let again = desk.import_case(file.as_bytes()).unwrap().id;
    assert_ne!(again, id);
    desk.lock();
    for _ in 0..2 {
        let desk = Session::open(&folder, &phrase(), &places, clock()).unwrap();
        assert_eq!(desk.case(&again).unwrap().case.events.len(), 1);
        assert_eq!(desk.cases().unwrap().len(), 1);
        desk.lock();
    }
    // Nor does somebody else's case stand in the way of one's own copy of it.
    let mut desk = Session::open(&folder, &bens(), &places, clock()).unwrap();
    let theirs = desk.import_case(file.as_bytes()).unwrap().id;
    assert!(theirs != id && theirs != again);
    assert_eq!(desk.case(&theirs).unwrap().case.events.len(), 1);
}
