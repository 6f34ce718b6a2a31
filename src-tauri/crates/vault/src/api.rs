//! What a caseworker's program sees of a vault.

use std::fmt;
use std::io::{Read, Seek};
use std::path::Path;

use redress_model::Id;
use redress_seal::SecretString;
use redress_seal::recovery::Sheet;
use redress_seal::shares::Shared;
use redress_seal::signing::{PublicKey, SIGNATURE};

pub use crate::erasing::{Compacted, Erase, Erased};
pub use crate::found::{CheckReport, Damage, Notice, Salvage};
use crate::{BackupPlan, BackupReport, Error, KeyState, Opener};

/// One revision of a record, as it was saved.
#[derive(Clone, PartialEq, Eq)]
pub struct Record {
    /// The case it belongs to.
    pub case: Id,
    /// The record; the same through all its revisions.
    pub id: Id,
    /// What it is: `case`, `person`, `alert` … It never changes.
    pub kind: String,
    /// 1 for the first revision, then one more each time.
    pub revision: u32,
    /// When it was saved: RFC 3339, UTC.
    pub at: String,
    /// True when this revision takes the record out of the case.
    pub removed: bool,
    /// The content; the vault does not look into it.
    pub body: Vec<u8>,
    /// Whose signature it has, checked; nothing where it was saved before revisions were signed.
    pub signer: Option<PublicKey>,
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Record({}, revision {})", self.kind, self.revision)
    }
}

/// One change to save: a new record or a new revision of one.
#[derive(Clone, PartialEq, Eq)]
pub struct Change {
    /// The case; one that does not exist yet is made.
    pub case: Id,
    /// The record.
    pub id: Id,
    /// What it is.
    pub kind: String,
    /// The revision this one replaces; 0 for a new record.
    pub base_revision: u32,
    /// When: RFC 3339, UTC.
    pub at: String,
    /// True to take the record out of the case. Its history stays.
    pub removed: bool,
    /// The content.
    pub body: Vec<u8>,
}

impl fmt::Debug for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Change({}, on {})", self.kind, self.base_revision)
    }
}

/// The word of the vault that a save is on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The generation the vault has reached.
    pub generation: u64,
    /// Every changed record with its new revision, in the order of the changes.
    pub revisions: Vec<(Id, u32)>,
}

/// One line of the list of cases.
#[derive(Clone, PartialEq, Eq)]
pub struct CaseEntry {
    /// The case.
    pub case: Id,
    /// How many live records it has, the header included; what is kept beside the case (kinds `draft`,
    /// `undo`, `own` and `custody`) is not counted.
    pub records: u32,
    /// The body of its live record of the kind `case`; empty if there is none.
    pub header: Vec<u8>,
    /// A sum over everything saved in the case: another sum, another content.
    pub sum: CaseSum,
}

/// A sum over everything saved in a case: how many revisions, and a digest over them.
pub type CaseSum = (u32, [u8; 32]);

impl fmt::Debug for CaseEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CaseEntry({} records)", self.records)
    }
}

/// What is known of an attachment.
#[derive(Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name: random.
    pub id: Id,
    /// Its length in bytes.
    pub size: u64,
    /// SHA-256 of its bytes.
    pub sha256: [u8; 32],
}

impl fmt::Debug for Attachment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Attachment({} bytes)", self.size)
    }
}

/// An attachment opened for reading, from any place in it.
pub trait ReadSeek: Read + Seek + Send {}
impl<T: Read + Seek + Send> ReadSeek for T {}

/// Cases kept sealed.
pub trait Vault: Send {
    /// Lists all cases, in the order of their ids.
    ///
    /// # Errors
    /// None for a healthy vault; the list itself was checked at unlock.
    fn cases(&self) -> Result<Vec<CaseEntry>, Error>;

    /// Says whether a case may be begun under an id: not one that is there, nor one of other people of the vault, nor one
    /// that was shredded in a vault of several.
    fn can_begin(&self, case: &Id) -> bool {
        self.case_sum(case).is_none()
    }

