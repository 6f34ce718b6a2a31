//! All cases at once: the days of hundreds of cases in one list.
//!
//! Reading thousands of cases takes seconds, so what the list shows of a case is kept: in memory,
//! and sealed beside the catalogue of the vault. A summary counts only while the vault's own sum
//! over the case is the one it was made from; what changed since is read again. Nothing in a
//! summary depends on the clock.

use std::collections::HashMap;

use redress_model::{Case, CaseHeader, Code, Id, IsoDate, PaperKind, Problem};
use redress_vault::CaseSum;
use serde::{Deserialize, Serialize};

use crate::due::{Due, DueDay, DueKind, Near, days_of, from_today};
use crate::names::{self, Key};
use crate::session::{OpenCase, Progress};
use crate::{CaseLine, Error, Session};

/// The name of the cache.
const CACHE: &str = "clinic";
/// The version of its content; another one is made again. It goes up when days are worked out in another way, since the
/// days lie in it.
const VERSION: u32 = 3;

/// What the list shows of a case beside its header.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Summary {
    /// The person by the given name and one letter.
    short: String,
    /// Every way the person's name is written, as people look for it.
    keys: Vec<Key>,
    /// The days of the case.
    days: Vec<DueDay>,
    /// Events still to be finished.
    to_finish: u32,
}

impl Summary {
    pub(crate) fn of(open: &OpenCase) -> Self {
        let case: &Case = &open.case;
        let person = case.applicant();
        let name = person.and_then(|person| person.names.first());
        let short = match name {
            Some(name) => names::short(&name.full, name.given.as_deref(), name.family.as_deref()),
            None => names::short(&case.case.title, None, None),
        };
        let mut keys = names::keys(&case.case.title);
        for name in person.into_iter().flat_map(|person| &person.names) {
            for key in names::keys(&name.full) {
                if !keys.contains(&key) {
                    keys.push(key);
                }
            }
        }
        let to_finish = case.events.iter().filter(|event| event.to_finish).count();
        Self {
            short,
            keys,
            days: days_of(case, &|id| open.revision(id)),
            to_finish: u32::try_from(to_finish).unwrap_or(u32::MAX),
        }
    }
}

/// Summaries with the sums they were made from.
#[derive(Debug, Default)]
pub(crate) struct Summaries {
    read: bool,
    known: HashMap<Id, (CaseSum, Summary)>,
    unwritten: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    v: u32,
    cases: Vec<(Id, CaseSum, Summary)>,
}

/// A case in the clinic's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClinicCase {
    /// The case.
    pub id: Id,
    /// Its header; `None` where it is damaged.
    pub header: Option<CaseHeader>,
    /// How many entries it has.
    pub entries: u32,
    /// The person by the given name and one letter.
    pub short: String,
    /// Events still to be finished.
    pub to_finish: u32,
    /// Whether some of the case cannot be read, so that its days are not known.
    pub damaged: bool,
    /// Its days, the most pressing first.
    pub dues: Vec<Due>,
}

impl ClinicCase {
    /// Says whether the case is among the open ones.
    pub fn is_open(&self) -> bool {
        use redress_model::CaseStage;
        self.header.as_ref().is_none_or(|header| header.stage != Some(CaseStage::Closed))
    }
}

/// The clinic's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clinic {
    /// The day it was made for.
    pub today: IsoDate,
    /// Every case, by title. Closed ones have no days.
    pub cases: Vec<ClinicCase>,
}

impl Clinic {
    /// Counts the days of open cases that are as near as this.
    pub fn count(&self, near: Near) -> usize {
        self.cases.iter().flat_map(|case| &case.dues).filter(|due| due.near == near).count()
    }
}

/// A line of the control slip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlipLine {
    /// How near the day is: late, this week or this month.
    pub near: Near,
    /// The day.
    pub day: IsoDate,
    /// The keeper's number of the case.
    pub number: Option<String>,
    /// What sets the day.
    pub kind: DueKind,
    /// What paper runs out.
    pub paper: Option<PaperKind>,
    /// The clock in the law data that sets it.
    pub rule: Option<String>,
    /// The words of the task or letter, where they may be printed.
    pub words: Option<String>,
}

/// Gives the days of one case, seen from today.
pub fn dues(open: &OpenCase, today: IsoDate) -> Vec<Due> {
    from_today(&days_of(&open.case, &|id| open.revision(id)), today)
}

impl Session {
    /// Gives all cases with their days. `progress` hears how many cases are read; only those that
    /// changed since the last time are.
    ///
    /// # Errors
    /// [`Error::Stopped`] when the person stopped it; what was read until then is kept.
    pub fn clinic(&mut self, progress: &Progress) -> Result<Clinic, Error> {
        let today = self.clock.today();
        let sums: HashMap<Id, CaseSum> =
            self.vault.cases()?.into_iter().map(|entry| (entry.case, entry.sum)).collect();
        self.read_summaries();
        let known = &mut self.summaries.known;
        let before = known.len();
        known.retain(|id, (sum, _)| sums.get(id) == Some(sum));
        self.summaries.unwritten |= known.len() != before;
        let lines = self.cases()?;
        let total = u32::try_from(lines.len()).unwrap_or(u32::MAX);
        let mut cases = Vec::with_capacity(lines.len());
        for (n, line) in lines.into_iter().enumerate() {
            if progress.stopped() {
                return Err(Error::Stopped);
            }
            if !self.summaries.known.contains_key(&line.id)
                && let Some(sum) = sums.get(&line.id)
                && let Ok(summary) = self.summary(&line.id)
            {
                self.summaries.known.insert(line.id.clone(), (*sum, summary));
                self.summaries.unwritten = true;
            }
            progress.set(u32::try_from(n + 1).unwrap_or(total), total);
            cases.push(self.clinic_case(line, today));
        }
        Ok(Clinic { today, cases })
    }

