//! Putting a backup back into a folder.

use std::fs;
use std::io;
use std::path::Path;

use super::parts::ends;
use super::{BackupReport, Count, Tell, read};
use crate::Error;
use crate::disk::files;

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
    let restored = whole_part(from, dir, tell);
    if restored.is_err() {
        empty(dir);
        if new {
            let _ = fs::remove_dir(dir);
        }
    }
    restored
}

/// Unpacks the last part that is whole: one broken off on the way, or damaged, leaves the part before it good.
fn whole_part(from: &Path, dir: &Path, tell: Tell<'_>) -> Result<BackupReport, Error> {
    let (ends, mut earlier) = ends(from)?;
    for end in ends.iter().rev() {
        match unpack(from, *end, dir, tell) {
            Err(Error::BackupDamaged) => empty(dir),
            done => return done.map(|report| BackupReport { earlier, ..report }),
        }
        earlier = true;
    }
    Err(Error::BackupDamaged)
}

fn empty(dir: &Path) {
    for part in fs::read_dir(dir).into_iter().flatten().flatten() {
        let path = part.path();
        let _ = fs::remove_dir_all(&path).or_else(|_| fs::remove_file(&path));
    }
}

fn unpack(from: &Path, end: u64, dir: &Path, tell: Tell<'_>) -> Result<BackupReport, Error> {
    let bytes = fs::metadata(from)?.len();
    let mut count = Count { done: 0, total: end, tell };
    // The VAULT line comes last: without it there is no vault yet.
    let mut line = Vec::new();
    let list = read(from, end, &mut count, &mut |name, reader| {
        if name == "VAULT" {
            line.clear();
            return reader.read_to_end(&mut line).map(drop);
        }
        let path = dir.join(name);
        let mut folder = dir.to_owned();
        for part in Path::new(name).parent().into_iter().flat_map(Path::components) {
            folder.push(part);
            files::make_folder(&folder)?;
        }
        // A later part replaces what an earlier one held. Nothing but this has written here.
        let mut file = fs::OpenOptions::new();
        file.write(true).create(true).truncate(true);
        std::os::unix::fs::OpenOptionsExt::mode(&mut file, 0o600);
        let mut file = file.open(path)?;
        io::copy(reader, &mut file)?;
        file.sync_all()
    })?;
    for name in ["attachments", "journal", "people"] {
        files::make_folder(&dir.join(name))?;
    }
    sync_below(dir)?;
    count.end()?;
    files::write_whole(&dir.join("VAULT"), &line)?;
    let files = u32::try_from(list.len()).unwrap_or(u32::MAX);
    Ok(BackupReport { files, bytes, written: 0, generation: 0, earlier: false })
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
