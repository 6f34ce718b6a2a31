//! An open vault and what a caseworker does with it.

use std::cell::{Cell, RefCell, RefMut};
use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use redress_model::{Case, Code, Entry, EntryKind, Id, Problem};
use redress_papers::Typesetter;
use redress_vault::{Change, DiskVault, MemoryVault, Opener, Options, Role, SecretString, Vault};

use crate::at_hand::AtHand;
use crate::author::Author;
use crate::drafts::Draft;
use crate::places::Places;
use crate::trail::Trail;
use crate::{Clock, Error, passphrase};

/// An open vault. Dropping or locking it forgets the keys and writes nothing.
pub struct Session {
    pub(crate) vault: Box<dyn Vault>,
    pub(crate) clock: Arc<dyn Clock>,
    throw_away: bool,
    /// What can be taken back in the cases looked at since the vault was opened.
    trails: RefCell<HashMap<Id, Trail>>,
    /// The case that is being worked on.
    at_hand: RefCell<Option<AtHand>>,
    /// The last stamp given to a state of a case; none is given twice.
    pub(crate) stamps: Cell<u32>,
    pub(crate) summaries: crate::clinic::Summaries,
    /// When files were last looked at, since the vault was opened.
    pub(crate) looks: HashMap<(Id, Id, Option<Id>), jiff::Timestamp>,
    /// Whatever the typesetter still remembers is gone when the session is, whether or not a case is held then.
    _typesetter: Typesetter,
}

/// How far a long work is, and whether it should stop. Shared between the worker and the screen.
#[derive(Debug, Clone, Default)]
pub struct Progress {
    done: Arc<AtomicU32>,
    total: Arc<AtomicU32>,
    stop: Arc<AtomicBool>,
    /// The steps are MiB.
    mib: Arc<AtomicBool>,
    /// Which paper of how many.
    paper: Arc<AtomicU32>,
    papers: Arc<AtomicU32>,
    /// Bytes of the papers before this one, and of all.
    span: Option<(u64, u64)>,
}

