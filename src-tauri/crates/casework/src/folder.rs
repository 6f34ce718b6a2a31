//! Writes a folder outside the vault whole or not at all: beside its place first, every file and
//! folder made safe, read back and matched, and only then under its name.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use redress_model::{Code, Problem, Sha256Hex};
use sha2::{Digest, Sha256};

use crate::session::Progress;
use crate::{Error, ReadSeek};

/// How much is read and written at a time, in bytes.
const CHUNK: usize = 256 * 1024;
/// Longest name of a file or folder that Linux file systems take, in bytes.
const LONGEST_NAME: usize = 255;
/// The list of files, in the form that `sha256sum -c` reads.
pub(crate) const MANIFEST: &str = "MANIFEST";

/// Where the bytes of a file come from.
pub(crate) enum From<'a> {
    /// Memory.
    Bytes(Vec<u8>),
    /// An attachment, opened when its turn comes.
    Open(Box<dyn Fn() -> Result<Box<dyn ReadSeek>, Error> + 'a>),
}

/// A file of the folder: its name with `/` between, and its bytes.
pub(crate) struct Piece<'a> {
    pub name: String,
    pub from: From<'a>,
}

/// A file that was written, read back and matched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenFile {
    /// Its name in the folder.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// SHA-256 of its bytes.
    pub sha256: Sha256Hex,
}

impl Piece<'_> {
    fn reader(&self) -> Result<Box<dyn Read + '_>, Error> {
        Ok(match &self.from {
            From::Bytes(bytes) => Box::new(bytes.as_slice()),
            From::Open(open) => Box::new(open()?),
        })
    }
}

/// Says in which of our words a place outside the vault failed.
fn place(error: &std::io::Error) -> Error {
    use std::io::ErrorKind as Kind;
    let code = match error.kind() {
        Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => Code::PlaceFull,
        _ => Code::PlaceFailed,
    };
    Problem::new(code).with_detail(error.kind().to_string()).into()
}

/// Writes the pieces and a `MANIFEST` of them into a new folder.
///
/// # Errors
/// [`Code::FolderNotEmpty`] where something is there already; [`Code::BadField`] for a name no disk
/// takes; [`Code::PlaceFull`] and [`Code::PlaceFailed`] where the disk or stick fails or gives back
/// other bytes; [`Code::AttachmentDamaged`]; stopped. Nothing is left there then.
pub(crate) fn write_folder(
    to: &Path,
    pieces: &[Piece<'_>],
    progress: &Progress,
) -> Result<Vec<WrittenFile>, Error> {
    let to = crate::session::absolute(to);
    let name = to.file_name().map(|name| name.as_encoded_bytes().len()).unwrap_or(0);
    if name == 0 || to.components().any(|part| part.as_os_str().len() > LONGEST_NAME) {
        let why = format!("a name of a folder may have at most {LONGEST_NAME} bytes");
        return Err(Problem::in_field(Code::BadField, "to", why).into());
    }
    match fs::read_dir(&to).map(|mut inside| inside.next().is_some()) {
        Ok(true) => return Err(Problem::new(Code::FolderNotEmpty).into()),
        Ok(false) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(_) => {
            let there = "the file is already there";
            return Err(Problem::in_field(Code::FolderNotEmpty, "to", there).into());
        }
    }
    let parent = to.parent().unwrap_or(Path::new("/")).to_path_buf();
    let made = missing_above(&parent);
    fs::create_dir_all(&parent).map_err(|error| place(&error))?;
    let beside = parent.join(format!(".redress-part-{}", std::process::id()));
    let attempt = || -> Result<Vec<WrittenFile>, Error> {
        let written = fill(&beside, pieces, progress)?;
        fs::rename(&beside, &to).map_err(|error| place(&error))?;
        sync(&parent)?;
        Ok(written)
    };
    let result = attempt();
    if result.is_err() {
        let _ = fs::remove_dir_all(&beside);
        // Folders made on the way go again while they are empty.
        for folder in made {
            let _ = fs::remove_dir(folder);
        }
    }
    result
}

/// Lists the folders that are not there yet, the deepest first.
fn missing_above(folder: &Path) -> Vec<PathBuf> {
    folder.ancestors().take_while(|part| !part.exists()).map(Path::to_path_buf).collect()
}

fn fill(
    folder: &Path,
    pieces: &[Piece<'_>],
    progress: &Progress,
) -> Result<Vec<WrittenFile>, Error> {
    // One left by a run that was cut off; the name is ours alone.
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| place(&error))?;
    }
    make_folder(folder)?;
    let total = u32::try_from(pieces.len() * 2).unwrap_or(u32::MAX);
    let mut done = 0;
    let mut step = || {
        done += 1;
        progress.set(done, total);
        if progress.stopped() { Err(Error::Stopped) } else { Ok(()) }
    };
    let mut written = Vec::with_capacity(pieces.len());
    for piece in pieces {
        written.push(write(folder, piece, progress)?);
        step()?;
    }
    let lines: String =
        written.iter().map(|one| format!("{}  {}\n", one.sha256.as_str(), one.name)).collect();
    let manifest = Piece { name: MANIFEST.to_owned(), from: From::Bytes(lines.into_bytes()) };
    let manifest = write(folder, &manifest, progress)?;
    let folders: std::collections::BTreeSet<PathBuf> = written
        .iter()
        .filter_map(|one| folder.join(&one.name).parent().map(Path::to_path_buf))
        .chain([folder.to_path_buf()])
        .collect();
    folders.iter().try_for_each(|folder| sync(folder))?;
    for one in written.iter().chain([&manifest]) {
        let (size, sha256) = read_back(&folder.join(&one.name))?;
        if (size, &sha256) != (one.size, &one.sha256) {
            let why = "what was read back is not what was written";
            return Err(Problem::new(Code::PlaceFailed).with_detail(why).into());
        }
        let _ = step();
    }
    written.push(manifest);
    Ok(written)
}

