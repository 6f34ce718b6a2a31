//! What becomes of cases when people leave the vault.

use redress_seal::person::Identity;
use redress_seal::signing::SigningKey;

use super::super::frame::Tally;
use super::super::keys::KeySet;
use super::super::{DiskVault, PEOPLE};
use super::hostile::write_shared;
use super::statements::Own;
use super::tests::{change, id, open, person, secret, sees, told, two, with_ben};
use super::{Contact, Leave, Roll, Stands};
use crate::codec::Put;
use crate::{Error, Notice, Opener, Role, Vault};

/// The signature of a list, which is written last.
fn signature(roll: &Roll) -> Vec<u8> {
    let mut put = Put::with_capacity(roll.size());
    roll.put(&mut put);
    let bytes = put.done();
    bytes[bytes.len() - 64..].to_vec()
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
    assert_eq!((told(&mine), mine.check(&mut |_, _| {}).unwrap().damage), (vec![], vec![]));
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
        assert_eq!((told(&vault), sees(&vault, "a").unwrap().len()), (vec![], 2), "{who}");
        assert!(vault.people().iter().any(|one| one.id == dia && !one.left), "{who}");
        assert_eq!(vault.check(&mut |_, _| {}).unwrap().damage, [], "{who}");
    }
}

#[test]
fn no_case_is_begun_under_the_name_of_a_place_of_ones_own() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = two(folder.path());
    let mut mine = open(&dir, "ada").unwrap();
    for name in ["smith.own", "smith.drafts", "smith.own-x"] {
        let taken = Error::CaseTaken { case: id(name) };
        assert_eq!(mine.save(vec![change(name, "1", "case")]).map(drop), Err(taken), "{name}");
    }
    mine.save(vec![change("smith.owner", "1", "case")]).unwrap();
    let place = mine.own_place("library.own");
    mine.save(vec![change(&place, "1", "own")]).unwrap();
}

/// Ben wrote the last list of a case and is removed. He writes another one with the number of his last, which gives Dia a
/// part; Cem, who supervises too, hears of both at once.
#[test]
fn who_left_writes_no_other_list_in_the_place_of_one_of_theirs() {
    // As it is said today, and as it was at first.
    for named in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        let (dir, ben) = with_ben(folder.path(), Role::Supervisor);
        let mut mine = open(&dir, "ada").unwrap();
        let cem = mine.add_person(&secret("ada"), "Cem", false, &secret("cem")).unwrap();
        let dia = mine.add_person(&secret("ada"), "Dia", false, &secret("dia")).unwrap();
        let me = person(&mine, "Ada");
        mine.give_role(&id("a"), &cem, Some(Role::Supervisor)).unwrap();
        drop(mine);
        drop(open(&dir, "cem").unwrap());
        drop(open(&dir, "dia").unwrap());
        let mut theirs = open(&dir, "ben").unwrap();
        // Ada supervises no more, so her removing Ben writes no list.
        theirs.give_role(&id("a"), &me, Some(Role::Reader)).unwrap();
        let had = theirs.keys.ring.clone();
        drop(theirs);
        drop(open(&dir, "cem").unwrap());
        let mut mine = open(&dir, "ada").unwrap();
        mine.remove_person(&secret("ada"), &ben, false).unwrap();
        let founder = mine.keys.ring.signing.clone().unwrap();
        drop(mine);
        let mut helper = open(&dir, "dia").unwrap();
        let (vault, signing) = (had.vault.clone(), had.signing.clone().unwrap());
        let rolls = &had.people.as_ref().unwrap().rolls[&id("a")];
        let [.., before, last] = &rolls[..] else { panic!("two lists") };
        let mut roles = last.roles.clone();
        roles.insert(dia.clone(), Role::Supervisor);
        // Of two by one author the lower signature counts: he makes as many as it takes.
        let forged = (0..).find_map(|count| {
            let tally = Tally { count, digest: [0; 32] };
            let stands = Stands { before: Some(tally), ..last.stands.clone() };
            let (checks, roles) = (last.checks.clone(), roles.clone());
            let roll =
                Roll::signed(&vault, &id("a"), Some(before), stands, checks, roles, &signing);
            (signature(&roll) < signature(last)).then_some(roll)
        });
        let chain = [&rolls[..rolls.len() - 1], &[forged.unwrap()]].concat();
        write_shared(&mut helper, |ring| {
            let people = ring.people.as_mut().unwrap();
            people.rolls.insert(id("a"), chain);
            if !named {
                let lists = [(id("a"), last.number)].into();
                let left = Leave::by_number(&vault, &ben, lists, &founder);
                people.members.get_mut(&ben).unwrap().left = Some(left);
            }
        });
        drop(helper);
        let theirs = open(&dir, "cem").unwrap();
        let gained = theirs.roles(&id("a")).unwrap().iter().any(|(who, _)| *who == dia);
        assert_eq!(gained, !named);
    }
}

