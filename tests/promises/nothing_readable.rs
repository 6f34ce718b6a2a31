//! Nothing that a person typed, attached or was asked can be read on the disk: a whole job with a
//! canary in every field, then a search of the vault, HOME, the runtime and temporary folders and
//! of all that was printed, in UTF-8, UTF-16, base64 and hex.
//!
//! The job runs in a child of this program with folders of its own, so that whatever a library
//! writes lands on the stage. `kill` leaves the child without any tidying up.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Output};
use std::sync::Arc;

use redress_casework::model::{
    Case, Entry, EntryKind, Id, RequestKind, RequestLanguage, YesNo, case_schema,
};
use redress_casework::places::{Places, write_whole};
use redress_casework::{Draft, Progress, SecretString, Session, SystemClock, new_id};
use redress_tests::canary::{self, CANARY};
use redress_tests::made_case::Maker;
use serde_json::{Value, json};

/// First seed of the cases made by chance, and how many are looked at for fields not yet filled.
const SEED: u64 = 28;
const TRIED: u64 = 4000;
/// Fewest files that must be on the stage, or the search saw nothing.
const FEWEST_FILES: usize = 10;
/// Where the child finds its stage.
const STAGE: &str = "REDRESS_CANARY_STAGE";
/// The passphrase is a canary too.
const PASSPHRASE: &str = "qzcanary paints seven blue kettles at dawn";

fn main() -> ExitCode {
    if let Some(code) = redress_casework::probe_main(std::env::args_os().skip(1)) {
        return code;
    }
    if let Some(stage) = std::env::var_os(STAGE) {
        job(Path::new(&stage), std::env::args().any(|argument| argument == "fall-over"));
        return ExitCode::SUCCESS;
    }
    for falls_over in [false, true] {
        nothing_readable(falls_over);
    }
    ExitCode::SUCCESS
}

fn nothing_readable(falls_over: bool) {
    let stage = tempfile::tempdir().expect("a stage");
    for part in ["home", "runtime", "tmp", "outside", "vaults"] {
        fs::create_dir(stage.path().join(part)).expect("a folder of the stage");
    }
    let output = child(stage.path(), falls_over);
    let said = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    fs::write(stage.path().join("home/said"), &said).expect("what was said is kept for the search");
    assert_eq!(output.status.success(), !falls_over, "{}", String::from_utf8_lossy(&said));

    // What the person chose to save outside is readable on purpose, and is not searched.
    let outside = stage.path().join("outside");
    assert!(outside.join("request.pdf").exists(), "the job went to its end");
    assert!(!canary::scan(&outside).is_empty(), "the search finds what is there to be found");
    fs::remove_dir_all(outside).expect("the folder outside can go");

    let files = canary::files(stage.path());
    assert!(files >= FEWEST_FILES, "only {files} files on the stage");
    let hits = canary::scan(stage.path());
    assert!(hits.is_empty(), "readable: {hits:#?}");
    let ending = if falls_over { "fell over" } else { "locked" };
    println!("nothing readable in {files} files after the program {ending}");
}

fn child(stage: &Path, falls_over: bool) -> Output {
    let mut child = Command::new(std::env::current_exe().expect("this program"));
    if falls_over {
        child.arg("fall-over");
    }
    let kept = ["PATH"].map(|name| (name, std::env::var_os(name).unwrap_or_default()));
    child
        .env_clear()
        .envs(BTreeMap::from(kept))
        .env(STAGE, stage)
        .env("HOME", stage.join("home"))
        .env("XDG_RUNTIME_DIR", stage.join("runtime"))
        .env("TMPDIR", stage.join("tmp"))
        .current_dir(stage.join("tmp"));
    child.output().expect("the child runs")
}

/// The whole job: make a vault, take three cases in, attach, assess, draft, save, lock, open.
fn job(stage: &Path, falls_over: bool) {
    let places = Places::of_this_user().expect("HOME is set");
    let folder = stage.join("vaults/papers");
    let phrase = || SecretString::from(PASSPHRASE.to_owned());
    let clock = || Arc::new(SystemClock);
    let mut session = Session::create(&folder, &phrase(), &places, clock()).expect("a vault");
    places.remember_vault(&folder).expect("the list of vaults");

    let mut planted = Vec::new();
    let cases = cases();
    for case in &cases {
        planted.extend(take_through(&mut session, case.clone(), stage));
    }
    let fields: BTreeSet<String> = planted.iter().map(|pointer| canary::field(pointer)).collect();
    let all = canary::text_fields(&case_schema());
    let bare: Vec<&String> = all.difference(&fields).collect();
    assert!(bare.is_empty(), "text fields without a canary: {bare:?}");
    println!("{} canaries in all {} text fields", planted.len(), fields.len());
    // The list of all cases keeps names and words in a cache of its own.
    let list = session.clinic(&Progress::default()).expect("the list of all cases");
    assert!(session.summaries_unwritten() && list.cases.len() == cases.len());
    session.idle().expect("caches");
    session.lock();

    let mut session = Session::open(&folder, &phrase(), &places, clock()).expect("it opens again");
    assert_eq!(session.cases().expect("cases").len(), cases.len());
    for line in session.cases().expect("cases") {
        let drafts = session.case(&line.id).expect("it opens").drafts;
        assert!(drafts.len() == 1 && drafts[0].fields.contains(CANARY), "the draft is kept");
    }
    let said = Session::open(&folder, &phrase(), &places, clock()).err().map(|e| e.to_string());
    println!("a second window is told: {said:?}");
    let id = Id::new("nobody").expect("an id");
    println!("what is not there: {:?}", session.case(&id).map(|_| ()).map_err(|e| e.to_string()));
    session.idle().expect("caches");
    if falls_over {
        // Nothing is dropped, nothing is tidied.
        std::process::abort();
    }
    session.lock();
    let wrong = SecretString::from(format!("{PASSPHRASE}!"));
    let said = Session::open(&folder, &wrong, &places, clock()).err().map(|e| e.to_string());
    println!("a wrong passphrase is told: {said:?}");
}

