//! Reading a case: from the store, and where it fails from the journal; counted and
//! digested before a word of it is shown.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use redress_model::Id;
use redress_seal::signing::PublicKey;

use super::frame::Tally;
use super::keep::tombstone;
use super::record::{
    ATTACHMENT_KIND, Content, ERASED_KIND, REFUSED_KIND, SealedRecord, attachment_of, erased_of,
};
use super::survey::Survey;
use super::{DiskVault, Shared, hash};
use crate::rules::{Head, Heads, counts};
use crate::{Attachment, Damage, Erased, Error, Notice, Record, Role, Salvage};

type Slot = Option<(SealedRecord, Option<Content>)>;

/// Everything of a case that could be found, by ordinal.
pub(super) struct Gathered {
    case: Id,
    slots: Vec<Slot>,
    sound: bool,
    /// The case is not this person's: nothing in it opens here.
    others: bool,
}

impl DiskVault {
    /// Reads a case and checks it.
    ///
    /// # Errors
    /// [`Error::NoSuchCase`]. Damage is in the value, not an error yet.
    pub(super) fn gather(&self, case: &Id) -> Result<Gathered, Error> {
        self.gather_in(&mut self.shared(), case)
    }

    pub(super) fn gather_in(&self, shared: &mut Shared, case: &Id) -> Result<Gathered, Error> {
        let state = self.truth.cases.get(case).ok_or(Error::NoSuchCase)?;
        let tally = state.tally;
        let mut slots = self.slots_from_store(shared, case, tally.count);
        // Where a key has not come yet, what lies under it is not damaged.
        let others = self.keys.ring.is_of_others(case) || self.keys.ring.lacks_a_key(case);
        // What lies in a case of others cannot be opened here, only counted and summed.
        let good = |slot: &Slot| slot.as_ref().is_some_and(|(_, c)| others || c.is_some());
        let mut bad: Vec<u32> = (0..tally.count).filter(|n| !good(&slots[*n as usize])).collect();
        let mut sound = bad.is_empty() && self.adds_up(case, &slots, &tally);
        if !sound {
            if bad.is_empty() {
                bad = (0..tally.count).collect();
            }
            let mended = self.slots_from_journal(shared, case, &bad, &mut slots);
            let whole = slots.iter().all(good);
            sound = whole && self.adds_up(case, &slots, &tally);
            if sound {
                self.mend_store(shared, mended);
            }
        }
        if self.keys.ring.people.is_some() {
            let people = self.keys.ring.people.as_ref();
            let roll = people.and_then(|people| people.roll(case));
            let stood = roll.map_or(0, |roll| roll.stands.tally.count);
            refuse_what_is_not_theirs(&mut slots, stood, &|id| {
                tombstone(&self.keys.ring, case, id)
            });
        }
        let gathered = Gathered { case: case.clone(), slots, sound, others };
        shared.heads.insert(case.clone(), gathered.heads());
        shared.ordinals.remove(case);
        if gathered.sound {
            shared.ordinals.insert(case.clone(), gathered.ordinals());
            let attachments = gathered.known_attachments();
            shared.attached.insert(case.clone(), attachments);
        }
        Ok(gathered)
    }

    /// Reads the revisions of one record of a case that was found right before, from the store alone. Gives nothing
    /// where one of them is not what was saved, or not there: then the whole case is read.
    pub(super) fn known_history(&self, case: &Id, record: &Id) -> Option<Vec<Record>> {
        let ring = &self.keys.ring;
        let shared = self.shared();
        let store = shared.store.as_ref()?;
        let latest = shared.heads.get(case)?.get(record)?.revision;
        let (mut found, mut kinds) = (BTreeMap::new(), BTreeSet::new());
        for ordinal in shared.ordinals.get(case)?.get(record)? {
            let sealed = store.record(case, *ordinal, ring).ok()??;
            let content = sealed.open(ring).filter(|_| sealed.id == *record)?;
            if content.kind == ATTACHMENT_KIND || content.kind == REFUSED_KIND {
                return None;
            }
            kinds.insert(content.kind.clone());
            found.insert(sealed.revision, sealed.record(content));
        }
        // Every revision is there, from the first to the newest, and all are of one kind.
        let whole = found.keys().copied().eq(1..=latest) && kinds.len() == 1;
        whole.then(|| found.into_values().collect())
    }

