//! Scans as law offices send them: TIFFs of several pages, whole ones and such as would fill memory or never end
//! (TIFF 6.0, 1992).

use super::build::zeros;
use super::{Expected, Hostile};
use crate::chance::Chance;

/// A tag: its number, its type (2 words, 3 short, 4 long, 5 ratio, 7 bytes), and its values.
pub type Tag = (u16, u16, Vec<u8>);

/// A page of a scan.
#[derive(Clone, Default)]
pub struct ScanPage {
    /// Its tags, in any order.
    pub tags: Vec<Tag>,
    /// Its pixels as the tags say; they become its only strip.
    pub strip: Vec<u8>,
}

/// A tag of one short.
pub fn short(number: u16, value: u16) -> Tag {
    (number, 3, value.to_le_bytes().to_vec())
}

/// A tag of one long.
pub fn long(number: u16, value: u32) -> Tag {
    (number, 4, value.to_le_bytes().to_vec())
}

/// A tag of words.
pub fn text(number: u16, words: &str) -> Tag {
    (number, 2, [words.as_bytes(), &[0]].concat())
}

/// How many pixels an inch, across and down.
pub fn fineness(across: u32, down: u32) -> Vec<Tag> {
    let ratio = |n: u32| [n.to_le_bytes(), 1_u32.to_le_bytes()].concat();
    vec![(282, 5, ratio(across)), (283, 5, ratio(down)), short(296, 2)]
}

impl ScanPage {
    /// A page of grey pixels, row by row from the top.
    pub fn grey(wide: u32, high: u32, strip: Vec<u8>) -> Self {
        let tags = vec![
            long(256, wide),
            long(257, high),
            short(258, 8),
            short(259, 1),
            short(262, 1),
            long(278, high),
        ];
        Self { tags, strip }
    }

    /// The same page with more tags.
    #[must_use]
    pub fn with(mut self, tags: impl IntoIterator<Item = Tag>) -> Self {
        self.tags.extend(tags);
        self
    }
}

/// Writes pages one behind the other; `last` is where the chain leads after the last one, 0 at its end.
pub fn scan(pages: &[ScanPage], last: u32) -> Vec<u8> {
    let mut out = b"II*\0\0\0\0\0".to_vec();
    let mut pointer = 4;
    for page in pages {
        out.resize(out.len() + out.len() % 2, 0);
        let strip_at = out.len() as u32;
        out.extend(&page.strip);
        out.resize(out.len() + out.len() % 2, 0);
        let mut tags = page.tags.clone();
        tags.push(long(273, strip_at));
        tags.push(long(279, page.strip.len() as u32));
        tags.sort_by_key(|(number, ..)| *number);
        let begins = out.len();
        out[pointer..pointer + 4].copy_from_slice(&(begins as u32).to_le_bytes());
        let mut outside_at = begins + 2 + tags.len() * 12 + 4;
        let mut outside = Vec::new();
        out.extend((tags.len() as u16).to_le_bytes());
        for (number, kind, data) in &tags {
            let one = match kind {
                3 => 2,
                4 => 4,
                5 => 8,
                _ => 1,
            };
            out.extend(number.to_le_bytes());
            out.extend(kind.to_le_bytes());
            out.extend(((data.len() / one) as u32).to_le_bytes());
            if data.len() <= 4 {
                let mut four = data.clone();
                four.resize(4, 0);
                out.extend(four);
            } else {
                out.extend((outside_at as u32).to_le_bytes());
                outside.extend(data);
                outside.resize(outside.len() + outside.len() % 2, 0);
                outside_at = begins + 2 + tags.len() * 12 + 4 + outside.len();
            }
        }
        pointer = out.len();
        out.extend(last.to_le_bytes());
        out.extend(outside);
    }
    out
}

/// A small page whose upper left pixel has this shade, the others being white.
pub fn small(shade: u8) -> ScanPage {
    let mut pixels = vec![255; 16 * 12];
    pixels[0] = shade;
    ScanPage::grey(16, 12, pixels)
}

