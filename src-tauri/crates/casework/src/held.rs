//! Which arrest a release ended. A release says where and when it was, and no more; so it ends the one arrest before it
//! that fits. Where more than one fits, or none that is of the same country, nobody here can tell, and it is asked.

use std::collections::BTreeSet;

use redress_model::{Case, Country, Event, EventKind, Id, PartialDate, YesNo};

/// What the releases of a case say of its arrests.
#[derive(Debug, Default)]
pub(crate) struct Releases {
    /// Arrests that a release ended.
    ended: BTreeSet<Id>,
    /// Arrests that a release may have ended.
    asked: BTreeSet<Id>,
}

impl Releases {
    /// Puts each release to its arrest, the earliest release first.
    pub fn of(case: &Case) -> Self {
        let took_place = |kind: EventKind| {
            let fits = move |event: &&Event| event.kind == kind && event.took_place != YesNo::No;
            case.events.iter().filter(fits)
        };
        let mut releases: Vec<&Event> = took_place(EventKind::Release).collect();
        // One without a day comes last: what is sure is told first.
        releases.sort_by_key(|one| {
            let first = one.when.span().first;
            (first.is_none(), first, one.id.clone())
        });
        let mut found = Self::default();
        for release in releases {
            let before = |one: &&Event| !release.when.surely_before(&one.when);
            found.answer(release, took_place(EventKind::Arrest).filter(before).collect());
        }
        found
    }

    /// Says whether a release ended an arrest.
    pub fn ended(&self, arrest: &Id) -> bool {
        self.ended.contains(arrest)
    }

    /// Says whether a release may have ended an arrest, and the case does not tell.
    pub fn asks(&self, arrest: &Id) -> bool {
        !self.ended(arrest) && self.asked.contains(arrest)
    }

    /// `before` are the arrests that can have come before this release.
    fn answer(&mut self, release: &Event, before: Vec<&Event>) {
        let place = country(release);
        let other = |arrest: &Event| {
            place.is_some() && country(arrest).is_some() && country(arrest) != place
        };
        // An arrest that lasted until that day is the one that was meant: this is the link that the case holds.
        let linked = |one: &&Event| !other(one) && can_be_one(&one.until, &release.when);
        if before.iter().any(linked) {
            return;
        }
        let open = before.into_iter().filter(|one| one.until.is_unknown() && !self.ended(&one.id));
        let open: Vec<&Event> = open.collect();
        let same = |one: &&&Event| place.is_some() && country(one) == place;
        let fitting: Vec<&Event> = match open.iter().filter(same).count() {
            0 => open.clone(),
            _ => open.iter().filter(same).copied().collect(),
        };
        // What may have come after the release, or may not have taken place, is no end that is known.
        let known = |arrest: &Event| {
            release.took_place == YesNo::Yes
                && (arrest.when.surely_before(&release.when)
                    || one_day(&arrest.when, &release.when))
        };
        match fitting[..] {
            [only] if !other(only) && known(only) => {
                self.ended.insert(only.id.clone());
            }
            _ => self.asked.extend(fitting.iter().map(|one| one.id.clone())),
        }
    }
}

fn country(event: &Event) -> Option<Country> {
    event.place.as_ref().and_then(|place| place.country)
}

/// Says whether both are the same day, known exactly: somebody who was let go on the day of the arrest.
fn one_day(one: &PartialDate, other: &PartialDate) -> bool {
    let (one, other) = (one.span(), other.span());
    one.first.is_some() && one.first == one.last && one == other
}

/// Says whether two days that are both known can be the same.
fn can_be_one(one: &PartialDate, other: &PartialDate) -> bool {
    let known = one.span().first.is_some() && other.span().first.is_some();
    known && !one.surely_before(other) && !other.surely_before(one)
}
