//! The pages of an exhibit on their way from the child into a bundle: only what they draw, in a form of our own.
//!
//! The child reads the foreign file and writes this; the program reads this and never the file. It is no PDF, so that
//! no reader of PDFs stands on the program's side: a list of pages, a list of objects, each bounded in number, depth
//! and length. What is packed inside an object (letters, pictures) is carried and never unpacked here.

use lopdf::{Dictionary, Object, Stream, StringFormat};

/// Most bytes of the pages of one exhibit.
pub const MOST_PARTS: usize = 200 << 20;
/// Most pages of one exhibit in the bundle.
pub(crate) const MOST_SHEETS: usize = 1_000;
/// Most objects of one exhibit.
pub(crate) const MOST_OBJECTS: usize = 300_000;
/// Most values inside those objects.
const MOST_VALUES: usize = 3_000_000;
/// About how many bytes of memory a value takes once read.
const VALUE: usize = 150;
/// Most things drawn on one page: the page itself, and the looks of its notes and fields.
const MOST_DRAWN: usize = 5_000;
/// Deepest nesting of arrays and dictionaries.
pub(crate) const DEEPEST: usize = 60;
/// Longest side of a page or picture, in points or pixels.
const MOST_SIDE: f32 = 20_000.0;
/// Largest number in a matrix.
const MOST_SHIFT: f32 = 1e7;
/// What of an object never travels: information about the file and its parts, and what acts.
pub(crate) const LEFT_BEHIND: [&[u8]; 10] = [
    b"Metadata",
    b"PieceInfo",
    b"LastModified",
    b"StructParent",
    b"StructParents",
    b"AF",
    b"AA",
    b"OPI",
    b"Thumb",
    b"EF",
];
/// What of a stream never travels besides: what takes its content from another file or place.
pub(crate) const ELSEWHERE: [&[u8]; 5] = [b"F", b"FFilter", b"FDecodeParms", b"Ref", b"Alternates"];
const MAGIC: &[u8; 8] = b"RPARTS2\n";

/// How many pages of a scan are not as a reader would expect them; none of any other file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Otherwise {
    /// Pages that are left out: the file marks them as a small picture of another page, or as a mask.
    pub left_out: u32,
    /// Pages that are too large to be evened out, though they were scanned finer one way than the other.
    pub uneven: u32,
}

/// A page as it is put into another.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Width and height of what is shown, in points, upright as it is read.
    pub size: (f32, f32),
    /// What is drawn: the number of an object, and the matrix that lays it into a page of this size.
    pub drawn: Vec<(u32, [f32; 6])>,
}

/// The pages of an exhibit, and the objects that they draw.
#[derive(Debug, Clone, PartialEq)]
pub struct Parts {
    /// The pages.
    sheets: Vec<Sheet>,
    /// The objects; a reference inside them is a place in this list, from 0, with the generation 0.
    objects: Vec<Object>,
    otherwise: Otherwise,
    /// About how many bytes of memory it takes.
    length: usize,
}

impl Parts {
    /// The pages, in order; there is at least one.
    pub fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    /// The objects that the pages draw. Each reference inside them is a place in this list.
    pub fn objects(&self) -> &[Object] {
        &self.objects
    }

    /// How many pages of a scan are otherwise than expected.
    pub fn otherwise(&self) -> Otherwise {
        self.otherwise
    }

    /// About how many bytes are held.
    pub fn length(&self) -> usize {
        self.length
    }

    /// Reads what a child says; `None` for what no child of ours says.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut from = Reader { left: bytes.strip_prefix(MAGIC)?, values: 0 };
        let (sheets, objects) = (from.count(MOST_SHEETS)?, from.count(MOST_OBJECTS)?);
        if sheets == 0 {
            return None;
        }
        let otherwise = Otherwise {
            left_out: u32::from_le_bytes(from.four()?),
            uneven: u32::from_le_bytes(from.four()?),
        };
        if otherwise.uneven as usize > sheets {
            return None;
        }
        let sheets: Option<Vec<Sheet>> = (0..sheets).map(|_| from.sheet(objects)).collect();
        let objects: Option<Vec<Object>> = (0..objects).map(|_| from.object(objects, 0)).collect();
        let (sheets, objects) = (sheets?, objects?);
        // A page draws forms and pictures, which are streams.
        let stream = |drawn: &(u32, [f32; 6])| {
            matches!(objects.get(drawn.0 as usize), Some(Object::Stream(_)))
        };
        let right = sheets.iter().all(|sheet| sheet.drawn.iter().all(stream));
        let length = bytes.len().saturating_add(from.values.saturating_mul(VALUE));
        let parts = Self { sheets, objects, otherwise, length };
        (right && from.left.is_empty()).then_some(parts)
    }
}

