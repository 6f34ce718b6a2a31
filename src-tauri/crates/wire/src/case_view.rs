//! The whole case as the window holds it, and what changed in it since.

use std::collections::HashSet;

use redress_model::{Case, CaseRole, Event, Id, Letter, Note, RequestRecord, Task};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::clinic::{DueRow, PapersView, Worked};
use crate::fields::text;
use crate::languages::Language;
use crate::standing::SourceSheet;
use crate::timeline::TimelineView;
use crate::{
    AlertSheet, AllegationSheet, AnswerSheet, CaseSheet, ChargeSheet, DoNext, EventSheet,
    EvidenceSheet, LetterSheet, NoteSheet, PersonSheet, PlanSheet, ProceedingSheet,
    ProtectionSheet, RequestRow, TaskSheet,
};

/// A whole case, as the window holds it while it is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CaseView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Own or a client's.
    #[ts(type = "CaseRole")]
    pub role: CaseRole,
    /// Day it was opened, or empty.
    pub opened: String,
    /// Whether it is the sample case.
    pub sample: bool,
    /// The accusing country, two letters or empty.
    pub accusing: String,
    /// Id of the applicant, or empty.
    pub applicant: String,
    /// The part in it of whoever opened the vault.
    pub share: crate::CaseShare,
    /// The case itself as a form.
    pub header: CaseSheet,
    /// Its lists.
    #[serde(flatten)]
    #[ts(flatten)]
    pub lists: CaseLists,
    /// Rows of the lists that are still to come: see [`CasePart`].
    pub to_come: u32,
    /// The day all of this was worked out for, `YYYY-MM-DD`.
    pub today: String,
    /// The days that come, the most pressing first.
    pub due: Vec<DueRow>,
    /// What the checks of the papers showed.
    pub papers: PapersView,
    /// What to do next, the first thing first.
    pub do_next: Vec<DoNext>,
    /// Ids of entries that hold hidden direction marks, in order.
    pub hidden_marks: Vec<String>,
    /// Forms that were begun and not finished, the newest first. Not of the case, but beside it.
    pub drafts: Vec<crate::DraftView>,
    /// Tells this state of the case from every other that the window was shown.
    pub stamp: u32,
}

/// The lists of a case, each in the order it is shown in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct CaseLists {
    /// People.
    pub people: Vec<PersonSheet>,
    /// Alerts.
    pub alerts: Vec<AlertSheet>,
    /// Charges.
    pub charges: Vec<ChargeSheet>,
    /// Rows of allegation against proof, in the order they came.
    pub allegations: Vec<AllegationSheet>,
    /// Proceedings.
    pub proceedings: Vec<ProceedingSheet>,
    /// Protection.
    pub protection: Vec<ProtectionSheet>,
    /// Events, in the order of the timeline.
    pub events: Vec<EventSheet>,
    /// Evidence, by number.
    pub evidence: Vec<EvidenceSheet>,
    /// Sources.
    pub sources: Vec<SourceSheet>,
    /// Letters, by date.
    pub letters: Vec<LetterSheet>,
    /// Tasks, the most pressing first; those without a day and those done come last.
    pub tasks: Vec<TaskSheet>,
    /// Notes, the newest first.
    pub notes: Vec<NoteSheet>,
    /// Requests drafted and saved so far, the newest first.
    pub requests: Vec<RequestRow>,
    /// Requests that are being written.
    pub plans: Vec<PlanSheet>,
    /// Answers.
    pub answers: Vec<AnswerSheet>,
    /// The timeline.
    pub timeline: Vec<TimelineView>,
}

/// How many rows of each list are sent at once: more would keep the page from answering while it reads them.
pub const PORTION: usize = 400;

/// Asks for the next rows of the lists of a case.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AskPart {
    /// The case.
    pub case: String,
    /// The language.
    pub language: Language,
    /// How many rows of each list the window has.
    pub from: u32,
}

/// The next rows of the lists of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CasePart {
    /// The state they are of; another one than the window holds means that it has to begin again.
    pub stamp: u32,
    /// The rows.
    pub lists: CaseLists,
    /// How many rows of each list the window has then, at most.
    pub next: u32,
    /// Rows that are still to come.
    pub to_come: u32,
}

/// Asks what became of a case since it was last shown.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LookAgain {
    /// The case.
    pub case: String,
    /// The language.
    pub language: Language,
    /// The stamp of the state that the window holds; 0 asks for the whole case.
    pub seen: u32,
}

