//! The exhibits that show what a ground rests on.

use redress_model::{Case, EntryKind, EntryRef, Id, Point};

use crate::facts::{Refs, entry_refs};

/// Gives the exhibits that say they prove an entry the points rest on, that the entry names, or
/// that the points rest on themselves.
pub(crate) fn proofs(case: &Case, points: &[Point]) -> Vec<EntryRef> {
    let mut found = Refs::new();
    for entry in points.iter().flat_map(|point| &point.rests_on) {
        if entry.kind == EntryKind::Evidence {
            found.insert((EntryKind::Evidence, entry.id.clone()));
            continue;
        }
        let proving = case.evidence.iter().filter(|e| e.proves.contains(&entry.id)).map(|e| &e.id);
        let all = proving.chain(named_by(case, entry));
        found.extend(all.map(|id| (EntryKind::Evidence, id.clone())));
    }
    found.retain(|(_, id)| case.evidence.iter().any(|e| &e.id == id));
    entry_refs(&found)
}

fn named_by<'a>(case: &'a Case, entry: &EntryRef) -> Vec<&'a Id> {
    let id = &entry.id;
    let exhibits = match entry.kind {
        EntryKind::Alert => case.alerts.iter().find(|a| &a.id == id).map(|a| &a.exhibits),
        EntryKind::Answer => case.answers.iter().find(|a| &a.id == id).map(|a| &a.exhibits),
        EntryKind::Event => case.events.iter().find(|e| &e.id == id).map(|e| &e.exhibits),
        EntryKind::Proceeding => case.proceedings.iter().find(|p| &p.id == id).map(|p| &p.exhibits),
        _ => None,
    };
    exhibits.into_iter().flatten().collect()
}
