//! The Refugee Policy assistant, and the letters it drafts.

use redress_model::{Confidence, RequestLanguage};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::law::QuestionView;
use crate::requests::BlockedRow;
use crate::views::EntryLink;

/// What applies to a case under the Refugee Policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RefugeeView {
    /// Each protection of the case with its limits and steps.
    pub protections: Vec<ProtectionCase>,
    /// Texts of the library that say how it is done, by id.
    pub reading: Vec<LawLine>,
}

/// One sentence of the law data with its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LawLine {
    /// Its id in the library.
    pub id: String,
    /// What it says.
    pub text: String,
    /// Where it was read.
    pub source: String,
    /// Sourced or recalled.
    #[ts(type = "Confidence")]
    pub confidence: Confidence,
    /// As of this day.
    pub as_of: String,
}

/// Where one step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename_all = "snake_case")]
pub enum RefugeeStep {
    /// Not begun.
    Open,
    /// Done.
    Done,
    /// Said no to.
    Refused,
    /// Cannot be done as things stand.
    Blocked,
}

/// One protection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProtectionCase {
    /// The protection.
    pub id: String,
    /// The state that must confirm, two letters; empty where none is known.
    pub state: String,
    /// What applies to it: sentences of the ground, for and against.
    pub applies: Vec<AppliesLine>,
    /// What is missing, as questions.
    pub missing: Vec<QuestionView>,
    /// The person consents that the state is asked.
    pub consent: RefugeeStep,
    /// The state was asked.
    pub asked: RefugeeStep,
    /// Letters that asked it.
    pub letters: Vec<String>,
    /// The state confirmed.
    pub confirmed: RefugeeStep,
    /// Why no letter can be drafted: the field that stands in its way, or empty.
    pub blocked: String,
}

/// One thing that applies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AppliesLine {
    /// The sentence.
    pub text: String,
    /// It speaks against.
    pub against: bool,
    /// Entries it rests on.
    pub rests_on: Vec<EntryLink>,
}

/// Which of the two papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename_all = "snake_case")]
pub enum StatePaper {
    /// The letter to the state of asylum.
    Letter,
    /// The consent form.
    Consent,
}

/// Asks for one of the papers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AskStatePaper {
    /// The case.
    pub case: String,
    /// The protection.
    pub protection: String,
    /// Which paper.
    pub paper: StatePaper,
    /// The language of the paper.
    #[ts(type = "RequestLanguage")]
    pub language: RequestLanguage,
}

/// A letter as drafted from the case as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetterView {
    /// Its language.
    #[ts(type = "RequestLanguage")]
    pub language: RequestLanguage,
    /// Its title.
    pub title: String,
    /// Who writes, line by line.
    pub sender: Vec<String>,
    /// Whom it is written to, line by line.
    pub to: Vec<String>,
    /// Its paragraphs.
    pub paragraphs: Vec<ParagraphView>,
    /// What is enclosed.
    pub enclosures: Vec<String>,
    /// What is printed at its foot.
    pub end: String,
    /// What it lacks; the words are under `letter-lacks-<word>`.
    pub lacking: Vec<String>,
    /// Pages.
    pub pages: u16,
    /// What may not leave in own words: blacked out, and the letter is not saved before it is gone.
    pub blocked: Vec<BlockedRow>,
}

/// A paragraph of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ParagraphView {
    /// Its lines.
    pub lines: Vec<String>,
    /// Labels and values.
    pub rows: Vec<(String, String)>,
    /// Points.
    pub points: Vec<String>,
    /// Its key, by which own words are kept; empty where it cannot be written in own words.
    pub key: String,
    /// What the program says here.
    pub program: String,
    /// Whether it stands in own words.
    pub own: bool,
}
