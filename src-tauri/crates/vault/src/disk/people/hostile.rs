//! What somebody with a folder, a keyring and a changed program can do to the others.

use redress_seal::Key;
use redress_seal::person::{Identity, Recipient};
use redress_seal::signing::SigningKey;

use super::super::frame::Frame;
use super::super::keys::write_twins;
use super::super::{DiskVault, PEOPLE, SHARED_FILES};
use super::tests::{
    AT, change, copy, force, id, open, person, secret, sees, starts, told, two, with_ben,
};
use crate::{Notice, Opener, Role, Vault};

/// Writes what is shared as whoever has this vault open says, past every rule.
pub(super) fn write_shared(
    vault: &mut DiskVault,
    change: impl FnOnce(&mut super::super::keyring::KeyRing),
) {
    let mut ring = vault.keys.ring.clone();
    let to = super::file::recipients(ring.people.as_ref().unwrap()).unwrap();
    change(&mut ring);
    ring.people.as_mut().unwrap().serial += 1;
    let (people, me) = (ring.people.as_ref().unwrap(), ring.signing.as_ref().unwrap());
    let bytes = super::file::to_bytes(&ring, people, me);
    let sealed = Recipient::seal_to_all(&to, &bytes).unwrap();
    write_twins(vault.keys.people(), SHARED_FILES, &sealed).unwrap();
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
        (told(&mine), sees(&mine, "a").unwrap()),
        (vec![Notice::TwinMended], vec!["a1".into()])
    );
    drop(mine);
    assert_eq!(sees(&open(&dir, "ben").unwrap(), "a").unwrap(), ["a1"]);
    let mut theirs = open(&dir, "ben").unwrap();
    write_shared(&mut theirs, |ring| ring.digests = Key::random());
    drop(theirs);
    let mine = open(&dir, "ada").unwrap();
    assert_eq!(
        (told(&mine), sees(&mine, "a").unwrap()),
        (vec![Notice::TwinMended], vec!["a1".into()])
    );
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

/// Somebody who was taken off writes another list in the place of one before that.
#[test]
fn who_was_taken_off_does_not_come_back_by_an_earlier_list() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = with_ben(folder.path(), Role::Supervisor);
    // Ben supervises longest: Ada made him supervisor, and left and came back.
    let mut mine = open(&dir, "ada").unwrap();
    let me = person(&mine, "Ada");
    let cem = mine.add_person(&secret("ada"), "Cem", false, &secret("cem")).unwrap();
    drop(mine);
    let theirs = folder.path().join("theirs");
    copy(&dir, &theirs);
    let mut mine = open(&dir, "ada").unwrap();
    mine.give_role(&id("a"), &cem, Some(Role::Student)).unwrap();
    mine.give_role(&id("a"), &ben, None).unwrap();
    mine.save(vec![change("a", "later", "event")]).unwrap();
    drop(mine);
    drop(open(&dir, "cem").unwrap());
    let mut forged = open(&theirs, "ben").unwrap();
    forged.give_role(&id("a"), &me, Some(Role::Reader)).unwrap();
    forged.give_role(&id("a"), &cem, Some(Role::Reader)).unwrap();
    drop(forged);
    for name in SHARED_FILES {
        std::fs::copy(theirs.join(PEOPLE).join(name), dir.join(PEOPLE).join(name)).unwrap();
    }
    for who in ["cem", "ada", "cem", "ada"] {
        let vault = open(&dir, who).unwrap();
        let roles = vault.roles(&id("a")).unwrap();
        assert!(roles.contains(&(me.clone(), Role::Supervisor)), "{who}: {roles:?}");
        assert!(roles.iter().all(|(one, _)| *one != ben), "{who}");
        assert_eq!(sees(&vault, "a").unwrap(), ["a1", "later"], "{who}");
    }
}

#[test]
fn nobody_keeps_others_from_writing() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Reader);
    drop(open(&dir, "ada").unwrap());
    let mut round = 0;
    let mut works = |expected: &[Notice]| {
        let mut mine = open(&dir, "ada").unwrap();
        assert_eq!(told(&mine), expected);
        round += 1;
        mine.save(vec![change(&format!("new{round}"), "1", "case")]).unwrap();
        drop(mine);
        let mut theirs = open(&dir, "ben").unwrap();
        theirs.save(vec![change(&format!("theirs{round}"), "1", "case")]).unwrap();
    };
    // A place where nobody is reached, signed by whose it is.
    let mut theirs = open(&dir, "ben").unwrap();
    write_shared(&mut theirs, |ring| {
        let (vault, signing) = (ring.vault.clone(), ring.signing.clone().unwrap());
        let people = ring.people.as_mut().unwrap();
        let me = people.me.clone();
        let one = people.members.get_mut(&me).unwrap();
        let number = one.contact.number + 1;
        // It is sealed to where he is still reached, so that it opens.
        one.before = Some(one.contact.clone());
        one.contact = super::Contact::signed(&vault, &me, number, "age1nowhere", "Ben", &signing);
    });
    drop(theirs);
    works(&[]);
    // A number that cannot be counted on from.
    for serial in [u64::MAX - 1, 1 << 40] {
        let mut theirs = open(&dir, "ben").unwrap();
        write_shared(&mut theirs, |ring| ring.people.as_mut().unwrap().serial = serial);
        drop(theirs);
        works(&[Notice::TwinMended]);
    }
    let mut theirs = open(&dir, "ben").unwrap();
    write_shared(&mut theirs, |ring| ring.journal = u32::MAX);
    drop(theirs);
    works(&[Notice::TwinMended]);
    let mut mine = open(&dir, "ada").unwrap();
    mine.change_passphrase(Opener::Passphrase(&secret("ada")), &secret("ada 2")).unwrap();
    mine.compact(&[], vec![], AT, &mut |_, _| true).unwrap();
}

