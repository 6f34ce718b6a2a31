//! Provisional measures (Statute Article 37, PR-120 to PR-122): asked for only where the facts of
//! the case are those that are treated as urgent.

use redress_model::{
    Certainty, EntryKind, EntryRef, EventKind, OutcomeKind, Proceeding, ProceedingKind,
    ProtectionKind as Kind, ProtectionStatus, YesNo,
};

use super::{Request, link};
use crate::sheet::Text;

/// Says whether an extradition goes on: begun, and not ended by a decision on it.
fn goes_on(proceeding: &Proceeding) -> bool {
    proceeding.kind == ProceedingKind::Extradition
        && proceeding.outcome.as_ref().is_none_or(|outcome| outcome.kind == OutcomeKind::Pending)
}

impl Request<'_> {
    pub(super) fn urgency(&mut self) {
        let sure =
            |certainty: Certainty| matches!(certainty, Certainty::Confirmed | Certainty::Likely);
        let case = &self.case;
        let extradition: Vec<EntryRef> = case
            .proceedings
            .iter()
            .filter(|one| goes_on(one) && sure(one.provenance.certainty))
            .map(|one| link(EntryKind::Proceeding, &one.id))
            .collect();
        // The last of arrests and releases tells whether somebody is held.
        let arrested = case
            .timeline()
            .into_iter()
            .filter(|row| row.took_place == YesNo::Yes && sure(row.provenance.certainty))
            .filter_map(|row| case.events.iter().find(|event| event.id == row.entry.id))
            .rfind(|event| matches!(event.kind, EventKind::Arrest | EventKind::Release))
            .filter(|event| event.kind == EventKind::Arrest);
        let detention: Vec<EntryRef> =
            arrested.map(|event| link(EntryKind::Event, &event.id)).into_iter().collect();
        let protection: Vec<EntryRef> = case
            .protection
            .iter()
            .filter(|one| one.status == ProtectionStatus::Active)
            .filter(|one| !matches!(one.kind, Kind::AsylumSeeker | Kind::Unknown))
            .filter(|one| sure(one.provenance.certainty))
            .map(|one| link(EntryKind::Protection, &one.id))
            .collect();
        let seen = case
            .alerts
            .iter()
            .any(|alert| alert.notice.as_ref().is_some_and(|n| n.public_extract == YesNo::Yes));
        let reasons = [
            ("urgency-extradition", extradition),
            ("urgency-detention", detention),
            ("urgency-protection", protection),
        ];
        if reasons.iter().all(|(_, entries)| entries.is_empty()) {
            return;
        }
        self.out.section("urgency");
        self.out.say("urgency-asked");
        if seen {
            self.out.say("urgency-public");
        }
        for (id, entries) in &reasons {
            if entries.is_empty() {
                continue;
            }
            let places = self.places(entries.iter());
            let hidden = entries.iter().any(|entry| self.hidden(entry));
            let text = Text::of([self.t.say(id, &[("places", &places)])]);
            self.out.para(id, hidden, text);
        }
        self.out.say("urgency-merits");
    }
}
