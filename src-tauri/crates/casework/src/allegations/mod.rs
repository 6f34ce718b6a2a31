//! Allegation against proof: the text of a charge or an alert as sentences, each a row that the person fills.

mod contradict;
mod dated;
mod named;
mod paper;
mod rows;
mod sentences;
mod tasks;
mod view;

pub use contradict::{Contradiction, Differs, There};
pub use paper::{PaperRow, rows_for_paper};
pub(crate) use tasks::with_tasks;
pub use view::{Matrix, RowState, Stands, TextState};
