//! The file that all people of a vault share: the keys of journal and store, and what is said about people and cases.

use std::collections::{BTreeMap, BTreeSet};

use redress_model::Id;
use redress_seal::person::Recipient;
use redress_seal::signing::{PublicKey, SIGNATURE, SigningKey};
use redress_seal::{Key, Zeroizing};

use super::{Form, Gone, Member, Parcel, People, Roll};
use crate::Error;
use crate::codec::{Put, Take};
use crate::disk::keyring::KeyRing;

/// The file and its twin, in the folder of people.
pub(crate) const FILES: [&str; 2] = ["shared.age", "shared.twin.age"];
/// The version that is written; the one before it has statements in their older form.
const VERSION: u8 = 2;
const BEFORE: u8 = 1;
/// What the file is signed for.
const PURPOSE: &str = "vault.shared";

/// What the file holds.
pub(crate) struct Shared {
    pub names: Key,
    pub digests: Key,
    pub vault_keys: Vec<Key>,
    pub since: Vec<u64>,
    pub journal: u32,
    pub leaving: Option<Vec<Id>>,
    pub people: People,
    pub by: PublicKey,
}

impl People {
    /// Writes what is kept in a keyring and in the file alike.
    pub fn put(&self, put: &mut Put) {
        put.raw(self.root.bytes()).text(self.me.as_str()).u64(self.serial);
        put.u32(self.members.len() as u32);
        for (id, member) in &self.members {
            put.text(id.as_str());
            member.put(put);
        }
        put.u32(self.rolls.len() as u32);
        for (case, rolls) in &self.rolls {
            put.text(case.as_str()).u32(rolls.len() as u32);
            for roll in rolls {
                roll.put(put);
            }
        }
        put.u32(self.gone.len() as u32);
        for (case, gone) in &self.gone {
            put.text(case.as_str());
            gone.put(put);
        }
    }

    /// How many bytes [`People::put`] writes at most.
    pub fn size(&self) -> usize {
        let members = self.members.values().map(Member::size);
        let rolls = self.rolls.values().flatten().map(Roll::size);
        400 + members.sum::<usize>()
            + rolls.sum::<usize>()
            + 80 * self.rolls.len()
            + 200 * self.gone.len()
    }

    /// Reads what [`People::put`] writes, or wrote. Nothing of it is verified.
    pub fn take(take: &mut Take<'_>, form: Form) -> Option<Self> {
        let root = PublicKey::from_bytes(take.digest()?);
        let (me, serial) = (take.id()?, take.u64()?);
        let mut members = BTreeMap::new();
        for _ in 0..take.count(200)? {
            if members.insert(take.id()?, Member::take(take, form)?).is_some() {
                return None;
            }
        }
        let mut rolls = BTreeMap::new();
        for _ in 0..take.count(7)? {
            let case = take.id()?;
            let some = take.count(140)?;
            let lists = (0..some).map(|_| Roll::take(take, form)).collect::<Option<Vec<_>>>()?;
            if lists.is_empty() || rolls.insert(case, lists).is_some() {
                return None;
            }
        }
        let mut gone = BTreeMap::new();
        for _ in 0..take.count(94)? {
            if gone.insert(take.id()?, Gone::take(take)?).is_some() {
                return None;
            }
        }
        let (parcels, asks) = (Vec::new(), BTreeSet::new());
        Some(Self { root, me, serial, members, rolls, gone, parcels, asks })
    }
}

