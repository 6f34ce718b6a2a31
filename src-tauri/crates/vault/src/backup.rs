//! Backups: one plain tar of files that are sealed already, with a MANIFEST of sizes and SHA-256 at its end.
//!
//! It gives away what the folder itself does: that it is a vault, sizes, times. Written beside its place, read
//! back to the end, and only then renamed. Whatever the size of attachments, memory holds one piece of one file
//! and the list of names.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Component, Path, PathBuf};

use redress_model::Id;
use sha2::{Digest, Sha256};

use crate::Error;
use crate::disk::files;

/// The name of the list of what is in a backup.
const MANIFEST: &str = "MANIFEST";
/// The longest MANIFEST, in bytes (256 MiB): some two million files.
const MAX_MANIFEST: u64 = 256 << 20;
/// How much is copied at a time, in bytes.
const CHUNK: usize = 256 << 10;

/// Hears how far a work is (KiB done, KiB in all) and says whether to go on.
pub type Tell<'a> = &'a mut dyn FnMut(u32, u32) -> bool;

/// What a backup holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BackupReport {
    /// Files in it.
    pub files: u32,
    /// Bytes of the backup itself.
    pub bytes: u64,
    /// The save it holds, as [`crate::Vault::generation`] counts; 0 where that was not looked at.
    pub generation: u64,
}

/// Size and SHA-256 of every file, by its name in the vault.
type List = BTreeMap<String, (u64, [u8; 32])>;

/// Counts bytes for whoever listens.
struct Count<'a> {
    done: u64,
    total: u64,
    tell: Tell<'a>,
}

impl Count<'_> {
    fn add(&mut self, bytes: u64) -> Result<(), Error> {
        self.done += bytes;
        let kib = |bytes: u64| u32::try_from(bytes >> 10).unwrap_or(u32::MAX);
        if (self.tell)(kib(self.done), kib(self.total)) { Ok(()) } else { Err(Error::Stopped) }
    }
}

/// Writes a backup of the vault in `dir` to a file, whole or not at all, and reads it back.
/// Of the journals only the one in force is taken, and no attachment that is being erased.
pub(crate) fn write(
    dir: &Path,
    journal: u32,
    gone: &[Id],
    to: &Path,
    tell: Tell<'_>,
) -> Result<BackupReport, Error> {
    let beside = files::unfinished(to);
    let parts = survey(dir, journal, gone)?;
    let written = write_beside(dir, parts, &beside, tell).and_then(|report| {
        fs::rename(&beside, to)?;
        to.parent().filter(|p| !p.as_os_str().is_empty()).map_or(Ok(()), files::sync_folder)?;
        Ok(report)
    });
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

fn write_beside(
    dir: &Path,
    (names, size): (Vec<String>, u64),
    beside: &Path,
    tell: Tell<'_>,
) -> Result<BackupReport, Error> {
    let file = files::open_private(beside)?;
    file.set_len(0)?;
    // Written once and read back once.
    let mut count = Count { done: 0, total: 2 * size, tell };
    let mut tar = tar::Builder::new(BufWriter::with_capacity(CHUNK, file));
    let mut list = List::new();
    for name in names {
        let source = File::open(dir.join(&name))?;
        let length = source.metadata()?.len();
        let mut hashed =
            Hashed::new(BufReader::with_capacity(CHUNK, source.take(length)), &mut count);
        let appended = tar.append_data(&mut header(length), &name, &mut hashed);
        let (read, digest) = hashed.end(appended)?;
        if read != length {
            return Err(Error::Io { kind: io::ErrorKind::UnexpectedEof });
        }
        list.insert(name, (length, digest));
    }
    let text = manifest(&list);
    tar.append_data(&mut header(text.len() as u64), MANIFEST, text.as_bytes())?;
    let mut output = tar.into_inner()?;
    output.flush()?;
    let file = output.into_inner().map_err(io::IntoInnerError::into_error)?;
    file.sync_all()?;
    let bytes = file.metadata()?.len();
    drop(file);
    let found =
        read(beside, &mut count, &mut |_, reader| io::copy(reader, &mut io::sink()).map(drop))?;
    if found != list {
        return Err(Error::BackupDamaged);
    }
    let files = u32::try_from(list.len()).unwrap_or(u32::MAX);
    Ok(BackupReport { files, bytes, generation: 0 })
}

/// Puts the files of a backup into an empty or new folder, each compared with the MANIFEST. On any error
/// nothing of it stays.
///
/// # Errors
/// [`Error::NotEmpty`], [`Error::BackupDamaged`] for anything that is not a whole backup of ours,
/// [`Error::Stopped`], [`Error::DiskFull`], [`Error::Io`].
pub fn restore(from: &Path, dir: &Path, tell: Tell<'_>) -> Result<BackupReport, Error> {
    let new = !dir.exists();
    files::make_folder(dir)?;
    if fs::read_dir(dir)?.next().is_some() {
        return Err(Error::NotEmpty);
    }
    let restored = unpack(from, dir, tell);
    if restored.is_err() {
        for part in fs::read_dir(dir)?.flatten() {
            let path = part.path();
            let _ = fs::remove_dir_all(&path).or_else(|_| fs::remove_file(&path));
        }
        if new {
            let _ = fs::remove_dir(dir);
        }
    }
    restored
}

fn unpack(from: &Path, dir: &Path, tell: Tell<'_>) -> Result<BackupReport, Error> {
    let bytes = fs::metadata(from)?.len();
    let mut count = Count { done: 0, total: bytes, tell };
    // The VAULT line comes last: without it there is no vault yet.
    let mut line = Vec::new();
    let list = read(from, &mut count, &mut |name, reader| {
        if name == "VAULT" {
            return reader.read_to_end(&mut line).map(drop);
        }
        let path = dir.join(name);
        let mut folder = dir.to_owned();
        for part in Path::new(name).parent().into_iter().flat_map(Path::components) {
            folder.push(part);
            files::make_folder(&folder)?;
        }
        let mut file = fs::OpenOptions::new();
        file.write(true).create_new(true);
        std::os::unix::fs::OpenOptionsExt::mode(&mut file, 0o600);
        let mut file = file.open(path)?;
        io::copy(reader, &mut file)?;
        file.sync_all()
    })?;
    for name in ["attachments", "journal", "people"] {
        files::make_folder(&dir.join(name))?;
    }
    sync_below(dir)?;
    files::write_whole(&dir.join("VAULT"), &line)?;
    let files = u32::try_from(list.len()).unwrap_or(u32::MAX);
    Ok(BackupReport { files, bytes, generation: 0 })
}

/// Makes the names in a folder and all below it durable.
fn sync_below(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)?.flatten() {
        if entry.file_type()?.is_dir() {
            sync_below(&entry.path())?;
        }
    }
    files::sync_folder(folder)
}

