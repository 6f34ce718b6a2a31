//! Evidence: look at, check, copy out.

use std::io::{Read, Write};
use std::path::Path;

use redress_model::{
    Code, CopyKind, Entry, Evidence, Id, Problem, Sha256Hex, Short, StoredFile, YesNo,
};
use redress_vault::ReadSeek;
use sha2::{Digest, Sha256};

use crate::at_hand::Moved;
use crate::custody::{self, Deed, Pending};
use crate::session::Progress;
use crate::{Error, Session};

/// How much of a file is read at a time, in bytes.
const CHUNK: usize = 64 * 1024;

/// What a check of one file showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// The exhibit.
    pub id: Id,
    /// Its mark: `E-01`.
    pub mark: String,
    /// The copy of it; none for the original.
    pub copy: Option<(Id, CopyKind)>,
    /// Whether the bytes are those that came in; unknown where this vault holds no file.
    pub unchanged: YesNo,
}

/// Gives the SHA-256 of bytes.
pub fn sha256(bytes: &[u8]) -> Sha256Hex {
    Sha256Hex::from_bytes(&Sha256::digest(bytes).into())
}

/// Reads to the end and gives the SHA-256 of what was read.
pub(crate) fn hash_whole(reader: &mut dyn Read) -> std::io::Result<Sha256Hex> {
    let mut hasher = Sha256::new();
    let mut buffer = vec![0_u8; CHUNK];
    loop {
        let count = reader.read(&mut buffer)?;
        if count == 0 {
            return Ok(Sha256Hex::from_bytes(&hasher.finalize().into()));
        }
        hasher.update(&buffer[..count]);
    }
}

/// Counts bytes of a long work for the screen, and hears when it shall stop.
struct Counted<'a> {
    done: u64,
    total: u64,
    progress: &'a Progress,
}

impl Counted<'_> {
    fn add(&mut self, bytes: u64) -> Result<(), Error> {
        if self.progress.stopped() {
            return Err(Error::Stopped);
        }
        self.done = self.done.saturating_add(bytes);
        self.progress.bytes(self.done, self.total);
        Ok(())
    }
}

impl Session {
    /// Gives one exhibit.
    ///
    /// # Errors
    /// No such case or exhibit.
    pub fn exhibit(&self, case: &Id, id: &Id) -> Result<Evidence, Error> {
        let open = self.at_hand(case)?;
        let found = open.case.evidence.iter().find(|e| e.id == *id);
        Ok(found.cloned().ok_or_else(|| Problem::new(Code::NotFound))?)
    }

    /// Opens the file of an exhibit, or of a copy of it, for reading from any place in it.
    ///
    /// # Errors
    /// No such exhibit or copy, no file in this vault, or the file is damaged.
    pub fn open_evidence(
        &self,
        case: &Id,
        id: &Id,
        copy: Option<&Id>,
    ) -> Result<(StoredFile, Box<dyn ReadSeek>), Error> {
        let evidence = self.exhibit(case, id)?;
        let file = evidence.file_of(copy).cloned().ok_or_else(|| Problem::new(Code::NotFound))?;
        let attachment = file.attachment.clone().ok_or_else(|| Problem::new(Code::NotFound))?;
        let reader = self.vault.open_attachment(case, &attachment)?;
        Ok((file, reader))
    }

    /// Compares every file of a case with the hash taken at intake, and remembers what it saw.
    ///
    /// # Errors
    /// The work was stopped, or a disk problem. A damaged file is a result, not an error.
    pub fn check_evidence(
        &mut self,
        case: &Id,
        progress: &Progress,
    ) -> Result<Vec<Checked>, Error> {
        let open = self.at_hand(case)?;
        let bytes = |file: &StoredFile| file.attachment.as_ref().map_or(0, |_| file.size_bytes);
        let total = open.case.evidence.iter().flat_map(Evidence::files).map(bytes).sum::<u64>();
        let mut counted = Counted { done: 0, total, progress };
        let mut rows = Vec::new();
        let mut moves = Vec::new();
        let mut deeds = Vec::new();
        for evidence in &open.case.evidence {
            let mut seen = evidence.clone();
            let mark = evidence.mark();
            let mut look = |file: Option<&mut StoredFile>, copy| -> Result<bool, Error> {
                let found = file.as_deref().map(|file| self.compare(case, file, &mut counted));
                let unchanged = found.transpose()?.unwrap_or(YesNo::Unknown);
                let (id, mark) = (evidence.id.clone(), mark.clone());
                rows.push(Checked { id, mark, copy, unchanged });
                if unchanged == YesNo::Unknown {
                    return Ok(false);
                }
                deeds.push((rows.len() - 1, unchanged));
                if let Some(file) = file {
                    file.last_check = Short::new(self.clock.now()).ok();
                    file.unchanged = unchanged;
                }
                Ok(true)
            };
            let mut looked = look(seen.file.as_mut(), None)?;
            for copy in &mut seen.copies {
                looked |= look(Some(&mut copy.file), Some((copy.id.clone(), copy.kind)))?;
            }
            if looked {
                let revision = open.revision(&seen.id);
                moves.push(Moved::new(Entry::Evidence(seen), revision));
            }
        }
        let mut lines = Pending::default();
        for (row, unchanged) in deeds {
            let Checked { id, copy, .. } = &rows[row];
            let evidence = open.case.evidence.iter().find(|e| e.id == *id);
            if let (Some(evidence), Some(deed)) = (evidence, custody::checked(unchanged)) {
                let copy = copy.as_ref().map(|(id, _)| id);
                self.line(case, evidence, copy, deed, &mut lines)?;
            }
        }
        drop(open);
        if !moves.is_empty() {
            match self.save_moves(case, moves, lines.take(), |_| {}) {
                Ok(()) => self.wrote(case, lines),
                // What was seen is true whether or not it can be written down.
                Err(error) if error.code() == Code::ReadOnly => {}
                Err(error) => return Err(error),
            }
        }
        rows.sort_by(|a, b| a.mark.cmp(&b.mark));
        Ok(rows)
    }

