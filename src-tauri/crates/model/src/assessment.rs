//! What the engine of law found: verdicts that explain themselves, never a probability.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{Country, Decision, EntryKind, Id};

/// A sentence in the languages of the screens, from reviewed data files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Wording {
    /// English.
    pub en: String,
    /// Arabic.
    pub ar: String,
    /// Russian; the English where it is not translated yet.
    pub ru: String,
    /// French; the English where it is not translated yet.
    pub fr: String,
    /// Spanish, for papers; the English where papers do not say it.
    pub es: String,
}

/// How strong a ground is. Ordered from weakest to strongest hold for sorting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The facts known exclude it.
    NotMet,
    /// Too much is unknown to say.
    MissingFacts,
    /// Facts are there, yet they rarely suffice.
    Weak,
    /// A good case can be made.
    Arguable,
    /// Every element is shown by facts of the case.
    Strong,
}

/// Whether a rule was read in a source or is general knowledge still to be checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Read in the source named.
    Sourced,
    /// Partly read, partly recalled: check against the official text.
    PartRecalled,
    /// Recalled: check against the official text.
    Recalled,
}

/// Who can decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Forum {
    /// The CCF.
    Ccf,
    /// INTERPOL's General Secretariat.
    GeneralSecretariat,
    /// A national court.
    NationalCourt,
    /// A data-protection authority.
    DataProtectionAuthority,
    /// Another body.
    OtherBody,
    /// Nobody.
    Nobody,
}

/// Points at an entry of the case.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, JsonSchema)]
pub struct EntryRef {
    /// Its kind.
    #[schemars(with = "String")]
    pub kind: EntryKind,
    /// Its id.
    pub id: Id,
}

/// One point for or against, with the facts it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Point {
    /// Stable id of the sentence in the law data.
    pub id: String,
    /// The sentence.
    pub text: Wording,
    /// The facts it rests on.
    pub rests_on: Vec<EntryRef>,
}

/// A fact that is missing, as a question in plain words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Question {
    /// Stable id; an [`crate::Answer`] with this id answers it.
    pub id: String,
    /// The question.
    pub text: Wording,
    /// Why it is asked.
    pub why: Wording,
    /// How it is answered.
    pub form: QuestionForm,
    /// Whether it touches harm, views or belief: asked late, announced, skippable.
    pub sensitive: bool,
    /// Who or what can most likely tell.
    pub teller: Teller,
}

/// Who or what can most likely tell a missing fact: a help to sort questions by, no rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Teller {
    /// The person, from memory.
    You,
    /// The text of the alert.
    Alert,
    /// The file of the court or the police there, or a lawyer who reads it.
    Court,
    /// The papers of the protection, or the office that gave it.
    Protection,
    /// A paper to look for.
    Paper,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum QuestionForm {
    /// Yes, no, or *I do not know*, kept as an answer.
    YesNo,
    /// By filling in the alert.
    Alert,
    /// By filling in the charge.
    Charge,
    /// By filling in the protection.
    Protection,
    /// By filling in the proceeding.
    Proceeding,
    /// By adding a paper.
    Evidence,
}

/// The rule a verdict cites.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Rule {
    /// The instrument: "Rules on the Processing of Data".
    pub instrument: String,
    /// The article as cited: "RPD Art. 83(1)(a)(i)".
    pub citation: String,
    /// The version of the instrument.
    pub version: String,
    /// The day the data were checked, `YYYY-MM-DD`.
    pub as_of: String,
    /// Where it was read.
    pub source: String,
    /// Sourced or recalled.
    pub confidence: Confidence,
    /// How papers cite it, in the languages of the CCF.
    pub in_words: RuleWords,
}

/// How papers cite a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RuleWords {
    /// The instrument.
    pub instrument: Wording,
    /// The article.
    pub citation: Wording,
    /// The version of the instrument.
    pub version: Wording,
}

