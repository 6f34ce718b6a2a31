//! What the screens show, and the small requests they make.

use redress_model::{
    CaseRole, Certainty, Disclosure, Entry, EntryKind, EntryRef, Learner, RequestKind,
    RequestLanguage, RequestRecord, YesNo,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::clinic::DueRow;
use crate::languages::Language;
use crate::standing::SourceSheet;
use crate::{
    AlertSheet, AllegationSheet, AnswerSheet, CaseSheet, ChargeSheet, EventSheet, EvidenceSheet,
    LetterSheet, NoteSheet, PersonSheet, PlanSheet, ProceedingSheet, ProtectionSheet, TaskSheet,
};

/// A colour theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename_all = "lowercase")]
pub enum Theme {
    /// As the desktop has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// How much moves on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename_all = "lowercase")]
pub enum Motion {
    /// As the desktop has it.
    #[default]
    System,
    /// Nothing fades or slides.
    Less,
}

/// Sizes of the text a person can choose, in percent. At 200 the layout is that of half the window.
pub const TEXT_SIZES: [u32; 6] = [90, 100, 115, 130, 150, 200];

/// Settings kept outside the vault; they hold nothing of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Language of the screens.
    pub language: Language,
    /// Colours.
    pub theme: Theme,
    /// Size of the text in percent, one of [`TEXT_SIZES`].
    pub text_percent: u32,
    /// Motion.
    pub motion: Motion,
    /// Minutes without a touch after which the vault locks: 1 to 30, 0 for never.
    pub lock_minutes: u32,
}

/// Where the program stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AppState {
    /// Whether a vault is open.
    pub open: bool,
    /// Whether the open vault is the throw-away one of *look round*.
    pub throw_away: bool,
    /// Vaults known on this computer; the first is the last one used.
    pub vaults: Vec<VaultRow>,
    /// Key of the vault that *unlock* would open.
    pub chosen: String,
    /// Settings.
    pub settings: Settings,
    /// What was found or mended when the vault was opened.
    pub notices: Vec<NoticeView>,
    /// Today, `YYYY-MM-DD`.
    pub today: String,
    /// Version of the program.
    pub version: String,
    /// The name that work in the open vault is written under; empty where none was given, and while locked.
    pub author: String,
}

/// A vault in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VaultRow {
    /// A key for `choose_vault`; says nothing of the path.
    pub key: String,
    /// The folder's own name.
    pub name: String,
    /// Whether it is there now (a stick may be out).
    pub present: bool,
    /// When its files last changed, RFC 3339 in UTC; empty where that is not known. The disk shows it to everybody.
    pub changed: String,
}

/// Something found at opening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NoticeView {
    /// Its kind; the words are under `notice-<kind>`.
    pub kind: String,
    /// How many things it is about.
    pub count: u32,
    /// Names of the records or cases, where it names some.
    pub names: Vec<String>,
}

/// Nothing to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// Six chance words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Words {
    /// The words.
    pub words: Vec<String>,
    /// How hard they are to guess, in bits, rounded down.
    pub bits: u32,
}

/// Which folder dialog to open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename_all = "lowercase")]
pub enum FolderPurpose {
    /// A place for a new vault.
    New,
    /// A vault that exists.
    Open,
}

/// Asks for a folder dialog.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChooseFolder {
    /// What for.
    pub purpose: FolderPurpose,
}

/// Names a vault of the list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChooseVault {
    /// Its key.
    pub key: String,
}

/// A case in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CaseRow {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Own or a client's.
    #[ts(type = "CaseRole")]
    pub role: CaseRole,
    /// The accusing country, two letters or empty.
    pub accusing: String,
    /// Day it was opened, or empty.
    pub opened: String,
    /// Whether it is the sample case.
    pub sample: bool,
    /// How many entries it has.
    pub entries: u32,
    /// Whether its header is damaged, so that only the id is sure.
    pub damaged: bool,
}

/// Asks for a new case.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewCase {
    /// Own or a client's.
    #[ts(type = "CaseRole")]
    pub role: CaseRole,
    /// The person's name as they write it.
    pub name: String,
    /// The accusing country, two letters or empty.
    pub accusing: String,
}

