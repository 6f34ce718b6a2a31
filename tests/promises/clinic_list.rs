//! The list of all cases is what reading every case gives, in a real vault: kept sealed over a lock,
//! made again where the cache is damaged, and read anew only for what changed since.
//!
//! `REDRESS_CASES=2000` makes it a measurement; the times are printed and nothing hangs on them.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use redress_casework::model::{Id, IsoDate};
use redress_casework::places::Places;
use redress_casework::{Clinic, FixedClock, Near, Progress, SecretString, Session};
use redress_tests::clinic::clinic_case;

/// Cases in CI; entries in each, the head counted.
const CASES: usize = 120;
const ENTRIES: u32 = 11;
const TODAY: IsoDate = IsoDate { year: 2026, month: 11, day: 24 };
const PASSPHRASE: &str = "lantern orchard pebble ninety velvet harbour quill";

fn main() -> ExitCode {
    if let Some(code) = redress_casework::probe_main(std::env::args_os().skip(1)) {
        return code;
    }
    let cases = std::env::var("REDRESS_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(CASES);
    let stage = tempfile::tempdir().expect("a stage");
    let places = Places::at(stage.path().join("data"));
    let folder = stage.path().join("vault");
    let phrase = || SecretString::from(PASSPHRASE.to_owned());
    let clock = || Arc::new(FixedClock(TODAY));
    let open = || Session::open(&folder, &phrase(), &places, clock()).expect("it opens");

    let mut session = Session::create(&folder, &phrase(), &places, clock()).expect("a vault");
    let made = Instant::now();
    for n in 0..cases {
        let case = clinic_case(n).to_string();
        let taken = session.import_case(case.as_bytes()).expect("the case is taken in");
        assert_eq!(taken.entries + 1, ENTRIES);
    }
    println!("{cases} cases of {ENTRIES} entries taken in: {:?}", made.elapsed());
    let read = list("read from the records", &mut session);
    assert_eq!(read.cases.len(), cases);
    assert!(read.count(Near::Late) > 0 && read.count(Near::Waiting) > 0);
    assert_eq!(list("again", &mut session), read);
    session.idle().expect("caches");
    session.lock();

    // Another opening has it from the cache.
    let mut session = open();
    assert_eq!(list("after a lock, from the cache", &mut session), read);
    assert!(!session.summaries_unwritten(), "nothing was read again");
    // One save makes one case read again; a fresh reading of all agrees.
    let (case, task) = (Id::new("clinic-7").unwrap(), Id::new("clinic-7-t1").unwrap());
    session.finish_task(&case, &task, 1).expect("a task done");
    let after = list("after one save", &mut session);
    assert_eq!(after.count(Near::Late), read.count(Near::Late) - 1);
    let found = Instant::now();
    let id = session.find_cases("Sargsyan").expect("found");
    println!("found {} by a name: {:?}", id.len(), found.elapsed());
    session.idle().expect("caches");
    session.lock();
    for cut in [
        |bytes: Vec<u8>| bytes[..bytes.len() / 2].to_vec(),
        |mut bytes: Vec<u8>| {
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
            bytes
        },
    ] {
        let cache = cache_file(&folder);
        let whole = std::fs::read(&cache).expect("the cache is there");
        std::fs::write(&cache, cut(whole)).expect("a damaged cache");
        let mut session = open();
        assert_eq!(list("from a damaged cache", &mut session), after);
        session.idle().expect("caches");
        session.lock();
    }
    // An old cache put back says nothing about what was saved since.
    let cache = cache_file(&folder);
    let old = std::fs::read(&cache).expect("the cache is there");
    let mut session = open();
    session.remove_entry(&case, &Id::new("clinic-7-t2").unwrap(), 1).expect("a task removed");
    let newer = list("after a removal", &mut session);
    session.idle().expect("caches");
    session.lock();
    std::fs::write(&cache, old).expect("an old cache");
    assert_eq!(list("with an old cache", &mut open()), newer);
    println!("the list of {cases} cases is what its records say");
    ExitCode::SUCCESS
}

fn list(what: &str, session: &mut Session) -> Clinic {
    let began = Instant::now();
    let clinic = session.clinic(&Progress::default()).expect("the list");
    println!("  the list {what}: {:?}", began.elapsed());
    clinic
}

fn cache_file(vault: &Path) -> std::path::PathBuf {
    let people = std::fs::read_dir(vault.join("people")).expect("people");
    let person = people.flatten().next().expect("one person").path();
    person.join("clinic.age")
}
