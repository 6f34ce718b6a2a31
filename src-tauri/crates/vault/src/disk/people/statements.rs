//! Signed statements about people and cases.

use std::collections::BTreeMap;

use redress_model::Id;
use redress_seal::signing::{PublicKey, SIGNATURE, SigningKey};
use redress_seal::{Key, Zeroizing};

use super::super::frame::Tally;
use super::super::hash;
use super::People;
use crate::Role;
use crate::codec::{Put, Take};

/// What each statement is signed for. The dot keeps them apart from every purpose a caller can sign for.
const MEMBER: &str = "vault.member";
const CONTACT: &str = "vault.contact";
const LEAVE: &str = "vault.leave";
const ROLL: &str = "vault.roll";
const GONE: &str = "vault.gone";

type Signature = [u8; SIGNATURE];

/// That somebody belongs to the vault: said by one who may add people.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Member {
    pub signing: PublicKey,
    pub keeper: bool,
    pub by: PublicKey,
    signature: Signature,
    pub contact: Contact,
    pub left: Option<Leave>,
}

/// Where somebody is reached, and their name: said by themselves. The higher number counts.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Contact {
    pub number: u32,
    pub recipient: String,
    pub name: String,
    signature: Signature,
}

/// That somebody belongs to the vault no more: said by one who may remove people.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Leave {
    pub by: PublicKey,
    signature: Signature,
}

/// Who does what in a case from now on, and that everything saved in it before stands: said by a supervisor of it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Roll {
    /// How many revisions stand, and the sum of their shares.
    pub count: u32,
    pub digest: [u8; 32],
    /// A fingerprint of every key of the case, oldest first: a key handed over is the right one.
    pub checks: Vec<[u8; 32]>,
    pub roles: BTreeMap<Id, Role>,
    pub by: PublicKey,
    number: u32,
    signature: Signature,
}

/// That a case was shredded: said by a supervisor of it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Gone {
    pub by: PublicKey,
    signature: Signature,
}

fn about(vault: &str, subject: &Id) -> Put {
    let mut put = Put::with_capacity(512);
    put.text(vault).text(subject.as_str());
    put
}

impl Member {
    /// Says that somebody belongs to the vault; their own word on where they are reached is put beside it.
    pub fn signed(
        vault: &str,
        id: &Id,
        signing: PublicKey,
        keeper: bool,
        by: &SigningKey,
    ) -> Unreached {
        let signature = by.sign(MEMBER, &Self::to_sign(vault, id, &signing, keeper));
        Unreached { signing, keeper, by: by.public(), signature }
    }

    fn to_sign(vault: &str, id: &Id, signing: &PublicKey, keeper: bool) -> Zeroizing<Vec<u8>> {
        let mut put = about(vault, id);
        put.raw(signing.bytes()).u8(u8::from(keeper));
        put.done()
    }

    /// Says whether both words that make a member are signed as they say.
    pub fn verifies(&self, vault: &str, id: &Id) -> bool {
        let said = Self::to_sign(vault, id, &self.signing, self.keeper);
        self.by.verifies(MEMBER, &said, &self.signature)
            && self.contact.verifies(vault, id, &self.signing)
    }

    /// Gives the same member before they left.
    pub fn still_here(&self) -> Self {
        Self { left: None, ..self.clone() }
    }

    pub fn put(&self, put: &mut Put) {
        put.raw(self.signing.bytes()).u8(u8::from(self.keeper));
        put.raw(self.by.bytes()).raw(&self.signature);
        let contact = &self.contact;
        put.u32(contact.number).text(&contact.recipient).text(&contact.name);
        put.raw(&contact.signature);
        match &self.left {
            Some(left) => put.u8(1).raw(left.by.bytes()).raw(&left.signature),
            None => put.u8(0),
        };
    }

    pub fn take(take: &mut Take<'_>) -> Option<Self> {
        let (signing, keeper) = (key(take)?, take.flag()?);
        let (by, signature) = signed(take)?;
        let contact = Contact {
            number: take.u32()?,
            recipient: take.text()?.to_owned(),
            name: take.text()?.to_owned(),
            signature: take.raw(SIGNATURE)?.try_into().ok()?,
        };
        let left = match take.flag()? {
            true => signed(take).map(|(by, signature)| Some(Leave { by, signature }))?,
            false => None,
        };
        Some(Self { signing, keeper, by, signature, contact, left })
    }
}

/// A member of whom it is not said yet where they are reached.
pub(crate) struct Unreached {
    signing: PublicKey,
    keeper: bool,
    by: PublicKey,
    signature: Signature,
}

impl Unreached {
    /// Puts their own word beside it.
    pub fn with(self, contact: Contact) -> Member {
        let Self { signing, keeper, by, signature } = self;
        Member { signing, keeper, by, signature, contact, left: None }
    }
}

impl Contact {
    /// Says where one is reached.
    pub fn signed(
        vault: &str,
        id: &Id,
        number: u32,
        recipient: &str,
        name: &str,
        me: &SigningKey,
    ) -> Self {
        let signature = me.sign(CONTACT, &Self::to_sign(vault, id, number, recipient, name));
        Self { number, recipient: recipient.to_owned(), name: name.to_owned(), signature }
    }

