//! From what went wrong to what the page is told: a code, a field, never content or a path.

use std::panic;

use redress_casework::model::{Code, Problem};
use redress_wire::WireError;

use crate::state::Locked;

/// What a command gives back instead of an answer.
pub type Answer<T> = Result<T, Refusal>;

/// A problem on its way to the page.
#[derive(Debug)]
pub struct Refusal(Problem);

impl Refusal {
    /// A refusal with nothing but its code.
    pub fn new(code: Code) -> Self {
        Self(Problem::new(code))
    }

    /// Its code.
    pub fn code(&self) -> Code {
        self.0.code
    }

    /// The shape the page gets.
    pub fn into_wire(self) -> WireError {
        WireError::from(self.0)
    }
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self(problem)
    }
}

impl From<redress_casework::Error> for Refusal {
    fn from(error: redress_casework::Error) -> Self {
        Self(error.problem())
    }
}

impl From<Locked> for Refusal {
    fn from(_: Locked) -> Self {
        Self::new(Code::Locked)
    }
}

/// Makes a panic tell where it happened and nothing of what it was about.
///
/// The usual message may quote a value, and values are case content; standard error may be a log
/// on the disk.
pub fn keep_panics_silent() {
    panic::set_hook(Box::new(|fault| {
        if let Some(place) = fault.location() {
            eprintln!("Redress: a fault of the program at {}:{}", place.file(), place.line());
        }
    }));
}
