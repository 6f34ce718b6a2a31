//! What is erased for good is gone, and all the rest is whole: killed at any call that changes the disk, everything
//! of it has happened or nothing.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use redress_tests::bench::{
    AT, Known, change, copy, examine, filled, id, options, secret, snapshot,
};
use redress_tests::chance::Chance;
use redress_vault::{Change, DiskVault, Erase, Error, Notice, Options, Probe, Vault};

const WRITER: &str = env!("CARGO_BIN_EXE_vault-writer");
/// The case that goes; it is the one with papers.
const GONE: &str = "case-c";
/// More disk calls than a rewriting makes.
const MOST: u32 = 400;

fn open(dir: &Path) -> DiskVault {
    DiskVault::open(dir, &secret(), &options(WRITER)).unwrap()
}

/// Runs the writer, which shreds one case; says whether it came to its end alive.
fn survives(vault: &Path, kill_at: u32) -> bool {
    let status = Command::new(WRITER)
        .args(["shred", vault.to_str().unwrap(), &kill_at.to_string()])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(status.success() || status.code().is_none(), "it ends well or is killed: {status}");
    status.success()
}

/// What is left after one case is shredded.
fn without(known: &Known, case: &str) -> Known {
    let mut left = known.clone();
    left.records.remove(&id(case));
    left.attachments.remove(&id(case));
    left
}

/// Files of attachments in a vault.
fn attachments(dir: &Path) -> usize {
    redress_tests::bench::files(&dir.join("attachments")).len()
}

#[test]
fn killed_at_every_disk_call_a_case_is_all_there_or_all_gone() {
    let folder = tempfile::tempdir().unwrap();
    let before = folder.path().join("before");
    let known = filled(&before, WRITER, &mut Chance::from_seed(8));
    let left = without(&known, GONE);
    let files = attachments(&before);
    let mut gone_at = None;
    for at in 1..MOST {
        let vault = folder.path().join("vault");
        let _ = std::fs::remove_dir_all(&vault);
        copy(&before, &vault);
        let alive = survives(&vault, at);
        let there = open(&vault).cases().unwrap().iter().any(|entry| entry.case == id(GONE));
        if there {
            assert!(gone_at.is_none(), "killed at call {at}: it came back");
            holds(&vault, &known, at);
            // What was left half done does not stand in the way of the next try.
            assert!(survives(&vault, MOST * 10), "a second try after call {at}");
        } else {
            gone_at.get_or_insert(at);
        }
        nothing_remains(&vault, files - known.attachments[&id(GONE)].len(), at);
        holds(&vault, &left, at);
        if alive {
            let gone_at = gone_at.unwrap();
            println!("{} kills, one at every call: gone from call {gone_at} on, 0 halves", at - 1);
            assert!(at > 40, "there are more disk calls than {at}");
            return;
        }
    }
    panic!("more than {MOST} disk calls");
}

/// Compares a copy with what it must hold, all of it and nothing else; saving goes on in it.
fn holds(vault: &Path, known: &Known, at: u32) {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("vault");
    copy(vault, &dir);
    let outcome = examine(&dir, WRITER, known);
    assert_eq!((outcome.refused, outcome.named), (false, 0), "killed at call {at}");
}

/// After the next opening no file of the old state is left: one journal, no store set aside, no file of a
/// paper that went.
fn nothing_remains(vault: &Path, papers: usize, at: u32) {
    drop(open(vault));
    assert_eq!(attachments(vault), papers, "killed at call {at}");
    let journals: Vec<_> = std::fs::read_dir(vault.join("journal")).unwrap().flatten().collect();
    assert_eq!(journals.len(), 1, "killed at call {at}: {journals:?}");
    let aside = std::fs::read_dir(vault).unwrap().flatten();
    let aside = aside.filter(|entry| entry.file_name().to_string_lossy().contains("damaged"));
    assert_eq!(aside.count(), 0, "killed at call {at}");
}

