//! Notes for the person who files. They are shown on the screen and never stand in the paper, so
//! that nobody sends one by mistake.

use redress_model::{Confidence, GroundResult};

/// Pages beyond which a request is long: procedure fact PR-070, recalled and not confirmed.
const LONG: u16 = 10;
/// Most characters named in a note.
const NAMED: usize = 20;

/// A note for the person who files; never in the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Its kind, the end of a message id: `not-reviewed` (no native lawyer has read the fixed
    /// sentences), `no-ground` (nothing to argue), `weak-grounds` (none is arguable), `check-rule`
    /// (a rule was recalled: check it against the official text), `point-left-out` (a point of
    /// the assessment has no sentence for a paper), `not-printable` (characters stand as their
    /// code), `not-archivable` (plain tagged PDF instead of PDF/A), `data-ended` (an alert is recorded
    /// as deleted already), `length` (more pages than the
    /// limit that is recalled).
    pub kind: &'static str,
    /// What it is about, such as a citation; may be empty.
    pub about: String,
    /// How many.
    pub count: u32,
}

fn note(kind: &'static str, about: impl Into<String>, count: usize) -> Note {
    Note { kind, about: about.into(), count: u32::try_from(count).unwrap_or(u32::MAX) }
}

/// What was seen while the paper was set.
pub(crate) struct Seen<'a> {
    /// Whether the paper argues grounds.
    pub argues: bool,
    /// Whether a review of its text is recorded.
    pub reviewed: bool,
    pub grounds: &'a [&'a GroundResult],
    pub left_out: &'a [String],
    pub strange: &'a [char],
    pub archivable: bool,
    pub ended: usize,
    pub pages: u16,
}

/// Writes the notes.
pub(crate) fn notes(seen: &Seen) -> Vec<Note> {
    let mut notes = Vec::new();
    if !seen.reviewed {
        notes.push(note("not-reviewed", "", 1));
    }
    if !seen.argues {
        // Access and revision argue no ground.
    } else if seen.grounds.is_empty() {
        notes.push(note("no-ground", "", 0));
    } else if seen.grounds.iter().all(|g| g.verdict < redress_model::Verdict::Arguable) {
        notes.push(note("weak-grounds", "", seen.grounds.len()));
    }
    let rules = seen.grounds.iter().flat_map(|ground| &ground.rules);
    for rule in rules.filter(|rule| rule.confidence != Confidence::Sourced) {
        let known = notes.iter_mut().find(|n| n.kind == "check-rule" && n.about == rule.citation);
        match known {
            Some(known) => known.count = known.count.saturating_add(1),
            None => notes.push(note("check-rule", &rule.citation, 1)),
        }
    }
    if !seen.left_out.is_empty() {
        notes.push(note("point-left-out", seen.left_out.join(", "), seen.left_out.len()));
    }
    if !seen.strange.is_empty() {
        let about: String = seen.strange.iter().take(NAMED).collect();
        notes.push(note("not-printable", about, seen.strange.len()));
    }
    if !seen.archivable {
        notes.push(note("not-archivable", "", 1));
    }
    if seen.ended > 0 {
        notes.push(note("data-ended", "", seen.ended));
    }
    if seen.pages > LONG {
        notes.push(note("length", seen.pages.to_string(), usize::from(LONG)));
    }
    notes
}
