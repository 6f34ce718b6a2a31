//! Forms not finished: kept while somebody types, sealed like all else.

use redress_casework::{
    Draft, NO_CASE,
    model::{Code, EntryKind, Id, Problem},
    new_id,
};
use redress_wire::{DraftId, DraftView, KeepDraft, Nothing};
use tauri::AppHandle;

use super::{bench, id};
use crate::errors::{Answer, Refusal};

pub fn keep_draft(app: &AppHandle, request: KeepDraft) -> Answer<DraftView> {
    let form = EntryKind::from_word(&request.form).ok_or_else(|| {
        Refusal::from(Problem::in_field(Code::BadField, "form", "is no kind of entry"))
    })?;
    let draft = Draft {
        id: if request.revision == 0 { new_id()? } else { id(&request.id)? },
        revision: request.revision,
        at: String::new(),
        form,
        entry: if request.entry.is_empty() { None } else { Some(id(&request.entry)?) },
        base: request.base,
        fields: request.fields,
    };
    bench(app).change(|open| Ok(view(&open.session.keep_draft(&place(&request.case)?, draft)?)))
}

/// Gives the forms of no case that were begun and not finished: of new cases, and notes beside the library.
pub fn new_case_drafts(app: &AppHandle, _: Nothing) -> Answer<Vec<DraftView>> {
    bench(app).with(|open| Ok(open.session.new_case_drafts()?.iter().map(view).collect()))
}

/// Where the drafts of a case lie; an empty id is that of a case that is not there yet.
fn place(case: &str) -> Answer<Id> {
    id(if case.is_empty() { NO_CASE } else { case })
}

pub fn drop_draft(app: &AppHandle, request: DraftId) -> Answer<Nothing> {
    bench(app).change(|open| {
        open.session.drop_draft(&place(&request.case)?, &id(&request.id)?)?;
        Ok(Nothing {})
    })
}

/// Shows a draft to the page, which wrote it.
pub(super) fn view(draft: &Draft) -> DraftView {
    DraftView {
        id: draft.id.to_string(),
        revision: draft.revision,
        at: draft.at.clone(),
        form: draft.form,
        entry: draft.entry.as_ref().map(ToString::to_string).unwrap_or_default(),
        base: draft.base,
        fields: draft.fields.clone(),
    }
}
