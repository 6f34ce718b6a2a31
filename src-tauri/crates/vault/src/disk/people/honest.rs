//! What honest people come to: any order in which they open the vault, kills, full disks, damage.

use std::path::Path;

use redress_seal::person::Identity;

use super::super::DiskVault;
use super::move_to;
use super::tests::{
    AT, change, copy, id, names, open, options, person, secret, sees, starts, told, two, with_ben,
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
        assert_eq!(told(&theirs), []);
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
    assert_eq!(told(&theirs), [Notice::CacheRebuilt]);
    assert_eq!(sees(&theirs, "a").unwrap(), ["a1"]);
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
        assert_eq!(told(&vault), [], "{who}");
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

/// Both files that people share are put back as they were before somebody changed their passphrase.
#[test]
fn an_older_shared_file_shuts_nobody_out_who_changed_their_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Caseworker);
    let files = super::super::SHARED_FILES.map(|name| dir.join("people").join(name));
    let older = std::fs::read(&files[0]).unwrap();
    for round in 1..4 {
        let (old, new) = (secret("ben"), secret(&format!("ben {round}")));
        let old = if round == 1 { old } else { secret(&format!("ben {}", round - 1)) };
        let mut theirs = DiskVault::open(&dir, &old, &options()).unwrap();
        theirs.change_passphrase(crate::Opener::Passphrase(&old), &new).unwrap();
        theirs.save(vec![change("a", &format!("r{round}"), "event")]).unwrap();
    }
    for file in &files {
        std::fs::write(file, &older).unwrap();
    }
    let theirs = open(&dir, "ben 3").unwrap();
    assert_eq!(sees(&theirs, "a").unwrap(), ["a1", "r1", "r2", "r3"]);
    drop(theirs);
    let mine = open(&dir, "ada").unwrap();
    assert_eq!((told(&mine), sees(&mine, "a").unwrap().len()), (vec![], 4));
}

/// The folder of who made the vault alone is put back as it was before their own passphrase was changed.
#[test]
fn older_keys_of_who_made_the_vault_read_and_write_nothing_over() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Caseworker);
    let kept = folder.path().join("kept");
    let mine = open(&dir, "ada").unwrap();
    let place = mine.keys.person.clone();
    drop(mine);
    copy(&place, &kept);
    let mut mine = open(&dir, "ada").unwrap();
    let (old, new) = (secret("ada"), secret("ada 2"));
    mine.change_passphrase(crate::Opener::Passphrase(&old), &new).unwrap();
    drop(mine);
    drop(open(&dir, "ben").unwrap());
    std::fs::remove_dir_all(&place).unwrap();
    copy(&kept, &place);
    let files = super::super::SHARED_FILES.map(|name| dir.join("people").join(name));
    let before = files.each_ref().map(|file| std::fs::read(file).unwrap());
    let mut mine = open(&dir, "ada").unwrap();
    assert!(told(&mine).contains(&Notice::KeysBehind), "{:?}", told(&mine));
    assert_eq!(sees(&mine, "a").unwrap(), ["a1"]);
    assert_eq!(mine.save(vec![change("a", "x", "event")]).map(drop), Err(Error::Poisoned));
    drop(mine);
    assert!(files.each_ref().map(|file| std::fs::read(file).unwrap()) == before);
    let mut theirs = open(&dir, "ben").unwrap();
    theirs.save(vec![change("a", "goes-on", "event")]).unwrap();
    assert_eq!(told(&theirs), []);
}

/// The folder of somebody who was added is put back as it was before they first opened the vault.
#[test]
fn older_keys_of_somebody_else_read_and_say_so() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = two(folder.path());
    let (place, kept) = (dir.join("people").join(ben.as_str()), folder.path().join("kept"));
    copy(&place, &kept);
    let mut mine = open(&dir, "ada").unwrap();
    mine.give_role(&id("a"), &ben, Some(Role::Caseworker)).unwrap();
    drop(mine);
    drop(open(&dir, "ben").unwrap());
    drop(open(&dir, "ada").unwrap());
    std::fs::remove_dir_all(&place).unwrap();
    copy(&kept, &place);
    let mut theirs = open(&dir, "ben").unwrap();
    assert!(told(&theirs).contains(&Notice::KeysBehind), "{:?}", told(&theirs));
    assert_eq!(theirs.save(vec![change("x", "1", "case")]).map(drop), Err(Error::Poisoned));
    drop(theirs);
    assert_eq!(open(&dir, "ada").unwrap().notices(), []);
}

