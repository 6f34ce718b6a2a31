//! A full disk costs nothing you had: the save is refused in plain words, what was saved stays,
//! and once there is room saving goes on.

use std::fs;
use std::path::Path;
use std::process::Command;

use redress_tests::bench::{change, files, id, options, secret};
use redress_tests::chance::Chance;
use redress_tests::run::{Run, not_run};
use redress_tests::small_disk;
use redress_vault::{DiskVault, Error, Notice, Vault};

/// Disks filled to the brim, in MiB: too small for the store, just too small, large enough.
const DISKS: [u32; 3] = [2, 9, 24];

const WRITER: &str = env!("CARGO_BIN_EXE_vault-writer");
const CHILD: &str = "REDRESS_FULL_DISK";

/// Runs this test again as root of a user namespace of its own, where it may mount a small
/// disk in memory. Where the machine does not allow that, it is not run, and says so.
#[test]
fn what_was_saved_stays_and_saving_goes_on() {
    if let Ok(disk) = std::env::var(CHILD) {
        return on_small_disk(Path::new(&disk));
    }
    let mut run = Run::of("full_disk", DISKS.len() as u32);
    while let Some(round) = run.another() {
        let folder = tempfile::tempdir().unwrap();
        let mib = match DISKS.get(round as usize) {
            Some(mib) => *mib,
            None => 1 + run.chance.below(24) as u32,
        };
        let test = "what_was_saved_stays_and_saving_goes_on";
        let ran = small_disk::on_small_disk(folder.path(), mib, test, CHILD);
        let Some(status) = ran else {
            return not_run("full_disk", "this machine gives no user and mount namespace");
        };
        assert!(status.success(), "the run on a disk of {mib} MiB failed");
    }
    run.reached("disks filled four times each: 0 lost");
}

fn fill(path: &Path) -> u64 {
    use std::io::Write;
    let mut file = fs::File::create(path).unwrap();
    let mut written = 0;
    for size in [65_536, 4_096, 1] {
        while file.write_all(&vec![0xaa; size]).is_ok() {
            written += size as u64;
        }
    }
    written
}

fn on_small_disk(disk: &Path) {
    let mut chance = Chance::announced("full_disk");
    let dir = disk.join("vault");
    let mut vault = DiskVault::create(&dir, &secret(), &options(WRITER)).unwrap();
    vault.save(vec![change("c", "header", 0, b"name")]).unwrap();
    vault.save(vec![change("c", "e", 0, b"first")]).unwrap();
    let mut saved = 2;
    let mut refused = 0;
    for round in 0..4u32 {
        let filler = disk.join("filler");
        vault.idle().unwrap();
        let reserved = dir.join("reserve").exists();
        let filled = fill(&filler);
        // Until the journal itself has no more room.
        let error = loop {
            let length = chance.below(9_000) as usize;
            let body = chance.bytes(length);
            match vault.save(vec![change("c", &format!("r{round}-{saved}"), 0, &body)]) {
                Ok(_) => saved += 1,
                Err(error) => break error,
            }
        };
        assert_eq!(error, Error::DiskFull);
        refused += 1;
        // Where there was room for a reserve, it was there for a last save.
        let spent = vault.notices().contains(&Notice::ReserveSpent);
        assert!(spent || !reserved, "the room kept for a last save was not used");
        assert!(!dir.join("reserve").exists());
        // Short and long: where the disk is seen to be full by the last write, and by one in the middle.
        for length in [100_000, 3_000_000] {
            let bytes = chance.bytes(length);
            let attachment = vault.add_attachment(&id("c"), &mut &bytes[..]).unwrap_err();
            assert_eq!(attachment, Error::DiskFull);
            let left =
                files(&dir).into_iter().find(|path| path.extension() == Some("part".as_ref()));
            assert_eq!(left, None, "room is taken by what was not finished");
        }
        let new_case = vault.save(vec![change(&format!("new-{round}"), "header", 0, b"")]).err();
        assert!(new_case.is_none_or(|error| error == Error::DiskFull));
        let caches = vault.idle().err();
        assert!(caches.is_none_or(|error| error == Error::DiskFull));
        assert_eq!(vault.records(&id("c")).unwrap().len(), saved, "nothing is lost while full");
        // Opened on the full disk: everything can be read.
        Box::new(vault).lock();
        let full = DiskVault::open(&dir, &secret(), &options(WRITER)).unwrap();
        let harmless = |n: &Notice| {
            matches!(n, Notice::StoreUnavailable | Notice::TornTail | Notice::DiskNearlyFull)
        };
        assert!(full.notices().iter().all(harmless), "{:?}", full.notices());
        assert_eq!(full.records(&id("c")).unwrap().len(), saved);
        // Room again: the same vault, still open, saves on.
        vault = full;
        fs::remove_file(&filler).unwrap();
        vault.save(vec![change("c", &format!("after-{round}"), 0, b"room")]).unwrap();
        saved += 1;
        vault.idle().unwrap();
        Box::new(vault).lock();
        vault = DiskVault::open(&dir, &secret(), &options(WRITER)).unwrap();
        assert_eq!(vault.records(&id("c")).unwrap().len(), saved);
        let report = vault.check(&mut |_, _| {}).unwrap();
        assert_eq!(report.damage, []);
        println!("filled with {filled} bytes: {saved} records, {refused} saves refused, 0 lost");
    }
    Box::new(vault).lock();
    refuses_writes(disk, &dir, saved);
}

/// The same disk, made to refuse writes: everything is shown, nothing is taken.
fn refuses_writes(disk: &Path, dir: &Path, saved: usize) {
    let remount = Command::new("mount").args(["-o", "remount,ro"]).arg(disk).status();
    assert!(remount.unwrap().success());
    let mut vault = DiskVault::open(dir, &secret(), &options(WRITER)).unwrap();
    assert!(vault.notices().contains(&Notice::ReadOnly) && vault.is_read_only());
    assert_eq!(vault.records(&id("c")).unwrap().len(), saved);
    let refused = vault.save(vec![change("c", "e", 1, b"second")]).unwrap_err();
    assert_eq!(refused, Error::ReadOnly);
    let refused = vault.add_attachment(&id("c"), &mut &b"x"[..]).unwrap_err();
    assert_eq!(refused, Error::ReadOnly);
    vault.idle().unwrap();
    assert_eq!(vault.check(&mut |_, _| {}).unwrap().damage, []);
    let second = DiskVault::open(dir, &secret(), &options(WRITER)).err();
    assert_eq!(second, Some(Error::VaultInUse));
}
