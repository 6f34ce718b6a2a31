//! Backups: one that is asked for, and those that are made by themselves in a folder that was chosen.
//!
//! Three steps: a plan from the open vault, the writing beside it, a note in the vault. Only the first and the last
//! need the vault, so nobody waits with a save for the second.

use std::path::{Path, PathBuf};

use redress_vault::{BackupPlan, BackupReport, DiskVault, write_to_ring};

use crate::places::Places;
use crate::session::absolute;
use crate::{Error, Progress, Session};

/// Saves after which a backup is made by itself, though one was made the same day.
pub const AUTOMATIC_AFTER: u64 = 50;

impl Session {
    /// Takes down what a backup of the vault as it is now holds.
    ///
    /// # Errors
    /// A disk problem; a vault that is in memory only.
    pub fn plan_backup(&self) -> Result<BackupPlan, Error> {
        Ok(self.vault.plan_backup()?)
    }

    /// Remembers a backup that was written by this plan.
    ///
    /// # Errors
    /// The vault got other keys, or something was erased, since the plan was made: it must be made once more.
    pub fn note_backup(&mut self, plan: &BackupPlan, automatic: bool) -> Result<(), Error> {
        let day = self.clock.today().to_string();
        Ok(self.vault.note_backup(plan, &day, automatic)?)
    }

    /// Writes a backup of the whole vault to one file and reads it back. A backup of this vault that is there
    /// already grows by what is new.
    ///
    /// # Errors
    /// Stopped by the person, a full disk, a place inside the vault: what was there before stays.
    pub fn back_up(&mut self, to: &Path, progress: &Progress) -> Result<BackupReport, Error> {
        let plan = self.plan_backup()?;
        let report = write_backup(&plan, to, progress)?;
        self.note_backup(&plan, false)?;
        Ok(report)
    }

    /// Chooses the folder where backups are made by themselves, or none.
    ///
    /// # Errors
    /// A folder inside the vault, a disk problem.
    pub fn set_automatic(&mut self, folder: Option<&Path>) -> Result<(), Error> {
        let folder = folder.map(absolute);
        Ok(self.vault.set_automatic(folder.as_deref())?)
    }

    /// Gives the folder where a backup should be made now: there is something new since the last one, and it is of
    /// another day or [`AUTOMATIC_AFTER`] saves old.
    pub fn automatic_due(&self) -> Option<PathBuf> {
        let place = self.vault.keys().automatic?;
        let since = self.vault.generation().saturating_sub(place.generation);
        let other_day = place.made != self.clock.today().to_string();
        (since > 0 && (other_day || since >= AUTOMATIC_AFTER)).then(|| PathBuf::from(place.folder))
    }
}

/// Writes a planned backup to one file and reads it back.
///
/// # Errors
/// As [`Session::back_up`].
pub fn write_backup(
    plan: &BackupPlan,
    to: &Path,
    progress: &Progress,
) -> Result<BackupReport, Error> {
    Ok(plan.write(&absolute(to), &mut |done, total| told(progress, done, total))?)
}

/// Writes a planned backup into the folder of automatic ones and reads it back; the last five stay.
///
/// # Errors
/// As [`Session::back_up`]; a folder that is not there.
pub fn write_automatic(
    plan: &BackupPlan,
    folder: &Path,
    progress: &Progress,
) -> Result<BackupReport, Error> {
    Ok(write_to_ring(plan, folder, &mut |done, total| told(progress, done, total))?)
}

/// Puts a backup into an empty or new folder, every file compared with the list it carries. It is opened
/// afterwards as any vault; that this computer once saw later saves of it raises no alarm.
///
/// # Errors
/// A folder with something in it, a file that is not a whole backup, a full disk, a stop: nothing of it
/// stays then.
pub fn restore(
    from: &Path,
    folder: &Path,
    places: &Places,
    progress: &Progress,
) -> Result<BackupReport, Error> {
    let folder = &absolute(folder);
    let report =
        redress_vault::restore(from, folder, &mut |done, total| told(progress, done, total))?;
    if let Ok(id) = DiskVault::vault_id(folder) {
        // Putting an older state back is what was asked for here.
        let _ = std::fs::remove_file(places.mark_of(&id));
    }
    Ok(report)
}

fn told(progress: &Progress, done: u32, total: u32) -> bool {
    progress.set(done, total);
    !progress.stopped()
}
