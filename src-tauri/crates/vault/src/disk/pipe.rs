//! A long file on its way into the vault: this thread reads and hashes, a second seals, a third writes. Memory is
//! constant: a few pieces wait between each two.
//!
//! An empty piece says that all was read, and an empty block that all was sealed. Without that word a thread takes what
//! it has for broken off: nothing is ended, nothing is waited for, and no length or hash is given.

use std::fs::File;
use std::hint::black_box;
use std::io::{self, Read, Write};
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
/// More of a stack than sealing uses, in bytes.
const STACK: usize = 128 << 10;

/// Part of what is read; wiped when dropped, wherever that is.
type Piece = Zeroizing<Vec<u8>>;

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
    let (pieces_in, pieces) = sync_channel::<Piece>(WAITING);
    let (blocks_in, blocks) = sync_channel::<Vec<u8>>(WAITING);
    // The key of the case stays with this thread; the one that seals is given that of the file.
    let writer = Writer::new(Handed::to(blocks_in), key, place).map_err(seal_error)?;
    thread::scope(|scope| {
        let writing = Builder::new().spawn_scoped(scope, move || write(to, &blocks))?;
        let sealing = Builder::new().spawn_scoped(scope, move || {
            let sealed = seal_pieces(writer, pieces);
            wipe_stack();
            sealed
        })?;
        let read = read(from, &pieces_in);
        drop(pieces_in);
        // A thread that ended early says why; the one before it only saw that nobody listens any more.
        let (sealed, written) = (joined(sealing), joined(writing));
        let (read, written, sealed) = (read?, written?, sealed?);
        match read {
            Some(read) if written && sealed => Ok(read),
            _ => Err(Error::Io { kind: io::ErrorKind::BrokenPipe }),
        }
    })
}

fn joined<T>(thread: ScopedJoinHandle<'_, Result<T, Error>>) -> Result<T, Error> {
    // A panic goes on where it would have gone without the thread.
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// Reads to the end, and not once after it; nothing where nobody listens any more.
fn read(from: &mut dyn Read, to: &SyncSender<Piece>) -> Result<Option<(u64, [u8; 32])>, Error> {
    let (mut hash, mut size, mut ended) = (Sha256::new(), 0, false);
    while !ended {
        let mut piece = Zeroizing::new(vec![0; PIECE]);
        let read = fill(from, &mut piece)?;
        ended = read < PIECE;
        if read == 0 {
            break;
        }
        piece.truncate(read);
        hash.update(&piece);
        size += read as u64;
        if to.send(piece).is_err() {
            return Ok(None);
        }
    }
    let told = to.send(Piece::default());
    Ok(told.is_ok().then(|| (size, hash.finalize().into())))
}

/// Seals pieces as they come, and says whether they came to their end.
#[inline(never)]
fn seal_pieces(mut writer: Writer<Handed>, pieces: Receiver<Piece>) -> Result<bool, Error> {
    for piece in pieces {
        if piece.is_empty() {
            writer.finish()?.end()?;
            return Ok(true);
        }
        writer.write_all(&piece)?;
    }
    Ok(false)
}

/// Overwrites what sealing left on the stack of this thread, which the C library keeps for the next one.
#[inline(never)]
fn wipe_stack() {
    black_box(&mut [0_u8; STACK]);
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

/// Writes blocks as they come, and says whether they came to their end; then they are on the disk. The system is asked
/// now and then to begin bringing them there, so that the last call, which waits for all of it, has little to wait for.
fn write(mut to: File, blocks: &Receiver<Vec<u8>>) -> Result<bool, Error> {
    let (mut settled, mut written) = (0, 0);
    for block in blocks {
        if block.is_empty() {
            to.sync_all()?;
            return Ok(true);
        }
        to.write_all(&block)?;
        written += block.len() as u64;
        if written - settled >= SETTLE {
            files::begin_to_settle(&to, settled, written - settled);
            settled = written;
        }
    }
    Ok(false)
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

    /// Hands on the rest, and says that it was the rest.
    fn end(mut self) -> io::Result<()> {
        self.flush()?;
        self.to.send(Vec::new()).map_err(|_| io::ErrorKind::BrokenPipe.into())
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
mod tests;
