//! The sheets of the case itself and of an answer to a question of the engine.

use redress_model::{
    Answer, CaseHeader, CaseRole, CaseStage, Id, Problem, SignOff, SignOffAnswer, SignOffWord,
    YesNo,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fields::{code, country, id, id_text, ids, long, needed, short, text, texts};
use crate::standing::Standing;
use crate::{DateSheet, OwnParagraphSheet};

/// What the case is, as a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `CaseHeader` of that name")]
pub struct CaseSheet {
    pub id: String,
    /// The revision the form was filled from.
    pub revision: u32,
    pub title: String,
    #[ts(type = "CaseRole")]
    pub role: CaseRole,
    /// Day it was opened, `YYYY-MM-DD` or empty.
    pub opened: String,
    /// Id of the person the case is about, or empty.
    pub applicant: String,
    pub accusing: String,
    pub about: String,
    pub number: String,
    #[ts(type = "CaseStage | null")]
    pub stage: Option<CaseStage>,
    pub worker: String,
    pub supervisor: String,
    pub sign_offs: Vec<SignOffSheet>,
    pub own: Vec<OwnParagraphSheet>,
    pub standing: Standing,
}

/// A step that waits for a supervisor, with what was said of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SignOffSheet {
    /// What is to be looked at.
    pub what: String,
    /// When it was asked for.
    pub asked: DateSheet,
    /// Who asked.
    pub asked_by: String,
    /// What was said; nothing while it waits, and then the three fields below are not kept.
    #[ts(type = "SignOffWord | null")]
    pub said: Option<SignOffWord>,
    /// Who said it.
    pub by: String,
    /// When.
    pub on: DateSheet,
    /// What has to change, or what was looked at.
    pub note: String,
}

impl SignOffSheet {
    fn of(one: &SignOff) -> Self {
        let answer = one.answer.as_ref();
        Self {
            what: one.what.to_string(),
            asked: DateSheet::from(&one.asked),
            asked_by: text(&one.asked_by),
            said: answer.map(|answer| answer.said),
            by: answer.map(|answer| answer.by.to_string()).unwrap_or_default(),
            on: answer.map(|answer| DateSheet::from(&answer.on)).unwrap_or_default(),
            note: answer.map(|answer| text(&answer.note)).unwrap_or_default(),
        }
    }

    fn read(&self, field: &str) -> Result<SignOff, Problem> {
        let answer = |said| {
            Ok::<_, Problem>(SignOffAnswer {
                said,
                by: needed(&format!("{field}.by"), &self.by)?,
                on: self.on.read(&format!("{field}.on"))?,
                note: long(&format!("{field}.note"), &self.note)?,
            })
        };
        Ok(SignOff {
            what: needed(&format!("{field}.what"), &self.what)?,
            asked: self.asked.read(&format!("{field}.asked"))?,
            asked_by: short(&format!("{field}.asked_by"), &self.asked_by)?,
            answer: self.said.map(answer).transpose()?,
        })
    }
}

impl CaseSheet {
    /// Shows what a case is.
    pub fn of(header: &CaseHeader, revision: u32) -> Self {
        Self {
            id: header.id.to_string(),
            revision,
            title: header.title.to_string(),
            role: header.role,
            opened: text(&header.opened),
            applicant: id_text(&header.applicant),
            accusing: code(&header.accusing),
            about: text(&header.about),
            number: text(&header.number),
            stage: header.stage,
            worker: text(&header.worker),
            supervisor: text(&header.supervisor),
            sign_offs: header.sign_offs.iter().map(SignOffSheet::of).collect(),
            own: OwnParagraphSheet::all(&header.own),
            standing: Standing::of(&header.provenance),
        }
    }

    /// Puts the form over what was there.
    ///
    /// # Errors
    /// Names the first field that does not fit.
    pub fn apply(&self, old: CaseHeader) -> Result<CaseHeader, Problem> {
        let mut provenance = old.provenance;
        self.standing.apply(&mut provenance)?;
        Ok(CaseHeader {
            id: old.id,
            title: needed("title", &self.title)?,
            role: self.role,
            opened: short("opened", &self.opened)?,
            sample: old.sample,
            applicant: id("applicant", &self.applicant)?,
            accusing: country("accusing", &self.accusing)?,
            about: long("about", &self.about)?,
            number: short("number", &self.number)?,
            stage: self.stage,
            worker: short("worker", &self.worker)?,
            supervisor: short("supervisor", &self.supervisor)?,
            sign_offs: self
                .sign_offs
                .iter()
                .enumerate()
                .map(|(n, one)| one.read(&format!("sign_offs[{n}]")))
                .collect::<Result<_, _>>()?,
            own: OwnParagraphSheet::read("own", &self.own)?,
            provenance,
        })
    }
}

/// An answer as a form; its id is that of the question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `Answer` of that name")]
pub struct AnswerSheet {
    pub id: String,
    /// The revision the form was filled from.
    pub revision: u32,
    /// Reply only: the question in words; empty where the law data no longer ask it.
    #[serde(default)]
    pub question: String,
    #[ts(type = "YesNo")]
    pub answer: YesNo,
    pub words: String,
    pub when: DateSheet,
    pub exhibits: Vec<String>,
    pub standing: Standing,
}

impl AnswerSheet {
    /// Shows an answer.
    pub fn of(answer: &Answer, revision: u32) -> Self {
        Self {
            id: answer.id.to_string(),
            revision,
            question: String::new(),
            answer: answer.answer,
            words: text(&answer.words),
            when: DateSheet::from(&answer.when),
            exhibits: texts(&answer.exhibits),
            standing: Standing::of(&answer.provenance),
        }
    }

    /// Puts the form over what was there.
    ///
    /// # Errors
    /// Names the first field that does not fit.
    pub fn apply(&self, id_of: Id, old: Option<Answer>) -> Result<Answer, Problem> {
        let mut provenance = old.map(|answer| answer.provenance).unwrap_or_default();
        self.standing.apply(&mut provenance)?;
        Ok(Answer {
            id: id_of,
            answer: self.answer,
            words: long("words", &self.words)?,
            when: self.when.read("when")?,
            exhibits: ids("exhibits", &self.exhibits)?,
            provenance,
        })
    }
}
