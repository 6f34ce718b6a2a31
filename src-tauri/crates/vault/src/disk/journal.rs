//! The journal: segments of frames, written at the end only. It is the truth of the vault.
//!
//! A frame is its length (four bytes, big endian) and an age file. A place where no frame
//! can be read does not end the reading: the next frame is found by the first line of age.

use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use super::files;
use super::frame::{Frame, Tip};
use super::keyring::KeyRing;
use crate::Error;
use crate::limits::{MAX_FRAME, SEGMENT};

/// The first line of every age file.
const MAGIC: &[u8] = b"age-encryption.org/v1\n";
const LENGTH: usize = 4;
/// A segment ends at the first frame past [`SEGMENT`]; a longer file is not ours.
const MAX_SEGMENT: u64 = SEGMENT + MAX_FRAME as u64 + LENGTH as u64;

/// A place in the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Position {
    /// The number of the segment, from 1.
    pub segment: u32,
    /// Bytes from its start.
    pub offset: u64,
}

impl Position {
    /// The beginning of the journal.
    pub const START: Self = Self { segment: 1, offset: 0 };
}

/// Where one frame lies: its start and the length of its sealed bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct FramePlace {
    pub start: Position,
    pub length: u32,
}

impl FramePlace {
    /// Gives the place just after the frame.
    pub fn end(&self) -> Position {
        Position {
            segment: self.start.segment,
            offset: self.start.offset + LENGTH as u64 + u64::from(self.length),
        }
    }
}

/// What a reading of the journal meets.
pub(super) enum Found {
    /// A frame that opens.
    Frame { place: FramePlace, tip: Tip, frame: Frame },
    /// Bytes that are no frame, from here on.
    Damage,
}

/// How a reading ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct End {
    /// Just after the last frame that opens, in the last segment.
    pub tail: Position,
    /// True when bytes follow the tail: a save broken off, or damage.
    pub trailing: bool,
}

/// The journal of an open vault.
pub(super) struct Journal {
    folder: PathBuf,
    tail: Position,
    file: Option<File>,
    poisoned: bool,
}

impl Journal {
    /// Takes up the journal at the place where the next frame goes.
    pub fn new(folder: &Path, tail: Position) -> Self {
        Self { folder: folder.to_owned(), tail, file: None, poisoned: false }
    }

    /// Refuses everything from now on, until the vault is opened again.
    pub fn poison(&mut self) {
        self.poisoned = true;
    }

    /// Says whether everything is refused.
    pub fn poisoned(&self) -> bool {
        self.poisoned
    }

    /// Gives the place where the next frame goes.
    pub fn tail(&self) -> Position {
        self.tail
    }

    /// Takes back the frames after a place: what they belong to did not come about. Where the disk does not let
    /// them be cut off now they open with no key in force, and the next frame is written over them.
    pub fn take_back(&mut self, tail: Position) {
        if self.tail == tail {
            return;
        }
        for number in (tail.segment + 1..=self.tail.segment).rev() {
            let _ = files::remove_file(&segment_path(&self.folder, number));
        }
        self.tail = tail;
        self.file = self.open_segment().ok();
    }

    /// Goes on in a new segment, so that what lies behind the tail stays as it is.
    pub fn next_segment(&mut self) {
        self.tail = Position { segment: self.tail.segment + 1, offset: 0 };
        self.file = None;
    }

    /// Appends a sealed frame and returns once it is on the disk.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::Io`]: nothing was appended.
    /// [`Error::Poisoned`] after an fsync, or the taking back of a broken write, failed:
    /// whether the frame is on the disk is known only after opening again.
    pub fn append(&mut self, sealed: &[u8]) -> Result<FramePlace, Error> {
        if self.poisoned {
            return Err(Error::Poisoned);
        }
        if self.tail.offset >= SEGMENT {
            self.next_segment();
        }
        let start = self.tail;
        if self.file.is_none() {
            self.file = Some(self.open_segment()?);
        }
        let file = self.file.as_ref().expect("the segment was just opened");
        let length = u32::try_from(sealed.len()).expect("a frame is at most 64 MiB");
        let mut bytes = Vec::with_capacity(LENGTH + sealed.len());
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(sealed);
        files::step();
        if let Err(error) = file.write_all_at(&bytes, start.offset) {
            if file.set_len(start.offset).is_err() {
                self.poisoned = true;
            }
            return Err(error.into());
        }
        files::step();
        if let Err(error) = file.sync_data() {
            self.poisoned = true;
            return Err(error.into());
        }
        let place = FramePlace { start, length };
        self.tail = place.end();
        Ok(place)
    }

