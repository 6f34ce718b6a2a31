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
        let mut entry = stored::entry(living)?;
        let open = self.case(case)?.case;
        if let Entry::Evidence(evidence) = &mut entry
            && open.evidence.iter().any(|e| e.number == evidence.number && e.id != evidence.id)
        {
            // Its number was given to another exhibit meanwhile; no number stands for two.
            evidence.number = open.next_exhibit_number();
        }
        // What it pointed at may be gone by now.
        let known: Vec<Id> = open.entries().iter().map(|entry| entry.id().clone()).collect();
        for pointer in pointers(&entry) {
            if !known.contains(&pointer) && pointer != *id {
                let_go(&mut entry, &pointer);
            }
        }
        let change = self.change(case, &entry, latest.revision)?;
        self.commit(vec![change])
    }

    /// Saves changes; the first is the one spoken of.
    pub(crate) fn commit(&mut self, changes: Vec<Change>) -> Result<Saved, Error> {
        let first = changes.first().ok_or_else(|| Problem::new(Code::Internal))?;
        let (id, at) = (first.id.clone(), first.at.clone());
        let receipt = self.vault.save(changes)?;
        let revision = receipt
            .revisions
            .iter()
            .find(|(saved, _)| *saved == id)
            .map_or(0, |(_, revision)| *revision);
        Ok(Saved { id, revision, at })
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

/// Lists what an entry points at.
fn pointers(entry: &Entry) -> Vec<Id> {
    let mut all: Vec<Id> = match entry {
        Entry::Alert(x) => x.charges.iter().chain(&x.exhibits).cloned().collect(),
        Entry::Proceeding(x) => x.exhibits.clone(),
        Entry::Event(x) => x.people.iter().chain(&x.exhibits).cloned().collect(),
        Entry::Evidence(x) => x.proves.clone(),
        Entry::Source(x) => x.exhibit.iter().cloned().collect(),
        Entry::Answer(x) => x.exhibits.clone(),
        Entry::Case(x) => x.applicant.iter().cloned().collect(),
        Entry::Person(x) => x.relations.iter().map(|relation| relation.to.clone()).collect(),
        Entry::Letter(x) => {
            x.about.iter().chain(&x.exhibits).chain(x.answers.iter()).cloned().collect()
        }
        Entry::Task(x) => x.about.clone(),
        Entry::Note(x) => x.about.clone(),
        Entry::Charge(_) | Entry::Protection(_) | Entry::Request(_) => Vec::new(),
    };
    if let Some(provenance) = entry.provenance() {
        let differing = provenance.differing.iter().flat_map(|d| &d.sources);
        all.extend(provenance.sources.iter().chain(differing).map(|r| r.source.clone()));
    }
    all
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
        Entry::Person(x) => {
            let before = x.relations.len();
            x.relations.retain(|relation| relation.to != *gone);
            changed |= x.relations.len() != before;
            Some(&mut x.provenance)
        }
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
        Entry::Letter(x) => {
            drop_from(&mut x.about);
            drop_from(&mut x.exhibits);
            if x.answers.as_ref() == Some(gone) {
                x.answers = None;
                changed = true;
            }
            Some(&mut x.provenance)
        }
        Entry::Task(x) => {
            drop_from(&mut x.about);
            Some(&mut x.provenance)
        }
        Entry::Note(x) => {
            drop_from(&mut x.about);
            Some(&mut x.provenance)
        }
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
