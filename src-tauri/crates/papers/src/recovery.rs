//! The recovery sheet, and shares of one, as a page to print. They name no vault, no person and no place.

use redress_model::IsoDate;
use typst_layout::PagedDocument;

use crate::{Error, export, world};

/// Sets a recovery sheet: rows of words, one a line. Who has the PDF has the way into the vault.
///
/// # Errors
/// [`Error::Failed`] if the typesetter refuses.
pub fn recovery_sheet(rows: &str, made: IsoDate) -> Result<Vec<u8>, Error> {
    let data = format!("{made}\n{rows}");
    set(include_str!("../templates/recovery.typ"), data, "redress-recovery-sheet")
}

/// Sets one of three shares for the person who keeps it: its number and its rows. It names no program either.
///
/// # Errors
/// As [`recovery_sheet`].
pub fn share_sheet(number: u8, rows: &str, made: IsoDate) -> Result<Vec<u8>, Error> {
    let data = format!("{made}\n{number}\n{rows}");
    set(include_str!("../templates/share.typ"), data, "one-of-three-parts")
}

fn set(template: &'static str, data: String, name: &str) -> Result<Vec<u8>, Error> {
    let world = world::Memory::new(template, data.into_bytes());
    let document = typst::compile::<PagedDocument>(&world).output.map_err(|_| Error::Failed);
    let set = document.and_then(|document| export(&document, name));
    // The typesetter caches between runs; the words must not stay in memory for that.
    typst::comemo::evict(0);
    set.map(|(pdf, _)| pdf)
}
