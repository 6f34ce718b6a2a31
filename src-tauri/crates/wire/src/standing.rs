//! How sure, who sees, whence; and the sheet of a source.

use redress_model::{
    Certainty, Code, Differing, Disclosure, Dispute, Id, Problem, Provenance, Source, SourceKind,
    SourceRef,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::DateSheet;
use crate::fields::{long, needed, short, text};

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
    /// Sources and exhibits it comes from.
    pub sources: Vec<SourceLink>,
    /// Where sources differ: what each of the others says.
    pub differing: Vec<DifferingView>,
    /// What the accusing side says, where it is disputed.
    pub they_say: String,
    /// What the person says to that.
    pub i_say: String,
    /// A note that never enters a paper.
    pub note: String,
}

/// A source, and the place in it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SourceLink {
    /// Id of a source or an exhibit.
    pub source: String,
    /// Page, paragraph or minute.
    pub place: String,
}

/// What another source says.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DifferingView {
    /// The field it speaks about, as the case format names it: `when`, `place`, `title`.
    pub field: String,
    /// What it says; empty means that the row is left out.
    pub says: String,
    /// The date it gives, where it gives one.
    pub date: Option<DateSheet>,
    /// Who says so.
    pub sources: Vec<SourceLink>,
}

fn links(sources: &[SourceRef]) -> Vec<SourceLink> {
    let link = |r: &SourceRef| SourceLink { source: r.source.to_string(), place: text(&r.place) };
    sources.iter().map(link).collect()
}

fn read_links(field: &str, links: &[SourceLink]) -> Result<Vec<SourceRef>, Problem> {
    let mut read = Vec::new();
    for (n, link) in links.iter().enumerate() {
        let at = format!("{field}[{n}]");
        if let Some(source) = crate::fields::id(&at, &link.source)? {
            read.push(SourceRef { source, place: short(&at, &link.place)? });
        }
    }
    Ok(read)
}

impl DifferingView {
    fn of(other: &Differing) -> Self {
        Self {
            field: other.field.to_string(),
            says: other.says.to_string(),
            date: other.date.as_ref().map(DateSheet::from),
            sources: links(&other.sources),
        }
    }

    /// Reads the row; one that says nothing is none, but a source or a date without words is
    /// asked for them.
    fn read(&self, at: &str) -> Result<Option<Differing>, Problem> {
        let date = self.date.as_ref().map(|date| date.read(&format!("{at}.date"))).transpose()?;
        let sources = read_links(&format!("{at}.sources"), &self.sources)?;
        let Some(says) = long(&format!("{at}.says"), &self.says)? else {
            if date.is_none_or(|date| date.is_blank()) && sources.is_empty() {
                return Ok(None);
            }
            return Err(Problem::in_field(Code::BadField, format!("{at}.says"), "is empty"));
        };
        let field = needed(&format!("{at}.field"), &self.field)?;
        Ok(Some(Differing { field, says, date, sources }))
    }
}

impl Standing {
    /// Shows a standing.
    pub fn of(provenance: &Provenance) -> Self {
        let dispute = provenance.dispute.clone().unwrap_or_default();
        Self {
            certainty: provenance.certainty,
            disclosure: provenance.disclosure,
            sources: links(&provenance.sources),
            differing: provenance.differing.iter().map(DifferingView::of).collect(),
            they_say: text(&dispute.they_say),
            i_say: text(&dispute.i_say),
            note: text(&provenance.note),
        }
    }

    /// Puts the form over what was there.
    ///
    /// # Errors
    /// Names the field that does not fit.
    pub fn apply(&self, provenance: &mut Provenance) -> Result<(), Problem> {
        provenance.certainty = self.certainty;
        provenance.disclosure = self.disclosure;
        provenance.sources = read_links("sources", &self.sources)?;
        provenance.differing = Vec::new();
        for (n, other) in self.differing.iter().enumerate() {
            provenance.differing.extend(other.read(&format!("differing[{n}]"))?);
        }
        let dispute = Dispute {
            they_say: long("they_say", &self.they_say)?,
            i_say: long("i_say", &self.i_say)?,
        };
        provenance.dispute = (dispute != Dispute::default()).then_some(dispute);
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
