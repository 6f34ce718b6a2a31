//! Tests over the charges behind the alerts.

use redress_model::{Certainty, Charge, EntryKind, Money, Nature, YesNo};

use crate::courts;
use crate::facts::{Finding, Refs, View};

/// Threshold for a prosecution, in months: a maximum penalty of two years (RPD Art. 83(1)(a)(ii)).
const PROSECUTION_MONTHS: u16 = 24;
/// Threshold for a sentence, in months: six months imposed or left to serve (same article, recalled).
const SENTENCE_MONTHS: u16 = 6;
/// The cheque criterion, in US dollars (G-83-CHEQUE).
const LARGE_SUM: u64 = 10_000;
/// A hundred units of the dearest currency are worth a few hundred US dollars, so that a sum up
/// to this many units is trivial in every currency, without exchange rates.
const TRIVIAL_UNITS: u64 = 100;
/// Currencies whose unit has long been worth about a US dollar or more: a sum of
/// [`LARGE_SUM`] units is large in each.
const DEAR: [&str; 10] = ["USD", "EUR", "GBP", "CHF", "KWD", "BHD", "OMR", "JOD", "KYD", "GIP"];
/// Codes that begin with X and are money of daily life, unlike gold, silver or drawing rights.
const DAILY_X: [&str; 5] = ["XAF", "XOF", "XPF", "XCD", "XCG"];

fn entry(charge: &Charge) -> (EntryKind, redress_model::Id) {
    (EntryKind::Charge, charge.id.clone())
}

/// Puts together what each charge says: *yes* if one says yes, *no* if all say no.
fn any(view: &View, look: impl Fn(&Charge) -> YesNo) -> Finding {
    let mut yes = Vec::new();
    let mut all_no = !view.charges.is_empty();
    let mut no = Vec::new();
    for charge in &view.charges {
        match look(charge) {
            YesNo::Yes => yes.push(*charge),
            YesNo::No => no.push(*charge),
            YesNo::Unknown => all_no = false,
        }
    }
    if !yes.is_empty() {
        let best = yes.iter().map(|c| c.provenance.certainty).min();
        return found(YesNo::Yes, best, &yes);
    }
    if all_no {
        let worst = no.iter().map(|c| c.provenance.certainty).max();
        return found(YesNo::No, worst, &no);
    }
    Finding::unknown()
}

/// Puts together what each charge says: *yes* only if all say yes, *no* if one says no.
fn every(view: &View, look: impl Fn(&Charge) -> YesNo) -> Finding {
    let opposite = any(view, |charge| match look(charge) {
        YesNo::Yes => YesNo::No,
        YesNo::No => YesNo::Yes,
        YesNo::Unknown => YesNo::Unknown,
    });
    opposite.flipped()
}

fn found(answer: YesNo, certainty: Option<Certainty>, charges: &[&Charge]) -> Finding {
    let refs: Refs = charges.iter().map(|c| entry(c)).collect();
    Finding::new(answer, certainty.unwrap_or_default(), refs)
}

fn has(charge: &Charge, natures: &[Nature]) -> bool {
    charge.natures.iter().any(|n| natures.contains(n))
}

/// More than one charge of one of these natures. That there is one says nothing: one charge can hold several acts.
pub(crate) fn several(view: &View, natures: &[Nature]) -> Finding {
    let such: Vec<&Charge> = view.charges.iter().copied().filter(|c| has(c, natures)).collect();
    if such.len() < 2 {
        return Finding::unknown();
    }
    found(YesNo::Yes, such.iter().map(|c| c.provenance.certainty).max(), &such)
}

pub(crate) fn known(view: &View) -> Finding {
    if view.charges.is_empty() {
        return Finding::unknown();
    }
    any(view, |_| YesNo::Yes)
}

pub(crate) fn of(view: &View, natures: &[Nature]) -> Finding {
    any(view, |charge| {
        if has(charge, natures) {
            YesNo::Yes
        } else if charge.natures.is_empty() {
            YesNo::Unknown
        } else {
            YesNo::No
        }
    })
}

/// As [`of`], but a nature that is not ticked may only have been forgotten.
pub(crate) fn says(view: &View, natures: &[Nature]) -> Finding {
    any(view, |charge| if has(charge, natures) { YesNo::Yes } else { YesNo::Unknown })
}

pub(crate) fn free_of(view: &View, natures: &[Nature]) -> Finding {
    every(view, |charge| {
        if has(charge, natures) {
            YesNo::No
        } else if charge.natures.is_empty() {
            YesNo::Unknown
        } else {
            YesNo::Yes
        }
    })
}

/// A charge goes beyond natures where it has another one. *Other* beside a listed one is the same act without a name of its
/// own, and nothing beyond it.
pub(crate) fn beyond(view: &View, natures: &[Nature]) -> Finding {
    any(view, |charge| {
        let unnamed = |n: &Nature| *n == Nature::Other && has(charge, natures);
        if charge.natures.iter().any(|n| !natures.contains(n) && !unnamed(n)) {
            YesNo::Yes
        } else if charge.natures.is_empty() {
            YesNo::Unknown
        } else {
            YesNo::No
        }
    })
}

