//! Attachments are never run: files made to harm a viewer are taken in, looked into, drawn and copied. The program
//! lives on, nothing they name is started, called or written, and each comes out of the vault byte for byte.

use std::io::Cursor;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use redress_casework::{Progress, Session, SystemClock};
use redress_render::{Copy, CopyWriter, Drawer, Fault, Wish};
use redress_tests::hostile::{Expected, Hostile, Lures, corpus};
use redress_tests::run::Run;
use sha2::{Digest, Sha256};

/// Files on every change; a long run takes all.
const FILES: u32 = 60;
/// Most memory this process may come to hold, in KiB: a copy holds one page at a time, and what it pressed.
const MOST_KIB: u64 = 900 * 1024;

fn drawer() -> Drawer {
    Drawer::of(env!("CARGO_BIN_EXE_draw-child"))
}

/// Draws a file as a safe copy is made of it.
fn copy(bytes: &[u8], drawer: &Drawer) -> Result<Copy, Fault> {
    let mut writer = CopyWriter::default();
    let mut from = Cursor::new(bytes);
    let drawn =
        drawer.pages(&mut from, bytes.len() as u64, Wish::WHOLE, &|| false, &mut |page| {
            writer.add(page)
        })?;
    writer.finish(drawn.kind)
}

fn most_held() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches("kB").trim().parse().unwrap()
}

/// Judges what became of a file, and says it in a word.
fn judge(file: &Hostile, outcome: &Result<Copy, Fault>) -> &'static str {
    let word = match outcome {
        Ok(_) => "drawn",
        Err(Fault::Password) => "password",
        Err(Fault::NoPages | Fault::Damaged | Fault::TooManyPages(_) | Fault::NoSuchPage) => {
            "refused"
        }
        Err(Fault::TooMuchMemory | Fault::CopyTooLarge) => "memory",
        Err(Fault::TooSlow) => "time",
        Err(Fault::FellOver) => "fell over",
        // These are no answers to a file: something is wrong with the walls or with this test.
        Err(other) => panic!("{}: {other}", file.name),
    };
    let right = match file.expected {
        Expected::Drawn => word == "drawn",
        Expected::Password => word == "password",
        Expected::Refused => !matches!(word, "drawn" | "password"),
        Expected::Limit | Expected::Ends => true,
    };
    assert!(right, "{}: {word}, not {:?}", file.name, file.expected);
    word
}

#[test]
fn nothing_in_a_file_is_ever_done() {
    let room = tempfile::tempdir().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let secret = room.path().join("beside.txt");
    std::fs::write(&secret, "WORDS OF A FILE BESIDE").unwrap();
    let lure = room.path().join("came-to-be");
    let lures = Lures {
        port: listener.local_addr().unwrap().port(),
        file: lure.display().to_string(),
        secret: secret.display().to_string(),
    };
    let mut files = corpus(&lures);
    assert!(files.len() >= 200, "{} hostile files", files.len());
    let before = names(room.path());

    let mut run = Run::of("hostile_files", FILES);
    for n in (1..files.len()).rev() {
        files.swap(n, run.chance.below(n as u64 + 1) as usize);
    }
    let mut session = Session::look_round(Arc::new(SystemClock)).unwrap();
    let case = session.cases().unwrap()[0].id.clone();
    let mut taken = Vec::new();
    let mut told = std::collections::BTreeMap::<&str, u32>::new();
    while let Some(round) = run.another() {
        let Some(file) = files.get(round as usize) else { break };
        println!("{}", file.name);
        // What would go on for ever is not waited for; what only is slow on a busy machine is.
        let patience = Duration::from_secs(if file.expected == Expected::Limit { 3 } else { 90 });
        let drawer = drawer().with_patience(patience);
        let outcome = copy(&file.bytes, &drawer);
        *told.entry(judge(file, &outcome)).or_default() += 1;
        if let Ok(copy) = &outcome {
            let words = b"WORDS OF A FILE BESIDE";
            assert!(!copy.bytes.windows(words.len()).any(|part| part == words), "{}", file.name);
        }
        // Looking into it ends as well; what it found is plain words.
        let size = file.bytes.len() as u64;
        match drawer.look(&mut Cursor::new(&file.bytes), size, &|| false) {
            Ok(found) => assert!(found.iter().all(|one| one.words.len() <= 400)),
            Err(Fault::TooMuchMemory | Fault::TooSlow | Fault::FellOver | Fault::Damaged) => {}
            Err(other) => panic!("{}: looked into: {other}", file.name),
        }
        let mut from = Cursor::new(&file.bytes);
        session.add_evidence(&case, &file.name, size, &mut from, &Progress::default()).unwrap();
        taken.push((sha256(&file.bytes), file.name.clone()));
    }
    // Out of the vault comes what went in, byte for byte.
    let out = tempfile::tempdir().unwrap();
    session.export_case(&case, &out.path().join("out"), &Progress::default()).unwrap();
    let originals = std::fs::read_dir(out.path().join("out/originals")).unwrap();
    let written: std::collections::BTreeSet<_> =
        originals.map(|entry| sha256(&std::fs::read(entry.unwrap().path()).unwrap())).collect();
    for (hash, name) in &taken {
        assert!(written.contains(hash), "{name} came out otherwise");
    }
    assert!(listener.accept().is_err(), "somebody was called");
    assert_eq!(names(room.path()), before, "a file came to be");
    assert!(most_held() < MOST_KIB, "held {} KiB", most_held());
    run.reached(format!("{told:?}, most held {} MiB", most_held() / 1024));
}

fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

fn names(folder: &std::path::Path) -> Vec<std::ffi::OsString> {
    let mut names: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    names
}

/// A child that was taken over can reach nothing: each trial is made from inside it, behind its walls.
#[test]
fn a_child_that_was_taken_over_reaches_nothing() {
    let there = std::path::Path::new("/tmp/redress-trial-there");
    std::fs::write(there, "x").unwrap();
    let trial = |name: &str| {
        let bytes = format!("TRIAL:{name}");
        let drawer =
            drawer().with_patience(Duration::from_secs(if matches!(name, "spin" | "sleep") {
                2
            } else {
                60
            }));
        drawer.look(&mut bytes.as_bytes(), bytes.len() as u64, &|| false)
    };
    for name in ["socket", "unix", "program", "thread"] {
        let ended = trial(name);
        assert!(matches!(ended, Err(Fault::Forbidden)), "{name}: {ended:?}");
    }
    // Refused, not deadly: the child goes on and says that the walls held.
    for name in ["read", "write", "remove"] {
        assert_eq!(trial(name).unwrap()[0].words, "held", "{name}");
    }
    for name in ["memory", "deep"] {
        let ended = trial(name);
        assert!(matches!(ended, Err(Fault::TooMuchMemory)), "{name}: {ended:?}");
    }
    assert!(matches!(trial("panic"), Err(Fault::FellOver)));
    for name in ["spin", "sleep"] {
        assert!(matches!(trial(name), Err(Fault::TooSlow)), "{name}");
    }
    assert!(there.exists(), "it could remove a file");
    assert!(!std::path::Path::new("/tmp/redress-trial").exists(), "it could write a file");
    std::fs::remove_file(there).unwrap();
}

/// A person who has had enough is heard at once, whatever the child does.
#[test]
fn a_stop_ends_the_child() {
    let bytes = b"TRIAL:sleep";
    let stopped = drawer().look(&mut &bytes[..], bytes.len() as u64, &|| true);
    assert!(matches!(stopped, Err(Fault::Stopped)));
}
