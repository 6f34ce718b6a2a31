//! What somebody with a part, a folder and a changed program can put before the others, after the rules were written.

use redress_seal::Key;

use super::super::frame::{Frame, Tally, Tip};
use super::super::journal::Position;
use super::super::record::{Content, SealedRecord};
use super::super::recover::{StoreState, draw_on_store};
use super::super::store::Store;
use super::super::survey::{Survey, sum};
use super::super::{DiskVault, PEOPLE, SHARED_FILES, hash};
use super::hostile::write_shared;
use super::tests::{AT, change, copy, force, id, open, person, secret, sees, told, with_ben};
use super::{Gone, Roll};
use crate::{Change, Damage, Error, Id, Notice, Opener, Role, Vault};

/// Appends a frame, past every rule of saving and without this vault taking it in itself.
pub(super) fn append(vault: &mut DiskVault, frame: &Frame) {
    let sealed = frame.seal(&vault.keys.ring).unwrap();
    vault.journal.append(&sealed).unwrap();
}

pub(super) fn next(
    vault: &DiskVault,
    tallies: Vec<(Id, Tally)>,
    records: Vec<SealedRecord>,
) -> Frame {
    let (generation, before) = (vault.truth.generation + 1, vault.truth.tip);
    Frame { generation, before, heals: Vec::new(), tallies, records }
}

/// Seals a revision of a record of the case `a` for a place in it.
fn sealed(vault: &DiskVault, record: &str, revision: u32, ordinal: u32) -> SealedRecord {
    let (case, record, ring) = (id("a"), id(record), &vault.keys.ring);
    let (kind, at, body) = ("event".to_owned(), AT.to_owned(), b"forged".to_vec());
    let content = Content { kind, at, removed: false, body, signed: None };
    let sealed = content.seal(ring, &case, &record, revision).unwrap();
    SealedRecord { case, ordinal, id: record, revision, sealed }
}

#[test]
fn nobody_puts_a_record_in_the_place_of_one_that_was_saved() {
    for claim in 0..6 {
        let folder = tempfile::tempdir().unwrap();
        let (dir, _) = with_ben(folder.path(), Role::Caseworker);
        let mut mine = open(&dir, "ada").unwrap();
        mine.save(vec![change("a", "proof", "event")]).unwrap();
        drop(mine);
        let mut theirs = open(&dir, "ben").unwrap();
        let known = theirs.truth.cases[&id("a")].tally;
        let forged = sealed(&theirs, "proof", 1, known.count - 1);
        let right =
            theirs.gather(&id("a")).unwrap().sealed().last().unwrap().share(&theirs.keys.ring);
        let stood = theirs.keys.ring.people.as_ref().unwrap().roll(&id("a")).unwrap().stands.tally;
        assert_eq!(stood.count + 1, known.count, "the proof is newer than the last list");
        let mut other = Tally { count: known.count, ..stood };
        hash::add(&mut other.digest, &forged.share(&theirs.keys.ring));
        assert_ne!(right, forged.share(&theirs.keys.ring));
        let frame = match claim {
            // It adds up with the forged one in the place of the right one.
            0 => next(&theirs, vec![(id("a"), other)], vec![forged]),
            // It adds up as before.
            1 => next(&theirs, vec![(id("a"), known)], vec![forged]),
            // It is said of no case at all.
            2 => next(&theirs, Vec::new(), vec![forged]),
            // It stands beside a new one, and all adds up with it in the place of the right one.
            3 | 4 => {
                let new = sealed(&theirs, "new", 1, known.count);
                hash::add(&mut other.digest, &new.share(&theirs.keys.ring));
                other.count += 1;
                let mut records = vec![forged, new];
                if claim == 4 {
                    records.reverse();
                }
                next(&theirs, vec![(id("a"), other)], records)
            }
            // What is new beside it does not add up with what was there.
            _ => {
                let new = sealed(&theirs, "new", 1, known.count);
                let wrong = Tally { count: known.count + 1, digest: [7; 32] };
                next(&theirs, vec![(id("a"), wrong)], vec![new])
            }
        };
        append(&mut theirs, &frame);
        drop(theirs);
        for who in ["ada", "ben", "ada"] {
            let mut vault = open(&dir, who).unwrap();
            let read = vault.records(&id("a")).unwrap();
            let bodies: Vec<&[u8]> = read.iter().map(|record| &record.body[..]).collect();
            assert!(!bodies.contains(&&b"forged"[..]), "{who}, {claim}");
            assert!(bodies.contains(&&b"words of proof"[..]), "{who}, {claim}");
            assert_eq!(vault.check(&mut |_, _| {}).unwrap().damage, [], "{who}, {claim}");
            vault.save(vec![change("a", &format!("{who}{}", read.len()), "event")]).unwrap();
            vault.reconcile(&mut |_, _| {}).unwrap();
            assert_eq!(vault.records(&id("a")).unwrap().len(), read.len() + 1);
        }
    }
}

