//! Cut-off files are found: wherever a file of a vault ends too early, nothing wrong is
//! shown as right and nothing is missing without a word.

use std::collections::BTreeMap;

use redress_tests::bench::{copy, examine, filled};
use redress_tests::chance::{Chance, rounds};
use redress_tests::corrupt::{cut, part};

/// Files cut, one in each of as many copies of a vault.
const CUTS: u32 = 200;

const PROBER: &str = env!("CARGO_BIN_EXE_vault-writer");

#[test]
fn a_cut_file_is_mended_or_named() {
    let mut chance = Chance::announced("cut_files_are_found");
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole");
    let known = filled(&whole, PROBER, &mut chance);
    let records = known.records.values().flat_map(|case| case.values());
    let records: usize = records.map(Vec::len).sum();
    let attachments: usize = known.attachments.values().map(BTreeMap::len).sum();
    let mut parts: BTreeMap<String, (u32, u32, u32)> = BTreeMap::new();
    let number = rounds(CUTS);
    for round in 0..number {
        let target = folder.path().join("copy");
        let _ = std::fs::remove_dir_all(&target);
        copy(&whole, &target);
        let (file, length) = cut(&target, &mut chance);
        let part = part(&target, &file);
        println!("cut {round}: {part} to {length} bytes");
        let outcome = examine(&target, PROBER, &known);
        let entry = parts.entry(part).or_default();
        entry.0 += 1;
        if outcome.refused {
            entry.2 += 1;
        } else {
            let seen = (outcome.right + outcome.named) as usize;
            assert_eq!(seen, records + attachments, "something is unaccounted for");
            entry.1 += u32::from(outcome.named == 0);
        }
    }
    let mut full = 0;
    for (part, (rounds, in_full, refused)) in &parts {
        println!("{part}: {rounds} cuts, {in_full} restored in full, {refused} refused by name");
        assert!(part == "attachments" || in_full == rounds, "a cut of {part} cost something");
        full += in_full;
    }
    println!("{number} cuts: 0 wrong, 0 silently missing, {full} restored in full");
}

/// One whole file gone, for every file of the vault.
#[test]
fn a_file_that_is_gone_is_mended_or_named() {
    let mut chance = Chance::announced("a_file_that_is_gone");
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole");
    let known = filled(&whole, PROBER, &mut chance);
    let files = redress_tests::bench::files(&whole);
    for file in &files {
        let target = folder.path().join("copy");
        let _ = std::fs::remove_dir_all(&target);
        copy(&whole, &target);
        let gone = target.join(file.strip_prefix(&whole).unwrap());
        std::fs::remove_file(&gone).unwrap();
        let part = part(&target, &gone);
        println!("gone: {part}");
        let outcome = examine(&target, PROBER, &known);
        assert!(!outcome.refused, "{part} has a twin or can be made again");
        assert!(outcome.named == 0 || part == "attachments", "{part} cost something");
    }
    println!("{} files, each gone once: 0 silently missing", files.len());
}
