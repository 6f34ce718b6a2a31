//! All cases at once: their days, finding one, the quick log, tasks done, the control slip.

use redress_casework::{
    Due, DueKind, Near, PapersChecked, SlipLine,
    model::{CaseRole, Code, Problem, SHORT_MAX, for_display},
    papers::{Slip, SlipGroup},
    places::write_whole,
};
use redress_wire::{
    ClinicCase, ClinicDate, ClinicView, DateSheet, DueRow, DueWord, EntryId, FindCases, Language,
    LogEvent, NearWord, Nothing, PapersView, PrintSlip, Saved, Written,
};
use tauri::AppHandle;

use super::{ask, bench, cases::written, entries::shown, id};
use crate::{
    dialogs::Wanted,
    errors::{Answer, Refusal},
    words,
};

/// The name a saved slip gets unless the person types another; it says nothing of a case.
const SLIP_NAME: &str = "dates.pdf";

pub fn clinic(app: &AppHandle, _: Nothing) -> Answer<ClinicView> {
    let bench = bench(app);
    let language = bench.computer.settings().language;
    bench.long(|progress| {
        bench.with(|open| {
            let clinic = open.session.clinic(progress);
            // What was read is written down in the next quiet moment.
            open.unrested |= open.session.summaries_unwritten();
            let clinic = clinic?;
            let mut dates = Vec::new();
            for (n, case) in clinic.cases.iter().enumerate() {
                let n = u32::try_from(n).unwrap_or(u32::MAX);
                dates.extend(case.dues.iter().map(|due| date(n, due, language)));
            }
            dates.sort_by(|a: &ClinicDate, b| {
                (a.day.is_empty(), &a.day, a.case).cmp(&(b.day.is_empty(), &b.day, b.case))
            });
            let cases = clinic.cases.iter().map(case).collect();
            Ok(ClinicView { today: clinic.today.to_string(), cases, dates })
        })
    })
}

pub fn find_cases(app: &AppHandle, request: FindCases) -> Answer<Vec<String>> {
    // Nobody's name is longer; a longer text would hold the desk for as long as it takes to look for it.
    if request.text.chars().count() > SHORT_MAX {
        return Err(Refusal::from(Problem::in_field(Code::BadField, "text", "too long")));
    }
    bench(app).with(|open| {
        let found = open.session.find_cases(&request.text)?;
        Ok(found.iter().map(ToString::to_string).collect())
    })
}

pub fn log_event(app: &AppHandle, request: LogEvent) -> Answer<Saved> {
    let when = request.when.read("when")?;
    bench(app)
        .change(|open| Ok(shown(open.session.log(&id(&request.case)?, &request.text, when)?)))
}

pub fn finish_task(app: &AppHandle, request: EntryId) -> Answer<Saved> {
    bench(app).change(|open| {
        let (case, task) = (id(&request.case)?, id(&request.id)?);
        Ok(shown(open.session.finish_task(&case, &task, request.revision)?))
    })
}

pub fn save_slip(app: &AppHandle, request: PrintSlip) -> Answer<Written> {
    let bench = bench(app);
    let case = (!request.case.is_empty()).then(|| id(&request.case)).transpose()?;
    let language = bench.computer.settings().language;
    let lines = bench.long(|progress| {
        bench.with(|open| Ok(open.session.slip(case.as_ref(), request.words, progress)?))
    })?;
    let chosen = ask(app, Wanted::SaveAs(SLIP_NAME.to_owned()))?.pop();
    let to = chosen.ok_or_else(|| Refusal::new(Code::Stopped))?;
    let slip = slip_of(&lines, language, bench.clock.today());
    let pdf = redress_casework::papers::slip(&slip).map_err(redress_casework::Error::from)?;
    write_whole(&to, &pdf)?;
    Ok(written(&to, pdf.len() as u64))
}