/// Places that are one person's own have names that others can guess.
#[test]
fn nobody_begins_what_is_somebody_elses_own() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = with_ben(folder.path(), Role::Reader);
    let mut theirs = open(&dir, "ben").unwrap();
    let mine = open(&dir, "ada").err();
    assert!(mine.is_some());
    let own = theirs.own_place("library.own");
    assert!(own.ends_with(ben.as_str()));
    // Ben begins the place of who made the vault, and lists her in it with a key of his.
    let ada = person(&theirs, "Ada");
    write_shared(&mut theirs, |ring| {
        let place = id("library.own");
        let signing = ring.signing.clone().unwrap();
        let keys = super::super::keyring::CaseKeys::from(Key::random());
        let roles = [(ben.clone(), Role::Supervisor), (ada.clone(), Role::Supervisor)].into();
        let checks = keys.all().iter().map(super::check_of).collect();
        let vault = ring.vault.clone();
        let stands = super::Stands::default();
        let roll = super::Roll::signed(&vault, &place, None, stands, checks, roles, &signing);
        ring.people.as_mut().unwrap().rolls.insert(place.clone(), vec![roll]);
        ring.cases.insert(place.clone(), keys);
        super::send_keys(ring, &place).unwrap();
    });
    let forged = theirs.keys.ring.clone();
    drop(theirs);
    let mut mine = open(&dir, "ada").unwrap();
    let place = mine.own_place("library.own");
    mine.save(vec![change(&place, "note", "own")]).unwrap();
    assert_eq!(sees(&mine, &place).unwrap(), ["note"]);
    assert!(!forged.cases.contains_key(&id(&place)));
    let roles = mine.roles(&id(&place)).unwrap();
    assert_eq!(roles, [(ada, Role::Supervisor)]);
}

/// A keeper who was removed makes a new person of hers, for somebody who has not heard of it yet and for somebody who has.
#[test]
fn a_keeper_who_was_removed_adds_nobody_any_more() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Caseworker);
    let mut mine = open(&dir, "ada").unwrap();
    let cem = mine.add_person(&secret("ada"), "Cem", true, &secret("cem")).unwrap();
    mine.give_role(&id("a"), &cem, Some(Role::Caseworker)).unwrap();
    drop(mine);
    let mut theirs = open(&dir, "cem").unwrap();
    let dia = theirs.add_person(&secret("cem"), "Dia", true, &secret("dia")).unwrap();
    let gone = theirs.add_person(&secret("cem"), "Eva", false, &secret("eva")).unwrap();
    theirs.remove_person(&secret("cem"), &gone, false).unwrap();
    let before = theirs.keys.ring.clone();
    drop(theirs);
    drop(open(&dir, "dia").unwrap());
    drop(open(&dir, "ben").unwrap());
    let mut mine = open(&dir, "ada").unwrap();
    mine.remove_person(&secret("ada"), &cem, false).unwrap();
    drop(mine);
    // What she writes with what she kept: a new keeper, added by her.
    let mut ring = before;
    let (identity, signing) = (Identity::generate(), SigningKey::generate());
    let new = crate::rules::random_id();
    let people = ring.people.as_mut().unwrap();
    let to = super::file::recipients(people).unwrap();
    let old = ring.signing.clone().unwrap();
    let reached = identity.recipient().to_string();
    let contact = super::Contact::signed(&ring.vault, &new, 1, &reached, "New", &signing);
    let member = super::Member::signed(&ring.vault, &new, signing.public(), true, &old);
    people.members.insert(new.clone(), member.with(contact));
    people.serial += 50;
    let bytes = super::file::to_bytes(&ring, ring.people.as_ref().unwrap(), &signing);
    let sealed = Recipient::seal_to_all(&to, &bytes).unwrap();
    let opens = || {
        let sealed = std::fs::read(dir.join(PEOPLE).join(SHARED_FILES[0])).unwrap();
        identity.open(&sealed).is_ok()
    };
    for (round, who) in ["ada", "ben", "dia", "ada", "ben"].into_iter().enumerate() {
        if round < 2 {
            write_twins(&dir.join(PEOPLE), SHARED_FILES, &sealed).unwrap();
        }
        let mut vault = open(&dir, who).unwrap();
        if told(&vault).contains(&Notice::KeysBehind) {
            // What she wrote has keys of before: who has not heard of it writes nothing.
            assert!(["ben", "dia"].contains(&who) && round < 3, "{who}");
            continue;
        }
        vault.save(vec![change(&format!("c{round}"), "1", "case")]).unwrap();
        // Ben and Dia have not heard of it yet where the file that says it was written over.
        assert!(!opens() || ["ben", "dia"].contains(&who), "{who}");
        let here: Vec<String> =
            vault.people().into_iter().filter(|one| !one.left).map(|one| one.name).collect();
        drop(vault);
        if round > 2 {
            assert!(!opens(), "{who}");
            assert!(!here.contains(&"New".to_owned()) && !here.contains(&"Eva".to_owned()));
            assert!(here.contains(&"Dia".to_owned()), "whom she added before she left stays");
        }
    }
    assert!(open(&dir, "dia").unwrap().people().iter().any(|one| one.id == dia && one.keeper));
}
