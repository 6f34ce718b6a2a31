//! Several people in one vault: who they are, and who may do what in which case.
//!
//! Everything here is a statement signed by somebody, so it can lie in a file that each of them can write: what a
//! reader keeps is what they verified, and a statement left out by whoever wrote the file last is not forgotten.

#[cfg(all(test, feature = "weak-kdf-for-tests"))]
mod again;
mod file;
mod follow;
#[cfg(all(test, feature = "weak-kdf-for-tests"))]
mod histories;
#[cfg(all(test, feature = "weak-kdf-for-tests"))]
mod honest;
#[cfg(all(test, feature = "weak-kdf-for-tests"))]
mod hostile;
#[cfg(all(test, feature = "weak-kdf-for-tests"))]
mod insider;
#[cfg(all(test, feature = "weak-kdf-for-tests"))]
mod leavers;
#[cfg(all(test, feature = "weak-kdf-for-tests"))]
mod older;
#[cfg(all(test, feature = "weak-kdf-for-tests"))]
mod remembered;
mod roll;
mod statements;
#[cfg(all(test, feature = "weak-kdf-for-tests"))]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use redress_model::Id;
use redress_seal::signing::{PublicKey, SigningKey};

pub(crate) use file::FILES;
pub(super) use file::write;
pub(super) use follow::{
    differ, follow, lacks_own_key, move_to, reach, send_keys, settled, signs_with_another,
};
pub(super) use roll::{Roll, Stands, check_of, is_private};
pub(super) use statements::{Contact, Gone, Leave, Member};

use super::record::{ATTACHMENT_KIND, ERASED_KIND};
use crate::Role;
use crate::limits::MAX_KEY_FILE;
use roll::of_two_chains;

/// The most people one vault takes, those who left counted: each failed passphrase is tried on all who are here.
pub(super) const MOST: usize = 256;

/// In which form statements are written: as in the first vaults that several people opened, or as they are today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Second,
    Third,
}

/// How much room others' lists of parts take in a keyring at most, in bytes (32 MiB): no flood of them keeps anybody from
/// writing their own.
const MOST_OF_OTHERS: usize = (MAX_KEY_FILE / 2) as usize;

fn chain_size(rolls: &[Roll]) -> usize {
    rolls.iter().map(Roll::size).sum::<usize>() + 80
}

