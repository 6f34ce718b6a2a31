//! What went wrong, in the language of cases: about twenty codes that the screens have words for.

use serde::Serialize;

/// Names the kind of a problem; each has its words (what happened, what is safe, what to do)
/// in `ui/src/words/*/errors.ftl` under `error-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// The passphrase does not open this vault.
    WrongPassphrase,
    /// A row of the recovery sheet is not what was written on it.
    WrongSheetRow,
    /// A row of a share is not what was written on it.
    WrongShareRow,
    /// Two shares do not belong together, or open nothing here.
    WrongShares,
    /// The recovery sheet does not open this vault.
    WrongSheet,
    /// Another window or program has the vault open for writing.
    VaultInUse,
    /// The folder holds no vault.
    NotAVault,
    /// The folder chosen for a new vault is not empty.
    FolderNotEmpty,
    /// The person's part in the case, or in the vault, does not allow it.
    NotAllowed,
    /// A case would be left without a supervisor.
    NeedsSupervisor,
    /// Nobody else opens some of a person's cases.
    OnlyTheirs,
    /// A newer key of the case has not come to whoever opened the vault yet.
    KeyOnItsWay,
    /// Another person of the vault has this passphrase.
    PassphraseTaken,
    /// The person was removed from the vault.
    Removed,
    /// A newer version of Redress wrote this vault or file.
    NewerFormat,
    /// Both copies of a key file are damaged.
    KeysDamaged,
    /// One record cannot be read; the others can.
    RecordDamaged,
    /// Records that were once saved are not there.
    RecordsMissing,
    /// An attachment is not the file that came in.
    AttachmentDamaged,
    /// The attachment cannot be read from where it lies.
    FileUnreadable,
    /// The file has nothing in it.
    FileEmpty,
    /// The file changed while it was read.
    FileChanged,
    /// A text or a file is over its limit.
    TooLarge,
    /// A field holds something it cannot hold.
    BadField,
    /// A date that no calendar has, or far outside a life.
    BadDate,
    /// The file is not a whole backup.
    BackupDamaged,
    /// The file proves no time, or not that of this case; the detail names why.
    BadProof,
    /// The file is not a case in the open case format.
    BadCase,
    /// What is named does not exist (any more).
    NotFound,
    /// The entry was changed elsewhere since it was read.
    Stale,
    /// The disk is full.
    DiskFull,
    /// The disk does not accept changes.
    ReadOnly,
    /// The disk reported an error; the vault must be opened again.
    DiskError,
    /// The place outside the vault that a person chose has no room.
    PlaceFull,
    /// The place outside the vault that a person chose cannot be written, or gave back other bytes.
    PlaceFailed,
    /// The vault is locked.
    Locked,
    /// The person stopped it.
    Stopped,
    /// The passphrase is too easy to guess.
    WeakPassphrase,
    /// The paper could not be made.
    PaperFailed,
    /// No pages or picture can be drawn of this kind of file.
    NoPages,
    /// The file asks for a password.
    PasswordProtected,
    /// The file is damaged, cut off, or not what it says it is.
    PaperSpoiled,
    /// Drawing the file takes more memory, time or pages than a paper is given.
    DrawingLimit,
    /// The file could not be drawn.
    DrawingFailed,
    /// A fault of the program itself.
    Internal,
}

impl Code {
    /// Every code, for the tests that compare codes with words.
    pub const ALL: [Code; 45] = [
        Code::WrongPassphrase,
        Code::WrongSheetRow,
        Code::WrongShareRow,
        Code::WrongShares,
        Code::WrongSheet,
        Code::VaultInUse,
        Code::NotAVault,
        Code::FolderNotEmpty,
        Code::NotAllowed,
        Code::NeedsSupervisor,
        Code::OnlyTheirs,
        Code::KeyOnItsWay,
        Code::PassphraseTaken,
        Code::Removed,
        Code::NewerFormat,
        Code::KeysDamaged,
        Code::RecordDamaged,
        Code::RecordsMissing,
        Code::AttachmentDamaged,
        Code::FileUnreadable,
        Code::FileEmpty,
        Code::FileChanged,
        Code::TooLarge,
        Code::BadField,
        Code::BadDate,
        Code::BackupDamaged,
        Code::BadProof,
        Code::BadCase,
        Code::NotFound,
        Code::Stale,
        Code::DiskFull,
        Code::ReadOnly,
        Code::DiskError,
        Code::PlaceFull,
        Code::PlaceFailed,
        Code::Locked,
        Code::Stopped,
        Code::WeakPassphrase,
        Code::PaperFailed,
        Code::NoPages,
        Code::PasswordProtected,
        Code::PaperSpoiled,
        Code::DrawingLimit,
        Code::DrawingFailed,
        Code::Internal,
    ];

    /// Gives the code as the word used in message ids: `wrong-passphrase`.
    pub fn word(self) -> String {
        match serde_json::to_value(self) {
            Ok(serde_json::Value::String(word)) => word,
            _ => String::from("internal"),
        }
    }
}

/// A problem a person can act on. Holds no passphrase, no path and no case content,
/// so it may be shown and logged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{}{}{}", code.word(), field.as_ref().map(|f| format!(" in {f}")).unwrap_or_default(), detail.as_ref().map(|d| format!(": {d}")).unwrap_or_default())]
pub struct Problem {
    /// What kind it is.
    pub code: Code,
    /// The field it stands in, as a path in the open case format: `events[3].when.month`.
    pub field: Option<String>,
    /// A short technical addition in English, never content: "100000 characters, limit 50000".
    pub detail: Option<String>,
}

impl Problem {
    /// Makes a problem with nothing but its code.
    pub fn new(code: Code) -> Self {
        Self { code, field: None, detail: None }
    }

    /// Makes a problem of one field.
    pub fn in_field(code: Code, field: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { code, field: Some(field.into()), detail: Some(detail.into()) }
    }

    /// Adds a short technical detail.
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}
