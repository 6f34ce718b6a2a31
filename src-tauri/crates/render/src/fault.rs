//! Why a paper was not drawn.

use std::io;

/// Why a paper was not drawn. The program itself is unharmed by each.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// No pages or picture can be drawn of this kind of file.
    #[error("this kind of file has no pages to draw")]
    NoPages,
    /// It asks for a password.
    #[error("the file asks for a password")]
    Password,
    /// It is empty, cut off, or not what its first bytes say.
    #[error("the file is damaged or not whole")]
    Damaged,
    /// It has no page of this number.
    #[error("no such page")]
    NoSuchPage,
    /// It has more pages than are drawn in one go.
    #[error("{0} pages, limit {MOST}", MOST = crate::MOST_PAGES)]
    TooManyPages(u32),
    /// It is longer than what is drawn.
    #[error("the file is over {} MiB", crate::LONGEST / (1024 * 1024))]
    TooLong,
    /// Drawing it asked for more memory than a paper is given.
    #[error("drawing asked for too much memory")]
    TooMuchMemory,
    /// Drawing it took longer than a paper is given.
    #[error("drawing took too long")]
    TooSlow,
    /// The child fell over.
    #[error("the drawing process fell over")]
    FellOver,
    /// The child tried what it may not: a program, a socket, another process.
    #[error("the drawing process tried something it may not")]
    Forbidden,
    /// What the child said is not what a child of ours says.
    #[error("the drawing process said what it cannot have meant")]
    Nonsense,
    /// This system does not give the child its walls, so nothing foreign is drawn.
    #[error("this system gives the drawing process no walls")]
    NoWalls,
    /// The child could not be started.
    #[error("the drawing process could not be started")]
    NotStarted,
    /// The person stopped it.
    #[error("stopped")]
    Stopped,
    /// The file could not be read from where it is kept.
    #[error("the file could not be read")]
    Input(#[source] io::Error),
    /// The pages would fill more than a copy may.
    #[error("the copy would be too large")]
    CopyTooLarge,
    /// A picture that moves: a page would show a part of it.
    #[error("the picture moves")]
    Moving,
    /// A PDF that draws its fields only in a viewer, or shows and hides layers.
    #[error("the PDF is a form, or has layers")]
    Form,
    /// It holds nothing to show.
    #[error("the file holds nothing to show")]
    Empty,
    /// A copy could not be written.
    #[error("the copy could not be written")]
    NotWritten,
}