#[test]
fn lists_of_parts_do_not_grow_with_every_erasing() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Caseworker);
    let mut mine = open(&dir, "ada").unwrap();
    let lists = |vault: &DiskVault| {
        let people = vault.keys.ring.people.as_ref().unwrap();
        people.rolls.values().map(Vec::len).sum::<usize>()
    };
    let before = lists(&mine);
    mine.save(vec![Change { base_revision: 1, ..change("b", "b1", "case") }]).unwrap();
    let gone = [Erase::Earlier { case: id("b"), id: id("b1") }];
    mine.compact(&gone, vec![], AT, &mut |_, _| true).unwrap();
    assert_eq!(lists(&mine), before + 1, "of the case that changed alone");
    for _ in 0..3 {
        mine.compact(&[], vec![], AT, &mut |_, _| true).unwrap();
    }
    assert_eq!(lists(&mine), before + 1);
    drop(mine);
    for who in ["ben", "ada"] {
        let vault = open(&dir, who).unwrap();
        assert_eq!((told(&vault), sees(&vault, "a").unwrap()), (vec![], vec!["a1".to_owned()]));
        assert_eq!(vault.check(&mut |_, _| {}).unwrap().damage, []);
    }
}

/// A key is sent to somebody whose change of passphrase was broken off.
#[test]
fn a_key_reaches_whoever_was_changing_their_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Caseworker);
    let mut mine = open(&dir, "ada").unwrap();
    let cem = mine.add_person(&secret("ada"), "Cem", false, &secret("cem")).unwrap();
    mine.give_role(&id("a"), &cem, Some(Role::Student)).unwrap();
    drop(mine);
    let theirs = open(&dir, "ben").unwrap();
    let mut ring = theirs.keys.ring.clone();
    move_to(&mut ring, &Identity::generate().recipient()).unwrap();
    ring.people.as_mut().unwrap().serial += 1;
    theirs.keys.write_shared(&ring).unwrap();
    drop(theirs);
    let mut mine = open(&dir, "ada").unwrap();
    mine.give_role(&id("a"), &cem, None).unwrap();
    mine.save(vec![change("a", "later", "event")]).unwrap();
    drop(mine);
    assert_eq!(sees(&open(&dir, "ben").unwrap(), "a").unwrap(), ["a1", "later"]);
}

/// A key that was lost on its way is asked for, and whoever has it sends it. Until then nothing looks damaged.
#[test]
fn a_key_that_was_lost_on_its_way_comes_from_whoever_has_it() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Supervisor);
    let mut mine = open(&dir, "ada").unwrap();
    let me = person(&mine, "Ada");
    let cem = mine.add_person(&secret("ada"), "Cem", false, &secret("cem")).unwrap();
    let dia = mine.add_person(&secret("ada"), "Dia", false, &secret("dia")).unwrap();
    for (who, role) in [(&cem, Role::Caseworker), (&dia, Role::Reader)] {
        mine.give_role(&id("a"), who, Some(role)).unwrap();
    }
    drop(mine);
    drop(open(&dir, "cem").unwrap());
    // Ben takes Dia off, which adds a key; Cem comes for it; then both files are lost, and Ada's key with them.
    let mut theirs = open(&dir, "ben").unwrap();
    theirs.give_role(&id("a"), &dia, None).unwrap();
    theirs.save(vec![change("a", "later", "event")]).unwrap();
    drop(theirs);
    drop(open(&dir, "cem").unwrap());
    for name in super::super::SHARED_FILES {
        std::fs::remove_file(dir.join("people").join(name)).unwrap();
    }
    drop(open(&dir, "cem").unwrap());
    let mut mine = open(&dir, "ada").unwrap();
    assert_eq!(mine.records(&id("a")), Err(Error::KeyOnItsWay));
    assert_eq!(mine.save(vec![change("a", "x", "event")]).map(drop), Err(Error::KeyOnItsWay));
    assert_eq!(mine.check(&mut |_, _| {}).unwrap().damage, []);
    assert!(names(&mine).contains(&"a".to_owned()));
    // It does not keep her from erasing elsewhere.
    mine.compact(&[], vec![], AT, &mut |_, _| true).unwrap();
    drop(mine);
    drop(open(&dir, "cem").unwrap());
    let mine = open(&dir, "ada").unwrap();
    assert_eq!(
        (mine.my_role(&id("a")), sees(&mine, "a").unwrap().len()),
        (Some(Role::Supervisor), 2)
    );
    assert!(person(&mine, "Ada") == me);
}

