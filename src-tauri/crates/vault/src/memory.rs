//! A vault in memory, for tests and for looking round.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::sync::Arc;

use redress_model::Id;
use redress_seal::signing::{PublicKey, SIGNATURE, SigningKey};
use sha2::{Digest, Sha256};

use crate::rules::{self, HEADER_KIND, Head, Heads};
use crate::{
    Attachment, CaseEntry, CaseSum, Change, CheckReport, Compacted, Erase, Erased, Error, KeyState,
    Notice, ReadSeek, Receipt, Record, Salvage, Vault,
};

/// Keeps cases in memory and forgets them when dropped. Behaves as [`crate::DiskVault`]
/// does, without a disk.
pub struct MemoryVault {
    generation: u64,
    cases: BTreeMap<Id, Case>,
    caches: BTreeMap<&'static str, Vec<u8>>,
    name: String,
    signing: SigningKey,
}

impl Default for MemoryVault {
    fn default() -> Self {
        Self {
            generation: 0,
            cases: BTreeMap::new(),
            caches: BTreeMap::new(),
            name: String::new(),
            signing: SigningKey::generate(),
        }
    }
}

#[derive(Default, Clone)]
struct Case {
    heads: Heads,
    revisions: Vec<Record>,
    erased: Vec<Erased>,
    attachments: Vec<(Attachment, Arc<[u8]>)>,
}

impl Case {
    /// Revisions are added or erased here, so the two numbers say enough.
    fn sum(&self) -> CaseSum {
        (self.revisions.len() as u32, [self.erased.len() as u8; 32])
    }

    fn live(&self) -> Vec<Record> {
        let mut order: Vec<&Id> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for record in &self.revisions {
            if seen.insert(&record.id) {
                order.push(&record.id);
            }
        }
        let mut newest: BTreeMap<&Id, &Record> = BTreeMap::new();
        for record in &self.revisions {
            newest.insert(&record.id, record);
        }
        order
            .into_iter()
            .filter_map(|id| newest.get(id).filter(|record| !record.removed))
            .map(|record| (*record).clone())
            .collect()
    }
}

impl Case {
    /// Erases a record, or all of it but its newest revision.
    fn erase(&mut self, id: &Id, but_newest: bool, at: &str) -> Result<u32, Error> {
        let head = self.heads.get(id).cloned().ok_or(Error::NoSuchRecord)?;
        if head.kind == HEADER_KIND && !but_newest {
            return Err(Error::NoSuchRecord);
        }
        let before = self.revisions.len();
        self.revisions.retain(|r| r.id != *id || (but_newest && r.revision == head.revision));
        let revisions = (before - self.revisions.len()) as u32;
        if !but_newest {
            self.heads.remove(id);
        }
        if revisions > 0 && rules::counts(&head.kind) {
            let id = but_newest.then(|| id.clone());
            self.erased.push(Erased { at: at.to_owned(), id, revisions });
        }
        Ok(revisions)
    }

    /// Of what lies beside the case only the newest stays.
    fn forget_beside(&mut self) {
        let heads = &self.heads;
        self.revisions.retain(|r| {
            let newest = heads.get(&r.id).is_some_and(|head| head.revision == r.revision);
            rules::counts(&r.kind) || (newest && !r.removed)
        });
    }
}

impl MemoryVault {
    /// Makes an empty vault.
    pub fn new() -> Self {
        Self::default()
    }

    fn case(&self, case: &Id) -> Result<&Case, Error> {
        self.cases.get(case).ok_or(Error::NoSuchCase)
    }
}

impl Vault for MemoryVault {
    fn keys(&self) -> KeyState {
        KeyState { name: self.name.clone(), ..KeyState::default() }
    }

    fn signer(&self) -> Result<PublicKey, Error> {
        Ok(self.signing.public())
    }

