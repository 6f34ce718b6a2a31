//! Evidence: papers, pictures and recordings, with origin and hash, and the copies made of them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Disclosure, Id, Long, PartialDate, Provenance, Short, YesNo};

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
    /// The exhibit that this one is a translation of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translates: Option<Id>,
    /// Who translated it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translator: Option<Translator>,
    /// The file in the vault, as it came in: the original. It is never changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<StoredFile>,
    /// Copies made of it, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub copies: Vec<FileCopy>,
    /// What it proves, ids of other entries.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proves: Vec<Id>,
    /// Whether it names people who would be at risk.
    #[serde(default, skip_serializing_if = "YesNo::is_unknown")]
    pub names_others: YesNo,
    /// Who could come to harm by it, and what keeps them safe. Never enters a paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub harm: Option<Long>,
    /// Whether the person it came from agrees to its use.
    #[serde(default, skip_serializing_if = "Consent::is_unknown")]
    pub consent: Consent,
    /// What they agreed to, and how and when they said so. Never enters a paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent_words: Option<Long>,
    /// How far it can be relied on, as the keeper of the case sees it. Never enters a paper.
    #[serde(default, skip_serializing_if = "Reliability::is_unknown")]
    pub reliability: Reliability,
    /// What speaks against relying on it. Never enters a paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doubts: Option<Long>,
    /// How sure, who sees, whence.
    #[serde(default)]
    pub provenance: Provenance,
}

impl Evidence {
    /// Gives the exhibit number as printed: `E-01`.
    pub fn mark(&self) -> String {
        format!("E-{:02}", self.number)
    }

    /// Lists every file of it: the original, then the copies.
    pub fn files(&self) -> impl Iterator<Item = &StoredFile> {
        self.file.iter().chain(self.copies.iter().map(|copy| &copy.file))
    }

    /// As [`Evidence::files`], to be changed.
    pub fn files_mut(&mut self) -> impl Iterator<Item = &mut StoredFile> {
        self.file.iter_mut().chain(self.copies.iter_mut().map(|copy| &mut copy.file))
    }

    /// Gives the file of a copy; the original where none is named.
    pub fn file_of(&self, copy: Option<&Id>) -> Option<&StoredFile> {
        match copy {
            None => self.file.as_ref(),
            Some(id) => self.copies.iter().find(|one| one.id == *id).map(|one| &one.file),
        }
    }

    /// Gives the file that goes out where the exhibit does, and which copy it is: the newest redacted one, and the
    /// original only where nothing was redacted.
    pub fn given_away(&self) -> Option<(Option<&Id>, &StoredFile)> {
        match self.newest(CopyKind::Redacted) {
            Some(copy) => Some((Some(&copy.id), &copy.file)),
            None => self.file.as_ref().map(|file| (None, file)),
        }
    }

    /// As [`Evidence::given_away`], where its bytes are in this vault: only then can the exhibit be attached to a paper.
    pub fn attached(&self) -> Option<(Option<&Id>, &StoredFile)> {
        self.given_away().filter(|(_, file)| file.attachment.is_some())
    }

    /// Gives the newest copy of a kind.
    pub fn newest(&self, kind: CopyKind) -> Option<&FileCopy> {
        self.copies.iter().rev().find(|copy| copy.kind == kind)
    }
}

/// Who translated an exhibit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Translator {
    /// The name.
    pub name: Short,
    /// Who may come to see the name. A translator may be at risk too: it stays unless that is chosen.
    #[serde(default)]
    pub disclosure: Disclosure,
}

/// A copy made from an exhibit, beside the original.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FileCopy {
    /// Its id, the same for no other copy of the exhibit.
    pub id: Id,
    /// What it is for.
    pub kind: CopyKind,
    /// The copy it was made from, one further up in the list; none where it was made from the original.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_from: Option<Id>,
    /// When it was made, RFC 3339 in UTC.
    pub made: Short,
    /// Who made it, under the name they gave themselves in this vault.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Short>,
    /// What was done to it, in words. Never enters a paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<Long>,
    /// The file.
    pub file: StoredFile,
}

/// What a copy is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CopyKind {
    /// To work on: with notes, turned, cut. It is the keeper's own and enters no paper.
    Working,
    /// With parts blacked out, to be given away.
    Redacted,
}

/// Whether the person a paper came from agrees to its use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Consent {
    /// They agreed.
    Given,
    /// They agreed to some uses, or to some readers.
    InPart,
    /// They were asked and have not answered.
    Asked,
    /// They do not agree.
    Refused,
    /// Nobody need be asked: it is public, or the person's own.
    NotNeeded,
    /// Not known.
    #[default]
    Unknown,
}

impl Consent {
    /// Says whether it is the default, so that it can be left out of a file.
    pub fn is_unknown(&self) -> bool {
        *self == Self::Unknown
    }
}

/// How far a paper can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reliability {
    /// An original or a certified copy of an authority's paper.
    Official,
    /// From somebody who was there.
    FirstHand,
    /// Told or written by somebody who heard of it.
    SecondHand,
    /// There is reason to doubt it.
    Doubtful,
    /// Not known.
    #[default]
    Unknown,
}

impl Reliability {
    /// Says whether it is the default, so that it can be left out of a file.
    pub fn is_unknown(&self) -> bool {
        *self == Self::Unknown
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
