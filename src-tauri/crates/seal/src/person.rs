//! A person's identity: an X25519 key pair, as `age-keygen` makes it.
//!
//! age has no post-quantum identity that other tools read yet; [`Identity`] and
//! [`Recipient`] hide the kind, so that a hybrid can come beside it.

use std::io::{Read, Write};
use std::iter;
use std::str::FromStr;

use age::x25519;
use hkdf::Hkdf;
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::Error;

/// The secret half: opens what was sealed to the person. Wiped when dropped.
pub struct Identity(x25519::Identity);

/// The public half: seals to the person.
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient(x25519::Recipient);

impl Identity {
    pub(crate) fn of(identity: x25519::Identity) -> Self {
        Self(identity)
    }

    /// Makes a new identity.
    pub fn generate() -> Self {
        Self(x25519::Identity::generate())
    }

    /// Reads an identity as text (`AGE-SECRET-KEY-1…`), with or without a line end.
    ///
    /// # Errors
    /// [`Error::Damaged`] for any other text.
    pub fn from_text(text: &[u8]) -> Result<Self, Error> {
        let text = std::str::from_utf8(text).map_err(|_| Error::Damaged)?;
        let identity = x25519::Identity::from_str(text.trim_end_matches('\n'));
        identity.map(Self).map_err(|_| Error::Damaged)
    }

    /// Gives the identity as text, for a key file.
    pub fn to_text(&self) -> SecretString {
        self.0.to_string()
    }

    /// Gives the recipient of this identity.
    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }

    /// Gives the identity under which others know this person. What is sealed to it can be made by whoever knows its
    /// recipient; the recipient of this one cannot be made out from it, so that what is sealed to this one is nobody's but
    /// the person's own.
    pub fn among_others(&self) -> Self {
        let mut key = Zeroizing::new([0_u8; 32]);
        Hkdf::<Sha256>::new(None, self.to_text().expose_secret().as_bytes())
            .expand(b"redress v1 among others", &mut key[..])
            .expect("32 bytes are not too many");
        crate::recovery::identity_of(&key)
    }

    /// Opens bytes sealed to this person.
    ///
    /// # Errors
    /// [`Error::WrongKey`] when they are sealed to another, [`Error::Damaged`].
    pub fn open(&self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Error> {
        crate::strict::check(sealed)?;
        let decryptor = age::Decryptor::new_buffered(sealed)?;
        let mut reader = decryptor.decrypt(iter::once(&self.0 as &dyn age::Identity))?;
        let mut content = Zeroizing::new(Vec::with_capacity(sealed.len()));
        reader.read_to_end(&mut content)?;
        Ok(content)
    }

    /// Seals this identity to a recovery sheet: the content of a key file that stock `age` opens.
    ///
    /// # Errors
    /// As [`Recipient::seal`].
    pub fn seal_to(&self, sheet: &Recipient) -> Result<Vec<u8>, Error> {
        sheet.seal(&self.line())
    }

    fn line(&self) -> Zeroizing<Vec<u8>> {
        let text = self.to_text();
        let mut line = Zeroizing::new(Vec::with_capacity(text.expose_secret().len() + 1));
        line.extend_from_slice(text.expose_secret().as_bytes());
        line.push(b'\n');
        line
    }

    /// Seals this identity by passphrase: the content of a key file that stock `age` opens.
    ///
    /// # Errors
    /// As [`crate::passphrase::seal`].
    pub fn seal_by_passphrase(
        &self,
        passphrase: &SecretString,
        work: crate::passphrase::WorkFactor,
    ) -> Result<Vec<u8>, Error> {
        crate::passphrase::seal(&self.line(), passphrase, work)
    }
}

impl Recipient {
    /// Reads a recipient as text (`age1…`).
    ///
    /// # Errors
    /// [`Error::Damaged`] for any other text.
    pub fn from_text(text: &str) -> Result<Self, Error> {
        x25519::Recipient::from_str(text).map(Self).map_err(|_| Error::Damaged)
    }

    /// Seals bytes to this person.
    ///
    /// # Errors
    /// None is expected when writing to memory; [`Error::Io`] otherwise.
    pub fn seal(&self, content: &[u8]) -> Result<Vec<u8>, Error> {
        Self::seal_to_all(std::slice::from_ref(self), content)
    }

    /// Seals bytes to several people, each of whom opens them alone.
    ///
    /// # Errors
    /// As [`Recipient::seal`]; [`Error::Damaged`] where there is nobody to seal to.
    pub fn seal_to_all(people: &[Self], content: &[u8]) -> Result<Vec<u8>, Error> {
        let recipients = people.iter().map(|one| &one.0 as &dyn age::Recipient);
        let encryptor = age::Encryptor::with_recipients(recipients).map_err(|_| Error::Damaged)?;
        let mut sealed = Vec::with_capacity(content.len() + 512);
        let mut writer = encryptor.wrap_output(&mut sealed)?;
        writer.write_all(content)?;
        writer.finish()?;
        Ok(sealed)
    }
}

impl std::fmt::Display for Recipient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_person_opens() {
        let (me, other) = (Identity::generate(), Identity::generate());
        let sealed = me.recipient().seal(b"keyring").unwrap();
        assert_eq!(&me.open(&sealed).unwrap()[..], b"keyring");
        assert_eq!(other.open(&sealed).unwrap_err(), Error::WrongKey);
    }

    #[test]
    fn what_is_sealed_to_several_opens_for_each_of_them_and_nobody_else() {
        let (one, two, other) = (Identity::generate(), Identity::generate(), Identity::generate());
        let people = [one.recipient(), two.recipient()];
        let sealed = Recipient::seal_to_all(&people, b"shared").unwrap();
        for who in [&one, &two] {
            assert_eq!(&who.open(&sealed).unwrap()[..], b"shared");
        }
        assert_eq!(other.open(&sealed).unwrap_err(), Error::WrongKey);
        assert!(Recipient::seal_to_all(&[], b"shared").is_err());
    }

    #[test]
    fn an_identity_survives_as_text() {
        let me = Identity::generate();
        let text = me.to_text();
        let again = Identity::from_text(format!("{}\n", text.expose_secret()).as_bytes()).unwrap();
        assert_eq!(again.recipient().to_string(), me.recipient().to_string());
        assert!(Identity::from_text(b"AGE-SECRET-KEY-1").is_err());
        assert!(Identity::from_text(b"\xff").is_err());
    }

    #[test]
    fn every_flipped_bit_is_noticed() {
        let me = Identity::generate();
        let sealed = me.recipient().seal(b"keyring").unwrap();
        for at in 0..sealed.len() {
            let mut bytes = sealed.clone();
            bytes[at] ^= 1 << (at % 8);
            assert!(me.open(&bytes).is_err(), "a bit in byte {at}");
        }
    }
}
