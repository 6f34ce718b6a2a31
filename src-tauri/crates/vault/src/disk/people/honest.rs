//! What honest people come to: any order in which they open the vault, kills, full disks, damage.

use std::path::Path;

use redress_seal::person::Identity;

use super::super::DiskVault;
use super::move_to;
use super::tests::{
    AT, change, copy, id, names, open, options, person, secret, sees, starts, two, with_ben,
};
use crate::{Change, Damage, Erase, Error, Notice, Role, Vault};

#[test]
fn a_new_passphrase_killed_before_it_is_in_force_shuts_nobody_out() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Caseworker);
    let mine = open(&dir, "ada").unwrap();
    // The file that is shared is written, and the power goes before the new key set is named.
    let new = Identity::generate().recipient();
    let mut ring = mine.keys.ring.clone();
    move_to(&mut ring, &new).unwrap();
    ring.people.as_mut().unwrap().serial += 1;
    mine.keys.write_shared(&ring).unwrap();
    drop(mine);
    for round in 0..3 {
        let mut theirs = open(&dir, "ben").unwrap();
        assert_eq!(theirs.notices(), []);
        theirs.save(vec![change("a", &format!("r{round}"), "event")]).unwrap();
        // Something that writes the shared file again.
        theirs.save(vec![change(&format!("c{round}"), "1", "case")]).unwrap();
    }
    let mine = open(&dir, "ada").unwrap();
    assert_eq!(sees(&mine, "a").unwrap(), ["a1", "r0", "r1", "r2"]);
    // From here on the place that never came to be is sealed to no more.
    let me = mine.keys.ring.people.clone().unwrap();
    assert!(me.members.values().all(|member| member.before.is_none()));
    drop(mine);
    let theirs = open(&dir, "ben").unwrap();
    let seen = theirs.keys.ring.people.as_ref().unwrap();
    assert!(seen.members.values().all(|one| one.before.is_none()));
    assert!(seen.members.values().all(|one| one.contact.recipient != new.to_string()));
}

#[test]
fn a_journal_that_ends_too_early_names_what_it_lacks() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = two(folder.path());
    let segment = dir.join("journal/00000001.seg");
    let older = std::fs::read(&segment).unwrap();
    let mut mine = open(&dir, "ada").unwrap();
    mine.save(vec![change("a", "a2", "event"), change("new", "n1", "case")]).unwrap();
    mine.give_role(&id("a"), &ben, Some(Role::Caseworker)).unwrap();
    mine.give_role(&id("new"), &ben, Some(Role::Caseworker)).unwrap();
    let caches = mine.keys.person.clone();
    drop(mine);
    std::fs::write(&segment, &older).unwrap();
    let _ = std::fs::remove_file(caches.join("catalogue.age"));
    for who in ["ada", "ben"] {
        for _ in 0..2 {
            let vault = open(&dir, who).unwrap();
            let case = id("a");
            let missing = Error::RecordsMissing { case: case.clone(), count: 1 };
            assert_eq!(vault.records(&case), Err(missing), "{who}");
            let left = vault.salvage(&case).unwrap();
            assert_eq!(left.records.len(), 1);
            assert_eq!(left.damage, [Damage::RecordsMissing { case, count: 1 }]);
            let case = id("new");
            let missing = Error::RecordsMissing { case: case.clone(), count: 1 };
            assert_eq!(vault.records(&case), Err(missing), "{who}");
            assert!(names(&vault).contains(&"new".to_owned()));
        }
    }
}

#[test]
fn who_is_removed_does_not_open_what_comes_to_their_cases_later() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = with_ben(folder.path(), Role::Caseworker);
    let mut mine = open(&dir, "ada").unwrap();
    let cem = mine.add_person(&secret("ada"), "Cem", false, &secret("cem")).unwrap();
    mine.give_role(&id("b"), &ben, Some(Role::Reader)).unwrap();
    mine.give_role(&id("b"), &cem, Some(Role::Supervisor)).unwrap();
    let me = person(&mine, "Ada");
    drop(mine);
    // Of the case `b` Ada is no supervisor any more.
    let mut theirs = open(&dir, "cem").unwrap();
    theirs.give_role(&id("b"), &me, Some(Role::Caseworker)).unwrap();
    drop(theirs);
    let had = open(&dir, "ben").unwrap().keys.ring.clone();
    let mut mine = open(&dir, "ada").unwrap();
    mine.remove_person(&secret("ada"), &ben, false).unwrap();
    let opens = |vault: &DiskVault, case: &str| {
        let newest = vault.keys.ring.cases[&id(case)].newest().clone();
        had.cases[&id(case)].all().contains(&newest)
    };
    assert!(!opens(&mine, "a"), "at once, where who removes them supervises it");
    assert!(mine.roles(&id("a")).unwrap().iter().all(|(who, _)| *who != ben));
    drop(mine);
    let theirs = open(&dir, "cem").unwrap();
    assert!(!opens(&theirs, "b"), "elsewhere when a supervisor opens the vault");
    assert!(theirs.roles(&id("b")).unwrap().iter().all(|(who, _)| *who != ben));
    drop(theirs);
    let mut mine = open(&dir, "ada").unwrap();
    assert!(!opens(&mine, "b"));
    mine.save(vec![change("b", "later", "event"), change("a", "later", "event")]).unwrap();
    assert_eq!((mine.notices(), mine.check(&mut |_, _| {}).unwrap().damage), (vec![], vec![]));
}

