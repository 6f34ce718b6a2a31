//! Changing the passphrase is safe: killed at any call that changes the disk, exactly one of old and new opens. What
//! the journal loses of the time before is mended after it as before.

use std::path::Path;
use std::process::{Command, Stdio};

use redress_seal::SecretString;
use redress_seal::recovery::Sheet;
use redress_seal::shares::Shared;
use redress_tests::bench::{copy, examine, filled, options, secret};
use redress_tests::chance::Chance;
use redress_tests::run::Run;
use redress_vault::{DiskVault, Error, Notice, Opener, Vault};

const WRITER: &str = env!("CARGO_BIN_EXE_vault-writer");
/// What the writer changes the passphrase to.
const NEW: &str = "eight other words for the same test vault";
/// More disk calls than a change of passphrase makes.
const MOST: u32 = 400;

/// The journal of a vault that was never rewritten.
const SEGMENT: &str = "journal/00000001.seg";

/// Gives where each frame of a journal lies.
fn frames(vault: &Path) -> Vec<std::ops::Range<usize>> {
    let bytes = std::fs::read(vault.join(SEGMENT)).unwrap();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        let length = u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
        found.push(at + 4..at + 4 + length);
        at += 4 + length;
    }
    found
}

/// Spoils a frame beyond reading, and takes the caches away: the store alone knows what was in it.
fn lose(vault: &Path, frame: std::ops::Range<usize>) {
    let path = vault.join(SEGMENT);
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[frame].iter_mut().for_each(|byte| *byte ^= 0x55);
    std::fs::write(path, bytes).unwrap();
    for person in std::fs::read_dir(vault.join("people")).unwrap() {
        let _ = std::fs::remove_file(person.unwrap().path().join("catalogue.age"));
    }
}

/// Runs the writer on a vault; says whether it came to its end alive.
fn survives(what: &str, vault: &Path, kill_at: u32) -> bool {
    let status = Command::new(WRITER)
        .args([what, vault.to_str().unwrap(), &kill_at.to_string()])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(status.success() || status.code().is_none(), "it ends well or is killed: {status}");
    status.success()
}

/// Opens a copy, so that looking changes nothing for the next look; gives the records read.
fn opens(vault: &Path, opener: Opener<'_>) -> Option<u32> {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("vault");
    copy(vault, &dir);
    let opened = match DiskVault::open_with(&dir, opener, &options(WRITER)) {
        Ok(opened) => opened,
        Err(Error::WrongPassphrase | Error::WrongSheet | Error::WrongShares) => return None,
        Err(error) => panic!("{error}"),
    };
    let report = opened.check(&mut |_, _| {}).unwrap();
    assert_eq!(report.damage, [], "nothing is damaged");
    Some(report.records)
}

#[test]
fn killed_at_every_disk_call_exactly_one_passphrase_opens() {
    let folder = tempfile::tempdir().unwrap();
    let before = folder.path().join("before");
    filled(&before, WRITER, &mut Chance::from_seed(26));
    let (old, new) = (secret(), SecretString::from(NEW.to_owned()));
    let records = opens(&before, Opener::Passphrase(&old)).unwrap();
    let saves = frames(&before);
    let (mut killed, mut changed) = (0, 0);
    for at in 1..MOST {
        let vault = folder.path().join("vault");
        let _ = std::fs::remove_dir_all(&vault);
        copy(&before, &vault);
        let alive = survives("rekey", &vault, at);
        let by_old = opens(&vault, Opener::Passphrase(&old));
        let by_new = opens(&vault, Opener::Passphrase(&new));
        let opened = match (by_old, by_new) {
            (Some(read), None) | (None, Some(read)) => read,
            both => panic!("killed at call {at}: {both:?}"),
        };
        assert_eq!(opened, records, "killed at call {at}");
        changed += u32::from(by_new.is_some());
        let spoiled = folder.path().join("spoiled");
        let _ = std::fs::remove_dir_all(&spoiled);
        copy(&vault, &spoiled);
        // The last frames are the last that tell of their cases.
        lose(&spoiled, saves[saves.len() - 1 - at as usize % saves.len()].clone());
        let by = if by_new.is_some() { &new } else { &old };
        let mended = opens(&spoiled, Opener::Passphrase(by));
        assert_eq!(mended, Some(records), "killed at call {at}, then a frame lost");
        // Whatever was left half done does not stand in the way of the next try.
        if by_old.is_some() {
            assert!(survives("rekey", &vault, MOST * 10), "a second try after call {at}");
            assert_eq!(opens(&vault, Opener::Passphrase(&new)), Some(records));
            assert_eq!(opens(&vault, Opener::Passphrase(&old)), None);
        }
        if alive {
            assert_eq!(by_old, None, "it came to its end");
            let mut run = Run::whole("rekey_is_safe", u64::from(at) - 1);
            while run.another().is_some() {}
            run.reached(format!(
                "a kill at every call: 0 vaults with two passphrases, 0 with none; {changed} changed"
            ));
            assert!(killed > 30, "there are more disk calls than {killed}");
            return;
        }
        killed += 1;
    }
    panic!("more than {MOST} disk calls");
}

