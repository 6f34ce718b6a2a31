//! What the tests look at: the alerts an assessment speaks of, the charges behind them, and what
//! a test found.

use std::collections::BTreeSet;

use redress_model::{
    Alert, AlertStatus, Answer, Case, Certainty, Channel, Charge, Country, EntryKind, EntryRef, Id,
    IsoDate, Proceeding, Protection, YesNo,
};

use crate::data::law;
use crate::impossible;
use crate::rights::{self, Known};

/// What a test found: the answer, how sure it is, and the entries it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    pub answer: YesNo,
    pub certainty: Certainty,
    pub refs: Refs,
}

/// Entries, each once, in a fixed order.
pub(crate) type Refs = BTreeSet<(EntryKind, Id)>;

impl Finding {
    pub fn unknown() -> Self {
        Self { answer: YesNo::Unknown, certainty: Certainty::Unknown, refs: Refs::new() }
    }

    pub fn new(answer: YesNo, certainty: Certainty, refs: Refs) -> Self {
        Self { answer, certainty, refs }
    }

    /// Gives the opposite answer on the same facts.
    pub fn flipped(self) -> Self {
        let answer = match self.answer {
            YesNo::Yes => YesNo::No,
            YesNo::No => YesNo::Yes,
            YesNo::Unknown => YesNo::Unknown,
        };
        Self { answer, ..self }
    }

    pub fn is(&self, answer: YesNo) -> bool {
        self.answer == answer
    }
}

/// Turns references into the shape of the model.
pub(crate) fn entry_refs(refs: &Refs) -> Vec<EntryRef> {
    refs.iter().map(|(kind, id)| EntryRef { kind: *kind, id: id.clone() }).collect()
}

/// A case as one ground sees it.
pub(crate) struct View<'a> {
    pub case: &'a Case,
    /// Alerts in INTERPOL's files that the ground can be raised against.
    pub alerts: Vec<&'a Alert>,
    /// Alerts in INTERPOL's files of other kinds.
    pub other_alerts: Vec<&'a Alert>,
    /// Charges those alerts rest on.
    pub charges: Vec<&'a Charge>,
    /// The protection looked at, for grounds that look at each.
    pub protection: Option<&'a Protection>,
    /// The day of the assessment; without one nothing is said to lie ahead.
    pub today: Option<IsoDate>,
    /// Only the alerts of one country are looked at, among those of several.
    pub part: bool,
}

impl<'a> View<'a> {
    pub fn new(case: &'a Case, channels: &[Channel], today: Option<IsoDate>) -> Self {
        let filed = case.alerts.iter().filter(|a| a.channel.in_interpol_files());
        let (mut alerts, other_alerts): (Vec<&Alert>, Vec<&Alert>) =
            filed.partition(|a| channels.contains(&a.channel));
        // One that cannot be of its kind is asked about, and sinks no sound one of the same country.
        let sound = |a: &&Alert| impossible::kind(a).is_none();
        let from: BTreeSet<_> = alerts.iter().copied().filter(sound).map(sender).collect();
        alerts.retain(|a| sound(a) || !from.contains(&sender(a)));
        let charges = charges_behind(case, &alerts);
        Self { case, alerts, other_alerts, charges, protection: None, today, part: false }
    }

    /// The same case as far as the alerts of one country go, with the charges behind these.
    pub fn of_country(&self, country: Option<Country>) -> Self {
        let from = |alert: &&Alert| self.alert_country(alert).map(|(from, _)| from) == country;
        let alerts: Vec<&Alert> = self.alerts.iter().copied().filter(from).collect();
        let charges = charges_behind(self.case, &alerts);
        let other_alerts = self.other_alerts.clone();
        Self { case: self.case, alerts, other_alerts, charges, part: true, ..*self }
    }

    /// The same with one protection to look at.
    pub fn with(&self, protection: &'a Protection) -> Self {
        Self {
            alerts: self.alerts.clone(),
            other_alerts: self.other_alerts.clone(),
            charges: self.charges.clone(),
            protection: Some(protection),
            ..*self
        }
    }

    /// Countries the alerts in view come from, each once, one that nobody knows first.
    pub fn countries(&self) -> BTreeSet<Option<Country>> {
        self.alerts.iter().map(|alert| self.alert_country(alert).map(|(from, _)| from)).collect()
    }

