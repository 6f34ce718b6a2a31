//! Cut-off files are found: wherever a file of a vault ends too early, nothing wrong is
//! shown as right and nothing is missing without a word.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use redress_tests::bench::{copy, examine, filled};
use redress_tests::chance::Chance;
use redress_tests::corrupt::part;
use redress_tests::run::{Run, seed};

/// Cuts, one in each of as many copies of a vault; a long run makes every one.
const CUTS: u64 = 200;

const PROBER: &str = env!("CARGO_BIN_EXE_vault-writer");

#[test]
fn a_cut_file_is_mended_or_named() {
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole");
    let mut chance = Chance::from_seed(seed());
    let known = filled(&whole, PROBER, &mut chance);
    let mut cuts = everywhere(&whole);
    let all = std::env::var_os("REDRESS_ALL").is_some();
    let mut run = Run::whole("cut_files_are_found", if all { cuts.len() as u64 } else { CUTS });
    let records = known.records.values().flat_map(|case| case.values());
    let records: usize = records.map(Vec::len).sum();
    let attachments: usize = known.attachments.values().map(BTreeMap::len).sum();
    let mut parts: BTreeMap<String, (u32, u32, u32)> = BTreeMap::new();
    while let Some(round) = run.another() {
        let target = folder.path().join("copy");
        let _ = std::fs::remove_dir_all(&target);
        copy(&whole, &target);
        // In no order, so that a run cut short has seen something of every file.
        let next = chance.below(cuts.len() as u64) as usize;
        let (file, length) = cuts.swap_remove(next);
        let file = target.join(file);
        let opened = std::fs::OpenOptions::new().write(true).open(&file).unwrap();
        opened.set_len(length).unwrap();
        drop(opened);
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
    run.reached(format!("0 wrong, 0 silently missing, {full} restored in full"));
}

/// Every place where a file can end: each 512 bytes, and a byte before and after.
fn everywhere(whole: &Path) -> Vec<(PathBuf, u64)> {
    let mut cuts = Vec::new();
    for file in redress_tests::bench::files(whole) {
        let length = std::fs::metadata(&file).unwrap().len();
        let inside = file.strip_prefix(whole).unwrap();
        for step in (0..=length).step_by(512) {
            for at in [step.wrapping_sub(1), step, step + 1] {
                if at < length && !cuts.last().is_some_and(|(f, l)| f == inside && *l == at) {
                    cuts.push((inside.to_owned(), at));
                }
            }
        }
    }
    cuts
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
