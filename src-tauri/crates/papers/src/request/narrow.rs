//! What of a case a kind of request needs: access tells no more than finding the data takes
//! (PR-104: what is not sent can reach nobody), a revision what the new fact takes.

use std::borrow::Cow;
use std::collections::BTreeSet;

use redress_model::{Case, Disclosure, Id, PersonRole, ProceedingKind, RequestKind};

use crate::NewFact;

/// Gives the part of a case that a kind of request tells. `fact` is the new fact of a revision: where that is for the
/// Commission alone, what shows it is too.
pub(crate) fn to_kind<'a>(case: &'a Case, kind: RequestKind, fact: &NewFact) -> Cow<'a, Case> {
    if kind == RequestKind::Deletion {
        return Cow::Borrowed(case);
    }
    let mut part = case.clone();
    let applicant = part.case.applicant.clone();
    part.people.retain(|person| {
        person.role == PersonRole::Representative || Some(&person.id) == applicant.as_ref()
    });
    part.proceedings.retain(|proceeding| proceeding.kind == ProceedingKind::Ccf);
    part.charges.clear();
    part.letters.clear();
    part.protection.clear();
    part.events.clear();
    part.answers.clear();
    let mut named = named(&part);
    named.extend(fact.exhibits.iter().cloned());
    part.evidence.retain(|exhibit| {
        named.contains(&exhibit.id) || exhibit.proves.iter().any(|id| named.contains(id))
    });
    if fact.ccf_only && kind == RequestKind::Revision {
        for exhibit in part.evidence.iter_mut().filter(|one| fact.exhibits.contains(&one.id)) {
            exhibit.provenance.disclosure = Disclosure::CcfOnly;
        }
    }
    let cited: BTreeSet<Id> = part
        .people
        .iter()
        .map(|person| &person.provenance)
        .chain(part.alerts.iter().map(|alert| &alert.provenance))
        .chain(part.proceedings.iter().map(|proceeding| &proceeding.provenance))
        .flat_map(|provenance| &provenance.sources)
        .map(|source| source.source.clone())
        .collect();
    // A source goes with its exhibit: without it nothing says any more that it is for the Commission alone.
    let here: BTreeSet<Id> = part.evidence.iter().map(|one| one.id.clone()).collect();
    let secret: BTreeSet<Id> = case
        .evidence
        .iter()
        .filter(|one| one.provenance.disclosure == Disclosure::CcfOnly && !here.contains(&one.id))
        .map(|one| one.id.clone())
        .collect();
    part.sources.retain(|source| {
        cited.contains(&source.id) && !source.exhibit.as_ref().is_some_and(|id| secret.contains(id))
    });
    Cow::Owned(part)
}

/// The entries that stay, and the exhibits they name.
fn named(part: &Case) -> BTreeSet<Id> {
    let mut named: BTreeSet<Id> = BTreeSet::new();
    for alert in &part.alerts {
        named.insert(alert.id.clone());
        named.extend(alert.exhibits.iter().cloned());
        named.extend(alert.history.iter().flat_map(|step| step.exhibits.iter().cloned()));
    }
    for proceeding in &part.proceedings {
        named.insert(proceeding.id.clone());
        named.extend(proceeding.exhibits.iter().cloned());
        let decisions = proceeding.earlier.iter().chain(&proceeding.outcome);
        named.extend(decisions.flat_map(|decision| decision.exhibits.iter().cloned()));
    }
    for person in &part.people {
        named.insert(person.id.clone());
        named.extend(person.proofs().cloned());
    }
    let cited = part.people.iter().flat_map(|person| &person.provenance.sources);
    named.extend(cited.map(|source| source.source.clone()));
    named
}
