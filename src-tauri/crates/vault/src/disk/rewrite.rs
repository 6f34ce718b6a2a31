//! Compacting, and erasing for good: the journal is written again without what shall be gone, under a
//! new vault key, and takes the place of the old one in one step.
//!
//! The step is the renaming of the keyring, which names the journal in force. Killed before it, the old
//! journal counts and the new one is garbage; killed after it, the new one counts, and the next opening
//! removes what is left of the old one: journal, store, caches, attachments.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use redress_model::Id;
use redress_seal::Key;

use super::frame::{Frame, Tally, Tip};
use super::journal::{Journal, Position};
use super::keep::{Gone, Kept, by_case, keep};
use super::keyring::KeyRing;
use super::people::Stands;
use super::read::Gathered;
use super::record::{ATTACHMENT_KIND, SealedRecord};
use super::store::Store;
use super::survey::Survey;
use super::{DiskVault, JOURNAL, STORE, STORE_NEEDS, files, hash};
use crate::rules;
use crate::{Change, Compacted, Erase, Error, Notice};

/// How much goes into one frame of the new journal, in bytes (4 MiB).
const FRAME: usize = 4 << 20;

/// The ending of a journal that is being written.
fn unfinished(number: u32) -> String {
    format!("{number}.{}", files::UNFINISHED)
}

/// Gives the folder of a journal: the first one lies in `journal` itself, later ones in folders of it.
pub(super) fn journal_folder(dir: &Path, ring: &KeyRing) -> PathBuf {
    match ring.journal {
        0 => dir.join(JOURNAL),
        number => dir.join(JOURNAL).join(number.to_string()),
    }
}

/// Says whether a keyring names a journal that is not there, where a later one is.
pub(super) fn is_older_than_its_journals(dir: &Path, ring: &KeyRing) -> bool {
    let later = |(name, path): (String, PathBuf)| {
        path.is_dir() && name.parse::<u32>().is_ok_and(|number| number > ring.journal)
    };
    let there = match ring.journal {
        0 => entries(&dir.join(JOURNAL)).iter().any(|(name, _)| name.ends_with(".seg")),
        _ => journal_folder(dir, ring).is_dir(),
    };
    ring.people.is_some() && !there && entries(&dir.join(JOURNAL)).into_iter().any(later)
}

/// What a new journal came to: how many revisions are not in it, the attachments that go, how every case adds up.
type Written = (u32, Vec<Id>, BTreeMap<Id, Tally>);

/// Writes the frames of the new journal.
struct Writer<'a> {
    ring: &'a KeyRing,
    journal: Journal,
    generation: u64,
    tip: Tip,
    tallies: BTreeMap<Id, Tally>,
    waiting: Vec<SealedRecord>,
    size: usize,
    /// Cases that were copied with what is wrong with them.
    damaged: BTreeSet<Id>,
}

impl Writer<'_> {
    fn take(&mut self, case: &Id, kept: Kept) -> Result<(), Error> {
        let tally = self.tallies.entry(case.clone()).or_default();
        let record = SealedRecord {
            case: case.clone(),
            ordinal: tally.count,
            id: kept.id,
            revision: kept.revision,
            sealed: kept.sealed,
        };
        tally.count += 1;
        hash::add(&mut tally.digest, &record.share(self.ring));
        self.size += record.sealed.len();
        self.waiting.push(record);
        if self.size >= FRAME { self.flush() } else { Ok(()) }
    }

    /// Copies what is left of a case that is damaged, every revision in its place and the case adding up to what it
    /// did: so it stays known what is missing.
    fn copy(&mut self, gathered: &Gathered, tally: Tally) -> Result<(), Error> {
        self.flush()?;
        self.tallies.insert(gathered.case().clone(), tally);
        self.damaged.insert(gathered.case().clone());
        // How it adds up first: what follows is not what makes it so.
        self.tell(gathered.case())?;
        for record in gathered.sealed() {
            self.size += record.sealed.len();
            self.waiting.push(record.clone());
            if self.size >= FRAME {
                self.flush()?;
            }
        }
        if self.waiting.is_empty() { Ok(()) } else { self.flush() }
    }

    /// Writes how a case adds up of which nothing is left.
    fn tell(&mut self, case: &Id) -> Result<(), Error> {
        let tally = self.tallies[case];
        self.append(vec![(case.clone(), tally)], Vec::new())
    }

    fn flush(&mut self) -> Result<(), Error> {
        let records = std::mem::take(&mut self.waiting);
        self.size = 0;
        let cases: BTreeSet<&Id> = records.iter().map(|record| &record.case).collect();
        let tallies = cases.into_iter().map(|case| (case.clone(), self.tallies[case])).collect();
        self.append(tallies, records)
    }

    fn append(
        &mut self,
        tallies: Vec<(Id, Tally)>,
        records: Vec<SealedRecord>,
    ) -> Result<(), Error> {
        self.generation += 1;
        let frame = Frame {
            generation: self.generation,
            before: self.tip,
            heals: Vec::new(),
            tallies,
            records,
        };
        let sealed = frame.seal(self.ring)?;
        self.journal.append(&sealed)?;
        self.tip = Tip::of(&frame, &sealed);
        Ok(())
    }
}

