//! What cannot be: dates of an entry that stand in an impossible order or lie ahead, more of a sentence left than was
//! passed, a protection by the country that was fled or that accuses. Nothing is built on such an entry until it is mended.
//!
//! Dates are partial: only where every day that one can mean lies after every day that the other
//! can mean is the order impossible.

use redress_model::{Alert, Charge, IsoDate, PartialDate, PersonRole, Protection, When};

use crate::facts::View;

/// Says whether `first` must come before `then` and cannot. *About* may mean a little later.
fn turned(first: &PartialDate, then: &PartialDate) -> bool {
    let about = |date: &PartialDate| matches!(date.when(), When::About { .. });
    !about(first) && !about(then) && then.surely_before(first)
}

/// Says whether what has happened is dated after today. Without a day to go by nothing lies ahead.
fn ahead(date: &PartialDate, today: Option<IsoDate>) -> bool {
    let about = matches!(date.when(), When::About { .. });
    !about && today.zip(date.span().first).is_some_and(|(today, first)| first > today)
}

/// A charge of acts before the person was born, whose acts come after the charge, whose judgment comes before it, or of which more is left to serve than
/// was passed.
pub(crate) fn charge(charge: &Charge, view: &View) -> bool {
    let passed = charge.sentence.as_ref().map(|s| &s.passed);
    let more_left = charge.sentence.as_ref().is_some_and(|sentence| {
        sentence.left_months.zip(sentence.months).is_some_and(|(left, whole)| left > whole)
    });
    let born = view.case.people.iter().filter(|one| one.role == PersonRole::Applicant);
    let before_birth = born.map(|one| &one.born).any(|born| turned(born, &charge.acts_when));
    more_left
        || before_birth
        || [Some(&charge.acts_when), Some(&charge.charged), passed]
            .into_iter()
            .flatten()
            .any(|date| ahead(date, view.today))
        || turned(&charge.acts_when, &charge.charged)
        || passed.is_some_and(|passed| {
            turned(&charge.charged, passed) || turned(&charge.acts_when, passed)
        })
}

/// An alert that ended before it was sent, that lies ahead, or that was sent before any act of the charges it names.
pub(crate) fn alert(alert: &Alert, view: &View) -> bool {
    let mut named =
        view.charges.iter().filter(|charge| alert.charges.contains(&charge.id)).peekable();
    let before_all =
        named.peek().is_some() && named.all(|charge| turned(&charge.acts_when, &alert.issued));
    before_all || ahead(&alert.issued, view.today) || turned(&alert.issued, &alert.ended)
}

/// A protection given before it was asked for, ended before it was given, dated ahead, or given by a country that was
/// fled or accuses: who flees from a state is not protected by it.
pub(crate) fn protection(protection: &Protection, view: &View) -> bool {
    turned(&protection.asked, &protection.granted)
        || turned(&protection.granted, &protection.ended)
        || turned(&protection.asked, &protection.ended)
        || [&protection.asked, &protection.granted].into_iter().any(|date| ahead(date, view.today))
        || by_accuser(view.case, protection)
}

/// Says whether the country that gave a protection is the one that was fled, that an alert names, or that accuses.
pub fn by_accuser(case: &redress_model::Case, protection: &Protection) -> bool {
    protection.country.is_some_and(|by| {
        protection.from_country == Some(by)
            || case.case.accusing == Some(by)
            || case
                .alerts
                .iter()
                .any(|alert| alert.channel.in_interpol_files() && alert.country == Some(by))
    })
}
