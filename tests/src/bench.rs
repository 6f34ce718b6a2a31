//! Vaults for tests: in a folder that goes away, with contents that are known.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use redress_seal::SecretString;
use redress_vault::{Change, DiskVault, Error, Id, Options, Probe, Vault};

use crate::chance::Chance;

/// The passphrase of every test vault.
pub const PASSPHRASE: &str = "seven plain words for a test vault";
/// The scrypt work factor of test vaults (2^4), where the promise is not about scrypt.
pub const WEAK: u8 = 4;
/// The time of every record that tests save.
pub const AT: &str = "2026-11-24T02:00:00Z";

/// Gives the passphrase as a secret.
pub fn secret() -> SecretString {
    SecretString::from(PASSPHRASE.to_owned())
}

/// Takes a text as an id.
pub fn id(text: &str) -> Id {
    Id::new(text).expect("tests use plain ids")
}

/// Gives the options of a test vault whose store is probed by `prober`.
pub fn options(prober: &str) -> Options {
    Options {
        probe: Probe::Program(PathBuf::from(prober), Vec::new()),
        work_factor: Some(WEAK),
        ..Options::default()
    }
}

/// Makes a change that adds a record, or revises it when `base` is not 0.
pub fn change(case: &str, record: &str, base: u32, body: &[u8]) -> Change {
    Change {
        case: id(case),
        id: id(record),
        kind: if record == "header" { "case" } else { "event" }.into(),
        base_revision: base,
        at: AT.into(),
        removed: false,
        body: body.to_vec(),
    }
}

/// What a vault is known to hold.
#[derive(Default, Clone)]
pub struct Known {
    /// Case → record → all bodies, oldest first.
    pub records: BTreeMap<Id, BTreeMap<Id, Vec<Vec<u8>>>>,
    /// Case → attachment → bytes.
    pub attachments: BTreeMap<Id, BTreeMap<Id, Vec<u8>>>,
}

/// Makes a vault of a few cases with revisions and attachments, and says what is in it.
/// Some saves come after the caches were written, so that there are frames to follow.
pub fn filled(dir: &Path, prober: &str, chance: &mut Chance) -> Known {
    let mut vault = DiskVault::create(dir, &secret(), &options(prober)).expect("a vault is made");
    let mut known = Known::default();
    let cases = ["case-a", "case-b", "case-c"];
    for round in 0..24 {
        let case = cases[round % cases.len()];
        let record = if round < cases.len() {
            "header".to_owned()
        } else {
            format!("event-{}", chance.below(6))
        };
        let revisions = known.records.entry(id(case)).or_default();
        let revisions = revisions.entry(id(&record)).or_default();
        let length = chance.below(900) as usize;
        let body = chance.bytes(length);
        let base = revisions.len() as u32;
        revisions.push(body.clone());
        if round % 6 == 5 {
            let length = 1 + chance.below(150_000) as usize;
            let bytes = chance.bytes(length);
            let added = vault.add_attachment(&id(case), &mut &bytes[..]).expect("added");
            let attachments = known.attachments.entry(id(case)).or_default();
            attachments.insert(added.id, bytes);
        }
        vault.save(vec![change(case, &record, base, &body)]).expect("saved");
        if round == 15 {
            vault.idle().expect("caches are written");
        }
    }
    Box::new(vault).lock();
    known
}

/// Copies a folder and all that is in it.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder is made");
    for entry in fs::read_dir(from).expect("a folder is read") {
        let entry = entry.expect("an entry is read");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a kind is known").is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a file is copied");
        }
    }
}

/// Lists all files in a folder, in order.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder is read") {
            let path = entry.expect("an entry is read").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Reads all files of a folder, to compare before and after.
pub fn snapshot(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let read = |path: PathBuf| {
        let bytes = fs::read(&path).expect("a file is read");
        (path, bytes)
    };
    files(folder).into_iter().map(read).collect()
}

/// How an examined vault compares with what is known of it.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// Opening was refused, by name.
    pub refused: bool,
    /// Records and attachments that came back right.
    pub right: u32,
    /// Those that did not, and were named.
    pub named: u32,
}

