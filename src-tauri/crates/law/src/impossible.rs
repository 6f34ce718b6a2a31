//! What cannot be: dates of an entry that stand in an impossible order or lie ahead, terms of prison that contradict each
//! other, an alert of a kind that its country or its day cannot have, a protection by the country that was fled or that
//! accuses. Nothing is built on such an entry until it is mended.
//!
//! Dates are partial: only where every day that one can mean lies after every day that the other
//! can mean is the order impossible.

use redress_model::{
    Alert, Case, Charge, Confidence, IsoDate, Outcome, OutcomeKind, PartialDate, PersonRole,
    Proceeding, Protection, ProtectionStatus, When, YesNo,
};

use crate::data::{Bounds, law};
use crate::facts::{View, is_territory};
use crate::rights::{self, Known};

/// Says whether `first` must come before `then` and cannot. *About* may mean a little later.
pub(crate) fn turned(first: &PartialDate, then: &PartialDate) -> bool {
    let about = |date: &PartialDate| matches!(date.when(), When::About { .. });
    !about(first) && !about(then) && then.surely_before(first)
}

/// Says whether a date surely lies before today.
fn past(date: &PartialDate, today: Option<IsoDate>) -> bool {
    let about = matches!(date.when(), When::About { .. });
    !about && today.zip(date.span().last).is_some_and(|(today, last)| last < today)
}

/// Says whether what has happened is dated after today. Without a day to go by nothing lies ahead.
pub(crate) fn ahead(date: &PartialDate, today: Option<IsoDate>) -> bool {
    let about = matches!(date.when(), When::About { .. });
    !about && today.zip(date.span().first).is_some_and(|(today, first)| first > today)
}

/// A charge of acts before the person was born, or with a date that lies ahead.
pub(crate) fn charge(charge: &Charge, view: &View) -> bool {
    let passed = charge.sentence.as_ref().map(|s| &s.passed);
    let warrant = charge.warrant.as_ref().map(|w| &w.issued);
    let born = view.case.people.iter().filter(|one| one.role == PersonRole::Applicant);
    let before_birth = born.map(|one| &one.born).any(|born| turned(born, &charge.acts_when));
    before_birth
        || [Some(&charge.acts_when), Some(&charge.charged), passed, warrant]
            .into_iter()
            .flatten()
            .any(|date| ahead(date, view.today))
}

/// A charge whose acts come after the charge or the warrant, or whose judgment comes before it: a slip of whoever typed it,
/// or what the papers of the accusing state say themselves.
pub(crate) fn order(charge: &Charge) -> bool {
    let passed = charge.sentence.as_ref().map(|s| &s.passed);
    let warrant = charge.warrant.as_ref().map(|w| &w.issued);
    turned(&charge.acts_when, &charge.charged)
        || warrant.is_some_and(|warrant| turned(&charge.acts_when, warrant))
        || passed.is_some_and(|passed| {
            turned(&charge.charged, passed) || turned(&charge.acts_when, passed)
        })
}

/// Terms of a charge that contradict each other: more is left to serve than was passed, or more was passed than the longest
/// penalty that the same charge records. Where life imprisonment or death is possible, no number of months is the longest.
pub(crate) fn terms(charge: &Charge) -> bool {
    let Some(sentence) = &charge.sentence else { return false };
    let more_left =
        sentence.left_months.zip(sentence.months).is_some_and(|(left, whole)| left > whole);
    let bounded = charge
        .penalty
        .as_ref()
        .filter(|p| p.death_possible != YesNo::Yes && p.life_possible != YesNo::Yes);
    // A longest penalty of nothing is a field that was filled with nothing.
    let longest = bounded.and_then(|p| p.max_months).filter(|months| *months > 0);
    let mut terms = [sentence.months, sentence.left_months].into_iter().flatten();
    more_left || longest.is_some_and(|longest| terms.any(|months| months > longest))
}

/// An alert of a kind that cannot come from its country, or be of its day, as far as the law data know. Gives the sentence
/// that says why.
pub(crate) fn kind(alert: &Alert) -> Option<&'static str> {
    broken(alert).map(|bounds| bounds.says.as_str())
}

/// As [`kind`], by bounds that were read in a source, all of them: what is recalled is asked about, and takes away neither a
/// road nor who can decide.
pub(crate) fn surely_not(alert: &Alert) -> bool {
    broken(alert).is_some_and(|bounds| Confidence::from(bounds.confidence) == Confidence::Sourced)
}

