//! Entries: save and remove.

use redress_model::{Code, Entry, Id, Problem};
use redress_vault::Change;

use crate::{Error, Session};

/// A save that was acknowledged: the bytes are on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// The entry.
    pub id: Id,
    /// Its revision now.
    pub revision: u32,
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// Every entry that the save changed, this one first: what *undo* takes back.
    pub touched: Vec<Move>,
}

/// One entry's way from one revision to another. 0 stands for *not there*.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// The entry.
    pub id: Id,
    /// The revision before.
    pub from: u32,
    /// The revision after.
    pub to: u32,
}

impl Session {
    /// Saves one entry over the revision it was made from (0 for a new one).
    ///
    /// # Errors
    /// The entry was changed elsewhere, names something that is not there, or a disk problem.
    /// Nothing is saved then.
    pub fn save_entry(&mut self, case: &Id, entry: Entry, base: u32) -> Result<Saved, Error> {
        let open = self.case(case)?;
        let id = entry.id().clone();
        let mut after: Vec<Entry> =
            open.case.entries().into_iter().filter(|old| *old.id() != id).collect();
        let header = match &entry {
            Entry::Case(header) => header.clone(),
            _ => open.case.case.clone(),
        };
        let renamed = title_after(&open.case, &entry);
        after.push(entry.clone());
        redress_model::Case::from_entries(header, after).check()?;
        let mut changes = vec![self.change(case, &entry, base)?];
        if let Some(header) = renamed {
            let revision = open.revision(&header.id);
            changes.push(self.change(case, &Entry::Case(header), revision)?);
        }
        self.commit(changes)
    }

    /// Takes an entry out of the case. Its history stays, so it can be put back.
    ///
    /// # Errors
    /// The entry was changed elsewhere, is the header, or a disk problem.
    pub fn remove_entry(&mut self, case: &Id, id: &Id, base: u32) -> Result<Saved, Error> {
        self.revert(case, &[Move { id: id.clone(), from: base, to: 0 }])
    }

    /// Saves changes; the first is the one spoken of.
    pub(crate) fn commit(&mut self, changes: Vec<Change>) -> Result<Saved, Error> {
        let first = changes.first().ok_or_else(|| Problem::new(Code::Internal))?;
        let (id, at) = (first.id.clone(), first.at.clone());
        let bases: Vec<(Id, u32)> =
            changes.iter().map(|change| (change.id.clone(), change.base_revision)).collect();
        let receipt = self.vault.save(changes)?;
        let now = |id: &Id| {
            let found = receipt.revisions.iter().find(|(saved, _)| saved == id);
            found.map_or(0, |(_, revision)| *revision)
        };
        let touched = bases.into_iter().map(|(id, from)| Move { to: now(&id), id, from }).collect();
        Ok(Saved { revision: now(&id), id, at, touched })
    }
}

/// Gives the header with a new title where the applicant's name, which was the title, changes.
fn title_after(case: &redress_model::Case, entry: &Entry) -> Option<redress_model::CaseHeader> {
    let Entry::Person(person) = entry else { return None };
    let old = case.applicant().filter(|old| old.id == person.id)?;
    let same = old.shown_name() == case.case.title.as_str();
    (same && person.shown_name() != old.shown_name()).then(|| redress_model::CaseHeader {
        title: person.names[0].full.clone(),
        ..case.case.clone()
    })
}