/// Writes pages and objects; nothing where they are more than travels.
pub(crate) fn to_bytes(
    sheets: &[Sheet],
    objects: &[Object],
    otherwise: Otherwise,
) -> Option<Vec<u8>> {
    let mut to = Writer { out: MAGIC.to_vec(), values: 0 };
    to.count(sheets.len(), MOST_SHEETS)?;
    to.count(objects.len(), MOST_OBJECTS)?;
    to.out.extend(otherwise.left_out.to_le_bytes());
    to.out.extend(otherwise.uneven.to_le_bytes());
    for sheet in sheets {
        to.real(sheet.size.0);
        to.real(sheet.size.1);
        to.count(sheet.drawn.len(), MOST_DRAWN)?;
        for (object, matrix) in &sheet.drawn {
            to.out.extend(object.to_le_bytes());
            matrix.iter().for_each(|number| to.real(*number));
        }
    }
    for object in objects {
        to.object(object)?;
    }
    (to.out.len() <= MOST_PARTS).then_some(to.out)
}

/// What a value is, by its first byte.
mod is {
    pub(super) const NULL: u8 = 0;
    pub(super) const NO: u8 = 1;
    pub(super) const YES: u8 = 2;
    pub(super) const INTEGER: u8 = 3;
    pub(super) const REAL: u8 = 4;
    pub(super) const NAME: u8 = 5;
    pub(super) const TEXT: u8 = 7;
    pub(super) const ARRAY: u8 = 8;
    pub(super) const DICTIONARY: u8 = 9;
    pub(super) const STREAM: u8 = 10;
    pub(super) const REFERENCE: u8 = 11;
}

struct Writer {
    out: Vec<u8>,
    values: usize,
}

impl Writer {
    fn count(&mut self, count: usize, most: usize) -> Option<()> {
        let count = u32::try_from(count).ok().filter(|_| count <= most)?;
        self.out.extend(count.to_le_bytes());
        Some(())
    }

    fn real(&mut self, number: f32) {
        self.out.extend(number.to_le_bytes());
    }

    fn bytes(&mut self, bytes: &[u8]) -> Option<()> {
        if self.out.len() + bytes.len() > MOST_PARTS {
            return None;
        }
        self.count(bytes.len(), MOST_PARTS)?;
        self.out.extend(bytes);
        Some(())
    }

    fn object(&mut self, object: &Object) -> Option<()> {
        self.values += 1;
        if self.values > MOST_VALUES {
            return None;
        }
        let tagged = |to: &mut Self, tag: u8, bytes: &[u8]| {
            to.out.push(tag);
            to.bytes(bytes)
        };
        match object {
            Object::Null => self.out.push(is::NULL),
            Object::Boolean(no) => self.out.push(if *no { is::YES } else { is::NO }),
            Object::Integer(number) => {
                self.out.push(is::INTEGER);
                self.out.extend(number.to_le_bytes());
            }
            // A number that is none would not be read by anybody; what it draws is nothing.
            Object::Real(number) => {
                self.out.push(is::REAL);
                self.real(if number.is_finite() { *number } else { 0.0 });
            }
            Object::Name(name) => tagged(self, is::NAME, name)?,
            // Written as hexadecimal later: a writer that looks for what to escape can take very long.
            Object::String(text, _) => tagged(self, is::TEXT, text)?,
            Object::Array(all) => {
                self.out.push(is::ARRAY);
                self.count(all.len(), MOST_VALUES)?;
                all.iter().try_for_each(|one| self.object(one))?;
            }
            Object::Dictionary(dict) => {
                self.out.push(is::DICTIONARY);
                self.dictionary(dict)?;
            }
            Object::Stream(stream) => {
                self.out.push(is::STREAM);
                self.dictionary(&stream.dict)?;
                self.bytes(&stream.content)?;
            }
            Object::Reference((number, _)) => {
                self.out.push(is::REFERENCE);
                self.out.extend(number.to_le_bytes());
            }
        }
        Some(())
    }