    fn slots_from_store(&self, shared: &mut Shared, case: &Id, count: u32) -> Vec<Slot> {
        let ring = &self.keys.ring;
        let mut slots: Vec<Slot> = Vec::new();
        if let Some(store) = &shared.store {
            for ordinal in 0..count {
                match store.record(case, ordinal, ring) {
                    Ok(record) => slots.push(record.map(|record| {
                        let content = record.open(ring);
                        (record, content)
                    })),
                    Err(_) => {
                        shared.leave_store();
                        break;
                    }
                }
            }
        }
        slots.resize(count as usize, None);
        slots
    }

    /// Fills slots from the journal; gives back the records that were taken from it.
    fn slots_from_journal(
        &self,
        shared: &mut Shared,
        case: &Id,
        ordinals: &[u32],
        slots: &mut [Slot],
    ) -> Vec<SealedRecord> {
        let ring = &self.keys.ring;
        let folder = self.journal_folder();
        if shared.places.is_none() {
            let survey = Survey::take(&folder, ring, &mut |_, _| {});
            shared.places = survey.ok().map(|survey| survey.places);
        }
        let Some(places) = &shared.places else {
            return Vec::new();
        };
        let records = places.read(&folder, case, ordinals.iter().copied(), ring);
        let mut taken = Vec::new();
        for record in records {
            let content = record.open(ring);
            let slot = &mut slots[record.ordinal as usize];
            if content.is_some() || slot.is_none() {
                taken.push(record.clone());
                *slot = Some((record, content));
            }
        }
        taken
    }

    fn mend_store(&self, shared: &mut Shared, records: Vec<SealedRecord>) {
        let number = records.len() as u32;
        let Some(store) = shared.store.as_mut().filter(|_| !self.read_only) else {
            return;
        };
        match store.mend(records, &self.keys.ring) {
            Ok(()) => shared.notice(Notice::StoreMended { records: number }),
            Err(_) => shared.leave_store(),
        }
    }

    /// Says whether the revisions of a case are those that were saved, and the first of them those that stood when the
    /// parts in it were last set.
    fn adds_up(&self, case: &Id, slots: &[Slot], tally: &Tally) -> bool {
        let people = self.keys.ring.people.as_ref();
        let roll = people.and_then(|people| people.roll(case));
        let stood = roll.map_or(Tally::default(), |roll| roll.stands.tally);
        let (mut digest, mut stands) = (Tally::default().digest, stood == Tally::default());
        for (at, (record, _)) in slots.iter().flatten().enumerate() {
            hash::add(&mut digest, &record.share(&self.keys.ring));
            stands |= Tally { count: at as u32 + 1, digest } == stood;
        }
        stands && digest == tally.digest
    }

    /// Lists the attachments of a case, those not yet named by a save last.
    pub(super) fn list_attachments(&self, case: &Id) -> Result<Vec<Attachment>, Error> {
        let mut shared = self.shared();
        // A large exhibit is read in many small requests: the case is checked once for all.
        let known = shared.attached.get(case).cloned();
        let mut attachments = match known {
            Some(attachments) => attachments,
            None => self.gather_in(&mut shared, case)?.attachments()?,
        };
        drop(shared);
        let pending = self.pending.iter().filter(|(of, _)| of == case);
        attachments.extend(pending.map(|(_, attachment)| attachment.clone()));
        Ok(attachments)
    }
}

/// How a record was begun, and its newest revision that counts.
struct Begun {
    kind: String,
    by: Option<PublicKey>,
    revision: u32,
}

