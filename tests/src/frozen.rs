//! Vaults of a released format, kept for ever in `tests/vaults`: making one, and saying what it holds.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use redress_casework::places::Places;
use redress_casework::{Draft, ExposeSecret, FixedClock, Own, Progress, Role, Session, Wish};
use redress_model::{
    EntryKind, IsoDate, Long, PartialDate, RequestKind, RequestLanguage, Short, YesNo,
};
use redress_seal::SecretString;
use redress_seal::recovery::Sheet;
use redress_vault::{DiskVault, Id, Notice, Opener, Record, Vault};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::bench::{id, options};

/// The passphrase a frozen vault is made with; it opens nothing once the vault is finished.
const FIRST: &str = "amber lantern orbit velvet cactus tundra hazel";
/// The passphrase of a frozen vault, which lies beside it. Its first letter has an accent: it is read in Unicode
/// normal form C.
const PHRASE: &str = "\u{e9}clair granite meadow puzzle walnut ribbon comet";
/// The day on which everything in a frozen vault happens.
const DAY: IsoDate = IsoDate { year: 2026, month: 11, day: 29 };

fn read(path: &Path) -> SecretString {
    let text = fs::read_to_string(path).expect("it lies beside the vault");
    SecretString::from(text.trim_end_matches('\n').to_owned())
}

/// Gives the passphrase that lies beside a frozen vault.
///
/// # Panics
/// When none does.
pub fn phrase(frozen: &Path) -> SecretString {
    read(&frozen.join("passphrase.txt"))
}

