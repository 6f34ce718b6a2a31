//! Copies that may be given away: what lies in a paper unseen, black boxes, and what was made.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A paper, or a copy of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WhichPaper {
    /// The case.
    pub case: String,
    /// The exhibit.
    pub id: String,
    /// The copy of it; empty for the original.
    pub copy: String,
}

/// A black box: its places and sizes are thousandths of the page's width and height, from the upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BoxSheet {
    /// The page, from 1.
    pub page: u32,
    /// From the left edge.
    pub left: u32,
    /// From the upper edge.
    pub top: u32,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

/// Asks for a copy of pixels, with these boxes burnt in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MakeShared {
    /// What it is made from.
    pub paper: WhichPaper,
    /// The boxes; none for a safe copy that shows all.
    pub boxes: Vec<BoxSheet>,
}

/// Something that lies in a paper beside what is seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FoundRow {
    /// What kind of thing: `place`, `camera`; its words are messages `found-…`.
    pub trace: String,
    /// What it says; may be empty.
    pub words: String,
}

/// What a paper is, looked at from outside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PaperLook {
    /// How many pages it has.
    pub pages: u32,
    /// What lies in it unseen.
    pub found: Vec<FoundRow>,
    /// Whether that could be looked for.
    pub looked: bool,
}

/// A copy that was made and kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SharedMade {
    /// Its name in the vault.
    pub name: String,
    /// How many pages it has.
    pub pages: u32,
    /// How many boxes are burnt in.
    pub boxes: u32,
    /// What lay in the paper unseen and is not in the copy.
    pub removed: Vec<FoundRow>,
    /// Whether that could be looked for.
    pub looked: bool,
    /// Pages that are smaller than those of the paper.
    pub smaller: Vec<u32>,
    /// Pages on which something could not be drawn.
    pub incomplete: Vec<u32>,
}
