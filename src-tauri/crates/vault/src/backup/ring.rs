//! The last five backups that nobody had to ask for, in one folder.
//!
//! Each is a whole backup by itself: a stick that loses one file loses one of five. Where the disk can share blocks
//! between files, the next one is made from the last and grows by what is new; elsewhere it is written anew.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use super::plan::{BackupPlan, sync_parent};
use super::{BackupReport, Tell};
use crate::Error;
use crate::disk::files;

/// How many automatic backups are kept.
pub const RING: usize = 5;
const END: &str = ".backup";

/// Writes the next backup of the ring into `folder`, reads it back, and only then removes what is older than the last
/// five of this vault. Other files in the folder are left alone.
///
/// # Errors
/// As [`BackupPlan::write`]; [`Error::Io`] where the folder is not there. The ring then is as it was.
pub fn write_to_ring(
    plan: &BackupPlan,
    folder: &Path,
    tell: Tell<'_>,
) -> Result<BackupReport, Error> {
    let ring = Ring::of(&plan.vault(), folder)?;
    let last = ring.kept.last();
    let to = ring.path(last.map_or(1, |number| number + 1));
    if let Some(last) = last {
        share_blocks(&ring.path(*last), &to);
    }
    // Of what could be shared, a backup; otherwise nothing is there and it is written anew.
    let written = plan.write(&to, tell);
    if written.is_err() {
        let _ = fs::remove_file(&to);
        return written;
    }
    for number in ring.kept.iter().rev().skip(RING - 1) {
        files::remove_file(&ring.path(*number))?;
    }
    sync_parent(&to)?;
    written
}

struct Ring {
    folder: PathBuf,
    start: String,
    /// Numbers of the backups there, rising.
    kept: Vec<u32>,
}

impl Ring {
    fn of(vault: &str, folder: &Path) -> Result<Self, Error> {
        let start = format!("redress-auto-{vault}-");
        let mut kept = Vec::new();
        for entry in fs::read_dir(folder)? {
            let name = entry?.file_name();
            let number =
                name.to_str().and_then(|name| name.strip_prefix(&start)?.strip_suffix(END));
            kept.extend(number.filter(|n| n.len() == 6).and_then(|n| n.parse::<u32>().ok()));
        }
        kept.sort_unstable();
        Ok(Self { folder: folder.to_owned(), start, kept })
    }

    fn path(&self, number: u32) -> PathBuf {
        self.folder.join(format!("{}{number:06}{END}", self.start))
    }
}

/// Makes a file of the same blocks as another, where the disk can. Leaves nothing where it cannot.
fn share_blocks(from: &Path, to: &Path) {
    let shared = File::open(from).and_then(|from| {
        let to = files::open_private(to)?;
        rustix::fs::ioctl_ficlone(&to, &from)?;
        to.sync_all()
    });
    if shared.is_err() {
        let _ = fs::remove_file(to);
    }
}
