//! Where an entry of a case is used: grounds, the request, other entries.

use std::collections::HashMap;

use redress_model::{
    Case, Code, Entry, EntryRef, Id, Problem, Releasable, RequestKind, RequestLanguage, Verdict,
    Wording,
};
use redress_papers::{Choices, Place};

use crate::pointers::pointers;
use crate::{Error, Session};

/// Where an entry is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uses {
    /// Whether it passes the gate to a paper.
    pub leaves: bool,
    /// Grounds that rest on it, or that it speaks against.
    pub grounds: Vec<GroundUse>,
    /// Where the request tells it, as the case stands.
    pub places: Vec<Place>,
    /// Entries that point at it.
    pub named_by: Vec<EntryRef>,
    /// Entries that it points at.
    pub names: Vec<EntryRef>,
}

/// A ground that an entry bears on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroundUse {
    /// The ground.
    pub id: String,
    /// Its name.
    pub name: Wording,
    /// How strong it is.
    pub verdict: Verdict,
    /// Whether the entry speaks against it.
    pub against: bool,
}

impl Session {
    /// Tells where an entry is used, as the case stands today.
    ///
    /// # Errors
    /// No such case or entry, or a damaged record.
    pub fn uses(&self, case: &Id, id: &Id) -> Result<Uses, Error> {
        let open = self.at_hand(case)?;
        let case = &open.case;
        let entries = case.entries();
        let entry = entries
            .iter()
            .find(|entry| entry.id() == id)
            .ok_or_else(|| Problem::new(Code::NotFound))?;
        let link = |entry: &Entry| EntryRef { kind: entry.kind(), id: entry.id().clone() };
        let by_id: HashMap<&Id, EntryRef> = entries.iter().map(|e| (e.id(), link(e))).collect();
        let mut names: Vec<EntryRef> = Vec::new();
        for pointed in pointers(entry) {
            names.extend(by_id.get(&pointed).filter(|r| !names.contains(r)).cloned());
        }
        let named_by = entries.iter().filter(|e| pointers(e).contains(id)).map(link).collect();
        let releasable = Releasable::of(case);
        let leaves = releasable.case().entries().iter().any(|e| e.id() == id);
        Ok(Uses {
            leaves,
            grounds: grounds(case, id),
            places: if leaves { self.places(releasable, &link(entry)) } else { Vec::new() },
            named_by,
            names,
        })
    }

    fn places(&self, releasable: Releasable, entry: &EntryRef) -> Vec<Place> {
        let choices = Choices::new(RequestKind::Deletion, RequestLanguage::En, self.clock.today());
        let releasable = releasable.with_assessment(redress_law::assess);
        redress_papers::told(&releasable, &choices, entry)
    }
}

fn grounds(case: &Case, id: &Id) -> Vec<GroundUse> {
    let mut found = Vec::new();
    for ground in redress_law::assess(case).grounds {
        let on = |points: &[redress_model::Point]| {
            points.iter().any(|point| point.rests_on.iter().any(|entry| entry.id == *id))
        };
        for (named, against) in [(on(&ground.rests_on), false), (on(&ground.against), true)] {
            if named && ground.verdict != Verdict::NotMet {
                found.push(GroundUse {
                    id: ground.id.clone(),
                    name: ground.name.clone(),
                    verdict: ground.verdict,
                    against,
                });
            }
        }
    }
    found
}
