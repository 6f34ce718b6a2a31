//! What can be taken back in a case, and done again: a list kept sealed beside the case and written in the same
//! save as the change itself, so that it is there after a lock, a crash and another case.

use std::collections::HashSet;

use redress_model::{Code, Entry, EntryKind, Id, Problem};
use redress_vault::{Change, Record};
use serde::{Deserialize, Serialize};

use crate::entries::{Move, Saved};
use crate::{Error, Session, new_id, stored};

/// The kind of the records; each case has one.
pub(crate) const KIND: &str = "undo";

/// The most steps kept, and the most moves in all of them.
const MOST_STEPS: usize = 100;
const MOST_MOVES: usize = 5_000;
/// The longest label of a step, in characters.
const LABEL: usize = 80;

/// What a save did to the entry it was about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Came into the case.
    Added,
    /// Has other words now.
    Changed,
    /// Was taken out.
    Removed,
}

/// One save that can be taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// What was done.
    pub act: Act,
    /// The word of the kind of the entry.
    kind: String,
    /// The entry's own words.
    pub label: String,
    /// The ways back: entry, revision it stands at, revision to go to.
    moves: Vec<(Id, u32, u32)>,
}

impl Step {
    /// The kind of the entry.
    pub fn kind(&self) -> Option<EntryKind> {
        EntryKind::from_word(&self.kind)
    }

    /// The entry.
    pub fn entry(&self) -> Option<&Id> {
        // The ways back go from the last change to the first, which is the one spoken of.
        self.moves.last().map(|(id, ..)| id)
    }

    fn back(&self) -> Vec<Move> {
        let way = |(id, from, to): &(Id, u32, u32)| Move { id: id.clone(), from: *from, to: *to };
        self.moves.iter().map(way).collect()
    }

    fn turned(mut self, at: &str, touched: &[Move]) -> Self {
        at.clone_into(&mut self.at);
        self.moves = touched.iter().rev().map(|m| (m.id.clone(), m.to, m.from)).collect();
        self
    }
}

/// What a save means for the list.
#[derive(Debug, Clone)]
pub(crate) enum Log {
    /// Nothing: it cannot be taken back.
    Nothing,
    /// A step of its own. What was taken back before can no longer be done again.
    Step(Step),
    /// The last step was taken back.
    Undo,
    /// What was last taken back was done again.
    Redo,
}

impl Log {
    /// A step about this entry.
    pub(crate) fn step(entry: &Entry, act: Act) -> Self {
        Self::Step(Step {
            at: String::new(),
            act,
            kind: entry.kind().word().to_owned(),
            label: entry.label().chars().take(LABEL).collect(),
            moves: Vec::new(),
        })
    }
}

/// The list of one case.
#[derive(Debug, Clone)]
pub(crate) struct Trail {
    id: Id,
    pub revision: u32,
    steps: Steps,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Steps {
    done: Vec<Step>,
    undone: Vec<Step>,
}

/// Says whether a list of what can be taken back has a step that touches one of these entries. One that cannot be read
/// may have.
pub(crate) fn tells_of(record: &Record, gone: &HashSet<Id>) -> bool {
    stored::beside::<Steps>(record).map_or(true, |Steps { done, undone }| {
        let mut moves = done.iter().chain(&undone).flat_map(|step| &step.moves);
        moves.any(|(id, ..)| gone.contains(id))
    })
}

impl Trail {
    /// Finds this person's list among the records of a case; an empty one where there is none yet.
    pub(crate) fn among<'a>(mut records: impl Iterator<Item = &'a Record>) -> Result<Self, Error> {
        let Some(record) = records.find(|record| record.kind == KIND) else {
            return Ok(Self { id: new_id()?, revision: 0, steps: Steps::default() });
        };
        Ok(Self {
            id: record.id.clone(),
            revision: record.revision,
            // A list that cannot be read costs the way back through it, never a save.
            steps: stored::beside(record).unwrap_or_default(),
        })
    }

