//! A vault in memory erases and refuses as one on a disk does, and says of what only a disk has that it has none.

use std::io::Read;

use redress_seal::SecretString;
use redress_seal::recovery::Sheet;
use redress_seal::shares::Shared;

use super::*;
use crate::{Opener, Role};

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn change(record: &str, kind: &str, base_revision: u32) -> Change {
    Change {
        case: id("a"),
        id: id(record),
        kind: kind.to_owned(),
        base_revision,
        at: String::from("2026-12-01T02:00:00Z"),
        removed: false,
        body: format!("{record} {base_revision}").into_bytes(),
    }
}

/// A case with its header, an event of two revisions, one that was taken out, a form, and an attachment.
fn filled() -> (MemoryVault, Attachment) {
    let mut vault = MemoryVault::new();
    vault.save(vec![change("head", "case", 0), change("e", "event", 0)]).unwrap();
    vault.save(vec![change("e", "event", 1), change("out", "event", 0)]).unwrap();
    vault.save(vec![Change { removed: true, ..change("out", "event", 1) }]).unwrap();
    vault.save(vec![change("form", "draft", 0)]).unwrap();
    vault.save(vec![change("form", "draft", 1)]).unwrap();
    let attachment = vault.add_attachment(&id("a"), &mut &b"a scan"[..]).unwrap();
    (vault, attachment)
}

fn erase(vault: &mut MemoryVault, what: &[Erase]) -> Result<Compacted, Error> {
    vault.compact(what, Vec::new(), "2026-12-02T02:00:00Z", &mut |_, _| true)
}

#[test]
fn what_is_erased_is_in_no_history_and_what_was_earlier_leaves_the_newest() {
    let (mut vault, attachment) = filled();
    let case = id("a");
    assert_eq!(vault.removed(&case).unwrap(), [id("out")]);
    let before = vault.case_sum(&case);
    let gone = [
        Erase::Earlier { case: id("a"), id: id("e") },
        Erase::Record { case: id("a"), id: id("out") },
        Erase::Attachment { case: id("a"), id: attachment.id.clone() },
    ];
    let done = erase(&mut vault, &gone).unwrap();
    assert_eq!((done.revisions, done.attachments), (3, 1));
    assert_ne!(vault.case_sum(&case), before);
    let left = vault.history(&case, &id("e")).unwrap();
    assert_eq!(left.iter().map(|r| r.revision).collect::<Vec<_>>(), [2]);
    assert_eq!(vault.history(&case, &id("out")), Err(Error::NoSuchRecord));
    assert_eq!(vault.removed(&case).unwrap(), []);
    assert!(vault.open_attachment(&case, &attachment.id).is_err());
    // Of the form only its newest state stays, and nothing is said of it.
    assert_eq!(vault.history(&case, &id("form")).unwrap().len(), 1);
    let told: Vec<(Option<Id>, u32)> =
        vault.erased(&case).unwrap().into_iter().map(|one| (one.id, one.revisions)).collect();
    assert_eq!(told, [(Some(id("e")), 1), (None, 2)]);
    let done = erase(&mut vault, &[Erase::Case { case: id("a") }]).unwrap();
    assert_eq!((done.revisions, vault.cases().unwrap().len()), (3, 0));
}

#[test]
fn what_cannot_be_erased_changes_nothing() {
    let (mut vault, attachment) = filled();
    let before = (vault.records(&id("a")).unwrap(), vault.generation());
    let (no, event) = (|| id("no"), || id("e"));
    let first = || Erase::Earlier { case: id("a"), id: event() };
    for (what, refused) in [
        (Erase::Case { case: no() }, Error::NoSuchCase),
        (Erase::Record { case: no(), id: event() }, Error::NoSuchCase),
        (Erase::Earlier { case: no(), id: event() }, Error::NoSuchCase),
        (Erase::Attachment { case: no(), id: attachment.id.clone() }, Error::NoSuchCase),
        (Erase::Record { case: id("a"), id: no() }, Error::NoSuchRecord),
        // A case is never without what it is about.
        (Erase::Record { case: id("a"), id: id("head") }, Error::NoSuchRecord),
    ] {
        assert_eq!(erase(&mut vault, &[first(), what]), Err(refused));
    }
    let stopped = vault.compact(&[first()], Vec::new(), "", &mut |_, _| false);
    assert_eq!(stopped, Err(Error::Stopped));
    let stale = vault.compact(&[first()], vec![change("e", "event", 7)], "", &mut |_, _| true);
    assert!(matches!(stale, Err(Error::Stale { .. })), "{stale:?}");
    let elsewhere = Change { case: no(), ..change("x", "event", 0) };
    assert_eq!(vault.compact(&[], vec![elsewhere], "", &mut |_, _| true), Err(Error::NoSuchCase));
    assert_eq!((vault.records(&id("a")).unwrap(), vault.generation()), before);
    assert_eq!(vault.history(&id("a"), &id("e")).unwrap().len(), 2);
    assert_eq!(vault.attachments(&id("a")).unwrap(), [attachment]);
}

