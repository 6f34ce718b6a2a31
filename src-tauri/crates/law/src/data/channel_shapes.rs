//! The channels as their data file writes them.

use redress_model as model;
use serde::Deserialize;

use super::shapes::{ForumWord, Sure, Words};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChannelEntry {
    pub channel: model::Channel,
    pub fact: String,
    pub name: Words,
    pub what: Words,
    pub forum: ForumWord,
    pub remedy: Words,
    pub source: String,
    pub confidence: Sure,
    pub as_of: String,
    /// Shown among the other roads although the CCF can look at it.
    #[serde(default)]
    pub other_road: bool,
    /// From whom and when such an alert can be, where that is known.
    pub bounds: Option<Bounds>,
}

/// Outside these an alert of a channel cannot be as it is recorded, and it is asked about.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Bounds {
    /// The day of the first one, `YYYY-MM-DD`.
    pub from: Option<String>,
    /// The last day on which there can be one.
    pub until: Option<String>,
    /// The field of the list of countries that the sender has.
    pub members: Option<String>,
    /// The sender is the country that issued the paper it is about.
    #[serde(default)]
    pub issuer: bool,
    /// The sentence that tells of it.
    pub says: String,
    pub source: String,
    pub confidence: Sure,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChannelsFile {
    pub channel: Vec<ChannelEntry>,
}