#[test]
fn keys_that_are_damaged_are_not_called_a_wrong_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = two(folder.path());
    let keys = dir.join("people").join(ben.as_str()).join("keys-1");
    for name in ["keyring.age", "keyring.twin.age"] {
        std::fs::write(keys.join(name), b"spoiled").unwrap();
    }
    assert_eq!(open(&dir, "ben").map(drop), Err(Error::KeysDamaged));
    assert_eq!(open(&dir, "wrong").map(drop), Err(Error::WrongPassphrase));
    let mut mine = open(&dir, "ada").unwrap();
    let taken = mine.add_person(&secret("ada"), "Cem", false, &secret("ben"));
    assert_eq!(taken, Err(Error::PassphraseTaken));
}

#[test]
fn a_keyring_of_an_older_journal_begins_none_beside_the_one_in_force() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Caseworker);
    let mut mine = open(&dir, "ada").unwrap();
    mine.compact(&[], vec![], AT, &mut |_, _| true).unwrap();
    drop(mine);
    drop(open(&dir, "ben").unwrap());
    let mut mine = open(&dir, "ada").unwrap();
    mine.compact(&[], vec![], AT, &mut |_, _| true).unwrap();
    drop(mine);
    // Ben was away, and both files are lost: what he knows is the journal before.
    for name in super::super::SHARED_FILES {
        std::fs::remove_file(dir.join("people").join(name)).unwrap();
    }
    assert_eq!(open(&dir, "ben").map(drop), Err(Error::KeysDamaged));
    assert!(!dir.join("journal/1").exists());
    assert_eq!(sees(&open(&dir, "ada").unwrap(), "a").unwrap(), ["a1"]);
    assert_eq!(sees(&open(&dir, "ben").unwrap(), "a").unwrap(), ["a1"]);
}

#[test]
fn the_line_says_the_format_of_the_keys() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("vault");
    let vault = DiskVault::create(&dir, &secret("ada"), &options()).unwrap();
    let one = super::super::line::line(1, &vault.keys.ring.vault);
    let two = super::super::line::line(3, &vault.keys.ring.vault);
    let second = super::super::line::line(2, &vault.keys.ring.vault);
    drop(vault);
    let line = || std::fs::read_to_string(dir.join("VAULT")).unwrap();
    std::fs::write(dir.join("VAULT"), &two).unwrap();
    drop(open(&dir, "ada").unwrap());
    assert_eq!(line(), one, "a first joining that was broken off");
    let mut vault = open(&dir, "ada").unwrap();
    vault.add_person(&secret("ada"), "Ben", false, &secret("ben")).unwrap();
    drop(vault);
    assert_eq!(line(), two);
    std::fs::write(dir.join("VAULT"), &one).unwrap();
    drop(open(&dir, "ben").unwrap());
    assert_eq!(line(), two, "an older line put back");
    std::fs::write(dir.join("VAULT"), second).unwrap();
    drop(open(&dir, "ben").unwrap());
    assert_eq!(line(), two, "one of the first vaults of several people");
}

