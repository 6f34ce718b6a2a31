//! Key sets: `people/<random>/keys-N/`, every file kept twice and read back after writing.

use std::fs;
use std::path::{Path, PathBuf};

use redress_seal::passphrase::{self, Origin, WorkFactor};
use redress_seal::person::Identity;
use redress_seal::{SecretString, Zeroizing};

use super::files;
use super::keyring::KeyRing;
use crate::Error;
use crate::limits::MAX_KEY_FILE;
use crate::rules::random_id;

const CURRENT: &str = "current";
const PASSPHRASE: [&str; 2] = ["passphrase.age", "passphrase.twin.age"];
const KEYRING: [&str; 2] = ["keyring.age", "keyring.twin.age"];
/// The largest passphrase file in bytes; ours has some 300.
const MAX_PASSPHRASE_FILE: u64 = 64 << 10;

/// The key set in force of one person, opened.
pub(super) struct KeySet {
    /// The person's folder.
    pub person: PathBuf,
    folder: PathBuf,
    identity: Identity,
    /// The sealed bytes that opened with the passphrase.
    passphrase_file: Vec<u8>,
    pub ring: KeyRing,
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
        let folder = person.join("keys-1");
        files::make_folder(&person)?;
        files::make_folder(&folder)?;
        let identity = Identity::generate();
        let sealed = identity.seal_by_passphrase(secret, work).map_err(|_| Error::KeysDamaged)?;
        write_twins(&folder, PASSPHRASE, &sealed)?;
        let set = Self {
            person,
            folder,
            identity,
            passphrase_file: sealed,
            ring: KeyRing::new(vault.to_owned()),
        };
        set.write_ring(&set.ring)?;
        files::write_whole(&set.person.join(CURRENT), b"keys-1\n")?;
        Ok(set)
    }

    /// Opens the key set of the person whose passphrase this is. A spoiled twin is written
    /// again from the good one when `mend` is set; the flag returned says that one was
    /// found.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`], [`Error::KeysDamaged`], [`Error::Io`].
    pub fn open(people: &Path, secret: &SecretString, mend: bool) -> Result<(Self, bool), Error> {
        let mut persons: Vec<PathBuf> = fs::read_dir(people)?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.is_dir())
            .collect();
        persons.sort();
        let mut worst = Error::KeysDamaged;
        for person in persons {
            match Self::open_person(&person, secret, mend) {
                Err(error @ (Error::WrongPassphrase | Error::KeysDamaged)) => {
                    if error == Error::WrongPassphrase {
                        worst = error;
                    }
                }
                other => return other,
            }
        }
        Err(worst)
    }

    fn open_person(
        person: &Path,
        secret: &SecretString,
        mend: bool,
    ) -> Result<(Self, bool), Error> {
        let named = read_current(person);
        let set = match &named {
            Some(set) => set.clone(),
            None => newest_set(person).ok_or(Error::KeysDamaged)?,
        };
        let folder = person.join(&set);
        let (identity, passphrase_file, mut spoiled) = open_identity(&folder, secret)?;
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
        let opened = Self { person: person.to_owned(), folder, identity, passphrase_file, ring };
        // A twin that cannot be mended now (a full disk) is still a twin that is spoiled:
        // the opening goes on with the good one and says so.
        if spoiled && mend {
            let _ = write_twins(&opened.folder, PASSPHRASE, &opened.passphrase_file);
        }
        if rewrite && mend {
            let _ = opened.write_ring(&opened.ring);
        }
        if named.is_none() {
            spoiled = true;
            if mend {
                let line = format!("{set}\n");
                let _ = files::write_whole(&person.join(CURRENT), line.as_bytes());
            }
        }
        Ok((opened, spoiled || ring_spoiled))
    }

    /// Writes a new keyring over both twins, one after the other: at every moment one of
    /// them is whole. Takes it into force once both have been read back.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::Io`]; the keyring in force then stays.
    pub fn replace_ring(&mut self, mut ring: KeyRing) -> Result<(), Error> {
        ring.serial = self.ring.serial + 1;
        self.write_ring(&ring)?;
        self.ring = ring;
        Ok(())
    }

    fn write_ring(&self, ring: &KeyRing) -> Result<(), Error> {
        let sealed =
            self.identity.recipient().seal(&ring.to_bytes()).map_err(|_| Error::KeysDamaged)?;
        if sealed.len() as u64 > MAX_KEY_FILE {
            return Err(Error::TooLarge { limit: MAX_KEY_FILE });
        }
        write_twins(&self.folder, KEYRING, &sealed)
    }

    /// Writes spoiled twins again: the passphrase file that opened, and the keyring.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::Io`].
    pub fn mend_twins(&self) -> Result<(), Error> {
        if self.twins_agree() {
            return Ok(());
        }
        write_twins(&self.folder, PASSPHRASE, &self.passphrase_file)?;
        self.write_ring(&self.ring)
    }

    /// Says whether all four key files are whole and the twins agree.
    pub fn twins_agree(&self) -> bool {
        let same = |[a, b]: [&str; 2], most| {
            let read = |name| files::read_whole(&self.folder.join(name), most);
            matches!((read(a), read(b)), (Ok(a), Ok(b)) if a == b)
        };
        same(PASSPHRASE, MAX_PASSPHRASE_FILE) && same(KEYRING, MAX_KEY_FILE)
    }
}

/// Writes a file twice and reads both back.
fn write_twins(folder: &Path, names: [&str; 2], bytes: &[u8]) -> Result<(), Error> {
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

/// Gives the key set with the highest number: what `current` must have named, since older
/// sets are removed once a newer one is in force.
fn newest_set(person: &Path) -> Option<String> {
    let names = fs::read_dir(person).ok()?;
    names
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter_map(|name| Some((set_number(&name)?, name)))
        .max()
        .map(|(_, name)| name)
}

type OpenedIdentity = (Identity, Vec<u8>, bool);

/// Opens the identity with the passphrase from the first twin that lets it; gives the
/// sealed bytes of that twin and whether the other one differs from it.
fn open_identity(folder: &Path, secret: &SecretString) -> Result<OpenedIdentity, Error> {
    let twins = PASSPHRASE.map(|name| {
        let bytes = files::read_whole(&folder.join(name), MAX_PASSPHRASE_FILE);
        bytes.unwrap_or_default()
    });
    let alike = twins[0] == twins[1];
    let mut refused = Error::KeysDamaged;
    // Twins that agree are one file: the work of scrypt is done once.
    for sealed in twins.iter().take(if alike { 1 } else { 2 }) {
        match passphrase::open(sealed, secret, Origin::Ours) {
            Ok(text) => {
                let identity = identity_of(&text)?;
                return Ok((identity, sealed.clone(), !alike));
            }
            Err(redress_seal::Error::WrongKey) => refused = Error::WrongPassphrase,
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
