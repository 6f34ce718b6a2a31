//! A backup really restores, record by record; one that is cut, spoiled or made up is refused and leaves nothing.

use std::fs;
use std::path::Path;

use redress_tests::bench::{change, copy, examine, filled, options, secret, snapshot};
use redress_tests::chance::Chance;
use redress_tests::run::Run;
use redress_vault::{DiskVault, Error, Vault, restore};

const WRITER: &str = env!("CARGO_BIN_EXE_vault-writer");
/// Vaults backed up, restored and compared.
const VAULTS: u32 = 5;
/// Backups with one byte changed.
const FLIPS: u32 = 60;
/// Backups cut short.
const CUTS: u32 = 30;
const DAY: &str = "2026-11-24";

fn all(_: u32, _: u32) -> bool {
    true
}

fn back_up(vault: &Path, to: &Path) -> u32 {
    let mut vault = DiskVault::open(vault, &secret(), &options(WRITER)).unwrap();
    let report = vault.back_up(to, DAY, &mut all).unwrap();
    assert_eq!(fs::metadata(to).unwrap().len(), report.bytes);
    // The vault goes on while it is open, and remembers.
    let backup = vault.keys().backup.unwrap();
    assert_eq!((backup.made.as_str(), backup.generation), (DAY, vault.generation()));
    vault.save(vec![change("case-a", "later", 0, b"after the backup")]).unwrap();
    report.files
}

#[test]
fn restored_is_what_was_backed_up() {
    let mut files = 0;
    let mut run = Run::of("backup_restores", VAULTS);
    while run.another().is_some() {
        let seed = run.chance.number();
        let folder = tempfile::tempdir().unwrap();
        let (dir, file) = (folder.path().join("vault"), folder.path().join("papers.redress"));
        let known = filled(&dir, WRITER, &mut Chance::from_seed(seed));
        files += back_up(&dir, &file);
        let again = folder.path().join("again");
        restore(&file, &again, &mut all).unwrap();
        let outcome = examine(&again, WRITER, &known);
        assert_eq!((outcome.refused, outcome.named), (false, 0), "seed {seed}");
        // The tar alone, by the tool that everybody has.
        let listed = std::process::Command::new("tar").arg("-tf").arg(&file).output().unwrap();
        let listed = String::from_utf8(listed.stdout).unwrap();
        assert!(listed.lines().any(|name| name == "VAULT") && listed.ends_with("MANIFEST\n"));
        assert!(!listed.contains("store") && !listed.contains("lock"), "{listed}");
    }
    run.reached(format!("0 of {files} files differ, 0 records differ"));
}

#[test]
fn spoiled_and_cut_backups_are_refused_and_leave_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, file) = (folder.path().join("vault"), folder.path().join("papers.redress"));
    let mut chance = Chance::from_seed(4);
    let known = filled(&dir, WRITER, &mut chance);
    back_up(&dir, &file);
    let bytes = fs::read(&file).unwrap();
    let (mut refused, mut harmless) = (0, 0);
    let again = folder.path().join("again");
    for _ in 0..FLIPS {
        let mut spoiled = bytes.clone();
        let at = chance.below(spoiled.len() as u64) as usize;
        spoiled[at] ^= 1 << chance.below(8);
        fs::write(&file, spoiled).unwrap();
        match restore(&file, &again, &mut all) {
            Err(_) => {
                refused += 1;
                assert!(!again.exists(), "a refused backup leaves nothing");
            }
            // Zeros between files and the dates of a tar say nothing; the files are right all the same.
            Ok(_) => {
                harmless += 1;
                let outcome = examine(&again, WRITER, &known);
                assert_eq!((outcome.refused, outcome.named), (false, 0));
                fs::remove_dir_all(&again).unwrap();
            }
        }
    }
    assert!(refused > harmless, "{refused} refused, {harmless} harmless");
    let list = bytes.windows(6).rposition(|at| at == b"VAULT\n").unwrap();
    for _ in 0..CUTS {
        let length = chance.below(list as u64) as usize;
        fs::write(&file, &bytes[..length]).unwrap();
        assert_eq!(restore(&file, &again, &mut all), Err(Error::BackupDamaged), "cut at {length}");
        assert!(!again.exists());
    }
    println!("{FLIPS} flips: {refused} refused, {harmless} harmless; {CUTS} cuts refused; 0 wrong");
}