    /// Gives the sum over everything saved in a case, from memory; nothing where there is no such case.
    fn case_sum(&self, case: &Id) -> Option<CaseSum>;

    /// Gives the live records of a case in the order they were first saved; removed ones
    /// are left out. The whole case is checked against its count and digest first.
    ///
    /// # Errors
    /// [`Error::NoSuchCase`]; [`Error::RecordDamaged`], [`Error::RecordsMissing`] or
    /// [`Error::CaseDamaged`] when the case is not what was saved
    /// (then [`Vault::salvage`] gives what is left of it).
    fn records(&self, case: &Id) -> Result<Vec<Record>, Error>;

    /// Gives all revisions of one record, oldest first.
    ///
    /// # Errors
    /// As [`Vault::records`], and [`Error::NoSuchRecord`].
    fn history(&self, case: &Id, record: &Id) -> Result<Vec<Record>, Error>;

    /// Gives the live records of a case that are right, and names what is not.
    ///
    /// # Errors
    /// [`Error::NoSuchCase`].
    fn salvage(&self, case: &Id) -> Result<Salvage, Error>;

    /// Saves all changes or none, and returns once they are on the disk.
    /// A case that does not exist yet is made, with a key of its own.
    ///
    /// # Errors
    /// [`Error::Stale`] when a base revision is not the current one; [`Error::TooLarge`],
    /// [`Error::BadKind`], [`Error::BadTime`], [`Error::KindChanged`]; [`Error::DiskFull`],
    /// [`Error::ReadOnly`], [`Error::Io`]; [`Error::Poisoned`] after a failed fsync.
    /// Nothing has been saved when an error is returned.
    fn save(&mut self, changes: Vec<Change>) -> Result<Receipt, Error>;

    /// Seals a stream into a new attachment of a case, in constant memory, and returns once
    /// the file is on the disk. It becomes part of the case with the next
    /// [`Vault::save`] that touches the case: the one that saves the record naming it.
    ///
    /// # Errors
    /// [`Error::NoSuchCase`]; [`Error::DiskFull`], [`Error::ReadOnly`], [`Error::Io`]
    /// (also when reading `from` fails). Nothing is left behind then.
    fn add_attachment(&mut self, case: &Id, from: &mut dyn Read) -> Result<Attachment, Error>;

    /// Lists the attachments of a case, in the order they were added.
    ///
    /// # Errors
    /// As [`Vault::records`].
    fn attachments(&self, case: &Id) -> Result<Vec<Attachment>, Error>;

    /// Opens an attachment for reading. Every chunk is verified as it is read; a damaged
    /// one is an error of the kind `InvalidData`.
    ///
    /// # Errors
    /// [`Error::NoSuchCase`], [`Error::NoSuchAttachment`], [`Error::AttachmentDamaged`].
    fn open_attachment(&self, case: &Id, id: &Id) -> Result<Box<dyn ReadSeek>, Error>;

    /// Writes the caches. To be called when nothing else happens.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::Io`]: the caches then stay as they were; no record is
    /// touched.
    fn idle(&mut self) -> Result<(), Error>;

    /// Gives what [`Vault::keep_cache`] kept under this name. Nothing where there is none or it is
    /// damaged: a cache can always be made again.
    fn cache(&self, name: &str) -> Option<Vec<u8>>;

