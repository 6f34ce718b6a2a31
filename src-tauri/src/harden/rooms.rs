//! A private folder in memory for the web view and the libraries below it.

use std::{
    env, fs, io,
    os::unix::fs::{MetadataExt, PermissionsExt},
    path::{Path, PathBuf},
};

use tempfile::{Builder, TempDir};

/// How the name of every room begins.
const PREFIX: &str = "redress-room-";

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
            sweep(&parent);
            match Builder::new()
                .prefix(&room_prefix())
                .permissions(PermissionsExt::from_mode(0o700))
                .tempdir_in(parent)
            {
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

/// The name says which process the room belongs to, so that a later run can tell it is abandoned.
fn room_prefix() -> String {
    format!("{PREFIX}{}-", std::process::id())
}

/// Removes rooms of ours whose process is gone: it was killed and could not do so itself.
fn sweep(parent: &Path) {
    let Ok(entries) = fs::read_dir(parent) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let owner = name
            .to_str()
            .and_then(|name| name.strip_prefix(PREFIX))
            .and_then(|rest| rest.split('-').next())
            .and_then(|pid| pid.parse::<u32>().ok());
        let Some(owner) = owner else { continue };
        if !alive(owner) && is_private(&entry.path()) {
            // What another mounted in it stays; the rest goes.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// Says whether a process is there; one that has ended and waits to be noticed by its parent is not.
fn alive(process: u32) -> bool {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    // The state comes after the name, which stands in brackets and may hold any sign (proc_pid_stat(5)).
    let state = stat.rsplit_once(')').and_then(|(_, rest)| rest.trim_start().chars().next());
    !matches!(state, None | Some('Z' | 'X' | 'x'))
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
    // Not through a link: it must be a folder of ours itself.
    folder
        .symlink_metadata()
        .is_ok_and(|meta| meta.is_dir() && meta.uid() == me && meta.mode() & 0o077 == 0)
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
    fn a_room_left_behind_is_swept_and_a_used_one_is_not() {
        let parent = tempfile::tempdir().unwrap();
        let room = |pid: u32| {
            let path = parent.path().join(format!("{PREFIX}{pid}-x"));
            fs::create_dir(&path).unwrap();
            fs::set_permissions(&path, PermissionsExt::from_mode(0o700)).unwrap();
            fs::write(path.join("left"), "x").unwrap();
            path
        };
        // No process has this number: the kernel's largest is 4194304.
        let (gone, used) = (room(4_194_999), room(std::process::id()));
        sweep(parent.path());
        assert!(!gone.exists());
        assert!(used.exists());
    }

    #[test]
    fn a_process_that_only_waits_to_be_noticed_is_gone() {
        assert!(alive(std::process::id()));
        let mut child = std::process::Command::new("true").spawn().unwrap();
        let ended = std::time::Instant::now() + std::time::Duration::from_secs(20);
        while alive(child.id()) {
            assert!(std::time::Instant::now() < ended, "the child has ended long ago");
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        assert!(Path::new(&format!("/proc/{}", child.id())).exists(), "it is still listed");
        child.wait().unwrap();
    }

    #[test]
    fn a_folder_others_can_enter_is_not_private() {
        let open = tempfile::tempdir().unwrap();
        std::fs::set_permissions(open.path(), PermissionsExt::from_mode(0o755)).unwrap();
        assert!(!is_private(open.path()));
        assert!(!is_private(&open.path().join("absent")));
    }
}
