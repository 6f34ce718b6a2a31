//! What the program and its child say to each other, and the bounds on it. Both ends read this file.
//!
//! The program says once what it wants ([`Asked`], a fixed number of bytes) and then the file. The child answers in
//! frames: a tag, a length, a payload of at most [`LONGEST_FRAME`] bytes; only the pixels of a page, whose
//! length width and height fix, and the parts of an exhibit, whose length their frame says, follow their frame.

/// Most pages drawn in one go.
pub const MOST_PAGES: u32 = 1000;
/// Most pixels of one page or picture: 40 million, 120 MB of RGB.
pub const MOST_PIXELS: u32 = 40_000_000;
/// Longest side of one page or picture, in pixels.
pub const MOST_SIDE: u32 = 12_000;
/// Longest payload of a frame.
pub(crate) const LONGEST_FRAME: usize = 4096;
/// Most texts of what was found.
pub(crate) const MOST_FOUND: usize = 96;
/// Longest text of what was found, in bytes.
pub(crate) const LONGEST_FOUND: usize = 400;
/// Largest side of a page of a copy, in points: 200 inches, the most that readers of PDF promise (ISO 32000-1, C.2).
pub(crate) const MOST_POINTS: f32 = 14_400.0;
/// How finely pages are drawn, in pixels an inch.
pub(crate) const DPI: f32 = 150.0;

/// The beginning of every request.
const MAGIC: [u8; 8] = *b"RDRAW 1\n";
/// Length of a request.
pub(crate) const ASKED: usize = 8 + 1 + 4 + 4 + 4 + 8;

/// What the child shall do with the file that follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    /// Draw pages.
    Draw,
    /// Say what is in it beside what is seen.
    Look,
    /// Take its pages out for a bundle.
    Take,
}

/// A request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Asked {
    /// What to do.
    pub what: What,
    /// The first page to draw, from 0.
    pub first: u32,
    /// How many pages to draw; `u32::MAX` for all.
    pub count: u32,
    /// The longest side the pixels may have.
    pub fit: u32,
    /// Length of the file.
    pub length: u64,
}

impl Asked {
    pub(crate) fn to_bytes(self) -> [u8; ASKED] {
        let mut bytes = [0; ASKED];
        bytes[..8].copy_from_slice(&MAGIC);
        bytes[8] = match self.what {
            What::Draw => 1,
            What::Look => 2,
            What::Take => 3,
        };
        bytes[9..13].copy_from_slice(&self.first.to_le_bytes());
        bytes[13..17].copy_from_slice(&self.count.to_le_bytes());
        bytes[17..21].copy_from_slice(&self.fit.to_le_bytes());
        bytes[21..].copy_from_slice(&self.length.to_le_bytes());
        bytes
    }

    pub(crate) fn from_bytes(bytes: &[u8; ASKED]) -> Option<Self> {
        let number = |at: usize| bytes[at..at + 4].try_into().ok().map(u32::from_le_bytes);
        if bytes[..8] != MAGIC {
            return None;
        }
        Some(Self {
            what: match bytes[8] {
                1 => What::Draw,
                2 => What::Look,
                3 => What::Take,
                _ => return None,
            },
            first: number(9)?,
            count: number(13)?,
            fit: number(17)?,
            length: u64::from_le_bytes(bytes[21..].try_into().ok()?),
        })
    }
}

/// The tags of frames.
pub(crate) mod tag {
    /// The walls stand: one byte says which.
    pub(crate) const HELLO: u8 = 1;
    /// What the file is, and how many pages it has.
    pub(crate) const ABOUT: u8 = 2;
    /// A page; its pixels follow.
    pub(crate) const PAGE: u8 = 3;
    /// Something found.
    pub(crate) const FOUND: u8 = 4;
    /// The end: all was said.
    pub(crate) const DONE: u8 = 5;
    /// The end: it cannot be done, and why.
    pub(crate) const REFUSED: u8 = 6;
    /// Pages for a bundle: a length; so many bytes follow.
    pub(crate) const PARTS: u8 = 7;
}

/// The walls, as bits of the first frame.
pub(crate) mod walls {
    /// The filter on calls of the kernel.
    pub(crate) const FILTER: u8 = 1;
    /// No file system (Landlock).
    pub(crate) const NO_FILES: u8 = 2;
}

/// Why the child cannot do what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    NoPages,
    Password,
    Damaged,
    NoSuchPage,
    TooManyPages(u32),
    TooMuchMemory,
    Moving,
    Form,
    Empty,
    TooLarge,
}

