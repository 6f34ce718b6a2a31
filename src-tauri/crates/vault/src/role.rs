//! What people of one vault may do in a case.

use redress_model::Id;

use crate::rules::HEADER_KIND;

/// A person's part in one case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Reads. That they looked at a paper is noted in its log; a form they begin is kept for them alone.
    Reader,
    /// The person the case is about: writes, but not what was filed, and does not take the case out.
    Client,
    /// Works under supervision: writes what a client writes.
    Student,
    /// Writes everything.
    Caseworker,
    /// Writes everything, says who else works on the case, erases for good and shreds.
    Supervisor,
}

/// The kind of what was filed with the CCF.
const FILED_KIND: &str = "request";
/// The kinds of the lines of custody logs, and of forms not finished.
const LOG_KIND: &str = "custody";
const DRAFT_KIND: &str = "draft";
/// The kind of what somebody can take back.
const UNDO_KIND: &str = "undo";

impl Role {
    /// All of them, from the one that may least.
    pub const ALL: [Self; 5] =
        [Self::Reader, Self::Client, Self::Student, Self::Caseworker, Self::Supervisor];

    /// Says whether a person in this role may save such a revision. `kind` is a kind of record that callers use.
    pub fn may_write(self, kind: &str, removed: bool) -> bool {
        match self {
            Self::Reader => kind == DRAFT_KIND || (kind == LOG_KIND && !removed),
            Self::Client | Self::Student => kind != FILED_KIND && !(removed && kind == HEADER_KIND),
            Self::Caseworker | Self::Supervisor => true,
        }
    }

    /// Says whether a record of this kind is its author's alone to go on with: a form, what they can take back, a line
    /// of a log.
    pub(crate) fn is_ones_own(kind: &str) -> bool {
        [DRAFT_KIND, UNDO_KIND, LOG_KIND].contains(&kind)
    }

    /// Says whether a person in this role says who else works on the case, erases and shreds.
    pub fn may_manage(self) -> bool {
        self == Self::Supervisor
    }

    pub(crate) fn number(self) -> u8 {
        self as u8
    }

    pub(crate) fn of_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }
}

/// Somebody who opens this vault with a passphrase of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonState {
    /// Their folder in the vault, by which cases name them.
    pub id: Id,
    /// The name they are known under.
    pub name: String,
    /// The key they sign with.
    pub signer: redress_seal::signing::PublicKey,
    /// Whether they may add and remove people.
    pub keeper: bool,
    /// Whether they made the vault: they cannot be removed.
    pub founder: bool,
    /// Whether they were removed: they open nothing that was saved since.
    pub left: bool,
    /// Whether it is whoever opened the vault.
    pub me: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_that_may_more_may_all_that_one_below_it_may() {
        for kind in ["case", "event", "request", "draft", "custody", "undo"] {
            for removed in [false, true] {
                let may = Role::ALL.map(|role| role.may_write(kind, removed));
                assert!(may.is_sorted(), "{kind} {removed}: {may:?}");
            }
        }
        assert!(
            !Role::Reader.may_write("event", false) && Role::Reader.may_write("custody", false)
        );
        assert!(!Role::Student.may_write("request", false));
        assert!(!Role::Client.may_write("case", true) && Role::Client.may_write("case", false));
        assert_eq!(Role::ALL.map(Role::may_manage), [false, false, false, false, true]);
        for role in Role::ALL {
            assert_eq!(Role::of_number(role.number()), Some(role));
        }
        assert_eq!(Role::of_number(5), None);
    }
}