    /// Compares a file with the hash taken when it came in; unknown where this vault holds none. A file that cannot be
    /// read is one that has changed.
    fn compare(
        &self,
        case: &Id,
        file: &StoredFile,
        counted: &mut Counted<'_>,
    ) -> Result<YesNo, Error> {
        let Some(attachment) = &file.attachment else { return Ok(YesNo::Unknown) };
        let Ok(mut reader) = self.vault.open_attachment(case, attachment) else {
            counted.add(file.size_bytes)?;
            return Ok(YesNo::No);
        };
        let mut hasher = Sha256::new();
        let mut buffer = vec![0_u8; CHUNK];
        loop {
            let Ok(count) = reader.read(&mut buffer) else { return Ok(YesNo::No) };
            if count == 0 {
                break;
            }
            hasher.update(&buffer[..count]);
            counted.add(count as u64)?;
        }
        let same = Sha256Hex::from_bytes(&hasher.finalize().into()) == file.sha256;
        Ok(if same { YesNo::Yes } else { YesNo::No })
    }

    /// Writes a plain copy of an exhibit, or of a copy of it, outside the vault, and gives the hash of what was
    /// written. Whoever has the copy can read it. The custody log says so, unless the vault takes no writes.
    ///
    /// # Errors
    /// No file in this vault, the file is damaged, or a disk problem. Nothing half-written stays.
    pub fn copy_out(
        &mut self,
        case: &Id,
        evidence: &Evidence,
        copy: Option<&Id>,
        to: &Path,
    ) -> Result<Sha256Hex, Error> {
        let written = self.write_out(case, evidence, copy, to)?;
        match self.note(case, &evidence.id, copy, Deed::CopiedOut) {
            Err(error) if error.code() != Code::ReadOnly => Err(error),
            _ => Ok(written),
        }
    }

    /// Writes a plain copy, and says so nowhere.
    pub(crate) fn write_out(
        &self,
        case: &Id,
        evidence: &Evidence,
        copy: Option<&Id>,
        to: &Path,
    ) -> Result<Sha256Hex, Error> {
        let disk = |error: std::io::Error| Error::from(redress_vault::Error::from(error));
        let (file, mut reader) = self.open_evidence(case, &evidence.id, copy)?;
        let expected = Some(file.sha256);
        let folder = crate::places::folder_of(to);
        std::fs::create_dir_all(folder).map_err(disk)?;
        let beside = folder.join(format!(".redress-part-{}", std::process::id()));
        let mut attempt = || -> Result<Sha256Hex, Error> {
            let mut options = std::fs::OpenOptions::new();
            options.write(true).create(true).truncate(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let mut out = options.open(&beside).map_err(disk)?;
            let mut hasher = Sha256::new();
            let mut buffer = vec![0_u8; CHUNK];
            loop {
                let count =
                    reader.read(&mut buffer).map_err(|_| Problem::new(Code::AttachmentDamaged))?;
                if count == 0 {
                    break;
                }
                hasher.update(&buffer[..count]);
                out.write_all(&buffer[..count]).map_err(disk)?;
            }
            let hash = Sha256Hex::from_bytes(&hasher.finalize().into());
            if expected.as_ref() != Some(&hash) {
                return Err(Problem::new(Code::AttachmentDamaged).into());
            }
            out.sync_all().map_err(disk)?;
            std::fs::rename(&beside, to).map_err(disk)?;
            std::fs::File::open(folder).and_then(|f| f.sync_all()).map_err(disk)?;
            Ok(hash)
        };
        let result = attempt();
        if result.is_err() {
            let _ = std::fs::remove_file(&beside);
        }
        result
    }
}
