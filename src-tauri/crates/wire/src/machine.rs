//! The machine check: what of this computer can give papers away. Words stand in `machine.ftl`, by check and state.

use serde::Serialize;
use ts_rs::TS;

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MachineCheck {
    /// Whether the disk with the papers is encrypted.
    Disk,
    /// Whether memory reaches a disk in the clear while the computer runs.
    Swap,
    /// Whether memory reaches a disk in the clear when the computer hibernates.
    Hibernation,
    /// Programs that keep a history of what is copied; the detail names them.
    Clipboard,
    /// Programs that record or show the screen; the detail names them.
    Recording,
    /// Whether programs of the same user may read each other's memory.
    Memory,
    /// Whether the system still gets updates; the detail is the last day, `YYYY-MM-DD`.
    System,
    /// Whether somebody looked for updates lately; the detail is how many days ago.
    Updates,
    /// Whether other programs can be kept from taking a picture of the window.
    Capture,
}

impl MachineCheck {
    /// Every check, in the order of the screen.
    pub const ALL: [Self; 9] = [
        Self::Disk,
        Self::Swap,
        Self::Hibernation,
        Self::Clipboard,
        Self::Recording,
        Self::Memory,
        Self::System,
        Self::Updates,
        Self::Capture,
    ];
}

/// How it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MachineState {
    /// Nothing to do.
    Good,
    /// Something can be done; the words say what.
    Care,
    /// It cannot be seen from here.
    Unknown,
    /// Nothing can be done here; it is good to know.
    Note,
}

/// One row of the machine check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MachineRow {
    /// What was looked at.
    pub check: MachineCheck,
    /// How it stands.
    pub state: MachineState,
    /// A name, a day or a number of days, as the check says; may be empty.
    pub detail: String,
}
