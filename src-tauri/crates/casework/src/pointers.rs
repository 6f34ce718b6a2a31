//! What entries point at, and how they let go of what is gone.

use redress_model::{Entry, Id};

/// Lists what an entry points at.
pub(crate) fn pointers(entry: &Entry) -> Vec<Id> {
    let mut all: Vec<Id> = match entry {
        Entry::Alert(x) => {
            let steps = x.history.iter().flat_map(|step| &step.exhibits);
            x.charges.iter().chain(&x.exhibits).chain(steps).chain(&x.replaces).cloned().collect()
        }
        Entry::Proceeding(x) => {
            let decisions = x.decisions().flat_map(|end| &end.exhibits);
            let about = x.alerts.iter().chain(&x.charges).chain(&x.people);
            about.chain(&x.exhibits).chain(decisions).chain(&x.appeal_of).cloned().collect()
        }
        Entry::Allegation(x) => {
            let own = x.of.iter().chain(&x.found_paper).chain(&x.paper_task).chain(&x.cells_task);
            own.chain(&x.proof).cloned().collect()
        }
        Entry::Event(x) => x.people.iter().chain(&x.exhibits).cloned().collect(),
        Entry::Evidence(x) => x.proves.iter().chain(&x.translates).cloned().collect(),
        Entry::Source(x) => x.exhibit.iter().cloned().collect(),
        Entry::Answer(x) => x.exhibits.clone(),
        Entry::Case(x) => x.applicant.iter().cloned().collect(),
        Entry::Person(x) => {
            let related = x.relations.iter().map(|relation| &relation.to);
            related.chain(x.proofs()).cloned().collect()
        }
        Entry::Plan(x) => x.exhibits.clone(),
        Entry::Letter(x) => {
            x.about.iter().chain(&x.exhibits).chain(x.answers.iter()).cloned().collect()
        }
        Entry::Task(x) => x.about.clone(),
        Entry::Note(x) => x.about.clone(),
        Entry::Charge(x) => {
            let accused = x.co_accused.iter().filter_map(|other| other.person.as_ref());
            x.people.iter().chain(accused).cloned().collect()
        }
        Entry::Protection(_) | Entry::Request(_) => Vec::new(),
    };
    if let Some(provenance) = entry.provenance() {
        let differing = provenance.differing.iter().flat_map(|d| &d.sources);
        all.extend(provenance.sources.iter().chain(differing).map(|r| r.source.clone()));
    }
    all
}

/// Lets an entry go of whatever is not there.
pub(crate) fn let_go_of_the_missing(entry: &mut Entry, there: &dyn Fn(&Id) -> bool) {
    for pointer in pointers(entry) {
        if !there(&pointer) {
            let_go(entry, &pointer);
        }
    }
}

/// Empties a pointer to an entry that is gone; says whether it was one.
fn forget(pointer: &mut Option<Id>, gone: &Id) -> bool {
    let there = pointer.as_ref() == Some(gone);
    if there {
        *pointer = None;
    }
    there
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
            changed |= forget(&mut x.applicant, gone);
            Some(&mut x.provenance)
        }
        Entry::Person(x) => {
            let before = x.relations.len();
            x.relations.retain(|relation| relation.to != *gone);
            changed |= x.relations.len() != before;
            for proof in x.proofs_mut() {
                changed |= forget(proof, gone);
            }
            Some(&mut x.provenance)
        }
        Entry::Alert(x) => {
            drop_from(&mut x.charges);
            drop_from(&mut x.exhibits);
            x.history.iter_mut().for_each(|step| drop_from(&mut step.exhibits));
            changed |= forget(&mut x.replaces, gone);
            Some(&mut x.provenance)
        }
        Entry::Charge(x) => {
            drop_from(&mut x.people);
            for other in &mut x.co_accused {
                changed |= forget(&mut other.person, gone);
            }
            Some(&mut x.provenance)
        }
        Entry::Allegation(x) => {
            drop_from(&mut x.proof);
            for own in [&mut x.of, &mut x.found_paper, &mut x.paper_task, &mut x.cells_task] {
                changed |= forget(own, gone);
            }
            Some(&mut x.provenance)
        }
        Entry::Proceeding(x) => {
            drop_from(&mut x.alerts);
            drop_from(&mut x.charges);
            drop_from(&mut x.people);
            drop_from(&mut x.exhibits);
            x.decisions_mut().for_each(|end| drop_from(&mut end.exhibits));
            changed |= forget(&mut x.appeal_of, gone);
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
            changed |= forget(&mut x.translates, gone);
            Some(&mut x.provenance)
        }
        Entry::Source(x) => {
            changed |= forget(&mut x.exhibit, gone);
            None
        }
        Entry::Answer(x) => {
            drop_from(&mut x.exhibits);
            Some(&mut x.provenance)
        }
        Entry::Request(x) => Some(&mut x.provenance),
        Entry::Plan(x) => {
            drop_from(&mut x.exhibits);
            Some(&mut x.provenance)
        }
        Entry::Letter(x) => {
            drop_from(&mut x.about);
            drop_from(&mut x.exhibits);
            changed |= forget(&mut x.answers, gone);
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
