//! Requests, replies and error codes between the core and the window.
//!
//! Sheets are what a person fills in; views are what a screen shows. Ids are strings, counts are
//! `u32`, sizes are decimal strings in `*_bytes`, dates are parts or ISO text. A sheet becomes a
//! model entry only through its `apply`, which keeps what the sheet does not show.
#![deny(missing_docs)]
#![forbid(unsafe_code)]

pub mod bindings;
mod commands;
mod dates;
mod entries;
mod errors;
mod evidence;
mod fields;
mod law;
mod letters;
mod notice;
mod people;
mod proceedings;
mod standing;
mod timeline;
mod views;

pub use dates::{DateKind, DateSheet};
pub use entries::{AlertSheet, ChargeSheet, CoAccusedSheet, EventSheet, ProtectionSheet};
pub use errors::WireError;
pub use evidence::{CheckRow, EvidenceSheet, FileView};
pub use law::{AssessmentView, ForumWord, GroundView, PointView, QuestionView, RuleView};
pub use letters::{LetterSheet, NoteSheet, TaskSheet};
pub use notice::{NoticeSheet, SentenceSheet, WarrantSheet};
pub use people::{
    ContactSheet, NameSheet, NationalitySheet, PaperSheet, PersonSheet, RelationSheet,
};
pub use proceedings::{OutcomeSheet, ProceedingSheet};
pub use standing::{DifferingView, SourceSheet, Standing};
pub use timeline::TimelineView;
pub use views::*;
