//! The request to the CCF: draft it, show its pages, save it.

use redress_casework::words::Lang;
use redress_casework::{
    Drafted, Session,
    model::{Code, Id, RequestKind, RequestLanguage},
    places::write_whole,
};
use redress_wire::{
    Assess, CaseId, GroundView, LearnerRow, NoteView, PrintOwn, RequestView, Written,
};
use tauri::AppHandle;

use super::{Bench, Open, ask, bench, cases::written, id};
use crate::{
    dialogs::Wanted,
    errors::{Answer, Refusal},
    scheme::{Kind, Part},
};

/// What is drafted so far: one kind, one language.
const KIND: RequestKind = RequestKind::Deletion;
const LANGUAGE: RequestLanguage = RequestLanguage::En;
/// The name a saved request gets unless the person types another; it says nothing of the case.
const FILE_NAME: &str = "request.pdf";

/// The name a printed timeline gets unless the person types another.
const TIMELINE_NAME: &str = "timeline.pdf";
/// The same for a printed ledger.
const ALERTS_NAME: &str = "alerts.pdf";
/// The same for the rows of allegation against proof.
const ALLEGATIONS_NAME: &str = "allegations.pdf";
/// The same for what the answers show.
const SITUATION_NAME: &str = "situation.pdf";

/// A drafted request whose pages the window shows.
pub struct Shown {
    case: Id,
    drafted: Drafted,
}

pub fn draft_request(app: &AppHandle, request: Assess) -> Answer<RequestView> {
    bench(app).with(|open| {
        let case = id(&request.case)?;
        let drafted = open.session.draft(&case, KIND, LANGUAGE)?;
        let view = RequestView {
            pages: drafted.draft.pages(),
            version: drafted.sha256.as_str().to_owned(),
            learners: drafted.learners.iter().map(LearnerRow::from).collect(),
            grounds: drafted
                .assessment
                .grounds
                .iter()
                .map(|ground| GroundView::of(ground, request.language))
                .collect(),
            notes: drafted.draft.notes().iter().map(note).collect(),
        };
        open.drafted = Some(Shown { case, drafted });
        Ok(view)
    })
}

pub fn save_request(app: &AppHandle, request: CaseId) -> Answer<Written> {
    let (bench, case) = (bench(app), id(&request.case)?);
    let wanted = Wanted::SaveAs(FILE_NAME.to_owned());
    let chosen = ask(app, wanted)?.pop();
    let to = chosen.ok_or_else(|| Refusal::new(Code::Stopped))?;
    bench.change(|open| {
        // Drafted anew: what is saved is the case as it stands, not as it was shown.
        let drafted = open.session.draft(&case, KIND, LANGUAGE)?;
        write_whole(&to, drafted.draft.pdf())?;
        open.session.remember_request(&case, KIND, LANGUAGE, &drafted)?;
        Ok(written(&to, drafted.draft.pdf().len() as u64))
    })
}

/// Prints the timeline for the person who keeps it, where they choose to.
pub fn print_timeline(app: &AppHandle, request: PrintOwn) -> Answer<Written> {
    print(app, &request, TIMELINE_NAME, |session, case, lang| {
        Ok(session.print_timeline(case, lang, request.all)?.pdf)
    })
}

pub fn print_alerts(app: &AppHandle, request: PrintOwn) -> Answer<Written> {
    print(app, &request, ALERTS_NAME, |session, case, lang| {
        Ok(session.print_alerts(case, lang, request.all)?.pdf)
    })
}

pub fn print_situation(app: &AppHandle, request: PrintOwn) -> Answer<Written> {
    print(app, &request, SITUATION_NAME, |session, case, lang| {
        Ok(session.print_situation(case, lang, request.all)?.pdf)
    })
}

pub fn print_allegations(app: &AppHandle, request: PrintOwn) -> Answer<Written> {
    print(app, &request, ALLEGATIONS_NAME, |session, case, lang| {
        Ok(session.print_allegations(case, lang, request.all)?.pdf)
    })
}

/// Sets a paper that people print for themselves and writes it where they say.
fn print(
    app: &AppHandle,
    request: &PrintOwn,
    name: &str,
    set: impl FnOnce(&Session, &Id, Lang) -> Answer<Vec<u8>>,
) -> Answer<Written> {
    let (bench, case) = (bench(app), id(&request.case)?);
    let wanted = Wanted::SaveAs(name.to_owned());
    let chosen = ask(app, wanted)?.pop();
    let to = chosen.ok_or_else(|| Refusal::new(Code::Stopped))?;
    let lang = Lang::of(request.language.tag()).unwrap_or(Lang::En);
    bench.with(|open| {
        let pdf = set(&open.session, &case, lang)?;
        write_whole(&to, &pdf)?;
        Ok(written(&to, pdf.len() as u64))
    })
}

/// Draws one page, counted from 1, of the request last drafted for this case.
pub fn page(bench: &Bench, case: &str, page: &str) -> Answer<Part> {
    let (case, missing) = (id(case)?, || Refusal::new(Code::NotFound));
    let page: u16 = page.parse().map_err(|_| missing())?;
    bench.with(|open: &mut Open| {
        let shown = open.drafted.as_ref().filter(|shown| shown.case == case).ok_or_else(missing)?;
        let (kind, bytes) =
            shown.drafted.draft.page_image(page).map_err(redress_casework::Error::from)?;
        Ok(Part { kind: Kind::Drawn(kind), whole: bytes.len() as u64, bytes, from: 0 })
    })
}

fn note(note: &redress_casework::papers::Note) -> NoteView {
    NoteView { kind: note.kind.to_owned(), about: note.about.clone(), count: note.count }
}