    fn open_segment(&self) -> Result<File, Error> {
        let file = files::open_private(&segment_path(&self.folder, self.tail.segment))?;
        // What a save broken off left behind the tail was never acknowledged.
        if file.metadata()?.len() > self.tail.offset {
            file.set_len(self.tail.offset)?;
        }
        if self.tail.offset == 0 {
            files::sync_folder(&self.folder)?;
        }
        Ok(file)
    }

    /// Reads one frame again.
    pub fn read(folder: &Path, place: FramePlace, ring: &KeyRing) -> Option<Frame> {
        let file = File::open(segment_path(folder, place.start.segment)).ok()?;
        let mut sealed = vec![0; place.length as usize];
        let from = place.start.offset + LENGTH as u64;
        file.read_exact_at(&mut sealed, from).ok()?;
        Frame::open(&sealed, ring)
    }
}

fn segment_path(folder: &Path, number: u32) -> PathBuf {
    folder.join(format!("{number:08}.seg"))
}

/// Lists the numbers of all segments, in order.
fn segments(folder: &Path) -> std::io::Result<Vec<u32>> {
    let mut numbers = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        let name = name.to_str().and_then(|name| name.strip_suffix(".seg"));
        let number = name.filter(|n| n.len() == 8).and_then(|n| n.parse().ok());
        numbers.extend(number.filter(|n: &u32| *n > 0));
    }
    numbers.sort_unstable();
    Ok(numbers)
}

/// Says whether the journal reaches as far as a place.
pub(super) fn reaches(folder: &Path, place: Position) -> bool {
    let length = fs::metadata(segment_path(folder, place.segment)).map(|data| data.len());
    length.is_ok_and(|length| length >= place.offset)
}

/// Counts the frames of the last segment that are whole and sealed under a key this keyring has never known.
pub(super) fn under_unknown_keys(folder: &Path, ring: &KeyRing) -> u32 {
    let Some(number) = segments(folder).ok().and_then(|numbers| numbers.last().copied()) else {
        return 0;
    };
    let bytes = files::read_whole(&segment_path(folder, number), MAX_SEGMENT).unwrap_or_default();
    let mut reader = Segment { number, bytes: &bytes, at: 0 };
    let mut unknown = 0;
    while reader.at < bytes.len() {
        match frame_bytes(&bytes, reader.at) {
            Some(sealed) => {
                unknown += u32::from(Frame::is_under_unknown_key(sealed, ring));
                reader.at += LENGTH + sealed.len();
            }
            None => reader.skip(),
        }
    }
    unknown
}

