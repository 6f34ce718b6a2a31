//! Cases: list, make, open, take in, copy out.

use std::{
    fs::{self, File},
    io::Read,
    path::Path,
};

use redress_casework::{
    CaseLine, NewCase, OpenCase, PapersChecked, Step, do_next, dues, law,
    model::{CaseRole, Code, Country, Id, IsoDate, MAX_CASE_BYTES, Problem, Short, for_display},
};
use redress_wire::{
    AskPart, Assess, CaseId, CaseLists, CaseNews, CasePart, CaseRow, CaseView, DoNext, Language,
    LookAgain, Nothing, QuestionView, Worked, Written,
};
use tauri::AppHandle;

use super::{
    Open, ask, bench,
    clinic::{due_row, papers_view},
    id,
};
use crate::{
    computer::free_folder,
    dialogs::Wanted,
    errors::{Answer, Refusal},
};

pub fn list_cases(app: &AppHandle, _: Nothing) -> Answer<Vec<CaseRow>> {
    bench(app).with(|open| Ok(open.session.cases()?.iter().map(row).collect()))
}

pub fn create_case(app: &AppHandle, request: redress_wire::NewCase) -> Answer<CaseView> {
    let language = bench(app).computer.settings().language;
    let new = NewCase {
        role: request.role,
        name: Short::new(request.name.trim()).map_err(|detail| bad("name", detail))?,
        accusing: country(&request.accusing)?,
    };
    bench(app).change(|open| {
        let case = open.session.create_case(new)?;
        show(open, &case, language)
    })
}

pub fn open_case(app: &AppHandle, request: Assess) -> Answer<CaseView> {
    bench(app).with(|open| show(open, &id(&request.case)?, request.language))
}

pub fn look_again(app: &AppHandle, request: LookAgain) -> Answer<CaseNews> {
    bench(app).with(|open| {
        let news = open.session.news(&id(&request.case)?, request.seen)?;
        let (case, today) = (news.open, open.session.clock().today());
        let Some(changed) = news.changed else {
            return Ok(CaseNews::whole(view(&case, today, request.language)));
        };
        let (revision, worked) =
            (|entry: &Id| case.revision(entry), worked(&case, today, request.language));
        let mut news = CaseNews::of(&case.case, &revision, worked, &changed.entries, &changed.rows);
        put_questions(&mut news.view.lists, request.language);
        Ok(news)
    })
}

/// Opens a case and shows it: it is read from the vault and checked.
fn show(open: &Open, case: &Id, language: Language) -> Answer<CaseView> {
    let case = open.session.open_case(case)?;
    let worked = worked(&case, open.session.clock().today(), language);
    let mut view = CaseView::first(&case.case, &|entry| case.revision(entry), worked);
    put_questions(&mut view.lists, language);
    Ok(view)
}

pub fn case_part(app: &AppHandle, request: AskPart) -> Answer<CasePart> {
    bench(app).with(|open| {
        let case = open.session.at_hand(&id(&request.case)?)?;
        let revision = |entry: &Id| case.revision(entry);
        let mut part = CasePart::of(&case.case, &revision, case.stamp, request.from);
        put_questions(&mut part.lists, request.language);
        Ok(part)
    })
}

pub fn import_case(app: &AppHandle, _: Nothing) -> Answer<CaseView> {
    let language = bench(app).computer.settings().language;
    let chosen = ask(app, Wanted::CaseFile)?.pop();
    let bytes = read_case(&chosen.ok_or_else(|| Refusal::new(Code::Stopped))?)?;
    let bench = bench(app);
    bench.long(|progress| {
        bench.change(|open| {
            let imported = open.session.import_case_telling(&bytes, progress)?;
            show(open, &imported.id, language)
        })
    })
}

pub fn export_case(app: &AppHandle, request: CaseId) -> Answer<Written> {
    let bench = bench(app);
    let chosen = ask(app, Wanted::ExportFolder)?.pop();
    let parent = chosen.ok_or_else(|| Refusal::new(Code::Stopped))?;
    let folder = free_folder(&parent, &format!("redress-case-{}", bench.clock.today()));
    bench.long(|progress| {
        bench.change(|open| Ok(open.session.export_case(&id(&request.case)?, &folder, progress)?))
    })?;
    Ok(written(&folder, bytes_below(&folder)))
}

/// Names what was written outside the vault, without its folder.
pub(super) fn written(path: &Path, bytes: u64) -> Written {
    let name = path.file_name().map(|name| for_display(&name.to_string_lossy()));
    Written { name: name.unwrap_or_default(), size_bytes: bytes.to_string() }
}

