//! Sealed bytes on their way to the disk, past the memory that the system keeps of files: what is sealed is not read
//! again soon, and copying it there costs as much as sealing it.

use std::fs::File;
use std::io::{self, Write};

use crate::disk::files;

/// How much is written at a time, in bytes.
const BLOCK: usize = 512 << 10;
/// Where a block lies in memory and in the file, in bytes: a whole number of the largest sectors that disks have.
const SECTOR: usize = 4096;
/// How much is written before the system is asked to begin bringing it to the disk, in bytes, where it keeps a copy.
const SETTLE: u64 = 8 << 20;

/// Sealed bytes, in memory where a disk can take them from. Without room it is the word that they were all.
#[derive(Default)]
pub(super) struct Block {
    room: Vec<u8>,
    /// Where in the room they begin.
    start: usize,
    length: usize,
}

impl Block {
    pub(super) fn new() -> Self {
        let room = vec![0; BLOCK + SECTOR];
        let start = room.as_ptr().addr().wrapping_neg() % SECTOR;
        Self { room, start, length: 0 }
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.room[self.start..self.start + self.length]
    }

    pub(super) fn is_full(&self) -> bool {
        self.length == BLOCK
    }

    pub(super) fn clear(&mut self) {
        self.length = 0;
    }

    /// Takes as many of the bytes as there is room for, and says how many.
    pub(super) fn take(&mut self, bytes: &[u8]) -> usize {
        let taken = bytes.len().min(BLOCK - self.length);
        let at = self.start + self.length;
        self.room[at..at + taken].copy_from_slice(&bytes[..taken]);
        self.length += taken;
        taken
    }
}

/// A new file, and how it is written.
pub(super) struct Disk {
    file: File,
    /// Past the system's own copy, as long as every write is a whole number of sectors.
    direct: bool,
    written: u64,
    settled: u64,
}

impl Disk {
    pub(super) fn of(file: File) -> Self {
        Self { file, direct: false, written: 0, settled: 0 }
    }

    /// Writes a block behind what was written.
    ///
    /// # Errors
    /// From the disk.
    pub(super) fn write(&mut self, block: &Block) -> io::Result<()> {
        if self.written == 0 && block.is_full() {
            self.direct = files::write_directly(&self.file, true);
        }
        if !block.is_full() {
            self.no_more_directly();
        }
        let mut left = block.bytes();
        while !left.is_empty() {
            match self.file.write(left) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(count) => {
                    left = &left[count..];
                    self.written += count as u64;
                    if !count.is_multiple_of(SECTOR) {
                        self.no_more_directly();
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                // A file system that takes the wish and not the bytes.
                Err(error) if self.direct && refuses(&error) => {
                    self.no_more_directly();
                }
                Err(error) => return Err(error),
            }
        }
        if !self.direct && self.written - self.settled >= SETTLE {
            files::begin_to_settle(&self.file, self.settled, self.written - self.settled);
            self.settled = self.written;
        }
        Ok(())
    }

    /// Waits until all of it is on the disk.
    ///
    /// # Errors
    /// From the disk.
    pub(super) fn sync(&self) -> io::Result<()> {
        self.file.sync_all()
    }

    fn no_more_directly(&mut self) {
        if std::mem::take(&mut self.direct) {
            files::write_directly(&self.file, false);
            self.settled = self.written;
        }
    }
}

fn refuses(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_lies_where_a_disk_can_take_it_and_holds_no_more_than_it_may() {
        let mut block = Block::new();
        assert_eq!(block.take(&[7; BLOCK - 1]), BLOCK - 1);
        assert!(!block.is_full());
        assert_eq!((block.take(&[8; 10]), block.take(&[9; 10])), (1, 0));
        assert!(block.is_full());
        assert_eq!(block.bytes().as_ptr().addr() % SECTOR, 0);
        assert_eq!((block.bytes().len(), block.bytes()[BLOCK - 1]), (BLOCK, 8));
        block.clear();
        assert!(block.bytes().is_empty() && Block::default().bytes().is_empty());
    }

    #[test]
    fn what_is_written_either_way_stands_in_the_file_in_order() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        for short in [1, SECTOR - 1, SECTOR, SECTOR + 1, BLOCK - 1] {
            let file = files::open_private(&path).unwrap();
            file.set_len(0).unwrap();
            let (mut disk, mut whole) = (Disk::of(file), Vec::new());
            // A short one in the middle: what follows lies beside the sectors.
            for (n, length) in [BLOCK, BLOCK, short, BLOCK, short].into_iter().enumerate() {
                let bytes = vec![u8::try_from(n).unwrap() + 1; length];
                let mut block = Block::new();
                assert_eq!(block.take(&bytes), length);
                disk.write(&block).unwrap();
                whole.extend(bytes);
            }
            disk.sync().unwrap();
            assert!(std::fs::read(&path).unwrap() == whole, "{short}");
        }
    }
}
