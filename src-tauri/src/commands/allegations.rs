//! Allegation against proof: what is worked out of the rows, and how they come and go.

use redress_casework::{Contradiction, Differs, Matrix, Stands, There, model::for_display};
use redress_wire::{
    Assess, ContradictionView, DateSheet, DiffersWord, EntryId, EntryLink, GroundChoice, Language,
    MatrixView, MoveRow, RowView, Saved, SplitRow, SplitText, StandsWord, TextView,
};
use tauri::AppHandle;

use super::{bench, entries::shown, id};
use crate::errors::Answer;

pub fn matrix(app: &AppHandle, request: Assess) -> Answer<MatrixView> {
    bench(app).with(|open| Ok(view(&open.session.matrix(&id(&request.case)?)?, request.language)))
}

pub fn split_text(app: &AppHandle, request: SplitText) -> Answer<Saved> {
    bench(app)
        .change(|open| Ok(shown(open.session.split_text(&id(&request.case)?, &id(&request.of)?)?)))
}

pub fn split_row(app: &AppHandle, request: SplitRow) -> Answer<Saved> {
    bench(app).change(|open| {
        let (case, row) = (id(&request.case)?, id(&request.id)?);
        Ok(shown(open.session.split_row(&case, &row, request.revision, request.at)?))
    })
}

pub fn join_rows(app: &AppHandle, request: EntryId) -> Answer<Saved> {
    bench(app).change(|open| {
        let (case, row) = (id(&request.case)?, id(&request.id)?);
        Ok(shown(open.session.join_rows(&case, &row, request.revision)?))
    })
}

pub fn move_row(app: &AppHandle, request: MoveRow) -> Answer<Saved> {
    bench(app).change(|open| {
        let (case, row) = (id(&request.case)?, id(&request.id)?);
        Ok(shown(open.session.move_row(&case, &row, request.revision, request.up)?))
    })
}

fn view(matrix: &Matrix, language: Language) -> MatrixView {
    let texts = |ids: &[redress_casework::model::Id]| ids.iter().map(ToString::to_string).collect();
    MatrixView {
        texts: matrix
            .texts
            .iter()
            .map(|text| TextView {
                entry: EntryLink::from(&text.entry),
                unsplit: text.unsplit,
                rows: texts(&text.rows),
            })
            .collect(),
        orphans: texts(&matrix.orphans),
        rows: matrix
            .rows
            .iter()
            .map(|row| RowView {
                id: row.id.to_string(),
                stands: match row.stands {
                    Stands::There => StandsWord::There,
                    Stands::Moved { .. } => StandsWord::Moved,
                    Stands::Changed => StandsWord::Changed,
                    Stands::Gone => StandsWord::Gone,
                },
                gaps: row.gaps.clone(),
                suggested: row.suggested.clone(),
            })
            .collect(),
        contradictions: matrix.contradictions.iter().map(contradiction).collect(),
        grounds: matrix.grounds.iter().map(|one| GroundChoice::of(one, language)).collect(),
    }
}

fn contradiction(one: &Contradiction) -> ContradictionView {
    let (there, date) = match &one.there {
        There::Words(words) => (for_display(words), None),
        There::Date(date) => (String::new(), Some(DateSheet::from(date))),
    };
    ContradictionView {
        mark: one.mark.clone(),
        differs: match one.differs {
            Differs::Date => DiffersWord::Date,
            Differs::Order => DiffersWord::Order,
            Differs::Name => DiffersWord::Name,
            Differs::Spelling => DiffersWord::Spelling,
        },
        row: one.row.to_string(),
        here: for_display(&one.here),
        other: EntryLink::from(&one.other),
        there,
        date,
    }
}