/// Opens a vault and compares all of it with what is known.
///
/// # Panics
/// When anything wrong is shown as right, or anything is missing without a word: that is
/// what the damage tests are about.
pub fn examine(dir: &Path, prober: &str, known: &Known) -> Outcome {
    let mut outcome = Outcome::default();
    let vault = match DiskVault::open(dir, &secret(), &options(prober)) {
        Ok(vault) => vault,
        Err(error) => {
            let clear = matches!(
                error,
                Error::WrongPassphrase | Error::KeysDamaged | Error::NotAVault | Error::NewerFormat
            );
            assert!(clear, "a refusal that names nothing: {error}");
            outcome.refused = true;
            return outcome;
        }
    };
    let listed: Vec<Id> = vault.cases().expect("cases").into_iter().map(|e| e.case).collect();
    for (case, records) in &known.records {
        let number: u32 = records.values().map(|revisions| revisions.len() as u32).sum();
        if !listed.contains(case) {
            assert!(!vault.notices().is_empty(), "a case is gone without a word");
            outcome.named += number;
            continue;
        }
        examine_case(&vault, case, records, number, &mut outcome);
        let none = BTreeMap::new();
        let attachments = known.attachments.get(case).unwrap_or(&none);
        examine_attachments(&vault, case, attachments, &mut outcome);
    }
    assert!(listed.iter().all(|case| known.records.contains_key(case)), "a made-up case");
    Box::new(vault).lock();
    if outcome.named == 0 {
        goes_on(dir, prober);
    }
    outcome
}

/// Saves on in a vault that was mended; repaired, it is as good as new.
fn goes_on(dir: &Path, prober: &str) {
    let open = || DiskVault::open(dir, &secret(), &options(prober)).expect("it opens again");
    let mut vault = open();
    let added = change("case-a", "added-after-damage", 0, b"more");
    vault.save(vec![added]).expect("a mended vault takes a save");
    vault.idle().expect("caches are written");
    drop(vault);
    let mut vault = open();
    assert_eq!(vault.notices(), [], "mended once is mended");
    let report = vault.repair(&mut |_, _| {}).expect("a repair");
    assert_eq!(report.damage, [], "repaired is repaired");
    let shown = vault.records(&id("case-a")).expect("records");
    let more = shown.iter().find(|record| record.id == id("added-after-damage"));
    assert_eq!(more.expect("the new record is there").body, b"more");
}

fn examine_case(
    vault: &DiskVault,
    case: &Id,
    known: &BTreeMap<Id, Vec<Vec<u8>>>,
    number: u32,
    outcome: &mut Outcome,
) {
    let entry = vault.cases().expect("cases").into_iter().find(|e| e.case == *case);
    let header = entry.expect("the case is listed").header;
    let rolled_back = vault
        .notices()
        .iter()
        .any(|notice| matches!(notice, redress_vault::Notice::RolledBack { .. }));
    let newest_header = known[&id("header")].last().expect("a header was saved");
    let shown = match vault.records(case) {
        Ok(shown) => shown,
        Err(error) => {
            let named = matches!(
                error,
                Error::RecordDamaged { .. }
                    | Error::RecordsMissing { .. }
                    | Error::CaseDamaged { .. }
            );
            assert!(named, "a case fails without a name: {error}");
            outcome.named += number;
            return;
        }
    };
    if rolled_back {
        // The whole vault is shown as of an earlier save, and says so.
        outcome.named += number;
        return;
    }
    assert_eq!(&header, newest_header, "a wrong header in the list");
    assert_eq!(shown.len(), known.len(), "records missing without a word");
    for record in shown {
        let revisions = &known[&record.id];
        assert_eq!(Some(&record.body), revisions.last(), "a wrong record is shown");
        let history = vault.history(case, &record.id).expect("a history");
        let bodies: Vec<_> = history.into_iter().map(|r| r.body).collect();
        assert_eq!(&bodies, revisions, "a wrong history is shown");
    }
    outcome.right += number;
}

fn examine_attachments(
    vault: &DiskVault,
    case: &Id,
    known: &BTreeMap<Id, Vec<u8>>,
    outcome: &mut Outcome,
) {
    use std::io::Read;
    for (attachment, bytes) in known {
        let mut shown = Vec::new();
        let read = match vault.open_attachment(case, attachment) {
            Ok(mut reader) => reader.read_to_end(&mut shown).map_err(Error::from),
            Err(error) => Err(error),
        };
        match read {
            Ok(_) => {
                assert_eq!(&shown, bytes, "a wrong attachment is shown");
                outcome.right += 1;
            }
            Err(_) => {
                // What was given out before the damaged chunk must be right too.
                assert!(bytes.starts_with(&shown), "wrong bytes before the damage");
                outcome.named += 1;
            }
        }
    }
}
