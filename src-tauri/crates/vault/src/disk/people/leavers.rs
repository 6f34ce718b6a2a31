//! What becomes of cases when people leave the vault.

use super::super::DiskVault;
use super::tests::{change, id, open, person, secret, sees, told, two, with_ben};
use crate::{Error, Role, Vault};

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
