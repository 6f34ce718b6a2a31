//! Evidence: papers, pictures and recordings, with origin and hash.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Id, Long, PartialDate, Provenance, Short, YesNo};

/// An exhibit, or a paper that may become one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Its id.
    pub id: Id,
    /// Exhibit number, shown as `E-01`; never given twice in a case.
    #[schemars(range(min = 1, max = 9999))]
    pub number: u16,
    /// Title.
    pub title: Short,
    /// What kind.
    #[serde(default)]
    pub kind: EvidenceKind,
    /// From whom it comes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Long>,
    /// When the keeper of the case got it.
    #[serde(default)]
    pub got: PartialDate,
    /// The date the paper itself bears.
    #[serde(default)]
    pub dated: PartialDate,
    /// Its language, BCP 47: `en`, `ru`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Short>,
    /// Where it was published, in words or as a citation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub citation: Option<Long>,
    /// The file in the vault.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<StoredFile>,
    /// What it proves, ids of other entries.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proves: Vec<Id>,
    /// Whether it names people who would be at risk.
    #[serde(default, skip_serializing_if = "YesNo::is_unknown")]
    pub names_others: YesNo,
    /// How sure, who sees, whence.
    #[serde(default)]
    pub provenance: Provenance,
}

impl Evidence {
    /// Gives the exhibit number as printed: `E-01`.
    pub fn mark(&self) -> String {
        format!("E-{:02}", self.number)
    }
}

/// A file kept in the vault, with what was measured when it came in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StoredFile {
    /// The attachment in the vault; empty in a case file that travels without its files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachment: Option<Id>,
    /// The file's own name, without folders.
    pub name: Short,
    /// Media type found by looking at its first bytes, not at its name.
    pub media_type: Short,
    /// Size in bytes.
    pub size_bytes: u64,
    /// SHA-256 at intake, 64 hexadecimal digits. Shows *unchanged since intake*, not *true*.
    #[schemars(regex(pattern = "^[0-9a-f]{64}$"))]
    pub sha256: Sha256Hex,
    /// When it came in, RFC 3339 in UTC.
    pub taken_in: Short,
    /// When it was last compared with its hash, RFC 3339 in UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_check: Option<Short>,
    /// What that comparison showed.
    #[serde(default, skip_serializing_if = "YesNo::is_unknown")]
    pub unchanged: YesNo,
}

/// A SHA-256 digest as 64 lower-case hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct Sha256Hex(String);

impl Sha256Hex {
    /// Writes a digest in hexadecimal.
    pub fn from_bytes(digest: &[u8; 32]) -> Self {
        Self(digest.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// Gives the 64 digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Sha256Hex {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        let hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
        if text.len() == 64 && text.chars().all(hex) {
            Ok(Self(text))
        } else {
            Err("a SHA-256 digest is 64 digits of 0-9 and a-f".into())
        }
    }
}

impl From<Sha256Hex> for String {
    fn from(digest: Sha256Hex) -> Self {
        digest.0
    }
}

/// Kinds of evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceKind {
    /// A decision of a court or authority.
    Decision,
    /// Another court or police paper.
    CourtPaper,
    /// A letter.
    Letter,
    /// An identity paper.
    IdentityPaper,
    /// A press report.
    PressReport,
    /// A report of an organisation.
    Report,
    /// A photo or scan.
    Photo,
    /// A screenshot.
    Screenshot,
    /// A sound or video recording.
    Recording,
    /// A medical paper.
    Medical,
    /// An asylum file: the application, the interview, the statement. It stays unless unblocked.
    AsylumFile,
    /// Another.
    #[default]
    Other,
}