/// Everybody can write into the fast copy: it is drawn on only where it agrees with what the journal has.
#[test]
fn nobody_replaces_anything_through_the_fast_copy() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Caseworker);
    let mut mine = open(&dir, "ada").unwrap();
    mine.save(vec![change("a", "proof", "event")]).unwrap();
    drop(mine);
    let vault = open(&dir, "ben").unwrap();
    let (ring, case) = (&vault.keys.ring, id("a"));
    let known = vault.truth.cases[&case].tally;
    let right: Vec<SealedRecord> = vault.gather(&case).unwrap().sealed().cloned().collect();
    let new = sealed(&vault, "new", 1, known.count);
    let drawn = |records: Vec<SealedRecord>| {
        let digest = sum(Tally::default().digest, &records, ring);
        let tally = Tally { count: records.len() as u32, digest };
        let frame = next(&vault, vec![(case.clone(), tally)], records);
        let tip = Tip { generation: frame.generation, digest: [1; 32] };
        let at = folder.path().join("store");
        let _ = std::fs::remove_dir_all(&at);
        let mut store = Store::open(&at, ring).unwrap();
        store.apply(&frame, tip, Position::START, ring).unwrap();
        drop(store);
        let mut state = StoreState::Sound(Store::open(&at, ring).unwrap());
        let survey = Survey::take(&vault.journal_folder(), ring, &mut |_, _| {}).unwrap();
        let (mut truth, mut recount) = (survey.catalogue.clone(), Default::default());
        let journal = vault.journal_folder();
        let spare = draw_on_store(&mut state, &survey, &mut truth, &mut recount, ring, &journal);
        (spare.len(), truth.tally(&case))
    };
    let forged = sealed(&vault, "proof", 1, known.count - 1);
    let first = right[..right.len() - 1].to_vec();
    assert_eq!(drawn([first, vec![forged, new.clone()]].concat()), (0, known));
    // What a journal has lost at its end comes from there.
    let (spare, tally) = drawn([right.clone(), vec![new]].concat());
    assert_eq!((spare, tally.count), (1, known.count + 1));
}

#[test]
fn a_frame_far_ahead_neither_hangs_nor_uses_up_the_numbers() {
    for far in [1 << 33, (1 << 53) - 1] {
        let folder = tempfile::tempdir().unwrap();
        let (dir, _) = with_ben(folder.path(), Role::Caseworker);
        drop(open(&dir, "ada").unwrap());
        let mut theirs = open(&dir, "ben").unwrap();
        let mut frame = next(&theirs, Vec::new(), Vec::new());
        frame.generation = far;
        append(&mut theirs, &frame);
        // And one that says that as many were before it as there can be.
        frame.before.generation = far - 1;
        append(&mut theirs, &frame);
        drop(theirs);
        for who in ["ada", "ben", "ada"] {
            let mut vault = open(&dir, who).unwrap();
            assert!(vault.truth.generation < 1 << 20, "{who}");
            let new = format!("{who}{}", vault.truth.generation);
            vault.save(vec![change("a", &new, "event")]).unwrap();
            drop(vault);
            let vault = open(&dir, who).unwrap();
            assert!(sees(&vault, "a").unwrap().contains(&new), "{who}");
        }
        // Writing the journal again leaves it behind.
        open(&dir, "ada").unwrap().compact(&[], vec![], AT, &mut |_, _| true).unwrap();
        let mine = open(&dir, "ada").unwrap();
        assert_eq!((told(&mine), mine.check(&mut |_, _| {}).unwrap().damage), (vec![], vec![]));
    }
}

