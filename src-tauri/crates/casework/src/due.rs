//! The days of a case that come: last days of tasks, answers that letters ask for, papers that
//! run out, and the clocks of [`crate::limits`].

use std::collections::HashSet;

use redress_model::{
    Case, Direction, Id, IdentityPaper, IsoDate, PaperKind, PartialDate, TaskState,
};
use serde::{Deserialize, Serialize};

use crate::limits::{ClockState, Clocked, asks_by_rule, clocks_of, doubted, set_by_paper};
pub(crate) use crate::reckon::days_between;

/// What sets a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DueKind {
    /// The last day of a task.
    Task,
    /// The day to begin a task, ahead of its last one.
    Begin,
    /// The last day to answer a letter.
    Letter,
    /// The last day of a paper of the applicant.
    Paper,
    /// A limit that a rule sets.
    Clock,
}

/// How near a day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Near {
    /// It has gone by.
    Late,
    /// Today and the seven days after.
    Week,
    /// Within 31 days.
    Month,
    /// Later.
    Later,
    /// Others have to act, and their day has not gone by.
    Waiting,
    /// No day is set.
    Open,
}

/// A day of a case, whatever the clock says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DueDay {
    /// What sets it.
    pub kind: DueKind,
    /// The task, the letter, the person whose paper it is, or what starts the clock.
    pub entry: Id,
    /// The revision of that entry.
    pub revision: u32,
    /// The words of the task or letter as typed; empty for a paper and a clock.
    pub title: String,
    /// What paper runs out.
    pub paper: Option<PaperKind>,
    /// The date as given.
    pub date: PartialDate,
    /// Others have to act.
    pub waiting: bool,
    /// For [`DueKind::Begin`]: the last day that follows.
    pub before: Option<PartialDate>,
    /// The rule that stands behind it.
    pub clock: Option<Box<Clocked>>,
}

/// A day of a case, seen from today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The day.
    pub what: DueDay,
    /// The last Gregorian day it can mean.
    pub day: Option<IsoDate>,
    /// Days from today; below zero where it has gone by.
    pub days: i32,
    /// How near it is.
    pub near: Near,
}

/// The last Gregorian day a date can mean; a month is over with its last day.
fn day_of(date: &PartialDate) -> Option<IsoDate> {
    let span = date.span();
    span.last.or(span.first)
}

/// Gives the days of a case. `revision` tells the revision of each entry.
pub(crate) fn days_of(case: &Case, revision: &dyn Fn(&Id) -> u32) -> Vec<DueDay> {
    let mut days = Vec::new();
    let day = |kind, entry: &Id, title: &str, date: &PartialDate| DueDay {
        kind,
        entry: entry.clone(),
        revision: revision(entry),
        title: title.to_owned(),
        paper: None,
        date: date.clone(),
        waiting: false,
        before: None,
        clock: None,
    };
    for task in case.tasks.iter().filter(|task| task.state.is_open()) {
        let waiting = task.state == TaskState::Waiting;
        days.push(DueDay { waiting, ..day(DueKind::Task, &task.id, &task.title, &task.due) });
        if day_of(&task.begin).is_some() {
            let before = Some(task.due.clone());
            let begin = day(DueKind::Begin, &task.id, &task.title, &task.begin);
            days.push(DueDay { waiting, before, ..begin });
        }
    }
    let answered: HashSet<&Id> = case.letters.iter().filter_map(|l| l.answers.as_ref()).collect();
    for letter in &case.letters {
        let asks = letter.direction == Direction::Received && day_of(&letter.reply_by).is_some();
        if asks && !answered.contains(&letter.id) {
            let row = day(DueKind::Letter, &letter.id, &letter.title, &letter.reply_by);
            let by_rule = asks_by_rule(letter).then_some("ccf-question");
            let clock = by_rule.and_then(|rule| set_by_paper(rule, &letter.dated));
            days.push(DueDay { clock, ..row });
        }
    }
    if let Some(person) = case.applicant() {
        for paper in person.papers.iter().filter(|paper| counts(paper, &person.papers)) {
            let row = day(DueKind::Paper, &person.id, "", &paper.expires);
            let clock = set_by_paper("paper-expiry", &PartialDate::default());
            days.push(DueDay { paper: Some(paper.kind), clock, ..row });
        }
    }
    days.extend(clocks_of(case, revision));
    days
}

