//! Allegation against proof: one sentence of an accusation, and what the person sets against it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Id, Long, Provenance, Short};

/// One row: they say, I say, proof, weak point, rule, missing paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Allegation {
    /// Its id.
    pub id: Id,
    /// The charge or alert whose text it is taken from, an id of `charges` or `alerts`; none where that is gone. Where
    /// that entry may not leave the vault, the row does not either.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<Id>,
    /// The sentence as it stood in that text, byte for byte.
    pub said: Long,
    /// Where it stood: its first byte in that text, in UTF-8.
    #[serde(default)]
    pub from: u32,
    /// Its place among the rows of that text; the lowest comes first.
    #[serde(default)]
    pub order: u32,
    /// The sentence as the person reads it, where they wrote it otherwise; what stood in the text stays beside it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub they_say: Option<Long>,
    /// What the person says to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub i_say: Option<Long>,
    /// What shows it: ids of `evidence`, `events` and `sources`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proof: Vec<Id>,
    /// What is weak in the answer, in own words. Never enters a paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weak_point: Option<Long>,
    /// The grounds of the law data it speaks to, by id (`G-83-SERIOUS`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grounds: Vec<Short>,
    /// A paper that is missing, in words. Never enters a paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_paper: Option<Short>,
    /// The exhibit that is that paper, an id of `evidence`, once it is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found_paper: Option<Id>,
    /// Cells that the person says need nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_needed: Vec<Cell>,
    /// Cells for which a task was made already: none is made twice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked_for: Vec<Cell>,
    /// Contradictions that the person has looked at and says are none, by their marks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub settled: Vec<Short>,
    /// The task to get the missing paper, an id of `tasks`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paper_task: Option<Id>,
    /// The task to fill the other empty cells, an id of `tasks`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cells_task: Option<Id>,
    /// How sure, who sees, whence.
    #[serde(default)]
    pub provenance: Provenance,
}

/// A cell of a row that the person fills.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Cell {
    /// What the person says.
    ISay,
    /// The proof.
    Proof,
    /// The weak point.
    WeakPoint,
    /// The rule.
    Rule,
    /// The missing paper.
    MissingPaper,
}

impl Cell {
    /// Every cell, in the order of the row.
    pub const ALL: [Cell; 5] =
        [Cell::ISay, Cell::Proof, Cell::WeakPoint, Cell::Rule, Cell::MissingPaper];
}

impl Allegation {
    /// Makes a row of a sentence that stands in a text.
    pub fn new(id: Id, of: Id, said: Long, from: u32, order: u32) -> Self {
        Self {
            id,
            of: Some(of),
            said,
            from,
            order,
            they_say: None,
            i_say: None,
            proof: Vec::new(),
            weak_point: None,
            grounds: Vec::new(),
            missing_paper: None,
            found_paper: None,
            not_needed: Vec::new(),
            asked_for: Vec::new(),
            settled: Vec::new(),
            paper_task: None,
            cells_task: None,
            provenance: Provenance::default(),
        }
    }

    /// Gives the sentence to read: as the person wrote it, else as it stood.
    pub fn words(&self) -> &str {
        self.they_say.as_deref().unwrap_or(self.said.as_str())
    }

    /// Gives the cells that are empty and wait for the person. A missing paper that is named and not there yet waits
    /// too; a row that names none waits for none.
    pub fn gaps(&self) -> Vec<Cell> {
        let empty = |cell: &Cell| match cell {
            Cell::ISay => self.i_say.is_none(),
            Cell::Proof => self.proof.is_empty(),
            Cell::WeakPoint => self.weak_point.is_none(),
            Cell::Rule => self.grounds.is_empty(),
            Cell::MissingPaper => self.missing_paper.is_some() && self.found_paper.is_none(),
        };
        Cell::ALL
            .into_iter()
            .filter(|cell| !self.not_needed.contains(cell) && empty(cell))
            .collect()
    }

    /// Says whether the person has begun to answer it.
    pub fn is_begun(&self) -> bool {
        self.i_say.is_some()
            || !self.proof.is_empty()
            || self.weak_point.is_some()
            || !self.grounds.is_empty()
            || self.missing_paper.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row() -> Allegation {
        let id = |text: &str| Id::new(text).unwrap();
        Allegation::new(id("r"), id("c"), Long::new("They say so.").unwrap(), 0, 0)
    }

    #[test]
    fn empty_cells_wait_until_they_are_filled_or_not_needed() {
        let mut row = row();
        assert_eq!(row.gaps(), [Cell::ISay, Cell::Proof, Cell::WeakPoint, Cell::Rule]);
        assert!(!row.is_begun());
        row.i_say = Some(Long::new("No.").unwrap());
        row.not_needed = vec![Cell::WeakPoint];
        row.missing_paper = Some(Short::new("A valuation").unwrap());
        assert_eq!(row.gaps(), [Cell::Proof, Cell::Rule, Cell::MissingPaper]);
        row.found_paper = Some(Id::new("e").unwrap());
        assert_eq!(row.gaps(), [Cell::Proof, Cell::Rule]);
        assert!(row.is_begun());
    }

    #[test]
    fn the_sentence_as_it_stood_stays_beside_the_one_that_is_read() {
        let mut row = row();
        assert_eq!(row.words(), "They say so.");
        row.they_say = Some(Long::new("They say: so.").unwrap());
        assert_eq!((row.words(), row.said.as_str()), ("They say: so.", "They say so."));
    }
}
