//! The vault in a folder. `src-tauri/FORMAT.md` describes every byte of it.
//!
//! The journal is the truth; the store, the catalogue and the memory of this process are
//! views of it. [`open`] brings them together, [`recover`] is for when they disagree.

mod attach;
mod case_keys;
mod catalogue;
mod check;
pub(crate) mod files;
mod frame;
mod hash;
mod journal;
mod keep;
mod keyring;
mod keys;
mod line;
mod mark;
mod members;
mod open;
#[cfg(feature = "faults-for-tests")]
pub mod parsers;
mod parts;
mod people;
mod pipe;
mod read;
mod record;
mod recover;
mod renew;
mod rewrite;
mod save;
mod seen;
mod shared;
mod sign;
pub(crate) mod store;
mod survey;

use std::collections::{HashMap, HashSet};
use std::ffi::OsString;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use redress_model::Id;
use redress_seal::SecretString;
use redress_seal::passphrase::WorkFactor;
use redress_seal::recovery::Sheet;
use redress_seal::shares;
use redress_seal::signing::{PublicKey, SIGNATURE};

use crate::rules::{self, Heads};
use crate::{
    Attachment, BackupPlan, CaseEntry, CaseSum, Change, CheckReport, Compacted, Erase, Erased,
    Error, KeyState, Notice, PersonState, ReadSeek, Receipt, Record, Role, Salvage, Vault,
};
use catalogue::Catalogue;
use journal::Journal;
use keys::KeySet;
pub use keys::Opener;
pub(crate) use line::lines_of;
pub(crate) use people::FILES as SHARED_FILES;
use store::Store;
use survey::Places;

/// The folder of the store inside a vault.
pub(crate) const STORE: &str = "store";
const PEOPLE: &str = "people";
const JOURNAL: &str = "journal";
const ATTACHMENTS: &str = "attachments";
const LOCK: &str = "lock";
/// Room kept on the disk for a last save.
const RESERVE: &str = "reserve";
/// The store is left alone when fewer bytes than this are free (8 MiB): sled takes room
/// ahead and fails badly without it. The journal needs only what a save weighs.
const STORE_NEEDS: u64 = 8 << 20;

/// Which program opens the store first, so that a panic of the store harms nobody.
#[derive(Debug, Clone, Default)]
pub enum Probe {
    /// The running program itself, with `--probe-store`
    /// (it calls [`crate::probe::probe_main`] first thing in `main`).
    #[default]
    ThisProgram,
    /// Another program and its first arguments.
    Program(PathBuf, Vec<OsString>),
    /// None: the store is not used, records are read from the journal. Slower.
    NoStore,
}

/// How a vault is opened.
#[derive(Default)]
pub struct Options {
    /// Which program probes the store.
    pub probe: Probe,
    /// The file outside the vault where its generation is remembered, if any. It shows
    /// when an older copy of the vault has been put in its place.
    pub mark: Option<PathBuf>,
    /// Opens for reading only, even if the disk takes writes.
    pub read_only: bool,
    /// Hears how far a slow opening is: KiB done, KiB in all.
    pub progress: Option<Box<dyn Fn(u32, u32) + Send>>,
    /// A smaller scrypt work factor for a new vault; for tests only.
    #[cfg(feature = "weak-kdf-for-tests")]
    pub work_factor: Option<u8>,
}

impl Options {
    fn work(&self) -> WorkFactor {
        #[cfg(feature = "weak-kdf-for-tests")]
        if let Some(log_n) = self.work_factor {
            return WorkFactor::weak(log_n);
        }
        WorkFactor::default()
    }

    fn tell(&self, done: u32, total: u32) {
        if let Some(progress) = &self.progress {
            progress(done, total);
        }
    }
}

