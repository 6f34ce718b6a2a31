//! The mark outside the vault: which generation this computer last saw, and among several people what tells an older
//! folder from the newest one though somebody added to it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use redress_model::Id;
use sha2::{Digest, Sha256};

use super::files;
use super::frame::Tip;
use crate::rules::base32;

/// The largest generation a mark can name; the check letters leave it no real use.
const MOST: u64 = 1 << 53;

/// The largest mark that is read, in bytes (64 KiB): there are 256 people at most.
const MOST_BYTES: u64 = 64 << 10;

/// What is known outside of a vault of several people.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Known {
    /// The number of a journal, and its last frame.
    pub frame: Option<(u32, Tip)>,
    /// How often the keyring of each person was written who opened the vault on this computer: nobody else can write it.
    pub keyrings: BTreeMap<Id, u64>,
    /// Who left the vault.
    pub left: BTreeSet<Id>,
}

/// A file of one line, `VAULT-ID GENERATION CHECK`; of a vault of several people, of more. It is written as well as can
/// be: a mark that cannot be written never stops a save.
pub(super) struct Mark {
    path: PathBuf,
    vault: String,
}

impl Mark {
    /// Names the mark of a vault.
    pub fn new(path: &Path, vault: &str) -> Self {
        Self { path: path.to_owned(), vault: vault.to_owned() }
    }

    /// Reads the generation; `None` when there is no mark of this vault.
    pub fn read(&self) -> Option<u64> {
        self.lines().first()?.parse().ok().filter(|n| *n <= MOST)
    }

    /// Reads what else is known of the vault; what is not whole is left out.
    pub fn known(&self) -> Known {
        let mut known = Known::default();
        for line in self.lines().iter().skip(1) {
            match line.split(' ').collect::<Vec<_>>()[..] {
                ["frame", journal, generation, digest] => {
                    known.frame = frame(journal, generation, digest);
                }
                ["keyring", person, serial] => {
                    let serial = serial.parse().ok();
                    known.keyrings.extend(Id::new(person).ok().zip(serial));
                }
                ["left", person] => known.left.extend(Id::new(person)),
                _ => {}
            }
        }
        known
    }

    /// Gives what the lines of this vault say that are whole, up to the first that is not.
    fn lines(&self) -> Vec<String> {
        let bytes = files::read_whole(&self.path, MOST_BYTES).unwrap_or_default();
        let whole = |line: &str| {
            let (words, _) = line.strip_suffix('\n')?.rsplit_once(' ')?;
            let words = words.strip_prefix(&self.vault)?.strip_prefix(' ')?;
            (line == self.line(words)).then(|| words.to_owned())
        };
        let text = std::str::from_utf8(&bytes).unwrap_or_default();
        text.split_inclusive('\n').map_while(whole).collect()
    }

    fn line(&self, words: &str) -> String {
        let words = format!("{} {words}", self.vault);
        let check = Sha256::digest(format!("redress-mark {words}"));
        format!("{words} {}\n", &base32(&check)[..6])
    }

    /// Remembers a generation. Renamed into place but not synced: after a power cut the
    /// mark may be a little behind, which is no reason for alarm.
    pub fn write(&self, generation: u64, known: &Known) {
        let beside = files::unfinished(&self.path);
        let mut lines = self.line(&generation.to_string());
        if let Some((journal, tip)) = known.frame {
            let digest: String = tip.digest.iter().map(|byte| format!("{byte:02x}")).collect();
            lines += &self.line(&format!("frame {journal} {} {digest}", tip.generation));
        }
        for (person, serial) in &known.keyrings {
            lines += &self.line(&format!("keyring {person} {serial}"));
        }
        for person in &known.left {
            lines += &self.line(&format!("left {person}"));
        }
        if fs::write(&beside, lines).is_ok() {
            let _ = fs::rename(&beside, &self.path);
        }
    }
}

fn frame(journal: &str, generation: &str, digest: &str) -> Option<(u32, Tip)> {
    let byte = |at| u8::from_str_radix(digest.get(at..at + 2)?, 16).ok();
    let bytes = (0..64).step_by(2).map(byte).collect::<Option<Vec<u8>>>()?;
    let digest = bytes.try_into().ok()?;
    Some((journal.parse().ok()?, Tip { generation: generation.parse().ok()?, digest }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_comes_back_up_to_what_is_spoiled() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mark");
        let (mark, id) = (Mark::new(&path, "one"), |text: &str| Id::new(text).unwrap());
        let known = Known {
            frame: Some((3, Tip { generation: 41, digest: [7; 32] })),
            keyrings: [(id("a"), 5), (id("b"), 9)].into(),
            left: [id("c")].into(),
        };
        mark.write(41, &known);
        assert_eq!((mark.read(), mark.known()), (Some(41), known.clone()));
        assert_eq!(Mark::new(&path, "two").known(), Known::default());
        let mut spoiled = fs::read(&path).unwrap();
        let last = spoiled.len() - 9;
        spoiled[last] ^= 1;
        fs::write(&path, spoiled).unwrap();
        let left = BTreeSet::new();
        assert_eq!((mark.read(), mark.known()), (Some(41), Known { left, ..known }));
    }

    #[test]
    fn a_mark_is_read_by_its_own_vault_only() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mark");
        let mark = Mark::new(&path, "one");
        assert_eq!(mark.read(), None);
        mark.write(41, &Known::default());
        mark.write(42, &Known::default());
        assert_eq!(mark.read(), Some(42));
        assert_eq!(Mark::new(&path, "two").read(), None);
        let mut flipped = fs::read(&path).unwrap();
        flipped[4] ^= 1;
        fs::write(&path, flipped).unwrap();
        assert_eq!(mark.read(), None);
    }
}
