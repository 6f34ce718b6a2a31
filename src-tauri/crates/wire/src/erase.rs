//! Erasing for good, as the screens ask for it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What shall be gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename_all = "snake_case")]
pub enum EraseWhat {
    /// An entry, with all it ever said.
    Entry,
    /// What an entry said before.
    Earlier,
    /// Every entry that was taken out of the case.
    Removed,
    /// The whole case.
    Case,
    /// Old states of forms, in all cases.
    Drafts,
}

/// Names what shall be gone.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EraseWish {
    /// What.
    pub what: EraseWhat,
    /// The case; empty for `drafts`.
    pub case: String,
    /// The entry; empty where a whole case, or what was taken out, is meant.
    pub id: String,
    /// The revision of the entry that the screen showed.
    pub revision: u32,
}

/// What would go.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct WillGoView {
    /// Entries.
    pub entries: u32,
    /// Saved states of entries.
    pub versions: u32,
    /// Papers with their files.
    pub papers: u32,
    /// Other entries that let go of what goes.
    pub pointers: u32,
    /// What was erased for good in this case before, in places.
    pub erased_before: u32,
}

/// What has gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ErasedView {
    /// Saved states, those of forms included.
    pub versions: u32,
    /// Papers with their files.
    pub papers: u32,
    /// How much smaller the vault is, in bytes.
    pub freed_bytes: String,
}
