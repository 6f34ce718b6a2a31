//! The request to the CCF: draft it, show its pages, save it.

use redress_casework::words::Lang;
use redress_casework::{
    AdmissibilityLine, Blocked, Drafted, Session,
    model::{Code, Id},
    papers::RequestParagraph as Paragraph,
    places::write_whole,
};
use redress_wire::{
    AdmissibilityRow, BlockedRow, DraftRequest, EntryLink, GroundView, Language, LearnerRow,
    NoteView, PaperForm, PrintOwn, RequestParagraph, RequestView, SaveRequest, Written,
};
use tauri::AppHandle;

use super::{Bench, Open, ask, bench, cases::written, id};
use crate::{
    dialogs::Wanted,
    errors::{Answer, Refusal},
    scheme::{Kind, Part},
};

/// The names a saved request gets unless the person types another; they say nothing of the case.
const PDF_NAME: &str = "request.pdf";
const DOCX_NAME: &str = "request.docx";
const SUMMARY_NAME: &str = "summary.pdf";

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

pub fn draft_request(app: &AppHandle, request: DraftRequest) -> Answer<RequestView> {
    bench(app).with(|open| {
        let case = id(&request.case)?;
        let drafted = open.session.draft(&case, request.kind, request.paper)?;
        let view = shown_request(&drafted, request.language);
        open.drafted = Some(Shown { case, drafted });
        Ok(view)
    })
}

/// Shows a draft.
fn shown_request(drafted: &Drafted, language: Language) -> RequestView {
    let draft = &drafted.draft;
    let (counted, budget) = drafted.length();
    let argued = drafted.argued().map(|ground| GroundView::of(ground, language));
    RequestView {
        pages: draft.pages(),
        version: drafted.sha256.as_str().to_owned(),
        learners: drafted.learners.iter().map(LearnerRow::from).collect(),
        grounds: argued.collect(),
        notes: draft.notes().iter().map(note).collect(),
        paragraphs: draft.paragraphs().iter().map(paragraph).collect(),
        check: drafted.check.iter().map(|line| checked(line, language)).collect(),
        blocked: drafted.blocked.iter().map(blocked).collect(),
        counted,
        counted_summary: draft.summary_pages() > 0,
        budget,
    }
}

fn paragraph(one: &Paragraph) -> RequestParagraph {
    RequestParagraph {
        key: one.key.clone(),
        section: one.section.to_owned(),
        heading: one.heading.clone(),
        part: one.part.clone(),
        number: one.number.clone(),
        secret: one.secret,
        text: one.text.clone(),
        foot: one.foot.clone(),
        was: one.was.clone(),
        tells: one.tells.iter().map(EntryLink::from).collect(),
    }
}

fn checked(line: &AdmissibilityLine, language: Language) -> AdmissibilityRow {
    AdmissibilityRow {
        id: line.id.clone(),
        name: redress_wire::say(&line.name, language),
        met: line.met.word().to_owned(),
        todo: redress_wire::say(&line.todo, language),
        form: line.form.clone(),
        facts: line.facts.clone(),
        source: line.source.clone(),
        confidence: line.confidence,
    }
}

fn blocked(one: &Blocked) -> BlockedRow {
    BlockedRow {
        key: one.key.clone(),
        words: redress_casework::model::for_display(&one.words),
        at: u32::try_from(one.at).unwrap_or(u32::MAX),
        what: one.what.to_owned(),
    }
}

pub fn save_request(app: &AppHandle, request: SaveRequest) -> Answer<Written> {
    let (bench, case) = (bench(app), id(&request.case)?);
    let name = match request.form {
        PaperForm::Pdf => PDF_NAME,
        PaperForm::Docx => DOCX_NAME,
        PaperForm::Summary => SUMMARY_NAME,
    };
    let wanted = Wanted::SaveAs(name.to_owned());
    let chosen = ask(app, wanted)?.pop();
    let to = chosen.ok_or_else(|| Refusal::new(Code::Stopped))?;
    bench.change(|open| {
        // Drafted anew: what is saved is the case as it stands, not as it was shown.
        let drafted = open.session.draft(&case, request.kind, request.paper)?;
        let paper = drafted.papers()?.into_iter().find(|paper| paper.name == name);
        let paper = paper.ok_or_else(|| Refusal::new(Code::Internal))?;
        write_whole(&to, &paper.bytes)?;
        open.session.remember_request(&case, request.kind, request.paper, &drafted)?;
        Ok(written(&to, paper.bytes.len() as u64))
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
pub(super) fn print(
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