/// What became of a case since it was last shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CaseNews {
    /// Whether `view` is the whole case. If not, its lists hold what is new or other, and all else in it is as it
    /// stands now.
    pub whole: bool,
    /// The case, or the part of it that changed.
    pub view: CaseView,
    /// Entries that are new, others, or gone: out of every list with them, before what `view` has is put in.
    pub touched: Vec<String>,
    /// The same for the rows of the timeline.
    pub rows: Vec<String>,
    /// Where each entry of the lists of `view` stands in the list of the whole case, from 0.
    pub places: Places,
}

/// Places of entries in their lists, each list in the order it has in the view.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs, reason = "each field is the list of `CaseView` of that name")]
pub struct Places {
    pub people: Vec<u32>,
    pub alerts: Vec<u32>,
    pub charges: Vec<u32>,
    pub allegations: Vec<u32>,
    pub proceedings: Vec<u32>,
    pub protection: Vec<u32>,
    pub events: Vec<u32>,
    pub evidence: Vec<u32>,
    pub sources: Vec<u32>,
    pub letters: Vec<u32>,
    pub tasks: Vec<u32>,
    pub notes: Vec<u32>,
    pub requests: Vec<u32>,
    pub plans: Vec<u32>,
    pub answers: Vec<u32>,
    pub timeline: Vec<u32>,
}

/// In what order a list is shown: by this key, in the order of the case where it is the same.
mod order {
    use std::cmp::Reverse;

    use redress_model::IsoDate;

    use super::{Event, Id, Letter, Note, RequestRecord, Task};

    type Day = redress_model::SortKey;

    pub fn event(event: &Event) -> (Day, Id) {
        (event.when.sort_key(), event.id.clone())
    }

    pub fn letter(letter: &Letter) -> (Day, Id) {
        let when = if letter.arrived.is_unknown() { &letter.dated } else { &letter.arrived };
        (when.sort_key(), letter.id.clone())
    }

    pub fn task(task: &Task) -> (bool, bool, Option<IsoDate>, Id) {
        let span = task.due.span();
        let due = span.last.or(span.first);
        (!task.state.is_open(), due.is_none(), due, task.id.clone())
    }

    pub fn note(note: &Note) -> (Reverse<Day>, Id) {
        (Reverse(note.written.sort_key()), note.id.clone())
    }

    pub fn request(request: &RequestRecord) -> Reverse<String> {
        Reverse(request.made.to_string())
    }

    /// Where nothing else orders a list.
    pub fn none<T>(_: &T) {}
}

/// Gives the entries of a list that are wanted, in the order they are shown, each with its place in the whole list.
fn shown<'a, T, K: Ord>(
    all: &'a [T],
    id: impl Fn(&T) -> &Id,
    key: impl Fn(&T) -> K,
    wanted: Option<&HashSet<Id>>,
) -> Vec<(u32, &'a T)> {
    let is_wanted = |one: &T| wanted.is_none_or(|wanted| wanted.contains(id(one)));
    // The place in the case orders what the key does not.
    let mut rows: Vec<((K, usize), &T)> = { all.iter().enumerate() }
        .filter(|(_, one)| is_wanted(one))
        .map(|(n, one)| ((key(one), n), one))
        .collect();
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    let mut before = vec![0_u32; rows.len() + 1];
    if !rows.is_empty() && rows.len() < all.len() {
        for (n, one) in all.iter().enumerate().filter(|(_, one)| !is_wanted(one)) {
            let own = (key(one), n);
            before[rows.partition_point(|(known, _)| *known < own)] += 1;
        }
    }
    let mut at = 0;
    let placed = rows.into_iter().zip(before).map(|((_, one), others)| {
        let place = at + others;
        at = place + 1;
        (place, one)
    });
    placed.collect()
}

/// Which rows of the lists are wanted.
enum Wanted<'a> {
    /// All.
    All,
    /// Those of these entries; the timeline is told by itself.
    Entries(&'a HashSet<Id>),
    /// So many of each list, from a place on.
    Rows(usize, usize),
}

impl CaseView {
    /// Shows a case, whole. `revision` tells the revision of each entry.
    pub fn of(case: &Case, revision: &dyn Fn(&Id) -> u32, worked: Worked) -> Self {
        let (lists, ..) = CaseLists::of(case, revision, &Wanted::All);
        Self::with(case, revision, worked, lists, 0)
    }

    /// Shows a case with the first rows of its lists, and says how many are still to come.
    pub fn first(case: &Case, revision: &dyn Fn(&Id) -> u32, worked: Worked) -> Self {
        let (lists, _, to_come) = CaseLists::of(case, revision, &Wanted::Rows(0, PORTION));
        Self::with(case, revision, worked, lists, to_come)
    }

