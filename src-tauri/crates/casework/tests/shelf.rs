//! The evidence shelf: originals that nothing changes, and the copies made of them.

use std::io::Read;
use std::sync::Arc;

use redress_casework::model::{
    CaseRole, Code, CopyKind, Disclosure, Entry, Evidence, Id, IsoDate, Long, Releasable, Short,
    YesNo,
};
use redress_casework::places::Places;
use redress_casework::words::Lang;
use redress_casework::{
    Deed, Fault, FixedClock, Line, NewCase, NewCopy, Progress, Says, SecretString, Session, Signed,
    Source, Wish,
};
use redress_vault::{Change, Record};

const ORIGINAL: &[u8] = b"the paper as it came in";
const NOTES: &[u8] = b"the paper with notes on it";
const BOXES: &[u8] = b"the paper with boxes burnt in";

fn clock() -> Arc<FixedClock> {
    Arc::new(FixedClock(IsoDate { year: 2026, month: 11, day: 24 }))
}

/// The same in memory and on the disk.
fn everywhere(test: impl Fn(&mut Session)) {
    test(&mut Session::in_memory(clock()));
    let home = tempfile::tempdir().unwrap();
    let places = Places::at(home.path().join("data"));
    let phrase = SecretString::from("paint seven blue kettles at dawn today".to_owned());
    let folder = home.path().join("vault");
    test(&mut Session::create(&folder, &phrase, &places, clock()).unwrap());
}

fn case(desk: &mut Session) -> Id {
    let name = Short::new("A. Person").unwrap();
    desk.create_case(NewCase { role: CaseRole::Own, name, accusing: None }).unwrap()
}

fn paper(desk: &mut Session, case: &Id) -> Evidence {
    desk.add_evidence(case, "scan.txt", 23, &mut &ORIGINAL[..], &Progress::default()).unwrap()
}

fn copy(kind: CopyKind, made_from: Option<&Id>) -> NewCopy<'_> {
    let done = Long::new("four boxes").ok();
    NewCopy { kind, made_from, name: "copy.txt", size: 0, done }
}

fn bytes(desk: &Session, case: &Id, exhibit: &Id, copy: Option<&Id>) -> Vec<u8> {
    let mut read = Vec::new();
    desk.open_evidence(case, exhibit, copy).unwrap().1.read_to_end(&mut read).unwrap();
    read
}

#[test]
fn copies_stand_beside_the_original_and_change_nothing_of_it() {
    everywhere(|desk| {
        let id = case(desk);
        desk.set_author(Short::new("M. Oliva").ok().as_ref()).unwrap();
        let exhibit = paper(desk, &id);
        let quiet = Progress::default();
        let working = desk
            .add_copy(&id, &exhibit.id, copy(CopyKind::Working, None), &mut &NOTES[..], &quiet)
            .unwrap();
        let redacted = desk
            .add_copy(
                &id,
                &exhibit.id,
                copy(CopyKind::Redacted, Some(&working.id)),
                &mut &BOXES[..],
                &quiet,
            )
            .unwrap();
        let known = desk.copies(&id, &exhibit.id).unwrap();
        assert_eq!(known, [working.clone(), redacted.clone()]);
        assert_eq!(redacted.by.as_deref(), Some("M. Oliva"));
        assert_eq!(redacted.made_from.as_ref(), Some(&working.id));
        assert_eq!(bytes(desk, &id, &exhibit.id, None), ORIGINAL);
        assert_eq!(bytes(desk, &id, &exhibit.id, Some(&working.id)), NOTES);
        assert_eq!(bytes(desk, &id, &exhibit.id, Some(&redacted.id)), BOXES);
        let now = desk.exhibit(&id, &exhibit.id).unwrap();
        assert_eq!(now.file, exhibit.file, "the original is as it was");
        assert_eq!(now.newest(CopyKind::Redacted), Some(&redacted));
        // Undone and done again, the copy is the same.
        desk.undo(&id).unwrap();
        assert_eq!(desk.copies(&id, &exhibit.id).unwrap(), [working]);
        desk.redo(&id).unwrap();
        assert_eq!(bytes(desk, &id, &exhibit.id, Some(&redacted.id)), BOXES);
    });
}

