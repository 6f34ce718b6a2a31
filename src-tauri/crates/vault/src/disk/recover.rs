//! When journal, store and catalogue do not agree: everything is read, the most that any
//! of them knows is taken for the truth, and each is mended from the others.
//!
//! All three are sealed under keys only this vault has, so what opens was once written
//! here. The question is never whether to believe, only who knows the later state.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use redress_model::Id;

use super::catalogue::Catalogue;
use super::frame::{Frame, Tally};
use super::journal::{self, Found, Journal, Position};
use super::keyring::KeyRing;
use super::mark::Mark;
use super::record::SealedRecord;
use super::store::{Entry, Store};
use super::survey::{Chain, Link, Places, Survey, fit, sum};
use super::{DiskVault, STORE};
use crate::{Error, Notice};

/// How much is written again in one frame, in bytes (16 MiB).
const HEAL_AT_ONCE: usize = 16 << 20;

/// In what state the store was found.
pub(super) enum StoreState {
    /// It opens, and has what it says it has.
    Sound(Store),
    /// It is absent, damaged or lacks entries; what opens can still be drawn on.
    Unsound(Option<Store>),
    /// It is not to be used now.
    Unused,
}

/// Records the journal lacks, by case and ordinal.
pub(super) type Spare = BTreeMap<(Id, u32), SealedRecord>;

/// What the full reading came to.
struct Finding {
    /// The latest generation anybody remembers.
    known: u64,
    /// The last generation in the journal.
    found: u64,
    /// The last generation in a sound store.
    stored: Option<u64>,
    lost: BTreeSet<u64>,
    /// True when some record is in neither place.
    lacking: bool,
}

impl Finding {
    /// Says whether everything that was ever saved is known to be at hand.
    fn complete(&self) -> bool {
        // The store knows the latest save, or all the lost ones, and the journal has those since.
        let knows = |stored| {
            let all_lost = self.lost.last().is_none_or(|last| *last <= stored);
            stored >= self.known || (self.found >= self.known && all_lost)
        };
        !self.lacking && self.stored.is_some_and(knows)
    }
}

impl DiskVault {
    /// Brings an open vault together anew, with all it knows.
    ///
    /// # Errors
    /// [`Error::Io`] when the journal's folder cannot be listed.
    pub(super) fn reconcile(&mut self, progress: &mut dyn FnMut(u32, u32)) -> Result<(), Error> {
        let state = match self.shared().store.take() {
            Some(store) => StoreState::Sound(store),
            None => StoreState::Unused,
        };
        let known = self.truth.clone();
        let brought = self.reconcile_from(Some(known), state, progress);
        // The mark was compared at the opening.
        self.met = None;
        brought
    }

    pub(super) fn reconcile_from(
        &mut self,
        cached: Option<Catalogue>,
        mut state: StoreState,
        progress: &mut dyn FnMut(u32, u32),
    ) -> Result<(), Error> {
        let ring = self.keys.ring.clone();
        // The journal is read once to know it, and once more for a store; both are told as one way.
        let passes = if matches!(state, StoreState::Unused) { 1 } else { 2 };
        let (mut pass, mut last) = (0, 0);
        let progress = &mut |done: u32, total: u32| {
            pass = u32::from(pass == 1 || done < last);
            last = done;
            let before = total.saturating_mul(pass);
            progress(before.saturating_add(done), total.saturating_mul(passes));
        };
        let survey = Survey::take(&self.journal_folder(), &ring, progress)?;
        let mut truth = survey.catalogue.clone();
        let mut recount = survey.recount.clone();
        let wanted = self.marked.frame.map(|(_, tip)| tip);
        self.met = Some(wanted.is_none_or(|wanted| survey.tips.contains(&wanted)));
        let mut finding = Finding {
            known: truth.generation,
            found: truth.tip.generation,
            stored: None,
            lost: survey.lost.clone(),
            lacking: false,
        };
        let marked = self.mark.as_ref().and_then(Mark::read).unwrap_or(0);
        finding.known = finding.known.max(marked).max(ring.reached());
        if let Some(cached) = cached {
            finding.known = finding.known.max(cached.generation);
            take_later_states(&mut truth, cached, &mut recount);
        }
        let stood = ring.what_stood(&truth);
        recount.extend(stood.iter().map(|(case, _)| case.clone()));
        for (case, tally) in stood {
            truth.cases.entry(case).or_default().tally = tally;
        }
        let spare = draw_on_store(
            &mut state,
            &survey,
            &mut truth,
            &mut recount,
            &ring,
            &self.journal_folder(),
        );
        if let StoreState::Sound(store) = &state {
            finding.stored = store.root().map(|root| root.tip.generation);
            finding.known = finding.known.max(finding.stored.unwrap_or(0));
        }
        finding.lacking = truth.cases.iter().any(|(case, state)| {
            (0..state.tally.count).any(|ordinal| {
                !survey.places.has(case, ordinal) && !spare.contains_key(&(case.clone(), ordinal))
            })
        });
        truth.generation = finding.known;
        self.truth = truth;
        self.catalogue_written = None;
        self.take_up_journal(&survey, &finding);
        self.shared().places = Some(survey.places);
        let healed = self.heal(&spare, &finding, &mut recount);
        self.settle_store(state, healed.is_ok(), progress);
        self.tell(&finding, spare.len() as u32, healed.is_ok(), survey.damaged);
        if survey.left_out > 0 {
            self.shared().notice(Notice::JournalDamaged { frames: survey.left_out });
        }
        self.recount(recount);
        Ok(())
    }