/// Puts the lines of a slip into the words of a language.
fn slip_of(
    lines: &[SlipLine],
    language: Language,
    today: redress_casework::model::IsoDate,
) -> Slip {
    let say = |id: &str| words::of(language, id);
    let what = |line: &SlipLine| match (&line.words, line.kind) {
        (Some(words), DueKind::Begin) => format!("{}: {words}", say("slip-begin")),
        (Some(words), _) if !words.is_empty() => words.clone(),
        (_, DueKind::Task) => say("slip-task"),
        (_, DueKind::Begin) => say("slip-begin"),
        (_, DueKind::Letter) => say("slip-letter"),
        (_, DueKind::Paper) => say("slip-paper"),
        (_, DueKind::Clock) => match line.rule.as_deref().and_then(redress_casework::law::clock) {
            Some(rule) => language.of(&rule.name).to_owned(),
            None => say("slip-clock"),
        },
    };
    let group = |near: Near, name: &str| {
        let rows = lines.iter().filter(|line| line.near == near).map(|line| {
            [line.day.to_string(), line.number.clone().unwrap_or_default(), what(line)]
        });
        SlipGroup { name: say(name), rows: rows.collect() }
    };
    let groups = [
        group(Near::Late, "slip-late"),
        group(Near::Week, "slip-week"),
        group(Near::Month, "slip-month"),
    ];
    Slip {
        language: language.tag().to_owned(),
        right_to_left: language == Language::Ar,
        title: say("slip-title"),
        as_of: format!("{} {today}", say("slip-as-of")),
        page: say("slip-page"),
        heads: [say("slip-day"), say("slip-case"), say("slip-what"), say("slip-done")],
        groups: groups.into_iter().filter(|group| !group.rows.is_empty()).collect(),
        none: say("slip-none"),
        end: say("slip-end"),
        date: today,
    }
}

fn near(near: Near) -> NearWord {
    match near {
        Near::Late => NearWord::Late,
        Near::Week => NearWord::Week,
        Near::Month => NearWord::Month,
        Near::Later => NearWord::Later,
        Near::Waiting => NearWord::Waiting,
        Near::Open => NearWord::Open,
    }
}

fn kind(kind: DueKind) -> DueWord {
    match kind {
        DueKind::Task => DueWord::Task,
        DueKind::Begin => DueWord::Begin,
        DueKind::Letter => DueWord::Letter,
        DueKind::Paper => DueWord::Paper,
        DueKind::Clock => DueWord::Clock,
    }
}

/// Shows a day of a case.
pub(super) fn due_row(due: &Due, language: Language) -> DueRow {
    let what = &due.what;
    let title = match (what.kind, &what.clock) {
        (DueKind::Clock, Some(clock)) => super::clocks::name(&clock.rule, language),
        _ => for_display(&what.title),
    };
    DueRow {
        kind: kind(what.kind),
        entry: what.entry.to_string(),
        revision: what.revision,
        title,
        paper: what.paper,
        date: DateSheet::from(&what.date),
        day: due.day.map(|day| day.to_string()).unwrap_or_default(),
        days: due.days,
        near: near(due.near),
        clock: what.clock.as_deref().map(|clock| super::clocks::mark(clock, language)),
    }
}

/// Shows what the checks of the papers showed; a day is the day of the check in UTC.
pub(super) fn papers_view(papers: &PapersChecked) -> PapersView {
    let day = |at: &Option<String>| {
        at.as_deref().and_then(|at| at.get(..10)).unwrap_or_default().to_owned()
    };
    PapersView {
        files: papers.files,
        same: papers.same,
        changed: papers.changed,
        first: day(&papers.first),
        last: day(&papers.last),
    }
}

fn date(case: u32, due: &Due, language: Language) -> ClinicDate {
    let row = due_row(due, language);
    let DueRow { kind, entry, revision, title, paper, day, days, near, .. } = row;
    ClinicDate { case, kind, entry, revision, title, paper, day, days, near }
}

fn case(case: &redress_casework::ClinicCase) -> ClinicCase {
    let header = case.header.as_ref();
    let text = |text: Option<&redress_casework::model::Short>| {
        text.map(|t| for_display(t)).unwrap_or_default()
    };
    ClinicCase {
        id: case.id.to_string(),
        number: text(header.and_then(|h| h.number.as_ref())),
        title: text(header.map(|h| &h.title)),
        short: case.short.clone(),
        role: header.map_or(CaseRole::Own, |h| h.role),
        accusing: header.and_then(|h| h.accusing).map(String::from).unwrap_or_default(),
        stage: header.and_then(|h| h.stage),
        worker: text(header.and_then(|h| h.worker.as_ref())),
        supervisor: text(header.and_then(|h| h.supervisor.as_ref())),
        sign_offs: header.map_or(0, |h| u32::try_from(h.waiting_sign_offs()).unwrap_or(u32::MAX)),
        opened: text(header.and_then(|h| h.opened.as_ref())),
        sample: header.is_some_and(|h| h.sample),
        open: case.is_open(),
        entries: case.entries,
        to_finish: case.to_finish,
        damaged: case.damaged,
    }
}
