//! The sheets of letters, tasks and notes.

use redress_model::{
    Code, Direction, Id, Letter, LetterKind, LetterOutcome, LetterStep, Long, Note, Problem,
    RequestKind, Task, TaskState,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::DateSheet;
use crate::fields::{id, ids, long, needed, short, text, texts};
use crate::standing::Standing;

/// The step a letter tells of, as part of its form.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `LetterStep` of that name")]
pub struct LetterStepSheet {
    /// Nothing where it is no step of a procedure.
    #[ts(type = "LetterKind | null")]
    pub kind: Option<LetterKind>,
    #[ts(type = "RequestKind | null")]
    pub request: Option<RequestKind>,
    #[ts(type = "LetterOutcome | null")]
    pub outcome: Option<LetterOutcome>,
    pub decided: DateSheet,
    pub reached: DateSheet,
    pub clarified: DateSheet,
    pub confirmed: bool,
}

impl LetterStepSheet {
    fn of(step: Option<&LetterStep>) -> Self {
        let Some(step) = step else { return Self::default() };
        Self {
            kind: Some(step.kind),
            request: step.request,
            outcome: step.outcome,
            decided: DateSheet::from(&step.decided),
            reached: DateSheet::from(&step.reached),
            clarified: DateSheet::from(&step.clarified),
            confirmed: step.confirmed,
        }
    }

    fn read(&self) -> Result<Option<Box<LetterStep>>, Problem> {
        let Some(kind) = self.kind else { return Ok(None) };
        Ok(Some(Box::new(LetterStep {
            kind,
            request: self.request,
            outcome: self.outcome,
            decided: self.decided.read("decided")?,
            reached: self.reached.read("reached")?,
            clarified: self.clarified.read("clarified")?,
            confirmed: self.confirmed,
        })))
    }
}

/// A letter as a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `Letter` of that name")]
pub struct LetterSheet {
    /// Empty for a new one.
    pub id: String,
    /// The revision the form was filled from; 0 for a new one.
    pub revision: u32,
    #[ts(type = "Direction")]
    pub direction: Direction,
    pub title: String,
    pub with: String,
    pub dated: DateSheet,
    pub arrived: DateSheet,
    pub reference: String,
    pub says: String,
    pub reply_by: DateSheet,
    pub answers: String,
    /// Not there in a draft that an older version kept.
    #[serde(default)]
    pub step: LetterStepSheet,
    pub about: Vec<String>,
    pub exhibits: Vec<String>,
    pub standing: Standing,
}

impl LetterSheet {
    /// Shows a letter.
    pub fn of(letter: &Letter, revision: u32) -> Self {
        Self {
            id: letter.id.to_string(),
            revision,
            direction: letter.direction,
            title: letter.title.to_string(),
            with: text(&letter.with),
            dated: DateSheet::from(&letter.dated),
            arrived: DateSheet::from(&letter.arrived),
            reference: text(&letter.reference),
            says: text(&letter.says),
            reply_by: DateSheet::from(&letter.reply_by),
            answers: letter.answers.as_ref().map(Id::to_string).unwrap_or_default(),
            step: LetterStepSheet::of(letter.step.as_deref()),
            about: texts(&letter.about),
            exhibits: texts(&letter.exhibits),
            standing: Standing::of(&letter.provenance),
        }
    }

    /// Puts the form over what was there.
    ///
    /// # Errors
    /// Names the first field that does not fit.
    pub fn apply(&self, id_of: Id, old: Option<Letter>) -> Result<Letter, Problem> {
        let mut provenance = old.map(|letter| letter.provenance).unwrap_or_default();
        self.standing.apply(&mut provenance)?;
        Ok(Letter {
            id: id_of,
            direction: self.direction,
            title: needed("title", &self.title)?,
            with: short("with", &self.with)?,
            dated: self.dated.read("dated")?,
            arrived: self.arrived.read("arrived")?,
            reference: short("reference", &self.reference)?,
            says: long("says", &self.says)?,
            reply_by: self.reply_by.read("reply_by")?,
            answers: id("answers", &self.answers)?,
            step: self.step.read()?,
            about: ids("about", &self.about)?,
            exhibits: ids("exhibits", &self.exhibits)?,
            provenance,
        })
    }
}

/// A task as a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `Task` of that name")]
pub struct TaskSheet {
    /// Empty for a new one.
    pub id: String,
    /// The revision the form was filled from; 0 for a new one.
    pub revision: u32,
    pub title: String,
    pub what: String,
    pub due: DateSheet,
    pub begin: DateSheet,
    #[ts(type = "TaskState")]
    pub state: TaskState,
    pub done: DateSheet,
    pub rule: String,
    pub about: Vec<String>,
    pub standing: Standing,
}

impl TaskSheet {
    /// Shows a task.
    pub fn of(task: &Task, revision: u32) -> Self {
        Self {
            id: task.id.to_string(),
            revision,
            title: task.title.to_string(),
            what: text(&task.what),
            due: DateSheet::from(&task.due),
            begin: DateSheet::from(&task.begin),
            state: task.state,
            done: DateSheet::from(&task.done),
            rule: text(&task.rule),
            about: texts(&task.about),
            standing: Standing::of(&task.provenance),
        }
    }

    /// Puts the form over what was there.
    ///
    /// # Errors
    /// Names the first field that does not fit.
    pub fn apply(&self, id_of: Id, old: Option<Task>) -> Result<Task, Problem> {
        let mut provenance = old.map(|task| task.provenance).unwrap_or_default();
        self.standing.apply(&mut provenance)?;
        Ok(Task {
            id: id_of,
            title: needed("title", &self.title)?,
            what: long("what", &self.what)?,
            due: self.due.read("due")?,
            begin: self.begin.read("begin")?,
            state: self.state,
            done: self.done.read("done")?,
            rule: short("rule", &self.rule)?,
            about: ids("about", &self.about)?,
            provenance,
        })
    }
}

/// A note as a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `Note` of that name")]
pub struct NoteSheet {
    /// Empty for a new one.
    pub id: String,
    /// The revision the form was filled from; 0 for a new one.
    pub revision: u32,
    pub text: String,
    pub written: DateSheet,
    /// The stretch in which nothing happened, where the note says that.
    pub quiet: DateSheet,
    pub about: Vec<String>,
    pub standing: Standing,
}

impl NoteSheet {
    /// Shows a note.
    pub fn of(note: &Note, revision: u32) -> Self {
        Self {
            id: note.id.to_string(),
            revision,
            text: note.text.to_string(),
            written: DateSheet::from(&note.written),
            quiet: DateSheet::from(&note.quiet),
            about: texts(&note.about),
            standing: Standing::of(&note.provenance),
        }
    }

    /// Puts the form over what was there.
    ///
    /// # Errors
    /// Names the first field that does not fit.
    pub fn apply(&self, id_of: Id, old: Option<Note>) -> Result<Note, Problem> {
        let mut provenance = old.map(|note| note.provenance).unwrap_or_default();
        self.standing.apply(&mut provenance)?;
        let empty = || Problem::in_field(Code::BadField, "text", "is empty");
        let text: Option<Long> = long("text", &self.text)?;
        Ok(Note {
            id: id_of,
            text: text.ok_or_else(empty)?,
            written: self.written.read("written")?,
            quiet: self.quiet.read("quiet")?,
            about: ids("about", &self.about)?,
            provenance,
        })
    }
}
