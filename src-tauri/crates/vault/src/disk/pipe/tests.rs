//! What goes wrong in the middle of a long file: it is told by its own name, and nothing is ended.

use std::fs::OpenOptions;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use redress_seal::stream::Reader;

use super::*;
use crate::disk::files;

/// Most pieces that are read before the first is on its way to the disk: what waits twice, and what three threads hold.
const MOST_AHEAD: usize = 2 * WAITING + 5;

fn place() -> Place {
    Place::of("attachment").name(b"c").name(b"a")
}

fn content(length: usize) -> Vec<u8> {
    (0..length).map(|i| (i * 7 + i / 251) as u8).collect()
}

/// A folder, and a file in it to seal into.
fn bench() -> (tempfile::TempDir, PathBuf, File) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a");
    let file = files::open_private(&path).unwrap();
    (folder, path, file)
}

fn opens(path: &Path, key: &Key) -> bool {
    Reader::new(File::open(path).unwrap(), key, &place()).is_ok()
}

/// The length of what follows the header, which age makes longer at random.
fn body(sealed: &[u8]) -> usize {
    let mac = sealed.windows(5).position(|five| five == b"\n--- ").unwrap() + 1;
    let line = sealed[mac..].iter().position(|byte| *byte == b'\n').unwrap() + 1;
    sealed.len() - mac - line
}

#[test]
fn lengths_around_a_piece_come_back_with_their_hash_in_the_form_of_one_thread() {
    let key = Key::random();
    for length in [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 40 * PIECE + 7] {
        let (_folder, path, to) = bench();
        let content = content(length);
        let (size, hash) = seal(&mut content.as_slice(), to, &key, &place()).unwrap();
        assert_eq!((size, hash), (length as u64, Sha256::digest(&content).into()));
        let mut back = Vec::new();
        let mut reader = Reader::new(File::open(&path).unwrap(), &key, &place()).unwrap();
        reader.read_to_end(&mut back).unwrap();
        assert!(back == content, "{length} bytes");
        // Chunks lie in the order of their counters, or none of them would open; and there are as many.
        let mut alone = Writer::new(Vec::new(), &key, &place()).unwrap();
        alone.write_all(&content).unwrap();
        let sealed = std::fs::read(&path).unwrap();
        assert_eq!(body(&sealed), body(&alone.finish().unwrap()), "{length} bytes");
    }
}

/// Gives bytes so long, then does something else.
struct Until<F>(usize, F);

impl<F: FnMut() -> io::Result<usize>> Read for Until<F> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let now = self.0.min(buffer.len());
        self.0 -= now;
        buffer[..now].fill(7);
        if now == 0 { (self.1)() } else { Ok(now) }
    }
}

#[test]
fn a_source_that_breaks_is_told_and_what_is_there_does_not_open() {
    let key = Key::random();
    // Breaking at the end of a chunk too, where a cut is hardest to see.
    for length in [1, PIECE, 20 * PIECE, 20 * PIECE + 64 * 1024, 21 * PIECE - 3] {
        let (_folder, path, to) = bench();
        let mut broken = Until(length, || Err(io::ErrorKind::PermissionDenied.into()));
        let error = seal(&mut broken, to, &key, &place()).unwrap_err();
        assert_eq!(error, Error::Io { kind: io::ErrorKind::PermissionDenied });
        assert!(!opens(&path, &key), "{length} bytes were taken for a whole file");
    }
}

#[test]
fn a_source_is_not_read_again_after_its_end() {
    for length in [0, 1, PIECE - 1, PIECE, 3 * PIECE + 5] {
        let (_folder, _, to) = bench();
        let mut ends = 0;
        let mut source = Until(length, || {
            ends += 1;
            Ok(0)
        });
        let sealed = seal(&mut source, to, &Key::random(), &place()).unwrap();
        assert_eq!((sealed.0, ends), (length as u64, 1));
    }
}

#[test]
fn interruptions_are_no_errors_and_small_pieces_add_up() {
    let (_folder, path, to) = bench();
    let key = Key::random();
    let mut number = 0_usize;
    let mut left = PIECE + 77;
    let mut slow = Until(0, || {
        number += 1;
        if number.is_multiple_of(3) {
            return Err(io::ErrorKind::Interrupted.into());
        }
        let now = left.min(1);
        left -= now;
        Ok(now)
    });
    let (size, _) = seal(&mut slow, to, &key, &place()).unwrap();
    assert!(size == PIECE as u64 + 77 && opens(&path, &key));
}

#[test]
fn a_full_disk_is_told_whenever_it_shows() {
    // Seen by the last write, by one in the middle, and by the first of many.
    for length in [1, 3 * PIECE, 40 * PIECE] {
        let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
        let error = seal(&mut Cursor::new(content(length)), full, &Key::random(), &place());
        assert_eq!(error.unwrap_err(), Error::DiskFull, "{length} bytes");
    }
}

