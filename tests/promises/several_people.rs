//! Several people in one vault: killed at any call that changes the disk while one joins, leaves, gets or loses a part,
//! all of it has happened or nothing, nobody reads what is not theirs, and nobody loses what is.

use std::path::Path;
use std::process::{Command, Stdio};

use redress_seal::SecretString;
use redress_tests::acts::{NEW, OTHER, THIRD, among_others};
use redress_tests::bench::{copy, filled, options, secret};
use redress_tests::chance::Chance;
use redress_vault::{DiskVault, Error, Role, Vault};

const WRITER: &str = env!("CARGO_BIN_EXE_vault-writer");
/// In CI a kill at every so manieth disk call, from another one for each thing; `REDRESS_ROUNDS` asks for every one.
const EVERY: usize = 5;
/// More disk calls than any of these things makes.
const MOST: u32 = 600;
/// A case that somebody else begins after a kill.
const BEGUN: &str = "case-after";

/// Runs the writer on a vault; says whether it came to its end alive.
fn survives(what: &str, vault: &Path, kill_at: u32) -> bool {
    let status = Command::new(WRITER)
        .args(["several", what, vault.to_str().unwrap(), &kill_at.to_string()])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(status.success() || status.code().is_none(), "it ends well or is killed: {status}");
    status.success()
}

/// What one person sees, opening with a passphrase: nothing where it opens nothing.
type Sees = Option<(Vec<(String, usize, Option<Role>)>, Vec<(String, bool)>)>;

fn sees(vault: &Path, phrase: &str) -> Sees {
    let phrase = SecretString::from(phrase.to_owned());
    let opened = match DiskVault::open(vault, &phrase, &options(WRITER)) {
        Ok(opened) => opened,
        Err(Error::WrongPassphrase) => return None,
        Err(error) => panic!("{error}"),
    };
    let report = opened.check(&mut |_, _| {}).unwrap();
    assert_eq!((report.damage, report.refused), (vec![], 0));
    let cases = opened.cases().unwrap().into_iter().map(|entry| {
        let (records, part) = (opened.records(&entry.case).unwrap(), opened.my_role(&entry.case));
        (entry.case.to_string(), records.len(), part)
    });
    let mut people: Vec<(String, bool)> =
        opened.people().into_iter().map(|one| (one.name, one.left)).collect();
    people.sort();
    Some((cases.collect(), people))
}

/// Who opens the vault first after a kill: whoever was broken off, or somebody else.
#[derive(Clone, Copy, PartialEq)]
enum First {
    Same,
    Other,
}

/// What each of the four passphrases opens, in a copy, in one order or the other, once somebody who is there has opened
/// it: that ends what was broken off. Where that was somebody else, they also began a case, so that everything people
/// share was written again; it is left out.
fn all(vault: &Path, backwards: bool, who: First) -> Vec<Sees> {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("vault");
    copy(vault, &dir);
    use redress_vault::ExposeSecret as _;
    let first = secret();
    let other = SecretString::from(OTHER.to_owned());
    let theirs = || DiskVault::open(&dir, &other, &options(WRITER)).ok();
    match (who == First::Other).then(theirs).flatten() {
        Some(mut vault) => {
            vault.save(vec![redress_tests::bench::change(BEGUN, "header", 0, b"words")]).unwrap();
        }
        None => drop(sees(&dir, first.expose_secret()).or_else(|| sees(&dir, NEW))),
    }
    let mut phrases = vec![first.expose_secret(), NEW, OTHER, THIRD];
    if backwards {
        phrases.reverse();
    }
    let mut seen: Vec<Sees> = phrases.into_iter().map(|phrase| sees(&dir, phrase)).collect();
    if backwards {
        seen.reverse();
    }
    for (cases, _) in seen.iter_mut().flatten() {
        cases.retain(|(case, ..)| case != BEGUN);
    }
    seen
}

#[test]
fn killed_at_every_disk_call_all_of_it_has_happened_or_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let alone = folder.path().join("alone");
    filled(&alone, WRITER, &mut Chance::from_seed(41));
    let mut vault = DiskVault::open(&alone, &secret(), &options(WRITER)).unwrap();
    among_others("name", &mut vault).unwrap();
    drop(vault);
    let two = folder.path().join("two");
    copy(&alone, &two);
    let mut vault = DiskVault::open(&two, &secret(), &options(WRITER)).unwrap();
    among_others("first", &mut vault).unwrap();
    let ben = vault.people().into_iter().find(|one| !one.me).unwrap().id;
    vault.give_role(&redress_tests::bench::id("case-a"), &ben, Some(Role::Student)).unwrap();
    drop(vault);
    // Ben has been there and taken his key.
    assert_eq!(sees(&two, OTHER).unwrap().0.len(), 1);

    for what in ["first", "join", "give", "take", "leave", "rekey", "shred", "begin"] {
        let before = if what == "first" { &alone } else { &two };
        let after = folder.path().join(what);
        copy(before, &after);
        assert!(survives(what, &after, u32::MAX));
        let (was, is) = (all(before, false, First::Same), all(&after, false, First::Same));
        assert_ne!(was, is, "{what} does something");
        let (mut killed, mut happened, mut ended) = (0, 0, false);
        let all_of_them = std::env::var_os("REDRESS_ROUNDS").is_some();
        let every = if all_of_them { 1 } else { EVERY };
        for at in (1 + what.len() as u32 % every as u32..MOST).step_by(every) {
            let dir = folder.path().join("vault");
            let _ = std::fs::remove_dir_all(&dir);
            copy(before, &dir);
            let alive = survives(what, &dir, at);
            let first = if at % 3 == 0 { First::Same } else { First::Other };
            let now = all(&dir, at % 2 == 0, first);
            assert!(now == was || now == is, "{what}, killed at call {at}: {now:?}");
            if now == is {
                happened += 1;
            } else {
                assert!(!alive, "{what}: it came to its end");
                // Whatever was left half done does not stand in the way of the next try.
                assert!(survives(what, &dir, u32::MAX), "{what}: a second try after call {at}");
                assert_eq!(
                    all(&dir, at % 2 == 1, first),
                    is,
                    "{what}: a second try after call {at}"
                );
            }
            if alive {
                ended = true;
                break;
            }
            killed += 1;
        }
        assert!(ended, "{what}: more than {MOST} disk calls");
        println!("{what}: killed {killed} times, done {happened} times");
        assert!(killed > 3, "{what}: there are more disk calls than {killed}");
    }
}
