//! What the files of clocks and of letters may hold, and the checks that none lacks what it needs.

use std::collections::{BTreeMap, BTreeSet};

use redress_model as model;
use serde::Deserialize;

use super::shapes::{Sure, Words};
use super::whole::{both, dated, filled, wrong};
use super::{Law, LawDataError};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ClocksFile {
    pub convention: ConventionEntry,
    pub session: Vec<SessionEntry>,
    pub sessions: SessionsEntry,
    pub clock: Vec<ClockEntry>,
    pub sentences: BTreeMap<String, Words>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConventionEntry {
    pub parties: Vec<model::Country>,
    pub unclear: Vec<model::Country>,
    pub source: String,
    pub as_of: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SessionEntry {
    pub number: u16,
    pub first: String,
    pub last: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SessionsEntry {
    pub fact: String,
    pub says: Words,
    pub source: String,
    pub confidence: Sure,
    pub as_of: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ClockEntry {
    pub id: String,
    pub fact: String,
    pub name: Words,
    pub limit: Words,
    #[serde(default)]
    pub months: Option<u8>,
    #[serde(default)]
    pub days: Option<u16>,
    /// Others have to act.
    #[serde(default)]
    pub waits: bool,
    #[serde(default)]
    pub not_yet: Option<Words>,
    /// The clock whose rule speaks once this one has run out.
    #[serde(default)]
    pub late: Option<String>,
    pub instrument: String,
    pub citation: String,
    /// The first day whose text is here.
    #[serde(default)]
    pub since: Option<String>,
    /// The sentence that says why no day can be given at all.
    #[serde(default)]
    pub unclear: Option<String>,
    pub source: String,
    pub confidence: Sure,
    #[serde(default)]
    pub real: Option<RealEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RealEntry {
    pub from: u8,
    pub to: u8,
    /// Of how many in a hundred it was counted; without it, of about half.
    #[serde(default)]
    pub share: Option<u8>,
    pub says: Words,
    pub source: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LettersFile {
    pub kind: Vec<LetterEntry>,
    pub outcome: Vec<OutcomeEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LetterEntry {
    pub kind: model::LetterKind,
    pub fact: String,
    pub name: Words,
    pub means: Words,
    /// The question for the day that it may name.
    #[serde(default)]
    pub decided: Option<Words>,
    pub source: String,
    pub confidence: Sure,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OutcomeEntry {
    pub outcome: model::LetterOutcome,
    pub kinds: Vec<model::LetterKind>,
    pub requests: Vec<model::RequestKind>,
    pub fact: String,
    pub name: Words,
    pub means: Words,
    pub source: String,
    pub confidence: Sure,
}

impl Law {
    /// Gives every sentence of clocks and letters that is shown.
    pub(super) fn clock_words(&self) -> impl Iterator<Item = &Words> {
        let clocks = self.clocks.clock.iter().flat_map(|c| {
            let real = c.real.as_ref().map(|real| &real.says);
            [&c.name, &c.limit].into_iter().chain(&c.not_yet).chain(real)
        });
        let kinds = self
            .letters
            .kind
            .iter()
            .flat_map(|k| [&k.name, &k.means].into_iter().chain(&k.decided));
        let outcomes = self.letters.outcome.iter().flat_map(|o| [&o.name, &o.means]);
        let said = self.clocks.sentences.values().chain([&self.clocks.sessions.says]);
        clocks.chain(kinds).chain(outcomes).chain(said)
    }

    /// Checks the clocks and the letters.
    pub(super) fn check_clocks(&self) -> Result<(), LawDataError> {
        let mut ids = BTreeSet::new();
        for c in &self.clocks.clock {
            let id = c.id.as_str();
            if !ids.insert(id) {
                return Err(wrong(id, "is used twice"));
            }
            filled(id, &[&c.fact, &c.citation, &c.source])?;
            if let Some(since) = &c.since {
                dated(id, since)?;
            }
            if !self.instruments.iter().any(|i| i.id == c.instrument) {
                return Err(wrong(id, "names an instrument that is not there"));
            }
            if c.months.is_some() && c.days.is_some() {
                return Err(wrong(id, "counts in months and in days"));
            }
            if c.unclear.as_ref().is_some_and(|key| !self.clocks.sentences.contains_key(key)) {
                return Err(wrong(id, "gives a reason that is not there"));
            }
            if c.late.as_ref().is_some_and(|l| !self.clocks.clock.iter().any(|c| c.id == *l)) {
                return Err(wrong(id, "names a clock that is not there"));
            }
            if let Some(real) = &c.real {
                filled(id, &[&real.source])?;
                let share = real.share.is_none_or(|share| (1..50).contains(&share));
                if real.from > real.to || c.months.is_none() || !share {
                    return Err(wrong(id, "has a real time that cannot be"));
                }
            }
        }
        for session in &self.clocks.session {
            for day in [&session.first, &session.last] {
                dated("session", day)?;
            }
        }
        let told = &self.clocks.sessions;
        filled("sessions", &[&told.fact, &told.source, &self.clocks.convention.source])?;
        dated("sessions", &told.as_of)?;
        dated("convention", &self.clocks.convention.as_of)?;
        let kinds: Vec<_> = self.letters.kind.iter().map(|k| k.kind).collect();
        let outcomes: Vec<_> = self.letters.outcome.iter().map(|o| o.outcome).collect();
        if kinds != model::LetterKind::ALL || outcomes != model::LetterOutcome::ALL {
            return Err(wrong("letters", "does not tell every kind and outcome once, in order"));
        }
        for (fact, source) in self.letters.kind.iter().map(|k| (&k.fact, &k.source)) {
            filled("letters", &[fact, source])?;
        }
        for (fact, source) in self.letters.outcome.iter().map(|o| (&o.fact, &o.source)) {
            filled("letters", &[fact, source])?;
        }
        self.clock_words().try_for_each(|words| both("clocks", words))
    }
}
