//! The recovery sheet, and shares of one, as a page to print. They name no vault, no person and no place.

use redress_model::IsoDate;

use crate::{Error, set};

/// Sets a recovery sheet: rows of words, one a line. Who has the PDF has the way into the vault.
///
/// # Errors
/// [`Error::Failed`] if the typesetter refuses.
pub fn recovery_sheet(rows: &str, made: IsoDate) -> Result<Vec<u8>, Error> {
    let data = format!("{made}\n{rows}");
    let template = include_str!("../templates/recovery.typ");
    Ok(set::bytes(template, data.into_bytes(), "redress-recovery-sheet")?.pdf)
}

/// Sets one of three shares for the person who keeps it: its number and its rows. It names no program either.
///
/// # Errors
/// As [`recovery_sheet`].
pub fn share_sheet(number: u8, rows: &str, made: IsoDate) -> Result<Vec<u8>, Error> {
    let data = format!("{made}\n{number}\n{rows}");
    let template = include_str!("../templates/share.typ");
    Ok(set::bytes(template, data.into_bytes(), "one-of-three-parts")?.pdf)
}
