//! Backups: one plain tar of files that are sealed already, with a MANIFEST of sizes and SHA-256 at its end.
//!
//! It gives away what the folder itself does: that it is a vault, sizes, times. A new one is written beside its
//! place, read back to the end, and only then renamed. A later one adds a part to the file: what is new, and a
//! MANIFEST of all. Whatever the size of attachments, memory holds one piece of one file and the list of names.

mod parts;
mod plan;
mod ring;
#[cfg(all(test, feature = "weak-kdf-for-tests"))]
mod tests;
mod unpack;

pub use plan::BackupPlan;
pub use ring::{RING, write_to_ring};
pub use unpack::restore;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::path::{Component, Path};

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
    /// Bytes written now: all of a new one, the new part of one that grew; 0 for a restored one.
    pub written: u64,
    /// The save it holds, as [`crate::Vault::generation`] counts; 0 where that was not looked at.
    pub generation: u64,
    /// Its last part is damaged or unfinished, and what was put back is the part before.
    pub earlier: bool,
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
    /// Says that all is done.
    fn end(&mut self) -> Result<(), Error> {
        self.add(self.total)
    }

    fn add(&mut self, bytes: u64) -> Result<(), Error> {
        // How much a part that is added weighs is known when it is written; until then the total is a guess.
        self.done = self.done.saturating_add(bytes).min(self.total);
        let kib = |bytes: u64| u32::try_from(bytes >> 10).unwrap_or(u32::MAX);
        if (self.tell)(kib(self.done), kib(self.total)) { Ok(()) } else { Err(Error::Stopped) }
    }
}

type Taken<'a> = &'a mut dyn FnMut(&str, &mut dyn Read) -> io::Result<()>;

/// Reads a backup as far as `end`, where a part ends; every file goes to `take`, and all are compared with the last
/// MANIFEST. A file that a later part holds too comes again, and the later one counts.
fn read(from: &Path, end: u64, count: &mut Count<'_>, take: Taken<'_>) -> Result<List, Error> {
    let file = BufReader::with_capacity(CHUNK, File::open(from)?.take(end));
    let mut tar = tar::Archive::new(file);
    // What this part holds, and what the parts before it do.
    let (mut found, mut before) = (List::new(), List::new());
    let mut whole = false;
    for entry in tar.entries().map_err(damaged)? {
        let mut entry = entry.map_err(damaged)?;
        let length = entry.size();
        let name = entry.path().ok().and_then(|path| path.to_str().map(str::to_owned));
        let name = name.ok_or(Error::BackupDamaged)?;
        // Nothing comes twice in a part, and nothing but files has a place in a vault.
        if found.contains_key(&name) || !entry.header().entry_type().is_file() {
            return Err(Error::BackupDamaged);
        }
        if name == MANIFEST {
            if length > MAX_MANIFEST {
                return Err(Error::BackupDamaged);
            }
            let mut text = String::new();
            entry.read_to_string(&mut text).map_err(damaged)?;
            before.append(&mut found);
            if text != manifest(&before) {
                return Err(Error::BackupDamaged);
            }
            whole = true;
            continue;
        }
        if !belongs(&name) {
            return Err(Error::BackupDamaged);
        }
        whole = false;
        let mut hashed = Hashed::new(&mut entry, count);
        let taken = take(&name, &mut hashed);
        let (read, digest) = hashed.end(taken)?;
        if read != length {
            return Err(Error::BackupDamaged);
        }
        found.insert(name, (length, digest));
    }
    if whole && before.contains_key("VAULT") { Ok(before) } else { Err(Error::BackupDamaged) }
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
        ["people", file] => crate::disk::SHARED_FILES.contains(&file),
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
