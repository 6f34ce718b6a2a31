//! What a person saw of their cases, and whether what is there goes on from it.
//!
//! Journal, store and lists of cases lie in a folder that everybody in the vault can write in, under keys that all of
//! them have. A person's own keyring alone is written by nobody else: it remembers how far they saw each case. So a
//! journal that was written anew without what they saw is noticed. Nothing is refused for it, and nothing hidden.

use std::collections::BTreeSet;

use redress_model::Id;

use super::DiskVault;
use super::files;
use super::frame::{Frame, Tally};
use super::keyring::{KeyRing, Seen};
use super::people::Roll;
use super::record::SealedRecord;
use super::survey::{Survey, sum};
use crate::Notice;

impl KeyRing {
    /// Remembers how a case of this person adds up, in a vault of several people.
    pub fn see(&mut self, case: &Id, tally: Tally) {
        let roll = self.people.as_ref().and_then(|people| people.roll(case));
        match roll.filter(|_| tally.count > 0).map(named) {
            Some(roll) => {
                self.seen.insert(case.clone(), Seen { tally, roll, missed: false });
            }
            None => {
                self.seen.remove(case);
            }
        }
    }

    /// Says whether a supervisor said why a case does not go on from what was seen of it: by a list that was written
    /// because the case was written anew, from as much as was seen; or, once it was missed, by any later list.
    fn is_explained(&self, case: &Id, seen: &Seen) -> bool {
        let rolls = self.people.as_ref().and_then(|people| people.rolls.get(case));
        let rolls = rolls.map_or(&[][..], Vec::as_slice);
        // Where the list is there no more, another stands in its place, and what follows on that one is new.
        let same = |roll: &Roll| roll.number == seen.roll.0 && roll.digest() == seen.roll.1;
        let new = rolls.iter().position(same).map_or(seen.roll.0 as usize, |at| at + 1);
        if seen.missed {
            return rolls.len() > new;
        }
        let anew = rolls.iter().enumerate().skip(new).find_map(|(at, roll)| {
            roll.written_anew_from(at.checked_sub(1).and_then(|before| rolls.get(before)))
        });
        anew.is_some_and(|before| before.count > seen.tally.count || before == seen.tally)
    }
}

fn named(roll: &Roll) -> (u32, [u8; 32]) {
    (roll.number, roll.digest())
}

impl DiskVault {
    /// Compares the vault with what this computer knows of it: an older folder may have been put back, and somebody may
    /// have added to it, so that its number is no lower.
    pub(super) fn compare_with_the_mark(&mut self) {
        let gone = self.met.take() == Some(false);
        let ring = &self.keys.ring;
        let Some(people) = ring.people.as_ref().filter(|_| !self.keys.in_doubt()) else { return };
        // Nobody who left comes back: they are added anew, as somebody else.
        let back = self.marked.left.iter().any(|person| people.is_present(person));
        let known = self.marked.keyrings.get(&people.me);
        let keyring = known.is_some_and(|serial| self.keys.found < *serial);
        // A later journal has none of the frames of the one before; it came with keys that are newer, too.
        let other = self.marked.frame.is_some_and(|(journal, _)| {
            ring.journal < journal || (gone && (ring.journal == journal || keyring))
        });
        if !back && !other {
            return;
        }
        let known = self.truth.generation;
        let mut shared = self.shared();
        let told = |notice: &Notice| {
            matches!(notice, Notice::RolledBack { .. } | Notice::JournalDamaged { .. })
        };
        if back || !shared.notices.iter().any(told) {
            let found = self.truth.tip.generation;
            shared.notices.retain(|notice| !matches!(notice, Notice::RolledBack { .. }));
            shared.notice(Notice::RolledBack { known, found });
        }
    }

    /// Takes down, for the mark, what is there now in a vault of several people.
    pub(super) fn note_what_is_there(&mut self) {
        let ring = &self.keys.ring;
        // What is mended at an opening is written before the mark was compared.
        let Some(people) = ring.people.as_ref().filter(|_| self.met.is_none()) else { return };
        self.marked.frame = Some((ring.journal, self.truth.tip));
        self.marked.keyrings.insert(people.me.clone(), ring.serial);
        let left = people.members.iter().filter(|(_, member)| member.left.is_some());
        self.marked.left.extend(left.map(|(person, _)| person.clone()));
    }

