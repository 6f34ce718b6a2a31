//! The case that is being worked on, held from one save to the next, so that neither saving nor looking at it again
//! reads it anew.
//!
//! It counts only beside the vault's own sum over the case: whatever else changes the case, the sum is another one
//! then, and the case is read again. It goes with the session, as the keys do.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use redress_model::{Case, Code, Entry, EntryKind, Id, Problem, has_hidden_marks};
use redress_papers::Typesetter;
use redress_vault::{CaseSum, Change, Record, Role};

use crate::cases;
use crate::custody::{self, Heads};
use crate::drafts::{self, Draft};
use crate::session::OpenCase;
use crate::trail::Trail;
use crate::{Error, Session, stored};

/// Beyond so many changed entries the whole case is no more to tell.
const MOST_NEWS: usize = 200;

/// One entry on its way into the vault: over which revision, and whether it goes.
#[derive(Debug, Clone)]
pub(crate) struct Moved {
    pub entry: Entry,
    pub base: u32,
    pub removed: bool,
}

impl Moved {
    pub(crate) fn new(entry: Entry, base: u32) -> Self {
        Self { entry, base, removed: false }
    }
}

/// The case in memory.
pub(crate) struct AtHand {
    id: Id,
    sum: CaseSum,
    open: Arc<OpenCase>,
    /// In which order the entries were first saved, those taken out since included.
    ranks: HashMap<Id, u32>,
    /// The stamp it was read under; those before it say nothing of it.
    begun: u32,
    /// The last lines of the custody logs.
    heads: Heads,
    /// Entries, and entries whose rows of the timeline may be others, by the stamp of their last change.
    touched: HashMap<Id, u32>,
    rows: HashMap<Id, u32>,
    /// What the typesetter remembers goes with the case.
    _typesetter: Typesetter,
}

/// What became of a case since somebody looked at it.
#[derive(Debug, Clone)]
pub struct News {
    /// The case as it stands.
    pub open: Arc<OpenCase>,
    /// What changed; nothing where only the whole case tells it.
    pub changed: Option<Changed>,
}

/// The part of a case that changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changed {
    /// Entries that are new, are others, or are gone.
    pub entries: HashSet<Id>,
    /// Entries whose rows of the timeline may be others, those above among them.
    pub rows: HashSet<Id>,
}

impl OpenCase {
    /// Reads records, in the order they were first saved.
    pub(crate) fn read(records: &[Record], stamp: u32) -> Result<Self, Error> {
        let mut open = Parts::default();
        let mut header = None;
        let mut entries = Vec::new();
        for record in records {
            if record.kind == drafts::KIND {
                // One that a newer version wrote stays sealed for it and is no reason to keep the case shut.
                open.drafts.extend(Draft::read(record).ok());
                continue;
            }
            if cases::beside(record) || record.kind == custody::KIND {
                continue;
            }
            let entry = stored::entry(record)?;
            open.revisions.insert(record.id.clone(), record.revision);
            open.kinds.insert(record.id.clone(), entry.kind());
            if std::str::from_utf8(&record.body).is_ok_and(has_hidden_marks) {
                open.hidden.insert(record.id.clone());
            }
            match entry {
                Entry::Case(found) => header = Some(found),
                entry => entries.push(entry),
            }
        }
        let header = header.ok_or_else(|| Problem::new(Code::NotFound))?;
        let Parts { revisions, kinds, hidden, drafts } = open;
        let mut open = Self {
            case: Case::from_entries(header, entries),
            revisions,
            drafts,
            hidden,
            kinds,
            stamp,
            part: Role::Supervisor,
        };
        open.sort_drafts();
        Ok(open)
    }

    fn sort_drafts(&mut self) {
        self.drafts.sort_by(|a, b| (&b.at, &b.id).cmp(&(&a.at, &a.id)));
    }

    /// Gives one entry.
    pub fn entry(&self, id: &Id) -> Option<Entry> {
        self.case.entry(*self.kinds.get(id)?, id)
    }
}

#[derive(Default)]
struct Parts {
    revisions: HashMap<Id, u32>,
    kinds: HashMap<Id, EntryKind>,
    hidden: std::collections::BTreeSet<Id>,
    drafts: Vec<Draft>,
}

impl AtHand {
    /// Takes a save in. Says `false` where that cannot be done and the case must be read again.
    fn take(&mut self, moves: Vec<Moved>, sum: CaseSum, stamp: u32) -> bool {
        let open = Arc::make_mut(&mut self.open);
        for moved in moves {
            let (id, kind) = (moved.entry.id().clone(), moved.entry.kind());
            let next = u32::try_from(self.ranks.len()).unwrap_or(u32::MAX);
            if !self.ranks.contains_key(&id) {
                // One that was there before this reading comes back to a place nobody here knows.
                if moved.base > 0 {
                    return false;
                }
                self.ranks.insert(id.clone(), next);
            }
            let before = if kind == EntryKind::Event { open.case.entry(kind, &id) } else { None };
            let now = (!moved.removed).then_some(&moved.entry);
            for event in [before.as_ref(), now].into_iter().flatten() {
                if let Entry::Event(event) = event {
                    let told = open.case.told_by(event).into_iter();
                    self.rows.extend(told.map(|id| (id, stamp)));
                }
            }
            open.hidden.remove(&id);
            if moved.removed {
                open.case.take_out(kind, &id);
                open.revisions.remove(&id);
                open.kinds.remove(&id);
            } else {
                let marked = |json: Vec<u8>| std::str::from_utf8(&json).is_ok_and(has_hidden_marks);
                if moved.entry.to_json().is_ok_and(marked) {
                    open.hidden.insert(id.clone());
                }
                open.case.put(moved.entry, &|id| self.ranks.get(id).copied().unwrap_or(u32::MAX));
                open.revisions.insert(id.clone(), moved.base.saturating_add(1));
                open.kinds.insert(id.clone(), kind);
            }
            self.rows.insert(id.clone(), stamp);
            self.touched.insert(id, stamp);
        }
        open.stamp = stamp;
        self.sum = sum;
        true
    }
}