/// A sync tool brings the journal and not yet the shared file, or somebody puts an older one back.
#[test]
fn nothing_is_written_over_what_others_saved_under_keys_that_are_not_here_yet() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Caseworker);
    drop(open(&dir, "ada").unwrap());
    let files = super::super::SHARED_FILES.map(|name| dir.join("people").join(name));
    let older = files.each_ref().map(|file| std::fs::read(file).unwrap());
    let mut theirs = open(&dir, "ben").unwrap();
    let (old, new) = (secret("ben"), secret("ben 2"));
    theirs.change_passphrase(crate::Opener::Passphrase(&old), &new).unwrap();
    theirs.save(vec![change("a", "later", "event")]).unwrap();
    drop(theirs);
    let newer = files.each_ref().map(|file| std::fs::read(file).unwrap());
    let put = |bytes: &[Vec<u8>; 2]| {
        for (file, bytes) in files.iter().zip(bytes) {
            std::fs::write(file, bytes).unwrap();
        }
    };
    put(&older);
    let segment = dir.join("journal/00000001.seg");
    let before = std::fs::read(&segment).unwrap();
    for _ in 0..2 {
        let mut mine = open(&dir, "ada").unwrap();
        assert_eq!(told(&mine), [Notice::KeysBehind]);
        assert_eq!(sees(&mine, "a").unwrap(), ["a1"]);
        assert_eq!(mine.save(vec![change("a", "mine", "event")]).map(drop), Err(Error::Poisoned));
    }
    assert!(std::fs::read(&segment).unwrap() == before, "nothing of it is cut off");
    put(&newer);
    let mut mine = open(&dir, "ada").unwrap();
    mine.save(vec![change("a", "mine", "event")]).unwrap();
    drop(mine);
    for who in ["ben 2", "ada"] {
        let vault = open(&dir, who).unwrap();
        assert_eq!(sees(&vault, "a").unwrap(), ["a1", "later", "mine"], "{who}");
    }
}

/// One frame of a case is spoiled. Old states are cleared, and something erased, in the others: the damaged one stays as
/// it is, and is told as it was.
#[test]
fn a_damaged_case_of_ones_own_keeps_nobody_from_erasing_in_another() {
    for alone in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("vault");
        let mut mine = DiskVault::create(&dir, &secret("ada"), &options()).unwrap();
        mine.save(vec![change("a", "a1", "case"), change("b", "b1", "case")]).unwrap();
        if !alone {
            mine.add_person(&secret("ada"), "Ben", false, &secret("ben")).unwrap();
        }
        mine.save(vec![change("b", "b2", "event")]).unwrap();
        mine.save(vec![change("b", "b3", "event")]).unwrap();
        mine.save(vec![Change { base_revision: 1, ..change("a", "a1", "case") }]).unwrap();
        let paper = mine.add_attachment(&id("b"), &mut &b"paper"[..]).unwrap();
        mine.save(vec![change("b", "b4", "event")]).unwrap();
        mine.idle().unwrap();
        drop(mine);
        let segment = dir.join("journal/00000001.seg");
        let mut bytes = std::fs::read(&segment).unwrap();
        let starts = starts(&bytes);
        bytes[starts[starts.len() - 4] + 600] ^= 1;
        std::fs::write(&segment, &bytes).unwrap();
        let missing = || Err(Error::RecordsMissing { case: id("b"), count: 1 });
        let look = |vault: &DiskVault| {
            assert_eq!(sees(vault, "b"), missing(), "{alone}");
            let left = vault.salvage(&id("b")).unwrap();
            let ids = left.records.iter().map(|one| one.id.as_str()).collect::<Vec<_>>();
            assert_eq!(ids, ["b1", "b3", "b4"], "{alone}");
            assert_eq!(left.damage, [Damage::RecordsMissing { case: id("b"), count: 1 }]);
            assert!(vault.attachment_path(&paper.id).is_file());
        };
        let mut mine = open(&dir, "ada").unwrap();
        look(&mine);
        let gone = [Erase::Earlier { case: id("b"), id: id("b1") }];
        let erased = mine.compact(&gone, vec![], AT, &mut |_, _| true).map(drop);
        assert_eq!(erased, missing().map(drop), "in the damaged one itself nothing is erased");
        let gone = [Erase::Earlier { case: id("a"), id: id("a1") }];
        mine.compact(&gone, vec![], AT, &mut |_, _| true).unwrap();
        mine.compact(&[], vec![], AT, &mut |_, _| true).unwrap();
        for _ in 0..2 {
            assert_eq!(mine.history(&id("a"), &id("a1")).unwrap().len(), 1);
            look(&mine);
            mine.idle().unwrap();
            drop(mine);
            mine = open(&dir, "ada").unwrap();
        }
        // It can still be shredded.
        let gone = [Erase::Case { case: id("b") }];
        mine.compact(&gone, vec![], AT, &mut |_, _| true).unwrap();
        assert_eq!(names(&mine), ["a"]);
        assert_eq!(mine.check(&mut |_, _| {}).unwrap().damage, []);
    }
}
