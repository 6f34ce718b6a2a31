//! A ground over several protections and over the alerts of several countries: each is looked at for itself, for what is
//! alleged by one country says nothing of the alert of another.

use redress_model::{AlertVerdict, Case, Country, EntryKind, IsoDate, ProtectionStatus};

use crate::data::Ground;
use crate::facts::{Refs, View, entry_refs};
use crate::ground::{Found, look};

/// Most protections looked at one by one; a person has a few, a hostile file has a million.
pub(crate) const MAX_PROTECTIONS: usize = 50;

/// Most countries whose alerts are looked at one by one; beyond that all are looked at together.
const MAX_COUNTRIES: usize = 12;

/// Looks at a ground. Where alerts of several countries are in the files and the ground stands otherwise against one than
/// against another, the result is that of the country against whose alerts it stands best, and tells of each.
pub(crate) fn assess_ground(ground: &Ground, case: &Case, today: Option<IsoDate>) -> Found {
    let view = View::new(case, &ground.channels, today);
    let together = best(ground, &view);
    let countries = view.countries();
    if countries.len() < 2 || countries.len() > MAX_COUNTRIES {
        return together;
    }
    let mut each: Vec<(Option<Country>, Found)> = countries
        .into_iter()
        .map(|country| (country, best(ground, &view.of_country(country))))
        .collect();
    // What holds all alike is told once, of all alerts.
    if each.iter().all(|(_, found)| found.result.verdict == together.result.verdict) {
        return together;
    }
    // A stable sort: of two that stand alike the first by its code stays first.
    each.sort_by_key(|(_, found)| std::cmp::Reverse(found.result.verdict));
    let by_country = each.iter().map(|(country, found)| AlertVerdict {
        country: *country,
        alerts: entry_refs(&alerts(&view, *country)),
        verdict: found.result.verdict,
        against: found.result.against.clone(),
        missing: found.result.missing.clone(),
    });
    let by_country = by_country.collect();
    let nothing_known = each.iter().all(|(_, found)| found.result.nothing_known);
    let mut all = each.into_iter().map(|(_, found)| found);
    let Some(mut first) = all.next() else { return together };
    first.result.by_country = by_country;
    first.result.nothing_known = nothing_known;
    // What hurts the person is told whichever alert it belongs to.
    for other in all {
        for point in other.hurts {
            if !first.hurts.contains(&point) {
                first.hurts.push(point);
            }
        }
    }
    first
}

fn alerts(view: &View, country: Option<Country>) -> Refs {
    let alerts = view.of_country(country).alerts;
    alerts.into_iter().map(|alert| (EntryKind::Alert, alert.id.clone())).collect()
}

/// Looks at a ground in a view; where it looks at each protection, the best one counts. Beyond [`MAX_PROTECTIONS`] those
/// in force come first, and the assessment says that some were left.
fn best(ground: &Ground, view: &View) -> Found {
    if !ground.each_protection || view.case.protection.is_empty() {
        return look(ground, view);
    }
    let mut protections: Vec<_> = view.case.protection.iter().collect();
    protections.sort_by_key(|p| (p.status != ProtectionStatus::Active, &p.id));
    protections.truncate(MAX_PROTECTIONS);
    let mut best: Option<Found> = None;
    for protection in protections {
        let found = look(ground, &view.with(protection));
        if best.as_ref().is_none_or(|b| found.result.verdict > b.result.verdict) {
            best = Some(found);
        }
    }
    best.unwrap_or_else(|| look(ground, view))
}