#[test]
fn a_vault_key_from_an_earlier_or_an_impossible_number_on_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Caseworker);
    let mut mine = open(&dir, "ada").unwrap();
    mine.change_passphrase(Opener::Passphrase(&secret("ada")), &secret("ada 2")).unwrap();
    mine.save(vec![change("a", "a2", "event")]).unwrap();
    let known = mine.keys.ring.since.clone();
    drop(mine);
    for since in [0, *known.last().unwrap(), 1 << 53, 1 << 40, u64::MAX] {
        let mut theirs = open(&dir, "ben").unwrap();
        assert_eq!(theirs.keys.ring.since, known);
        write_shared(&mut theirs, |ring| {
            ring.vault_keys.push(Key::random());
            ring.since.push(since);
        });
        drop(theirs);
        let mut mine = open(&dir, "ada 2").unwrap();
        assert_eq!((told(&mine), &mine.keys.ring.since), (vec![Notice::TwinMended], &known));
        assert!(sees(&mine, "a").unwrap().contains(&"a2".to_owned()));
        mine.save(vec![change(&format!("new{since}"), "1", "case")]).unwrap();
    }
}

/// Cem supervises beside Ben and has not heard that Ada removed Ben: what Ben writes after that counts for nothing, also
/// where Cem hears of both at once.
#[test]
fn who_left_the_vault_moves_no_case_any_more() {
    for heard_before in [true, false] {
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
        let says_so = mine.keys.ring.clone();
        drop(mine);
        let kept = SHARED_FILES.map(|name| std::fs::read(dir.join(PEOPLE).join(name)).unwrap());
        let number = had.people.as_ref().unwrap().roll(&id("a")).unwrap().number;
        let mut forged = had.clone();
        forged.set_role_past_rules(&id("a"), &dia, Role::Supervisor);
        let (people, signing) = (forged.people.as_mut().unwrap(), forged.signing.clone().unwrap());
        people.serial += 9;
        if !heard_before {
            // His program writes what Ada said beside it.
            people.members = says_so.people.as_ref().unwrap().members.clone();
        }
        let to = super::file::recipients(had.people.as_ref().unwrap()).unwrap();
        let bytes = super::file::to_bytes(&forged, forged.people.as_ref().unwrap(), &signing);
        let sealed = redress_seal::person::Recipient::seal_to_all(&to, &bytes).unwrap();
        for name in SHARED_FILES {
            std::fs::write(dir.join(PEOPLE).join(name), &sealed).unwrap();
        }
        // Cem opens what Ben wrote: with Ada's word of it beside it, or before he hears of that.
        let vault = open(&dir, "cem").unwrap();
        let taken = vault.roles(&id("a")).unwrap().contains(&(dia.clone(), Role::Supervisor));
        assert_eq!(taken, heard_before);
        drop(vault);
        for (name, bytes) in SHARED_FILES.iter().zip(&kept) {
            std::fs::write(dir.join(PEOPLE).join(name), bytes).unwrap();
        }
        for who in ["ada", "cem", "ada", "cem", "ada"] {
            drop(open(&dir, who).unwrap());
        }
        for who in ["ada", "cem"] {
            let vault = open(&dir, who).unwrap();
            let roles = vault.roles(&id("a")).unwrap();
            assert!(
                !roles.iter().any(|(one, _)| *one == dia || *one == ben),
                "{who}, {heard_before}"
            );
            let last = vault.keys.ring.people.as_ref().unwrap().roll(&id("a")).unwrap();
            assert!(last.number > number && last.roles[&cem] == Role::Supervisor);
            assert_eq!(sees(&vault, "a").unwrap(), ["a1"]);
        }
        assert_eq!(open(&dir, "dia").unwrap().records(&id("a")), Err(Error::NoSuchCase));
    }
}

