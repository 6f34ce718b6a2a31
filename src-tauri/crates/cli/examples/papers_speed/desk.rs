//! A public case in a vault, with a request of ten pages.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use redress_casework::model::{
    Case, Entry, Id, IsoDate, Long, OwnParagraph, RequestKind, RequestLanguage, RequestPlan, Short,
};
use redress_casework::places::Places;
use redress_casework::{FixedClock, SecretString, Session, passphrase};

use crate::{Told, said};

/// Pages that a request may have (PR-070).
pub const PAGES: u16 = 10;
/// The request that is measured.
pub const KIND: RequestKind = RequestKind::Deletion;
/// A public case.
const CASE: &str = "kulachenkov.json";
/// What a person might add to a paragraph. It tells nothing.
const MORE: &str = " This is told here as it is remembered and as the papers show it. Where a day or a place is not \
    known exactly, the paragraph says so, and nothing is added that no paper or witness has said. The person asks the \
    Commission to read it together with the exhibits that are named beside it.";

/// A day on which nothing is late.
pub fn clock() -> Arc<FixedClock> {
    Arc::new(FixedClock(IsoDate { year: 2026, month: 11, day: 24 }))
}

/// Makes a vault in a folder, as a person would: on the disk, with the key stretching of a shipped program.
pub fn vault(folder: &Path) -> Told<Session> {
    let phrase = SecretString::from(passphrase::make().map_err(said)?.join(" "));
    let places = Places::at(folder.join("places"));
    Session::create(&folder.join("vault"), &phrase, &places, clock()).map_err(said)
}

/// Reads the public case.
pub fn public() -> Told<Vec<u8>> {
    let file: PathBuf = [env!("CARGO_MANIFEST_DIR"), "../../../tests/cases", CASE].iter().collect();
    std::fs::read(file).map_err(said)
}

/// Gives the case with a request that in a language has [`PAGES`] pages: the person's own words grow paragraph by
/// paragraph until it has.
pub fn ten_pages(language: RequestLanguage) -> Told<Case> {
    let mut session = Session::in_memory(clock());
    let id = session.import_case(&public()?).map_err(said)?.id;
    let mut said_more = 0;
    loop {
        let drafted = session.draft(&id, KIND, language).map_err(said)?;
        if drafted.draft.pages() >= PAGES {
            let open = session.at_hand(&id).map_err(said)?;
            return Ok(open.case.clone());
        }
        let paragraphs = drafted.draft.paragraphs();
        let free: Vec<_> = paragraphs.iter().filter(|one| !one.key.is_empty()).collect();
        // Some at a time: drafting anew for each would take minutes in four languages.
        for _ in 0..3 {
            let one = free[said_more % free.len()];
            write(&mut session, &id, language, &one.key, |words| words + MORE, &one.text)?;
            said_more += 1;
        }
        if said_more > 3000 {
            return Err(format!("no request of {PAGES} pages"));
        }
    }
}

/// Writes own words over a paragraph, as the builder of the window does: into the plan of the request, by a save.
pub fn write(
    session: &mut Session,
    case: &Id,
    language: RequestLanguage,
    key: &str,
    words: impl FnOnce(String) -> String,
    program: &str,
) -> Told<()> {
    let open = session.at_hand(case).map_err(said)?;
    let known = open.case.plans.iter().find(|plan| plan.kind == KIND);
    let mut plan = match known {
        Some(plan) => plan.clone(),
        None => new_plan(language)?,
    };
    let base = open.revision(&plan.id);
    drop(open);
    plan.language = language;
    let place = plan.own.iter().position(|own| own.key.as_str() == key && own.language == language);
    let before = place.map_or(program.to_owned(), |n| plan.own[n].words.to_string());
    let own = OwnParagraph {
        key: Short::new(key)?,
        language,
        words: Long::new(words(before))?,
        was: Some(Long::new(program)?),
    };
    match place {
        Some(n) => plan.own[n] = own,
        None => plan.own.push(own),
    }
    session.save_entry(case, Entry::Plan(plan), base).map_err(said)?;
    Ok(())
}

fn new_plan(language: RequestLanguage) -> Told<RequestPlan> {
    let id = redress_casework::new_id().map_err(said)?;
    let plan = serde_json::json!({ "id": id.as_str(), "kind": KIND, "language": language });
    serde_json::from_value(plan).map_err(said)
}
