//! Parsers do not fall over: every corpus that fuzzing has found, and changes of it by chance, go through the very
//! readers that the fuzz targets call. No nightly compiler is needed for this.

use std::path::{Path, PathBuf};

use redress_tests::chance::Chance;
use redress_tests::parsers::TARGETS;
use redress_tests::run::Run;
use redress_vault::parsers::seeds;

/// Inputs changed by chance, beside the corpora themselves.
const CHANGED: u32 = 20_000;

fn folder(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target)
}

fn corpus(target: &str) -> Vec<Vec<u8>> {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder(target)).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(|path| std::fs::read(path).unwrap()).collect()
}

/// Begins the corpora with one whole input of every kind, when asked for: `REDRESS_WRITE_CORPUS=1`.
#[test]
fn every_target_has_a_corpus_that_its_reader_takes() {
    if std::env::var_os("REDRESS_WRITE_CORPUS").is_some() {
        write_seeds();
    }
    for (target, read) in TARGETS {
        let corpus = corpus(target);
        let taken = corpus.iter().filter(|bytes| read(bytes)).count();
        println!("{target}: {} inputs, {taken} taken", corpus.len());
        assert!(taken > 0, "{target}: nothing of its corpus is taken");
        let bytes: usize = corpus.iter().map(Vec::len).sum();
        assert!(
            bytes < 1 << 20,
            "{target}: a corpus in the project stays small, this has {bytes} bytes"
        );
    }
}

fn write_seeds() {
    let mut inputs: Vec<(&str, Vec<u8>)> = Vec::new();
    for (kind, bytes) in seeds() {
        let (target, first) = match kind {
            "record" => ("record", None),
            "frame" => ("journal", Some(0)),
            "segment" => ("journal", Some(1)),
            _ => ("journal", Some(2)),
        };
        inputs.push((target, first.into_iter().chain(bytes).collect()));
    }
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    for name in ["kulachenkov", "samadov", "wenda"] {
        inputs.push(("case", std::fs::read(cases.join(format!("{name}.json"))).unwrap()));
    }
    for kind in 0..64_u8 {
        for body in [
            &b"{}"[..],
            b"{\"case\":\"c\"}",
            b"{\"case\":\"c\",\"id\":\"e\",\"revision\":1}",
            b"{\"text\":\"x\"}",
        ] {
            inputs.push(("wire", std::iter::once(kind).chain(body.iter().copied()).collect()));
        }
    }
    for (n, (target, bytes)) in inputs.into_iter().enumerate() {
        let wire = target == "wire";
        let read = TARGETS.iter().find(|(name, _)| *name == target).unwrap().1;
        // Of the many small requests only those that are taken.
        if !wire || read(&bytes) {
            std::fs::create_dir_all(folder(target)).unwrap();
            std::fs::write(folder(target).join(format!("seed-{n:03}")), bytes).unwrap();
        }
    }
}

#[test]
fn changed_inputs_fall_over_nothing() {
    let mut run = Run::of("parsers_stand", CHANGED);
    let corpora = TARGETS.map(|(target, _)| corpus(target));
    let (mut taken, mut longest) = ([0_u64; 4], 0);
    while let Some(round) = run.another() {
        let which = (round % 4) as usize;
        let input = changed(&corpora[which], &mut run.chance);
        longest = longest.max(input.len());
        taken[which] += u64::from(TARGETS[which].1(&input));
    }
    let said: Vec<String> =
        TARGETS.iter().zip(taken).map(|((name, _), taken)| format!("{name} {taken}")).collect();
    run.reached(format!("0 fell over; taken: {}; longest {longest} bytes", said.join(", ")));
}

/// Takes an input, and flips, cuts, doubles or joins it.
fn changed(corpus: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
    let mut input = corpus[chance.below(corpus.len() as u64) as usize].clone();
    for _ in 0..1 + chance.below(4) {
        if input.is_empty() {
            input.push(chance.number() as u8);
        }
        let at = chance.below(input.len() as u64) as usize;
        let length = (1 + chance.below(16) as usize).min(input.len() - at);
        match chance.below(8) {
            0 | 1 => input[at] ^= 1 << chance.below(8),
            2 => input[at..at + length].fill([0, 0xff, b'9', b'"'][chance.below(4) as usize]),
            3 => drop(input.drain(at..at + length)),
            4 => {
                let piece = input[at..at + length].to_vec();
                input.splice(at..at, piece);
            }
            5 => input.truncate(at),
            6 => {
                let other = &corpus[chance.below(corpus.len() as u64) as usize];
                let from = chance.below(other.len() as u64 + 1) as usize;
                input.truncate(at);
                input.extend(&other[from..]);
            }
            _ => {
                let bytes = chance.bytes(length);
                input.splice(at..at, bytes);
            }
        }
    }
    input
}
