//! The timeline: everything in a case that has its place in time, in order.

use std::collections::HashSet;

use serde::Serialize;

use crate::{
    AlertStatus, Case, Certainty, Channel, Country, Direction, Disclosure, EntryKind, EntryRef,
    Event, EventKind, Id, Lane, OutcomeKind, PartialDate, Place, ProceedingKind, Provenance, Short,
    SortKey, Span, YesNo,
};

/// One row of the timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TimelineRow {
    /// The entry the row comes from.
    pub entry: EntryRef,
    /// Its lane.
    pub lane: Lane,
    /// What it says.
    pub title: RowTitle,
    /// When.
    pub when: PartialDate,
    /// Until when.
    pub until: PartialDate,
    /// Where.
    pub place: Option<Place>,
    /// Whether it took place.
    pub took_place: YesNo,
    /// How sure, who sees, whence.
    pub provenance: Provenance,
    /// Exhibits that show it.
    pub exhibits: Vec<Id>,
}

/// What a row says: the person's words, or the kind of date it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum RowTitle {
    /// The title of an event.
    Words {
        /// As typed.
        words: Short,
    },
    /// An alert was sent or published.
    AlertIssued {
        /// Its channel.
        channel: Channel,
        /// From where.
        country: Option<Country>,
    },
    /// An alert was deleted or withdrawn.
    AlertEnded {
        /// Its channel.
        channel: Channel,
        /// From where.
        country: Option<Country>,
    },
    /// An alert came to stand otherwise: challenged, sent again.
    AlertTurned {
        /// Its channel.
        channel: Channel,
        /// From where.
        country: Option<Country>,
        /// How it stood from then on.
        status: AlertStatus,
    },
    /// The person was charged.
    Charged {
        /// The offence as typed.
        offence: Short,
    },
    /// Protection was asked for.
    ProtectionAsked {
        /// Of which country.
        country: Option<Country>,
    },
    /// Protection was given.
    ProtectionGranted {
        /// By which country.
        country: Option<Country>,
    },
    /// A letter came or went.
    Letter {
        /// Which way.
        direction: Direction,
        /// What it is about, as typed.
        words: Short,
    },
    /// A proceeding began.
    ProceedingOpened {
        /// What kind.
        proceeding: ProceedingKind,
        /// In which country.
        country: Option<Country>,
    },
    /// A proceeding ended, or a decision was given in it.
    ProceedingEnded {
        /// What kind.
        proceeding: ProceedingKind,
        /// How.
        outcome: OutcomeKind,
        /// In which country.
        country: Option<Country>,
    },
}

impl TimelineRow {
    /// How sure the row is.
    pub fn certainty(&self) -> Certainty {
        self.provenance.certainty
    }

    /// Who may come to see it.
    pub fn disclosure(&self) -> Disclosure {
        self.provenance.disclosure
    }
}

/// A row before it is drawn: what stands in the case, untouched.
struct Seen<'a, 't> {
    kind: EntryKind,
    id: &'a Id,
    lane: Lane,
    title: &'t dyn Fn() -> RowTitle,
    when: &'a PartialDate,
    until: Option<&'a PartialDate>,
    place: Option<&'a Place>,
    took_place: YesNo,
    provenance: &'a Provenance,
    exhibits: &'a [Id],
}

impl Seen<'_, '_> {
    fn row(&self) -> TimelineRow {
        TimelineRow {
            entry: EntryRef { kind: self.kind, id: self.id.clone() },
            lane: self.lane,
            title: (self.title)(),
            when: self.when.clone(),
            until: self.until.cloned().unwrap_or_default(),
            place: self.place.cloned(),
            took_place: self.took_place,
            provenance: self.provenance.clone(),
            exhibits: self.exhibits.to_vec(),
        }
    }
}

/// By what a row is sorted: its date, then its place in the case, for people write down in order what happened.
type RowKey = (SortKey, usize);

/// The kinds of events that tell a date of an alert, a charge, protection, a proceeding or a letter.
const TELLING: [EventKind; 6] = [
    EventKind::Alert,
    EventKind::Charge,
    EventKind::Asylum,
    EventKind::Court,
    EventKind::Release,
    EventKind::Letter,
];

/// Rows of the timeline with the places they have in the whole of it, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacedRow {
    /// Its place, from 0.
    pub at: u32,
    /// The row.
    pub row: TimelineRow,
}

impl Case {
    /// Gives the timeline in order: events, and the dates that alerts, charges, protection,
    /// proceedings and letters carry themselves. A date that an event of the matching kind already tells is not told
    /// twice.
    pub fn timeline(&self) -> Vec<TimelineRow> {
        let mut rows: Vec<(RowKey, TimelineRow)> = Vec::new();
        let mut nth = 0;
        self.each_row(&mut |seen| {
            rows.push(((seen.when.sort_key(), nth), seen.row()));
            nth += 1;
        });
        rows.sort_by_key(|row| row.0);
        rows.into_iter().map(|(_, row)| row).collect()
    }

    /// Gives the rows of some entries with their places in [`Case::timeline`].
    pub fn timeline_of(&self, wanted: &HashSet<Id>) -> Vec<PlacedRow> {
        let mut rows: Vec<(RowKey, TimelineRow)> = Vec::new();
        let mut nth = 0;
        self.each_row(&mut |seen| {
            if wanted.contains(seen.id) {
                rows.push(((seen.when.sort_key(), nth), seen.row()));
            }
            nth += 1;
        });
        if rows.is_empty() {
            return Vec::new();
        }
        rows.sort_by_key(|row| row.0);
        // How many of the other rows come right before the row at each place.
        let mut before = vec![0_u32; rows.len() + 1];
        nth = 0;
        self.each_row(&mut |seen| {
            if !wanted.contains(seen.id) {
                let key: RowKey = (seen.when.sort_key(), nth);
                before[rows.partition_point(|(known, _)| *known < key)] += 1;
            }
            nth += 1;
        });
        let mut at = 0;
        let placed = rows.into_iter().zip(before).map(|((_, row), others)| {
            at += others;
            let place = PlacedRow { at, row };
            at += 1;
            place
        });
        placed.collect()
    }

