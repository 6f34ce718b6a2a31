//! Puts pages of exhibits into the pages of the frame, below the stamp, made smaller where they need it.
//!
//! What is put in are [`Parts`], which a child made of the foreign file; nothing here unpacks them.

use std::collections::HashMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use redress_render::{Parts, Sheet};

/// A4 upright, in points.
const PAPER: (f32, f32) = (595.276, 841.89);
/// What stays free around: sides and foot, and the head with the stamp.
const MARGIN: f32 = 26.0;
const HEAD: f32 = 58.0;

/// A page of the frame, counted from 0, and what goes into it.
pub(super) type Placed<'a> = (usize, (&'a Parts, &'a Sheet));

/// Puts everything into the frame; nothing where that cannot be done.
pub(super) fn place(frame: &[u8], placed: &[Placed<'_>]) -> Option<Vec<u8>> {
    let mut to = Document::load_mem(frame).ok()?;
    let pages: Vec<ObjectId> = to.page_iter().collect();
    let mut brought: HashMap<*const Parts, Vec<ObjectId>> = HashMap::new();
    for (n, (parts, sheet)) in placed {
        let page = *pages.get(*n)?;
        let there = brought
            .entry(std::ptr::from_ref(*parts))
            .or_insert_with(|| bring(&mut to, parts.objects()));
        let (width, height) = sheet.size;
        let (scale, x, y) = room(width, height, 1.0);
        let drawn: Option<Vec<(ObjectId, [f32; 6])>> = sheet
            .drawn
            .iter()
            .map(|(object, m)| {
                let [a, b, c, d, e, f] = m.map(|number| number * scale);
                Some((*there.get(*object as usize)?, [a, b, c, d, e + x, f + y]))
            })
            .collect();
        draw(&mut to, page, &drawn?)?;
    }
    // As long as it can become: growing it on the way would copy it again and again.
    let lengths = placed.iter().map(|(_, (parts, _))| (std::ptr::from_ref(*parts), parts.length()));
    let lengths: HashMap<*const Parts, usize> = lengths.collect();
    let mut out = Vec::with_capacity(frame.len() + lengths.values().sum::<usize>());
    to.save_to(&mut out).ok()?;
    out.shrink_to_fit();
    Some(out)
}

/// Adds objects to the frame and gives the numbers they have there.
fn bring(to: &mut Document, objects: &[Object]) -> Vec<ObjectId> {
    let there: Vec<ObjectId> = objects.iter().map(|_| to.new_object_id()).collect();
    for (object, id) in objects.iter().zip(&there) {
        let mut object = object.clone();
        renumber(&mut object, &there);
        to.objects.insert(*id, object);
    }
    there
}

/// Makes places in a list into numbers of objects. How deep it goes is bounded where parts are read.
fn renumber(object: &mut Object, there: &[ObjectId]) {
    match object {
        Object::Reference((place, _)) => {
            let known = there.get(*place as usize).copied();
            *object = known.map_or(Object::Null, Object::Reference);
        }
        Object::Array(all) => all.iter_mut().for_each(|one| renumber(one, there)),
        Object::Dictionary(dict) => dict.iter_mut().for_each(|(_, one)| renumber(one, there)),
        Object::Stream(stream) => {
            stream.dict.iter_mut().for_each(|(_, one)| renumber(one, there));
        }
        _ => {}
    }
}

/// Finds the scale and the place of something in the room below the stamp.
fn room(width: f32, height: f32, largest: f32) -> (f32, f32, f32) {
    let paper = if width > height { (PAPER.1, PAPER.0) } else { PAPER };
    let (wide, high) = (paper.0 - 2.0 * MARGIN, paper.1 - MARGIN - HEAD);
    let scale = (wide / width).min(high / height).min(largest);
    let x = MARGIN + (wide - scale * width) / 2.0;
    // At the head of the room, as a reader expects a page to begin.
    let y = MARGIN + high - scale * height;
    (scale, x, y)
}

/// Draws objects on a page of the frame, under what the frame itself draws.
fn draw(to: &mut Document, page: ObjectId, drawn: &[(ObjectId, [f32; 6])]) -> Option<()> {
    let dict = to.get_dictionary(page).ok()?;
    let mut resources = match dict.get_deref(b"Resources", to) {
        Ok(Object::Dictionary(resources)) => resources.clone(),
        _ => dictionary! {},
    };
    let mut objects = match resources.get_deref(b"XObject", to) {
        Ok(Object::Dictionary(objects)) => objects.clone(),
        _ => dictionary! {},
    };
    let own = dict.get(b"Contents").ok().cloned();
    let mut content = String::new();
    for (n, (object, m)) in drawn.iter().enumerate() {
        let name = format!("RdPlaced{n}");
        let [a, b, c, d, e, f] = m.map(|n| format!("{n:.5}"));
        content.push_str(&format!("q {a} {b} {c} {d} {e} {f} cm /{name} Do Q\n"));
        objects.set(name, Object::Reference(*object));
    }
    resources.set("XObject", objects);
    let first = to.add_object(Stream::new(Dictionary::new(), content.into_bytes()));
    let mut contents = vec![Object::Reference(first)];
    match own {
        Some(Object::Array(all)) => contents.extend(all),
        Some(one) => contents.push(one),
        None => {}
    }
    let dict = to.get_object_mut(page).and_then(Object::as_dict_mut).ok()?;
    dict.set("Resources", resources);
    dict.set("Contents", contents);
    Some(())
}