#[test]
fn a_case_whose_supervisor_is_removed_goes_to_who_may_most_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = two(folder.path());
    let mut mine = open(&dir, "ada").unwrap();
    let cem = mine.add_person(&secret("ada"), "Cem", true, &secret("cem")).unwrap();
    let dia = mine.add_person(&secret("ada"), "Dia", false, &secret("dia")).unwrap();
    drop(mine);
    let mut theirs = open(&dir, "ben").unwrap();
    theirs.save(vec![change("c", "c1", "case"), change("d", "d1", "case")]).unwrap();
    theirs.give_role(&id("c"), &cem, Some(Role::Student)).unwrap();
    theirs.give_role(&id("c"), &dia, Some(Role::Caseworker)).unwrap();
    theirs.save(vec![change("c", "c2", "event")]).unwrap();
    drop(theirs);
    let mut mine = open(&dir, "ada").unwrap();
    assert_eq!(mine.only_theirs(&ben), 1, "nobody else has a part in d");
    mine.remove_person(&secret("ada"), &ben, true).unwrap();
    drop(mine);
    let mut theirs = open(&dir, "dia").unwrap();
    assert_eq!(theirs.my_role(&id("c")), Some(Role::Supervisor));
    assert_eq!(sees(&theirs, "c").unwrap(), ["c1", "c2"], "what was saved by who left stands");
    assert!(theirs.roles(&id("c")).unwrap().iter().all(|(who, _)| *who != ben));
    theirs.give_role(&id("c"), &cem, Some(Role::Caseworker)).unwrap();
    theirs.save(vec![change("c", "c3", "event")]).unwrap();
    drop(theirs);
    let theirs = open(&dir, "cem").unwrap();
    assert_eq!(sees(&theirs, "c").unwrap(), ["c1", "c2", "c3"]);
    assert_eq!(theirs.check(&mut |_, _| {}).unwrap().damage, []);
}

#[test]
fn a_case_of_others_that_is_damaged_keeps_nobody_from_erasing() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = two(folder.path());
    let mut theirs = open(&dir, "ben").unwrap();
    theirs.save(vec![change("c", "c1", "case")]).unwrap();
    theirs.save(vec![change("c", "c2", "event")]).unwrap();
    theirs.save(vec![change("c", "c3", "event")]).unwrap();
    theirs.save(vec![change("e", "e1", "case")]).unwrap();
    theirs.idle().unwrap();
    drop(theirs);
    // One frame in the middle is spoiled.
    let segment = dir.join("journal/00000001.seg");
    let mut bytes = std::fs::read(&segment).unwrap();
    let starts = starts(&bytes);
    bytes[starts[starts.len() - 3] + 600] ^= 1;
    std::fs::write(&segment, &bytes).unwrap();
    let missing = || Err(Error::RecordsMissing { case: id("c"), count: 1 });
    let theirs = open(&dir, "ben").unwrap();
    assert_eq!(sees(&theirs, "c"), missing());
    drop(theirs);
    let mut mine = open(&dir, "ada").unwrap();
    mine.save(vec![Change { base_revision: 1, ..change("a", "a1", "case") }]).unwrap();
    let gone = [Erase::Earlier { case: id("a"), id: id("a1") }];
    mine.compact(&gone, vec![], AT, &mut |_, _| true).unwrap();
    assert_eq!(mine.history(&id("a"), &id("a1")).unwrap().len(), 1);
    drop(mine);
    for _ in 0..2 {
        let theirs = open(&dir, "ben").unwrap();
        assert_eq!(sees(&theirs, "c"), missing());
        let left = theirs.salvage(&id("c")).unwrap().records;
        assert_eq!(left.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["c1", "c3"]);
        assert_eq!(sees(&theirs, "e").unwrap(), ["e1"]);
    }
}

