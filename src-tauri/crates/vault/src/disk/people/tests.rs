use std::path::{Path, PathBuf};

use redress_seal::SecretString;

use super::super::frame::{Frame, Tally};
use super::super::record::{Content, SealedRecord};
use super::super::{DiskVault, PEOPLE, SHARED_FILES, hash};
use crate::{Change, Error, Id, Notice, Opener, Options, Probe, Role, Vault};

pub(super) const AT: &str = "2026-11-30T12:00:00Z";

pub(super) fn options() -> Options {
    Options { probe: Probe::NoStore, work_factor: Some(2), ..Options::default() }
}

pub(super) fn secret(text: &str) -> SecretString {
    SecretString::from(text.to_owned())
}

pub(super) fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

pub(super) fn change(case: &str, record: &str, kind: &str) -> Change {
    Change {
        case: id(case),
        id: id(record),
        kind: kind.into(),
        base_revision: 0,
        at: AT.into(),
        removed: false,
        body: format!("words of {record}").into_bytes(),
    }
}

pub(super) fn open(dir: &Path, who: &str) -> Result<DiskVault, Error> {
    DiskVault::open(dir, &secret(who), &options())
}

pub(super) fn sees(vault: &DiskVault, case: &str) -> Result<Vec<String>, Error> {
    let records = vault.records(&id(case))?;
    Ok(records.into_iter().map(|record| record.id.to_string()).collect())
}

/// What an opening found, but for a passphrase that was never changed: in these tests hardly anybody does.
pub(super) fn told(vault: &DiskVault) -> Vec<Notice> {
    vault.notices().into_iter().filter(|notice| *notice != Notice::FirstPassphrase).collect()
}

pub(super) fn names(vault: &DiskVault) -> Vec<String> {
    vault.cases().unwrap().into_iter().map(|entry| entry.case.to_string()).collect()
}

/// A vault of Ada with two cases, and Ben, who has no part in any yet.
pub(super) fn two(folder: &Path) -> (PathBuf, Id) {
    let dir = folder.join("vault");
    let mut vault = DiskVault::create(&dir, &secret("ada"), &options()).unwrap();
    vault.set_name("Ada").unwrap();
    vault.save(vec![change("a", "a1", "case"), change("b", "b1", "case")]).unwrap();
    let ben = vault.add_person(&secret("ada"), "Ben", false, &secret("ben")).unwrap();
    (dir, ben)
}

/// Ada's vault with Ben, who has a part in the case `a`.
pub(super) fn with_ben(folder: &Path, role: Role) -> (PathBuf, Id) {
    let (dir, ben) = two(folder);
    let mut mine = open(&dir, "ada").unwrap();
    mine.give_role(&id("a"), &ben, Some(role)).unwrap();
    drop(mine);
    drop(open(&dir, "ben").unwrap());
    (dir, ben)
}

pub(super) fn person(vault: &DiskVault, name: &str) -> Id {
    vault.people().into_iter().find(|one| one.name == name).unwrap().id
}

pub(super) fn starts(bytes: &[u8]) -> Vec<usize> {
    let (mut at, mut starts) = (0, Vec::new());
    while at < bytes.len() {
        starts.push(at);
        at += 4 + u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
    }
    starts
}

