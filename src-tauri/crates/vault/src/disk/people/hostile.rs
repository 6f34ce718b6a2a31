//! What somebody with a folder, a keyring and a changed program can do to the others, and what a kill can.

use std::path::{Path, PathBuf};

use redress_seal::Key;
use redress_seal::person::Identity;

use super::super::frame::Frame;
use super::super::{DiskVault, PEOPLE, SHARED_FILES};
use super::move_to;
use super::tests::{AT, change, copy, force, id, names, open, secret, sees, two};
use crate::{Damage, Error, Id, Notice, Opener, Role, Vault};

fn person(vault: &DiskVault, name: &str) -> Id {
    vault.people().into_iter().find(|one| one.name == name).unwrap().id
}

/// Ada's vault with Ben, who has a part in the case `a`.
fn with_ben(folder: &Path, role: Role) -> (PathBuf, Id) {
    let (dir, ben) = two(folder);
    let mut mine = open(&dir, "ada").unwrap();
    mine.give_role(&id("a"), &ben, Some(role)).unwrap();
    drop(mine);
    drop(open(&dir, "ben").unwrap());
    (dir, ben)
}

/// Writes what is shared as whoever has this vault open says, past every rule.
fn write_shared(vault: &mut DiskVault, change: impl FnOnce(&mut super::super::keyring::KeyRing)) {
    let mut ring = vault.keys.ring.clone();
    change(&mut ring);
    ring.people.as_mut().unwrap().serial += 1;
    vault.keys.write_shared(&ring).unwrap();
}

#[test]
fn a_new_passphrase_killed_before_it_is_in_force_shuts_nobody_out() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Caseworker);
    let mut mine = open(&dir, "ada").unwrap();
    // The file that is shared is written, and the power goes before the new key set is named.
    let new = Identity::generate().recipient();
    write_shared(&mut mine, |ring| move_to(ring, &new).unwrap());
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
fn nobody_has_others_forget_their_keys() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Reader);
    let mut theirs = open(&dir, "ben").unwrap();
    write_shared(&mut theirs, |ring| ring.vault_keys = vec![Key::random()]);
    drop(theirs);
    let mine = open(&dir, "ada").unwrap();
    assert_eq!(
        (mine.notices(), sees(&mine, "a").unwrap()),
        (vec![Notice::TwinMended], vec!["a1".into()])
    );
    drop(mine);
    assert_eq!(sees(&open(&dir, "ben").unwrap(), "a").unwrap(), ["a1"]);
    let mut theirs = open(&dir, "ben").unwrap();
    write_shared(&mut theirs, |ring| ring.digests = Key::random());
    drop(theirs);
    let mine = open(&dir, "ada").unwrap();
    assert_eq!(
        (mine.notices(), sees(&mine, "a").unwrap()),
        (vec![Notice::TwinMended], vec!["a1".into()])
    );
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
fn what_counted_for_nothing_counts_for_nothing_when_parts_are_set_again() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = with_ben(folder.path(), Role::Reader);
    let mut theirs = open(&dir, "ben").unwrap();
    force(&mut theirs, "a", "forged", 1, "event");
    force(&mut theirs, "a", "a1", 2, "case");
    drop(theirs);
    for role in [Some(Role::Caseworker), None, Some(Role::Supervisor)] {
        let mut mine = open(&dir, "ada").unwrap();
        mine.give_role(&id("a"), &ben, role).unwrap();
        mine.save(vec![change("b", &format!("{role:?}").replace(['(', ')'], ""), "event")])
            .unwrap();
        drop(mine);
        let mine = open(&dir, "ada").unwrap();
        assert_eq!(sees(&mine, "a").unwrap(), ["a1"], "{role:?}");
        assert_eq!(mine.records(&id("a")).unwrap()[0].body, b"words of a1");
        assert_eq!(mine.check(&mut |_, _| {}).unwrap().refused, 2);
    }
    let theirs = open(&dir, "ben").unwrap();
    assert_eq!(theirs.records(&id("a")).unwrap()[0].body, b"words of a1");
}

