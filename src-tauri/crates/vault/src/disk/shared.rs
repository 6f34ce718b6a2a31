//! A person's key set and the file that all people of a vault share.

use super::keyring::KeyRing;
use super::keys::{KeySet, write_twins};
use super::{files, line, people};
use crate::Error;
use crate::limits::MAX_KEY_FILE;

impl KeySet {
    pub(super) fn write_shared(&self, ring: &KeyRing) -> Result<(), Error> {
        let sealed = people::write(ring)?;
        if sealed.len() as u64 > MAX_KEY_FILE {
            return Err(Error::TooLarge { limit: MAX_KEY_FILE });
        }
        self.raise_line(ring)?;
        write_twins(self.people(), people::FILES, &sealed)
    }

    /// Has the line of the vault say first what it becomes with the files of several people as they are written today.
    pub(super) fn raise_line(&self, ring: &KeyRing) -> Result<(), Error> {
        match self.people().parent().filter(|_| ring.people.is_some()) {
            Some(vault) => Ok(line::raise(vault)?),
            None => Ok(()),
        }
    }

    /// Takes in what others changed in the vault since this person was last here. Says whether a file of what is shared
    /// was spoiled.
    ///
    /// # Errors
    /// [`Error::Removed`] where the vault is sealed to others and to this person no more.
    pub(super) fn follow_shared(&mut self, mend: bool) -> Result<bool, Error> {
        let paths = people::FILES.map(|name| self.people().join(name));
        let sealed = paths.map(|path| files::read_whole(&path, MAX_KEY_FILE).ok());
        if self.ring.people.is_none() && sealed.iter().all(Option::is_none) {
            return Ok(false);
        }
        let found = people::follow(&self.ring, &self.me()?, &self.identity, &sealed)?;
        let news = *found.ring.to_bytes() != *self.ring.to_bytes();
        let serial = self.ring.serial;
        self.ring = found.ring;
        self.news = found.news;
        self.unsure = found.spoiled || found.behind;
        self.apart = found.apart;
        // Somebody whose keyring signs with another key than the others know of them would save for nobody.
        if found.behind || people::signs_with_another(&self.ring) {
            (self.behind, self.doubt) = (true, true);
            return Ok(false);
        }
        if !mend {
            return Ok(found.spoiled);
        }
        if news {
            self.ring.serial = serial + 1;
            // Where there is no room for it now, the file that is shared still has everything.
            if self.write_ring(&self.ring).is_err() {
                self.ring.serial = serial;
                // What is saved before they have a key of their own would be nobody's once they do.
                self.doubt |= people::lacks_own_key(&self.ring);
                return Ok(found.spoiled);
            }
        }
        if let Some(mut ring) = people::settled(&self.ring, &self.recipient(), found.rewrite)? {
            if ring.signing != self.ring.signing {
                // A key that is said to be theirs must be in their keyring before anybody hears of it; and nothing may
                // be saved under the one before it once it is.
                ring.serial = self.ring.serial + 1;
                if self.write_ring(&ring).is_err() {
                    self.doubt = true;
                    return Ok(found.spoiled);
                }
                self.ring.serial = ring.serial;
            }
            let _ = self.write_both(ring);
        }
        self.doubt |= people::lacks_own_key(&self.ring);
        Ok(found.spoiled)
    }

    /// Writes what people share, and then the keyring.
    pub(super) fn write_both(&mut self, mut ring: KeyRing) -> Result<(), Error> {
        if let Some(people) = &mut ring.people {
            people.serial = people.serial.checked_add(1).ok_or(Error::KeysDamaged)?;
            // One twin may have been written: which one counts then shows at the next opening only, and nothing may be
            // saved on keys that are perhaps in force no more.
            let read = || {
                people::FILES
                    .map(|name| files::read_whole(&self.people().join(name), MAX_KEY_FILE).ok())
            };
            let before = read();
            if let Err(error) = self.write_shared(&ring) {
                self.doubt |= read() != before;
                return Err(error);
            }
        }
        ring.serial = self.ring.serial + 1;
        let shared = ring.people.is_some();
        self.write_ring(&ring).inspect_err(|_| self.doubt |= shared)?;
        self.ring = ring;
        Ok(())
    }

    pub(super) fn shared_agrees(&self) -> bool {
        let read = |name| files::read_whole(&self.people().join(name), MAX_KEY_FILE);
        matches!(people::FILES.map(read), [Ok(a), Ok(b)] if a == b)
    }
}
