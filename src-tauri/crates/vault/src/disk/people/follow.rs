//! Bringing one's own keyring together with the file that people share.

use std::collections::BTreeSet;

use redress_model::Id;
use redress_seal::person::{Identity, Recipient};
use redress_seal::{Error as Sealing, Key};

use super::file::{Shared, read};
use super::{Contact, Member, People, check_of};
use crate::Error;
use crate::codec::{Put, Take};
use crate::disk::keyring::{CaseKeys, KeyRing};

/// What a keyring comes to, together with the file.
pub(crate) struct Found {
    pub ring: KeyRing,
    /// A twin of the file was spoiled, or is older than what is known.
    pub spoiled: bool,
    /// The file should be written again.
    pub rewrite: bool,
    /// Cases whose keys came or went.
    pub news: BTreeSet<Id>,
}

/// Brings a keyring together with the twins of the file, as they were found.
///
/// # Errors
/// [`Error::Removed`] where the file opens to others only, or says so; [`Error::KeysDamaged`] where this person's own
/// place in it cannot be made out.
pub(crate) fn follow(
    own: &KeyRing,
    me: &Id,
    identity: &Identity,
    twins: &[Option<Vec<u8>>; 2],
) -> Result<Found, Error> {
    let (mut found, mut spoiled, mut shut): (Vec<Shared>, bool, bool) = (Vec::new(), false, false);
    for twin in twins {
        let opened = twin.as_deref().map(|sealed| identity.open(sealed));
        match opened {
            Some(Ok(bytes)) => match read(&bytes, &own.vault) {
                Some(shared) => found.push(shared),
                None => spoiled = true,
            },
            // One twin alone is a damaged one: whoever is removed has no folder here any more.
            Some(Err(Sealing::WrongKey)) => (shut, spoiled) = (true, true),
            Some(Err(_)) | None => spoiled = true,
        }
    }
    let twins_differ = twins[0] != twins[1];
    found.sort_by_key(|shared| shared.people.serial);
    let mut ring = own.clone();
    let mut rewrite = twins_differ;
    while let Some(shared) = found.pop() {
        let Some(mut people) = begin(own, me, &shared) else { continue };
        let known = people.serial;
        people.merge(&own.vault, &shared.people);
        // A file of somebody who is here no more is one put back, or put there by them.
        if !people.is_here(&shared.by) || shared.people.root != people.root {
            (spoiled, rewrite) = (true, true);
            continue;
        }
        let older = (shared.journal, shared.since.last()) < (own.journal, own.since.last());
        if shared.people.serial >= known && !older {
            people.serial = shared.people.serial;
            (ring.names, ring.digests) = (shared.names, shared.digests);
            (ring.vault_keys, ring.since) = (shared.vault_keys, shared.since);
            (ring.journal, ring.leaving) = (shared.journal, shared.leaving);
        } else {
            (spoiled, rewrite) = (true, true);
        }
        rewrite |= shared.widened;
        // What the file leaves out is said again.
        rewrite |= people.members != shared.people.members
            || people.rolls != shared.people.rolls
            || people.gone != shared.people.gone;
        people.parcels = shared.people.parcels;
        ring.people = Some(people);
        let news = take_keys(&mut ring, identity);
        return if is_removed(&ring) {
            Err(Error::Removed)
        } else {
            Ok(Found { ring, spoiled, rewrite, news })
        };
    }
    let mine = own.signing.as_ref().map(|signing| signing.public());
    match &own.people {
        // Whoever made the vault cannot be removed: a file that is not for them is none of this vault.
        Some(people) if shut && mine != Some(people.root) => Err(Error::Removed),
        Some(_) if is_removed(own) => Err(Error::Removed),
        // The keyring holds everything but the keys on their way to others.
        Some(_) => Ok(Found { ring, spoiled: true, rewrite: true, news: BTreeSet::new() }),
        None => Ok(Found { ring, spoiled: false, rewrite: false, news: BTreeSet::new() }),
    }
}

/// Gives what this person knows already: nothing but themselves, where the vault became one of several people and the
/// word of it did not reach their keyring.
fn begin(own: &KeyRing, me: &Id, shared: &Shared) -> Option<People> {
    if let Some(people) = &own.people {
        return Some(people.clone());
    }
    let signing = own.signing.as_ref()?.public();
    let member: &Member = shared.people.members.get(me)?;
    let founder = shared.people.root == signing && member.signing == signing;
    (founder && member.by == signing && member.verifies(&own.vault, me)).then(|| People {
        root: signing,
        me: me.clone(),
        serial: 0,
        members: [(me.clone(), member.clone())].into(),
        rolls: Default::default(),
        gone: Default::default(),
        parcels: Vec::new(),
    })
}

