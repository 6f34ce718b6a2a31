//! Erasing for good: an entry, what it said before, what was taken out, a case. The vault is written again without it,
//! all of it or nothing; what other places still hold (backups, other copies, old blocks of a disk) is said on the screen.

use std::collections::{BTreeSet, HashSet};

use redress_model::{Code, Entry, Id, Problem};
use redress_vault::{Change, Compacted, Erase, Erased, Record};

use crate::drafts::{self, Draft};
use crate::pointers::let_go_of_the_missing;
use crate::session::{OpenCase, Progress};
use crate::{Error, Session, stored, trail};

/// What a person wants to be gone for good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// Nothing of the case itself: old states of forms that were begun, in all cases.
    Drafts,
    /// One entry, with all it ever said, its form, its file, and the way back to it.
    Entry {
        /// Its case.
        case: Id,
        /// The entry.
        id: Id,
        /// The revision that was looked at.
        base: u32,
    },
    /// What an entry said before: it stays as it is now.
    Earlier {
        /// Its case.
        case: Id,
        /// The entry.
        id: Id,
        /// The revision that was looked at.
        base: u32,
    },
    /// Every entry that was taken out of a case.
    Removed {
        /// The case.
        case: Id,
    },
    /// A case, with everything in it and its key.
    Case {
        /// The case.
        case: Id,
    },
}

/// What would go.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WillGo {
    /// Entries, those that were taken out included.
    pub entries: u32,
    /// States of entries that were saved.
    pub versions: u32,
    /// Papers with their files.
    pub papers: u32,
    /// Other entries that point at what goes, and let go of it.
    pub pointers: u32,
}

/// How a wish is carried out.
#[derive(Default)]
struct Plan {
    erase: Vec<Erase>,
    changes: Vec<Change>,
    goes: WillGo,
}

impl Session {
    /// Says what would go, and changes nothing.
    ///
    /// # Errors
    /// As [`Session::erase`].
    pub fn will_go(&mut self, wish: &Wish) -> Result<WillGo, Error> {
        Ok(self.plan(wish)?.goes)
    }

    /// Erases for good. The papers are written again without what goes, under a new key.
    ///
    /// # Errors
    /// [`Code::Stale`] where the entry was changed since; no such entry; a case that is damaged, unless it is the one
    /// that goes; stopped; a disk that is full. Nothing was changed then.
    pub fn erase(&mut self, wish: &Wish, progress: &Progress) -> Result<Compacted, Error> {
        let Plan { erase, changes, .. } = self.plan(wish)?;
        let at = self.clock.now();
        let done = self.vault.compact(&erase, changes, &at, &mut |done, total| {
            progress.set(done, total);
            !progress.stopped()
        })?;
        // What was kept in memory of any case may hold what is gone.
        self.trails().clear();
        *self.held() = None;
        self.summaries = Default::default();
        Ok(done)
    }

    /// Says what was erased for good in a case.
    ///
    /// # Errors
    /// As [`Session::case`].
    pub fn erased(&self, case: &Id) -> Result<Vec<Erased>, Error> {
        Ok(self.vault.erased(case)?)
    }

    fn plan(&mut self, wish: &Wish) -> Result<Plan, Error> {
        match wish {
            Wish::Drafts => Ok(Plan::default()),
            Wish::Case { case } => self.plan_case(case),
            Wish::Entry { case, id, base } => {
                self.still_at(case, id, *base)?;
                self.plan_entries(case, &[id.clone()].into())
            }
            Wish::Removed { case } => {
                let removed: HashSet<Id> = self.vault.removed(case)?.into_iter().collect();
                if removed.is_empty() {
                    Ok(Plan::default())
                } else {
                    self.plan_entries(case, &removed)
                }
            }
            Wish::Earlier { case, id, base } => {
                let history = self.still_at(case, id, *base)?;
                let mut plan = Plan::default();
                plan.goes.versions = count(history.len().saturating_sub(1));
                plan.erase.push(Erase::Earlier { case: case.clone(), id: id.clone() });
                let gone = [id.clone()].into();
                plan.erase.extend(self.words_of_others(case, &gone, false)?);
                plan.changes.extend(self.trail_without(case, &gone)?);
                Ok(plan)
            }
        }
    }

    /// Gives the history of an entry that nobody has changed since it was looked at.
    fn still_at(&self, case: &Id, id: &Id, base: u32) -> Result<Vec<Record>, Error> {
        let history = self.vault.history(case, id)?;
        let latest = history.last().map_or(0, |record| record.revision);
        if latest == base { Ok(history) } else { Err(Problem::new(Code::Stale).into()) }
    }

    /// A case that is damaged can be shredded too; what cannot be read of it is not counted.
    fn plan_case(&self, case: &Id) -> Result<Plan, Error> {
        let cases = self.vault.cases()?;
        let entry = cases.iter().find(|entry| entry.case == *case);
        let entry = entry.ok_or_else(|| Problem::new(Code::NotFound))?;
        let removed = self.vault.removed(case).map_or(0, |removed| removed.len());
        let papers = self.vault.attachments(case).map_or(0, |papers| papers.len());
        let goes = WillGo {
            entries: entry.records.saturating_add(count(removed)),
            versions: entry.sum.0.saturating_sub(count(papers)),
            papers: count(papers),
            pointers: 0,
        };
        Ok(Plan { erase: vec![Erase::Case { case: case.clone() }], changes: Vec::new(), goes })
    }

