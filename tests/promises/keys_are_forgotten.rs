//! Keys are forgotten on lock: the memory of the process holds neither passphrase, nor
//! identity, nor any key of the vault.

use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::Path;

use redress_seal::ExposeSecret;
use redress_seal::passphrase::{self, Origin};
use redress_seal::person::Identity;
use redress_tests::bench::{PASSPHRASE, change, copy, files, options, secret};
use redress_tests::run::{Run, not_run};
use redress_tests::supervisor::Writer;
use redress_vault::{DiskVault, Vault};

/// Times a vault is used, locked and looked for in memory.
const LOCKS: u32 = 1;

const WRITER: &str = env!("CARGO_BIN_EXE_vault-writer");

#[test]
fn nothing_secret_is_left_in_memory() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("vault");
    let mut vault = DiskVault::create(&dir, &secret(), &options(WRITER)).unwrap();
    vault.save(vec![change("c", "header", 0, b"")]).unwrap();
    Box::new(vault).lock();
    let whole = folder.path().join("whole");
    copy(&dir, &whole);
    let mut run = Run::of("keys_are_forgotten", LOCKS);
    let (mut looked_for, mut held) = (0, 0);
    while run.another().is_some() {
        // Every round makes a case: it begins with the same vault.
        fs::remove_dir_all(&dir).unwrap();
        copy(&whole, &dir);
        let Some((all, open)) = once(&dir) else {
            let why = "this machine does not let a parent read its child's memory";
            return not_run("keys_are_forgotten", why);
        };
        (looked_for, held) = (looked_for + all, held + open);
    }
    run.reached(format!(
        "0 left; {looked_for} secrets looked for, {held} of them found while held"
    ));
}

/// Uses a vault, locks it, and looks for every secret; gives how many there are and how many were held.
fn once(dir: &Path) -> Option<(usize, usize)> {
    let mut writer = Writer::start(WRITER, dir, &["forget"]);
    assert_eq!(writer.line().as_deref(), Some("open"));
    let secrets = secrets(dir);
    let open = find(writer.process(), &secrets)?;
    // While open the keys must be there, or this test could not find anything.
    let keys_held = open.iter().filter(|(name, _)| name.contains("key")).count();
    assert!(keys_held >= 4, "the search finds keys while they are held: {open:?}");
    writer.step();
    assert_eq!(writer.line().as_deref(), Some("locked"));
    let left = find(writer.process(), &secrets).unwrap();
    assert_eq!(left, [], "left in memory after lock");
    assert!(writer.end().0);
    Some((secrets.len(), open.len()))
}

type Secret = (String, Vec<u8>);

/// Opens the key files from outside and lists everything that must not be left.
fn secrets(dir: &Path) -> Vec<Secret> {
    let file = |name: &str| {
        let path = files(dir).into_iter().find(|path| path.ends_with(name)).unwrap();
        fs::read(path).unwrap()
    };
    let text = passphrase::open(&file("passphrase.age"), &secret(), Origin::Ours).unwrap();
    let identity = Identity::from_text(&text).unwrap();
    let ring = identity.open(&file("keyring.age")).unwrap();
    let text = identity.to_text();
    let mut secrets = vec![
        ("passphrase".to_owned(), PASSPHRASE.as_bytes().to_vec()),
        // The whole text may be upper case; its middle is enough to know it by.
        ("identity".to_owned(), text.expose_secret().as_bytes()[20..60].to_vec()),
    ];
    // src-tauri/FORMAT.md, keyring.age
    let mut at = 1 + 2 + 26 + 8;
    let take = |at: &mut usize, length: usize| {
        *at += length;
        ring[*at - length..*at].to_vec()
    };
    for name in ["names key", "digests key", "catalogue key"] {
        secrets.push((name.to_owned(), take(&mut at, 32)));
    }
    assert_eq!(take(&mut at, 4), [0, 0, 0, 1]);
    secrets.push(("vault key".to_owned(), take(&mut at, 32)));
    let cases = take(&mut at, 4)[3];
    for number in 0..cases {
        let length = take(&mut at, 2)[1];
        at += usize::from(length);
        secrets.push((format!("case key {number}"), take(&mut at, 32)));
    }
    // No sheet, no backup, the first journal (four bytes), nothing leaving, no shares, no place, no name
    // (two bytes), and that there is a key to sign with: twelve bytes.
    at += 12;
    secrets.push(("signing key".to_owned(), take(&mut at, 32)));
    // From when on the one vault key is in force.
    assert_eq!((at + 12, cases), (ring.len(), 2));
    secrets
}

/// Looks for secrets in all the memory of a process; `None` where that is not allowed.
fn find(process: u32, secrets: &[Secret]) -> Option<Vec<(String, u32)>> {
    let memory = File::open(format!("/proc/{process}/mem")).ok()?;
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).ok()?;
    let mut found: Vec<(String, u32)> = Vec::new();
    let mut read = 0;
    for line in maps.lines() {
        let mut words = line.split_whitespace();
        let (range, rights) = (words.next()?, words.next()?);
        // Secrets are written, so they lie where writing is allowed.
        if !rights.starts_with("rw") {
            continue;
        }
        let (from, to) = range.split_once('-')?;
        let from = u64::from_str_radix(from, 16).ok()?;
        let to = u64::from_str_radix(to, 16).ok()?;
        let mut bytes = vec![0; (to - from) as usize];
        if memory.read_exact_at(&mut bytes, from).is_err() {
            continue;
        }
        read += bytes.len();
        for (name, secret) in secrets {
            let number = occurrences(&bytes, secret);
            if number > 0 {
                match found.iter_mut().find(|(held, _)| held == name) {
                    Some((_, held)) => *held += number,
                    None => found.push((name.clone(), number)),
                }
            }
        }
    }
    (read > 0).then_some(found)
}

fn occurrences(bytes: &[u8], secret: &[u8]) -> u32 {
    let first = secret[0];
    let starts = bytes.iter().enumerate().filter(|(_, byte)| **byte == first);
    starts.filter(|(at, _)| bytes[*at..].starts_with(secret)).count() as u32
}
