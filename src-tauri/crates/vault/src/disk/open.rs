//! Making and opening a vault.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fs;
use std::path::Path;
use std::sync::Mutex;

use redress_model::Id;
use redress_seal::SecretString;

use super::catalogue::Catalogue;
use super::files::{self, Lock};
use super::journal::{self, Found, Journal, Position};
use super::keys::{KeySet, Opener};
use super::mark::Mark;
use super::people::People;
use super::record::SealedRecord;
use super::recover::StoreState;
use super::store::{Fault, Store};
use super::survey::{Chain, Link, fit};
use super::{
    ATTACHMENTS, DiskVault, JOURNAL, LOCK, Options, PEOPLE, Probe, RESERVE, STORE, STORE_NEEDS,
    Shared, line, rewrite,
};
use crate::probe::{Verdict, probe};
use crate::{Error, Notice};

/// Makes a vault. The VAULT line is written last: without it there is no vault yet.
pub(super) fn create(
    dir: &Path,
    secret: &SecretString,
    options: &Options,
) -> Result<DiskVault, Error> {
    let new = !dir.exists();
    files::make_folder(dir)?;
    if !is_free(dir)? {
        return Err(Error::NotEmpty);
    }
    let made = fill(dir, secret, options);
    if made.is_err() {
        clear(dir);
        if new {
            let _ = fs::remove_dir(dir);
        }
    }
    made
}

/// What a vault is made of before it is one.
const PARTS: [&str; 5] = [LOCK, PEOPLE, ATTACHMENTS, STORE, RESERVE];