#[test]
fn a_copy_of_nothing_and_an_empty_copy_are_refused() {
    let mut desk = Session::in_memory(clock());
    let id = case(&mut desk);
    let exhibit = paper(&mut desk, &id);
    let strange = Id::new("strange").unwrap();
    let quiet = Progress::default();
    let mut add = |exhibit: &Id, from: Option<&Id>, mut bytes: &[u8]| {
        let made = copy(CopyKind::Redacted, from);
        desk.add_copy(&id, exhibit, made, &mut bytes, &quiet).unwrap_err().code()
    };
    assert_eq!(add(&strange, None, BOXES), Code::NotFound);
    assert_eq!(add(&exhibit.id, Some(&strange), BOXES), Code::NotFound);
    assert_eq!(add(&exhibit.id, None, b""), Code::FileEmpty);
    assert!(desk.copies(&id, &exhibit.id).unwrap().is_empty());
}

#[test]
fn every_file_of_an_exhibit_is_checked_exported_and_erased() {
    everywhere(|desk| {
        let id = case(desk);
        let exhibit = paper(desk, &id);
        let quiet = Progress::default();
        let made = copy(CopyKind::Redacted, None);
        let redacted = desk.add_copy(&id, &exhibit.id, made, &mut &BOXES[..], &quiet).unwrap();
        let rows = desk.check_evidence(&id, &quiet).unwrap();
        let seen: Vec<_> = rows.iter().map(|row| (row.copy.is_some(), row.unchanged)).collect();
        assert_eq!(seen, [(false, YesNo::Yes), (true, YesNo::Yes)]);
        assert!(desk.copies(&id, &exhibit.id).unwrap()[0].file.last_check.is_some());

        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().join("out");
        assert_eq!(desk.export_case(&id, &to, &quiet).unwrap().files, 4);
        assert_eq!(std::fs::read(to.join("originals/E-01.txt")).unwrap(), ORIGINAL);
        assert_eq!(std::fs::read(to.join("copies/E-01-redacted-1.txt")).unwrap(), BOXES);
        // A case file brings no bytes, and does not say that they are here.
        let mut other = Session::in_memory(clock());
        let json = desk.case_json(&id).unwrap();
        let taken = other.import_case(json.as_bytes()).unwrap().id;
        assert!(other.open_evidence(&taken, &exhibit.id, Some(&redacted.id)).is_err());

        let base = desk.open_case(&id).unwrap().revision(&exhibit.id);
        let wish = Wish::Entry { case: id.clone(), id: exhibit.id.clone(), base };
        assert_eq!(desk.will_go(&wish).unwrap().papers, 2);
        assert_eq!(desk.erase(&wish, &quiet).unwrap().attachments, 2);
        assert!(desk.exhibit(&id, &exhibit.id).is_err());
    });
}

#[test]
fn only_redacted_copies_pass_the_gate() {
    let mut desk = Session::in_memory(clock());
    let id = case(&mut desk);
    let exhibit = paper(&mut desk, &id);
    for kind in [CopyKind::Working, CopyKind::Redacted] {
        let quiet = Progress::default();
        desk.add_copy(&id, &exhibit.id, copy(kind, None), &mut &BOXES[..], &quiet).unwrap();
    }
    let mut shown = desk.exhibit(&id, &exhibit.id).unwrap();
    shown.provenance.disclosure = Disclosure::CcfOnly;
    let base = desk.open_case(&id).unwrap().revision(&shown.id);
    desk.save_entry(&id, Entry::Evidence(shown), base).unwrap();
    let case = desk.case(&id).unwrap().case;
    let out = Releasable::of(&case);
    let kinds: Vec<_> = out.case().evidence[0].copies.iter().map(|copy| copy.kind).collect();
    assert_eq!(kinds, [CopyKind::Redacted]);
}

fn deeds(desk: &Session, case: &Id, exhibit: &Id) -> Vec<Deed> {
    let log = desk.custody(case, exhibit).unwrap();
    assert!(log.faults.is_empty(), "the log holds together: {:?}", log.faults);
    for (n, line) in log.lines.iter().enumerate() {
        let before: Vec<_> =
            log.lines[..n].last().map(|line| line.hash.clone()).into_iter().collect();
        assert_eq!(line.says.after, before, "line {n} names the one before it");
    }
    log.lines.iter().map(|line| line.says.deed).collect()
}

