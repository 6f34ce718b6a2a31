//! Tests over courts: whether the case has ended, whether another state has judged it, and what
//! became of extradition.

use std::collections::{BTreeMap, BTreeSet};

use redress_model::{
    Certainty, Charge, Country, EntryKind, Id, IsoDate, Outcome, OutcomeKind, Proceeding,
    ProceedingKind, Sentence, YesNo,
};

use crate::facts::{Finding, Refs, View, sender};
use crate::impossible;

/// Countries the alerts in view come from, and the accusing country of the case. Of one country's alerts among several
/// only that country is it: that another dropped its case ends nothing here.
fn accusers(view: &View) -> BTreeSet<Country> {
    if view.part {
        return view.countries().into_iter().flatten().collect();
    }
    let named = view.alerts.iter().filter_map(|a| sender(a));
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

/// Charges of the case that a proceeding names; of none nobody knows which it was about.
fn named<'a>(known: &BTreeSet<&Id>, proceeding: &'a Proceeding) -> BTreeSet<&'a Id> {
    proceeding.charges.iter().filter(|id| known.contains(id)).collect()
}

fn charges_known<'a>(view: &View<'a>) -> BTreeSet<&'a Id> {
    view.case.charges.iter().map(|charge| &charge.id).collect()
}

/// By country the last day that a conviction can be of; none where one has no last.
type Days = BTreeMap<Option<Country>, Option<IsoDate>>;

/// Final convictions there, put together once: a file may hold thousands beside as many ends.
struct Convicted<'a> {
    /// By the charges they name, or by none.
    about: BTreeMap<Option<&'a Id>, Days>,
    /// Whatever they name.
    all: Days,
    refs: Refs,
}

/// What a final conviction makes of an end that it did not surely come before.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Since {
    /// There is none.
    Free,
    /// One that does not say for what.
    Unclear,
    /// One for the same, as far as is known.
    Convicted,
}

impl<'a> Convicted<'a> {
    fn new(view: &View<'a>, known: &BTreeSet<&'a Id>) -> Self {
        let mut found = Self { about: BTreeMap::new(), all: Days::new(), refs: Refs::new() };
        for one in convictions(view) {
            let day = one.outcome.as_ref().and_then(|outcome| outcome.date.span().last);
            let note = |days: &mut Days| {
                let last = days.entry(one.country).or_insert(day);
                *last = last.zip(day).map(|(last, day)| last.max(day));
            };
            let about = named(known, one);
            if about.is_empty() {
                note(found.about.entry(None).or_default());
            }
            for charge in about {
                note(found.about.entry(Some(charge)).or_default());
            }
            note(&mut found.all);
            found.refs.insert((EntryKind::Proceeding, one.id.clone()));
        }
        found
    }

    /// The country that ended a case has convicted as well, and not before that.
    fn since(&self, known: &BTreeSet<&Id>, end: &Proceeding, outcome: &Outcome) -> Since {
        // An amnesty takes away what was passed.
        if outcome.kind == OutcomeKind::Amnesty {
            return Since::Free;
        }
        let first = outcome.date.span().first;
        let after = |days: &Days| {
            days.iter().any(|(country, last)| {
                let there = country.is_none_or(|c| end.country.is_none_or(|e| e == c));
                there && last.zip(first).is_none_or(|(last, first)| last >= first)
            })
        };
        let of = |charge: Option<&Id>| self.about.get(&charge).is_some_and(after);
        let about = named(known, end);
        if about.is_empty() && after(&self.all) || about.iter().any(|charge| of(Some(charge))) {
            Since::Convicted
        } else if of(None) {
            Since::Unclear
        } else {
            Since::Free
        }
    }
}

/// Ends of the criminal case in the accusing country, as far as the country is known, each with what a final conviction
/// makes of it. One that names other charges than those behind the alerts ends nothing here.
fn recorded_ends<'a>(view: &View<'a>, convicted: &Convicted) -> Vec<(&'a Proceeding, Since)> {
    use OutcomeKind::{Acquitted, Amnesty, Withdrawn};
    let accusers = accusers(view);
    let known = charges_known(view);
    let behind: BTreeSet<&Id> = view.charges.iter().map(|charge| &charge.id).collect();
    let ends = of(view, ProceedingKind::Criminal, |p, outcome| {
        let there = p.country.is_none_or(|c| accusers.is_empty() || accusers.contains(&c));
        let about = named(&known, p);
        there
            && matches!(outcome.kind, Acquitted | Amnesty | Withdrawn)
            && (about.is_empty() || !about.is_disjoint(&behind))
            && !impossible::proceeding(p, view)
    });
    let since = |end: &Proceeding| {
        end.outcome.as_ref().map_or(Since::Free, |outcome| convicted.since(&known, end, outcome))
    };
    ends.into_iter().map(|end| (end, since(end))).collect()
}

/// Ends that no final conviction there has taken the place of: not an acquittal or a withdrawal beside one for the same
/// that did not come before it.
fn ends<'a>(view: &View<'a>) -> Vec<&'a Proceeding> {
    let convicted = Convicted::new(view, &charges_known(view));
    let ends = recorded_ends(view, &convicted).into_iter();
    ends.filter(|(_, since)| *since != Since::Convicted).map(|(end, _)| end).collect()
}