impl DiskVault {
    /// Writes the journal again without what `erase` names, with `changes` as its last save.
    pub(super) fn rewrite(
        &mut self,
        erase: &[Erase],
        changes: Vec<Change>,
        at: &str,
        tell: &mut dyn FnMut(u32, u32) -> bool,
    ) -> Result<Compacted, Error> {
        self.may_write()?;
        rules::check_number(&changes)?;
        changes.iter().try_for_each(rules::check_shape)?;
        // What an import broken off or the last work left behind goes first: it may be what makes room.
        self.finish_rewrite();
        let before = self.bytes();
        let gone = by_case(erase);
        let shredded = |case: &Id| gone.get(case).is_some_and(|gone| !gone.whole.is_empty());
        let there = |case: &Id| self.truth.cases.contains_key(case);
        if gone.keys().any(|case| !there(case))
            || changes.iter().any(|change| !there(&change.case) || shredded(&change.case))
        {
            return Err(Error::NoSuchCase);
        }
        gone.keys().try_for_each(|case| self.may_manage(case))?;
        self.may_save(&changes)?;
        let mut ring = self.keys.ring.renewed(self.truth.generation + 1);
        ring.keep_newest_vault_key();
        ring.names = Key::random();
        ring.journal = ring.journal.checked_add(1).ok_or(Error::KeysDamaged)?;
        for case in gone.keys().filter(|case| shredded(case)) {
            ring.shred(case)?;
        }
        let folder = self.dir.join(JOURNAL).join(unfinished(ring.journal));
        let _ = remove_journal(&folder);
        let written = self.write_journal(&folder, &ring, &gone, &changes, at, tell);
        let (dropped, mut leaving, tallies) = match written {
            Ok(written) => written,
            Err(error) => {
                let _ = remove_journal(&folder);
                return Err(error);
            }
        };
        let emptied = self.truth.cases.keys().filter(|case| !tallies.contains_key(*case));
        let emptied = emptied.map(|case| (case.clone(), Tally::default())).collect::<Vec<_>>();
        for (case, tally) in tallies.into_iter().chain(emptied) {
            // Where this person only works on a case, it was copied as it was.
            // Where nothing changed, what stood stands.
            let changed = self.truth.cases.get(&case).is_none_or(|state| state.tally != tally);
            if changed && ring.people.is_some() && ring.has_all_keys_and_manages(&case) {
                let before = Some(self.truth.tally(&case));
                ring.stand_again(&case, Stands { before, ..tally.into() })?;
                ring.see(&case, tally);
            }
        }
        // Files that came in and were not named by any save yet go with their case.
        let unnamed = self.pending.iter().filter(|(case, _)| shredded(case));
        leaving.extend(unnamed.map(|(_, attachment)| attachment.id.clone()));
        self.pending.retain(|(case, _)| !shredded(case));
        ring.leaving = Some(leaving.clone());
        self.put_in_force(&folder, ring)?;
        self.finish_rewrite();
        if let Err(error) = self.take_up() {
            self.journal.poison();
            return Err(error);
        }
        let after = self.bytes();
        Ok(Compacted { revisions: dropped, attachments: leaving.len() as u32, before, after })
    }