/// A paper with a newer one of the same kind and country is history, and nothing to do.
fn counts(paper: &IdentityPaper, all: &[IdentityPaper]) -> bool {
    let Some(ends) = day_of(&paper.expires) else { return false };
    let same = |other: &&IdentityPaper| other.kind == paper.kind && other.country == paper.country;
    !all.iter().filter(same).any(|other| day_of(&other.expires).is_some_and(|day| day > ends))
}

/// Sees days from today, the most pressing first; those without a day come last.
pub(crate) fn from_today(days: &[DueDay], today: IsoDate) -> Vec<Due> {
    let mut rows: Vec<Due> = days.iter().filter_map(|what| seen(what, today)).collect();
    rows.sort_by(|a, b| {
        let rule = |due: &Due| due.what.clock.as_ref().map(|clock| clock.rule.clone());
        let key = |due: &Due| {
            (due.day.is_none(), due.day, due.what.kind, due.what.entry.clone(), rule(due))
        };
        key(a).cmp(&key(b))
    });
    rows
}

fn seen(what: &DueDay, today: IsoDate) -> Option<Due> {
    let day = day_of(&what.date);
    if let Some(why) = doubted(what, day, today) {
        let mut asks = what.clone();
        asks.date = PartialDate::default();
        asks.waiting = false;
        if let Some(clock) = &mut asks.clock {
            (clock.state, clock.why, clock.real) = (ClockState::Asks, vec![why.to_owned()], None);
        }
        return Some(Due { what: asks, day: None, days: 0, near: Near::Open });
    }
    let days = day.map_or(0, |day| days_between(today, day));
    let near = match day {
        None if what.waiting => Near::Waiting,
        None => Near::Open,
        Some(_) if what.kind == DueKind::Begin => {
            let last = what.before.as_ref().and_then(day_of);
            // Once the last day has gone by, that is what is said.
            if last.is_some_and(|last| last < today) {
                return None;
            }
            if days < 0 { Near::Week } else { nearness(days) }
        }
        // Somebody else's day that has gone by is ours to notice.
        Some(_) if what.waiting && days >= 0 => Near::Waiting,
        Some(_) => nearness(days),
    };
    Some(Due { what: what.clone(), day, days, near })
}

/// Seven days ahead are *this week*, 31 *this month*.
fn nearness(days: i32) -> Near {
    match days {
        ..0 => Near::Late,
        0..=7 => Near::Week,
        8..=31 => Near::Month,
        _ => Near::Later,
    }
}

/// What the checks of the papers showed; nothing where no check has run.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PapersChecked {
    /// Files in the vault, copies made of exhibits included.
    pub files: u32,
    /// Files whose last check showed no change.
    pub same: u32,
    /// Files whose last check showed a change.
    pub changed: u32,
    /// Exhibits that are named and have no file here.
    pub missing: u32,
    /// The oldest of the last checks, RFC 3339 in UTC.
    pub first: Option<String>,
    /// The newest of them.
    pub last: Option<String>,
}

impl PapersChecked {
    /// Reads them off a case.
    pub fn of(case: &Case) -> Self {
        use redress_model::YesNo;
        let mut seen = Self::default();
        for exhibit in &case.evidence {
            if exhibit.file.as_ref().is_none_or(|file| file.attachment.is_none()) {
                seen.missing += 1;
            }
            for file in exhibit.files().filter(|file| file.attachment.is_some()) {
                seen.files += 1;
                let Some(at) = &file.last_check else { continue };
                match file.unchanged {
                    YesNo::Yes => seen.same += 1,
                    YesNo::No => seen.changed += 1,
                    YesNo::Unknown => continue,
                }
                let at = at.to_string();
                let first = seen.first.map_or_else(|| at.clone(), |first| first.min(at.clone()));
                seen.first = Some(first);
                seen.last = seen.last.max(Some(at));
            }
        }
        seen
    }
}