    /// Keeps a cache, sealed, in place of the one before. To be called when nothing else happens.
    /// `name` is a word of ours in `a–z`.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::Io`]: the old cache then stays. A vault that is open for
    /// reading only keeps nothing and says nothing.
    fn keep_cache(&mut self, name: &'static str, bytes: &[u8]) -> Result<(), Error>;

    /// Reads everything and reports what is damaged, by name. `progress` hears how many of
    /// how many steps are done.
    ///
    /// # Errors
    /// [`Error::Io`] when the folder itself cannot be read.
    fn check(&self, progress: &mut dyn FnMut(u32, u32)) -> Result<CheckReport, Error>;

    /// Mends what one place still has and the other lacks, then checks again.
    ///
    /// # Errors
    /// As [`Vault::save`] and [`Vault::check`].
    fn repair(&mut self, progress: &mut dyn FnMut(u32, u32)) -> Result<CheckReport, Error>;

    /// Says what was erased for good in a case.
    ///
    /// # Errors
    /// As [`Vault::records`].
    fn erased(&self, case: &Id) -> Result<Vec<Erased>, Error>;

    /// Lists the records of a case that were taken out, and are still there to be put back.
    ///
    /// # Errors
    /// As [`Vault::records`].
    fn removed(&self, case: &Id) -> Result<Vec<Id>, Error>;

    /// Writes the vault again under a new vault key, without what `erase` names and without old states
    /// of drafts; `changes` are its last save. Killed at any moment, all of it has happened or nothing.
    /// `tell` hears how many steps of how many are done, and says whether to go on.
    ///
    /// # Errors
    /// [`Error::NoSuchCase`], [`Error::NoSuchRecord`]; a case that is damaged, unless it is the one that
    /// goes; [`Error::Stopped`]; as [`Vault::save`]. Nothing was changed then, but after
    /// [`Error::Poisoned`], where only opening again shows which it is.
    fn compact(
        &mut self,
        erase: &[Erase],
        changes: Vec<Change>,
        at: &str,
        tell: &mut dyn FnMut(u32, u32) -> bool,
    ) -> Result<Compacted, Error>;

    /// Gives the number of the last save; it grows by one with each.
    fn generation(&self) -> u64;

    /// Tells what is remembered of recovery sheet, backup and name. A vault in memory has a name at most.
    fn keys(&self) -> KeyState {
        KeyState::default()
    }

    /// Lists the people who open this vault, and those who did; nobody where one person does.
    fn people(&self) -> Vec<crate::PersonState> {
        Vec::new()
    }

    /// Lets somebody else open this vault with a passphrase of their own. They see no case until they get a part in
    /// one. A keeper may add and remove people too. Killed at any step, they can open it or are not there.
    ///
    /// # Errors
    /// [`Error::NotAllowed`] for whoever is no keeper; [`Error::WrongPassphrase`] when `proof` is not this person's;
    /// [`Error::PassphraseTaken`]; as [`Vault::change_passphrase`].
    fn add_person(
        &mut self,
        proof: &SecretString,
        name: &str,
        keeper: bool,
        secret: &SecretString,
    ) -> Result<Id, Error> {
        let _ = (proof, name, keeper, secret);
        Err(Error::NotOnDisk)
    }

    /// Takes somebody out of this vault: a new key set, and a new vault key that they do not get. What they saved stays.
    /// What they can still open with an older copy of the folder is said in `FORMAT.md`. Cases that they supervised alone
    /// are supervised by whoever may most in them; those that nobody else has a part in are opened by nobody any more,
    /// and that must be meant: `with_cases`.
    ///
    /// # Errors
    /// [`Error::NoSuchPerson`]; [`Error::NotAllowed`] for whoever is no keeper, of oneself, and of who made the vault;
    /// [`Error::OnlyTheirs`] where cases would go and `with_cases` is not set; as [`Vault::change_passphrase`].
    fn remove_person(
        &mut self,
        proof: &SecretString,
        person: &Id,
        with_cases: bool,
    ) -> Result<(), Error> {
        let _ = (proof, person, with_cases);
        Err(Error::NotOnDisk)
    }

    /// Counts the cases in which nobody else who is here has a part.
    fn only_theirs(&self, person: &Id) -> u32 {
        let _ = person;
        0
    }

    /// Says whether whoever opened the vault may add and remove people.
    fn is_keeper(&self) -> bool {
        true
    }

    /// Lists who has which part in a case; nobody where one person opens the vault.
    ///
    /// # Errors
    /// [`Error::NoSuchCase`], also for a case one has no part in.
    fn roles(&self, case: &Id) -> Result<Vec<(Id, crate::Role)>, Error> {
        self.case_sum(case).map(|_| Vec::new()).ok_or(Error::NoSuchCase)
    }

    /// Gives one's own part in a case; nothing where one has none.
    fn my_role(&self, case: &Id) -> Option<crate::Role> {
        self.case_sum(case).map(|_| crate::Role::Supervisor)
    }

    /// Gives somebody a part in a case, or takes it away: what is saved from then on is sealed under a key they do not
    /// get. Everything saved before stands.
    ///
    /// # Errors
    /// [`Error::NoSuchCase`], [`Error::NoSuchPerson`], [`Error::NotAllowed`], [`Error::NeedsSupervisor`]; as
    /// [`Vault::save`].
    fn give_role(
        &mut self,
        case: &Id,
        person: &Id,
        role: Option<crate::Role>,
    ) -> Result<(), Error> {
        let _ = (case, person, role);
        Err(Error::NotOnDisk)
    }

    /// Gives the name of a place that is one's own and of no case: the same through all openings, another for each
    /// person. `base` ends in `.own` or `.drafts`.
    fn own_place(&self, base: &str) -> String {
        base.to_owned()
    }

    /// Says whether a passphrase, a sheet or shares are this person's, before something that cannot be taken
    /// back. A vault in memory asks for nothing.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`], [`Error::WrongSheet`], [`Error::WrongShares`].
    fn proves(&self, proof: Opener<'_>) -> Result<(), Error> {
        let _ = proof;
        Ok(())
    }

    /// Writes a whole new key set under another passphrase: a new identity, a new vault key for the
    /// frames from now on. The recovery sheet stays. Killed at any step, either the old passphrase
    /// opens or the new one.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`] or [`Error::WrongSheet`] when `proof` is not this person's;
    /// [`Error::ReadOnly`], [`Error::DiskFull`], [`Error::Io`]; [`Error::NotOnDisk`].
    fn change_passphrase(&mut self, proof: Opener<'_>, new: &SecretString) -> Result<(), Error> {
        let _ = (proof, new);
        Err(Error::NotOnDisk)
    }

    /// Makes this sheet a second way in. One that was there before opens nothing any more: that
    /// takes a new key set, as for another passphrase.
    ///
    /// # Errors
    /// As [`Vault::change_passphrase`].
    fn make_sheet(&mut self, secret: &SecretString, sheet: &Sheet, day: &str) -> Result<(), Error> {
        let _ = (secret, sheet, day);
        Err(Error::NotOnDisk)
    }

    /// Writes a new key set that no sheet opens.
    ///
    /// # Errors
    /// As [`Vault::change_passphrase`]; [`Error::WrongSheet`] where there is none.
    fn revoke_sheet(&mut self, secret: &SecretString) -> Result<(), Error> {
        let _ = secret;
        Err(Error::NotOnDisk)
    }

    /// Opens the recovery file with a sheet read from paper, and remembers the day.
    ///
    /// # Errors
    /// [`Error::WrongSheet`]; as [`Vault::change_passphrase`].
    fn try_sheet(&mut self, sheet: &Sheet, day: &str) -> Result<(), Error> {
        let _ = (sheet, day);
        Err(Error::NotOnDisk)
    }

    /// Makes shares of this secret a way in. Those that were there before open nothing any more: that
    /// takes a new key set, as for another passphrase.
    ///
    /// # Errors
    /// As [`Vault::change_passphrase`].
    fn make_shares(
        &mut self,
        secret: &SecretString,
        shared: &Shared,
        day: &str,
    ) -> Result<(), Error> {
        let _ = (secret, shared, day);
        Err(Error::NotOnDisk)
    }

    /// Writes a new key set that no shares open.
    ///
    /// # Errors
    /// As [`Vault::change_passphrase`]; [`Error::WrongShares`] where there are none.
    fn revoke_shares(&mut self, secret: &SecretString) -> Result<(), Error> {
        let _ = secret;
        Err(Error::NotOnDisk)
    }

    /// Opens the file of the shares with two read from paper, and remembers the day.
    ///
    /// # Errors
    /// [`Error::WrongShares`]; as [`Vault::change_passphrase`].
    fn try_shares(&mut self, shared: &Shared, day: &str) -> Result<(), Error> {
        let _ = (shared, day);
        Err(Error::NotOnDisk)
    }

    /// Remembers that the sheet was read back from paper on this day.
    ///
    /// # Errors
    /// As [`Vault::try_sheet`].
    fn sheet_was_read(&mut self, day: &str) -> Result<(), Error> {
        let _ = day;
        Err(Error::NotOnDisk)
    }

    /// Gives the key by which everybody can check what this person signs.
    ///
    /// # Errors
    /// [`Error::ReadOnly`] for a vault from before there were signatures that takes no writes: its keyring has no
    /// key to sign with.
    fn signer(&self) -> Result<PublicKey, Error>;

    /// Signs bytes in this person's name, for one purpose ([`redress_seal::signing`] says what exactly is signed).
    /// `context` names the purpose: 1 to 32 of `a–z` and `-`, so that nothing signed here can pass for a record.
    /// [`PublicKey::verifies`] checks it.
    ///
    /// # Errors
    /// [`Error::BadKind`] for another context; as [`Vault::signer`].
    fn sign(&self, context: &str, bytes: &[u8]) -> Result<[u8; SIGNATURE], Error>;

    /// Remembers the name that this person's work is written under; empty for none. At most 4,000 bytes.
    ///
    /// # Errors
    /// [`Error::TooLarge`]; [`Error::ReadOnly`], [`Error::DiskFull`], [`Error::Io`]: the old name then stays.
    fn set_name(&mut self, name: &str) -> Result<(), Error>;

    /// Takes down what a backup of the whole vault, as it is now, holds. Quick; writing it needs the vault no more.
    ///
    /// # Errors
    /// [`Error::Io`], [`Error::NotOnDisk`].
    fn plan_backup(&self) -> Result<BackupPlan, Error> {
        Err(Error::NotOnDisk)
    }

    /// Remembers a backup that was written by this plan and read back whole, and its day. A vault that takes no
    /// writes only does not remember it.
    ///
    /// # Errors
    /// [`Error::ChangedMeanwhile`]: the vault got other keys, or something was erased, since the plan was made.
    fn note_backup(&mut self, plan: &BackupPlan, day: &str, automatic: bool) -> Result<(), Error> {
        let _ = (plan, day, automatic);
        Err(Error::NotOnDisk)
    }

    /// Chooses the folder of backups that nobody has to ask for, or none.
    ///
    /// # Errors
    /// [`Error::InsideVault`], [`Error::ReadOnly`], [`Error::DiskFull`], [`Error::Io`], [`Error::NotOnDisk`].
    fn set_automatic(&mut self, folder: Option<&Path>) -> Result<(), Error> {
        let _ = folder;
        Err(Error::NotOnDisk)
    }

    /// Writes a backup of the whole vault, as it is now, to one file; reads it back before it is called done, and
    /// remembers the day. A backup of this vault that is there already grows by what is new. `tell` hears KiB done
    /// and KiB in all, and says whether to go on.
    ///
    /// # Errors
    /// [`Error::Stopped`], [`Error::InsideVault`], [`Error::DiskFull`], [`Error::Io`],
    /// [`Error::NotOnDisk`]: what was there before stays, and nothing half written.
    fn back_up(
        &mut self,
        to: &Path,
        day: &str,
        tell: &mut dyn FnMut(u32, u32) -> bool,
    ) -> Result<BackupReport, Error> {
        let plan = self.plan_backup()?;
        let report = plan.write(to, tell)?;
        self.note_backup(&plan, day, false)?;
        Ok(report)
    }

    /// Tells what was found or mended since the vault was opened.
    fn notices(&self) -> Vec<Notice>;

    /// Forgets the keys. Writes nothing.
    fn lock(self: Box<Self>);
}