    fn dictionary(&mut self, dict: &Dictionary) -> Option<()> {
        self.count(dict.len(), MOST_VALUES)?;
        for (key, value) in dict.iter() {
            self.bytes(key)?;
            self.object(value)?;
        }
        Some(())
    }
}

struct Reader<'a> {
    left: &'a [u8],
    values: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, left) = self.left.split_at_checked(length)?;
        self.left = left;
        Some(taken)
    }

    fn four(&mut self) -> Option<[u8; 4]> {
        self.take(4)?.try_into().ok()
    }

    fn count(&mut self, most: usize) -> Option<usize> {
        let count = u32::from_le_bytes(self.four()?) as usize;
        // Each thing that is counted takes at least one byte.
        (count <= most && count <= self.left.len()).then_some(count)
    }

    fn bytes(&mut self) -> Option<Vec<u8>> {
        let length = self.count(MOST_PARTS)?;
        self.take(length).map(<[u8]>::to_vec)
    }

    fn real(&mut self) -> Option<f32> {
        Some(f32::from_le_bytes(self.four()?)).filter(|number| number.is_finite())
    }

    fn place(&mut self, objects: usize) -> Option<u32> {
        Some(u32::from_le_bytes(self.four()?)).filter(|place| (*place as usize) < objects)
    }

    fn sheet(&mut self, objects: usize) -> Option<Sheet> {
        let size = (self.real()?, self.real()?);
        let fits = |side: f32| (1.0..=MOST_SIDE).contains(&side);
        if !fits(size.0) || !fits(size.1) {
            return None;
        }
        let mut drawn = Vec::new();
        let count = self.count(MOST_DRAWN)?;
        self.values += count;
        for _ in 0..count {
            let place = self.place(objects)?;
            let mut matrix = [0.0; 6];
            for number in &mut matrix {
                *number = self.real().filter(|number| number.abs() <= MOST_SHIFT)?;
            }
            drawn.push((place, matrix));
        }
        Some(Sheet { size, drawn })
    }

    fn object(&mut self, objects: usize, depth: usize) -> Option<Object> {
        self.values += 1;
        if depth > DEEPEST + 2 || self.values > MOST_VALUES {
            return None;
        }
        Some(match self.take(1)?[0] {
            is::NULL => Object::Null,
            is::NO => Object::Boolean(false),
            is::YES => Object::Boolean(true),
            is::INTEGER => Object::Integer(i64::from_le_bytes(self.take(8)?.try_into().ok()?)),
            is::REAL => Object::Real(self.real()?),
            is::NAME => Object::Name(self.bytes()?),
            is::TEXT => Object::String(self.bytes()?, StringFormat::Hexadecimal),
            is::ARRAY => {
                let count = self.count(MOST_VALUES)?;
                let all: Option<Vec<Object>> =
                    (0..count).map(|_| self.object(objects, depth + 1)).collect();
                Object::Array(all?)
            }
            is::DICTIONARY => Object::Dictionary(self.dictionary(objects, depth)?),
            // A stream stands by itself, never inside of something.
            is::STREAM if depth == 0 => {
                let dict = self.dictionary(objects, depth)?;
                if ELSEWHERE.iter().any(|key| dict.has(key)) {
                    return None;
                }
                Object::Stream(Stream::new(dict, self.bytes()?))
            }
            is::REFERENCE => Object::Reference((self.place(objects)?, 0)),
            _ => return None,
        })
    }

    fn dictionary(&mut self, objects: usize, depth: usize) -> Option<Dictionary> {
        let mut dict = Dictionary::new();
        for _ in 0..self.count(MOST_VALUES)? {
            let key = self.bytes()?;
            // A child of ours leaves these behind.
            if LEFT_BEHIND.contains(&key.as_slice()) {
                return None;
            }
            dict.set(key, self.object(objects, depth + 1)?);
        }
        let whole = [b"Page".as_slice(), b"Pages", b"Catalog"];
        (!whole.iter().any(|kind| dict.has_type(kind))).then_some(dict)
    }
}

#[cfg(test)]
mod tests {
    use lopdf::dictionary;

    use super::*;

    const PLAIN: Otherwise = Otherwise { left_out: 0, uneven: 0 };

    fn sheets() -> Vec<Sheet> {
        vec![Sheet { size: (595.0, 842.0), drawn: vec![(0, [1.0, 0.0, 0.0, 1.0, -3.5, 0.0])] }]
    }

