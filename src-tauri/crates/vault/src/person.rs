//! What a vault remembers of a person: their ways back in, their backups, their name.

/// A recovery sheet, as the vault remembers it: never its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetState {
    /// The day it was made.
    pub made: String,
    /// The day it was last read back from paper; empty if never.
    pub read_back: String,
}

/// The last backup that was read back whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupState {
    /// The day it was made.
    pub made: String,
    /// The generation it holds.
    pub generation: u64,
}

/// The place of backups that nobody has to ask for, and the last one there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AutomaticState {
    /// The folder.
    pub folder: String,
    /// The day of the last one; empty if there was none yet.
    pub made: String,
    /// The generation it holds.
    pub generation: u64,
}

/// What is remembered of a person: their ways back in, and their name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeyState {
    /// Their recovery sheet, if there is one.
    pub sheet: Option<SheetState>,
    /// Their shares, if there are some.
    pub shares: Option<SheetState>,
    /// Their last backup, if there was one.
    pub backup: Option<BackupState>,
    /// Where backups are made by themselves, if they chose a place.
    pub automatic: Option<AutomaticState>,
    /// The name their work is written under; empty if they gave none.
    pub name: String,
}
