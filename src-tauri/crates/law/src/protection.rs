//! Tests over protection: the Refugee Policy and its limits.

use std::collections::BTreeSet;

use redress_model::{
    Case, Certainty, Channel, Country, EntryKind, Evidence, EvidenceKind, Nature, Protection,
    ProtectionKind, ProtectionStatus, YesNo,
};

use crate::charges;
use crate::facts::{Finding, Refs, View, is_member};
use crate::impossible;

fn entry(protection: &Protection) -> Refs {
    Refs::from([(EntryKind::Protection, protection.id.clone())])
}

/// Looks at the protection in view; without one nothing is known.
fn look(view: &View, test: impl Fn(&Protection) -> YesNo) -> Finding {
    let Some(protection) = view.protection else { return Finding::unknown() };
    match test(protection) {
        YesNo::Unknown => Finding::unknown(),
        answer => Finding::new(answer, protection.provenance.certainty, entry(protection)),
    }
}

fn yes_if(condition: bool) -> YesNo {
    if condition { YesNo::Yes } else { YesNo::No }
}

pub(crate) fn given(view: &View) -> Finding {
    look(view, |p| match p.kind {
        ProtectionKind::Unknown => YesNo::Unknown,
        _ => YesNo::Yes,
    })
}

pub(crate) fn in_force(view: &View) -> Finding {
    look(view, |p| match p.status {
        ProtectionStatus::Active => YesNo::Yes,
        ProtectionStatus::Pending => YesNo::Yes,
        ProtectionStatus::Refused | ProtectionStatus::Revoked => YesNo::No,
        ProtectionStatus::Ended if p.naturalised == YesNo::Yes => YesNo::Yes,
        ProtectionStatus::Ended => YesNo::No,
        // Asked for and not answered: that it is open is what was said of it.
        ProtectionStatus::Unknown if p.kind == ProtectionKind::AsylumSeeker => YesNo::Yes,
        ProtectionStatus::Unknown => YesNo::Unknown,
    })
}

/// The countries the alerts in view come from, with the entries and the best certainty for each.
fn alert_countries(view: &View) -> Vec<(Option<Country>, Certainty, Refs)> {
    view.alerts
        .iter()
        .map(|alert| {
            let refs = Refs::from([(EntryKind::Alert, alert.id.clone())]);
            match view.alert_country(alert) {
                Some((country, certainty)) => (Some(country), certainty, refs),
                None => (None, Certainty::Unknown, refs),
            }
        })
        .collect()
}

pub(crate) fn alert_from_country_fled(view: &View) -> Finding {
    let Some(protection) = view.protection else { return Finding::unknown() };
    let Some(fled) = protection.from_country else { return Finding::unknown() };
    let countries = alert_countries(view);
    let mut refs = entry(protection);
    let same: Vec<_> = countries.iter().filter(|(c, ..)| *c == Some(fled)).collect();
    if let Some(best) = same.iter().map(|(_, certainty, _)| *certainty).min() {
        refs.extend(same.iter().flat_map(|(_, _, r)| r.iter().cloned()));
        return Finding::new(YesNo::Yes, best.max(protection.provenance.certainty), refs);
    }
    if countries.is_empty() || countries.iter().any(|(c, ..)| c.is_none()) {
        return Finding::unknown();
    }
    refs.extend(countries.iter().flat_map(|(_, _, r)| r.iter().cloned()));
    Finding::new(YesNo::No, protection.provenance.certainty, refs)
}

/// Says whether alerts are in INTERPOL's files and every one comes from another country than the one fled (G-REFUGEE-LIMITS:
/// an alert from a third country is not covered). Where a country is not known, it is not said.
pub fn only_elsewhere(case: &Case, protection: &Protection) -> bool {
    let channels = case.alerts.iter().map(|alert| alert.channel);
    let filed: Vec<Channel> = channels.filter(|channel| channel.in_interpol_files()).collect();
    let view = View::new(case, &filed, None);
    alert_from_country_fled(&view.with(protection)).is(YesNo::No)
}

pub(crate) fn alert_from_elsewhere(view: &View) -> Finding {
    let Some(fled) = view.protection.and_then(|p| p.from_country) else {
        return Finding::unknown();
    };
    let elsewhere: Vec<_> = alert_countries(view)
        .into_iter()
        .filter(|(country, ..)| country.is_some_and(|c| c != fled))
        .collect();
    match elsewhere.iter().map(|(_, certainty, _)| *certainty).min() {
        Some(best) => {
            let refs = elsewhere.into_iter().flat_map(|(_, _, r)| r).collect();
            Finding::new(YesNo::Yes, best, refs)
        }
        None => Finding::unknown(),
    }
}

/// A status that no country is named for has nobody who could confirm it yet.
pub(crate) fn will_confirm(view: &View) -> Finding {
    look(view, |p| match p.country {
        None if p.will_confirm == YesNo::Yes => YesNo::Unknown,
        _ => p.will_confirm,
    })
}

/// The policy acts on what a member country confirms (G-REFUGEE, GU-14).
pub(crate) fn protector_outside(view: &View) -> Finding {
    look(view, |p| match p.country {
        Some(country) => yes_if(!is_member(country)),
        None => YesNo::Unknown,
    })
}

