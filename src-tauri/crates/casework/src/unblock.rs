//! Letting go of what is blocked by itself, one by one, each with its reason; and blocking it again.

use redress_model::{Code, Disclosure, Entry, Guarded, Id, Long, Problem, Provenance, Unblocked};

use crate::{Error, Saved, Session};

impl Session {
    /// Lets go of one thing that is blocked: the reason is kept with the entry and in its history.
    /// How the entry is marked stays as it is.
    ///
    /// # Errors
    /// No such entry, nothing of the kind is blocked about it, no reason, or as
    /// [`Session::save_entry`].
    pub fn unblock(
        &mut self,
        case: &Id,
        id: &Id,
        base: u32,
        what: Guarded,
        why: &str,
    ) -> Result<Saved, Error> {
        if why.trim().is_empty() {
            return Err(Problem::in_field(Code::BadField, "why", "is empty").into());
        }
        let why = Long::new(why.trim())
            .map_err(|detail| Problem::in_field(Code::BadField, "why", detail))?;
        self.change_guard(case, id, base, what, |all| {
            all.retain(|one| one.what != what);
            all.push(Unblocked { what, why });
        })
    }

    /// Blocks one thing again that was let go. The reason stays in the history.
    ///
    /// # Errors
    /// As [`Session::unblock`].
    pub fn block(&mut self, case: &Id, id: &Id, base: u32, what: Guarded) -> Result<Saved, Error> {
        self.change_guard(case, id, base, what, |all| all.retain(|one| one.what != what))
    }

    /// Marks who may see an entry.
    ///
    /// # Errors
    /// No such entry, or as [`Session::save_entry`].
    pub fn set_disclosure(
        &mut self,
        case: &Id,
        id: &Id,
        base: u32,
        mark: Disclosure,
    ) -> Result<Saved, Error> {
        let mut entry = self.entry_of(case, id)?;
        standing(&mut entry).ok_or_else(|| Problem::new(Code::NotFound))?.disclosure = mark;
        self.save_entry(case, entry, base)
    }

    fn change_guard(
        &mut self,
        case: &Id,
        id: &Id,
        base: u32,
        what: Guarded,
        change: impl FnOnce(&mut Vec<Unblocked>),
    ) -> Result<Saved, Error> {
        let open = self.at_hand(case)?;
        let fits = |row: &redress_model::MapRow| row.entry.id == *id && row.guarded == Some(what);
        if !open.case.disclosure_map().iter().any(fits) {
            return Err(Problem::new(Code::NotFound).into());
        }
        drop(open);
        let mut entry = self.entry_of(case, id)?;
        let standing = standing(&mut entry).ok_or_else(|| Problem::new(Code::NotFound))?;
        change(&mut standing.unblocked);
        self.save_entry(case, entry, base)
    }

    fn entry_of(&self, case: &Id, id: &Id) -> Result<Entry, Error> {
        let entry = self.at_hand(case)?.entry(id);
        Ok(entry.ok_or_else(|| Problem::new(Code::NotFound))?)
    }
}

/// The standing of an entry that the map lists.
fn standing(entry: &mut Entry) -> Option<&mut Provenance> {
    match entry {
        Entry::Person(x) => Some(&mut x.provenance),
        Entry::Alert(x) => Some(&mut x.provenance),
        Entry::Charge(x) => Some(&mut x.provenance),
        Entry::Proceeding(x) => Some(&mut x.provenance),
        Entry::Protection(x) => Some(&mut x.provenance),
        Entry::Event(x) => Some(&mut x.provenance),
        Entry::Evidence(x) => Some(&mut x.provenance),
        Entry::Answer(x) => Some(&mut x.provenance),
        Entry::Letter(x) => Some(&mut x.provenance),
        _ => None,
    }
}
