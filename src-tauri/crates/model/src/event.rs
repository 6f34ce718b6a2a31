//! Events: what happened, when and where.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Country, Id, Long, PartialDate, Provenance, Short, YesNo};

/// Something that happened, or was announced and did not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Its id.
    pub id: Id,
    /// What kind.
    pub kind: EventKind,
    /// A short title.
    pub title: Short,
    /// What happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<Long>,
    /// When.
    #[serde(default)]
    pub when: PartialDate,
    /// Until when, where it lasted.
    #[serde(default)]
    pub until: PartialDate,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// Whether it took place; `no` for a hearing that was set and not held.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub took_place: YesNo,
    /// People in it, ids of `people`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Id>,
    /// Exhibits, ids of `evidence`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exhibits: Vec<Id>,
    /// Logged in a hurry, still to be finished. Until then it stays out of every paper.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub to_finish: bool,
    /// How sure, who sees, whence.
    #[serde(default)]
    pub provenance: Provenance,
}

fn yes() -> YesNo {
    YesNo::Yes
}

fn is_yes(answer: &YesNo) -> bool {
    *answer == YesNo::Yes
}

/// A place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Town, airport or building.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Short>,
    /// Country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
}

/// Kinds of event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// A charge, an indictment.
    Charge,
    /// A hearing or judgment.
    Court,
    /// An alert sent, published, seen or deleted.
    Alert,
    /// Stopped or questioned at a border.
    BorderStop,
    /// Arrest.
    Arrest,
    /// Release.
    Release,
    /// Asylum asked, given, refused.
    Asylum,
    /// Left a country.
    Departure,
    /// A political act: protest, publication, office.
    Politics,
    /// A threat.
    Threat,
    /// Ill-treatment or torture.
    IllTreatment,
    /// A letter sent or received.
    Letter,
    /// Anything else.
    Other,
}

/// The lane of the timeline an event stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lane {
    /// The case in the accusing country.
    Case,
    /// Alerts.
    Alerts,
    /// Borders, stops and arrests.
    Borders,
    /// Protection and papers.
    Protection,
    /// Politics, work, threats and the rest of life.
    Life,
}

impl EventKind {
    /// Every kind, in the order of the form.
    pub const ALL: [EventKind; 13] = [
        EventKind::Charge,
        EventKind::Court,
        EventKind::Alert,
        EventKind::BorderStop,
        EventKind::Arrest,
        EventKind::Release,
        EventKind::Asylum,
        EventKind::Departure,
        EventKind::Politics,
        EventKind::Threat,
        EventKind::IllTreatment,
        EventKind::Letter,
        EventKind::Other,
    ];

    /// Gives the lane of the timeline.
    pub fn lane(self) -> Lane {
        match self {
            EventKind::Charge | EventKind::Court => Lane::Case,
            EventKind::Alert => Lane::Alerts,
            EventKind::BorderStop | EventKind::Arrest | EventKind::Release => Lane::Borders,
            EventKind::Asylum | EventKind::Letter => Lane::Protection,
            EventKind::Departure
            | EventKind::Politics
            | EventKind::Threat
            | EventKind::IllTreatment
            | EventKind::Other => Lane::Life,
        }
    }
}