    fn form(dict: Dictionary) -> Object {
        Object::Stream(Stream::new(dict, b"0 0 m".to_vec()))
    }

    #[test]
    fn what_is_said_is_what_is_heard() {
        let objects = [
            form(dictionary! {
                "A" => vec![Object::Null, true.into(), false.into(), 7.into(), Object::Real(0.5)],
                "B" => Object::String(b"x)".to_vec(), StringFormat::Hexadecimal), "C" => Object::Reference((1, 0)),
                "D" => Object::String(vec![0, 255], StringFormat::Hexadecimal), "E" => "Name",
            }),
            Object::Dictionary(dictionary! { "Inner" => dictionary! {} }),
        ];
        let otherwise = Otherwise { left_out: 7, uneven: 1 };
        let bytes = to_bytes(&sheets(), &objects, otherwise).unwrap();
        let heard = Parts::from_bytes(&bytes).unwrap();
        assert_eq!((heard.sheets(), heard.objects()), (&sheets()[..], &objects[..]));
        assert_eq!(heard.otherwise(), otherwise);
        for cut in 0..bytes.len() {
            assert_eq!(Parts::from_bytes(&bytes[..cut]), None, "cut at {cut}");
        }
        for at in 0..bytes.len() {
            let mut spoiled = bytes.clone();
            spoiled[at] = !spoiled[at];
            // Believed or not: it is read to its end or refused, and never falls over.
            let _ = Parts::from_bytes(&spoiled);
        }
    }

    #[test]
    fn what_no_child_of_ours_says_is_not_believed() {
        let said = |sheets: &[Sheet], objects: &[Object]| {
            Parts::from_bytes(&to_bytes(sheets, objects, PLAIN).unwrap())
        };
        let plain = || form(Dictionary::new());
        assert!(said(&sheets(), &[plain()]).is_some());
        assert_eq!(said(&[], &[plain()]), None, "no page");
        assert_eq!(said(&sheets(), &[Object::Null]), None, "a page draws a stream");
        assert_eq!(said(&sheets(), &[]), None, "it is not there");
        let lost = form(dictionary! { "X" => Object::Reference((9, 0)) });
        assert_eq!(said(&sheets(), &[lost]), None);
        for (key, value) in [
            ("AA", Object::Null),
            ("Metadata", Object::Null),
            ("Type", "Catalog".into()),
            ("EF", Object::Null),
            ("F", Object::string_literal("elsewhere")),
            ("Ref", Object::Null),
            ("Inner", form(Dictionary::new())),
        ] {
            assert_eq!(said(&sheets(), &[form(dictionary! { key => value })]), None, "{key}");
        }
        let deep = (0..100).fold(Object::Null, |inner, _| Object::Array(vec![inner]));
        assert_eq!(said(&sheets(), &[plain(), deep]), None, "too deep");
        for size in [(0.0, 10.0), (f32::NAN, 10.0), (10.0, 1e9)] {
            assert_eq!(said(&[Sheet { size, drawn: Vec::new() }], &[]), None, "{size:?}");
        }
        let far = Sheet { drawn: vec![(0, [f32::INFINITY; 6])], ..sheets().remove(0) };
        assert_eq!(said(&[far], &[plain()]), None);
        let crowded =
            Sheet { drawn: vec![sheets()[0].drawn[0]; MOST_DRAWN + 1], ..sheets().remove(0) };
        assert_eq!(to_bytes(&[crowded], &[plain()], PLAIN), None);
        // A list that says it is longer than there are bytes takes no memory.
        let uneven = Otherwise { left_out: 0, uneven: 2 };
        let more = to_bytes(&sheets(), &[plain()], uneven).unwrap();
        assert_eq!(Parts::from_bytes(&more), None, "more pages than there are");
        let mut long = to_bytes(&sheets(), &[plain()], PLAIN).unwrap();
        long[12..16].copy_from_slice(&u32::MAX.to_le_bytes());
        assert_eq!(Parts::from_bytes(&long), None);
    }

    #[test]
    fn more_than_travels_is_not_written() {
        let flood = Object::Array(vec![Object::Null; MOST_VALUES + 1]);
        assert_eq!(to_bytes(&sheets(), &[form(Dictionary::new()), flood], PLAIN), None);
        let many = vec![Sheet { size: (1.0, 1.0), drawn: Vec::new() }; MOST_SHEETS + 1];
        assert_eq!(to_bytes(&many, &[], PLAIN), None);
    }
}
