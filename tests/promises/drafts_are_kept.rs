//! A form not finished is there again after a lock, a crash and a kill at any moment, and so is the way back
//! through what was saved; neither is ever an entry of the case.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use redress_casework::model::{CaseRole, Entry, EntryKind, Event, Id, Short};
use redress_casework::places::Places;
use redress_casework::{Draft, NewCase, SecretString, Session, SystemClock, new_id, probe_main};
use redress_tests::run::Run;
use redress_tests::supervisor::Writer;

/// Programs killed (SIGKILL) while somebody types.
const KILLS: u32 = 20;
/// The longest a program is left alone, in milliseconds.
const LONGEST_MS: u64 = 300;

fn main() -> ExitCode {
    if let Some(code) = probe_main(std::env::args_os().skip(1)) {
        return code;
    }
    let args: Vec<String> = std::env::args().skip(1).collect();
    if let ["type", stage] = args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        typing(Path::new(stage));
        return ExitCode::SUCCESS;
    }
    let stage = tempfile::tempdir().expect("a stage");
    after_a_lock(&stage.path().join("lock"));
    after_a_kill(&stage.path().join("kill"));
    ExitCode::SUCCESS
}

fn phrase() -> SecretString {
    SecretString::from("lantern orchard pebble ninety velvet harbour quill".to_owned())
}

fn open(stage: &Path) -> Session {
    let places = Places::at(stage.join("home"));
    Session::open(&stage.join("vault"), &phrase(), &places, Arc::new(SystemClock)).expect("opens")
}

/// Makes a vault with one case of one event.
fn make(stage: &Path) -> Id {
    std::fs::create_dir_all(stage).expect("a folder");
    let places = Places::at(stage.join("home"));
    let mut desk = Session::create(&stage.join("vault"), &phrase(), &places, Arc::new(SystemClock))
        .expect("a vault");
    let name = Short::new("A. Person").expect("a name");
    let case =
        desk.create_case(NewCase { role: CaseRole::Own, name, accusing: None }).expect("a case");
    desk.save_entry(&case, Entry::Event(event("First")), 0).expect("an event");
    desk.idle().expect("caches");
    desk.lock();
    case
}

fn event(title: &str) -> Event {
    let id = new_id().expect("an id");
    serde_json::from_value(
        serde_json::json!({ "id": id.as_str(), "kind": "arrest", "title": title }),
    )
    .expect("an event")
}

fn only_case(desk: &Session) -> Id {
    desk.cases().expect("cases")[0].id.clone()
}

fn draft(revision: u32, id: Option<Id>, text: &str) -> Draft {
    Draft {
        id: id.unwrap_or_else(|| new_id().expect("an id")),
        revision,
        at: String::new(),
        form: EntryKind::Event,
        entry: None,
        base: 0,
        fields: serde_json::json!({ "title": text }).to_string(),
    }
}

fn after_a_lock(stage: &Path) {
    let case = make(stage);
    let mut desk = open(stage);
    let kept = desk.keep_draft(&case, draft(0, None, "Stopped at")).expect("kept");
    let kept = desk.keep_draft(&case, draft(kept.revision, Some(kept.id), "Stopped at the border"));
    let kept = kept.expect("kept again");
    desk.lock();

    let mut desk = open(stage);
    let found = desk.case(&case).expect("the case opens");
    assert_eq!(found.drafts, std::slice::from_ref(&kept));
    // The applicant and the event; neither the draft nor the list of what can be taken back is counted.
    assert_eq!(desk.cases().expect("cases")[0].entries, 2);
    let saved = desk.finish_entry(&case, Entry::Event(event("Second")), 0, Some(&kept.id));
    saved.expect("the form is saved");
    desk.lock();

    let mut desk = open(stage);
    assert!(desk.case(&case).expect("opens").drafts.is_empty());
    assert!(desk.undo(&case).expect("undo").is_some(), "the way back is there after a lock");
    desk.lock();
    let mut desk = open(stage);
    assert_eq!(desk.case(&case).expect("opens").case.events.len(), 1);
    assert!(desk.redo(&case).expect("redo").is_some(), "and forth");
    assert_eq!(desk.case(&case).expect("opens").case.events.len(), 2);
    assert!(desk.undo(&case).expect("undo").is_some());
    assert!(desk.undo(&case).expect("undo").is_some());
    assert!(desk.case(&case).expect("opens").case.events.is_empty());
    desk.idle().expect("caches");
    let report = desk.vault().check(&mut |_, _| {}).expect("checked");
    assert!(report.damage.is_empty(), "{:?}", report.damage);
    println!("a draft and the way back are there after a lock");
}

/// Types into one form without end. A line `kept …` is written only after the draft was acknowledged.
fn typing(stage: &Path) {
    let mut desk = open(stage);
    let case = only_case(&desk);
    let before = desk.case(&case).expect("opens").drafts.into_iter().next();
    let (mut id, mut revision) = match before {
        Some(draft) => (Some(draft.id), draft.revision),
        None => (None, 0),
    };
    println!("open");
    loop {
        let text = format!("letter by letter {revision}");
        let kept = desk.keep_draft(&case, draft(revision, id, &text)).expect("kept");
        println!("kept {} {}", kept.revision, kept.fields);
        (id, revision) = (Some(kept.id), kept.revision);
    }
}

fn after_a_kill(stage: &Path) {
    let mut run = Run::of("drafts_are_kept", KILLS);
    let case = make(stage);
    let program = std::env::current_exe().expect("this program");
    let program = program.to_str().expect("a plain path");
    let mut most = 0;
    while let Some(round) = run.another() {
        let writer = Writer::start(program, stage, &["type"]);
        assert_eq!(writer.line().as_deref(), Some("open"), "round {round}");
        std::thread::sleep(Duration::from_micros(run.chance.below(LONGEST_MS * 1000)));
        let said = writer.kill();
        let last = said.iter().rev().find_map(|line| line.strip_prefix("kept "));
        let desk = open(stage);
        let found = desk.case(&case).expect("the case opens");
        assert_eq!(found.case.events.len(), 1);
        let Some((revision, fields)) = last.and_then(|line| line.split_once(' ')) else { continue };
        let kept = &found.drafts[0];
        let revision: u32 = revision.parse().expect("a number");
        // The last that was acknowledged, or the one that was on its way.
        assert!(kept.revision == revision || kept.revision == revision + 1, "round {round}");
        if kept.revision == revision {
            assert_eq!(kept.fields, fields, "round {round}");
        }
        assert_eq!(found.drafts.len(), 1);
        most = most.max(revision);
        desk.lock();
    }
    assert!(u64::from(most) > run.done(), "too little was kept to mean anything");
    run.reached(format!("0 lost while typing, {most} times kept"));
}
