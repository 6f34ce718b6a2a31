//! Old formats open: every vault of `tests/vaults`, one folder a format, opens with its own passphrase and holds
//! what is written beside it. A newer format is refused and left as it is.
//!
//! `cargo run -p redress-tests --bin frozen-vault -- FOLDER` makes such a vault; one that was released is never
//! made again.

use std::path::{Path, PathBuf};

use redress_tests::bench::{change, copy, options, secret, snapshot};
use redress_tests::frozen::{describe, open};
use redress_tests::run::Run;
use redress_vault::{DiskVault, Error, Vault};

const WRITER: &str = env!("CARGO_BIN_EXE_vault-writer");

fn vaults() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vaults");
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let mut found: Vec<PathBuf> =
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    found.sort();
    found
}

#[test]
fn every_vault_of_an_old_format_opens_and_holds_what_it_held() {
    let vaults = vaults();
    let mut run = Run::whole("every_format_opens", vaults.len() as u64);
    while let Some(round) = run.another() {
        let frozen = &vaults[round as usize];
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("vault");
        // The vault of the project itself is never opened: opening may write.
        copy(&frozen.join("vault"), &dir);
        let vault = open(&dir, frozen, WRITER);
        let holds = std::fs::read_to_string(frozen.join("holds.json")).unwrap();
        assert_eq!(describe(&vault), holds, "{}", frozen.display());
        assert_eq!(vault.check(&mut |_, _| {}).unwrap().damage, []);
    }
    run.reached(format!("{} formats opened", vaults.len()));
}

#[test]
fn a_newer_format_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("vault");
    let mut vault = DiskVault::create(&dir, &secret(), &options(WRITER)).unwrap();
    vault.save(vec![change("c", "header", 0, b"name")]).unwrap();
    Box::new(vault).lock();
    // The line of a vault of a later format, with its right check.
    let random = "abcdefghijklmnopqrst";
    for format in [2_u32, 3, 4_000_000_000] {
        let check = redress_tests::frozen::check_letters(format, random);
        std::fs::write(dir.join("VAULT"), format!("redress-vault {format} {random}{check}\n"))
            .unwrap();
        let before = snapshot(&dir);
        let refused = DiskVault::open(&dir, &secret(), &options(WRITER)).err();
        assert_eq!(refused, Some(Error::NewerFormat));
        assert!(snapshot(&dir) == before, "a vault of format {format} was touched");
    }
}

/// A vault made as the frozen ones are, so that the tool is right on the day it is needed.
#[test]
fn the_tool_makes_a_vault_that_opens_as_it_says() {
    let folder = tempfile::tempdir().unwrap();
    let made = folder.path().join("v0");
    redress_tests::frozen::make(&made, WRITER, Some(redress_tests::bench::WEAK));
    let vault = open(&made.join("vault"), &made, WRITER);
    let holds = std::fs::read_to_string(made.join("holds.json")).unwrap();
    assert_eq!(describe(&vault), holds);
    assert!(holds.contains("attachments") && holds.len() > 1000, "{holds}");
}
