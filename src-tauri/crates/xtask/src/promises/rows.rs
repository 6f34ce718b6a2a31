//! The promises by number, and what tests them. A promise without a test stands here as *not run*.

/// Where the rounds of a long run come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// So many.
    Rounds(u64),
    /// Everything there is: the test itself knows how much.
    All,
}

/// One program that tests a promise.
#[derive(Debug, Clone, Copy)]
pub enum Part {
    /// A test target of a package, or those of its tests whose name holds the last word.
    Rust(&'static str, &'static str, &'static str, Figure),
    /// A flow of the window tests, which needs the built window and a display.
    Window(&'static str, Figure),
    /// A script of the tests' folder.
    Script(&'static str, Figure),
    /// Nothing tests this yet, or another command does.
    NotRun(&'static str),
}

/// One promise.
pub struct Row {
    pub number: u8,
    pub promise: &'static str,
    pub parts: &'static [Part],
}

use Figure::{All, Rounds};
use Part::{NotRun, Rust, Script, Window};

const TESTS: &str = "redress-tests";

const fn row(number: u8, promise: &'static str, parts: &'static [Part]) -> Row {
    Row { number, promise, parts }
}

/// Every promise, with the figure of a long run.
pub const ROWS: &[Row] = &[
    row(
        1,
        "Saved means saved, even if killed",
        &[
            Rust(TESTS, "saved_means_saved", "", Rounds(20_000)),
            Rust(TESTS, "faults_are_survived", "at_every_call", All),
        ],
    ),
    row(2, "Saved survives a power cut", &[Rust(TESTS, "power_cuts", "", Rounds(100_000))]),
    row(
        3,
        "A fault during recovery is survived",
        &[Rust(TESTS, "faults_are_survived", "two_faults", Rounds(5_000))],
    ),
    row(4, "A full disk costs nothing you had", &[Rust(TESTS, "full_disk", "", Rounds(200))]),
    row(5, "Disk errors are told", &[Rust(TESTS, "faults_are_survived", "at_every_call", All)]),
    row(
        6,
        "Damage is found; no wrong facts ever shown",
        &[
            Rust(TESTS, "damage_is_found", "", Rounds(200_000)),
            Rust(TESTS, "repaired", "", Rounds(2_000)),
        ],
    ),
    row(7, "Cut-off files are found", &[Rust(TESTS, "cut_files_are_found", "", All)]),
    row(
        8,
        "A wrong passphrase opens nothing, costs nothing",
        &[Rust(TESTS, "wrong_passphrase", "", Rounds(1_000))],
    ),
    row(9, "Guessing is dear", &[Rust(TESTS, "stock_age", "", All)]),
    row(10, "Two windows cannot spoil a vault", &[Rust(TESTS, "one_writer", "", Rounds(1_000))]),
    row(11, "The clock may lie", &[Rust(TESTS, "the_clock_may_lie", "", Rounds(200))]),
    row(
        12,
        "An old copy put back is noticed",
        &[Rust(TESTS, "old_copies_are_noticed", "", Rounds(200))],
    ),
    row(
        13,
        "Old formats open; newer ones are refused unharmed",
        &[Rust(TESTS, "every_format_opens", "", All)],
    ),
    row(
        14,
        "A parcel cannot hurt you",
        &[NotRun("there are no parcels yet; hostile backups: backup_restores")],
    ),
    row(15, "age is read as the standard says", &[Rust("redress-seal", "cctv", "", All)]),
    row(16, "Parsers do not fall over", &[Rust(TESTS, "parsers_stand", "", Rounds(10_000_000))]),
    row(17, "Attachments are never run", &[Rust(TESTS, "hostile_files", "", Rounds(200))]),
    row(
        18,
        "Place and camera are not given away",
        &[Rust(TESTS, "metadata_is_gone", "", Rounds(100))],
    ),
    row(
        19,
        "Words typed into a case cannot act",
        &[Rust(TESTS, "words_cannot_act", "", Rounds(500))],
    ),
    row(20, "A taken-over page can do little", &[Window("betray", Rounds(100_000))]),
    row(
        21,
        "Nothing readable on disk",
        &[Rust(TESTS, "nothing_readable", "", All), Window("traces", All)],
    ),
    row(22, "Nothing in core dumps", &[Rust("redress-cli", "no_core", "", Rounds(20))]),
    row(23, "Keys are forgotten on lock", &[Rust(TESTS, "keys_are_forgotten", "", Rounds(50))]),
    row(
        24,
        "It never touches a network",
        &[Rust("redress-cli", "verbs", "", All), Window("no-network", All)],
    ),
    row(
        25,
        "You can come back if you forget",
        &[Rust(TESTS, "come_back", "", Rounds(20)), Rust("redress-cli", "ways_in", "", All)],
    ),
    row(26, "Changing the passphrase is safe", &[Rust(TESTS, "rekey_is_safe", "", All)]),
    row(
        27,
        "A backup really restores",
        &[Rust(TESTS, "backup_restores", "", Rounds(1_000)), Rust(TESTS, "backups_grow", "", All)],
    ),
    row(
        28,
        "The papers say what the case says",
        &[Rust(TESTS, "papers_say_what_the_case_says", "", Rounds(5_000))],
    ),
    row(29, "You can check what you run", &[NotRun("no double build is compared yet")]),
    row(
        30,
        "Others' code is watched",
        &[
            Rust(TESTS, "arrows", "network_client", All),
            NotRun("no advisory policy is checked yet"),
        ],
    ),
    row(31, "Tests would notice", &[Script("noticed.mjs", Rounds(100))]),
    row(32, "Works for years", &[Rust(TESTS, "store_suite", "machine", Rounds(1_000_000))]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_promise_has_its_number_once_and_every_test_is_there() {
        let root = crate::process::root();
        let manifest = std::fs::read_to_string(root.join("tests/Cargo.toml")).unwrap();
        for (at, row) in ROWS.iter().enumerate() {
            assert_eq!(usize::from(row.number), at + 1);
            assert!(!row.parts.is_empty(), "{}", row.promise);
            for part in row.parts {
                match part {
                    Rust(package, target, ..) if *package == TESTS => {
                        assert!(manifest.contains(&format!("name = \"{target}\"")), "{target}");
                    }
                    Rust(package, target, ..) => {
                        let krate = package.trim_start_matches("redress-");
                        let tests = root.join("src-tauri/crates").join(krate).join("tests");
                        let found = tests.join(format!("{target}.rs")).is_file()
                            || tests.join(target).join("main.rs").is_file();
                        assert!(found, "{package}: {target}");
                    }
                    Window(flow, _) => {
                        let file = root.join("tests/window/flows").join(format!("{flow}.mjs"));
                        assert!(file.is_file(), "{flow}");
                    }
                    Script(name, _) => assert!(root.join("tests").join(name).is_file(), "{name}"),
                    NotRun(why) => assert!(!why.is_empty()),
                }
            }
        }
    }
}