impl Session {
    /// Opens a case for work: it is read from the vault and checked, and held from then on.
    ///
    /// # Errors
    /// As [`Session::case`].
    pub fn open_case(&self, id: &Id) -> Result<Arc<OpenCase>, Error> {
        *self.held() = None;
        let sum = self.vault.case_sum(id);
        let records = self.vault.records(id)?;
        let stamp = self.next_stamp();
        let mut open = OpenCase::read(&records, stamp)?;
        open.part = self.vault.my_role(id).unwrap_or(Role::Reader);
        let by_me = self.by_me();
        let mine: HashSet<&Id> = records.iter().filter(|r| by_me(r)).map(|r| &r.id).collect();
        open.drafts.retain(|draft| mine.contains(&draft.id));
        let open = Arc::new(open);
        let mut ranks = HashMap::with_capacity(records.len());
        for record in &records {
            ranks.insert(record.id.clone(), u32::try_from(ranks.len()).unwrap_or(u32::MAX));
        }
        if !self.trails().contains_key(id) {
            let trail = Trail::among(records.iter().filter(|record| by_me(record)))?;
            self.trails().insert(id.clone(), trail);
        }
        if let Some(sum) = sum {
            *self.held() = Some(AtHand {
                id: id.clone(),
                sum,
                open: Arc::clone(&open),
                ranks,
                begun: stamp,
                heads: Heads::among(&records),
                touched: HashMap::new(),
                rows: HashMap::new(),
                _typesetter: Typesetter::default(),
            });
        }
        Ok(open)
    }

    /// Gives a case as it stands: from memory, where that is still what the vault holds.
    ///
    /// # Errors
    /// As [`Session::case`].
    pub fn at_hand(&self, id: &Id) -> Result<Arc<OpenCase>, Error> {
        match self.held_as_saved(id) {
            Some(open) => Ok(open),
            None => self.open_case(id),
        }
    }

    /// Tells what became of a case since the state of this stamp; 0 asks for the whole of it.
    ///
    /// # Errors
    /// As [`Session::case`].
    pub fn news(&self, id: &Id, seen: u32) -> Result<News, Error> {
        let open = self.at_hand(id)?;
        let held = self.held();
        let Some(held) = held.as_ref().filter(|held| held.id == *id) else {
            return Ok(News { open, changed: None });
        };
        if seen < held.begun || seen > open.stamp {
            return Ok(News { open, changed: None });
        }
        let since = |all: &HashMap<Id, u32>| -> HashSet<Id> {
            let later = all.iter().filter(|(_, stamp)| **stamp > seen);
            later.map(|(id, _)| id.clone()).collect()
        };
        let changed = Changed { entries: since(&held.touched), rows: since(&held.rows) };
        let few = changed.rows.len() <= MOST_NEWS;
        Ok(News { open, changed: few.then_some(changed) })
    }

    /// Gives the case that is held, where nothing else has changed it.
    pub(crate) fn held_as_saved(&self, id: &Id) -> Option<Arc<OpenCase>> {
        let held = self.held();
        let held = held.as_ref().filter(|held| held.id == *id)?;
        (self.vault.case_sum(id) == Some(held.sum)).then(|| Arc::clone(&held.open))
    }

    /// Saves entries of a case, and what goes beside them in the same save; `drafts` says what becomes of the forms
    /// not finished. What is held of the case follows.
    pub(crate) fn save_moves(
        &mut self,
        case: &Id,
        moves: Vec<Moved>,
        beside: Vec<Change>,
        drafts: impl FnOnce(&mut Vec<Draft>),
    ) -> Result<(), Error> {
        let mut changes = Vec::with_capacity(moves.len() + beside.len());
        for moved in &moves {
            let mut change = self.change(case, &moved.entry, moved.base)?;
            change.removed = moved.removed;
            changes.push(change);
        }
        changes.extend(beside);
        let follows = self.held_as_saved(case).is_some();
        self.vault.save(changes)?;
        let (sum, stamp) = (self.vault.case_sum(case), self.next_stamp());
        let mut held = self.held();
        if held.as_ref().is_none_or(|held| held.id != *case) {
            return Ok(());
        }
        let mut taken = false;
        if let (Some(held), Some(sum), true) = (held.as_mut(), sum, follows)
            && held.take(moves, sum, stamp)
        {
            let open = Arc::make_mut(&mut held.open);
            drafts(&mut open.drafts);
            open.sort_drafts();
            taken = true;
        }
        if !taken {
            *held = None;
        }
        Ok(())
    }

    /// Gives the last lines of the custody logs of a case.
    pub(crate) fn heads(&self, case: &Id) -> Result<Heads, Error> {
        self.at_hand(case)?;
        let held = self.held();
        let held = held.as_ref().filter(|held| held.id == *case);
        Ok(held.map(|held| held.heads.clone()).ok_or_else(|| Problem::new(Code::Internal))?)
    }

    /// Changes what is held of them; nothing where the case is not held any more.
    pub(crate) fn with_heads(&self, case: &Id, change: impl FnOnce(&mut Heads)) {
        if let Some(held) = self.held().as_mut().filter(|held| held.id == *case) {
            change(&mut held.heads);
        }
    }

    fn next_stamp(&self) -> u32 {
        let next = self.stamps.get().saturating_add(1);
        self.stamps.set(next);
        next
    }
}
