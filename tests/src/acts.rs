//! Everything that changes a vault, one act of each kind, and what a vault may hold when the act was cut short.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

use redress_seal::SecretString;
use redress_vault::{DiskVault, Erase, Error, Id, Opener, Role, Vault, restore};
use sha2::{Digest, Sha256};

use crate::bench::{AT, Known, change, copy, id, options, secret};

/// Every act by name.
pub const ALL: [&str; 8] =
    ["save", "new-case", "attach", "import", "remove", "rekey", "back-up", "idle"];
/// The passphrase after `rekey`.
pub const NEW: &str = "eight other words for the same test vault";
/// Bytes of the attachment that `attach` adds: more than waits between the threads that take it in.
const ATTACHED: usize = 3_000_000;
/// Records that `import` saves at once.
const IMPORTED: usize = 80;

fn attached() -> Vec<u8> {
    (0..ATTACHED).map(|n| (n * 7 + n / 251) as u8).collect()
}

/// Where `back-up` writes, beside the vault.
pub fn backup(vault: &Path) -> PathBuf {
    vault.with_extension("backup")
}

/// The records an act adds: case, record, body. All of them are there afterwards or none.
fn adds(what: &str) -> Vec<(String, String, Vec<u8>)> {
    let own = |case: &str, record: &str, body: &[u8]| (case.into(), record.into(), body.to_vec());
    match what {
        "save" | "idle" => {
            vec![own("case-a", "added-1", &[7; 1500]), own("case-b", "added-2", b"second")]
        }
        "new-case" => vec![own("case-new", "header", b"new"), own("case-new", "e1", b"fact")],
        "attach" => vec![own("case-a", "exhibit", b"names the attachment")],
        "import" => {
            let record = |n: usize| own("case-in", &format!("e{n}"), &[n as u8; 700]);
            (0..IMPORTED).map(record).collect()
        }
        _ => Vec::new(),
    }
}

/// Does an act on an open vault.
///
/// # Errors
/// As the vault refuses.
pub fn run(what: &str, vault: &mut DiskVault, dir: &Path) -> Result<(), Error> {
    let save = |vault: &mut DiskVault| {
        let changes =
            adds(what).into_iter().map(|(case, record, body)| change(&case, &record, 0, &body));
        vault.save(changes.collect()).map(drop)
    };
    match what {
        "attach" => {
            vault.add_attachment(&id("case-a"), &mut &attached()[..])?;
            save(vault)
        }
        "remove" => {
            let revision = vault.history(&id("case-a"), &id("header"))?.len() as u32;
            let mut removed = change("case-a", "header", revision, b"");
            removed.removed = true;
            vault.save(vec![removed]).map(drop)
        }
        "rekey" => {
            let new = SecretString::from(NEW.to_owned());
            vault.change_passphrase(Opener::Passphrase(&secret()), &new)
        }
        "back-up" => vault.back_up(&backup(dir), "2026-11-24", &mut |_, _| true).map(drop),
        "idle" => {
            save(vault)?;
            vault.idle()
        }
        _ => save(vault),
    }
}

/// What the other person of a vault opens it with.
pub const OTHER: &str = "seven words that the other person knows by heart";
/// What one more person opens it with.
pub const THIRD: &str = "seven words that one more person has made up";

/// Does one thing that a vault of several people knows, as the person who made it.
///
/// # Errors
/// Those of the vault.
///
/// # Panics
/// Where the thing is not one of those.
pub fn among_others(what: &str, vault: &mut DiskVault) -> Result<(), Error> {
    let phrase = |text: &str| SecretString::from(text.to_owned());
    let other = vault.people().into_iter().find(|one| !one.me && !one.left).map(|one| one.id);
    let (a, b) = (id("case-a"), id("case-b"));
    match what {
        "name" => vault.set_name("Ada"),
        "first" => vault.add_person(&secret(), "Ben", false, &phrase(OTHER)).map(drop),
        "join" => vault.add_person(&secret(), "Cai", false, &phrase(THIRD)).map(drop),
        "give" => vault.give_role(&b, &other.ok_or(Error::NoSuchPerson)?, Some(Role::Student)),
        "take" => vault.give_role(&a, &other.ok_or(Error::NoSuchPerson)?, None),
        "leave" => vault.remove_person(&secret(), &other.ok_or(Error::NoSuchPerson)?, false),
        "rekey" => {
            let proof = secret();
            vault.change_passphrase(Opener::Passphrase(&proof), &phrase(NEW))
        }
        "shred" => {
            vault.compact(&[Erase::Case { case: a }], Vec::new(), AT, &mut |_, _| true).map(drop)
        }
        "begin" => vault.save(vec![change("case-new", "header", 0, b"words")]).map(drop),
        _ => panic!("{what} is none of them"),
    }
}

/// All revisions of a record, oldest first: whether it was removed, and its body.
type Revisions = Vec<(bool, Vec<u8>)>;

/// What a vault holds: every revision of every record, and of every attachment its bytes.
#[derive(Debug, PartialEq, Eq, Default)]
pub struct Held {
    records: BTreeMap<Id, BTreeMap<Id, Revisions>>,
    attachments: BTreeMap<Id, Vec<[u8; 32]>>,
}

