//! What each person remembers of their cases: what others take out of the journal is missed, and nothing else is.

use std::path::Path;

use redress_seal::Key;

use super::super::frame::{Frame, Tally, Tip};
use super::super::journal::{Journal, Position};
use super::super::record::SealedRecord;
use super::super::survey::sum;
use super::super::{DiskVault, PEOPLE};
use super::hostile::write_shared;
use super::tests::{AT, change, copy, id, open, secret, sees, starts, told, with_ben};
use crate::{Change, Erase, Id, Notice, Role, Vault};

fn missed(cases: &[&str]) -> Vec<Notice> {
    vec![Notice::LessThanSeen { cases: cases.iter().map(|case| id(case)).collect() }]
}

/// Writes the journal anew as somebody with a changed program could: of each case the first revisions, as many as `stay`
/// says; in place of the one in force, or as a later one.
pub(super) fn write_anew(
    dir: &Path,
    vault: &mut DiskVault,
    stay: &dyn Fn(&Id) -> usize,
    later: bool,
) {
    let mut ring = vault.keys.ring.clone();
    if later {
        (ring.vault_keys, ring.since, ring.names) = (vec![Key::random()], vec![0], Key::random());
        ring.journal += 1;
        ring.leaving = Some(Vec::new());
    }
    let folder = super::super::rewrite::journal_folder(dir, &ring);
    let mut frames = Vec::new();
    let (mut tip, generation) = (Tip::default(), vault.truth.generation);
    let cases: Vec<Id> = vault.truth.cases.keys().cloned().collect();
    for case in &cases {
        let gathered = vault.gather(case).unwrap();
        let records: Vec<SealedRecord> = gathered.sealed().take(stay(case)).cloned().collect();
        let tally = Tally {
            count: records.len() as u32,
            digest: sum(Tally::default().digest, &records, &ring),
        };
        let tallies = if records.is_empty() { vec![] } else { vec![(case.clone(), tally)] };
        // As many saves as there were, so that no number tells.
        let last = case == cases.last().unwrap();
        let generation = if last { generation.max(tip.generation + 1) } else { tip.generation + 1 };
        let frame = Frame { generation, before: tip, heals: Vec::new(), tallies, records };
        let sealed = frame.seal(&ring).unwrap();
        tip = Tip::of(&frame, &sealed);
        frames.push(sealed);
    }
    if !later {
        for entry in std::fs::read_dir(&folder).unwrap().flatten() {
            let _ = std::fs::remove_file(entry.path());
        }
    }
    let _ = std::fs::create_dir(&folder);
    let mut journal = Journal::new(&folder, Position::START);
    for sealed in &frames {
        journal.append(sealed).unwrap();
    }
    if later {
        write_shared(vault, |shared| {
            (shared.vault_keys, shared.since) = (ring.vault_keys, ring.since);
            (shared.names, shared.journal, shared.leaving) =
                (ring.names, ring.journal, ring.leaving);
        });
    }
    // Whoever can write here can take everybody's caches away, too.
    for person in std::fs::read_dir(dir.join(PEOPLE)).unwrap().flatten() {
        let _ = std::fs::remove_file(person.path().join("catalogue.age"));
    }
}

/// Ada saves in a case of hers and in one that Ben reads. He writes the journal anew without it: what was there when the
/// parts were set is all that his journal needs to have.
#[test]
fn who_saved_something_misses_it_when_the_journal_is_written_anew_without_it() {
    for later in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        let (dir, ben) = with_ben(folder.path(), Role::Reader);
        let mut mine = open(&dir, "ada").unwrap();
        mine.save(vec![change("a", "proof", "event"), change("new", "n1", "case")]).unwrap();
        mine.idle().unwrap();
        drop(mine);
        let mut theirs = open(&dir, "ben").unwrap();
        let stay = |case: &Id| if case.as_str() == "new" { 0 } else { 1 };
        write_anew(&dir, &mut theirs, &stay, later);
        drop(theirs);
        for round in 0..2 {
            let mine = open(&dir, "ada").unwrap();
            assert_eq!(told(&mine), missed(&["a", "new"]), "{later}, {round}");
            assert_eq!(sees(&mine, "a").unwrap(), ["a1"], "what is there is shown");
            assert_eq!(sees(&mine, "b").unwrap(), ["b1"]);
        }
        assert_eq!(told(&open(&dir, "ben").unwrap()), missed(&["a"]), "he had seen it as well");
        // It ends where she works on from what is there, or a supervisor sets the parts.
        let mut mine = open(&dir, "ada").unwrap();
        mine.save(vec![change("a", "form", "draft")]).unwrap();
        mine.idle().unwrap();
        drop(mine);
        let mut mine = open(&dir, "ada").unwrap();
        assert_eq!(told(&mine), missed(&["a", "new"]), "a form that was begun says nothing");
        mine.give_role(&id("a"), &ben, Some(Role::Student)).unwrap();
        drop(mine);
        assert_eq!(told(&open(&dir, "ada").unwrap()), missed(&["new"]));
        assert_eq!(told(&open(&dir, "ben").unwrap()), []);
    }
}