/// Gives the recovery sheet that lies beside a frozen vault.
///
/// # Panics
/// When none does, or a row of it is wrong.
pub fn sheet(frozen: &Path) -> Sheet {
    redress_casework::sheet::read(&read(&frozen.join("sheet.txt"))).expect("a whole sheet")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Gives the content of a record: as JSON where it is, else in hexadecimal.
fn body(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap_or_else(|_| Value::String(hex(bytes)))
}

/// Says everything that a vault holds, every revision with who signed it, what was taken out, and every attachment.
///
/// # Panics
/// When anything of it cannot be read.
pub fn describe(vault: &DiskVault) -> String {
    let mut cases = Map::new();
    for entry in vault.cases().expect("cases") {
        let case = &entry.case;
        let mut records = BTreeMap::new();
        let live = vault.records(case).expect("records").into_iter().map(|record| record.id);
        for id in live.chain(vault.removed(case).expect("what was removed")) {
            let revision = |r: Record| {
                let signer = r.signer.map(|signer| hex(signer.bytes()));
                // The bytes themselves are compared by their digest, their meaning by what can be read here.
                json!({
                    "revision": r.revision, "kind": r.kind, "at": r.at, "removed": r.removed,
                    "body": body(&r.body), "sha256": hex(&Sha256::digest(&r.body)), "signer": signer,
                })
            };
            let history = vault.history(case, &id).expect("a history");
            let revisions: Vec<Value> = history.into_iter().map(revision).collect();
            records.insert(id.as_str().to_owned(), revisions);
        }
        let mut attachments = BTreeMap::new();
        for attachment in vault.attachments(case).expect("attachments") {
            let mut bytes = Vec::new();
            let mut reader = vault.open_attachment(case, &attachment.id).expect("it opens");
            reader.read_to_end(&mut bytes).expect("it reads");
            let digest = hex(&Sha256::digest(&bytes));
            attachments.insert(attachment.id.as_str().to_owned(), json!([bytes.len(), digest]));
        }
        cases.insert(
            case.as_str().to_owned(),
            json!({ "records": records, "attachments": attachments }),
        );
    }
    let told = json!({ "generation": vault.generation(), "cases": cases });
    serde_json::to_string_pretty(&told).expect("plain values") + "\n"
}

/// Gives the check letters of a VAULT line: src-tauri/FORMAT.md.
pub fn check_letters(format: u32, random: &str) -> String {
    let digest = Sha256::digest(format!("redress-vault {format} {random}"));
    // Six letters of base 32 are 30 bits.
    let bits = u32::from_be_bytes([digest[0], digest[1], digest[2], digest[3]]) >> 2;
    let letters = b"abcdefghijklmnopqrstuvwxyz234567";
    (0..6).rev().map(|n| char::from(letters[(bits >> (5 * n) & 31) as usize])).collect()
}

/// Makes a vault in `FOLDER/vault`, with its passphrase, its recovery sheet and what it holds beside it, as a person
/// would: two invented cases with papers, letters, answers, requests drafted from their assessment, lines of custody
/// logs, a draft, something of their own beside the library, changes and a removal; then a recovery sheet, another
/// passphrase, and more work after it. The passphrases cost what they cost everybody.
///
/// # Panics
/// When the folder is not new, or the disk refuses.
pub fn make(folder: &Path) {
    fs::create_dir(folder).expect("a new folder");
    let (dir, room) = (folder.join("vault"), tempfile::tempdir().expect("a folder"));
    let places = Places::at(room.path());
    let (first, new) = (SecretString::from(FIRST.to_owned()), PHRASE.to_owned());
    let clock = Arc::new(FixedClock(DAY));
    let mut session = Session::create(&dir, &first, &places, clock).expect("a vault is made");
    let name = Short::new("M. Oliva").expect("a short name");
    session.set_author(Some(&name)).expect("a name");
    let cases = [7, 9].map(|number| work_before(&mut session, number));
    session.idle().expect("caches");

    let sheet = session.make_sheet(&first).expect("a sheet");
    let rows = redress_casework::sheet::lines(&sheet);
    session.try_sheet(&rows).expect("it is read back");
    let new_phrase = SecretString::from(new.clone());
    session.change_passphrase(Opener::Passphrase(&first), &new_phrase).expect("changed");
    for case in &cases {
        let line = "Saved after the passphrase was changed";
        session.log(case, line, PartialDate::default()).expect("saved");
    }
    session.idle().expect("caches");
    session.lock();

    fs::write(folder.join("passphrase.txt"), format!("{new}\n")).expect("written");
    fs::write(folder.join("sheet.txt"), rows.expose_secret()).expect("written");
    let prober = std::env::current_exe().expect("this program has a path");
    let prober = prober.to_str().expect("a plain path");
    let vault = DiskVault::open(&dir, &new_phrase, &options(prober)).expect("it opens");
    assert_eq!(vault.notices(), []);
    fs::write(folder.join("holds.json"), describe(&vault)).expect("written");
    Box::new(vault).lock();
    // Made again wherever the vault is opened, and nothing but zeros.
    fs::remove_file(dir.join("reserve")).expect("removed");
}

/// What the other people of a frozen vault of several open it with, by the word that names the files beside it.
pub const OTHERS: [(&str, &str); 2] = [
    ("caseworker", "seven amber lanterns under the old stone bridge"),
    ("reader", "a quiet harbour where nine grey herons sleep"),
];
/// What somebody opened it with who was removed.
pub const REMOVED: &str = "twelve paper boats on a slow brown river";

/// Gives the file beside a frozen vault of several people that says what one of them reads.
pub fn holds_of(frozen: &Path, who: &str) -> PathBuf {
    frozen.join(format!("holds-{who}.json"))
}

/// Makes a vault as [`make`] does, and lets others in: a caseworker in one case who begins one of their own and changes
/// their passphrase, a reader, and somebody who worked on the other case and was removed; then a new journal.
///
/// # Panics
/// As [`make`].
pub fn make_several(folder: &Path) {
    make(folder);
    let (dir, room) = (folder.join("vault"), tempfile::tempdir().expect("a folder"));
    let places = Places::at(room.path());
    let secret = |text: &str| SecretString::from(text.to_owned());
    let (mine, short) = (secret(PHRASE), |text: &str| Short::new(text).expect("a short name"));
    let open = |phrase: &SecretString| {
        let clock = Arc::new(FixedClock(DAY));
        Session::open(&dir, phrase, &places, clock).expect("it opens")
    };
    let mut session = open(&mine);
    let first = secret("the passphrase that is changed later on");
    let mut join = |name: &str, keeper, phrase: &SecretString| {
        session.add_person(&mine, &short(name), keeper, phrase).expect("they join")
    };
    let caseworker = join("B. Ruiz", true, &first);
    let reader = join("C. Weber", false, &secret(OTHERS[1].1));
    let removed = join("D. Lind", false, &secret(REMOVED));
    let cases: Vec<Id> = session.cases().expect("cases").into_iter().map(|line| line.id).collect();
    let mut give = |case: usize, who: &Id, role| {
        session.give_part(&cases[case], who, Some(role)).expect("they get a part");
    };
    give(0, &caseworker, Role::Caseworker);
    give(0, &reader, Role::Reader);
    give(1, &removed, Role::Student);
    session.lock();

    let mut session = open(&secret(REMOVED));
    session.log(&cases[1], "Saved by somebody who was removed", day()).expect("saved");
    session.lock();
    let mut session = open(&first);
    session.log(&cases[0], "Saved by a caseworker", day()).expect("saved");
    work_before(&mut session, 11);
    let (old, new) = (Opener::Passphrase(&first), secret(OTHERS[0].1));
    session.change_passphrase(old, &new).expect("changed");
    session.lock();
    let mut session = open(&mine);
    session.remove_person(&mine, &removed, 0).expect("removed");
    session.log(&cases[1], "Saved after somebody was removed", day()).expect("saved");
    session.erase(&Wish::Drafts, &Progress::default()).expect("a new journal");
    session.idle().expect("caches");
    session.lock();

    let prober = std::env::current_exe().expect("this program has a path");
    let prober = prober.to_str().expect("a plain path");
    let others = OTHERS.map(|(who, phrase)| (holds_of(folder, who), secret(phrase)));
    for (file, phrase) in others.into_iter().chain([(folder.join("holds.json"), mine)]) {
        // Twice: what the first opening has to put right is on the disk then.
        open(&phrase).lock();
        let mut vault = DiskVault::open(&dir, &phrase, &options(prober)).expect("it opens");
        assert_eq!(told(&vault), []);
        fs::write(file, describe(&vault)).expect("written");
        vault.idle().expect("caches");
        Box::new(vault).lock();
    }
    fs::remove_file(dir.join("reserve")).expect("removed");
}

/// Gives what an opening found, but for a passphrase that was never changed since its person was added.
pub fn told(vault: &DiskVault) -> Vec<Notice> {
    vault.notices().into_iter().filter(|notice| *notice != Notice::FirstPassphrase).collect()
}

fn day() -> PartialDate {
    PartialDate::default()
}

fn work_before(session: &mut Session, number: usize) -> Id {
    let mut file = crate::clinic::clinic_case_around(number, DAY);
    // What never leaves is in no request.
    for kind in ["people", "alerts", "charges"] {
        for one in file[kind].as_array_mut().expect("a list") {
            one["provenance"] = json!({ "disclosure": "ccf_only" });
        }
    }
    let case = session.import_case(file.to_string().as_bytes()).expect("taken in").id;
    let entry = |what: &str| id(&format!("clinic-{number}-{what}"));
    let progress = Progress::default();
    for (paper, length) in [("scan.png", 3_000_usize), ("a longer recording.bin", 70_000)] {
        let bytes: Vec<u8> = (0..length).map(|n| (n / 3 + number) as u8).collect();
        let taken = session.add_evidence(&case, paper, length as u64, &mut &bytes[..], &progress);
        let exhibit = taken.expect("a paper").id;
        session.viewed(&case, &exhibit, None).expect("a line of its log");
    }
    let words = Long::new("They said so at the border.").expect("a text");
    session.answer(&case, "refugee-papers", YesNo::Yes, Some(words), None).expect("an answer");
    session.finish_task(&case, &entry("t1"), 1).expect("a task");
    session.remove_entry(&case, &entry("n"), 1).expect("a note goes");
    let (kind, language) = (RequestKind::Deletion, RequestLanguage::En);
    let drafted = session.draft(&case, kind, language).expect("a request");
    session.remember_request(&case, kind, language, &drafted).expect("it is remembered");
    let draft = Draft {
        id: case.clone(),
        revision: 0,
        at: String::new(),
        form: EntryKind::Event,
        entry: None,
        base: 0,
        fields: "{\"title\":\"Half a sen\"}".to_owned(),
    };
    session.keep_draft(&case, draft).expect("a draft");
    let helper = Own::Helper {
        name: Short::new(format!("Office {number}")).expect("a name"),
        does: None,
        languages: None,
        contact: None,
        checked: None,
        note: None,
    };
    session.save_own(None, 0, helper).expect("beside the library");
    case
}
