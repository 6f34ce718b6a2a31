//! Who wrote what: the name a person gave themselves in this vault, kept in their keyring and written into
//! every revision they save.

use redress_model::{LastSaved, Short};
use redress_vault::{PublicKey, Record, SIGNATURE};
use serde::{Deserialize, Serialize};

use crate::{Error, Session, stored};

/// What a case file said of an entry that was brought in from it; nothing where it was silent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Brought {
    /// When it had been saved, RFC 3339 in UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Short>,
    /// By whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Short>,
}

/// Who wrote a revision.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Author {
    /// The name in force when it was saved; none where the person gave none.
    pub by: Option<Short>,
    /// For a revision that was brought in from a case file: what the file said.
    pub brought: Option<Brought>,
}

impl Session {
    /// The name this person's work is written under; none where they gave none.
    pub fn author(&self) -> Option<Short> {
        Short::new(self.vault.keys().name).ok()
    }

    /// Signs bytes for one purpose in the name of the person whose vault this is, and gives the key that checks it.
    /// `context` is 1 to 32 of `a–z` and `-`.
    ///
    /// # Errors
    /// A vault from before there were signatures that takes no writes has no key to sign with.
    pub fn sign(&self, context: &str, bytes: &[u8]) -> Result<(PublicKey, [u8; SIGNATURE]), Error> {
        Ok((self.vault.signer()?, self.vault.sign(context, bytes)?))
    }

    /// Changes that name, for what is saved from now on. What was saved before keeps the name it had.
    ///
    /// # Errors
    /// A disk problem: the old name then stays.
    pub fn set_author(&mut self, name: Option<&Short>) -> Result<(), Error> {
        Ok(self.vault.set_name(name.map_or("", Short::as_str))?)
    }
}

/// Gives the row of a case file for an entry as it stands: who saved it, or who had before it was brought in.
pub(crate) fn last_saved(record: &Record) -> Option<LastSaved> {
    let author = stored::author(record).ok()?;
    let (at, by) = match author.brought {
        Some(brought) => (brought.at?, brought.by?),
        None => (Short::new(&record.at).ok()?, author.by?),
    };
    Some(LastSaved { entry: record.id.clone(), at, by })
}
