//! What a vault finds of itself: what is damaged, what was mended, and what is left of a damaged case.

use std::fmt;

use redress_model::Id;

use crate::Record;

/// Something found damaged, by name.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Damage {
    /// A record that can be read from neither place.
    Record {
        /// Its case.
        case: Id,
        /// The record.
        id: Id,
    },
    /// Records that are in neither place.
    RecordsMissing {
        /// Their case.
        case: Id,
        /// How many.
        count: u32,
    },
    /// The records of a case do not add up to what was saved.
    Case {
        /// The case.
        case: Id,
    },
    /// An attachment that is damaged or gone.
    Attachment {
        /// Its case.
        case: Id,
        /// The attachment.
        id: Id,
    },
    /// Part of the journal cannot be read. Where the store still had the records,
    /// they are shown right, and [`Vault::repair`] writes them again.
    Journal {
        /// How many frames cannot be read.
        frames: u32,
    },
    /// The store lacked or had spoiled records that the journal has.
    Store {
        /// How many records.
        records: u32,
    },
    /// A key file differs from its twin.
    KeyFiles,
    /// The vault once was at a later generation than what is on the disk now.
    RolledBack {
        /// The latest generation known.
        known: u64,
        /// The generation found.
        found: u64,
    },
}

impl fmt::Debug for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Record { .. } => f.write_str("Record"),
            Self::RecordsMissing { count, .. } => write!(f, "RecordsMissing({count})"),
            Self::Case { .. } => f.write_str("Case"),
            Self::Attachment { .. } => f.write_str("Attachment"),
            Self::Journal { frames } => write!(f, "Journal({frames})"),
            Self::Store { records } => write!(f, "Store({records})"),
            Self::KeyFiles => f.write_str("KeyFiles"),
            Self::RolledBack { known, found } => write!(f, "RolledBack({known}, {found})"),
        }
    }
}

/// What a full check found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CheckReport {
    /// Records read and found right, all revisions counted.
    pub records: u32,
    /// Attachments read to the end and found right.
    pub attachments: u32,
    /// Attachment files that no record names (an import that was broken off).
    pub unused_attachments: u32,
    /// Those of the records that were saved before revisions were signed.
    pub unsigned: u32,
    /// Revisions that count for nothing, since their author's part in the case did not allow them.
    pub refused: u32,
    /// Everything found damaged; empty when all is well.
    pub damage: Vec<Damage>,
}

/// What can still be read of a damaged case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Salvage {
    /// The live records that are right.
    pub records: Vec<Record>,
    /// What is not.
    pub damage: Vec<Damage>,
}

/// What the vault found, or mended, while it was opened or read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Notice {
    /// The store was set aside and built again from the journal.
    StoreRebuilt {
        /// How many records were read, all revisions counted.
        records: u32,
    },
    /// The store cannot be used now; records are read from the journal.
    StoreUnavailable,
    /// Records the store lacked were put back from the journal.
    StoreMended {
        /// How many.
        records: u32,
    },
    /// Records the journal lacked were put back from the store.
    JournalMended {
        /// How many.
        records: u32,
    },
    /// Part of the journal cannot be read.
    JournalDamaged {
        /// How many frames.
        frames: u32,
    },
    /// A key file or the VAULT line was damaged and written again from its twin.
    TwinMended,
    /// The key files of whoever opened the vault are older than those of the other people in it: nothing is saved.
    KeysBehind,
    /// Others keep to another list of parts than whoever opened the vault: two were written apart.
    PartsDiffer {
        /// In how many of their cases.
        cases: u32,
    },
    /// Two keys are said to be of one person: somebody else may pass for them.
    TwoKeys {
        /// Whose.
        people: Vec<Id>,
    },
    /// What whoever opened the vault saw of cases, or saved in them, is not all there, and no supervisor said why.
    LessThanSeen {
        /// Which cases.
        cases: Vec<Id>,
    },
    /// Whoever opened the vault has still the passphrase that somebody else chose for them.
    FirstPassphrase,
    /// The last save was broken off before it was acknowledged and has been dropped.
    TornTail,
    /// The vault once was at a later generation: it was cut, or an old copy was put back.
    RolledBack {
        /// The latest generation known.
        known: u64,
        /// The generation found.
        found: u64,
    },
    /// A cache could not be read and was made again from the journal.
    CacheRebuilt,
    /// The disk refuses writes: the vault is open for reading only.
    ReadOnly,
    /// This user may not write into the folder: the vault is open for reading only.
    NotYours,
    /// The disk has next to no room: all can be read, the next save may be refused.
    DiskNearlyFull,
    /// The disk was full: the last save took the room that is kept for it.
    ReserveSpent,
}
