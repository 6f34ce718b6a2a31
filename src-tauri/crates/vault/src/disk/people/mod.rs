//! Several people in one vault: who they are, and who may do what in which case.
//!
//! Everything here is a statement signed by somebody, so it can lie in a file that each of them can write: what a
//! reader keeps is what they verified, and a statement left out by whoever wrote the file last is not forgotten.

mod file;
mod follow;
mod statements;
#[cfg(all(test, feature = "weak-kdf-for-tests", feature = "several-people"))]
mod tests;

use std::collections::BTreeMap;

use redress_model::Id;
use redress_seal::signing::{PublicKey, SigningKey};

pub(crate) use file::FILES;
pub(super) use file::write;
pub(super) use follow::{differ, follow, pack, reach, settled};
pub(super) use statements::{Contact, Gone, Leave, Member, Roll, check_of};

use super::record::{ATTACHMENT_KIND, ERASED_KIND};
use crate::Role;

/// A case key for somebody, sealed to them until they take it into their own keyring.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Parcel {
    pub case: Id,
    pub person: Id,
    /// The keys of the case, oldest first, in an age file.
    pub sealed: Vec<u8>,
}

/// The people of a vault and their parts, as one of them knows them.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct People {
    /// The key of whoever made the vault: every chain of statements begins with it.
    pub root: PublicKey,
    /// Whose keyring this is.
    pub me: Id,
    /// Grows with every writing of the file they share.
    pub serial: u64,
    pub members: BTreeMap<Id, Member>,
    /// The parts in every case, oldest list first.
    pub rolls: BTreeMap<Id, Vec<Roll>>,
    /// Cases that were shredded.
    pub gone: BTreeMap<Id, Gone>,
    /// Keys on their way. They lie in the file that is shared, not in a keyring.
    pub parcels: Vec<Parcel>,
}

impl People {
    /// Begins with the person who made the vault.
    pub fn found(vault: &str, me: &Id, name: &str, signing: &SigningKey, recipient: &str) -> Self {
        let member = Member::signed(vault, me, signing.public(), true, signing);
        let contact = Contact::signed(vault, me, 1, recipient, name, signing);
        let members = BTreeMap::from([(me.clone(), member.with(contact))]);
        Self {
            root: signing.public(),
            me: me.clone(),
            serial: 0,
            members,
            rolls: BTreeMap::new(),
            gone: BTreeMap::new(),
            parcels: Vec::new(),
        }
    }

    /// Gives the member who signs with a key.
    pub fn by_key(&self, key: &PublicKey) -> Option<(&Id, &Member)> {
        self.members.iter().find(|(_, member)| member.signing == *key)
    }

    /// Says whether somebody, still here or not, signs with this key.
    pub fn knows(&self, key: &PublicKey) -> bool {
        self.by_key(key).is_some()
    }

    /// Says whether whoever signs with this key is here and may add and remove people.
    pub fn is_keeper(&self, key: &PublicKey) -> bool {
        self.by_key(key).is_some_and(|(_, member)| member.keeper && member.left.is_none())
    }

    /// Says whether whoever signs with this key ever might add and remove people: what they did before they left stands.
    fn was_keeper(&self, key: &PublicKey) -> bool {
        self.by_key(key).is_some_and(|(_, member)| member.keeper)
    }

    /// Says whether whoever signs with this key is here.
    pub fn is_here(&self, key: &PublicKey) -> bool {
        self.by_key(key).is_some_and(|(_, member)| member.left.is_none())
    }

    /// Gives the list of parts in force in a case.
    pub fn roll(&self, case: &Id) -> Option<&Roll> {
        self.rolls.get(case)?.last()
    }

    /// Gives a person's part in a case.
    pub fn role(&self, case: &Id, person: &Id) -> Option<Role> {
        self.roll(case)?.role(person)
    }

    /// Says whether a revision counts: it stood when the parts were last set, or its author's part allows it.
    pub fn allows(
        &self,
        case: &Id,
        ordinal: u32,
        signer: Option<&PublicKey>,
        kind: &str,
        removed: bool,
    ) -> bool {
        let Some(roll) = self.roll(case) else { return false };
        if ordinal < roll.count {
            return true;
        }
        let author = signer.and_then(|key| self.by_key(key));
        let role = author.and_then(|(person, _)| roll.role(person));
        role.is_some_and(|role| match kind {
            ERASED_KIND => role.may_manage(),
            ATTACHMENT_KIND => role > Role::Reader,
            kind => role.may_write(kind, removed),
        })
    }

    /// Takes in what another copy knows more, as far as it verifies. What is known here already stays: of two
    /// statements about one thing the one seen first counts.
    pub fn merge(&mut self, vault: &str, other: &Self) {
        loop {
            let new: Vec<(Id, Member)> = { other.members.iter() }
                .filter(|(id, _)| !self.members.contains_key(*id))
                .filter(|(id, member)| {
                    let by = member.by == self.root || self.is_keeper(&member.by);
                    by && !self.knows(&member.signing) && member.verifies(vault, id)
                })
                .map(|(id, member)| (id.clone(), member.still_here()))
                .collect();
            // One at a time: the next may bear the same key.
            let Some((id, member)) = new.into_iter().next() else { break };
            self.members.insert(id, member);
        }
        for (id, theirs) in &other.members {
            self.take_news_of(vault, id, theirs);
        }
        for (case, rolls) in &other.rolls {
            if self.gone.contains_key(case) {
                continue;
            }
            let mut held = self.rolls.remove(case).unwrap_or_default();
            for roll in rolls.iter().skip(held.len()) {
                if !roll.follows(vault, case, held.last(), self) {
                    break;
                }
                held.push(roll.clone());
            }
            if !held.is_empty() {
                self.rolls.insert(case.clone(), held);
            }
        }
        for (case, gone) in &other.gone {
            let known = self.roll(case);
            let by = self.by_key(&gone.by).and_then(|(person, _)| known?.role(person));
            // Of a case that is not known here, nobody knows who may say it.
            if by.is_some_and(Role::may_manage)
                && !self.gone.contains_key(case)
                && gone.verifies(vault, case)
            {
                self.rolls.remove(case);
                self.gone.insert(case.clone(), gone.clone());
            }
        }
    }

    /// Takes over a newer address of a person, and that they left.
    fn take_news_of(&mut self, vault: &str, id: &Id, theirs: &Member) {
        let Some(held) = self.members.get(id).filter(|held| held.signing == theirs.signing) else {
            return;
        };
        let newer = theirs.contact.number > held.contact.number
            && theirs.contact.verifies(vault, id, &held.signing);
        let left = theirs.left.as_ref().filter(|left| {
            held.left.is_none()
                && held.signing != self.root
                && (left.by == self.root || self.was_keeper(&left.by))
                && left.verifies(vault, id)
        });
        let left = left.cloned();
        let held = self.members.get_mut(id).expect("it was found above");
        if newer {
            held.contact = theirs.contact.clone();
        }
        if left.is_some() {
            held.left = left;
        }
    }
}
