//! Reading the data files, once; [`shapes`] says what is in them and [`whole`] that nothing is missing.

mod channel_shapes;
mod clock_shapes;
mod shapes;
mod translations;
mod whole;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use redress_model as model;

pub(crate) use channel_shapes::Bounds;
use channel_shapes::{ChannelEntry, ChannelsFile};
pub(crate) use clock_shapes::{ClockEntry, LetterEntry, OutcomeEntry, SessionEntry};
use clock_shapes::{ClocksFile, LettersFile};
pub use shapes::PortalKind;
use shapes::*;
pub(crate) use shapes::{
    AdmissibilityEntry, ApplicantWord, Best, Check, DecisionEntry, Element, Form, Ground, Least,
    Limit, PortalEntry, PowerEntry, Says, Sure, Words,
};
use translations::Translations;

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
    pub decisions: DecisionsFile,
    pub library: Vec<LibraryFile>,
    pub frame: BTreeMap<String, Words>,
    pub powers: Vec<PowerEntry>,
    pub portal: PortalFile,
    pub admissibility: Vec<AdmissibilityEntry>,
    pub clocks: ClocksFile,
    pub letters: LettersFile,
    pub countries: CountriesFile,
}

/// Gives the law data of this program.
pub(crate) fn law() -> &'static Law {
    static LAW: LazyLock<Law> =
        LazyLock::new(|| Law::load().expect("the embedded law data are read by every test run"));
    &LAW
}

/// The list of countries; its columns are told in `countries.toml`.
pub(crate) const COUNTRIES: &str = include_str!("../data/countries.csv");

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
            file!("rules/cheques.toml")?,
            file!("rules/data.toml")?,
            file!("rules/proceedings.toml")?,
            file!("rules/purpose.toml")?,
            file!("rules/records.toml")?,
            file!("rules/article-2.toml")?,
            file!("rules/article-3.toml")?,
        ] {
            let RulesFile { ground } = part;
            grounds.extend(ground);
        }
        let common: CommonFile = file!("rules/common.toml")?;
        let questions: QuestionsFile = file!("questions.toml")?;
        let channels: ChannelsFile = file!("channels.toml")?;
        let powers: PowersFile = file!("powers.toml")?;
        let admissibility: AdmissibilityFile = file!("admissibility.toml")?;
        let law = Self {
            meta: head.data,
            instruments: head.instrument,
            non_members: head.non_members,
            grounds,
            common: common.limit,
            questions: questions.question,
            sentences: file!("sentences.toml")?,
            channels: channels.channel,
            decisions: file!("decisions.toml")?,
            library: vec![
                file!("library/guides.toml")?,
                file!("library/rules.toml")?,
                file!("library/procedure-body.toml")?,
                file!("library/procedure-filing.toml")?,
                file!("library/procedure-times.toml")?,
                file!("library/procedure-after.toml")?,
                file!("library/alerts.toml")?,
                file!("library/cases.toml")?,
                file!("library/glossary.toml")?,
                file!("library/help.toml")?,
            ],
            frame: file!("library/frame.toml")?,
            powers: powers.power,
            portal: file!("portal.toml")?,
            admissibility: admissibility.line,
            clocks: file!("clocks.toml")?,
            letters: file!("letters.toml")?,
            countries: file!("countries.toml")?,
        };
        // Read for their own errors here; what they lack is shown in English and named by a test.
        for (file, text) in translations::files() {
            read::<Translations>(file, text)?;
        }
        law.check_whole()?;
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
            teller: entry.teller(),
        })
    }

    /// Gives a sentence; the check on loading saw that it is there.
    pub fn sentence(&self, id: &str) -> model::Wording {
        self.sentences.get(id).expect("sentence ids are checked on loading").wording()
    }

    /// Gives every sentence that is shown, in the order of the files.
    pub fn wordings(&self) -> Vec<model::Wording> {
        let grounds = self.grounds.iter().flat_map(|ground| {
            [&ground.name, &ground.must_show].into_iter().chain(&ground.usual_evidence)
        });
        let questions = self.questions.iter().flat_map(|q| [&q.text, &q.why]);
        let channels = self.channels.iter().flat_map(|c| [&c.name, &c.what, &c.remedy]);
        let decisions = self.decisions.decision.iter().flat_map(|d| [&d.session, &d.note]);
        let decided = self.decisions.data.values().chain(self.decisions.tags.values());
        let decided = decided.chain(decisions.flatten());
        let all = grounds.chain(questions).chain(self.sentences.values()).chain(channels);
        let library = self.library.iter().flat_map(|file| &file.entry);
        let library = library.flat_map(|one| std::iter::once(&one.title).chain(&one.text));
        let all = all.chain(decided).chain(library).chain(self.frame.values());
        let all = all.chain(self.powers.iter().map(|power| &power.what));
        let lines = self.admissibility.iter().flat_map(|line| [&line.name, &line.todo]);
        let all = all.chain(lines);
        let all = all.chain(self.clock_words());
        let all = all.chain(self.portal.entry.iter().map(|text| &text.says));
        let fields = self.countries.field.iter().flat_map(|field| [&field.name, &field.means]);
        let all = all.chain(fields).chain(self.countries.words.values());
        all.map(Words::wording).collect()
    }

    /// Gives a rule with the version and date of its instrument.
    pub fn rule(&self, rule: &RuleEntry) -> model::Rule {
        let instrument = self.instrument(&rule.instrument);
        model::Rule {
            instrument: instrument.name.clone(),
            citation: rule.citation.clone(),
            version: instrument.version.clone(),
            as_of: instrument.as_of.clone(),
            source: rule.source.clone(),
            confidence: rule.confidence.into(),
            in_words: self.rule_words(instrument, &rule.citation),
        }
    }

    /// Gives how papers cite an article of an instrument.
    pub fn rule_words(&self, instrument: &Instrument, citation: &str) -> model::RuleWords {
        model::RuleWords {
            instrument: translations::cited(&instrument.name),
            citation: translations::cited(citation),
            version: translations::cited(&instrument.version),
        }
    }

    /// Gives an instrument; the check on loading saw that it is there.
    pub fn instrument(&self, id: &str) -> &Instrument {
        let found = self.instruments.iter().find(|i| i.id == id);
        found.expect("instrument ids are checked on loading")
    }
}
