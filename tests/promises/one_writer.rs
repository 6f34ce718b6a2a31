//! Two windows cannot spoil a vault: one opens it, the others are told it is in use.

use redress_tests::bench::{change, options, secret};
use redress_tests::run::Run;
use redress_tests::supervisor::Writer;
use redress_vault::{DiskVault, Error, Vault};

/// Races of 2 to 8 processes for one vault.
const RACES: u32 = 20;

const WRITER: &str = env!("CARGO_BIN_EXE_vault-writer");

#[test]
fn exactly_one_process_opens() {
    let mut run = Run::of("one_writer", RACES);
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("vault");
    let mut vault = DiskVault::create(&dir, &secret(), &options(WRITER)).unwrap();
    vault.save(vec![change("c", "header", 0, b"name")]).unwrap();
    // In the process that holds it, too.
    let second = DiskVault::open(&dir, &secret(), &options(WRITER)).err();
    assert_eq!(second, Some(Error::VaultInUse));
    Box::new(vault).lock();
    let (mut most, mut killed) = (0, 0);
    while let Some(race) = run.another() {
        let number = 2 + run.chance.below(7);
        most = most.max(number);
        let racers: Vec<Writer> =
            (0..number).map(|_| Writer::start(WRITER, &dir, &["hold"])).collect();
        let said: Vec<_> = racers.iter().map(|racer| racer.line().unwrap()).collect();
        let holders = said.iter().filter(|line| *line == "open").count();
        let refused = said.iter().filter(|line| *line == "in use").count();
        assert_eq!((holders, refused as u64), (1, number - 1), "race {race}: {said:?}");
        // Every second holder is killed; the lock must be free all the same.
        let kill = race % 2 == 0;
        for (racer, line) in racers.into_iter().zip(&said) {
            if kill && line == "open" {
                racer.kill();
                killed += 1;
            } else {
                assert!(racer.end().0);
            }
        }
        let vault = DiskVault::open(&dir, &secret(), &options(WRITER)).unwrap();
        assert_eq!(vault.notices(), [], "race {race}");
        assert_eq!(vault.cases().unwrap()[0].header, b"name");
    }
    run.reached(format!(
        "exactly one writer each; up to {most} processes, {killed} holders killed"
    ));
}