/// An older shared file put back, and two who take each other off.
#[test]
fn lists_that_take_each_others_authors_off_are_told_and_mended_by_a_removal() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = with_ben(folder.path(), Role::Supervisor);
    let mut mine = open(&dir, "ada").unwrap();
    let cem = mine.add_person(&secret("ada"), "Cem", false, &secret("cem")).unwrap();
    let me = person(&mine, "Ada");
    mine.give_role(&id("a"), &cem, Some(Role::Caseworker)).unwrap();
    drop(mine);
    drop(open(&dir, "cem").unwrap());
    let kept = SHARED_FILES.map(|name| std::fs::read(dir.join(PEOPLE).join(name)).unwrap());
    let mut mine = open(&dir, "ada").unwrap();
    mine.give_role(&id("a"), &ben, None).unwrap();
    drop(mine);
    for (name, bytes) in SHARED_FILES.iter().zip(&kept) {
        std::fs::write(dir.join(PEOPLE).join(name), bytes).unwrap();
    }
    let mut theirs = open(&dir, "ben").unwrap();
    theirs.give_role(&id("a"), &me, None).unwrap();
    drop(theirs);
    let mut third = open(&dir, "cem").unwrap();
    assert_eq!(told(&third), []);
    third.save(vec![change("a", "third", "event")]).unwrap();
    drop(third);
    for who in ["ada", "cem", "ada"] {
        let vault = open(&dir, who).unwrap();
        assert!(
            told(&vault).contains(&Notice::PartsDiffer { cases: 1 }),
            "{who}: {:?}",
            told(&vault)
        );
    }
    let mut mine = open(&dir, "ada").unwrap();
    mine.remove_person(&secret("ada"), &ben, false).unwrap();
    drop(mine);
    for who in ["cem", "ada", "cem", "ada"] {
        drop(open(&dir, who).unwrap());
    }
    for who in ["cem", "ada"] {
        let vault = open(&dir, who).unwrap();
        assert_eq!(told(&vault), [], "{who}");
        assert_eq!(sees(&vault, "a").unwrap(), ["a1", "third"], "{who}: nothing is lost");
        let roles = vault.roles(&id("a")).unwrap();
        assert!(roles.contains(&(me.clone(), Role::Supervisor)) && roles.len() == 2, "{who}");
    }
}

