//! Problems as the window receives them.

use redress_model::{Code, Problem};
use serde::Serialize;
use ts_rs::TS;

/// A problem: its code has the words, the field says where, the detail is technical and without
/// content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WireError {
    /// What kind; the words are under `error-<code>`.
    #[ts(type = "ErrorCode")]
    pub code: Code,
    /// The field, as the sheet names it.
    pub field: Option<String>,
    /// Technical addition in English.
    pub detail: Option<String>,
}

impl From<Problem> for WireError {
    fn from(problem: Problem) -> Self {
        Self { code: problem.code, field: problem.field, detail: problem.detail }
    }
}
