//! The parts of a backup: each ends with a MANIFEST of everything up to it.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use super::{List, MANIFEST, MAX_MANIFEST, belongs, damaged};
use crate::Error;

/// A tar goes by blocks of this many bytes.
const BLOCK: u64 = 512;
/// What a tar ends with: zeros, at most this many bytes of them are looked at.
const LOOKED_AT: u64 = 1 << 20;

/// The last part of a backup that another can follow.
#[derive(Debug)]
pub(super) struct Part {
    /// What its MANIFEST lists.
    pub list: List,
    /// Where it ends, in bytes from the beginning.
    pub end: u64,
}

/// Gives the last part of a backup by its list, without reading the files in it; `None` for what is no backup, or
/// one whose end is not as we left it: nothing is built on that.
pub(super) fn last_part(of: &Path) -> Option<Part> {
    let mut last = None;
    let spoiled = scan(of, &mut |text, end| last = Some((text, end))).ok()?;
    let (text, end) = last.filter(|_| !spoiled)?;
    Some(Part { list: listed(&text)?, end })
}

/// Gives where the parts of a backup end, first to last, and whether something broken follows the last.
///
/// # Errors
/// [`Error::Io`]; what is no backup has no parts.
pub(super) fn ends(of: &Path) -> Result<(Vec<u64>, bool), Error> {
    let mut ends = Vec::new();
    let spoiled = scan(of, &mut |_, end| ends.push(end))?;
    Ok((ends, spoiled))
}

/// Goes from header to header and gives every MANIFEST with its end. Says whether anything but zeros follows.
fn scan(of: &Path, hear: &mut dyn FnMut(String, u64)) -> Result<bool, Error> {
    let mut file = File::open(of)?;
    let mut tar = tar::Archive::new(BufReader::new(&mut file));
    let (mut last, mut after) = (0, false);
    let entries = tar.entries_with_seek();
    for entry in entries.map_err(damaged)? {
        // From here on it is broken: what stands before may be whole.
        let Ok(mut entry) = entry else { break };
        let is = |name: &[u8]| entry.path_bytes().as_ref() == name;
        if !is(MANIFEST.as_bytes()) {
            let name = entry.path_bytes();
            after = true;
            if !std::str::from_utf8(&name).is_ok_and(belongs) {
                break;
            }
            continue;
        }
        let end = entry.raw_file_position() + entry.size().next_multiple_of(BLOCK);
        let mut text = String::new();
        if entry.size() > MAX_MANIFEST || entry.read_to_string(&mut text).is_err() {
            break;
        }
        (last, after) = (end, false);
        hear(text, end);
    }
    drop(tar);
    if after {
        return Ok(true);
    }
    file.seek(SeekFrom::Start(last))?;
    let mut rest = Vec::new();
    file.take(LOOKED_AT).read_to_end(&mut rest).or_else(|error| match error.kind() {
        io::ErrorKind::UnexpectedEof => Ok(0),
        _ => Err(error),
    })?;
    Ok(rest.iter().any(|byte| *byte != 0))
}

/// Reads a MANIFEST; `None` for anything that [`super::manifest`] does not write.
fn listed(text: &str) -> Option<List> {
    let mut list = List::new();
    for line in text.lines() {
        let mut parts = line.splitn(3, ' ');
        let (hex, size, name) = (parts.next()?, parts.next()?, parts.next()?);
        let mut digest = [0; 32];
        if hex.len() != 64 || !hex.is_ascii() || !belongs(name) {
            return None;
        }
        for (byte, two) in digest.iter_mut().zip(0..) {
            *byte = u8::from_str_radix(&hex[2 * two..2 * two + 2], 16).ok()?;
        }
        list.insert(name.to_owned(), (size.parse().ok()?, digest));
    }
    (text == super::manifest(&list)).then_some(list)
}
