//! The recovery sheet as one page to print. It names no vault, no person and no place.

use redress_model::IsoDate;
use typst_layout::PagedDocument;

use crate::{Error, export, world};

/// Sets a recovery sheet: rows of words, one a line. Who has the PDF has the way into the vault.
///
/// # Errors
/// [`Error::Failed`] if the typesetter refuses.
pub fn recovery_sheet(rows: &str, made: IsoDate) -> Result<Vec<u8>, Error> {
    let data = format!("{made}\n{rows}");
    let world = world::Memory::new(include_str!("../templates/recovery.typ"), data.into_bytes());
    let document = typst::compile::<PagedDocument>(&world).output.map_err(|_| Error::Failed);
    let set = document.and_then(|document| export(&document, "redress-recovery-sheet"));
    // The typesetter caches between runs; the words must not stay in memory for that.
    typst::comemo::evict(0);
    set.map(|(pdf, _)| pdf)
}