#[test]
fn a_disk_that_refuses_is_at_fault_and_not_the_thread_that_writes() {
    let (_folder, path, _) = bench();
    let read_only = File::open(&path).unwrap();
    let error = seal(&mut content(40 * PIECE).as_slice(), read_only, &Key::random(), &place());
    let told = error.unwrap_err();
    assert!(matches!(told, Error::Io { kind } if kind != io::ErrorKind::BrokenPipe), "{told}");
    // Where both break, the source is told: it is what somebody can see to.
    let read_only = File::open(&path).unwrap();
    let mut broken = Until(2 * PIECE, || Err(io::ErrorKind::TimedOut.into()));
    let told = seal(&mut broken, read_only, &Key::random(), &place()).unwrap_err();
    assert!(matches!(told, Error::Io { .. }), "{told}");
}

#[test]
fn a_disk_that_stands_still_holds_reading_up_within_constant_memory() {
    let (ours, theirs) = std::io::pipe().unwrap();
    let read = AtomicUsize::new(0);
    thread::scope(|scope| {
        let sealing = scope.spawn(|| {
            let mut endless = Until(0, || {
                read.fetch_add(1, Ordering::SeqCst);
                Ok(PIECE)
            });
            let to = File::from(std::os::fd::OwnedFd::from(theirs));
            seal(&mut endless, to, &Key::random(), &place())
        });
        // Until it has stood still for a while.
        let begun = Instant::now();
        let (mut seen, mut since) = (0, Instant::now());
        while since.elapsed() < Duration::from_millis(500) {
            assert!(begun.elapsed() < Duration::from_secs(60), "reading goes on without end");
            thread::sleep(Duration::from_millis(20));
            let now = read.load(Ordering::SeqCst);
            if now != seen {
                (seen, since) = (now, Instant::now());
            }
        }
        assert!((1..=MOST_AHEAD).contains(&seen), "{seen} pieces were read ahead");
        // The disk goes away: every thread ends, and the fault is its own.
        drop(ours);
        let told = sealing.join().unwrap().unwrap_err();
        assert_eq!(told, Error::Io { kind: io::ErrorKind::BrokenPipe });
    });
}

#[test]
fn a_source_that_falls_over_ends_every_thread_and_nothing_is_whole() {
    for length in [0, 1, 20 * PIECE] {
        let (_folder, path, to) = bench();
        let key = Key::random();
        let mut falls = Until(length, || panic!("the source fell over"));
        let sealed = catch_unwind(AssertUnwindSafe(|| seal(&mut falls, to, &key, &place())));
        assert!(sealed.is_err(), "the panic goes on");
        assert!(!opens(&path, &key));
    }
}

#[test]
fn a_thread_that_falls_over_is_told_as_a_panic_not_as_a_whole_file() {
    // What the threads do when the one before or behind them is gone, each by itself.
    let (_folder, path, to) = bench();
    let block = || {
        let mut block = Block::new();
        block.take(&[1; 10]);
        block
    };
    let piece = || Piece { room: Zeroizing::new(vec![1; 10]), length: 10 };
    let (blocks_in, blocks) = sync_channel::<Block>(WAITING);
    blocks_in.send(block()).unwrap();
    drop(blocks_in);
    let written = write(Disk::of(to), &blocks, &channel().0);
    assert_eq!(written, Ok(false), "no word that it was the end");
    assert_eq!(std::fs::read(path).unwrap().len(), 10);
    let (pieces_in, pieces) = sync_channel::<Piece>(WAITING);
    let (blocks_in, blocks) = sync_channel::<Block>(WAITING);
    let handed = Handed::to(blocks_in, channel().1);
    let writer = Writer::new(handed, &Key::random(), &place()).unwrap();
    pieces_in.send(piece()).unwrap();
    drop(pieces_in);
    assert_eq!(seal_pieces(writer, pieces, &channel().0), Ok(false));
    let ended = blocks.iter().any(|block| block.bytes().is_empty());
    assert!(!ended, "nobody is told that it was the end");
    let (pieces_in, pieces) = sync_channel::<Piece>(WAITING);
    drop(pieces);
    let back = channel().1;
    assert_eq!(read(&mut [1; 10].as_slice(), &pieces_in, &back), Ok(None), "nobody listens");
    let (pieces_in, pieces) = sync_channel::<Piece>(1);
    let broken = &mut Until(0, || Err(io::ErrorKind::NotFound.into()));
    assert!(read(broken, &pieces_in, &back).is_err() && pieces.try_recv().is_err());
}
