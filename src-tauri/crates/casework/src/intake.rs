//! Taking a file in: sealed while it is read, in constant memory, with its hash. An original, or a copy made of one.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::time::SystemTime;

use redress_model::{
    Code, Consent, CopyKind, Entry, Evidence, EvidenceKind, FileCopy, Id, Long, PartialDate,
    Problem, Provenance, Reliability, Sha256Hex, Short, StoredFile, YesNo,
};

use crate::at_hand::Moved;
use crate::custody::{Deed, Pending};
use crate::session::Progress;
use crate::trail::{Act, Log};
use crate::{Error, Session, new_id};

/// Longest file name kept, in characters; longer ones are cut, their ending kept.
pub const MAX_NAME: usize = 300;
/// How much of a file tells what it is, in bytes.
const HEAD: usize = 8192;

/// A copy to be kept beside an original.
#[derive(Debug, Clone)]
pub struct NewCopy<'a> {
    /// What it is for.
    pub kind: CopyKind,
    /// The copy it was made from; none where it was made from the original.
    pub made_from: Option<&'a Id>,
    /// What it shall be called; folders and hidden marks are left out.
    pub name: &'a str,
    /// Its size in bytes, as far as it is known beforehand; 0 where not.
    pub size: u64,
    /// What was done to it, in words.
    pub done: Option<Long>,
}

/// A reader that remembers the first bytes, counts the rest and can be stopped. At the end it asks whether what was read
/// is the whole of a file that stood still.
struct Watched<'a> {
    inner: &'a mut dyn Read,
    whole: &'a dyn Fn(u64) -> bool,
    head: Vec<u8>,
    read: u64,
    expected: u64,
    progress: &'a Progress,
    /// Why reading failed, where it was not stopped.
    failed: Option<Code>,
}

impl Read for Watched<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.progress.stopped() {
            return Err(std::io::Error::other("stopped"));
        }
        let count = self.inner.read(buffer).inspect_err(|error| {
            if error.kind() != std::io::ErrorKind::Interrupted {
                self.failed = Some(Code::FileUnreadable);
            }
        })?;
        if count == 0 && !buffer.is_empty() && !(self.whole)(self.read) {
            self.failed = Some(Code::FileChanged);
            return Err(std::io::Error::other("changed"));
        }
        let wanted = HEAD.saturating_sub(self.head.len()).min(count);
        self.head.extend_from_slice(&buffer[..wanted]);
        self.read += count as u64;
        self.progress.bytes(self.read, self.expected);
        Ok(count)
    }
}

/// What tells whether a file was written to: its length and when that was last done.
fn state(file: &File) -> std::io::Result<(u64, Option<SystemTime>)> {
    let meta = file.metadata()?;
    Ok((meta.len(), meta.modified().ok()))
}

/// Names the media type by the first bytes; text is told from other bytes by being UTF-8.
fn media_type(head: &[u8]) -> &'static str {
    if let Some(kind) = infer::get(head) {
        return kind.mime_type();
    }
    // The library leaves out each whose ninth or tenth byte is that of a raw file of Canon, which it names itself.
    if head.starts_with(b"II*\0") || head.starts_with(b"MM\0*") {
        return "image/tiff";
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

/// A file on its way in.
struct Incoming<'a> {
    name: &'a str,
    size: u64,
    from: &'a mut dyn Read,
    /// Says, of how much was read, whether that is the whole of it, unchanged.
    whole: &'a dyn Fn(u64) -> bool,
    progress: &'a Progress,
}

