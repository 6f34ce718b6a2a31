//! A second backup adds what is new and spoils nothing of the first; those made by themselves are the last five.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use redress_tests::bench::{Known, change, examine, filled, id, options, secret};
use redress_tests::chance::Chance;
use redress_vault::{DiskVault, Error, Opener, RING, SecretString, Vault, restore, write_to_ring};

const WRITER: &str = env!("CARGO_BIN_EXE_vault-writer");
/// Cuts of a backup within its second part.
const CUTS: u32 = 20;
/// Flips of one bit within its second part.
const FLIPS: u32 = 20;
const DAY: &str = "2026-11-24";

fn all(_: u32, _: u32) -> bool {
    true
}

fn open(dir: &Path) -> DiskVault {
    DiskVault::open(dir, &secret(), &options(WRITER)).unwrap()
}

/// Saves one more record and knows it.
fn save(vault: &mut DiskVault, known: &mut Known, name: &str) {
    vault.save(vec![change("case-a", name, 0, name.as_bytes())]).unwrap();
    let records = known.records.get_mut(&id("case-a")).unwrap();
    records.insert(id(name), vec![name.as_bytes().to_vec()]);
}

/// Says whether a folder that was restored holds what is known, all of it and no more.
fn holds(dir: &Path, known: &Known) -> bool {
    let vault = open(dir);
    let same = |(case, records): (_, &BTreeMap<_, _>)| {
        vault.records(case).is_ok_and(|shown| shown.len() == records.len())
    };
    let exact = known.records.iter().all(same);
    drop(vault);
    let outcome = examine(dir, WRITER, known);
    exact && !outcome.refused && outcome.named == 0
}

fn listed(file: &Path) -> Vec<String> {
    let listed = std::process::Command::new("tar").arg("-tf").arg(file).output().unwrap();
    assert!(listed.status.success(), "stock tar reads it");
    String::from_utf8(listed.stdout).unwrap().lines().map(str::to_owned).collect()
}

fn parts(file: &Path) -> usize {
    listed(file).iter().filter(|name| *name == "MANIFEST").count()
}

/// A vault backed up twice into one file: the file, its length after the first, and what each holds.
fn grown(folder: &Path) -> (std::path::PathBuf, u64, Known, Known) {
    let (dir, file) = (folder.join("vault"), folder.join("papers.backup"));
    let first = filled(&dir, WRITER, &mut Chance::from_seed(7));
    let mut vault = open(&dir);
    let whole = vault.back_up(&file, DAY, &mut all).unwrap();
    assert_eq!((whole.written, whole.bytes), (whole.bytes, fs::metadata(&file).unwrap().len()));
    let mut second = first.clone();
    save(&mut vault, &mut second, "later");
    let bytes = Chance::from_seed(8).bytes(50_000);
    let added = vault.add_attachment(&id("case-b"), &mut &bytes[..]).unwrap();
    second.attachments.entry(id("case-b")).or_default().insert(added.id, bytes);
    vault.save(vec![change("case-b", "with-paper", 0, b"x")]).unwrap();
    second.records.get_mut(&id("case-b")).unwrap().insert(id("with-paper"), vec![b"x".to_vec()]);
    let grown = vault.back_up(&file, DAY, &mut all).unwrap();
    assert_eq!(grown.bytes, whole.bytes - 1024 + grown.written, "it was added to");
    let mut names = listed(&file);
    names.retain(|name| name.starts_with("attachments/"));
    let number = names.len();
    names.sort();
    names.dedup();
    assert_eq!((names.len(), number > 2), (number, true), "no attachment was written twice");
    (file, whole.bytes, first, second)
}

#[test]
fn a_second_backup_adds_what_is_new_and_restores_all() {
    let folder = tempfile::tempdir().unwrap();
    let (file, _, _, second) = grown(folder.path());
    assert_eq!(parts(&file), 2);
    let again = folder.path().join("again");
    let report = restore(&file, &again, &mut all).unwrap();
    assert!(!report.earlier && holds(&again, &second));
    // What everybody's tar makes of it is the same vault.
    let stock = folder.path().join("stock");
    fs::create_dir(&stock).unwrap();
    let mut tar = std::process::Command::new("tar");
    assert!(tar.arg("-xf").arg(&file).arg("-C").arg(&stock).status().unwrap().success());
    assert!(holds(&stock, &second));
}

#[test]
fn what_breaks_the_second_part_leaves_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let (file, first_end, first, second) = grown(folder.path());
    let bytes = fs::read(&file).unwrap();
    let again = folder.path().join("again");
    let mut chance = Chance::from_seed(9);
    let start = first_end - 1024;
    let (mut earlier, mut all_of_it) = (0, 0);
    for round in 0..CUTS + FLIPS {
        let at = start + chance.below(bytes.len() as u64 - start);
        let mut spoiled = bytes.clone();
        match round < CUTS {
            true => spoiled.truncate(at as usize),
            false => spoiled[at as usize] ^= 1 << chance.below(8),
        }
        fs::write(&file, spoiled).unwrap();
        let report = restore(&file, &again, &mut all);
        let report = report.unwrap_or_else(|error| panic!("round {round} at {at}: {error}"));
        match report.earlier {
            true => earlier += 1,
            false => all_of_it += 1,
        }
        // A cut exactly behind the first part is a first backup; a flip in zeros or in a tar's dates is nothing.
        let expected = if report.earlier || at == start { &first } else { &second };
        assert!(holds(&again, expected), "round {round} at {at}");
        fs::remove_dir_all(&again).unwrap();
        // Nothing is built on what is broken: the next backup is written anew.
        if round % 10 == 0 && report.earlier {
            let mut vault = open(&folder.path().join("vault"));
            let made = vault.back_up(&file, DAY, &mut all).unwrap();
            assert!(made.written == made.bytes && parts(&file) == 1);
        }
    }
    assert!(earlier > all_of_it, "{earlier} earlier, {all_of_it} all");
    println!("{CUTS} cuts, {FLIPS} flips in the second part: {earlier} gave the first, 0 wrong");
}