    /// Writes the new journal beside the old one and reads it back.
    fn write_journal(
        &self,
        folder: &Path,
        ring: &KeyRing,
        gone: &BTreeMap<&Id, Gone<'_>>,
        changes: &[Change],
        at: &str,
        tell: &mut dyn FnMut(u32, u32) -> bool,
    ) -> Result<Written, Error> {
        files::make_folder(folder)?;
        let mut writer = Writer {
            ring,
            journal: Journal::new(folder, Position::START),
            generation: self.truth.generation,
            tip: Tip::default(),
            tallies: BTreeMap::new(),
            waiting: Vec::new(),
            size: 0,
            damaged: BTreeSet::new(),
        };
        let (mut dropped, mut leaving) = (0, Vec::new());
        let cases: Vec<&Id> = self.truth.cases.keys().collect();
        // Each case is read once and written once; then all of it is read back.
        let total = cases.len() as u32 * 2 + 1;
        let none = Gone::default();
        for (done, case) in cases.iter().enumerate() {
            go_on(tell, done as u32, total)?;
            let named = gone.contains_key(*case) || changes.iter().any(|c| c.case == **case);
            let gone = gone.get(*case).unwrap_or(&none);
            let gathered = self.gather(case)?;
            if !gone.whole.is_empty() {
                // A case that is damaged can still be shredded.
                dropped +=
                    gathered.opened().filter(|(_, c)| c.kind != ATTACHMENT_KIND).count() as u32;
                leaving.extend(gathered.known_attachments().into_iter().map(|a| a.id));
                continue;
            }
            if gathered.sound_records().is_none() && (gathered.is_of_others() || !named) {
                // A case that is damaged keeps nobody from erasing in another one: it is copied with what is wrong.
                writer.copy(&gathered, self.truth.cases[*case].tally)?;
                continue;
            }
            if self.may_manage(case).is_err() {
                // What of it may go is not this person's to say: it is copied as it is.
                if gathered.is_of_others() || !named {
                    for record in gathered.sealed() {
                        writer.take(case, Kept::of(record))?;
                    }
                    continue;
                }
                return Err(Error::NotAllowed);
            }
            let changes: Vec<&Change> = changes.iter().filter(|c| c.case == **case).collect();
            let (kept, less, left) = keep(&gathered, gone, &changes, at, ring)?;
            dropped += less;
            leaving.extend(left);
            for one in kept {
                writer.take(case, one)?;
            }
        }
        // A journal has a frame even where it has no record: it says which generation was reached.
        writer.flush()?;
        let (generation, tallies) = (writer.generation, std::mem::take(&mut writer.tallies));
        let mut going = true;
        let read = Survey::take(folder, ring, &mut |done, all| {
            let part = u64::from(total / 2) * u64::from(done) / u64::from(all.max(1));
            going = going && tell(total / 2 + part as u32, total);
        })?;
        if !going {
            return Err(Error::Stopped);
        }
        let found = read.catalogue.cases.iter().map(|(case, state)| (case.clone(), state.tally));
        let whole = read.damaged == 0
            && read.lost.is_empty()
            && !read.end.trailing
            && read.recount.is_subset(&writer.damaged)
            && read.catalogue.generation == generation
            && found.collect::<BTreeMap<Id, Tally>>() == tallies;
        if !whole {
            return Err(Error::Io { kind: std::io::ErrorKind::InvalidData });
        }
        Ok((dropped, leaving, tallies))
    }

    /// Puts the new journal in force by the keyring that names it.
    fn put_in_force(&mut self, written: &Path, ring: KeyRing) -> Result<(), Error> {
        let folder = self.dir.join(JOURNAL).join(ring.journal.to_string());
        // One that a killed rewriting left there opens with no key: it was never in force.
        let cleared = remove_journal(&folder);
        let named = cleared.and_then(|()| files::rename_folder(written, &folder));
        if let Err(error) = named {
            let _ = remove_journal(written);
            return Err(error.into());
        }
        let number = ring.journal;
        if let Err(error) = self.keys.replace_ring(ring) {
            if self.keys.newest_on_disk().is_none_or(|ring| ring.journal >= number) {
                // Which journal counts is then known only after opening again.
                self.journal.poison();
            } else {
                let _ = remove_journal(&folder);
            }
            return Err(error);
        }
        Ok(())
    }

