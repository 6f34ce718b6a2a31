//! Takes pages out of a foreign PDF: each becomes a form object with its own resources.
//!
//! Only what is drawn is taken over; of a page's notes and fields, their looks.

use std::collections::HashMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use crate::parts::{DEEPEST, ELSEWHERE, LEFT_BEHIND, MOST_OBJECTS, Sheet};

/// A page of a PDF with what it needs to be put elsewhere.
pub(super) struct Shape {
    page: ObjectId,
    /// Left, bottom, right, top of what is shown.
    shown: [f32; 4],
    /// Quarter turns, clockwise.
    turns: i64,
}

impl Shape {
    /// Reads the shape of a page; nothing where it has none, or its content is not there.
    pub(super) fn of(document: &Document, page: ObjectId) -> Option<Self> {
        let media = rectangle(document, inherited(document, page, b"MediaBox")?)?;
        let crop = inherited(document, page, b"CropBox").and_then(|b| rectangle(document, b));
        let crop = crop.unwrap_or(media);
        let shown = [
            media[0].max(crop[0]),
            media[1].max(crop[1]),
            media[2].min(crop[2]),
            media[3].min(crop[3]),
        ];
        let fits = |length: f32| (1.0..=20_000.0).contains(&length);
        if !fits(shown[2] - shown[0]) || !fits(shown[3] - shown[1]) {
            return None;
        }
        let turns = inherited(document, page, b"Rotate").and_then(|turn| turn.as_i64().ok());
        let turns = (turns.unwrap_or(0) / 90).rem_euclid(4);
        content(document, page)?;
        Some(Self { page, shown, turns })
    }

    fn size(&self) -> (f32, f32) {
        let (width, height) = (self.shown[2] - self.shown[0], self.shown[3] - self.shown[1]);
        if self.turns % 2 == 0 { (width, height) } else { (height, width) }
    }

    /// The matrix that turns it upright and moves its corner to the origin.
    fn matrix(&self) -> [f32; 6] {
        let [left, bottom, right, top] = self.shown;
        match self.turns {
            1 => [0.0, -1.0, 1.0, 0.0, -bottom, right],
            2 => [-1.0, 0.0, 0.0, -1.0, right, top],
            3 => [0.0, 1.0, -1.0, 0.0, top, -left],
            _ => [1.0, 0.0, 0.0, 1.0, -left, -bottom],
        }
    }
}

/// Finds a value of a page or of the tree above it.
fn inherited<'a>(document: &'a Document, page: ObjectId, key: &[u8]) -> Option<&'a Object> {
    let mut at = document.get_dictionary(page).ok()?;
    for _ in 0..DEEPEST {
        if let Ok(found) = at.get_deref(key, document) {
            return Some(found);
        }
        at = document.get_dictionary(at.get(b"Parent").ok()?.as_reference().ok()?).ok()?;
    }
    None
}

fn number(document: &Document, object: &Object) -> Option<f32> {
    let (_, object) = document.dereference(object).ok()?;
    object.as_float().ok().filter(|number| number.is_finite())
}

fn numbers<const N: usize>(document: &Document, object: &Object) -> Option<[f32; N]> {
    let all = object.as_array().ok()?;
    let read: Option<Vec<f32>> = all.iter().map(|one| number(document, one)).collect();
    read?.try_into().ok()
}

/// Reads a rectangle, whichever corners it names.
fn rectangle(document: &Document, object: &Object) -> Option<[f32; 4]> {
    let [a, b, c, d] = numbers::<4>(document, object)?;
    Some([a.min(c), b.min(d), a.max(c), b.max(d)])
}

/// Gives the content of a page, ready for a form: one stream as it is packed, several as one.
/// Nothing where a part is missing: a page that lost its content must not look like an empty one.
fn content(document: &Document, page: ObjectId) -> Option<Stream> {
    let page = document.get_dictionary(page).ok()?;
    let Ok(contents) = page.get(b"Contents") else {
        return Some(Stream::new(Dictionary::new(), Vec::new()));
    };
    let (_, contents) = document.dereference(contents).ok()?;
    match contents {
        Object::Stream(stream) => {
            let mut dict = Dictionary::new();
            for key in [b"Filter".as_slice(), b"DecodeParms"] {
                if let Ok(value) = stream.dict.get_deref(key, document) {
                    dict.set(key, value.clone());
                }
            }
            Some(Stream::new(dict, stream.content.clone()))
        }
        Object::Array(parts) => {
            let mut whole = Vec::new();
            for part in parts {
                let (_, part) = document.dereference(part).ok()?;
                whole.extend(part.as_stream().ok()?.get_plain_content().ok()?);
                whole.push(b'\n');
            }
            let mut stream = Stream::new(Dictionary::new(), whole);
            let _ = stream.compress();
            Some(stream)
        }
        _ => None,
    }
}

/// Takes objects over from a PDF into a list of their own, by their places in it.
pub(super) struct Taker<'a> {
    from: &'a Document,
    taken: HashMap<ObjectId, u32>,
    left: Vec<(ObjectId, u32)>,
    to: Vec<Object>,
}

