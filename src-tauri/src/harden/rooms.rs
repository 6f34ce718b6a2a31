//! A private folder in memory for the web view and the libraries below it.

use std::{
    env, io,
    os::unix::fs::{MetadataExt, PermissionsExt},
    path::{Path, PathBuf},
};

use tempfile::{Builder, TempDir};

/// A folder of mode 0700 that is removed when the program ends.
///
/// It lies below `XDG_RUNTIME_DIR` where that is a private folder of this user, else in `/dev/shm`, else in the
/// temporary folder. The first two are memory, not disk.
#[derive(Debug)]
pub struct RuntimeRoom {
    folder: TempDir,
}

impl RuntimeRoom {
    /// Makes the folder.
    pub fn open() -> io::Result<Self> {
        let mut last = io::Error::from(io::ErrorKind::NotFound);
        for parent in parents() {
            match Builder::new().prefix("redress-").permissions(PermissionsExt::from_mode(0o700)).tempdir_in(parent) {
                Ok(folder) => return Ok(Self { folder }),
                Err(error) => last = error,
            }
        }
        Err(last)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }
}

fn parents() -> Vec<PathBuf> {
    let mut parents = Vec::new();
    if let Some(runtime) = env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from)
        && runtime.is_absolute()
        && is_private(&runtime)
    {
        parents.push(runtime);
    }
    parents.push(PathBuf::from("/dev/shm"));
    parents.push(env::temp_dir());
    parents
}

fn is_private(folder: &Path) -> bool {
    let me = rustix::process::geteuid().as_raw();
    folder.metadata().is_ok_and(|meta| meta.is_dir() && meta.uid() == me && meta.mode() & 0o077 == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_room_is_private_and_goes_away() {
        let room = RuntimeRoom::open().unwrap();
        let path = room.path().to_owned();
        assert!(is_private(&path));
        drop(room);
        assert!(!path.exists());
    }

    #[test]
    fn a_folder_others_can_enter_is_not_private() {
        let open = tempfile::tempdir().unwrap();
        std::fs::set_permissions(open.path(), PermissionsExt::from_mode(0o755)).unwrap();
        assert!(!is_private(open.path()));
        assert!(!is_private(&open.path().join("absent")));
    }
}
