//! The vault in a folder.

use std::ffi::OsString;
use std::io::Read;
use std::path::{Path, PathBuf};

use redress_model::Id;
use redress_seal::SecretString;

use crate::{
    Attachment, CaseEntry, Change, CheckReport, Error, Notice, ReadSeek, Receipt, Record, Salvage,
    Vault,
};

/// Which program opens the store first, so that a panic of the store harms nobody.
#[derive(Debug, Clone, Default)]
pub enum Probe {
    /// The running program itself, with `--probe-store`
    /// (it calls [`crate::probe::probe_main`] first thing in `main`).
    #[default]
    ThisProgram,
    /// Another program and its first arguments.
    Program(PathBuf, Vec<OsString>),
    /// None: the store is not used, records are read from the journal.
    NoStore,
}

/// How a vault is opened.
#[derive(Default)]
pub struct Options {
    /// Which program probes the store.
    pub probe: Probe,
    /// Where the generation is remembered outside the vault, if anywhere.
    pub mark: Option<PathBuf>,
    /// Opens for reading only even if the disk takes writes.
    pub read_only: bool,
    /// Hears how far a slow opening is: steps done, steps in all.
    pub progress: Option<Box<dyn Fn(u32, u32) + Send>>,
    /// A smaller scrypt work factor, for tests only.
    #[cfg(feature = "weak-kdf-for-tests")]
    pub work_factor: Option<u8>,
}

/// A vault in a folder.
pub struct DiskVault {}

impl DiskVault {
    /// Makes a vault in an empty or new folder and opens it.
    ///
    /// # Errors
    /// [`Error::NotEmpty`], [`Error::DiskFull`], [`Error::Io`].
    pub fn create(_dir: &Path, _pass: &SecretString, _options: &Options) -> Result<Self, Error> {
        Err(Error::NotEmpty)
    }

    /// Opens a vault.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`], [`Error::VaultInUse`], [`Error::NotAVault`],
    /// [`Error::NewerFormat`], [`Error::KeysDamaged`], [`Error::Io`].
    pub fn open(_dir: &Path, _pass: &SecretString, _options: &Options) -> Result<Self, Error> {
        Err(Error::NotAVault)
    }

    /// Says whether a folder looks like a vault, healthy or damaged.
    pub fn looks_like_vault(_dir: &Path) -> bool {
        false
    }

    /// Gives the random id in the VAULT line.
    ///
    /// # Errors
    /// [`Error::NotAVault`], [`Error::NewerFormat`].
    pub fn vault_id(_dir: &Path) -> Result<String, Error> {
        Err(Error::NotAVault)
    }
}

impl Vault for DiskVault {
    fn cases(&self) -> Result<Vec<CaseEntry>, Error> {
        Err(Error::NotAVault)
    }
    fn records(&self, _case: &Id) -> Result<Vec<Record>, Error> {
        Err(Error::NotAVault)
    }
    fn history(&self, _case: &Id, _record: &Id) -> Result<Vec<Record>, Error> {
        Err(Error::NotAVault)
    }
    fn salvage(&self, _case: &Id) -> Result<Salvage, Error> {
        Err(Error::NotAVault)
    }
    fn save(&mut self, _changes: Vec<Change>) -> Result<Receipt, Error> {
        Err(Error::NotAVault)
    }
    fn add_attachment(&mut self, _case: &Id, _from: &mut dyn Read) -> Result<Attachment, Error> {
        Err(Error::NotAVault)
    }
    fn attachments(&self, _case: &Id) -> Result<Vec<Attachment>, Error> {
        Err(Error::NotAVault)
    }
    fn open_attachment(&self, _case: &Id, _id: &Id) -> Result<Box<dyn ReadSeek>, Error> {
        Err(Error::NotAVault)
    }
    fn idle(&mut self) -> Result<(), Error> {
        Err(Error::NotAVault)
    }
    fn check(&self, _progress: &mut dyn FnMut(u32, u32)) -> Result<CheckReport, Error> {
        Err(Error::NotAVault)
    }
    fn repair(&mut self, progress: &mut dyn FnMut(u32, u32)) -> Result<CheckReport, Error> {
        self.check(progress)
    }
    fn generation(&self) -> u64 {
        0
    }
    fn notices(&self) -> Vec<Notice> {
        Vec::new()
    }
    fn lock(self: Box<Self>) {}
}
