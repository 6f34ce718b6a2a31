//! A person's secrets: what `keyring.age` holds, sealed to their identity.

use std::collections::BTreeMap;

use redress_model::Id;
use redress_seal::person::Identity;
use redress_seal::signing::{PublicKey, SigningKey};
use redress_seal::{ExposeSecret, Key, SecretString, Zeroizing};

pub(super) use super::case_keys::CaseKeys;
use super::frame::Tally;
use super::people::{Form, People};
use super::record::{Content, SealedRecord};
use crate::Role;
use crate::codec::{Put, Take};
use crate::rules::HEADER_KIND;

/// Of a keyring of one person, whose cases have one key each.
const ALONE: u8 = 2;
/// Of a keyring in the first vaults that several people opened.
const WITHOUT_SEEN: u8 = 3;
/// Of a keyring in a vault of several people.
const AMONG_OTHERS: u8 = 4;

/// Where it was not kept from when on a vault key is in force: it then ends no older one.
const UNKNOWN: u64 = u64::MAX;

/// What the vault remembers of the person's recovery sheet; the words are on paper only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SheetNote {
    /// What the identity is sealed to for the sheet.
    pub recipient: String,
    /// The day it was made.
    pub made: String,
    /// The day it was last read back from paper; empty if never.
    pub read_back: String,
}

/// The last backup that was read back whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct BackupNote {
    /// The day it was made.
    pub made: String,
    /// The generation it holds.
    pub generation: u64,
}

/// The keys of one person in one vault. Wiped when dropped.
#[derive(Clone)]
pub(super) struct KeyRing {
    /// The vault they belong to.
    pub vault: String,
    /// Grows with every writing: of two twins the higher one is the newer.
    pub serial: u64,
    /// Names records in the store, so that the store shows neither cases nor their sizes.
    pub names: Key,
    /// Keys the digests of sets of records.
    pub digests: Key,
    /// Seals the catalogue of this person.
    pub catalogue: Key,
    /// Seal frames and values of the store; the last one is in force.
    pub vault_keys: Vec<Key>,
    /// From which generation on each of them is in force; [`UNKNOWN`] in a keyring from before that was kept.
    pub since: Vec<u64>,
    /// Seal the records and attachments of cases.
    pub cases: BTreeMap<Id, CaseKeys>,
    /// The recovery sheet, if there is one.
    pub sheet: Option<SheetNote>,
    /// The last backup, if there was one.
    pub backup: Option<BackupNote>,
    /// Which journal is in force; each rewriting begins another one.
    pub journal: u32,
    /// After a rewriting, until what it left behind is removed: the attachments that go.
    pub leaving: Option<Vec<Id>>,
    /// The shares of the identity, if it was shared out: two of three open it.
    pub shares: Option<SheetNote>,
    /// Where backups are written without being asked for, if the person chose a place.
    pub automatic: Option<AutomaticNote>,
    /// The name this person's work is written under; empty if they gave none.
    pub name: String,
    /// Signs what this person saves. A keyring from before there were signatures gets one at the next opening.
    pub signing: Option<SigningKey>,
    /// Who else opens this vault, and their parts; nothing where one person does.
    pub people: Option<People>,
    /// The identities this person had before, the newest last: an older file of what is shared, put back, opens with one
    /// of them and is known for what it is.
    pub former: Vec<SecretString>,
    /// How far this person has seen each case in which they have a part; nothing where one person opens the vault. Nobody
    /// else can write it: what others take out of the journal is missed.
    pub seen: BTreeMap<Id, Seen>,
}

/// How far a person has seen a case. What is there later goes on from it, or a supervisor says why it does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seen {
    /// How the case added up.
    pub tally: Tally,
    /// Number and digest of the list of parts that was in force then; once something was missed, of the one in force when
    /// it was.
    pub roll: (u32, [u8; 32]),
    /// What was there at an opening did not go on from it, and nobody said why.
    pub missed: bool,
}

/// How many former identities are kept.
const FORMER: usize = 8;

