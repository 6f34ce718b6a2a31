//! What a letter is in a procedure: the step it tells of, which request it is about, and the days that start or stop
//! a clock. Nothing of it counts before the person has said so.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{PartialDate, RequestKind};

/// The step a letter tells of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LetterStep {
    /// What kind of letter it is.
    pub kind: LetterKind,
    /// The request it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<RequestKind>,
    /// How it was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<LetterOutcome>,
    /// The day the letter names: received, declared admissible, decided, or learnt of.
    #[serde(default, skip_serializing_if = "PartialDate::is_blank")]
    pub decided: PartialDate,
    /// The day the General Secretariat got the decision, where the letter says so.
    #[serde(default, skip_serializing_if = "PartialDate::is_blank")]
    pub reached: PartialDate,
    /// The day the General Secretariat got a clarification it had asked for.
    #[serde(default, skip_serializing_if = "PartialDate::is_blank")]
    pub clarified: PartialDate,
    /// Whether the person has said that it starts and stops clocks.
    #[serde(default)]
    pub confirmed: bool,
}

/// Kinds of letter that the law data know.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum LetterKind {
    /// A request that was sent to the CCF.
    RequestSent,
    /// The CCF, or its portal, says that it has the request.
    Receipt,
    /// The request is declared admissible.
    Admissible,
    /// The request is declared inadmissible.
    Inadmissible,
    /// The CCF asks for something and sets a day.
    Question,
    /// The CCF says that its answer will be late.
    Delay,
    /// Word that it is decided; the decision itself is not here yet.
    DecisionMade,
    /// The decision.
    Decision,
    /// Word that the decision was carried out.
    Implemented,
    /// A new fact was learnt after a decision.
    NewFact,
    /// A country that protects was asked to confirm its protection.
    StateAsked,
    /// That country answered.
    StateAnswer,
}

impl LetterKind {
    /// Every kind, in the order of the form.
    pub const ALL: [LetterKind; 12] = [
        LetterKind::RequestSent,
        LetterKind::Receipt,
        LetterKind::Admissible,
        LetterKind::Inadmissible,
        LetterKind::Question,
        LetterKind::Delay,
        LetterKind::DecisionMade,
        LetterKind::Decision,
        LetterKind::Implemented,
        LetterKind::NewFact,
        LetterKind::StateAsked,
        LetterKind::StateAnswer,
    ];

    /// Says whether such a letter goes out; the others come in.
    pub fn is_sent(self) -> bool {
        matches!(self, LetterKind::RequestSent | LetterKind::StateAsked)
    }
}

/// What a decision, or an answer, may say (PR-106, PR-140, PR-142).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum LetterOutcome {
    /// The data are compliant and stay.
    Compliant,
    /// The data are not compliant.
    NotCompliant,
    /// The data stay, with an update, a correction or an addendum.
    CompliantWithUpdate,
    /// It can neither be confirmed nor denied that there are data.
    NeitherConfirmNorDeny,
    /// There are no data.
    NoData,
    /// The data were deleted before a decision.
    DeletedBefore,
    /// Access is given.
    AccessGiven,
    /// Access is refused.
    AccessRefused,
    /// The conditions for a revision are met.
    RevisionMet,
    /// They are not met.
    RevisionNotMet,
}

impl LetterOutcome {
    /// Every outcome, in the order of the form.
    pub const ALL: [LetterOutcome; 10] = [
        LetterOutcome::Compliant,
        LetterOutcome::NotCompliant,
        LetterOutcome::CompliantWithUpdate,
        LetterOutcome::NeitherConfirmNorDeny,
        LetterOutcome::NoData,
        LetterOutcome::DeletedBefore,
        LetterOutcome::AccessGiven,
        LetterOutcome::AccessRefused,
        LetterOutcome::RevisionMet,
        LetterOutcome::RevisionNotMet,
    ];

    /// Says whether the General Secretariat has something to carry out after it.
    pub fn is_carried_out(self) -> bool {
        matches!(self, LetterOutcome::NotCompliant | LetterOutcome::CompliantWithUpdate)
    }

    /// Says whether a revision can be wished for after it.
    pub fn may_be_revised(self) -> bool {
        matches!(
            self,
            LetterOutcome::Compliant
                | LetterOutcome::CompliantWithUpdate
                | LetterOutcome::AccessRefused
                | LetterOutcome::NeitherConfirmNorDeny
        )
    }
}
