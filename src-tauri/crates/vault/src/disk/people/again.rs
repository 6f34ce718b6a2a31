//! What was saved once, or is another thing than it says, saved past the rules: it is shown neither in a case nor in the
//! list of cases.

use std::collections::BTreeSet;

use super::super::hash;
use super::super::record::SealedRecord;
use super::insider::{append, next};
use super::tests::{AT, change, force, id, open, sees, told, with_ben};
use crate::{Change, Erase, Error, Role, Vault};

/// Ben kept what Ada saved before she erased it, sealed and signed as it was, and saves it again.
#[test]
fn nobody_puts_back_what_was_erased_for_good() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Reader);
    let mut mine = open(&dir, "ada").unwrap();
    for revision in 0..3 {
        for record in ["gone", "less"] {
            let edit = Change { base_revision: revision, ..change("a", record, "event") };
            mine.save(vec![edit]).unwrap();
        }
    }
    drop(mine);
    let theirs = open(&dir, "ben").unwrap();
    let kept: Vec<SealedRecord> = theirs.gather(&id("a")).unwrap().sealed().cloned().collect();
    drop(theirs);
    let mut mine = open(&dir, "ada").unwrap();
    let erase = [
        Erase::Record { case: id("a"), id: id("gone") },
        Erase::Earlier { case: id("a"), id: id("less") },
    ];
    mine.compact(&erase, vec![], AT, &mut |_, _| true).unwrap();
    let erased = mine.erased(&id("a")).unwrap().into_iter();
    let erased: BTreeSet<_> = erased.map(|one| (one.id, one.revisions, one.at)).collect();
    let less = (Some(id("less")), 2, AT.to_owned());
    assert_eq!(erased, BTreeSet::from([(None, 3, AT.to_owned()), less]));
    assert_eq!(mine.save(vec![change("a", "gone", "event")]).map(drop), Err(Error::NoSuchRecord));
    drop(mine);
    let mut theirs = open(&dir, "ben").unwrap();
    let mut tally = theirs.truth.cases[&id("a")].tally;
    let mut again = Vec::new();
    for record in kept.into_iter().filter(|record| record.id.as_str() != "a1") {
        let record = SealedRecord { ordinal: tally.count, ..record };
        hash::add(&mut tally.digest, &record.share(&theirs.keys.ring));
        tally.count += 1;
        again.push(record);
    }
    let refused = again.len() as u32;
    let frame = next(&theirs, vec![(id("a"), tally)], again);
    append(&mut theirs, &frame);
    drop(theirs);
    for who in ["ada", "ben"] {
        let vault = open(&dir, who).unwrap();
        assert_eq!(sees(&vault, "a").unwrap(), ["a1", "less"], "{who}");
        assert_eq!(vault.history(&id("a"), &id("less")).unwrap().len(), 1, "{who}");
        assert_eq!(vault.history(&id("a"), &id("gone")), Err(Error::NoSuchRecord), "{who}");
        let found = vault.check(&mut |_, _| {}).unwrap();
        assert_eq!((found.damage, found.refused), (vec![], refused), "{who}");
    }
    let mut mine = open(&dir, "ada").unwrap();
    mine.save(vec![Change { base_revision: 3, ..change("a", "less", "event") }]).unwrap();
    assert_eq!(mine.history(&id("a"), &id("less")).unwrap().len(), 2);
    mine.compact(&[], vec![], AT, &mut |_, _| true).unwrap();
    drop(mine);
    let mine = open(&dir, "ada").unwrap();
    assert_eq!((told(&mine), mine.check(&mut |_, _| {}).unwrap().refused), (vec![], 0));
}

/// The list of cases shows titles without reading the cases: none by somebody whose word does not count there.
#[test]
fn the_list_of_cases_shows_no_title_that_the_case_does_not() {
    for (role, record, revision) in [
        (Role::Caseworker, "a1", 9),
        (Role::Caseworker, "a1", 1),
        (Role::Student, "proof", 1),
        (Role::Client, "proof", 2),
        (Role::Caseworker, "proof", 2),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let (dir, _) = with_ben(folder.path(), role);
        let mut mine = open(&dir, "ada").unwrap();
        mine.save(vec![change("a", "proof", "event")]).unwrap();
        mine.idle().unwrap();
        drop(mine);
        let mut theirs = open(&dir, "ben").unwrap();
        force(&mut theirs, "a", record, revision, "case");
        drop(theirs);
        for _ in 0..2 {
            let mut mine = open(&dir, "ada").unwrap();
            let listed = mine.cases().unwrap();
            let entry = listed.iter().find(|entry| entry.case == id("a")).unwrap();
            assert_eq!(entry.header, b"words of a1", "{role:?} {record} {revision}");
            assert_eq!(entry.records, 2, "{role:?} {record} {revision}");
            assert_eq!(sees(&mine, "a").unwrap(), ["a1", "proof"]);
            mine.idle().unwrap();
        }
    }
}

/// An older title, signed by its author, is saved again.
#[test]
fn the_list_of_cases_shows_no_older_title_again() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Reader);
    let mut mine = open(&dir, "ada").unwrap();
    mine.save(vec![Change { base_revision: 1, body: b"new".into(), ..change("a", "a1", "case") }])
        .unwrap();
    mine.idle().unwrap();
    drop(mine);
    let mut theirs = open(&dir, "ben").unwrap();
    let first = theirs.gather(&id("a")).unwrap().sealed().next().unwrap().clone();
    let mut tally = theirs.truth.cases[&id("a")].tally;
    let again = SealedRecord { ordinal: tally.count, ..first };
    hash::add(&mut tally.digest, &again.share(&theirs.keys.ring));
    tally.count += 1;
    let frame = next(&theirs, vec![(id("a"), tally)], vec![again]);
    append(&mut theirs, &frame);
    drop(theirs);
    for who in ["ada", "ben", "ada"] {
        let vault = open(&dir, who).unwrap();
        let listed = vault.cases().unwrap();
        let entry = listed.iter().find(|entry| entry.case == id("a")).unwrap();
        assert_eq!((&entry.header[..], entry.records), (&b"new"[..], 1), "{who}");
    }
}
