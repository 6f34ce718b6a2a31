//! The sheet of an exhibit.

use redress_model::{Evidence, EvidenceKind, Id, Problem, YesNo, for_display};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::DateSheet;
use crate::fields::{ids, long, needed, short, text, texts};
use crate::standing::Standing;

/// What became of papers that were chosen to be taken in. What is in stays in, whatever became of the rest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TakenIn {
    /// Those that are in.
    pub added: Vec<EvidenceSheet>,
    /// How many are not.
    pub left: u32,
    /// Why not; the code `stopped` where a person stopped it.
    #[ts(type = "WireError | null")]
    pub refused: Option<crate::WireError>,
}

/// An exhibit as a form; the four questions are what, from whom, when got, who may see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `Evidence` of that name")]
pub struct EvidenceSheet {
    pub id: String,
    /// The revision the form was filled from.
    pub revision: u32,
    /// Reply only: `E-01`.
    #[serde(default)]
    pub mark: String,
    pub title: String,
    #[ts(type = "EvidenceKind")]
    pub kind: EvidenceKind,
    pub origin: String,
    pub got: DateSheet,
    pub dated: DateSheet,
    pub language: String,
    pub citation: String,
    pub proves: Vec<String>,
    #[ts(type = "YesNo")]
    pub names_others: YesNo,
    pub standing: Standing,
    /// Reply only: the file in the vault.
    #[serde(default)]
    #[ts(optional)]
    pub file: Option<FileView>,
}

/// A file in the vault, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FileView {
    /// The file's own name.
    pub name: String,
    /// Media type found by its first bytes.
    pub media_type: String,
    /// Size in bytes, decimal.
    pub size_bytes: String,
    /// SHA-256 at intake.
    pub sha256: String,
    /// When it came in, RFC 3339.
    pub taken_in: String,
    /// When it was last compared, RFC 3339; empty if never.
    pub last_check: String,
    /// What the comparison showed.
    #[ts(type = "YesNo")]
    pub unchanged: YesNo,
    /// Whether the bytes are in this vault; a case file may travel without its files.
    pub in_vault: bool,
    /// Whether the window can show it as a picture.
    pub viewable: bool,
}

/// What a check of one exhibit showed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CheckRow {
    /// The exhibit.
    pub id: String,
    /// `E-01`.
    pub mark: String,
    /// Whether the bytes are those that came in; unknown where there is no file.
    #[ts(type = "YesNo")]
    pub unchanged: YesNo,
}

impl EvidenceSheet {
    /// Shows an exhibit.
    pub fn of(evidence: &Evidence, revision: u32) -> Self {
        Self {
            id: evidence.id.to_string(),
            revision,
            mark: evidence.mark(),
            title: evidence.title.to_string(),
            kind: evidence.kind,
            origin: text(&evidence.origin),
            got: DateSheet::from(&evidence.got),
            dated: DateSheet::from(&evidence.dated),
            language: text(&evidence.language),
            citation: text(&evidence.citation),
            proves: texts(&evidence.proves),
            names_others: evidence.names_others,
            standing: Standing::of(&evidence.provenance),
            file: evidence.file.as_ref().map(|file| FileView {
                name: for_display(&file.name),
                media_type: file.media_type.to_string(),
                size_bytes: file.size_bytes.to_string(),
                sha256: file.sha256.as_str().to_owned(),
                taken_in: file.taken_in.to_string(),
                last_check: text(&file.last_check),
                unchanged: file.unchanged,
                in_vault: file.attachment.is_some(),
                viewable: matches!(
                    file.media_type.as_str(),
                    "image/png" | "image/jpeg" | "image/gif" | "image/webp"
                ),
            }),
        }
    }

    /// Puts the form over the exhibit; number and file stay as they are.
    ///
    /// # Errors
    /// Names the first field that does not fit.
    pub fn apply(&self, id: Id, old: Evidence) -> Result<Evidence, Problem> {
        let mut provenance = old.provenance;
        self.standing.apply(&mut provenance)?;
        Ok(Evidence {
            id,
            number: old.number,
            title: needed("title", &self.title)?,
            kind: self.kind,
            origin: long("origin", &self.origin)?,
            got: self.got.read("got")?,
            dated: self.dated.read("dated")?,
            language: short("language", &self.language)?,
            citation: long("citation", &self.citation)?,
            file: old.file,
            proves: ids("proves", &self.proves)?,
            names_others: self.names_others,
            provenance,
        })
    }
}
