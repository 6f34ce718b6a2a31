//! Published decisions of the CCF, as data.

use std::sync::LazyLock;

use redress_model::{Decision, DecisionResult};

use crate::data::law;

/// Gives every decision of the data, in the order of the file: by year and number.
pub fn decisions() -> &'static [Decision] {
    static DECISIONS: LazyLock<Vec<Decision>> = LazyLock::new(|| {
        let file = &law().decisions;
        let decision = |entry: &crate::data::DecisionEntry| Decision {
            id: entry.id.clone(),
            number: entry.number.clone(),
            year: entry.year,
            session: entry.session.as_ref().map(|words| words.wording()),
            data: entry.data.as_ref().map(|key| file.data[key].wording()),
            channels: entry.channels.clone(),
            tags: entry.tags.iter().map(|key| file.tags[key].wording()).collect(),
            result: entry.result.into(),
            note: entry.note.as_ref().map(|words| words.wording()),
            grounds: entry.grounds.clone(),
            source: entry.source.clone(),
            confidence: entry.confidence.into(),
            as_of: law().meta.as_of.clone(),
        };
        file.decision.iter().map(decision).collect()
    });
    &DECISIONS
}

/// Gives the decisions that speak to a ground: data not compliant first, then data kept.
pub(crate) fn on_ground(ground: &str) -> Vec<&'static Decision> {
    let mut found: Vec<&Decision> =
        decisions().iter().filter(|d| d.grounds.iter().any(|id| id == ground)).collect();
    found.sort_by_key(|d| match d.result {
        DecisionResult::NotCompliant => 0,
        DecisionResult::Compliant => 1,
        DecisionResult::NotKnown => 2,
    });
    found
}