#[test]
fn a_folder_with_something_in_it_a_place_in_the_vault_and_a_stop_change_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, file) = (folder.path().join("vault"), folder.path().join("papers.redress"));
    filled(&dir, WRITER, &mut Chance::from_seed(5));
    back_up(&dir, &file);
    let used = folder.path().join("used");
    fs::create_dir(&used).unwrap();
    fs::write(used.join("photo.jpg"), "x").unwrap();
    assert_eq!(restore(&file, &used, &mut all), Err(Error::NotEmpty));
    assert_eq!(fs::read_dir(&used).unwrap().count(), 1);

    let mut vault = DiskVault::open(&dir, &secret(), &options(WRITER)).unwrap();
    let inside = vault.back_up(&dir.join("backup"), DAY, &mut all);
    assert_eq!(inside, Err(Error::InsideVault));
    let stopped = vault.back_up(&folder.path().join("stopped"), DAY, &mut |done, _| done < 100);
    assert_eq!(stopped, Err(Error::Stopped));
    assert!(!folder.path().join("stopped").exists());
    assert!(fs::read_dir(folder.path()).unwrap().count() == 3, "nothing half written stays");
    drop(vault);

    let again = folder.path().join("again");
    assert_eq!(restore(&file, &again, &mut |done, _| done < 100), Err(Error::Stopped));
    assert!(!again.exists());
}

#[test]
fn a_made_up_tar_writes_nothing_outside_and_nothing_inside() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    fs::create_dir_all(&home).unwrap();
    let before = snapshot(folder.path());
    for name in [
        "../escaped",
        "/tmp/escaped",
        "people/../../escaped",
        "store/db",
        "VAULT/x",
        "journal/a/b.seg",
    ] {
        let file = folder.path().join("hostile.tar");
        let mut tar = Vec::new();
        for (name, content) in [("VAULT", "redress-vault 1 x\n"), (name, "x")] {
            tar.extend(entry(name, content));
        }
        tar.extend([0; 1024]);
        fs::write(&file, tar).unwrap();
        let refused = restore(&file, &home.join("again"), &mut all);
        assert_eq!(refused, Err(Error::BackupDamaged), "{name}");
        fs::remove_file(&file).unwrap();
        assert!(snapshot(folder.path()) == before && !Path::new("/tmp/escaped").exists(), "{name}");
    }
    let file = folder.path().join("text.txt");
    fs::write(&file, "not a tar at all").unwrap();
    assert_eq!(restore(&file, &home.join("again"), &mut all), Err(Error::BackupDamaged));
}

/// One file of a tar, by hand: the library would not write such names.
fn entry(name: &str, content: &str) -> Vec<u8> {
    let mut head = [0_u8; 512];
    head[..name.len()].copy_from_slice(name.as_bytes());
    head[100..108].copy_from_slice(b"0000600\0");
    head[124..136].copy_from_slice(format!("{:011o}\0", content.len()).as_bytes());
    head[136..148].copy_from_slice(b"00000000000\0");
    head[156] = b'0';
    head[257..265].copy_from_slice(b"ustar\x0000");
    head[148..156].copy_from_slice(b"        ");
    let sum: u32 = head.iter().map(|byte| u32::from(*byte)).sum();
    head[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    let mut bytes = head.to_vec();
    bytes.extend(content.as_bytes());
    bytes.resize(bytes.len().next_multiple_of(512), 0);
    bytes
}

#[test]
fn an_older_state_put_back_on_purpose_is_opened_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, file) = (folder.path().join("vault"), folder.path().join("papers.redress"));
    let known = filled(&dir, WRITER, &mut Chance::from_seed(6));
    back_up(&dir, &file);
    let moved = folder.path().join("moved");
    copy(&dir, &moved);
    fs::remove_dir_all(&dir).unwrap();
    restore(&file, &dir, &mut all).unwrap();
    assert_eq!(examine(&dir, WRITER, &known).named, 0);
}
