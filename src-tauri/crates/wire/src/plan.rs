//! The sheet of a request that is being written.

use redress_model::{
    Disclosure, Id, OwnParagraph, Problem, RequestKind, RequestLanguage, RequestPlan, YesNo,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::DateSheet;
use crate::fields::{ids, long, needed, short, text, texts};

/// A request that is being written, as a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `RequestPlan` of that name")]
pub struct PlanSheet {
    /// Empty for a new one.
    pub id: String,
    /// The revision the form was filled from; 0 for a new one.
    pub revision: u32,
    #[ts(type = "RequestKind")]
    pub kind: RequestKind,
    #[ts(type = "RequestLanguage")]
    pub language: RequestLanguage,
    pub place: String,
    pub new_fact: String,
    pub discovered: DateSheet,
    pub why: String,
    pub exhibits: Vec<String>,
    /// Whether the new fact is for the Commission alone: the disclosure mark of the plan.
    pub fact_ccf_only: bool,
    #[ts(type = "YesNo")]
    pub signed: YesNo,
    pub pages: Option<u16>,
    pub reviewed_by: String,
    pub reviewed: DateSheet,
    pub own: Vec<OwnParagraphSheet>,
}

/// Own words in place of a paragraph of the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `OwnParagraph` of that name")]
pub struct OwnParagraphSheet {
    pub key: String,
    #[ts(type = "RequestLanguage")]
    pub language: RequestLanguage,
    pub words: String,
    pub was: String,
}

impl OwnParagraphSheet {
    /// Shows own words.
    pub(crate) fn all(own: &[OwnParagraph]) -> Vec<Self> {
        let one = |one: &OwnParagraph| Self {
            key: one.key.to_string(),
            language: one.language,
            words: one.words.to_string(),
            was: text(&one.was),
        };
        own.iter().map(one).collect()
    }

    /// Reads them; those that were emptied fall away.
    pub(crate) fn read(field: &str, sheets: &[Self]) -> Result<Vec<OwnParagraph>, Problem> {
        let mut own = Vec::new();
        for (n, sheet) in sheets.iter().enumerate() {
            let Some(words) = long(&format!("{field}[{n}].words"), &sheet.words)? else { continue };
            own.push(OwnParagraph {
                key: needed(&format!("{field}[{n}].key"), &sheet.key)?,
                language: sheet.language,
                words,
                was: long(&format!("{field}[{n}].was"), &sheet.was)?,
            });
        }
        Ok(own)
    }
}

impl PlanSheet {
    /// Shows a plan.
    pub fn of(plan: &RequestPlan, revision: u32) -> Self {
        Self {
            id: plan.id.to_string(),
            revision,
            kind: plan.kind,
            language: plan.language,
            place: text(&plan.place),
            new_fact: text(&plan.new_fact),
            discovered: DateSheet::from(&plan.discovered),
            why: text(&plan.why),
            exhibits: texts(&plan.exhibits),
            fact_ccf_only: plan.provenance.disclosure == Disclosure::CcfOnly,
            signed: plan.signed,
            pages: plan.pages,
            reviewed_by: text(&plan.reviewed_by),
            reviewed: DateSheet::from(&plan.reviewed),
            own: OwnParagraphSheet::all(&plan.own),
        }
    }

    /// Puts the form over what was there. Own words that were emptied fall away: the program's
    /// stand there again.
    ///
    /// # Errors
    /// Names the first field that does not fit.
    pub fn apply(&self, id_of: Id, old: Option<RequestPlan>) -> Result<RequestPlan, Problem> {
        let mut provenance = old.map(|plan| plan.provenance).unwrap_or_default();
        match (self.fact_ccf_only, provenance.disclosure) {
            (true, _) => provenance.disclosure = Disclosure::CcfOnly,
            // What the request tells otherwise has its own marks: the plan itself goes nowhere.
            (false, Disclosure::CcfOnly) => provenance.disclosure = Disclosure::default(),
            (false, _) => {}
        }
        Ok(RequestPlan {
            id: id_of,
            kind: self.kind,
            language: self.language,
            place: short("place", &self.place)?,
            new_fact: long("new_fact", &self.new_fact)?,
            discovered: self.discovered.read("discovered")?,
            why: long("why", &self.why)?,
            exhibits: ids("exhibits", &self.exhibits)?,
            signed: self.signed,
            pages: self.pages,
            reviewed_by: short("reviewed_by", &self.reviewed_by)?,
            reviewed: self.reviewed.read("reviewed")?,
            own: OwnParagraphSheet::read("own", &self.own)?,
            provenance,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(disclosure: &str) -> RequestPlan {
        let text = format!(
            r#"{{"id":"pl","kind":"revision","language":"en","provenance":{{"disclosure":"{disclosure}"}}}}"#
        );
        serde_json::from_str(&text).expect("the plan is right")
    }

    #[test]
    fn who_may_see_the_new_fact_is_the_mark_of_the_plan() {
        let mark = |tick: bool, old: &str| {
            let old = plan(old);
            let sheet = PlanSheet { fact_ccf_only: tick, ..PlanSheet::of(&old, 1) };
            let saved = sheet.apply(old.id.clone(), Some(old)).expect("the sheet fits");
            (saved.provenance.disclosure, PlanSheet::of(&saved, 2).fact_ccf_only)
        };
        for old in ["ccf_only", "may_reach_state", "never_leaves"] {
            assert_eq!(mark(true, old), (Disclosure::CcfOnly, true), "{old}");
        }
        // What was not ticked before and is not now stays as it was written.
        assert_eq!(mark(false, "may_reach_state"), (Disclosure::MayReachState, false));
        assert_eq!(mark(false, "ccf_only"), (Disclosure::NeverLeaves, false));
    }
}
