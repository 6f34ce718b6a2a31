//! Evidence: take papers in, check them, copy one out, show its bytes.

use std::{
    io::{Read, Seek, SeekFrom},
    path::PathBuf,
};

use redress_casework::{
    Progress,
    model::{Code, Id},
    render::Drawer,
};
use redress_wire::{
    AddCopy, CaseId, CheckRow, CopyOut, CopyView, EvidenceSheet, PaperTrouble, TakenIn, WhichPaper,
    Written,
};
use tauri::AppHandle;

use super::{Bench, ask, bench, cases::written, id};
use crate::{
    dialogs::Wanted,
    errors::{Answer, Refusal},
    scheme::{Kind, Part, Wish},
};

pub fn add_evidence(app: &AppHandle, request: CaseId) -> Answer<TakenIn> {
    let case = id(&request.case)?;
    let chosen = ask(app, Wanted::Papers)?;
    take_in(bench(app), &case, &chosen)
}

/// Takes in what was dropped on the window.
pub fn add_dropped(app: &AppHandle, request: CaseId) -> Answer<TakenIn> {
    let (bench, case) = (bench(app), id(&request.case)?);
    take_in(bench, &case, &bench.take_dropped())
}

/// Keeps a copy that was made outside beside its original.
pub fn add_evidence_copy(app: &AppHandle, request: AddCopy) -> Answer<CopyView> {
    let (bench, case, exhibit) = (bench(app), id(&request.case)?, id(&request.id)?);
    let done = request.done()?;
    let chosen = ask(app, Wanted::Papers)?.into_iter().next();
    let path = chosen.ok_or_else(|| Refusal::new(Code::Stopped))?;
    let copy = bench.long(|progress| {
        bench.change(|open| {
            let session = &mut open.session;
            Ok(session.take_in_copy(&case, &exhibit, request.kind, done, &path, progress)?)
        })
    })?;
    Ok(CopyView::of(&copy))
}

fn take_in(bench: &Bench, case: &Id, chosen: &[PathBuf]) -> Answer<TakenIn> {
    let papers = u32::try_from(chosen.len()).unwrap_or(u32::MAX);
    let length = |path: &PathBuf| std::fs::metadata(path).map_or(0, |meta| meta.len());
    let (mut before, all) = (0, chosen.iter().map(length).sum::<u64>());
    bench.long(|progress| {
        let (mut added, mut troubles, mut refused) = (Vec::new(), Vec::new(), None);
        for (n, path) in (1..).zip(chosen) {
            let within = match papers {
                1 => progress.clone(),
                _ => progress.of_paper(n, papers, before, all),
            };
            before += length(path);
            // Papers taken in before one that fails, or before a stop, stay: each is whole by itself.
            let taken = bench.change(|open| Ok(open.session.take_in(case, path, &within)?));
            match taken {
                Ok(evidence) => {
                    troubles.extend(trouble(bench, case, &evidence.id, None, &within));
                    added.push(EvidenceSheet::of(&evidence, 1));
                }
                Err(refusal) => {
                    refused = Some(refusal.into_wire());
                    break;
                }
            }
            if n < papers && progress.stopped() {
                refused = Some(Refusal::new(Code::Stopped).into_wire());
                break;
            }
        }
        let left = papers - u32::try_from(added.len()).unwrap_or(papers);
        // A lock meanwhile withholds what was taken in; it is there at the next unlock.
        bench.with(|_| Ok(TakenIn { added, left, refused, troubles }))
    })
}

/// Looks whether a paper that is in can be used as pages. Where that cannot be told, nothing is.
fn trouble(
    bench: &Bench,
    case: &Id,
    exhibit: &Id,
    copy: Option<&Id>,
    progress: &Progress,
) -> Option<PaperTrouble> {
    let mut paper = bench.with(|open| Ok(open.session.to_draw(case, exhibit, copy)?)).ok()?;
    // A lock stops it as well as a person.
    let stop = || progress.stopped() || !bench.desk.is_open();
    let why = paper.trouble(&Drawer::this_program(), &stop).ok()??;
    Some(PaperTrouble { id: exhibit.to_string(), why: why.word().to_owned() })
}

/// Looks again at a paper that is in, for whoever comes back to it later. A lock stops it.
pub fn look_for_trouble(app: &AppHandle, request: WhichPaper) -> Answer<Option<PaperTrouble>> {
    let (bench, case, exhibit) = (bench(app), id(&request.case)?, id(&request.id)?);
    let copy = (!request.copy.is_empty()).then(|| id(&request.copy)).transpose()?;
    // A paper that is not there is told; what it holds is read while nobody waits for the vault.
    bench.with(|open| Ok(open.session.to_draw(&case, &exhibit, copy.as_ref()).map(drop)?))?;
    let found = trouble(bench, &case, &exhibit, copy.as_ref(), &Progress::default());
    bench.with(|_| Ok(found))
}

pub fn check_evidence(app: &AppHandle, request: CaseId) -> Answer<Vec<CheckRow>> {
    let (bench, case) = (bench(app), id(&request.case)?);
    let rows = bench.long(|progress| {
        bench.change(|open| Ok(open.session.check_evidence(&case, progress)?))
    })?;
    Ok(rows
        .into_iter()
        .map(|row| CheckRow {
            id: row.id.to_string(),
            mark: row.mark,
            copy: row.copy.map(|(_, kind)| kind),
            unchanged: row.unchanged,
        })
        .collect())
}

pub fn save_evidence_copy(app: &AppHandle, request: CopyOut) -> Answer<Written> {
    let (bench, case, entry) = (bench(app), id(&request.case)?, id(&request.id)?);
    let copy = (!request.copy.is_empty()).then(|| id(&request.copy)).transpose()?;
    let evidence = bench.with(|open| Ok(open.session.exhibit(&case, &entry)?))?;
    let file = evidence.file_of(copy.as_ref()).ok_or_else(|| Refusal::new(Code::NotFound))?;
    let wanted = Wanted::SaveAs(file.name.to_string());
    let chosen = ask(app, wanted)?.pop();
    let to = chosen.ok_or_else(|| Refusal::new(Code::Stopped))?;
    bench.change(|open| Ok(open.session.copy_out(&case, &evidence, copy.as_ref(), &to)?))?;
    Ok(written(&to, file.size_bytes))
}

/// Reads the part of an exhibit, or of a copy of it, that a request for its bytes wants.
pub fn bytes(
    bench: &Bench,
    case: &str,
    exhibit: &str,
    copy: Option<&str>,
    wish: Wish,
) -> Answer<Part> {
    let (case, exhibit, copy) = (id(case)?, id(exhibit)?, copy.map(id).transpose()?);
    bench.change(|open| {
        let (file, mut reader) = open.session.open_evidence(&case, &exhibit, copy.as_ref())?;
        let damaged = |_| Refusal::new(Code::AttachmentDamaged);
        let (from, length) =
            wish.within(file.size_bytes).ok_or_else(|| Refusal::new(Code::TooLarge))?;
        let mut bytes = vec![0; length];
        reader.seek(SeekFrom::Start(from)).map_err(damaged)?;
        reader.read_exact(&mut bytes).map_err(damaged)?;
        // A vault that takes no writes, or a full disk, is no reason not to show it.
        let _ = open.session.viewed(&case, &exhibit, copy.as_ref());
        let kind = Kind::Found(file.media_type.to_string());
        Ok(Part { kind, bytes, from, whole: file.size_bytes })
    })
}
