//! What Redress keeps outside the vault: a list of vault folders and settings without case
//! content, in one small file, and the generation marks. *Remove from this computer* takes all
//! of it away.

use std::io::Write;
use std::path::{Path, PathBuf};

use redress_model::{Code, Problem};
use serde::{Deserialize, Serialize};

use crate::Error;

/// Largest settings file read, in bytes.
const MAX_FILE: u64 = 64 * 1024;
/// Most vaults remembered.
const MAX_VAULTS: usize = 20;

/// The folders of this computer that Redress uses.
#[derive(Debug, Clone)]
pub struct Places {
    data: PathBuf,
}

/// What is remembered; holds nothing of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Remembered {
    /// Language of the screens in two letters: `en`.
    pub language: String,
    /// Theme, `system`, `light` or `dark`.
    pub theme: String,
    /// Size of the text in percent; 0 where none was chosen.
    pub text_percent: u32,
    /// Motion, `system` or `less`.
    pub motion: String,
    /// Minutes without a touch after which the window locks; 0 is for ever.
    pub lock_minutes: u32,
    /// Vault folders, the last used first.
    pub vaults: Vec<PathBuf>,
    /// Folders of vaults that are being removed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub removing: Vec<PathBuf>,
}

/// Minutes without a touch after which the window locks, where nothing else was chosen.
const LOCK_MINUTES: u32 = 3;

impl Default for Remembered {
    fn default() -> Self {
        Self {
            language: String::new(),
            theme: String::new(),
            text_percent: 0,
            motion: String::new(),
            lock_minutes: LOCK_MINUTES,
            vaults: Vec::new(),
            removing: Vec::new(),
        }
    }
}

impl Places {
    /// Takes the usual folder of the system: `$XDG_DATA_HOME/redress`, else `~/.local/share/redress`.
    ///
    /// # Errors
    /// Says that the system names no home folder.
    pub fn of_this_user() -> Result<Self, Error> {
        let absolute = |name: &str| {
            std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute())
        };
        absolute("XDG_DATA_HOME")
            .or_else(|| absolute("HOME").map(|home| home.join(".local").join("share")))
            .map(|data| Self { data: data.join("redress") })
            .ok_or_else(|| Problem::new(Code::DiskError).with_detail("no home folder").into())
    }

    /// Takes a folder of the caller's choice.
    pub fn at(data: impl Into<PathBuf>) -> Self {
        Self { data: data.into() }
    }

    /// The folder itself, for rules on what may be written.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// Where a vault goes when nothing else is chosen.
    pub fn default_vault(&self) -> PathBuf {
        let mut folder = self.data.join("Papers");
        let mut n = 2;
        while folder.exists() {
            folder = self.data.join(format!("Papers {n}"));
            n += 1;
        }
        folder
    }

    /// Where the generation of a vault is remembered.
    pub fn mark_of(&self, vault_id: &str) -> PathBuf {
        let safe: String = vault_id.chars().filter(char::is_ascii_alphanumeric).take(64).collect();
        self.data.join("marks").join(format!("{safe}.mark"))
    }

    /// Reads what is remembered; a missing or spoiled file is an empty memory, never an error.
    pub fn remembered(&self) -> Remembered {
        let file = self.data.join("settings.json");
        let small = std::fs::metadata(&file).is_ok_and(|meta| meta.len() <= MAX_FILE);
        if !small {
            return Remembered::default();
        }
        std::fs::read(&file)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Remembers, by writing beside and renaming.
    ///
    /// # Errors
    /// A disk problem; what was remembered before stays.
    pub fn remember(&self, what: &Remembered) -> Result<(), Error> {
        let bytes = serde_json::to_vec_pretty(what).map_err(|_| Problem::new(Code::Internal))?;
        write_whole(&self.data.join("settings.json"), &bytes)
    }

    /// Puts a vault first in the list.
    ///
    /// # Errors
    /// As [`Places::remember`].
    pub fn remember_vault(&self, folder: &Path) -> Result<(), Error> {
        let mut what = self.remembered();
        what.vaults.retain(|known| known != folder);
        what.vaults.insert(0, folder.to_path_buf());
        what.vaults.truncate(MAX_VAULTS);
        self.remember(&what)
    }

    /// Takes a vault off the list. The vault itself stays.
    ///
    /// # Errors
    /// As [`Places::remember`].
    pub fn forget_vault(&self, folder: &Path) -> Result<(), Error> {
        let mut what = self.remembered();
        what.vaults.retain(|known| known != folder);
        self.remember(&what)
    }
}

/// Gives the folder a file lies in; the one at hand for a bare name.
pub(crate) fn folder_of(path: &Path) -> &Path {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}

/// Writes a file whole or not at all: a temporary file with mode 0600 beside it, fsync, rename,
/// fsync of the folder.
///
/// # Errors
/// A full disk, a read-only disk or another disk error; nothing half-written stays.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let folder = folder_of(path);
    let name = path.file_name().and_then(|n| n.to_str()).unwrap_or("file");
    let beside = folder.join(format!(".{name}.part-{}", std::process::id()));
    let attempt = || -> std::io::Result<()> {
        std::fs::create_dir_all(folder)?;
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&beside, path)?;
        std::fs::File::open(folder)?.sync_all()
    };
    attempt().map_err(|error| {
        let _ = std::fs::remove_file(&beside);
        redress_vault::Error::from(error).into()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_name_lies_in_the_folder_at_hand() {
        assert_eq!(folder_of(Path::new("copy.pdf")), Path::new("."));
        assert_eq!(folder_of(Path::new("out/copy.pdf")), Path::new("out"));
    }
}
