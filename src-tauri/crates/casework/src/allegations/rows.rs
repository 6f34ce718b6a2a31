//! Rows as they come and go: a text is split, a row is split in two, two become one, one changes its place.

use std::collections::HashSet;

use redress_model::{Allegation, Case, Code, Entry, EntryKind, Id, Long, Problem, Short, Task};

use super::sentences::sentences;
use super::tasks;
use super::view::{Stands, stands};
use crate::at_hand::Moved;
use crate::pointers::let_go_of_the_missing;
use crate::session::OpenCase;
use crate::trail::{Act, Log};
use crate::{Error, Saved, Session, new_id};

/// Gives the text of a charge or an alert that is split: what it says was done.
pub(super) fn text_of<'a>(case: &'a Case, of: &Id) -> Option<&'a str> {
    let charge = case.charges.iter().find(|charge| charge.id == *of);
    if let Some(charge) = charge {
        return charge.acts.as_deref();
    }
    case.alerts.iter().find(|alert| alert.id == *of)?.summary.as_deref()
}

/// The rows of one text, in the person's order.
pub(super) fn rows_of<'a>(case: &'a Case, of: &Option<Id>) -> Vec<&'a Allegation> {
    let mut rows: Vec<&Allegation> = case.allegations.iter().filter(|row| row.of == *of).collect();
    rows.sort_by_key(|row| (row.order, row.from));
    rows
}

/// The sentences of a text that no row has yet, with the byte each begins at.
pub(super) fn unsplit<'a>(case: &Case, of: &Id, text: &'a str) -> Vec<(usize, &'a str)> {
    let taken: Vec<(usize, usize)> = rows_of(case, &Some(of.clone()))
        .into_iter()
        .filter_map(|row| {
            let from = match stands(row, Some(text)) {
                Stands::There => usize::try_from(row.from).ok()?,
                Stands::Moved { to } => usize::try_from(to).ok()?,
                _ => return None,
            };
            Some((from, from + row.said.len()))
        })
        .collect();
    let free = |(from, piece): &(usize, &str)| {
        !taken.iter().any(|(begin, end)| *from < *end && begin < &(from + piece.len()))
    };
    sentences(text).into_iter().filter(free).collect()
}

fn bad(field: &str, detail: &str) -> Error {
    Problem::in_field(Code::BadField, field, detail).into()
}

fn long(text: &str) -> Result<Long, Error> {
    Long::new(text).map_err(|detail| bad("said", &detail))
}

fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Joins two texts that may be missing, one under the other.
fn under(first: Option<Long>, second: Option<Long>) -> Result<Option<Long>, Error> {
    Ok(match (first, second) {
        (Some(a), Some(b)) if a != b => Some(long(&format!("{}\n{}", a.as_str(), b.as_str()))?),
        (a, b) => a.or(b),
    })
}

/// Names two missing papers on one line.
fn both(first: Option<&Short>, second: Option<&Short>) -> Result<Option<Short>, Error> {
    Ok(match (first, second) {
        (Some(a), Some(b)) if a != b => {
            let words = format!("{}; {}", a.as_str(), b.as_str());
            Some(Short::new(words).map_err(|detail| bad("missing_paper", &detail))?)
        }
        (a, b) => a.or(b).cloned(),
    })
}

impl Session {
    /// Makes a row of every sentence of a charge or an alert that has none yet. Nothing that is there is touched.
    ///
    /// # Errors
    /// [`Code::NotFound`] where there is no such text; `bad-field` where every sentence has its row.
    pub fn split_text(&mut self, case: &Id, of: &Id) -> Result<Saved, Error> {
        let open = self.at_hand(case)?;
        let missing = || Error::from(Problem::new(Code::NotFound));
        let text = text_of(&open.case, of).ok_or_else(missing)?;
        let last = rows_of(&open.case, &Some(of.clone()))
            .last()
            .map_or(0, |row| row.order.saturating_add(1));
        let mut moves = Vec::new();
        for (n, (from, piece)) in unsplit(&open.case, of, text).into_iter().enumerate() {
            let order = last.saturating_add(place(n));
            let row = Allegation::new(new_id()?, of.clone(), long(piece)?, place(from), order);
            moves.push(Moved::new(Entry::Allegation(row), 0));
        }
        drop(open);
        let first = moves.first().ok_or_else(|| bad("of", "every sentence has its row"))?;
        let step = Log::step(&first.entry, Act::Added);
        self.commit(case, moves, step, None)
    }