/// Makes a folder that nobody else on the machine can look into, with those above it.
fn make_folder(folder: &Path) -> Result<(), Error> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| place(&error))
}

fn write(folder: &Path, piece: &Piece<'_>, progress: &Progress) -> Result<WrittenFile, Error> {
    let path = folder.join(&piece.name);
    if let Some(above) = path.parent() {
        make_folder(above)?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut out = options.open(&path).map_err(|error| place(&error))?;
    let mut from = piece.reader()?;
    let mut hasher = Sha256::new();
    let mut size = 0;
    let mut buffer = vec![0_u8; CHUNK];
    loop {
        let count = from.read(&mut buffer).map_err(|_| Problem::new(Code::AttachmentDamaged))?;
        if count == 0 {
            break;
        }
        if progress.stopped() {
            return Err(Error::Stopped);
        }
        hasher.update(&buffer[..count]);
        size += count as u64;
        out.write_all(&buffer[..count]).map_err(|error| place(&error))?;
    }
    out.sync_all().map_err(|error| place(&error))?;
    let sha256 = Sha256Hex::from_bytes(&hasher.finalize().into());
    Ok(WrittenFile { name: piece.name.clone(), size, sha256 })
}

/// Hashes what lies on the disk. The system is asked to forget its own copy first, so that a stick
/// is read and not the memory.
fn read_back(path: &Path) -> Result<(u64, Sha256Hex), Error> {
    let mut file = File::open(path).map_err(|error| place(&error))?;
    let _ = rustix::fs::fadvise(&file, 0, None, rustix::fs::Advice::DontNeed);
    let mut hasher = Sha256::new();
    let mut buffer = vec![0_u8; CHUNK];
    let mut size = 0;
    loop {
        let count = file.read(&mut buffer).map_err(|error| place(&error))?;
        if count == 0 {
            return Ok((size, Sha256Hex::from_bytes(&hasher.finalize().into())));
        }
        size += count as u64;
        hasher.update(&buffer[..count]);
    }
}

fn sync(folder: &Path) -> Result<(), Error> {
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(|error| place(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(name: &str, bytes: &[u8]) -> Piece<'static> {
        Piece { name: name.into(), from: From::Bytes(bytes.to_vec()) }
    }

    #[test]
    fn a_folder_is_whole_and_its_list_is_right() {
        let place = tempfile::tempdir().unwrap();
        let to = place.path().join("new/packet");
        let pieces = [piece("request.pdf", b"one"), piece("exhibits/E-01.pdf", b"two")];
        let written = write_folder(&to, &pieces, &Progress::default()).unwrap();
        assert_eq!(written.len(), 3);
        let list = fs::read_to_string(to.join(MANIFEST)).unwrap();
        assert_eq!(list.lines().count(), 2);
        assert!(list.ends_with("  exhibits/E-01.pdf\n"), "{list}");
        let inside = fs::read_dir(to.parent().unwrap()).unwrap().count();
        assert_eq!(inside, 1, "nothing is left beside it");
    }

    #[test]
    fn what_goes_wrong_leaves_nothing_and_spoils_nothing() {
        let place = tempfile::tempdir().unwrap();
        let full = place.path().join("full");
        fs::create_dir(&full).unwrap();
        fs::write(full.join("mine"), b"mine").unwrap();
        let pieces = [piece("request.pdf", b"one")];
        let refused = |to: &Path, pieces: &[Piece<'_>], progress: &Progress| {
            write_folder(to, pieces, progress).unwrap_err().code()
        };
        let go = Progress::default();
        assert_eq!(refused(&full, &pieces, &go), Code::FolderNotEmpty);
        assert_eq!(refused(&full.join("mine"), &pieces, &go), Code::FolderNotEmpty);
        assert_eq!(refused(&place.path().join("n".repeat(300)), &pieces, &go), Code::BadField);
        let stop = Progress::default();
        stop.stop();
        assert_eq!(refused(&place.path().join("a/b/c"), &pieces, &stop), Code::Stopped);
        let broken = [
            piece("a", b"1"),
            Piece {
                name: "b".into(),
                from: From::Open(Box::new(|| Err(Problem::new(Code::AttachmentDamaged).into()))),
            },
        ];
        assert_eq!(refused(&place.path().join("x"), &broken, &go), Code::AttachmentDamaged);
        let left: Vec<_> = fs::read_dir(place.path()).unwrap().flatten().collect();
        assert_eq!(left.len(), 1, "{left:?}");
        assert_eq!(fs::read(full.join("mine")).unwrap(), b"mine");
    }

    #[test]
    fn an_empty_folder_is_filled() {
        let place = tempfile::tempdir().unwrap();
        let to = place.path().join("empty");
        fs::create_dir(&to).unwrap();
        write_folder(&to, &[piece("a", b"1")], &Progress::default()).unwrap();
        assert_eq!(fs::read(to.join("a")).unwrap(), b"1");
    }
}
