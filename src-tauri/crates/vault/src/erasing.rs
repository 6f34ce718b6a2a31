//! What is erased for good when a vault is rewritten, and what is told of it.

use std::fmt;

use redress_model::Id;

/// What shall be gone for good when a vault is rewritten.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Erase {
    /// A case, with its key.
    Case {
        /// The case.
        case: Id,
    },
    /// A record with its whole history. That one was there stays known, not what it was.
    Record {
        /// Its case.
        case: Id,
        /// The record; never the header of the case.
        id: Id,
    },
    /// What a record said before: only its newest revision stays.
    Earlier {
        /// Its case.
        case: Id,
        /// The record.
        id: Id,
    },
    /// An attachment, with its file.
    Attachment {
        /// Its case.
        case: Id,
        /// The attachment.
        id: Id,
    },
}

/// What stays where something was erased for good.
#[derive(Clone, PartialEq, Eq)]
pub struct Erased {
    /// When: RFC 3339, UTC.
    pub at: String,
    /// The record, where only what it said before went.
    pub id: Option<Id>,
    /// How many revisions went.
    pub revisions: u32,
}

impl fmt::Debug for Erased {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Erased({} revisions)", self.revisions)
    }
}

/// What a rewriting came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Compacted {
    /// Revisions that are gone.
    pub revisions: u32,
    /// Attachments that are gone.
    pub attachments: u32,
    /// Bytes of journal and attachments before.
    pub before: u64,
    /// Bytes of them now.
    pub after: u64,
}
