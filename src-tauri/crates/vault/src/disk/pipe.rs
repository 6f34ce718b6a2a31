//! A long file on its way into the vault: this thread reads and hashes, a second seals, a third writes. Memory is
//! constant: a few pieces wait between each two, and go back to be filled again.
//!
//! An empty piece says that all was read, and an empty block that all was sealed. Without that word a thread takes what
//! it has for broken off: nothing is ended, nothing is waited for, and no length or hash is given.

mod block;

use std::fs::File;
use std::hint::black_box;
use std::io::{self, Read, Write};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread::{self, Builder, ScopedJoinHandle};

use redress_seal::stream::Writer;
use redress_seal::{Key, Place, Zeroizing};
use sha2::{Digest, Sha256};

use crate::Error;
use block::{Block, Disk};

/// How much is handed on at a time, in bytes: eight chunks of age.
const PIECE: usize = 512 << 10;
/// How many pieces wait between two threads.
const WAITING: usize = 3;
/// More of a stack than sealing uses, in bytes.
const STACK: usize = 128 << 10;

/// Part of what is read; wiped when dropped, wherever that is.
struct Piece {
    room: Zeroizing<Vec<u8>>,
    length: usize,
}

impl Piece {
    /// The word that all was read.
    fn end() -> Self {
        Self { room: Zeroizing::default(), length: 0 }
    }

    /// One that was sealed, to be filled again; else a new one.
    fn empty(sealed: &Receiver<Self>) -> Self {
        let new = || Self { room: Zeroizing::new(vec![0; PIECE]), length: 0 };
        sealed.try_recv().unwrap_or_else(|_| new())
    }

    fn bytes(&self) -> &[u8] {
        &self.room[..self.length]
    }
}

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
    let (blocks_in, blocks) = sync_channel::<Block>(WAITING);
    // The ways back hold no more than the ways there let through.
    let (sealed_in, sealed) = channel::<Piece>();
    let (written_in, written) = channel::<Block>();
    // The key of the case stays with this thread; the one that seals is given that of the file.
    let writer = Writer::new(Handed::to(blocks_in, written), key, place).map_err(seal_error)?;
    thread::scope(|scope| {
        let writing = Builder::new()
            .spawn_scoped(scope, move || write(Disk::of(to), &blocks, &written_in))?;
        let sealing = Builder::new().spawn_scoped(scope, move || {
            let sealed = seal_pieces(writer, pieces, &sealed_in);
            wipe_stack();
            sealed
        })?;
        let read = read(from, &pieces_in, &sealed);
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
fn read(
    from: &mut dyn Read,
    to: &SyncSender<Piece>,
    sealed: &Receiver<Piece>,
) -> Result<Option<(u64, [u8; 32])>, Error> {
    let (mut hash, mut size, mut ended) = (Sha256::new(), 0, false);
    while !ended {
        let mut piece = Piece::empty(sealed);
        piece.length = fill(from, &mut piece.room)?;
        ended = piece.length < PIECE;
        if piece.length == 0 {
            break;
        }
        hash.update(piece.bytes());
        size += piece.length as u64;
        if to.send(piece).is_err() {
            return Ok(None);
        }
    }
    let told = to.send(Piece::end());
    Ok(told.is_ok().then(|| (size, hash.finalize().into())))
}

/// Seals pieces as they come, and says whether they came to their end.
#[inline(never)]
fn seal_pieces(
    mut writer: Writer<Handed>,
    pieces: Receiver<Piece>,
    sealed: &Sender<Piece>,
) -> Result<bool, Error> {
    for piece in pieces {
        if piece.length == 0 {
            writer.finish()?.end()?;
            return Ok(true);
        }
        writer.write_all(piece.bytes())?;
        // Where nobody fills it again it is dropped, and wiped by that.
        let _ = sealed.send(piece);
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

/// Writes blocks as they come, and says whether they came to their end; then they are on the disk.
fn write(mut to: Disk, blocks: &Receiver<Block>, written: &Sender<Block>) -> Result<bool, Error> {
    for block in blocks {
        if block.bytes().is_empty() {
            to.sync()?;
            return Ok(true);
        }
        to.write(&block)?;
        let _ = written.send(block);
    }
    Ok(false)
}

/// Hands on what is sealed, block by block.
struct Handed {
    to: SyncSender<Block>,
    written: Receiver<Block>,
    block: Block,
}

impl Handed {
    fn to(to: SyncSender<Block>, written: Receiver<Block>) -> Self {
        Self { to, written, block: Block::new() }
    }

    /// Hands on the rest, and says that it was the rest.
    fn end(mut self) -> io::Result<()> {
        self.flush()?;
        self.to.send(Block::default()).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}

impl Write for Handed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = self.block.take(bytes);
        if self.block.is_full() {
            self.flush()?;
        }
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.block.bytes().is_empty() {
            return Ok(());
        }
        let mut next = self.written.try_recv().unwrap_or_else(|_| Block::new());
        next.clear();
        let block = std::mem::replace(&mut self.block, next);
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
