//! Rows as a paper for others may have them: through the gate, and nothing else.

use redress_model::{EntryRef, Releasable};

use super::rows::rows_of;

/// A row that may leave the vault. What is weak or missing in the answer never does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperRow {
    /// The row.
    pub row: EntryRef,
    /// The charge or alert it is taken from.
    pub of: Option<EntryRef>,
    /// Its place in that text, from 1.
    pub number: u32,
    /// The sentence as it stood in the text.
    pub said: String,
    /// What the person says.
    pub i_say: Option<String>,
    /// What shows it, all of it past the gate.
    pub proof: Vec<EntryRef>,
    /// The grounds it speaks to.
    pub grounds: Vec<String>,
    /// Whether it is for the CCF alone.
    pub secret: bool,
}

/// Gives the rows that passed the gate, text by text, in the person's order.
pub fn rows_for_paper(releasable: &Releasable) -> Vec<PaperRow> {
    use redress_model::{Disclosure, EntryKind};
    let case = releasable.case();
    let charges = case.charges.iter().map(|charge| (EntryKind::Charge, &charge.id));
    let alerts = case.alerts.iter().map(|alert| (EntryKind::Alert, &alert.id));
    let texts = charges.chain(alerts).map(|(kind, id)| Some(EntryRef { kind, id: id.clone() }));
    let kind_of = |id: &redress_model::Id| {
        [EntryKind::Evidence, EntryKind::Event, EntryKind::Source]
            .into_iter()
            .find(|kind| case.entry(*kind, id).is_some())
    };
    let mut all = Vec::new();
    for of in texts.chain([None]) {
        let rows = rows_of(case, &of.as_ref().map(|entry| entry.id.clone()));
        for (number, row) in (1..).zip(rows) {
            let proof = row
                .proof
                .iter()
                .filter_map(|id| kind_of(id).map(|kind| EntryRef { kind, id: id.clone() }));
            all.push(PaperRow {
                row: EntryRef { kind: EntryKind::Allegation, id: row.id.clone() },
                of: of.clone(),
                number,
                said: row.said.to_string(),
                i_say: row.i_say.as_ref().map(|words| words.as_str().to_owned()),
                proof: proof.collect(),
                grounds: row.grounds.iter().map(|id| id.as_str().to_owned()).collect(),
                secret: row.provenance.disclosure == Disclosure::CcfOnly,
            });
        }
    }
    all
}
