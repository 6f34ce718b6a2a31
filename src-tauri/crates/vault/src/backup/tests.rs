//! What a backup holds and what it is refused for; a vault that is removed from this computer takes nothing else with it.

use std::path::Path;

use redress_seal::SecretString;

use super::{List, belongs, manifest, remove, restore, write_to_ring};
use crate::{Change, DiskVault, Error, Id, Options, Probe, RING, Vault};

fn options() -> Options {
    Options { probe: Probe::NoStore, work_factor: Some(2), ..Options::default() }
}

fn secret() -> SecretString {
    SecretString::from(String::from("words"))
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn change(record: &str, kind: &str) -> Change {
    Change {
        case: id("a"),
        id: id(record),
        kind: kind.to_owned(),
        base_revision: 0,
        at: String::from("2026-12-01T02:00:00Z"),
        removed: false,
        body: record.as_bytes().to_vec(),
    }
}

/// A vault with a case and an attachment of it.
fn filled(dir: &Path) -> DiskVault {
    let mut vault = DiskVault::create(dir, &secret(), &options()).unwrap();
    vault.save(vec![change("head", "case")]).unwrap();
    vault.add_attachment(&id("a"), &mut &b"a scan"[..]).unwrap();
    vault.save(vec![change("exhibit", "evidence")]).unwrap();
    vault
}

fn holds(dir: &Path) -> (usize, usize) {
    let vault = DiskVault::open(dir, &secret(), &options()).unwrap();
    let report = vault.check(&mut |_, _| {}).unwrap();
    assert_eq!(report.damage, []);
    let case = id("a");
    (vault.records(&case).unwrap().len(), vault.attachments(&case).unwrap().len())
}

#[test]
fn a_backup_is_put_back_whole_and_grows_by_what_is_new() {
    let folder = tempfile::tempdir().unwrap();
    let (file, back) =
        (folder.path().join("file"), |n: u8| folder.path().join(format!("back-{n}")));
    let mut vault = filled(&folder.path().join("vault"));
    let (mut steps, day) = (Vec::new(), "2026-12-01");
    let tell = &mut |done, total| {
        steps.push((done, total));
        true
    };
    vault.back_up(&file, day, tell).unwrap();
    let (done, total) = *steps.last().unwrap();
    assert!(done == total && steps.windows(2).all(|two| two[0].0 <= two[1].0), "{steps:?}");
    let first = std::fs::metadata(&file).unwrap().len();
    restore(&file, &back(1), &mut |_, _| true).unwrap();
    assert_eq!(holds(&back(1)), (2, 1));
    vault.save(vec![change("event", "event")]).unwrap();
    vault.back_up(&file, day, &mut |_, _| true).unwrap();
    assert!(std::fs::metadata(&file).unwrap().len() > first);
    restore(&file, &back(2), &mut |_, _| true).unwrap();
    assert_eq!(holds(&back(2)), (3, 1));
    // Broken off in the part that was added, what was there before is put back.
    let bytes = std::fs::read(&file).unwrap();
    let half = (usize::try_from(first).unwrap() + bytes.len()) / 2;
    std::fs::write(&file, &bytes[..half]).unwrap();
    assert!(restore(&file, &back(3), &mut |_, _| true).unwrap().earlier);
    assert_eq!(holds(&back(3)), (2, 1));
    // A folder that has something in it is left as it is, and what is stopped leaves nothing.
    assert_eq!(restore(&file, &back(3), &mut |_, _| true), Err(Error::NotEmpty));
    assert_eq!(restore(&file, &back(4), &mut |_, _| false), Err(Error::Stopped));
    assert!(!back(4).exists() && holds(&back(3)) == (2, 1));
}

#[test]
fn a_backup_that_is_spoiled_anywhere_is_refused_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (file, back) = (folder.path().join("file"), folder.path().join("back"));
    filled(&folder.path().join("vault")).back_up(&file, "", &mut |_, _| true).unwrap();
    let bytes = std::fs::read(&file).unwrap();
    for at in (0..bytes.len()).step_by(bytes.len() / 40) {
        let mut spoiled = bytes.clone();
        spoiled[at] ^= 1;
        std::fs::write(&file, &spoiled).unwrap();
        match restore(&file, &back, &mut |_, _| true) {
            Err(error) => {
                assert_eq!(error, Error::BackupDamaged, "at {at}");
                assert!(!back.exists());
            }
            // What fills up a block is no part of any file.
            Ok(_) => {
                assert_eq!(holds(&back), (2, 1), "at {at}");
                std::fs::remove_dir_all(&back).unwrap();
            }
        }
    }
    for text in [&b""[..], b"a letter", &bytes[..512]] {
        std::fs::write(&file, text).unwrap();
        assert_eq!(restore(&file, &back, &mut |_, _| true), Err(Error::BackupDamaged));
    }
}