    /// Takes a save into the list.
    pub(crate) fn take(&mut self, log: Log, at: &str, touched: &[Move]) {
        let Steps { done, undone } = &mut self.steps;
        match log {
            Log::Nothing => {}
            Log::Step(step) => {
                done.push(step.turned(at, touched));
                undone.clear();
            }
            Log::Undo => undone.extend(done.pop().map(|step| step.turned(at, touched))),
            Log::Redo => done.extend(undone.pop().map(|step| step.turned(at, touched))),
        }
        let moves = |steps: &[Step]| steps.iter().map(|step| step.moves.len()).sum::<usize>();
        while done.len() > MOST_STEPS || (done.len() > 1 && moves(done) > MOST_MOVES) {
            done.remove(0);
        }
    }

    /// Forgets every step that touches one of these entries; says whether there was one.
    pub(crate) fn forget(&mut self, gone: &HashSet<Id>) -> bool {
        let Steps { done, undone } = &mut self.steps;
        let before = done.len() + undone.len();
        for steps in [&mut *done, &mut *undone] {
            steps.retain(|step| !step.moves.iter().any(|(id, ..)| gone.contains(id)));
        }
        done.len() + undone.len() != before
    }

    pub(crate) fn change(&self, case: &Id, at: &str) -> Result<Change, Error> {
        Ok(Change {
            case: case.clone(),
            id: self.id.clone(),
            kind: KIND.to_owned(),
            base_revision: self.revision,
            at: at.to_owned(),
            removed: false,
            body: stored::write_beside(&self.steps)?,
        })
    }
}

impl Session {
    /// Gives the list of a case, read once after the vault was opened.
    pub(crate) fn trail(&self, case: &Id) -> Result<Trail, Error> {
        if !self.trails().contains_key(case) {
            // Opening the case takes note of it.
            self.open_case(case)?;
        }
        let known = self.trails().get(case).cloned();
        Ok(known.ok_or_else(|| Problem::new(Code::Internal))?)
    }

    /// Drops a step that would be refused again.
    fn forget_step(&self, case: &Id, which: fn(&mut Steps) -> &mut Vec<Step>) {
        if let Some(trail) = self.trails().get_mut(case) {
            which(&mut trail.steps).pop();
        }
    }

    /// Takes the last step back; nothing where there is none.
    ///
    /// # Errors
    /// The entry was changed otherwise meanwhile: the step is then dropped. Or a disk problem.
    pub fn undo(&mut self, case: &Id) -> Result<Option<Saved>, Error> {
        let last = self.trail(case)?.steps.done.last().map(Step::back);
        let undone = last.map(|moves| self.revert_as(case, &moves, Some(Log::Undo))).transpose();
        if lost(&undone) {
            self.forget_step(case, |steps| &mut steps.done);
        }
        undone
    }

    /// Does again what was last taken back; nothing where there is nothing.
    ///
    /// # Errors
    /// As [`Session::undo`].
    pub fn redo(&mut self, case: &Id) -> Result<Option<Saved>, Error> {
        let last = self.trail(case)?.steps.undone.last().map(Step::back);
        let redone = last.map(|moves| self.revert_as(case, &moves, Some(Log::Redo))).transpose();
        if lost(&redone) {
            self.forget_step(case, |steps| &mut steps.undone);
        }
        redone
    }

    /// What can be taken back, the last first, and what can be done again, the next first.
    ///
    /// # Errors
    /// No such case, or a damaged one.
    pub fn steps(&self, case: &Id) -> Result<(Vec<Step>, Vec<Step>), Error> {
        let steps = self.trail(case)?.steps;
        let turned = |steps: &[Step]| steps.iter().rev().cloned().collect();
        Ok((turned(&steps.done), turned(&steps.undone)))
    }
}

/// A step that would be refused again is no step any more; a full disk is no reason to lose one.
fn lost(answer: &Result<Option<Saved>, Error>) -> bool {
    answer.as_ref().is_err_and(|error| {
        matches!(error.code(), Code::Stale | Code::NotFound | Code::BadCase | Code::BadDate)
    })
}
