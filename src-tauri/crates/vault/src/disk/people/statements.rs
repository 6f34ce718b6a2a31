//! Signed statements about people, and that a case is gone.

use std::collections::{BTreeMap, BTreeSet};

use redress_model::Id;
use redress_seal::Zeroizing;
use redress_seal::person::Recipient;
use redress_seal::signing::{PublicKey, SIGNATURE, SigningKey};

use super::{Form, Roll};
use crate::codec::{Put, Take};

/// What each statement is signed for. The dot keeps them apart from every purpose a caller can sign for.
const MEMBER: &str = "vault.member";
const CONTACT: &str = "vault.contact";
const OWN: &str = "vault.own";
const LEAVE: &str = "vault.leave.lists";
/// As they were said at first, naming lists of parts by number alone.
const LEAVE_BY_NUMBER: &str = "vault.leave";
const GONE: &str = "vault.gone";

/// Nobody moves so often; a number that cannot be counted on from would keep its person from saying where they are.
const MOST_PLACES: u32 = 1 << 31;

pub(super) type Signature = [u8; SIGNATURE];

/// That somebody belongs to the vault: said by one who may add people.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Member {
    /// The key they came with. Whoever added them made it, and could have kept it.
    pub first: PublicKey,
    pub keeper: bool,
    pub by: PublicKey,
    pub(super) signature: Signature,
    pub own: Option<Own>,
    /// Another such key, also signed with the first one: one of the two is not theirs, and nobody can say which. It is
    /// kept so that everybody hears of it.
    pub other: Option<Own>,
    pub contact: Contact,
    /// Where they were reached before, as long as they have not said that the newer place came into force.
    pub before: Option<Contact>,
    pub left: Option<Leave>,
}

/// The key somebody signs with in place of the one they came with: made when they first opened the vault themselves,
/// and signed with the first one. There is one for ever; of two the one seen first counts, and nothing is sent to them.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Own {
    pub key: PublicKey,
    signature: Signature,
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
    lists: Lists,
    signature: Signature,
}

/// The lists of parts that somebody wrote before they left: any other is from after that.
#[derive(Clone, PartialEq, Eq)]
enum Lists {
    /// The number of the last one in each case, as it was said at first.
    Last(BTreeMap<Id, u32>),
    /// The digests of all of them, by case.
    All(BTreeMap<Id, BTreeSet<[u8; 32]>>),
}

/// That a case was shredded: said by a supervisor of it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Gone {
    pub by: PublicKey,
    /// The number of the list of parts that was in force. Where a later one turns up that takes off whoever said this,
    /// the case is not gone.
    pub number: u32,
    signature: Signature,
}

fn about(vault: &str, subject: &Id) -> Put {
    let mut put = Put::with_capacity(512);
    put.text(vault).text(subject.as_str());
    put
}

impl Own {
    /// Says which key is theirs from now on.
    pub fn signed(vault: &str, id: &Id, key: PublicKey, first: &SigningKey) -> Self {
        Self { key, signature: first.sign(OWN, &Self::to_sign(vault, id, &key)) }
    }

    fn to_sign(vault: &str, id: &Id, key: &PublicKey) -> Zeroizing<Vec<u8>> {
        let mut put = about(vault, id);
        put.raw(key.bytes());
        put.done()
    }

    /// Says whether whoever has the first key said it.
    pub fn verifies(&self, vault: &str, id: &Id, first: &PublicKey) -> bool {
        first.verifies(OWN, &Self::to_sign(vault, id, &self.key), &self.signature)
    }
}

impl Member {
    /// Says that somebody belongs to the vault; their own word on where they are reached is put beside it.
    pub fn signed(
        vault: &str,
        id: &Id,
        first: PublicKey,
        keeper: bool,
        by: &SigningKey,
    ) -> Unreached {
        let signature = by.sign(MEMBER, &Self::to_sign(vault, id, &first, keeper));
        Unreached { first, keeper, by: by.public(), signature }
    }

    fn to_sign(vault: &str, id: &Id, first: &PublicKey, keeper: bool) -> Zeroizing<Vec<u8>> {
        let mut put = about(vault, id);
        put.raw(first.bytes()).u8(u8::from(keeper));
        put.done()
    }

    /// Gives the key this person signs with.
    pub fn signing(&self) -> PublicKey {
        self.own.as_ref().map_or(self.first, |own| own.key)
    }

    /// Says whether whoever is said to have added them did.
    pub fn is_said_by(&self, vault: &str, id: &Id) -> bool {
        let said = Self::to_sign(vault, id, &self.first, self.keeper);
        self.by.verifies(MEMBER, &said, &self.signature)
    }

    /// Gives the same member with the word of somebody else that they belong to the vault.
    pub fn said_as(self, other: &Self) -> Self {
        Self { by: other.by, signature: other.signature, ..self }
    }

