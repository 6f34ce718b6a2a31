//! Sealing under a symmetric key, bound to the place the bytes belong to.
//!
//! The age header carries one stanza of ours:
//!
//! ```text
//! -> redress-key SALT
//! WRAPPED
//! ```
//!
//! SALT is 16 random bytes (base 64 without padding), WRAPPED the age file key under
//! ChaCha20-Poly1305 with nonce zero and the key
//! `HKDF-SHA256(ikm = key, salt = SALT, info = place)` (RFC 5869, RFC 8439). The place (case,
//! record, revision …) is in `info` and nowhere in the text: a file shows only a salt, and
//! does not open in another place. Each salt gives a fresh wrapping key, so the fixed nonce
//! is never used twice under one key.

use std::collections::HashSet;
use std::io::{Read, Write};
use std::iter;

use age_core::format::{FILE_KEY_BYTES, FileKey, Stanza};
use base64::Engine;
use base64::prelude::BASE64_STANDARD_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use hkdf::Hkdf;
use secrecy::ExposeSecret;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::{Error, Key};

/// The name of our stanza.
pub const TAG: &str = "redress-key";
const SALT: usize = 16;
const WRAPPED: usize = FILE_KEY_BYTES + 16;

/// Where sealed bytes belong: a purpose and the names that lead there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place(Vec<u8>);

impl Place {
    /// Starts a place with what the bytes are for: `record`, `frame` …
    pub fn of(purpose: &str) -> Self {
        Self(b"redress v1".to_vec()).name(purpose.as_bytes())
    }

    /// Goes one name further: its length in two bytes (big endian), then the name.
    ///
    /// # Panics
    /// When a name is longer than 65,535 bytes; ids end at 64.
    #[must_use]
    pub fn name(mut self, name: &[u8]) -> Self {
        let length = u16::try_from(name.len()).expect("a name is short");
        self.0.extend_from_slice(&length.to_be_bytes());
        self.0.extend_from_slice(name);
        self
    }

    /// Goes one number further, as a name of eight bytes (big endian).
    #[must_use]
    pub fn number(self, number: u64) -> Self {
        self.name(&number.to_be_bytes())
    }

    /// Gives the bytes that enter the key derivation.
    pub fn info(&self) -> &[u8] {
        &self.0
    }
}

/// A key in a place, as age asks for it.
pub(crate) struct Placed<'a> {
    pub key: &'a Key,
    pub place: &'a Place,
}

impl Placed<'_> {
    fn cipher(&self, salt: &[u8]) -> ChaCha20Poly1305 {
        let mut wrapping = Zeroizing::new([0u8; 32]);
        Hkdf::<Sha256>::new(Some(salt), self.key.bytes())
            .expand(self.place.info(), &mut wrapping[..])
            .expect("32 bytes are a valid length for HKDF");
        ChaCha20Poly1305::new((&*wrapping).into())
    }

    fn wrap(&self, file_key: &FileKey, salt: [u8; SALT]) -> Stanza {
        let body = self
            .cipher(&salt)
            .encrypt(&Nonce::default(), &file_key.expose_secret()[..])
            .expect("16 bytes are far below the cipher's limit");
        Stanza { tag: TAG.to_owned(), args: vec![BASE64_STANDARD_NO_PAD.encode(salt)], body }
    }
}

impl age::Recipient for Placed<'_> {
    fn wrap_file_key(
        &self,
        file_key: &FileKey,
    ) -> Result<(Vec<Stanza>, HashSet<String>), age::EncryptError> {
        let mut salt = [0u8; SALT];
        getrandom::fill(&mut salt).map_err(|_| {
            age::EncryptError::Io(std::io::Error::other("the system gives no random bytes"))
        })?;
        Ok((vec![self.wrap(file_key, salt)], HashSet::new()))
    }
}

impl age::Identity for Placed<'_> {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, age::DecryptError>> {
        if stanza.tag != TAG {
            return None;
        }
        let [salt] = &stanza.args[..] else {
            return Some(Err(age::DecryptError::InvalidHeader));
        };
        let Ok(salt) = BASE64_STANDARD_NO_PAD.decode(salt) else {
            return Some(Err(age::DecryptError::InvalidHeader));
        };
        if salt.len() != SALT || stanza.body.len() != WRAPPED {
            return Some(Err(age::DecryptError::InvalidHeader));
        }
        let opened = self.cipher(&salt).decrypt(&Nonce::default(), &stanza.body[..]);
        let opened = opened.map(Zeroizing::new);
        Some(match opened {
            Ok(bytes) => Ok(FileKey::init_with_mut(|key| key.copy_from_slice(&bytes))),
            Err(_) => Err(age::DecryptError::KeyDecryptionFailed),
        })
    }
}

