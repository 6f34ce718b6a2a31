//! The sheet of a proceeding.

use redress_model::{Id, Outcome, OutcomeKind, Problem, Proceeding, ProceedingKind, YesNo};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::DateSheet;
use crate::fields::{code, country, ids, long, short, text, texts};
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
    pub opened: DateSheet,
    pub about: String,
    /// How it ended; `None` where nothing is known of an end.
    #[ts(type = "OutcomeKind | null")]
    pub outcome: Option<OutcomeKind>,
    pub outcome_date: DateSheet,
    pub outcome_reason: String,
    #[ts(type = "YesNo")]
    pub outcome_final: YesNo,
    #[ts(type = "YesNo")]
    pub outcome_by_court: YesNo,
    pub exhibits: Vec<String>,
    pub standing: Standing,
}

impl ProceedingSheet {
    /// Shows a proceeding.
    pub fn of(proceeding: &Proceeding, revision: u32) -> Self {
        let end = proceeding.outcome.as_ref();
        Self {
            id: proceeding.id.to_string(),
            revision,
            kind: proceeding.kind,
            country: code(&proceeding.country),
            body: text(&proceeding.body),
            reference: text(&proceeding.reference),
            opened: DateSheet::from(&proceeding.opened),
            about: text(&proceeding.about),
            outcome: end.map(|end| end.kind),
            outcome_date: end.map(|end| DateSheet::from(&end.date)).unwrap_or_default(),
            outcome_reason: end.map(|end| text(&end.reason)).unwrap_or_default(),
            outcome_final: end.map(|end| end.is_final).unwrap_or_default(),
            outcome_by_court: end.map(|end| end.by_court).unwrap_or_default(),
            exhibits: texts(&proceeding.exhibits),
            standing: Standing::of(&proceeding.provenance),
        }
    }

    /// Puts the form over what was there. What is said of an outcome counts only where an
    /// outcome is chosen.
    ///
    /// # Errors
    /// Names the first field that does not fit, and an end that lies before the beginning.
    pub fn apply(&self, id: Id, old: Option<Proceeding>) -> Result<Proceeding, Problem> {
        let mut provenance = old.map(|proceeding| proceeding.provenance).unwrap_or_default();
        self.standing.apply(&mut provenance)?;
        let opened = self.opened.read("opened")?;
        let outcome = self
            .outcome
            .map(|kind| {
                Ok::<_, Problem>(Outcome {
                    kind,
                    date: self.outcome_date.read("outcome_date")?,
                    reason: long("outcome_reason", &self.outcome_reason)?,
                    is_final: self.outcome_final,
                    by_court: self.outcome_by_court,
                })
            })
            .transpose()?;
        if outcome.as_ref().is_some_and(|end| end.date.surely_before(&opened)) {
            let detail = "ends before it begins";
            return Err(Problem::in_field(redress_model::Code::BadDate, "outcome_date", detail));
        }
        Ok(Proceeding {
            id,
            kind: self.kind,
            country: country("country", &self.country)?,
            body: short("body", &self.body)?,
            reference: short("reference", &self.reference)?,
            opened,
            about: long("about", &self.about)?,
            outcome,
            exhibits: ids("exhibits", &self.exhibits)?,
            provenance,
        })
    }
}