#[test]
fn who_saves_on_takes_what_is_there_for_what_was_seen() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Reader);
    let mut mine = open(&dir, "ada").unwrap();
    mine.save(vec![change("a", "proof", "event")]).unwrap();
    mine.idle().unwrap();
    drop(mine);
    let kept = folder.path().join("kept");
    copy(&dir.join("journal"), &kept);
    let mut theirs = open(&dir, "ben").unwrap();
    write_anew(&dir, &mut theirs, &|_| 1, false);
    drop(theirs);
    assert_eq!(told(&open(&dir, "ada").unwrap()), missed(&["a"]));
    // The journal that has it is put back: nothing is missed.
    let forged = folder.path().join("forged");
    std::fs::rename(dir.join("journal"), &forged).unwrap();
    copy(&kept, &dir.join("journal"));
    let mine = open(&dir, "ada").unwrap();
    assert_eq!((told(&mine), sees(&mine, "a").unwrap().len()), (vec![], 2));
    drop(mine);
    std::fs::remove_dir_all(dir.join("journal")).unwrap();
    std::fs::rename(&forged, dir.join("journal")).unwrap();
    for person in std::fs::read_dir(dir.join(PEOPLE)).unwrap().flatten() {
        let _ = std::fs::remove_file(person.path().join("catalogue.age"));
    }
    let mut mine = open(&dir, "ada").unwrap();
    assert!(told(&mine).contains(&missed(&["a"])[0]));
    mine.save(vec![change("a", "again", "event")]).unwrap();
    mine.idle().unwrap();
    drop(mine);
    assert_eq!(told(&open(&dir, "ada").unwrap()), []);
}

/// A list of parts that is written for another reason says nothing of what is missing.
#[test]
fn a_list_of_parts_written_meanwhile_does_not_explain_what_is_missing() {
    for anew in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let (dir, _) = with_ben(folder.path(), Role::Caseworker);
        let mut mine = open(&dir, "ada").unwrap();
        let cem = mine.add_person(&secret("ada"), "Cem", false, &secret("cem")).unwrap();
        drop(mine);
        drop(open(&dir, "cem").unwrap());
        let mut theirs = open(&dir, "ben").unwrap();
        theirs.save(vec![change("a", "proof", "event")]).unwrap();
        theirs.idle().unwrap();
        drop(theirs);
        let mut other = open(&dir, "cem").unwrap();
        write_anew(&dir, &mut other, &|_| 1, true);
        drop(other);
        // Ada was away, and gives Cem a part.
        let mut mine = open(&dir, "ada").unwrap();
        assert_eq!(told(&mine), []);
        mine.give_role(&id("a"), &cem, Some(Role::Reader)).unwrap();
        if anew {
            // She erases as well, in a journal that has less than Ben saw.
            let edit = Change { base_revision: 1, ..change("a", "a1", "case") };
            let gone = [Erase::Earlier { case: id("a"), id: id("a1") }];
            mine.compact(&gone, vec![edit], AT, &mut |_, _| true).unwrap();
        }
        drop(mine);
        let theirs = open(&dir, "ben").unwrap();
        assert!(theirs.roles(&id("a")).unwrap().contains(&(cem, Role::Reader)));
        assert_eq!(told(&theirs), missed(&["a"]), "{anew}");
    }
}