#[test]
fn a_stop_and_a_full_disk_leave_the_first_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, file) = (folder.path().join("vault"), folder.path().join("papers.backup"));
    let first = filled(&dir, WRITER, &mut Chance::from_seed(10));
    let mut vault = open(&dir);
    vault.back_up(&file, DAY, &mut all).unwrap();
    let before = fs::read(&file).unwrap();
    let mut known = first.clone();
    save(&mut vault, &mut known, "later");
    let mut last = 0;
    for most in [0, 1, 50, 200] {
        let mut stop = |done: u32, _: u32| {
            last = done;
            done < most
        };
        let stopped = vault.back_up(&file, DAY, &mut stop);
        assert_eq!(stopped, Err(Error::Stopped), "at {most}");
        assert!(fs::read(&file).unwrap() == before, "at {most}");
    }
    assert!(last > 0);
    let again = folder.path().join("again");
    assert!(!restore(&file, &again, &mut all).unwrap().earlier && holds(&again, &first));
}

#[test]
fn other_keys_and_an_erasing_leave_nothing_old_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let (file, ..) = grown(folder.path());
    let mut vault = open(&folder.path().join("vault"));
    let new = SecretString::from("other plain words for a test vault".to_owned());
    let plan = vault.plan_backup().unwrap();
    vault.change_passphrase(Opener::Passphrase(&secret()), &new).unwrap();
    // What was planned before is not a backup of this vault any more.
    assert_eq!(vault.note_backup(&plan, DAY, false), Err(Error::ChangedMeanwhile));
    assert_eq!(plan.write(&file, &mut all).map(|report| report.written > 0), Ok(true));
    let made = vault.back_up(&file, DAY, &mut all).unwrap();
    assert!(made.written == made.bytes && parts(&file) == 1, "written anew");
    drop(vault);
    let again = folder.path().join("again");
    restore(&file, &again, &mut all).unwrap();
    let old = DiskVault::open(&again, &secret(), &options(WRITER)).map(drop);
    assert_eq!(old, Err(Error::WrongPassphrase));
    DiskVault::open(&again, &new, &options(WRITER)).unwrap();
}

#[test]
fn saves_go_on_while_it_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, file) = (folder.path().join("vault"), folder.path().join("papers.backup"));
    let first = filled(&dir, WRITER, &mut Chance::from_seed(11));
    let mut vault = open(&dir);
    let plan = vault.plan_backup().unwrap();
    let (mut number, mut known) = (0, first.clone());
    let report = plan
        .write(&file, &mut |_, _| {
            // Into the same segment of the journal that is being copied.
            number += 1;
            if number <= 50 {
                save(&mut vault, &mut known, &format!("meanwhile-{number}"));
            }
            true
        })
        .unwrap();
    assert!(number > 3 && report.generation < vault.generation());
    vault.note_backup(&plan, DAY, false).unwrap();
    assert_eq!(vault.keys().backup.unwrap().generation, report.generation);
    drop(vault);
    let again = folder.path().join("again");
    restore(&file, &again, &mut all).unwrap();
    assert!(holds(&again, &first), "it holds what was there when it began");
    assert!(holds(&dir, &known), "and nothing of what was saved meanwhile is lost");
}

#[test]
fn the_last_five_automatic_ones_are_kept_and_each_restores() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ring) = (folder.path().join("vault"), folder.path().join("ring"));
    fs::create_dir(&ring).unwrap();
    fs::write(ring.join("holiday.jpg"), "x").unwrap();
    fs::write(ring.join("redress-auto-ffffff-000001.backup"), "of another vault").unwrap();
    let mut known = filled(&dir, WRITER, &mut Chance::from_seed(12));
    let mut vault = open(&dir);
    assert_eq!(vault.set_automatic(Some(&dir.join("journal"))), Err(Error::InsideVault));
    vault.set_automatic(Some(&ring)).unwrap();
    let mut states = Vec::new();
    for round in 0..RING + 3 {
        save(&mut vault, &mut known, &format!("round-{round}"));
        let plan = vault.plan_backup().unwrap();
        write_to_ring(&plan, &ring, &mut all).unwrap();
        vault.note_backup(&plan, DAY, true).unwrap();
        states.push(known.clone());
    }
    assert_eq!(vault.keys().automatic.unwrap().generation, vault.generation());
    // A stop and a folder that is gone cost none of them.
    save(&mut vault, &mut known, "not-backed-up");
    let plan = vault.plan_backup().unwrap();
    let stopped = write_to_ring(&plan, &ring, &mut |done, _| done < 100);
    assert_eq!(stopped, Err(Error::Stopped));
    assert!(write_to_ring(&plan, &folder.path().join("gone"), &mut all).is_err());
    vault.set_automatic(None).unwrap();
    assert!(vault.keys().automatic.is_none());
    drop(vault);
    let mut names: Vec<_> =
        fs::read_dir(&ring).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    let kept = |path: &&std::path::PathBuf| path.metadata().unwrap().len() > 1000;
    let kept: Vec<_> = names.iter().filter(kept).collect();
    assert_eq!((names.len(), kept.len()), (RING + 2, RING), "{names:?}");
    for (file, known) in kept.iter().zip(&states[states.len() - RING..]) {
        let again = folder.path().join("again");
        restore(file, &again, &mut all).unwrap();
        assert!(holds(&again, known), "{file:?}");
        fs::remove_dir_all(&again).unwrap();
    }
}
