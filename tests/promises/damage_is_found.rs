//! Damage is found: whatever bit of a vault flips, nothing wrong is shown as right and
//! nothing is missing without a word.

use std::collections::BTreeMap;
use std::path::PathBuf;

use redress_tests::bench::{Known, Outcome, copy, examine, filled};
use redress_tests::chance::Chance;
use redress_tests::corrupt::{flip, part, spoil};
use redress_tests::run::Run;

/// Bits flipped, one in each of as many copies of a vault.
const FLIPS: u32 = 250;

/// Copies spoiled in other ways: zeros, bytes doubled, gone or added, blocks and files changing places, files gone.
const SPOILED: u32 = 250;
/// Copies of one vault before another is made.
const OF_ONE: u64 = 500;

const PROBER: &str = env!("CARGO_BIN_EXE_vault-writer");

/// A vault to be copied and damaged: whole, with known contents.
struct Bench {
    folder: tempfile::TempDir,
    known: Known,
    healthy: Outcome,
}

impl Bench {
    fn fill(&mut self, chance: &mut Chance) {
        let whole = self.folder.path().join("whole");
        let _ = std::fs::remove_dir_all(&whole);
        self.known = filled(&whole, PROBER, chance);
        self.healthy = examine(&copied(&whole, self.folder.path()), PROBER, &self.known);
        assert!(!self.healthy.refused && self.healthy.named == 0, "the vault is whole before");
    }

    fn copy(&self) -> PathBuf {
        copied(&self.folder.path().join("whole"), self.folder.path())
    }
}

fn bench() -> Bench {
    let folder = tempfile::tempdir().unwrap();
    Bench { folder, known: Known::default(), healthy: Outcome::default() }
}

#[test]
fn a_flipped_bit_is_mended_or_named() {
    let mut run = Run::of("damage_is_found", FLIPS);
    let mut bench = bench();
    let mut parts: BTreeMap<String, Tally> = BTreeMap::new();
    while let Some(round) = run.another() {
        if round % OF_ONE == 0 {
            bench.fill(&mut run.chance);
        }
        let copy = bench.copy();
        let (file, at) = flip(&copy, &mut run.chance);
        let part = part(&copy, &file);
        println!("flip {round}: byte {at} in {part}");
        let outcome = examine(&copy, PROBER, &bench.known);
        parts.entry(part).or_default().add(outcome, bench.healthy);
    }
    run.reached(report(&parts, "flips"));
    // Attachments have one copy; everything else one flipped bit never costs.
    for (part, t) in parts.iter().filter(|(part, _)| *part != "attachments") {
        assert_eq!(t.in_full, t.rounds, "a bit in {part} cost something");
    }
}

#[test]
fn other_damage_is_mended_or_named() {
    let mut run = Run::of("other_damage", SPOILED);
    let mut bench = bench();
    let mut ways: BTreeMap<String, Tally> = BTreeMap::new();
    while let Some(round) = run.another() {
        if round % OF_ONE == 0 {
            bench.fill(&mut run.chance);
        }
        let copy = bench.copy();
        let (part, said) = spoil(&copy, &mut run.chance);
        println!("spoil {round}: {said}");
        let outcome = examine(&copy, PROBER, &bench.known);
        ways.entry(part).or_default().add(outcome, bench.healthy);
    }
    run.reached(report(&ways, "copies spoiled"));
    let in_full: u32 = ways.values().map(|t| t.in_full).sum();
    assert!(u64::from(in_full) > run.done() / 4, "hardly anything came back");
}

fn copied(whole: &std::path::Path, folder: &std::path::Path) -> std::path::PathBuf {
    let target = folder.join("copy");
    let _ = std::fs::remove_dir_all(&target);
    copy(whole, &target);
    target
}

#[derive(Default)]
struct Tally {
    rounds: u32,
    refused: u32,
    in_full: u32,
    named: u32,
}

impl Tally {
    fn add(&mut self, outcome: Outcome, healthy: Outcome) {
        self.rounds += 1;
        if outcome.refused {
            self.refused += 1;
        } else {
            assert_eq!(
                outcome.right + outcome.named,
                healthy.right,
                "something is unaccounted for"
            );
            self.in_full += u32::from(outcome.named == 0);
            self.named = self.named.max(outcome.named);
        }
    }
}

fn report(parts: &BTreeMap<String, Tally>, what: &str) -> String {
    for (part, t) in parts {
        println!(
            "{part}: {} {what}, {} restored in full, {} refused by name, at most {} items named",
            t.rounds, t.in_full, t.refused, t.named
        );
    }
    let sum = |of: fn(&Tally) -> u32| parts.values().map(of).sum::<u32>();
    let (rounds, full, refused) = (sum(|t| t.rounds), sum(|t| t.in_full), sum(|t| t.refused));
    let one_copy = parts.get("attachments").map_or(0, |t| t.rounds - t.in_full);
    format!(
        "0 wrong, 0 silently missing, {full} of {rounds} restored in full, {refused} refused by name; \
         {one_copy} of the rest are attachments, which have one copy"
    )
}