fn is_removed(ring: &KeyRing) -> bool {
    let me = ring.people.as_ref().and_then(|people| people.members.get(&people.me));
    me.is_some_and(|me| me.left.is_some())
}

/// Takes the keys that were sent to this person, and drops those of cases they have no part in any more. Says which
/// cases that changes.
fn take_keys(ring: &mut KeyRing, identity: &Identity) -> BTreeSet<Id> {
    let Some(people) = ring.people.take() else { return BTreeSet::new() };
    let mut news = BTreeSet::new();
    for parcel in people.parcels.iter().filter(|parcel| parcel.person == people.me) {
        let keys = identity.open(&parcel.sealed).ok().and_then(|bytes| unpack(&bytes));
        let (Some(keys), Some(roll)) = (keys, people.roll(&parcel.case)) else { continue };
        let held = ring.cases.get(&parcel.case).map_or(0, |keys| keys.all().len());
        let right =
            keys.all().len() <= roll.checks.len() && { keys.all().iter().zip(&roll.checks) }
                .all(|(key, check)| check_of(key) == *check);
        if right && keys.all().len() > held {
            ring.cases.insert(parcel.case.clone(), keys);
            news.insert(parcel.case.clone());
        }
    }
    let parted = |case: &Id| {
        people.gone.contains_key(case)
            || people.roll(case).is_some_and(|roll| roll.role(&people.me).is_none())
    };
    let left: Vec<Id> = ring.cases.keys().filter(|case| parted(case)).cloned().collect();
    for case in left {
        ring.cases.remove(&case);
        news.insert(case);
    }
    ring.people = Some(people);
    news
}

/// Writes the keys of a case for somebody.
pub(crate) fn pack(keys: &CaseKeys, to: &Recipient) -> Result<Vec<u8>, Error> {
    let mut put = Put::with_capacity(8 + 32 * keys.all().len());
    put.u32(keys.all().len() as u32);
    for key in keys.all() {
        put.raw(key.bytes());
    }
    to.seal(&put.done()).map_err(|_| Error::KeysDamaged)
}

fn unpack(bytes: &[u8]) -> Option<CaseKeys> {
    let mut take = Take::new(bytes);
    let some = take.count(32)?;
    let keys = (0..some).map(|_| Key::from_slice(take.raw(32)?)).collect::<Option<_>>()?;
    take.end()?;
    CaseKeys::new(keys)
}

/// Says whether what people share is another in one keyring than in the other.
pub(crate) fn differ(a: &KeyRing, b: &KeyRing) -> bool {
    (a.people.is_some() || b.people.is_some())
        && !(a.people == b.people
            && (&a.names, &a.digests) == (&b.names, &b.digests)
            && (&a.vault_keys, &a.since) == (&b.vault_keys, &b.since)
            && (a.journal, &a.leaving) == (b.journal, &b.leaving))
}

/// Has a keyring say where its person is reached from now on, and under which name.
///
/// # Errors
/// [`Error::ReadOnly`] without a key to sign with.
pub(crate) fn reach(ring: &mut KeyRing, at: &Recipient) -> Result<(), Error> {
    let Some(people) = &mut ring.people else { return Ok(()) };
    let signing = ring.signing.as_ref().ok_or(Error::ReadOnly)?;
    let Some(me) = people.members.get_mut(&people.me) else { return Err(Error::KeysDamaged) };
    let (at, number) = (at.to_string(), me.contact.number + 1);
    if me.contact.recipient != at || me.contact.name != ring.name {
        me.contact = Contact::signed(&ring.vault, &people.me, number, &at, &ring.name, signing);
    }
    Ok(())
}

/// Gives the keyring with which the file should be written again, if it should: one where its person is reached where
/// they are, and without the keys that have arrived.
///
/// # Errors
/// As [`reach`].
pub(crate) fn settled(
    ring: &KeyRing,
    at: &Recipient,
    rewrite: bool,
) -> Result<Option<KeyRing>, Error> {
    let mut new = ring.clone();
    reach(&mut new, at)?;
    if let Some(people) = &mut new.people {
        let me = people.me.clone();
        people.parcels.retain(|parcel| parcel.person != me);
    }
    Ok((new.people.is_some() && (rewrite || differ(&new, ring))).then_some(new))
}