fn take_through(session: &mut Session, mut case: Value, stage: &Path) -> Vec<String> {
    let accepts = |case: &Value| Case::from_json(case.to_string().as_bytes()).is_ok();
    let planted = canary::plant(&mut case, &accepts);
    let id = session.import_case(case.to_string().as_bytes()).expect("the case is taken in").id;
    let progress = Progress::default();

    let scan = format!("{CANARY} in the bytes of a paper, {}", "twice over ".repeat(20_000));
    let name = format!("{CANARY}-scan.txt");
    let added = session
        .add_evidence(&id, &name, scan.len() as u64, &mut scan.as_bytes(), &progress)
        .expect("a paper is taken in");
    session.check_evidence(&id, &progress).expect("papers are checked");

    let open = session.case(&id).expect("the case opens");
    let mut person = open.case.people[0].clone();
    person.occupation = format!("{CANARY} typed later").try_into().ok();
    let revision = open.revision(&person.id);
    session.save_entry(&id, Entry::Person(person), revision).expect("a change is saved");
    let removed = open.case.events[0].id.clone();
    let revision = open.revision(&removed);
    session.remove_entry(&id, &removed, revision).expect("an entry is removed");

    let question =
        session.assess(&id).expect("an assessment").missing.first().map(|q| q.id.clone());
    if let Some(question) = question {
        let words = format!("{CANARY} in an answer").try_into().ok();
        session.answer(&id, &question, YesNo::Yes, words, None).expect("an answer is kept");
    }
    if let Ok(drafted) = session.draft(&id, RequestKind::Deletion, RequestLanguage::En) {
        let to = stage.join("outside/request.pdf");
        write_whole(&to, drafted.draft.pdf()).expect("the request is saved");
        session
            .remember_request(&id, RequestKind::Deletion, RequestLanguage::En, &drafted)
            .expect("and remembered");
        drafted.draft.page_image(1).expect("a page is drawn");
    }
    // A form not finished is kept over and over while somebody types.
    let mut kept = Draft {
        id: new_id().expect("an id"),
        revision: 0,
        at: String::new(),
        form: EntryKind::Event,
        entry: None,
        base: 0,
        fields: String::new(),
    };
    for n in 1..=3 {
        kept.fields =
            json!({ "title": format!("{CANARY} half {n}"), "what": CANARY.repeat(n * 50) })
                .to_string();
        kept = session.keep_draft(&id, kept).expect("a draft is kept");
    }
    session.undo(&id).expect("the last save is taken back").expect("there was one");
    session.redo(&id).expect("and done again").expect("there was one");
    let copy = stage.join("outside").join(added.mark());
    session.copy_out(&id, &added, None, &copy).expect("a copy is written");
    planted
}

/// The three public cases, and cases made from the schema until every text field is filled.
fn cases() -> Vec<Value> {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/cases"));
    let mut cases: Vec<Value> = ["kulachenkov", "samadov", "wenda"]
        .map(|name| {
            let bytes = fs::read(folder.join(format!("{name}.json"))).expect("a case of the tests");
            serde_json::from_slice(&bytes).expect("the case is JSON")
        })
        .into();
    let schema = case_schema();
    let text = canary::text_fields(&schema);
    let mut filled = BTreeSet::new();
    for seed in SEED..SEED + TRIED {
        if text.is_subset(&filled) {
            break;
        }
        let mut case = Maker::new(&schema, seed).whole().case();
        let id = Value::from(format!("made-{seed}"));
        let old = std::mem::replace(&mut case["case"]["id"], id.clone());
        // Who saved the header is said by its id too.
        for row in case.get_mut("saved").and_then(Value::as_array_mut).into_iter().flatten() {
            if row["entry"] == old {
                row["entry"] = id.clone();
            }
        }
        let has = |list: &str| !case[list].as_array().is_none_or(Vec::is_empty);
        let before = filled.len();
        if has("people") && has("events") {
            let named = |fields: Vec<String>| -> BTreeSet<String> {
                fields.iter().map(|at| canary::field(at)).filter(|at| text.contains(at)).collect()
            };
            // Cheap first: may it hold a field that no case before it does? Then which does it take a canary in?
            let accepts = |case: &Value| Case::from_json(case.to_string().as_bytes()).is_ok();
            if !named(canary::plant(&mut case.clone(), &|_| true)).is_subset(&filled) {
                filled.extend(named(canary::plant(&mut case.clone(), &accepts)));
            }
        }
        if filled.len() > before {
            cases.push(case);
        }
    }
    cases
}