type Taken<'a> = &'a mut dyn FnMut(&str, &mut dyn Read) -> io::Result<()>;

/// Reads a backup to its end; every file goes to `take`, and all are compared with the MANIFEST.
fn read(from: &Path, count: &mut Count<'_>, take: Taken<'_>) -> Result<List, Error> {
    let mut tar = tar::Archive::new(BufReader::with_capacity(CHUNK, File::open(from)?));
    let (mut found, mut manifest) = (List::new(), None);
    for entry in tar.entries().map_err(damaged)? {
        let mut entry = entry.map_err(damaged)?;
        let length = entry.size();
        let name = entry.path().ok().and_then(|path| path.to_str().map(str::to_owned));
        let name = name.ok_or(Error::BackupDamaged)?;
        // Nothing follows the MANIFEST, nothing comes twice, and nothing but files has a place in a vault.
        if manifest.is_some() || found.contains_key(&name) || !entry.header().entry_type().is_file()
        {
            return Err(Error::BackupDamaged);
        }
        if name == MANIFEST {
            if length > MAX_MANIFEST {
                return Err(Error::BackupDamaged);
            }
            let mut text = String::new();
            entry.read_to_string(&mut text).map_err(damaged)?;
            manifest = Some(text);
            continue;
        }
        if !belongs(&name) {
            return Err(Error::BackupDamaged);
        }
        let mut hashed = Hashed::new(&mut entry, count);
        let taken = take(&name, &mut hashed);
        let (read, digest) = hashed.end(taken)?;
        if read != length {
            return Err(Error::BackupDamaged);
        }
        found.insert(name, (length, digest));
    }
    let text = manifest.ok_or(Error::BackupDamaged)?;
    let whole = text == self::manifest(&found) && found.contains_key("VAULT");
    if whole { Ok(found) } else { Err(Error::BackupDamaged) }
}

/// An error while reading a backup: cut off or spoiled, unless the disk itself says otherwise.
fn damaged(error: io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::NotFound => error.into(),
        _ => Error::BackupDamaged,
    }
}