/// Says whether an id has the shape of those that are made by chance: names of folders, and of places, follow from it.
fn is_random(id: &Id) -> bool {
    id.as_str().len() == 26 && id.as_str().bytes().all(|b| matches!(b, b'a'..=b'z' | b'2'..=b'7'))
}

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

    /// Says whether somebody is here: they have not left, and neither has whoever said that they belong to the vault, up to
    /// who made it. Who removes a keeper says again whom that keeper added; whoever a keeper adds after that is nobody.
    pub fn is_present(&self, person: &Id) -> bool {
        let mut at = person;
        // As many steps as there are people: statements that stand on one another in a ring stand on nothing.
        for _ in 0..=self.members.len() {
            let Some(member) = self.members.get(at).filter(|member| member.left.is_none()) else {
                return false;
            };
            if member.by == self.root {
                return true;
            }
            let said = self.by_key(&member.by).filter(|(_, by)| by.keeper);
            let Some((by, _)) = said else { return false };
            at = by;
        }
        false
    }

    /// Gives those who are here and of whom two keys are said to be their own.
    pub fn with_two_keys(&self) -> Vec<Id> {
        let two = self.members.iter().filter(|(_, member)| member.other.is_some());
        two.filter(|(id, _)| self.is_present(id)).map(|(id, _)| id.clone()).collect()
    }

    /// Says whether whoever signs with this key is here and may add and remove people.
    pub fn is_keeper(&self, key: &PublicKey) -> bool {
        self.by_key(key).is_some_and(|(id, member)| member.keeper && self.is_present(id))
    }

    /// Says again what somebody who is leaving said of people: whom they added, and whom they removed.
    fn say_again(&mut self, vault: &str, leaving: &Id, me: &SigningKey) {
        let Some(theirs) = self.members.get(leaving).map(Member::signing) else { return };
        for (id, member) in self.members.iter_mut().filter(|(id, _)| *id != leaving) {
            if member.by == theirs {
                *member = member.said_again(vault, id, me);
            }
            if let Some(left) = member.left.as_ref().filter(|left| left.by == theirs) {
                member.left = Some(left.said_again(vault, id, me));
            }
        }
    }

    /// Says whether whoever signs with this key is here.
    pub fn is_here(&self, key: &PublicKey) -> bool {
        self.by_key(key).is_some_and(|(id, _)| self.is_present(id))
    }

    /// Gives the list of parts in force in a case; nothing where it was shredded.
    pub fn roll(&self, case: &Id) -> Option<&Roll> {
        if self.is_gone(case) { None } else { self.rolls.get(case)?.last() }
    }

    /// Says whether a case was shredded, by whoever might when it was.
    pub fn is_gone(&self, case: &Id) -> bool {
        self.gone.get(case).is_some_and(|gone| self.may_be_gone(case, gone))
    }

    /// Says whether a shredding counts: by a supervisor in the list it names, whom no later one took off.
    fn may_be_gone(&self, case: &Id, gone: &Gone) -> bool {
        let Some(by) = self.by_key(&gone.by).map(|(author, _)| author) else { return false };
        let since = self.rolls.get(case).and_then(|rolls| rolls.get(gone.number as usize..));
        let manages = |roll: &Roll| roll.role(by).is_some_and(Role::may_manage);
        since.is_some_and(|since| !since.is_empty() && since.iter().all(manages))
    }

    /// Gives the lists that somebody wrote, in each case where they wrote some, by digest.
    fn lists_of(&self, person: &Id) -> BTreeMap<Id, BTreeSet<[u8; 32]>> {
        let Some(key) = self.members.get(person).map(Member::signing) else {
            return BTreeMap::new();
        };
        let all = |rolls: &[Roll]| -> BTreeSet<[u8; 32]> {
            rolls.iter().filter(|roll| roll.by == key).map(Roll::digest).collect()
        };
        let wrote = self.rolls.iter().map(|(case, rolls)| (case.clone(), all(rolls)));
        wrote.filter(|(_, lists)| !lists.is_empty()).collect()
    }

    /// Says that somebody belongs to the vault no more, and goes on saying what they said of people.
    pub fn part_with(&mut self, vault: &str, person: &Id, me: &SigningKey) {
        let left = Leave::signed(vault, person, self.lists_of(person), me);
        self.parcels.retain(|parcel| parcel.person != *person);
        if let Some(member) = self.members.get_mut(person) {
            member.left = Some(left);
        }
        self.say_again(vault, person, me);
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
    /// statements about one thing the one seen first counts. Gives the cases of which others keep to another list of
    /// parts.
    pub fn merge(&mut self, vault: &str, other: &Self) -> BTreeSet<Id> {
        // What is said about one may be what lets the word about another count.
        loop {
            let before = self.members.clone();
            for (id, theirs) in &other.members {
                self.take_news_of(vault, id, theirs);
            }
            let is_new = |(id, member): &(&Id, &Member)| {
                let by = member.by == self.root || self.is_keeper(&member.by);
                let free = !self.knows(&member.first) && !self.knows(&member.signing());
                !self.members.contains_key(*id)
                    && by
                    && free
                    && self.members.len() < MOST
                    && is_random(id)
                    && member.verifies(vault, id)
            };
            // One at a time: the next may bear the same key.
            if let Some((id, member)) = other.members.iter().find(is_new) {
                self.members.insert(id.clone(), member.still_here());
            }
            if self.members == before {
                break;
            }
        }
        let mut apart = BTreeSet::new();
        // What others say of cases leaves room for what this person has to say.
        let mut room = MOST_OF_OTHERS.saturating_sub(self.size());
        self.leave_late_lists();
        for (case, rolls) in &other.rolls {
            let held = self.rolls.remove(case).unwrap_or_default();
            let (mine, theirs) = (chain_size(&held), chain_size(rolls));
            // Of a case of one's own every list is heard.
            let own = held.last().is_some_and(|roll| roll.role(&self.me).is_some());
            let held = match !own && theirs > mine && theirs - mine > room {
                true => held,
                false => of_two_chains(vault, case, held, rolls, self),
            };
            room = (room + mine).saturating_sub(chain_size(&held));
            if !held.starts_with(rolls) {
                apart.insert(case.clone());
            }
            if !held.is_empty() {
                self.rolls.insert(case.clone(), held);
            }
        }
        for (case, gone) in &other.gone {
            // Of a case that is not known here, nobody knows who may say it.
            let known = self.is_gone(case) || !self.may_be_gone(case, gone);
            if !known && gone.verifies(vault, case) {
                self.gone.insert(case.clone(), gone.clone());
            }
        }
        apart
    }

    /// Leaves out the lists at the end of a chain from the first one on that somebody wrote after they had left: whoever
    /// had not heard of it took them. That takes parts away from whoever is here and gives none: nobody who removes people
    /// comes to a part by saying that the list that took it from them was too late.
    fn leave_late_lists(&mut self) {
        let mut cut: Vec<(Id, usize)> = Vec::new();
        for (case, rolls) in &self.rolls {
            let late = |roll: &Roll| {
                let author = self.by_key(&roll.by).and_then(|(_, member)| member.left.as_ref());
                author.is_some_and(|left| !left.counts(case, roll))
            };
            let Some(first) = rolls.iter().position(late).filter(|first| *first > 0) else {
                continue;
            };
            let (before, last) = (&rolls[first - 1], &rolls[rolls.len() - 1]);
            let gains = |(who, role): (&Id, &Role)| {
                self.is_present(who) && last.role(who).is_none_or(|now| now < *role)
            };
            if !before.roles.iter().any(gains) {
                cut.push((case.clone(), first));
            }
        }
        for (case, first) in cut {
            self.rolls.entry(case).and_modify(|rolls| rolls.truncate(first));
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
        // Whoever made the first key can sign two with it: that there are two is a fact, whoever is seen first.
        let known = held.own.as_ref().or(own).map(|own| own.key);
        let said = [&theirs.own, &theirs.other].into_iter().flatten();
        let other = said.clone().find(|other| {
            held.first != self.root
                && known.is_some_and(|known| known != other.key)
                && other.verifies(vault, id, &held.first)
        });
        let other = held.other.clone().or_else(|| other.cloned());
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
        // Who left says nothing any more; what they said of people is said again by whoever removed them.
        let speaks = |by: &PublicKey| *by == self.root || self.is_keeper(by);
        let left = theirs.left.as_ref().filter(|left| {
            let stands = held.left.as_ref().is_some_and(|held| speaks(&held.by));
            !stands && held.first != self.root && speaks(&left.by) && left.verifies(vault, id)
        });
        let left = left.cloned().or_else(|| held.left.clone());
        let again = !speaks(&held.by)
            && speaks(&theirs.by)
            && theirs.keeper == held.keeper
            && theirs.is_said_by(vault, id);
        // Without its address the first of two is not known yet, and so is no other.
        let known = newer || held.own.is_some();
        let mut held = if newer { news } else { held.clone() };
        if known && held.own.is_some() {
            held.other = other;
        }
        if again {
            held = held.said_as(theirs);
        }
        self.members.insert(id.clone(), Member { left, ..held });
    }
}
