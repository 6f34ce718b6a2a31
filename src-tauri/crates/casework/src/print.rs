//! What a person prints for themselves.

use redress_model::{Id, Releasable};
use redress_papers::{Shown, Timeline};
use redress_words::Lang;

use crate::{Error, Session};

impl Session {
    /// Sets the timeline of a case. What never leaves the vault is on it only where `all` says so.
    ///
    /// # Errors
    /// The case cannot be read, or the paper fails.
    pub fn print_timeline(&self, case: &Id, lang: Lang, all: bool) -> Result<Timeline, Error> {
        let open = self.at_hand(case)?;
        let case = &open.case;
        let today = self.clock.today();
        let releasable;
        let shown = if all {
            Shown::All(case)
        } else {
            releasable = Releasable::of(case);
            Shown::Releasable(&releasable)
        };
        Ok(redress_papers::timeline(&shown, case, lang, today)?)
    }
}