impl Progress {
    /// Says how many steps of how many are done.
    pub fn set(&self, done: u32, total: u32) {
        self.done.store(done, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
    }

    /// Gives steps done and steps in all (0 if not known).
    pub fn get(&self) -> (u32, u32) {
        (self.done.load(Ordering::Relaxed), self.total.load(Ordering::Relaxed))
    }

    /// Says how many bytes of how many are done; they are counted in MiB.
    pub fn bytes(&self, done: u64, total: u64) {
        let (done, total) = match self.span {
            Some((before, all)) => (before.saturating_add(done), all),
            None => (done, total),
        };
        let mib = |bytes: u64| u32::try_from(bytes.div_ceil(1 << 20)).unwrap_or(u32::MAX);
        self.mib.store(true, Ordering::Relaxed);
        self.set(mib(done), mib(total.max(done)));
    }

    /// Gives the progress of one paper of several: its bytes count after those `before` it, among `all`. It stops with
    /// the whole.
    pub fn of_paper(&self, paper: u32, papers: u32, before: u64, all: u64) -> Self {
        self.paper.store(paper, Ordering::Relaxed);
        self.papers.store(papers, Ordering::Relaxed);
        Self { span: Some((before, all)), ..self.clone() }
    }

    /// Says whether the steps are MiB.
    pub fn in_mib(&self) -> bool {
        self.mib.load(Ordering::Relaxed)
    }

    /// Gives which paper of how many is at work; 0 of 0 where it is not about several.
    pub fn paper(&self) -> (u32, u32) {
        (self.paper.load(Ordering::Relaxed), self.papers.load(Ordering::Relaxed))
    }

    /// Asks the work to stop at the next step.
    pub fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    /// Says whether it was asked to stop.
    pub fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

/// A relative folder has no parent to make safe, so every vault is known by its whole path.
pub(crate) fn absolute(folder: &Path) -> std::path::PathBuf {
    std::path::absolute(folder).unwrap_or_else(|_| folder.to_path_buf())
}

fn options(places: &Places, folder: &Path) -> Options {
    let mark = DiskVault::vault_id(folder).ok().map(|id| places.mark_of(&id));
    // Without its folder a mark is not kept; the vault opens all the same.
    let _ = std::fs::create_dir_all(places.mark_of("").parent().unwrap_or(places.data()));
    Options { mark, ..Options::default() }
}

impl Session {
    /// Makes a vault and opens it.
    ///
    /// # Errors
    /// A weak passphrase, a folder that is not empty, a disk problem.
    pub fn create(
        folder: &Path,
        phrase: &SecretString,
        places: &Places,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, Error> {
        passphrase::strong_enough(phrase)?;
        let folder = &absolute(folder);
        let mut vault = DiskVault::create(folder, phrase, &options(places, folder))?;
        if let Ok(id) = DiskVault::vault_id(folder) {
            vault.remember_in(&places.mark_of(&id));
        }
        Ok(Self::over(Box::new(vault), clock, false))
    }

    /// Opens a vault.
    ///
    /// # Errors
    /// Wrong passphrase, in use, damaged keys, a newer format, a disk problem.
    pub fn open(
        folder: &Path,
        phrase: &SecretString,
        places: &Places,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, Error> {
        Self::open_with(folder, Opener::Passphrase(phrase), places, clock)
    }

    /// Opens a vault by passphrase or by recovery sheet.
    ///
    /// # Errors
    /// As [`Session::open`]; a sheet that is not this vault's.
    pub fn open_with(
        folder: &Path,
        opener: Opener<'_>,
        places: &Places,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, Error> {
        Self::open_telling(folder, opener, places, clock, &Progress::default())
    }

    /// As [`Session::open_with`]; `progress` hears how much of the journal is read, where that takes long: when the
    /// store is made again, or what was damaged is mended. It cannot be stopped halfway.
    ///
    /// # Errors
    /// As [`Session::open_with`].
    pub fn open_telling(
        folder: &Path,
        opener: Opener<'_>,
        places: &Places,
        clock: Arc<dyn Clock>,
        progress: &Progress,
    ) -> Result<Self, Error> {
        let folder = &absolute(folder);
        let mut options = options(places, folder);
        let told = progress.clone();
        options.progress = Some(Box::new(move |done, total| told.set(done, total)));
        let vault = DiskVault::open_with(folder, opener, &options)?;
        Ok(Self::over(Box::new(vault), clock, false))
    }

    /// Opens a vault that lives in memory only, with the sample case in it.
    ///
    /// # Errors
    /// Only if the bundled sample case were broken, which a test rules out.
    pub fn look_round(clock: Arc<dyn Clock>) -> Result<Self, Error> {
        let mut session = Self::in_memory(clock);
        session.import_case(include_bytes!("../data/sample.json"))?;
        Ok(session)
    }

    /// Opens an empty vault that lives in memory only.
    pub fn in_memory(clock: Arc<dyn Clock>) -> Self {
        Self::over(Box::new(MemoryVault::new()), clock, true)
    }

    fn over(vault: Box<dyn Vault>, clock: Arc<dyn Clock>, throw_away: bool) -> Self {
        Self {
            vault,
            clock,
            throw_away,
            trails: RefCell::default(),
            at_hand: RefCell::new(None),
            stamps: Cell::new(0),
            summaries: Default::default(),
            looks: HashMap::new(),
            _typesetter: Typesetter::default(),
        }
    }

    /// Says whether the vault lives in memory only.
    pub fn throw_away(&self) -> bool {
        self.throw_away
    }

    /// Gives the vault, for checks and repairs.
    pub fn vault(&mut self) -> &mut dyn Vault {
        self.vault.as_mut()
    }

    /// Tells what was found or mended at opening.
    pub fn notices(&self) -> Vec<redress_vault::Notice> {
        self.vault.notices()
    }

    /// Writes the caches; to be called when nothing else happens.
    ///
    /// # Errors
    /// A disk problem; no record is touched by it.
    pub fn idle(&mut self) -> Result<(), Error> {
        self.vault.idle()?;
        self.keep_summaries()
    }

    pub(crate) fn trails(&self) -> RefMut<'_, HashMap<Id, Trail>> {
        self.trails.borrow_mut()
    }

    pub(crate) fn held(&self) -> RefMut<'_, Option<AtHand>> {
        self.at_hand.borrow_mut()
    }

    /// Forgets the keys, and what is held of a case. Writes nothing.
    pub fn lock(self) {
        self.vault.lock();
    }

    /// The clock of the session.
    pub fn clock(&self) -> Arc<dyn Clock> {
        Arc::clone(&self.clock)
    }

    pub(crate) fn change(
        &self,
        case: &Id,
        entry: &Entry,
        base_revision: u32,
    ) -> Result<Change, Error> {
        self.change_by(case, entry, base_revision, &Author { by: self.author(), brought: None })
    }

    pub(crate) fn change_by(
        &self,
        case: &Id,
        entry: &Entry,
        base_revision: u32,
        author: &Author,
    ) -> Result<Change, Error> {
        Ok(Change {
            case: case.clone(),
            id: entry.id().clone(),
            kind: entry.kind().word().to_owned(),
            base_revision,
            at: self.clock.now(),
            removed: false,
            body: crate::stored::write(entry, author)?,
        })
    }
}

/// A case as read, with the revision of each entry.
#[derive(Debug, Clone)]
pub struct OpenCase {
    /// The case.
    pub case: Case,
    /// The revision of each entry.
    pub revisions: HashMap<Id, u32>,
    /// Forms that were begun and not finished, the newest first. They are beside the case, not of it.
    pub drafts: Vec<Draft>,
    /// Entries whose text holds hidden direction marks.
    pub hidden: BTreeSet<Id>,
    /// The kind of each entry.
    pub(crate) kinds: HashMap<Id, EntryKind>,
    /// Tells this state of the case from every other that the session has seen.
    pub stamp: u32,
    /// The part in it of whoever opened the vault.
    pub part: Role,
}

impl OpenCase {
    /// Gives the revision of an entry; 0 where there is none.
    pub fn revision(&self, id: &Id) -> u32 {
        self.revisions.get(id).copied().unwrap_or(0)
    }
}

/// Makes a new random id: 26 letters and digits, 128 bits.
///
/// # Errors
/// Only if the system has no randomness to give.
pub fn new_id() -> Result<Id, Error> {
    const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let mut bytes = [0_u8; 26];
    getrandom::fill(&mut bytes)
        .map_err(|_| Problem::new(Code::Internal).with_detail("no randomness"))?;
    let text: String =
        bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect();
    Id::new(&text).map_err(|detail| Problem::new(Code::Internal).with_detail(detail).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_count_together_in_mib_and_stop_with_the_whole() {
        let whole = Progress::default();
        assert_eq!((whole.in_mib(), whole.paper()), (false, (0, 0)));
        let second = whole.of_paper(2, 3, 5 << 20, 12 << 20);
        second.bytes(1, 4 << 20);
        assert_eq!((whole.get(), whole.in_mib(), whole.paper()), ((6, 12), true, (2, 3)));
        // A file that grew while it was read is never more than all.
        second.bytes(90 << 20, 4 << 20);
        assert_eq!(whole.get(), (95, 95));
        whole.stop();
        assert!(second.stopped());
    }
}