    fn to_sign(
        vault: &str,
        id: &Id,
        number: u32,
        recipient: &str,
        name: &str,
    ) -> Zeroizing<Vec<u8>> {
        let mut put = about(vault, id);
        put.u32(number).text(recipient).text(name);
        put.done()
    }

    /// Says whether the person themselves said it.
    pub fn verifies(&self, vault: &str, id: &Id, signing: &PublicKey) -> bool {
        let said = Self::to_sign(vault, id, self.number, &self.recipient, &self.name);
        signing.verifies(CONTACT, &said, &self.signature)
    }
}

impl Leave {
    /// Says that somebody belongs to the vault no more.
    pub fn signed(vault: &str, id: &Id, by: &SigningKey) -> Self {
        let signature = by.sign(LEAVE, &about(vault, id).done());
        Self { by: by.public(), signature }
    }

    /// Says whether it was signed as it says.
    pub fn verifies(&self, vault: &str, id: &Id) -> bool {
        self.by.verifies(LEAVE, &about(vault, id).done(), &self.signature)
    }
}

impl Gone {
    /// Says that a case was shredded.
    pub fn signed(vault: &str, case: &Id, by: &SigningKey) -> Self {
        let signature = by.sign(GONE, &about(vault, case).done());
        Self { by: by.public(), signature }
    }

    /// Says whether it was signed as it says.
    pub fn verifies(&self, vault: &str, case: &Id) -> bool {
        self.by.verifies(GONE, &about(vault, case).done(), &self.signature)
    }

    pub fn put(&self, put: &mut Put) {
        put.raw(self.by.bytes()).raw(&self.signature);
    }

    pub fn take(take: &mut Take<'_>) -> Option<Self> {
        signed(take).map(|(by, signature)| Self { by, signature })
    }
}

impl Roll {
    /// Says who does what in a case from now on, in place of the list `before`. `by` is a supervisor.
    pub fn signed(
        vault: &str,
        case: &Id,
        before: Option<&Self>,
        stands: Tally,
        checks: Vec<[u8; 32]>,
        roles: BTreeMap<Id, Role>,
        by: &SigningKey,
    ) -> Self {
        let mut roll = Self {
            count: stands.count,
            digest: stands.digest,
            checks,
            roles,
            by: by.public(),
            number: before.map_or(0, |before| before.number + 1),
            signature: [0; SIGNATURE],
        };
        roll.signature = by.sign(ROLL, &roll.to_sign(vault, case));
        roll
    }

    fn to_sign(&self, vault: &str, case: &Id) -> Zeroizing<Vec<u8>> {
        let room = 512 + 80 * self.roles.len() + 32 * self.checks.len();
        let mut put = Put::with_capacity(room);
        put.text(vault).text(case.as_str());
        self.put_words(&mut put);
        put.done()
    }

    fn put_words(&self, put: &mut Put) {
        put.u32(self.number).u32(self.count).raw(&self.digest);
        put.u32(self.checks.len() as u32);
        for check in &self.checks {
            put.raw(check);
        }
        put.u32(self.roles.len() as u32);
        for (person, role) in &self.roles {
            put.text(person.as_str()).u8(role.number());
        }
    }

    /// Says whether this list may stand after `before`: signed by somebody who was a supervisor in it, or, where it is
    /// the first, by one of the vault who is a supervisor in it. Keys are added, never taken away.
    pub fn follows(&self, vault: &str, case: &Id, before: Option<&Self>, people: &People) -> bool {
        let Some((author, _)) = people.by_key(&self.by) else { return false };
        let managed = |roll: &Self| roll.role(author).is_some_and(Role::may_manage);
        let supervised = self.roles.values().any(|role| role.may_manage());
        let right = match before {
            None => {
                self.number == 0 && managed(self) && (self.count == 0 || self.by == people.root)
            }
            Some(before) => {
                self.number == before.number + 1
                    && managed(before)
                    && self.checks.starts_with(&before.checks)
            }
        };
        right && supervised && self.by.verifies(ROLL, &self.to_sign(vault, case), &self.signature)
    }

    /// Gives a person's part.
    pub fn role(&self, person: &Id) -> Option<Role> {
        self.roles.get(person).copied()
    }

    pub fn put(&self, put: &mut Put) {
        self.put_words(put);
        put.raw(self.by.bytes()).raw(&self.signature);
    }

    pub fn take(take: &mut Take<'_>) -> Option<Self> {
        let (number, count, digest) = (take.u32()?, take.u32()?, take.digest()?);
        let some = take.count(32)?;
        let checks = (0..some).map(|_| take.digest()).collect::<Option<_>>()?;
        let mut roles = BTreeMap::new();
        for _ in 0..take.count(4)? {
            let person = take.id()?;
            if roles.insert(person, Role::of_number(take.u8()?)?).is_some() {
                return None;
            }
        }
        let (by, signature) = signed(take)?;
        Some(Self { count, digest, checks, roles, by, number, signature })
    }
}

/// Gives the fingerprint by which a key of a case is known and cannot be made out.
pub(crate) fn check_of(key: &Key) -> [u8; 32] {
    hash::finish(hash::keyed(key, "case key"))
}

fn key(take: &mut Take<'_>) -> Option<PublicKey> {
    take.digest().map(PublicKey::from_bytes)
}

fn signed(take: &mut Take<'_>) -> Option<(PublicKey, Signature)> {
    Some((key(take)?, take.raw(SIGNATURE)?.try_into().ok()?))
}
