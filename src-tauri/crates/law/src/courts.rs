//! Tests over courts: whether the case has ended, whether another state has judged it, and what
//! became of extradition.

use std::collections::BTreeSet;

use redress_model::{
    Country, EntryKind, Outcome, OutcomeKind, Proceeding, ProceedingKind, Sentence, YesNo,
};

use crate::facts::{Finding, Refs, View};

/// Countries the alerts in view come from, and the accusing country of the case. Of one country's alerts among several
/// only that country is it: that another dropped its case ends nothing here.
fn accusers(view: &View) -> BTreeSet<Country> {
    if view.part {
        return view.countries().into_iter().flatten().collect();
    }
    let named = view.alerts.iter().filter_map(|a| a.country);
    named.chain(view.case.case.accusing).collect()
}

fn of<'a>(
    view: &View<'a>,
    kind: ProceedingKind,
    fits: impl Fn(&Proceeding, &Outcome) -> bool,
) -> Vec<&'a Proceeding> {
    let fits = |p: &&Proceeding| p.kind == kind && p.outcome.as_ref().is_some_and(|o| fits(p, o));
    view.proceedings().filter(fits).collect()
}

fn yes(found: &[&Proceeding]) -> Finding {
    match found.iter().map(|p| p.provenance.certainty).min() {
        Some(best) => {
            let refs: Refs = found.iter().map(|p| (EntryKind::Proceeding, p.id.clone())).collect();
            Finding::new(YesNo::Yes, best, refs)
        }
        None => Finding::unknown(),
    }
}

/// Answers by the best of what proceedings say of themselves; *no* only where all say no.
fn best_of(found: &[&Proceeding], look: impl Fn(&Outcome) -> YesNo) -> Finding {
    let says = |p: &Proceeding| p.outcome.as_ref().map_or(YesNo::Unknown, &look);
    let with = |answer| found.iter().copied().filter(|p| says(p) == answer).collect::<Vec<_>>();
    let good = with(YesNo::Yes);
    if !good.is_empty() {
        return yes(&good);
    }
    if !found.is_empty() && with(YesNo::No).len() == found.len() {
        let certainty = found.iter().map(|p| p.provenance.certainty).max().unwrap_or_default();
        return Finding { answer: YesNo::No, certainty, ..yes(found) };
    }
    Finding::unknown()
}

/// Ends of the criminal case in the accusing country, as far as the country is known.
fn ends<'a>(view: &View<'a>) -> Vec<&'a Proceeding> {
    use OutcomeKind::{Acquitted, Amnesty, Withdrawn};
    let accusers = accusers(view);
    of(view, ProceedingKind::Criminal, |p, outcome| {
        let there = p.country.is_none_or(|c| accusers.is_empty() || accusers.contains(&c));
        there && matches!(outcome.kind, Acquitted | Amnesty | Withdrawn)
    })
}

fn served(sentence: &Sentence) -> bool {
    sentence.left_months == Some(0)
}

/// A sentence with nothing left to serve ends a case as an acquittal, a pardon or a withdrawal
/// does, once it is so for every charge.
fn all_served(view: &View) -> Finding {
    let all = !view.charges.is_empty()
        && view.charges.iter().all(|c| c.sentence.as_ref().is_some_and(served));
    match view.charges.iter().map(|c| c.provenance.certainty).max() {
        Some(certainty) if all => {
            let refs = view.charges.iter().map(|c| (EntryKind::Charge, c.id.clone())).collect();
            Finding::new(YesNo::Yes, certainty, refs)
        }
        _ => Finding::unknown(),
    }
}

pub(crate) fn case_ended(view: &View) -> Finding {
    let ended = yes(&ends(view));
    if ended.is(YesNo::Yes) { ended } else { all_served(view) }
}

pub(crate) fn case_end_final(view: &View) -> Finding {
    let found = best_of(&ends(view), |outcome| outcome.is_final);
    if found.is(YesNo::Unknown) { all_served(view) } else { found }
}

fn elsewhere<'a>(view: &View<'a>) -> Vec<&'a Proceeding> {
    let accusers = accusers(view);
    of(view, ProceedingKind::Criminal, |p, outcome| {
        let abroad = p.country.is_some_and(|c| !accusers.is_empty() && !accusers.contains(&c));
        abroad && matches!(outcome.kind, OutcomeKind::Acquitted | OutcomeKind::Convicted)
    })
}

pub(crate) fn judged_elsewhere(view: &View) -> Finding {
    yes(&elsewhere(view))
}

pub(crate) fn judged_elsewhere_finally(view: &View) -> Finding {
    best_of(&elsewhere(view), |outcome| outcome.is_final)
}

/// A final conviction by a court of the accusing country: a judgment can stand where a warrant fell.
pub(crate) fn convicted_there(view: &View) -> Finding {
    let accusers = accusers(view);
    yes(&of(view, ProceedingKind::Criminal, |p, outcome| {
        let there = p.country.is_none_or(|c| accusers.is_empty() || accusers.contains(&c));
        there && outcome.kind == OutcomeKind::Convicted && outcome.is_final == YesNo::Yes
    }))
}

/// A case of extradition is open or was granted. One that failed in some state says nothing of
/// whether the country has asked the state where the person is now.
pub(crate) fn extradition_asked(view: &View) -> Finding {
    yes(&of(view, ProceedingKind::Extradition, |_, outcome| {
        matches!(outcome.kind, OutcomeKind::Granted | OutcomeKind::Pending)
    }))
}

pub(crate) fn refusal_final(view: &View) -> Finding {
    let refused =
        of(view, ProceedingKind::Extradition, |_, outcome| outcome.kind == OutcomeKind::Refused);
    best_of(&refused, |outcome| match (outcome.by_court, outcome.is_final) {
        (YesNo::Yes, YesNo::Yes) => YesNo::Yes,
        (YesNo::No, _) | (_, YesNo::No) => YesNo::No,
        _ => YesNo::Unknown,
    })
}