/// One vault for the tests below: a record with three revisions, a draft, an exhibit and its file.
fn made(dir: &Path, options: &Options) -> (DiskVault, redress_vault::Attachment) {
    let mut vault = DiskVault::create(dir, &secret(), options).unwrap();
    let draft = |base, body: &[u8]| Change { kind: "draft".into(), ..change("c", "d", base, body) };
    vault
        .save(vec![change("c", "header", 0, b"name"), change("other", "header", 0, b"o")])
        .unwrap();
    vault.save(vec![change("c", "e", 0, b"one"), change("c", "f", 0, b"f")]).unwrap();
    let attachment = vault.add_attachment(&id("c"), &mut &b"a paper"[..]).unwrap();
    vault.save(vec![change("c", "e", 1, b"two"), draft(0, b"first try")]).unwrap();
    vault.save(vec![change("c", "e", 2, b"three"), draft(1, b"second try")]).unwrap();
    vault.idle().unwrap();
    (vault, attachment)
}

fn bodies(vault: &DiskVault) -> BTreeMap<String, Vec<u8>> {
    let shown = vault.records(&id("c")).unwrap();
    shown.into_iter().map(|record| (record.id.to_string(), record.body)).collect()
}

fn go_on(_: u32, _: u32) -> bool {
    true
}

#[test]
fn a_record_leaves_a_stone_and_nothing_to_read() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("vault");
    let (mut vault, attachment) = made(&dir, &options(WRITER));
    let old: Vec<Vec<u8>> = snapshot(&dir.join("journal")).into_values().collect();
    let erase = [
        Erase::Record { case: id("c"), id: id("e") },
        Erase::Attachment { case: id("c"), id: attachment.id.clone() },
    ];
    let left = vec![change("c", "f", 1, b"let go")];
    let done = vault.compact(&erase, left, AT, &mut go_on).unwrap();
    // Three revisions of the record and the earlier state of the draft.
    assert_eq!((done.revisions, done.attachments), (4, 1));
    for again in [false, true] {
        if again {
            drop(vault);
            vault = open(&dir);
            assert_eq!(vault.notices(), []);
        }
        let shown = bodies(&vault);
        assert_eq!(shown.keys().map(String::as_str).collect::<Vec<_>>(), ["d", "f", "header"]);
        assert_eq!((&shown["d"][..], &shown["f"][..]), (&b"second try"[..], &b"let go"[..]));
        assert_eq!(vault.history(&id("c"), &id("e")).err(), Some(Error::NoSuchRecord));
        assert_eq!(vault.attachments(&id("c")).unwrap(), []);
        let stones = vault.erased(&id("c")).unwrap();
        assert_eq!(stones.len(), 1);
        assert_eq!((stones[0].revisions, &stones[0].id, stones[0].at.as_str()), (3, &None, AT));
        let entry = vault.cases().unwrap().into_iter().find(|entry| entry.case == id("c")).unwrap();
        assert_eq!((entry.records, entry.header.as_slice()), (2, &b"name"[..]));
        let report = vault.check(&mut |_, _| {}).unwrap();
        assert_eq!((report.damage.len(), report.unused_attachments), (0, 0));
        // Its name is free for nobody: a form that was open on it is refused.
        assert!(vault.save(vec![change("c", "e", 3, b"late")]).is_err());
    }
    assert_eq!(attachments(&dir), 0);
    // No frame of the old journal is anywhere in the folder.
    let now = snapshot(&dir);
    for segment in old {
        let frame = &segment[4..260.min(segment.len())];
        let found = now.values().any(|bytes| bytes.windows(frame.len()).any(|part| part == frame));
        assert!(!found, "an old frame is still there");
    }
    vault.save(vec![change("c", "g", 0, b"after")]).unwrap();
    assert_eq!(bodies(&open_again(vault, &dir))["g"], b"after");
}

fn open_again(vault: DiskVault, dir: &Path) -> DiskVault {
    drop(vault);
    open(dir)
}