    /// Splits the sentence of a row in two, before a letter counted from 0. What the person wrote stays with the first.
    ///
    /// # Errors
    /// There is no such row, it was changed elsewhere, or nothing would be left on one side.
    pub fn split_row(&mut self, case: &Id, id: &Id, base: u32, at: u32) -> Result<Saved, Error> {
        let open = self.at_hand(case)?;
        let mut first = row_at(&open, id, base)?;
        let said = first.said.as_str().to_owned();
        let at = usize::try_from(at).unwrap_or(usize::MAX);
        let cut = said.char_indices().nth(at).map(|(byte, _)| byte);
        let halves = cut.and_then(|cut| Some((said.get(..cut)?, said.get(cut..)?)));
        let (head, tail) = halves.ok_or_else(|| bad("at", "lies outside the sentence"))?;
        let (kept, rest) = (head.trim_end(), tail.trim_start());
        if kept.trim().is_empty() || rest.trim().is_empty() {
            return Err(bad("at", "leaves nothing on one side"));
        }
        let from = usize::try_from(first.from).unwrap_or(usize::MAX);
        let begins = from.saturating_add(said.len() - rest.len());
        let mut second = Allegation {
            of: first.of.clone(),
            provenance: first.provenance.clone(),
            ..Allegation::new(new_id()?, first.id.clone(), long(rest)?, place(begins), 0)
        };
        second.order = first.order.saturating_add(1);
        first.said = long(kept)?;
        let mut moves = vec![Moved::new(Entry::Allegation(first.clone()), base)];
        moves.push(Moved::new(Entry::Allegation(second), 0));
        // Those behind make room.
        for row in rows_of(&open.case, &first.of).into_iter().filter(|row| row.order > first.order)
        {
            let later = Allegation { order: row.order.saturating_add(1), ..row.clone() };
            moves.push(Moved::new(Entry::Allegation(later), open.revision(&row.id)));
        }
        drop(open);
        let step = Log::step(&moves[0].entry, Act::Changed);
        self.commit(case, moves, step, None)
    }

    /// Makes one row of a row and the next one. What the person wrote to either stays.
    ///
    /// # Errors
    /// There is no such row or no next one, it was changed elsewhere, or the two do not stand beside each other in the
    /// text.
    pub fn join_rows(&mut self, case: &Id, id: &Id, base: u32) -> Result<Saved, Error> {
        let open = self.at_hand(case)?;
        let row = row_at(&open, id, base)?;
        let rows = rows_of(&open.case, &row.of);
        let at = rows.iter().position(|one| one.id == row.id);
        let next = at.and_then(|at| rows.get(at + 1)).map(|next| (*next).clone());
        let next = next.ok_or_else(|| bad("id", "is the last row"))?;
        let text = row.of.as_ref().and_then(|of| text_of(&open.case, of));
        let said = beside(&row, &next, text)
            .ok_or_else(|| bad("id", "does not stand beside the next row in the text"))?;
        let mut one = Allegation {
            said: long(&said)?,
            they_say: match (&row.they_say, &next.they_say) {
                (None, None) => None,
                _ => Some(long(&format!("{} {}", row.words(), next.words()))?),
            },
            i_say: under(row.i_say.clone(), next.i_say.clone())?,
            weak_point: under(row.weak_point.clone(), next.weak_point.clone())?,
            missing_paper: both(row.missing_paper.as_ref(), next.missing_paper.as_ref())?,
            found_paper: row.found_paper.clone().or_else(|| next.found_paper.clone()),
            paper_task: row.paper_task.clone().or_else(|| next.paper_task.clone()),
            cells_task: row.cells_task.clone().or_else(|| next.cells_task.clone()),
            ..row.clone()
        };
        add_new(&mut one.proof, &next.proof);
        add_new(&mut one.grounds, &next.grounds);
        add_new(&mut one.asked_for, &next.asked_for);
        add_new(&mut one.settled, &next.settled);
        one.not_needed.retain(|cell| next.not_needed.contains(cell));
        // The stricter mark and the lesser certainty hold for both.
        let (standing, other) = (&mut one.provenance, &next.provenance);
        standing.disclosure = standing.disclosure.max(other.disclosure);
        standing.certainty = standing.certainty.max(other.certainty);
        for reference in &other.sources {
            if !standing.sources.contains(reference) {
                standing.sources.push(reference.clone());
            }
        }
        standing.differing.extend(other.differing.iter().cloned());
        standing.dispute = standing.dispute.take().or_else(|| other.dispute.clone());
        standing.note = under(standing.note.take(), other.note.clone())?;
        let mut moves = vec![Moved::new(Entry::Allegation(one), base)];
        moves.extend(without(&open, &next, &row.id));
        drop(open);
        let step = Log::step(&moves[0].entry, Act::Changed);
        self.commit(case, moves, step, None)
    }

