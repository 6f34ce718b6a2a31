//! What the facts of a case hold of the situations that are treated as urgent (PR-121): an extradition that may come, a
//! detention because of the data, a protection that was given. The request and the box of the portal read the same.

use std::collections::BTreeSet;

use redress_model::{
    Alert, AlertStatus, Case, Certainty, EntryKind, EntryRef, Event, EventKind, Id, IsoDate,
    OutcomeKind, PartialDate, Proceeding, ProceedingKind, ProtectionKind as Kind, ProtectionStatus,
    When, YesNo,
};

/// The entries that make a request urgent, by what is urgent about them; all empty where nothing is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Urgent {
    /// Extradition proceedings that no refusal and no end is known of.
    pub(crate) extradition: Vec<EntryRef>,
    /// The last arrest, unless it ended.
    pub(crate) detention: Vec<EntryRef>,
    /// Protection in force.
    pub(crate) protection: Vec<EntryRef>,
}

impl Urgent {
    /// Looks a case through. Nothing is urgent where every alert in INTERPOL's files is known to be deleted: there is
    /// nothing left to block, or where the applicant is an entity. `freed` are arrests that ended or may have.
    pub(crate) fn of(case: &Case, freed: &BTreeSet<Id>) -> Self {
        // Each of the three is the situation of a person: an arrest in the case of a company is that of somebody else.
        if case.applicant().is_some_and(|applicant| applicant.entity.is_some()) {
            return Self::default();
        }
        let mut files =
            case.alerts.iter().filter(|alert| alert.channel.in_interpol_files()).peekable();
        let gone = |alert: &Alert| {
            alert.status == AlertStatus::Deleted && sure(alert.provenance.certainty)
        };
        if files.peek().is_some() && files.all(gone) {
            return Self::default();
        }
        let proceedings = case.proceedings.iter();
        let protection = case.protection.iter();
        Self {
            extradition: proceedings
                .filter(|one| goes_on(one) && sure(one.provenance.certainty))
                .map(|one| EntryRef { kind: EntryKind::Proceeding, id: one.id.clone() })
                .collect(),
            detention: held(case, freed)
                .map(|event| EntryRef { kind: EntryKind::Event, id: event.id.clone() })
                .into_iter()
                .collect(),
            protection: protection
                .filter(|one| one.status == ProtectionStatus::Active)
                .filter(|one| !matches!(one.kind, Kind::AsylumSeeker | Kind::Unknown))
                .filter(|one| sure(one.provenance.certainty))
                .map(|one| EntryRef { kind: EntryKind::Protection, id: one.id.clone() })
                .collect(),
        }
    }

    /// Says whether nothing is urgent.
    pub(crate) fn is_empty(&self) -> bool {
        self.extradition.is_empty() && self.detention.is_empty() && self.protection.is_empty()
    }
}

fn sure(certainty: Certainty) -> bool {
    matches!(certainty, Certainty::Confirmed | Certainty::Likely)
}

/// Says whether an extradition may go on: no decision is known that refuses it or ends the proceedings. One that was
/// granted may be carried out any day.
fn goes_on(proceeding: &Proceeding) -> bool {
    let on = |kind| matches!(kind, OutcomeKind::Pending | OutcomeKind::Granted);
    proceeding.kind == ProceedingKind::Extradition
        && proceeding.outcome.as_ref().is_none_or(|outcome| on(outcome.kind))
}

/// Gives the last arrest, unless it ended. Where it cannot be told which of several was the last, by days that are the
/// same, any that did not end is given, unless it may be another that did, written down twice: which of them was written
/// first says nothing.
fn held<'a>(case: &'a Case, freed: &BTreeSet<Id>) -> Option<&'a Event> {
    let took_place = |event: &&Event| {
        event.kind == EventKind::Arrest
            && event.took_place == YesNo::Yes
            && sure(event.provenance.certainty)
    };
    let arrests = || case.events.iter().filter(took_place);
    let last = arrests().map(|event| came(&event.when)).max()?;
    let mut last: Vec<&Event> = arrests().filter(|event| came(&event.when) == last).collect();
    last.sort_by(|one, other| one.id.cmp(&other.id));
    // One arrest of one day that is written down twice ended where one of the two says so; in one year there may be two.
    let one_day = |event: &Event| {
        let span = event.when.span();
        span.first.is_some() && span.first == span.last
    };
    let place = |event: &Event| event.place.as_ref().and_then(|place| place.country);
    let ended_as_another = |arrest: &Event| {
        one_day(arrest)
            && last.iter().filter(|other| other.id != arrest.id).any(|other| {
                let same = place(other).is_none() || place(arrest).is_none();
                (same || place(other) == place(arrest)) && !holds(other, case, freed)
            })
    };
    let mut held = last.iter().filter(|arrest| holds(arrest, case, freed));
    held.find(|arrest| !ended_as_another(arrest)).copied()
}

/// When something may have come, for holding it against others of its kind: whether no day is known, the earliest day,
/// how the day is known, and the latest. A bare month or year counts from its first day, so that a day within it came
/// after it. This is no order to read in: a timeline may be shown in another without a word of a request changing.
fn came(when: &PartialDate) -> (bool, Option<IsoDate>, u8, Option<IsoDate>) {
    let span = when.span();
    // Of what was about a day, that day: the whole month that it may mean says less.
    let about = match when.when() {
        When::About { date } => {
            let on = PartialDate::new(When::On { date }, when.calendar(), None).ok();
            on.and_then(|on| on.span().first)
        }
        _ => None,
    };
    let earliest = about.or(span.first).or(span.last);
    let how = match when.when() {
        When::Before { .. } => 0,
        When::On { .. } => 1,
        When::About { .. } | When::Between { .. } => 2,
        When::After { .. } | When::Unknown => 3,
    };
    (earliest.is_none(), earliest, how, span.last)
}

/// Says whether an arrest did not end. One in the accusing country before every alert is not because of the data.
fn holds(arrest: &Event, case: &Case, freed: &BTreeSet<Id>) -> bool {
    let country = |event: &Event| event.place.as_ref().and_then(|place| place.country);
    let at_home = case.case.accusing.is_some() && country(arrest) == case.case.accusing;
    let before = |alert: &Alert| {
        let sent =
            std::iter::once(&alert.issued).chain(alert.history.iter().map(|step| &step.date));
        sent.filter(|date| date.is_known()).all(|date| arrest.when.surely_before(date))
            && alert.issued.is_known()
    };
    let no_data = at_home && !case.alerts.is_empty() && case.alerts.iter().all(before);
    let frees = |event: &Event| {
        let elsewhere = country(event).is_some() && country(event) != country(arrest);
        event.kind == EventKind::Release
            && event.took_place == YesNo::Yes
            && event.when.is_known()
            && !event.when.surely_before(&arrest.when)
            && !(elsewhere && country(arrest).is_some())
    };
    let ended =
        arrest.until.is_known() || freed.contains(&arrest.id) || case.events.iter().any(frees);
    !ended && !no_data
}

#[cfg(test)]
mod tests;
