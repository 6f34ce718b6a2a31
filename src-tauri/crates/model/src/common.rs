//! What every entry of a case carries: how sure it is, who may see it, where it comes from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Id, Long, PartialDate, Short};

/// An answer that may be missing. `unknown` is an answer of its own right: nobody is made to guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum YesNo {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not known.
    #[default]
    Unknown,
}

impl YesNo {
    /// Says whether it is the default, so that it can be left out of a file.
    pub fn is_unknown(&self) -> bool {
        *self == YesNo::Unknown
    }
}

/// How sure a fact is, in the four fixed words.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Default,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// A paper or several independent sources show it.
    Confirmed,
    /// One good source says it.
    Likely,
    /// Suspected, without a source that shows it.
    Suspected,
    /// Not known.
    #[default]
    Unknown,
}

/// Who may come to see a fact or an exhibit. In doubt it does not leave.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Default,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Disclosure {
    /// The CCF may put it, in summary, to the accusing state.
    MayReachState,
    /// Goes to the CCF with a request for confidentiality.
    CcfOnly,
    /// Never leaves this vault; no paper holds it.
    #[default]
    NeverLeaves,
}

/// Points at a source, and at the place in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceRef {
    /// The source, an entry of `sources` or of `evidence`.
    pub source: Id,
    /// Page, paragraph or minute.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Short>,
}

/// What another source says differently. Both are kept; neither wins silently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Differing {
    /// The field it speaks about, as named in this format (`when`, `place`, `title` …).
    pub field: Short,
    /// What this source says, in words.
    pub says: Long,
    /// The date it gives, where the field is a date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceRef>,
}

/// How sure, who sees, whence: the standing of one entry.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Provenance {
    /// How sure it is.
    pub certainty: Certainty,
    /// Who may come to see it.
    pub disclosure: Disclosure,
    /// Where it comes from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceRef>,
    /// Where sources differ.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub differing: Vec<Differing>,
    /// Where the two sides tell it differently.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dispute: Option<Dispute>,
    /// What is blocked by itself and was let go all the same: one by one, each with its reason.
    /// The reasons never enter a paper.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unblocked: Vec<Unblocked>,
    /// A note of the person who keeps the case. Notes never enter a paper.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Long>,
}

impl Provenance {
    /// Says whether the keeper let go of what is blocked by itself.
    pub fn unblocks(&self, what: Guarded) -> bool {
        self.unblocked.iter().any(|one| one.what == what)
    }
}

/// What no paper holds unless it was unblocked, one by one.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Guarded {
    /// A family member, a witness or a helper: that the person is named at all.
    Named,
    /// Where a person lives.
    Residence,
    /// An asylum file: what was said to the authority that protects.
    AsylumFile,
}

/// One thing that was let go, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Unblocked {
    /// What.
    pub what: Guarded,
    /// Why, in the keeper's words. It stays in the vault.
    pub why: Long,
}

/// A fact that the accusing side and the person tell differently. It goes where the fact goes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Dispute {
    /// What the accusing side says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub they_say: Option<Long>,
    /// What the person says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i_say: Option<Long>,
}
