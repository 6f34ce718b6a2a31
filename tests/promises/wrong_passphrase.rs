//! A wrong passphrase opens nothing and costs nothing; the same word typed on two keyboards is one.

use std::cell::Cell;
use std::path::Path;

use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use redress_seal::SecretString;
use redress_tests::bench::{WEAK, change, id, snapshot};
use redress_tests::run::Run;
use redress_vault::{DiskVault, Error, Options, Probe, Vault};

/// Passphrases that are nearly right.
const NEAR_MISSES: u32 = 100;
/// Of these, how many meet the real scrypt work (2^18), at a second each.
const REAL: u32 = 2;

/// With letters that have two forms in Unicode.
const PASSPHRASE: &str = "Café Ångström žluťoučký 2026";

fn options(weak: bool) -> Options {
    Options { probe: Probe::NoStore, work_factor: weak.then_some(WEAK), ..Options::default() }
}

fn secret(text: &str) -> SecretString {
    SecretString::from(text.to_owned())
}

fn made(dir: &Path, weak: bool) {
    let mut vault = DiskVault::create(dir, &secret(PASSPHRASE), &options(weak)).unwrap();
    vault.save(vec![change("c", "header", 0, b"name")]).unwrap();
    Box::new(vault).lock();
}

/// A letter changed, left out, added, doubled or swapped; capitals; spaces at the ends.
fn near_miss() -> impl Strategy<Value = String> {
    let letters: Vec<char> = PASSPHRASE.chars().collect();
    let length = letters.len();
    (0..7u8, 0..length, any::<char>()).prop_map(move |(how, at, letter)| {
        let mut text = letters.clone();
        match how {
            0 => text[at] = letter,
            1 => drop(text.remove(at)),
            2 => text.insert(at, letter),
            3 => text.insert(at, text[at]),
            4 => text.swap(at, (at + 1) % length),
            5 => text.insert(if at % 2 == 0 { 0 } else { length }, ' '),
            _ => {
                let other = text[at].to_uppercase().next().unwrap_or(letter);
                text[at] = other;
            }
        }
        text.into_iter().collect()
    })
}

#[test]
fn near_misses_open_nothing_and_change_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let weak = folder.path().join("weak");
    let real = folder.path().join("real");
    made(&weak, true);
    made(&real, false);
    let before = (snapshot(&weak), snapshot(&real));
    let tried = Cell::new(0);
    let mut run = Run::of("wrong_passphrase", NEAR_MISSES);
    let number = std::iter::from_fn(|| run.another()).count();
    let config = ProptestConfig {
        cases: number as u32,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    // Played again by its seed, as every run.
    let seed: Vec<u8> = (0..4).flat_map(|_| run.chance.number().to_le_bytes()).collect();
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let same_word = |text: &str| unicode(text) == unicode(PASSPHRASE);
    let strategy = near_miss().prop_filter("the same word", |text| !same_word(text));
    let runs = runner.run(&strategy, |text| {
        tried.set(tried.get() + 1);
        let dir = if tried.get() <= REAL { &real } else { &weak };
        let refused = DiskVault::open(dir, &secret(&text), &options(true)).err();
        prop_assert_eq!(refused, Some(Error::WrongPassphrase));
        Ok(())
    });
    runs.unwrap();
    assert!(before == (snapshot(&weak), snapshot(&real)), "bytes of a vault have changed");
    run.reached(format!(
        "0 opened, 0 bytes changed; {} tried, {REAL} of them with the real work factor",
        tried.get()
    ));
}

/// The passphrase letter by letter, composed: enough to tell the words of this test apart.
fn unicode(text: &str) -> String {
    text.replace("e\u{301}", "é").replace("A\u{30a}", "Å").replace('\u{212b}', "Å")
}

#[test]
fn composed_and_decomposed_letters_are_one_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("vault");
    made(&dir, true);
    let decomposed = PASSPHRASE
        .replace('é', "e\u{301}")
        .replace('Å', "A\u{30a}")
        .replace('ö', "o\u{308}")
        .replace('ž', "z\u{30c}");
    assert_ne!(decomposed, PASSPHRASE);
    let vault = DiskVault::open(&dir, &secret(&decomposed), &options(true)).unwrap();
    assert_eq!(vault.records(&id("c")).unwrap().len(), 1);
}