    /// Places the journal after its last whole frame. Bytes behind it that somebody
    /// remembers as acknowledged are kept: the journal goes on in a new segment.
    fn take_up_journal(&mut self, survey: &Survey, finding: &Finding) {
        self.journal = Journal::new(&self.journal_folder(), survey.end.tail);
        if survey.end.trailing {
            if finding.known > finding.found {
                self.journal.next_segment();
            } else {
                self.shared().notice(Notice::TornTail);
            }
        }
    }

    /// Writes the records the journal lacks into it again.
    fn heal(
        &mut self,
        spare: &Spare,
        finding: &Finding,
        recount: &mut BTreeSet<Id>,
    ) -> Result<(), Error> {
        let settled = finding.complete() && !finding.lost.is_empty();
        if spare.is_empty() && !settled {
            return Ok(());
        }
        if self.read_only {
            return Err(Error::ReadOnly);
        }
        let mut left = spare.values().cloned().peekable();
        loop {
            let (mut records, mut size) = (Vec::new(), 0);
            while size < HEAL_AT_ONCE
                && let Some(record) = left.next()
            {
                size += record.sealed.len();
                records.push(record);
            }
            let last = left.peek().is_none();
            let cases: BTreeSet<&Id> = records.iter().map(|record| &record.case).collect();
            let tallies = cases.into_iter().filter_map(|case| {
                let state = self.truth.cases.get(case)?;
                Some((case.clone(), state.tally))
            });
            let frame = Frame {
                generation: self.truth.generation + 1,
                before: self.truth.tip,
                heals: if last && finding.complete() {
                    finding.lost.iter().copied().collect()
                } else {
                    Vec::new()
                },
                tallies: tallies.collect(),
                records,
            };
            recount.extend(self.append_frame(&frame)?);
            if last {
                return Ok(());
            }
        }
    }

    /// Takes the store into use again: brought up to date, or built anew.
    fn settle_store(
        &mut self,
        state: StoreState,
        healed: bool,
        progress: &mut dyn FnMut(u32, u32),
    ) {
        let made = match state {
            StoreState::Unused => return,
            StoreState::Sound(store) => self.fill_store(store, progress),
            // What only a damaged store has must be in the journal before it is set aside.
            StoreState::Unsound(_) if !healed => None,
            StoreState::Unsound(old) => {
                drop(old);
                self.rebuild_store(progress)
            }
        };
        let mut shared = self.shared();
        match made {
            Some((store, rebuilt)) => {
                shared.store = Some(store);
                if let Some(records) = rebuilt {
                    shared.notice(Notice::StoreRebuilt { records });
                }
            }
            None => shared.notice(Notice::StoreUnavailable),
        }
    }

    fn rebuild_store(&self, progress: &mut dyn FnMut(u32, u32)) -> Option<(Store, Option<u32>)> {
        let folder = self.dir.join(STORE);
        let was_there = folder.exists();
        if was_there {
            let aside = (1..).map(|n| self.dir.join(format!("{STORE}.damaged-{n}")));
            let aside = { aside }.find(|path| !path.exists())?;
            std::fs::rename(&folder, aside).ok()?;
        }
        let mut store = Store::open(&folder, &self.keys.ring).ok()?;
        store.mend(Vec::new(), &self.keys.ring).ok()?;
        let (store, _) = self.fill_store(store, progress)?;
        let cases = self.truth.cases.values();
        let records = { cases }.fold(0u32, |sum, state| sum.saturating_add(state.tally.count));
        let told = (was_there || records > 0).then_some(records);
        Some((store, told))
    }

