//! Saving: seal, append one frame, fsync, acknowledge; then the views.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use redress_model::Id;
use redress_seal::Key;

use super::frame::{Frame, Tally, Tip};
use super::journal::FramePlace;
use super::keep::tombstone;
use super::people::is_private;
use super::record::{ATTACHMENT_KIND, Content, ERASED_KIND, SealedRecord, attachment_body};
use super::{DiskVault, STORE_NEEDS, files, hash};
use crate::rules::{self, Head, Heads};
use crate::{Attachment, Change, Error, Notice, Receipt};

/// A revision on its way into a frame.
struct Entry {
    case: Id,
    id: Id,
    revision: u32,
    content: Content,
}

/// The new heads by case and record, and the revisions for the receipt.
type Advanced = (HashMap<(Id, Id), Head>, Vec<(Id, u32)>);

impl DiskVault {
    pub(super) fn save_changes(&mut self, changes: Vec<Change>) -> Result<Receipt, Error> {
        self.may_write()?;
        rules::check_number(&changes)?;
        let (heads, revisions) = self.advance_heads(&changes)?;
        if changes.is_empty() {
            return Ok(Receipt { generation: self.truth.generation, revisions });
        }
        let cases: BTreeSet<Id> = changes.iter().map(|change| change.case.clone()).collect();
        self.may_save(&changes)?;
        // A form that is kept while somebody types must not take the room of the save that follows.
        let last = changes.iter().any(|change| rules::counts(&change.kind));
        self.in_what_room_there_is(last, |vault| {
            vault.give_signing_key()?;
            vault.key_new_cases(&cases, &changes)
        })?;
        // What is kept while somebody types is no word on what is there.
        let counts = |change: &&Change| rules::counts(&change.kind) || is_private(&change.case);
        let worked_on: BTreeSet<Id> =
            changes.iter().filter(counts).map(|change| change.case.clone()).collect();
        let mut entries: Vec<Entry> = Vec::with_capacity(changes.len());
        for (change, (_, revision)) in changes.into_iter().zip(&revisions) {
            entries.push(Entry {
                case: change.case,
                id: change.id,
                revision: *revision,
                content: Content {
                    kind: change.kind,
                    at: change.at,
                    removed: change.removed,
                    body: change.body,
                    signed: None,
                },
            });
        }
        let at = entries[0].content.at.clone();
        entries.extend(self.pending_entries(&cases, &at));
        self.in_what_room_there_is(last, |vault| vault.append_entries(&entries))?;
        let pending = std::mem::take(&mut self.pending);
        let (named, left) = { pending.into_iter() }.partition(|(case, _)| cases.contains(case));
        self.pending = left;
        let named: Vec<(Id, Attachment)> = named;
        let mut shared = self.shared();
        for (case, attachment) in named {
            if let Some(attached) = shared.attached.get_mut(&case) {
                attached.push(attachment);
            }
        }
        for ((case, id), head) in heads {
            shared.heads.entry(case).or_default().insert(id, head);
        }
        drop(shared);
        self.go_on_from_what_is_there(&worked_on);
        Ok(Receipt { generation: self.truth.generation, revisions })
    }

