//! Requests, replies and error codes between the core and the window.
//!
//! Sheets are what a person fills in; views are what a screen shows. Ids are strings, counts are
//! `u32`, sizes are decimal strings in `*_bytes`, dates are parts or ISO text. A sheet becomes a
//! model entry only through its `apply`, which keeps what the sheet does not show.
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod alerts;
mod allegations;
pub mod bindings;
mod carry;
mod case_view;
mod channels;
mod clinic;
mod clocks;
mod commands;
mod commission;
mod courier;
mod custody;
mod dates;
mod drafts;
mod entries;
mod erase;
mod errors;
mod evidence;
mod fields;
mod header;
mod languages;
mod law;
mod letters;
mod library;
mod machine;
mod notice;
mod packets;
mod people;
mod plan;
mod proceedings;
mod reading;
mod refugee;
mod requests;
mod safety;
mod several;
mod sharing;
mod standing;
mod timeline;
mod uses;
mod views;

pub use alerts::{AlertSheet, DocumentSheet, StepSheet};
pub use allegations::*;
pub use carry::{
    CallSheet, CardFactView, CardMissing, CardSheet, CardView, CardWork, LawyerView, LawyerWish,
    SealTo,
};
pub use case_view::{AskPart, CaseLists, CaseNews, CasePart, CaseView, LookAgain, PORTION, Places};
pub use channels::{ChannelView, Tongue};
pub use clinic::{
    ClinicCase, ClinicDate, ClinicView, DueRow, DueWord, FindCases, LogEvent, NearWord, PapersView,
    PrintSlip, Worked,
};
pub use clocks::*;
pub use commission::*;
pub use courier::{
    BroughtWord, CourierView, ProofState, ProofTaken, ProofView, RootFile, SaveRoot, SentRootView,
};
pub use custody::{CustodyFault, CustodyRow, CustodyView, DeedWord, OfExhibit, SourceView};
pub use dates::{DateKind, DateSheet};
pub use drafts::*;
pub use entries::{ChargeSheet, CoAccusedSheet, EventSheet, ProtectionSheet};
pub use erase::{EraseWhat, EraseWish, ErasedView, WillGoView};
pub use errors::WireError;
pub use evidence::{
    AddCopy, CheckRow, CopyOut, CopyView, EvidenceSheet, FileView, PaperTrouble, TakenIn,
};
pub use header::{AnswerSheet, CaseSheet, SignOffSheet};
pub use languages::Language;
pub use law::{
    AlertVerdictView, AskedView, AssessmentView, DecidedView, ForumWord, GapView, GroundView,
    InterviewPartView, InterviewView, PointView, PowerView, QuestionView, RuleInWords, RuleView,
    say,
};
pub use letters::{LetterSheet, LetterStepSheet, NoteSheet, TaskSheet};
pub use library::*;
pub use machine::{MachineCheck, MachineRow, MachineState};
pub use notice::{NoticeSheet, SentenceSheet, WarrantSheet};
pub use packets::*;
pub use people::{
    AuthoritySheet, ContactSheet, EntitySheet, NameSheet, NationalitySheet, PaperSheet,
    PersonSheet, RelationSheet,
};
pub use plan::{OwnParagraphSheet, PlanSheet};
pub use proceedings::{OutcomeSheet, ProceedingSheet};
pub use reading::{DateFound, DateOffer, DateReading, PrintOwn, ReadDate, Spelling};
pub use refugee::*;
pub use requests::*;
pub use safety::{CheckVault, LostRow, ReportView, SafetyView, ShareNumber, SheetLook};
pub use several::{CaseShare, CaseShares, GiveShare, PeopleView, PersonShare, VaultPerson};
pub use sharing::{BoxSheet, FoundRow, MakeShared, PaperLook, SharedMade, WhichPaper};
pub use standing::{DifferingView, SourceLink, SourceSheet, Standing};
pub use timeline::TimelineView;
pub use uses::{AskUses, GroundUse, PlaceUse, UsesView};
pub use views::*;
