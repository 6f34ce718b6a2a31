//! Where the pages of a TIFF begin and how they are measured (TIFF 6.0, 1992): a chain of directories, each with tags.
//!
//! This reader follows the chain and looks tags up; pixels are read by the `image` crate, which knows the first page
//! only: each page is handed to it as a file whose head points to that page.

use std::io::{self, BufRead, Read, Seek, SeekFrom};

use crate::frames::Refusal;

/// Most directories that are followed. A scan has one a page.
const MOST_DIRECTORIES: usize = 10_000;
/// Most tags of a directory that are looked at; a real one has some twenty.
const MOST_TAGS: usize = 4096;
/// Length of the head: the order of bytes, 42, and where the first directory lies.
const HEAD: usize = 8;
/// Length of a tag: its number, its type, how many values, and the values or where they lie.
const TAG: usize = 12;

/// Resolutions that are believed, in pixels an inch.
const BELIEVED: std::ops::RangeInclusive<f64> = 50.0..=2400.0;
/// How much finer one way than the other a page may be: a fax is twice as fine across as down.
const MOST_UNEVEN: f64 = 4.0;

/// A file as its tags say it.
#[derive(Clone, Copy)]
pub(crate) struct Tiff<'a> {
    bytes: &'a [u8],
    big: bool,
}

/// A directory: a page, a small picture of one, or a mask.
#[derive(Clone, Copy)]
pub(crate) struct Directory {
    at: u32,
    tags: usize,
}

/// A tag of a directory.
#[derive(Clone, Copy)]
pub(crate) struct Tag {
    /// Its number.
    pub number: u16,
    kind: u16,
    count: usize,
    at: usize,
}

/// How finely a page was scanned.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Fineness {
    /// Pixels an inch, of the finer way; none where the file does not say or is not believed.
    pub an_inch: Option<f64>,
    /// How often finer across than down.
    pub uneven: f64,
}

impl<'a> Tiff<'a> {
    /// Reads the head.
    pub(crate) fn of(bytes: &'a [u8]) -> Option<Self> {
        let big = match bytes.get(..4)? {
            b"II*\0" => false,
            b"MM\0*" => true,
            _ => return None,
        };
        Some(Self { bytes, big })
    }

