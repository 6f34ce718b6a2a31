//! Several people in one vault: who they are, and who may do what in which case.
//!
//! Everything here is a statement signed by somebody, so it can lie in a file that each of them can write: what a
//! reader keeps is what they verified, and a statement left out by whoever wrote the file last is not forgotten.

mod file;
mod follow;
#[cfg(all(test, feature = "weak-kdf-for-tests", feature = "several-people"))]
mod honest;
#[cfg(all(test, feature = "weak-kdf-for-tests", feature = "several-people"))]
mod hostile;
mod roll;
mod statements;
#[cfg(all(test, feature = "weak-kdf-for-tests", feature = "several-people"))]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use redress_model::Id;
use redress_seal::signing::{PublicKey, SigningKey};

pub(crate) use file::FILES;
pub(super) use file::write;
pub(super) use follow::{differ, follow, lacks_own_key, move_to, reach, send_keys, settled};
pub(super) use roll::{Roll, Stands, check_of, is_private};
pub(super) use statements::{Contact, Gone, Leave, Member};

use super::record::{ATTACHMENT_KIND, ERASED_KIND};
use crate::Role;
use roll::of_two_chains;

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
    /// Cases and people who have a part and lack a key: it got lost on its way. In the file that is shared as well.
    pub asks: BTreeSet<(Id, Id)>,
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
            asks: BTreeSet::new(),
        }
    }

    /// Gives the member who signs with a key.
    pub fn by_key(&self, key: &PublicKey) -> Option<(&Id, &Member)> {
        self.members.iter().find(|(_, member)| member.signing() == *key)
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

    /// Gives the list of parts in force in a case; nothing where it was shredded.
    pub fn roll(&self, case: &Id) -> Option<&Roll> {
        if self.gone.contains_key(case) { None } else { self.rolls.get(case)?.last() }
    }

    /// Gives a person's part in a case.
    pub fn role(&self, case: &Id, person: &Id) -> Option<Role> {
        self.roll(case)?.role(person)
    }

    /// Says whether a revision counts: it stood when the parts were last set and counted then, or its author's part
    /// allows it.
    pub fn allows(
        &self,
        case: &Id,
        ordinal: u32,
        signer: Option<&PublicKey>,
        kind: &str,
        removed: bool,
    ) -> bool {
        let Some(roll) = self.roll(case) else { return false };
        if ordinal < roll.stands.tally.count {
            return roll.stands.refused.binary_search(&ordinal).is_err();
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
            // What is new of those known comes first: who was added may have been added under a newer key.
            for (id, theirs) in &other.members {
                self.take_news_of(vault, id, theirs);
            }
            // Whoever added them may have left since.
            let is_new = |(id, member): &(&Id, &Member)| {
                let by = member.by == self.root || self.was_keeper(&member.by);
                let free = !self.knows(&member.first) && !self.knows(&member.signing());
                !self.members.contains_key(*id) && by && free && member.verifies(vault, id)
            };
            // One at a time: the next may bear the same key.
            let Some((id, member)) = other.members.iter().find(is_new) else { break };
            self.members.insert(id.clone(), member.still_here());
        }
        for (case, rolls) in &other.rolls {
            let held = self.rolls.remove(case).unwrap_or_default();
            let held = of_two_chains(vault, case, held, rolls, self);
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
                self.gone.insert(case.clone(), gone.clone());
            }
        }
    }

    /// Takes over a newer address of a person, the key they made themselves, and that they left.
    fn take_news_of(&mut self, vault: &str, id: &Id, theirs: &Member) {
        let Some(held) = self.members.get(id).filter(|held| held.first == theirs.first) else {
            return;
        };
        let own = theirs.own.as_ref().filter(|own| {
            held.own.is_none()
                && held.first != self.root
                && !self.knows(&own.key)
                && own.verifies(vault, id, &held.first)
        });
        let news = Member {
            own: held.own.clone().or_else(|| own.cloned()),
            contact: theirs.contact.clone(),
            before: theirs.before.clone(),
            ..held.clone()
        };
        // The key and the address that it signs are one piece of news.
        let newer = news.contact.number > held.contact.number
            && news.contact.verifies(vault, id, &news.signing())
            && news.is_reached_as_said(vault, id);
        let left = theirs.left.as_ref().filter(|left| {
            held.left.is_none()
                && held.first != self.root
                && (left.by == self.root || self.was_keeper(&left.by))
                && left.verifies(vault, id)
        });
        let left = held.left.clone().or_else(|| left.cloned());
        let held = if newer { news } else { held.clone() };
        self.members.insert(id.clone(), Member { left, ..held });
    }
}
