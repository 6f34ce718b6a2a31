//! The vault: where cases are kept, sealed.
//!
//! A caseworker sees one thing, the [`Vault`] trait: records and attachments of cases,
//! saved all or nothing and acknowledged only once they are on the disk. Two vaults stand
//! behind it and pass the same suite of tests: [`DiskVault`], the folder described in
//! `src-tauri/FORMAT.md`, and [`MemoryVault`], which forgets everything when dropped.
//!
//! What the bodies of records mean is not known here; the vault only knows that a record
//! of the kind `case` is what a list of cases shows.
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod api;
mod backup;
mod codec;
mod disk;
mod erasing;
mod error;
#[cfg(feature = "faults-for-tests")]
pub mod faults;
mod found;
pub mod limits;
#[cfg(feature = "faults-for-tests")]
pub use disk::parsers;
mod memory;
pub mod outward;
mod person;
pub mod probe;
mod role;
mod rules;

pub use api::{
    Attachment, CaseEntry, CaseSum, Change, CheckReport, Compacted, Damage, Erase, Erased, Notice,
    ReadSeek, Receipt, Record, Salvage, Vault,
};
pub use backup::{BackupPlan, BackupReport, RING, remove, restore, write_to_ring};
pub use disk::{DiskVault, Opener, Options, Probe};
pub use error::Error;
pub use memory::MemoryVault;
pub use person::{AutomaticState, BackupState, KeyState, SheetState};
pub use redress_model::Id;
pub use redress_seal::recovery;
pub use redress_seal::shares;
pub use redress_seal::signing::{PublicKey, SIGNATURE};
pub use redress_seal::{ExposeSecret, SecretString, Zeroizing};
pub use role::{PersonState, Role};
