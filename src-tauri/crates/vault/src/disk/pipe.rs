//! A long file on its way into the vault: this thread reads and hashes, a second seals, a third writes. Memory is
//! constant: a few pieces wait between each two.

use std::fs::File;
use std::io::{self, Read, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, Builder, ScopedJoinHandle};

use redress_seal::stream::Writer;
use redress_seal::{Key, Place, Zeroizing};
use sha2::{Digest, Sha256};

use super::files;
use crate::Error;

/// How much is handed on at a time, in bytes: four chunks of age.
const PIECE: usize = 256 << 10;
/// How many pieces wait between two threads.
const WAITING: usize = 4;
/// How much is written before the system is asked to begin bringing it to the disk, in bytes.
const SETTLE: u64 = 8 << 20;

/// Seals what is read into a file, which is on the disk then, and gives length and SHA-256 of what was read.
///
/// # Errors
/// From reading, else from the disk. The file is of no use then.
pub(super) fn seal(
    from: &mut dyn Read,
    to: File,
    key: &Key,
    place: &Place,
) -> Result<(u64, [u8; 32]), Error> {
    // Whether all was read: what was broken off is neither ended nor waited for.
    let whole = &AtomicBool::new(false);
    thread::scope(|scope| {
        let (pieces_in, pieces) = sync_channel::<Zeroizing<Vec<u8>>>(WAITING);
        let (blocks_in, blocks) = sync_channel::<Vec<u8>>(WAITING);
        let writing = Builder::new().spawn_scoped(scope, move || write(to, blocks, whole))?;
        let sealing = Builder::new().spawn_scoped(scope, move || -> Result<(), Error> {
            let mut writer = Writer::new(Handed::to(blocks_in), key, place).map_err(seal_error)?;
            for piece in pieces {
                writer.write_all(&piece)?;
            }
            if whole.load(Ordering::Acquire) {
                writer.finish()?.flush()?;
            }
            Ok(())
        })?;
        let read = read(from, &pieces_in);
        whole.store(read.is_ok(), Ordering::Release);
        drop(pieces_in);
        // A thread that ended early says why; the one before it only saw that nobody listens any more.
        let (sealed, written) = (joined(sealing), joined(writing));
        let read = read?;
        written?;
        sealed?;
        Ok(read)
    })
}

fn joined<T>(thread: ScopedJoinHandle<'_, Result<T, Error>>) -> Result<T, Error> {
    // A panic goes on where it would have gone without the thread.
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// Reads to the end, or until nobody listens any more.
fn read(
    from: &mut dyn Read,
    to: &SyncSender<Zeroizing<Vec<u8>>>,
) -> Result<(u64, [u8; 32]), Error> {
    let (mut hash, mut size) = (Sha256::new(), 0);
    loop {
        let mut piece = Zeroizing::new(vec![0; PIECE]);
        let read = fill(from, &mut piece)?;
        piece.truncate(read);
        hash.update(&piece);
        size += read as u64;
        if read == 0 || to.send(piece).is_err() {
            return Ok((size, hash.finalize().into()));
        }
    }
}

/// Reads until a piece is full or all is read, and gives how much it was.
fn fill(from: &mut dyn Read, piece: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < piece.len() {
        match from.read(&mut piece[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

/// Writes blocks as they come. The system is asked now and then to begin bringing them to the disk, so that the last
/// call, which waits for all of it, has little left to wait for.
fn write(mut to: File, blocks: Receiver<Vec<u8>>, whole: &AtomicBool) -> Result<(), Error> {
    let (mut settled, mut written) = (0, 0);
    for block in blocks {
        to.write_all(&block)?;
        written += block.len() as u64;
        if written - settled >= SETTLE {
            files::begin_to_settle(&to, settled, written - settled);
            settled = written;
        }
    }
    if whole.load(Ordering::Acquire) {
        to.sync_all()?;
    }
    Ok(())
}

/// Hands on what is sealed, piece by piece.
struct Handed {
    to: SyncSender<Vec<u8>>,
    block: Vec<u8>,
}

impl Handed {
    fn to(to: SyncSender<Vec<u8>>) -> Self {
        Self { to, block: Vec::with_capacity(PIECE) }
    }
}

impl Write for Handed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = bytes.len().min(PIECE - self.block.len());
        self.block.extend_from_slice(&bytes[..taken]);
        if self.block.len() == PIECE {
            self.flush()?;
        }
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.block.is_empty() {
            return Ok(());
        }
        let block = std::mem::replace(&mut self.block, Vec::with_capacity(PIECE));
        self.to.send(block).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}

fn seal_error(error: redress_seal::Error) -> Error {
    match error {
        redress_seal::Error::Io(kind) => io::Error::from(kind).into(),
        _ => Error::Io { kind: io::ErrorKind::Other },
    }
}

#[cfg(test)]
mod tests {
    use redress_seal::stream::Reader;

    use super::*;

    fn place() -> Place {
        Place::of("attachment").name(b"c").name(b"a")
    }

    #[test]
    fn lengths_around_a_piece_come_back_with_their_hash() {
        let folder = tempfile::tempdir().unwrap();
        let key = Key::random();
        for length in [1, PIECE - 1, PIECE, PIECE + 1, 40 * PIECE + 7] {
            let content: Vec<u8> = (0..length).map(|i| (i * 7 + i / 251) as u8).collect();
            let path = folder.path().join(length.to_string());
            let to = files::open_private(&path).unwrap();
            let (size, hash) = seal(&mut content.as_slice(), to, &key, &place()).unwrap();
            assert_eq!((size, hash), (length as u64, Sha256::digest(&content).into()));
            let mut back = Vec::new();
            let mut reader = Reader::new(File::open(path).unwrap(), &key, &place()).unwrap();
            reader.read_to_end(&mut back).unwrap();
            assert!(back == content, "{length} bytes");
        }
    }

    /// Gives some bytes, then fails.
    struct Broken(usize);

    impl Read for Broken {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let now = self.0.min(buffer.len());
            self.0 -= now;
            if now == 0 { Err(io::ErrorKind::PermissionDenied.into()) } else { Ok(now) }
        }
    }

    #[test]
    fn what_breaks_is_told_by_its_own_name() {
        let folder = tempfile::tempdir().unwrap();
        let (path, key) = (folder.path().join("a"), Key::random());
        let to = files::open_private(&path).unwrap();
        let error = seal(&mut Broken(20 * PIECE), to, &key, &place()).unwrap_err();
        assert!(matches!(error, Error::Io { kind: io::ErrorKind::PermissionDenied }), "{error}");
        // A file that may not be written to: the disk is at fault, not the pipe to the thread that writes.
        let to = File::open(&path).unwrap();
        let error = seal(&mut vec![7; 40 * PIECE].as_slice(), to, &key, &place()).unwrap_err();
        assert!(!matches!(error, Error::Io { kind: io::ErrorKind::BrokenPipe }), "{error}");
    }
}