    /// Gives the same member with one's own word that they belong to the vault.
    pub fn said_again(&self, vault: &str, id: &Id, by: &SigningKey) -> Self {
        let said = Self::to_sign(vault, id, &self.first, self.keeper);
        Self { by: by.public(), signature: by.sign(MEMBER, &said), ..self.clone() }
    }

    /// Says whether all words that make a member are signed as they say.
    pub fn verifies(&self, vault: &str, id: &Id) -> bool {
        self.is_said_by(vault, id)
            && self.own.as_ref().is_none_or(|own| own.verifies(vault, id, &self.first))
            && self.other.as_ref().is_none_or(|other| {
                self.own.as_ref().is_some_and(|own| own.key != other.key)
                    && other.verifies(vault, id, &self.first)
            })
            && self.contact.verifies(vault, id, &self.signing())
            && self.is_reached_as_said(vault, id)
    }

    /// Says whether the place where they were reached before is one that they themselves named just before this one:
    /// nobody else can have what is shared sealed to a place of their own.
    pub fn is_reached_as_said(&self, vault: &str, id: &Id) -> bool {
        self.before.as_ref().is_none_or(|before| {
            before.number.checked_add(1) == Some(self.contact.number)
                && before.verifies(vault, id, &self.signing())
        })
    }

    /// Gives the same member before they left.
    pub fn still_here(&self) -> Self {
        Self { left: None, ..self.clone() }
    }

    pub fn put(&self, put: &mut Put) {
        put.raw(self.first.bytes()).u8(u8::from(self.keeper));
        put.raw(self.by.bytes()).raw(&self.signature);
        match &self.own {
            Some(own) => put.u8(1).raw(own.key.bytes()).raw(&own.signature),
            None => put.u8(0),
        };
        match &self.other {
            Some(other) => put.u8(1).raw(other.key.bytes()).raw(&other.signature),
            None => put.u8(0),
        };
        self.contact.put(put);
        match &self.before {
            Some(before) => {
                put.u8(1);
                before.put(put);
            }
            None => {
                put.u8(0);
            }
        }
        match &self.left {
            Some(left) => {
                put.u8(1);
                left.put(put);
            }
            None => {
                put.u8(0);
            }
        }
    }

    /// How many bytes [`Member::put`] writes at most.
    pub fn size(&self) -> usize {
        let name = self.before.as_ref().map_or(0, |before| before.name.len());
        let left = self.left.as_ref().map_or(0, Leave::size);
        1200 + self.contact.name.len() + name + left
    }

    pub fn take(take: &mut Take<'_>, form: Form) -> Option<Self> {
        let (first, keeper) = (key(take)?, take.flag()?);
        let (by, signature) = signed(take)?;
        let mut read = |there: bool| match there && take.flag()? {
            true => signed(take).map(|(key, signature)| Some(Own { key, signature })),
            false => Some(None),
        };
        let (own, other) = (read(true)?, read(form == Form::Third)?);
        let contact = Contact::take(take)?;
        let before = if take.flag()? { Some(Contact::take(take)?) } else { None };
        let left = if take.flag()? { Some(Leave::take(take, form)?) } else { None };
        Some(Self { first, keeper, by, signature, own, other, contact, before, left })
    }
}

/// A member of whom it is not said yet where they are reached.
pub(crate) struct Unreached {
    first: PublicKey,
    keeper: bool,
    by: PublicKey,
    signature: Signature,
}

impl Unreached {
    /// Puts their own word beside it.
    pub fn with(self, contact: Contact) -> Member {
        let Self { first, keeper, by, signature } = self;
        let (own, other, before, left) = (None, None, None, None);
        Member { first, keeper, by, signature, own, other, contact, before, left }
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

    fn put(&self, put: &mut Put) {
        put.u32(self.number).text(&self.recipient).text(&self.name).raw(&self.signature);
    }

    fn take(take: &mut Take<'_>) -> Option<Self> {
        Some(Self {
            number: take.u32()?,
            recipient: take.text()?.to_owned(),
            name: take.text()?.to_owned(),
            signature: take.raw(SIGNATURE)?.try_into().ok()?,
        })
    }

    /// Says whether the person themselves said it, and names a place where they can be reached: what is shared is sealed
    /// to all places, and must be.
    pub fn verifies(&self, vault: &str, id: &Id, signing: &PublicKey) -> bool {
        if self.number > MOST_PLACES || Recipient::from_text(&self.recipient).is_err() {
            return false;
        }
        let said = Self::to_sign(vault, id, self.number, &self.recipient, &self.name);
        signing.verifies(CONTACT, &said, &self.signature)
    }
}

impl Leave {
    /// Says that somebody belongs to the vault no more, and which lists of parts they wrote until then, by digest.
    pub fn signed(
        vault: &str,
        id: &Id,
        lists: BTreeMap<Id, BTreeSet<[u8; 32]>>,
        by: &SigningKey,
    ) -> Self {
        Self::saying(vault, id, Lists::All(lists), by)
    }