    fn sign(&self, context: &str, bytes: &[u8]) -> Result<[u8; SIGNATURE], Error> {
        rules::check_word(context)?;
        Ok(self.signing.sign(context, bytes))
    }

    fn set_name(&mut self, name: &str) -> Result<(), Error> {
        rules::check_name(name)?;
        self.name = name.to_owned();
        Ok(())
    }

    fn cases(&self) -> Result<Vec<CaseEntry>, Error> {
        let entry = |(id, case): (&Id, &Case)| {
            let header = case.revisions.iter().rev().find(|record| record.kind == HEADER_KIND);
            let live =
                case.heads.values().filter(|head| !head.removed && rules::counts(&head.kind));
            CaseEntry {
                case: id.clone(),
                records: live.count() as u32,
                header: header
                    .filter(|record| !record.removed)
                    .map(|record| record.body.clone())
                    .unwrap_or_default(),
                sum: case.sum(),
            }
        };
        Ok(self.cases.iter().map(entry).collect())
    }

    fn case_sum(&self, case: &Id) -> Option<CaseSum> {
        self.cases.get(case).map(Case::sum)
    }

    fn records(&self, case: &Id) -> Result<Vec<Record>, Error> {
        Ok(self.case(case)?.live())
    }

    fn history(&self, case: &Id, record: &Id) -> Result<Vec<Record>, Error> {
        let revisions: Vec<Record> =
            self.case(case)?.revisions.iter().filter(|r| r.id == *record).cloned().collect();
        if revisions.is_empty() {
            return Err(Error::NoSuchRecord);
        }
        Ok(revisions)
    }

    fn salvage(&self, case: &Id) -> Result<Salvage, Error> {
        let records = self.records(case)?;
        Ok(Salvage { records, damage: Vec::new() })
    }

    fn save(&mut self, changes: Vec<Change>) -> Result<Receipt, Error> {
        rules::check_number(&changes)?;
        let mut heads: BTreeMap<(&Id, &Id), Head> = BTreeMap::new();
        let mut revisions = Vec::with_capacity(changes.len());
        for change in &changes {
            rules::check_shape(change)?;
            let stored = self.cases.get(&change.case);
            let stored = stored.and_then(|case| case.heads.get(&change.id));
            let current = heads.get(&(&change.case, &change.id)).or(stored);
            let head = rules::advance(current, change)?;
            revisions.push((change.id.clone(), head.revision));
            heads.insert((&change.case, &change.id), head);
        }
        for ((case, id), head) in heads {
            let case = self.cases.entry(case.clone()).or_default();
            case.heads.insert(id.clone(), head);
        }
        for (mut change, (_, revision)) in changes.into_iter().zip(&revisions) {
            let case = self.cases.entry(change.case.clone()).or_default();
            case.revisions.push(Record {
                case: change.case.clone(),
                id: change.id.clone(),
                kind: std::mem::take(&mut change.kind),
                revision: *revision,
                at: std::mem::take(&mut change.at),
                removed: change.removed,
                body: std::mem::take(&mut change.body),
                signer: Some(self.signing.public()),
            });
        }
        if !revisions.is_empty() {
            self.generation += 1;
        }
        Ok(Receipt { generation: self.generation, revisions })
    }

    fn add_attachment(&mut self, case: &Id, from: &mut dyn Read) -> Result<Attachment, Error> {
        let case = self.cases.get_mut(case).ok_or(Error::NoSuchCase)?;
        let mut bytes = Vec::new();
        from.read_to_end(&mut bytes)?;
        let attachment = Attachment {
            id: rules::random_id(),
            size: bytes.len() as u64,
            sha256: Sha256::digest(&bytes).into(),
        };
        case.attachments.push((attachment.clone(), bytes.into()));
        Ok(attachment)
    }

    fn attachments(&self, case: &Id) -> Result<Vec<Attachment>, Error> {
        let attachments = &self.case(case)?.attachments;
        Ok(attachments.iter().map(|(a, _)| a.clone()).collect())
    }

