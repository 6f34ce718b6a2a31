//! Sealing with age.
#![deny(missing_docs)]
#![forbid(unsafe_code)]

pub use secrecy::{ExposeSecret, SecretString};