/// Reads everything.
///
/// # Panics
/// When anything does not open: nothing of a vault is lost by a fault.
pub fn held(vault: &DiskVault) -> Held {
    let mut held = Held::default();
    for entry in vault.cases().expect("cases") {
        let case = entry.case;
        let mut records = BTreeMap::new();
        let ids = vault.records(&case).expect("a case opens").into_iter().map(|record| record.id);
        // The removed ones are not listed, and have a history all the same.
        for record in ids.chain([id("header")]) {
            let Ok(history) = vault.history(&case, &record) else { continue };
            let all = history.into_iter().map(|r| (r.removed, r.body)).collect();
            records.insert(record, all);
        }
        held.records.insert(case.clone(), records);
        let attachments = vault.attachments(&case).expect("attachments are listed");
        for attachment in attachments {
            let mut bytes = Vec::new();
            let mut reader = vault.open_attachment(&case, &attachment.id).expect("it opens");
            reader.read_to_end(&mut bytes).expect("it reads");
            let digest = <[u8; 32]>::from(Sha256::digest(&bytes));
            assert_eq!(digest, attachment.sha256, "an attachment is what it was");
            held.attachments.entry(case.clone()).or_default().push(digest);
        }
    }
    held
}

fn before(known: &Known) -> Held {
    let mut held = Held::default();
    for (case, records) in &known.records {
        let all = |bodies: &Vec<Vec<u8>>| bodies.iter().map(|body| (false, body.clone())).collect();
        let records = records.iter().map(|(id, bodies)| (id.clone(), all(bodies)));
        held.records.insert(case.clone(), records.collect());
    }
    for (case, attachments) in &known.attachments {
        let digests = attachments.values().map(|bytes| <[u8; 32]>::from(Sha256::digest(bytes)));
        held.attachments.insert(case.clone(), digests.collect());
    }
    held
}

fn after(what: &str, known: &Known) -> Held {
    let mut held = before(known);
    for (case, record, body) in adds(what) {
        let records = held.records.entry(id(&case)).or_default();
        records.insert(id(&record), vec![(false, body)]);
    }
    match what {
        "attach" => {
            let digest = <[u8; 32]>::from(Sha256::digest(attached()));
            held.attachments.entry(id("case-a")).or_default().push(digest);
        }
        "remove" => {
            let header =
                held.records.get_mut(&id("case-a")).and_then(|all| all.get_mut(&id("header")));
            header.expect("there is one").push((true, Vec::new()));
        }
        _ => {}
    }
    held
}

fn sorted(mut held: Held) -> Held {
    held.attachments.values_mut().for_each(|digests| digests.sort_unstable());
    held
}

/// Holds a vault against what an act may have left of it: all of it or nothing, and all where it was
/// acknowledged. Says whether it is there.
///
/// # Panics
/// When anything is lost, half there or wrong.
pub fn verify(what: &str, dir: &Path, prober: &str, known: &Known, acknowledged: bool) -> bool {
    let new = SecretString::from(NEW.to_owned());
    let by_old = DiskVault::open(dir, &secret(), &options(prober));
    let (vault, rekeyed) = match by_old {
        Ok(vault) => (vault, false),
        Err(Error::WrongPassphrase) if what == "rekey" => {
            let by_new = DiskVault::open(dir, &new, &options(prober));
            (by_new.expect("one of both opens"), true)
        }
        Err(error) => panic!("the vault does not open: {error}"),
    };
    let found = sorted(held(&vault));
    let report = vault.check(&mut |_, _| {}).expect("a check");
    assert_eq!(report.damage, [], "nothing is damaged");
    Box::new(vault).lock();
    let (before, after) = (sorted(before(known)), sorted(after(what, known)));
    let there = match what {
        "rekey" => {
            let other = if rekeyed { secret() } else { new };
            let second = DiskVault::open(dir, &other, &options(prober)).err();
            assert_eq!(second, Some(Error::WrongPassphrase), "exactly one passphrase opens");
            assert!(found == before, "a change of passphrase changes nothing else");
            rekeyed
        }
        "back-up" => {
            assert!(found == before, "a backup changes nothing");
            restores(dir, prober, &before)
        }
        _ => {
            let there = found == after;
            assert!(there || found == before, "half of it is there, or something else is lost");
            there
        }
    };
    assert!(there || !acknowledged, "it was acknowledged and is lost");
    there
}

/// Restores the backup, if there is one under its own name: then it is whole.
fn restores(dir: &Path, prober: &str, before: &Held) -> bool {
    let file = backup(dir);
    if !file.exists() {
        return false;
    }
    let again = dir.with_extension("again");
    restore(&file, &again, &mut |_, _| true).expect("a backup under its own name is whole");
    let vault = DiskVault::open(&again, &secret(), &options(prober)).expect("it opens");
    assert!(sorted(held(&vault)) == *before, "restored is what was backed up");
    Box::new(vault).lock();
    std::fs::remove_dir_all(&again).expect("removed");
    true
}

/// Puts a vault back as it was before, with no backup beside it.
pub fn reset(whole: &Path, dir: &Path) {
    let _ = std::fs::remove_dir_all(dir);
    let folder = dir.parent().expect("it lies in a folder");
    for entry in std::fs::read_dir(folder).expect("a folder is read") {
        let path = entry.expect("an entry").path();
        // A backup broken off, or its unfinished twin.
        if path.is_file() {
            std::fs::remove_file(path).expect("removed");
        }
    }
    copy(whole, dir);
}