/// A vault in a folder, open. Dropping it forgets the keys, as [`Vault::lock`] does.
pub struct DiskVault {
    dir: PathBuf,
    keys: KeySet,
    journal: Journal,
    /// What the vault holds, as of the last save.
    truth: Catalogue,
    read_only: bool,
    /// Attachments on the disk that no save has named yet, with their cases.
    pending: Vec<(Id, Attachment)>,
    mark: Option<mark::Mark>,
    /// What the mark says of a vault of several people, and will say next.
    marked: mark::Known,
    /// Whether the frame that the mark names was met when the journal was read, from then until the two are compared.
    met: Option<bool>,
    /// What a new passphrase file costs to open.
    work: WorkFactor,
    /// The generation the catalogue on the disk has, if it is whole.
    catalogue_written: Option<u64>,
    swept: bool,
    /// What was seen of cases is not in the keyring on the disk yet.
    unkept: bool,
    /// Whether this program takes a store at all.
    uses_store: bool,
    shared: Mutex<Shared>,
    /// Given back last.
    _lock: files::Lock,
}

/// What reading may change: views and notices.
struct Shared {
    store: Option<Store>,
    /// Where every record lies in the journal; made when first needed.
    places: Option<Places>,
    heads: HashMap<Id, Heads>,
    /// Where the revisions of each record lie in cases that were read and found right.
    ordinals: HashMap<Id, HashMap<Id, Vec<u32>>>,
    /// The attachments of cases that were read and found right.
    attached: HashMap<Id, Vec<Attachment>>,
    /// Attachments that were read to their end since the vault was opened, and are what was added.
    whole: HashSet<Id>,
    notices: Vec<Notice>,
}

impl DiskVault {
    /// Makes a vault in an empty or new folder and opens it.
    ///
    /// # Errors
    /// [`Error::NotEmpty`], [`Error::DiskFull`], [`Error::Io`].
    pub fn create(dir: &Path, passphrase: &SecretString, options: &Options) -> Result<Self, Error> {
        open::create(dir, passphrase, options)
    }

    /// Opens a vault.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`], [`Error::VaultInUse`], [`Error::NotAVault`],
    /// [`Error::NewerFormat`], [`Error::KeysDamaged`], [`Error::Io`].
    pub fn open(dir: &Path, passphrase: &SecretString, options: &Options) -> Result<Self, Error> {
        open::open(dir, Opener::Passphrase(passphrase), options)
    }

    /// Opens a vault by passphrase or by recovery sheet.
    ///
    /// # Errors
    /// As [`DiskVault::open`], and [`Error::WrongSheet`].
    pub fn open_with(dir: &Path, opener: Opener<'_>, options: &Options) -> Result<Self, Error> {
        open::open(dir, opener, options)
    }

    /// Says whether a folder looks like a vault, healthy or damaged.
    pub fn looks_like_vault(dir: &Path) -> bool {
        dir.join(line::FILE).is_file() || (dir.join(PEOPLE).is_dir() && dir.join(JOURNAL).is_dir())
    }

    /// Tells when the journal in a folder was last written to, as the disk says it to everybody; nothing where there is
    /// none. A copy of the folder may bear the time of the copying.
    pub fn last_change(dir: &Path) -> Option<SystemTime> {
        let files = std::fs::read_dir(dir.join(JOURNAL)).ok()?;
        files.filter_map(|file| file.ok()?.metadata().ok()?.modified().ok()).max()
    }

    /// Gives the random id in the VAULT line.
    ///
    /// # Errors
    /// [`Error::NotAVault`] when there is no whole line, [`Error::NewerFormat`].
    pub fn vault_id(dir: &Path) -> Result<String, Error> {
        let bytes = files::read_whole(&dir.join(line::FILE), 256).map_err(|_| Error::NotAVault)?;
        line::parse(&bytes)
    }

    /// Says whether several people open the vault in a folder, each with a passphrase of their own.
    pub fn is_of_several(dir: &Path) -> bool {
        Self::is_shared(dir)
    }

    /// Says whether saves are refused because the disk takes no writes.
    pub fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Remembers the generation in this file from the next save on: for a vault just made, whose
    /// id nobody knew before.
    pub fn remember_in(&mut self, mark: &Path) {
        self.mark = Some(mark::Mark::new(mark, &self.keys.ring.vault));
        self.note_what_is_there();
    }

    fn reserve(&self) -> PathBuf {
        self.dir.join(RESERVE)
    }

