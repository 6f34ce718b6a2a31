//! Proceedings before courts and bodies, and how they ended.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Country, Id, Lane, Long, PartialDate, Provenance, Short, YesNo};

/// A proceeding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Proceeding {
    /// Its id.
    pub id: Id,
    /// What kind.
    pub kind: ProceedingKind,
    /// In which country, where it is a national one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Before whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Short>,
    /// Reference number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<Short>,
    /// The proceeding it appeals from or goes on with, an id of `proceedings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appeal_of: Option<Id>,
    /// When it began.
    #[serde(default)]
    pub opened: PartialDate,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Long>,
    /// The decision in force, or how it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// Decisions before it, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<Outcome>,
    /// Alerts it deals with, ids of `alerts`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alerts: Vec<Id>,
    /// Charges it deals with, ids of `charges`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub charges: Vec<Id>,
    /// People in it: judge, lawyer, witness; ids of `people`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Id>,
    /// Exhibits, ids of `evidence`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exhibits: Vec<Id>,
    /// How sure, who sees, whence.
    #[serde(default)]
    pub provenance: Provenance,
}

impl Proceeding {
    /// Gives every decision, the oldest first.
    pub fn decisions(&self) -> impl Iterator<Item = &Outcome> {
        self.earlier.iter().chain(&self.outcome)
    }

    /// As [`Proceeding::decisions`], to be changed.
    pub fn decisions_mut(&mut self) -> impl Iterator<Item = &mut Outcome> {
        self.earlier.iter_mut().chain(&mut self.outcome)
    }

    /// Gives the last decision of the Commission on a request. One that is recorded as still to come is none, nor is the end
    /// of what was withdrawn: a decision before it stands.
    pub fn decided_by_ccf(&self) -> Option<&Outcome> {
        use OutcomeKind::{Pending, Withdrawn};
        let made = |outcome: &&Outcome| !matches!(outcome.kind, Pending | Withdrawn);
        let ccf = self.kind == ProceedingKind::Ccf;
        if ccf { self.decisions().filter(made).last() } else { None }
    }

    /// Says whether the last decision of the Commission went against the person, as it is recorded. *No* where the data
    /// were deleted or found not compliant, or what was asked for was granted: there may be more that was not. Unknown where it
    /// is not said how it ended.
    pub fn went_against(&self) -> YesNo {
        use OutcomeKind::{Compliant, Deleted, Granted, Inadmissible, NotCompliant, Refused};
        match self.decided_by_ccf().map(|outcome| outcome.kind) {
            Some(Compliant | Inadmissible | Refused) => YesNo::Yes,
            Some(Deleted | NotCompliant | Granted) => YesNo::No,
            _ => YesNo::Unknown,
        }
    }
}

/// Kinds of proceeding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ProceedingKind {
    /// Criminal case.
    Criminal,
    /// Extradition case.
    Extradition,
    /// Asylum case.
    Asylum,
    /// Before the CCF.
    Ccf,
    /// Before INTERPOL's General Secretariat.
    GeneralSecretariat,
    /// Before an international human-rights court or body.
    HumanRights,
    /// About data in the Schengen Information System.
    Sis,
    /// A civil case.
    Civil,
    /// Another.
    Other,
}

impl ProceedingKind {
    /// Gives the lane of the timeline its beginning and its end stand in.
    pub fn lane(self) -> Lane {
        match self {
            ProceedingKind::Criminal | ProceedingKind::HumanRights | ProceedingKind::Civil => {
                Lane::Case
            }
            ProceedingKind::Ccf | ProceedingKind::GeneralSecretariat | ProceedingKind::Sis => {
                Lane::Alerts
            }
            ProceedingKind::Extradition => Lane::Borders,
            ProceedingKind::Asylum => Lane::Protection,
            ProceedingKind::Other => Lane::Life,
        }
    }
}

/// How a proceeding ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// What kind.
    pub kind: OutcomeKind,
    /// When.
    #[serde(default)]
    pub date: PartialDate,
    /// The reason given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Long>,
    /// Whether it is final.
    #[serde(default, skip_serializing_if = "YesNo::is_unknown")]
    pub is_final: YesNo,
    /// Whether a court decided, and not a minister or prosecutor.
    #[serde(default, skip_serializing_if = "YesNo::is_unknown")]
    pub by_court: YesNo,
    /// Who decided, where not simply the body of the proceeding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Short>,
    /// Number of the decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<Short>,
    /// Exhibits that show it, ids of `evidence`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exhibits: Vec<Id>,
}

/// Kinds of outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OutcomeKind {
    /// Asked for and refused.
    Refused,
    /// Granted.
    Granted,
    /// Person released.
    Released,
    /// Convicted.
    Convicted,
    /// Acquitted.
    Acquitted,
    /// Amnesty or pardon.
    Amnesty,
    /// Case closed or withdrawn.
    Withdrawn,
    /// Data found compliant and kept.
    Compliant,
    /// Data found not compliant.
    NotCompliant,
    /// Data deleted.
    Deleted,
    /// Inadmissible.
    Inadmissible,
    /// Not decided yet.
    Pending,
    /// Another.
    Other,
}
