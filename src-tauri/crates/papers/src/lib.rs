//! Papers from the model: pure, the same input gives the same bytes.
#![deny(missing_docs)]
#![forbid(unsafe_code)]

use redress_model::{IsoDate, Releasable, RequestKind, RequestLanguage};

/// What the person who files has chosen.
#[derive(Debug, Clone)]
pub struct Choices {
    /// What the request asks.
    pub kind: RequestKind,
    /// Its language.
    pub language: RequestLanguage,
    /// The date printed on it.
    pub date: IsoDate,
    /// The place printed in the signature block.
    pub place: Option<String>,
    /// The grounds to argue, by id; `None` takes those at least arguable.
    pub grounds: Option<Vec<String>>,
}

/// A note for the person who files; never in the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Its kind, the end of a message id.
    pub kind: &'static str,
    /// What it is about.
    pub about: String,
    /// How many.
    pub count: u32,
}

/// What can go wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// This kind of request or language does not exist yet.
    #[error("this kind of request is not there yet in this language")]
    NotYet,
    /// The paper could not be set.
    #[error("the paper could not be set")]
    Failed,
}

/// A paper that was set.
pub struct Draft {}

/// Sets a request.
///
/// # Errors
/// [`Error::NotYet`] for what does not exist yet.
pub fn draft(_case: &Releasable, _choices: &Choices) -> Result<Draft, Error> {
    Err(Error::NotYet)
}

impl Draft {
    /// Gives the PDF.
    pub fn pdf(&self) -> &[u8] {
        &[]
    }

    /// Gives how many pages it has.
    pub fn pages(&self) -> u16 {
        0
    }

    /// Gives an image of a page, counted from 1, with its media type.
    ///
    /// # Errors
    /// [`Error::Failed`] if there is no such page.
    pub fn page_image(&self, _page: u16) -> Result<(&'static str, Vec<u8>), Error> {
        Err(Error::Failed)
    }

    /// Gives the notes for the person who files.
    pub fn notes(&self) -> &[Note] {
        &[]
    }
}
