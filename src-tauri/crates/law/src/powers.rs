//! Who can decide what: the CCF, the General Secretariat, a national court, a data-protection
//! authority, another body, or nobody.

use redress_model::{Alert, Case, Channel, EntryKind, Power};

use crate::data::{PowerEntry, law};
use crate::facts::{Refs, entry_refs};
use crate::impossible;

fn power(entry: &PowerEntry, refs: &Refs) -> Power {
    Power {
        id: entry.id.clone(),
        forum: entry.forum.into(),
        can: entry.can,
        what: entry.what.wording(),
        source: entry.source.clone(),
        confidence: entry.confidence.into(),
        rests_on: entry_refs(refs),
    }
}

/// Gives what each body can and cannot decide about data of a channel.
pub fn powers_over(channel: Channel) -> Vec<Power> {
    let over = |entry: &&PowerEntry| entry.channels.contains(&channel);
    law().powers.iter().filter(over).map(|entry| power(entry, &Refs::new())).collect()
}

/// Gives what each body can and cannot decide about the alerts of a case, each once. Of an alert that surely cannot be of
/// the kind it is said to be of, nothing is said.
pub(crate) fn powers(case: &Case) -> Vec<Power> {
    let over = |entry: &PowerEntry| {
        let of_it = |a: &&Alert| entry.channels.contains(&a.channel) && !impossible::surely_not(a);
        let by_it = case.alerts.iter().filter(of_it);
        by_it.map(|a| (EntryKind::Alert, a.id.clone())).collect::<Refs>()
    };
    let all = law().powers.iter().map(|entry| (entry, over(entry)));
    all.filter(|(_, refs)| !refs.is_empty()).map(|(entry, refs)| power(entry, &refs)).collect()
}