/// The place of automatic backups, and the last one there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct AutomaticNote {
    /// The folder, outside the vault.
    pub folder: String,
    /// The day of the last one; empty if there was none yet.
    pub made: String,
    /// The generation it holds.
    pub generation: u64,
}

impl KeyRing {
    /// Makes the keys of a new vault.
    pub fn new(vault: String) -> Self {
        Self {
            vault,
            serial: 1,
            names: Key::random(),
            digests: Key::random(),
            catalogue: Key::random(),
            vault_keys: vec![Key::random()],
            since: vec![0],
            cases: BTreeMap::new(),
            sheet: None,
            backup: None,
            journal: 0,
            leaving: None,
            shares: None,
            automatic: None,
            name: String::new(),
            signing: Some(SigningKey::generate()),
            people: None,
            former: Vec::new(),
            seen: BTreeMap::new(),
        }
    }

    /// Says whether this person still has the passphrase with which somebody else added them.
    pub fn has_first_passphrase(&self) -> bool {
        let founder = |people: &People| {
            let me = people.members.get(&people.me);
            me.is_none_or(|me| me.first == people.root)
        };
        self.former.is_empty() && self.people.as_ref().is_some_and(|people| !founder(people))
    }

    /// Remembers an identity that is being replaced.
    pub fn had(&mut self, identity: &Identity) {
        self.former.push(identity.to_text());
        self.former.drain(..self.former.len().saturating_sub(FORMER));
    }

    /// Gives the keyring of a new key set: a new vault key for the frames from this generation on, a new key of
    /// the catalogue, and every older key that still opens something.
    pub fn renewed(&self, next: u64) -> Self {
        let mut ring = self.clone();
        ring.catalogue = Key::random();
        ring.vault_keys.push(Key::random());
        ring.since.push(next);
        ring
    }

    /// Leaves only the newest vault key: for a journal that no older one has sealed anything of.
    pub fn keep_newest_vault_key(&mut self) {
        self.vault_keys.drain(..self.vault_keys.len() - 1);
        self.since = vec![0];
    }

    /// Says whether a frame of this generation may lie under a vault key. Who has an older key, with an older copy
    /// of the folder, cannot add frames to a journal that has gone on under a newer one.
    pub fn in_force(&self, key: usize, generation: u64) -> bool {
        self.since.iter().skip(key + 1).all(|since| generation < *since)
    }

    /// Gives the first generation under the vault key in force: a frame of it was written before the key was in
    /// force. 0 where no frame was, or it was not kept.
    pub fn reached(&self) -> u64 {
        self.since.last().copied().filter(|since| *since != UNKNOWN).unwrap_or(0)
    }

    /// Gives the vault key in force.
    pub fn vault_key(&self) -> &Key {
        self.vault_keys.last().expect("a keyring has a vault key")
    }

    /// Says whether somebody of this vault signs with this key.
    pub fn knows(&self, signer: &PublicKey) -> bool {
        self.signing.as_ref().is_some_and(|signing| signing.public() == *signer)
            || self.people.as_ref().is_some_and(|people| people.knows(signer))
    }

    /// Says whether a revision counts: whose part in the case did not allow it, wrote nothing.
    pub fn allows(
        &self,
        case: &Id,
        ordinal: u32,
        signer: Option<&PublicKey>,
        kind: &str,
        removed: bool,
    ) -> bool {
        let people = self.people.as_ref();
        people.is_none_or(|people| people.allows(case, ordinal, signer, kind, removed))
    }

    /// Says whether somebody else, who is no supervisor, wrote something that may not count where the case is read as a
    /// whole, and would show in the list of cases: over what was there, where their part does not allow everything; a
    /// title; that something was taken out. `out` says that it was before.
    pub fn is_doubtful(&self, record: &SealedRecord, content: &Content, out: bool) -> bool {
        let (Some(people), Some(signed)) = (&self.people, &content.signed) else { return false };
        let role = people.by_key(&signed.by).and_then(|(who, _)| people.role(&record.case, who));
        let over = record.revision > 1 && role.is_none_or(|role| role < Role::Caseworker);
        self.signing.as_ref().is_none_or(|mine| mine.public() != signed.by)
            && !role.is_some_and(Role::may_manage)
            && (over || content.kind == HEADER_KIND || content.removed || out)
    }

