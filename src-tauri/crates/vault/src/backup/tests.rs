//! A vault that is removed from this computer takes nothing else with it.

use redress_seal::SecretString;

use super::remove;
use crate::{Change, DiskVault, Error, Id, Options, Probe, Vault};

fn options() -> Options {
    Options { probe: Probe::NoStore, work_factor: Some(2), ..Options::default() }
}

#[test]
fn a_removed_vault_leaves_what_is_not_of_it_and_opens_no_more() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, secret) = (folder.path().join("vault"), SecretString::from(String::from("words")));
    let mut vault = DiskVault::create(&dir, &secret, &options()).unwrap();
    let id = |text: &str| Id::new(text).unwrap();
    let change = Change {
        case: id("a"),
        id: id("head"),
        kind: String::from("case"),
        base_revision: 0,
        at: String::from("2026-12-01T02:00:00Z"),
        removed: false,
        body: b"{}".to_vec(),
    };
    vault.save(vec![change]).unwrap();
    vault.add_attachment(&id("a"), &mut &b"a scan"[..]).unwrap();
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
    assert_eq!(DiskVault::open(&dir, &secret, &options()).err(), Some(Error::NotAVault));
    std::fs::remove_file(dir.join("letter.txt")).unwrap();
    std::fs::remove_dir(dir.join("stores")).unwrap();
    remove(&dir).unwrap();
    assert!(!dir.exists(), "an empty folder goes as well");
    remove(&dir).unwrap();
}
