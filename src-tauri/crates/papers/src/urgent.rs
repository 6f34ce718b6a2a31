//! What the facts of a case hold of the situations that are treated as urgent (PR-121): an extradition that may come, a
//! detention because of the data, a protection that was given. The request and the box of the portal read the same.

use redress_model::{
    AlertStatus, Case, Certainty, EntryKind, EntryRef, Event, EventKind, OutcomeKind, Proceeding,
    ProceedingKind, ProtectionKind as Kind, ProtectionStatus, YesNo,
};

/// The entries that make a request urgent, by what is urgent about them; all empty where nothing is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Urgent {
    /// Extradition proceedings that no decision is known to have ended.
    pub(crate) extradition: Vec<EntryRef>,
    /// An arrest that no release is known to have followed.
    pub(crate) detention: Vec<EntryRef>,
    /// Protection in force.
    pub(crate) protection: Vec<EntryRef>,
}

impl Urgent {
    /// Looks a case through. Nothing is urgent where every alert in it was deleted: there is nothing left to block.
    pub(crate) fn of(case: &Case) -> Self {
        let gone = |status: &AlertStatus| *status == AlertStatus::Deleted;
        if !case.alerts.is_empty() && case.alerts.iter().all(|alert| gone(&alert.status)) {
            return Self::default();
        }
        let proceedings = case.proceedings.iter();
        let protection = case.protection.iter();
        Self {
            extradition: proceedings
                .filter(|one| goes_on(one) && sure(one.provenance.certainty))
                .map(|one| EntryRef { kind: EntryKind::Proceeding, id: one.id.clone() })
                .collect(),
            detention: held(case)
                .map(|event| EntryRef { kind: EntryKind::Event, id: event.id.clone() })
                .into_iter()
                .collect(),
            protection: protection
                .filter(|one| one.status == ProtectionStatus::Active)
                .filter(|one| !matches!(one.kind, Kind::AsylumSeeker | Kind::Unknown))
                .filter(|one| sure(one.provenance.certainty))
                .map(|one| EntryRef { kind: EntryKind::Protection, id: one.id.clone() })
                .collect(),
        }
    }

    /// Says whether nothing is urgent.
    pub(crate) fn is_empty(&self) -> bool {
        self.extradition.is_empty() && self.detention.is_empty() && self.protection.is_empty()
    }
}

fn sure(certainty: Certainty) -> bool {
    matches!(certainty, Certainty::Confirmed | Certainty::Likely)
}

/// Says whether an extradition may go on: begun, and no decision on it known.
fn goes_on(proceeding: &Proceeding) -> bool {
    proceeding.kind == ProceedingKind::Extradition
        && proceeding.outcome.as_ref().is_none_or(|outcome| outcome.kind == OutcomeKind::Pending)
}

/// Gives the arrest that no release followed. One that was before every alert cannot be because of the data.
fn held(case: &Case) -> Option<&Event> {
    let last = case
        .timeline()
        .into_iter()
        .filter(|row| row.took_place == YesNo::Yes && sure(row.provenance.certainty))
        .filter_map(|row| case.events.iter().find(|event| event.id == row.entry.id))
        .rfind(|event| matches!(event.kind, EventKind::Arrest | EventKind::Release))?;
    let before_all = !case.alerts.is_empty()
        && case.alerts.iter().all(|alert| last.when.surely_before(&alert.issued));
    (last.kind == EventKind::Arrest && !before_all).then_some(last)
}
