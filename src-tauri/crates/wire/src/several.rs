//! Several people in one vault: who they are, and who works on which case.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A person's part in one case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CaseShare {
    /// Reads.
    Reader,
    /// The person the case is about: writes, but not what was filed.
    Client,
    /// Works under supervision: writes, but not what was filed.
    Student,
    /// Writes everything.
    Caseworker,
    /// Writes everything, says who works on the case, erases and shreds.
    Supervisor,
}

/// Somebody who opens this vault with a passphrase of their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VaultPerson {
    /// By what requests name them.
    pub id: String,
    /// Their name.
    pub name: String,
    /// Whether they made the vault: they cannot be removed.
    pub founder: bool,
    /// Whether they may add and remove people.
    pub keeper: bool,
    /// Whether they were removed.
    pub left: bool,
    /// Whether it is whoever opened the vault.
    pub me: bool,
    /// In how many cases nobody else has a part: with them, these are lost.
    pub only_theirs: u32,
}

/// What one person is in a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonShare {
    /// The person.
    pub person: String,
    /// Their part.
    pub share: CaseShare,
}

/// Who works on a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CaseShares {
    /// The case.
    pub case: String,
    /// Its title.
    pub title: String,
    /// The part of whoever opened the vault.
    pub mine: CaseShare,
    /// Everybody's part; nobody where one person opens the vault.
    pub shares: Vec<PersonShare>,
}

/// The people of the vault and the cases that whoever opened it has a part in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PeopleView {
    /// False for the throw-away vault of *look round*: nobody can join it.
    pub on_disk: bool,
    /// Whether whoever opened the vault may add and remove people.
    pub keeper: bool,
    /// The name their own work is written under; empty where they gave none, and then nobody can be added yet.
    pub my_name: String,
    /// Nobody where one person opens the vault.
    pub people: Vec<VaultPerson>,
    /// Cases by title.
    pub cases: Vec<CaseShares>,
}

/// Asks to give somebody a part in a case, or to take it away.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GiveShare {
    /// The case.
    pub case: String,
    /// The person.
    pub person: String,
    /// Their part from now on; none to take it away.
    pub share: Option<CaseShare>,
}
