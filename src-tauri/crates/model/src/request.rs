//! Requests to the CCF that were drafted from the case.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Id, PartialDate, Provenance, Short, evidence::Sha256Hex};

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
    /// The packet it was written with, kept as it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub packet: Option<Box<Packet>>,
    /// How sure, who sees, whence.
    #[serde(default)]
    pub provenance: Provenance,
}

impl RequestRecord {
    /// Says whether its packet was sent. From then on it never changes.
    pub fn was_sent(&self) -> bool {
        self.packet.as_ref().is_some_and(|packet| packet.sent.is_some())
    }
}

/// A packet that was written outside: what was in it, byte for byte. It never changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Packet {
    /// Its files, in the order of its list.
    pub files: Vec<PacketFile>,
    /// What it was made from: the entries that passed the gate, and a digest of what each said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub made_from: Vec<MadeFrom>,
    /// SHA-256 of what the person chose and wrote themselves, as far as the paper shows it: own words, place, new fact,
    /// review. Empty in a packet of a Redress that did not keep it: then nothing is said of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_sha256: Option<Sha256Hex>,
    /// When and under which number it was sent; nothing while it was not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent: Option<PacketSent>,
}

/// A file of a packet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PacketFile {
    /// Its name in the folder: `exhibits/E-07.pdf`.
    pub name: Short,
    /// Size in bytes.
    pub size_bytes: u64,
    /// SHA-256 of its bytes.
    pub sha256: Sha256Hex,
    /// The attachment that keeps its bytes; empty in a case file that travels without its files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachment: Option<Id>,
}

/// An entry that a packet was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MadeFrom {
    /// The entry.
    pub entry: Id,
    /// SHA-256 of what of it passed the gate.
    pub sha256: Sha256Hex,
}

/// That a packet was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PacketSent {
    /// The number that the portal gave.
    pub number: Short,
    /// The day it was sent.
    pub day: PartialDate,
    /// When this was entered, RFC 3339 in UTC.
    pub entered: Short,
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
