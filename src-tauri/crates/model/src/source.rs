//! Sources, and answers to the engine's questions.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Id, Long, PartialDate, Provenance, Short, YesNo};

/// Where facts come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its id.
    pub id: Id,
    /// What kind.
    #[serde(default)]
    pub kind: SourceKind,
    /// Title, or who said it.
    pub title: Short,
    /// Publisher.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<Short>,
    /// Its date.
    #[serde(default)]
    pub dated: PartialDate,
    /// Where to find it again. Kept as text; the program opens no link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub citation: Option<Long>,
    /// The exhibit that holds a copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exhibit: Option<Id>,
    /// A note on how far it can be trusted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Long>,
}

/// Kinds of source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SourceKind {
    /// The person's own knowledge.
    OwnKnowledge,
    /// Another person.
    Person,
    /// Press.
    Press,
    /// A court.
    Court,
    /// An authority.
    Official,
    /// An organisation.
    Organisation,
    /// Another.
    #[default]
    Other,
}

/// An answer to one question of the engine. The id *is* the question's id in the law data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The question's id.
    pub id: Id,
    /// The answer.
    #[serde(default)]
    pub answer: YesNo,
    /// In the person's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Long>,
    /// When the fact answered was so.
    #[serde(default)]
    pub when: PartialDate,
    /// Exhibits, ids of `evidence`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exhibits: Vec<Id>,
    /// How sure, who sees, whence.
    #[serde(default)]
    pub provenance: Provenance,
}
