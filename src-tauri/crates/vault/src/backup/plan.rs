//! What a backup will hold, and the writing of it.
//!
//! A plan is made from the open vault in a moment; its writing then needs the folder only, so people go on saving
//! meanwhile: attachments never change, a journal only grows, and what is small and changes is held by the plan.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use redress_model::Id;
use sha2::{Digest, Sha256};

use super::parts::{Part, last_part};
use super::{
    BackupReport, CHUNK, Count, Hashed, List, MANIFEST, Tell, belongs, header, manifest, read,
};
use crate::Error;
use crate::disk::files;
use crate::limits::MAX_KEY_FILE;

/// A backup grows by parts until it is this many times what a new one would weigh.
const GROWS_TO: u64 = 2;
/// What a backup may weigh beyond that, in bytes (64 MiB): small vaults need not be written anew every time.
const GROWS_FREELY: u64 = 64 << 20;

/// What a backup of the vault, as it was at one moment, holds.
#[derive(Debug)]
pub struct BackupPlan {
    dir: PathBuf,
    /// Length of every file that is copied, by its name in the vault.
    copied: BTreeMap<String, u64>,
    /// Small files that change, as they were.
    held: BTreeMap<String, Vec<u8>>,
    size: u64,
    /// The save it holds.
    pub(crate) generation: u64,
    /// The key set and the journal in force then: after another passphrase or an erasing they are others.
    pub(crate) epoch: (String, u32),
}

impl BackupPlan {
    /// Takes down what belongs into a backup of the vault in `dir`. Of the journals only the one in force is taken,
    /// and no attachment that is being erased.
    pub(crate) fn of(
        dir: &Path,
        epoch: (String, u32),
        gone: &[Id],
        generation: u64,
    ) -> Result<Self, Error> {
        let mut plan = Self {
            dir: dir.to_owned(),
            copied: BTreeMap::new(),
            held: BTreeMap::new(),
            size: 0,
            generation,
            epoch,
        };
        let mut folders = vec![PathBuf::new()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(dir.join(&folder))? {
                let entry = entry?;
                let name = folder.join(entry.file_name());
                if entry.file_type()?.is_dir() {
                    // The fast view is made again from the journal.
                    let view = name.starts_with("store")
                        || name.to_string_lossy().starts_with("store.damaged");
                    if !view {
                        folders.push(name);
                    }
                } else if let Some(name) =
                    name.to_str().filter(|name| belongs(name) && plan.in_force(name, gone))
                {
                    plan.take(name)?;
                }
            }
        }
        Ok(plan)
    }

    fn in_force(&self, name: &str, gone: &[Id]) -> bool {
        let journal = self.epoch.1;
        match name.split('/').collect::<Vec<_>>()[..] {
            ["journal", _] => journal == 0,
            ["journal", of, _] => of == journal.to_string(),
            ["attachments", _, file] => {
                !gone.iter().any(|id| file.strip_suffix(".age") == Some(id.as_str()))
            }
            _ => true,
        }
    }

    fn take(&mut self, name: &str) -> Result<(), Error> {
        let path = self.dir.join(name);
        if name == "VAULT" || name.starts_with("people/") {
            let bytes = files::read_whole(&path, MAX_KEY_FILE)?;
            self.size += bytes.len() as u64;
            self.held.insert(name.to_owned(), bytes);
        } else {
            let length = fs::metadata(path)?.len();
            self.size += length;
            self.copied.insert(name.to_owned(), length);
        }
        Ok(())
    }