    fn plan_entries(&mut self, case: &Id, gone: &HashSet<Id>) -> Result<Plan, Error> {
        let open = self.case(case)?;
        if gone.contains(&open.case.case.id) {
            return Err(Problem::new(Code::NotFound).into());
        }
        let mut plan = Plan::default();
        let mut papers: BTreeSet<Id> = BTreeSet::new();
        for id in gone {
            let history = self.vault.history(case, id)?;
            plan.goes.versions += count(history.len());
            papers.extend(history.iter().flat_map(papers_of));
            plan.erase.push(Erase::Record { case: case.clone(), id: id.clone() });
        }
        plan.goes.entries = count(gone.len());
        // The log of an exhibit goes with it; that one was there stays known.
        let lines = self.custody_records(case, gone)?.into_iter();
        plan.erase.extend(lines.map(|id| Erase::Record { case: case.clone(), id }));
        // A paper that another exhibit, or a packet, names as well stays with it.
        for other in open.case.entries().iter().filter(|other| !gone.contains(other.id())) {
            for named in kept_by(other) {
                papers.remove(&named);
            }
        }
        plan.goes.papers = count(papers.len());
        let attachment = |id| Erase::Attachment { case: case.clone(), id };
        plan.erase.extend(papers.into_iter().map(attachment));
        let forms =
            open.drafts.iter().filter(|d| d.entry.as_ref().is_some_and(|e| gone.contains(e)));
        plan.erase.extend(forms.map(|d| Erase::Record { case: case.clone(), id: d.id.clone() }));
        plan.erase.extend(self.words_of_others(case, gone, true)?);
        plan.changes = self.let_go(case, &open, gone)?;
        plan.goes.pointers = count(plan.changes.len());
        plan.changes.extend(self.trail_without(case, gone)?);
        Ok(plan)
    }

    /// The changes by which every entry that stays lets go of those that go.
    fn let_go(&self, case: &Id, open: &OpenCase, gone: &HashSet<Id>) -> Result<Vec<Change>, Error> {
        let mut left = open.case.entries();
        left.retain(|entry| !gone.contains(entry.id()));
        let there: HashSet<Id> = left.iter().map(|entry| entry.id().clone()).collect();
        let mut changes = Vec::new();
        for entry in &mut left {
            let before = entry.clone();
            let_go_of_the_missing(entry, &|id| there.contains(id));
            if *entry != before {
                changes.push(self.change(case, entry, open.revision(entry.id()))?);
            }
        }
        let header = left.iter().find_map(|entry| match entry {
            Entry::Case(header) => Some(header.clone()),
            _ => None,
        });
        let header = header.ok_or_else(|| Problem::new(Code::NotFound))?;
        redress_model::Case::from_entries(header, left).check()?;
        Ok(changes)
    }

    /// What other people of the vault keep for themselves in a case and what would still tell of an entry: their lists of
    /// what can be taken back, and their forms where it goes whole. They lose the list; it cannot be written for them.
    fn words_of_others(
        &self,
        case: &Id,
        gone: &HashSet<Id>,
        forms: bool,
    ) -> Result<Vec<Erase>, Error> {
        if self.vault.people().is_empty() {
            return Ok(Vec::new());
        }
        let by_me = self.by_me();
        let records = self.vault.records(case)?.into_iter().filter(|record| !by_me(record));
        let tells = |record: &Record| match record.kind.as_str() {
            trail::KIND => trail::tells_of(record, gone),
            drafts::KIND if forms => {
                // One that cannot be read may be about it.
                let about = Draft::read(record).map(|draft| draft.entry);
                about.map_or(true, |entry| entry.is_some_and(|entry| gone.contains(&entry)))
            }
            _ => false,
        };
        let told = records.filter(tells).map(|record| record.id);
        Ok(told.map(|id| Erase::Record { case: case.clone(), id }).collect())
    }

    /// The list of what can be taken back, without every step that touches what goes.
    fn trail_without(&mut self, case: &Id, gone: &HashSet<Id>) -> Result<Option<Change>, Error> {
        let mut trail = self.trail(case)?;
        if !trail.forget(gone) {
            return Ok(None);
        }
        trail.change(case, &self.clock.now()).map(Some)
    }
}

/// The files that a state of an exhibit or of a packet names.
fn papers_of(record: &Record) -> Vec<Id> {
    stored::entry(record).map(|entry| kept_by(&entry)).unwrap_or_default()
}

/// The attachments that an entry names, those of copies included.
fn kept_by(entry: &Entry) -> Vec<Id> {
    match entry {
        Entry::Evidence(exhibit) => {
            exhibit.files().filter_map(|file| file.attachment.clone()).collect()
        }
        Entry::Request(request) => {
            let files = request.packet.iter().flat_map(|packet| &packet.files);
            files.filter_map(|file| file.attachment.clone()).collect()
        }
        _ => Vec::new(),
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
