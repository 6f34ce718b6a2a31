//! What a caseworker does: the body of every command, with or without a window.
//!
//! Everything here takes an open [`Session`] (a vault and a clock) and speaks in entries of the
//! model; windows, wires and words are elsewhere.
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod allegations;
mod assess;
mod at_hand;
mod author;
mod backup;
mod blocked;
mod card;
mod carried;
mod cases;
mod clinic;
mod clock;
mod commission;
pub mod courier;
mod custody;
mod custody_text;
mod drafts;
mod due;
mod effects;
mod entries;
mod erase;
mod error;
mod evidence;
mod folder;
mod gather;
mod held;
mod history;
mod ics;
mod intake;
mod lawyer;
mod letter_draft;
mod limits;
mod log;
mod names;
mod next;
mod own;
mod own_digest;
mod packet;
pub mod passphrase;
mod people;
pub mod places;
mod pointers;
mod portal;
mod portal_profile;
mod print;
mod read_dates;
mod reckon;
mod refugee;
mod remove;
mod report;
mod requests;
mod safety;
mod session;
mod share;
pub mod shares;
pub mod sheet;
mod spelling;
mod stored;
mod threads;
mod trail;
mod trouble;
mod unblock;
mod uses;
mod word_edges;

pub use allegations::{
    Contradiction, Differs, Matrix, PaperRow, RowState, Stands, TextState, There, rows_for_paper,
};
pub use at_hand::{Changed, News};
pub use author::{Author, Brought};
pub use backup::{AUTOMATIC_AFTER, restore, write_automatic, write_backup};
pub use blocked::Blocked;
pub use card::{CardFact, CardMade, Missing};
pub use carried::Carried;
pub use cases::{CaseLine, Exported, Imported, NewCase};
pub use clinic::{Clinic, ClinicCase, SlipLine, dues};
pub use clock::{Clock, FixedClock, SystemClock, last_change};
pub use commission::{CommissionPaper, CommissionPapers, Late};
pub use custody::{Custody, Deed, Fault, Line, OfCopy, Says, Signed, Source};
pub use drafts::{Draft, MAX_DRAFT, NO_CASE};
pub use due::{Due, DueDay, DueKind, Near, PapersChecked};
pub use effects::Effect;
pub use entries::{Move, Saved};
pub use erase::{WillGo, Wish};
pub use error::Error;
pub use evidence::{Checked, sha256};
pub use folder::WrittenFile;
pub use history::Revision;
pub use ics::calendar;
pub use intake::{MAX_NAME, NewCopy};
pub use lawyer::LawyerSheet;
pub use letter_draft::LetterDraft;
pub use limits::{ClockState, Clocked};
pub use next::{Step, do_next};
pub use own::{OWN_PLACE, Own, OwnEntry};
pub use packet::PacketWritten;
pub use people::CaseParts;
pub use portal::{Portal, Spill, WrittenPacket};
pub use portal_profile::{KeptProfile, LONGEST_BOX, PORTAL_PLACE, PortalProfile};
pub use reckon::{days_after, months_after};
pub use redress_dates as dates;
pub use redress_law as law;
pub use redress_law::AdmissibilityLine;
pub use redress_model as model;
pub use redress_papers as papers;
pub use redress_render as render;
pub use redress_vault::recovery::Sheet;
pub use redress_vault::shares::{Share, Shared};
pub use redress_vault::{
    BackupPlan, BackupReport, CheckReport, Compacted, Damage, Erased, ExposeSecret, Notice, Opener,
    PersonState, PublicKey, ReadSeek, Role, SIGNATURE, SecretString, Zeroizing, probe::probe_main,
};
pub use redress_words as words;
pub use refugee::{Applies, Refugee, RefugeeCase, StatePaper, StepStands};
pub use remove::remove_vault;
pub use report::{Kind, Lost, Report, Told, damage_kind, notice_kind, print_report};
pub use requests::{Drafted, PaperFile, language_of};
pub use safety::Safety;
pub use session::{OpenCase, Progress, Session, new_id};
pub use share::{SharedCopy, ToDraw};
pub use spelling::latin;
pub use trail::{Act, Step as UndoStep};
pub use uses::{GroundUse, Uses};
