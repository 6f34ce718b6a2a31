//! Which program the children are: `redress-draw` beside this one, or this one itself.
//!
//! A window has some hundred libraries, which the system sets up anew for every child though none of them draws. The
//! small program beside it has none. It is taken only where it is of the same sources, belongs to whom this program
//! belongs to, and nobody else may write to it; and the file that was looked at is the one that is started, whatever
//! an update puts in its place meanwhile.

use std::fs::File;
use std::io::Read;
use std::os::fd::AsRawFd;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use crate::child::MADE_OF;

/// What lies beside the program.
const BESIDE: &str = "redress-draw";
/// The first argument by which it says of which sources it is.
pub(crate) const OF_WHAT: &str = "--of-what";
/// Bits of a file that others than its owner may write.
const OTHERS_WRITE: u32 = 0o022;
/// Bits of a file that may be started.
const STARTED: u32 = 0o111;

/// The program to start for a child of this one.
pub(crate) fn children() -> PathBuf {
    static FOUND: OnceLock<Option<File>> = OnceLock::new();
    let itself = Path::new("/proc/self/exe");
    if !itself.exists() {
        return std::env::current_exe().unwrap_or_default();
    }
    // Kept open as long as this program runs; what the child is does not inherit it.
    match FOUND.get_or_init(|| beside(&std::env::current_exe().ok()?, MADE_OF)) {
        Some(file) => opened(file),
        None => itself.to_owned(),
    }
}

/// The path by which an open file is started.
fn opened(file: &File) -> PathBuf {
    PathBuf::from(format!("/proc/self/fd/{}", file.as_raw_fd()))
}

/// The small program beside `program`, opened; nothing where there is none that may be trusted as much and says that
/// it is made of `made_of`.
fn beside(program: &Path, made_of: &str) -> Option<File> {
    let own = std::fs::metadata(program).ok()?;
    let file = File::open(program.parent()?.join(BESIDE)).ok()?;
    let found = file.metadata().ok()?;
    let ours = found.is_file()
        && found.uid() == own.uid()
        && found.mode() & OTHERS_WRITE & !own.mode() == 0
        && found.mode() & STARTED != 0;
    (ours && says(&opened(&file), made_of)).then_some(file)
}

/// Whether a program says that it is made of `made_of`, and nothing else.
fn says(program: &Path, made_of: &str) -> bool {
    let mut command = Command::new(program);
    command.env_clear().arg(OF_WHAT).current_dir("/");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let Ok(mut child) = command.spawn() else { return false };
    let mut said = Vec::new();
    let heard = child.stdout.take().is_some_and(|out| {
        // One byte more than it may say.
        out.take(made_of.len() as u64 + 1).read_to_end(&mut said).is_ok()
    });
    let _ = child.kill();
    let _ = child.wait();
    heard && said == made_of.as_bytes()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    /// What `echo` answers to the question.
    const ECHO: &str = "--of-what\n";

    /// A folder with a program and one beside it that repeats what it is asked.
    fn with(mode: u32) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("redress"), "").unwrap();
        let path = folder.path().join(BESIDE);
        std::fs::copy("/bin/echo", &path).unwrap();
        std::fs::set_permissions(&path, PermissionsExt::from_mode(mode)).unwrap();
        folder
    }

    fn taken(folder: &tempfile::TempDir, made_of: &str) -> bool {
        beside(&folder.path().join("redress"), made_of).is_some()
    }

    #[test]
    fn one_of_the_same_sources_is_taken_and_no_other() {
        let folder = with(0o755);
        assert!(taken(&folder, ECHO));
        for other in [MADE_OF, "", "--of-what", "--of-what\n "] {
            assert!(!taken(&folder, other), "{other:?}");
        }
        std::fs::remove_file(folder.path().join(BESIDE)).unwrap();
        assert!(!taken(&folder, ECHO));
        std::fs::create_dir(folder.path().join(BESIDE)).unwrap();
        assert!(!taken(&folder, ECHO));
    }

    #[test]
    fn one_that_others_may_write_or_nobody_may_start_is_not_taken() {
        for mode in [0o777, 0o775, 0o757, 0o644] {
            assert!(!taken(&with(mode), ECHO), "{mode:o}");
        }
    }

    #[test]
    fn the_file_that_was_looked_at_is_started_whatever_takes_its_place() {
        let folder = with(0o755);
        let file = beside(&folder.path().join("redress"), ECHO).unwrap();
        std::fs::remove_file(folder.path().join(BESIDE)).unwrap();
        std::fs::copy("/bin/false", folder.path().join(BESIDE)).unwrap();
        assert!(says(&opened(&file), ECHO));
    }

    #[test]
    fn without_one_beside_it_this_program_is_started_again() {
        // The tests' own program has none beside it.
        assert_eq!(children(), Path::new("/proc/self/exe"));
    }
}
