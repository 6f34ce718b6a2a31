//! Stock `age` opens a key file: nobody depends on Redress to get at their own keys.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use redress_tests::bench::{PASSPHRASE, change, files, secret};
use redress_vault::{DiskVault, Options, Probe, Vault};

/// The scrypt work factor in the header, as a power of two.
const LOG_N: &str = "18";

fn key_file(dir: &Path, name: &str) -> PathBuf {
    let found = files(dir).into_iter().find(|path| path.ends_with(name));
    found.expect("every vault has its key files")
}

#[test]
fn age_opens_passphrase_and_keyring() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("vault");
    let options = Options { probe: Probe::NoStore, ..Options::default() };
    let mut vault = DiskVault::create(&dir, &secret(), &options).unwrap();
    vault.save(vec![change("c", "header", 0, b"")]).unwrap();
    Box::new(vault).lock();
    let sealed = key_file(&dir, "passphrase.age");
    let bytes = fs::read(&sealed).unwrap();
    let header = String::from_utf8_lossy(&bytes);
    let stanza = header.lines().nth(1).unwrap();
    assert!(stanza.starts_with("-> scrypt "), "{stanza}");
    assert_eq!(stanza.split(' ').nth(3), Some(LOG_N), "the work factor in the header");
    println!("header: log_n {LOG_N}");
    if Command::new("age").arg("--version").output().is_err() {
        println!("not run: there is no `age` on this machine (Debian package age)");
        return;
    }
    let identity = opened_by_age(&sealed, folder.path());
    assert!(identity.starts_with("AGE-SECRET-KEY-1"), "age shows the identity");
    // With that identity alone, stock age opens the keyring too.
    let identity_file = folder.path().join("identity");
    fs::write(&identity_file, identity).unwrap();
    let opened = Command::new("age")
        .args(["-d", "-i"])
        .arg(&identity_file)
        .arg(key_file(&dir, "keyring.age"))
        .output()
        .unwrap();
    assert!(opened.status.success(), "{}", String::from_utf8_lossy(&opened.stderr));
    let vault_id = DiskVault::vault_id(&dir).unwrap();
    let holds = |id: &str| opened.stdout.windows(id.len()).any(|w| w == id.as_bytes());
    assert!(holds(&vault_id), "the keyring is readable with stock age");
    println!("stock age opened passphrase.age and keyring.age");
}

/// Has age open a passphrase file. It asks on the terminal, so `script` gives it one.
fn opened_by_age(sealed: &Path, folder: &Path) -> String {
    let output = folder.join("opened");
    let command = format!("age -d -o '{}' '{}'", output.display(), sealed.display());
    let mut child = Command::new("script")
        .args(["--quiet", "--return", "--echo", "never", "--command", &command, "/dev/null"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("script (util-linux) gives age a terminal");
    // age throws away what was typed before it asked: wait for its question.
    let mut input = child.stdin.take().unwrap();
    let mut screen = child.stdout.take().unwrap();
    let mut shown = Vec::new();
    let mut byte = [0];
    while !shown.ends_with(b"passphrase: ") && screen.read(&mut byte).unwrap_or(0) == 1 {
        shown.push(byte[0]);
    }
    let asked = shown.ends_with(b"passphrase: ");
    assert!(asked, "age asks: {}", String::from_utf8_lossy(&shown));
    writeln!(input, "{PASSPHRASE}").unwrap();
    let mut rest = Vec::new();
    screen.read_to_end(&mut rest).unwrap();
    let status = child.wait().unwrap();
    assert!(status.success(), "{}", String::from_utf8_lossy(&rest));
    drop(input);
    fs::read_to_string(output).unwrap()
}
