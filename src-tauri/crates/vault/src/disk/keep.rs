//! What of a case stays when the journal is written again, and what is left where something goes.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use redress_model::Id;

use super::hash;
use super::keyring::KeyRing;
use super::read::Gathered;
use super::record::{
    ATTACHMENT_KIND, Content, ERASED_KIND, REFUSED_KIND, SealedRecord, erased_body, erased_of,
};
use crate::rules::{self, HEADER_KIND, Head, base32, counts};
use crate::{Change, Erase, Error};

/// What one revision becomes in the new journal.
pub(super) struct Kept {
    pub id: Id,
    pub revision: u32,
    pub sealed: Vec<u8>,
}

impl Kept {
    /// Keeps a revision as it is.
    pub fn of(record: &SealedRecord) -> Self {
        Self { id: record.id.clone(), revision: record.revision, sealed: record.sealed.clone() }
    }
}

/// What shall be gone, by case.
#[derive(Default)]
pub(super) struct Gone<'a> {
    pub whole: BTreeSet<&'a Id>,
    records: BTreeSet<&'a Id>,
    earlier: BTreeSet<&'a Id>,
    attachments: BTreeSet<&'a Id>,
}

/// What is left in the place of erased revisions.
struct Stone {
    /// Where it stands among those that stay.
    at: usize,
    revisions: u32,
    whole: bool,
}

/// Sorts what shall be gone by case.
pub(super) fn by_case(erase: &[Erase]) -> BTreeMap<&Id, Gone<'_>> {
    let mut all: BTreeMap<&Id, Gone<'_>> = BTreeMap::new();
    for one in erase {
        match one {
            Erase::Case { case } => all.entry(case).or_default().whole.insert(case),
            Erase::Record { case, id } => all.entry(case).or_default().records.insert(id),
            Erase::Earlier { case, id } => all.entry(case).or_default().earlier.insert(id),
            Erase::Attachment { case, id } => all.entry(case).or_default().attachments.insert(id),
        };
    }
    all
}

/// The name of what stays of an erased record: it can be known again, but not read.
pub(super) fn tombstone(ring: &KeyRing, case: &Id, id: &Id) -> Id {
    let mut mac = hash::keyed(&ring.digests, "erased");
    hash::name(&mut mac, case.as_str().as_bytes());
    hash::name(&mut mac, id.as_str().as_bytes());
    Id::new(&base32(&hash::finish(mac)[..16])).expect("base 32 text is an id")
}

/// Gives the revisions of a case that stay, in their order, the number of those that go, and the
/// attachments that go.
///
/// Of a record beside the case (a draft, the list of what can be taken back) only the newest revision
/// stays, and nothing of one that was removed.
pub(super) fn keep(
    gathered: &Gathered,
    gone: &Gone<'_>,
    changes: &[&Change],
    at: &str,
    ring: &KeyRing,
) -> Result<(Vec<Kept>, u32, Vec<Id>), Error> {
    gathered.verified()?;
    let case = gathered.case();
    let mut heads: HashMap<&Id, Head> = HashMap::new();
    let opened = || gathered.opened().filter(|(_, content)| content.kind != REFUSED_KIND);
    let mut dropped = (gathered.opened().count() - opened().count()) as u32;
    for (record, content) in opened() {
        let newer = heads.get(&record.id).is_none_or(|held| held.revision < record.revision);
        if newer {
            let (kind, removed) = (content.kind.clone(), content.removed);
            heads.insert(&record.id, Head { kind, revision: record.revision, removed });
        }
    }
    for id in gone.records.iter().chain(&gone.earlier) {
        let head = heads.get(*id).ok_or(Error::NoSuchRecord)?;
        if head.kind == HEADER_KIND && gone.records.contains(id) {
            return Err(Error::NoSuchRecord);
        }
    }
    // How many revisions went of each record that leaves a tombstone; an older tombstone counts on.
    let mut stones: BTreeMap<&Id, Stone> = BTreeMap::new();
    let (mut kept, mut leaving) = (Vec::new(), Vec::new());
    let lay = |kept: &mut Vec<Kept>| {
        // Where the first revision was, so that what stays keeps its place in the order.
        kept.push(Kept { id: case.clone(), revision: 1, sealed: Vec::new() });
        Stone { at: kept.len() - 1, revisions: 0, whole: false }
    };
    for (record, content) in opened() {
        let head = &heads[&record.id];
        if content.kind == ATTACHMENT_KIND {
            if gone.attachments.contains(&record.id) {
                leaving.push(record.id.clone());
                continue;
            }
        } else if content.kind == ERASED_KIND {
            let again = gone.records.contains(&record.id) || gone.earlier.contains(&record.id);
            if again {
                let stone = stones.entry(&record.id).or_insert_with(|| lay(&mut kept));
                stone.revisions += erased_of(&content.body).map_or(0, |(_, revisions)| revisions);
                continue;
            }
        } else if !counts(&head.kind) {
            let newest = record.revision == head.revision && !head.removed;
            if !newest || gone.records.contains(&record.id) {
                dropped += 1;
                continue;
            }
        } else if gone.records.contains(&record.id) {
            dropped += 1;
            let stone = stones.entry(&record.id).or_insert_with(|| lay(&mut kept));
            (stone.revisions, stone.whole) = (stone.revisions + 1, true);
            continue;
        } else if gone.earlier.contains(&record.id) && record.revision < head.revision {
            dropped += 1;
            stones.entry(&record.id).or_insert_with(|| lay(&mut kept)).revisions += 1;
            continue;
        }
        let (id, revision) = (record.id.clone(), record.revision);
        kept.push(Kept { id, revision, sealed: record.sealed.clone() });
    }
    for (id, stone) in stones {
        let name = if stone.whole { tombstone(ring, case, id) } else { id.clone() };
        let body = erased_body(stone.whole, stone.revisions);
        let content = Content {
            kind: ERASED_KIND.to_owned(),
            at: at.to_owned(),
            removed: false,
            body,
            signed: None,
        };
        let sealed = content.seal(ring, case, &name, 1)?;
        kept[stone.at] = Kept { id: name, revision: 1, sealed };
    }
    for change in changes {
        let next = rules::advance(heads.get(&change.id), change)?;
        let content = Content {
            kind: change.kind.clone(),
            at: change.at.clone(),
            removed: change.removed,
            body: change.body.clone(),
            signed: None,
        };
        let sealed = content.seal(ring, case, &change.id, next.revision)?;
        if !counts(&change.kind) {
            let earlier = kept.len();
            kept.retain(|one| one.id != change.id);
            dropped += (earlier - kept.len()) as u32;
        }
        if counts(&change.kind) || !change.removed {
            kept.push(Kept { id: change.id.clone(), revision: next.revision, sealed });
        }
        heads.insert(&change.id, next);
    }
    Ok((kept, dropped, leaving))
}