#[test]
fn somebody_else_sees_nothing_until_they_have_a_part_and_then_that_case_alone() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = two(folder.path());
    let theirs = open(&dir, "ben").unwrap();
    assert_eq!(names(&theirs), [""; 0]);
    for case in ["a", "b"] {
        let case = id(case);
        assert_eq!(theirs.records(&case), Err(Error::NoSuchCase));
        assert_eq!(theirs.history(&case, &id("a1")), Err(Error::NoSuchCase));
        assert_eq!(theirs.salvage(&case).unwrap_err(), Error::NoSuchCase);
        assert_eq!(theirs.attachments(&case), Err(Error::NoSuchCase));
        assert_eq!(theirs.erased(&case), Err(Error::NoSuchCase));
        assert_eq!(theirs.removed(&case), Err(Error::NoSuchCase));
        assert_eq!(theirs.roles(&case), Err(Error::NoSuchCase));
        assert_eq!((theirs.case_sum(&case), theirs.my_role(&case)), (None, None));
    }
    assert_eq!(theirs.check(&mut |_, _| {}).unwrap().damage, [], "what is not theirs is whole");
    drop(theirs);
    let mut mine = open(&dir, "ada").unwrap();
    mine.give_role(&id("a"), &ben, Some(Role::Caseworker)).unwrap();
    assert_eq!(sees(&mine, "a").unwrap(), ["a1"]);
    drop(mine);
    let mut theirs = open(&dir, "ben").unwrap();
    assert_eq!(names(&theirs), ["a"]);
    assert_eq!(theirs.cases().unwrap()[0].header, b"words of a1");
    assert_eq!(theirs.save(vec![change("b", "b2", "event")]), Err(Error::NoSuchCase));
    theirs.save(vec![change("a", "a2", "event"), change("c", "c1", "case")]).unwrap();
    let [ada, ben] = [theirs.people()[0].clone(), theirs.people()[1].clone()];
    let (ada, ben) = if ada.me { (ben, ada) } else { (ada, ben) };
    assert_eq!((ada.name.as_str(), ada.founder, ada.keeper), ("Ada", true, true));
    assert_eq!((ben.name.as_str(), ben.founder, ben.keeper), ("Ben", false, false));
    drop(theirs);
    let mine = open(&dir, "ada").unwrap();
    assert_eq!(names(&mine), ["a", "b"], "what Ben began is Ben's");
    assert_eq!(sees(&mine, "a").unwrap(), ["a1", "a2"]);
    let signer = mine.history(&id("a"), &id("a2")).unwrap()[0].signer;
    assert_eq!(signer, Some(ben.signer));
    let found = mine.check(&mut |_, _| {}).unwrap();
    assert_eq!((found.damage, found.refused), (vec![], 0));
}

#[test]
fn a_part_says_what_one_may_save() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = two(folder.path());
    for (role, event, filed) in [
        (Role::Reader, Err(Error::NotAllowed), Err(Error::NotAllowed)),
        (Role::Client, Ok(()), Err(Error::NotAllowed)),
        (Role::Student, Ok(()), Err(Error::NotAllowed)),
        (Role::Caseworker, Ok(()), Ok(())),
        (Role::Supervisor, Ok(()), Ok(())),
    ] {
        let mut mine = open(&dir, "ada").unwrap();
        mine.give_role(&id("a"), &ben, Some(role)).unwrap();
        drop(mine);
        let mut theirs = open(&dir, "ben").unwrap();
        let number = role.number();
        let save = |vault: &mut DiskVault, kind: &str| {
            vault.save(vec![change("a", &format!("{kind}{number}"), kind)]).map(drop)
        };
        assert_eq!(save(&mut theirs, "event"), event, "{role:?}");
        assert_eq!(save(&mut theirs, "request"), filed, "{role:?}");
        assert_eq!(save(&mut theirs, "custody"), Ok(()), "{role:?}");
        let attached = theirs.add_attachment(&id("a"), &mut &b"scan"[..]).map(drop);
        assert_eq!(attached, event, "{role:?}");
        let managed = theirs.give_role(&id("a"), &ben, None);
        let may = if role.may_manage() { Ok(()) } else { Err(Error::NotAllowed) };
        assert_eq!(managed, may, "{role:?}");
        let gone = [crate::Erase::Case { case: id("a") }];
        if !role.may_manage() {
            let refused = theirs.compact(&gone, vec![], AT, &mut |_, _| true);
            assert_eq!(refused.map(drop), Err(Error::NotAllowed));
            assert_eq!(
                theirs.add_person(&secret("ben"), "C", false, &secret("c")),
                Err(Error::NotAllowed)
            );
        } else {
            assert_eq!(names(&theirs), [""; 0], "they took themselves off the case");
        }
    }
    let mine = open(&dir, "ada").unwrap();
    assert_eq!(mine.check(&mut |_, _| {}).unwrap().damage, []);
}

/// Appends what these keys can seal, past every rule of saving.
pub(super) fn force(vault: &mut DiskVault, case: &str, record: &str, revision: u32, kind: &str) {
    let (case, record) = (id(case), id(record));
    let ring = vault.keys.ring.clone();
    let mut tally = vault.truth.cases[&case].tally;
    let content = Content {
        kind: kind.into(),
        at: AT.into(),
        removed: false,
        body: b"forged".to_vec(),
        signed: None,
    };
    let sealed = content.seal(&ring, &case, &record, revision).unwrap();
    let ordinal = tally.count;
    let one = SealedRecord { case: case.clone(), ordinal, id: record, revision, sealed };
    tally = Tally { count: tally.count + 1, ..tally };
    hash::add(&mut tally.digest, &one.share(&ring));
    let frame = Frame {
        generation: vault.truth.generation + 1,
        before: vault.truth.tip,
        heals: Vec::new(),
        tallies: vec![(case, tally)],
        records: vec![one],
    };
    vault.append_frame(&frame).unwrap();
}

