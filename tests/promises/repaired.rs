//! Damage the opening does not meet is named by the full check and mended by a repair; locking
//! writes nothing; an older copy put back is noticed.

use std::fs;
use std::path::{Path, PathBuf};

use redress_tests::bench::{change, copy, examine, filled, id, options, secret, snapshot};
use redress_tests::chance::Chance;
use redress_vault::{Damage, DiskVault, Error, Notice, Options, Vault};

/// Bits flipped in the journal, each checked and repaired.
const FLIPS: u32 = 12;

const PROBER: &str = env!("CARGO_BIN_EXE_vault-writer");

fn open(dir: &Path) -> DiskVault {
    DiskVault::open(dir, &secret(), &options(PROBER)).unwrap()
}

fn check(vault: &DiskVault) -> Vec<Damage> {
    vault.check(&mut |_, _| {}).unwrap().damage
}

fn flip(path: &Path, at: u64, bit: u64) {
    let mut bytes = fs::read(path).unwrap();
    bytes[at as usize] ^= 1 << bit;
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_damaged_journal_is_named_and_mended() {
    let mut chance = Chance::announced("repaired");
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole");
    let known = filled(&whole, PROBER, &mut chance);
    // The caches reach the journal's end: what lies before is not read at opening.
    let mut vault = open(&whole);
    vault.idle().unwrap();
    assert_eq!(check(&vault), []);
    drop(vault);
    let segment = Path::new("journal/00000001.seg");
    let length = fs::metadata(whole.join(segment)).unwrap().len();
    for round in 0..FLIPS {
        let dir = folder.path().join(format!("copy-{round}"));
        copy(&whole, &dir);
        flip(&dir.join(segment), chance.below(length), chance.below(8));
        let mut vault = open(&dir);
        assert_eq!(vault.notices(), []);
        let damage = check(&vault);
        assert!(matches!(damage[..], [Damage::Journal { frames: 1 }]), "{damage:?}");
        let after = vault.repair(&mut |_, _| {}).unwrap();
        assert_eq!(after.damage, []);
        let mended = |n: &Notice| matches!(n, Notice::JournalMended { .. });
        assert!(vault.notices().iter().any(mended), "{:?}", vault.notices());
        vault.idle().unwrap();
        drop(vault);
        // The journal alone now has everything: the store may go.
        fs::remove_dir_all(dir.join("store")).unwrap();
        let outcome = examine(&dir, PROBER, &known);
        assert!(outcome.named == 0 && !outcome.refused, "{outcome:?}");
        let vault = open(&dir);
        assert_eq!((vault.notices(), check(&vault)), (vec![], vec![]));
    }
    println!("{FLIPS} flips in the journal: each named, each mended");
}

#[test]
fn making_the_store_again_tells_how_far_it_is() {
    let mut chance = Chance::announced("told");
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("vault");
    filled(&dir, PROBER, &mut chance);
    fs::remove_dir_all(dir.join("store")).unwrap();
    let told = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let hears = std::sync::Arc::clone(&told);
    let progress = move |done, total| hears.lock().unwrap().push((done, total));
    let options = Options { progress: Some(Box::new(progress)), ..options(PROBER) };
    let vault = DiskVault::open(&dir, &secret(), &options).unwrap();
    let rebuilt = |n: &Notice| matches!(n, Notice::StoreRebuilt { .. });
    assert!(vault.notices().iter().any(rebuilt), "{:?}", vault.notices());
    let told = told.lock().unwrap();
    // The journal is read twice and told as one way: it never goes back, and ends at its end.
    assert!(told.len() > 1 && told.windows(2).all(|two| two[0].0 <= two[1].0), "{told:?}");
    assert_eq!(told.last().map(|(done, total)| done == total), Some(true), "{told:?}");
}

#[test]
fn damage_in_both_places_is_named_and_the_rest_is_shown() {
    let mut chance = Chance::announced("damage_in_both_places");
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("vault");
    let known = filled(&dir, PROBER, &mut chance);
    let mut vault = open(&dir);
    vault.idle().unwrap();
    drop(vault);
    fs::remove_dir_all(dir.join("store")).unwrap();
    flip(&dir.join("journal/00000001.seg"), 900, 1);
    let mut vault = open(&dir);
    let mut failed = 0;
    for case in known.records.keys() {
        match vault.records(case) {
            Ok(shown) => assert_eq!(shown.len(), known.records[case].len()),
            Err(Error::RecordsMissing { case: named, count }) => {
                assert_eq!((&named, count), (case, 1));
                let left = vault.salvage(case).unwrap();
                assert_eq!(left.damage.len(), 1);
                assert_eq!(left.records.len(), known.records[case].len() - 1);
                failed += 1;
            }
            Err(error) => panic!("{error}"),
        }
    }
    assert_eq!(failed, 1, "the first frame held the first record of one case");
    let damaged = |n: &Notice| matches!(n, Notice::JournalDamaged { .. });
    assert!(vault.notices().iter().any(damaged));
    // What is lost stays named, also after caches are written and the vault is opened again.
    vault.idle().unwrap();
    drop(vault);
    let vault = open(&dir);
    let missing = |d: &Damage| matches!(d, Damage::RecordsMissing { count: 1, .. });
    assert!(check(&vault).iter().any(missing));
}

#[test]
fn locking_writes_nothing() {
    let mut chance = Chance::announced("locking_writes_nothing");
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("vault");
    filled(&dir, PROBER, &mut chance);
    let mut vault = open(&dir);
    vault.save(vec![change("case-a", "late", 0, b"late")]).unwrap();
    vault.add_attachment(&id("case-a"), &mut &b"unnamed"[..]).unwrap();
    let before = snapshot(&dir);
    Box::new(vault).lock();
    assert!(before == snapshot(&dir), "locking has written");
}

#[test]
fn an_older_copy_put_back_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, old): (PathBuf, PathBuf) = (folder.path().join("vault"), folder.path().join("old"));
    let marked = || Options { mark: Some(folder.path().join("mark")), ..options(PROBER) };
    let mut vault = DiskVault::create(&dir, &secret(), &marked()).unwrap();
    vault.save(vec![change("c", "header", 0, b"old")]).unwrap();
    vault.idle().unwrap();
    drop(vault);
    copy(&dir, &old);
    let mut vault = DiskVault::open(&dir, &secret(), &marked()).unwrap();
    assert_eq!(vault.notices(), []);
    vault.save(vec![change("c", "header", 1, b"new")]).unwrap();
    drop(vault);
    fs::remove_dir_all(&dir).unwrap();
    copy(&old, &dir);
    let mut vault = DiskVault::open(&dir, &secret(), &marked()).unwrap();
    assert_eq!(vault.notices(), [Notice::RolledBack { known: 2, found: 1 }]);
    assert_eq!(vault.cases().unwrap()[0].header, b"old");
    // Numbers are not used twice, and saving goes on.
    let receipt = vault.save(vec![change("c", "header", 1, b"newer")]).unwrap();
    assert_eq!(receipt.generation, 3);
    drop(vault);
    let vault = DiskVault::open(&dir, &secret(), &marked()).unwrap();
    assert_eq!((vault.notices(), check(&vault)), (vec![], vec![]));
}

#[test]
fn a_folder_in_use_or_no_vault_is_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let none = DiskVault::open(folder.path(), &secret(), &options(PROBER)).err();
    assert_eq!(none, Some(Error::NotAVault));
    fs::write(folder.path().join("letter.txt"), "mine").unwrap();
    let taken = DiskVault::create(folder.path(), &secret(), &options(PROBER)).err();
    assert_eq!(taken, Some(Error::NotEmpty));
    let kept = fs::read(folder.path().join("letter.txt")).unwrap();
    assert_eq!(kept, b"mine");
}
