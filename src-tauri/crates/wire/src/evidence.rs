//! The sheet of an exhibit.

use redress_model::{
    Consent, CopyKind, Disclosure, Evidence, EvidenceKind, FileCopy, Id, Long, Problem,
    Reliability, ShownAs, StoredFile, Translator, YesNo, for_display,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::DateSheet;
use crate::fields::{id as pointer, id_text, ids, long, needed, short, text, texts};
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
    /// Those of `added` that cannot be used as they are.
    pub troubles: Vec<PaperTrouble>,
}

/// A paper that came in and cannot stand as pages among the exhibits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PaperTrouble {
    /// The exhibit.
    pub id: String,
    /// Why, as a word: `locked`, the end of `paper-trouble-locked`.
    pub why: String,
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
    /// The exhibit it is a translation of; empty for none.
    pub translates: String,
    /// The name of the translator.
    pub translator: String,
    /// Who may see that name.
    #[ts(type = "Disclosure")]
    pub translator_sees: Disclosure,
    pub proves: Vec<String>,
    #[ts(type = "YesNo")]
    pub names_others: YesNo,
    pub harm: String,
    #[ts(type = "Consent")]
    pub consent: Consent,
    pub consent_words: String,
    #[ts(type = "Reliability")]
    pub reliability: Reliability,
    pub doubts: String,
    pub standing: Standing,
    /// Reply only: the file in the vault.
    #[serde(default)]
    #[ts(optional)]
    pub file: Option<FileView>,
    /// Reply only: the copies made of it, the oldest first.
    #[serde(default)]
    pub copies: Vec<CopyView>,
}

/// A copy made of an exhibit, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CopyView {
    /// Its id.
    pub id: String,
    /// What it is for.
    #[ts(type = "CopyKind")]
    pub kind: CopyKind,
    /// The copy it was made from; empty where it was made from the original.
    pub made_from: String,
    /// When it was made, RFC 3339.
    pub made: String,
    /// Who made it; empty where they gave no name.
    pub by: String,
    /// What was done to it.
    pub done: String,
    /// The file.
    pub file: FileView,
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
    /// How the window can show it.
    #[ts(type = "ShownAs")]
    pub shows: ShownAs,
    /// The ending of its name, where its first bytes are something else; empty where all is well.
    pub mislabelled: String,
}

/// Keeps a copy that somebody made outside beside its original; a dialog asks which file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddCopy {
    /// The case.
    pub case: String,
    /// The exhibit.
    pub id: String,
    /// What it is for.
    #[ts(type = "CopyKind")]
    pub kind: CopyKind,
    /// What was done to it; may be empty.
    pub done: String,
}

impl AddCopy {
    /// Reads what was done.
    ///
    /// # Errors
    /// A text that is too long.
    pub fn done(&self) -> Result<Option<Long>, Problem> {
        long("done", &self.done)
    }
}

/// Asks for a plain copy of a file outside the vault.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CopyOut {
    /// The case.
    pub case: String,
    /// The exhibit.
    pub id: String,
    /// The copy of it; empty for the original.
    pub copy: String,
}

/// What a check of one file showed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CheckRow {
    /// The exhibit.
    pub id: String,
    /// `E-01`.
    pub mark: String,
    /// What for, where it is a copy; null for the original.
    #[ts(type = "CopyKind | null")]
    pub copy: Option<CopyKind>,
    /// Whether the bytes are those that came in; unknown where there is no file.
    #[ts(type = "YesNo")]
    pub unchanged: YesNo,
}

impl FileView {
    /// Shows a file.
    fn of(file: &StoredFile) -> Self {
        Self {
            name: for_display(&file.name),
            media_type: file.media_type.to_string(),
            size_bytes: file.size_bytes.to_string(),
            sha256: file.sha256.as_str().to_owned(),
            taken_in: file.taken_in.to_string(),
            last_check: text(&file.last_check),
            unchanged: file.unchanged,
            in_vault: file.attachment.is_some(),
            shows: file.shown_as(),
            mislabelled: file.mislabelled().unwrap_or_default().to_owned(),
        }
    }
}

impl CopyView {
    /// Shows a copy.
    pub fn of(copy: &FileCopy) -> Self {
        Self {
            id: copy.id.to_string(),
            kind: copy.kind,
            made_from: id_text(&copy.made_from),
            made: copy.made.to_string(),
            by: text(&copy.by),
            done: text(&copy.done),
            file: FileView::of(&copy.file),
        }
    }
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
            translates: id_text(&evidence.translates),
            translator: text(&evidence.translator.as_ref().map(|t| t.name.clone())),
            translator_sees: evidence
                .translator
                .as_ref()
                .map_or_else(Disclosure::default, |t| t.disclosure),
            proves: texts(&evidence.proves),
            names_others: evidence.names_others,
            harm: text(&evidence.harm),
            consent: evidence.consent,
            consent_words: text(&evidence.consent_words),
            reliability: evidence.reliability,
            doubts: text(&evidence.doubts),
            standing: Standing::of(&evidence.provenance),
            file: evidence.file.as_ref().map(FileView::of),
            copies: evidence.copies.iter().map(CopyView::of).collect(),
        }
    }

    /// Puts the form over the exhibit; number, file and copies stay as they are.
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
            translates: pointer("translates", &self.translates)?,
            translator: short("translator", &self.translator)?
                .map(|name| Translator { name, disclosure: self.translator_sees }),
            file: old.file,
            copies: old.copies,
            proves: ids("proves", &self.proves)?,
            names_others: self.names_others,
            harm: long("harm", &self.harm)?,
            consent: self.consent,
            consent_words: long("consent_words", &self.consent_words)?,
            reliability: self.reliability,
            doubts: long("doubts", &self.doubts)?,
            provenance,
        })
    }
}