/// Leaves nothing of a revision that makes a record another kind of thing than it was begun as, so that nobody puts
/// what they may write over what they may not; nor of one that somebody wrote over what another keeps for themselves;
/// nor, behind the first `stood`, for which a supervisor vouches, of one whose number is not the next: it would hide what
/// was there, or keep everybody from writing on; nor of a record that was erased for good, of which `stone` gives the name
/// that stands in its place: whoever kept it could save it again under its author's name.
fn refuse_what_is_not_theirs(slots: &mut [Slot], stood: u32, stone: &dyn Fn(&Id) -> Id) {
    let whole = slots.iter().all(|slot| slot.as_ref().is_some_and(|(_, c)| c.is_some()));
    let mut begun: HashMap<Id, Begun> = HashMap::new();
    let (mut erased, mut gone): (BTreeSet<Id>, BTreeSet<Id>) = Default::default();
    for (record, content) in slots.iter_mut().flatten() {
        let Some(found) = content.as_mut() else { continue };
        if found.kind == REFUSED_KIND {
            continue;
        }
        if found.kind == ERASED_KIND {
            if erased_of(&found.body).is_some_and(|(whole, _)| whole) {
                gone.insert(record.id.clone());
            }
            erased.insert(record.id.clone());
            continue;
        }
        let by = found.signed.as_ref().map(|signed| signed.by);
        let known = begun.get(&record.id);
        // What is beside the case keeps its newest revision only when the journal is written again.
        let any =
            !whole || (known.is_none() && (erased.contains(&record.id) || !counts(&found.kind)));
        let last = known.map_or(0, |known| known.revision);
        let next = match any {
            true => record.revision > last && record.revision < u32::MAX,
            false => last.checked_add(1) == Some(record.revision),
        };
        let theirs = known.is_none_or(|known| {
            let own = Role::is_ones_own(&known.kind);
            known.kind == found.kind && (known.by.is_none() || known.by == by || !own)
        });
        let again = known.is_none() && !gone.is_empty() && gone.contains(&stone(&record.id));
        if !theirs || (record.ordinal >= stood && (again || !next)) {
            *content = content.take().map(Content::refused);
            continue;
        }
        let revision = record.revision.max(last);
        let kind = found.kind.clone();
        let by = known.map_or(by, |known| known.by);
        begun.insert(record.id.clone(), Begun { kind, by, revision });
    }
}

impl Gathered {
    /// Gives the places of what counts for nothing, rising.
    pub fn places_refused(&self) -> Vec<u32> {
        let refused = self.opened().filter(|(_, content)| content.kind == REFUSED_KIND);
        refused.map(|(record, _)| record.ordinal).collect()
    }

    /// Gives every revision that opened, in the order they were saved.
    pub fn opened(&self) -> impl Iterator<Item = (&SealedRecord, &Content)> {
        let slots = self.slots.iter().flatten();
        slots.filter_map(|(record, content)| Some((record, content.as_ref()?)))
    }

    /// Gives the number of revisions that opened, if the case adds up.
    pub fn sound_records(&self) -> Option<u32> {
        self.sound.then_some(self.slots.len() as u32)
    }

    /// Names what is wrong with the case.
    pub fn damage(&self) -> Vec<Damage> {
        if self.sound {
            return Vec::new();
        }
        let mut damage = Vec::new();
        let missing = self.slots.iter().filter(|slot| slot.is_none()).count();
        if missing > 0 {
            damage.push(Damage::RecordsMissing { case: self.case.clone(), count: missing as u32 });
        }
        for (record, content) in self.slots.iter().flatten() {
            if content.is_none() && !self.others {
                damage.push(Damage::Record { case: self.case.clone(), id: record.id.clone() });
            }
        }
        if damage.is_empty() {
            damage.push(Damage::Case { case: self.case.clone() });
        }
        damage
    }

    /// Counts what counts for nothing, since its author's part in the case did not allow it.
    pub fn refused(&self) -> u32 {
        self.opened().filter(|(_, content)| content.kind == REFUSED_KIND).count() as u32
    }

    /// Says whether the case is not this person's.
    pub fn is_of_others(&self) -> bool {
        self.others
    }

    /// Gives every revision as it is sealed, in the order they were saved.
    pub fn sealed(&self) -> impl Iterator<Item = &SealedRecord> {
        self.slots.iter().flatten().map(|(record, _)| record)
    }

    /// Gives the case.
    pub fn case(&self) -> &Id {
        &self.case
    }

    /// Says what was erased for good, oldest place first.
    pub fn erased(&self) -> Result<Vec<Erased>, Error> {
        self.verified()?;
        let stones = self.opened().filter(|(_, content)| content.kind == ERASED_KIND);
        let erased = stones.filter_map(|(record, content)| {
            let (whole, revisions) = erased_of(&content.body)?;
            let id = (!whole).then(|| record.id.clone());
            Some(Erased { at: content.at.clone(), id, revisions })
        });
        Ok(erased.collect())
    }

    /// Lists the records that were taken out of a case that adds up.
    pub fn removed(&self) -> Result<Vec<Id>, Error> {
        self.verified()?;
        let removed = |head: &Head| head.removed && counts(&head.kind);
        let heads = self.heads().into_iter().filter(|(_, head)| removed(head));
        let mut ids: Vec<Id> = heads.map(|(id, _)| id).collect();
        ids.sort_unstable();
        Ok(ids)
    }

