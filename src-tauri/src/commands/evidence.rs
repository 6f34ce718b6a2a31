//! Evidence: take papers in, check them, copy one out, show its bytes.

use std::{
    fs::File,
    io::{Read, Seek, SeekFrom},
    path::Path,
};

use redress_casework::{
    Progress,
    model::{Code, Evidence, Id, Problem},
};
use redress_wire::{CaseId, CheckRow, EntryId, EvidenceSheet, TakenIn, Written};
use tauri::AppHandle;

use super::{Bench, ask, bench, cases::written, id};
use crate::{
    dialogs::Wanted,
    errors::{Answer, Refusal},
    scheme::{Kind, Part, Wish},
};

pub fn add_evidence(app: &AppHandle, request: CaseId) -> Answer<TakenIn> {
    let (bench, case) = (bench(app), id(&request.case)?);
    let chosen = ask(app, Wanted::Papers)?;
    let papers = u32::try_from(chosen.len()).unwrap_or(u32::MAX);
    bench.long(|progress| {
        let (mut added, mut refused) = (Vec::new(), None);
        // One paper is counted by its size, several by their number.
        let within = if papers > 1 { progress.part() } else { progress.clone() };
        for (n, path) in (0..).zip(&chosen) {
            if papers > 1 {
                progress.set(n, papers);
            }
            // Papers taken in before one that fails, or before a stop, stay: each is whole by itself.
            match take_in(bench, &case, path, &within) {
                Ok(evidence) => added.push(EvidenceSheet::of(&evidence, 1)),
                Err(refusal) => {
                    refused = Some(refusal.into_wire());
                    break;
                }
            }
            if n + 1 < papers && progress.stopped() {
                refused = Some(Refusal::new(Code::Stopped).into_wire());
                break;
            }
        }
        let left = papers - u32::try_from(added.len()).unwrap_or(papers);
        // A lock meanwhile withholds what was taken in; it is there at the next unlock.
        bench.with(|_| Ok(TakenIn { added, left, refused }))
    })
}

pub fn check_evidence(app: &AppHandle, request: CaseId) -> Answer<Vec<CheckRow>> {
    let (bench, case) = (bench(app), id(&request.case)?);
    let rows = bench.long(|progress| {
        bench.change(|open| Ok(open.session.check_evidence(&case, progress)?))
    })?;
    Ok(rows
        .into_iter()
        .map(|row| CheckRow { id: row.id.to_string(), mark: row.mark, unchanged: row.unchanged })
        .collect())
}

pub fn save_evidence_copy(app: &AppHandle, request: EntryId) -> Answer<Written> {
    let (bench, case, entry) = (bench(app), id(&request.case)?, id(&request.id)?);
    let evidence = bench.with(|open| Ok(open.session.exhibit(&case, &entry)?))?;
    let file = evidence.file.as_ref().ok_or_else(|| Refusal::new(Code::NotFound))?;
    let wanted = Wanted::SaveAs(file.name.to_string());
    let chosen = ask(app, wanted)?.pop();
    let to = chosen.ok_or_else(|| Refusal::new(Code::Stopped))?;
    bench.with(|open| Ok(open.session.copy_out(&case, &evidence, &to)?))?;
    Ok(written(&to, file.size_bytes))
}

/// Reads the part of an exhibit that a request for its bytes wants.
pub fn bytes(bench: &Bench, case: &str, exhibit: &str, wish: Wish) -> Answer<Part> {
    let (case, exhibit) = (id(case)?, id(exhibit)?);
    bench.with(|open| {
        let (file, mut reader) = open.session.open_evidence(&case, &exhibit)?;
        let damaged = |_| Refusal::new(Code::AttachmentDamaged);
        let (from, length) =
            wish.within(file.size_bytes).ok_or_else(|| Refusal::new(Code::TooLarge))?;
        let mut bytes = vec![0; length];
        reader.seek(SeekFrom::Start(from)).map_err(damaged)?;
        reader.read_exact(&mut bytes).map_err(damaged)?;
        let kind = Kind::Found(file.media_type.to_string());
        Ok(Part { kind, bytes, from, whole: file.size_bytes })
    })
}

fn take_in(bench: &Bench, case: &Id, path: &Path, progress: &Progress) -> Answer<Evidence> {
    let unreadable = || Refusal::from(Problem::new(Code::FileUnreadable));
    let name = path.file_name().ok_or_else(unreadable)?.to_string_lossy().into_owned();
    let mut file = File::open(path).map_err(|_| unreadable())?;
    let meta = file.metadata().map_err(|_| unreadable())?;
    // A pipe or a device would never end.
    if !meta.is_file() {
        return Err(unreadable());
    }
    bench.change(|open| {
        Ok(open.session.add_evidence(case, &name, meta.len(), &mut file, progress)?)
    })
}