/// Everything that honest people do to a case while somebody is away.
#[test]
fn nothing_that_honest_people_do_is_missed() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = with_ben(folder.path(), Role::Caseworker);
    let mut mine = open(&dir, "ada").unwrap();
    let cem = mine.add_person(&secret("ada"), "Cem", false, &secret("cem")).unwrap();
    for case in ["a", "b"] {
        mine.give_role(&id(case), &cem, Some(Role::Caseworker)).unwrap();
    }
    drop(mine);
    let quiet = |who: &str, what: &str| {
        for who in [who, "ada"] {
            let vault = open(&dir, who).unwrap();
            assert_eq!(told(&vault), [], "{who}: {what}");
            assert_eq!(vault.check(&mut |_, _| {}).unwrap().damage, [], "{who}: {what}");
        }
    };
    let as_ada = |act: &dyn Fn(&mut DiskVault)| {
        let mut mine = open(&dir, "ada").unwrap();
        act(&mut mine);
        mine.idle().unwrap();
    };
    let edit = |vault: &mut DiskVault, of: &str, record: &str| {
        let base_revision = vault.history(&id(of), &id(record)).map_or(0, |all| all.len() as u32);
        let kind = if record.len() == 2 { "case" } else { "event" };
        vault.save(vec![Change { base_revision, ..change(of, record, kind) }]).unwrap();
    };
    let compact = |vault: &mut DiskVault, erase: &[Erase]| {
        vault.compact(erase, vec![], AT, &mut |_, _| true).unwrap();
    };
    quiet("cem", "a first opening");
    as_ada(&|v| (0..4).for_each(|_| edit(v, "a", "a1")));
    quiet("cem", "saves");
    as_ada(&|v| {
        edit(v, "a", "event1");
        let drop_it = Change { removed: true, base_revision: 1, ..change("a", "form", "draft") };
        v.save(vec![change("a", "form", "draft")]).unwrap();
        v.save(vec![drop_it]).unwrap();
    });
    quiet("cem", "a form thrown away");
    as_ada(&|v| compact(v, &[]));
    quiet("cem", "old states cleared");
    as_ada(&|v| {
        compact(v, &[Erase::Earlier { case: id("a"), id: id("a1") }]);
        edit(v, "a", "event2");
        compact(v, &[Erase::Record { case: id("a"), id: id("event1") }]);
        edit(v, "a", "event3");
        v.give_role(&id("a"), &ben, None).unwrap();
    });
    quiet("cem", "erasing twice, and parts that were set");
    as_ada(&|v| {
        edit(v, "a", "event4");
        v.give_role(&id("a"), &cem, None).unwrap();
    });
    quiet("cem", "a part that was lost");
    as_ada(&|v| {
        compact(v, &[Erase::Record { case: id("a"), id: id("event4") }]);
        v.give_role(&id("a"), &cem, Some(Role::Supervisor)).unwrap();
        v.change_passphrase(crate::Opener::Passphrase(&secret("ada")), &secret("ada")).unwrap();
    });
    quiet("cem", "a part given again");
    let mut other = open(&dir, "ben").unwrap();
    other.save(vec![change("theirs", "1", "case")]).unwrap();
    compact(&mut other, &[]);
    drop(other);
    quiet("cem", "old states cleared by somebody who supervises none of it");
    as_ada(&|v| compact(v, &[Erase::Case { case: id("b") }]));
    quiet("cem", "a case that was shredded");
    let mut other = open(&dir, "cem").unwrap();
    compact(&mut other, &[Erase::Record { case: id("a"), id: id("event3") }]);
    drop(other);
    quiet("cem", "erasing by another supervisor");
    as_ada(&|v| v.remove_person(&secret("ada"), &cem, true).unwrap());
    quiet("ada", "somebody who left");
}

/// Copies of the folder, or of parts of it, that are older or were broken off.
#[test]
fn older_keyrings_and_caches_and_a_whole_older_folder_miss_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Caseworker);
    let keys = |who: &str| open(&dir, who).unwrap().keys.person.join("keys-1");
    let (ada, ben) = (keys("ada"), keys("ben"));
    let kept = folder.path().join("kept");
    copy(&dir, &kept);
    let (older, newer) = (folder.path().join("older"), folder.path().join("newer"));
    copy(&ada, &older);
    for round in 0..3 {
        let mut theirs = open(&dir, "ben").unwrap();
        theirs.save(vec![change("a", &format!("r{round}"), "event")]).unwrap();
        // The power goes before anything but the save itself is written.
        drop(theirs);
        assert_eq!(told(&open(&dir, "ben").unwrap()), []);
        let mut mine = open(&dir, "ada").unwrap();
        mine.save(vec![change("a", &format!("s{round}"), "event")]).unwrap();
        mine.idle().unwrap();
    }
    copy(&ada, &newer);
    let put = |from: &Path, to: &Path| {
        std::fs::remove_dir_all(to).unwrap();
        copy(from, to);
    };
    put(&older, &ada);
    assert_eq!(told(&open(&dir, "ada").unwrap()), [], "an older keyring");
    let _ = std::fs::remove_file(ada.parent().unwrap().join("catalogue.age"));
    let _ = std::fs::remove_dir_all(dir.join("store"));
    put(&newer, &ada);
    assert_eq!(told(&open(&dir, "ada").unwrap()), [], "caches that are gone");
    // A whole older folder, as a backup gives it back, knows of nothing later.
    let restored = folder.path().join("restored");
    copy(&kept, &restored);
    for who in ["ada", "ben"] {
        assert_eq!(told(&open(&restored, who).unwrap()), []);
    }
    // With the journal of before, something is missing, and is told.
    put(&kept.join("journal"), &dir.join("journal"));
    for person in [&ada, &ben] {
        let _ = std::fs::remove_file(person.parent().unwrap().join("catalogue.age"));
    }
    assert!(told(&open(&dir, "ada").unwrap()).contains(&missed(&["a"])[0]));
}

/// The last save is cut off, as a disk may do it that lies about what is safe.
#[test]
fn a_save_that_was_confirmed_and_is_gone_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Caseworker);
    let mut theirs = open(&dir, "ben").unwrap();
    theirs.save(vec![change("a", "a2", "event")]).unwrap();
    theirs.idle().unwrap();
    let cache = theirs.keys.person.join("catalogue.age");
    drop(theirs);
    let segment = dir.join("journal/00000001.seg");
    let bytes = std::fs::read(&segment).unwrap();
    let last = *starts(&bytes).last().unwrap();
    std::fs::write(&segment, &bytes[..last]).unwrap();
    std::fs::remove_file(cache).unwrap();
    assert_eq!(told(&open(&dir, "ben").unwrap()), missed(&["a"]));
    assert_eq!(told(&open(&dir, "ada").unwrap()), [], "she had not seen it yet");
}
