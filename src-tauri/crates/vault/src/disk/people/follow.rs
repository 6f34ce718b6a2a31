//! Bringing one's own keyring together with the file that people share.

use std::collections::{BTreeMap, BTreeSet};

use redress_model::Id;
use redress_seal::person::{Identity, Recipient};
use redress_seal::signing::SigningKey;
use redress_seal::{Error as Sealing, ExposeSecret, Key, Zeroizing};

use super::file::{Shared, read};
use super::statements::Own;
use super::{Contact, Member, Parcel, People, Roll, check_of};
use crate::Error;
use crate::codec::{Put, Take};
use crate::disk::frame::MOST_SAVES;
use crate::disk::keyring::{CaseKeys, KeyRing};

/// How much further a file may be than what is known: nobody writes so often between two openings of somebody else, and a
/// number that cannot be counted on from would keep everybody from writing.
const LEAP: u64 = 1 << 32;
const JOURNAL_LEAP: u32 = 1 << 20;
/// How many vault keys a keyring takes: each change of a passphrase adds one, a compaction leaves one.
const MOST_KEYS: usize = 1 << 12;

/// What a keyring comes to, together with the file.
pub(crate) struct Found {
    pub ring: KeyRing,
    /// A twin of the file was spoiled, or is older than what is known.
    pub spoiled: bool,
    /// The file should be written again.
    pub rewrite: bool,
    /// Cases whose keys came or went.
    pub news: BTreeSet<Id>,
    /// The file is sealed to others only, though this person cannot be removed.
    pub behind: bool,
    /// How many cases there are of which others keep to another list of parts.
    pub apart: usize,
}

/// The identity under which others know a person, and those they had before.
struct Ways(Identity, Vec<Identity>);

impl Ways {
    fn of(ring: &KeyRing, identity: &Identity) -> Self {
        let former = ring.former.iter().rev();
        let former =
            former.filter_map(|text| Identity::from_text(text.expose_secret().as_bytes()).ok());
        Self(identity.among_others(), former.collect())
    }