    /// Writes the keyring as plain bytes, to be sealed at once.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let leaving = self.leaving.as_ref().map_or(0, Vec::len);
        let folder = self.automatic.as_ref().map_or(0, |place| place.folder.len());
        let size = 800
            + self.vault.len()
            + self.name.len()
            + folder
            + 48 * self.vault_keys.len()
            + 104 * (self.cases.len() + leaving)
            + 36 * self.cases.values().map(|keys| keys.tried().count()).sum::<usize>()
            + self.people.as_ref().map_or(0, People::size)
            + 100 * self.former.len()
            + 140 * self.seen.len();
        let mut put = Put::with_capacity(size);
        let version = if self.people.is_some() { AMONG_OTHERS } else { ALONE };
        put.u8(version).text(&self.vault).u64(self.serial);
        put.raw(self.names.bytes());
        put.raw(self.digests.bytes());
        put.raw(self.catalogue.bytes());
        put.u32(self.vault_keys.len() as u32);
        for key in &self.vault_keys {
            put.raw(key.bytes());
        }
        put.u32(self.cases.len() as u32);
        for (case, keys) in &self.cases {
            put.text(case.as_str());
            if version == AMONG_OTHERS {
                put.u32(keys.keys.len() as u32);
            }
            let first = if version == AMONG_OTHERS { 0 } else { keys.keys.len() - 1 };
            for key in &keys.keys[first..] {
                put.raw(key.bytes());
            }
            if version == AMONG_OTHERS {
                put.u32(keys.spare.len() as u32);
                for key in &keys.spare {
                    put.raw(key.bytes());
                }
            }
        }
        put_sheet(&mut put, self.sheet.as_ref());
        match &self.backup {
            Some(backup) => put.u8(1).text(&backup.made).u64(backup.generation),
            None => put.u8(0),
        };
        put.u32(self.journal);
        match &self.leaving {
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
        put_sheet(&mut put, self.shares.as_ref());
        match &self.automatic {
            Some(place) => put.u8(1).text(&place.folder).text(&place.made).u64(place.generation),
            None => put.u8(0),
        };
        put.text(&self.name);
        if let Some(signing) = &self.signing {
            put.u8(1).raw(signing.seed().bytes());
            put.u32(self.since.len() as u32);
            for generation in &self.since {
                put.u64(*generation);
            }
        }
        if let Some(people) = &self.people {
            people.put(&mut put);
            put.u32(self.former.len() as u32);
            for identity in &self.former {
                put.text(identity.expose_secret());
            }
            put.u32(self.seen.len() as u32);
            for (case, seen) in &self.seen {
                put.text(case.as_str()).u32(seen.tally.count).raw(&seen.tally.digest);
                put.u32(seen.roll.0).raw(&seen.roll.1).u8(u8::from(seen.missed));
            }
        }
        put.done()
    }

