//! The history of entries: what was saved when and by whom, and the way back and forth through it.

use std::collections::{HashMap, HashSet};

use redress_model::{Case, Code, Entry, EntryKind, Id, Problem};
use redress_vault::Record;

use crate::at_hand::Moved;
use crate::author::Author;
use crate::entries::{Move, Saved};
use crate::pointers::let_go_of_the_missing;
use crate::session::OpenCase;
use crate::trail::{Act, Log};
use crate::{Error, Session, stored};

/// One revision of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// Its number, from 1.
    pub revision: u32,
    /// When it was saved, RFC 3339 in UTC.
    pub at: String,
    /// Who saved it.
    pub author: Author,
    /// Whether it is signed; what was saved before there were signatures is not.
    pub signed: bool,
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
                author: stored::author(&record)?,
                signed: record.signer.is_some(),
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
        let open = self.at_hand(case)?;
        let mut after = After { open: &open, moves: Vec::new(), at: HashMap::new() };
        for step in steps {
            // What was sent stays remembered as it was sent.
            if matches!(open.entry(&step.id), Some(Entry::Request(request)) if request.was_sent()) {
                return Err(Problem::new(Code::Stale).with_detail("it was sent").into());
            }
            let history = self.vault.history(case, &step.id)?;
            let latest = history.last().ok_or_else(|| Problem::new(Code::NotFound))?;
            // An undo makes a new revision with an old content: what counts is the content.
            let standing = at(&history, latest.revision)?;
            if !same(at(&history, step.from)?.as_ref(), standing.as_ref()) {
                return Err(Problem::new(Code::Stale).into());
            }
            let base = latest.revision;
            match at(&history, step.to)? {
                Some(mut entry) => {
                    keep_check(&mut entry, standing.as_ref());
                    after.number_again(&mut entry);
                    after.push(Moved::new(entry, base));
                }
                None => {
                    let gone = after.entry(&step.id);
                    let gone = gone.filter(|entry| !matches!(entry, Entry::Case(_)));
                    let entry = gone.ok_or_else(|| Problem::new(Code::NotFound))?;
                    after.push(Moved { entry, base, removed: true });
                }
            }
        }
        after.let_go();
        after.check()?;
        let moves = after.moves;
        let first = moves.first().ok_or_else(|| Problem::new(Code::NotFound))?;
        let act = if first.removed { Act::Removed } else { Act::Changed };
        let log = log.unwrap_or_else(|| Log::step(&first.entry, act));
        drop(open);
        self.commit(case, moves, log, None)
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
        if let Some(Entry::Evidence(evidence)) = entry.as_mut() {
            for file in evidence.files_mut() {
                file.last_check = None;
                file.unchanged = redress_model::YesNo::Unknown;
            }
        }
        entry
    };
    unchecked(one) == unchecked(other)
}

/// Leaves with an exhibit what the last check of its files showed: going back in time does not undo that.
fn keep_check(entry: &mut Entry, standing: Option<&Entry>) {
    let (Entry::Evidence(back), Some(Entry::Evidence(now))) = (entry, standing) else { return };
    for back in back.files_mut() {
        if let Some(now) =
            now.files().find(|now| now.attachment == back.attachment && now.sha256 == back.sha256)
        {
            back.last_check = now.last_check.clone();
            back.unchanged = now.unchanged;
        }
    }
}

/// A case as it will be after some moves, without a copy of the rest of it.
struct After<'a> {
    open: &'a OpenCase,
    moves: Vec<Moved>,
    /// Where the last move of each entry stands among them.
    at: HashMap<Id, usize>,
}

impl After<'_> {
    fn moved(&self, id: &Id) -> Option<&Moved> {
        self.moves.get(*self.at.get(id)?)
    }

    fn push(&mut self, moved: Moved) {
        self.at.insert(moved.entry.id().clone(), self.moves.len());
        self.moves.push(moved);
    }

    fn entry(&self, id: &Id) -> Option<Entry> {
        match self.moved(id) {
            Some(moved) => (!moved.removed).then(|| moved.entry.clone()),
            None => self.open.entry(id),
        }
    }

    fn kind_of(&self, id: &Id) -> Option<EntryKind> {
        match self.moved(id) {
            Some(moved) => (!moved.removed).then(|| moved.entry.kind()),
            None => self.open.kinds.get(id).copied(),
        }
    }

    /// Lists the numbers of exhibits other than this one.
    fn numbers(&self, but: &Id) -> HashSet<u16> {
        let still = self.open.case.evidence.iter().filter(|e| self.moved(&e.id).is_none());
        let moved = self.moves.iter().filter(|moved| !moved.removed);
        let moved = moved.filter_map(|moved| match &moved.entry {
            Entry::Evidence(evidence) => Some(evidence),
            _ => None,
        });
        still.chain(moved).filter(|e| e.id != *but).map(|e| e.number).collect()
    }

    /// Gives an exhibit that comes back the next free number where its own was given away meanwhile:
    /// no number stands for two.
    fn number_again(&self, entry: &mut Entry) {
        let Entry::Evidence(evidence) = entry else { return };
        let numbers = self.numbers(&evidence.id);
        if numbers.contains(&evidence.number) {
            evidence.number = numbers.iter().max().map_or(1, |last| last.saturating_add(1));
        }
    }

    /// Lets every entry go of what is gone.
    fn let_go(&mut self) {
        let gone: HashSet<&Id> = { self.moves.iter() }
            .filter(|moved| moved.removed)
            .map(|moved| moved.entry.id())
            .collect();
        let naming = if gone.is_empty() { Vec::new() } else { self.open.case.naming(&gone) };
        for (kind, id) in naming {
            if self.moved(&id).is_none()
                && let Some(entry) = self.open.case.entry(kind, &id)
            {
                self.push(Moved::new(entry, self.open.revision(&id)));
            }
        }
        let mut moves = std::mem::take(&mut self.moves);
        self.moves = moves.clone();
        for moved in moves.iter_mut().filter(|moved| !moved.removed) {
            let_go_of_the_missing(&mut moved.entry, &|id| self.kind_of(id).is_some());
        }
        self.moves = moves;
    }

    fn check(&self) -> Result<(), Problem> {
        for Moved { entry, removed, .. } in &self.moves {
            if *removed {
                continue;
            }
            let numbers = match entry {
                Entry::Evidence(evidence) => self.numbers(&evidence.id),
                _ => HashSet::new(),
            };
            Case::check_entry(entry, &|id| self.kind_of(id), &|n| numbers.contains(&n))?;
        }
        Ok(())
    }
}
