//! Cases: list, make, import, export.

use std::collections::HashMap;
use std::path::Path;

use redress_model::{
    Case, CaseHeader, CaseRole, Code, CopyKind, Country, Disclosure, Entry, Id, Name, NameKind,
    Person, PersonRole, Problem, Provenance, RequestRecord, Short,
};
use redress_vault::Change;
use redress_words::Lang;

use crate::author::{Author, Brought, last_saved};
use crate::carried;
use crate::courier;
use crate::custody::{self, Deed, Pending};
use crate::drafts;
use crate::own;
use crate::places::write_whole;
use crate::portal_profile;
use crate::session::{OpenCase, Progress};
use crate::{Error, Session, new_id, stored, trail};

/// One line of the list of cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseLine {
    /// The case.
    pub id: Id,
    /// Its header; `None` where it is damaged.
    pub header: Option<CaseHeader>,
    /// How many entries it has.
    pub entries: u32,
}

/// What a new case starts with.
#[derive(Debug, Clone)]
pub struct NewCase {
    /// Own or a client's.
    pub role: CaseRole,
    /// The person's name.
    pub name: Short,
    /// The accusing country, where known.
    pub accusing: Option<Country>,
}

/// A case that was taken in from a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The case.
    pub id: Id,
    /// How many entries were saved.
    pub entries: u32,
    /// Entries whose text holds hidden direction marks; kept as typed, left out of papers.
    pub hidden_marks: Vec<Id>,
}

/// A folder written by [`Session::export_case`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// Files written, `MANIFEST` not counted.
    pub files: u32,
}

impl Session {
    /// Lists the cases by title; damaged headers are listed too, by id.
    ///
    /// # Errors
    /// None for a healthy vault.
    pub fn cases(&self) -> Result<Vec<CaseLine>, Error> {
        let mut lines: Vec<CaseLine> = self
            .vault
            .cases()?
            .into_iter()
            .filter(|entry| entry.records > 0)
            .map(|entry| CaseLine {
                header: match stored::read("case", entry.case.as_str(), &entry.header) {
                    Ok(Entry::Case(header)) => Some(header),
                    _ => None,
                },
                id: entry.case,
                entries: entry.records.saturating_sub(1),
            })
            .collect();
        lines.sort_by_key(|line| {
            line.header.as_ref().map(|h| h.title.to_lowercase()).unwrap_or_default()
        });
        Ok(lines)
    }

    /// Reads a case; the vault checks its count and digest.
    ///
    /// # Errors
    /// No such case, or a record damaged or missing, by name.
    pub fn case(&self, id: &Id) -> Result<OpenCase, Error> {
        OpenCase::read(&self.vault.records(id)?, 0)
    }

    /// Makes a case with its person.
    ///
    /// # Errors
    /// A disk problem; nothing is saved then.
    pub fn create_case(&mut self, new: NewCase) -> Result<Id, Error> {
        let (id, person) = (new_id()?, new_id()?);
        let today = self.clock.today().to_string();
        let header = CaseHeader {
            id: id.clone(),
            title: new.name.clone(),
            role: new.role,
            opened: Short::new(today).ok(),
            sample: false,
            applicant: Some(person.clone()),
            accusing: new.accusing,
            about: None,
            number: None,
            stage: None,
            // Whoever takes a client's case in works on it, until the form says otherwise.
            worker: self.author().filter(|_| new.role == CaseRole::Client),
            supervisor: None,
            sign_offs: Vec::new(),
            own: Vec::new(),
            provenance: Provenance::default(),
        };
        let mut person = Person::new(person, PersonRole::Applicant);
        person.names.push(Name {
            full: new.name,
            family: None,
            given: None,
            patronymic: None,
            kind: NameKind::Official,
        });
        // A request cannot be made without a name, and the CCF keeps it from the state.
        person.provenance.disclosure = Disclosure::CcfOnly;
        let changes = vec![
            self.change(&id, &Entry::Case(header), 0)?,
            self.change(&id, &Entry::Person(person), 0)?,
        ];
        self.vault.save(changes)?;
        Ok(id)
    }