#[test]
fn the_log_says_what_was_done_with_each_file() {
    everywhere(|desk| {
        let id = case(desk);
        desk.set_author(Short::new("M. Oliva").ok().as_ref()).unwrap();
        let quiet = Progress::default();
        let exhibit = paper(desk, &id);
        let other = paper(desk, &id);
        let made = copy(CopyKind::Working, None);
        let working = desk.add_copy(&id, &exhibit.id, made, &mut &NOTES[..], &quiet).unwrap();
        // Looking twice in a row is one look; the copy is another file.
        for of in [None, None, Some(&working.id)] {
            desk.viewed(&id, &exhibit.id, of).unwrap();
        }
        desk.check_evidence(&id, &quiet).unwrap();
        let outside = tempfile::tempdir().unwrap();
        let shown = desk.exhibit(&id, &exhibit.id).unwrap();
        desk.copy_out(&id, &shown, None, &outside.path().join("out.txt")).unwrap();
        desk.export_case(&id, &outside.path().join("case"), &quiet).unwrap();
        use Deed::{CopiedOut, CopyMade, Exported, TakenIn, Unchanged, Viewed};
        let whole = [
            TakenIn, CopyMade, Viewed, Viewed, Unchanged, Unchanged, CopiedOut, Exported, Exported,
        ];
        assert_eq!(deeds(desk, &id, &exhibit.id), whole);
        assert_eq!(deeds(desk, &id, &other.id), [TakenIn, Unchanged, Exported]);
        let log = desk.custody(&id, &exhibit.id).unwrap();
        assert!(log.lines.iter().all(|line| line.says.by.as_deref() == Some("M. Oliva")));
        let key = |line: &Line| match &line.signed {
            Signed::By { key, .. } => key.clone(),
            _ => panic!("a line is not signed"),
        };
        assert!(log.lines.iter().all(|line| key(line) == key(&log.lines[0])));
        assert_eq!(log.lines[3].says.copy.as_ref().map(|copy| &copy.id), Some(&working.id));
        // Neither undoing nor reading the case again touches it.
        desk.undo(&id).unwrap();
        desk.open_case(&id).unwrap();
        assert_eq!(deeds(desk, &id, &exhibit.id), whole);
        let text = desk.custody_text(&id, &exhibit.id, Lang::En).unwrap().text;
        let exported = std::fs::read_to_string(outside.path().join("case/custody/E-01.txt"));
        assert!(exported.unwrap().contains("It was saved outside with the whole case."));
        for line in &log.lines {
            assert!(text.contains(&line.bytes) && text.contains(line.hash.as_str()));
        }
    });
}

#[test]
fn a_log_that_lost_or_gained_a_line_is_named_broken() {
    let mut desk = Session::in_memory(clock());
    let id = case(&mut desk);
    let exhibit = paper(&mut desk, &id);
    for _ in 0..2 {
        desk.note(&id, &exhibit.id, None, Deed::Viewed).unwrap();
    }
    let lines: Vec<Record> = { desk.vault().records(&id).unwrap().into_iter() }
        .filter(|record| record.kind == "custody")
        .collect();
    assert_eq!(lines.len(), 3);
    let change = |record: &Record, removed: bool| Change {
        case: id.clone(),
        id: record.id.clone(),
        kind: record.kind.clone(),
        base_revision: record.revision,
        at: record.at.clone(),
        removed,
        body: record.body.clone(),
    };
    desk.vault().save(vec![change(&lines[1], true)]).unwrap();
    assert_eq!(desk.custody(&id, &exhibit.id).unwrap().faults, [Fault::Missing]);
    // A line that somebody made up, in another's name.
    let mut forged: serde_json::Value = serde_json::from_slice(&lines[2].body).unwrap();
    let says = forged["body"]["says"].as_str().unwrap().replace("viewed", "unchanged");
    forged["body"]["says"] = says.into();
    let mut made_up = change(&lines[2], false);
    made_up.id = Id::new("made-up").unwrap();
    made_up.base_revision = 0;
    made_up.body = serde_json::to_vec(&forged).unwrap();
    desk.vault().save(vec![made_up]).unwrap();
    let faults = desk.custody(&id, &exhibit.id).unwrap().faults;
    assert_eq!(faults, [Fault::Forged, Fault::Missing]);
    // A line that was written over is not one that this program wrote.
    desk.vault().save(vec![change(&lines[0], false)]).unwrap();
    let faults = desk.custody(&id, &exhibit.id).unwrap().faults;
    assert!(faults.contains(&Fault::Altered), "{faults:?}");
}

