//! A packet for the CCF is whole or it is not there: a disk that is full or refuses writes, or an exhibit
//! that is damaged, leaves nothing half-written, and what was written is what was remembered.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use redress_casework::model::{
    Code, Disclosure, Entry, Id, IsoDate, PartialDate, RequestKind, RequestLanguage,
};
use redress_casework::render::Drawer;
use redress_casework::words::Lang;
use redress_casework::{FixedClock, Progress, Session};
use redress_tests::chance::Chance;
use redress_tests::run::not_run;
use redress_tests::small_disk::on_small_disk;

/// The disk that is too small, in MiB, and the exhibit that does not fit on it, in bytes.
const DISK_MIB: u32 = 1;
const EXHIBIT: usize = 3_000_000;
const CHILD: &str = "REDRESS_PACKET_DISK";

const CASE: &str = r#"{"format":"redress-case","version":1,
  "case":{"id":"c","title":"A Person","applicant":"a"},
  "people":[{"id":"a","role":"applicant","names":[{"full":"Ada Person"}],"provenance":{"disclosure":"ccf_only"}}],
  "alerts":[{"id":"al","channel":"red_notice","country":"RU","summary":"First words","provenance":{"disclosure":"may_reach_state"}}]}"#;

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// A case with an exhibit that goes as the file it is.
fn session(bytes: &[u8]) -> Session {
    let clock = Arc::new(FixedClock(IsoDate { year: 2026, month: 11, day: 24 }));
    let mut session = Session::in_memory(clock);
    session.import_case(CASE.as_bytes()).unwrap();
    let size = bytes.len() as u64;
    let go = Progress::default();
    let mut exhibit =
        session.add_evidence(&id("c"), "sound.bin", size, &mut &bytes[..], &go).unwrap();
    exhibit.provenance.disclosure = Disclosure::MayReachState;
    session.save_entry(&id("c"), Entry::Evidence(exhibit), 1).unwrap();
    session
}

fn write(session: &mut Session, to: &Path) -> Result<Id, Code> {
    let (kind, language) = (RequestKind::Deletion, RequestLanguage::En);
    let drawer = Drawer::of(env!("CARGO_BIN_EXE_draw-child"));
    let written = session.write_packet(&id("c"), kind, language, to, &drawer, &Progress::default());
    written.map(|packet| packet.record).map_err(|error| error.code())
}

fn below(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path()).collect()
}

fn remembered(session: &Session) -> usize {
    session.at_hand(&id("c")).unwrap().case.requests.len()
}

#[test]
fn a_full_disk_and_one_that_refuses_are_left_as_they_were() {
    if let Ok(disk) = std::env::var(CHILD) {
        let disk = Path::new(&disk);
        let mut session = session(&Chance::from_seed(7).bytes(EXHIBIT));
        assert_eq!(write(&mut session, &disk.join("packet")), Err(Code::PlaceFull));
        assert_eq!(below(disk), Vec::<PathBuf>::new(), "nothing half-written is left");
        assert_eq!(remembered(&session), 0);
        let remount = Command::new("mount").args(["-o", "remount,ro"]).arg(disk).status();
        assert!(remount.unwrap().success());
        assert_eq!(write(&mut session, &disk.join("packet")), Err(Code::PlaceFailed));
        assert_eq!(remembered(&session), 0);
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let test = "a_full_disk_and_one_that_refuses_are_left_as_they_were";
    match on_small_disk(folder.path(), DISK_MIB, test, CHILD) {
        Some(status) => assert!(status.success()),
        None => not_run("packets_are_whole", "this machine gives no user and mount namespace"),
    }
}

#[test]
fn what_was_sent_is_kept_as_it_was_whatever_the_case_says_later() {
    let mut session = session(b"\x01\x00\x02 nothing to print");
    let (case, place) = (id("c"), tempfile::tempdir().unwrap());
    let first = place.path().join("first");
    let packet = write(&mut session, &first).unwrap();
    let portal = |session: &Session| {
        session.portal(&case, RequestKind::Deletion, RequestLanguage::En).unwrap().written.remove(0)
    };
    assert!(portal(&session).changed.is_empty());
    let day = PartialDate::on_day(IsoDate { year: 2026, month: 11, day: 23 }).unwrap();
    session.mark_sent(&case, &packet, "2026/1234", day, Lang::En).unwrap();

    // The clock runs from that day, and the decision's does not yet.
    let open = session.at_hand(&case).unwrap();
    assert_eq!(open.case.letters.len(), 2);
    assert!(
        open.case.letters.iter().all(|letter| letter.reference.as_deref() == Some("2026/1234"))
    );

    // A changed fact shows; what was sent does not change.
    let mut alert = open.case.alerts[0].clone();
    drop(open);
    alert.summary = Some(redress_casework::model::Long::new("Other words").unwrap());
    session.save_entry(&case, Entry::Alert(alert), 1).unwrap();
    assert_eq!(portal(&session).changed, [id("al")]);
    let base = session.at_hand(&case).unwrap().revision(&packet);
    let taken = session.remove_entry(&case, &packet, base).unwrap_err();
    assert_eq!(taken.code(), Code::Stale, "what was sent cannot be taken out by a slip");
    assert_eq!(
        session.check_packet(&case, &packet, &Progress::default()).unwrap(),
        Vec::<String>::new()
    );
    let again = place.path().join("again");
    session.export_packet(&case, &packet, &again, &Progress::default()).unwrap();
    for name in [
        "request.pdf",
        "request.docx",
        "exhibits.pdf",
        "index.html",
        "MANIFEST",
        "exhibits/E-01-original.bin",
    ] {
        assert!(
            fs::read(first.join(name)).unwrap() == fs::read(again.join(name)).unwrap(),
            "{name}"
        );
    }
    // A new packet has the new words.
    let now = place.path().join("now");
    write(&mut session, &now).unwrap();
    assert!(
        fs::read(first.join("request.pdf")).unwrap() != fs::read(now.join("request.pdf")).unwrap()
    );
}