/// Says whether a vault can be made here: nothing lies in the folder but, perhaps, what a
/// making broken off has left.
fn is_free(dir: &Path) -> Result<bool, Error> {
    for entry in fs::read_dir(dir)? {
        let name = entry?.file_name();
        if !PARTS.iter().any(|part| name == *part) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn clear(dir: &Path) {
    for part in PARTS.iter().chain(&[JOURNAL]) {
        let path = dir.join(part);
        let _ = fs::remove_dir_all(&path).or_else(|_| fs::remove_file(&path));
    }
    let _ = fs::remove_file(dir.join(line::FILE));
}

fn fill(dir: &Path, secret: &SecretString, options: &Options) -> Result<DiskVault, Error> {
    let lock = Lock::take(&dir.join(LOCK), false)?.ok_or(Error::VaultInUse)?;
    for part in [PEOPLE, ATTACHMENTS, STORE] {
        let _ = fs::remove_dir_all(dir.join(part));
    }
    files::make_folder(&dir.join(PEOPLE))?;
    files::make_folder(&dir.join(ATTACHMENTS))?;
    let id = line::new_id();
    let keys = KeySet::create(&dir.join(PEOPLE), &id, secret, options.work())?;
    let room = files::free_space(dir).is_none_or(|free| free >= STORE_NEEDS);
    let store = match options.probe {
        Probe::NoStore => None,
        _ if !room => None,
        _ => new_store(dir, &keys).ok(),
    };
    files::make_folder(&dir.join(JOURNAL))?;
    files::write_whole(&dir.join(line::FILE), line::line(line::FORMAT, &id).as_bytes())?;
    let mut vault = assemble(dir, keys, lock, options, false);
    vault.shared().store = store;
    vault.write_caches()?;
    Ok(vault)
}

fn new_store(dir: &Path, keys: &KeySet) -> Result<Store, Fault> {
    let mut store = Store::open(&dir.join(STORE), &keys.ring)?;
    store.mend(Vec::new(), &keys.ring)?;
    Ok(store)
}

fn assemble(dir: &Path, keys: KeySet, lock: Lock, options: &Options, read_only: bool) -> DiskVault {
    let mark = options.mark.as_ref();
    DiskVault {
        dir: dir.to_owned(),
        journal: Journal::new(&rewrite::journal_folder(dir, &keys.ring), Position::START),
        truth: Catalogue::default(),
        read_only,
        pending: Vec::new(),
        marked: mark.map(|path| Mark::new(path, &keys.ring.vault).known()).unwrap_or_default(),
        mark: mark.map(|path| Mark::new(path, &keys.ring.vault)),
        met: None,
        work: options.work(),
        catalogue_written: None,
        swept: false,
        unkept: false,
        uses_store: !matches!(options.probe, Probe::NoStore),
        shared: Mutex::new(Shared {
            store: None,
            places: None,
            heads: HashMap::new(),
            ordinals: HashMap::new(),
            attached: HashMap::new(),
            whole: HashSet::new(),
            notices: Vec::new(),
        }),
        keys,
        _lock: lock,
    }
}

/// Opens a vault: passphrase or sheet, identity, keyring, catalogue and the frames since.
pub(super) fn open(dir: &Path, opener: Opener<'_>, options: &Options) -> Result<DiskVault, Error> {
    if !DiskVault::looks_like_vault(dir) {
        return Err(Error::NotAVault);
    }
    let line = DiskVault::vault_id(dir);
    if line == Err(Error::NewerFormat) {
        return Err(Error::NewerFormat);
    }
    let (people, journal) = (dir.join(PEOPLE), dir.join(JOURNAL));
    let refused = files::refuses_writes(dir) || files::refuses_writes(&journal);
    let read_only = options.read_only || refused;
    let lock = Lock::take(&dir.join(LOCK), read_only)?.ok_or(Error::VaultInUse)?;
    if !people.is_dir() {
        return Err(Error::KeysDamaged);
    }
    let (keys, mut spoiled) = KeySet::open(&people, opener, !read_only)?;
    match line {
        Ok(id) if id == keys.ring.vault => {
            // A first joining that was broken off, or an older line put back.
            if !read_only && line::format_of(dir) != Some(keys.format()) {
                let line = line::line(keys.format(), &keys.ring.vault);
                let _ = files::write_whole(&dir.join(line::FILE), line.as_bytes());
            }
        }
        Ok(_) => return Err(Error::KeysDamaged),
        Err(_) => {
            spoiled = true;
            if !read_only {
                let line = line::line(keys.format(), &keys.ring.vault);
                let _ = files::write_whole(&dir.join(line::FILE), line.as_bytes());
            }
        }
    }
    if !read_only {
        files::make_folder(&journal)?;
        keys.finish_people();
    }
    let mut vault = assemble(dir, keys, lock, options, read_only);
    if spoiled {
        vault.shared().notice(Notice::TwinMended);
    }
    if vault.keys.behind {
        vault.shared().notice(Notice::KeysBehind);
    }
    if vault.keys.apart > 0 {
        vault.shared().notice(Notice::PartsDiffer { cases: vault.keys.apart as u32 });
    }
    let two = vault.keys.ring.people.as_ref().map(People::with_two_keys).unwrap_or_default();
    if !two.is_empty() {
        vault.shared().notice(Notice::TwoKeys { people: two });
    }
    if vault.keys.ring.has_first_passphrase() {
        vault.shared().notice(Notice::FirstPassphrase);
    }
    if read_only {
        // Whose folder it is cannot be told from a disk that takes no writes by trying.
        let notice = match refused && !files::is_read_only_disk(dir) {
            true => Notice::NotYours,
            false => Notice::ReadOnly,
        };
        vault.shared().notice(notice);
    } else {
        if !files::keep_reserve(&vault.reserve())
            && files::free_space(dir).is_some_and(|free| free < files::RESERVE)
        {
            vault.shared().notice(Notice::DiskNearlyFull);
        }
        vault.finish_rewrite();
        if rewrite::is_older_than_its_journals(dir, &vault.keys.ring) {
            // What is shared is an older copy: a journal begun anew beside the one in force would be read by nobody.
            return Err(Error::KeysDamaged);
        }
        files::make_folder(&vault.journal_folder())?;
        // Where there is no room for it now, the first save tries again.
        let _ = vault.give_signing_key();
    }
    vault.bring_together(options)?;
    vault.write_nothing_over_what_others_wrote();
    vault.compare_with_the_mark();
    vault.compare_with_what_was_seen();
    vault.count_what_came();
    vault.let_go_of_those_who_left(&mut |done, total| options.tell(done, total));
    Ok(vault)
}

/// How many frames under a key that never came into force a change of passphrase leaves when it is broken off.
const BROKEN_OFF: u32 = 1;

impl DiskVault {
    /// Where what people share is an older copy than the journal, others saved behind what opens here: it is read as far
    /// as it goes, and nothing is written in its place.
    fn write_nothing_over_what_others_wrote(&mut self) {
        let ring = &self.keys.ring;
        let ended = self.shared().notices.iter().any(|notice| {
            let early = matches!(notice, Notice::RolledBack { .. } | Notice::JournalDamaged { .. });
            early || *notice == Notice::TornTail
        });
        if ring.people.is_none()
            || !ended
            || journal::under_unknown_keys(&self.journal_folder(), ring) <= BROKEN_OFF
        {
            return;
        }
        (self.keys.behind, self.keys.doubt) = (true, true);
        let mut shared = self.shared();
        shared.notices.retain(|notice| *notice != Notice::TornTail);
        shared.notice(Notice::KeysBehind);
    }

    fn bring_together(&mut self, options: &Options) -> Result<(), Error> {
        let cached = match Catalogue::read(&self.keys.person, &self.keys.ring) {
            Ok(cached) => cached,
            Err(()) => {
                self.shared().notice(Notice::CacheRebuilt);
                None
            }
        };
        let mut state = self.open_store(options);
        let progress = &mut |done, total| options.tell(done, total);
        if !self.follow(cached.as_ref(), &mut state, progress)? {
            return self.reconcile_from(cached, state, progress);
        }
        if let StoreState::Sound(store) = state {
            self.shared().store = Some(store);
        }
        Ok(())
    }

    /// Opens the store after a child has.
    fn open_store(&self, options: &Options) -> StoreState {
        let folder = self.dir.join(STORE);
        if self.read_only || matches!(options.probe, Probe::NoStore) {
            return StoreState::Unused;
        }
        if files::free_space(&self.dir).is_some_and(|free| free < STORE_NEEDS) {
            self.shared().notice(Notice::StoreUnavailable);
            return StoreState::Unused;
        }
        if !folder.is_dir() {
            return StoreState::Unsound(None);
        }
        let unknown = || {
            self.shared().notice(Notice::StoreUnavailable);
            StoreState::Unused
        };
        match probe(&self.dir, &options.probe) {
            Verdict::Unknown => unknown(),
            Verdict::Damaged => StoreState::Unsound(None),
            Verdict::Sound { entries } => match Store::open(&folder, &self.keys.ring) {
                Err(Fault::Busy) => unknown(),
                Err(Fault::Broken) => StoreState::Unsound(None),
                Ok(store) if store.root().is_some_and(|root| root.entries == entries) => {
                    StoreState::Sound(store)
                }
                Ok(store) => StoreState::Unsound(Some(store)),
            },
        }
    }

    /// Takes catalogue and store as they are and follows the journal from where they end.
    /// Says `false`, having changed nothing of this vault, when the three do not agree.
    fn follow(
        &mut self,
        cached: Option<&Catalogue>,
        state: &mut StoreState,
        progress: &mut dyn FnMut(u32, u32),
    ) -> Result<bool, Error> {
        let mut store = match state {
            StoreState::Sound(store) => Some(store),
            StoreState::Unsound(_) => return Ok(false),
            StoreState::Unused => None,
        };
        let ring = &self.keys.ring;
        let mut truth = cached.cloned().unwrap_or_default();
        let (base, root) = (truth.tip, store.as_ref().and_then(|store| store.root()));
        let (start, tip) = match root {
            Some(root) if root.tip.generation < base.generation => (root.position, root.tip),
            _ => (truth.position, base),
        };
        let folder = self.journal_folder();
        if start != Position::START && !journal::reaches(&folder, start) {
            return Ok(false);
        }
        // Another save has its number: the journal is not the one that the list of cases is of.
        if root.is_some_and(|r| r.tip.generation == base.generation && r.tip != base) {
            return Ok(false);
        }
        if ring.people.is_some() && tip.generation < base.generation {
            // What a frame may hold is told by how cases added up before it, which only the later one of the two says.
            return Ok(false);
        }
        // The list of cases is this person's, and no older than what it is of.
        let wanted = self.marked.frame.map(|(_, tip)| tip);
        let mut met = wanted.is_none_or(|wanted| {
            wanted == base || wanted.generation < base.generation || wanted.generation == 0
        });
        let mut chain = Chain::at(tip);
        let (mut agree, mut damaged, mut last) = (true, 0, tip);
        let mut recount: BTreeSet<Id> = BTreeSet::new();
        let mut store_failed = false;
        let end = journal::scan(&folder, start, ring, progress, &mut |found| {
            let Found::Frame { place, tip, frame } = found else {
                damaged += 1;
                return Ok(());
            };
            // What was put back after a loss is put in its places with all of the journal in view.
            let back = |r: &SealedRecord| {
                tip.generation > base.generation && r.ordinal < truth.tally(&r.case).count
            };
            let back = ring.people.is_some() && frame.records.iter().any(back);
            if !agree || damaged > 0 || back || chain.take(tip, &frame) != Link::Next {
                agree = false;
                return Ok(());
            }
            last = tip;
            met |= wanted == Some(tip);
            let said = frame.tallies.len();
            let frame = match tip.generation > base.generation {
                true => fit(frame, ring, &|case| truth.tally(case), &|case, at| {
                    at < truth.tally(case).count
                }),
                false => frame,
            };
            if frame.tallies.len() < said {
                agree = false;
                return Ok(());
            }
            if tip.generation > base.generation {
                truth.apply(&frame, tip, place.end(), ring, &mut recount);
            } else if tip.generation == base.generation && tip != base {
                agree = false;
            }
            let Some(root) = root else { return Ok(()) };
            if tip.generation == root.tip.generation && tip != root.tip {
                agree = false;
            } else if tip.generation > root.tip.generation
                && let Some(store) = store.as_mut().filter(|_| !store_failed)
            {
                store_failed = store.apply(&frame, tip, place.end(), ring).is_err();
            }
            Ok(())
        })?;
        let torn = damaged == 1 && end.trailing;
        let reached = root.map_or(0, |root| root.tip.generation).max(base.generation);
        let marked = self.mark.as_ref().and_then(Mark::read).unwrap_or(0);
        if !agree
            || (damaged > 0 && !torn)
            || last.generation < reached
            || marked.max(ring.reached()) > truth.generation
            || !recount.is_empty()
            || self.keys.ring.remembers_more_than(&truth)
        {
            return Ok(false);
        }
        let mut notices = Vec::new();
        if torn {
            notices.push(Notice::TornTail);
        }
        if truth.generation > truth.tip.generation {
            notices
                .push(Notice::RolledBack { known: truth.generation, found: truth.tip.generation });
        }
        if store_failed {
            *state = StoreState::Unused;
            notices.push(Notice::StoreUnavailable);
        }
        self.journal = Journal::new(&folder, end.tail);
        self.truth = truth;
        self.met = Some(met);
        self.catalogue_written = cached.map(|cached| cached.generation);
        let mut shared = self.shared();
        for notice in notices {
            shared.notice(notice);
        }
        Ok(true)
    }
}