    fn short(&self, at: usize) -> Option<u16> {
        let two = self.bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if self.big { u16::from_be_bytes(two) } else { u16::from_le_bytes(two) })
    }

    fn long(&self, at: usize) -> Option<u32> {
        let four = self.bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if self.big { u32::from_be_bytes(four) } else { u32::from_le_bytes(four) })
    }

    /// Follows the chain of directories.
    ///
    /// # Errors
    /// [`Refusal::Damaged`] where it is empty, leads out of the file or runs in a circle: pages that cannot be found are
    /// not left off unseen. [`Refusal::TooManyPages`].
    pub(crate) fn directories(&self) -> Result<Vec<Directory>, Refusal> {
        let mut found: Vec<Directory> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        let mut at = self.long(HEAD - 4).ok_or(Refusal::Damaged)?;
        while at != 0 {
            if found.len() == MOST_DIRECTORIES {
                return Err(Refusal::TooManyPages(MOST_DIRECTORIES as u32));
            }
            if !seen.insert(at) {
                return Err(Refusal::Damaged);
            }
            let begins = at as usize;
            let tags = usize::from(self.short(begins).ok_or(Refusal::Damaged)?);
            found.push(Directory { at, tags });
            at = self.long(begins + 2 + tags * TAG).ok_or(Refusal::Damaged)?;
        }
        if found.is_empty() { Err(Refusal::Damaged) } else { Ok(found) }
    }

    /// Finds the pages: every directory that is not said to be a small picture of another, or a mask for one.
    ///
    /// # Errors
    /// As [`Tiff::directories`].
    pub(crate) fn pages(&self) -> Result<Vec<Directory>, Refusal> {
        let all = self.directories()?;
        let beside = |page: &&Directory| self.is_beside(page);
        // Of a file of nothing else, they are what there is to see.
        let pages: Vec<Directory> = match all.iter().all(|page| beside(&page)) {
            // A small picture of one that lies below it (SubIFDs, 330), as in files of cameras, is not what there is.
            true if all.iter().any(|page| self.find(page, 330).is_some()) => {
                return Err(Refusal::NoPages);
            }
            true => all,
            false => all.into_iter().filter(|page| !self.is_beside(page)).collect(),
        };
        // Black and white whose bits stand the other way round (FillOrder 266) would be drawn scrambled.
        let value = |page: &Directory, tag| self.find(page, tag).and_then(|tag| self.number(&tag));
        let turned = |page: &Directory| {
            value(page, 266) == Some(2) && value(page, 258).is_none_or(|bits| bits == 1)
        };
        if pages.iter().any(turned) { Err(Refusal::NoPages) } else { Ok(pages) }
    }

    /// Says whether a directory is a small picture of another or a mask (NewSubfileType 254, bits 0 and 2).
    pub(crate) fn is_beside(&self, page: &Directory) -> bool {
        self.find(page, 254).and_then(|tag| self.number(&tag)).is_some_and(|kind| kind & 0b101 != 0)
    }

    /// Gives the tags of a directory.
    pub(crate) fn tags(&self, page: &Directory) -> impl Iterator<Item = Tag> {
        let (this, begins) = (*self, page.at as usize + 2);
        (0..page.tags.min(MOST_TAGS)).map_while(move |n| {
            let at = begins + n * TAG;
            let count = usize::try_from(this.long(at + 4)?).ok()?;
            Some(Tag { number: this.short(at)?, kind: this.short(at + 2)?, count, at: at + 8 })
        })
    }

    fn find(&self, page: &Directory, number: u16) -> Option<Tag> {
        self.tags(page).find(|tag| tag.number == number)
    }

    /// Gives the first value of a tag of whole numbers.
    fn number(&self, tag: &Tag) -> Option<u32> {
        match (tag.kind, tag.count) {
            (3, 1..=2) => self.short(tag.at).map(u32::from),
            (4, 1) => self.long(tag.at),
            _ => None,
        }
    }

    /// Gives the words of a tag, the first 400 bytes of them.
    pub(crate) fn words(&self, tag: &Tag) -> String {
        let at =
            if tag.count <= 4 { Some(tag.at) } else { self.long(tag.at).map(|at| at as usize) };
        let held = at.and_then(|at| self.bytes.get(at..)).unwrap_or_default();
        let held = &held[..held.len().min(tag.count).min(400)];
        String::from_utf8_lossy(held).replace('\0', " ").trim().to_owned()
    }

    fn ratio(&self, tag: &Tag) -> Option<f64> {
        let at = self.long(tag.at).filter(|_| tag.kind == 5)? as usize;
        let (over, under) = (self.long(at)?, self.long(at.checked_add(4)?)?);
        (under != 0).then(|| f64::from(over) / f64::from(under))
    }

    /// Says how finely a page was scanned (XResolution 282, YResolution 283, ResolutionUnit 296).
    pub(crate) fn fineness(&self, page: &Directory) -> Fineness {
        let of = |number| self.find(page, number).and_then(|tag| self.ratio(&tag));
        let unit = self.find(page, 296).and_then(|tag| self.number(&tag));
        let inches = match unit {
            None | Some(2) => Some(1.0),
            Some(3) => Some(2.54),
            _ => None,
        };
        let (Some(across), Some(down)) = (of(282), of(283)) else {
            return Fineness { an_inch: None, uneven: 1.0 };
        };
        let uneven = across / down;
        let even = (1.0 / MOST_UNEVEN..=MOST_UNEVEN).contains(&uneven);
        let an_inch = inches.map(|inches| across.max(down) * inches);
        Fineness {
            an_inch: an_inch.filter(|inch| even && BELIEVED.contains(inch)),
            uneven: if even { uneven } else { 1.0 },
        }
    }

    /// Gives the file with a head that points to this page.
    pub(crate) fn page(&self, page: &Directory) -> OnePage<'a> {
        let mut head = [0; HEAD];
        head[..4].copy_from_slice(&self.bytes[..4]);
        let at = if self.big { page.at.to_be_bytes() } else { page.at.to_le_bytes() };
        head[4..].copy_from_slice(&at);
        OnePage { head, bytes: self.bytes, at: 0 }
    }
}

/// A file as if one page of it were the first; nothing is copied.
pub(crate) struct OnePage<'a> {
    head: [u8; HEAD],
    bytes: &'a [u8],
    at: u64,
}