#[test]
fn a_write_against_a_part_counts_for_nothing_on_reading() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = two(folder.path());
    let mut mine = open(&dir, "ada").unwrap();
    mine.give_role(&id("a"), &ben, Some(Role::Caseworker)).unwrap();
    drop(mine);
    let mut theirs = open(&dir, "ben").unwrap();
    theirs.save(vec![change("a", "right", "event")]).unwrap();
    drop(theirs);
    let mut mine = open(&dir, "ada").unwrap();
    mine.give_role(&id("a"), &ben, Some(Role::Reader)).unwrap();
    drop(mine);
    let mut theirs = open(&dir, "ben").unwrap();
    force(&mut theirs, "a", "forged", 1, "event");
    force(&mut theirs, "a", "a1", 2, "case");
    force(&mut theirs, "a", "right", 2, "event");
    drop(theirs);
    for _ in 0..2 {
        let mine = open(&dir, "ada").unwrap();
        assert_eq!(sees(&mine, "a").unwrap(), ["a1", "right"]);
        assert_eq!(mine.cases().unwrap()[0].header, b"words of a1");
        assert_eq!(
            mine.history(&id("a"), &id("right")).unwrap().len(),
            1,
            "what they wrote before"
        );
        let found = mine.check(&mut |_, _| {}).unwrap();
        assert_eq!((found.damage, found.refused), (vec![], 3));
    }
    // The case goes on, and a new journal leaves the forged ones behind.
    let mut mine = open(&dir, "ada").unwrap();
    let next = Change { base_revision: 1, ..change("a", "right", "event") };
    mine.save(vec![next]).unwrap();
    mine.compact(&[], vec![], AT, &mut |_, _| true).unwrap();
    assert_eq!(mine.history(&id("a"), &id("right")).unwrap().len(), 2);
    assert_eq!(mine.check(&mut |_, _| {}).unwrap().refused, 0);
    drop(mine);
    assert_eq!(sees(&open(&dir, "ben").unwrap(), "a").unwrap(), ["a1", "right"]);
}

#[test]
fn who_loses_a_part_opens_nothing_that_is_saved_later() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = two(folder.path());
    let mut mine = open(&dir, "ada").unwrap();
    mine.give_role(&id("a"), &ben, Some(Role::Student)).unwrap();
    drop(mine);
    let before = open(&dir, "ben").unwrap().keys.ring.clone();
    let mut mine = open(&dir, "ada").unwrap();
    mine.give_role(&id("a"), &ben, None).unwrap();
    mine.save(vec![change("a", "later", "event")]).unwrap();
    let scan = mine.add_attachment(&id("a"), &mut &b"scan"[..]).unwrap();
    mine.save(vec![change("a", "scan", "evidence")]).unwrap();
    drop(mine);
    let theirs = open(&dir, "ben").unwrap();
    assert_eq!((names(&theirs), sees(&theirs, "a")), (vec![], Err(Error::NoSuchCase)));
    // Nor with the keys they had, which a changed program would have kept.
    let gathered = theirs.gather(&id("a")).unwrap();
    let opens = |record: &SealedRecord| record.open(&before).is_some();
    let opened: Vec<&str> =
        gathered.sealed().filter(|one| opens(one)).map(|one| one.id.as_str()).collect();
    assert_eq!(opened, ["a1"]);
    drop(theirs);
    let mut mine = open(&dir, "ada").unwrap();
    let mut read = String::new();
    let mut file = mine.open_attachment(&id("a"), &scan.id).unwrap();
    std::io::Read::read_to_string(&mut file, &mut read).unwrap();
    assert_eq!((sees(&mine, "a").unwrap().len(), read.as_str()), (3, "scan"));
    // Given a part again, they get all keys.
    mine.give_role(&id("a"), &ben, Some(Role::Reader)).unwrap();
    drop(mine);
    assert_eq!(sees(&open(&dir, "ben").unwrap(), "a").unwrap().len(), 3);
}