/// What a reader may write (a form, a line of a log) they write over an entry; what a client may, over what was filed.
#[test]
fn nobody_hides_what_they_may_not_write_under_what_they_may() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = with_ben(folder.path(), Role::Reader);
    let mut mine = open(&dir, "ada").unwrap();
    let filed = ["filed", "mine", "line"].into_iter().zip(["request", "draft", "custody"]);
    mine.save(filed.map(|(record, kind)| change("a", record, kind)).collect()).unwrap();
    mine.idle().unwrap();
    drop(mine);
    let mut theirs = open(&dir, "ben").unwrap();
    force(&mut theirs, "a", "a1", 2, "draft");
    force(&mut theirs, "a", "a1", 2, "custody");
    force(&mut theirs, "a", "filed", 2, "draft");
    force(&mut theirs, "a", "mine", 2, "draft");
    force(&mut theirs, "a", "line", 2, "custody");
    drop(theirs);
    let look = |refused: u32| {
        let mine = open(&dir, "ada").unwrap();
        assert_eq!(sees(&mine, "a").unwrap(), ["a1", "filed", "mine", "line"]);
        assert!(mine.records(&id("a")).unwrap().iter().all(|one| one.body != b"forged"));
        assert_eq!(mine.history(&id("a"), &id("a1")).unwrap().len(), 1);
        let entry = mine.cases().unwrap().remove(0);
        assert_eq!((entry.records, entry.header.as_slice()), (2, &b"words of a1"[..]));
        let found = mine.check(&mut |_, _| {}).unwrap();
        assert_eq!((found.damage, found.refused), (vec![], refused));
    };
    look(5);
    let mut mine = open(&dir, "ada").unwrap();
    mine.give_role(&id("a"), &ben, Some(Role::Client)).unwrap();
    drop(mine);
    let mut theirs = open(&dir, "ben").unwrap();
    force(&mut theirs, "a", "filed", 2, "event");
    drop(theirs);
    look(6);
    // What is begun again under the number that counted for nothing goes on from what counts.
    let mut mine = open(&dir, "ada").unwrap();
    let next = crate::Change { base_revision: 1, ..change("a", "filed", "request") };
    mine.save(vec![next]).unwrap();
    mine.compact(&[], vec![], AT, &mut |_, _| true).unwrap();
    drop(mine);
    let mine = open(&dir, "ada").unwrap();
    assert_eq!(sees(&mine, "a").unwrap(), ["a1", "filed", "mine", "line"]);
    assert_eq!(mine.check(&mut |_, _| {}).unwrap().refused, 0);
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
    mine.save(vec![crate::Change { base_revision: 1, ..change("a", "a1", "case") }]).unwrap();
    let gone = [crate::Erase::Earlier { case: id("a"), id: id("a1") }];
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

fn starts(bytes: &[u8]) -> Vec<usize> {
    let (mut at, mut starts) = (0, Vec::new());
    while at < bytes.len() {
        starts.push(at);
        at += 4 + u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
    }
    starts
}

#[test]
fn who_added_somebody_cannot_sign_as_them() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = two(folder.path());
    let (first, person) = {
        // The key that the program of whoever adds them has made.
        let kept = folder.path().join("kept");
        copy(&dir, &kept);
        let at_first = std::fs::read_dir(kept.join(PEOPLE)).unwrap().count();
        let vault = open(&dir, "ada").unwrap();
        let signer = vault.people().into_iter().find(|one| one.id == ben).unwrap().signer;
        assert!(at_first > 1);
        (signer, ben.clone())
    };
    let theirs = open(&dir, "ben").unwrap();
    let own = theirs.signer().unwrap();
    assert_ne!(own, first);
    drop(theirs);
    for who in ["ada", "ben"] {
        let vault = open(&dir, who).unwrap();
        let one = vault.people().into_iter().find(|one| one.id == person).unwrap();
        assert_eq!((one.signer, vault.keys.ring.knows(&first)), (own, false), "{who}");
    }
    // It stays through another passphrase.
    let mut theirs = open(&dir, "ben").unwrap();
    theirs.change_passphrase(Opener::Passphrase(&secret("ben")), &secret("ben 2")).unwrap();
    drop(theirs);
    assert_eq!(open(&dir, "ben 2").unwrap().signer().unwrap(), own);
    // Nobody puts the old key back: neither a later place signed with it, nor the want of the new one.
    let mine = open(&dir, "ada").unwrap();
    let known = mine.keys.ring.people.clone().unwrap();
    let mut told = known.clone();
    let one = told.members.get_mut(&ben).unwrap();
    (one.own, one.before) = (None, None);
    let mut merged = known.clone();
    merged.merge(&mine.keys.ring.vault, &told);
    assert!(merged.members == known.members);
}

