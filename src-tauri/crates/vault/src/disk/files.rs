//! Files made safe: what is written here is on the disk when the function returns.
//! The one module of the vault that knows the operating system.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::num::NonZeroU64;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{Access, Advice, FlockOperation, OFlags};

/// The ending of a file that is still being written.
pub(crate) const UNFINISHED: &str = "part";

/// Called before every call that changes the disk: tests end the program here.
pub(crate) fn step() {
    #[cfg(feature = "faults-for-tests")]
    crate::faults::step();
}

/// Makes the names in a folder durable.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    step();
    File::open(folder)?.sync_all()
}

/// Makes a folder that only its owner may enter, and its name durable.
pub(crate) fn make_folder(folder: &Path) -> io::Result<()> {
    step();
    match fs::DirBuilder::new().mode(0o700).create(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => Ok(()),
        Err(error) => Err(error),
        Ok(()) => folder.parent().map_or(Ok(()), sync_folder),
    }
}

/// Opens a file for reading and writing, made if needed, for its owner only.
pub(crate) fn open_private(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(0o600).open(path)
}

/// Asks the system to begin bringing a part of a file to the disk, and to keep no copy of it in memory. Nothing is safe
/// by that: it only shortens the wait of the call that makes it so.
pub(crate) fn begin_to_settle(file: &File, from: u64, length: u64) {
    let _ = rustix::fs::fadvise(file, from, NonZeroU64::new(length), Advice::DontNeed);
}

/// Asks the system to write a file without keeping a copy of it in memory, or as usual again; says whether it will do
/// so. Then only whole sectors can be written, from memory that lies at one. Nothing is safe by that either.
pub(crate) fn write_directly(file: &File, directly: bool) -> bool {
    // To a pipe the same wish means something else.
    let is_file = file.metadata().is_ok_and(|meta| meta.is_file());
    let asked = || {
        let mut flags = rustix::fs::fcntl_getfl(file)?;
        flags.set(OFlags::DIRECT, directly);
        rustix::fs::fcntl_setfl(file, flags)
    };
    is_file && asked().is_ok() && directly
}

/// Gives the path of the unfinished twin of a file.
pub(crate) fn unfinished(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(UNFINISHED);
    PathBuf::from(name)
}

/// Writes a whole file: beside it, synced, then renamed over it, then the name synced.
/// Either the old or the new content is there at any moment.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = unfinished(path);
    let written = write_synced(&beside, bytes).and_then(|()| {
        step();
        fs::rename(&beside, path)
    });
    if let Err(error) = written {
        let _ = fs::remove_file(&beside);
        return Err(error);
    }
    path.parent().map_or(Ok(()), sync_folder)
}

fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    step();
    let mut file = open_private(path)?;
    file.set_len(0)?;
    // In two halves, so that a test can end the program between them.
    for half in [&bytes[..bytes.len() / 2], &bytes[bytes.len() / 2..]] {
        step();
        file.write_all(half)?;
    }
    step();
    file.sync_all()
}

/// Renames a folder, and makes both names durable.
pub(crate) fn rename_folder(from: &Path, to: &Path) -> io::Result<()> {
    step();
    fs::rename(from, to)?;
    to.parent().map_or(Ok(()), sync_folder)
}

/// Takes it for done where there was nothing to do.
pub(crate) fn absent(error: io::Error) -> io::Result<()> {
    if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) }
}

/// Removes a file; one that is not there is as good. The name is gone for good after its folder is synced.
pub(crate) fn remove_file(path: &Path) -> io::Result<()> {
    step();
    fs::remove_file(path).or_else(absent)
}

/// Removes a folder with all that is in it.
pub(crate) fn remove_tree(path: &Path) -> io::Result<()> {
    step();
    fs::remove_dir_all(path).or_else(absent)
}

/// Removes a folder and the files in it. Broken off, what is left is found and removed later.
pub(crate) fn remove_folder(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        step();
        fs::remove_file(entry?.path())?;
    }
    step();
    fs::remove_dir(folder)?;
    folder.parent().map_or(Ok(()), sync_folder)
}

/// Says whether a folder that exists is another one or lies below it.
pub(crate) fn is_below(folder: &Path, other: &Path) -> io::Result<bool> {
    Ok(fs::canonicalize(folder)?.starts_with(fs::canonicalize(other)?))
}