#[test]
fn who_is_removed_opens_nothing_any_more() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = two(folder.path());
    let mut mine = open(&dir, "ada").unwrap();
    mine.give_role(&id("a"), &ben, Some(Role::Student)).unwrap();
    drop(mine);
    let mut theirs = open(&dir, "ben").unwrap();
    theirs.save(vec![change("a", "right", "event")]).unwrap();
    let before = theirs.keys.ring.clone();
    let their_folder = theirs.keys.person.clone();
    drop(theirs);
    let kept = folder.path().join("kept");
    copy(&their_folder, &kept);
    let mut mine = open(&dir, "ada").unwrap();
    let me = mine.people().into_iter().find(|one| one.me).unwrap().id;
    assert_eq!(mine.remove_person(&secret("ada"), &me, false), Err(Error::NotAllowed));
    assert_eq!(mine.remove_person(&secret("x"), &ben, false), Err(Error::WrongPassphrase));
    mine.remove_person(&secret("ada"), &ben, false).unwrap();
    assert_eq!(mine.remove_person(&secret("ada"), &ben, false), Err(Error::NoSuchPerson));
    mine.save(vec![change("a", "later", "event")]).unwrap();
    drop(mine);
    assert_eq!(open(&dir, "ben").map(drop), Err(Error::WrongPassphrase));
    // Put back, their folder opens nothing either: what is shared is not sealed to them.
    copy(&kept, &their_folder);
    assert_eq!(open(&dir, "ben").map(drop), Err(Error::Removed));
    let frames = std::fs::read(dir.join("journal/00000001.seg")).unwrap();
    let (mut at, mut opened, mut shut) = (0, 0, 0);
    while at < frames.len() {
        let length = u32::from_be_bytes(frames[at..at + 4].try_into().unwrap()) as usize;
        let frame = Frame::open(&frames[at + 4..at + 4 + length], &before);
        if frame.is_some() {
            opened += 1
        } else {
            shut += 1
        }
        at += 4 + length;
    }
    assert_eq!((opened, shut), (2, 2), "the tallies told anew, and what came after");
    let mine = open(&dir, "ada").unwrap();
    assert!(!their_folder.exists(), "it is taken away again");
    assert_eq!(sees(&mine, "a").unwrap(), ["a1", "right", "later"], "what they wrote stays");
    let gone = mine.people().into_iter().find(|one| one.id == ben).unwrap();
    assert!(gone.left);
    assert_eq!(mine.check(&mut |_, _| {}).unwrap().damage, []);
}

pub(super) fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            std::fs::copy(path, to).unwrap();
        }
    }
}

#[test]
fn one_passphrase_opens_for_one_person() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, _) = two(folder.path());
    let mut mine = open(&dir, "ada").unwrap();
    let again = mine.add_person(&secret("ada"), "C", false, &secret("ben"));
    assert_eq!(again, Err(Error::PassphraseTaken));
    let (ada, ben) = (secret("ada"), secret("ben"));
    assert_eq!(mine.change_passphrase(Opener::Passphrase(&ada), &ben), Err(Error::PassphraseTaken));
    mine.change_passphrase(Opener::Passphrase(&ada), &ada).unwrap();
    mine.change_passphrase(Opener::Passphrase(&ada), &secret("new")).unwrap();
    mine.save(vec![change("a", "later", "event")]).unwrap();
    drop(mine);
    assert_eq!(open(&dir, "ada").map(drop), Err(Error::WrongPassphrase));
    // The other goes on as before, under the new key of the vault.
    let mut theirs = open(&dir, "ben").unwrap();
    assert_eq!(told(&theirs), []);
    theirs.change_passphrase(Opener::Passphrase(&ben), &secret("ben 2")).unwrap();
    theirs.save(vec![change("c", "c1", "case")]).unwrap();
    drop(theirs);
    let mut mine = open(&dir, "new").unwrap();
    assert_eq!((sees(&mine, "a").unwrap().len(), told(&mine)), (2, vec![]));
    let ben = mine.people().into_iter().find(|one| !one.me).unwrap().id;
    mine.give_role(&id("b"), &ben, Some(Role::Reader)).unwrap();
    drop(mine);
    let theirs = open(&dir, "ben 2").unwrap();
    assert_eq!((names(&theirs), told(&theirs)), (vec!["b".to_owned(), "c".to_owned()], vec![]));
}

#[test]
fn a_case_keeps_a_supervisor() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = two(folder.path());
    let mut mine = open(&dir, "ada").unwrap();
    let me = mine.people().into_iter().find(|one| one.me).unwrap().id;
    assert_eq!(mine.give_role(&id("a"), &me, None), Err(Error::NeedsSupervisor));
    assert_eq!(mine.give_role(&id("a"), &me, Some(Role::Reader)), Err(Error::NeedsSupervisor));
    mine.give_role(&id("a"), &ben, Some(Role::Supervisor)).unwrap();
    mine.give_role(&id("a"), &me, None).unwrap();
    assert_eq!(names(&mine), ["b"]);
    let refused = mine.remove_person(&secret("ada"), &ben, false);
    assert_eq!((refused, mine.only_theirs(&ben)), (Err(Error::OnlyTheirs { cases: 1 }), 1));
    drop(mine);
    assert_eq!(names(&open(&dir, "ben").unwrap()), ["a"]);
    let mut mine = open(&dir, "ada").unwrap();
    mine.remove_person(&secret("ada"), &ben, true).unwrap();
    assert_eq!(names(&mine), ["b"]);
    assert_eq!(mine.check(&mut |_, _| {}).unwrap().damage, [], "it is there, and opens to nobody");
}

