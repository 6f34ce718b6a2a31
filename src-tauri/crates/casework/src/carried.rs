//! What was chosen for the border card and the sheets of numbers: one record beside the case, of a kind of its own.

use redress_model::{CardWish, Code, Id, MOST_CALLS, Problem};
use redress_vault::Change;

use crate::{Error, Session, new_id, stored};

/// The kind of the record.
pub(crate) const KIND: &str = "carried";

/// What was chosen, and the revision it was kept at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Carried {
    /// What goes on the card.
    pub wish: CardWish,
    /// 0 where nothing was kept yet.
    pub revision: u32,
}

impl Session {
    /// Gives what was chosen.
    ///
    /// # Errors
    /// The case or the record cannot be read.
    pub fn carried(&self, case: &Id) -> Result<Carried, Error> {
        Ok(self.carried_record(case)?.1)
    }

    fn carried_record(&self, case: &Id) -> Result<(Option<Id>, Carried), Error> {
        let records = self.vault.records(case)?;
        let Some(record) = records.iter().find(|record| record.kind == KIND) else {
            return Ok((None, Carried::default()));
        };
        let wish = stored::beside(record)?;
        Ok((Some(record.id.clone()), Carried { wish, revision: record.revision }))
    }

    /// Keeps what was chosen over the revision that was seen.
    ///
    /// # Errors
    /// Too many numbers, it was changed elsewhere meanwhile, or a disk problem. What was kept stays then.
    pub fn keep_carried(
        &mut self,
        case: &Id,
        base: u32,
        wish: &CardWish,
    ) -> Result<Carried, Error> {
        if wish.calls.len() > MOST_CALLS {
            let detail = format!("{} numbers, the limit is {MOST_CALLS}", wish.calls.len());
            return Err(Problem::in_field(Code::TooLarge, "calls", detail).into());
        }
        let (id, kept) = self.carried_record(case)?;
        if kept.revision != base {
            return Err(Problem::new(Code::Stale).into());
        }
        if kept.wish == *wish && id.is_some() {
            return Ok(kept);
        }
        let change = Change {
            case: case.clone(),
            id: id.map_or_else(new_id, Ok)?,
            kind: KIND.to_owned(),
            base_revision: base,
            at: self.clock.now(),
            removed: false,
            body: stored::write_beside(wish)?,
        };
        self.save_moves(case, Vec::new(), vec![change], |_| {})?;
        Ok(Carried { wish: wish.clone(), revision: base + 1 })
    }
}
