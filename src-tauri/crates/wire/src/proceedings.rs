//! The sheet of a proceeding.

use redress_model::{Id, Outcome, OutcomeKind, Problem, Proceeding, ProceedingKind, YesNo};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::DateSheet;
use crate::fields::{code, country, id, id_text, ids, long, short, text, texts};
use crate::standing::Standing;

/// A proceeding as a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `Proceeding` of that name")]
pub struct ProceedingSheet {
    /// Empty for a new one.
    pub id: String,
    /// The revision the form was filled from; 0 for a new one.
    pub revision: u32,
    #[ts(type = "ProceedingKind")]
    pub kind: ProceedingKind,
    pub country: String,
    pub body: String,
    pub reference: String,
    /// Id of the proceeding it appeals from, or empty.
    pub appeal_of: String,
    pub opened: DateSheet,
    pub about: String,
    /// The decision in force, or how it ended; `None` where nothing is known of an end.
    pub outcome: Option<OutcomeSheet>,
    /// Decisions before it, the oldest first.
    pub earlier: Vec<OutcomeSheet>,
    /// Ids of alerts it deals with.
    pub alerts: Vec<String>,
    /// Ids of charges it deals with.
    pub charges: Vec<String>,
    /// Ids of people in it.
    pub people: Vec<String>,
    pub exhibits: Vec<String>,
    pub standing: Standing,
}

/// A decision as part of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `Outcome` of that name")]
pub struct OutcomeSheet {
    #[ts(type = "OutcomeKind")]
    pub kind: OutcomeKind,
    pub date: DateSheet,
    pub reason: String,
    #[ts(type = "YesNo")]
    pub is_final: YesNo,
    #[ts(type = "YesNo")]
    pub by_court: YesNo,
    pub body: String,
    pub reference: String,
    pub exhibits: Vec<String>,
}

impl OutcomeSheet {
    fn of(outcome: &Outcome) -> Self {
        Self {
            kind: outcome.kind,
            date: DateSheet::from(&outcome.date),
            reason: text(&outcome.reason),
            is_final: outcome.is_final,
            by_court: outcome.by_court,
            body: text(&outcome.body),
            reference: text(&outcome.reference),
            exhibits: texts(&outcome.exhibits),
        }
    }

    fn read(&self, field: &str) -> Result<Outcome, Problem> {
        Ok(Outcome {
            kind: self.kind,
            date: self.date.read(&format!("{field}.date"))?,
            reason: long(&format!("{field}.reason"), &self.reason)?,
            is_final: self.is_final,
            by_court: self.by_court,
            body: short(&format!("{field}.body"), &self.body)?,
            reference: short(&format!("{field}.reference"), &self.reference)?,
            exhibits: ids(&format!("{field}.exhibits"), &self.exhibits)?,
        })
    }
}

impl ProceedingSheet {
    /// Shows a proceeding.
    pub fn of(proceeding: &Proceeding, revision: u32) -> Self {
        Self {
            id: proceeding.id.to_string(),
            revision,
            kind: proceeding.kind,
            country: code(&proceeding.country),
            body: text(&proceeding.body),
            reference: text(&proceeding.reference),
            appeal_of: id_text(&proceeding.appeal_of),
            opened: DateSheet::from(&proceeding.opened),
            about: text(&proceeding.about),
            outcome: proceeding.outcome.as_ref().map(OutcomeSheet::of),
            earlier: proceeding.earlier.iter().map(OutcomeSheet::of).collect(),
            alerts: texts(&proceeding.alerts),
            charges: texts(&proceeding.charges),
            people: texts(&proceeding.people),
            exhibits: texts(&proceeding.exhibits),
            standing: Standing::of(&proceeding.provenance),
        }
    }

    /// Puts the form over what was there.
    ///
    /// # Errors
    /// Names the first field that does not fit.
    pub fn apply(&self, id_of: Id, old: Option<Proceeding>) -> Result<Proceeding, Problem> {
        let mut provenance = old.map(|proceeding| proceeding.provenance).unwrap_or_default();
        self.standing.apply(&mut provenance)?;
        let opened = self.opened.read("opened")?;
        let outcome = self.outcome.as_ref().map(|end| end.read("outcome")).transpose()?;
        let earlier = self
            .earlier
            .iter()
            .enumerate()
            .map(|(n, end)| end.read(&format!("earlier[{n}]")))
            .collect::<Result<_, Problem>>()?;
        Ok(Proceeding {
            id: id_of,
            kind: self.kind,
            country: country("country", &self.country)?,
            body: short("body", &self.body)?,
            reference: short("reference", &self.reference)?,
            appeal_of: id("appeal_of", &self.appeal_of)?,
            opened,
            about: long("about", &self.about)?,
            outcome,
            earlier,
            alerts: ids("alerts", &self.alerts)?,
            charges: ids("charges", &self.charges)?,
            people: ids("people", &self.people)?,
            exhibits: ids("exhibits", &self.exhibits)?,
            provenance,
        })
    }
}
