//! Letters: one frame (sender, addressee, place and date, reference, numbered paragraphs, signature, enclosures) in the
//! four languages of papers, and the letters that fill it. Each is made from a [`redress_model::Releasable`].

mod commission;
mod consent;
mod frame;
mod speech;
mod state;

pub use commission::{Accompanied, LateAnswer, PassedLimit, cover, overdue, power};
pub use consent::consent;
pub use frame::{Lacking, Letter, NotNamed, Paragraph, WhyNot};
pub(crate) use speech::Speech;
pub use state::state;
