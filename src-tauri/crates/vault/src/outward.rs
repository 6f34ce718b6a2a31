//! Sealing what is handed out: plain age files that stock `age -d` opens, with no tie to a vault.

use redress_seal::passphrase::{self, WorkFactor};
use redress_seal::person::Recipient;
use redress_seal::{Error as Sealing, SecretString};

use crate::Error;

/// The longest file sealed in memory, in bytes (64 MiB).
pub const MAX_OUTWARD: usize = 64 << 20;

fn checked(content: &[u8]) -> Result<(), Error> {
    if content.len() > MAX_OUTWARD {
        return Err(Error::TooLarge { limit: MAX_OUTWARD as u64 });
    }
    Ok(())
}

fn io(error: Sealing) -> Error {
    match error {
        Sealing::Io(kind) => Error::Io { kind },
        // Writing to memory has no other way to fail.
        _ => Error::Io { kind: std::io::ErrorKind::Other },
    }
}

/// Seals bytes by passphrase.
///
/// # Errors
/// [`Error::TooLarge`] over [`MAX_OUTWARD`].
pub fn by_passphrase(content: &[u8], phrase: &SecretString) -> Result<Vec<u8>, Error> {
    checked(content)?;
    passphrase::seal(content, phrase, WorkFactor::default()).map_err(io)
}

/// Seals bytes to an age recipient (`age1…`); `None` where the text is none.
///
/// # Errors
/// [`Error::TooLarge`] over [`MAX_OUTWARD`].
pub fn to_recipient(content: &[u8], recipient: &str) -> Result<Option<Vec<u8>>, Error> {
    checked(content)?;
    let Ok(recipient) = Recipient::from_text(recipient.trim()) else { return Ok(None) };
    recipient.seal(content).map(Some).map_err(io)
}

#[cfg(test)]
mod tests {
    use redress_seal::person::Identity;

    use super::*;

    #[test]
    fn what_is_sealed_to_a_recipient_opens_for_them_alone() {
        let (hers, other) = (Identity::generate(), Identity::generate());
        let recipient = format!(" {} ", hers.recipient());
        let sealed = to_recipient(b"papers", &recipient).unwrap().unwrap();
        assert_eq!(hers.open(&sealed).unwrap().as_slice(), b"papers");
        assert!(other.open(&sealed).is_err());
        for no in ["", "age1", "someone@example.org", "AGE-SECRET-KEY-1"] {
            assert_eq!(to_recipient(b"papers", no).unwrap(), None, "{no}");
        }
    }
}