    /// Takes a case file in, whole or not at all.
    ///
    /// # Errors
    /// One problem that names the field; or the case is already in this vault.
    pub fn import_case(&mut self, bytes: &[u8]) -> Result<Imported, Error> {
        self.import_case_telling(bytes, &Progress::default())
    }

    /// As [`Session::import_case`]; `progress` hears how many entries are ready to be sealed. Until they
    /// are written, as one step, it can be stopped: then nothing of the file is in the vault.
    ///
    /// # Errors
    /// As [`Session::import_case`]; [`Error::Stopped`].
    pub fn import_case_telling(
        &mut self,
        bytes: &[u8],
        progress: &Progress,
    ) -> Result<Imported, Error> {
        let mut case = Case::from_json(bytes)?;
        if self.vault.case_sum(&case.case.id).is_none() && !self.vault.can_begin(&case.case.id) {
            // It was shredded here, or is somebody else's: it comes in beside that, as a case of its own.
            case.case.id = new_id()?;
        }
        let id = case.case.id.clone();
        let ours = [drafts::NO_CASE, own::OWN_PLACE, portal_profile::PORTAL_PLACE];
        if ours.iter().any(|place| id.as_str().starts_with(place))
            || self.vault.case_sum(&id).is_some()
        {
            return Err(Problem::in_field(
                Code::BadCase,
                "case.id",
                "a case with this id is already in the vault",
            )
            .into());
        }
        let mut changes: Vec<Change> = Vec::new();
        let by = self.author();
        let said: HashMap<&Id, _> = case.saved.iter().map(|row| (&row.entry, row)).collect();
        let all = case.entries();
        let total = u32::try_from(all.len()).unwrap_or(u32::MAX);
        for (n, entry) in all.into_iter().enumerate() {
            if progress.stopped() {
                return Err(Error::Stopped);
            }
            progress.set(u32::try_from(n).unwrap_or(total), total);
            // Files do not travel in the case file, so it cannot claim that they are here.
            let entry = match entry {
                Entry::Evidence(mut evidence) => {
                    evidence.files_mut().for_each(|file| file.attachment = None);
                    Entry::Evidence(evidence)
                }
                Entry::Request(mut request) => {
                    without_files(&mut request);
                    Entry::Request(request)
                }
                other => other,
            };
            let brought = match said.get(entry.id()) {
                Some(row) => Brought { at: Some(row.at.clone()), by: Some(row.by.clone()) },
                None => Brought::default(),
            };
            let author = Author { by: by.clone(), brought: Some(brought) };
            changes.push(self.change_by(&id, &entry, 0, &author)?);
        }
        let entries = u32::try_from(changes.len().saturating_sub(1)).unwrap_or(u32::MAX);
        // Beside the case, in the same step.
        if let Some(kind) = case.packet_kind {
            changes.push(self.packet_kind_beside(&id, kind)?);
        }
        if progress.stopped() {
            return Err(Error::Stopped);
        }
        progress.set(total, total);
        self.vault.save(changes)?;
        Ok(Imported { id, entries, hidden_marks: case.hidden_marks() })
    }

    /// Gives the case in the open case format, without pointers into this vault.
    ///
    /// # Errors
    /// As [`Session::case`].
    pub fn case_json(&self, id: &Id) -> Result<String, Error> {
        let mut case = self.at_hand(id)?.case.clone();
        let records = self.vault.records(id)?;
        case.saved =
            records.iter().filter(|record| !beside(record)).filter_map(last_saved).collect();
        for evidence in &mut case.evidence {
            evidence.files_mut().for_each(|file| file.attachment = None);
        }
        case.requests.iter_mut().for_each(without_files);
        case.packet_kind = self.packet_kind(id)?;
        Ok(case.to_json()?)
    }

