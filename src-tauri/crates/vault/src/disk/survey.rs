//! A full reading of the journal.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use redress_model::Id;

use super::catalogue::Catalogue;
use super::frame::{Frame, Tally, Tip};
use super::journal::{self, End, Found, FramePlace, Journal, Position};
use super::keyring::KeyRing;
use super::record::SealedRecord;
use crate::Error;

/// Where every record of every case lies in the journal.
#[derive(Default)]
pub(super) struct Places(HashMap<Id, HashMap<u32, FramePlace>>);

impl Places {
    /// Takes the records of a frame in. Among several people the first one in a place stays: it is the one that was
    /// acknowledged.
    pub fn add(&mut self, frame: &Frame, place: FramePlace, ring: &KeyRing) {
        for record in &frame.records {
            let case = self.0.entry(record.case.clone()).or_default();
            if ring.people.is_none() || !case.contains_key(&record.ordinal) {
                case.insert(record.ordinal, place);
            }
        }
    }

    /// Says whether the journal has a record.
    pub fn has(&self, case: &Id, ordinal: u32) -> bool {
        self.0.get(case).is_some_and(|c| c.contains_key(&ordinal))
    }

    /// Reads records of a case from the journal; those that cannot be read are left out.
    pub fn read(
        &self,
        journal: &Path,
        case: &Id,
        ordinals: impl Iterator<Item = u32>,
        ring: &KeyRing,
    ) -> Vec<SealedRecord> {
        let Some(known) = self.0.get(case) else {
            return Vec::new();
        };
        let mut frames: BTreeMap<FramePlace, BTreeSet<u32>> = BTreeMap::new();
        for ordinal in ordinals {
            if let Some(place) = known.get(&ordinal) {
                frames.entry(*place).or_default().insert(ordinal);
            }
        }
        let mut records = Vec::new();
        for (place, wanted) in frames {
            let Some(frame) = Journal::read(journal, place, ring) else {
                continue;
            };
            let wanted = |r: &SealedRecord| r.case == *case && wanted.contains(&r.ordinal);
            records.extend(frame.records.into_iter().filter(wanted));
        }
        records
    }
}

/// What a full reading of the journal found.
pub(super) struct Survey {
    pub catalogue: Catalogue,
    pub places: Places,
    pub end: End,
    /// How often the reading met bytes that are no frame.
    pub damaged: u32,
    /// What frames said of cases, and could not be: nobody who keeps to the rules wrote it.
    pub left_out: u32,
    /// Generations whose frames are gone and were not healed since.
    pub lost: BTreeSet<u64>,
    /// Cases to be counted anew.
    pub recount: BTreeSet<Id>,
    /// Every frame that was taken in.
    pub tips: Vec<Tip>,
}

/// How far a frame may be from the one before it: no journal loses so many at once, and one such frame would use up the
/// numbers of all that follow.
const MOST_AHEAD: u64 = 1 << 32;
/// How many generations of one gap are named; of a larger one, which only a made-up frame leaves, the first ones.
const MOST_NAMED: u64 = 1 << 20;

/// Leaves out of a frame, in a vault of several people, what nobody who keeps to the rules writes: how a case adds up
/// that is not what was there with the records beside it, or not more than what was there. So nobody puts a record in
/// the place of another one. `known` is how a case added up before, `has` whether a place of it is taken.
pub(super) fn fit(
    mut frame: Frame,
    ring: &KeyRing,
    known: &dyn Fn(&Id) -> Tally,
    has: &dyn Fn(&Id, u32) -> bool,
) -> Frame {
    if ring.people.is_none() {
        return frame;
    }
    let mut counted: BTreeSet<Id> = BTreeSet::new();
    let records = std::mem::take(&mut frame.records);
    let mut of_case: BTreeMap<Id, Vec<SealedRecord>> = BTreeMap::new();
    for record in records {
        of_case.entry(record.case.clone()).or_default().push(record);
    }
    let tallies = std::mem::take(&mut frame.tallies);
    for (case, tally) in tallies {
        let before = known(&case);
        let mut records = of_case.remove(&case).unwrap_or_default();
        records.sort_by_key(|record| record.ordinal);
        records.dedup_by_key(|record| record.ordinal);
        let below = records.iter().all(|record| record.ordinal < tally.count);
        let new = records.iter().all(|record| !has(&case, record.ordinal));
        let next = (before.count..tally.count).eq(records.iter().map(|record| record.ordinal));
        let right = match tally.count.cmp(&before.count) {
            std::cmp::Ordering::Less => false,
            std::cmp::Ordering::Equal => tally == before && below && new,
            // Where frames between are lost, what they added is not known.
            std::cmp::Ordering::Greater if !next => below && new,
            std::cmp::Ordering::Greater => {
                new && sum(before.digest, &records, ring) == tally.digest
            }
        };
        if right && counted.insert(case.clone()) {
            frame.tallies.push((case, tally));
            frame.records.extend(records);
        }
    }
    frame
}