    fn open(&self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Sealing> {
        let shut = |opened: &Result<_, Sealing>| matches!(opened, Err(Sealing::WrongKey));
        let first = self.0.open(sealed);
        if !shut(&first) {
            return first;
        }
        let mut older = self.1.iter().map(|identity| identity.open(sealed));
        older.find(|opened| !shut(opened)).unwrap_or(first)
    }
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
    let ways = Ways::of(own, identity);
    let (mut found, mut spoiled, mut shut): (Vec<Shared>, bool, bool) = (Vec::new(), false, false);
    for twin in twins {
        let opened = twin.as_deref().map(|sealed| ways.open(sealed));
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
        let apart = people.merge(&own.vault, &shared.people);
        let mine = |case: &&Id| people.roll(case).is_some_and(|roll| roll.role(me).is_some());
        let apart = apart.iter().filter(mine).count();
        // A file of somebody who is here no more is one put back, or put there by them.
        if !people.is_here(&shared.by) || shared.people.root != people.root {
            (spoiled, rewrite) = (true, true);
            continue;
        }
        let near = shared.people.serial.checked_sub(known).is_some_and(|far| far < LEAP);
        if near {
            // Also where its keys are not taken: who took them counts on from its number.
            people.serial = shared.people.serial;
        }
        if near && goes_on(own, &shared) {
            if shared.journal != own.journal {
                // Caches of the old journal know what is gone from the new one.
                ring.catalogue = Key::random();
            }
            (ring.names, ring.digests) = (shared.names, shared.digests);
            (ring.vault_keys, ring.since) = (shared.vault_keys, shared.since);
            // What leaves is said with a new journal, and then only that it has left.
            ring.leaving = match shared.leaving {
                some if shared.journal != own.journal => some,
                Some(_) => own.leaving.clone(),
                None => None,
            };
            ring.journal = shared.journal;
        } else {
            (spoiled, rewrite) = (true, true);
        }
        // What the file leaves out is said again.
        rewrite |= people.members != shared.people.members
            || people.rolls != shared.people.rolls
            || people.gone != shared.people.gone;
        (people.parcels, people.asks) = (shared.people.parcels, shared.people.asks);
        ring.people = Some(people);
        let trimmed = trim_keys(&mut ring);
        let mut news = take_keys(&mut ring, &ways);
        rewrite |= send_again(&mut ring, &shared.people.rolls, &trimmed);
        news.extend(trimmed);
        return if is_removed(&ring) {
            Err(Error::Removed)
        } else {
            Ok(Found { ring, spoiled, rewrite, news, behind: false, apart })
        };
    }
    let mine = own.signing.as_ref().map(|signing| signing.public());
    let alone = |ring, spoiled, rewrite, behind| {
        Ok(Found { ring, spoiled, rewrite, news: BTreeSet::new(), behind, apart: 0 })
    };
    match &own.people {
        // Whoever made the vault cannot be removed. Their keys are an older copy, or the file is none of this vault: they
        // read what they have, and write nothing over what may be all that others have.
        Some(people) if shut && mine == Some(people.root) => alone(ring, false, false, true),
        Some(_) if shut => Err(Error::Removed),
        Some(_) if is_removed(own) => Err(Error::Removed),
        // The keyring holds everything but the keys on their way to others.
        Some(_) => alone(ring, true, true, false),
        None => alone(ring, false, false, false),
    }
}

/// Says whether the keys in the file are those of this keyring, with newer ones behind them, or those of a later
/// journal. Nobody can have others forget a key that still opens something.
fn goes_on(own: &KeyRing, shared: &Shared) -> bool {
    let same = shared.digests == own.digests && rises(own, shared);
    match shared.journal.cmp(&own.journal) {
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Greater => same && shared.journal - own.journal < JOURNAL_LEAP,
        std::cmp::Ordering::Equal => {
            same && shared.names == own.names
                && shared.vault_keys.starts_with(&own.vault_keys)
                && shared.since.starts_with(&own.since)
        }
    }
}

/// Says whether the keys of a file that are new here are in force from later on than those before them, and from a number
/// that a vault comes to.
fn rises(own: &KeyRing, shared: &Shared) -> bool {
    let known = own.since.iter().zip(&shared.since).take_while(|(a, b)| a == b).count();
    let (mut last, mut rising) = (0, shared.since.len() <= MOST_KEYS);
    for (at, since) in shared.since.iter().enumerate() {
        let near = *since < MOST_SAVES && *since - last.min(*since) < LEAP;
        rising &= at < known || at == 0 || (*since > last && near);
        last = if *since < MOST_SAVES { *since } else { last };
    }
    rising
}

/// Sends the keys again of the cases that this person supervises and of which somebody lacks one, or whose parts the file
/// had otherwise: what it has on its way may be keys of the other lists. Says whether it did.
fn send_again(
    ring: &mut KeyRing,
    theirs: &BTreeMap<Id, Vec<Roll>>,
    trimmed: &BTreeSet<Id>,
) -> bool {
    let Some(people) = &ring.people else { return false };
    let two = people.with_two_keys();
    let asks = people.asks.iter().filter(|(_, who)| !two.contains(who));
    let asked: BTreeSet<&Id> = asks.map(|(of, _)| of).chain(trimmed).collect();
    let differs = |case: &Id| theirs.get(case).and_then(|rolls| rolls.last()) != people.roll(case);
    // Whoever has all keys may send them: the list tells by fingerprints which they are, and to whom.
    let mine = |case: &&Id| {
        ring.has_all_keys(case) && (asked.contains(*case) || (differs(case) && ring.manages(case)))
    };
    let cases: Vec<Id> = people.rolls.keys().filter(mine).cloned().collect();
    // Where one of them cannot be reached, they ask again.
    { cases.iter() }.filter(|case| send_keys(ring, case).is_ok()).count() > 0
}

/// Sends the keys of a case to everybody with a part in it, this person among them: what is shared is safe on the disk
/// before their own keyring is.
///
/// # Errors
/// [`Error::NoSuchCase`] without a key of it, [`Error::KeysDamaged`] where somebody cannot be reached.
pub(crate) fn send_keys(ring: &mut KeyRing, case: &Id) -> Result<(), Error> {
    let Some(people) = &mut ring.people else { return Ok(()) };
    let keys: &CaseKeys = ring.cases.get(case).ok_or(Error::NoSuchCase)?;
    let with: Vec<Id> =
        people.roll(case).map(|roll| roll.roles.keys().cloned().collect()).unwrap_or_default();
    let mut sent = Vec::new();
    for person in with {
        // Of two keys that are said to be theirs, one may be of somebody who wants what is sent.
        let one = |member: &&Member| member.other.is_none() && people.is_present(&person);
        let Some(member) = people.members.get(&person).filter(one) else {
            continue;
        };
        // Which of two places is in force only they can say.
        let places = [Some(&member.contact), member.before.as_ref()].into_iter().flatten();
        let to = places.map(|place| Recipient::from_text(&place.recipient));
        let to = to.collect::<Result<Vec<_>, _>>().map_err(|_| Error::KeysDamaged)?;
        let sealed = pack(keys, &to)?;
        sent.push(Parcel { case: case.clone(), person, sealed });
    }
    people.parcels.retain(|parcel| parcel.case != *case);
    people.parcels.extend(sent);
    people.asks.retain(|(of, _)| of != case);
    Ok(())
}

/// Gives what this person knows already: nothing but themselves, where the vault became one of several people and the
/// word of it did not reach their keyring.
fn begin(own: &KeyRing, me: &Id, shared: &Shared) -> Option<People> {
    if let Some(people) = &own.people {
        return Some(people.clone());
    }
    let signing = own.signing.as_ref()?.public();
    let member: &Member = shared.people.members.get(me)?;
    let founder = shared.people.root == signing && member.signing() == signing;
    (founder && member.by == signing && member.verifies(&own.vault, me)).then(|| People {
        root: signing,
        me: me.clone(),
        serial: 0,
        members: [(me.clone(), member.clone())].into(),
        rolls: Default::default(),
        gone: Default::default(),
        parcels: Vec::new(),
        asks: Default::default(),
    })
}

fn is_removed(ring: &KeyRing) -> bool {
    let people = ring.people.as_ref();
    people.is_some_and(|p| p.members.contains_key(&p.me) && !p.is_present(&p.me))
}

/// Has keys of lists that came to nothing seal nothing any more. Says of which cases there were some.
fn trim_keys(ring: &mut KeyRing) -> BTreeSet<Id> {
    let Some(people) = &ring.people else { return BTreeSet::new() };
    let mut trimmed = BTreeSet::new();
    for (case, keys) in &mut ring.cases {
        let Some(roll) = people.roll(case) else { continue };
        let right = keys.all().iter().zip(&roll.checks);
        let right = right.take_while(|(key, check)| check_of(key) == **check).count();
        if (1..keys.all().len()).contains(&right) {
            keys.keep(right);
            trimmed.insert(case.clone());
        }
    }
    trimmed
}

/// Takes the keys that were sent to this person, and drops those of cases they have no part in any more. Says which
/// cases that changes.
fn take_keys(ring: &mut KeyRing, ways: &Ways) -> BTreeSet<Id> {
    let Some(people) = ring.people.take() else { return BTreeSet::new() };
    let mut news = BTreeSet::new();
    for parcel in people.parcels.iter().filter(|parcel| parcel.person == people.me) {
        let keys = ways.open(&parcel.sealed).ok().and_then(|bytes| unpack(&bytes));
        let (Some(keys), Some(roll)) = (keys, people.roll(&parcel.case)) else { continue };
        let held = ring.cases.get(&parcel.case).map_or(0, |keys| keys.all().len());
        let right =
            keys.all().len() <= roll.checks.len() && { keys.all().iter().zip(&roll.checks) }
                .all(|(key, check)| check_of(key) == *check);
        let more = keys.all().len() > held;
        let spare = || ring.cases.get(&parcel.case).is_some_and(|held| !held.opens_all_of(&keys));
        if right && (more || (keys.all().len() == held && spare())) {
            let mut keys = keys;
            if let Some(held) = ring.cases.get(&parcel.case) {
                keys.also_open_with(held.all());
                keys.also_open_with(held.spare());
            }
            ring.cases.insert(parcel.case.clone(), keys);
            news.insert(parcel.case.clone());
        }
    }
    let parted = |case: &Id| {
        people.is_gone(case)
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
fn pack(keys: &CaseKeys, to: &[Recipient]) -> Result<Vec<u8>, Error> {
    let mut put = Put::with_capacity(16 + 32 * keys.tried().count());
    for keys in [keys.all(), keys.spare()] {
        put.u32(keys.len() as u32);
        for key in keys {
            put.raw(key.bytes());
        }
    }
    Recipient::seal_to_all(to, &put.done()).map_err(|_| Error::KeysDamaged)
}

fn unpack(bytes: &[u8]) -> Option<CaseKeys> {
    let mut take = Take::new(bytes);
    let mut keys = || {
        let some = take.count(32)?;
        (0..some).map(|_| Key::from_slice(take.raw(32)?)).collect::<Option<Vec<_>>>()
    };
    let (count, spare) = (keys()?, keys()?);
    take.end()?;
    let mut keys = CaseKeys::new(count)?;
    keys.also_open_with(&spare);
    Some(keys)
}

/// Says whether what people share is another in one keyring than in the other.
pub(crate) fn differ(a: &KeyRing, b: &KeyRing) -> bool {
    (a.people.is_some() || b.people.is_some())
        && !(a.people == b.people
            && (&a.names, &a.digests) == (&b.names, &b.digests)
            && (&a.vault_keys, &a.since) == (&b.vault_keys, &b.since)
            && (a.journal, &a.leaving) == (b.journal, &b.leaving))
}

/// Has a keyring say where its person is reached, and there alone, and under which name.
///
/// # Errors
/// [`Error::ReadOnly`] without a key to sign with.
pub(crate) fn reach(ring: &mut KeyRing, at: &Recipient) -> Result<(), Error> {
    let Some(people) = &mut ring.people else { return Ok(()) };
    let signing = ring.signing.as_ref().ok_or(Error::ReadOnly)?;
    let Some(me) = people.members.get_mut(&people.me) else { return Err(Error::KeysDamaged) };
    let at = at.to_string();
    if me.contact.recipient != at || me.contact.name != ring.name || me.before.is_some() {
        let number = me.contact.number.checked_add(1).ok_or(Error::KeysDamaged)?;
        me.contact = Contact::signed(&ring.vault, &people.me, number, &at, &ring.name, signing);
        me.before = None;
    }
    Ok(())
}

/// Has a keyring say where its person will be reached, should the new place come into force: until they say that it has,
/// everybody keeps to both.
///
/// # Errors
/// As [`reach`].
pub(crate) fn move_to(ring: &mut KeyRing, at: &Recipient) -> Result<(), Error> {
    let place = |ring: &KeyRing| {
        let people = ring.people.as_ref()?;
        Some(people.members.get(&people.me)?.contact.clone())
    };
    let before = place(ring);
    reach(ring, at)?;
    if let Some(people) = &mut ring.people
        && let Some(me) = people.members.get_mut(&people.me)
    {
        me.before = before;
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
    take_own_key(&mut new, at)?;
    reach(&mut new, at)?;
    if let Some(people) = &mut new.people {
        let me = people.me.clone();
        people.parcels.retain(|parcel| parcel.person != me);
        people.asks.retain(|(_, person)| *person != me);
        let parts = { people.rolls.keys() }.filter(|case| people.role(case, &me).is_some());
        let lacking = parts.filter(|case| ring.lacks_a_key(case));
        let asks: Vec<_> = lacking.map(|case| (case.clone(), me.clone())).collect();
        people.asks.extend(asks);
    }
    Ok((new.people.is_some() && (rewrite || differ(&new, ring))).then_some(new))
}

/// Says whether a keyring signs with another key than the one its person made themselves: it is an older copy.
pub(crate) fn signs_with_another(ring: &KeyRing) -> bool {
    let me = ring.people.as_ref().and_then(|people| people.members.get(&people.me));
    let mine = ring.signing.as_ref().map(SigningKey::public);
    me.is_some_and(|me| me.own.as_ref().is_some_and(|own| Some(own.key) != mine))
}

/// Says whether the person of a keyring has made no key of their own yet: what they saved would be nobody's once they do.
pub(crate) fn lacks_own_key(ring: &KeyRing) -> bool {
    let me = ring
        .people
        .as_ref()
        .and_then(|people| Some((people.members.get(&people.me)?, people.root)));
    me.is_some_and(|(me, root)| me.own.is_none() && me.first != root)
}

/// Makes the key that somebody signs with in place of the one they came with, which whoever added them could have kept.
fn take_own_key(ring: &mut KeyRing, at: &Recipient) -> Result<(), Error> {
    let Some(people) = &mut ring.people else { return Ok(()) };
    let first = ring.signing.as_ref().ok_or(Error::ReadOnly)?;
    let (root, id) = (people.root, people.me.clone());
    let Some(me) = people.members.get_mut(&id) else { return Err(Error::KeysDamaged) };
    if me.own.is_some() || me.first == root || me.first != first.public() {
        return Ok(());
    }
    let (own, at) = (SigningKey::generate(), at.to_string());
    let number = me.contact.number.checked_add(1).ok_or(Error::KeysDamaged)?;
    me.own = Some(Own::signed(&ring.vault, &id, own.public(), first));
    me.contact = Contact::signed(&ring.vault, &id, number, &at, &ring.name, &own);
    me.before = None;
    ring.signing = Some(own);
    Ok(())
}
