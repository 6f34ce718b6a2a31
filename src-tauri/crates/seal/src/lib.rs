//! Sealing: the one crate that knows age.
//!
//! Everything Redress keeps is a genuine age v1 file (<https://c2sp.org/age>). Several kinds
//! of key open them:
//!
//! * a passphrase ([`passphrase`]), for the file that holds a person's identity; stock `age`
//!   opens it;
//! * a recovery sheet ([`recovery`]), or two of three shares ([`shares`]), for the same identity once more;
//! * a person's identity ([`person`]), for their keyring; stock `age` opens it too;
//! * a symmetric key ([`Key`]) with the place the bytes belong to ([`Place`]), for records,
//!   frames, attachments and caches. A file moved to another place does not open.
//!
//! What a person signs ([`signing`]) is an Ed25519 signature and no age file.
//!
//! Nothing here touches a disk. Keys are wiped from memory when dropped.
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod error;
mod key;
pub mod padding;
pub mod passphrase;
pub mod person;
pub mod recovery;
pub mod shares;
pub mod signing;
mod stanza;
pub mod stream;
mod strict;

pub use error::Error;
pub use key::Key;
pub use secrecy::{ExposeSecret, SecretString};
pub use stanza::{Place, open, seal};
pub use zeroize::{Zeroize, Zeroizing};
