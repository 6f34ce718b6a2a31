//! Evidence: take in, look at, check, copy out.

use std::io::{Read, Write};
use std::path::Path;

use redress_model::{
    Code, Entry, Evidence, EvidenceKind, Id, PartialDate, Problem, Provenance, Sha256Hex, Short,
    StoredFile, YesNo,
};
use redress_vault::ReadSeek;
use sha2::{Digest, Sha256};

use crate::at_hand::Moved;
use crate::session::Progress;
use crate::trail::{Act, Log};
use crate::{Error, Session, new_id};

/// Longest file name kept, in characters; longer ones are cut, their ending kept.
pub const MAX_NAME: usize = 300;
/// How much of a file is read at a time, in bytes.
const CHUNK: usize = 64 * 1024;

/// What a check of one exhibit showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// The exhibit.
    pub id: Id,
    /// Its mark: `E-01`.
    pub mark: String,
    /// Whether the bytes are those that came in; unknown where this vault holds no file.
    pub unchanged: YesNo,
}

/// A reader that remembers the first bytes, counts the rest and can be stopped.
struct Watched<'a> {
    inner: &'a mut dyn Read,
    head: Vec<u8>,
    read: u64,
    expected: u64,
    progress: &'a Progress,
}

impl Read for Watched<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.progress.stopped() {
            return Err(std::io::Error::other("stopped"));
        }
        let count = self.inner.read(buffer)?;
        let wanted = 8192_usize.saturating_sub(self.head.len()).min(count);
        self.head.extend_from_slice(&buffer[..wanted]);
        self.read += count as u64;
        let mib = |bytes: u64| u32::try_from(bytes / (1024 * 1024)).unwrap_or(u32::MAX);
        self.progress.set(mib(self.read), mib(self.expected));
        Ok(count)
    }
}

/// Gives the SHA-256 of bytes.
pub(crate) fn sha256(bytes: &[u8]) -> Sha256Hex {
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

/// Names the media type by the first bytes; text is told from other bytes by being UTF-8.
fn media_type(head: &[u8]) -> &'static str {
    if let Some(kind) = infer::get(head) {
        return kind.mime_type();
    }
    // The head may end inside a character; up to three bytes are forgiven.
    let text = match std::str::from_utf8(head) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none() && error.valid_up_to() + 4 > head.len(),
    };
    if text && !head.contains(&0) { "text/plain" } else { "application/octet-stream" }
}

/// Takes a file name without folders, hidden marks and control characters, at most
/// [`MAX_NAME`] characters.
fn plain_name(name: &str) -> Short {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let shown: String =
        redress_model::for_display(last).chars().filter(|c| !c.is_control()).collect();
    let count = shown.chars().count();
    let cut: String = if count > MAX_NAME {
        let tail: String = shown.chars().skip(count - 20).collect();
        shown.chars().take(MAX_NAME - 21).chain(std::iter::once('…')).chain(tail.chars()).collect()
    } else {
        shown
    };
    Short::new(cut).unwrap_or_else(|_| Short::new("file").expect("a plain word is a short text"))
}

impl Session {
    /// Takes a file in: sealed while it is read, in constant memory, with its hash. The exhibit
    /// is saved at once as *never leaves*, with the file's name as title; the four questions
    /// come after, so that nothing is lost if they are not answered.
    ///
    /// # Errors
    /// The file cannot be read or is empty, the work was stopped, or a disk problem. Nothing is
    /// saved then.
    pub fn add_evidence(
        &mut self,
        case: &Id,
        name: &str,
        size: u64,
        from: &mut dyn Read,
        progress: &Progress,
    ) -> Result<Evidence, Error> {
        let mut reader =
            Watched { inner: from, head: Vec::new(), read: 0, expected: size, progress };
        // The first bytes are read before anything is sealed, so that an unreadable file costs nothing.
        let mut first = [0_u8; 1];
        let unreadable = || Problem::new(Code::FileUnreadable);
        let count = reader.read(&mut first).map_err(|_| unreadable())?;
        if count == 0 {
            return Err(unreadable().with_detail("the file is empty").into());
        }
        let added = {
            let mut whole = std::io::Cursor::new(first).chain(&mut reader);
            self.vault.add_attachment(case, &mut whole)
        };
        let attachment = match added {
            Ok(attachment) => attachment,
            Err(_) if progress.stopped() => return Err(Error::Stopped),
            Err(error) => return Err(error.into()),
        };
        let number = self.at_hand(case)?.case.next_exhibit_number();
        let name = plain_name(name);
        let now = self.clock.now();
        let kind = media_type(&reader.head);
        let evidence = Evidence {
            id: new_id()?,
            number,
            title: name.clone(),
            kind: if kind.starts_with("image/") {
                EvidenceKind::Photo
            } else {
                EvidenceKind::Other
            },
            origin: None,
            got: PartialDate::default(),
            dated: PartialDate::default(),
            language: None,
            citation: None,
            file: Some(StoredFile {
                attachment: Some(attachment.id),
                name,
                media_type: Short::new(kind)
                    .map_err(|d| Problem::new(Code::Internal).with_detail(d))?,
                size_bytes: attachment.size,
                sha256: Sha256Hex::from_bytes(&attachment.sha256),
                taken_in: Short::new(now)
                    .map_err(|d| Problem::new(Code::Internal).with_detail(d))?,
                last_check: None,
                unchanged: YesNo::Unknown,
            }),
            proves: Vec::new(),
            names_others: YesNo::Unknown,
            provenance: Provenance::default(),
        };
        let entry = Entry::Evidence(evidence.clone());
        let step = Log::step(&entry, Act::Added);
        self.commit(case, vec![Moved::new(entry, 0)], step, None)?;
        Ok(evidence)
    }

