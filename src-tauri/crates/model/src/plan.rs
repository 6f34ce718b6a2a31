//! What the person wants of a request that is being written: one plan a kind of request.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Id, Long, PartialDate, Provenance, RequestKind, RequestLanguage, Short, YesNo};

/// A request that is being written: its language, what only the person can say, and own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RequestPlan {
    /// Its id.
    pub id: Id,
    /// What it asks; one plan a kind.
    pub kind: RequestKind,
    /// Its language.
    pub language: RequestLanguage,
    /// The place printed beside the signature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Short>,
    /// For a revision: the fact that was discovered (PR-145).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_fact: Option<Long>,
    /// For a revision: when it was discovered (PR-084).
    #[serde(default)]
    pub discovered: PartialDate,
    /// For a revision: why it could have led to another conclusion (PR-145).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Long>,
    /// For a revision: the exhibits that show the fact, ids of `evidence`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exhibits: Vec<Id>,
    /// Whether the printed request was signed (PR-067).
    #[serde(default, skip_serializing_if = "YesNo::is_unknown")]
    pub signed: YesNo,
    /// How many pages it may have; the program's own figure is recalled only (PR-070).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<u16>,
    /// Who reviewed the text: a lawyer or a native speaker.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed_by: Option<Short>,
    /// When it was reviewed.
    #[serde(default)]
    pub reviewed: PartialDate,
    /// Own words in place of the program's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub own: Vec<OwnParagraph>,
    /// How sure, who sees, whence. *CCF only* says that the new fact is for the Commission alone; what else of the plan the
    /// paper holds, as the place and own words, has no mark of its own.
    #[serde(default)]
    pub provenance: Provenance,
}

/// What the person wrote in place of a paragraph of the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnParagraph {
    /// The paragraph: `facts/event/ev1`.
    pub key: Short,
    /// The language it is written in.
    pub language: RequestLanguage,
    /// The words.
    pub words: Long,
    /// What the program said there when they were written: it shows that a fact changed since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<Long>,
}
