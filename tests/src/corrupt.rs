//! Damage, as disks and strangers do it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::bench::files;
use crate::chance::Chance;

/// Chooses a byte of all bytes in a folder: a file and a place in it. Every second time a
/// file is chosen first, so that small files are not left out.
pub fn place(folder: &Path, chance: &mut Chance) -> (PathBuf, u64) {
    let files: Vec<(PathBuf, u64)> = files(folder)
        .into_iter()
        .map(|path| {
            let length = fs::metadata(&path).expect("a file is there").len();
            (path, length)
        })
        .filter(|(_, length)| *length > 0)
        .collect();
    if chance.below(2) == 0 {
        let (path, length) = &files[chance.below(files.len() as u64) as usize];
        return (path.clone(), chance.below(*length));
    }
    let mut at = chance.below(files.iter().map(|(_, length)| length).sum());
    for (path, length) in files {
        if at < length {
            return (path, at);
        }
        at -= length;
    }
    unreachable!("the place lies in one of the files")
}

/// Flips one bit of one byte somewhere in a folder; gives the file.
pub fn flip(folder: &Path, chance: &mut Chance) -> (PathBuf, u64) {
    let (path, at) = place(folder, chance);
    let mut bytes = fs::read(&path).expect("a file is read");
    bytes[at as usize] ^= 1 << chance.below(8);
    fs::write(&path, bytes).expect("a file is written");
    (path, at)
}

/// Damages a folder in one of the other ways disks and people do; gives the part that was hit, and says how.
pub fn spoil(folder: &Path, chance: &mut Chance) -> (String, String) {
    let (path, at) = place(folder, chance);
    let mut bytes = fs::read(&path).expect("a file is read");
    let at = at as usize;
    let block = at..(at + 4096).min(bytes.len());
    let part = part(folder, &path);
    let said = match chance.below(8) {
        0 => {
            bytes[block].fill(0);
            format!("zeros at {at} of {part}")
        }
        1 => {
            let copy = bytes[block.clone()].to_vec();
            bytes.splice(at..at, copy);
            format!("{} bytes twice at {at} of {part}", block.len())
        }
        2 => {
            bytes.drain(block);
            format!("4 KiB gone at {at} of {part}")
        }
        3 => {
            let length = 1 + chance.below(5000) as usize;
            bytes.extend(chance.bytes(length));
            format!("{length} bytes after {part}")
        }
        4 => {
            // Two blocks of one file change places.
            let length = (bytes.len() / 2).min(1 + chance.below(4096) as usize);
            let most = (bytes.len() - 2 * length + 1) as u64;
            let first = chance.below(most) as usize;
            let second = first + length + chance.below(most - first as u64) as usize;
            let (head, tail) = bytes.split_at_mut(second);
            head[first..first + length].swap_with_slice(&mut tail[..length]);
            format!("{length} bytes at {first} and {second} of {part} change places")
        }
        5 => {
            fs::remove_file(&path).expect("a file is removed");
            return (part.clone(), format!("{part} is gone"));
        }
        6 => {
            // A file of one kind under another name of its own folder, as a copying gone wrong leaves it.
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            let twin = path.with_file_name(format!("copy of {name}"));
            fs::write(&twin, &bytes).expect("a file is written");
            return (part.clone(), format!("{part} is there twice"));
        }
        _ => {
            let (other, _) = place(folder, chance);
            let theirs = fs::read(&other).expect("a file is read");
            fs::write(&other, &bytes).expect("a file is written");
            bytes = theirs;
            let other = self::part(folder, &other);
            // Two parts at once: what is lost may be of either.
            let said = format!("{part} and {other} change places");
            fs::write(&path, bytes).expect("a file is written");
            return (format!("{part} and another"), said);
        }
    };
    fs::write(&path, bytes).expect("a file is written");
    (part, said)
}

/// Says to which part of a vault a file belongs, for a report.
pub fn part(vault: &Path, file: &Path) -> String {
    let inside = file.strip_prefix(vault).expect("a file of the vault");
    let first = inside.iter().next().expect("a name").to_string_lossy();
    let name = file.file_name().expect("a name").to_string_lossy();
    match first.as_ref() {
        "people" => format!("people/{name}"),
        "store" => format!("store/{}", name.split('.').next().unwrap_or_default()),
        other => other.to_owned(),
    }
}
