//! The ways back into a vault, as the safety screen shows them. Never a word of a sheet.

use redress_model::Code;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How the ways back in stand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct SafetyView {
    /// False for the throw-away vault of *look round*: it has no keys on a disk.
    pub on_disk: bool,
    /// The day the recovery sheet was made, `YYYY-MM-DD`; empty where there is none.
    pub sheet_made: String,
    /// The day it was last read back from paper; empty if never.
    pub sheet_read_back: String,
    /// It should be read back now.
    pub sheet_due: bool,
    /// The day the shares were made; empty where there are none.
    pub shares_made: String,
    /// The day two of them were last read back from paper; empty if never.
    pub shares_read_back: String,
    /// Two should be read back now.
    pub shares_due: bool,
    /// The day of the last backup; empty where there is none.
    pub backup_made: String,
    /// Saves since then.
    pub backup_saves: u32,
    /// The name, without its place, of the folder where backups are made by themselves; empty for none.
    pub automatic_folder: String,
    /// The day of the last one there, `YYYY-MM-DD`; empty where there is none yet.
    pub automatic_made: String,
    /// Why the last try to make one failed; none where it did not.
    #[ts(type = "ErrorCode | null")]
    pub automatic_failed: Option<Code>,
}

/// Names one of the shares just made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShareNumber {
    /// 1, 2 or 3.
    pub number: u32,
}

/// What was typed of a recovery sheet, looked at without opening anything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct SheetLook {
    /// Rows that are not what was written on the sheet, counted from 1.
    pub wrong: Vec<u32>,
}

/// Reads everything in the vault, or also mends what has a second copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CheckVault {
    /// Whether what one place still has and the other lacks is written again first.
    pub mend: bool,
}

/// What a reading of everything showed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReportView {
    /// Entries read and found right, all their states counted.
    pub records: u32,
    /// Files read to the end and found right.
    pub files: u32,
    /// What is damaged or lost.
    pub lost: Vec<LostRow>,
}

/// One thing that is damaged or lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LostRow {
    /// What it is; its words are `damage-…`.
    pub kind: String,
    /// How many.
    pub count: u32,
    /// The title of its case; empty where it is no case's.
    pub case: String,
    /// The exhibit a file belongs to, or the id of an entry; may be empty.
    pub name: String,
}