/// Writes and signs what people share, to be sealed at once.
pub(super) fn to_bytes(ring: &KeyRing, people: &People, me: &SigningKey) -> Zeroizing<Vec<u8>> {
    let leaving = ring.leaving.as_ref().map_or(0, Vec::len);
    let parcels = people.parcels.iter().map(|parcel| 200 + parcel.sealed.len());
    let size = 800
        + people.size()
        + 48 * ring.vault_keys.len()
        + 100 * leaving
        + parcels.sum::<usize>()
        + 140 * people.asks.len();
    let mut put = Put::with_capacity(size);
    put.u8(VERSION).text(&ring.vault);
    put.raw(ring.names.bytes()).raw(ring.digests.bytes());
    put.u32(ring.vault_keys.len() as u32);
    for (key, since) in ring.vault_keys.iter().zip(&ring.since) {
        put.raw(key.bytes()).u64(*since);
    }
    put.u32(ring.journal);
    match &ring.leaving {
        Some(leaving) => {
            put.u8(1).u32(leaving.len() as u32);
            for id in leaving {
                put.text(id.as_str());
            }
        }
        None => {
            put.u8(0);
        }
    }
    people.put(&mut put);
    put.u32(people.parcels.len() as u32);
    for parcel in &people.parcels {
        put.text(parcel.case.as_str()).text(parcel.person.as_str()).bytes(&parcel.sealed);
    }
    put.u32(people.asks.len() as u32);
    for (case, person) in &people.asks {
        put.text(case.as_str()).text(person.as_str());
    }
    put.raw(me.public().bytes());
    let mut bytes = put.done();
    let signature = me.sign(PURPOSE, &bytes);
    bytes.extend_from_slice(&signature);
    bytes
}

/// Seals what people share to everybody who is here.
///
/// # Errors
/// [`Error::KeysDamaged`] where there are no people or one cannot be reached, [`Error::ReadOnly`] without a key to sign
/// with.
pub(crate) fn write(ring: &KeyRing) -> Result<Vec<u8>, Error> {
    let people = ring.people.as_ref().ok_or(Error::KeysDamaged)?;
    let me = ring.signing.as_ref().ok_or(Error::ReadOnly)?;
    let bytes = to_bytes(ring, people, me);
    Recipient::seal_to_all(&recipients(people)?, &bytes).map_err(|_| Error::KeysDamaged)
}

/// Gives the places where everybody who is here is reached: also the one before, of whoever is changing theirs. Which of
/// the two is in force only they can say, and nobody else may shut them out meanwhile.
///
/// # Errors
/// [`Error::KeysDamaged`] where one cannot be reached.
pub(crate) fn recipients(people: &People) -> Result<Vec<Recipient>, Error> {
    let here = people.members.iter().filter(|(id, _)| people.is_present(id));
    here.flat_map(|(_, member)| [Some(&member.contact), member.before.as_ref()])
        .flatten()
        .map(|contact| Recipient::from_text(&contact.recipient))
        .collect::<Result<_, _>>()
        .map_err(|_| Error::KeysDamaged)
}

/// Reads the opened file of a vault; `None` for anything [`write`] does not write, or what is not signed by whom it
/// says. Whether that is somebody of the vault is for the reader to see.
pub(crate) fn read(bytes: &[u8], vault: &str) -> Option<Shared> {
    let signed = bytes.len().checked_sub(SIGNATURE)?;
    let mut take = Take::new(bytes.get(..signed)?);
    let form = match take.u8()? {
        BEFORE => Form::Second,
        VERSION => Form::Third,
        _ => return None,
    };
    if take.text()? != vault {
        return None;
    }
    let (names, digests) = (Key::from_slice(take.raw(32)?)?, Key::from_slice(take.raw(32)?)?);
    let (mut vault_keys, mut since) = (Vec::new(), Vec::new());
    for _ in 0..take.count(40)? {
        vault_keys.push(Key::from_slice(take.raw(32)?)?);
        since.push(take.u64()?);
    }
    let journal = take.u32()?;
    let leaving = match take.flag()? {
        true => {
            let some = take.count(3)?;
            Some((0..some).map(|_| take.id()).collect::<Option<_>>()?)
        }
        false => None,
    };
    let mut people = People::take(&mut take, form)?;
    for _ in 0..take.count(8)? {
        let (case, person) = (take.id()?, take.id()?);
        people.parcels.push(Parcel { case, person, sealed: take.bytes()?.to_vec() });
    }
    for _ in 0..take.count(4)? {
        people.asks.insert((take.id()?, take.id()?));
    }
    let by = PublicKey::from_bytes(take.digest()?);
    take.end()?;
    let right = by.verifies(PURPOSE, &bytes[..signed], &bytes[signed..]);
    (right && !vault_keys.is_empty()).then_some(Shared {
        names,
        digests,
        vault_keys,
        since,
        journal,
        leaving,
        people,
        by,
    })
}