/// Adds what records add to the digest of their case.
pub(super) fn sum(mut digest: [u8; 32], records: &[SealedRecord], ring: &KeyRing) -> [u8; 32] {
    for record in records {
        super::hash::add(&mut digest, &record.share(ring));
    }
    digest
}

/// Follows the chain of frames and says which generations are missing from it.
#[derive(Default)]
pub(super) struct Chain {
    tip: Tip,
    lost: BTreeSet<u64>,
}

/// What a frame is to the chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Link {
    /// The next one.
    Next,
    /// A later one: frames between are gone.
    Later,
    /// One that has been there already: a copy, or one from another time.
    Stray,
}

impl Chain {
    /// Starts at a tip.
    pub fn at(tip: Tip) -> Self {
        Self { tip, lost: BTreeSet::new() }
    }

    /// Takes a frame in.
    pub fn take(&mut self, tip: Tip, frame: &Frame) -> Link {
        let ahead = tip.generation.saturating_sub(self.tip.generation);
        if !(1..MOST_AHEAD).contains(&ahead) {
            return Link::Stray;
        }
        let link = if frame.before == self.tip {
            Link::Next
        } else {
            let last = frame.before.generation.min(tip.generation - 1);
            self.lost.extend((self.tip.generation + 1..=last).take(MOST_NAMED as usize));
            Link::Later
        };
        for generation in &frame.heals {
            self.lost.remove(generation);
        }
        self.tip = tip;
        link
    }
}

impl Survey {
    /// Reads the whole journal.
    ///
    /// # Errors
    /// [`Error::Io`] when its folder cannot be listed.
    pub fn take(
        journal: &Path,
        ring: &KeyRing,
        progress: &mut dyn FnMut(u32, u32),
    ) -> Result<Self, Error> {
        let mut catalogue = Catalogue::default();
        let mut places = Places::default();
        let (mut recount, mut tips) = (BTreeSet::new(), Vec::new());
        let mut chain = Chain::default();
        let (mut damaged, mut left_out) = (0, 0);
        let end = journal::scan(journal, Position::START, ring, progress, &mut |found| {
            match found {
                Found::Damage => damaged += 1,
                Found::Frame { place, tip, frame } => match chain.take(tip, &frame) {
                    Link::Stray => damaged += 1,
                    Link::Next | Link::Later => {
                        let said = frame.tallies.len();
                        let frame = fit(frame, ring, &|case| catalogue.tally(case), &|case, at| {
                            places.has(case, at)
                        });
                        left_out += (said - frame.tallies.len()) as u32;
                        tips.push(tip);
                        places.add(&frame, place, ring);
                        catalogue.apply(&frame, tip, place.end(), ring, &mut recount);
                    }
                },
            }
            Ok(())
        })?;
        let lost = chain.lost;
        Ok(Self { catalogue, places, end, damaged, left_out, lost, recount, tips })
    }
}

#[cfg(test)]
mod tests {
    use super::super::frame::tests::frame;
    use super::*;

    fn tip(generation: u64) -> Tip {
        Tip { generation, digest: [generation as u8; 32] }
    }

    fn link(generation: u64, before: u64, heals: &[u64]) -> Frame {
        let mut frame = frame(generation);
        frame.before = if before == 0 { Tip::default() } else { tip(before) };
        frame.heals = heals.to_vec();
        frame
    }

    #[test]
    fn gaps_copies_and_healing_are_told_apart() {
        let mut chain = Chain::default();
        assert_eq!(chain.take(tip(1), &link(1, 0, &[])), Link::Next);
        assert_eq!(chain.take(tip(1), &link(1, 0, &[])), Link::Stray);
        assert_eq!(chain.take(tip(5), &link(5, 4, &[])), Link::Later);
        assert_eq!(chain.lost, [2, 3, 4].into());
        assert_eq!(chain.take(tip(6), &link(6, 5, &[2, 3, 4])), Link::Next);
        assert!(chain.lost.is_empty());
        // Numbers skipped on purpose, after a vault was found rolled back, are no gap.
        assert_eq!(chain.take(tip(9), &link(9, 6, &[])), Link::Next);
        assert!(chain.lost.is_empty());
    }

    #[test]
    fn a_made_up_gap_asks_for_no_memory_beyond_it() {
        let mut chain = Chain::at(tip(1));
        let mut far = link(4, 3, &[]);
        far.before.generation = u64::MAX;
        assert_eq!(chain.take(tip(4), &far), Link::Later);
        assert_eq!(chain.lost, [2, 3].into());
    }
}