/// Kim added Dia and kept the key that she came with. Cem has not heard of the one that Dia made, and hears of another
/// one from Kim.
#[test]
fn of_two_keys_that_are_said_to_be_somebodys_own_everybody_hears() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = two(folder.path());
    let mut mine = open(&dir, "ada").unwrap();
    let kim = mine.add_person(&secret("ada"), "Kim", true, &secret("kim")).unwrap();
    mine.add_person(&secret("ada"), "Cem", false, &secret("cem")).unwrap();
    drop(mine);
    let mut theirs = open(&dir, "kim").unwrap();
    let dia = theirs.add_person(&secret("kim"), "Dia", false, &secret("dia")).unwrap();
    let people = dir.join(PEOPLE);
    let (first, _) = KeySet::open(&people, Opener::Passphrase(&secret("dia")), false).unwrap();
    drop(theirs);
    let mut theirs = open(&dir, "cem").unwrap();
    theirs.save(vec![change("c", "c1", "case")]).unwrap();
    drop(theirs);
    drop(open(&dir, "dia").unwrap());
    drop(open(&dir, "ada").unwrap());
    let mut theirs = open(&dir, "kim").unwrap();
    let (before, made) = (first.ring.signing.clone().unwrap(), SigningKey::generate());
    let at = Identity::generate();
    write_shared(&mut theirs, |ring| {
        let vault = ring.vault.clone();
        let member = ring.people.as_mut().unwrap().members.get_mut(&dia).unwrap();
        let number = member.contact.number + 7;
        member.own = Some(Own::signed(&vault, &dia, made.public(), &before));
        let to = at.recipient().to_string();
        member.contact = Contact::signed(&vault, &dia, number, &to, "Dia", &made);
        (member.before, member.other) = (None, None);
    });
    drop(theirs);
    drop(open(&dir, "cem").unwrap());
    let two = [Notice::TwoKeys { people: vec![dia.clone()] }];
    for who in ["ada", "cem", "ada", "cem"] {
        let vault = open(&dir, who).unwrap();
        let heard = told(&vault);
        assert!(heard.contains(&two[0]), "{who}: {heard:?}");
        assert_eq!(
            vault.keys.ring.people.as_ref().unwrap().with_two_keys(),
            std::slice::from_ref(&dia)
        );
    }
    // Cem gives her a part: its key goes neither to her nor to Kim.
    let mut theirs = open(&dir, "cem").unwrap();
    theirs.give_role(&id("c"), &dia, Some(Role::Reader)).unwrap();
    let sent = &theirs.keys.ring.people.as_ref().unwrap().parcels;
    assert!(sent.iter().all(|parcel| parcel.person != dia));
    drop(theirs);
    // It ends with her being removed; she is added anew.
    let mut mine = open(&dir, "ada").unwrap();
    mine.remove_person(&secret("ada"), &dia, false).unwrap();
    mine.remove_person(&secret("ada"), &kim, false).unwrap();
    let again = mine.add_person(&secret("ada"), "Dia", false, &secret("dia 2")).unwrap();
    drop(mine);
    for who in ["cem", "dia 2", "ada", "cem"] {
        assert_eq!(told(&open(&dir, who).unwrap()), [], "{who}");
    }
    let mut theirs = open(&dir, "cem").unwrap();
    theirs.give_role(&id("c"), &again, Some(Role::Reader)).unwrap();
    drop(theirs);
    assert_eq!(sees(&open(&dir, "dia 2").unwrap(), "c").unwrap(), ["c1"]);
}