impl Refusal {
    pub(crate) fn to_bytes(self) -> [u8; 5] {
        let (number, more) = match self {
            Self::NoPages => (1, 0),
            Self::Password => (2, 0),
            Self::Damaged => (3, 0),
            Self::NoSuchPage => (4, 0),
            Self::TooManyPages(pages) => (5, pages),
            Self::TooMuchMemory => (6, 0),
            Self::Moving => (7, 0),
            Self::Form => (8, 0),
            Self::Empty => (9, 0),
            Self::TooLarge => (10, 0),
        };
        let mut bytes = [number; 5];
        bytes[1..].copy_from_slice(&u32::to_le_bytes(more));
        bytes
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (number, more) = bytes.split_first()?;
        let more = u32::from_le_bytes(more.try_into().ok()?);
        Some(match number {
            1 => Self::NoPages,
            2 => Self::Password,
            3 => Self::Damaged,
            4 => Self::NoSuchPage,
            5 => Self::TooManyPages(more),
            6 => Self::TooMuchMemory,
            7 => Self::Moving,
            8 => Self::Form,
            9 => Self::Empty,
            10 => Self::TooLarge,
            _ => return None,
        })
    }
}

/// The head of a page: its pixels follow.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct PageHead {
    pub number: u32,
    pub width: u32,
    pub height: u32,
    /// Width and height on paper, in points.
    pub points: (f32, f32),
    /// Drawn smaller than the paper asks for.
    pub smaller: bool,
    /// Something on it could not be drawn.
    pub incomplete: bool,
}

impl PageHead {
    pub(crate) const LENGTH: usize = 21;

    pub(crate) fn to_bytes(self) -> [u8; Self::LENGTH] {
        let mut bytes = [0; Self::LENGTH];
        bytes[..4].copy_from_slice(&self.number.to_le_bytes());
        bytes[4..8].copy_from_slice(&self.width.to_le_bytes());
        bytes[8..12].copy_from_slice(&self.height.to_le_bytes());
        bytes[12..16].copy_from_slice(&self.points.0.to_le_bytes());
        bytes[16..20].copy_from_slice(&self.points.1.to_le_bytes());
        bytes[20] = u8::from(self.smaller) | (u8::from(self.incomplete) << 1);
        bytes
    }

    /// Reads a head; `None` for one that no child of ours says.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let bytes: &[u8; Self::LENGTH] = bytes.try_into().ok()?;
        let four = |at: usize| -> Option<[u8; 4]> { bytes[at..at + 4].try_into().ok() };
        let head = Self {
            number: u32::from_le_bytes(four(0)?),
            width: u32::from_le_bytes(four(4)?),
            height: u32::from_le_bytes(four(8)?),
            points: (f32::from_le_bytes(four(12)?), f32::from_le_bytes(four(16)?)),
            smaller: bytes[20] & 1 != 0,
            incomplete: bytes[20] & 2 != 0,
        };
        let side = |side: u32| (1..=MOST_SIDE).contains(&side);
        let point = |point: f32| (1.0..=MOST_POINTS).contains(&point);
        let pixels = u64::from(head.width) * u64::from(head.height);
        let right = side(head.width)
            && side(head.height)
            && pixels <= u64::from(MOST_PIXELS)
            && point(head.points.0)
            && point(head.points.1)
            && bytes[20] <= 3;
        right.then_some(head)
    }

    /// How many bytes of pixels follow.
    pub(crate) fn bytes_following(self) -> usize {
        self.width as usize * self.height as usize * 3
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head() -> PageHead {
        PageHead {
            number: 3,
            width: 1240,
            height: 1754,
            points: (595.0, 842.0),
            smaller: false,
            incomplete: true,
        }
    }

    #[test]
    fn what_is_said_is_what_is_heard() {
        for what in [What::Draw, What::Look, What::Take] {
            let asked = Asked { what, first: 7, count: u32::MAX, fit: 1600, length: 1 << 40 };
            assert_eq!(Asked::from_bytes(&asked.to_bytes()), Some(asked));
        }
        assert_eq!(PageHead::from_bytes(&head().to_bytes()), Some(head()));
        for refusal in [
            Refusal::NoPages,
            Refusal::Password,
            Refusal::Damaged,
            Refusal::NoSuchPage,
            Refusal::TooManyPages(10_000),
            Refusal::TooMuchMemory,
            Refusal::Moving,
            Refusal::Form,
            Refusal::Empty,
            Refusal::TooLarge,
        ] {
            assert_eq!(Refusal::from_bytes(&refusal.to_bytes()), Some(refusal));
        }
    }

    #[test]
    fn a_page_out_of_bounds_is_not_believed() {
        for (width, height) in
            [(0, 10), (10, 0), (u32::MAX, 1), (MOST_SIDE, MOST_SIDE), (1, 12_001)]
        {
            let head = PageHead { width, height, ..head() };
            assert_eq!(PageHead::from_bytes(&head.to_bytes()), None, "{width} {height}");
        }
        for points in [(f32::NAN, 1.0), (1.0, f32::INFINITY), (-1.0, 1.0), (0.0, 1.0), (1e9, 1.0)] {
            assert_eq!(PageHead::from_bytes(&PageHead { points, ..head() }.to_bytes()), None);
        }
        assert_eq!(PageHead::from_bytes(&[0; 20]), None);
        assert_eq!(PageHead::from_bytes(&[1; 21]), None);
        assert_eq!(Refusal::from_bytes(&[11, 0, 0, 0, 0]), None);
        assert_eq!(Refusal::from_bytes(&[]), None);
    }
}
