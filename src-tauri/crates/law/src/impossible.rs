//! What cannot be: dates of an entry that stand in an impossible order, a protection by the
//! country that was fled. Nothing is built on such an entry until it is mended.
//!
//! Dates are partial: only where every day that one can mean lies after every day that the other
//! can mean is the order impossible.

use redress_model::{Alert, Charge, PartialDate, Protection, When};

/// Says whether `first` must come before `then` and cannot. *About* may mean a little later.
fn turned(first: &PartialDate, then: &PartialDate) -> bool {
    let about = |date: &PartialDate| matches!(date.when(), When::About { .. });
    !about(first) && !about(then) && then.surely_before(first)
}

/// A charge whose acts come after the charge, or whose judgment comes before it.
pub(crate) fn charge(charge: &Charge) -> bool {
    let passed = charge.sentence.as_ref().map(|s| &s.passed);
    turned(&charge.acts_when, &charge.charged)
        || passed.is_some_and(|passed| {
            turned(&charge.charged, passed) || turned(&charge.acts_when, passed)
        })
}

/// An alert that ended before it was sent.
pub(crate) fn alert(alert: &Alert) -> bool {
    turned(&alert.issued, &alert.ended)
}

/// A protection given before it was asked for, ended before it was given, or given by the country
/// that was fled.
pub(crate) fn protection(protection: &Protection) -> bool {
    turned(&protection.asked, &protection.granted)
        || turned(&protection.granted, &protection.ended)
        || turned(&protection.asked, &protection.ended)
        || (protection.country.is_some() && protection.country == protection.from_country)
}