    fn shared(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn journal_folder(&self) -> PathBuf {
        rewrite::journal_folder(&self.dir, &self.keys.ring)
    }
}

impl Shared {
    fn notice(&mut self, notice: Notice) {
        if let Notice::StoreMended { records: more } = notice {
            for held in &mut self.notices {
                if let Notice::StoreMended { records } = held {
                    *records += more;
                    return;
                }
            }
        }
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    /// Stops using the store: from now on the journal is read.
    fn leave_store(&mut self) {
        if self.store.take().is_some() {
            self.notice(Notice::StoreUnavailable);
        }
    }
}

impl Vault for DiskVault {
    fn cases(&self) -> Result<Vec<CaseEntry>, Error> {
        let entry = |(case, state): (&Id, &catalogue::CaseState)| CaseEntry {
            case: case.clone(),
            records: state.live(),
            header: match &state.header {
                Some((_, _, body)) => body.clone(),
                None => Vec::new(),
            },
            sum: (state.tally.count, state.tally.digest),
        };
        let mine =
            { self.truth.cases.iter() }.filter(|(case, _)| !self.keys.ring.is_of_others(case));
        Ok(mine.map(entry).collect())
    }

    fn can_begin(&self, case: &Id) -> bool {
        !self.truth.cases.contains_key(case) && self.may_begin(case)
    }

    fn case_sum(&self, case: &Id) -> Option<CaseSum> {
        self.is_mine(case).ok()?;
        self.truth.cases.get(case).map(|state| (state.tally.count, state.tally.digest))
    }

    fn records(&self, case: &Id) -> Result<Vec<Record>, Error> {
        self.is_mine(case)?;
        self.gather(case)?.live()
    }

    fn history(&self, case: &Id, record: &Id) -> Result<Vec<Record>, Error> {
        self.is_mine(case)?;
        if let Some(revisions) = self.known_history(case, record) {
            return Ok(revisions);
        }
        self.gather(case)?.history(record)
    }

    fn salvage(&self, case: &Id) -> Result<Salvage, Error> {
        self.is_mine(case)?;
        Ok(self.gather(case)?.salvage())
    }

    fn save(&mut self, changes: Vec<Change>) -> Result<Receipt, Error> {
        self.save_changes(changes)
    }

    fn add_attachment(&mut self, case: &Id, from: &mut dyn Read) -> Result<Attachment, Error> {
        self.seal_attachment(case, from)
    }

    fn attachments(&self, case: &Id) -> Result<Vec<Attachment>, Error> {
        self.is_mine(case)?;
        self.list_attachments(case)
    }

    fn open_attachment(&self, case: &Id, id: &Id) -> Result<Box<dyn ReadSeek>, Error> {
        self.is_mine(case)?;
        self.unseal_attachment(case, id)
    }

    fn idle(&mut self) -> Result<(), Error> {
        self.write_caches()
    }

    fn cache(&self, name: &str) -> Option<Vec<u8>> {
        catalogue::read_cache(&self.keys.person, &self.keys.ring, name)
    }

    fn keep_cache(&mut self, name: &'static str, bytes: &[u8]) -> Result<(), Error> {
        if self.read_only {
            return Ok(());
        }
        catalogue::write_cache(&self.keys.person, &self.keys.ring, name, bytes)
    }

    fn check(&self, progress: &mut dyn FnMut(u32, u32)) -> Result<CheckReport, Error> {
        self.check_all(progress)
    }

    fn repair(&mut self, progress: &mut dyn FnMut(u32, u32)) -> Result<CheckReport, Error> {
        self.repair_all(progress)
    }

    fn erased(&self, case: &Id) -> Result<Vec<Erased>, Error> {
        self.is_mine(case)?;
        self.gather(case)?.erased()
    }

    fn removed(&self, case: &Id) -> Result<Vec<Id>, Error> {
        self.is_mine(case)?;
        self.gather(case)?.removed()
    }

    fn compact(
        &mut self,
        erase: &[Erase],
        changes: Vec<Change>,
        at: &str,
        tell: &mut dyn FnMut(u32, u32) -> bool,
    ) -> Result<Compacted, Error> {
        self.rewrite(erase, changes, at, tell)
    }

