//! Entries: save and remove.

use redress_model::{Code, Entry, Id, Problem};
use redress_vault::Change;

use crate::drafts::Draft;
use crate::trail::{Act, Log};
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
        self.finish_entry(case, entry, base, None)
    }

    /// As [`Session::save_entry`]; the draft of the form goes in the same save, so that no crash leaves both.
    ///
    /// # Errors
    /// As [`Session::save_entry`]. The draft stays then.
    pub fn finish_entry(
        &mut self,
        case: &Id,
        entry: Entry,
        base: u32,
        draft: Option<&Id>,
    ) -> Result<Saved, Error> {
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
        let step = Log::step(&entry, if base == 0 { Act::Added } else { Act::Changed });
        let draft = open.drafts.iter().find(|known| Some(&known.id) == draft);
        self.commit(case, changes, step, draft)
    }

    /// Takes an entry out of the case. Its history stays, so it can be put back.
    ///
    /// # Errors
    /// The entry was changed elsewhere, is the header, or a disk problem.
    pub fn remove_entry(&mut self, case: &Id, id: &Id, base: u32) -> Result<Saved, Error> {
        self.revert(case, &[Move { id: id.clone(), from: base, to: 0 }])
    }

    /// Saves changes of a case; the first is the one spoken of. What can be taken back is written down, and the
    /// draft of a finished form goes, in the same save.
    pub(crate) fn commit(
        &mut self,
        case: &Id,
        mut changes: Vec<Change>,
        log: Log,
        draft: Option<&Draft>,
    ) -> Result<Saved, Error> {
        let first = changes.first().ok_or_else(|| Problem::new(Code::Internal))?;
        let (id, at) = (first.id.clone(), first.at.clone());
        // The vault counts every revision on by one, and refuses the whole save where it would not.
        let moved = |change: &Change| Move {
            id: change.id.clone(),
            from: change.base_revision,
            to: change.base_revision.saturating_add(1),
        };
        let touched: Vec<Move> = changes.iter().map(moved).collect();
        let mut trail = self.trail(case)?.clone();
        trail.take(log, &at, &touched);
        changes.push(trail.change(case, &at)?);
        if let Some(draft) = draft {
            changes.push(draft.gone(case, &at)?);
        }
        self.vault.save(changes)?;
        trail.revision += 1;
        self.trails.insert(case.clone(), trail);
        Ok(Saved { revision: touched[0].to, id, at, touched })
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