#[test]
fn what_a_record_said_before_goes_and_the_record_keeps_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("vault");
    let (mut vault, attachment) = made(&dir, &options(WRITER));
    let order = |vault: &DiskVault| -> Vec<String> {
        vault.records(&id("c")).unwrap().into_iter().map(|record| record.id.to_string()).collect()
    };
    let before = order(&vault);
    let earlier = [Erase::Earlier { case: id("c"), id: id("e") }];
    vault.compact(&earlier, Vec::new(), AT, &mut go_on).unwrap();
    vault.save(vec![change("c", "e", 3, b"four")]).unwrap();
    // Once more: the stone of the first time counts on.
    vault.compact(&earlier, Vec::new(), AT, &mut go_on).unwrap();
    let vault = open_again(vault, &dir);
    assert_eq!(order(&vault), before);
    let history = vault.history(&id("c"), &id("e")).unwrap();
    assert_eq!(history.len(), 1);
    assert_eq!((history[0].revision, history[0].body.as_slice()), (4, &b"four"[..]));
    let stones = vault.erased(&id("c")).unwrap();
    assert_eq!((stones.len(), stones[0].revisions, &stones[0].id), (1, 3, &Some(id("e"))));
    assert_eq!(vault.attachments(&id("c")).unwrap(), [attachment]);
    let entry = vault.cases().unwrap().into_iter().find(|entry| entry.case == id("c")).unwrap();
    assert_eq!(entry.records, 3);
}

#[test]
fn what_is_refused_or_stopped_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("vault");
    let (mut vault, _) = made(&dir, &Options { probe: Probe::NoStore, ..options(WRITER) });
    let before = snapshot(&dir);
    let case = || id("c");
    let wrong = [
        (Erase::Case { case: id("none") }, Error::NoSuchCase),
        (Erase::Record { case: case(), id: id("none") }, Error::NoSuchRecord),
        (Erase::Record { case: case(), id: id("header") }, Error::NoSuchRecord),
    ];
    for (erase, refused) in wrong {
        assert_eq!(vault.compact(&[erase], Vec::new(), AT, &mut go_on), Err(refused));
    }
    let stale = vec![change("c", "f", 0, b"made elsewhere")];
    let refused = vault.compact(&[], stale, AT, &mut go_on);
    assert_eq!(refused, Err(Error::Stale { id: id("f") }));
    let mut steps = 0;
    let stopped = vault.compact(&[Erase::Case { case: case() }], Vec::new(), AT, &mut |_, _| {
        steps += 1;
        steps < 3
    });
    assert_eq!(stopped, Err(Error::Stopped));
    assert_eq!(snapshot(&dir), before);
    vault.save(vec![change("c", "f", 1, b"goes on")]).unwrap();
}

#[test]
fn a_backup_put_back_after_a_shredding_is_no_alarm_and_has_the_case() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, again) = (folder.path().join("vault"), folder.path().join("again"));
    let (mut vault, _) = made(&dir, &options(WRITER));
    let (old, new) = (folder.path().join("old.backup"), folder.path().join("new.backup"));
    vault.back_up(&old, "2026-11-24", &mut go_on).unwrap();
    vault.compact(&[Erase::Case { case: id("c") }], Vec::new(), AT, &mut go_on).unwrap();
    vault.back_up(&new, "2026-11-24", &mut go_on).unwrap();
    for (backup, cases) in [(old, 2), (new, 1)] {
        let _ = std::fs::remove_dir_all(&again);
        redress_vault::restore(&backup, &again, &mut go_on).unwrap();
        let restored = open(&again);
        assert_eq!(restored.cases().unwrap().len(), cases);
        assert_eq!(restored.check(&mut |_, _| {}).unwrap().damage, []);
        let alarm = |notice: &Notice| matches!(notice, Notice::RolledBack { .. });
        assert!(!restored.notices().iter().any(alarm));
    }
}
