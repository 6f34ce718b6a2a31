//! An old copy put back is noticed: of some files always, of the whole folder where the mark outside it survives.
//!
//! What is put back is noticed or mended: what was saved since is shown right, or the person is told. Without the mark,
//! an older copy of the whole folder is a vault like any other; the screen *What this cannot do* says so.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use redress_seal::SecretString;
use redress_tests::bench::{Known, change, copy, examine, id, options, secret};
use redress_tests::chance::Chance;
use redress_tests::run::Run;
use redress_vault::{DiskVault, Error, Notice, Opener, Options, Vault};

const WRITER: &str = env!("CARGO_BIN_EXE_vault-writer");
/// How many saves old the copies are; where more rounds are asked for, the rest are of 1 to 50 by chance.
const AGES: [u32; 10] = [1, 2, 3, 5, 8, 13, 21, 34, 42, 50];
const SAVES: u32 = 52;

struct Bench {
    folder: tempfile::TempDir,
    known: Known,
}

impl Bench {
    /// A vault of some fifty saves, with a copy of the whole folder after each of them.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut known = Known::default();
        let mut chance = Chance::announced("old_copies_are_noticed: the vault");
        let now = folder.path().join("now");
        let marked = || Options { mark: Some(folder.path().join("mark")), ..options(WRITER) };
        drop(DiskVault::create(&now, &secret(), &marked()).unwrap());
        for number in 0..SAVES {
            let mut vault = DiskVault::open(&now, &secret(), &marked()).unwrap();
            let case = ["case-a", "case-b"][number as usize % 2];
            let record =
                if number < 2 { "header".to_owned() } else { format!("e{}", chance.below(5)) };
            let revisions = known.records.entry(id(case)).or_default();
            let revisions = revisions.entry(id(&record)).or_default();
            let length = chance.below(600) as usize;
            let body = chance.bytes(length);
            vault.save(vec![change(case, &record, revisions.len() as u32, &body)]).unwrap();
            revisions.push(body);
            vault.idle().unwrap();
            drop(vault);
            copy(&now, &folder.path().join(format!("after-{number}")));
        }
        Self { folder, known }
    }

    fn now(&self) -> PathBuf {
        self.folder.path().join("now")
    }

    fn old(&self, age: u32) -> PathBuf {
        self.folder.path().join(format!("after-{}", SAVES - 1 - age))
    }

    fn marked(&self) -> Options {
        // A mark of its own for every look: looking writes it.
        let mark = self.folder.path().join("mark-of-a-look");
        fs::copy(self.folder.path().join("mark"), &mark).unwrap();
        Options { mark: Some(mark), ..options(WRITER) }
    }

    /// A copy of the vault of now, with these parts from the older one.
    fn mixed(&self, age: u32, parts: &BTreeSet<&str>) -> PathBuf {
        let dir = self.folder.path().join("mixed");
        let _ = fs::remove_dir_all(&dir);
        copy(&self.now(), &dir);
        for part in parts {
            let (from, to) = (locate(&self.old(age), part), locate(&dir, part));
            let _ = fs::remove_dir_all(&to).or_else(|_| fs::remove_file(&to));
            match from.is_dir() {
                true => copy(&from, &to),
                false => assert!(fs::copy(&from, &to).unwrap() > 0),
            }
        }
        dir
    }
}

/// The parts of a vault that a save changes.
const PARTS: [&str; 3] = ["journal", "store", "catalogue.age"];

fn locate(dir: &Path, part: &str) -> PathBuf {
    if part != "catalogue.age" {
        return dir.join(part);
    }
    let person = fs::read_dir(dir.join("people")).unwrap().next().unwrap().unwrap().path();
    person.join(part)
}

fn rolled_back(vault: &DiskVault) -> bool {
    vault.notices().iter().any(|notice| matches!(notice, Notice::RolledBack { .. }))
}

