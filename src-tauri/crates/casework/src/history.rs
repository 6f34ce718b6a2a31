//! The history of entries: what was saved when, and the way back and forth through it.

use std::collections::{HashMap, HashSet};

use redress_model::{Case, Code, Entry, Id, Problem};
use redress_vault::Record;
use serde_json::Value;

use crate::entries::{Move, Saved};
use crate::pointers::let_go_of_the_missing;
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
    /// Names of the fields that it changed, as the open case format has them; empty for the
    /// first revision and for a removal.
    pub changed: Vec<String>,
}

impl Session {
    /// Gives every revision of an entry, oldest first.
    ///
    /// # Errors
    /// No such entry, or a revision that cannot be read.
    pub fn history(&self, case: &Id, id: &Id) -> Result<Vec<Revision>, Error> {
        let mut rows = Vec::new();
        let mut before: Option<Value> = None;
        for record in self.vault.history(case, id)? {
            let entry = stored::entry(&record)?;
            let now = serde_json::to_value(&entry).map_err(|_| Problem::new(Code::Internal))?;
            let changed = match &before {
                Some(before) if !record.removed => changed(before, &now),
                _ => Vec::new(),
            };
            rows.push(Revision {
                revision: record.revision,
                at: record.at,
                removed: record.removed,
                label: entry.label(),
                changed,
            });
            before = Some(now);
        }
        Ok(rows)
    }

    /// Takes entries from the revision they stand at to the content of another one: *undo*,
    /// *redo*, *put back* and *remove* are all this. Everything happens in one save or not at
    /// all. Whatever points at an entry that is gone lets go of it in the same save.
    ///
    /// # Errors
    /// [`Code::Stale`] where an entry does not have the content of `from` any more, [`Code::NotFound`] where
    /// there is no such revision or the entry is the header and would go, or a disk problem.
    pub fn revert(&mut self, case: &Id, steps: &[Move]) -> Result<Saved, Error> {
        let open = self.case(case)?;
        let mut after: HashMap<Id, Entry> =
            open.case.entries().into_iter().map(|entry| (entry.id().clone(), entry)).collect();
        // Base revision and body of every entry that changes; `None` takes it out.
        let mut moves: Vec<(Entry, u32, bool)> = Vec::new();
        for step in steps {
            let history = self.vault.history(case, &step.id)?;
            let latest = history.last().ok_or_else(|| Problem::new(Code::NotFound))?;
            // An undo makes a new revision with an old content: what counts is the content.
            if at(&history, step.from)? != at(&history, latest.revision)? {
                return Err(Problem::new(Code::Stale).into());
            }
            match at(&history, step.to)? {
                Some(mut entry) => {
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
        self.commit(changes)
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

/// Names the fields in which two revisions differ.
fn changed(before: &Value, now: &Value) -> Vec<String> {
    let (Some(before), Some(now)) = (before.as_object(), now.as_object()) else {
        return Vec::new();
    };
    let names: std::collections::BTreeSet<&String> = before.keys().chain(now.keys()).collect();
    names.into_iter().filter(|name| before.get(*name) != now.get(*name)).cloned().collect()
}