#[test]
fn a_case_whose_key_is_lost_stays_damaged_before_everybodys_eyes_when_somebody_joins() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("vault");
    let mut vault = DiskVault::create(&dir, &secret("ada"), &options()).unwrap();
    vault.save(vec![change("a", "a1", "case"), change("b", "b1", "case")]).unwrap();
    let mut ring = vault.keys.ring.clone();
    ring.cases.remove(&id("b"));
    vault.keys.replace_ring(ring).unwrap();
    let look = || {
        let vault = open(&dir, "ada").unwrap();
        assert_eq!(names(&vault), ["a", "b"]);
        assert!(matches!(sees(&vault, "b"), Err(Error::RecordDamaged { .. })));
        assert_eq!(vault.check(&mut |_, _| {}).unwrap().damage.len(), 1);
    };
    drop(vault);
    look();
    let mut vault = open(&dir, "ada").unwrap();
    vault.add_person(&secret("ada"), "Ben", false, &secret("ben")).unwrap();
    drop(vault);
    look();
    drop(open(&dir, "ben").unwrap());
    look();
}

#[test]
fn caches_of_an_older_journal_open_no_more() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Caseworker);
    let mut theirs = open(&dir, "ben").unwrap();
    theirs.idle().unwrap();
    theirs.keep_cache("clinic", b"what is gone").unwrap();
    let kept = folder.path().join("kept");
    let place = theirs.keys.person.clone();
    drop(theirs);
    copy(&place, &kept);
    let mut mine = open(&dir, "ada").unwrap();
    mine.compact(&[], vec![], AT, &mut |_, _| true).unwrap();
    drop(mine);
    assert!(!place.join("clinic.age").exists() && !place.join("catalogue.age").exists());
    for name in ["clinic.age", "catalogue.age"] {
        std::fs::copy(kept.join(name), place.join(name)).unwrap();
    }
    let theirs = open(&dir, "ben").unwrap();
    assert_eq!(theirs.cache("clinic"), None);
    assert_eq!(theirs.notices(), [Notice::CacheRebuilt]);
    assert_eq!(sees(&theirs, "a").unwrap(), ["a1"]);
}

/// A keeper adds somebody and is removed before a third person opens the vault again.
#[test]
fn who_was_added_by_somebody_who_left_since_is_here() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Caseworker);
    let mut mine = open(&dir, "ada").unwrap();
    let cem = mine.add_person(&secret("ada"), "Cem", true, &secret("cem")).unwrap();
    drop(mine);
    drop(open(&dir, "ben").unwrap());
    let mut theirs = open(&dir, "cem").unwrap();
    let dia = theirs.add_person(&secret("cem"), "Dia", false, &secret("dia")).unwrap();
    drop(theirs);
    let mut theirs = open(&dir, "dia").unwrap();
    theirs.save(vec![change("d", "d1", "case")]).unwrap();
    drop(theirs);
    let mut mine = open(&dir, "ada").unwrap();
    mine.give_role(&id("a"), &dia, Some(Role::Caseworker)).unwrap();
    mine.remove_person(&secret("ada"), &cem, false).unwrap();
    drop(mine);
    let mut theirs = open(&dir, "dia").unwrap();
    theirs.save(vec![change("a", "by-dia", "event")]).unwrap();
    drop(theirs);
    for who in ["ben", "dia", "ada", "ben"] {
        let vault = open(&dir, who).unwrap();
        assert_eq!((vault.notices(), sees(&vault, "a").unwrap().len()), (vec![], 2), "{who}");
        assert!(vault.people().iter().any(|one| one.id == dia && !one.left), "{who}");
        assert_eq!(vault.check(&mut |_, _| {}).unwrap().damage, [], "{who}");
    }
}