/// Reads the journal from a place on. `progress` hears how many KiB of how many are read.
///
/// # Errors
/// [`Error::Io`] when the folder cannot be listed, and whatever `each` returns.
pub(super) fn scan(
    folder: &Path,
    from: Position,
    ring: &KeyRing,
    progress: &mut dyn FnMut(u32, u32),
    each: &mut dyn FnMut(Found) -> Result<(), Error>,
) -> Result<End, Error> {
    let mut numbers = segments(folder)?;
    numbers.retain(|number| *number >= from.segment);
    let kib = |bytes: u64| u32::try_from(bytes >> 10).unwrap_or(u32::MAX);
    let length = |n: &u32| fs::metadata(segment_path(folder, *n)).map_or(0, |data| data.len());
    let total = numbers.iter().map(length).sum();
    let mut done = 0;
    let mut end = End { tail: from, trailing: false };
    for number in numbers {
        let offset = if number == from.segment { from.offset } else { 0 };
        let Ok(bytes) = files::read_whole(&segment_path(folder, number), MAX_SEGMENT) else {
            each(Found::Damage)?;
            end = End { tail: Position { segment: number, offset }, trailing: true };
            continue;
        };
        let mut reader =
            Segment { number, bytes: &bytes, at: usize::try_from(offset).unwrap_or(usize::MAX) };
        let mut good = offset;
        let mut damaged = false;
        while reader.at < bytes.len() {
            match reader.frame(ring) {
                Some((place, tip, frame)) => {
                    damaged = false;
                    good = place.end().offset;
                    each(Found::Frame { place, tip, frame })?;
                    progress(kib(done + good), kib(total));
                }
                None => {
                    if !damaged {
                        each(Found::Damage)?;
                    }
                    damaged = true;
                    reader.skip();
                }
            }
        }
        done += bytes.len() as u64;
        end = End { tail: Position { segment: number, offset: good }, trailing: damaged };
    }
    Ok(end)
}

/// For tests only: goes through bytes as through a segment, and gives how many places were looked at.
#[cfg(feature = "faults-for-tests")]
pub(super) fn walk(bytes: &[u8], ring: &KeyRing) -> u32 {
    let mut reader = Segment { number: 1, bytes, at: 0 };
    let mut places = 0;
    while reader.at < bytes.len() {
        let before = reader.at;
        if reader.frame(ring).is_none() {
            reader.skip();
        }
        assert!(reader.at > before, "the reading goes on");
        places += 1;
    }
    places
}

/// A segment being read.
struct Segment<'a> {
    number: u32,
    bytes: &'a [u8],
    at: usize,
}

impl Segment<'_> {
    /// Reads the frame that begins here, if one does.
    fn frame(&mut self, ring: &KeyRing) -> Option<(FramePlace, Tip, Frame)> {
        let sealed = frame_bytes(self.bytes, self.at)?;
        let frame = Frame::open(sealed, ring)?;
        let place = FramePlace {
            start: Position { segment: self.number, offset: self.at as u64 },
            length: sealed.len() as u32,
        };
        let tip = Tip::of(&frame, sealed);
        self.at += LENGTH + sealed.len();
        Some((place, tip, frame))
    }

    /// Goes to the next place where a frame may begin, or to the end.
    fn skip(&mut self) {
        let first = self.at + 1 + LENGTH;
        let next = self
            .bytes
            .get(first..)
            .and_then(|rest| rest.windows(MAGIC.len()).position(|window| window == MAGIC));
        self.at = next.map_or(self.bytes.len(), |next| first + next - LENGTH);
    }
}