    fn generation(&self) -> u64 {
        self.truth.generation
    }

    fn plan_backup(&self) -> Result<BackupPlan, Error> {
        let gone = self.keys.ring.leaving.as_deref().unwrap_or_default();
        BackupPlan::of(&self.dir, self.epoch(), gone, self.truth.generation)
    }

    fn note_backup(&mut self, plan: &BackupPlan, day: &str, automatic: bool) -> Result<(), Error> {
        if plan.epoch != self.epoch() {
            return Err(Error::ChangedMeanwhile);
        }
        // A vault that takes no writes can be backed up all the same; it only cannot remember it.
        let _ = self.remember_backup(day, plan.generation, automatic);
        Ok(())
    }

    fn set_automatic(&mut self, folder: Option<&Path>) -> Result<(), Error> {
        self.choose_automatic(folder)
    }

    fn proves(&self, proof: Opener<'_>) -> Result<(), Error> {
        self.keys.proves(proof)
    }

    fn keys(&self) -> KeyState {
        self.key_state()
    }

    fn signer(&self) -> Result<PublicKey, Error> {
        Ok(self.signing()?.public())
    }

    fn sign(&self, context: &str, bytes: &[u8]) -> Result<[u8; SIGNATURE], Error> {
        rules::check_word(context)?;
        Ok(self.signing()?.sign(context, bytes))
    }

    fn set_name(&mut self, name: &str) -> Result<(), Error> {
        rules::check_name(name)?;
        self.write_name(name)
    }

    fn change_passphrase(&mut self, proof: Opener<'_>, new: &SecretString) -> Result<(), Error> {
        self.set_passphrase(proof, new)
    }

    fn make_sheet(&mut self, secret: &SecretString, sheet: &Sheet, day: &str) -> Result<(), Error> {
        self.put_sheet(secret, sheet, day)
    }

    fn revoke_sheet(&mut self, secret: &SecretString) -> Result<(), Error> {
        self.drop_sheet(secret)
    }

    fn try_sheet(&mut self, sheet: &Sheet, day: &str) -> Result<(), Error> {
        self.prove_sheet(sheet, day)
    }

    fn make_shares(
        &mut self,
        secret: &SecretString,
        shared: &shares::Shared,
        day: &str,
    ) -> Result<(), Error> {
        self.put_shares(secret, shared, day)
    }

    fn revoke_shares(&mut self, secret: &SecretString) -> Result<(), Error> {
        self.drop_shares(secret)
    }

    fn try_shares(&mut self, shared: &shares::Shared, day: &str) -> Result<(), Error> {
        self.prove_shares(shared, day)
    }

    fn people(&self) -> Vec<PersonState> {
        self.list_people()
    }

    fn add_person(
        &mut self,
        proof: &SecretString,
        name: &str,
        keeper: bool,
        secret: &SecretString,
    ) -> Result<Id, Error> {
        self.join(proof, name, keeper, secret)
    }

    fn remove_person(
        &mut self,
        proof: &SecretString,
        person: &Id,
        with_cases: bool,
    ) -> Result<(), Error> {
        self.part_with(proof, person, with_cases)
    }

    fn is_keeper(&self) -> bool {
        self.keys.ring.is_keeper()
    }

    fn roles(&self, case: &Id) -> Result<Vec<(Id, Role)>, Error> {
        self.list_roles(case)
    }

    fn my_role(&self, case: &Id) -> Option<Role> {
        self.is_mine(case).ok()?;
        self.keys.ring.role(case)
    }

    fn only_theirs(&self, person: &Id) -> u32 {
        self.cases_of_nobody_else(person)
    }

    fn give_role(&mut self, case: &Id, person: &Id, role: Option<Role>) -> Result<(), Error> {
        self.set_role(case, person, role)
    }

    fn own_place(&self, base: &str) -> String {
        self.private_place(base)
    }

    fn sheet_was_read(&mut self, day: &str) -> Result<(), Error> {
        self.note_read_back(day)
    }

    fn notices(&self) -> Vec<Notice> {
        self.shared().notices.clone()
    }

    fn lock(self: Box<Self>) {}
}