    /// Lists the entries whose rows an event bears on beside its own: those with a date that it tells.
    pub fn told_by(&self, event: &Event) -> Vec<Id> {
        if !TELLING.contains(&event.kind) {
            return Vec::new();
        }
        let (span, mut found) = (event.when.span(), Vec::new());
        self.each_date(&mut |kinds, seen| {
            if kinds.contains(&event.kind) && seen.when.span() == span {
                found.push(seen.id.clone());
            }
        });
        found
    }

    fn each_row<'a>(&'a self, see: &mut dyn FnMut(&Seen<'a, '_>)) {
        let mut told: HashSet<(EventKind, Span)> = HashSet::new();
        for event in &self.events {
            if TELLING.contains(&event.kind) {
                told.insert((event.kind, event.when.span()));
            }
            see(&Seen {
                kind: EntryKind::Event,
                id: &event.id,
                lane: event.kind.lane(),
                title: &|| RowTitle::Words { words: event.title.clone() },
                when: &event.when,
                until: Some(&event.until),
                place: event.place.as_ref(),
                took_place: event.took_place,
                provenance: &event.provenance,
                exhibits: &event.exhibits,
            });
        }
        self.each_date(&mut |kinds, seen| {
            let span = seen.when.span();
            if !kinds.iter().any(|kind| told.contains(&(*kind, span))) {
                see(seen);
            }
        });
    }

    /// Tells every date that entries other than events carry, with the kinds of events that tell it.
    fn each_date<'a>(&'a self, see: &mut dyn FnMut(&[EventKind], &Seen<'a, '_>)) {
        let mut tell = |lane: Lane,
                        kinds: &[EventKind],
                        (kind, id): (EntryKind, &'a Id),
                        title: &dyn Fn() -> RowTitle,
                        when: &'a PartialDate,
                        provenance: &'a Provenance,
                        exhibits: &'a [Id]| {
            if when.is_unknown() {
                return;
            }
            let took_place = YesNo::Yes;
            let (until, place) = (None, None);
            let seen = Seen {
                kind,
                id,
                lane,
                title,
                when,
                until,
                place,
                took_place,
                provenance,
                exhibits,
            };
            see(kinds, &seen);
        };
        for a in &self.alerts {
            let entry = (EntryKind::Alert, &a.id);
            let (channel, country) = (a.channel, a.country);
            let issued = || RowTitle::AlertIssued { channel, country };
            let ended = || RowTitle::AlertEnded { channel, country };
            let (kinds, who) = (&[EventKind::Alert], &a.provenance);
            tell(Lane::Alerts, kinds, entry, &issued, &a.issued, who, &a.exhibits);
            tell(Lane::Alerts, kinds, entry, &ended, &a.ended, who, &a.exhibits);
            for step in &a.history {
                let same = |other: &PartialDate| other.span() == step.date.span();
                if same(&a.issued) || same(&a.ended) {
                    continue;
                }
                let title = || RowTitle::AlertTurned { channel, country, status: step.status };
                tell(Lane::Alerts, kinds, entry, &title, &step.date, who, &step.exhibits);
            }
        }
        for c in &self.charges {
            let title = || RowTitle::Charged { offence: c.offence.clone() };
            let (kinds, entry) = (&[EventKind::Charge], (EntryKind::Charge, &c.id));
            tell(Lane::Case, kinds, entry, &title, &c.charged, &c.provenance, &[]);
        }
        for p in &self.protection {
            let entry = (EntryKind::Protection, &p.id);
            let asked = || RowTitle::ProtectionAsked { country: p.country };
            let granted = || RowTitle::ProtectionGranted { country: p.country };
            let (kinds, who) = (&[EventKind::Asylum], &p.provenance);
            tell(Lane::Protection, kinds, entry, &asked, &p.asked, who, &[]);
            tell(Lane::Protection, kinds, entry, &granted, &p.granted, who, &[]);
        }
        for p in &self.proceedings {
            let entry = (EntryKind::Proceeding, &p.id);
            let (proceeding, country, lane) = (p.kind, p.country, p.kind.lane());
            let kinds = &[EventKind::Court, EventKind::Release, EventKind::Asylum];
            let opened = || RowTitle::ProceedingOpened { proceeding, country };
            tell(lane, kinds, entry, &opened, &p.opened, &p.provenance, &p.exhibits);
            for end in p.decisions() {
                let title = || RowTitle::ProceedingEnded { proceeding, outcome: end.kind, country };
                let shown = if end.exhibits.is_empty() { &p.exhibits } else { &end.exhibits };
                tell(lane, kinds, entry, &title, &end.date, &p.provenance, shown);
            }
        }
        for l in &self.letters {
            let entry = (EntryKind::Letter, &l.id);
            let title = || RowTitle::Letter { direction: l.direction, words: l.title.clone() };
            let when = if l.arrived.is_unknown() { &l.dated } else { &l.arrived };
            let (kinds, lane) = (&[EventKind::Letter], EventKind::Letter.lane());
            tell(lane, kinds, entry, &title, when, &l.provenance, &l.exhibits);
        }
    }
}