/// Names a case.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CaseId {
    /// Its id.
    pub case: String,
}

/// Names an entry of a case.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EntryId {
    /// The case.
    pub case: String,
    /// The entry.
    pub id: String,
    /// The revision that the screen showed.
    pub revision: u32,
}

/// Saves the sheet of one entry.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveSheet {
    /// The case.
    pub case: String,
    /// The sheet.
    pub sheet: Sheet,
    /// The draft that this finishes; it goes in the same save.
    #[serde(default)]
    #[ts(optional)]
    pub draft: Option<String>,
}

/// A sheet of any kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "fields", rename_all = "snake_case")]
#[ts(tag = "kind", content = "fields", rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the sheet of that name")]
pub enum Sheet {
    Case(CaseSheet),
    Person(PersonSheet),
    Alert(Box<AlertSheet>),
    Charge(Box<ChargeSheet>),
    Allegation(Box<AllegationSheet>),
    Proceeding(ProceedingSheet),
    Protection(ProtectionSheet),
    Event(EventSheet),
    Evidence(EvidenceSheet),
    Source(SourceSheet),
    Letter(Box<LetterSheet>),
    Task(TaskSheet),
    Plan(Box<PlanSheet>),
    Note(NoteSheet),
    Answer(AnswerSheet),
}

impl Sheet {
    /// Fills the form of an entry; none for what has no form of its own.
    pub fn of(entry: &Entry, revision: u32) -> Option<Self> {
        Some(match entry {
            Entry::Person(x) => Self::Person(PersonSheet::of(x, revision)),
            Entry::Alert(x) => Self::Alert(Box::new(AlertSheet::of(x, revision))),
            Entry::Charge(x) => Self::Charge(Box::new(ChargeSheet::of(x, revision))),
            Entry::Allegation(x) => Self::Allegation(Box::new(AllegationSheet::of(x, revision))),
            Entry::Proceeding(x) => Self::Proceeding(ProceedingSheet::of(x, revision)),
            Entry::Protection(x) => Self::Protection(ProtectionSheet::of(x, revision)),
            Entry::Event(x) => Self::Event(EventSheet::of(x, revision)),
            Entry::Evidence(x) => Self::Evidence(EvidenceSheet::of(x, revision)),
            Entry::Source(x) => Self::Source(SourceSheet::of(x, revision)),
            Entry::Letter(x) => Self::Letter(Box::new(LetterSheet::of(x, revision))),
            Entry::Task(x) => Self::Task(TaskSheet::of(x, revision)),
            Entry::Plan(x) => Self::Plan(Box::new(PlanSheet::of(x, revision))),
            Entry::Note(x) => Self::Note(NoteSheet::of(x, revision)),
            Entry::Case(x) => Self::Case(CaseSheet::of(x, revision)),
            Entry::Answer(x) => Self::Answer(AnswerSheet::of(x, revision)),
            Entry::Request(_) => return None,
        })
    }
}

/// A save that was acknowledged: the bytes are on the disk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Saved {
    /// The entry.
    pub id: String,
    /// Its revision now.
    pub revision: u32,
    /// Time of day, RFC 3339 in UTC.
    pub at: String,
    /// Every entry that the save changed: what *undo* takes back.
    pub touched: Vec<MoveSheet>,
}

/// One entry's way from one revision to another; 0 stands for *not there*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveSheet {
    /// The entry.
    pub id: String,
    /// The revision it stands at.
    pub from: u32,
    /// The revision whose content it gets.
    pub to: u32,
}

/// Takes entries to other revisions of theirs: undo, redo, put back.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Revert {
    /// The case.
    pub case: String,
    /// The ways, done all or none.
    pub moves: Vec<MoveSheet>,
}

/// Answers one question of the engine.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GiveAnswer {
    /// The case.
    pub case: String,
    /// The question.
    pub question: String,
    /// The answer.
    #[ts(type = "YesNo")]
    pub answer: YesNo,
    /// In the person's words, or empty.
    pub words: String,
    /// How sure the person is; left out, it stays as it was.
    #[ts(type = "Certainty | null")]
    pub certainty: Option<Certainty>,
}