#[test]
fn the_log_says_when_it_was_noted_from_whom_a_paper_came_and_holds_no_name() {
    everywhere(|desk| {
        let id = case(desk);
        let exhibit = paper(desk, &id);
        let base = |desk: &Session| desk.open_case(&id).unwrap().revision(&exhibit.id);
        let say = |desk: &mut Session, words: &str| {
            let mut now = desk.exhibit(&id, &exhibit.id).unwrap();
            now.origin = Long::new(words).ok().filter(|_| !words.is_empty());
            let at = base(desk);
            desk.save_entry(&id, Entry::Evidence(now), at).unwrap();
        };
        say(desk, "Zqname, by post");
        // Saved again with the same words, it is not noted again.
        say(desk, "Zqname, by post");
        use Deed::{SourceNoted, TakenIn};
        assert_eq!(deeds(desk, &id, &exhibit.id), [TakenIn, SourceNoted]);
        let sources = |desk: &Session| -> Vec<Option<Source>> {
            let log = desk.custody(&id, &exhibit.id).unwrap();
            log.lines.into_iter().map(|line| line.source).collect()
        };
        let words = |words: &str| Some(Source::Now(Long::new(words).unwrap()));
        assert_eq!(sources(desk), [None, words("Zqname, by post")]);
        let text = |desk: &Session| desk.custody_text(&id, &exhibit.id, Lang::En).unwrap().text;
        assert!(text(desk).contains("It says now: Zqname, by post."), "{}", text(desk));
        assert!(text(desk).contains("may name a person"));

        // Other words are a new line, and the name is in none of them.
        say(desk, "a colleague");
        assert_eq!(deeds(desk, &id, &exhibit.id), [TakenIn, SourceNoted, SourceNoted]);
        assert_eq!(sources(desk), [None, Some(Source::Replaced), words("a colleague")]);
        assert!(!text(desk).contains("Zqname"), "what was replaced is not told again");
        let log = desk.custody(&id, &exhibit.id).unwrap();
        let second = &log.lines[1];
        assert_eq!((second.says.revision, second.says.copy.as_ref()), (Some(2), None));
        // What is taken back is noted as well.
        desk.undo(&id).unwrap();
        assert_eq!(sources(desk).last(), Some(&words("Zqname, by post")));
        say(desk, "");
        assert_eq!(sources(desk).last(), Some(&Some(Source::Nothing)));

        // Erasing what the exhibit said before takes the name away everywhere, and the log stays whole.
        let count = deeds(desk, &id, &exhibit.id).len();
        let at = base(desk);
        let wish = Wish::Earlier { case: id.clone(), id: exhibit.id.clone(), base: at };
        desk.erase(&wish, &Progress::default()).unwrap();
        for record in desk.vault().records(&id).unwrap() {
            let body = String::from_utf8_lossy(&record.body).into_owned();
            assert!(!body.contains("Zqname"), "{}", record.kind);
        }
        assert_eq!(deeds(desk, &id, &exhibit.id).len(), count);
    });
}

#[test]
fn a_line_from_before_is_read_byte_for_byte() {
    let before = r#"{"exhibit":"e","deed":"taken_in","at":"2026-11-24T10:00:00Z"}"#;
    let says: Says = serde_json::from_str(before).unwrap();
    assert_eq!(serde_json::to_string(&says).unwrap(), before);
}

#[test]
fn an_erased_exhibit_takes_its_log_with_it() {
    everywhere(|desk| {
        let id = case(desk);
        let (exhibit, other) = (paper(desk, &id), paper(desk, &id));
        let wish = Wish::Entry { case: id.clone(), id: exhibit.id.clone(), base: 1 };
        desk.erase(&wish, &Progress::default()).unwrap();
        let left: Vec<_> = { desk.vault().records(&id).unwrap().into_iter() }
            .filter(|record| record.kind == "custody")
            .collect();
        assert_eq!(left.len(), 1);
        assert_eq!(deeds(desk, &id, &other.id), [Deed::TakenIn]);
        assert!(!desk.erased(&id).unwrap().is_empty(), "that something was there stays known");
    });
}

