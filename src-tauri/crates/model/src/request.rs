//! Requests to the CCF that were drafted from the case.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Id, Provenance, Short, evidence::Sha256Hex};

/// A draft that was made, remembered by its hash; the paper itself can be made again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RequestRecord {
    /// Its id.
    pub id: Id,
    /// What it asks.
    pub kind: RequestKind,
    /// Its language.
    pub language: RequestLanguage,
    /// When it was made, RFC 3339 in UTC.
    pub made: Short,
    /// SHA-256 of the PDF.
    pub sha256: Sha256Hex,
    /// Pages of the PDF.
    pub pages: u16,
    /// How sure, who sees, whence.
    #[serde(default)]
    pub provenance: Provenance,
}

/// What a request asks the CCF (PR-020). One kind a request (PR-021).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RequestKind {
    /// Access to data.
    Access,
    /// Correction or deletion of data.
    Deletion,
    /// Revision of a decision.
    Revision,
}

/// The working languages of the CCF (PR-066).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum RequestLanguage {
    /// English.
    En,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Arabic.
    Ar,
}