/// Points at an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EntryLink {
    /// Its kind.
    #[ts(type = "EntryKind")]
    pub kind: EntryKind,
    /// Its id.
    pub id: String,
}

impl From<&EntryRef> for EntryLink {
    fn from(entry: &EntryRef) -> Self {
        Self { kind: entry.kind, id: entry.id.to_string() }
    }
}

/// A request that was drafted and saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RequestRow {
    /// Its id.
    pub id: String,
    /// What it asks.
    #[ts(type = "RequestKind")]
    pub kind: RequestKind,
    /// Its language.
    #[ts(type = "RequestLanguage")]
    pub language: RequestLanguage,
    /// When it was made, RFC 3339.
    pub made: String,
    /// Pages of the PDF.
    pub pages: u16,
}

impl From<&RequestRecord> for RequestRow {
    fn from(record: &RequestRecord) -> Self {
        Self {
            id: record.id.to_string(),
            kind: record.kind,
            language: record.language,
            made: record.made.to_string(),
            pages: record.pages,
        }
    }
}

/// One thing to do next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DoNext {
    /// Which step; the words are under `do-next-<step>`: `late`, `papers-changed`, `name-person`,
    /// `add-alert`, `add-charge`, `this-week`, `finish-notes`, `prepare-request`,
    /// `answer-question`, `missing-papers`, `add-paper`, `add-protection`, `add-event`,
    /// `choose-who-sees`, `split-charge`, `fill-allegations`, `ask-state`.
    pub step: String,
    /// The day it is about, for `late` and `this-week`.
    pub due: Option<DueRow>,
    /// The question to answer, for `answer-question`.
    pub question: Option<crate::QuestionView>,
    /// How many things it is about.
    pub count: u32,
}

/// Asks for the assessment in a language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Assess {
    /// The case.
    pub case: String,
    /// The language.
    pub language: Language,
}

/// A request as drafted from the case as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RequestView {
    /// Pages; page `n` (from 1) is at `case://localhost/request/<case>/<n>?v=<version>`.
    pub pages: u16,
    /// Changes whenever the paper changes.
    pub version: String,
    /// Who learns what.
    pub learners: Vec<LearnerRow>,
    /// Grounds in the paper.
    pub grounds: Vec<crate::GroundView>,
    /// Notes for the person who files; not in the paper.
    pub notes: Vec<NoteView>,
    /// Its numbered paragraphs, in order.
    pub paragraphs: Vec<crate::RequestParagraph>,
    /// The admissibility check.
    pub check: Vec<crate::AdmissibilityRow>,
    /// Words of the person's own that may not leave.
    pub blocked: Vec<crate::BlockedRow>,
    /// Pages that count against the budget.
    pub counted: u16,
    /// Whether only the summary is counted, as for a revision.
    pub counted_summary: bool,
    /// How many pages it may have.
    pub budget: u16,
}

/// A note for the person who files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NoteView {
    /// Its kind; the words are under `request-note-<kind>`.
    pub kind: String,
    /// What it is about, such as a citation; may be empty.
    pub about: String,
    /// How many.
    pub count: u32,
}

/// One line of *who learns what*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LearnerRow {
    /// Who.
    #[ts(type = "Disclosure")]
    pub disclosure: Disclosure,
    /// The entry.
    pub entry: EntryLink,
    /// What it is.
    pub label: String,
}

impl From<&Learner> for LearnerRow {
    fn from(learner: &Learner) -> Self {
        Self {
            disclosure: learner.disclosure,
            entry: EntryLink::from(&learner.entry),
            label: learner.label.clone(),
        }
    }
}

/// A file that was written outside the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Written {
    /// The file's own name, without its folder.
    pub name: String,
    /// Size in bytes, decimal.
    pub size_bytes: String,
}

/// How far a long work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct ProgressView {
    /// Whether one is going on.
    pub busy: bool,
    /// Steps done.
    pub done: u32,
    /// Steps in all; 0 if not known.
    pub total: u32,
    /// Whether the steps are MiB.
    pub mib: bool,
    /// Which paper is at work; 0 where it is not about several.
    pub paper: u32,
    /// Of how many.
    pub papers: u32,
}