/// Says whether one charge lies under the threshold. A sentence passed takes the place of the
/// penalty threatened.
fn under_threshold(charge: &Charge) -> YesNo {
    if let Some(sentence) = &charge.sentence {
        return match (sentence.months, sentence.left_months) {
            (Some(m), _) | (_, Some(m)) if m < SENTENCE_MONTHS => YesNo::Yes,
            (_, Some(left)) if left < SENTENCE_MONTHS => YesNo::Yes,
            (Some(_), Some(_)) => YesNo::No,
            _ => YesNo::Unknown,
        };
    }
    let Some(penalty) = &charge.penalty else { return YesNo::Unknown };
    if penalty.death_possible == YesNo::Yes || penalty.life_possible == YesNo::Yes {
        return YesNo::No;
    }
    // A longest penalty of nothing is a field that was filled with nothing.
    match penalty.max_months.filter(|months| *months > 0) {
        Some(months) if months < PROSECUTION_MONTHS => YesNo::Yes,
        Some(_) => YesNo::No,
        None => YesNo::Unknown,
    }
}

/// After a final conviction the sentence counts, and not what the law threatens: while it is not recorded, nothing is known.
pub(crate) fn penalty_under_threshold(view: &View) -> Finding {
    let convicted = courts::convicted_of(view);
    every(view, |charge| match under_threshold(charge) {
        _ if charge.sentence.is_none() && convicted(charge) => YesNo::Unknown,
        answer => answer,
    })
}

pub(crate) fn penalty_reaches_threshold(view: &View) -> Finding {
    penalty_under_threshold(view).flipped()
}

pub(crate) fn life_or_death(view: &View) -> Finding {
    any(view, |charge| match &charge.penalty {
        Some(p) if p.death_possible == YesNo::Yes || p.life_possible == YesNo::Yes => YesNo::Yes,
        Some(p) if p.max_months.is_some() => YesNo::No,
        _ => YesNo::Unknown,
    })
}

pub(crate) fn death_possible(view: &View) -> Finding {
    any(view, |charge| charge.penalty.as_ref().map_or(YesNo::Unknown, |p| p.death_possible))
}

pub(crate) fn tried_absent(view: &View) -> Finding {
    any(view, |charge| charge.sentence.as_ref().map_or(YesNo::Unknown, |s| s.in_absentia))
}

/// The alerts fall with their warrants only where all of them are gone.
pub(crate) fn warrant_invalid(view: &View) -> Finding {
    every(view, |charge| match charge.warrant.as_ref().map(|w| w.valid) {
        Some(YesNo::No) => YesNo::Yes,
        Some(YesNo::Yes) => YesNo::No,
        _ => YesNo::Unknown,
    })
}

pub(crate) fn sentence_passed(view: &View) -> Finding {
    any(view, |charge| if charge.sentence.is_some() { YesNo::Yes } else { YesNo::Unknown })
}

/// Gives the whole units of an amount and whether anything follows the point. At most
/// 20 characters (`Money::new`); more digits than a `u64` holds are more than any threshold.
fn units(money: &Money) -> (u64, bool) {
    let (whole, rest) = money.amount.split_once('.').unwrap_or((&money.amount, ""));
    (whole.parse().unwrap_or(u64::MAX), rest.bytes().any(|b| b != b'0'))
}

fn trivial(money: &Money) -> bool {
    daily(money) && units(money) <= (TRIVIAL_UNITS, false)
}

fn daily(money: &Money) -> bool {
    !money.currency.starts_with('X') || DAILY_X.contains(&money.currency.as_str())
}

fn reaches_large(money: &Money) -> YesNo {
    if DEAR.contains(&money.currency.as_str()) && units(money).0 >= LARGE_SUM {
        YesNo::Yes
    } else if money.currency == "USD" || trivial(money) {
        YesNo::No
    } else {
        YesNo::Unknown
    }
}

pub(crate) fn value_trivial(view: &View) -> Finding {
    every(view, |charge| match &charge.value {
        Some(money) if trivial(money) => YesNo::Yes,
        Some(money) if reaches_large(money) == YesNo::Yes => YesNo::No,
        _ => YesNo::Unknown,
    })
}

pub(crate) fn value_large(view: &View) -> Finding {
    any(view, |charge| charge.value.as_ref().map_or(YesNo::Unknown, reaches_large))
}

pub(crate) fn co_accused_mild(view: &View) -> Finding {
    any(view, |charge| {
        let mild = |answer| charge.co_accused.iter().any(|c| c.mild == answer);
        // One harsh result outweighs a mild one: nothing is claimed from it.
        match (mild(YesNo::Yes), mild(YesNo::No)) {
            (_, true) => YesNo::No,
            (true, false) => YesNo::Yes,
            _ => YesNo::Unknown,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(amount: &str, currency: &str) -> Money {
        Money::new(amount.into(), currency.into(), None).unwrap()
    }

    #[test]
    fn sums_are_judged_without_exchange_rates() {
        assert_eq!(reaches_large(&money("9999.99", "USD")), YesNo::No);
        assert_eq!(reaches_large(&money("10000", "USD")), YesNo::Yes);
        assert_eq!(reaches_large(&money("10000", "EUR")), YesNo::Yes);
        assert_eq!(reaches_large(&money("5000", "EUR")), YesNo::Unknown);
        assert_eq!(reaches_large(&money("500000", "RUB")), YesNo::Unknown);
        assert_eq!(reaches_large(&money("100", "RUB")), YesNo::No);
        assert_eq!(reaches_large(&money("100", "XAU")), YesNo::Unknown);
        assert_eq!(reaches_large(&money("99999999999999999999", "EUR")), YesNo::Yes);
        assert!(!trivial(&money("100.01", "RUB")) && trivial(&money("100.00", "RUB")));
        assert!(!trivial(&money("100", "XAU")) && trivial(&money("100", "XOF")));
    }
}
