//! What is known of each channel, and the road that is left where the CCF cannot help.

use std::sync::LazyLock;

use redress_model::{Channel, Confidence, Forum, Wording};

use crate::data::law;

/// What is known of one channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelFacts {
    /// The channel.
    pub channel: Channel,
    /// Id of the fact in the law data: `AL-60`.
    pub fact: String,
    /// Its name in plain words.
    pub name: Wording,
    /// What it is and does.
    pub what: Wording,
    /// Who can decide about it.
    pub forum: Forum,
    /// What can be tried.
    pub remedy: Wording,
    /// Where it was read.
    pub source: String,
    /// Sourced or recalled.
    pub confidence: Confidence,
    /// The day the data were checked, `YYYY-MM-DD`.
    pub as_of: String,
    /// Whether an assessment names it among the other roads.
    pub other_road: bool,
}

/// Gives the facts of every channel, in the order of the ledger.
pub fn channels() -> &'static [ChannelFacts] {
    static FACTS: LazyLock<Vec<ChannelFacts>> = LazyLock::new(|| {
        let mut facts: Vec<ChannelFacts> = law()
            .channels
            .iter()
            .map(|entry| ChannelFacts {
                channel: entry.channel,
                fact: entry.fact.clone(),
                name: entry.name.wording(),
                what: entry.what.wording(),
                forum: entry.forum.into(),
                remedy: entry.remedy.wording(),
                source: entry.source.clone(),
                confidence: entry.confidence.into(),
                as_of: entry.as_of.clone(),
                other_road: entry.other_road || !entry.channel.in_interpol_files(),
            })
            .collect();
        facts.sort_by_key(|f| f.channel);
        facts
    });
    &FACTS
}