/// Seals bytes under a key for a place.
///
/// # Errors
/// None is expected when writing to memory; [`Error::Io`] otherwise.
pub fn seal(content: &[u8], key: &Key, place: &Place) -> Result<Vec<u8>, Error> {
    let recipient = Placed { key, place };
    let encryptor = age::Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient))
        .map_err(|_| Error::Io(std::io::ErrorKind::Other))?;
    let mut sealed = Vec::with_capacity(content.len() + content.len() / 4096 + 512);
    let mut writer = encryptor.wrap_output(&mut sealed)?;
    writer.write_all(content)?;
    writer.finish()?;
    Ok(sealed)
}

/// Opens bytes sealed under a key for a place.
///
/// # Errors
/// [`Error::WrongKey`] for another key or another place, [`Error::Damaged`] for bytes that
/// were changed or cut.
pub fn open(sealed: &[u8], key: &Key, place: &Place) -> Result<Zeroizing<Vec<u8>>, Error> {
    crate::strict::check(sealed)?;
    let decryptor = age::Decryptor::new_buffered(sealed)?;
    let identity = Placed { key, place };
    let mut reader = decryptor.decrypt(iter::once(&identity as &dyn age::Identity))?;
    let mut content = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader.read_to_end(&mut content)?;
    Ok(content)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place() -> Place {
        Place::of("record").name(b"case-1").name(b"event-7").number(3)
    }

    #[test]
    fn bytes_open_in_their_own_place_only() {
        let key = Key::random();
        let sealed = seal(b"fact", &key, &place()).unwrap();
        assert_eq!(&open(&sealed, &key, &place()).unwrap()[..], b"fact");
        let elsewhere = [
            Place::of("record").name(b"case-2").name(b"event-7").number(3),
            Place::of("record").name(b"case-1").name(b"event-8").number(3),
            Place::of("record").name(b"case-1").name(b"event-7").number(2),
            Place::of("frame").name(b"case-1").name(b"event-7").number(3),
            Place::of("record").name(b"case-1event-7").number(3),
        ];
        for place in elsewhere {
            assert_eq!(open(&sealed, &key, &place).unwrap_err(), Error::WrongKey);
        }
        let refused = open(&sealed, &Key::random(), &place()).unwrap_err();
        assert_eq!(refused, Error::WrongKey);
    }

    #[test]
    fn the_stanza_shows_only_a_salt() {
        let sealed = seal(b"fact", &Key::random(), &place()).unwrap();
        let header = &sealed[..sealed.windows(4).position(|w| w == b"\n---").unwrap()];
        let header = String::from_utf8(header.to_vec()).unwrap();
        let stanza = header.lines().find(|l| l.contains(TAG)).unwrap();
        assert_eq!(stanza.split(' ').count(), 3);
        assert_eq!(stanza.split(' ').nth(2).unwrap().len(), 22);
        assert!(!header.contains("case-1") && !header.contains("event-7"));
    }

    /// Frozen: a stanza written today is read for ever.
    #[test]
    fn a_frozen_stanza_unwraps() {
        let key = Key::from_slice(&[0x11; 32]).unwrap();
        let placed = Placed { key: &key, place: &place() };
        let file_key = FileKey::new(Box::new([0x22; 16]));
        let stanza = placed.wrap(&file_key, [0x33; 16]);
        assert_eq!(stanza.args, ["MzMzMzMzMzMzMzMzMzMzMw"]);
        let hex: String = stanza.body.iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(hex, FROZEN_BODY);
        let again = age::Identity::unwrap_stanza(&placed, &stanza).unwrap().unwrap();
        assert_eq!(again.expose_secret(), &[0x22; 16]);
    }

    const FROZEN_BODY: &str = "cac859eab291edf970f533fe38d8a162bf45411f3dcf85b143f70671dc2f902a";

    #[test]
    fn misshapen_stanzas_are_refused() {
        let key = Key::random();
        let placed = Placed { key: &key, place: &place() };
        let good = || placed.wrap(&FileKey::new(Box::new([1; 16])), [2; 16]);
        let mut no_salt = good();
        no_salt.args.clear();
        let mut short_salt = good();
        short_salt.args[0] = "AgIC".into();
        let mut two = good();
        two.args.push("x".into());
        let mut long = good();
        long.body.push(0);
        for stanza in [no_salt, short_salt, two, long] {
            let refused = age::Identity::unwrap_stanza(&placed, &stanza).unwrap();
            assert!(matches!(refused, Err(age::DecryptError::InvalidHeader)));
        }
        let mut other = good();
        other.tag = "X25519".into();
        assert!(age::Identity::unwrap_stanza(&placed, &other).is_none());
    }

    #[test]
    fn every_flipped_bit_and_every_cut_is_noticed() {
        let key = Key::random();
        let sealed = seal(&[9; 300], &key, &place()).unwrap();
        for at in 0..sealed.len() {
            let mut bytes = sealed.clone();
            bytes[at] ^= 1 << (at % 8);
            assert!(open(&bytes, &key, &place()).is_err(), "a bit in byte {at}");
            assert!(open(&sealed[..at], &key, &place()).is_err(), "cut at {at}");
        }
    }
}
