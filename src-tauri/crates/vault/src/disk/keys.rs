//! Key sets: `people/<random>/keys-N/`, every file kept twice and read back after writing.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use redress_model::Id;

use redress_seal::passphrase::{self, Origin, WorkFactor};
use redress_seal::person::{Identity, Recipient};
use redress_seal::recovery::Sheet;
use redress_seal::shares::Shared;
use redress_seal::{SecretString, Zeroizing};

use super::files;
use super::keyring::{KeyRing, SheetNote};
use super::people;
use crate::Error;
use crate::limits::MAX_KEY_FILE;
use crate::rules::random_id;

/// The ending of a person's folder while they join or leave.
pub(super) const BETWEEN: &str = "part";
const CURRENT: &str = "current";
const PASSPHRASE: [&str; 2] = ["passphrase.age", "passphrase.twin.age"];
const RECOVERY: [&str; 2] = ["recovery.age", "recovery.twin.age"];
const SHARES: [&str; 2] = ["shares.age", "shares.twin.age"];
const KEYRING: [&str; 2] = ["keyring.age", "keyring.twin.age"];
/// The largest passphrase file in bytes; ours has some 300.
const MAX_PASSPHRASE_FILE: u64 = 64 << 10;

/// What opens a person's key set.
#[derive(Clone, Copy)]
pub enum Opener<'a> {
    /// Their passphrase.
    Passphrase(&'a SecretString),
    /// Their recovery sheet.
    Sheet(&'a Sheet),
    /// Two of their three shares, put together.
    Shares(&'a Shared),
}

impl Opener<'_> {
    fn files(self) -> [&'static str; 2] {
        match self {
            Self::Passphrase(_) => PASSPHRASE,
            Self::Sheet(_) => RECOVERY,
            Self::Shares(_) => SHARES,
        }
    }

    fn refused(self) -> Error {
        match self {
            Self::Passphrase(_) => Error::WrongPassphrase,
            Self::Sheet(_) => Error::WrongSheet,
            Self::Shares(_) => Error::WrongShares,
        }
    }

    fn open(self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, redress_seal::Error> {
        match self {
            Self::Passphrase(secret) => passphrase::open(sealed, secret, Origin::Ours),
            Self::Sheet(sheet) => sheet.identity().open(sealed),
            Self::Shares(shared) => shared.identity().open(sealed),
        }
    }
}

/// The key set in force of one person, opened.
pub(super) struct KeySet {
    /// The person's folder.
    pub person: PathBuf,
    folder: PathBuf,
    pub(super) identity: Identity,
    /// The passphrase file that opened, or the one kept beside the recovery file that did.
    passphrase_file: Vec<u8>,
    pub ring: KeyRing,
    /// The serial of the keyring as it was found: an opening may write it anew before anything is compared with it.
    pub(super) found: u64,
    /// A new set may or may not be in force: its name was written, but could not be made durable.
    pub(super) doubt: bool,
    /// Their key files are an older copy than those of the others: nothing may be saved with them.
    pub(super) behind: bool,
    /// What is shared was not read whole: somebody who is not known may be here all the same.
    pub(super) unsure: bool,
    /// In how many of their cases others keep to another list of parts.
    pub(super) apart: usize,
    /// Cases that were opened to this person, or closed, since they were last here.
    pub news: BTreeSet<Id>,
}

impl KeySet {
    /// Makes a person with their first key set.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::Io`].
    pub fn create(
        people: &Path,
        vault: &str,
        secret: &SecretString,
        work: WorkFactor,
    ) -> Result<Self, Error> {
        let person = people.join(random_id().as_str());
        files::make_folder(&person)?;
        let (ring, identity) = (KeyRing::new(vault.to_owned()), Identity::generate());
        let set = Self::write_new(&person, 1, ring, identity, secret, work)?;
        set.put_in_force()?;
        Ok(set)
    }

    /// Makes the first key set of somebody else in a folder, which is not theirs yet.
    ///
    /// # Errors
    /// As [`KeySet::create`].
    pub fn make_in(
        folder: &Path,
        ring: KeyRing,
        identity: Identity,
        secret: &SecretString,
        work: WorkFactor,
    ) -> Result<(), Error> {
        files::make_folder(folder)?;
        Self::write_new(folder, 1, ring, identity, secret, work)?.put_in_force()
    }

    /// The folder of all people.
    pub fn people(&self) -> &Path {
        self.person.parent().unwrap_or(&self.person)
    }

    /// The name of the person's folder, by which others name them.
    pub fn me(&self) -> Result<Id, Error> {
        let name = self.person.file_name().and_then(|name| name.to_str());
        name.and_then(|name| Id::new(name).ok()).ok_or(Error::KeysDamaged)
    }

    /// What others seal to this person is sealed to this; their own files are sealed to another one, which nobody else
    /// knows.
    pub fn recipient(&self) -> Recipient {
        self.identity.among_others().recipient()
    }

    /// Writes a whole new key set beside the one in force, with a new identity; every file twice
    /// and read back. It is not in force yet.
    fn write_new(
        person: &Path,
        number: u32,
        ring: KeyRing,
        identity: Identity,
        secret: &SecretString,
        work: WorkFactor,
    ) -> Result<Self, Error> {
        let folder = person.join(format!("keys-{number}"));
        files::make_folder(&folder)?;
        let sealed = identity.seal_by_passphrase(secret, work).map_err(|_| Error::KeysDamaged)?;
        write_twins(&folder, PASSPHRASE, &sealed)?;
        let person = person.to_owned();
        let set = Self {
            person: person.to_owned(),
            folder,
            identity,
            passphrase_file: sealed,
            found: ring.serial,
            ring,
            doubt: false,
            behind: false,
            unsure: false,
            apart: 0,
            news: BTreeSet::new(),
        };
        set.write_recovery(RECOVERY, set.ring.sheet.as_ref())?;
        set.write_recovery(SHARES, set.ring.shares.as_ref())?;
        set.write_ring(&set.ring)?;
        // Bytes that were read back can still be the wrong ones: the set is opened as it will be.
        let (again, ..) = open_identity(&set.folder, Opener::Passphrase(secret))?;
        let rings = KEYRING.map(|name| read_ring(&set.folder.join(name), &again));
        if rings.iter().any(|ring| ring.as_ref().map(|ring| ring.serial) != Some(set.ring.serial)) {
            return Err(Error::Io { kind: std::io::ErrorKind::InvalidData });
        }
        Ok(set)
    }

    /// The name of its folder.
    pub fn name(&self) -> String {
        self.folder.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// Names this key set in `current`: from that moment on it is the one in force.
    fn put_in_force(&self) -> Result<(), Error> {
        let name = self.folder.file_name().and_then(|name| name.to_str());
        let line = format!("{}\n", name.expect("a key set has a plain name"));
        Ok(files::write_whole(&self.person.join(CURRENT), line.as_bytes())?)
    }

    /// Replaces the key set by a new one: a new identity under a new passphrase, a new vault key for
    /// the frames from this generation on. Killed at any step, either the old set is in force or the new one.
    /// `change` may change the new keyring before anything is written; `first` hears it just before it is put in force, to write what must be there with it.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::Io`]: the old set then stays in force, unless the very last step
    /// (making the new name durable) failed; opening again shows which it is.
    pub fn renew(
        &mut self,
        secret: &SecretString,
        work: WorkFactor,
        [sheet, shares]: [Option<SheetNote>; 2],
        next: u64,
        change: &dyn Fn(&mut KeyRing) -> Result<(), Error>,
        first: &mut dyn FnMut(&KeyRing) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut ring = self.ring.renewed(next);
        ring.serial += 1;
        (ring.sheet, ring.shares) = (sheet, shares);
        let identity = Identity::generate();
        change(&mut ring)?;
        if ring.people.is_some() {
            ring.had(&self.identity.among_others());
        }
        people::move_to(&mut ring, &identity.among_others().recipient())?;
        if let Some(people) = &mut ring.people {
            people.serial = people.serial.checked_add(1).ok_or(Error::KeysDamaged)?;
        }
        let number = set_numbers(&self.person).max().unwrap_or(0) + 1;
        let written = Self::write_new(&self.person, number, ring, identity, secret, work);
        let new = match written.and_then(|new| first(&new.ring).map(|()| new)) {
            Ok(new) => new,
            Err(error) => {
                let _ = files::remove_folder(&self.person.join(format!("keys-{number}")));
                return Err(error);
            }
        };
        if new.ring.people.is_some() {
            // From here on the new vault key is in force, also where this person's new identity never comes to be:
            // the file opens with both, whoever writes it, until this person says which one it is.
            if let Err(error) = new.write_shared(&new.ring) {
                self.doubt = true;
                return Err(error);
            }
            if let Err(error) = new.put_in_force() {
                self.doubt = true;
                return Err(error);
            }
            *self = new;
            self.sweep();
            // Where this fails, the next opening does it.
            let mut settled = self.ring.clone();
            if people::reach(&mut settled, &self.recipient()).is_ok() {
                let _ = self.write_both(settled);
            }
            return Ok(());
        }
        if let Err(error) = new.put_in_force() {
            let name = read_current(&self.person);
            self.doubt = name.is_none_or(|name| !self.folder.ends_with(name));
            if !self.doubt {
                let _ = files::remove_folder(&new.folder);
            }
            return Err(error);
        }
        *self = new;
        self.sweep();
        Ok(())
    }

    /// Says whether a renewing failed so late that only opening again shows which set is in force.
    pub fn in_doubt(&self) -> bool {
        self.doubt
    }

    /// Removes every key set but this one: older ones, and what a renewing broken off has left.
    fn sweep(&self) {
        for number in set_numbers(&self.person) {
            let folder = self.person.join(format!("keys-{number}"));
            if folder != self.folder {
                let _ = files::remove_folder(&folder);
            }
        }
    }

    /// Adds a recovery sheet to the key set in force, which has none. The sheet opens the vault once
    /// this returns.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::Io`].
    pub fn add_sheet(&mut self, note: SheetNote) -> Result<(), Error> {
        self.write_recovery(RECOVERY, Some(&note))?;
        let mut ring = self.ring.clone();
        ring.sheet = Some(note);
        self.replace_ring(ring)
    }

    /// Adds shares to the key set in force, which has none.
    ///
    /// # Errors
    /// As [`KeySet::add_sheet`].
    pub fn add_shares(&mut self, note: SheetNote) -> Result<(), Error> {
        self.write_recovery(SHARES, Some(&note))?;
        let mut ring = self.ring.clone();
        ring.shares = Some(note);
        self.replace_ring(ring)
    }

    fn write_recovery(&self, files: [&str; 2], note: Option<&SheetNote>) -> Result<(), Error> {
        let Some(note) = note else { return Ok(()) };
        let sheet = Recipient::from_text(&note.recipient).map_err(|_| Error::KeysDamaged)?;
        let sealed = self.identity.seal_to(&sheet).map_err(|_| Error::KeysDamaged)?;
        write_twins(&self.folder, files, &sealed)
    }

    /// Says whether a passphrase or a sheet opens the key set in force: scrypt's work for a passphrase.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`], [`Error::WrongSheet`], [`Error::KeysDamaged`].
    pub fn proves(&self, opener: Opener<'_>) -> Result<(), Error> {
        let (identity, ..) = open_identity(&self.folder, opener)?;
        let same = identity.recipient() == self.identity.recipient();
        if same { Ok(()) } else { Err(opener.refused()) }
    }

    /// Opens the key set of the person whose passphrase or sheet this is. A spoiled twin is written
    /// again from the good one when `mend` is set; the flag returned says that one was
    /// found.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`], [`Error::WrongSheet`], [`Error::KeysDamaged`], [`Error::Io`].
    pub fn open(people: &Path, opener: Opener<'_>, mend: bool) -> Result<(Self, bool), Error> {
        let mut persons: Vec<PathBuf> = fs::read_dir(people)?
            .filter_map(|entry| Some(entry.ok()?.path()))
            // Somebody whose adding was broken off is not here yet.
            .filter(|path| path.is_dir() && path.extension().is_none_or(|end| end != BETWEEN))
            .collect();
        persons.sort();
        // Whether it opened somebody's keys, whatever became of the rest.
        let (mut worst, mut opened) = (Error::KeysDamaged, false);
        for person in persons {
            match Self::open_person(&person, opener, mend, &mut opened) {
                Err(Error::KeysDamaged) => {}
                Err(error) if error == opener.refused() => worst = error,
                other => return other,
            }
        }
        Err(if opened { Error::KeysDamaged } else { worst })
    }

    fn open_person(
        person: &Path,
        opener: Opener<'_>,
        mend: bool,
        opened: &mut bool,
    ) -> Result<(Self, bool), Error> {
        let named = read_current(person);
        let sets = match &named {
            Some(set) => vec![set.clone()],
            None => newest_sets(person),
        };
        // Where `current` is damaged, a set that a renewing broken off has left may come first: the
        // newest one that opens is meant.
        let mut refused = Error::KeysDamaged;
        for set in sets {
            match Self::open_set(person, &set, named.is_some(), opener, mend, opened) {
                Err(error) if error == opener.refused() => refused = error,
                Err(Error::KeysDamaged) => {}
                Err(Error::Removed) if named.is_none() => refused = Error::Removed,
                other => return other,
            }
        }
        Err(refused)
    }

    fn open_set(
        person: &Path,
        set: &str,
        named: bool,
        opener: Opener<'_>,
        mend: bool,
        theirs: &mut bool,
    ) -> Result<(Self, bool), Error> {
        let folder = person.join(set);
        let (identity, opened_file, mut spoiled) = open_identity(&folder, opener)?;
        *theirs = true;
        let passphrase_file = match opener {
            Opener::Passphrase(_) => opened_file,
            Opener::Sheet(_) | Opener::Shares(_) => any_passphrase_file(&folder),
        };
        let [first, second] = KEYRING.map(|name| read_ring(&folder.join(name), &identity));
        // Twins of different serials are a writing broken off: the newer one counts, and
        // that is no damage.
        let (ring, rewrite, ring_spoiled) = match (first, second) {
            (Some(a), Some(b)) if a.serial >= b.serial => {
                let behind = a.serial > b.serial;
                (a, behind, false)
            }
            (Some(_), Some(b)) => (b, true, false),
            (Some(ring), None) | (None, Some(ring)) => (ring, true, true),
            (None, None) => return Err(Error::KeysDamaged),
        };
        let mut opened = Self {
            person: person.to_owned(),
            folder,
            identity,
            passphrase_file,
            found: ring.serial,
            ring,
            doubt: false,
            behind: false,
            unsure: false,
            apart: 0,
            news: BTreeSet::new(),
        };
        let shared_spoiled = opened.follow_shared(mend)?;
        // A twin that cannot be mended now (a full disk) is still a twin that is spoiled:
        // the opening goes on with the good one and says so.
        if spoiled && mend {
            let _ = opened.write_openers();
        }
        if rewrite && mend {
            let _ = opened.write_ring(&opened.ring);
        }
        if !named {
            spoiled = true;
            if mend {
                let _ = opened.put_in_force();
            }
        } else if mend {
            opened.sweep();
        }
        Ok((opened, spoiled || ring_spoiled || shared_spoiled))
    }

    /// Writes a new keyring over both twins, one after the other: at every moment one of
    /// them is whole. Takes it into force once both have been read back.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::Io`]; the keyring in force then stays.
    ///
    /// What people share is written first, where it changed: it is in force then.
    pub fn replace_ring(&mut self, mut ring: KeyRing) -> Result<(), Error> {
        if people::differ(&ring, &self.ring) {
            return self.write_both(ring);
        }
        ring.serial = self.ring.serial + 1;
        self.write_ring(&ring)?;
        self.ring = ring;
        Ok(())
    }

    pub(super) fn write_ring(&self, ring: &KeyRing) -> Result<(), Error> {
        let sealed =
            self.identity.recipient().seal(&ring.to_bytes()).map_err(|_| Error::KeysDamaged)?;
        if sealed.len() as u64 > MAX_KEY_FILE {
            return Err(Error::TooLarge { limit: MAX_KEY_FILE });
        }
        self.raise_line(ring)?;
        write_twins(&self.folder, KEYRING, &sealed)
    }

    /// Reads the newer of the keyrings on the disk, if one can be read.
    pub fn newest_on_disk(&self) -> Option<KeyRing> {
        let rings = KEYRING.map(|name| read_ring(&self.folder.join(name), &self.identity));
        let ring = rings.into_iter().flatten().max_by_key(|ring| ring.serial)?;
        let paths = people::FILES.map(|name| self.people().join(name));
        let sealed = paths.map(|path| files::read_whole(&path, MAX_KEY_FILE).ok());
        people::follow(&ring, &self.me().ok()?, &self.identity, &sealed)
            .ok()
            .map(|found| found.ring)
    }

    /// Writes spoiled twins again: the passphrase file that opened, the recovery file, the keyring.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::Io`].
    pub fn mend_twins(&self) -> Result<(), Error> {
        if self.twins_agree() {
            return Ok(());
        }
        self.write_openers()?;
        if self.ring.people.is_some() {
            self.write_shared(&self.ring)?;
        }
        self.write_ring(&self.ring)
    }

    fn write_openers(&self) -> Result<(), Error> {
        if passphrase::looks_sealed(&self.passphrase_file) {
            write_twins(&self.folder, PASSPHRASE, &self.passphrase_file)?;
        }
        self.write_recovery(RECOVERY, self.ring.sheet.as_ref())?;
        self.write_recovery(SHARES, self.ring.shares.as_ref())
    }

    /// Says whether all key files are whole and the twins agree.
    pub fn twins_agree(&self) -> bool {
        let same = |[a, b]: [&str; 2], most| {
            let read = |name| files::read_whole(&self.folder.join(name), most);
            matches!((read(a), read(b)), (Ok(a), Ok(b)) if a == b)
        };
        same(PASSPHRASE, MAX_PASSPHRASE_FILE)
            && same(KEYRING, MAX_KEY_FILE)
            && (self.ring.sheet.is_none() || same(RECOVERY, MAX_PASSPHRASE_FILE))
            && (self.ring.shares.is_none() || same(SHARES, MAX_PASSPHRASE_FILE))
            && (self.ring.people.is_none() || self.shared_agrees())
    }
}

/// Writes a file twice and reads both back.
pub(super) fn write_twins(folder: &Path, names: [&str; 2], bytes: &[u8]) -> Result<(), Error> {
    for name in names {
        let path = folder.join(name);
        files::write_whole(&path, bytes)?;
        if files::read_whole(&path, bytes.len() as u64)? != bytes {
            return Err(Error::Io { kind: std::io::ErrorKind::InvalidData });
        }
    }
    Ok(())
}

/// Gives the name of the key set in force, if `current` is whole and the set is there.
fn read_current(person: &Path) -> Option<String> {
    let bytes = files::read_whole(&person.join(CURRENT), 64).ok()?;
    let name = std::str::from_utf8(&bytes).ok()?.strip_suffix('\n')?;
    set_number(name)?;
    person.join(name).is_dir().then(|| name.to_owned())
}

fn set_number(name: &str) -> Option<u32> {
    let number = name.strip_prefix("keys-")?;
    (!number.starts_with('0')).then(|| number.parse().ok())?
}

fn set_numbers(person: &Path) -> impl Iterator<Item = u32> {
    let names = fs::read_dir(person).into_iter().flatten();
    names.filter_map(|entry| set_number(&entry.ok()?.file_name().into_string().ok()?))
}

/// Gives all key sets, the highest number first: what `current` must have named, since older sets are
/// removed once a newer one is in force.
fn newest_sets(person: &Path) -> Vec<String> {
    let mut numbers: Vec<u32> = set_numbers(person).collect();
    numbers.sort_unstable_by(|a, b| b.cmp(a));
    numbers.into_iter().map(|number| format!("keys-{number}")).collect()
}

/// Gives a passphrase file that has its form, if one of the twins does.
fn any_passphrase_file(folder: &Path) -> Vec<u8> {
    let twins = PASSPHRASE.map(|name| files::read_whole(&folder.join(name), MAX_PASSPHRASE_FILE));
    let mut whole = twins.into_iter().flatten().filter(|file| passphrase::looks_sealed(file));
    whole.next().unwrap_or_default()
}

type OpenedIdentity = (Identity, Vec<u8>, bool);

/// Opens the identity from the first twin that lets it; gives the sealed bytes of that twin and
/// whether the other one differs from it.
fn open_identity(folder: &Path, opener: Opener<'_>) -> Result<OpenedIdentity, Error> {
    let twins = opener.files().map(|name| {
        let bytes = files::read_whole(&folder.join(name), MAX_PASSPHRASE_FILE);
        bytes.unwrap_or_default()
    });
    let alike = twins[0] == twins[1];
    let mut refused = match opener {
        // A vault without a recovery file has no sheet: none opens it, and nothing is damaged.
        Opener::Sheet(_) | Opener::Shares(_) if twins.iter().all(Vec::is_empty) => opener.refused(),
        _ => Error::KeysDamaged,
    };
    // Twins that agree are one file: the work of scrypt is done once.
    for sealed in twins.iter().take(if alike { 1 } else { 2 }) {
        match opener.open(sealed) {
            Ok(text) => {
                let identity = identity_of(&text)?;
                return Ok((identity, sealed.clone(), !alike));
            }
            Err(redress_seal::Error::WrongKey) => refused = opener.refused(),
            Err(_) => {}
        }
    }
    Err(refused)
}

fn identity_of(text: &Zeroizing<Vec<u8>>) -> Result<Identity, Error> {
    Identity::from_text(text).map_err(|_| Error::KeysDamaged)
}

fn read_ring(path: &Path, identity: &Identity) -> Option<KeyRing> {
    let sealed = files::read_whole(path, MAX_KEY_FILE).ok()?;
    KeyRing::from_bytes(&identity.open(&sealed).ok()?)
}