/// What the engine found on one ground.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GroundResult {
    /// The ground: `G-REFUGEE`.
    pub id: String,
    /// Its name in plain words.
    pub name: Wording,
    /// The family it belongs to: `refugee`, `seriousness`, `article-3`.
    pub family: String,
    /// What must be shown.
    pub must_show: Wording,
    /// How strong it is.
    pub verdict: Verdict,
    /// Why it is no stronger, or what capped it.
    pub rests_on: Vec<Point>,
    /// What is missing.
    pub missing: Vec<Question>,
    /// What speaks against.
    pub against: Vec<Point>,
    /// Evidence that usually shows it.
    pub usual_evidence: Vec<Wording>,
    /// Who decides.
    pub forum: Forum,
    /// The rules it cites; the first is the main one.
    pub rules: Vec<Rule>,
    /// Exhibits that show what it rests on.
    pub proofs: Vec<EntryRef>,
    /// Published decisions on this ground, those that found data not compliant first. They bind
    /// nobody else.
    pub decisions: Vec<&'static Decision>,
    /// Nothing is known on this ground yet beyond the alert itself: it only asks.
    pub nothing_known: bool,
    /// How it stands against the alerts of each country, the best first, where it is not the same against all. The verdict
    /// and all that is said above are those of the first.
    pub by_country: Vec<AlertVerdict>,
}

impl GroundResult {
    /// Every question the ground asks, of whichever alert, each once.
    pub fn asks(&self) -> Vec<&Question> {
        let mut once: Vec<&Question> = self.missing.iter().collect();
        for question in self.by_country.iter().flat_map(|one| &one.missing) {
            if !once.iter().any(|known| known.id == question.id) {
                once.push(question);
            }
        }
        once
    }
}

/// How a ground stands against the alerts of one country, among those of several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AlertVerdict {
    /// The country the alerts come from, where it is known.
    pub country: Option<Country>,
    /// These alerts.
    pub alerts: Vec<EntryRef>,
    /// How strong the ground is against them.
    pub verdict: Verdict,
    /// What speaks against it there.
    pub against: Vec<Point>,
    /// What is missing there.
    pub missing: Vec<Question>,
}

/// An assessment of a whole case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Assessment {
    /// Version of the law data.
    pub data_version: String,
    /// The day the law data speak of, `YYYY-MM-DD`.
    pub as_of: String,
    /// Grounds, the ones to rest on first.
    pub grounds: Vec<GroundResult>,
    /// What speaks for the person.
    pub for_you: Vec<Point>,
    /// What speaks against.
    pub against_you: Vec<Point>,
    /// What is missing: plain questions before sensitive ones, and of those what most grounds ask first.
    pub missing: Vec<Question>,
    /// What no program can judge.
    pub cannot_judge: Vec<Point>,
    /// Alerts that the CCF cannot mend, with the road that is left.
    pub other_roads: Vec<Point>,
    /// Every alert that is recorded lies outside INTERPOL's files, so that these roads are what is left.
    pub outside: bool,
    /// Who can decide what about the alerts of the case.
    pub powers: Vec<Power>,
}

impl Assessment {
    /// Gives the grounds whose verdict waits for the answer to a question, in their order. It is a
    /// count of who asks; nobody can tell beforehand what an answer will do.
    pub fn waiting(&self, question: &str) -> Vec<&GroundResult> {
        let asks = |ground: &&GroundResult| ground.asks().iter().any(|q| q.id == question);
        self.grounds.iter().filter(asks).collect()
    }
}

/// What one body can decide, or cannot, about data that came by certain channels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Power {
    /// Stable id in the law data: `ccf-files`.
    pub id: String,
    /// The body.
    pub forum: Forum,
    /// Whether it can; else it is said that it cannot.
    pub can: bool,
    /// What, in words.
    pub what: Wording,
    /// Where it was read.
    pub source: String,
    /// Sourced or recalled.
    pub confidence: Confidence,
    /// The alerts it is about.
    pub rests_on: Vec<EntryRef>,
}