    /// Does something that writes; on a full disk once more, in the room that was kept for a last save.
    fn in_what_room_there_is<T>(
        &mut self,
        last: bool,
        work: impl Fn(&mut Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        match work(self) {
            Err(Error::DiskFull) if last && !self.journal.poisoned() => {
                // What sled would do with the room is not what it is for.
                self.shared().leave_store();
                if !files::spend_reserve(&self.reserve()) {
                    return Err(Error::DiskFull);
                }
                let done = work(self)?;
                self.shared().notice(Notice::ReserveSpent);
                Ok(done)
            }
            other => other,
        }
    }

    /// Checks all changes against the newest revisions, without changing anything.
    fn advance_heads(&self, changes: &[Change]) -> Result<Advanced, Error> {
        let mut heads: HashMap<(Id, Id), Head> = HashMap::new();
        let mut revisions = Vec::with_capacity(changes.len());
        let mut shared = self.shared();
        let none = Heads::new();
        for change in changes {
            rules::check_shape(change)?;
            let known = self.truth.cases.contains_key(&change.case);
            if known && !shared.heads.contains_key(&change.case) {
                self.gather_in(&mut shared, &change.case)?;
            }
            let stored =
                if known { shared.heads.get(&change.case).unwrap_or(&none) } else { &none };
            let key = (change.case.clone(), change.id.clone());
            let current = heads.get(&key).or_else(|| stored.get(&change.id));
            if current.is_none() && self.was_erased(stored, change) {
                return Err(Error::NoSuchRecord);
            }
            let head = rules::advance(current, change)?;
            revisions.push((change.id.clone(), head.revision));
            heads.insert(key, head);
        }
        Ok((heads, revisions))
    }

    /// Says whether a new record has the id of one that was erased for good: among several people it would count for
    /// nothing.
    fn was_erased(&self, heads: &Heads, change: &Change) -> bool {
        let ring = &self.keys.ring;
        let stone = || heads.get(&tombstone(ring, &change.case, &change.id));
        ring.people.is_some() && stone().is_some_and(|head| head.kind == ERASED_KIND)
    }

    /// Makes a key for every case that has none, and has it safe on the disk before
    /// anything is sealed under it.
    fn key_new_cases(&mut self, cases: &BTreeSet<Id>, changes: &[Change]) -> Result<(), Error> {
        // What was shredded is not begun again, nor what somebody else began: its key is not this person's to choose.
        // Nor is a case begun under the name of a place that is one person's own: it could be given to nobody.
        let case = |case: &Id| changes.iter().any(|c| c.case == *case && rules::counts(&c.kind));
        let own = |of: &Id| !self.truth.cases.contains_key(of) && is_private(of) && case(of);
        let taken = |case: &Id| !self.may_begin(case) || own(case);
        if let Some(case) = cases.iter().find(|case| taken(case)) {
            return Err(Error::CaseTaken { case: (*case).clone() });
        }
        let known = &self.keys.ring.cases;
        let new: Vec<&Id> = cases.iter().filter(|c| !known.contains_key(c)).collect();
        let people = self.keys.ring.people.as_ref();
        let unlisted = |case: &&Id| {
            let listed = people.is_none_or(|people| people.roll(case).is_some());
            !listed && known.contains_key(case) && !self.truth.cases.contains_key(case)
        };
        let unlisted: Vec<&Id> = cases.iter().filter(unlisted).collect();
        if new.is_empty() && unlisted.is_empty() {
            return Ok(());
        }
        // A case that has records but no key here was sealed by a key this person does not
        // have: nothing can be added to it.
        if let Some(case) = new.iter().find(|case| self.truth.cases.contains_key(case)) {
            return Err(Error::CaseDamaged { case: (*case).clone() });
        }
        let mut ring = self.keys.ring.clone();
        for case in &new {
            ring.cases.insert((*case).clone(), Key::random().into());
        }
        if ring.people.is_some() {
            // The key first: who stands in a list of parts without it could never begin the case again.
            self.keys.replace_ring(ring.clone())?;
            ring = self.keys.ring.clone();
            for case in new.iter().chain(&unlisted) {
                ring.begin_roll(case, Tally::default().into())?;
            }
        }
        self.keys.replace_ring(ring)
    }

    /// The records by which the vault remembers the attachments added to these cases.
    fn pending_entries(&self, cases: &BTreeSet<Id>, at: &str) -> Vec<Entry> {
        let pending = self.pending.iter().filter(|(case, _)| cases.contains(case));
        let entry = |(case, attachment): &(Id, Attachment)| Entry {
            case: case.clone(),
            id: attachment.id.clone(),
            revision: 1,
            content: Content {
                kind: ATTACHMENT_KIND.to_owned(),
                at: at.to_owned(),
                removed: false,
                body: attachment_body(attachment),
                signed: None,
            },
        };
        pending.map(entry).collect()
    }

    /// Seals entries and appends them as the next frame.
    fn append_entries(&mut self, entries: &[Entry]) -> Result<(), Error> {
        let ring = &self.keys.ring;
        let mut tallies: BTreeMap<Id, Tally> = BTreeMap::new();
        let mut records = Vec::with_capacity(entries.len());
        for entry in entries {
            let tally = tallies.entry(entry.case.clone()).or_insert_with(|| {
                let state = self.truth.cases.get(&entry.case);
                state.map(|state| state.tally).unwrap_or_default()
            });
            if tally.count >= crate::limits::MAX_CASE_RECORDS {
                return Err(Error::TooLarge { limit: u64::from(crate::limits::MAX_CASE_RECORDS) });
            }
            let (id, revision) = (&entry.id, entry.revision);
            let record = SealedRecord {
                case: entry.case.clone(),
                ordinal: tally.count,
                id: id.clone(),
                revision,
                sealed: entry.content.seal(ring, &entry.case, id, revision)?,
            };
            tally.count += 1;
            hash::add(&mut tally.digest, &record.share(ring));
            records.push(record);
        }
        let frame = Frame {
            generation: self.truth.generation + 1,
            before: self.truth.tip,
            heals: Vec::new(),
            tallies: tallies.into_iter().collect(),
            records,
        };
        self.append_frame(&frame).map(drop)
    }

    /// Appends a frame; when this returns it is safe on the disk, and all views have it.
    ///
    /// # Errors
    /// [`Error::TooLarge`], [`Error::DiskFull`], [`Error::Io`], [`Error::Poisoned`].
    pub(super) fn append_frame(&mut self, frame: &Frame) -> Result<BTreeSet<Id>, Error> {
        let sealed = frame.seal(&self.keys.ring)?;
        let place = self.journal.append(&sealed)?;
        Ok(self.take_in(frame, Tip::of(frame, &sealed), place))
    }

    /// Has all views take in a frame that is safe on the disk. It is acknowledged: nothing here may turn the save
    /// into an error.
    pub(super) fn take_in(&mut self, frame: &Frame, tip: Tip, place: FramePlace) -> BTreeSet<Id> {
        let mut recount = BTreeSet::new();
        self.see_what_is_saved(frame);
        let ring = &self.keys.ring;
        self.truth.apply(frame, tip, place.end(), ring, &mut recount);
        self.update_views(frame, tip, place);
        self.note_what_is_there();
        if let Some(mark) = &self.mark {
            mark.write(frame.generation, &self.marked);
        }
        recount
    }

    fn update_views(&self, frame: &Frame, tip: Tip, place: FramePlace) {
        let mut shared = self.shared();
        shared.notices.retain(|notice| !matches!(notice, Notice::RolledBack { .. }));
        if let Some(places) = &mut shared.places {
            places.add(frame, place, &self.keys.ring);
        }
        for record in &frame.records {
            if let Some(known) = shared.ordinals.get_mut(&record.case) {
                known.entry(record.id.clone()).or_default().push(record.ordinal);
            }
        }
        if files::free_space(&self.dir).is_some_and(|free| free < STORE_NEEDS) {
            shared.leave_store();
        }
        if let Some(store) = &mut shared.store
            && store.apply(frame, tip, place.end(), &self.keys.ring).is_err()
        {
            shared.leave_store();
        }
    }

    pub(super) fn write_caches(&mut self) -> Result<(), Error> {
        if self.read_only {
            return Ok(());
        }
        // An older folder than this computer saw is told until somebody saves in it; until then its cases are not listed as
        // what was seen last.
        let told = |notice: &Notice| matches!(notice, Notice::RolledBack { .. });
        let older = self.keys.ring.people.is_some() && self.shared().notices.iter().any(told);
        if self.catalogue_written != Some(self.truth.generation) && !older {
            self.truth.write(&self.keys.person, &self.keys.ring)?;
            self.catalogue_written = Some(self.truth.generation);
        }
        // The keyring first: the mark says how often it was written.
        self.keep_what_was_seen();
        if !older {
            self.note_what_is_there();
        }
        if let Some(mark) = &self.mark {
            mark.write(self.truth.generation, &self.marked);
        }
        // Made again where there is room again.
        if files::keep_reserve(&self.reserve()) {
            let spent = |n: &Notice| matches!(n, Notice::ReserveSpent | Notice::DiskNearlyFull);
            self.shared().notices.retain(|notice| !spent(notice));
        }
        if !self.swept {
            self.sweep_attachments();
            self.swept = true;
        }
        Ok(())
    }
}