    /// Gives one exhibit.
    ///
    /// # Errors
    /// No such case or exhibit.
    pub fn exhibit(&self, case: &Id, id: &Id) -> Result<Evidence, Error> {
        let open = self.at_hand(case)?;
        let found = open.case.evidence.iter().find(|e| e.id == *id);
        Ok(found.cloned().ok_or_else(|| Problem::new(Code::NotFound))?)
    }

    /// Opens an exhibit's file for reading from any place in it.
    ///
    /// # Errors
    /// No such exhibit, no file in this vault, or the file is damaged.
    pub fn open_evidence(
        &self,
        case: &Id,
        id: &Id,
    ) -> Result<(StoredFile, Box<dyn ReadSeek>), Error> {
        let evidence = self.exhibit(case, id)?;
        let file = evidence.file.ok_or_else(|| Problem::new(Code::NotFound))?;
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
        let total = u32::try_from(open.case.evidence.len()).unwrap_or(u32::MAX);
        let mut rows = Vec::new();
        let mut moves = Vec::new();
        for (n, evidence) in open.case.evidence.iter().enumerate() {
            if progress.stopped() {
                return Err(Error::Stopped);
            }
            let unchanged = match self.hash_of(case, evidence) {
                None => YesNo::Unknown,
                Some(Ok(hash)) => {
                    let same = evidence.file.as_ref().is_some_and(|file| file.sha256 == hash);
                    if same { YesNo::Yes } else { YesNo::No }
                }
                Some(Err(_)) => YesNo::No,
            };
            rows.push(Checked { id: evidence.id.clone(), mark: evidence.mark(), unchanged });
            let mut seen = evidence.clone();
            if let Some(file) = seen.file.as_mut().filter(|_| unchanged != YesNo::Unknown) {
                file.last_check = Short::new(self.clock.now()).ok();
                file.unchanged = unchanged;
                let revision = open.revision(&seen.id);
                moves.push(Moved::new(Entry::Evidence(seen), revision));
            }
            progress.set(u32::try_from(n + 1).unwrap_or(total), total);
        }
        drop(open);
        if !moves.is_empty() {
            match self.save_moves(case, moves, Vec::new(), |_| {}) {
                // What was seen is true whether or not it can be written down.
                Ok(()) => {}
                Err(error) if error.code() == Code::ReadOnly => {}
                Err(error) => return Err(error),
            }
        }
        rows.sort_by(|a, b| a.mark.cmp(&b.mark));
        Ok(rows)
    }

    /// Hashes the file of an exhibit; `None` where this vault holds none.
    fn hash_of(&self, case: &Id, evidence: &Evidence) -> Option<Result<Sha256Hex, Error>> {
        let attachment = evidence.file.as_ref()?.attachment.as_ref()?;
        let damaged = || {
            let id = evidence.id.to_string();
            Error::from(Problem::new(Code::AttachmentDamaged).with_detail(id))
        };
        let hash = || {
            let mut reader = self.vault.open_attachment(case, attachment).map_err(|_| damaged())?;
            hash_whole(&mut reader).map_err(|_| damaged())
        };
        Some(hash())
    }

    /// Writes a plain copy of an exhibit outside the vault, and gives the hash of what was
    /// written. Whoever has the copy can read it.
    ///
    /// # Errors
    /// No file in this vault, the file is damaged, or a disk problem. Nothing half-written stays.
    pub fn copy_out(&self, case: &Id, evidence: &Evidence, to: &Path) -> Result<Sha256Hex, Error> {
        let disk = |error: std::io::Error| Error::from(redress_vault::Error::from(error));
        let expected = evidence.file.as_ref().map(|file| file.sha256.clone());
        let (_, mut reader) = self.open_evidence(case, &evidence.id)?;
        let folder = to.parent().unwrap_or(Path::new("."));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lose_folders_and_hidden_marks() {
        assert_eq!(plain_name("/home/someone/scan.png").as_str(), "scan.png");
        assert_eq!(plain_name("C:\\papers\\scan.png").as_str(), "scan.png");
        assert_eq!(plain_name("a\u{202E}gnp.exe").as_str(), "agnp.exe");
        assert_eq!(plain_name("///").as_str(), "file");
        let long = plain_name(&format!("{}.pdf", "x".repeat(400)));
        assert_eq!(long.chars().count(), MAX_NAME);
        assert!(long.ends_with(".pdf"));
    }

    #[test]
    fn types_come_from_bytes_not_from_names() {
        assert_eq!(media_type(b"\x89PNG\r\n\x1a\n0000"), "image/png");
        assert_eq!(media_type(b"%PDF-1.7"), "application/pdf");
        assert_eq!(media_type("дело".as_bytes()), "text/plain");
        assert_eq!(media_type(&"дело".as_bytes()[..7]), "text/plain");
        assert_eq!(media_type(b"\x00\x01\x02"), "application/octet-stream");
    }
}