fn broken(alert: &Alert) -> Option<&'static Bounds> {
    let entry = law().channels.iter().find(|entry| entry.channel == alert.channel)?;
    let bounds = entry.bounds.as_ref()?;
    (out_of_days(bounds, &alert.issued) || out_of_place(bounds, alert)).then_some(bounds)
}

fn out_of_days(bounds: &Bounds, issued: &PartialDate) -> bool {
    let about = matches!(issued.when(), When::About { .. });
    let day = |text: &Option<String>| text.as_deref().and_then(|text| IsoDate::parse(text).ok());
    let span = issued.span();
    let early = day(&bounds.from).zip(span.last).is_some_and(|(from, last)| last < from);
    let late = day(&bounds.until).zip(span.first).is_some_and(|(until, first)| first > until);
    !about && (early || late)
}

/// Only what the alert itself says counts, and only a list that says *no*: one that is not sure contradicts nobody.
fn out_of_place(bounds: &Bounds, alert: &Alert) -> bool {
    let Some(country) = alert.country else { return false };
    let no_member = bounds
        .members
        .as_deref()
        .is_some_and(|field| rights::known(country, field) == Some(Known::No));
    let issuer = alert.document.as_ref().and_then(|document| document.country);
    let other = |issuer| issuer != country && !is_territory(issuer) && !is_territory(country);
    no_member || (bounds.issuer && issuer.is_some_and(other))
}

/// Alerts of a kind that they cannot be, each with the sentence that says why.
pub(crate) fn kinds(case: &Case) -> impl Iterator<Item = (&Alert, &'static str)> {
    case.alerts.iter().filter_map(|alert| Some((alert, kind(alert)?)))
}

/// An alert that ended before it was sent, that lies ahead, or that was sent before any act of the charges it names.
pub(crate) fn alert(alert: &Alert, view: &View) -> bool {
    let mut named =
        view.charges.iter().filter(|charge| alert.charges.contains(&charge.id)).peekable();
    let before_all =
        named.peek().is_some() && named.all(|charge| turned(&charge.acts_when, &alert.issued));
    before_all || ahead(&alert.issued, view.today) || turned(&alert.issued, &alert.ended)
}

/// A proceeding that lies ahead, or was decided before it began. What an appeal or a revision is about was decided before,
/// and what is pending has been decided on no day.
pub(crate) fn proceeding(proceeding: &Proceeding, view: &View) -> bool {
    let decided = |outcome: &&Outcome| outcome.kind != OutcomeKind::Pending;
    let mut dates = proceeding.decisions().filter(decided).map(|outcome| &outcome.date);
    let last = proceeding.outcome.as_ref().filter(decided);
    ahead(&proceeding.opened, view.today)
        || dates.any(|date| ahead(date, view.today))
        || last.is_some_and(|last| turned(&proceeding.opened, &last.date))
}

/// A protection in force that ended before today, given before it was asked for, ended before it was given, given to a
/// citizen, dated ahead, or given by a country that was fled or accuses: who flees from a state is not protected by it.
pub(crate) fn protection(protection: &Protection, view: &View) -> bool {
    let lasts = matches!(protection.status, ProtectionStatus::Active | ProtectionStatus::Pending);
    (lasts && past(&protection.ended, view.today))
        || turned(&protection.asked, &protection.granted)
        || turned(&protection.granted, &protection.ended)
        // A citizen of the state of asylum is one who was given asylum there before (GU-15).
        || turned(&protection.granted, &protection.naturalised_on)
        || turned(&protection.asked, &protection.naturalised_on)
        || turned(&protection.asked, &protection.ended)
        || [&protection.asked, &protection.granted, &protection.naturalised_on]
            .into_iter()
            .any(|date| ahead(date, view.today))
        || by_accuser(view.case, protection)
}

/// Says whether the country that gave a protection is the one that was fled, that an alert names, or that accuses.
pub fn by_accuser(case: &Case, protection: &Protection) -> bool {
    protection.country.is_some_and(|by| {
        protection.from_country == Some(by)
            || case.case.accusing == Some(by)
            || case
                .alerts
                .iter()
                .any(|alert| alert.channel.in_interpol_files() && alert.country == Some(by))
    })
}