/// Reads a whole file of at most `most` bytes; a longer one is `InvalidData`.
pub(crate) fn read_whole(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let length = file.metadata()?.len();
    if length > most {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut bytes = Vec::with_capacity(length as usize);
    file.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(io::ErrorKind::InvalidData.into());
    }
    Ok(bytes)
}

/// Says whether a folder refuses writes (a read-only medium, or somebody else's folder).
pub(crate) fn refuses_writes(folder: &Path) -> bool {
    rustix::fs::access(folder, Access::WRITE_OK | Access::EXEC_OK).is_err()
}

/// Says whether the disk of a folder is mounted for reading only.
pub(crate) fn is_read_only_disk(folder: &Path) -> bool {
    let flags = rustix::fs::statvfs(folder).map(|disk| disk.f_flag);
    flags.is_ok_and(|flags| flags.contains(rustix::fs::StatVfsMountFlags::RDONLY))
}

/// Gives the bytes a normal user may still write on the disk of a folder.
pub(crate) fn free_space(folder: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(folder).ok()?;
    Some(disk.f_bavail.saturating_mul(disk.f_frsize))
}

/// The room kept for the last save on a full disk, in bytes (1 MiB).
pub(crate) const RESERVE: u64 = 1 << 20;

/// Keeps room on the disk in a file of zeros, where there is plenty; says whether it is there.
pub(crate) fn keep_reserve(path: &Path) -> bool {
    if fs::metadata(path).is_ok_and(|data| data.len() == RESERVE) {
        return true;
    }
    let folder = path.parent().unwrap_or(path);
    if free_space(folder).is_none_or(|free| free < 4 * RESERVE) {
        return false;
    }
    let kept = open_private(path).and_then(|file| {
        step();
        // Not a file with a hole in it: the blocks themselves are taken.
        rustix::fs::fallocate(&file, rustix::fs::FallocateFlags::empty(), 0, RESERVE)?;
        file.set_len(RESERVE)?;
        file.sync_all()
    });
    if kept.is_err() {
        let _ = fs::remove_file(path);
    }
    kept.is_ok()
}

/// Gives the room that was kept back to the disk; says whether there was any.
pub(crate) fn spend_reserve(path: &Path) -> bool {
    let there = fs::metadata(path).is_ok_and(|data| data.len() > 0);
    step();
    there && fs::remove_file(path).is_ok()
}

/// How often a held lock is tried before it counts as held, and the pause between two tries.
const TRIES: u32 = 10;
const PAUSE: std::time::Duration = std::time::Duration::from_millis(50);

/// The lock of a vault: held as long as this value lives, and given back by the system
/// when the program is killed.
pub(crate) struct Lock {
    file: Option<File>,
}

impl Drop for Lock {
    /// Gives the lock back at once. Closing the file alone would leave it held for as long
    /// as a child just being started still has a copy of the descriptor.
    fn drop(&mut self) {
        if let Some(file) = &self.file {
            let _ = rustix::fs::flock(file, FlockOperation::Unlock);
        }
    }
}

impl Lock {
    /// Takes the lock file; `None` when somebody else holds it. On a medium that
    /// refuses writes and has no lock file, nobody can write and no lock is needed.
    pub fn take(path: &Path, read_only: bool) -> io::Result<Option<Self>> {
        let opened = if read_only { File::open(path) } else { open_private(path) };
        let file = match opened {
            Ok(file) => file,
            Err(error) if read_only && error.kind() == io::ErrorKind::NotFound => {
                return Ok(Some(Self { file: None }));
            }
            Err(error) => return Err(error),
        };
        // A program that was just killed, or a child of it just being started, may hold the lock
        // for a moment longer; whoever works on the vault holds it for good.
        for _ in 0..TRIES {
            match rustix::fs::flock(&file, FlockOperation::NonBlockingLockExclusive) {
                Ok(()) => return Ok(Some(Self { file: Some(file) })),
                Err(rustix::io::Errno::WOULDBLOCK) => std::thread::sleep(PAUSE),
                Err(error) => return Err(error.into()),
            }
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("current");
        write_whole(&path, b"a longer first content").unwrap();
        write_whole(&path, b"second").unwrap();
        assert_eq!(read_whole(&path, 6).unwrap(), b"second");
        assert!(read_whole(&path, 5).is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_lock_is_held_once_and_given_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let first = Lock::take(&path, false).unwrap();
        assert!(first.is_some());
        assert!(Lock::take(&path, false).unwrap().is_none());
        assert!(Lock::take(&path, true).unwrap().is_none());
        drop(first);
        assert!(Lock::take(&path, false).unwrap().is_some());
    }
}