#[test]
fn what_is_kept_comes_back_and_a_check_counts_it() {
    let (mut vault, attachment) = filled();
    let mut bytes = Vec::new();
    vault.open_attachment(&id("a"), &attachment.id).unwrap().read_to_end(&mut bytes).unwrap();
    assert_eq!((bytes.as_slice(), attachment.size), (&b"a scan"[..], 6));
    assert_eq!(attachment.sha256, <[u8; 32]>::from(Sha256::digest(b"a scan")));
    vault.keep_cache("find", b"words").unwrap();
    vault.idle().unwrap();
    assert_eq!((vault.cache("find"), vault.cache("other")), (Some(b"words".to_vec()), None));
    let mut steps = Vec::new();
    let report = vault.repair(&mut |done, total| steps.push((done, total))).unwrap();
    assert_eq!((report.records, report.attachments, report.damage.len()), (7, 1, 0));
    assert_eq!(steps, [(0, 1), (1, 1)]);
    assert_eq!(vault.salvage(&id("a")).unwrap().records, vault.records(&id("a")).unwrap());
    let entry = &vault.cases().unwrap()[0];
    assert_eq!((entry.records, entry.header.as_slice()), (2, &b"head 0"[..]));
    vault.set_name("Ada").unwrap();
    assert_eq!((vault.keys().name.as_str(), vault.notices().len()), ("Ada", 0));
    let signed = vault.sign("custody", b"x").unwrap();
    assert!(vault.signer().unwrap().verifies("custody", b"x", &signed));
    assert!(!vault.signer().unwrap().verifies("custody", b"y", &signed));
    assert_eq!(vault.sign("No Word", b"x"), Err(Error::BadKind));
    Box::new(vault).lock();
}

#[test]
fn what_only_a_disk_has_is_refused_and_nothing_is_written() {
    let (mut vault, _) = filled();
    let before = (vault.case_sum(&id("a")), vault.generation());
    let secret = SecretString::from(String::from("seven words"));
    let (sheet, shared, day) = (Sheet::random(), Shared::random(), "2026-12-01");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("backup.tar");
    let no = Err(Error::NotOnDisk);
    assert_eq!(vault.add_person(&secret, "Ben", true, &secret).map(|_| ()), no);
    assert_eq!(vault.remove_person(&secret, &id("ben"), true), no);
    assert_eq!(vault.give_role(&id("a"), &id("ben"), Some(Role::Reader)), no);
    assert_eq!(vault.change_passphrase(Opener::Passphrase(&secret), &secret), no);
    assert_eq!(vault.make_sheet(&secret, &sheet, day), no);
    assert_eq!(vault.revoke_sheet(&secret), no);
    assert_eq!(vault.try_sheet(&sheet, day), no);
    assert_eq!(vault.sheet_was_read(day), no);
    assert_eq!(vault.make_shares(&secret, &shared, day), no);
    assert_eq!(vault.revoke_shares(&secret), no);
    assert_eq!(vault.try_shares(&shared, day), no);
    assert_eq!(vault.set_automatic(Some(folder.path())), no);
    assert_eq!(vault.plan_backup().map(|_| ()), no);
    assert_eq!(vault.back_up(&file, day, &mut |_, _| true).map(|_| ()), no);
    assert!(!file.exists());
    assert_eq!((vault.case_sum(&id("a")), vault.generation()), before);
}

#[test]
fn one_person_has_every_part_and_asks_nobody() {
    let (vault, _) = filled();
    assert_eq!((vault.people().len(), vault.only_theirs(&id("ben"))), (0, 0));
    assert!(vault.is_keeper());
    assert_eq!(vault.roles(&id("a")), Ok(vec![]));
    assert_eq!(vault.roles(&id("b")), Err(Error::NoSuchCase));
    assert_eq!((vault.my_role(&id("a")), vault.my_role(&id("b"))), (Some(Role::Supervisor), None));
    assert!(vault.can_begin(&id("b")) && !vault.can_begin(&id("a")));
    assert_eq!(vault.own_place("library.own"), "library.own");
    let secret = SecretString::from(String::from("any"));
    assert_eq!(vault.proves(Opener::Passphrase(&secret)), Ok(()));
}

/// A word of a case in a log would outlive a lock.
#[test]
fn no_debug_print_tells_what_a_record_says() {
    let (vault, attachment) = filled();
    let one = &vault.records(&id("a")).unwrap()[1];
    let said =
        Change { body: b"CANARY".to_vec(), case: id("CANARY"), ..change("CANARY", "event", 3) };
    let record = Record { body: b"CANARY".to_vec(), id: id("CANARY"), ..one.clone() };
    let entry = CaseEntry { header: b"CANARY".to_vec(), ..vault.cases().unwrap()[0].clone() };
    let damage = [
        crate::Damage::Case { case: id("CANARY") },
        crate::Damage::RecordsMissing { case: id("CANARY"), count: 3 },
        crate::Damage::Attachment { case: id("CANARY"), id: id("CANARY") },
    ];
    let printed = format!("{said:?} {record:?} {entry:?} {attachment:?} {damage:?}");
    assert!(!printed.contains("CANARY") && !printed.contains("67, 65, 78"), "{printed}");
    assert!(printed.contains("Change(event, on 3)") && printed.contains("RecordsMissing(3)"));
    assert!(!printed.contains(attachment.id.as_str()));
}