    /// Removes what the last rewriting left behind, and what one that was never finished has begun.
    /// What cannot be removed now is removed at the next opening.
    pub(super) fn finish_rewrite(&mut self) {
        let journals = self.dir.join(JOURNAL);
        for (name, path) in entries(&journals) {
            if name.ends_with(&format!(".{}", files::UNFINISHED)) && path.is_dir() {
                let _ = remove_journal(&path);
            }
        }
        let Some(leaving) = self.keys.ring.leaving.clone() else { return };
        if self.keys.in_doubt() {
            return;
        }
        // As long as a twin still names the old journal, the old journal stays.
        if !self.keys.twins_agree() {
            return;
        }
        self.shared().store = None;
        if self.remove_old(&leaving).is_ok() {
            let mut ring = self.keys.ring.clone();
            ring.leaving = None;
            let _ = self.keys.replace_ring(ring);
        }
    }

    fn remove_old(&self, leaving: &[Id]) -> std::io::Result<()> {
        let now = self.keys.ring.journal;
        let journals = self.dir.join(JOURNAL);
        for (name, path) in entries(&journals) {
            let older = name.parse::<u32>().is_ok_and(|number| number < now);
            if older && path.is_dir() {
                remove_journal(&path)?;
            } else if name.ends_with(".seg") {
                files::remove_file(&path)?;
            }
        }
        files::sync_folder(&journals)?;
        for id in leaving {
            let path = self.attachment_path(id);
            files::remove_file(&path)?;
            // The shelf stays: other attachments lie on it.
            path.parent().map_or(Ok(()), files::sync_folder).or_else(files::absent)?;
        }
        for (name, path) in entries(&self.dir) {
            if name == STORE || name.starts_with(&format!("{STORE}.damaged-")) {
                files::remove_tree(&path)?;
            }
        }
        // Everybody's caches: they know what is gone as well.
        let people = entries(self.keys.people()).into_iter().filter(|(_, path)| path.is_dir());
        for (_, person) in people {
            for (name, path) in entries(&person) {
                if name.ends_with(".age") && path.is_file() {
                    files::remove_file(&path)?;
                }
            }
            files::sync_folder(&person)?;
        }
        files::sync_folder(&self.dir)
    }

    /// Reads the journal in force anew, makes store and caches from it.
    fn take_up(&mut self) -> Result<(), Error> {
        let had_store = self.uses_store;
        let folder = self.journal_folder();
        let ring = self.keys.ring.clone();
        let survey = Survey::take(&folder, &ring, &mut |_, _| {})?;
        self.journal = Journal::new(&folder, survey.end.tail);
        self.truth = survey.catalogue;
        self.catalogue_written = None;
        let mut uncounted = survey.recount;
        uncounted.append(&mut self.truth.doubtful);
        {
            let mut shared = self.shared();
            shared.places = Some(survey.places);
            shared.heads.clear();
            shared.attached.clear();
            shared.store = None;
        }
        let room = files::free_space(&self.dir).is_none_or(|free| free >= STORE_NEEDS);
        if had_store && room {
            let made = Store::open(&self.dir.join(STORE), &ring).ok();
            let made =
                made.and_then(|mut store| store.mend(Vec::new(), &ring).ok().map(|()| store));
            let made = made.and_then(|store| self.fill_store(store, &mut |_, _| {}));
            match made {
                Some((store, _)) => self.shared().store = Some(store),
                None => self.shared().notice(Notice::StoreUnavailable),
            }
        }
        self.recount(uncounted);
        // Caches that cannot be written now are made again at the next opening.
        let _ = self.write_caches();
        Ok(())
    }

    /// How many bytes journal and attachments take.
    fn bytes(&self) -> u64 {
        let mut folders = vec![self.journal_folder(), self.dir.join(super::ATTACHMENTS)];
        let mut sum = 0;
        while let Some(folder) = folders.pop() {
            for (_, path) in entries(&folder) {
                match fs::symlink_metadata(&path) {
                    Ok(data) if data.is_dir() => folders.push(path),
                    Ok(data) => sum += data.len(),
                    Err(_) => {}
                }
            }
        }
        sum
    }
}

fn go_on(tell: &mut dyn FnMut(u32, u32) -> bool, done: u32, total: u32) -> Result<(), Error> {
    if tell(done, total) { Ok(()) } else { Err(Error::Stopped) }
}

fn entries(folder: &Path) -> Vec<(String, PathBuf)> {
    let read = fs::read_dir(folder).into_iter().flatten().flatten();
    read.map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path())).collect()
}

/// Removes a journal that is not in force; none there is as good.
fn remove_journal(folder: &Path) -> std::io::Result<()> {
    files::remove_folder(folder).or_else(files::absent)
}
