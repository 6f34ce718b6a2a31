//! Changing the passphrase is safe: killed at any call that changes the disk, exactly one of old and new opens.

use std::path::Path;
use std::process::{Command, Stdio};

use redress_seal::SecretString;
use redress_seal::recovery::Sheet;
use redress_seal::shares::Shared;
use redress_tests::bench::{copy, filled, options, secret};
use redress_tests::chance::Chance;
use redress_tests::run::Run;
use redress_vault::{DiskVault, Error, Opener, Vault};

const WRITER: &str = env!("CARGO_BIN_EXE_vault-writer");
/// What the writer changes the passphrase to.
const NEW: &str = "eight other words for the same test vault";
/// More disk calls than a change of passphrase makes.
const MOST: u32 = 400;

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