    /// Proceedings of the case. Where only one country is looked at, without those that name no alert and no charge but
    /// others'.
    pub fn proceedings(&self) -> impl Iterator<Item = &'a Proceeding> {
        self.case.proceedings.iter().filter(|one| {
            let names_none = one.alerts.is_empty() && one.charges.is_empty();
            !self.part
                || names_none
                || self.alerts.iter().any(|alert| one.alerts.contains(&alert.id))
                || self.charges.iter().any(|charge| one.charges.contains(&charge.id))
        })
    }

    /// Gives the country an alert comes from, and how sure that is. Where the alert does not say,
    /// the accusing country of the case stands in, unsure.
    pub fn alert_country(&self, alert: &Alert) -> Option<(Country, Certainty)> {
        match (sender(alert), self.case.case.accusing) {
            (Some(country), _) => Some((country, alert_certainty(alert))),
            (None, Some(country)) => Some((country, Certainty::Suspected)),
            (None, None) => None,
        }
    }

    /// Says whether alerts are recorded and none of them lies in INTERPOL's files.
    pub fn only_outside(&self) -> bool {
        !self.case.alerts.is_empty() && self.alerts.is_empty() && self.other_alerts.is_empty()
    }

    /// Says whether alerts are recorded and none of them can be of the kind it is said to be of.
    pub fn none_fits(&self) -> bool {
        let alerts = &self.case.alerts;
        !alerts.is_empty() && alerts.iter().all(|alert| impossible::kind(alert).is_some())
    }

    /// Gives the answer to a question, where it is a yes or a no.
    pub fn answer(&self, question: &str) -> Option<&'a Answer> {
        let given = |a: &&Answer| a.id.as_str() == question && !a.answer.is_unknown();
        // A case has one answer a question; should there be two, the more careful order decides.
        self.case
            .answers
            .iter()
            .filter(given)
            .min_by_key(|a| (a.answer == YesNo::Yes, a.provenance.certainty, a.words.clone()))
    }
}

/// The country an alert says that it comes from. A record of a paper comes from the country that issued it, which alone can
/// enter it (AL-14); of a paper of a territory the list does not know which member that is.
pub(crate) fn sender(alert: &Alert) -> Option<Country> {
    let issuer = || alert.document.as_ref().filter(|_| alert.channel == Channel::Sltd)?.country;
    alert.country.or_else(|| issuer().filter(|country| !is_territory(*country)))
}

/// Says whether the list calls a country a territory of another state: who enters its papers is not said then.
pub(crate) fn is_territory(country: Country) -> bool {
    rights::known(country, "interpol") == Some(Known::Territory)
}

/// Says whether a country is a member of INTERPOL; only members send alerts.
pub fn is_member(country: Country) -> bool {
    !law().non_members.codes.contains(&country)
}

/// How sure it is that an alert exists: its own certainty, or *suspected* where it is only
/// thought to exist.
pub(crate) fn alert_certainty(alert: &Alert) -> Certainty {
    match alert.status {
        AlertStatus::Suspected => alert.provenance.certainty.max(Certainty::Suspected),
        _ => alert.provenance.certainty,
    }
}

/// Charges the alerts rest on: those they name, where every alert names some; otherwise all that
/// the accusing countries may have brought.
fn charges_behind<'a>(case: &'a Case, alerts: &[&Alert]) -> Vec<&'a Charge> {
    let known: BTreeSet<&Id> = case.charges.iter().map(|c| &c.id).collect();
    let names_some = |a: &&Alert| a.charges.iter().any(|id| known.contains(id));
    if !alerts.is_empty() && alerts.iter().all(names_some) {
        let named: BTreeSet<&Id> = alerts.iter().flat_map(|a| a.charges.iter()).collect();
        case.charges.iter().filter(|c| named.contains(&c.id)).collect()
    } else {
        let from: Option<BTreeSet<Country>> =
            alerts.iter().map(|a| sender(a).or(case.case.accusing)).collect();
        let may_be = |c: &&Charge| match (&from, c.country) {
            (Some(from), Some(country)) if !from.is_empty() => from.contains(&country),
            _ => true,
        };
        case.charges.iter().filter(may_be).collect()
    }
}
