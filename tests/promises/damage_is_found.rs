//! Damage is found: whatever bit of a vault flips, nothing wrong is shown as right and
//! nothing is missing without a word.

use std::collections::BTreeMap;

use redress_tests::bench::{Outcome, copy, examine, filled};
use redress_tests::chance::{Chance, rounds};
use redress_tests::corrupt::{flip, part, spoil};

/// Bits flipped, one in each of as many copies of a vault.
const FLIPS: u32 = 200;

/// Copies spoiled in other ways: zeros, bytes doubled, gone or added, files changing places.
const SPOILED: u32 = 100;

const PROBER: &str = env!("CARGO_BIN_EXE_vault-writer");

#[test]
fn a_flipped_bit_is_mended_or_named() {
    let mut chance = Chance::announced("damage_is_found");
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole");
    let known = filled(&whole, PROBER, &mut chance);
    let healthy = examine(&copied(&whole, folder.path()), PROBER, &known);
    assert!(!healthy.refused && healthy.named == 0, "the vault is whole before");
    let mut parts: BTreeMap<String, Tally> = BTreeMap::new();
    let number = rounds(FLIPS);
    for round in 0..number {
        let copy = copied(&whole, folder.path());
        let (file, at) = flip(&copy, &mut chance);
        let part = part(&copy, &file);
        println!("flip {round}: byte {at} of {part}");
        let outcome = examine(&copy, PROBER, &known);
        parts.entry(part).or_default().add(outcome, healthy);
    }
    report(&parts, number);
}

#[test]
fn other_damage_is_mended_or_named() {
    let mut chance = Chance::announced("other_damage");
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole");
    let known = filled(&whole, PROBER, &mut chance);
    let (mut in_full, mut refused) = (0, 0);
    let number = rounds(SPOILED);
    for round in 0..number {
        let copy = copied(&whole, folder.path());
        println!("spoil {round}: {}", spoil(&copy, &mut chance));
        let outcome = examine(&copy, PROBER, &known);
        refused += u32::from(outcome.refused);
        in_full += u32::from(!outcome.refused && outcome.named == 0);
    }
    println!(
        "{number} copies spoiled: 0 wrong, 0 silently missing, {in_full} restored in full, \
         {refused} refused by name"
    );
    assert!(in_full > number / 4, "hardly anything came back");
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

fn report(parts: &BTreeMap<String, Tally>, number: u32) {
    for (part, t) in parts {
        println!(
            "{part}: {} flips, {} restored in full, {} refused by name, at most {} items named",
            t.rounds, t.in_full, t.refused, t.named
        );
    }
    // Attachments have one copy; everything else one flipped bit never costs.
    for (part, t) in parts.iter().filter(|(part, _)| *part != "attachments") {
        assert_eq!(t.in_full, t.rounds, "a bit in {part} cost something");
    }
    let full: u32 = parts.values().map(|t| t.in_full).sum();
    println!("{number} flips: 0 wrong, 0 silently missing, {full} restored in full");
}
