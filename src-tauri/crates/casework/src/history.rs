//! The history of entries: what was saved when, and the way back and forth through it.

use std::collections::{HashMap, HashSet};

use redress_model::{Case, Code, Entry, Id, Problem};
use redress_vault::Record;

use crate::entries::{Move, Saved};
use crate::pointers::let_go_of_the_missing;
use crate::trail::{Act, Log};
use crate::{Error, Session, stored};

/// One revision of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// Its number, from 1.
    pub revision: u32,
    /// When it was saved, RFC 3339 in UTC.
    pub at: String,
    /// Whether it took the entry out of the case.
    pub removed: bool,
    /// The entry's own words as they were then.
    pub label: String,
    /// The whole entry as it was then.
    pub entry: Entry,
}

impl Session {
    /// Gives every revision of an entry, oldest first.
    ///
    /// # Errors
    /// No such entry, or a revision that cannot be read.
    pub fn history(&self, case: &Id, id: &Id) -> Result<Vec<Revision>, Error> {
        let revision = |record: Record| {
            let entry = stored::entry(&record)?;
            Ok(Revision {
                revision: record.revision,
                at: record.at,
                removed: record.removed,
                label: entry.label(),
                entry,
            })
        };
        self.vault.history(case, id)?.into_iter().map(revision).collect()
    }

    /// Takes entries from the revision they stand at to the content of another one: *undo*,
    /// *redo*, *put back* and *remove* are all this. Everything happens in one save or not at
    /// all. Whatever points at an entry that is gone lets go of it in the same save.
    ///
    /// # Errors
    /// [`Code::Stale`] where an entry does not have the content of `from` any more, [`Code::NotFound`] where
    /// there is no such revision or the entry is the header and would go, or a disk problem.
    pub fn revert(&mut self, case: &Id, steps: &[Move]) -> Result<Saved, Error> {
        self.revert_as(case, steps, None)
    }

    /// As [`Session::revert`]; `log` says what becomes of the list of what can be taken back, a step of its own
    /// where it says nothing.
    pub(crate) fn revert_as(
        &mut self,
        case: &Id,
        steps: &[Move],
        log: Option<Log>,
    ) -> Result<Saved, Error> {
        let open = self.case(case)?;
        let mut after: HashMap<Id, Entry> =
            open.case.entries().into_iter().map(|entry| (entry.id().clone(), entry)).collect();
        // Base revision and body of every entry that changes; `None` takes it out.
        let mut moves: Vec<(Entry, u32, bool)> = Vec::new();
        for step in steps {
            let history = self.vault.history(case, &step.id)?;
            let latest = history.last().ok_or_else(|| Problem::new(Code::NotFound))?;
            // An undo makes a new revision with an old content: what counts is the content.
            let standing = at(&history, latest.revision)?;
            if !same(at(&history, step.from)?.as_ref(), standing.as_ref()) {
                return Err(Problem::new(Code::Stale).into());
            }
            match at(&history, step.to)? {
                Some(mut entry) => {
                    keep_check(&mut entry, standing.as_ref());
                    number_again(&mut entry, &after);
                    after.insert(step.id.clone(), entry.clone());
                    moves.push((entry, latest.revision, false));
                }
                None => {
                    let gone = after.remove(&step.id);
                    let gone = gone.filter(|entry| !matches!(entry, Entry::Case(_)));
                    let gone = gone.ok_or_else(|| Problem::new(Code::NotFound))?;
                    moves.push((gone, latest.revision, true));
                }
            }
        }
        let there: HashSet<Id> = after.keys().cloned().collect();
        for entry in after.values_mut() {
            if !let_go_of_the_missing(entry, &there) {
                continue;
            }
            match moves.iter_mut().find(|(moved, ..)| moved.id() == entry.id()) {
                Some((moved, ..)) => *moved = entry.clone(),
                None => moves.push((entry.clone(), open.revision(entry.id()), false)),
            }
        }
        let header = match after.get(&open.case.case.id) {
            Some(Entry::Case(header)) => header.clone(),
            _ => open.case.case.clone(),
        };
        Case::from_entries(header, after.into_values()).check()?;
        let mut changes = Vec::new();
        for (entry, base, removed) in &moves {
            let mut change = self.change(case, entry, *base)?;
            change.removed = *removed;
            changes.push(change);
        }
        let (entry, _, removed) = moves.first().ok_or_else(|| Problem::new(Code::NotFound))?;
        let act = if *removed { Act::Removed } else { Act::Changed };
        let log = log.unwrap_or_else(|| Log::step(entry, act));
        self.commit(case, changes, log, None)
    }

    /// Puts back the last living revision of an entry that was removed.
    ///
    /// # Errors
    /// No such entry, or a disk problem.
    pub fn restore_entry(&mut self, case: &Id, id: &Id) -> Result<Saved, Error> {
        let history = self.vault.history(case, id)?;
        let none = || Problem::new(Code::NotFound);
        let latest = history.last().ok_or_else(none)?.revision;
        let living = history.iter().rev().find(|record| !record.removed).ok_or_else(none)?;
        self.revert(case, &[Move { id: id.clone(), from: latest, to: living.revision }])
    }
}

/// Gives the entry as it was at a revision; nothing where it was not there.
fn at(history: &[Record], revision: u32) -> Result<Option<Entry>, Error> {
    if revision == 0 {
        return Ok(None);
    }
    let found = history.iter().find(|record| record.revision == revision);
    let found = found.ok_or_else(|| Problem::new(Code::NotFound))?;
    if found.removed { Ok(None) } else { stored::entry(found).map(Some) }
}

/// Says whether two states of an entry are the same. A check of its file in between is no change of it.
fn same(one: Option<&Entry>, other: Option<&Entry>) -> bool {
    let unchecked = |entry: Option<&Entry>| {
        let mut entry = entry.cloned();
        if let Some(Entry::Evidence(evidence)) = entry.as_mut()
            && let Some(file) = evidence.file.as_mut()
        {
            file.last_check = None;
            file.unchanged = redress_model::YesNo::Unknown;
        }
        entry
    };
    unchecked(one) == unchecked(other)
}

/// Leaves with an exhibit what the last check of its file showed: going back in time does not undo that.
fn keep_check(entry: &mut Entry, standing: Option<&Entry>) {
    let (Entry::Evidence(back), Some(Entry::Evidence(now))) = (entry, standing) else { return };
    if let (Some(back), Some(now)) = (back.file.as_mut(), now.file.as_ref())
        && back.sha256 == now.sha256
    {
        back.last_check = now.last_check.clone();
        back.unchanged = now.unchanged;
    }
}

/// Gives an exhibit that comes back the next free number where its own was given away meanwhile:
/// no number stands for two.
fn number_again(entry: &mut Entry, others: &HashMap<Id, Entry>) {
    let Entry::Evidence(evidence) = entry else { return };
    let numbers: Vec<u16> = others
        .values()
        .filter_map(|other| match other {
            Entry::Evidence(other) if other.id != evidence.id => Some(other.number),
            _ => None,
        })
        .collect();
    if numbers.contains(&evidence.number) {
        evidence.number = numbers.iter().max().map_or(1, |last| last.saturating_add(1));
    }
}
