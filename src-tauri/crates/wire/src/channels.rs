//! What the law data say of each channel, in one language.

use redress_model::{Channel, Confidence, Forum};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::languages::Language;

/// Asks for words in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Tongue {
    /// The language.
    pub language: Language,
}

/// What is known of one channel: what it does, who decides, what can be tried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChannelView {
    /// The channel.
    #[ts(type = "Channel")]
    pub channel: Channel,
    /// Id of the fact in the law data: `AL-60`.
    pub fact: String,
    /// What it is and does.
    pub what: String,
    /// Who can decide about it.
    #[ts(type = "Forum")]
    pub forum: Forum,
    /// What can be tried.
    pub remedy: String,
    /// Where it was read.
    pub source: String,
    /// Sourced or recalled.
    #[ts(type = "Confidence")]
    pub confidence: Confidence,
    /// The day the data were checked, `YYYY-MM-DD`.
    pub as_of: String,
    /// Whether the data lie in INTERPOL's files.
    pub in_interpol_files: bool,
}