    /// Names the first thing that is wrong with the case.
    pub fn verified(&self) -> Result<(), Error> {
        match self.damage().into_iter().next() {
            None => Ok(()),
            Some(Damage::RecordsMissing { case, count }) => {
                Err(Error::RecordsMissing { case, count })
            }
            Some(Damage::Record { id, .. }) => Err(Error::RecordDamaged { id }),
            Some(_) => Err(Error::CaseDamaged { case: self.case.clone() }),
        }
    }

    /// Gives the live records of a case that adds up.
    pub fn live(self) -> Result<Vec<Record>, Error> {
        self.verified()?;
        Ok(self.newest())
    }

    /// Gives the newest revisions, without removed ones, in the order of first saving.
    fn newest(self) -> Vec<Record> {
        let mut order: HashMap<Id, usize> = HashMap::new();
        let mut newest: BTreeMap<usize, Record> = BTreeMap::new();
        let slots = self.slots.into_iter().flatten();
        for (at, (record, content)) in slots.enumerate() {
            let shown = |c: &Content| c.kind != ATTACHMENT_KIND && c.kind != REFUSED_KIND;
            let Some(content) = content.filter(shown) else {
                continue;
            };
            let first = *order.entry(record.id.clone()).or_insert(at);
            if content.kind == ERASED_KIND {
                continue;
            }
            let newer = newest.get(&first).is_none_or(|held| held.revision < record.revision);
            if newer {
                newest.insert(first, record.record(content));
            }
        }
        newest.into_values().filter(|r| !r.removed).collect()
    }

    /// Gives all revisions of a record of a case that adds up.
    pub fn history(self, id: &Id) -> Result<Vec<Record>, Error> {
        self.verified()?;
        let revisions = self.slots.into_iter().flatten();
        let mut revisions: Vec<Record> = revisions
            .filter(|(record, _)| record.id == *id)
            .filter_map(|(record, content)| Some(record.record(content?)))
            .filter(|record| ![ATTACHMENT_KIND, ERASED_KIND, REFUSED_KIND].contains(&&*record.kind))
            .collect();
        if revisions.is_empty() {
            return Err(Error::NoSuchRecord);
        }
        revisions.sort_by_key(|record| record.revision);
        Ok(revisions)
    }

    /// Gives what is right of a case, and names what is not.
    pub fn salvage(self) -> Salvage {
        let damage = self.damage();
        // A record whose newest revision is damaged would show an older one as if it were
        // the newest: such a record is left out whole.
        let spoiled: Vec<Id> = self
            .slots
            .iter()
            .flatten()
            .filter(|(_, content)| content.is_none())
            .map(|(record, _)| record.id.clone())
            .collect();
        let broken_sum = damage.iter().any(|d| matches!(d, Damage::Case { .. }));
        let mut records = if broken_sum { Vec::new() } else { self.newest() };
        records.retain(|record| !spoiled.contains(&record.id));
        Salvage { records, damage }
    }

    /// Gives the attachments of a case that adds up.
    pub fn attachments(&self) -> Result<Vec<Attachment>, Error> {
        self.verified()?;
        Ok(self.known_attachments())
    }

    /// Gives the attachments that can still be known.
    pub fn known_attachments(&self) -> Vec<Attachment> {
        self.opened()
            .filter(|(_, content)| content.kind == ATTACHMENT_KIND)
            .filter_map(|(record, content)| attachment_of(&record.id, &content.body))
            .collect()
    }

    fn ordinals(&self) -> HashMap<Id, Vec<u32>> {
        let mut ordinals: HashMap<Id, Vec<u32>> = HashMap::new();
        let refused = |c: &Option<Content>| c.as_ref().is_some_and(|c| c.kind == REFUSED_KIND);
        for (record, _) in self.slots.iter().flatten().filter(|(_, content)| !refused(content)) {
            ordinals.entry(record.id.clone()).or_default().push(record.ordinal);
        }
        ordinals
    }

    fn heads(&self) -> Heads {
        let mut heads = Heads::new();
        for (record, content) in self.slots.iter().flatten() {
            if content.as_ref().is_some_and(|content| content.kind == REFUSED_KIND) {
                continue;
            }
            // A damaged revision still counts as the newest, so that nothing is saved over
            // what cannot be read; its kind is one no caller can use.
            let head = Head {
                kind: content.as_ref().map_or_else(|| "?".into(), |c| c.kind.clone()),
                revision: record.revision,
                removed: content.as_ref().is_some_and(|c| c.removed),
            };
            let newer = heads.get(&record.id).is_none_or(|held| held.revision < head.revision);
            if newer {
                heads.insert(record.id.clone(), head);
            }
        }
        heads
    }
}
