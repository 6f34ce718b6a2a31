//! Copies that may be given away: look into a paper, draw its pages, make a copy of pixels.

use redress_casework::{
    ToDraw,
    model::Code,
    render::{BlackBox, Drawer, Found},
};
use redress_wire::{BoxSheet, FoundRow, MakeShared, PaperLook, SharedMade, WhichPaper};
use tauri::AppHandle;

use super::{Bench, bench, id};
use crate::{
    errors::{Answer, Refusal},
    scheme::{Kind, Part},
};

/// Longest side of a page that is looked at, in pixels.
const FIT: u32 = 1600;

pub fn look_at_paper(app: &AppHandle, request: WhichPaper) -> Answer<PaperLook> {
    let bench = bench(app);
    let mut paper = take_out(bench, &request)?;
    bench.long(|progress| {
        let drawer = Drawer::this_program();
        // As small as can be: only the number of pages is wanted.
        let (_, pages) = paper.page(0, 16, &drawer, &|| progress.stopped())?;
        let found = paper.found(&drawer, progress).ok();
        Ok(PaperLook { pages, looked: found.is_some(), found: rows(found) })
    })
}

pub fn make_shared_copy(app: &AppHandle, request: MakeShared) -> Answer<SharedMade> {
    let (bench, case, entry) = (bench(app), id(&request.paper.case)?, id(&request.paper.id)?);
    let mut paper = take_out(bench, &request.paper)?;
    let boxes: Vec<BlackBox> = request.boxes.into_iter().map(black).collect();
    let (shared, kept) = bench.long(|progress| {
        let shared = paper.copy(&boxes, &Drawer::this_program(), progress)?;
        let kept = bench
            .change(|open| Ok(open.session.keep_shared(&case, &entry, &shared, progress)?))?;
        Ok((shared, kept))
    })?;
    Ok(SharedMade {
        name: kept.file.name.to_string(),
        pages: shared.copy.pages,
        boxes: u32::try_from(shared.boxes).unwrap_or(u32::MAX),
        looked: shared.found.is_some(),
        removed: rows(shared.found),
        smaller: shared.copy.smaller,
        incomplete: shared.copy.incomplete,
    })
}

/// Draws a page of a paper for the window: `copy` is `original` or a copy's id, pages count from 1.
pub fn drawn(bench: &Bench, case: &str, exhibit: &str, copy: &str, page: &str) -> Answer<Part> {
    let number = page.parse::<u32>().ok().and_then(|page| page.checked_sub(1));
    let number = number.ok_or_else(|| Refusal::new(Code::NotFound))?;
    let copy = if copy == "original" { "" } else { copy };
    let which = WhichPaper { case: case.into(), id: exhibit.into(), copy: copy.into() };
    let mut paper = take_out(bench, &which)?;
    // A lock stops it.
    let locked = || !bench.desk.is_open();
    let (page, _) = paper.page(number, FIT, &Drawer::this_program(), &locked)?;
    let bytes = page.to_png().map_err(|_| Refusal::new(Code::Internal))?;
    let whole = bytes.len() as u64;
    Ok(Part { kind: Kind::Drawn("image/png"), bytes, from: 0, whole })
}

/// Takes the paper out while the vault is open; what is drawn of it then holds nobody up.
fn take_out(bench: &Bench, which: &WhichPaper) -> Answer<ToDraw> {
    let (case, entry) = (id(&which.case)?, id(&which.id)?);
    let copy = (!which.copy.is_empty()).then(|| id(&which.copy)).transpose()?;
    bench.with(|open| Ok(open.session.to_draw(&case, &entry, copy.as_ref())?))
}

fn black(sheet: BoxSheet) -> BlackBox {
    let BoxSheet { page, left, top, width, height } = sheet;
    BlackBox { page, left, top, width, height }
}

fn rows(found: Option<Vec<Found>>) -> Vec<FoundRow> {
    let row = |one: Found| FoundRow { trace: one.trace.word().to_owned(), words: one.words };
    found.into_iter().flatten().map(row).collect()
}
