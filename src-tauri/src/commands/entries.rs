//! Entries of a case: save a sheet, remove, undo and redo, answer a question.

use redress_casework::{
    Act, Move, OpenCase, Revision, Saved, UndoStep,
    model::{self, Code, Entry, Id, Long, Problem},
    new_id,
};
use redress_wire::{
    CaseId, EntryId, ErasedRow, GiveAnswer, HistoryView, MoveSheet, Revert, RevisionRow, SaveSheet,
    Sheet, StepView, UndoList,
};
use tauri::AppHandle;

use super::{Open, bench, id};
use crate::errors::{Answer, Refusal};

pub fn save_sheet(app: &AppHandle, request: SaveSheet) -> Answer<redress_wire::Saved> {
    bench(app).change(|open| {
        let case = id(&request.case)?;
        let (entry, base) = entry(&*open.session.at_hand(&case)?, &request.sheet)?;
        let draft = request.draft.as_deref().map(id).transpose()?;
        Ok(shown(open.session.finish_entry(&case, entry, base, draft.as_ref())?))
    })
}

pub fn remove_entry(app: &AppHandle, request: EntryId) -> Answer<redress_wire::Saved> {
    bench(app).change(|open| {
        let (case, entry) = (id(&request.case)?, id(&request.id)?);
        Ok(shown(open.session.remove_entry(&case, &entry, request.revision)?))
    })
}

pub fn revert(app: &AppHandle, request: Revert) -> Answer<redress_wire::Saved> {
    bench(app).change(|open| {
        let case = id(&request.case)?;
        let moves = request
            .moves
            .iter()
            .map(|one| Ok(Move { id: id(&one.id)?, from: one.from, to: one.to }))
            .collect::<Answer<Vec<_>>>()?;
        Ok(shown(open.session.revert(&case, &moves)?))
    })
}

pub fn undo(app: &AppHandle, request: CaseId) -> Answer<Option<redress_wire::Saved>> {
    bench(app).change(|open| Ok(open.session.undo(&id(&request.case)?)?.map(shown)))
}

pub fn redo(app: &AppHandle, request: CaseId) -> Answer<Option<redress_wire::Saved>> {
    bench(app).change(|open| Ok(open.session.redo(&id(&request.case)?)?.map(shown)))
}

pub fn undo_list(app: &AppHandle, request: CaseId) -> Answer<UndoList> {
    let step = |step: UndoStep| StepView {
        at: step.at.clone(),
        act: match step.act {
            Act::Added => "added",
            Act::Changed => "changed",
            Act::Removed => "removed",
        }
        .to_owned(),
        kind: step.kind(),
        label: model::for_display(&step.label),
    };
    bench(app).with(|open| {
        let case = id(&request.case)?;
        let (done, undone) = open.session.steps(&case)?;
        let done = done.into_iter().map(step).collect();
        Ok(UndoList {
            done,
            undone: undone.into_iter().map(step).collect(),
            erased: erased(open, &case, None)?,
        })
    })
}

pub fn entry_history(app: &AppHandle, request: EntryId) -> Answer<HistoryView> {
    bench(app).with(|open| {
        let (case, entry) = (id(&request.case)?, id(&request.id)?);
        let rows = open.session.history(&case, &entry)?.into_iter().map(revision_row).collect();
        Ok(HistoryView { rows, erased: erased(open, &case, Some(&entry))? })
    })
}

/// What was erased for good: earlier states of one entry, or whole entries, of which no id is left.
fn erased(open: &Open, case: &Id, of: Option<&Id>) -> Answer<Vec<ErasedRow>> {
    let stones = open.session.erased(case)?.into_iter().filter(|one| one.id.as_ref() == of);
    let mut rows: Vec<ErasedRow> =
        stones.map(|one| ErasedRow { at: one.at, revisions: one.revisions }).collect();
    rows.sort_by(|one, other| other.at.cmp(&one.at));
    Ok(rows)
}

fn revision_row(row: Revision) -> RevisionRow {
    let brought = row.author.brought.as_ref();
    RevisionRow {
        revision: row.revision,
        at: row.at,
        by: shown_name(row.author.by.as_ref()),
        brought_by: shown_name(brought.and_then(|said| said.by.as_ref())),
        brought_at: shown_name(brought.and_then(|said| said.at.as_ref())),
        brought: brought.is_some(),
        signed: row.signed,
        removed: row.removed,
        label: model::for_display(&row.label),
        sheet: Sheet::of(&row.entry, row.revision),
    }
}

