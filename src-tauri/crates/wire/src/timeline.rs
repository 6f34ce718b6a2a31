//! The timeline as a screen shows it.

use redress_model::{Certainty, Disclosure, Lane, RowTitle, TimelineRow, YesNo};
use serde::Serialize;
use ts_rs::TS;

use crate::DateSheet;
use crate::fields::text;
use crate::standing::{DifferingView, Standing};
use crate::views::EntryLink;

/// One row of the timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TimelineView {
    /// The entry it comes from.
    pub entry: EntryLink,
    /// Its lane.
    #[ts(type = "Lane")]
    pub lane: Lane,
    /// Its title where it is the person's words; else empty.
    pub title: String,
    /// The kind of a title the program gives: `words`, `alert_issued`, `alert_ended`, `charged`,
    /// `protection_asked`, `protection_granted`.
    pub title_kind: String,
    /// Channel for titles of alerts; else empty.
    pub channel: String,
    /// Country for titles of alerts and protection, two letters or empty.
    pub country: String,
    /// When.
    pub when: DateSheet,
    /// Until when.
    pub until: DateSheet,
    /// Where, in words.
    pub place: String,
    /// Country of the place, two letters or empty.
    pub place_country: String,
    /// Whether it took place.
    #[ts(type = "YesNo")]
    pub took_place: YesNo,
    /// How sure.
    #[ts(type = "Certainty")]
    pub certainty: Certainty,
    /// Who sees.
    #[ts(type = "Disclosure")]
    pub disclosure: Disclosure,
    /// Where sources differ.
    pub differing: Vec<DifferingView>,
    /// Ids of exhibits.
    pub exhibits: Vec<String>,
}

impl From<&TimelineRow> for TimelineView {
    fn from(row: &TimelineRow) -> Self {
        let channel_word = |channel| {
            serde_json::to_value::<redress_model::Channel>(channel)
                .ok()
                .and_then(|value| value.as_str().map(str::to_owned))
                .unwrap_or_default()
        };
        let land = |c: &Option<redress_model::Country>| c.map(String::from).unwrap_or_default();
        let (kind, title, channel, country) = match &row.title {
            RowTitle::Words { words } => ("words", words.to_string(), String::new(), String::new()),
            RowTitle::AlertIssued { channel, country } => {
                ("alert_issued", String::new(), channel_word(*channel), land(country))
            }
            RowTitle::AlertEnded { channel, country } => {
                ("alert_ended", String::new(), channel_word(*channel), land(country))
            }
            RowTitle::Charged { offence } => {
                ("charged", offence.to_string(), String::new(), String::new())
            }
            RowTitle::ProtectionAsked { country } => {
                ("protection_asked", String::new(), String::new(), land(country))
            }
            RowTitle::ProtectionGranted { country } => {
                ("protection_granted", String::new(), String::new(), land(country))
            }
        };
        Self {
            entry: EntryLink::from(&row.entry),
            lane: row.lane,
            title,
            title_kind: kind.into(),
            channel,
            country,
            when: DateSheet::from(&row.when),
            until: DateSheet::from(&row.until),
            place: row.place.as_ref().map(|p| text(&p.name)).unwrap_or_default(),
            place_country: row.place.as_ref().map(|p| land(&p.country)).unwrap_or_default(),
            took_place: row.took_place,
            certainty: row.certainty(),
            disclosure: row.disclosure(),
            differing: Standing::of(&row.provenance).differing,
            exhibits: row.exhibits.iter().map(|id| id.to_string()).collect(),
        }
    }
}