#[test]
fn what_is_lost_of_the_time_before_is_mended() {
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole");
    let known = filled(&whole, WRITER, &mut Chance::from_seed(28));
    let saves = frames(&whole).len();
    let mut vault = DiskVault::open(&whole, &secret(), &options(WRITER)).unwrap();
    // Other keys under the same words, so that the vault can be examined as any other.
    vault.change_passphrase(Opener::Passphrase(&secret()), &secret()).unwrap();
    drop(vault);
    let frames = frames(&whole);
    assert!(frames.len() > saves, "every case is told anew under the new key");
    let revisions = known.records.values().flat_map(|records| records.values());
    let attachments = known.attachments.values().map(|attachments| attachments.len());
    let all = revisions.map(Vec::len).sum::<usize>() + attachments.sum::<usize>();
    for (at, frame) in frames.into_iter().enumerate() {
        let dir = folder.path().join(format!("copy-{at}"));
        copy(&whole, &dir);
        lose(&dir, frame);
        let vault = DiskVault::open(&dir, &secret(), &options(WRITER)).unwrap();
        let mended = |n: &Notice| matches!(n, Notice::JournalMended { .. });
        assert_eq!(vault.notices().iter().any(mended), at < saves, "{:?}", vault.notices());
        drop(vault);
        let outcome = examine(&dir, WRITER, &known);
        assert_eq!((outcome.refused, outcome.named), (false, 0), "frame {at}");
        assert_eq!(outcome.right as usize, all, "frame {at}");
    }
}

#[test]
fn killed_while_a_sheet_or_shares_are_revoked_the_passphrase_opens() {
    let folder = tempfile::tempdir().unwrap();
    let before = folder.path().join("before");
    filled(&before, WRITER, &mut Chance::from_seed(27));
    let (old, sheet, shared) = (secret(), Sheet::random(), Shared::random());
    let mut vault = DiskVault::open(&before, &old, &options(WRITER)).unwrap();
    vault.make_sheet(&old, &sheet, "2026-11-24").unwrap();
    vault.make_shares(&old, &shared, "2026-11-24").unwrap();
    drop(vault);
    let (by_sheet, by_shares) = (Opener::Sheet(&sheet), Opener::Shares(&shared));
    killed_while_revoked(folder.path(), "revoke", by_sheet, by_shares);
    killed_while_revoked(folder.path(), "unshare", by_shares, by_sheet);
}

fn killed_while_revoked(folder: &Path, what: &str, gone: Opener<'_>, stays: Opener<'_>) {
    for at in 1..MOST {
        let vault = folder.join("vault");
        let _ = std::fs::remove_dir_all(&vault);
        copy(&folder.join("before"), &vault);
        let alive = survives(what, &vault, at);
        // The passphrase and the other way in open at every moment; the one revoked until its power is taken.
        let records = opens(&vault, Opener::Passphrase(&secret()));
        assert!(records.is_some(), "killed at call {at}");
        assert_eq!(opens(&vault, stays), records, "killed at call {at}");
        let by_it = opens(&vault, gone);
        assert!(by_it.is_none() || by_it == records, "killed at call {at}");
        if alive {
            assert_eq!(by_it, None, "it is revoked");
            println!("{} kills in {what}: the passphrase opened every time", at - 1);
            return;
        }
    }
    panic!("more than {MOST} disk calls");
}
