//! Old formats open: every vault of `tests/vaults`, one folder a format, opens with its own passphrase and by its own
//! recovery sheet, holds what is written beside it, takes saves and opens again. A newer format is refused and left as
//! it is.
//!
//! `cargo run -p redress-tests --bin frozen-vault -- FOLDER` makes such a vault; one that was released is never
//! made again.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use redress_casework::model::{IsoDate, PartialDate};
use redress_casework::places::Places;
use redress_casework::{FixedClock, Opener, SecretString, Session};
use redress_tests::bench::{change, copy, options, secret, snapshot};
use redress_tests::frozen::{OTHERS, REMOVED, describe, holds_of, phrase, sheet, told};
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

/// Opens copies of a frozen vault in every way there is, and works in one.
fn opens(frozen: &Path) {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("vault");
    // The vault of the project itself is never opened: opening may write.
    copy(&frozen.join("vault"), &dir);
    let (phrase, sheet) = (phrase(frozen), sheet(frozen));
    let holds = std::fs::read_to_string(frozen.join("holds.json")).unwrap();
    let clean = |vault: &DiskVault| {
        assert_eq!(told(vault), [], "{}", frozen.display());
        let report = vault.check(&mut |_, _| {}).unwrap();
        assert_eq!((report.damage, report.unused_attachments), (vec![], 0));
    };
    for opener in [Opener::Passphrase(&phrase), Opener::Sheet(&sheet)] {
        let vault = DiskVault::open_with(&dir, opener, &options(WRITER)).unwrap();
        assert!(describe(&vault) == holds, "{}: not what was saved", frozen.display());
        clean(&vault);
    }
    // The journal alone says the same.
    let bare = folder.path().join("bare");
    copy(&dir, &bare);
    std::fs::remove_dir_all(bare.join("store")).unwrap();
    let vault = DiskVault::open_with(&bare, Opener::Sheet(&sheet), &options(WRITER)).unwrap();
    assert!(describe(&vault) == holds, "{}: not what was saved", frozen.display());
    drop(vault);

    let others = OTHERS.map(|(who, phrase)| (holds_of(frozen, who), phrase));
    for (file, phrase) in others.iter().filter(|(file, _)| file.is_file()) {
        let holds = std::fs::read_to_string(file).unwrap();
        let phrase = SecretString::from((*phrase).to_owned());
        let vault = DiskVault::open(&dir, &phrase, &options(WRITER)).unwrap();
        assert!(describe(&vault) == holds, "{}: not what they read", file.display());
        clean(&vault);
        drop(vault);
        let removed = SecretString::from(REMOVED.to_owned());
        let refused = DiskVault::open(&dir, &removed, &options(WRITER)).err();
        assert_eq!(refused, Some(Error::WrongPassphrase));
    }

    // Every case is read as a case is today, and takes a save.
    let places = Places::at(folder.path().join("computer"));
    let clock = Arc::new(FixedClock(IsoDate { year: 2026, month: 12, day: 24 }));
    let mut session = Session::open(&dir, &phrase, &places, clock).unwrap();
    let cases = session.cases().unwrap();
    assert!(cases.len() >= 2 && !session.safety().sheet_made.is_empty());
    let mut counted = Vec::new();
    for line in &cases {
        let open = session.case(&line.id).unwrap().case;
        let exhibit = &open.evidence.first().expect("a paper").id;
        let custody = session.custody(&line.id, exhibit).unwrap();
        assert!(custody.faults.is_empty() && !custody.lines.is_empty());
        session.assess(&line.id).unwrap();
        session.log(&line.id, "Saved by a later Redress", PartialDate::default()).unwrap();
        counted.push(open.events.len() + 1);
    }
    session.idle().unwrap();
    session.lock();
    let vault = DiskVault::open(&dir, &phrase, &options(WRITER)).unwrap();
    clean(&vault);
    assert!(describe(&vault) != holds);
    drop(vault);
    let clock = Arc::new(FixedClock(IsoDate { year: 2027, month: 1, day: 1 }));
    let session = Session::open(&dir, &phrase, &places, clock).unwrap();
    let events =
        |line: &redress_casework::CaseLine| session.case(&line.id).unwrap().case.events.len();
    assert_eq!(cases.iter().map(events).collect::<Vec<_>>(), counted);
}

#[test]
fn every_vault_of_an_old_format_opens_and_holds_what_it_held() {
    let vaults = vaults();
    for kept in ["v1", "v2"] {
        let there = vaults.iter().any(|vault| vault.ends_with(kept));
        assert!(there, "{kept}: every released format is kept for ever");
    }
    let mut run = Run::whole("every_format_opens", vaults.len() as u64);
    while let Some(round) = run.another() {
        opens(&vaults[round as usize]);
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
    for format in [4_u32, 5, 4_000_000_000] {
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
    for several in [None, Some("several")] {
        let made = folder.path().join(several.unwrap_or("alone"));
        let mut tool = Command::new(env!("CARGO_BIN_EXE_frozen-vault"));
        assert!(tool.arg(&made).args(several).status().unwrap().success());
        opens(&made);
    }
}