/// Gives the sealed bytes of the frame that begins at a place, if its length fits.
fn frame_bytes(bytes: &[u8], at: usize) -> Option<&[u8]> {
    let (length, rest) = bytes.get(at..)?.split_first_chunk::<LENGTH>()?;
    let length = u32::from_be_bytes(*length) as usize;
    let sealed = rest.get(..length)?;
    (length <= MAX_FRAME && sealed.starts_with(MAGIC)).then_some(sealed)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::frame::tests::frame;
    use super::*;

    fn written(ring: &KeyRing, frames: u64) -> (tempfile::TempDir, Vec<FramePlace>) {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = Journal::new(folder.path(), Position::START);
        let places =
            (1..=frames).map(|n| journal.append(&frame(n).seal(ring).unwrap()).unwrap()).collect();
        (folder, places)
    }

    fn read(folder: &Path, ring: &KeyRing) -> (Vec<u64>, u32, End) {
        let (mut frames, mut damaged) = (Vec::new(), 0);
        let end = scan(folder, Position::START, ring, &mut |_, _| {}, &mut |found| {
            match found {
                Found::Frame { frame, .. } => frames.push(frame.generation),
                Found::Damage => damaged += 1,
            }
            Ok(())
        });
        (frames, damaged, end.unwrap())
    }

    #[test]
    fn frames_come_back_in_order() {
        let ring = KeyRing::new("v".into());
        let (folder, places) = written(&ring, 5);
        let (frames, damaged, end) = read(folder.path(), &ring);
        assert_eq!((frames, damaged), (vec![1, 2, 3, 4, 5], 0));
        assert_eq!(end.tail, places[4].end());
        let again = Journal::read(folder.path(), places[2], &ring).unwrap();
        assert_eq!(again.generation, 3);
    }

    #[test]
    fn damage_in_one_frame_costs_that_frame_only() {
        let ring = KeyRing::new("v".into());
        let (folder, places) = written(&ring, 5);
        let path = segment_path(folder.path(), 1);
        let whole = fs::read(&path).unwrap();
        let start = places[2].start.offset as usize;
        // Its length, its first line, its header, its body.
        for at in [start, start + 3, start + 5, start + 60, start + 900] {
            let mut bytes = whole.clone();
            bytes[at] ^= 4;
            fs::write(&path, bytes).unwrap();
            let (frames, damaged, end) = read(folder.path(), &ring);
            assert_eq!((frames, damaged), (vec![1, 2, 4, 5], 1), "byte {at}");
            assert!(!end.trailing);
        }
    }

    #[test]
    fn a_torn_frame_is_told_apart_and_written_over() {
        let ring = KeyRing::new("v".into());
        let (folder, places) = written(&ring, 3);
        let path = segment_path(folder.path(), 1);
        let whole = fs::read(&path).unwrap();
        for cut in [places[2].start.offset + 2, places[2].end().offset - 1] {
            fs::write(&path, &whole[..cut as usize]).unwrap();
            let (frames, damaged, end) = read(folder.path(), &ring);
            assert_eq!((frames, damaged), (vec![1, 2], 1));
            assert!(end.trailing && end.tail == places[1].end());
        }
        let mut journal = Journal::new(folder.path(), places[1].end());
        journal.append(&frame(3).seal(&ring).unwrap()).unwrap();
        let (frames, damaged, _) = read(folder.path(), &ring);
        assert_eq!((frames, damaged), (vec![1, 2, 3], 0));
    }

    /// A device that is always full: the broken write cannot be taken back either.
    #[test]
    fn a_write_that_cannot_be_taken_back_poisons() {
        let ring = KeyRing::new("v".into());
        let (folder, places) = written(&ring, 1);
        let mut journal = Journal::new(folder.path(), places[0].end());
        let full = fs::OpenOptions::new().write(true).open("/dev/full");
        journal.file = Some(full.unwrap());
        let sealed = frame(2).seal(&ring).unwrap();
        assert_eq!(journal.append(&sealed), Err(Error::DiskFull));
        assert_eq!(journal.append(&sealed), Err(Error::Poisoned));
    }

    /// A device that takes everything and cannot be synced.
    #[test]
    fn a_failed_sync_poisons() {
        let ring = KeyRing::new("v".into());
        let (folder, places) = written(&ring, 1);
        let mut journal = Journal::new(folder.path(), places[0].end());
        let zero = fs::OpenOptions::new().write(true).open("/dev/zero");
        journal.file = Some(zero.unwrap());
        let sealed = frame(2).seal(&ring).unwrap();
        assert!(matches!(journal.append(&sealed), Err(Error::Io { .. })));
        assert_eq!(journal.append(&sealed), Err(Error::Poisoned));
        let (frames, damaged, _) = read(folder.path(), &ring);
        assert_eq!((frames, damaged), (vec![1], 0));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn hostile_segments_never_panic(
            noise in proptest::collection::vec(any::<u8>(), 0..300),
            at in 0usize..4000,
        ) {
            let ring = KeyRing::new("v".into());
            let (folder, _) = written(&ring, 2);
            let path = segment_path(folder.path(), 1);
            let mut bytes = fs::read(&path).unwrap();
            let at = at.min(bytes.len());
            bytes.splice(at..at, noise.iter().copied());
            fs::write(&path, bytes).unwrap();
            let (frames, damaged, end) = read(folder.path(), &ring);
            prop_assert!(frames.len() <= 2);
            prop_assert!(noise.is_empty() || damaged > 0 || end.trailing);
        }
    }
}