    /// Puts a row one place up or down among the rows of its text.
    ///
    /// # Errors
    /// There is no such row, it was changed elsewhere, or it is the first or last already.
    pub fn move_row(&mut self, case: &Id, id: &Id, base: u32, up: bool) -> Result<Saved, Error> {
        let open = self.at_hand(case)?;
        let row = row_at(&open, id, base)?;
        let mut rows: Vec<Allegation> = rows_of(&open.case, &row.of).into_iter().cloned().collect();
        let at = rows.iter().position(|one| one.id == row.id).unwrap_or_default();
        let to = if up { at.checked_sub(1) } else { Some(at + 1).filter(|to| *to < rows.len()) };
        let to = to.ok_or_else(|| bad("id", "has no place to go to"))?;
        rows.swap(at, to);
        let mut moves: Vec<Moved> = Vec::new();
        for (n, one) in rows.into_iter().enumerate() {
            let order = place(n);
            if one.order != order {
                let revision = open.revision(&one.id);
                let moved = Moved::new(Entry::Allegation(Allegation { order, ..one }), revision);
                // The row spoken of comes first.
                let first = *moved.entry.id() == row.id;
                moves.insert(if first { 0 } else { moves.len() }, moved);
            }
        }
        drop(open);
        let first = moves.first().ok_or_else(|| Problem::new(Code::Internal))?;
        let step = Log::step(&first.entry, Act::Changed);
        self.commit(case, moves, step, None)
    }
}

fn add_new<T: Clone + PartialEq>(all: &mut Vec<T>, more: &[T]) {
    for one in more {
        if !all.contains(one) {
            all.push(one.clone());
        }
    }
}

/// Gives a row as it was seen.
fn row_at(open: &OpenCase, id: &Id, base: u32) -> Result<Allegation, Error> {
    let row = open.case.allegations.iter().find(|row| row.id == *id);
    let row = row.ok_or_else(|| Problem::new(Code::NotFound))?;
    if open.revision(id) != base {
        return Err(Problem::new(Code::Stale).into());
    }
    Ok(row.clone())
}

/// Gives the words from the beginning of one row to the end of the next, as they stand in the text; nothing where
/// other words lie between, or where the text no longer says so.
fn beside(row: &Allegation, next: &Allegation, text: Option<&str>) -> Option<String> {
    let from = usize::try_from(row.from).ok()?;
    let begins = usize::try_from(next.from).ok()?;
    let end = from.checked_add(row.said.len())?;
    if end == begins {
        return Some(format!("{}{}", row.said.as_str(), next.said.as_str()));
    }
    let whole = text?.get(from..begins.checked_add(next.said.len())?)?;
    let between = text?.get(end..begins)?;
    let fits = whole.starts_with(row.said.as_str()) && whole.ends_with(next.said.as_str());
    (fits && between.chars().all(char::is_whitespace)).then(|| whole.to_owned())
}

/// What becomes of the rest of the case when a row goes into another: tasks go over to that one, everything else lets
/// go of it.
fn without(open: &OpenCase, gone: &Allegation, to: &Id) -> Vec<Moved> {
    let naming = open.case.naming(&HashSet::from([&gone.id]));
    let mut moves = vec![Moved {
        entry: Entry::Allegation(gone.clone()),
        base: open.revision(&gone.id),
        removed: true,
    }];
    for (kind, id) in naming {
        let Some(mut entry) = open.case.entry(kind, &id) else { continue };
        if let Entry::Task(Task { about, .. }) = &mut entry {
            tasks::turn(about, &gone.id, to);
        } else {
            let_go_of_the_missing(&mut entry, &|id| *id != gone.id);
        }
        if kind != EntryKind::Allegation || id != *to {
            moves.push(Moved::new(entry, open.revision(&id)));
        }
    }
    moves
}
