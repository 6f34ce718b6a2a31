//! The timeline as a screen shows it.

use redress_model::{Certainty, Direction, Disclosure, Lane, RowTitle, TimelineRow, YesNo};
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
    /// The kind of a title the program gives: `words`, `alert_issued`, `alert_ended`,
    /// `alert_turned`, `charged`,
    /// `protection_asked`, `protection_granted`, `proceeding_opened`, `proceeding_ended`,
    /// `letter_received`, `letter_sent`.
    pub title_kind: String,
    /// Channel for titles of alerts; else empty.
    pub channel: String,
    /// How an alert came to stand, for `alert_turned`; else empty.
    pub status: String,
    /// Kind of proceeding for titles of proceedings; else empty.
    pub proceeding: String,
    /// Kind of outcome for the end of a proceeding; else empty.
    pub outcome: String,
    /// Country for titles of alerts, protection and proceedings, two letters or empty.
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

/// Gives a fixed word as the open case format writes it.
fn word(value: &impl Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

impl From<&TimelineRow> for TimelineView {
    fn from(row: &TimelineRow) -> Self {
        let land = |c: &Option<redress_model::Country>| c.map(String::from).unwrap_or_default();
        let [mut title, mut channel, mut status, mut proceeding, mut outcome, mut country] =
            [const { String::new() }; 6];
        let kind = match &row.title {
            RowTitle::Words { words } => {
                title = words.to_string();
                "words"
            }
            RowTitle::AlertIssued { channel: by, country: from } => {
                (channel, country) = (word(by), land(from));
                "alert_issued"
            }
            RowTitle::AlertEnded { channel: by, country: from } => {
                (channel, country) = (word(by), land(from));
                "alert_ended"
            }
            RowTitle::AlertTurned { channel: by, country: from, status: how } => {
                (channel, country, status) = (word(by), land(from), word(how));
                "alert_turned"
            }
            RowTitle::Charged { offence } => {
                title = offence.to_string();
                "charged"
            }
            RowTitle::ProtectionAsked { country: of } => {
                country = land(of);
                "protection_asked"
            }
            RowTitle::ProtectionGranted { country: by } => {
                country = land(by);
                "protection_granted"
            }
            RowTitle::Letter { direction, words } => {
                title = words.to_string();
                match direction {
                    Direction::Received => "letter_received",
                    Direction::Sent => "letter_sent",
                }
            }
            RowTitle::ProceedingOpened { proceeding: what, country: whose } => {
                (proceeding, country) = (word(what), land(whose));
                "proceeding_opened"
            }
            RowTitle::ProceedingEnded { proceeding: what, outcome: how, country: whose } => {
                (proceeding, outcome, country) = (word(what), word(how), land(whose));
                "proceeding_ended"
            }
        };
        Self {
            entry: EntryLink::from(&row.entry),
            lane: row.lane,
            title,
            title_kind: kind.into(),
            channel,
            status,
            proceeding,
            outcome,
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
