//! Two hundred hostile files, made by code: the same bytes on every machine but for the lures they name.
//!
//! Each would do something to a viewer that acts on what it reads: start a program, call somebody, read a file beside
//! it, fill the memory, never end. None is taken from anywhere.

pub mod build;
pub mod marked;
mod others;
mod pdf_acts;
mod pdf_weights;
pub mod pictures;
pub mod scans;

/// What a hostile file tries to reach, so that a test can see whether it did.
pub struct Lures {
    /// A port of this machine where the test listens.
    pub port: u16,
    /// A file that must never come to be.
    pub file: String,
    /// A file that is there, whose words must show up nowhere.
    pub secret: String,
}

/// What may become of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// Its pages are drawn; what it would do is not done.
    Drawn,
    /// It is refused, in words.
    Refused,
    /// It asks for a password, and that is said.
    Password,
    /// Either, as long as it ends.
    Ends,
    /// It would go on for ever: it ends, if need be by a limit of time.
    Limit,
}

/// A hostile file.
pub struct Hostile {
    /// Its name, as it would come in.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What may become of it.
    pub expected: Expected,
}

impl Hostile {
    fn new(name: impl Into<String>, bytes: Vec<u8>, expected: Expected) -> Self {
        Self { name: name.into(), bytes, expected }
    }
}

/// Every hostile file.
pub fn corpus(lures: &Lures) -> Vec<Hostile> {
    let mut all = Vec::new();
    pdf_acts::add(&mut all, lures);
    pdf_weights::add(&mut all);
    pictures::add(&mut all);
    scans::add(&mut all);
    others::add(&mut all, lures);
    all
}
