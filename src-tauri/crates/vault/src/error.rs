//! What can go wrong with a vault, in the words of casework.

use redress_model::Id;

/// Everything a vault can refuse or report.
///
/// Neither `Display` nor `Debug` shows an id, a path or any content; the fields are there
/// for the screen that names the record to its owner.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The passphrase does not open the key file.
    #[error("the passphrase does not open this vault")]
    WrongPassphrase,
    /// The recovery sheet does not open the key file.
    #[error("the recovery sheet does not open this vault")]
    WrongSheet,
    /// Two shares do not open the key file.
    #[error("the shares do not open this vault")]
    WrongShares,
    /// Another window or program holds the vault.
    #[error("the vault is open in another window or program")]
    VaultInUse,
    /// The folder holds no vault.
    #[error("the folder does not hold a vault")]
    NotAVault,
    /// A vault cannot be made in a folder that is not empty.
    #[error("the folder for a new vault is not empty")]
    NotEmpty,
    /// The vault was written by a later Redress.
    #[error("the vault was written by a later version of Redress")]
    NewerFormat,
    /// No copy of a key file can be read.
    #[error("the key files of the vault are damaged")]
    KeysDamaged,
    /// One record cannot be read, neither from the journal nor from the store.
    #[error("a record is damaged")]
    RecordDamaged {
        /// The record.
        id: Id,
    },
    /// Records that were saved can be found nowhere.
    #[error("{count} saved records of a case are missing")]
    RecordsMissing {
        /// The case they belong to.
        case: Id,
        /// How many.
        count: u32,
    },
    /// An attachment is not what was added, is cut, or is gone.
    #[error("an attachment is damaged or gone")]
    AttachmentDamaged {
        /// The attachment.
        id: Id,
    },
    /// The records of a case do not add up to what was saved.
    #[error("the records of a case are not those that were saved")]
    CaseDamaged {
        /// The case.
        case: Id,
    },
    /// The record has changed since the caller read it.
    #[error("the record has changed since it was read")]
    Stale {
        /// The record.
        id: Id,
    },
    /// A revision named another kind than the record has.
    #[error("a record cannot change its kind")]
    KindChanged {
        /// The record.
        id: Id,
    },
    /// A kind is 1 to 32 of `a-z` and `-`.
    #[error("the kind of a record is 1 to 32 small letters or dashes")]
    BadKind,
    /// A time was not RFC 3339 text of at most 40 characters.
    #[error("the time of a record is not a date and time in UTC")]
    BadTime,
    /// The disk has no room. What was saved is safe; the last save did not happen.
    #[error("the disk is full")]
    DiskFull,
    /// The vault was opened for reading only.
    #[error("the vault is open for reading only")]
    ReadOnly,
    /// The disk reported another error.
    #[error("the disk reported an error ({kind})")]
    Io {
        /// What kind of error.
        kind: std::io::ErrorKind,
    },
    /// Something is larger than the vault takes.
    #[error("more than the {limit} bytes the vault takes at once")]
    TooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// The disk failed while making a save safe: nothing more is written through this
    /// opening. Opening the vault again shows what is there.
    #[error("the disk failed during a save: open the vault again")]
    Poisoned,
    /// The caller stopped the work.
    #[error("stopped")]
    Stopped,
    /// A file is not a whole backup.
    #[error("this is not a whole backup")]
    BackupDamaged,
    /// The vault was written anew while a backup was made: it must be planned again.
    #[error("the vault was written anew while it was backed up")]
    ChangedMeanwhile,
    /// A backup cannot lie in the vault it is of.
    #[error("a backup cannot lie inside the vault")]
    InsideVault,
    /// The vault lives in memory only: it has no keys on a disk.
    #[error("the vault lives in memory only")]
    NotOnDisk,
    /// Whoever opened the vault may not do this in the case, or to the people of the vault.
    #[error("your part in this does not allow it")]
    NotAllowed,
    /// A case would be left without anybody who says who works on it.
    #[error("a case needs a supervisor")]
    NeedsSupervisor,
    /// A case was shredded under this id, or somebody else has one.
    #[error("a case cannot be begun under this id")]
    CaseTaken {
        /// The id.
        case: Id,
    },
    /// Nobody else who is here has a part in these cases.
    #[error("nobody else opens {cases} of their cases")]
    OnlyTheirs {
        /// How many.
        cases: u32,
    },
    /// A newer key of the case has not come to this person yet.
    #[error("a key of this case is still on its way")]
    KeyOnItsWay,
    /// There is no such person in the vault.
    #[error("there is no such person in this vault")]
    NoSuchPerson,
    /// Another person of the vault has this passphrase.
    #[error("another passphrase is needed")]
    PassphraseTaken,
    /// The person was removed from the vault.
    #[error("this person was removed from the vault")]
    Removed,
    /// There is no such case.
    #[error("there is no such case")]
    NoSuchCase,
    /// There is no such record in the case.
    #[error("there is no such record")]
    NoSuchRecord,
    /// There is no such attachment in the case.
    #[error("there is no such attachment")]
    NoSuchAttachment,
}

impl std::fmt::Debug for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Error({self})")
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind as K;
        match error.kind() {
            K::StorageFull | K::QuotaExceeded | K::FileTooLarge => Self::DiskFull,
            K::ReadOnlyFilesystem => Self::ReadOnly,
            kind => Self::Io { kind },
        }
    }
}