    /// Sums a case up; the one that is being worked on need not be read for it.
    fn summary(&self, id: &Id) -> Result<Summary, Error> {
        match self.held_as_saved(id) {
            Some(open) => Ok(Summary::of(&open)),
            None => Ok(Summary::of(&self.case(id)?)),
        }
    }

    fn clinic_case(&self, line: CaseLine, today: IsoDate) -> ClinicCase {
        let summary = self.summaries.known.get(&line.id).map(|(_, summary)| summary);
        let mut case = ClinicCase {
            short: summary.map(|s| s.short.clone()).unwrap_or_default(),
            to_finish: summary.map_or(0, |s| s.to_finish),
            damaged: line.header.is_none() || summary.is_none(),
            dues: Vec::new(),
            entries: line.entries,
            header: line.header,
            id: line.id,
        };
        if case.is_open() {
            case.dues = summary.map(|s| from_today(&s.days, today)).unwrap_or_default();
        }
        case
    }

    /// Finds cases by any writing of the person's name, or by the case number.
    ///
    /// # Errors
    /// None for a healthy vault.
    pub fn find_cases(&mut self, text: &str) -> Result<Vec<Id>, Error> {
        let clinic = self.clinic(&Progress::default())?;
        let wanted = names::keys(text);
        let number = text.trim().to_lowercase();
        let fits = |case: &ClinicCase| {
            let named = self.summaries.known.get(&case.id);
            let named = named.is_some_and(|(_, s)| names::found(&wanted, &s.keys));
            let header = case.header.as_ref();
            let numbered = header.and_then(|h| h.number.as_ref());
            named || numbered.is_some_and(|n| n.to_lowercase().contains(&number))
        };
        Ok(clinic.cases.iter().filter(|case| fits(case)).map(|case| case.id.clone()).collect())
    }

    /// Gives the lines of the control slip, of one case or of all: what is late, and the next 31
    /// days. The slip lies on a desk or goes round an office, so it has case numbers and no names:
    /// what was typed is on it only where `words` says so, and never where it names the person.
    ///
    /// # Errors
    /// No such case, or as [`Session::clinic`].
    pub fn slip(
        &mut self,
        case: Option<&Id>,
        words: bool,
        progress: &Progress,
    ) -> Result<Vec<SlipLine>, Error> {
        let clinic = self.clinic(progress)?;
        let mut lines = Vec::new();
        let wanted = |one: &&ClinicCase| case.is_none_or(|id| one.id == *id);
        let mut cases = clinic.cases.iter().filter(wanted).peekable();
        if case.is_some() && cases.peek().is_none() {
            return Err(Problem::new(Code::NotFound).into());
        }
        for case in cases {
            let keys = self.summaries.known.get(&case.id).map(|(_, s)| s.keys.as_slice());
            let number = case.header.as_ref().and_then(|header| header.number.as_ref());
            for due in &case.dues {
                let Some(day) = due.day.filter(|_| due.near <= Near::Month) else { continue };
                let named = keys.is_none_or(|keys| names::mentions(&due.what.title, keys));
                lines.push(SlipLine {
                    near: due.near,
                    day,
                    number: number.map(|number| redress_model::for_display(number)),
                    kind: due.what.kind,
                    paper: due.what.paper,
                    rule: due.what.clock.as_ref().filter(|_| words).map(|c| c.rule.clone()),
                    words: (words && !named).then(|| redress_model::for_display(&due.what.title)),
                });
            }
        }
        lines.sort_by(|a, b| (a.near, a.day, &a.number).cmp(&(b.near, b.day, &b.number)));
        Ok(lines)
    }

    /// Reads what was kept, once after opening.
    fn read_summaries(&mut self) {
        if std::mem::replace(&mut self.summaries.read, true) {
            return;
        }
        let kept = self.vault.cache(CACHE);
        // A cache that does not fit is made again, case by case.
        let kept = kept.and_then(|bytes| serde_json::from_slice::<Kept>(&bytes).ok());
        if let Some(kept) = kept.filter(|kept| kept.v == VERSION) {
            let cases = kept.cases.into_iter();
            self.summaries.known = cases.map(|(id, sum, summary)| (id, (sum, summary))).collect();
        }
    }

    /// Says whether [`Session::idle`] would write summaries.
    pub fn summaries_unwritten(&self) -> bool {
        self.summaries.unwritten
    }

    /// Keeps the summaries for the next opening.
    pub(crate) fn keep_summaries(&mut self) -> Result<(), Error> {
        if !std::mem::take(&mut self.summaries.unwritten) {
            return Ok(());
        }
        let there: std::collections::HashSet<Id> =
            self.vault.cases()?.into_iter().map(|entry| entry.case).collect();
        let known = self.summaries.known.iter().filter(|(id, _)| there.contains(*id));
        let cases = known.map(|(id, (sum, s))| (id.clone(), *sum, s.clone())).collect();
        if let Ok(bytes) = serde_json::to_vec(&Kept { v: VERSION, cases }) {
            self.vault.keep_cache(CACHE, &bytes)?;
        }
        Ok(())
    }
}
