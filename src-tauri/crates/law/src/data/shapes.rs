//! The shapes of the data files: what an entry of each file may hold, and nothing else.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use redress_model as model;
use serde::Deserialize;

use super::translations::{Translations, french, russian, spanish};
use crate::check::Test;

/// A sentence in English and Arabic; the other languages are found by its English.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Words {
    pub en: String,
    pub ar: String,
    /// In every language, put together once: an assessment says hundreds of sentences.
    #[serde(skip)]
    whole: OnceLock<model::Wording>,
}

impl Words {
    pub fn wording(&self) -> model::Wording {
        let in_words = |words: &Translations| words.of(&self.en).unwrap_or(&self.en).to_owned();
        let make = || model::Wording {
            en: self.en.clone(),
            ar: self.ar.clone(),
            ru: in_words(russian()),
            fr: in_words(french()),
            es: in_words(spanish()),
        };
        self.whole.get_or_init(make).clone()
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Meta {
    pub version: String,
    pub as_of: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Instrument {
    pub id: String,
    pub name: String,
    pub version: String,
    pub as_of: String,
    pub source: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct InstrumentsFile {
    pub data: Meta,
    pub instrument: Vec<Instrument>,
    pub non_members: NonMembers,
}

/// Countries outside INTERPOL: an alert of theirs in INTERPOL's files is a mistake somewhere.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NonMembers {
    pub codes: Vec<model::Country>,
    pub as_of: String,
    pub source: String,
    #[allow(dead_code, reason = "kept beside the source; not shown yet")]
    pub confidence: Sure,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Sure {
    Sourced,
    Part,
    Recalled,
}

impl From<Sure> for model::Confidence {
    fn from(sure: Sure) -> Self {
        match sure {
            Sure::Sourced => Self::Sourced,
            Sure::Part => Self::PartRecalled,
            Sure::Recalled => Self::Recalled,
        }
    }
}

/// A verdict as the data files write it, used as a ceiling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Ceiling {
    NotMet,
    MissingFacts,
    Weak,
    Arguable,
    Strong,
}

impl From<Ceiling> for model::Verdict {
    fn from(ceiling: Ceiling) -> Self {
        match ceiling {
            Ceiling::NotMet => Self::NotMet,
            Ceiling::MissingFacts => Self::MissingFacts,
            Ceiling::Weak => Self::Weak,
            Ceiling::Arguable => Self::Arguable,
            Ceiling::Strong => Self::Strong,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RuleEntry {
    pub instrument: String,
    pub citation: String,
    pub source: String,
    pub confidence: Sure,
    /// Cited only when such a channel is among the alerts.
    #[serde(default)]
    pub only_for: Vec<model::Channel>,
}

/// One thing to find out: a test over the case, and the question that fills in for it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Check {
    pub test: Test,
    #[serde(default)]
    pub question: Option<String>,
    /// A *yes* to the question means a *no* to the test.
    #[serde(default)]
    pub flip: bool,
}

/// Sentences said when the answer is yes, no or not known.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Says {
    #[serde(default)]
    pub yes: Option<String>,
    #[serde(default)]
    pub no: Option<String>,
    #[serde(default)]
    pub unknown: Option<String>,
}

/// Something that must be shown.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Element {
    pub id: String,
    pub check: Check,
    /// Highest verdict when the answer is no.
    pub no: Ceiling,
    /// Highest verdict when it is not known.
    pub unknown: Ceiling,
    /// How sure the fact must be for a strong ground.
    #[serde(default = "likely")]
    pub firm: model::Certainty,
    /// Until it is answered yes, nothing further is asked for this ground.
    #[serde(default)]
    pub gate: bool,
    /// A *no* speaks against the person, and not only against this ground.
    #[serde(default)]
    pub hurts: bool,
    #[serde(default)]
    pub says: Says,
}

fn likely() -> model::Certainty {
    model::Certainty::Likely
}

/// Something that is weighed together with others.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Factor {
    pub id: String,
    pub check: Check,
    /// Can carry a ground; the others only support it.
    #[serde(default)]
    pub main: bool,
    #[serde(default)]
    pub says: Says,
}

/// How many factors make which verdict. One of any kind makes it weak.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Weigh {
    pub arguable: Least,
    #[serde(default)]
    pub strong: Option<Least>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Least {
    pub main: usize,
    pub any: usize,
}

/// Something that speaks against; it may put a ceiling on the verdict.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Limit {
    pub id: String,
    pub check: Check,
    #[serde(default)]
    pub cap: Option<Ceiling>,
    #[serde(default)]
    pub unknown_cap: Option<Ceiling>,
    /// The question that is asked where it holds, since what is recorded may be mended.
    #[serde(default)]
    pub asks: Option<String>,
    #[serde(default)]
    pub says: Says,
}

/// A ceiling that holds always, with the sentence that says why.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Best {
    pub cap: Ceiling,
    pub says: String,
}