/// Opens a file outside, and hands it on with what tells whether it stood still while it was read.
fn from_outside<T>(
    path: &Path,
    progress: &Progress,
    take: impl FnOnce(Incoming<'_>) -> Result<T, Error>,
) -> Result<T, Error> {
    let unreadable = |error: std::io::Error| {
        Problem::new(Code::FileUnreadable).with_detail(error.kind().to_string())
    };
    // A pipe would wait for ever on being opened, and never end.
    if !std::fs::metadata(path).map_err(unreadable)?.is_file() {
        return Err(Problem::new(Code::FileUnreadable).with_detail("not a file").into());
    }
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let mut file = File::open(path).map_err(unreadable)?;
    let before = state(&file).map_err(unreadable)?;
    let still = file.try_clone().map_err(unreadable)?;
    let whole = |read: u64| read == before.0 && state(&still).is_ok_and(|now| now == before);
    take(Incoming {
        name: name.as_deref().unwrap_or_default(),
        size: before.0,
        from: &mut file,
        whole: &whole,
        progress,
    })
}

impl Session {
    /// Seals what is read into the vault, and says what came in. Nothing names it yet.
    fn seal(&mut self, case: &Id, from: Incoming<'_>) -> Result<StoredFile, Error> {
        let internal = |detail: String| Problem::new(Code::Internal).with_detail(detail);
        let Incoming { name, size, from, whole, progress } = from;
        let mut reader = Watched {
            inner: from,
            whole,
            head: Vec::new(),
            read: 0,
            expected: size,
            progress,
            failed: None,
        };
        // The first bytes are read before anything is sealed, so that an unreadable file costs nothing.
        let mut first = [0_u8; 1];
        match reader.read(&mut first) {
            Ok(0) => return Err(Problem::new(Code::FileEmpty).into()),
            Ok(_) => {}
            Err(_) if progress.stopped() => return Err(Error::Stopped),
            Err(_) => {
                return Err(Problem::new(reader.failed.unwrap_or(Code::FileUnreadable)).into());
            }
        }
        let added = {
            let mut whole = std::io::Cursor::new(first).chain(&mut reader);
            self.vault.add_attachment(case, &mut whole)
        };
        let attachment = match (added, reader.failed) {
            (Ok(attachment), _) => attachment,
            (Err(_), _) if progress.stopped() => return Err(Error::Stopped),
            // What was at fault is the file, not the disk of the vault.
            (Err(_), Some(code)) => return Err(Problem::new(code).into()),
            (Err(error), None) => return Err(error.into()),
        };
        Ok(StoredFile {
            attachment: Some(attachment.id),
            name: plain_name(name),
            media_type: Short::new(media_type(&reader.head)).map_err(internal)?,
            size_bytes: attachment.size,
            sha256: Sha256Hex::from_bytes(&attachment.sha256),
            taken_in: Short::new(self.clock.now()).map_err(internal)?,
            last_check: None,
            unchanged: YesNo::Unknown,
        })
    }

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
        self.take(case, Incoming { name, size, from, whole: &|_| true, progress })
    }

    /// Takes a file in from where it lies outside, as [`Session::add_evidence`]. The file outside stays as it is.
    ///
    /// # Errors
    /// As there. [`Code::FileUnreadable`] where it is gone, is no file or may not be read, [`Code::FileChanged`] where
    /// something wrote to it meanwhile. Nothing is saved then.
    pub fn take_in(
        &mut self,
        case: &Id,
        path: &Path,
        progress: &Progress,
    ) -> Result<Evidence, Error> {
        from_outside(path, progress, |incoming| self.take(case, incoming))
    }

    /// Keeps a copy beside the original of an exhibit, from where it lies outside, as [`Session::add_copy`].
    ///
    /// # Errors
    /// As there, and as [`Session::take_in`]. Nothing is saved then.
    pub fn take_in_copy(
        &mut self,
        case: &Id,
        exhibit: &Id,
        kind: CopyKind,
        done: Option<Long>,
        path: &Path,
        progress: &Progress,
    ) -> Result<FileCopy, Error> {
        from_outside(path, progress, |incoming| {
            self.keep_copy(case, exhibit, kind, None, done, incoming)
        })
    }

    /// Seals a file and makes an exhibit of it.
    fn take(&mut self, case: &Id, incoming: Incoming<'_>) -> Result<Evidence, Error> {
        let file = self.seal(case, incoming)?;
        let number = self.at_hand(case)?.case.next_exhibit_number();
        let kind = match file.media_type.split('/').next() {
            Some("image") => EvidenceKind::Photo,
            Some("audio" | "video") => EvidenceKind::Recording,
            _ => EvidenceKind::Other,
        };
        let evidence = Evidence {
            id: new_id()?,
            number,
            title: file.name.clone(),
            kind,
            origin: None,
            got: PartialDate::default(),
            dated: PartialDate::default(),
            language: None,
            citation: None,
            translates: None,
            translator: None,
            file: Some(file),
            copies: Vec::new(),
            proves: Vec::new(),
            names_others: YesNo::Unknown,
            harm: None,
            consent: Consent::Unknown,
            consent_words: None,
            reliability: Reliability::Unknown,
            doubts: None,
            provenance: Provenance::default(),
        };
        let mut lines = Pending::default();
        self.line(case, &evidence, None, Deed::TakenIn, &mut lines)?;
        let entry = Entry::Evidence(evidence.clone());
        let step = Log::step(&entry, Act::Added);
        self.commit_with(case, vec![Moved::new(entry, 0)], step, None, lines)?;
        Ok(evidence)
    }

    /// Keeps a copy beside the original of an exhibit: sealed while it is read, with its hash. The original is not
    /// touched. What the copy was made from must be there.
    ///
    /// # Errors
    /// No such exhibit or copy, nothing to read, the work was stopped, or a disk problem. Nothing is saved then.
    pub fn add_copy(
        &mut self,
        case: &Id,
        exhibit: &Id,
        copy: NewCopy<'_>,
        from: &mut dyn Read,
        progress: &Progress,
    ) -> Result<FileCopy, Error> {
        let NewCopy { kind, made_from, name, size, done } = copy;
        let incoming = Incoming { name, size, from, whole: &|_| true, progress };
        self.keep_copy(case, exhibit, kind, made_from, done, incoming)
    }

    fn keep_copy(
        &mut self,
        case: &Id,
        exhibit: &Id,
        kind: CopyKind,
        made_from: Option<&Id>,
        done: Option<Long>,
        incoming: Incoming<'_>,
    ) -> Result<FileCopy, Error> {
        let known = self.exhibit(case, exhibit)?;
        if known.file_of(made_from).is_none() {
            return Err(Problem::in_field(Code::NotFound, "made_from", "no such copy").into());
        }
        let file = self.seal(case, incoming)?;
        let added = FileCopy {
            id: new_id()?,
            kind,
            made_from: made_from.cloned(),
            made: file.taken_in.clone(),
            by: self.author(),
            done,
            file,
        };
        let open = self.at_hand(case)?;
        let (mut evidence, base) = (known, open.revision(exhibit));
        drop(open);
        evidence.copies.push(added.clone());
        let mut lines = Pending::default();
        self.line(case, &evidence, Some(&added.id), Deed::CopyMade, &mut lines)?;
        let entry = Entry::Evidence(evidence);
        let step = Log::step(&entry, Act::Changed);
        self.commit_with(case, vec![Moved::new(entry, base)], step, None, lines)?;
        Ok(added)
    }

    /// Lists the copies made of an exhibit, the oldest first.
    ///
    /// # Errors
    /// No such case or exhibit.
    pub fn copies(&self, case: &Id, exhibit: &Id) -> Result<Vec<FileCopy>, Error> {
        Ok(self.exhibit(case, exhibit)?.copies)
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
        for (byte, other) in [(0_u8, 0_u8), (b'C', 0), (0, b'R'), (b'C', b'R')] {
            for head in [b"II*\0\x10\0\0\0", b"MM\0*\0\0\0\x10"] {
                let scan = [&head[..], &[byte, other, 9, 9]].concat();
                assert_eq!(media_type(&scan), "image/tiff", "{byte} {other}");
                let raw = [&head[..], b"CR\x02\0"].concat();
                assert_eq!(media_type(&raw), "image/x-canon-cr2");
            }
        }
    }
}
