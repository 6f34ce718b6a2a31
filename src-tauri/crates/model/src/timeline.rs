//! The timeline: everything in a case that has its place in time, in order.

use serde::Serialize;

use crate::{
    AlertStatus, Case, Certainty, Channel, Country, Direction, Disclosure, EntryKind, EntryRef,
    EventKind, Id, Lane, OutcomeKind, PartialDate, Place, ProceedingKind, Provenance, Short, YesNo,
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

impl Case {
    /// Gives the timeline in order: events, and the dates that alerts, charges, protection,
    /// proceedings and letters carry themselves. A date that an event of the matching kind already tells is not told
    /// twice.
    pub fn timeline(&self) -> Vec<TimelineRow> {
        let mut rows: Vec<TimelineRow> = self
            .events
            .iter()
            .map(|event| TimelineRow {
                entry: EntryRef { kind: EntryKind::Event, id: event.id.clone() },
                lane: event.kind.lane(),
                title: RowTitle::Words { words: event.title.clone() },
                when: event.when.clone(),
                until: event.until.clone(),
                place: event.place.clone(),
                took_place: event.took_place,
                provenance: event.provenance.clone(),
                exhibits: event.exhibits.clone(),
            })
            .collect();
        let told = |kinds: &[EventKind], when: &PartialDate| {
            self.events.iter().any(|e| kinds.contains(&e.kind) && e.when.span() == when.span())
        };
        let mut derive = |lane: Lane,
                          kinds: &[EventKind],
                          entry: EntryRef,
                          title: RowTitle,
                          when: &PartialDate,
                          provenance: &Provenance,
                          exhibits: &[Id]| {
            if when.is_unknown() || told(kinds, when) {
                return;
            }
            rows.push(TimelineRow {
                entry,
                lane,
                title,
                when: when.clone(),
                until: PartialDate::default(),
                place: None,
                took_place: YesNo::Yes,
                provenance: provenance.clone(),
                exhibits: exhibits.to_vec(),
            });
        };
        for a in &self.alerts {
            let entry = EntryRef { kind: EntryKind::Alert, id: a.id.clone() };
            let (channel, country) = (a.channel, a.country);
            let issued = RowTitle::AlertIssued { channel, country };
            let ended = RowTitle::AlertEnded { channel, country };
            let (kinds, who) = (&[EventKind::Alert], &a.provenance);
            derive(Lane::Alerts, kinds, entry.clone(), issued, &a.issued, who, &a.exhibits);
            derive(Lane::Alerts, kinds, entry.clone(), ended, &a.ended, who, &a.exhibits);
            for step in &a.history {
                let same = |other: &PartialDate| other.span() == step.date.span();
                if same(&a.issued) || same(&a.ended) {
                    continue;
                }
                let title = RowTitle::AlertTurned { channel, country, status: step.status };
                let entry = entry.clone();
                derive(Lane::Alerts, kinds, entry, title, &step.date, who, &step.exhibits);
            }
        }
        for c in &self.charges {
            let entry = EntryRef { kind: EntryKind::Charge, id: c.id.clone() };
            let title = RowTitle::Charged { offence: c.offence.clone() };
            let kinds = &[EventKind::Charge];
            derive(Lane::Case, kinds, entry, title, &c.charged, &c.provenance, &[]);
        }
        for p in &self.protection {
            let entry = EntryRef { kind: EntryKind::Protection, id: p.id.clone() };
            let asked = RowTitle::ProtectionAsked { country: p.country };
            let granted = RowTitle::ProtectionGranted { country: p.country };
            let (kinds, who) = (&[EventKind::Asylum], &p.provenance);
            derive(Lane::Protection, kinds, entry.clone(), asked, &p.asked, who, &[]);
            derive(Lane::Protection, kinds, entry, granted, &p.granted, who, &[]);
        }
        for p in &self.proceedings {
            let entry = EntryRef { kind: EntryKind::Proceeding, id: p.id.clone() };
            let (proceeding, country, lane) = (p.kind, p.country, p.kind.lane());
            let kinds = &[EventKind::Court, EventKind::Release, EventKind::Asylum];
            let opened = RowTitle::ProceedingOpened { proceeding, country };
            derive(lane, kinds, entry.clone(), opened, &p.opened, &p.provenance, &p.exhibits);
            for end in p.decisions() {
                let title = RowTitle::ProceedingEnded { proceeding, outcome: end.kind, country };
                let shown = if end.exhibits.is_empty() { &p.exhibits } else { &end.exhibits };
                derive(lane, kinds, entry.clone(), title, &end.date, &p.provenance, shown);
            }
        }
        for l in &self.letters {
            let entry = EntryRef { kind: EntryKind::Letter, id: l.id.clone() };
            let title = RowTitle::Letter { direction: l.direction, words: l.title.clone() };
            let when = if l.arrived.is_unknown() { &l.dated } else { &l.arrived };
            let (kinds, lane) = (&[EventKind::Letter], EventKind::Letter.lane());
            derive(lane, kinds, entry, title, when, &l.provenance, &l.exhibits);
        }
        rows.sort_by(|a, b| {
            a.when.sort_key().cmp(&b.when.sort_key()).then_with(|| a.entry.id.cmp(&b.entry.id))
        });
        rows
    }
}