#[test]
fn old_files_among_new_ones_and_whole_old_folders() {
    let bench = Bench::new();
    let (mut mixed, mut mended, mut whole) = (0, 0, 0);
    let mut run = Run::of("old_copies_are_noticed", AGES.len() as u32);
    while let Some(round) = run.another() {
        let by_chance = 1 + run.chance.below(50) as u32;
        let age = AGES.get(round as usize).copied().unwrap_or(by_chance);
        // Two of the six mixtures an age: all of them come up, at several ages.
        for parts in [1 + round as u32 % 6, 1 + (round as u32 + 3) % 6].map(|bits| {
            let taken = |(n, _): &(usize, &&str)| bits & (1 << n) != 0;
            PARTS.iter().enumerate().filter(taken).map(|(_, part)| *part).collect::<BTreeSet<_>>()
        }) {
            // `examine` fails where anything is missing without a word, or shown wrong.
            let outcome = examine(&bench.mixed(age, &parts), WRITER, &bench.known);
            assert!(!outcome.refused, "{parts:?}, {age} saves old");
            mixed += 1;
            mended += u32::from(outcome.named == 0);
        }
        let old = bench.mixed(age, &PARTS.into());
        let vault = DiskVault::open(&old, &secret(), &bench.marked()).unwrap();
        assert!(rolled_back(&vault), "the whole folder, {age} saves old");
        drop(vault);
        whole += 1;
        // Where no mark survives there is nothing to compare with: the limit that is stated.
        let old = bench.mixed(age, &PARTS.into());
        let vault = DiskVault::open(&old, &secret(), &options(WRITER)).unwrap();
        assert!(!rolled_back(&vault), "nothing outside the folder remembers");
    }
    run.reached(format!(
        "{mixed} mixed copies: {mended} mended, {} told, 0 silent; {whole} whole: all told",
        mixed - mended
    ));
}

/// Old key files among new papers, and the other way round, after the keys were renewed and after a rewriting.
#[test]
fn old_keys_and_old_papers_do_not_pass_for_new_ones() {
    let folder = tempfile::tempdir().unwrap();
    for compacted in [false, true] {
        let (before, now) = (folder.path().join("before"), folder.path().join("now"));
        for dir in [&before, &now] {
            let _ = fs::remove_dir_all(dir);
        }
        let mut vault = DiskVault::create(&now, &secret(), &options(WRITER)).unwrap();
        vault.save(vec![change("c", "header", 0, b"name"), change("c", "e", 0, b"one")]).unwrap();
        vault.idle().unwrap();
        copy(&now, &before);
        let new = SecretString::from("eight other words for the same test vault".to_owned());
        let secret_now = match compacted {
            true => {
                vault.compact(&[], Vec::new(), redress_tests::bench::AT, &mut |_, _| true).unwrap();
                secret()
            }
            false => {
                vault.change_passphrase(Opener::Passphrase(&secret()), &new).unwrap();
                new
            }
        };
        vault.save(vec![change("c", "e", 1, b"two")]).unwrap();
        vault.idle().unwrap();
        drop(vault);
        for (part, opened_by) in [("people", secret()), ("journal", secret_now)] {
            let dir = folder.path().join("mixed");
            let _ = fs::remove_dir_all(&dir);
            copy(&now, &dir);
            fs::remove_dir_all(dir.join(part)).unwrap();
            copy(&before.join(part), &dir.join(part));
            let opened = DiskVault::open(&dir, &opened_by, &options(WRITER));
            let Ok(vault) = opened else {
                assert!(matches!(opened.err(), Some(Error::KeysDamaged)), "old {part}");
                continue;
            };
            let shown = vault.records(&id("c"));
            let newest = shown.ok().and_then(|all| all.into_iter().find(|r| r.id == id("e")));
            let right = newest.is_some_and(|record| record.body == b"two");
            let told = vault.notices();
            assert!(
                right || !told.is_empty(),
                "old {part}, rewritten: {compacted}: without a word"
            );
        }
    }
}