#[test]
fn a_file_that_is_written_to_while_it_is_read_is_not_taken_in() {
    let mut desk = Session::in_memory(clock());
    let id = case(&mut desk);
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("empty.pdf"), b"").unwrap();
    let quiet = Progress::default();
    let mut refused = |path: &std::path::Path| desk.take_in(&id, path, &quiet).unwrap_err().code();
    assert_eq!(refused(&at("empty.pdf")), Code::FileEmpty);
    assert_eq!(refused(&at("gone.pdf")), Code::FileUnreadable);
    assert_eq!(refused(folder.path()), Code::FileUnreadable);
    // What the system reports as empty and yet gives bytes is never the whole of what it says it is.
    assert_eq!(refused(std::path::Path::new("/proc/self/status")), Code::FileChanged);
    let long = at(&format!("{}.txt", "x".repeat(240)));
    std::fs::write(&long, ORIGINAL).unwrap();
    let taken = desk.take_in(&id, &long, &quiet).unwrap();
    assert!(taken.title.ends_with(".txt"));
    assert_eq!(desk.case(&id).unwrap().case.evidence.len(), 1, "nothing half taken in");
    assert_eq!(std::fs::read(&long).unwrap(), ORIGINAL, "the file outside is as it was");
}

/// Takes a long file into a vault on the disk while something else happens once reading has begun; gives the length
/// where it was taken in, the code of the refusal where not.
fn meanwhile(happens: impl Fn(&std::path::Path, &Progress) + Sync) -> Result<u64, Code> {
    const LONG: u64 = 48 << 20;
    let home = tempfile::tempdir().unwrap();
    let places = Places::at(home.path().join("data"));
    let phrase = SecretString::from("paint seven blue kettles at dawn today".to_owned());
    let vault = home.path().join("vault");
    let mut desk = Session::create(&vault, &phrase, &places, clock()).unwrap();
    let id = case(&mut desk);
    let path = home.path().join("long.bin");
    std::fs::File::create(&path).unwrap().set_len(LONG).unwrap();
    let progress = Progress::default();
    let taken = std::thread::scope(|scope| {
        scope.spawn(|| {
            while progress.get().0 < 2 {
                std::thread::yield_now();
            }
            happens(&path, &progress);
        });
        desk.take_in(&id, &path, &progress)
    });
    let lies = |name: &std::ffi::OsStr| {
        let shelves = std::fs::read_dir(vault.join("attachments")).into_iter().flatten().flatten();
        let files = shelves.flat_map(|shelf| std::fs::read_dir(shelf.path()).unwrap().flatten());
        files.filter(|file| file.path().extension() == Some(name)).count()
    };
    assert_eq!(lies("part".as_ref()), 0, "half a file lies in the vault");
    let known = desk.case(&id).unwrap().case.evidence.len();
    assert_eq!((lies("age".as_ref()), known), if taken.is_ok() { (1, 1) } else { (0, 0) });
    let (done, total) = progress.get();
    assert!(done <= total, "{done} of {total} MiB");
    match taken {
        Ok(exhibit) => Ok(exhibit.file.unwrap().size_bytes),
        Err(error) => Err(error.code()),
    }
}

#[test]
fn a_long_file_that_changes_or_is_stopped_while_threads_carry_it_leaves_nothing() {
    use std::fs::OpenOptions;
    use std::io::Write;
    let grows = |path: &std::path::Path, _: &Progress| {
        let mut file = OpenOptions::new().append(true).open(path).unwrap();
        file.write_all(b"one line more").unwrap();
    };
    let shrinks = |path: &std::path::Path, _: &Progress| {
        OpenOptions::new().write(true).open(path).unwrap().set_len(3 << 20).unwrap();
    };
    let changes = |path: &std::path::Path, _: &Progress| {
        OpenOptions::new().write(true).open(path).unwrap().write_all(b"other words").unwrap();
    };
    let stops = |_: &std::path::Path, progress: &Progress| progress.stop();
    // On a busy machine the whole file may be read before the other thread has its turn.
    let refused = |happens: &(dyn Fn(&std::path::Path, &Progress) + Sync)| {
        (0..8).find_map(|_| meanwhile(happens).err())
    };
    assert_eq!(refused(&grows), Some(Code::FileChanged));
    assert_eq!(refused(&shrinks), Some(Code::FileChanged));
    assert_eq!(refused(&changes), Some(Code::FileChanged));
    assert_eq!(refused(&stops), Some(Code::Stopped));
    assert_eq!(meanwhile(|_, _| {}), Ok(48 << 20));
}
