//! Sealing with age.