    /// Reads a keyring; `None` for anything [`KeyRing::to_bytes`] does not write.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut take = Take::new(bytes);
        let version = take.u8()?;
        if !(1..=AMONG_OTHERS).contains(&version) {
            return None;
        }
        let vault = take.text()?.to_owned();
        let serial = take.u64()?;
        let mut key = || Key::from_slice(take.raw(32)?);
        let (names, digests, catalogue) = (key()?, key()?, key()?);
        let number = take.count(32)?;
        let mut vault_keys = Vec::with_capacity(number);
        for _ in 0..number {
            vault_keys.push(Key::from_slice(take.raw(32)?)?);
        }
        let number = take.count(35)?;
        let mut cases = BTreeMap::new();
        for _ in 0..number {
            let case = take.id()?;
            let some = if version >= WITHOUT_SEEN { take.count(32)? } else { 1 };
            let mut read = |some| {
                let key = |_| Key::from_slice(take.raw(32)?);
                (0..some).map(key).collect::<Option<Vec<Key>>>()
            };
            let mut keys = CaseKeys::new(read(some)?)?;
            if version >= WITHOUT_SEEN {
                let some = take.count(32)?;
                let key = |_| Key::from_slice(take.raw(32)?);
                keys.spare = (0..some).map(key).collect::<Option<_>>()?;
            }
            // A case stands here once: twice would make it a matter of chance which keys open it.
            if cases.insert(case, keys).is_some() {
                return None;
            }
        }
        let sheet = take_sheet(&mut take)?;
        let backup = match take.u8()? {
            0 => None,
            1 => Some(BackupNote { made: take.text()?.to_owned(), generation: take.u64()? }),
            _ => return None,
        };
        let (mut journal, mut leaving, mut shares, mut automatic) = (0, None, None, None);
        if version >= 2 {
            journal = take.u32()?;
            if take.flag()? {
                let number = take.count(3)?;
                leaving = Some((0..number).map(|_| take.id()).collect::<Option<Vec<Id>>>()?);
            }
            shares = take_sheet(&mut take)?;
            if take.flag()? {
                automatic = Some(AutomaticNote {
                    folder: take.text()?.to_owned(),
                    made: take.text()?.to_owned(),
                    generation: take.u64()?,
                });
            }
        }
        // A keyring from before there were names ends here.
        let name = if take.is_empty() { String::new() } else { take.text()?.to_owned() };
        // One from before there were signatures ends here.
        let signing = match take.is_empty() || !take.flag()? {
            true => None,
            false => Some(SigningKey::from_seed(Key::from_slice(take.raw(32)?)?)),
        };
        let mut since = vec![UNKNOWN; vault_keys.len()];
        if signing.is_some() {
            let number = take.count(8)?;
            since = (0..number).map(|_| take.u64()).collect::<Option<_>>()?;
            if since.len() != vault_keys.len() {
                return None;
            }
        }
        let (mut people, mut former, mut seen) = (None, Vec::new(), BTreeMap::new());
        if version >= WITHOUT_SEEN {
            let form = if version == AMONG_OTHERS { Form::Third } else { Form::Second };
            people = Some(People::take(&mut take, form)?);
            for _ in 0..take.count(2)? {
                former.push(SecretString::from(take.text()?.to_owned()));
            }
        }
        if version == AMONG_OTHERS {
            for _ in 0..take.count(76)? {
                let case = take.id()?;
                let tally = Tally { count: take.u32()?, digest: take.digest()? };
                let roll = (take.u32()?, take.digest()?);
                let what = Seen { tally, roll, missed: take.flag()? };
                if seen.insert(case, what).is_some() {
                    return None;
                }
            }
        }
        take.end()?;
        (!vault_keys.is_empty()).then_some(Self {
            vault,
            serial,
            names,
            digests,
            catalogue,
            vault_keys,
            since,
            cases,
            sheet,
            backup,
            journal,
            leaving,
            shares,
            automatic,
            name,
            signing,
            people,
            former,
            seen,
        })
    }
}

fn put_sheet(put: &mut Put, sheet: Option<&SheetNote>) {
    match sheet {
        Some(sheet) => put.u8(1).text(&sheet.recipient).text(&sheet.made).text(&sheet.read_back),
        None => put.u8(0),
    };
}

