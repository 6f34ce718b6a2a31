//! The shapes of the data files, and reading them once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use redress_model as model;
use serde::Deserialize;

use crate::check::Test;

/// What can be wrong with the embedded law data.
#[derive(Debug, thiserror::Error)]
pub enum LawDataError {
    /// A file cannot be read.
    #[error("law data file {file}: {reason}")]
    File {
        /// The file's name.
        file: &'static str,
        /// What the reader said, with the line.
        reason: String,
    },
    /// An entry names something that is not there, or lacks something it needs.
    #[error("law data entry {entry}: {reason}")]
    Entry {
        /// The entry.
        entry: String,
        /// What is wrong.
        reason: String,
    },
}

/// A sentence in both languages of the screens.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Words {
    pub en: String,
    pub ar: String,
}

impl Words {
    pub fn wording(&self) -> model::Wording {
        model::Wording { en: self.en.clone(), ar: self.ar.clone() }
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
struct InstrumentsFile {
    data: Meta,
    instrument: Vec<Instrument>,
    non_members: NonMembers,
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
struct RulesFile {
    ground: Vec<Ground>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CommonFile {
    limit: Vec<Limit>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Form {
    YesNo,
    Alert,
    Charge,
    Protection,
    Evidence,
}

impl From<Form> for model::QuestionForm {
    fn from(form: Form) -> Self {
        match form {
            Form::YesNo => Self::YesNo,
            Form::Alert => Self::Alert,
            Form::Charge => Self::Charge,
            Form::Protection => Self::Protection,
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
    pub text: Words,
    pub why: Words,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionsFile {
    question: Vec<QuestionEntry>,
}

/// The forum of a channel, as written in the data files.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ForumWord {
    Ccf,
    NationalCourt,
    DataProtectionAuthority,
    OtherBody,
    Nobody,
}

impl From<ForumWord> for model::Forum {
    fn from(forum: ForumWord) -> Self {
        match forum {
            ForumWord::Ccf => Self::Ccf,
            ForumWord::NationalCourt => Self::NationalCourt,
            ForumWord::DataProtectionAuthority => Self::DataProtectionAuthority,
            ForumWord::OtherBody => Self::OtherBody,
            ForumWord::Nobody => Self::Nobody,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChannelEntry {
    pub channel: model::Channel,
    pub fact: String,
    pub name: Words,
    pub what: Words,
    pub forum: ForumWord,
    pub remedy: Words,
    pub source: String,
    pub confidence: Sure,
    pub as_of: String,
    /// Shown among the other roads although the CCF can look at it.
    #[serde(default)]
    pub other_road: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChannelsFile {
    channel: Vec<ChannelEntry>,
}

/// All law data, read and checked.
#[derive(Debug)]
pub(crate) struct Law {
    pub meta: Meta,
    pub instruments: Vec<Instrument>,
    pub non_members: NonMembers,
    pub grounds: Vec<Ground>,
    pub common: Vec<Limit>,
    pub questions: Vec<QuestionEntry>,
    pub sentences: BTreeMap<String, Words>,
    pub channels: Vec<ChannelEntry>,
}

/// Gives the law data of this program.
pub(crate) fn law() -> &'static Law {
    static LAW: LazyLock<Law> =
        LazyLock::new(|| Law::load().expect("the embedded law data are read by every test run"));
    &LAW
}

fn read<T: serde::de::DeserializeOwned>(
    file: &'static str,
    text: &'static str,
) -> Result<T, LawDataError> {
    toml::from_str(text).map_err(|e| LawDataError::File { file, reason: e.to_string() })
}

macro_rules! file {
    ($name:literal) => {
        read($name, include_str!(concat!("../data/", $name)))
    };
}

impl Law {
    /// Reads and checks every embedded file.
    pub fn load() -> Result<Self, LawDataError> {
        let head: InstrumentsFile = file!("instruments.toml")?;
        let mut grounds = Vec::new();
        for part in [
            file!("rules/refugee.toml")?,
            file!("rules/seriousness.toml")?,
            file!("rules/article-3.toml")?,
        ] {
            let RulesFile { ground } = part;
            grounds.extend(ground);
        }
        let common: CommonFile = file!("rules/common.toml")?;
        let questions: QuestionsFile = file!("questions.toml")?;
        let channels: ChannelsFile = file!("channels.toml")?;
        let law = Self {
            meta: head.data,
            instruments: head.instrument,
            non_members: head.non_members,
            grounds,
            common: common.limit,
            questions: questions.question,
            sentences: file!("sentences.toml")?,
            channels: channels.channel,
        };
        law.check()?;
        Ok(law)
    }

    /// Gives a question as the model writes it.
    pub fn question(&self, id: &str) -> Option<model::Question> {
        let entry = self.questions.iter().find(|q| q.id == id)?;
        Some(model::Question {
            id: entry.id.clone(),
            text: entry.text.wording(),
            why: entry.why.wording(),
            form: entry.form.into(),
            sensitive: entry.sensitive,
        })
    }

    /// Gives a sentence; the check on loading saw that it is there.
    pub fn sentence(&self, id: &str) -> model::Wording {
        self.sentences.get(id).expect("sentence ids are checked on loading").wording()
    }

    /// Gives an instrument; the check on loading saw that it is there.
    pub fn instrument(&self, id: &str) -> &Instrument {
        let found = self.instruments.iter().find(|i| i.id == id);
        found.expect("instrument ids are checked on loading")
    }

    fn check(&self) -> Result<(), LawDataError> {
        let mut ids = BTreeSet::new();
        let mut once = |id: &str| {
            if ids.insert(id.to_owned()) { Ok(()) } else { Err(wrong(id, "is used twice")) }
        };
        for instrument in &self.instruments {
            once(&instrument.id)?;
            filled(&instrument.id, &[&instrument.name, &instrument.version, &instrument.source])?;
            dated(&instrument.id, &instrument.as_of)?;
        }
        dated("data", &self.meta.as_of)?;
        dated("non_members", &self.non_members.as_of)?;
        filled("non_members", &[&self.non_members.source])?;
        for (id, words) in &self.sentences {
            both(id, words)?;
        }
        for q in &self.questions {
            once(&q.id)?;
            both(&q.id, &q.text)?;
            both(&q.id, &q.why)?;
        }
        for c in &self.channels {
            let id = format!("channel {:?}", c.channel);
            once(&id)?;
            dated(&id, &c.as_of)?;
            filled(&id, &[&c.source, &c.fact])?;
            for words in [&c.name, &c.what, &c.remedy] {
                both(&id, words)?;
            }
        }
        for limit in &self.common {
            once(&format!("common.{}", limit.id))?;
            self.check_limit("common", limit)?;
        }
        for ground in &self.grounds {
            once(&ground.id)?;
            let elements = ground.elements.iter().map(|e| &e.id);
            let factors = ground.factors.iter().map(|f| &f.id);
            for part in elements.chain(factors).chain(ground.limits.iter().map(|l| &l.id)) {
                once(&format!("{}.{part}", ground.id))?;
            }
            self.check_ground(ground)?;
        }
        Ok(())
    }

    fn check_ground(&self, ground: &Ground) -> Result<(), LawDataError> {
        let id = ground.id.as_str();
        both(id, &ground.name)?;
        both(id, &ground.must_show)?;
        for words in &ground.usual_evidence {
            both(id, words)?;
        }
        if ground.rules.is_empty() || ground.elements.is_empty() || ground.channels.is_empty() {
            return Err(wrong(id, "has no rule, no element or no channel"));
        }
        for rule in &ground.rules {
            filled(id, &[&rule.citation, &rule.source])?;
            if !self.instruments.iter().any(|i| i.id == rule.instrument) {
                return Err(wrong(id, "names an instrument that is not there"));
            }
        }
        // Knowing something bad may never help: no <= unknown.
        for e in &ground.elements {
            self.check_check(id, &e.check)?;
            self.check_says(id, &e.says)?;
            if model::Verdict::from(e.no) > model::Verdict::from(e.unknown) {
                return Err(wrong(id, "an element is better off with no than with unknown"));
            }
        }
        for factor in &ground.factors {
            self.check_check(id, &factor.check)?;
            self.check_says(id, &factor.says)?;
        }
        if ground.factors.is_empty() != ground.weigh.is_none() {
            return Err(wrong(id, "has factors without weights or weights without factors"));
        }
        for limit in &ground.limits {
            self.check_limit(id, limit)?;
        }
        for best in [&ground.best, &ground.limits_together].into_iter().flatten() {
            self.known_sentence(id, &best.says)?;
        }
        Ok(())
    }

    fn check_limit(&self, id: &str, limit: &Limit) -> Result<(), LawDataError> {
        self.check_check(id, &limit.check)?;
        self.check_says(id, &limit.says)?;
        if limit.says.yes.is_none() {
            return Err(wrong(id, "a limit says nothing"));
        }
        match (limit.cap, limit.unknown_cap) {
            (None, Some(_)) => Err(wrong(id, "a limit caps the unknown but not the known")),
            (Some(cap), Some(unknown))
                if model::Verdict::from(cap) > model::Verdict::from(unknown) =>
            {
                Err(wrong(id, "a limit caps the unknown harder than the known"))
            }
            _ => Ok(()),
        }
    }

    fn check_check(&self, id: &str, check: &Check) -> Result<(), LawDataError> {
        if let Some(question) = &check.question
            && !self.questions.iter().any(|q| &q.id == question)
        {
            return Err(wrong(id, "asks a question that is not there"));
        }
        for inner in check.test.parts() {
            self.check_check(id, inner)?;
        }
        Ok(())
    }

    fn check_says(&self, id: &str, says: &Says) -> Result<(), LawDataError> {
        for sentence in [&says.yes, &says.no, &says.unknown].into_iter().flatten() {
            self.known_sentence(id, sentence)?;
        }
        Ok(())
    }

    fn known_sentence(&self, id: &str, sentence: &str) -> Result<(), LawDataError> {
        if self.sentences.contains_key(sentence) {
            Ok(())
        } else {
            Err(wrong(id, format!("says the sentence {sentence}, which is not there")))
        }
    }
}

fn wrong(entry: &str, reason: impl Into<String>) -> LawDataError {
    LawDataError::Entry { entry: entry.to_owned(), reason: reason.into() }
}

fn filled(entry: &str, texts: &[&str]) -> Result<(), LawDataError> {
    if texts.iter().any(|t| t.trim().is_empty()) {
        return Err(wrong(entry, "leaves a source, version or name empty"));
    }
    Ok(())
}

fn dated(entry: &str, date: &str) -> Result<(), LawDataError> {
    let shape =
        |(n, c): (usize, char)| if n == 4 || n == 7 { c == '-' } else { c.is_ascii_digit() };
    if date.len() == 10 && date.chars().enumerate().all(shape) {
        Ok(())
    } else {
        Err(wrong(entry, "has no date of the form 2026-11-23"))
    }
}

fn both(entry: &str, words: &Words) -> Result<(), LawDataError> {
    let arabic = words.ar.chars().any(|c| ('\u{0600}'..='\u{06FF}').contains(&c));
    if words.en.trim().is_empty() || !arabic {
        return Err(wrong(entry, "lacks a sentence in English or Arabic"));
    }
    Ok(())
}
