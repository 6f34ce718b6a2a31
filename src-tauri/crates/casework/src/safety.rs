//! The ways back into a vault: another passphrase, a recovery sheet, how long ago the last backup was.

use std::path::Path;
use std::sync::Arc;

use redress_model::{Code, IsoDate, Problem};
use redress_vault::recovery::Sheet;
use redress_vault::shares::{Share, Shared};
use redress_vault::{CheckReport, Opener, SecretString};

use crate::places::Places;
use crate::{Clock, Error, Progress, Session, passphrase, shares, sheet};

/// Days after which a sheet should be read back from paper once more.
pub const REHEARSE_AFTER: i64 = 90;

/// How the ways back into a vault stand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Safety {
    /// False for a vault in memory, which has no keys on a disk.
    pub on_disk: bool,
    /// The day the recovery sheet was made; empty where there is none.
    pub sheet_made: String,
    /// The day it was last read back from paper; empty if never.
    pub sheet_read_back: String,
    /// It should be read back now: never done, or too long ago.
    pub sheet_due: bool,
    /// The day the shares were made; empty where there are none.
    pub shares_made: String,
    /// The day two of them were last read back from paper; empty if never.
    pub shares_read_back: String,
    /// Two should be read back now.
    pub shares_due: bool,
    /// The day of the last backup; empty where there is none.
    pub backup_made: String,
    /// Saves since then.
    pub backup_saves: u32,
    /// The folder where backups are made by themselves; empty where none was chosen.
    pub automatic_folder: String,
    /// The day of the last one there; empty where there is none yet.
    pub automatic_made: String,
}

impl Session {
    /// Tells how the ways back into the vault stand.
    pub fn safety(&self) -> Safety {
        let keys = self.vault.keys();
        let mut safety = Safety { on_disk: !self.throw_away(), ..Safety::default() };
        if let Some(sheet) = keys.sheet {
            safety.sheet_due = self.is_due(&sheet.read_back);
            safety.sheet_made = sheet.made;
            safety.sheet_read_back = sheet.read_back;
        }
        if let Some(shares) = keys.shares {
            safety.shares_due = self.is_due(&shares.read_back);
            safety.shares_made = shares.made;
            safety.shares_read_back = shares.read_back;
        }
        if let Some(backup) = keys.backup {
            let since = self.vault.generation().saturating_sub(backup.generation);
            safety.backup_saves = u32::try_from(since).unwrap_or(u32::MAX);
            safety.backup_made = backup.made;
        }
        if let Some(automatic) = keys.automatic {
            safety.automatic_folder = automatic.folder;
            safety.automatic_made = automatic.made;
        }
        safety
    }

    /// Says whether what was last read from paper on this day should be read again.
    fn is_due(&self, read_back: &str) -> bool {
        let read = IsoDate::parse(read_back).ok();
        let age = read.map(|read| days(self.clock.today()) - days(read));
        // A clock that was set back makes nothing due.
        age.is_none_or(|age| age >= REHEARSE_AFTER)
    }

    /// Makes three shares, any two of which open the vault; those made before open nothing any more.
    ///
    /// # Errors
    /// A wrong passphrase, a disk problem: the old ones then stay.
    pub fn make_shares(&mut self, phrase: &SecretString) -> Result<Vec<Share>, Error> {
        let made: Shared = shares::make();
        self.vault.make_shares(phrase, &made, &self.clock.today().to_string())?;
        Ok(made.cut())
    }

    /// Takes the shares their power.
    ///
    /// # Errors
    /// A wrong passphrase, no shares, a disk problem.
    pub fn revoke_shares(&mut self, phrase: &SecretString) -> Result<(), Error> {
        Ok(self.vault.revoke_shares(phrase)?)
    }

    /// Opens the vault's file of the shares with two read from paper: the read-back and the rehearsal.
    ///
    /// # Errors
    /// Wrong rows by number, shares that do not belong together or are old, a disk problem.
    pub fn try_shares(&mut self, one: &SecretString, other: &SecretString) -> Result<(), Error> {
        self.shares_open(&shares::read_two(one, other)?)
    }

    /// As [`Session::try_shares`], with the two put together already.
    ///
    /// # Errors
    /// Old shares, or another vault's; a disk problem.
    pub fn shares_open(&mut self, shared: &Shared) -> Result<(), Error> {
        Ok(self.vault.try_shares(shared, &self.clock.today().to_string())?)
    }

