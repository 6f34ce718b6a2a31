//! An older folder that is put back whole, and what a computer remembers outside of it.

use std::path::Path;

use super::super::DiskVault;
use super::super::frame::Frame;
use super::remembered::write_anew;
use super::tests::{AT, change, copy, id, open, options, secret, sees, with_ben};
use crate::{Erase, Id, Notice, Opener, Options, Role, Vault};

/// Opens the vault on a computer that keeps this mark.
fn on(dir: &Path, mark: &Path, who: &str) -> DiskVault {
    let marked = Options { mark: Some(mark.to_owned()), ..options() };
    DiskVault::open(dir, &secret(who), &marked).unwrap()
}

fn is_older(vault: &DiskVault) -> bool {
    vault.notices().iter().any(|notice| matches!(notice, Notice::RolledBack { .. }))
}

fn put(from: &Path, to: &Path) {
    std::fs::remove_dir_all(to).unwrap();
    copy(from, to);
}

/// Ben puts an older folder back and adds to it, so that its number is higher than any that was seen: a frame far ahead,
/// or a whole later journal.
#[test]
fn an_older_folder_is_known_though_somebody_added_to_it() {
    for (removed, later) in [(true, false), (true, true), (false, false), (false, true)] {
        let folder = tempfile::tempdir().unwrap();
        let mark = folder.path().join("mark");
        let (dir, ben) = with_ben(folder.path(), Role::Reader);
        let kept = folder.path().join("kept");
        let mut mine = on(&dir, &mark, "ada");
        mine.save(vec![change("a", "a2", "event")]).unwrap();
        mine.idle().unwrap();
        drop(mine);
        copy(&dir, &kept);
        let mut mine = on(&dir, &mark, "ada");
        if removed {
            mine.remove_person(&secret("ada"), &ben, false).unwrap();
        }
        mine.save(vec![change("a", "later", "event")]).unwrap();
        mine.idle().unwrap();
        drop(mine);
        assert!(!is_older(&on(&dir, &mark, "ada")));
        let mut theirs = open(&kept, "ben").unwrap();
        if later {
            write_anew(&kept, &mut theirs, &|_: &Id| 9, true);
        } else {
            let (generation, before) = (theirs.truth.generation + 1_000_000, theirs.truth.tip);
            let (tallies, records) = (Vec::new(), Vec::new());
            let frame = Frame { generation, before, heals: Vec::new(), tallies, records };
            let sealed = frame.seal(&theirs.keys.ring).unwrap();
            theirs.journal.append(&sealed).unwrap();
        }
        drop(theirs);
        put(&kept, &dir);
        for round in 0..2 {
            let mut mine = on(&dir, &mark, "ada");
            assert!(is_older(&mine), "{removed}, {later}, {round}: {:?}", mine.notices());
            assert_eq!(sees(&mine, "a").unwrap(), ["a1", "a2"], "nothing is hidden");
            mine.idle().unwrap();
        }
        let mut mine = on(&dir, &mark, "ada");
        mine.save(vec![change("a", "on", "event")]).unwrap();
        mine.idle().unwrap();
        drop(mine);
        // Whoever was removed and is here again is told until they are removed again.
        assert_eq!(is_older(&on(&dir, &mark, "ada")), removed, "{removed}, {later}");
        if removed {
            let mut mine = on(&dir, &mark, "ada");
            mine.remove_person(&secret("ada"), &ben, false).unwrap();
            drop(mine);
            assert!(!is_older(&on(&dir, &mark, "ada")));
        }
    }
}

/// Two people, two computers, everything that changes keys and journals: no folder is called older that is not.
#[test]
fn no_newer_folder_is_called_older() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = with_ben(folder.path(), Role::Supervisor);
    let marks = ["one", "two"].map(|name| folder.path().join(name));
    let mut round = 0;
    let mut turns = |what: &str, act: &dyn Fn(&mut DiskVault)| {
        for (mark, who) in [(0, "ada"), (1, "ben"), (0, "ben"), (1, "ada"), (0, "ada")] {
            let mut vault = on(&dir, &marks[mark], who);
            assert!(!is_older(&vault), "{what}: {who} on {mark}");
            vault.save(vec![change("a", &format!("r{round}"), "event")]).unwrap();
            round += 1;
            if round % 2 == 0 {
                vault.idle().unwrap();
            }
        }
        let mut vault = on(&dir, &marks[1], "ada");
        act(&mut vault);
        if round % 2 == 0 {
            vault.idle().unwrap();
        }
        drop(vault);
        for (mark, who) in [(0, "ada"), (1, "ben"), (0, "ben")] {
            let vault = on(&dir, &marks[mark], who);
            assert!(!is_older(&vault), "after {what}: {who} on {mark}");
        }
    };
    turns("nothing", &|_| {});
    turns("another journal", &|vault| {
        let gone = [Erase::Record { case: id("a"), id: id("r1") }];
        vault.compact(&gone, vec![], AT, &mut |_, _| true).unwrap();
    });
    turns("another passphrase", &|vault| {
        vault.change_passphrase(Opener::Passphrase(&secret("ada")), &secret("ada")).unwrap();
    });
    turns("caches that are gone", &|vault| {
        let _ = std::fs::remove_file(vault.keys.person.join("catalogue.age"));
    });
    // The newest copy, as a backup gives it back that was made before the keyring was written once more.
    let kept = folder.path().join("kept");
    copy(&dir, &kept);
    let mut mine = on(&dir, &marks[0], "ada");
    mine.set_name("Ada again").unwrap();
    mine.idle().unwrap();
    drop(mine);
    put(&kept, &dir);
    for (mark, who) in [(0, "ada"), (1, "ben")] {
        assert!(!is_older(&on(&dir, &marks[mark], who)), "{who}");
    }
    let mut mine = on(&dir, &marks[0], "ada");
    mine.remove_person(&secret("ada"), &ben, false).unwrap();
    let again = mine.add_person(&secret("ada"), "Ben", false, &secret("ben")).unwrap();
    assert!(again != ben);
    drop(mine);
    for (mark, who) in [(1, "ada"), (0, "ben"), (1, "ben"), (0, "ada")] {
        assert!(!is_older(&on(&dir, &marks[mark], who)), "{who}");
    }
}

/// What Ada remembers lies in her keyring. Ben puts an older copy of that back, with a journal that ends where it does.
#[test]
fn an_older_keyring_does_not_have_its_person_forget_where_the_mark_is() {
    for later in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let mark = folder.path().join("mark");
        let (dir, _) = with_ben(folder.path(), Role::Reader);
        let mine = on(&dir, &mark, "ada");
        let place = mine.keys.person.clone();
        drop(mine);
        let kept = folder.path().join("kept");
        copy(&place, &kept);
        let mut mine = on(&dir, &mark, "ada");
        mine.save(vec![change("a", "proof", "event")]).unwrap();
        mine.idle().unwrap();
        drop(mine);
        let mut theirs = open(&dir, "ben").unwrap();
        write_anew(&dir, &mut theirs, &|_: &Id| 1, later);
        drop(theirs);
        put(&kept, &place);
        let mine = on(&dir, &mark, "ada");
        assert_eq!(sees(&mine, "a").unwrap(), ["a1"]);
        assert!(is_older(&mine), "{later}: {:?}", mine.notices());
    }
}
