//! Tests over alerts, proceedings and events.

use redress_model::{
    Alert, Certainty, EntryKind, EventKind, OutcomeKind, Proceeding, ProceedingKind, YesNo,
};

use crate::facts::{Finding, Refs, View, alert_certainty, is_member};
use crate::impossible;

fn refs_of(alerts: &[&Alert]) -> Refs {
    alerts.iter().map(|a| (EntryKind::Alert, a.id.clone())).collect()
}

/// Only members of INTERPOL send alerts. One that names a country outside cannot be placed, so
/// that nothing is known rather than something wrong.
pub(crate) fn alert_in_scope(view: &View) -> Finding {
    let from_outside = |a: &Alert| a.country.is_some_and(|c| !is_member(c));
    let placed: Vec<&Alert> = view.alerts.iter().copied().filter(|a| !from_outside(a)).collect();
    if let Some(best) = placed.iter().map(|a| alert_certainty(a)).min() {
        return Finding::new(YesNo::Yes, best, refs_of(&placed));
    }
    // One that cannot be of its kind may be one that the ground is about.
    let other = |a: &&Alert| !from_outside(a) && impossible::kind(a).is_none();
    let others: Vec<&Alert> = view.other_alerts.iter().copied().filter(other).collect();
    if view.alerts.is_empty()
        && let Some(worst) = others.iter().map(|a| alert_certainty(a)).max()
    {
        return Finding::new(YesNo::No, worst, refs_of(&others));
    }
    Finding::unknown()
}

pub(crate) fn alert_from_non_member(view: &View) -> Finding {
    let outside: Vec<&Alert> =
        view.alerts.iter().copied().filter(|a| a.country.is_some_and(|c| !is_member(c))).collect();
    match outside.iter().map(|a| alert_certainty(a)).min() {
        Some(best) => Finding::new(YesNo::Yes, best, refs_of(&outside)),
        None => Finding::new(YesNo::No, Certainty::Unknown, Refs::new()),
    }
}

fn ended(
    view: &View,
    kind: ProceedingKind,
    outcomes: &[OutcomeKind],
    sound: impl Fn(&Proceeding) -> bool,
) -> Finding {
    // Of the Commission's the last one that was made counts, though a revision may be pending.
    let last = |p: &Proceeding| match p.kind {
        ProceedingKind::Ccf => p.decided_by_ccf().map(|outcome| outcome.kind),
        _ => p.outcome.as_ref().map(|outcome| outcome.kind),
    };
    let fits = |p: &&Proceeding| {
        let so = last(p).is_some_and(|end| outcomes.contains(&end));
        p.kind == kind && so && sound(p)
    };
    let found: Vec<&Proceeding> = view.proceedings().filter(fits).collect();
    match found.iter().map(|p| p.provenance.certainty).min() {
        Some(best) => {
            let refs = found.iter().map(|p| (EntryKind::Proceeding, p.id.clone())).collect();
            Finding::new(YesNo::Yes, best, refs)
        }
        None => Finding::unknown(),
    }
}

pub(crate) fn extradition_refused(view: &View) -> Finding {
    let kinds = [OutcomeKind::Refused, OutcomeKind::Released];
    let sound = |p: &Proceeding| !impossible::proceeding(p, view);
    ended(view, ProceedingKind::Extradition, &kinds, sound)
}

pub(crate) fn extradition_granted(view: &View) -> Finding {
    ended(view, ProceedingKind::Extradition, &[OutcomeKind::Granted], |_| true)
}

pub(crate) fn ccf_kept(view: &View) -> Finding {
    ended(view, ProceedingKind::Ccf, &[OutcomeKind::Compliant], |_| true)
}

/// Absence of an event says nothing: people write down what they think of. What lies ahead has not taken place.
pub(crate) fn event_of(view: &View, kinds: &[EventKind]) -> Finding {
    let found: Vec<_> = view
        .case
        .events
        .iter()
        .filter(|e| kinds.contains(&e.kind) && e.took_place == YesNo::Yes)
        .filter(|e| !impossible::ahead(&e.when, view.today))
        .collect();
    match found.iter().map(|e| e.provenance.certainty).min() {
        Some(best) => {
            let refs = found.iter().map(|e| (EntryKind::Event, e.id.clone())).collect();
            Finding::new(YesNo::Yes, best, refs)
        }
        None => Finding::unknown(),
    }
}

/// That the charge followed a political act is denied where the person says that there was none, and none is recorded.
pub(crate) fn after_politics(view: &View) -> Finding {
    let recorded = event_of(view, &[EventKind::Politics]);
    match view.answer("political-role") {
        Some(none) if none.answer == YesNo::No && !recorded.is(YesNo::Yes) => {
            let refs = Refs::from([(EntryKind::Answer, none.id.clone())]);
            Finding::new(YesNo::No, none.provenance.certainty, refs)
        }
        _ => Finding::unknown(),
    }
}