    /// Opens a vault by two shares and gives it a new passphrase. The shares stay what they are.
    ///
    /// # Errors
    /// A weak passphrase, wrong rows, another vault's shares, a disk that refuses changes.
    pub fn recover_by_shares(
        folder: &Path,
        [one, other]: [&SecretString; 2],
        new: &SecretString,
        places: &Places,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, Error> {
        passphrase::strong_enough(new)?;
        let shared = shares::read_two(one, other)?;
        let opener = Opener::Shares(&shared);
        let mut session = Self::open_with(folder, opener, places, clock)?;
        session.change_passphrase(opener, new)?;
        let today = session.clock.today().to_string();
        // Whoever came in by them has read them from paper.
        let _ = session.vault.try_shares(&shared, &today);
        Ok(session)
    }

    /// Asks for the passphrase once more, before something that cannot be taken back.
    ///
    /// # Errors
    /// A wrong passphrase.
    pub fn prove(&self, phrase: &SecretString) -> Result<(), Error> {
        Ok(self.vault.proves(Opener::Passphrase(phrase))?)
    }

    /// Changes the passphrase; `proof` is the old one, or the recovery sheet.
    ///
    /// # Errors
    /// A weak passphrase, a proof that does not open the vault, a disk problem: the old one then stays.
    pub fn change_passphrase(
        &mut self,
        proof: Opener<'_>,
        new: &SecretString,
    ) -> Result<(), Error> {
        passphrase::strong_enough(new)?;
        Ok(self.vault.change_passphrase(proof, new)?)
    }

    /// Makes a recovery sheet, to be written on paper; one made before opens nothing any more.
    ///
    /// # Errors
    /// A wrong passphrase, a disk problem: the old sheet then stays.
    pub fn make_sheet(&mut self, phrase: &SecretString) -> Result<Sheet, Error> {
        let made = sheet::make();
        self.vault.make_sheet(phrase, &made, &self.clock.today().to_string())?;
        Ok(made)
    }

    /// Takes the recovery sheet its power.
    ///
    /// # Errors
    /// A wrong passphrase, no sheet, a disk problem.
    pub fn revoke_sheet(&mut self, phrase: &SecretString) -> Result<(), Error> {
        Ok(self.vault.revoke_sheet(phrase)?)
    }

    /// Opens the vault's recovery file with a sheet read from paper: the rehearsal.
    ///
    /// # Errors
    /// Wrong rows by number, another vault's or an old sheet, a disk problem.
    pub fn try_sheet(&mut self, rows: &SecretString) -> Result<(), Error> {
        let sheet = sheet::read(rows)?;
        Ok(self.vault.try_sheet(&sheet, &self.clock.today().to_string())?)
    }

    /// Takes note that rows of the sheet just made were read back right.
    ///
    /// # Errors
    /// `wrong-sheet-row` names the rows that differ; a disk problem.
    pub fn read_rows_back(&mut self, sheet: &Sheet, typed: &[(usize, &str)]) -> Result<(), Error> {
        let wrong: Vec<String> = typed
            .iter()
            .filter(|row| !sheet::rows_are_of(sheet, std::slice::from_ref(*row)))
            .map(|(at, _)| (at + 1).to_string())
            .collect();
        if typed.is_empty() || !wrong.is_empty() {
            return Err(Problem::new(Code::WrongSheetRow).with_detail(wrong.join(", ")).into());
        }
        Ok(self.vault.sheet_was_read(&self.clock.today().to_string())?)
    }

    /// Opens a vault by its recovery sheet and gives it a new passphrase. The sheet stays what it is. `progress` is
    /// told as by [`Session::open_telling`].
    ///
    /// # Errors
    /// A weak passphrase, wrong rows, another vault's sheet, a disk that refuses changes.
    pub fn recover(
        folder: &Path,
        rows: &SecretString,
        new: &SecretString,
        places: &Places,
        clock: Arc<dyn Clock>,
        progress: &Progress,
    ) -> Result<Self, Error> {
        passphrase::strong_enough(new)?;
        let sheet = sheet::read(rows)?;
        let opener = Opener::Sheet(&sheet);
        let mut session = Self::open_telling(folder, opener, places, clock, progress)?;
        session.change_passphrase(Opener::Sheet(&sheet), new)?;
        let today = session.clock.today().to_string();
        // Whoever came in by it has read it from paper; a disk that is full now is told at the next save.
        let _ = session.vault.sheet_was_read(&today);
        Ok(session)
    }
}

impl Session {
    /// Reads everything of the vault and compares it with what was saved, record by record.
    ///
    /// # Errors
    /// A disk problem.
    pub fn check(&self, progress: &Progress) -> Result<CheckReport, Error> {
        Ok(self.vault.check(&mut |done, total| progress.set(done, total))?)
    }
}

/// Days since a fixed day of the Gregorian calendar.
fn days(date: IsoDate) -> i64 {
    // Years that begin in March: the leap day is the last of its year.
    let early = i64::from(date.month <= 2);
    let (year, month) = (i64::from(date.year) - early, i64::from(date.month) - 3 + 12 * early);
    365 * year + year.div_euclid(4) - year.div_euclid(100)
        + year.div_euclid(400)
        + (153 * month + 2) / 5
        + i64::from(date.day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_over_leap_days_and_years() {
        let day = |text: &str| days(IsoDate::parse(text).unwrap());
        assert_eq!(day("2024-03-01") - day("2024-02-28"), 2);
        assert_eq!(day("2026-03-01") - day("2026-02-28"), 1);
        assert_eq!(day("2027-02-22") - day("2026-11-24"), REHEARSE_AFTER);
        assert_eq!(day("2027-01-01") - day("2026-12-31"), 1);
    }
}