    /// Compares what is there with what this person saw of it, tells what is missed, and remembers how far each case
    /// goes now. What was missed stays remembered until it is there again, a supervisor sets the parts of the case, or
    /// this person works on it.
    pub(super) fn compare_with_what_was_seen(&mut self) {
        let ring = &self.keys.ring;
        // With older keys than the others have, not all that is there is read.
        if ring.people.is_none() || self.keys.behind || self.keys.in_doubt() {
            return;
        }
        let mine = |case: &&Id| !ring.is_of_others(case);
        let cases: BTreeSet<Id> =
            ring.seen.keys().chain(self.truth.cases.keys()).filter(mine).cloned().collect();
        let mut new = ring.clone();
        new.seen.retain(|case, _| cases.contains(case));
        let mut missed = Vec::new();
        for case in cases {
            let now = self.truth.tally(&case);
            let Some(seen) = ring.seen.get(&case).copied() else {
                new.see(&case, now);
                continue;
            };
            match self.goes_on(&case, seen.tally, now) {
                Some(true) => new.see(&case, now),
                // What is damaged is told where it is read.
                None => {}
                Some(false) if ring.is_explained(&case, &seen) => new.see(&case, now),
                Some(false) => {
                    let roll = ring.people.as_ref().and_then(|people| people.roll(&case));
                    let roll = roll.filter(|_| !seen.missed).map_or(seen.roll, named);
                    new.seen.insert(case.clone(), Seen { roll, missed: true, ..seen });
                    missed.push(case);
                }
            }
        }
        let news = new.seen != ring.seen;
        self.keys.ring.seen = new.seen;
        if !missed.is_empty() {
            self.shared().notice(Notice::LessThanSeen { cases: missed });
        }
        self.unkept |= news;
        self.keep_what_was_seen();
    }

    /// Says whether a case that adds up to `now` goes on from `seen`; nothing where what would show it cannot be read.
    fn goes_on(&self, case: &Id, seen: Tally, now: Tally) -> Option<bool> {
        if now.count <= seen.count {
            return Some(now == seen);
        }
        let ring = &self.keys.ring;
        let mut shared = self.shared();
        let stored: Vec<SealedRecord> = { shared.store.iter() }
            .flat_map(|store| {
                let record = |at| store.record(case, at, ring).ok().flatten();
                (seen.count..now.count).filter_map(record)
            })
            .collect();
        let adds_up = |records: &[SealedRecord]| sum(seen.digest, records, ring) == now.digest;
        if stored.len() as u64 == u64::from(now.count - seen.count) && adds_up(&stored) {
            return Some(true);
        }
        // The fast copy may lack some, or have others than the journal.
        let folder = self.journal_folder();
        if shared.places.is_none() {
            let survey = Survey::take(&folder, ring, &mut |_, _| {});
            shared.places = survey.ok().map(|survey| survey.places);
        }
        let places = shared.places.as_ref()?;
        let mut records = places.read(&folder, case, seen.count..now.count, ring);
        let there: BTreeSet<u32> = records.iter().map(|record| record.ordinal).collect();
        records.extend(stored.into_iter().filter(|record| !there.contains(&record.ordinal)));
        let whole = records.len() as u64 == u64::from(now.count - seen.count);
        whole.then(|| adds_up(&records))
    }

    /// Remembers what a frame adds to cases of which all was seen that was there before; to be called before it is taken
    /// in. It is written with the keyring, later: a save does not wait for it.
    pub(super) fn see_what_is_saved(&mut self, frame: &Frame) {
        if self.keys.ring.people.is_none() {
            return;
        }
        for (case, tally) in &frame.tallies {
            let before = self.truth.tally(case);
            let seen = self.keys.ring.seen.get(case);
            let all = seen.map_or(before.count == 0, |seen| seen.tally == before && !seen.missed);
            if all && *tally != before && !self.keys.ring.is_of_others(case) {
                self.keys.ring.see(case, *tally);
                self.unkept = true;
            }
        }
    }

    /// Has what is there in these cases count as seen, where something was missed: this person works on from it.
    pub(super) fn go_on_from_what_is_there(&mut self, cases: &BTreeSet<Id>) {
        let missed = |case: &&Id| self.keys.ring.seen.get(case).is_some_and(|seen| seen.missed);
        let missed: Vec<Id> = cases.iter().filter(missed).cloned().collect();
        for case in missed {
            let now = self.truth.tally(&case);
            self.keys.ring.see(&case, now);
            self.unkept = true;
        }
    }

    /// Writes what was seen into this person's keyring. Where there is no room, or the disk fails, it is written another
    /// time.
    pub(super) fn keep_what_was_seen(&mut self) {
        let little = files::free_space(&self.dir).is_some_and(|free| free < files::RESERVE);
        if !self.unkept || little || self.may_write().is_err() {
            return;
        }
        if self.keys.replace_ring(self.keys.ring.clone()).is_ok() {
            self.unkept = false;
        }
    }
}
