//! The library and the list of countries, in one language, and what somebody wrote beside them.

use redress_model::Confidence;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::languages::Language;
use crate::law::RuleView;

/// An entry of the library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LibraryRow {
    /// `GU-02`, `PR-081`, `G-REFUGEE`.
    pub id: String,
    /// `guides`, `rules`, `procedure`, `decisions`, `alerts`, `cases`, `glossary` or `help`.
    pub shelf: String,
    /// What it is called.
    pub title: String,
    /// What it says, one paragraph or step after the other.
    pub text: Vec<String>,
    /// Papers that usually show it.
    pub evidence: Vec<String>,
    /// The instrument and article; empty where there is none.
    pub instrument: String,
    /// The rules it cites, for grounds.
    pub rules: Vec<RuleView>,
    /// Other entries it speaks of.
    pub see: Vec<String>,
    /// Where it was read.
    pub source: String,
    /// Sourced or recalled.
    #[ts(type = "Confidence")]
    pub confidence: Confidence,
    /// The day the data were checked, `YYYY-MM-DD`.
    pub as_of: String,
}

/// Looks for words in the library, and in what was written beside it where the vault is open.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SearchLibrary {
    /// What somebody typed.
    pub query: String,
}

/// What was found, the best first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FoundView {
    /// Ids of entries of the library.
    pub entries: Vec<String>,
    /// Ids of what was written beside it.
    pub own: Vec<String>,
}

/// One field of the list of countries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RightsFieldView {
    /// `refugee`, `cat` …
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it means for a person.
    pub means: String,
    /// Where the list is from.
    pub source: String,
    /// How sure the list is.
    #[ts(type = "Confidence")]
    pub confidence: Confidence,
    /// Counted among the tools on the map.
    pub tool: bool,
    /// Works between two states that both have it.
    pub between: bool,
    /// Works against the person.
    pub against: bool,
}

/// What the list says of one country: `yes`, `no`, `uncertain` or `territory`, field by field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CountryRow {
    /// Two letters.
    pub country: String,
    /// The three digits of ISO 3166-1, by which the shapes of the map are named; empty where there are none.
    pub digits: String,
    /// One answer a field.
    #[ts(type = "(\"yes\" | \"no\" | \"uncertain\" | \"territory\")[]")]
    pub known: Vec<String>,
}

/// A sentence around the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SentenceView {
    /// `caution`, `borders` …
    pub id: String,
    /// The sentence.
    pub text: String,
}

/// The list of countries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RightsView {
    /// The day the list was made.
    pub as_of: String,
    /// Its fields, tools first.
    pub fields: Vec<RightsFieldView>,
    /// Its countries, by code.
    pub countries: Vec<CountryRow>,
    /// The sentences around it.
    pub words: Vec<SentenceView>,
}

/// What kind of thing was written beside the library.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename_all = "snake_case")]
pub enum OwnKind {
    /// A correction of an entry.
    Correction,
    /// Somebody who helps.
    Helper,
    /// A note on a country.
    CountryNote,
}

/// Something written beside the library. What a kind does not use is empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OwnSheet {
    /// Its id; empty for a new one.
    pub id: String,
    /// Its revision; 0 for a new one.
    pub revision: u32,
    /// When it was last kept; empty in a request.
    #[serde(default)]
    pub at: String,
    /// What it is.
    pub kind: OwnKind,
    /// The entry, the country, or the name of who helps.
    pub about: String,
    /// The correction or the note.
    pub words: String,
    /// What they can do.
    pub does: String,
    /// In which languages.
    pub languages: String,
    /// How to reach them.
    pub contact: String,
    /// When it was last checked.
    pub checked: String,
}

/// Names something written beside the library, as it was seen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OwnId {
    /// Its id.
    pub id: String,
    /// Its revision.
    pub revision: u32,
}

/// Prints an entry of the library, with one's own correction where there is one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrintEntry {
    /// The entry.
    pub id: String,
    /// The language of the paper.
    pub language: Language,
}