impl BufRead for OnePage<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let at = usize::try_from(self.at).unwrap_or(usize::MAX);
        Ok(if at < HEAD { &self.head[at..] } else { self.bytes.get(at..).unwrap_or_default() })
    }

    fn consume(&mut self, count: usize) {
        self.at = self.at.saturating_add(count as u64);
    }
}

impl Read for OnePage<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let held = self.fill_buf()?;
        let count = held.len().min(buffer.len());
        buffer[..count].copy_from_slice(&held[..count]);
        self.consume(count);
        Ok(count)
    }
}

impl Seek for OnePage<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let to = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => (self.bytes.len() as u64).checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = to.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A chain of directories with these tags, each of one short.
    fn chain(big: bool, pages: &[&[(u16, u16)]], last: u32) -> Vec<u8> {
        let short = |n: u16| if big { n.to_be_bytes() } else { n.to_le_bytes() };
        let long = |n: u32| if big { n.to_be_bytes() } else { n.to_le_bytes() };
        let mut out = if big { b"MM\0*".to_vec() } else { b"II*\0".to_vec() };
        out.extend(long(8));
        for (n, tags) in pages.iter().enumerate() {
            out.extend(short(tags.len() as u16));
            for (number, value) in *tags {
                out.extend(short(*number));
                out.extend(short(3));
                out.extend(long(1));
                out.extend(short(*value));
                out.extend([0; 2]);
            }
            let next = out.len() as u32 + 4;
            out.extend(long(if n + 1 == pages.len() { last } else { next }));
        }
        out
    }

    fn pages(bytes: &[u8]) -> Result<usize, Refusal> {
        Tiff::of(bytes).unwrap().pages().map(|pages| pages.len())
    }

    #[test]
    fn every_page_is_found_and_small_pictures_of_pages_are_none() {
        for big in [false, true] {
            let three = chain(big, &[&[(256, 9)], &[(254, 2)], &[]], 0);
            assert_eq!(pages(&three), Ok(3));
            // A small picture, a mask, and a page of several.
            let beside = chain(big, &[&[(254, 1)], &[(254, 4)], &[(254, 2)]], 0);
            assert_eq!(pages(&beside), Ok(1));
            assert_eq!(pages(&chain(big, &[&[(254, 1)]], 0)), Ok(1), "it is all there is");
            let camera = chain(big, &[&[(254, 1), (330, 8)]], 0);
            assert_eq!(pages(&camera), Err(Refusal::NoPages), "the picture lies below it");
            let turned = chain(big, &[&[(258, 1), (266, 2)]], 0);
            assert_eq!(pages(&turned), Err(Refusal::NoPages), "its bits stand the other way round");
            assert_eq!(pages(&chain(big, &[&[(258, 8), (266, 2)]], 0)), Ok(1));
            let tiff = Tiff::of(&three).unwrap();
            let last = tiff.pages().unwrap()[2];
            let mut whole = Vec::new();
            tiff.page(&last).read_to_end(&mut whole).unwrap();
            assert_eq!(whole[8..], three[8..]);
            assert_eq!(pages(&whole), Ok(1), "the head points to the last page");
        }
    }

    #[test]
    fn a_chain_that_does_not_end_well_is_damage_and_never_fewer_pages() {
        for last in [8, 26, 9_999, u32::MAX] {
            assert_eq!(
                pages(&chain(false, &[&[(256, 1)], &[(256, 1)]], last)),
                Err(Refusal::Damaged)
            );
        }
        let whole = chain(true, &[&[(256, 1)], &[(256, 1)]], 0);
        for cut in 8..whole.len() {
            assert_eq!(pages(&whole[..cut]), Err(Refusal::Damaged), "{cut}");
        }
        assert_eq!(pages(b"II*\0\0\0\0\0"), Err(Refusal::Damaged));
        assert_eq!(pages(b"II*\0"), Err(Refusal::Damaged));
        assert!(Tiff::of(b"II+\0").is_none() && Tiff::of(b"II").is_none());
        let many = chain(false, &vec![&[][..]; MOST_DIRECTORIES + 1], 0);
        assert_eq!(pages(&many), Err(Refusal::TooManyPages(10_000)));
    }
}
