//! What is worked out of the rows as the case stands: where each stands in its text, what it lacks, which grounds the
//! check rests on the same entries, and what contradicts what.

use std::collections::BTreeSet;

use redress_model::{Allegation, Case, Cell, EntryKind, EntryRef, GroundResult, Id};

use super::contradict::{Contradiction, contradictions};
use super::rows::{rows_of, text_of, unsplit};
use crate::{Error, Session};

/// Everything that is worked out of the rows of a case.
pub struct Matrix {
    /// The texts that can be split, each with its rows in order.
    pub texts: Vec<TextState>,
    /// Rows whose text is gone.
    pub orphans: Vec<Id>,
    /// What is known of each row.
    pub rows: Vec<RowState>,
    /// What contradicts what.
    pub contradictions: Vec<Contradiction>,
    /// The grounds to choose from, as the case stands.
    pub grounds: Vec<GroundResult>,
}

/// A text that can be split.
pub struct TextState {
    /// The charge or alert.
    pub entry: EntryRef,
    /// How many of its sentences have no row.
    pub unsplit: u32,
    /// Its rows, in the person's order.
    pub rows: Vec<Id>,
}

/// What is known of a row.
pub struct RowState {
    /// The row.
    pub id: Id,
    /// Whether its sentence still stands in the text.
    pub stands: Stands,
    /// Cells that wait.
    pub gaps: Vec<Cell>,
    /// Grounds of the check that rest on its charge, its alert or its proof, and are not chosen yet.
    pub suggested: Vec<String>,
}

/// Where the sentence of a row stands now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// Where it stood when it was taken.
    There,
    /// The text was changed; the sentence stands elsewhere in it.
    Moved {
        /// Its first byte now.
        to: u32,
    },
    /// The text was changed; the sentence is no longer in it, or more than once.
    Changed,
    /// The charge or the alert is gone, or has no such text any more.
    Gone,
}

/// Says where the sentence of a row stands in the text as it is now.
pub(super) fn stands(row: &Allegation, text: Option<&str>) -> Stands {
    let (Some(text), said) = (text, row.said.as_str()) else { return Stands::Gone };
    let from = usize::try_from(row.from).unwrap_or(usize::MAX);
    let end = from.saturating_add(said.len());
    if text.get(from..end) == Some(said) {
        return Stands::There;
    }
    let mut found = text.match_indices(said);
    match (found.next(), found.next()) {
        (Some((to, _)), None) => Stands::Moved { to: u32::try_from(to).unwrap_or(u32::MAX) },
        _ => Stands::Changed,
    }
}

impl Session {
    /// Works out the matrix of a case.
    ///
    /// # Errors
    /// As [`Session::case`].
    pub fn matrix(&self, case: &Id) -> Result<Matrix, Error> {
        let open = self.at_hand(case)?;
        let today = self.clock.today();
        Ok(matrix(&open.case, redress_law::assess_on(&open.case, today).grounds, today))
    }
}

fn matrix(case: &Case, grounds: Vec<GroundResult>, today: redress_model::IsoDate) -> Matrix {
    let charges = case.charges.iter().map(|charge| (EntryKind::Charge, &charge.id));
    let alerts = case.alerts.iter().map(|alert| (EntryKind::Alert, &alert.id));
    let mut texts = Vec::new();
    for (kind, id) in charges.chain(alerts) {
        let of = Some(id.clone());
        let rows: Vec<Id> = rows_of(case, &of).into_iter().map(|row| row.id.clone()).collect();
        let text = text_of(case, id);
        if text.is_none() && rows.is_empty() {
            continue;
        }
        let open = text.map_or(0, |text| unsplit(case, id, text).len());
        texts.push(TextState {
            entry: EntryRef { kind, id: id.clone() },
            unsplit: u32::try_from(open).unwrap_or(u32::MAX),
            rows,
        });
    }
    let state = |row: &Allegation| RowState {
        id: row.id.clone(),
        stands: stands(row, row.of.as_ref().and_then(|of| text_of(case, of))),
        gaps: row.gaps(),
        suggested: suggested(row, &grounds),
    };
    Matrix {
        texts,
        orphans: rows_of(case, &None).into_iter().map(|row| row.id.clone()).collect(),
        rows: case.allegations.iter().map(state).collect(),
        contradictions: contradictions(case, today),
        grounds,
    }
}

/// The grounds that the check itself rests on what the row speaks of. Nothing is read out of the sentence.
fn suggested(row: &Allegation, grounds: &[GroundResult]) -> Vec<String> {
    let own: BTreeSet<&Id> = row.of.iter().chain(&row.proof).collect();
    let rests = |ground: &&GroundResult| {
        let points = ground.rests_on.iter().chain(&ground.against);
        points.flat_map(|point| &point.rests_on).any(|entry| own.contains(&entry.id))
    };
    let chosen = |id: &str| row.grounds.iter().any(|known| known.as_str() == id);
    let found = grounds.iter().filter(rests).map(|ground| ground.id.clone());
    found.filter(|id| !chosen(id)).collect()
}