    fn saying(vault: &str, id: &Id, lists: Lists, by: &SigningKey) -> Self {
        let mut left = Self { by: by.public(), lists, signature: [0; SIGNATURE] };
        left.signature = by.sign(left.purpose(), &left.to_sign(vault, id));
        left
    }

    /// Says it as it was said at first, naming lists by number alone.
    #[cfg(all(test, feature = "weak-kdf-for-tests"))]
    pub fn by_number(vault: &str, id: &Id, last: BTreeMap<Id, u32>, by: &SigningKey) -> Self {
        Self::saying(vault, id, Lists::Last(last), by)
    }

    /// Gives the same with one's own word.
    pub fn said_again(&self, vault: &str, id: &Id, by: &SigningKey) -> Self {
        Self::saying(vault, id, self.lists.clone(), by)
    }

    fn purpose(&self) -> &'static str {
        match self.lists {
            Lists::Last(_) => LEAVE_BY_NUMBER,
            Lists::All(_) => LEAVE,
        }
    }

    fn to_sign(&self, vault: &str, id: &Id) -> Zeroizing<Vec<u8>> {
        let mut put = about(vault, id);
        self.put_lists(&mut put);
        put.done()
    }

    fn put_lists(&self, put: &mut Put) {
        match &self.lists {
            Lists::Last(lists) => {
                put.u32(lists.len() as u32);
                for (case, number) in lists {
                    put.text(case.as_str()).u32(*number);
                }
            }
            Lists::All(lists) => {
                put.u32(lists.len() as u32);
                for (case, digests) in lists {
                    put.text(case.as_str()).u32(digests.len() as u32);
                    for digest in digests {
                        put.raw(digest);
                    }
                }
            }
        }
    }

    /// Says whether it was signed as it says.
    pub fn verifies(&self, vault: &str, id: &Id) -> bool {
        self.by.verifies(self.purpose(), &self.to_sign(vault, id), &self.signature)
    }

    /// Says whether whoever left wrote this list before they did.
    pub fn counts(&self, case: &Id, roll: &Roll) -> bool {
        match &self.lists {
            Lists::Last(lists) => lists.get(case).is_some_and(|last| roll.number <= *last),
            Lists::All(lists) => lists.get(case).is_some_and(|all| all.contains(&roll.digest())),
        }
    }

    /// How many bytes [`Leave::put`] writes at most.
    fn size(&self) -> usize {
        let lists = match &self.lists {
            Lists::Last(lists) => 80 * lists.len(),
            Lists::All(lists) => lists.values().map(|all| 80 + 32 * all.len()).sum(),
        };
        120 + lists
    }

    fn put(&self, put: &mut Put) {
        put.raw(self.by.bytes()).u8(u8::from(matches!(self.lists, Lists::All(_))));
        self.put_lists(put);
        put.raw(&self.signature);
    }

    fn take(take: &mut Take<'_>, form: Form) -> Option<Self> {
        let by = key(take)?;
        let all = form == Form::Third && take.flag()?;
        let (mut last, mut lists) = (BTreeMap::new(), BTreeMap::new());
        for _ in 0..take.count(6)? {
            let case = take.id()?;
            let new = match all {
                true => {
                    let some = take.count(32)?;
                    let digests =
                        (0..some).map(|_| take.digest()).collect::<Option<BTreeSet<_>>>()?;
                    digests.len() == some && lists.insert(case, digests).is_none()
                }
                false => last.insert(case, take.u32()?).is_none(),
            };
            if !new {
                return None;
            }
        }
        let lists = if all { Lists::All(lists) } else { Lists::Last(last) };
        Some(Self { by, lists, signature: take.raw(SIGNATURE)?.try_into().ok()? })
    }
}

impl Gone {
    /// Says that a case was shredded, whose list of parts in force has this number.
    pub fn signed(vault: &str, case: &Id, number: u32, by: &SigningKey) -> Self {
        let signature = by.sign(GONE, &Self::to_sign(vault, case, number));
        Self { by: by.public(), number, signature }
    }

    fn to_sign(vault: &str, case: &Id, number: u32) -> Zeroizing<Vec<u8>> {
        let mut put = about(vault, case);
        put.u32(number);
        put.done()
    }

    /// Says whether it was signed as it says.
    pub fn verifies(&self, vault: &str, case: &Id) -> bool {
        self.by.verifies(GONE, &Self::to_sign(vault, case, self.number), &self.signature)
    }

    pub fn put(&self, put: &mut Put) {
        put.u32(self.number).raw(self.by.bytes()).raw(&self.signature);
    }

    pub fn take(take: &mut Take<'_>) -> Option<Self> {
        let number = take.u32()?;
        signed(take).map(|(by, signature)| Self { by, number, signature })
    }
}

pub(super) fn key(take: &mut Take<'_>) -> Option<PublicKey> {
    take.digest().map(PublicKey::from_bytes)
}

pub(super) fn signed(take: &mut Take<'_>) -> Option<(PublicKey, Signature)> {
    Some((key(take)?, take.raw(SIGNATURE)?.try_into().ok()?))
}