#[test]
fn what_was_shredded_is_not_begun_again_under_its_id() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = two(folder.path());
    let mut mine = open(&dir, "ada").unwrap();
    mine.compact(&[Erase::Case { case: id("a") }], vec![], AT, &mut |_, _| true).unwrap();
    let taken = Err(Error::CaseTaken { case: id("a") });
    assert_eq!(mine.save(vec![change("a", "again", "case")]).map(drop), taken);
    assert!(!mine.can_begin(&id("a")) && !mine.can_begin(&id("b")) && mine.can_begin(&id("x")));
    drop(mine);
    let mut mine = open(&dir, "ada").unwrap();
    assert_eq!(mine.save(vec![change("a", "again", "case")]).map(drop), taken);
    mine.save(vec![change("x", "x1", "case")]).unwrap();
    drop(mine);
    let mut theirs = open(&dir, "ben").unwrap();
    assert!(!theirs.can_begin(&id("x")) && !theirs.can_begin(&id("b")));
    let taken = Err(Error::CaseTaken { case: id("x") });
    let refused = theirs.save(vec![change("x", "x2", "case")]).map(drop);
    assert!(refused == taken || refused == Err(Error::NoSuchCase));
    assert_eq!(names(&open(&dir, "ada").map_err(|_| ()).unwrap_or(theirs)), [""; 0]);
}

/// Somebody shreds a case who became its supervisor while another was away.
#[test]
fn a_shredded_case_is_gone_for_whoever_did_not_know_its_supervisor() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Caseworker);
    let mut mine = open(&dir, "ada").unwrap();
    let cem = mine.add_person(&secret("ada"), "Cem", false, &secret("cem")).unwrap();
    mine.give_role(&id("a"), &cem, Some(Role::Supervisor)).unwrap();
    drop(mine);
    let mut theirs = open(&dir, "cem").unwrap();
    theirs.compact(&[Erase::Case { case: id("a") }], vec![], AT, &mut |_, _| true).unwrap();
    drop(theirs);
    for who in ["ben", "ada", "cem", "ben"] {
        let vault = open(&dir, who).unwrap();
        assert_eq!(vault.notices(), [], "{who}");
        assert!(!vault.keys.ring.cases.contains_key(&id("a")), "{who}");
        assert!(!names(&vault).contains(&"a".to_owned()), "{who}");
        assert_eq!(vault.check(&mut |_, _| {}).unwrap().damage, [], "{who}");
    }
}

/// A keyring that is written for nothing takes the room of a last save, and fails where there is none.
#[test]
fn an_opening_that_changes_nothing_writes_no_keys() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Caseworker);
    let files = |person: &Path| {
        let names =
            ["keyring.age", "keyring.twin.age"].map(|name| person.join("keys-1").join(name));
        let shared = super::super::SHARED_FILES.map(|name| dir.join("people").join(name));
        names.into_iter().chain(shared).map(|file| std::fs::read(file).unwrap()).collect::<Vec<_>>()
    };
    for who in ["ada", "ben"] {
        let vault = open(&dir, who).unwrap();
        let person = vault.keys.person.clone();
        drop(vault);
        let before = files(&person);
        drop(open(&dir, who).unwrap());
        assert!(files(&person) == before, "{who}");
    }
}

/// An older file is put back, and two lists come to stand in one place: what was saved under the key of the one that
/// gives way still opens.
#[test]
fn what_was_saved_under_a_list_that_came_to_nothing_opens() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = with_ben(folder.path(), Role::Supervisor);
    let mut mine = open(&dir, "ada").unwrap();
    let cem = mine.add_person(&secret("ada"), "Cem", false, &secret("cem")).unwrap();
    mine.give_role(&id("a"), &cem, Some(Role::Student)).unwrap();
    drop(mine);
    drop(open(&dir, "cem").unwrap());
    drop(open(&dir, "ben").unwrap());
    // Two copies of the folder: in one Ada makes a list, in the other Ben takes Cem off, which adds a key.
    let other = folder.path().join("other");
    copy(&dir, &other);
    let mut mine = open(&other, "ada").unwrap();
    mine.give_role(&id("a"), &cem, Some(Role::Client)).unwrap();
    let (me, place) = (person(&mine, "Ada"), mine.keys.person.clone());
    drop(mine);
    let mut theirs = open(&dir, "ben").unwrap();
    theirs.give_role(&id("a"), &cem, None).unwrap();
    theirs.save(vec![change("a", "under-the-new-key", "event")]).unwrap();
    drop(theirs);
    let people = dir.join("people");
    std::fs::remove_dir_all(people.join(me.as_str())).unwrap();
    copy(&place, &people.join(me.as_str()));
    for name in super::super::SHARED_FILES {
        std::fs::copy(other.join("people").join(name), people.join(name)).unwrap();
    }
    let theirs = open(&dir, "ben").unwrap();
    assert_eq!(theirs.my_role(&id("a")), Some(Role::Supervisor));
    assert!(theirs.roles(&id("a")).unwrap().contains(&(cem, Role::Client)), "Ada's list counts");
    assert_eq!(sees(&theirs, "a").unwrap(), ["a1", "under-the-new-key"]);
    assert!(ben != me);
}