/// Ben was taken off a case; whoever has not heard of it is told by him that it was shredded.
#[test]
fn a_shredding_said_by_who_was_taken_off_destroys_no_keys_for_good() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = with_ben(folder.path(), Role::Supervisor);
    let mut mine = open(&dir, "ada").unwrap();
    let cem = mine.add_person(&secret("ada"), "Cem", false, &secret("cem")).unwrap();
    mine.give_role(&id("a"), &cem, Some(Role::Caseworker)).unwrap();
    drop(mine);
    drop(open(&dir, "cem").unwrap());
    let had = open(&dir, "ben").unwrap().keys.ring.clone();
    let mut mine = open(&dir, "ada").unwrap();
    mine.give_role(&id("a"), &ben, None).unwrap();
    drop(mine);
    let kept = SHARED_FILES.map(|name| std::fs::read(dir.join(PEOPLE).join(name)).unwrap());
    let mut theirs = open(&dir, "ben").unwrap();
    let rolls = had.people.as_ref().unwrap().rolls.clone();
    write_shared(&mut theirs, |ring| {
        let (vault, signing) = (ring.vault.clone(), ring.signing.clone().unwrap());
        let people = ring.people.as_mut().unwrap();
        people.rolls = rolls;
        let number = people.roll(&id("a")).unwrap().number;
        people.gone.insert(id("a"), Gone::signed(&vault, &id("a"), number, &signing));
    });
    drop(theirs);
    assert_eq!(
        open(&dir, "cem").unwrap().records(&id("a")),
        Err(Error::NoSuchCase),
        "he believes it"
    );
    for (name, bytes) in SHARED_FILES.iter().zip(&kept) {
        std::fs::write(dir.join(PEOPLE).join(name), bytes).unwrap();
    }
    for who in ["cem", "ada", "cem"] {
        drop(open(&dir, who).unwrap());
    }
    for who in ["cem", "ada"] {
        let vault = open(&dir, who).unwrap();
        assert_eq!(sees(&vault, "a").unwrap(), ["a1"], "{who}");
        assert_eq!(vault.check(&mut |_, _| {}).unwrap().damage, [], "{who}");
    }
    // A shredding by whoever may stays one.
    let mut mine = open(&dir, "ada").unwrap();
    let shred = crate::Erase::Case { case: id("a") };
    mine.compact(&[shred], vec![], AT, &mut |_, _| true).unwrap();
    drop(mine);
    for who in ["cem", "ada", "cem"] {
        let vault = open(&dir, who).unwrap();
        assert_eq!((told(&vault), vault.records(&id("a"))), (vec![], Err(Error::NoSuchCase)));
    }
}

#[test]
fn revisions_out_of_their_order_hide_nothing_and_keep_nobody_from_saving() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Caseworker);
    let mut mine = open(&dir, "ada").unwrap();
    mine.save(vec![change("a", "proof", "event")]).unwrap();
    mine.save(vec![Change { base_revision: 1, ..change("a", "proof", "event") }]).unwrap();
    drop(mine);
    let mut theirs = open(&dir, "ben").unwrap();
    for revision in [u32::MAX, 2, 1, 4] {
        force(&mut theirs, "a", "proof", revision, "event");
    }
    force(&mut theirs, "a", "begun-late", 2, "event");
    drop(theirs);
    for who in ["ada", "ben"] {
        let vault = open(&dir, who).unwrap();
        assert_eq!(sees(&vault, "a").unwrap(), ["a1", "proof"], "{who}");
        let history = vault.history(&id("a"), &id("proof")).unwrap();
        assert_eq!(history.iter().map(|one| one.revision).collect::<Vec<_>>(), [1, 2]);
        assert!(history.iter().all(|one| one.body == b"words of proof"));
        let found = vault.check(&mut |_, _| {}).unwrap();
        assert_eq!((found.damage, found.refused), (vec![], 5));
    }
    let mut mine = open(&dir, "ada").unwrap();
    mine.save(vec![Change { base_revision: 2, ..change("a", "proof", "event") }]).unwrap();
    // What is erased leaves revisions that begin later.
    let earlier = crate::Erase::Earlier { case: id("a"), id: id("proof") };
    mine.compact(&[earlier], vec![], AT, &mut |_, _| true).unwrap();
    mine.save(vec![Change { base_revision: 3, ..change("a", "proof", "event") }]).unwrap();
    drop(mine);
    let theirs = open(&dir, "ben").unwrap();
    assert_eq!(sees(&theirs, "a").unwrap(), ["a1", "proof"]);
    assert_eq!(theirs.history(&id("a"), &id("proof")).unwrap().len(), 2);
    assert_eq!(theirs.check(&mut |_, _| {}).unwrap().refused, 0);
}

