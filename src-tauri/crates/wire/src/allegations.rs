//! Allegation against proof: the sheet of a row, and what is worked out of all rows.

use redress_model::{Allegation, Cell, Confidence, GroundResult, Id, Problem};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::DateSheet;
use crate::fields::{id, id_text, ids, long, short, text, texts};
use crate::languages::Language;
use crate::law::{cited, say};
use crate::standing::Standing;
use crate::views::EntryLink;

/// A row as a form. It comes into being with the text that it is taken from, never by a form alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(
    missing_docs,
    reason = "each field is the field of `redress_model::Allegation` of that name"
)]
pub struct AllegationSheet {
    pub id: String,
    /// The revision the form was filled from.
    pub revision: u32,
    /// Reply only: the charge or alert it is taken from, or empty.
    pub of: String,
    /// Reply only: the sentence as it stood.
    pub said: String,
    /// Reply only: its place among the rows of its text.
    pub order: u32,
    pub they_say: String,
    pub i_say: String,
    pub proof: Vec<String>,
    pub weak_point: String,
    pub grounds: Vec<String>,
    pub missing_paper: String,
    pub found_paper: String,
    #[ts(type = "Array<Cell>")]
    pub not_needed: Vec<Cell>,
    pub settled: Vec<String>,
    /// Reply only: the task to get the missing paper, or empty.
    pub paper_task: String,
    /// Reply only: the task to fill the other empty cells, or empty.
    pub cells_task: String,
    pub standing: Standing,
}

impl AllegationSheet {
    /// Shows a row.
    pub fn of(row: &Allegation, revision: u32) -> Self {
        Self {
            id: row.id.to_string(),
            revision,
            of: id_text(&row.of),
            said: row.said.to_string(),
            order: row.order,
            they_say: text(&row.they_say),
            i_say: text(&row.i_say),
            proof: texts(&row.proof),
            weak_point: text(&row.weak_point),
            grounds: row.grounds.iter().map(|word| word.to_string()).collect(),
            missing_paper: text(&row.missing_paper),
            found_paper: id_text(&row.found_paper),
            not_needed: row.not_needed.clone(),
            settled: row.settled.iter().map(|word| word.to_string()).collect(),
            paper_task: id_text(&row.paper_task),
            cells_task: id_text(&row.cells_task),
            standing: Standing::of(&row.provenance),
        }
    }

    /// Puts the form over what was there. What the sentence was, and where it stood, no form changes.
    ///
    /// # Errors
    /// Names the first field that does not fit.
    pub fn apply(&self, id_of: Id, old: Allegation) -> Result<Allegation, Problem> {
        let mut provenance = old.provenance;
        self.standing.apply(&mut provenance)?;
        let mut grounds = Vec::new();
        for (n, ground) in self.grounds.iter().enumerate() {
            grounds.extend(short(&format!("grounds[{n}]"), ground)?);
        }
        let mut settled = Vec::new();
        for (n, mark) in self.settled.iter().enumerate() {
            settled.extend(short(&format!("settled[{n}]"), mark)?);
        }
        Ok(Allegation {
            id: id_of,
            they_say: long("they_say", &self.they_say)?,
            i_say: long("i_say", &self.i_say)?,
            proof: ids("proof", &self.proof)?,
            weak_point: long("weak_point", &self.weak_point)?,
            grounds,
            missing_paper: short("missing_paper", &self.missing_paper)?,
            found_paper: id("found_paper", &self.found_paper)?,
            not_needed: self.not_needed.clone(),
            settled,
            provenance,
            of: old.of,
            said: old.said,
            from: old.from,
            order: old.order,
            asked_for: old.asked_for,
            paper_task: old.paper_task,
            cells_task: old.cells_task,
        })
    }
}

/// Names a text that is to be split.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SplitText {
    /// The case.
    pub case: String,
    /// The charge or alert.
    pub of: String,
}

/// Splits one row in two.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SplitRow {
    /// The case.
    pub case: String,
    /// The row.
    pub id: String,
    /// The revision that the screen showed.
    pub revision: u32,
    /// Before which letter of the sentence, from 0.
    pub at: u32,
}

/// Puts a row one place up or down.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveRow {
    /// The case.
    pub case: String,
    /// The row.
    pub id: String,
    /// The revision that the screen showed.
    pub revision: u32,
    /// Up, else down.
    pub up: bool,
}

/// What is worked out of all rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MatrixView {
    /// Texts that can be split, each with its rows in order.
    pub texts: Vec<TextView>,
    /// Rows whose text is gone.
    pub orphans: Vec<String>,
    /// What is known of each row.
    pub rows: Vec<RowView>,
    /// What contradicts what.
    pub contradictions: Vec<ContradictionView>,
    /// Grounds to choose from.
    pub grounds: Vec<GroundChoice>,
}

/// A text that can be split.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TextView {
    /// The charge or alert.
    pub entry: EntryLink,
    /// Sentences without a row.
    pub unsplit: u32,
    /// Its rows, in order.
    pub rows: Vec<String>,
}

/// Where the sentence of a row stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename_all = "snake_case")]
pub enum StandsWord {
    /// Where it stood.
    There,
    /// Elsewhere in the text, which was changed.
    Moved,
    /// No longer in the text, or more than once.
    Changed,
    /// The text is gone.
    Gone,
}

/// What is known of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RowView {
    /// The row.
    pub id: String,
    /// Where its sentence stands.
    pub stands: StandsWord,
    /// Cells that wait.
    #[ts(type = "Array<Cell>")]
    pub gaps: Vec<Cell>,
    /// Grounds that the check rests on the same entries.
    pub suggested: Vec<String>,
}

/// What differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename_all = "snake_case")]
pub enum DiffersWord {
    /// Days.
    Date,
    /// The order of days.
    Order,
    /// A given name or an initial.
    Name,
    /// The letters of a name.
    Spelling,
}

/// One contradiction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ContradictionView {
    /// Its mark; goes into `settled` of its row when the person says that it is none.
    pub mark: String,
    /// What differs.
    pub differs: DiffersWord,
    /// The row.
    pub row: String,
    /// What it says.
    pub here: String,
    /// The other side.
    pub other: EntryLink,
    /// What that says in words; empty for a date.
    pub there: String,
    /// What that says as a date.
    pub date: Option<DateSheet>,
}

/// A rule as cited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CitationView {
    /// In English.
    pub citation: String,
    /// In the language of the screen; empty where only the English is there.
    pub in_words: String,
}

/// A ground to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GroundChoice {
    /// `G-83-SERIOUS`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The rules it stands on, as cited.
    pub citations: Vec<CitationView>,
    /// Every rule was read in its source.
    pub sourced: bool,
}

impl GroundChoice {
    /// Shows a ground in one language.
    pub fn of(ground: &GroundResult, language: Language) -> Self {
        Self {
            id: ground.id.clone(),
            name: say(&ground.name, language),
            citations: ground
                .rules
                .iter()
                .map(|rule| CitationView {
                    citation: rule.citation.clone(),
                    in_words: cited(&rule.in_words.citation, language),
                })
                .collect(),
            sourced: ground.rules.iter().all(|rule| rule.confidence == Confidence::Sourced),
        }
    }
}