impl<'a> Taker<'a> {
    pub(super) fn new(from: &'a Document) -> Self {
        Self { from, taken: HashMap::new(), left: Vec::new(), to: Vec::new() }
    }

    /// Gives what was taken.
    pub(super) fn objects(self) -> Vec<Object> {
        self.to
    }

    fn add(&mut self, object: Object) -> Option<u32> {
        let place = u32::try_from(self.to.len()).ok()?;
        self.to.push(object);
        Some(place)
    }

    fn object(&mut self, object: &Object, depth: usize) -> Option<Object> {
        if depth > DEEPEST {
            return None;
        }
        Some(match object {
            Object::Reference(id) => {
                if let Some(known) = self.taken.get(id) {
                    return Some(Object::Reference((*known, 0)));
                }
                if !self.from.has_object(*id) || self.to.len() >= MOST_OBJECTS {
                    return Some(Object::Null);
                }
                let place = self.add(Object::Null)?;
                self.taken.insert(*id, place);
                self.left.push((*id, place));
                Object::Reference((place, 0))
            }
            Object::Array(all) => {
                let all: Option<Vec<Object>> =
                    all.iter().map(|one| self.object(one, depth + 1)).collect();
                Object::Array(all?)
            }
            // A page or a catalogue named from inside a page would bring the whole file with it.
            Object::Dictionary(dict) if whole(dict) => Object::Null,
            Object::Dictionary(dict) => Object::Dictionary(self.dictionary(dict, depth)?),
            Object::Stream(stream) => {
                let mut dict = self.dictionary(&stream.dict, depth)?;
                dict.remove(b"Length");
                for key in ELSEWHERE {
                    dict.remove(key);
                }
                if whole(&dict) {
                    dict.remove(b"Type");
                }
                let photo = matches!(stream.filters().as_deref(), Ok([b"DCTDecode"]));
                let bytes = if photo { bare_jpeg(&stream.content) } else { None };
                Object::Stream(Stream::new(dict, bytes.unwrap_or_else(|| stream.content.clone())))
            }
            other => other.clone(),
        })
    }

    fn dictionary(&mut self, dict: &Dictionary, depth: usize) -> Option<Dictionary> {
        let mut out = Dictionary::new();
        for (key, value) in dict.iter().filter(|(key, _)| !LEFT_BEHIND.contains(&key.as_slice())) {
            let value = self.object(value, depth + 1)?;
            out.set(key.clone(), value);
        }
        Some(out)
    }

    /// Takes over what was named and not yet taken.
    fn finish(&mut self) -> Option<()> {
        while let Some((old, place)) = self.left.pop() {
            let object = self.from.get_object(old).ok()?;
            let object = self.object(object, 0)?;
            *self.to.get_mut(place as usize)? = object;
        }
        Some(())
    }

    /// Makes a form of a page, and of the looks of its notes and fields, each with the matrix that
    /// lays it upright at the origin.
    pub(super) fn sheet(&mut self, shape: &Shape) -> Option<Sheet> {
        let page = self.from.get_dictionary(shape.page).ok()?;
        let mut form = content(self.from, shape.page)?;
        let box_ = shape.shown.map(Object::Real).to_vec();
        form.dict.set("Type", Object::Name(b"XObject".to_vec()));
        form.dict.set("Subtype", Object::Name(b"Form".to_vec()));
        form.dict.set("BBox", box_);
        if let Some(resources) = inherited(self.from, shape.page, b"Resources") {
            let resources = self.object(resources, 0)?;
            form.dict.set("Resources", resources);
        }
        if let Ok(group) = page.get_deref(b"Group", self.from) {
            let group = self.object(group, 0)?;
            form.dict.set("Group", group);
        }
        let upright = shape.matrix();
        let mut drawn = vec![(self.add(Object::Stream(form))?, upright)];
        let notes = page.get_deref(b"Annots", self.from).and_then(Object::as_array).cloned();
        for note in notes.unwrap_or_default() {
            let Ok((_, Object::Dictionary(note))) = self.from.dereference(&note) else { continue };
            if let Some((look, matrix)) = looks(self.from, note) {
                let Object::Reference((look, _)) = self.object(&look, 0)? else { continue };
                drawn.push((look, times(matrix, upright)));
            }
        }
        self.finish()?;
        Some(Sheet { size: shape.size(), drawn })
    }
}

/// Says whether it is what holds a whole file together.
fn whole(dict: &Dictionary) -> bool {
    [b"Page".as_slice(), b"Pages", b"Catalog"].iter().any(|kind| dict.has_type(kind))
}

/// One matrix after another.
fn times(a: [f32; 6], b: [f32; 6]) -> [f32; 6] {
    [
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    ]
}