/// Reads through, hashing and counting.
struct Hashed<'a, 'b, R> {
    from: R,
    hash: Sha256,
    read: u64,
    count: &'a mut Count<'b>,
    stopped: bool,
}

impl<'a, 'b, R: Read> Hashed<'a, 'b, R> {
    fn new(from: R, count: &'a mut Count<'b>) -> Self {
        Self { from, hash: Sha256::new(), read: 0, count, stopped: false }
    }

    /// Gives how much was read and its digest; tells a stop from an error.
    fn end(self, done: io::Result<()>) -> Result<(u64, [u8; 32]), Error> {
        if self.stopped {
            return Err(Error::Stopped);
        }
        done?;
        Ok((self.read, self.hash.finalize().into()))
    }
}

impl<R: Read> Read for Hashed<'_, '_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.from.read(buffer)?;
        self.hash.update(&buffer[..read]);
        self.read += read as u64;
        if self.count.add(read as u64).is_err() {
            self.stopped = true;
            return Err(io::Error::other("stopped"));
        }
        Ok(read)
    }
}

fn header(length: u64) -> tar::Header {
    let mut header = tar::Header::new_ustar();
    header.set_size(length);
    header.set_mode(0o600);
    header
}

/// The MANIFEST: a line a file, its digest, its size, its name, in the order of names.
fn manifest(list: &List) -> String {
    let mut text = String::new();
    for (name, (size, digest)) in list {
        let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        text.push_str(&format!("{hex} {size} {name}\n"));
    }
    text
}

/// Lists what belongs into a backup, and how many bytes that is.
fn survey(dir: &Path, journal: u32, gone: &[Id]) -> Result<(Vec<String>, u64), Error> {
    let number = journal.to_string();
    let in_force = |name: &str| match name.split('/').collect::<Vec<_>>()[..] {
        ["journal", _] => journal == 0,
        ["journal", of, _] => of == number,
        ["attachments", _, file] => {
            !gone.iter().any(|id| file.strip_suffix(".age") == Some(id.as_str()))
        }
        _ => true,
    };
    let (mut names, mut size) = (Vec::new(), 0);
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
            } else if let Some(name) = name.to_str().filter(|name| belongs(name) && in_force(name))
            {
                size += entry.metadata()?.len();
                names.push(name.to_owned());
            }
        }
    }
    names.sort_unstable();
    Ok((names, size))
}

/// Removes every file of a vault from its folder, the key files first: once they are gone nothing opens the rest.
/// What is not of the vault stays. Broken off, it can be done again.
///
/// # Errors
/// [`Error::Io`], [`Error::ReadOnly`]: what could not be removed stays.
pub fn remove(dir: &Path) -> Result<(), Error> {
    if !dir.exists() {
        return Ok(());
    }
    let mut parts = vec!["people".to_owned(), "VAULT".to_owned(), "journal".to_owned()];
    for entry in fs::read_dir(dir)?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if ["attachments", "lock", "reserve"].contains(&&*name)
            || name == "store"
            || name.starts_with("store.damaged-")
        {
            parts.push(name);
        }
    }
    for part in parts {
        let path = dir.join(part);
        if path.is_dir() {
            files::remove_tree(&path)?
        } else {
            files::remove_file(&path)?
        }
        files::sync_folder(dir)?;
    }
    // A folder with something else in it stays.
    let _ = fs::remove_dir(dir);
    Ok(())
}

/// Says whether a name is one that a backup holds: key files, journal and attachments, nothing else.
fn belongs(name: &str) -> bool {
    let parts: Vec<&str> = Path::new(name)
        .components()
        .map(|part| match part {
            Component::Normal(part) => part.to_str().unwrap_or(""),
            _ => "",
        })
        .collect();
    let plain = |part: &str| {
        (1..=64).contains(&part.len())
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let ends = |file: &str, end: &str| {
        file.strip_suffix(end).is_some_and(|stem| {
            (1..=64).contains(&stem.len())
                && stem
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_'))
        })
    };
    match parts[..] {
        ["VAULT"] => name == "VAULT",
        ["people", person, "current"] => plain(person),
        ["people", person, keys, file] => {
            plain(person) && plain(keys) && keys.starts_with("keys-") && ends(file, ".age")
        }
        ["journal", file] => ends(file, ".seg"),
        ["journal", number, file] => {
            (1..=10).contains(&number.len())
                && number.bytes().all(|b| b.is_ascii_digit())
                && ends(file, ".seg")
        }
        ["attachments", shelf, file] => plain(shelf) && ends(file, ".age"),
        _ => false,
    }
}
