//! Removing a vault from this computer: the folder, and every trace of it outside.

use std::path::Path;

use redress_vault::DiskVault;

use crate::places::Places;
use crate::session::absolute;
use crate::{Error, Session};

impl Places {
    /// Takes note that a vault is being removed, off the list of vaults in the same write: from here on it is
    /// gone for the person, and what a killed program left of it is removed at the next start.
    fn begin_removing(&self, folder: &Path) -> Result<(), Error> {
        let mut what = self.remembered();
        what.vaults.retain(|known| known != folder);
        if !what.removing.iter().any(|known| known == folder) {
            what.removing.push(folder.to_path_buf());
        }
        self.remember(&what)
    }

    /// Goes on with removals that were broken off.
    ///
    /// # Errors
    /// A disk problem: it is tried again at the next start.
    pub fn finish_removing(&self) -> Result<(), Error> {
        for folder in self.remembered().removing {
            if let Ok(id) = DiskVault::vault_id(&folder) {
                self.forget_mark(&id)?;
            }
            redress_vault::remove(&folder)?;
            let mut what = self.remembered();
            what.removing.retain(|known| *known != folder);
            self.remember(&what)?;
        }
        Ok(())
    }

    fn forget_mark(&self, id: &str) -> Result<(), Error> {
        match std::fs::remove_file(self.mark_of(id)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(redress_vault::Error::from(error).into())
            }
            _ => Ok(()),
        }
    }
}

/// Removes an open vault from this computer: its folder, the mark, its row in the list of vaults. The session is what
/// shows that the person may; it is locked first. Files in the folder that are not of the vault stay.
///
/// # Errors
/// A disk problem. Before the list could be written nothing has happened; after it, the rest is removed at the next
/// start.
pub fn remove_vault(session: Session, folder: &Path, places: &Places) -> Result<(), Error> {
    session.lock();
    places.begin_removing(&absolute(folder))?;
    places.finish_removing()
}