fn take_sheet(take: &mut Take<'_>) -> Option<Option<SheetNote>> {
    let note = take.flag()?;
    let mut text = || take.text().map(str::to_owned);
    Some(match note {
        true => Some(SheetNote { recipient: text()?, made: text()?, read_back: text()? }),
        false => None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_keyring_comes_back() {
        let mut ring = KeyRing::new("id".into());
        ring.cases.insert(Id::new("a").unwrap(), Key::random().into());
        let mut ring = ring.renewed(8);
        ring.sheet = Some(SheetNote {
            recipient: "age1".into(),
            made: "2026-11-24".into(),
            read_back: String::new(),
        });
        ring.backup = Some(BackupNote { made: "2026-11-24".into(), generation: 7 });
        ring.journal = 3;
        ring.leaving = Some(vec![Id::new("b").unwrap()]);
        ring.shares = ring.sheet.clone();
        ring.automatic =
            Some(AutomaticNote { folder: "/f".into(), made: String::new(), generation: 5 });
        ring.name = "Ада".into();
        let again = KeyRing::from_bytes(&ring.to_bytes()).unwrap();
        assert_eq!(again.name, "Ада");
        assert_eq!(again.since, [0, 8]);
        assert!(again.signing.is_some() && again.signing == ring.signing);
        assert!(again.cases == ring.cases && again.vault_keys == ring.vault_keys);
        assert_eq!((&again.sheet, &again.backup), (&ring.sheet, &ring.backup));
        assert_eq!((again.journal, &again.leaving), (3, &ring.leaving));
        assert_eq!((&again.shares, &again.automatic), (&ring.shares, &ring.automatic));
        assert!(again.names == ring.names && again.catalogue == ring.catalogue);
        assert_eq!((again.vault, again.serial), (ring.vault, 1));
    }

    /// The first vaults had a keyring without what came later.
    #[test]
    fn a_keyring_of_the_first_version_is_read() {
        let mut ring = KeyRing::new("id".into());
        ring.signing = None;
        let mut bytes = ring.to_bytes().to_vec();
        let older = KeyRing::from_bytes(&bytes).unwrap();
        assert!(older.signing.is_none() && older.in_force(0, u64::MAX - 1));
        bytes.truncate(bytes.len() - 7);
        bytes[0] = 1;
        let again = KeyRing::from_bytes(&bytes).unwrap();
        assert_eq!((again.serial, again.journal, again.leaving), (1, 0, None));
        assert!(again.signing.is_none());
        bytes[0] = 5;
        assert!(KeyRing::from_bytes(&bytes).is_none());
    }

    #[test]
    fn a_keyring_among_others_comes_back_with_all_keys_of_a_case() {
        let mut ring = KeyRing::new("id".into());
        let signing = ring.signing.clone().unwrap();
        let me = Id::new("me").unwrap();
        let mut people = People::found("id", &me, "Ада", &signing, "age1");
        people.serial = 7;
        ring.people = Some(people);
        let mut keys = CaseKeys::from(Key::random());
        keys.add(Key::random());
        keys.add(Key::random());
        keys.keep(2);
        ring.had(&Identity::generate());
        ring.cases.insert(Id::new("a").unwrap(), keys);
        let tally = Tally { count: 3, digest: [5; 32] };
        ring.seen.insert(Id::new("a").unwrap(), Seen { tally, roll: (2, [6; 32]), missed: true });
        let bytes = ring.to_bytes();
        let again = KeyRing::from_bytes(&bytes).unwrap();
        assert!(again.cases == ring.cases && again.people == ring.people);
        assert_eq!(again.seen, ring.seen);
        assert_eq!(again.former[0].expose_secret(), ring.former[0].expose_secret());
        for cut in 0..bytes.len() {
            assert!(KeyRing::from_bytes(&bytes[..cut]).is_none(), "cut at {cut}");
        }
    }

    #[test]
    fn a_case_that_stands_twice_is_refused() {
        let mut ring = KeyRing::new("id".into());
        ring.cases.insert(Id::new("a").unwrap(), Key::random().into());
        ring.cases.insert(Id::new("b").unwrap(), Key::random().into());
        let mut bytes = ring.to_bytes().to_vec();
        let mut name = Put::with_capacity(8);
        name.text("b");
        let name = name.done();
        let at = bytes.windows(name.len()).rposition(|part| part == &name[..]).unwrap();
        bytes[at + name.len() - 1] = b'a';
        assert!(KeyRing::from_bytes(&ring.to_bytes()).is_some());
        assert!(KeyRing::from_bytes(&bytes).is_none());
    }

    proptest! {
        #[test]
        fn hostile_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = KeyRing::from_bytes(&bytes);
            let mut whole = KeyRing::new("id".into()).to_bytes().to_vec();
            for (at, byte) in bytes.iter().enumerate().take(whole.len()) {
                whole[at] ^= byte & 1;
            }
            let _ = KeyRing::from_bytes(&whole);
        }
    }
}