fn shown_name(name: Option<&model::Short>) -> String {
    name.map(|name| model::for_display(name.as_str())).unwrap_or_default()
}

pub fn answer_question(app: &AppHandle, request: GiveAnswer) -> Answer<redress_wire::Saved> {
    let words =
        match request.words.trim() {
            "" => None,
            words => Some(Long::new(words).map_err(|detail| {
                Refusal::from(Problem::in_field(Code::BadField, "words", detail))
            })?),
        };
    bench(app).change(|open| {
        let case = id(&request.case)?;
        Ok(shown(open.session.answer(
            &case,
            &request.question,
            request.answer,
            words,
            request.certainty,
        )?))
    })
}

/// Shows a save.
pub(super) fn shown(saved: Saved) -> redress_wire::Saved {
    let touched = saved.touched.into_iter();
    redress_wire::Saved {
        id: saved.id.to_string(),
        revision: saved.revision,
        at: saved.at,
        touched: touched
            .map(|one| MoveSheet { id: one.id.to_string(), from: one.from, to: one.to })
            .collect(),
    }
}

/// Puts a sheet over the entry it was filled from, or over nothing where it is new.
fn entry(open: &OpenCase, sheet: &Sheet) -> Answer<(Entry, u32)> {
    macro_rules! over {
        ($sheet:expr, $list:ident, $kind:ident) => {{
            let (id, old) = place(&open.case.$list, &$sheet.id, |known| &known.id)?;
            (Entry::$kind($sheet.apply(id, old)?), $sheet.revision)
        }};
    }
    Ok(match sheet {
        Sheet::Person(sheet) => over!(sheet, people, Person),
        Sheet::Alert(sheet) => over!(sheet, alerts, Alert),
        Sheet::Charge(sheet) => over!(sheet, charges, Charge),
        Sheet::Proceeding(sheet) => over!(sheet, proceedings, Proceeding),
        Sheet::Protection(sheet) => over!(sheet, protection, Protection),
        Sheet::Event(sheet) => over!(sheet, events, Event),
        Sheet::Source(sheet) => over!(sheet, sources, Source),
        Sheet::Letter(sheet) => over!(sheet, letters, Letter),
        Sheet::Task(sheet) => over!(sheet, tasks, Task),
        Sheet::Plan(sheet) => over!(sheet, plans, Plan),
        Sheet::Note(sheet) => over!(sheet, notes, Note),
        Sheet::Allegation(sheet) => {
            let (id, old) = place(&open.case.allegations, &sheet.id, |known| &known.id)?;
            // A row comes into being with the text it is taken from, never by a form alone.
            let old = old.ok_or_else(|| Refusal::new(Code::NotFound))?;
            (Entry::Allegation(sheet.apply(id, old)?), sheet.revision)
        }
        Sheet::Answer(sheet) => {
            // An answer comes into being with its question, never by a form alone.
            let (id, old) = place(&open.case.answers, &sheet.id, |known| &known.id)?;
            let old = old.ok_or_else(|| Refusal::new(Code::NotFound))?;
            (Entry::Answer(sheet.apply(id, Some(old))?), sheet.revision)
        }
        Sheet::Case(sheet) => (Entry::Case(sheet.apply(open.case.case.clone())?), sheet.revision),
        Sheet::Evidence(sheet) => {
            let (id, old) = place(&open.case.evidence, &sheet.id, |known| &known.id)?;
            // An exhibit comes into being with its file, never by a form alone.
            let old = old.ok_or_else(|| Refusal::new(Code::NotFound))?;
            (Entry::Evidence(sheet.apply(id, old)?), sheet.revision)
        }
    })
}

/// Finds the entry a sheet was filled from; an empty id is a new entry, with a new id.
fn place<T: Clone>(list: &[T], text: &str, id_of: fn(&T) -> &Id) -> Answer<(Id, Option<T>)> {
    if text.is_empty() {
        return Ok((new_id()?, None));
    }
    let id = id(text)?;
    let old = list.iter().find(|known| *id_of(known) == id).cloned();
    Ok((id, Some(old.ok_or_else(|| Refusal::new(Code::NotFound))?)))
}