#[test]
fn a_case_whose_key_is_lost_stays_damaged_before_everybodys_eyes_when_somebody_joins() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("vault");
    let mut vault = DiskVault::create(&dir, &secret("ada"), &super::tests::options()).unwrap();
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

/// Two supervisors, each of whom has a list of their own after one both know: as two copies of a folder come to.
#[test]
fn of_two_lists_everybody_comes_to_the_same_one() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = with_ben(folder.path(), Role::Supervisor);
    let mut mine = open(&dir, "ada").unwrap();
    let cem = mine.add_person(&secret("ada"), "Cem", false, &secret("cem")).unwrap();
    drop(mine);
    drop(open(&dir, "cem").unwrap());
    let files = SHARED_FILES.map(|name| dir.join(PEOPLE).join(name));
    let before = std::fs::read(&files[0]).unwrap();
    let mut mine = open(&dir, "ada").unwrap();
    mine.give_role(&id("a"), &cem, Some(Role::Student)).unwrap();
    drop(mine);
    for file in &files {
        std::fs::write(file, &before).unwrap();
    }
    // Ben has not seen Ada's list.
    let mut theirs = open(&dir, "ben").unwrap();
    theirs.give_role(&id("a"), &cem, Some(Role::Client)).unwrap();
    drop(theirs);
    for who in ["ada", "ben", "cem", "ada", "ben", "cem"] {
        let vault = open(&dir, who).unwrap();
        let roles = vault.roles(&id("a"));
        if who == "cem" {
            assert_eq!(vault.my_role(&id("a")), Some(Role::Student));
            assert_eq!(sees(&vault, "a").unwrap(), ["a1"]);
        } else if let Ok(roles) = roles {
            assert!(roles.contains(&(cem.clone(), Role::Student)), "{who}");
        }
    }
    // Ada takes Ben off; with an older file he makes a list that takes her off. Neither she nor anybody who has seen
    // hers takes his.
    let before = std::fs::read(&files[0]).unwrap();
    let theirs = folder.path().join("theirs");
    copy(&dir, &theirs);
    let mut mine = open(&dir, "ada").unwrap();
    mine.give_role(&id("a"), &ben, None).unwrap();
    let me = person(&mine, "Ada");
    drop(mine);
    drop(open(&dir, "cem").unwrap());
    let mut forged = open(&theirs, "ben").unwrap();
    forged.give_role(&id("a"), &me, None).unwrap();
    drop(forged);
    assert_ne!(before, std::fs::read(theirs.join(PEOPLE).join(SHARED_FILES[0])).unwrap());
    for name in SHARED_FILES {
        std::fs::copy(theirs.join(PEOPLE).join(name), dir.join(PEOPLE).join(name)).unwrap();
    }
    for who in ["cem", "ada", "cem"] {
        let vault = open(&dir, who).unwrap();
        let roles = vault.roles(&id("a")).unwrap();
        assert!(roles.iter().any(|(one, _)| *one == me), "{who}");
        assert!(roles.iter().all(|(one, _)| *one != ben), "{who}");
    }
    assert_eq!(sees(&open(&dir, "ada").unwrap(), "a").unwrap(), ["a1"]);
    let frames = std::fs::read(dir.join("journal/00000001.seg")).unwrap();
    let ring = open(&dir, "cem").unwrap().keys.ring.clone();
    let mut all = starts(&frames).into_iter();
    assert!(all.all(|at| Frame::open(&frames[at + 4..][..length(&frames, at)], &ring).is_some()));
}

fn length(bytes: &[u8], at: usize) -> usize {
    u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()) as usize
}