    fn open_attachment(&self, case: &Id, id: &Id) -> Result<Box<dyn ReadSeek>, Error> {
        let attachments = &self.case(case)?.attachments;
        let (_, bytes) = attachments
            .iter()
            .find(|(attachment, _)| attachment.id == *id)
            .ok_or(Error::NoSuchAttachment)?;
        Ok(Box::new(Cursor::new(Arc::clone(bytes))))
    }

    fn idle(&mut self) -> Result<(), Error> {
        Ok(())
    }

    fn cache(&self, name: &str) -> Option<Vec<u8>> {
        self.caches.get(name).cloned()
    }

    fn keep_cache(&mut self, name: &'static str, bytes: &[u8]) -> Result<(), Error> {
        self.caches.insert(name, bytes.to_vec());
        Ok(())
    }

    fn check(&self, progress: &mut dyn FnMut(u32, u32)) -> Result<CheckReport, Error> {
        let total = self.cases.len() as u32;
        let mut report = CheckReport::default();
        for (done, case) in self.cases.values().enumerate() {
            progress(done as u32, total);
            report.records += case.revisions.len() as u32;
            report.attachments += case.attachments.len() as u32;
        }
        progress(total, total);
        Ok(report)
    }

    fn repair(&mut self, progress: &mut dyn FnMut(u32, u32)) -> Result<CheckReport, Error> {
        self.check(progress)
    }

    fn erased(&self, case: &Id) -> Result<Vec<Erased>, Error> {
        Ok(self.case(case)?.erased.clone())
    }

    fn removed(&self, case: &Id) -> Result<Vec<Id>, Error> {
        let heads = self.case(case)?.heads.iter();
        let removed = heads.filter(|(_, head)| head.removed && rules::counts(&head.kind));
        let mut ids: Vec<Id> = removed.map(|(id, _)| id.clone()).collect();
        ids.sort_unstable();
        Ok(ids)
    }

    fn compact(
        &mut self,
        erase: &[Erase],
        changes: Vec<Change>,
        at: &str,
        tell: &mut dyn FnMut(u32, u32) -> bool,
    ) -> Result<Compacted, Error> {
        if !tell(0, 1) {
            return Err(Error::Stopped);
        }
        let mut done = Compacted::default();
        // On a copy, so that what is refused on the way has changed nothing.
        let mut cases = self.cases.clone();
        for one in erase {
            match one {
                Erase::Case { case } => {
                    let gone = cases.remove(case).ok_or(Error::NoSuchCase)?;
                    done.revisions += gone.revisions.len() as u32;
                    done.attachments += gone.attachments.len() as u32;
                }
                Erase::Record { case, id } => {
                    let case = cases.get_mut(case).ok_or(Error::NoSuchCase)?;
                    done.revisions += case.erase(id, false, at)?;
                }
                Erase::Earlier { case, id } => {
                    let case = cases.get_mut(case).ok_or(Error::NoSuchCase)?;
                    done.revisions += case.erase(id, true, at)?;
                }
                Erase::Attachment { case, id } => {
                    let case = cases.get_mut(case).ok_or(Error::NoSuchCase)?;
                    let before = case.attachments.len();
                    case.attachments.retain(|(attachment, _)| attachment.id != *id);
                    done.attachments += (before - case.attachments.len()) as u32;
                }
            }
        }
        if changes.iter().any(|change| !cases.contains_key(&change.case)) {
            return Err(Error::NoSuchCase);
        }
        let held = std::mem::replace(&mut self.cases, cases);
        if let Err(error) = self.save(changes) {
            self.cases = held;
            return Err(error);
        }
        self.cases.values_mut().for_each(Case::forget_beside);
        Ok(done)
    }

    fn generation(&self) -> u64 {
        self.generation
    }

    fn notices(&self) -> Vec<Notice> {
        Vec::new()
    }

    fn lock(self: Box<Self>) {}
}
