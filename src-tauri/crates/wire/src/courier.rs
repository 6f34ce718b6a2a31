//! Proof of time: the hash that leaves, and what came back.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a proof stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProofState {
    /// It holds.
    Holds,
    /// Something is still to be brought: `root`, `header` or `block`.
    Needs,
    /// It proves nothing; the detail names the fault.
    Fails,
}

/// A proof as it stands now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProofView {
    /// `stamp` or `ots`.
    pub kind: String,
    /// When it came, RFC 3339.
    pub came: String,
    /// How it stands.
    pub state: ProofState,
    /// What it needs, or its fault; empty where it holds.
    pub detail: String,
    /// The time it proves, RFC 3339; empty where it proves none.
    pub when: String,
    /// To be compared elsewhere: the authority, or the height of the block.
    pub compare: String,
    /// To be compared elsewhere: the fingerprint, or the hash of the header.
    pub fingerprint: String,
    /// Whether the authority's root was brought by a file of its own.
    pub brought: bool,
}

/// A hash that left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SentRootView {
    /// Its record.
    pub id: String,
    /// The hash.
    pub root: String,
    /// When it was handed out, RFC 3339.
    pub made: String,
    /// How many files it covers.
    pub files: u32,
    /// Files of it that the case no longer holds as they were, by name.
    pub differ: Vec<String>,
    /// Whether it covers all that the case holds today.
    pub current: bool,
    /// What came back.
    pub proofs: Vec<ProofView>,
}

/// The hash of a case today, and those that left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CourierView {
    /// The hash of today; empty where no exhibit has a file.
    pub root: String,
    /// The same in rows to be typed or read out.
    pub rows: Vec<String>,
    /// How many files it covers.
    pub files: u32,
    /// Exhibits without a file.
    pub without: u32,
    /// Hashes that left, the newest first.
    pub sent: Vec<SentRootView>,
}

/// What file of the hash is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RootFile {
    /// The list of hashes.
    List,
    /// A request for a time stamp, as an authority takes it.
    Request,
}

/// Writes the hash into a file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveRoot {
    /// The case.
    pub case: String,
    /// Which file.
    pub what: RootFile,
}

/// What a file that was brought turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BroughtWord {
    /// A proof.
    Proof,
    /// A certificate.
    Certificate,
    /// The header of a block.
    Header,
}

/// What was brought, and how all stands now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProofTaken {
    /// What it was.
    pub what: BroughtWord,
    /// How all stands.
    pub view: CourierView,
}
