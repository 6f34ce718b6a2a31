//! The case model of Redress: what a case is, with no input or output.
//!
//! Every type here is *parsed, not validated*: a value that exists is within its limits.
//! The JSON of [`Case`] is the open case format; `redress-cli schema case` prints its schema.
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod alert;
mod allegation;
mod assessment;
mod carry;
mod case;
mod charge;
mod check;
mod common;
mod country;
mod date;
mod decision;
mod disclosure;
mod disclosure_map;
mod entry;
mod event;
mod evidence;
mod format;
mod id;
mod letter;
mod letter_step;
mod media;
mod notice;
mod one;
mod person;
mod plan;
mod problem;
mod proceeding;
mod protection;
mod request;
mod saved;
mod source;
mod text;
mod timeline;

pub use alert::{Alert, AlertDocument, AlertStatus, AlertStep, Channel, DocumentRecord, SisKind};
pub use allegation::{Allegation, Cell};
pub use assessment::{
    AlertVerdict, Assessment, Confidence, EntryRef, Forum, GroundResult, Point, Power, Question,
    QuestionForm, Rule, RuleWords, Teller, Verdict, Wording,
};
pub use carry::{
    CALL_MAX, Call, CardField, CardLanguage, CardStatus, CardWish, Consulate, LawyerPart,
    MOST_CALLS,
};
pub use case::{Case, CaseHeader, CaseRole, CaseStage, SignOff, SignOffAnswer, SignOffWord};
pub use charge::{Charge, CoAccused, LawRef, Money, Nature, Penalty, Sentence, Warrant};
pub use common::{
    Certainty, Differing, Disclosure, Dispute, Guarded, Provenance, SourceRef, Unblocked, YesNo,
};
pub use country::Country;
pub use date::{Calendar, DateParts, IsoDate, PartialDate, SortKey, Span, When};
pub use decision::{Decision, DecisionResult};
pub use disclosure::{Learner, Releasable, may_leave};
pub use disclosure_map::MapRow;
pub use entry::{Entry, EntryKind};
pub use event::{Event, EventKind, Lane, Place};
pub use evidence::{
    Consent, CopyKind, Evidence, EvidenceKind, FileCopy, Reliability, Sha256Hex, StoredFile,
    Translator,
};
pub use format::{FORMAT_NAME, FORMAT_VERSION, MAX_CASE_BYTES, case_schema};
pub use id::Id;
pub use letter::{Direction, Letter, Note, Task, TaskState};
pub use letter_step::{LetterKind, LetterOutcome, LetterStep};
pub use media::ShownAs;
pub use notice::{NoticeFields, NoticeIdentity};
pub use person::{
    Authority, Contact, ContactKind, Entity, IdentityPaper, Name, NameKind, Nationality, PaperKind,
    Person, PersonRole, Relation, RelationKind, Sex,
};
pub use plan::{OwnParagraph, RequestPlan};
pub use problem::{Code, Problem};
pub use proceeding::{Outcome, OutcomeKind, Proceeding, ProceedingKind};
pub use protection::{Protection, ProtectionKind, ProtectionStatus};
pub use request::{
    MadeFrom, Packet, PacketFile, PacketSent, RequestKind, RequestLanguage, RequestRecord,
};
pub use saved::LastSaved;
pub use source::{Answer, Source, SourceKind};
pub use text::{LONG_MAX, Long, SHORT_MAX, Short, for_display, has_hidden_marks};
pub use timeline::{PlacedRow, RowTitle, TimelineRow};
