//! Entries: save and remove.

use redress_model::{Case, Code, Entry, Id, Problem};

use crate::allegations::with_tasks;
use crate::at_hand::Moved;
use crate::custody::Pending;
use crate::trail::{Act, Log};
use crate::{Error, Session};

/// A save that was acknowledged: the bytes are on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// The entry.
    pub id: Id,
    /// Its revision now.
    pub revision: u32,
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// Every entry that the save changed, this one first: what *undo* takes back.
    pub touched: Vec<Move>,
}

/// One entry's way from one revision to another. 0 stands for *not there*.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// The entry.
    pub id: Id,
    /// The revision before.
    pub from: u32,
    /// The revision after.
    pub to: u32,
}

impl Session {
    /// Saves one entry over the revision it was made from (0 for a new one).
    ///
    /// # Errors
    /// The entry was changed elsewhere, names something that is not there, or a disk problem.
    /// Nothing is saved then.
    pub fn save_entry(&mut self, case: &Id, entry: Entry, base: u32) -> Result<Saved, Error> {
        self.finish_entry(case, entry, base, None)
    }

    /// As [`Session::save_entry`]; the draft of the form goes in the same save, so that no crash leaves both.
    ///
    /// # Errors
    /// As [`Session::save_entry`]. The draft stays then.
    pub fn finish_entry(
        &mut self,
        case: &Id,
        mut entry: Entry,
        base: u32,
        draft: Option<&Id>,
    ) -> Result<Saved, Error> {
        let open = self.at_hand(case)?;
        let other = |n| open.case.evidence.iter().any(|e| e.number == n && e.id != *entry.id());
        Case::check_entry(&entry, &|id| open.kinds.get(id).copied(), &other)?;
        let step = Log::step(&entry, if base == 0 { Act::Added } else { Act::Changed });
        let header = title_after(&open.case, &entry);
        let mut tasks = Vec::new();
        if let Entry::Allegation(row) = entry {
            let (row, made) = with_tasks(&open, row, self.clock.today())?;
            (entry, tasks) = (Entry::Allegation(row), made);
        }
        let mut moves = vec![Moved::new(entry, base)];
        moves.extend(tasks);
        if let Some(header) = header {
            let revision = open.revision(&header.id);
            moves.push(Moved::new(Entry::Case(header), revision));
        }
        drop(open);
        self.commit(case, moves, step, draft)
    }

    /// Takes an entry out of the case. Its history stays, so it can be put back.
    ///
    /// # Errors
    /// The entry was changed elsewhere, is the header, or a disk problem.
    pub fn remove_entry(&mut self, case: &Id, id: &Id, base: u32) -> Result<Saved, Error> {
        self.revert(case, &[Move { id: id.clone(), from: base, to: 0 }])
    }

    /// Saves entries of a case; the first is the one spoken of. What can be taken back is written down, and the
    /// draft of a finished form goes, in the same save.
    pub(crate) fn commit(
        &mut self,
        case: &Id,
        moves: Vec<Moved>,
        log: Log,
        draft: Option<&Id>,
    ) -> Result<Saved, Error> {
        self.commit_with(case, moves, log, draft, Pending::default())
    }

    /// As [`Session::commit`], with lines of custody logs in the same save.
    pub(crate) fn commit_with(
        &mut self,
        case: &Id,
        moves: Vec<Moved>,
        log: Log,
        draft: Option<&Id>,
        mut lines: Pending,
    ) -> Result<Saved, Error> {
        let first = moves.first().ok_or_else(|| Problem::new(Code::Internal))?;
        let (id, at) = (first.entry.id().clone(), self.clock.now());
        // The vault counts every revision on by one, and refuses the whole save where it would not.
        let moved = |moved: &Moved| Move {
            id: moved.entry.id().clone(),
            from: moved.base,
            to: moved.base.saturating_add(1),
        };
        let touched: Vec<Move> = moves.iter().map(moved).collect();
        let mut trail = self.trail(case)?;
        trail.take(log, &at, &touched);
        let mut beside = vec![trail.change(case, &at)?];
        self.lines_of_sources(case, &moves, &mut lines)?;
        beside.extend(lines.take());
        if let Some(draft) = draft {
            let open = self.at_hand(case)?;
            let draft = open.drafts.iter().find(|known| known.id == *draft);
            beside.extend(draft.map(|draft| draft.gone(case, &at)).transpose()?);
        }
        self.save_moves(case, moves, beside, |drafts| {
            drafts.retain(|known| Some(&known.id) != draft);
        })?;
        self.wrote(case, lines);
        trail.revision += 1;
        self.trails().insert(case.clone(), trail);
        Ok(Saved { revision: touched[0].to, id, at, touched })
    }
}

/// Gives the header with a new title where the applicant's name, which was the title, changes.
fn title_after(case: &Case, entry: &Entry) -> Option<redress_model::CaseHeader> {
    let Entry::Person(person) = entry else { return None };
    let old = case.applicant().filter(|old| old.id == person.id)?;
    let same = old.shown_name() == case.case.title.as_str();
    (same && person.shown_name() != old.shown_name()).then(|| redress_model::CaseHeader {
        title: person.names[0].full.clone(),
        ..case.case.clone()
    })
}