    /// Writes a folder that anyone can read without Redress: `case.json`, the originals, the copies made of them,
    /// the custody log of each, the proofs of time, and a `MANIFEST` that `sha256sum -c` checks. The folder is plain: whoever has it can read it.
    ///
    /// # Errors
    /// The folder is not empty, a paper is damaged, or a disk problem.
    pub fn export_case(
        &mut self,
        id: &Id,
        folder: &Path,
        progress: &Progress,
    ) -> Result<Exported, Error> {
        let disk = |error: std::io::Error| Error::from(redress_vault::Error::from(error));
        std::fs::create_dir_all(folder).map_err(disk)?;
        if std::fs::read_dir(folder).map_err(disk)?.next().is_some() {
            return Err(Problem::new(Code::FolderNotEmpty).into());
        }
        let open = self.at_hand(id)?;
        let case = &open.case;
        let json = self.case_json(id)?;
        let mut manifest = vec![(crate::evidence::sha256(json.as_bytes()), "case.json".to_owned())];
        write_whole(&folder.join("case.json"), json.as_bytes())?;
        let with_files: Vec<_> = { case.evidence.iter() }
            .flat_map(|exhibit| {
                let copies = exhibit.copies.iter().enumerate().map(|(n, copy)| (n + 1, Some(copy)));
                let all = std::iter::once((0, None)).chain(copies);
                all.map(move |(n, copy)| (exhibit, n, copy))
            })
            .filter_map(|(exhibit, n, copy)| {
                let file = exhibit.file_of(copy.map(|copy| &copy.id))?;
                file.attachment.as_ref().map(|_| (exhibit, n, copy, file))
            })
            .collect();
        let total = u32::try_from(with_files.len()).unwrap_or(u32::MAX);
        let mut lines = Pending::default();
        for (done, (evidence, n, copy, file)) in (1..).zip(&with_files) {
            if progress.stopped() {
                return Err(Error::Stopped);
            }
            let name = match copy {
                None => courier::file_name(evidence).unwrap_or_default(),
                Some(copy) => {
                    let (mark, kind) = (evidence.mark(), word_of(copy.kind));
                    format!("copies/{mark}-{kind}-{n}.{}", courier::ending(file))
                }
            };
            let id_of_copy = copy.map(|copy| &copy.id);
            let written = self.write_out(id, evidence, id_of_copy, &folder.join(&name))?;
            self.line(id, evidence, id_of_copy, Deed::Exported, &mut lines)?;
            manifest.push((written, name));
            progress.set(done, total);
        }
        match self.save_moves(id, Vec::new(), lines.take(), |_| {}) {
            Ok(()) => self.wrote(id, lines),
            // A vault that takes no writes can still be left.
            Err(error) if error.code() == Code::ReadOnly => {}
            Err(error) => return Err(error),
        }
        for evidence in &case.evidence {
            let log = self.custody_text(id, &evidence.id, Lang::En)?;
            if !log.lines.is_empty() {
                let name = format!("custody/{}.txt", evidence.mark());
                std::fs::create_dir_all(folder.join("custody")).map_err(disk)?;
                write_whole(&folder.join(&name), log.text.as_bytes())?;
                manifest.push((crate::evidence::sha256(log.text.as_bytes()), name));
            }
        }
        for (name, bytes) in self.courier_files(id)? {
            write_whole(&folder.join(&name), &bytes)?;
            manifest.push((crate::evidence::sha256(&bytes), name));
        }
        let files = u32::try_from(manifest.len()).unwrap_or(u32::MAX);
        let lines: String =
            manifest.iter().map(|(hash, name)| format!("{}  {name}\n", hash.as_str())).collect();
        write_whole(&folder.join("MANIFEST"), lines.as_bytes())?;
        Ok(Exported { files })
    }
}

/// Lets a remembered packet go of its bytes, which do not travel in a case file.
fn without_files(request: &mut RequestRecord) {
    for file in request.packet.iter_mut().flat_map(|packet| &mut packet.files) {
        file.attachment = None;
    }
}

/// What a copy is called in the name of its file.
fn word_of(kind: CopyKind) -> &'static str {
    match kind {
        CopyKind::Working => "working",
        CopyKind::Redacted => "redacted",
    }
}

/// Says whether a record is kept beside the case and is no entry of it.
pub(crate) fn beside(record: &redress_vault::Record) -> bool {
    [drafts::KIND, trail::KIND, own::KIND, custody::KIND, carried::KIND, courier::KIND]
        .contains(&record.kind.as_str())
}
