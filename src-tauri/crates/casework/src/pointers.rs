//! What entries point at, and how they let go of what is gone.

use std::collections::HashSet;

use redress_model::{Entry, Id};

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

/// Lets an entry go of whatever is not there; says whether it pointed at something that is gone.
pub(crate) fn let_go_of_the_missing(entry: &mut Entry, there: &HashSet<Id>) -> bool {
    let missing: Vec<Id> =
        pointers(entry).into_iter().filter(|pointer| !there.contains(pointer)).collect();
    for gone in &missing {
        let_go(entry, gone);
    }
    !missing.is_empty()
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