    fn with(
        case: &Case,
        revision: &dyn Fn(&Id) -> u32,
        worked: Worked,
        lists: CaseLists,
        to_come: u32,
    ) -> Self {
        Self {
            id: case.case.id.to_string(),
            title: redress_model::for_display(&case.case.title),
            role: case.case.role,
            opened: text(&case.case.opened),
            sample: case.case.sample,
            accusing: case.case.accusing.map(String::from).unwrap_or_default(),
            applicant: case.case.applicant.as_ref().map(|id| id.to_string()).unwrap_or_default(),
            share: worked.share,
            header: CaseSheet::of(&case.case, revision(&case.case.id)),
            lists,
            to_come,
            today: worked.today,
            due: worked.due,
            papers: worked.papers,
            do_next: worked.do_next,
            hidden_marks: worked.hidden_marks,
            drafts: worked.drafts,
            stamp: worked.stamp,
        }
    }
}

impl CasePart {
    /// Gives the rows of each list after the first `from`.
    pub fn of(case: &Case, revision: &dyn Fn(&Id) -> u32, stamp: u32, from: u32) -> Self {
        let at = usize::try_from(from).unwrap_or(usize::MAX);
        let (lists, _, to_come) = CaseLists::of(case, revision, &Wanted::Rows(at, PORTION));
        let next = from.saturating_add(u32::try_from(PORTION).unwrap_or(u32::MAX));
        Self { stamp, lists, next, to_come }
    }
}

impl CaseLists {
    /// Gives the rows that are wanted, their places where they are told by entry, and how many come after them.
    fn of(case: &Case, revision: &dyn Fn(&Id) -> u32, wanted: &Wanted<'_>) -> (Self, Places, u32) {
        let mut places = Places::default();
        let mut to_come = 0_usize;
        let entries = match wanted {
            Wanted::Entries(entries) => Some(*entries),
            Wanted::All | Wanted::Rows(..) => None,
        };
        let (from, most) = match wanted {
            Wanted::Rows(from, most) => (*from, *most),
            Wanted::All | Wanted::Entries(_) => (0, usize::MAX),
        };
        let mut after = |all: usize| to_come += all.saturating_sub(from.saturating_add(most));
        macro_rules! list {
            ($list:ident, $key:expr, $sheet:expr) => {{
                let rows = shown(&case.$list, |x| &x.id, $key, entries);
                after(rows.len());
                places.$list = rows.iter().map(|(at, _)| *at).collect();
                rows.into_iter().skip(from).take(most).map(|(_, x)| $sheet(x)).collect()
            }};
            ($list:ident, $key:expr, of $sheet:ident) => {
                list!($list, $key, |x| $sheet::of(x, revision(&x.id)))
            };
        }
        let mut lists = Self {
            people: list!(people, order::none, of PersonSheet),
            alerts: list!(alerts, order::none, of AlertSheet),
            charges: list!(charges, order::none, of ChargeSheet),
            allegations: list!(allegations, order::none, of AllegationSheet),
            proceedings: list!(proceedings, order::none, of ProceedingSheet),
            protection: list!(protection, order::none, of ProtectionSheet),
            events: list!(events, order::event, of EventSheet),
            evidence: list!(evidence, |x| x.number, of EvidenceSheet),
            sources: list!(sources, order::none, of SourceSheet),
            letters: list!(letters, order::letter, of LetterSheet),
            tasks: list!(tasks, order::task, of TaskSheet),
            notes: list!(notes, order::note, of NoteSheet),
            requests: list!(requests, order::request, RequestRow::from),
            plans: list!(plans, order::none, of PlanSheet),
            answers: list!(answers, order::none, of AnswerSheet),
            timeline: Vec::new(),
        };
        if entries.is_none() {
            let rows = case.timeline();
            after(rows.len());
            lists.timeline = rows.iter().skip(from).take(most).map(TimelineView::from).collect();
        }
        (lists, places, u32::try_from(to_come).unwrap_or(u32::MAX))
    }
}

impl CaseNews {
    /// Tells the whole case.
    pub fn whole(view: CaseView) -> Self {
        let (touched, rows) = (Vec::new(), Vec::new());
        Self { whole: true, view, touched, rows, places: Places::default() }
    }

    /// Tells the entries that changed, and those whose rows of the timeline may have.
    pub fn of(
        case: &Case,
        revision: &dyn Fn(&Id) -> u32,
        worked: Worked,
        touched: &HashSet<Id>,
        rows: &HashSet<Id>,
    ) -> Self {
        let (mut lists, mut places, _) = CaseLists::of(case, revision, &Wanted::Entries(touched));
        for placed in case.timeline_of(rows) {
            places.timeline.push(placed.at);
            lists.timeline.push(TimelineView::from(&placed.row));
        }
        let view = CaseView::with(case, revision, worked, lists, 0);
        let texts = |ids: &HashSet<Id>| ids.iter().map(ToString::to_string).collect();
        Self { whole: false, view, touched: texts(touched), rows: texts(rows), places }
    }
}
