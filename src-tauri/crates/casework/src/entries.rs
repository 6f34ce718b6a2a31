//! Entries: save, remove, restore.

use redress_model::{Code, Entry, Id, Problem};
use redress_vault::Change;

use crate::{Error, Session, stored};

/// A save that was acknowledged: the bytes are on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// The entry.
    pub id: Id,
    /// Its revision now.
    pub revision: u32,
    /// When, RFC 3339 in UTC.
    pub at: String,
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
        after.push(entry.clone());
        redress_model::Case::from_entries(header, after).check()?;
        let change = self.change(case, &entry, base)?;
        self.commit(change)
    }

    /// Takes an entry out of the case. Its history stays, so it can be put back.
    ///
    /// # Errors
    /// The entry was changed elsewhere, is the header, or a disk problem.
    pub fn remove_entry(&mut self, case: &Id, id: &Id, base: u32) -> Result<Saved, Error> {
        let open = self.case(case)?;
        let entry = open
            .case
            .entries()
            .into_iter()
            .find(|entry| entry.id() == id && !matches!(entry, Entry::Case(_)))
            .ok_or_else(|| Problem::new(Code::NotFound))?;
        let mut change = self.change(case, &entry, base)?;
        change.removed = true;
        // What pointed at it lets go in the same save, so that no half-removed state exists.
        let mut changes = vec![change];
        for mut other in open.case.entries() {
            if other.id() != id && let_go(&mut other, id) {
                let revision = open.revision(other.id());
                changes.push(self.change(case, &other, revision)?);
            }
        }
        let at = self.clock.now();
        let receipt = self.vault.save(changes)?;
        let revision = receipt.revisions.first().map_or(0, |(_, revision)| *revision);
        Ok(Saved { id: id.clone(), revision, at })
    }

    /// Puts back the last living revision of an entry.
    ///
    /// # Errors
    /// No such entry, or a disk problem.
    pub fn restore_entry(&mut self, case: &Id, id: &Id) -> Result<Saved, Error> {
        let history = self.vault.history(case, id)?;
        let latest = history.last().ok_or_else(|| Problem::new(Code::NotFound))?;
        let living = history
            .iter()
            .rev()
            .find(|record| !record.removed)
            .ok_or_else(|| Problem::new(Code::NotFound))?;
        let entry = stored::entry(living)?;
        let change = self.change(case, &entry, latest.revision)?;
        self.commit(change)
    }

    pub(crate) fn commit(&mut self, change: Change) -> Result<Saved, Error> {
        let (id, at) = (change.id.clone(), change.at.clone());
        let receipt = self.vault.save(vec![change])?;
        let revision = receipt
            .revisions
            .iter()
            .find(|(saved, _)| *saved == id)
            .map_or(0, |(_, revision)| *revision);
        Ok(Saved { id, revision, at })
    }
}

/// Drops every pointer to an entry; says whether there was one.
fn let_go(entry: &mut Entry, gone: &Id) -> bool {
    let mut changed = false;
    let mut drop_from = |ids: &mut Vec<Id>| {
        let before = ids.len();
        ids.retain(|id| id != gone);
        changed |= ids.len() != before;
    };
    let provenance = match entry {
        Entry::Case(x) => {
            if x.applicant.as_ref() == Some(gone) {
                x.applicant = None;
                drop_from(&mut vec![gone.clone()]);
            }
            Some(&mut x.provenance)
        }
        Entry::Person(x) => Some(&mut x.provenance),
        Entry::Alert(x) => {
            drop_from(&mut x.charges);
            drop_from(&mut x.exhibits);
            Some(&mut x.provenance)
        }
        Entry::Charge(x) => Some(&mut x.provenance),
        Entry::Proceeding(x) => {
            drop_from(&mut x.exhibits);
            Some(&mut x.provenance)
        }
        Entry::Protection(x) => Some(&mut x.provenance),
        Entry::Event(x) => {
            drop_from(&mut x.people);
            drop_from(&mut x.exhibits);
            Some(&mut x.provenance)
        }
        Entry::Evidence(x) => {
            drop_from(&mut x.proves);
            Some(&mut x.provenance)
        }
        Entry::Source(x) => {
            if x.exhibit.as_ref() == Some(gone) {
                x.exhibit = None;
                drop_from(&mut vec![gone.clone()]);
            }
            None
        }
        Entry::Answer(x) => {
            drop_from(&mut x.exhibits);
            Some(&mut x.provenance)
        }
        Entry::Request(x) => Some(&mut x.provenance),
    };
    if let Some(provenance) = provenance {
        let before = provenance.sources.len();
        provenance.sources.retain(|reference| reference.source != *gone);
        changed |= provenance.sources.len() != before;
        for differing in &mut provenance.differing {
            let before = differing.sources.len();
            differing.sources.retain(|reference| reference.source != *gone);
            changed |= differing.sources.len() != before;
        }
    }
    changed
}
