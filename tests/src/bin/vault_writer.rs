//! A writer to be killed: opens a test vault, saves without end and says so line by line.
//! It can also hold a vault, or attach something large; and it probes stores, as every program of ours does.

use std::io::{Read, Write};
use std::path::Path;
use std::process::ExitCode;

use redress_tests::acts;
use redress_tests::bench::{AT, change, id, options, secret};
use redress_tests::chance::Chance;
use redress_vault::{DiskVault, Erase, Error, Opener, SecretString, Vault};
use sha2::{Digest, Sha256};

fn main() -> ExitCode {
    if let Some(code) = redress_vault::probe::probe_main(std::env::args_os().skip(1)) {
        return code;
    }
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["write", vault, seed] => write(Path::new(vault), seed.parse().expect("a seed"), u32::MAX),
        ["write", vault, seed, most] => {
            let most = most.parse().expect("a number of saves");
            write(Path::new(vault), seed.parse().expect("a seed"), most)
        }
        ["hold", vault] => hold(Path::new(vault)),
        ["forget", vault] => forget(Path::new(vault)),
        ["act", what, vault] => act(what, Path::new(vault)),
        ["rekey" | "revoke" | "unshare", vault, at] => renew(Path::new(vault), at, &args[0]),
        ["several", what, vault, at] => several(what, Path::new(vault), at),
        ["shred", vault, at] => shred(Path::new(vault), at),
        ["attach", vault, mib] => attach(Path::new(vault), mib.parse().expect("a number")),
        _ => ExitCode::from(2),
    }
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}").and_then(|()| out.flush()).expect("the test listens");
}

fn this_program() -> String {
    let program = std::env::current_exe().expect("this program has a path");
    program.to_str().expect("a plain path").to_owned()
}

/// Saves so often, or without end. A line `saved …` is written only after the vault acknowledged.
fn write(dir: &Path, seed: u64, most: u32) -> ExitCode {
    let mut chance = Chance::from_seed(seed);
    let mut vault = match DiskVault::open(dir, &secret(), &options(&this_program())) {
        Ok(vault) => vault,
        Err(error) => {
            say(&format!("refused {error}"));
            return ExitCode::FAILURE;
        }
    };
    say("open");
    for number in 0..most {
        let case = format!("case-{}", chance.below(4));
        let known = vault.cases().expect("cases");
        let mut attached = String::new();
        if known.iter().any(|entry| entry.case == id(&case)) && chance.below(4) == 0 {
            // Long ones, of several pieces, only where nobody waits with a kill: there saves must come fast.
            let longest = if most == u32::MAX { 200_000 } else { 800_000 };
            let length = chance.below(longest) as usize;
            let bytes = chance.bytes(length);
            let added = vault.add_attachment(&id(&case), &mut &bytes[..]).expect("added");
            attached = format!(" {}", added.id);
        }
        // Both records of a save belong together: half of it must never be seen.
        let one = format!("r-{seed}-{number}-1");
        let two = format!("r-{seed}-{number}-2");
        let length = chance.below(3000) as usize;
        let body = chance.bytes(length);
        let changes = vec![change(&case, &one, 0, &body), change(&case, &two, 0, &body)];
        vault.save(changes).expect("saved");
        let digest = Sha256::digest(&body);
        let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        say(&format!("saved {case} {one} {two} {hex}{attached}"));
        if chance.below(20) == 0 {
            vault.idle().expect("caches");
        }
    }
    ExitCode::SUCCESS
}

/// Opens the vault and holds it until told to go.
fn hold(dir: &Path) -> ExitCode {
    match DiskVault::open(dir, &secret(), &options(&this_program())) {
        Ok(vault) => {
            say("open");
            let _ = std::io::stdin().read(&mut [0; 8]);
            Box::new(vault).lock();
            ExitCode::SUCCESS
        }
        Err(Error::VaultInUse) => {
            say("in use");
            ExitCode::SUCCESS
        }
        Err(error) => {
            say(&format!("refused {error}"));
            ExitCode::FAILURE
        }
    }
}