pub(crate) fn consent_refused(view: &View) -> Finding {
    look(view, |p| match p.consent_to_ask {
        YesNo::Yes => YesNo::No,
        YesNo::No => YesNo::Yes,
        YesNo::Unknown => YesNo::Unknown,
    })
}

pub(crate) fn naturalised(view: &View) -> Finding {
    look(view, |p| p.naturalised)
}

pub(crate) fn excluded(view: &View) -> Finding {
    look(view, |p| p.excluded_1f)
}

pub(crate) fn exclusion_open(view: &View, natures: &[Nature]) -> Finding {
    let Some(protection) = view.protection else { return Finding::unknown() };
    let mut grave = charges::of(view, natures);
    match (grave.answer, protection.excluded_1f) {
        (YesNo::Yes, YesNo::Unknown) => {
            grave.refs.extend(entry(protection));
            grave
        }
        // Ruled out, or said already by the limit of exclusion itself.
        (_, YesNo::Yes | YesNo::No) => {
            Finding::new(YesNo::No, protection.provenance.certainty, entry(protection))
        }
        _ => grave,
    }
}

pub(crate) fn lesser(view: &View) -> Finding {
    use ProtectionKind::{Humanitarian, Subsidiary, Temporary, Unknown};
    look(view, |p| match p.kind {
        Subsidiary | Humanitarian | Temporary => YesNo::Yes,
        Unknown => YesNo::Unknown,
        _ => YesNo::No,
    })
}

pub(crate) fn pending(view: &View) -> Finding {
    look(view, |p| {
        let asked_only = p.kind == ProtectionKind::AsylumSeeker;
        yes_if(asked_only || p.status == ProtectionStatus::Pending)
    })
}

pub(crate) fn kind_named(view: &View) -> Finding {
    look(view, |p| match p.kind {
        ProtectionKind::AsylumKindUnknown | ProtectionKind::Unknown => YesNo::Unknown,
        _ => YesNo::Yes,
    })
}

/// A paper says what it proves by naming the entry; a missing paper is no *no*, and what the
/// press or an organisation wrote is no paper of status.
pub(crate) fn proven(view: &View) -> Finding {
    use EvidenceKind::{CourtPaper, Decision, IdentityPaper, Letter, Photo};
    let Some(protection) = view.protection else { return Finding::unknown() };
    let shows = |e: &&Evidence| {
        let paper = matches!(e.kind, CourtPaper | Decision | IdentityPaper | Letter | Photo);
        paper && e.proves.contains(&protection.id)
    };
    let papers: Vec<&Evidence> = view.case.evidence.iter().filter(shows).collect();
    match papers.iter().map(|e| e.provenance.certainty).min() {
        Some(best) => {
            let refs = papers.iter().map(|e| (EntryKind::Evidence, e.id.clone())).collect();
            Finding::new(YesNo::Yes, best, refs)
        }
        None => Finding::unknown(),
    }
}

pub(crate) fn other_lost(view: &View) -> Finding {
    let this = view.protection.map(|p| &p.id);
    let lost = |p: &&Protection| {
        Some(&p.id) != this
            && matches!(p.status, ProtectionStatus::Refused | ProtectionStatus::Revoked)
    };
    let others: Vec<&Protection> = view.case.protection.iter().filter(lost).collect();
    match others.iter().map(|p| p.provenance.certainty).min() {
        Some(best) => {
            let refs = others.iter().map(|p| (EntryKind::Protection, p.id.clone())).collect();
            Finding::new(YesNo::Yes, best, refs)
        }
        None => Finding::unknown(),
    }
}

/// A grant by another state against an accusing country: a position of another member.
pub(crate) fn protected_from_accuser(view: &View) -> Finding {
    let accusers: BTreeSet<Country> =
        view.alerts.iter().filter_map(|a| view.alert_country(a)).map(|(c, _)| c).collect();
    let counts = |p: &&Protection| {
        use ProtectionKind::{AsylumKindUnknown, ConventionRefugee, MandateRefugee};
        let kind = matches!(p.kind, ConventionRefugee | MandateRefugee | AsylumKindUnknown);
        let stands = matches!(
            p.status,
            ProtectionStatus::Active | ProtectionStatus::Ended | ProtectionStatus::Unknown
        );
        let usable = p.excluded_1f != YesNo::Yes && !impossible::protection(p, view);
        kind && stands && usable && p.from_country.is_some_and(|c| accusers.contains(&c))
    };
    let grants: Vec<&Protection> = view.case.protection.iter().filter(counts).collect();
    let sure = |p: &Protection| match p.status {
        ProtectionStatus::Unknown => p.provenance.certainty.max(Certainty::Suspected),
        _ => p.provenance.certainty,
    };
    match grants.iter().map(|p| sure(p)).min() {
        Some(best) => {
            let refs = grants.iter().map(|p| (EntryKind::Protection, p.id.clone())).collect();
            Finding::new(YesNo::Yes, best, refs)
        }
        None => Finding::unknown(),
    }
}