/// Shows a case with what to do next.
pub(super) fn view(case: &OpenCase, today: IsoDate, language: Language) -> CaseView {
    let worked = worked(case, today, language);
    let mut view = CaseView::of(&case.case, &|entry| case.revision(entry), worked);
    put_questions(&mut view.lists, language);
    view
}

/// What is worked out from a case and the clock.
fn worked(case: &OpenCase, today: IsoDate, language: Language) -> Worked {
    let steps = do_next(&case.case, &law::assess_on(&case.case, today), today);
    Worked {
        today: today.to_string(),
        due: dues(case, today).iter().map(|due| due_row(due, language)).collect(),
        papers: papers_view(&PapersChecked::of(&case.case)),
        do_next: steps.iter().map(|step| shown(step, language)).collect(),
        hidden_marks: case.hidden.iter().map(ToString::to_string).collect(),
        drafts: case.drafts.iter().map(super::drafts::view).collect(),
        stamp: case.stamp,
        share: super::people::share(case.part),
    }
}

/// Puts the words of the questions to their answers.
fn put_questions(lists: &mut CaseLists, language: Language) {
    for answer in &mut lists.answers {
        let asked = law::question(&answer.id);
        answer.question = asked.map(|q| redress_wire::say(&q.text, language)).unwrap_or_default();
    }
}

fn shown(step: &Step, language: Language) -> DoNext {
    let none = |word, count| (word, None, None, count);
    let (word, question, due, count) = match step {
        Step::Late(due) => ("late", None, Some(due_row(due, language)), 1),
        Step::PapersChanged(count) => none("papers-changed", *count),
        Step::NamePerson => none("name-person", 1),
        Step::AddAlert => none("add-alert", 1),
        Step::AddCharge => none("add-charge", 1),
        Step::ThisWeek(due) => ("this-week", None, Some(due_row(due, language)), 1),
        Step::FinishNotes(count) => none("finish-notes", *count),
        Step::PrepareRequest => none("prepare-request", 1),
        Step::AnswerQuestion(asked) => {
            ("answer-question", Some(QuestionView::of(asked, language)), None, 1)
        }
        Step::MissingPapers(count) => none("missing-papers", *count),
        Step::AddPaper => none("add-paper", 1),
        Step::AddProtection => none("add-protection", 1),
        Step::AddEvent => none("add-event", 1),
        Step::SplitCharge(count) => none("split-charge", *count),
        Step::FillAllegations(count) => none("fill-allegations", *count),
        Step::AskState(count) => none("ask-state", *count),
        Step::ChooseWhoSees(count) => none("choose-who-sees", *count),
    };
    DoNext { step: word.to_owned(), question, due, count }
}

fn row(line: &CaseLine) -> CaseRow {
    let header = line.header.as_ref();
    CaseRow {
        id: line.id.to_string(),
        title: header.map(|h| for_display(&h.title)).unwrap_or_default(),
        role: header.map_or(CaseRole::Own, |h| h.role),
        accusing: header.and_then(|h| h.accusing).map(String::from).unwrap_or_default(),
        opened: header.and_then(|h| h.opened.as_ref()).map(|d| d.to_string()).unwrap_or_default(),
        sample: header.is_some_and(|h| h.sample),
        entries: line.entries,
        damaged: header.is_none(),
    }
}

fn country(code: &str) -> Answer<Option<Country>> {
    match code {
        "" => Ok(None),
        code => match Country::try_from(code.to_owned()) {
            Ok(country) => Ok(Some(country)),
            Err(_) => Err(bad("accusing", "not a country")),
        },
    }
}

fn bad(field: &str, detail: impl Into<String>) -> Refusal {
    Problem::in_field(Code::BadField, field, detail).into()
}

/// Reads a case file, never more than the format allows.
fn read_case(path: &Path) -> Answer<Vec<u8>> {
    let unreadable = |_| Refusal::new(Code::FileUnreadable);
    let most = MAX_CASE_BYTES as u64;
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(most + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > most {
        return Err(Problem::new(Code::TooLarge).with_detail(format!("limit {most} bytes")).into());
    }
    Ok(bytes)
}

pub(super) fn bytes_below(folder: &Path) -> u64 {
    let Ok(entries) = fs::read_dir(folder) else { return 0 };
    entries
        .flatten()
        .map(|entry| match entry.metadata() {
            Ok(meta) if meta.is_dir() => bytes_below(&entry.path()),
            Ok(meta) => meta.len(),
            Err(_) => 0,
        })
        .sum()
}