/// Where a revision between is lost, the later one is shown all the same: it is damage, and no cheating.
#[test]
fn a_revision_behind_a_lost_one_is_still_there() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Caseworker);
    let mut mine = open(&dir, "ada").unwrap();
    for base in 0..3 {
        mine.save(vec![Change { base_revision: base, ..change("a", "proof", "event") }]).unwrap();
    }
    drop(mine);
    let segment = dir.join("journal/00000001.seg");
    let mut bytes = std::fs::read(&segment).unwrap();
    let starts = super::tests::starts(&bytes);
    let second = starts[starts.len() - 2];
    bytes[second + 60] ^= 1;
    std::fs::write(&segment, &bytes).unwrap();
    let mine = open(&dir, "ada").unwrap();
    let left = mine.salvage(&id("a")).unwrap();
    assert_eq!(left.damage, [Damage::RecordsMissing { case: id("a"), count: 1 }]);
    let proof = left.records.iter().find(|one| one.id == id("proof")).unwrap();
    assert_eq!(proof.revision, 3);
}

#[test]
fn a_flood_of_lists_leaves_room_for_ones_own() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = with_ben(folder.path(), Role::Caseworker);
    drop(open(&dir, "ada").unwrap());
    let mut theirs = open(&dir, "ben").unwrap();
    write_shared(&mut theirs, |ring| {
        let (vault, signing) = (ring.vault.clone(), ring.signing.clone().unwrap());
        for number in 0..36 {
            let case = id(&format!("junk{number}"));
            let checks = vec![[number; 32]; 1 << 15];
            let roles = [(ben.clone(), Role::Supervisor)].into();
            let nothing = super::Stands::default();
            let roll = Roll::signed(&vault, &case, None, nothing, checks, roles, &signing);
            ring.people.as_mut().unwrap().rolls.insert(case, vec![roll]);
        }
    });
    drop(theirs);
    for round in 0..2 {
        let mut mine = open(&dir, "ada").unwrap();
        let size = mine.keys.ring.people.as_ref().unwrap().size();
        assert!(size <= super::MOST_OF_OTHERS + (1 << 20), "{size}");
        mine.save(vec![change(&format!("new{round}"), "1", "case")]).unwrap();
    }
    assert_eq!(sees(&open(&dir, "ada").unwrap(), "new1").unwrap(), ["1"]);
}

/// What the one who adds somebody chose, they know until it is changed; from then on an older copy of the folder of the
/// one who was added opens with it, and neither this vault nor what is saved later.
#[test]
fn a_passphrase_that_somebody_else_chose_is_told_until_it_is_changed() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = with_ben(folder.path(), Role::Caseworker);
    assert_eq!(open(&dir, "ada").unwrap().notices(), []);
    let kept = folder.path().join("kept");
    copy(&dir, &kept);
    for _ in 0..2 {
        let theirs = open(&dir, "ben").unwrap();
        assert_eq!(theirs.notices(), [Notice::FirstPassphrase]);
    }
    let mut theirs = open(&dir, "ben").unwrap();
    theirs.change_passphrase(Opener::Passphrase(&secret("ben")), &secret("ben 2")).unwrap();
    assert_eq!(theirs.notices(), []);
    theirs.save(vec![change("theirs", "1", "case")]).unwrap();
    drop(theirs);
    assert_eq!(open(&dir, "ben 2").unwrap().notices(), []);
    assert_eq!(open(&dir, "ben").map(drop), Err(Error::WrongPassphrase));
    let place = dir.join(PEOPLE).join(ben.as_str());
    std::fs::remove_dir_all(&place).unwrap();
    copy(&kept.join(PEOPLE).join(ben.as_str()), &place);
    let opened = open(&dir, "ben");
    assert!(opened.is_err() || opened.unwrap().records(&id("theirs")).is_err());
}