#[test]
fn a_shredded_case_goes_from_every_keyring_and_cases_of_others_stay() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = two(folder.path());
    let mut mine = open(&dir, "ada").unwrap();
    mine.give_role(&id("a"), &ben, Some(Role::Student)).unwrap();
    drop(mine);
    let mut theirs = open(&dir, "ben").unwrap();
    theirs.save(vec![change("c", "c1", "case")]).unwrap();
    theirs.add_attachment(&id("c"), &mut &b"scan"[..]).unwrap();
    theirs.save(vec![change("c", "c2", "evidence")]).unwrap();
    theirs.idle().unwrap();
    drop(theirs);
    let mut mine = open(&dir, "ada").unwrap();
    let gone = [crate::Erase::Case { case: id("a") }];
    mine.compact(&gone, vec![], AT, &mut |_, _| true).unwrap();
    assert_eq!(names(&mine), ["b"]);
    drop(mine);
    let theirs = open(&dir, "ben").unwrap();
    assert_eq!(names(&theirs), ["c"]);
    assert!(!theirs.keys.ring.cases.contains_key(&id("a")));
    assert_eq!((sees(&theirs, "c").unwrap().len(), told(&theirs)), (2, vec![]));
    let found = theirs.check(&mut |_, _| {}).unwrap();
    assert_eq!((found.damage, found.attachments), (vec![], 1));
}

#[test]
fn a_spoiled_twin_of_what_is_shared_is_mended_and_both_gone_are_made_again() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = two(folder.path());
    let mut mine = open(&dir, "ada").unwrap();
    mine.give_role(&id("a"), &ben, Some(Role::Student)).unwrap();
    drop(mine);
    let files = SHARED_FILES.map(|name| dir.join(PEOPLE).join(name));
    let whole = std::fs::read(&files[0]).unwrap();
    for file in &files {
        for at in (0..whole.len()).step_by(97).chain([whole.len() - 1]) {
            let mut bytes = whole.clone();
            bytes[at] ^= 1 << (at % 8);
            std::fs::write(file, &bytes).unwrap();
            let vault = open(&dir, "ada").unwrap();
            assert_eq!(told(&vault), [Notice::TwinMended], "byte {at}");
            drop(vault);
            let twins = files.each_ref().map(|file| std::fs::read(file).unwrap());
            assert_eq!(twins[0], twins[1], "byte {at}");
            for file in &files {
                std::fs::write(file, &whole).unwrap();
            }
        }
    }
    drop(open(&dir, "ben").unwrap());
    for file in &files {
        std::fs::remove_file(file).unwrap();
    }
    let mine = open(&dir, "ada").unwrap();
    assert_eq!((told(&mine), names(&mine).len()), (vec![Notice::TwinMended], 2));
    drop(mine);
    assert_eq!(names(&open(&dir, "ben").unwrap()), ["a"]);
}

/// What somebody leaves out of the shared file, or puts an older one back, others have not forgotten.
#[test]
fn an_older_shared_file_takes_no_part_back() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, ben) = two(folder.path());
    let mut mine = open(&dir, "ada").unwrap();
    mine.give_role(&id("a"), &ben, Some(Role::Caseworker)).unwrap();
    drop(mine);
    drop(open(&dir, "ben").unwrap());
    let files = SHARED_FILES.map(|name| dir.join(PEOPLE).join(name));
    let older = std::fs::read(&files[0]).unwrap();
    let mut mine = open(&dir, "ada").unwrap();
    mine.give_role(&id("a"), &ben, Some(Role::Reader)).unwrap();
    drop(mine);
    for file in &files {
        std::fs::write(file, &older).unwrap();
    }
    let mine = open(&dir, "ada").unwrap();
    assert_eq!(told(&mine), [Notice::TwinMended]);
    drop(mine);
    assert_eq!(open(&dir, "ben").unwrap().my_role(&id("a")), Some(Role::Reader));
}