/// A final conviction there stands beside the end of the case, or beside none that is recorded. Where it does not say for
/// what, nobody knows. A sentence that was served is an end itself.
pub(crate) fn convicted_beside_end(view: &View) -> Finding {
    let convicted = Convicted::new(view, &charges_known(view));
    let none = || Finding::new(YesNo::No, Certainty::Confirmed, Refs::new());
    let behind: BTreeSet<&Id> = view.charges.iter().map(|charge| &charge.id).collect();
    let about_it = convicted.about.keys().any(|charge| charge.is_none_or(|id| behind.contains(id)));
    let ends = recorded_ends(view, &convicted);
    let free = ends.iter().any(|(_, since)| *since == Since::Free);
    if free || (ends.is_empty() && !about_it) || all_served(view).is(YesNo::Yes) {
        return none();
    }
    let open = ends.iter().any(|(_, since)| *since == Since::Unclear);
    let ended = ends.iter().map(|(end, _)| (EntryKind::Proceeding, end.id.clone()));
    let refs = ended.chain(convicted.refs).collect();
    Finding::new(if open { YesNo::Unknown } else { YesNo::Yes }, Certainty::Confirmed, refs)
}

/// Says whether the ends that are recorded are about every charge. One that names none leaves it open, and so does an alert
/// that names no charge: nobody knows which are all.
pub(crate) fn case_end_covers_all(view: &View) -> Finding {
    let known = charges_known(view);
    let linked = view.alerts.iter().all(|alert| alert.charges.iter().any(|id| known.contains(id)));
    let served = all_served(view);
    let ends = ends(view);
    if served.is(YesNo::Yes) || ends.is_empty() || view.charges.is_empty() {
        return if linked { served } else { Finding::unknown() };
    }
    let about: Vec<BTreeSet<&Id>> = ends.iter().map(|end| named(&known, end)).collect();
    if about.iter().any(BTreeSet::is_empty) {
        return Finding::unknown();
    }
    let about: BTreeSet<&Id> = about.into_iter().flatten().collect();
    let all = view.charges.iter().all(|charge| about.contains(&charge.id));
    // All of them together cover it, so that it is as sure as the least sure of them.
    let certainty = ends.iter().map(|end| end.provenance.certainty).max().unwrap_or_default();
    let covered = Finding { certainty, ..yes(&ends) };
    match (all, linked) {
        (true, true) => covered,
        (true, false) => Finding::unknown(),
        (false, _) => yes(&ends).flipped(),
    }
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

/// An end that is not final leaves open what it was about, however final the end of another charge is.
pub(crate) fn case_end_final(view: &View) -> Finding {
    let ends = ends(view);
    let found = best_of(&ends, |outcome| outcome.is_final);
    if found.is(YesNo::Unknown) {
        return all_served(view);
    }
    let known = charges_known(view);
    let is = |end: &Proceeding, answer| end.outcome.as_ref().is_some_and(|o| o.is_final == answer);
    let settled: Vec<BTreeSet<&Id>> =
        ends.iter().filter(|end| is(end, YesNo::Yes)).map(|end| named(&known, end)).collect();
    if !found.is(YesNo::Yes) || settled.iter().any(BTreeSet::is_empty) {
        return found;
    }
    let settled: BTreeSet<&Id> = settled.into_iter().flatten().collect();
    let open: Vec<&Proceeding> =
        ends.iter().copied().filter(|end| !named(&known, end).is_subset(&settled)).collect();
    if open.is_empty() { found } else { best_of(&open, |outcome| outcome.is_final) }
}

fn elsewhere<'a>(view: &View<'a>) -> Vec<&'a Proceeding> {
    let accusers = accusers(view);
    of(view, ProceedingKind::Criminal, |p, outcome| {
        let abroad = p.country.is_some_and(|c| !accusers.is_empty() && !accusers.contains(&c));
        let judged = matches!(outcome.kind, OutcomeKind::Acquitted | OutcomeKind::Convicted);
        abroad && judged && !impossible::proceeding(p, view)
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
    yes(&convictions(view))
}

/// Says of a charge whether a final conviction there is about it, or about charges that it does not name.
pub(crate) fn convicted_of(view: &View) -> impl Fn(&Charge) -> bool {
    let known = charges_known(view);
    let about: Vec<BTreeSet<Id>> = convictions(view)
        .into_iter()
        .map(|one| named(&known, one).into_iter().cloned().collect())
        .collect();
    let unnamed = about.iter().any(BTreeSet::is_empty);
    let about: BTreeSet<Id> = about.into_iter().flatten().collect();
    move |charge| unnamed || about.contains(&charge.id)
}

fn convictions<'a>(view: &View<'a>) -> Vec<&'a Proceeding> {
    let accusers = accusers(view);
    of(view, ProceedingKind::Criminal, |p, outcome| {
        let there = p.country.is_none_or(|c| accusers.is_empty() || accusers.contains(&c));
        there && outcome.kind == OutcomeKind::Convicted && outcome.is_final == YesNo::Yes
    })
}

/// A case of extradition is open or was granted. One that failed in some state says nothing of
/// whether the country has asked the state where the person is now.
pub(crate) fn extradition_asked(view: &View) -> Finding {
    yes(&of(view, ProceedingKind::Extradition, |_, outcome| {
        matches!(outcome.kind, OutcomeKind::Granted | OutcomeKind::Pending)
    }))
}

pub(crate) fn refusal_final(view: &View) -> Finding {
    let refused = of(view, ProceedingKind::Extradition, |p, outcome| {
        outcome.kind == OutcomeKind::Refused && !impossible::proceeding(p, view)
    });
    best_of(&refused, |outcome| match (outcome.by_court, outcome.is_final) {
        (YesNo::Yes, YesNo::Yes) => YesNo::Yes,
        (YesNo::No, _) | (_, YesNo::No) => YesNo::No,
        _ => YesNo::Unknown,
    })
}
