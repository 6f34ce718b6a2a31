//! Symmetric keys.

use zeroize::Zeroizing;

/// A symmetric key of 256 bits, wiped from memory when dropped. It lives in a box, so that
/// moving it leaves no copy behind.
#[derive(Clone, PartialEq, Eq)]
pub struct Key(Box<Zeroizing<[u8; 32]>>);

impl Key {
    /// Makes a random key.
    ///
    /// # Panics
    /// When the system has no random bytes to give; nothing could be sealed then.
    pub fn random() -> Self {
        let mut key = Box::new(Zeroizing::new([0u8; 32]));
        getrandom::fill(&mut key[..]).expect("the system gives random bytes");
        Self(key)
    }

    /// Takes 32 bytes as a key; `None` for any other length.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        if bytes.len() != 32 {
            return None;
        }
        let mut key = Box::new(Zeroizing::new([0u8; 32]));
        key.copy_from_slice(bytes);
        Some(Self(key))
    }

    /// Gives the bytes of the key.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_32_bytes_and_never_printed() {
        assert!(Key::from_slice(&[7; 31]).is_none());
        assert!(Key::from_slice(&[7; 33]).is_none());
        let key = Key::from_slice(&[7; 32]).unwrap();
        assert_eq!(key.bytes(), &[7; 32]);
        assert_eq!(format!("{key:?}"), "Key(hidden)");
        assert_ne!(Key::random(), Key::random());
    }
}
