//! The mark outside the vault: which generation this computer last saw.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::files;
use crate::rules::base32;

/// The largest generation a mark can name; the check letters leave it no real use.
const MOST: u64 = 1 << 53;

/// A file of one line, `VAULT-ID GENERATION CHECK`. It is written as well as can be: a mark
/// that cannot be written never stops a save.
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
        let bytes = files::read_whole(&self.path, 256).ok()?;
        let line = std::str::from_utf8(&bytes).ok()?.strip_suffix('\n')?;
        let (words, _) = line.rsplit_once(' ')?;
        let (vault, generation) = words.split_once(' ')?;
        let generation = generation.parse().ok().filter(|n| *n <= MOST)?;
        (vault == self.vault && line == self.line(generation)).then_some(generation)
    }

    fn line(&self, generation: u64) -> String {
        let words = format!("{} {generation}", self.vault);
        let check = Sha256::digest(format!("redress-mark {words}"));
        format!("{words} {}", &base32(&check)[..6])
    }

    /// Remembers a generation. Renamed into place but not synced: after a power cut the
    /// mark may be a little behind, which is no reason for alarm.
    pub fn write(&self, generation: u64) {
        let beside = files::unfinished(&self.path);
        let line = format!("{}\n", self.line(generation));
        if fs::write(&beside, line).is_ok() {
            let _ = fs::rename(&beside, &self.path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_read_by_its_own_vault_only() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mark");
        let mark = Mark::new(&path, "one");
        assert_eq!(mark.read(), None);
        mark.write(41);
        mark.write(42);
        assert_eq!(mark.read(), Some(42));
        assert_eq!(Mark::new(&path, "two").read(), None);
        let mut flipped = fs::read(&path).unwrap();
        flipped[4] ^= 1;
        fs::write(&path, flipped).unwrap();
        assert_eq!(mark.read(), None);
    }
}