/// Uses a vault in every way, says `open`, waits, locks it, says `locked`, and waits to be
/// looked at.
fn forget(dir: &Path) -> ExitCode {
    let mut vault = DiskVault::open(dir, &secret(), &options(&this_program())).expect("open");
    for number in 0..50 {
        let record = format!("r{number}");
        vault.save(vec![change("c", &record, 0, b"words")]).expect("saved");
    }
    vault.save(vec![change("new", "header", 0, b"")]).expect("a new case");
    let mut source = std::io::repeat(1).take(3_000_000);
    let added = vault.add_attachment(&id("c"), &mut source).expect("added");
    vault.save(vec![change("c", "exhibit", 0, b"")]).expect("saved");
    let mut reader = vault.open_attachment(&id("c"), &added.id).expect("opened");
    std::io::copy(&mut reader, &mut std::io::sink()).expect("read");
    drop(reader);
    vault.records(&id("c")).expect("records");
    vault.check(&mut |_, _| {}).expect("checked");
    vault.idle().expect("caches");
    say("open");
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).expect("told to lock");
    Box::new(vault).lock();
    say("locked");
    let _ = std::io::stdin().read(&mut [0; 8]);
    ExitCode::SUCCESS
}

/// Changes the passphrase, or revokes the sheet or the shares, and ends itself at a disk call of that.
fn renew(dir: &Path, at: &str, what: &str) -> ExitCode {
    let mut vault = DiskVault::open(dir, &secret(), &options(&this_program())).expect("open");
    redress_vault::faults::kill_at(at.parse().expect("a number"));
    let old = secret();
    let new = SecretString::from("eight other words for the same test vault".to_owned());
    let done = match what {
        "revoke" => vault.revoke_sheet(&old),
        "unshare" => vault.revoke_shares(&old),
        _ => vault.change_passphrase(Opener::Passphrase(&old), &new),
    };
    done.expect("a new key set");
    ExitCode::SUCCESS
}

/// Does one thing in a vault of several people, and ends itself at a disk call of that.
fn several(what: &str, dir: &Path, at: &str) -> ExitCode {
    let mut vault = DiskVault::open(dir, &secret(), &options(&this_program())).expect("open");
    redress_vault::faults::kill_at(at.parse().expect("a number"));
    acts::among_others(what, &mut vault).expect("done");
    ExitCode::SUCCESS
}

/// Opens a vault, says so, waits to be told, does one thing of every kind that changes a vault, and says whether
/// it was acknowledged. What it writes is known to the tests (`redress_tests::acts`).
fn act(what: &str, dir: &Path) -> ExitCode {
    let refused = |error: Error| {
        say(&format!("refused {error}"));
        ExitCode::SUCCESS
    };
    // A panic that the vault fences off is no news, as in the window; one that gets out ends this program badly.
    std::panic::set_hook(Box::new(|_| {}));
    let mut vault = match DiskVault::open(dir, &secret(), &options(&this_program())) {
        Ok(vault) => vault,
        Err(error) => return refused(error),
    };
    say("open");
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).expect("told to act");
    if line.is_empty() {
        return ExitCode::SUCCESS;
    }
    let done = acts::run(what, &mut vault, dir);
    match done {
        Ok(()) => say("done"),
        Err(error) => return refused(error),
    }
    Box::new(vault).lock();
    ExitCode::SUCCESS
}

/// Shreds the case that has papers, and ends itself at a disk call of that.
fn shred(dir: &Path, at: &str) -> ExitCode {
    let mut vault = DiskVault::open(dir, &secret(), &options(&this_program())).expect("open");
    redress_vault::faults::kill_at(at.parse().expect("a number"));
    let erase = [Erase::Case { case: id("case-c") }];
    vault.compact(&erase, Vec::new(), AT, &mut |_, _| true).expect("shredded");
    ExitCode::SUCCESS
}

/// Adds an attachment of so many MiB to the case `c`, reads it back, and says how much
/// memory that took at most, in KiB.
fn attach(dir: &Path, mib: u64) -> ExitCode {
    let mut vault = DiskVault::open(dir, &secret(), &options(&this_program())).expect("open");
    let before = most_memory_kib();
    let mut source = std::io::repeat(0x5a).take(mib << 20);
    let added = vault.add_attachment(&id("c"), &mut source).expect("added");
    vault.save(vec![change("c", "exhibit", 0, b"")]).expect("saved");
    let mut reader = vault.open_attachment(&id("c"), &added.id).expect("opened");
    let mut hash = Sha256::new();
    let read = std::io::copy(&mut reader, &mut hash).expect("read");
    assert_eq!((read, <[u8; 32]>::from(hash.finalize())), (mib << 20, added.sha256));
    say(&format!("{}", most_memory_kib() - before));
    ExitCode::SUCCESS
}

/// Gives the most memory this process ever had, in KiB (Linux, `/proc/self/status`).
fn most_memory_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux has it");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.split_whitespace().next());
    kib.and_then(|kib| kib.parse().ok()).expect("a number of KiB")
}
