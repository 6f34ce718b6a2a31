//! Who last saved which entry, and when: what a case file says of the people who wrote it.

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Case, Code, Id, Problem, Short};

/// Who saved an entry as it stands, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LastSaved {
    /// The entry, an id of the case.
    pub entry: Id,
    /// When, RFC 3339 in UTC.
    pub at: Short,
    /// By whom: the name they gave themselves.
    pub by: Short,
}

impl Case {
    /// Checks that every row of `saved` is about an entry of the case, and no two about the same.
    ///
    /// # Errors
    /// One problem that names the row.
    pub(crate) fn check_saved(&self) -> Result<(), Problem> {
        if self.saved.is_empty() {
            return Ok(());
        }
        let entries = self.entries();
        let mut open: HashSet<&Id> = entries.iter().map(crate::Entry::id).collect();
        for (n, row) in self.saved.iter().enumerate() {
            if !open.remove(&row.entry) {
                let field = format!("saved[{n}].entry");
                let detail = "is not an entry of this case, or comes twice";
                return Err(Problem::in_field(Code::BadCase, field, detail));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(rows: &str) -> Result<Case, Problem> {
        let text = format!(
            r#"{{"format": "redress-case", "version": 1, "case": {{"id": "c1", "title": "A case"}}, "saved": [{rows}]}}"#
        );
        Case::from_json(text.as_bytes())
    }

    #[test]
    fn who_saved_comes_back_and_is_about_an_entry() {
        let row = r#"{"entry": "c1", "at": "2026-11-24T10:00:00Z", "by": "Ада"}"#;
        let case = with(row).unwrap();
        assert_eq!(case.saved[0].by.as_str(), "Ада");
        assert_eq!(Case::from_json(case.to_json().unwrap().as_bytes()).unwrap(), case);
        let twice = with(&format!("{row}, {row}")).unwrap_err();
        assert_eq!(twice.field.as_deref(), Some("saved[1].entry"));
        let strange = with(&row.replace("c1", "e9")).unwrap_err();
        assert_eq!(strange.field.as_deref(), Some("saved[0].entry"));
    }
}