    /// Writes the backup to a file and reads it back. A backup of the same vault that is there already grows by what
    /// is new; anything else is replaced, whole or not at all. On an error what was there stays.
    ///
    /// # Errors
    /// [`Error::InsideVault`], [`Error::Stopped`], [`Error::DiskFull`], [`Error::Io`], [`Error::BackupDamaged`] where it does not read back;
    /// [`Error::ChangedMeanwhile`]: the vault was rewritten, and a new plan is needed.
    pub fn write(&self, to: &Path, tell: Tell<'_>) -> Result<BackupReport, Error> {
        let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty());
        if files::is_below(folder.unwrap_or(Path::new(".")), &self.dir)? {
            return Err(Error::InsideVault);
        }
        if let Some(part) = last_part(to).filter(|part| self.continues(part)) {
            match self.grow(to, &part, tell) {
                // What was there does not read back any more: it is replaced.
                Err(Error::BackupDamaged) => {}
                done => return done,
            }
        }
        self.anew(to, tell)
    }

    /// Six letters that tell this vault from another in the names of its backups, and say nothing else.
    pub(super) fn vault(&self) -> String {
        let line = self.held.get("VAULT").map_or(&[][..], Vec::as_slice);
        // A vault keeps its name when somebody joins.
        let first = crate::disk::lines_of(line).map(|[first, ..]| first);
        of_bytes(first.as_deref().map_or(line, str::as_bytes))[..3]
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }

    /// Says whether a file is a backup of this vault with a whole end.
    pub fn is_of_this_vault(&self, file: &Path) -> bool {
        last_part(file).is_some_and(|part| self.same_vault(&part))
    }

    fn same_vault(&self, part: &Part) -> bool {
        self.held.get("VAULT").is_some_and(|line| {
            let either = crate::disk::lines_of(line);
            let same = |digest: &[u8; 32]| match &either {
                Some(lines) => lines.iter().any(|line| *digest == of_bytes(line.as_bytes())),
                None => *digest == of_bytes(line),
            };
            part.list.get("VAULT").is_some_and(|(_, digest)| same(digest))
        })
    }

    /// Says whether a backup can go on where this one ends: it is of this vault, and nothing in it has to go.
    /// Another passphrase and an erasing leave names behind, so after them it is written anew, without the old.
    pub(super) fn continues(&self, part: &Part) -> bool {
        let known = |name: &String| self.held.contains_key(name) || self.copied.contains_key(name);
        let most = self.size.saturating_mul(GROWS_TO).saturating_add(GROWS_FREELY);
        self.same_vault(part) && part.list.keys().all(known) && part.end < most
    }

    fn anew(&self, to: &Path, tell: Tell<'_>) -> Result<BackupReport, Error> {
        let beside = files::unfinished(to);
        let written = self.anew_beside(&beside, tell).and_then(|report| {
            fs::rename(&beside, to)?;
            sync_parent(to)?;
            Ok(report)
        });
        if written.is_err() {
            let _ = fs::remove_file(&beside);
        }
        written
    }

    fn anew_beside(&self, beside: &Path, tell: Tell<'_>) -> Result<BackupReport, Error> {
        let file = files::open_private(beside)?;
        file.set_len(0)?;
        // Written once and read back once.
        let mut count = Count { done: 0, total: 2 * self.size, tell };
        self.put(file, &List::new(), &mut count)
            .and_then(|list| self.read_back(beside, &list, 0, &mut count))
    }

    /// Adds what is new behind the parts that are there. The old end is not touched until then: cut off at any
    /// moment, the file still holds what it held.
    fn grow(&self, to: &Path, part: &Part, tell: Tell<'_>) -> Result<BackupReport, Error> {
        let mut file = OpenOptions::new().read(true).write(true).open(to)?;
        let mut count = Count { done: 0, total: 2 * self.size + part.end, tell };
        let grown = (|| {
            file.set_len(part.end)?;
            file.seek(SeekFrom::Start(part.end))?;
            let list = self.put(file.try_clone()?, &part.list, &mut count)?;
            self.read_back(to, &list, part.end, &mut count)
        })();
        if grown.is_err() {
            let _ = file.set_len(part.end).and_then(|()| {
                file.seek(SeekFrom::Start(part.end))?;
                file.write_all(&[0; 1024])?;
                file.sync_all()
            });
        }
        grown
    }

    /// Writes every file that `there` does not hold as it is, and the MANIFEST of all.
    fn put(&self, file: File, there: &List, count: &mut Count<'_>) -> Result<List, Error> {
        let mut tar = tar::Builder::new(BufWriter::with_capacity(CHUNK, file));
        let mut list = List::new();
        for (name, bytes) in &self.held {
            let known = (bytes.len() as u64, of_bytes(bytes));
            if there.get(name) != Some(&known) {
                tar.append_data(&mut header(known.0), name, &bytes[..])?;
            }
            list.insert(name.clone(), known);
            count.add(known.0)?;
        }
        for (name, &length) in &self.copied {
            // What lies in the backup already is read here too: a file that was mended since is taken again.
            if let Some(known) = there.get(name).filter(|(size, _)| *size == length)
                && self.copy(name, length, count, &mut |mut from| {
                    io::copy(&mut from, &mut io::sink()).map(drop)
                })? == known.1
            {
                list.insert(name.clone(), *known);
                continue;
            }
            let digest = self.copy(name, length, count, &mut |from| {
                tar.append_data(&mut header(length), name, from)
            })?;
            list.insert(name.clone(), (length, digest));
        }
        let text = manifest(&list);
        tar.append_data(&mut header(text.len() as u64), MANIFEST, text.as_bytes())?;
        let mut output = tar.into_inner()?;
        output.flush()?;
        output.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?;
        Ok(list)
    }

    /// Reads one file of the vault, as far as the plan knows it, and gives its digest.
    fn copy(
        &self,
        name: &str,
        length: u64,
        count: &mut Count<'_>,
        to: &mut dyn FnMut(&mut dyn Read) -> io::Result<()>,
    ) -> Result<[u8; 32], Error> {
        let source = File::open(self.dir.join(name)).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Error::ChangedMeanwhile,
            _ => error.into(),
        })?;
        let source = BufReader::with_capacity(CHUNK, source.take(length));
        let mut hashed = Hashed::new(source, count);
        let done = to(&mut hashed);
        let (read, digest) = hashed.end(done)?;
        // A file of the vault is never made shorter, only removed or replaced.
        if read == length { Ok(digest) } else { Err(Error::ChangedMeanwhile) }
    }

    fn read_back(
        &self,
        file: &Path,
        list: &List,
        before: u64,
        count: &mut Count<'_>,
    ) -> Result<BackupReport, Error> {
        let bytes = fs::metadata(file)?.len();
        let found =
            read(file, bytes, count, &mut |_, reader| io::copy(reader, &mut io::sink()).map(drop))?;
        if found != *list {
            return Err(Error::BackupDamaged);
        }
        count.end()?;
        let files = u32::try_from(list.len()).unwrap_or(u32::MAX);
        let written = bytes.saturating_sub(before);
        Ok(BackupReport { files, bytes, written, generation: self.generation, earlier: false })
    }
}

/// Makes the name of a file durable.
pub(super) fn sync_parent(file: &Path) -> io::Result<()> {
    file.parent().filter(|p| !p.as_os_str().is_empty()).map_or(Ok(()), files::sync_folder)
}

fn of_bytes(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}
