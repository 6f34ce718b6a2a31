//! What the window waits for after a paragraph was edited: the request drafted anew, and the page that is looked at.

use std::path::Path;
use std::time::Instant;

use redress_casework::model::RequestLanguage;

use crate::beside::since;
use crate::rows::{Row, Target, middle};
use crate::{Told, desk, said};

const WHAT: &str = "preview after an edit, warm";
const MOST_MS: f64 = 100.0;
const WARM: usize = 3;
const ROUNDS: usize = 31;

/// Edits one paragraph again and again.
pub fn rows(folder: &Path) -> Told<Vec<Row>> {
    let mut session = desk::vault(folder)?;
    let case = desk::ten_pages(RequestLanguage::En)?;
    let id = session.import_case(&serde_json::to_vec(&case).map_err(said)?).map_err(said)?.id;
    let drafted = session.draft(&id, desk::KIND, RequestLanguage::En).map_err(said)?;
    let pages = drafted.draft.pages();
    let paragraphs = drafted.draft.paragraphs();
    // In the middle, so that what follows it moves.
    let one = paragraphs[paragraphs.len() / 2].clone();
    let (mut saves, mut drafts, mut pictures, mut whole) = (vec![], vec![], vec![], vec![]);
    for round in 0..WARM + ROUNDS {
        let words = format!("{} It was so on {round} days.", one.text);
        let began = Instant::now();
        desk::write(&mut session, &id, RequestLanguage::En, &one.key, |_| words, &one.text)?;
        let saved = since(began);
        let began = Instant::now();
        let drafted = session.draft(&id, desk::KIND, RequestLanguage::En).map_err(said)?;
        let drawn = since(began);
        let (_, picture) = drafted.draft.page_image(pages / 2).map_err(said)?;
        std::hint::black_box(picture);
        let all = since(began);
        if round >= WARM {
            saves.push(saved);
            drafts.push(drawn);
            pictures.push(all - drawn);
            whole.push(all);
        }
    }
    let note = format!(
        "{pages} pages; the draft {:.0} ms, the picture of the page {:.0} ms, fastest round {:.0} ms; the save before \
         it, with its fsync, {:.0} ms beside that",
        middle(&drafts),
        middle(&pictures),
        whole.iter().copied().fold(f64::INFINITY, f64::min),
        middle(&saves),
    );
    session.lock();
    let figure = Ok(middle(&whole));
    let row = Row {
        what: WHAT,
        unit: " ms",
        target: Target::AtMost(MOST_MS),
        figure,
        ours: whole,
        beside: None,
        notes: vec![note],
    };
    Ok(vec![row])
}
