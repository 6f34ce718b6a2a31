//! The outline of the law data: every ground with its parts, every question, decision and power, by
//! id. It lies beside this test, so that a change of a data file shows in the diff what it changed.
//! `REDRESS_WRITE_OUTLINE=1` writes it anew.

use std::collections::BTreeSet;
use std::path::Path;

use redress_law::outline;

/// The grounds of the substantive rules, each of which must be in the data.
const GROUNDS: [&str; 34] = [
    "G-ART3-POL",
    "G-ART3-PURE",
    "G-ART3-OFFICE",
    "G-ART3-TERROR",
    "G-ART2-TORTURE",
    "G-ART2-LIFE",
    "G-ART2-TRIAL",
    "G-ART2-GENERAL-ONLY",
    "G-REFUGEE",
    "G-REFUGEE-LIMITS",
    "G-83-SERIOUS",
    "G-83-PENALTY",
    "G-83-BEHAVIOUR",
    "G-83-FAMILY",
    "G-83-ADMIN",
    "G-83-CHEQUE",
    "G-83-IDENT",
    "G-83-JUDICIAL",
    "G-FACTS",
    "G-QUALITY",
    "G-LAWFUL",
    "G-PURPOSE",
    "G-EXTRADITION-INTEREST",
    "G-EXTRADITION-REFUSED",
    "G-NEBIS",
    "G-LIMITATION",
    "G-CASE-ENDED",
    "G-RETENTION",
    "G-INTEREST",
    "G-IDENTITY",
    "G-NCB-SILENT",
    "G-SLTD",
    "G-DIFFUSION",
    "G-REPEAT",
];

#[test]
fn the_outline_changes_only_where_somebody_looks() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/outline.txt");
    let now = outline();
    if std::env::var_os("REDRESS_WRITE_OUTLINE").is_some() {
        std::fs::write(&file, &now).unwrap();
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    let (old, new): (BTreeSet<&str>, BTreeSet<&str>) =
        (kept.lines().collect(), now.lines().collect());
    let gone: Vec<_> = old.difference(&new).collect();
    let come: Vec<_> = new.difference(&old).collect();
    assert!(kept == now, "the law data changed; gone: {gone:#?}; new: {come:#?}");
}

#[test]
fn every_ground_of_the_rules_is_there_with_all_its_parts() {
    let outline = outline();
    for ground in GROUNDS {
        let about = format!("ground {ground} ");
        let lines: Vec<&str> = outline.lines().filter(|line| line.starts_with(&about)).collect();
        let has = |part: &str| lines.iter().any(|line| line.contains(part));
        for part in [" rule ", " element ", " evidence ", " says "] {
            assert!(has(part), "{ground} has no{part}");
        }
        let asks = lines.iter().filter(|line| line.contains(" asks ")).count();
        assert!(asks >= 2, "{ground} asks too little");
        let speaks_against = has(" limit ") || has(" best ") || has(" no ");
        assert!(speaks_against, "{ground}: nothing speaks against");
    }
    let all: BTreeSet<&str> = outline
        .lines()
        .filter_map(|line| line.strip_prefix("ground "))
        .filter_map(|line| line.split(' ').next())
        .collect();
    assert_eq!(all, GROUNDS.into_iter().collect(), "no ground is there that the rules do not have");
}
