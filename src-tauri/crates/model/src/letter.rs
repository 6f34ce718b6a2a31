//! Letters, tasks and notes: what keeps a case going from day to day.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Id, LetterStep, Long, PartialDate, Provenance, Short};

/// A letter or message, sent or received.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// Its id.
    pub id: Id,
    /// Sent or received.
    pub direction: Direction,
    /// What it is about, in one line.
    pub title: Short,
    /// The office or person at the other end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<Short>,
    /// The date on it.
    #[serde(default)]
    pub dated: PartialDate,
    /// When it arrived, or was sent off.
    #[serde(default)]
    pub arrived: PartialDate,
    /// Its reference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<Short>,
    /// What it says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<Long>,
    /// Last day to answer, as the letter gives it.
    #[serde(default)]
    pub reply_by: PartialDate,
    /// The letter it answers, an id of `letters`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<Id>,
    /// What it is in a procedure, where it starts or stops a clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<Box<LetterStep>>,
    /// Alerts, proceedings and other entries it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<Id>,
    /// Exhibits that hold it, ids of `evidence`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exhibits: Vec<Id>,
    /// How sure, who sees, whence.
    #[serde(default)]
    pub provenance: Provenance,
}

/// Which way a letter went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// It came in.
    Received,
    /// It went out.
    Sent,
}

/// Something to do, or to wait for. It never enters a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// Its id.
    pub id: Id,
    /// What to do.
    pub title: Short,
    /// More on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<Long>,
    /// The last day.
    #[serde(default)]
    pub due: PartialDate,
    /// A day ahead of the last one, to begin in time.
    #[serde(default)]
    pub begin: PartialDate,
    /// Where it stands.
    #[serde(default)]
    pub state: TaskState,
    /// When it was done.
    #[serde(default)]
    pub done: PartialDate,
    /// The rule or the word of the office that sets the day, as the person has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<Short>,
    /// Entries it is about: the letter or exhibit that sets the day first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<Id>,
    /// How sure, who sees, whence.
    #[serde(default)]
    pub provenance: Provenance,
}

/// Where a task stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TaskState {
    /// To be done by the person or the lawyer.
    #[default]
    Open,
    /// Others have to act; the person waits.
    Waiting,
    /// Done.
    Done,
    /// Given up.
    Dropped,
}

impl TaskState {
    /// Says whether something is still to come.
    pub fn is_open(self) -> bool {
        matches!(self, TaskState::Open | TaskState::Waiting)
    }
}

/// A note. It never enters a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// Its id.
    pub id: Id,
    /// The text.
    pub text: Long,
    /// When it was written.
    #[serde(default)]
    pub written: PartialDate,
    /// The stretch of time in which nothing happened, where the note says that. The timeline
    /// then does not ask about the gap again.
    #[serde(default, skip_serializing_if = "PartialDate::is_blank")]
    pub quiet: PartialDate,
    /// Entries it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<Id>,
    /// How sure, who sees, whence.
    #[serde(default)]
    pub provenance: Provenance,
}
