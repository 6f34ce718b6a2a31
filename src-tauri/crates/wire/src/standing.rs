//! How sure, who sees, whence; and the sheet of a source.

use redress_model::{
    Certainty, Differing, Disclosure, Id, Problem, Provenance, Source, SourceKind,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::DateSheet;
use crate::fields::{long, sources, text};

/// How sure, who sees, whence.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Standing {
    /// How sure.
    #[ts(type = "Certainty")]
    pub certainty: Certainty,
    /// Who sees.
    #[ts(type = "Disclosure")]
    pub disclosure: Disclosure,
    /// Ids of sources and exhibits.
    pub sources: Vec<String>,
    /// A note that never enters a paper.
    pub note: String,
    /// Reply only: where sources differ.
    #[serde(default)]
    pub differing: Vec<DifferingView>,
}

/// What another source says.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct DifferingView {
    /// The field it speaks about.
    pub field: String,
    /// What it says.
    pub says: String,
    /// Ids of its sources.
    pub sources: Vec<String>,
}

impl Standing {
    /// Shows a standing.
    pub fn of(provenance: &Provenance) -> Self {
        let ids = |refs: &[redress_model::SourceRef]| {
            refs.iter().map(|r| r.source.to_string()).collect::<Vec<_>>()
        };
        Self {
            certainty: provenance.certainty,
            disclosure: provenance.disclosure,
            sources: ids(&provenance.sources),
            note: text(&provenance.note),
            differing: provenance
                .differing
                .iter()
                .map(|d: &Differing| DifferingView {
                    field: d.field.to_string(),
                    says: d.says.to_string(),
                    sources: ids(&d.sources),
                })
                .collect(),
        }
    }

    /// Puts the form over what was there; differing accounts stay.
    ///
    /// # Errors
    /// Names the field that does not fit.
    pub fn apply(&self, provenance: &mut Provenance) -> Result<(), Problem> {
        provenance.certainty = self.certainty;
        provenance.disclosure = self.disclosure;
        provenance.sources = sources(&provenance.sources, &self.sources)?;
        provenance.note = long("note", &self.note)?;
        Ok(())
    }
}

/// A source as a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `Source` of that name")]
pub struct SourceSheet {
    /// Empty for a new one.
    pub id: String,
    /// The revision the form was filled from; 0 for a new one.
    pub revision: u32,
    #[ts(type = "SourceKind")]
    pub kind: SourceKind,
    pub title: String,
    pub publisher: String,
    pub dated: DateSheet,
    pub citation: String,
    /// Id of the exhibit that holds a copy, or empty.
    pub exhibit: String,
    /// A note that never enters a paper.
    pub note: String,
}

impl SourceSheet {
    /// Shows a source.
    pub fn of(source: &Source, revision: u32) -> Self {
        Self {
            id: source.id.to_string(),
            revision,
            kind: source.kind,
            title: source.title.to_string(),
            publisher: text(&source.publisher),
            dated: DateSheet::from(&source.dated),
            citation: text(&source.citation),
            exhibit: source.exhibit.as_ref().map(Id::to_string).unwrap_or_default(),
            note: text(&source.note),
        }
    }

    /// Puts the form over what was there.
    ///
    /// # Errors
    /// Names the first field that does not fit.
    pub fn apply(&self, id: Id, _old: Option<Source>) -> Result<Source, Problem> {
        Ok(Source {
            id,
            kind: self.kind,
            title: crate::fields::needed("title", &self.title)?,
            publisher: crate::fields::short("publisher", &self.publisher)?,
            dated: self.dated.read("dated")?,
            citation: long("citation", &self.citation)?,
            exhibit: crate::fields::id("exhibit", &self.exhibit)?,
            note: long("note", &self.note)?,
        })
    }
}