impl Ground {
    /// Says whether it is weighed by the length of a penalty or sentence.
    pub fn tests_penalty(&self) -> bool {
        fn about(check: &Check) -> bool {
            matches!(check.test, Test::PenaltyUnderThreshold | Test::PenaltyReachesThreshold)
                || check.test.parts().iter().any(about)
        }
        let elements = self.elements.iter().map(|one| &one.check);
        let factors = self.factors.iter().map(|one| &one.check);
        elements.chain(factors).chain(self.limits.iter().map(|one| &one.check)).any(about)
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ground {
    pub id: String,
    pub family: String,
    /// Lower comes first among grounds of equal hold; simple grounds before Article 3.
    pub rank: u16,
    pub name: Words,
    pub must_show: Words,
    /// Alerts it can be raised against.
    pub channels: Vec<model::Channel>,
    /// Looked at once for every protection of the case, the best one counts.
    #[serde(default)]
    pub each_protection: bool,
    #[serde(rename = "rule")]
    pub rules: Vec<RuleEntry>,
    #[serde(rename = "element")]
    pub elements: Vec<Element>,
    #[serde(default, rename = "factor")]
    pub factors: Vec<Factor>,
    #[serde(default)]
    pub weigh: Option<Weigh>,
    #[serde(default, rename = "limit")]
    pub limits: Vec<Limit>,
    /// Ceiling when two or more limits hold at once.
    #[serde(default)]
    pub limits_together: Option<Best>,
    #[serde(default)]
    pub best: Option<Best>,
    pub usual_evidence: Vec<Words>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RulesFile {
    pub ground: Vec<Ground>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CommonFile {
    pub limit: Vec<Limit>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Form {
    YesNo,
    Alert,
    Charge,
    Protection,
    Proceeding,
    Evidence,
}

impl From<Form> for model::QuestionForm {
    fn from(form: Form) -> Self {
        match form {
            Form::YesNo => Self::YesNo,
            Form::Alert => Self::Alert,
            Form::Charge => Self::Charge,
            Form::Protection => Self::Protection,
            Form::Proceeding => Self::Proceeding,
            Form::Evidence => Self::Evidence,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct QuestionEntry {
    pub id: String,
    pub form: Form,
    #[serde(default)]
    pub sensitive: bool,
    /// Who can tell, where it is not whom the form suggests.
    #[serde(default)]
    pub teller: Option<TellerWord>,
    pub text: Words,
    pub why: Words,
}

impl QuestionEntry {
    /// Says who or what can most likely tell.
    pub fn teller(&self) -> model::Teller {
        match (self.teller, self.form) {
            (Some(TellerWord::You), _) | (None, Form::YesNo) => model::Teller::You,
            (Some(TellerWord::Alert), _) | (None, Form::Alert) => model::Teller::Alert,
            (Some(TellerWord::Court), _) | (None, Form::Charge | Form::Proceeding) => {
                model::Teller::Court
            }
            (Some(TellerWord::Protection), _) | (None, Form::Protection) => {
                model::Teller::Protection
            }
            (Some(TellerWord::Paper), _) | (None, Form::Evidence) => model::Teller::Paper,
        }
    }
}

/// Who can tell, as written in the data files.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TellerWord {
    You,
    Alert,
    Court,
    Protection,
    Paper,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionsFile {
    pub question: Vec<QuestionEntry>,
}

/// The forum of a channel, as written in the data files.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ForumWord {
    Ccf,
    GeneralSecretariat,
    NationalCourt,
    DataProtectionAuthority,
    OtherBody,
    Nobody,
}

impl From<ForumWord> for model::Forum {
    fn from(forum: ForumWord) -> Self {
        match forum {
            ForumWord::Ccf => Self::Ccf,
            ForumWord::GeneralSecretariat => Self::GeneralSecretariat,
            ForumWord::NationalCourt => Self::NationalCourt,
            ForumWord::DataProtectionAuthority => Self::DataProtectionAuthority,
            ForumWord::OtherBody => Self::OtherBody,
            ForumWord::Nobody => Self::Nobody,
        }
    }
}

/// What one body can decide, or cannot, about data of some channels.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PowerEntry {
    pub id: String,
    pub forum: ForumWord,
    pub can: bool,
    pub channels: Vec<model::Channel>,
    pub what: Words,
    pub source: String,
    pub confidence: Sure,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PowersFile {
    pub power: Vec<PowerEntry>,
}

/// A line of the admissibility check.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AdmissibilityEntry {
    pub id: String,
    pub kinds: Vec<model::RequestKind>,
    /// Of what applicants it is asked; of all where none is named.
    #[serde(default)]
    pub of: Vec<ApplicantWord>,
    pub name: Words,
    pub todo: Words,
    pub form: String,
    pub facts: Vec<String>,
    pub source: String,
    pub confidence: Sure,
}

/// What an applicant is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ApplicantWord {
    /// A person of age, or of an age that is not known.
    Adult,
    /// A person under 18, or who may be.
    Minor,
    /// A company or another entity.
    Entity,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AdmissibilityFile {
    pub line: Vec<AdmissibilityEntry>,
}

/// How a published decision ended, as written in the data files.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ResultWord {
    NotCompliant,
    Compliant,
    NotKnown,
}

impl From<ResultWord> for model::DecisionResult {
    fn from(result: ResultWord) -> Self {
        match result {
            ResultWord::NotCompliant => Self::NotCompliant,
            ResultWord::Compliant => Self::Compliant,
            ResultWord::NotKnown => Self::NotKnown,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DecisionEntry {
    pub id: String,
    #[serde(default)]
    pub number: Option<String>,
    pub year: u16,
    #[serde(default)]
    pub session: Option<Words>,
    /// Key in the table of kinds of data.
    #[serde(default)]
    pub data: Option<String>,
    #[serde(default)]
    pub channels: Vec<model::Channel>,
    /// Keys in the table of tags.
    pub tags: Vec<String>,
    pub result: ResultWord,
    #[serde(default)]
    pub note: Option<Words>,
    pub grounds: Vec<String>,
    pub source: String,
    pub confidence: Sure,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DecisionsFile {
    pub data: BTreeMap<String, Words>,
    pub tags: BTreeMap<String, Words>,
    pub decision: Vec<DecisionEntry>,
}

/// One file of the library.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LibraryFile {
    pub shelf: crate::Shelf,
    pub as_of: String,
    pub entry: Vec<LibraryText>,
}

/// One entry that was written for the library.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LibraryText {
    pub id: String,
    #[serde(default)]
    pub instrument: String,
    pub source: String,
    pub confidence: Sure,
    pub title: Words,
    pub text: Vec<Words>,
}

/// The words of the list of countries.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CountriesFile {
    pub as_of: String,
    pub field: Vec<CountryField>,
    pub words: BTreeMap<String, Words>,
}

/// A column of the list, or two that are read together.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CountryField {
    pub id: String,
    pub fact: String,
    pub source: String,
    pub confidence: Sure,
    pub name: Words,
    pub means: Words,
}

/// What a text about the portal tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PortalKind {
    /// What a mark of disclosure costs.
    Price,
    /// Why something is blocked by itself.
    Guard,
    /// A limit that is only assumed.
    Limit,
    /// A box of the portal.
    Box,
}

/// One text about the portal.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PortalEntry {
    pub kind: PortalKind,
    pub id: String,
    pub fact: String,
    pub says: Words,
    pub source: String,
    pub confidence: Sure,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PortalFile {
    pub as_of: String,
    pub entry: Vec<PortalEntry>,
}