/// Everybody knows where the others are reached. What is sealed there is never taken for somebody's own keyring.
#[test]
fn nobody_writes_somebody_else_a_keyring() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Reader);
    let theirs = open(&dir, "ben").unwrap();
    let ada = person(&theirs, "Ada");
    let known = theirs.keys.ring.people.as_ref().unwrap().members[&ada].contact.recipient.clone();
    let mut forged = theirs.keys.ring.clone();
    forged.serial += 100;
    let to = redress_seal::person::Recipient::from_text(&known).unwrap();
    let sealed = to.seal(&forged.to_bytes()).unwrap();
    drop(theirs);
    let place = dir.join(PEOPLE).join(ada.as_str());
    let set = std::fs::read_to_string(place.join("current")).unwrap();
    let files =
        ["keyring.age", "keyring.twin.age"].map(|name| place.join(set.trim_end()).join(name));
    let kept = files.each_ref().map(|file| std::fs::read(file).unwrap());
    std::fs::write(&files[1], &sealed).unwrap();
    let mine = open(&dir, "ada").unwrap();
    assert_eq!(
        (told(&mine), sees(&mine, "b").unwrap()),
        (vec![Notice::TwinMended], vec!["b1".into()])
    );
    drop(mine);
    for file in &files {
        std::fs::write(file, &sealed).unwrap();
    }
    assert_eq!(open(&dir, "ada").map(drop), Err(Error::KeysDamaged));
    for (file, bytes) in files.iter().zip(&kept) {
        std::fs::write(file, bytes).unwrap();
    }
    assert_eq!(sees(&open(&dir, "ada").unwrap(), "b").unwrap(), ["b1"]);
}

/// A record that waits in a place nobody has reached yet would swallow the save that comes to it.
#[test]
fn nothing_lies_in_wait_for_the_next_save() {
    for ahead in [0, 3] {
        let folder = tempfile::tempdir().unwrap();
        let (dir, _) = with_ben(folder.path(), Role::Reader);
        let mut theirs = open(&dir, "ben").unwrap();
        let known = theirs.truth.cases[&id("a")].tally;
        let waiting = sealed(&theirs, "waiting", 1, known.count + ahead);
        let frame = next(&theirs, vec![(id("a"), known)], vec![waiting]);
        append(&mut theirs, &frame);
        drop(theirs);
        let mut mine = open(&dir, "ada").unwrap();
        for round in 0..5 {
            mine.save(vec![change("a", &format!("mine{round}"), "event")]).unwrap();
        }
        drop(mine);
        for who in ["ada", "ben"] {
            let vault = open(&dir, who).unwrap();
            let all = ["a1", "mine0", "mine1", "mine2", "mine3", "mine4"];
            assert_eq!(sees(&vault, "a").unwrap(), all, "{who}, {ahead}");
            assert_eq!(vault.check(&mut |_, _| {}).unwrap().damage, []);
        }
    }
}

/// Whoever has a key of the case can seal another file in the place of an exhibit.
#[test]
fn an_exhibit_is_given_out_as_it_was_added_or_not_at_all() {
    use std::io::Read;
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = with_ben(folder.path(), Role::Reader);
    let mut mine = open(&dir, "ada").unwrap();
    let exhibit = mine.add_attachment(&id("a"), &mut &b"what the court wrote"[..]).unwrap();
    mine.save(vec![change("a", "paper", "event")]).unwrap();
    let mut read = String::new();
    mine.open_attachment(&id("a"), &exhibit.id).unwrap().read_to_string(&mut read).unwrap();
    assert_eq!(read, "what the court wrote");
    drop(mine);
    let theirs = open(&dir, "ben").unwrap();
    let path = theirs.attachment_path(&exhibit.id);
    let forged = folder.path().join("forged");
    theirs.seal_file(&id("a"), &exhibit.id, &mut &b"what no court wrote!"[..], &forged).unwrap();
    drop(theirs);
    std::fs::copy(&forged, &path).unwrap();
    let mine = open(&dir, "ada").unwrap();
    let damaged = Error::AttachmentDamaged { id: exhibit.id.clone() };
    assert_eq!(mine.open_attachment(&id("a"), &exhibit.id).map(drop).err(), Some(damaged));
}
