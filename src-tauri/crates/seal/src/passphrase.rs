//! Sealing by passphrase: one scrypt stanza, as stock `age -p` makes it.
//!
//! The work factor is fixed and not left to the speed of the machine: a file made on a fast
//! computer must open on a slow one. 2^18 is about a second and 256 MiB.

use std::io::{Read, Write};
use std::iter;

use age::scrypt;
use secrecy::{ExposeSecret, SecretString};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::Error;

/// The work factor written, as a power of two.
pub const WRITTEN: u8 = 18;
/// The largest work factor accepted in files of one's own vault.
pub const OURS: u8 = 20;
/// The largest work factor accepted in files that come from others.
pub const FOREIGN: u8 = 18;

/// How much work a passphrase file costs to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkFactor(u8);

impl Default for WorkFactor {
    fn default() -> Self {
        Self(WRITTEN)
    }
}

impl WorkFactor {
    /// Takes a smaller factor (1 to 18). Only tests have this constructor.
    #[cfg(feature = "weak-kdf-for-tests")]
    pub fn weak(log_n: u8) -> Self {
        Self(log_n.clamp(1, WRITTEN))
    }
}

/// Whose file is opened: it decides how much work is accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A key file of one's own vault: at most 2^20.
    Ours,
    /// A file from somebody else: at most 2^18.
    Foreign,
}

/// Seals bytes by passphrase.
///
/// # Errors
/// None is expected when writing to memory; [`Error::Io`] otherwise.
pub fn seal(content: &[u8], passphrase: &SecretString, work: WorkFactor) -> Result<Vec<u8>, Error> {
    let mut recipient = scrypt::Recipient::new(normalised(passphrase));
    recipient.set_work_factor(work.0);
    let encryptor = age::Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient))
        .map_err(|_| Error::Damaged)?;
    let mut sealed = Vec::new();
    let mut writer = encryptor.wrap_output(&mut sealed)?;
    writer.write_all(content)?;
    writer.finish()?;
    Ok(sealed)
}

/// Opens bytes sealed by passphrase.
///
/// # Errors
/// [`Error::WrongKey`] for another passphrase, [`Error::TooMuchWork`] above the bound of
/// `origin`, [`Error::Damaged`] for anything that is not a passphrase file of age.
pub fn open(
    sealed: &[u8],
    passphrase: &SecretString,
    origin: Origin,
) -> Result<Zeroizing<Vec<u8>>, Error> {
    crate::strict::check(sealed)?;
    let decryptor = age::Decryptor::new_buffered(sealed)?;
    if !decryptor.is_scrypt() {
        return Err(Error::Damaged);
    }
    let mut identity = scrypt::Identity::new(normalised(passphrase));
    identity.set_max_work_factor(match origin {
        Origin::Ours => OURS,
        Origin::Foreign => FOREIGN,
    });
    let mut reader = decryptor.decrypt(iter::once(&identity as &dyn age::Identity))?;
    let mut content = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader.read_to_end(&mut content)?;
    Ok(content)
}

/// Says whether bytes have the form of a passphrase file, whatever its passphrase.
pub fn looks_sealed(sealed: &[u8]) -> bool {
    crate::strict::check(sealed).is_ok()
        && age::Decryptor::new_buffered(sealed).is_ok_and(|decryptor| decryptor.is_scrypt())
}

/// Gives the passphrase in Unicode normal form C: the same word typed on two keyboards is
/// one passphrase. Made at its exact size, so that no half-grown copy stays in memory.
fn normalised(passphrase: &SecretString) -> SecretString {
    let typed = passphrase.expose_secret();
    let length = typed.nfc().map(char::len_utf8).sum();
    let mut text = String::with_capacity(length);
    text.extend(typed.nfc());
    SecretString::from(text)
}

#[cfg(all(test, feature = "weak-kdf-for-tests"))]
mod tests {
    use super::*;

    fn secret(text: &str) -> SecretString {
        SecretString::from(text.to_owned())
    }

    #[test]
    fn only_the_passphrase_opens() {
        let sealed = seal(b"content", &secret("right"), WorkFactor::weak(2)).unwrap();
        let content = open(&sealed, &secret("right"), Origin::Ours).unwrap();
        assert_eq!(&content[..], b"content");
        let wrong = open(&sealed, &secret("Right"), Origin::Ours);
        assert_eq!(wrong.unwrap_err(), Error::WrongKey);
    }

    #[test]
    fn composed_and_decomposed_letters_are_one_passphrase() {
        let sealed = seal(b"x", &secret("caf\u{e9}"), WorkFactor::weak(2)).unwrap();
        assert!(open(&sealed, &secret("cafe\u{301}"), Origin::Ours).is_ok());
    }

    #[test]
    fn too_much_work_is_refused_before_it_is_done() {
        let sealed = seal(b"x", &secret("p"), WorkFactor::weak(2)).unwrap();
        let line = sealed.windows(3).position(|w| w == b" 2\n").unwrap();
        for (factor, bound, origin) in [("21", 21, Origin::Ours), ("19", 19, Origin::Foreign)] {
            let mut dear = sealed[..line + 1].to_vec();
            dear.extend_from_slice(factor.as_bytes());
            dear.extend_from_slice(&sealed[line + 2..]);
            let refused = open(&dear, &secret("p"), origin).unwrap_err();
            assert_eq!(refused, Error::TooMuchWork { required: bound });
        }
    }

    #[test]
    fn the_default_is_what_is_promised() {
        assert_eq!(WorkFactor::default(), WorkFactor(18));
    }

    #[test]
    fn other_bytes_are_damage() {
        for bytes in [&b""[..], b"age-encryption.org/v1\n", b"VAULT"] {
            let error = open(bytes, &secret("p"), Origin::Ours).unwrap_err();
            assert_eq!(error, Error::Damaged);
            assert!(!looks_sealed(bytes));
        }
    }
}