/// Adds scans that harm.
pub(super) fn add(all: &mut Vec<Hostile>) {
    let mut push = |name: &str, bytes, expected| all.push(Hostile::new(name, bytes, expected));
    let two = scan(&[small(1), small(2)], 0);
    push("two-pages.tif", two.clone(), Expected::Drawn);
    let first = u32::from_le_bytes([two[4], two[5], two[6], two[7]]);
    push("loop-of-two.tif", scan(&[small(1), small(2)], first), Expected::Refused);
    push("chain-out-of-the-file.tif", scan(&[small(1)], 0x7fff_fff0), Expected::Refused);
    push("chain-into-the-head.tif", scan(&[small(1)], 2), Expected::Refused);
    push("cut-in-the-second-page.tif", two[..two.len() - 40].to_vec(), Expected::Refused);
    push("pages-1500.tif", scan(&vec![small(3); 1500], 0), Expected::Refused);
    push("pages-20000.tif", scan(&vec![small(3); 20_000], 0), Expected::Refused);
    // Directories that lie in each other: every two bytes begin another one of thousands of tags.
    let mut nested = b"II*\0\x08\0\0\0".to_vec();
    nested.resize(900_000, 0x10);
    push("directories-in-each-other.tif", nested, Expected::Refused);
    let mut flood = ScanPage::grey(16, 12, vec![255; 16 * 12]);
    flood.tags[0] = long(256, 39_999);
    flood.tags[1] = long(257, 39_999);
    flood.tags[5] = long(278, 39_999);
    push("flood-in-the-second-page.tif", scan(&[small(1), flood.clone()], 0), Expected::Refused);
    let mut wide = flood.clone();
    wide.tags[0] = long(256, u32::MAX);
    push("wide.tif", scan(&[wide], 0), Expected::Refused);
    let mut none = small(1);
    none.tags[0] = long(256, 0);
    push("no-width.tif", scan(&[none], 0), Expected::Refused);
    // 900 million pixels, pressed into a megabyte.
    let mut bomb = ScanPage::grey(30_000, 30_000, zeros(860));
    bomb.tags[3] = short(259, 8);
    push("bomb-in-the-second-page.tif", scan(&[small(1), bomb], 0), Expected::Refused);
    for (name, pressed) in [("fax-3", 3), ("fax-4", 4), ("lzw", 5), ("jpeg", 7), ("packed", 32_773)]
    {
        let mut noise = ScanPage::grey(400, 300, Chance::from_seed(u64::from(pressed)).bytes(4000));
        noise.tags[3] = short(259, pressed);
        if pressed < 5 {
            noise.tags[2] = short(258, 1);
        }
        push(&format!("noise-{name}.tif"), scan(&[noise], 0), Expected::Ends);
    }
    // A fax whose lines all end at once, many times over what the sides say.
    let mut lines = ScanPage::grey(20_000, 20_000, vec![0xff; 200_000]);
    lines.tags[2] = short(258, 1);
    lines.tags[3] = short(259, 4);
    push("lines-without-end.tif", scan(&[lines], 0), Expected::Ends);
    let mut strips = small(1);
    strips.tags[5] = long(278, 1);
    push("strips-missing.tif", scan(&[strips], 0), Expected::Refused);
    let uneven = small(1).with(fineness(2400, 1));
    push("uneven-beyond-measure.tif", scan(&[uneven], 0), Expected::Drawn);
    let under_nothing: Vec<Tag> = vec![(282, 5, vec![0; 8]), (283, 5, vec![0xff; 8])];
    push("fineness-over-nothing.tif", scan(&[small(1).with(under_nothing)], 0), Expected::Drawn);
    let script = "<script>document.location='http://127.0.0.1'</script>";
    push("script-in-a-tag.tif", scan(&[small(1).with([text(270, script)])], 0), Expected::Drawn);
    let long_words = "x".repeat(300_000);
    push("words-long.tif", scan(&[small(1).with([text(270, &long_words)])], 0), Expected::Drawn);
    push("called-a-pdf-too.pdf", two, Expected::Drawn);
}
