//! Papers that came from outside, as pixels: drawn by a child process behind walls of its own, and written again as a
//! copy that holds pixels and nothing else.
//!
//! Nothing here reads the inside of a foreign file in the program itself. [`Drawer`] starts the small program beside
//! the running one (`program.rs`), or that one again, with [`DRAW_A_PAPER`]; that child ([`draw_main`]) can open no file, no socket and no program, has bounded memory
//! and time, and hands back pixels, short texts and the parts of pages ([`Parts`]), which the parent takes for hostile. Absent on purpose: a viewer
//! of links, forms, sound or film, any fetching, any script.
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod beside;
mod boxes;
mod child;
mod fault;
mod found;
mod frames;
mod kind;
mod parent;
mod parts;
mod program;
mod tiff;
mod write;

pub use boxes::{BlackBox, BoxFault, FULL, MOST_BOXES};
pub use child::{DRAW_A_PAPER, draw_main};
pub use fault::Fault;
pub use found::{Found, Trace};
pub use frames::{MOST_PAGES, MOST_PIXELS, MOST_SIDE};
pub use kind::{Kind, kind_of};
pub use parent::{Drawer, Drawn, Given, LONGEST, Page, Wish};
pub use parts::{MOST_PARTS, Otherwise, Parts, Sheet};
pub use write::{Copy, CopyWriter};

/// Takes the pages out of a file in this very process, as the child does. For tests only, which make the file
/// themselves: the feature is in no shipped program.
///
/// # Errors
/// As [`Drawer::parts`].
#[cfg(feature = "here-for-tests")]
pub fn parts_here(bytes: &[u8]) -> Result<Parts, Fault> {
    let parts = child::take(bytes).map_err(parent::said)?;
    Parts::from_bytes(&parts).ok_or(Fault::Nonsense)
}