    /// Has the store take in every frame it has not seen.
    pub(super) fn fill_store(
        &self,
        mut store: Store,
        progress: &mut dyn FnMut(u32, u32),
    ) -> Option<(Store, Option<u32>)> {
        let ring = &self.keys.ring;
        let folder = self.journal_folder();
        let seen = store.root().map_or(0, |root| root.tip.generation);
        let (mut chain, mut places) = (Chain::default(), Places::default());
        let mut tallies = BTreeMap::<Id, Tally>::new();
        let read = journal::scan(&folder, Position::START, ring, progress, &mut |found| {
            let Found::Frame { place, tip, frame } = found else { return Ok(()) };
            if chain.take(tip, &frame) == Link::Stray {
                return Ok(());
            }
            let frame = fit(
                frame,
                ring,
                &|case| tallies.get(case).copied().unwrap_or_default(),
                &|case, at| places.has(case, at),
            );
            places.add(&frame, place, ring);
            tallies.extend(frame.tallies.iter().cloned());
            if tip.generation > seen {
                let taken = store.apply(&frame, tip, place.end(), ring);
                return taken.map_err(|_| Error::Poisoned);
            }
            Ok(())
        });
        read.ok().map(|_| (store, None))
    }

    fn tell(&self, finding: &Finding, spare: u32, healed: bool, damaged: u32) {
        let mut shared = self.shared();
        if spare > 0 && healed {
            shared.notice(Notice::JournalMended { records: spare });
        }
        let settled = finding.complete() && healed;
        if finding.lacking || (!finding.lost.is_empty() && !settled) || !healed {
            let frames = (finding.lost.len() as u32).max(damaged).max(1);
            shared.notice(Notice::JournalDamaged { frames });
        }
        if finding.known > finding.found && !settled {
            shared.notice(Notice::RolledBack { known: finding.known, found: finding.found });
        }
    }

    /// Counts cases anew from what can be read of them.
    pub(super) fn recount(&mut self, cases: BTreeSet<Id>) {
        for case in cases {
            let Ok(gathered) = self.gather(&case) else {
                continue;
            };
            if let Some(state) = self.truth.cases.get_mut(&case) {
                state.recount(gathered.opened());
            }
        }
    }
}

/// Takes over what a catalogue knows of cases that have grown since the journal's end.
fn take_later_states(truth: &mut Catalogue, cached: Catalogue, recount: &mut BTreeSet<Id>) {
    for (case, state) in cached.cases {
        let held = truth.cases.get(&case);
        if held.is_none_or(|held| held.tally.count < state.tally.count) {
            recount.remove(&case);
            truth.cases.insert(case, state);
        }
    }
}

/// Says whether what the store says of a case agrees with what the journal has of it, in a vault of several people: each of
/// them can write into the store. Where a record is in neither, it is told as missing.
fn agrees(
    journal: &Path,
    survey: &Survey,
    spare: &Spare,
    case: &Id,
    tally: Tally,
    ring: &KeyRing,
) -> bool {
    let mut records = survey.places.read(journal, case, 0..tally.count, ring);
    let known: BTreeSet<u32> = records.iter().map(|record| record.ordinal).collect();
    let lacking = (0..tally.count).filter(|ordinal| !known.contains(ordinal));
    let spare = lacking.filter_map(|ordinal| spare.get(&(case.clone(), ordinal)).cloned());
    records.extend(spare.collect::<Vec<_>>());
    records.len() as u64 != u64::from(tally.count)
        || sum(Tally::default().digest, &records, ring) == tally.digest
}

/// Reads the store through: takes over the tallies of cases the journal no longer has in
/// full, and gives the records it lacks.
pub(super) fn draw_on_store(
    state: &mut StoreState,
    survey: &Survey,
    truth: &mut Catalogue,
    recount: &mut BTreeSet<Id>,
    ring: &KeyRing,
    journal: &Path,
) -> Spare {
    let (mut spare, mut claims) = (Spare::new(), Vec::new());
    let store = match state {
        StoreState::Sound(store) => store,
        StoreState::Unsound(Some(store)) => store,
        _ => return spare,
    };
    let read = store.each(ring, &mut |entry| match entry {
        Entry::Root(_) => {}
        Entry::Tally(case, tally) => {
            if truth.tally(&case).count < tally.count {
                claims.push((case, tally));
            }
        }
        Entry::Record(record) => {
            if !survey.places.has(&record.case, record.ordinal) {
                spare.insert((record.case.clone(), record.ordinal), record);
            }
        }
    });
    if read.is_err() {
        *state = StoreState::Unsound(None);
    }
    for (case, tally) in claims {
        if ring.people.is_some() && !agrees(journal, survey, &spare, &case, tally, ring) {
            continue;
        }
        truth.cases.entry(case.clone()).or_default().tally = tally;
        recount.insert(case);
    }
    // What no tally counts was never saved.
    let counted = |(case, ordinal): &(Id, u32)| {
        truth.cases.get(case).is_some_and(|state| *ordinal < state.tally.count)
    };
    spare.retain(|at, _| counted(at));
    spare
}
