//! The named limits of a vault. Every limit is checked when writing and again when
//! reading, where the bytes may come from a stranger.

/// The longest body of a record, in bytes (8 MiB). Larger things are attachments.
pub const MAX_RECORD: usize = 8 << 20;

/// The longest frame of the journal, in bytes as sealed (64 MiB). A save is one frame, so
/// this bounds what can be saved at once.
pub const MAX_FRAME: usize = 64 << 20;

/// A segment of the journal is closed when it has grown past this, in bytes (64 MiB).
pub const SEGMENT: u64 = 64 << 20;

/// The most records one save takes.
pub const MAX_CHANGES: usize = 100_000;

/// The most records (with all their revisions) one case takes.
pub const MAX_CASE_RECORDS: u32 = 10_000_000;

/// The longest kind of a record, in bytes.
pub const MAX_KIND: usize = 32;

/// The longest name of a person, in bytes.
pub const MAX_NAME: usize = 4_000;

/// The longest time of a record, in bytes.
pub const MAX_AT: usize = 40;

/// The longest key file, in bytes (64 MiB): some 500,000 cases.
pub const MAX_KEY_FILE: u64 = 64 << 20;

/// The longest catalogue, in bytes (2 GiB).
pub const MAX_CATALOGUE: u64 = 2 << 30;