#[test]
fn the_ring_keeps_the_last_and_leaves_other_files_alone() {
    let folder = tempfile::tempdir().unwrap();
    let ring = folder.path().join("ring");
    std::fs::create_dir(&ring).unwrap();
    std::fs::write(ring.join("letter.txt"), "not ours").unwrap();
    let mut vault = filled(&folder.path().join("vault"));
    for n in 0..RING + 2 {
        vault.save(vec![change(&format!("e{n}"), "event")]).unwrap();
        write_to_ring(&vault.plan_backup().unwrap(), &ring, &mut |_, _| true).unwrap();
    }
    let mut files: Vec<String> = std::fs::read_dir(&ring)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    assert_eq!((files.len(), files[0].as_str()), (RING + 1, "letter.txt"));
    for (at, file) in files[1..].iter().enumerate() {
        let back = folder.path().join(file);
        restore(&ring.join(file), &back, &mut |_, _| true).unwrap();
        assert_eq!(holds(&back), (2 + 3 + at, 1), "{file}");
    }
}

#[test]
fn only_files_of_a_vault_belong_in_a_backup() {
    let long = "a".repeat(65);
    for name in [
        "VAULT",
        "people/shared.age",
        "people/shared.twin.age",
        "people/abc/current",
        "people/abc/keys-1/keyring.age",
        "people/abc/keys-12/keyring.twin.age",
        "journal/000001.seg",
        "journal/7/000001.seg",
        "attachments/ab/abc.age",
    ] {
        assert!(belongs(name), "{name}");
    }
    for name in [
        "",
        "VAULT/",
        "./VAULT",
        "/VAULT",
        "lock",
        "reserve",
        "store/db",
        "people/other.age",
        "people/../current",
        "people/a.b/current",
        "people/abc/keyring.age",
        "people/abc/keys-1/catalogue",
        "people/abc/keys-1/.age",
        "people/abc/other-1/keyring.age",
        "people/../keys-1/keyring.age",
        "people/abc/keys-1/a b.age",
        "journal/one.age",
        "journal/../000001.seg",
        "journal/x/000001.seg",
        "journal/12345678901/000001.seg",
        "journal/7/000001.age",
        "attachments/../abc.age",
        "attachments/ab/abc",
        "attachments/ab/cd/abc.age",
        "../VAULT",
        "/etc/passwd",
    ] {
        assert!(!belongs(name), "{name}");
    }
    assert!(!belongs(&format!("journal/{long}.seg")));
    assert!(!belongs(&format!("people/{long}/current")));
    assert!(belongs(&format!("people/{}/current", &long[1..])));
}

#[test]
fn the_list_in_a_backup_says_digest_length_and_name() {
    let list: List =
        [(String::from("b"), (7, [0xab; 32])), (String::from("VAULT"), (0, [1; 32]))].into();
    let (first, second) = ("01".repeat(32), "ab".repeat(32));
    assert_eq!(manifest(&list), format!("{first} 0 VAULT\n{second} 7 b\n"));
}

#[test]
fn a_removed_vault_leaves_what_is_not_of_it_and_opens_no_more() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("vault");
    let mut vault = filled(&dir);
    vault.idle().unwrap();
    drop(vault);
    std::fs::create_dir(dir.join("store.damaged-1")).unwrap();
    std::fs::write(dir.join("store.damaged-1/db"), "sealed").unwrap();
    std::fs::write(dir.join("letter.txt"), "not ours").unwrap();
    std::fs::create_dir(dir.join("stores")).unwrap();
    for _ in 0..2 {
        remove(&dir).unwrap();
        let mut left: Vec<_> = std::fs::read_dir(&dir)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        left.sort();
        assert_eq!(left, ["letter.txt", "stores"]);
    }
    assert_eq!(DiskVault::open(&dir, &secret(), &options()).err(), Some(Error::NotAVault));
    std::fs::remove_file(dir.join("letter.txt")).unwrap();
    std::fs::remove_dir(dir.join("stores")).unwrap();
    remove(&dir).unwrap();
    assert!(!dir.exists(), "an empty folder goes as well");
    remove(&dir).unwrap();
}
