//! Vaults of a released format, kept for ever in `tests/vaults`: making one, and saying what it holds.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::Path;

use redress_seal::SecretString;
use redress_vault::{DiskVault, Options, Vault};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::bench::{change, id, options};

/// The passphrase of a frozen vault, which lies beside it.
const PHRASE: &str = "Café of seven plain words for a frozen vault";

fn phrase_of(frozen: &Path) -> SecretString {
    let text =
        fs::read_to_string(frozen.join("passphrase.txt")).expect("a passphrase lies beside it");
    SecretString::from(text.trim_end_matches('\n').to_owned())
}

/// Opens a frozen vault, or a copy of it, with the passphrase that lies beside the frozen one.
///
/// # Panics
/// When it does not open.
pub fn open(dir: &Path, frozen: &Path, prober: &str) -> DiskVault {
    DiskVault::open(dir, &phrase_of(frozen), &options(prober)).expect("a frozen vault opens")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Says everything that a vault holds, every revision and every attachment.
///
/// # Panics
/// When anything of it cannot be read.
pub fn describe(vault: &DiskVault) -> String {
    let mut cases = Map::new();
    for entry in vault.cases().expect("cases") {
        let case = &entry.case;
        let mut records = BTreeMap::new();
        for record in vault.records(case).expect("records") {
            let revisions: Vec<Value> = vault
                .history(case, &record.id)
                .expect("a history")
                .into_iter()
                .map(|r| json!([r.revision, r.kind, r.at, r.removed, hex(&r.body)]))
                .collect();
            records.insert(record.id.as_str().to_owned(), revisions);
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

/// Makes a vault in `FOLDER/vault` with its passphrase and what it holds beside it.
///
/// # Panics
/// When the folder is not new, or the disk refuses.
pub fn make(folder: &Path, prober: &str, work_factor: Option<u8>) {
    fs::create_dir(folder).expect("a new folder");
    fs::write(folder.join("passphrase.txt"), format!("{PHRASE}\n")).expect("written");
    let dir = folder.join("vault");
    let options = Options { work_factor, ..options(prober) };
    let mut vault = DiskVault::create(&dir, &phrase_of(folder), &options).expect("a vault is made");
    for case in ["case-a", "case-b"] {
        let mut changes = vec![change(case, "header", 0, b"{\"v\":1,\"body\":{}}")];
        for n in 0..4_usize {
            changes.push(change(case, &format!("event-{n}"), 0, &vec![n as u8; 300 * n]));
        }
        vault.save(changes).expect("saved");
        let bytes: Vec<u8> = (0..70_000_usize).map(|n| (n / 3) as u8).collect();
        vault.add_attachment(&id(case), &mut &bytes[..]).expect("added");
        vault.save(vec![change(case, "event-1", 1, b"revised")]).expect("saved");
        let mut removed = change(case, "event-2", 1, b"");
        removed.removed = true;
        vault.save(vec![removed]).expect("saved");
    }
    vault.idle().expect("caches");
    fs::write(folder.join("holds.json"), describe(&vault)).expect("written");
    Box::new(vault).lock();
}