/// Gives the looks of a note or field that a viewer would draw, and the matrix that fits them into
/// its rectangle (ISO 32000-1, 12.5.5).
fn looks(document: &Document, note: &Dictionary) -> Option<(Object, [f32; 6])> {
    let kind = note.get(b"Subtype").and_then(Object::as_name).unwrap_or_default();
    let flags = note.get(b"F").and_then(Object::as_i64).unwrap_or(0);
    // Hidden, or not shown on paper nor screen; what only opens something is not drawn.
    if flags & (2 | 32) != 0 || matches!(kind, b"Popup" | b"Link" | b"Text") {
        return None;
    }
    let (_, all) = document.dereference(note.get(b"AP").ok()?).ok()?;
    let mut look = all.as_dict().ok()?.get(b"N").ok()?;
    let (_, found) = document.dereference(look).ok()?;
    if let Object::Dictionary(states) = found {
        look = states.get(note.get(b"AS").and_then(Object::as_name).ok()?).ok()?;
    }
    let (_, found) = document.dereference(look).ok()?;
    let form = &found.as_stream().ok()?.dict;
    let box_ = rectangle(document, form.get_deref(b"BBox", document).ok()?)?;
    let own = form.get_deref(b"Matrix", document).ok();
    let own = own.and_then(|matrix| numbers::<6>(document, matrix));
    let m = own.unwrap_or([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);
    let corners = [(0, 1), (2, 1), (0, 3), (2, 3)].map(|(x, y)| {
        let (x, y) = (box_[x], box_[y]);
        (m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5])
    });
    let least = corners.iter().fold((f32::MAX, f32::MAX), |a, c| (a.0.min(c.0), a.1.min(c.1)));
    let most = corners.iter().fold((f32::MIN, f32::MIN), |a, c| (a.0.max(c.0), a.1.max(c.1)));
    let to = rectangle(document, note.get_deref(b"Rect", document).ok()?)?;
    let (width, height) = (most.0 - least.0, most.1 - least.1);
    if width <= 0.0 || height <= 0.0 {
        return None;
    }
    let (sx, sy) = ((to[2] - to[0]) / width, (to[3] - to[1]) / height);
    let look = look.as_reference().ok()?;
    let fit = [sx, 0.0, 0.0, sy, to[0] - sx * least.0, to[1] - sy * least.1];
    fit.iter().all(|n| n.is_finite()).then_some((Object::Reference(look), fit))
}

/// Takes everything out of a JPEG that is not needed to draw it: application segments but the one
/// that tells of its colours, comments, and what follows its end. Nothing where it is not well made.
fn bare_jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = bytes.get(..2).filter(|start| *start == [0xff, 0xd8])?.to_vec();
    let mut at = 2;
    loop {
        let marker = *bytes.get(at..at + 2)?.get(1).filter(|_| bytes[at] == 0xff)?;
        if marker == 0xd9 {
            out.extend([0xff, 0xd9]);
            return Some(out);
        }
        let length = bytes.get(at + 2..at + 4)?;
        let end = at + 2 + usize::from(u16::from_be_bytes([length[0], length[1]]));
        let segment = bytes.get(at..end)?;
        let told = matches!(marker, 0xe0..=0xed | 0xef | 0xfe);
        if !told {
            out.extend(segment);
        }
        at = end;
        if marker == 0xda {
            // The picture itself, up to the next marker that is not part of it.
            let rest = bytes.get(at..)?;
            let next = rest.windows(2).position(|pair| {
                pair[0] == 0xff && !matches!(pair[1], 0x00 | 0xff | 0xd0..=0xd7)
            })?;
            out.extend(&rest[..next]);
            at += next;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_jpeg_loses_what_does_not_draw() {
        let jpeg = b"\xff\xd8\xff\xe1\0\x08Exif\0\0\xff\xfe\0\x06hush\xff\xee\0\x04ab\xff\xda\0\x02\x01\xff\0\x02\xff\xd9trailer";
        let bare = bare_jpeg(jpeg).unwrap();
        assert_eq!(bare, b"\xff\xd8\xff\xee\0\x04ab\xff\xda\0\x02\x01\xff\0\x02\xff\xd9");
        assert_eq!(bare_jpeg(b"not a jpeg"), None);
        assert_eq!(bare_jpeg(&jpeg[..20]), None);
    }

    #[test]
    fn a_page_is_turned_upright() {
        let corner = |turns, point: (f32, f32)| {
            let m = Shape { page: (1, 0), shown: [10.0, 20.0, 110.0, 220.0], turns }.matrix();
            let x = m[0] * point.0 + m[2] * point.1 + m[4];
            (x, m[1] * point.0 + m[3] * point.1 + m[5])
        };
        // Where the top left corner of the page comes to lie.
        assert_eq!(corner(0, (10.0, 220.0)), (0.0, 200.0));
        assert_eq!(corner(1, (10.0, 220.0)), (200.0, 100.0));
        assert_eq!(corner(2, (10.0, 220.0)), (100.0, 0.0));
        assert_eq!(corner(3, (10.0, 220.0)), (0.0, 0.0));
    }
}
