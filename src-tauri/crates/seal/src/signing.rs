//! A person's signature: Ed25519 (RFC 8032), by the crate `ed25519-dalek`.
//!
//! What is signed is never the bytes alone but
//!
//! ```text
//! "redress v1 signature" · 0 · context · 0 · bytes
//! ```
//!
//! so that a signature made for one purpose says nothing in another. Any Ed25519 program can check one with the
//! 32 bytes of [`PublicKey`].

use ed25519_dalek::{Signature, Signer, SigningKey as Secret, VerifyingKey};

use zeroize::Zeroizing;

use crate::Key;

const DOMAIN: &[u8] = b"redress v1 signature";

/// How many bytes a signature has.
pub const SIGNATURE: usize = 64;

/// The secret half: signs in a person's name. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct SigningKey {
    seed: Key,
    public: PublicKey,
}

/// The public half: says who signed, and lets everybody check it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicKey([u8; 32]);

/// What is signed: a context, in a domain of ours, and the bytes.
fn message(context: &str, bytes: &[u8]) -> Zeroizing<Vec<u8>> {
    // Of its final length from the start: a vector that grows leaves copies behind.
    let length = DOMAIN.len() + context.len() + bytes.len() + 2;
    let mut message = Zeroizing::new(Vec::with_capacity(length));
    for part in [DOMAIN, context.as_bytes()] {
        message.extend_from_slice(part);
        message.push(0);
    }
    message.extend_from_slice(bytes);
    message
}

/// Says whether a context can be signed in: with a zero in it, two contexts could give one message.
fn is_plain(context: &str) -> bool {
    !context.is_empty() && !context.contains('\0')
}

impl SigningKey {
    /// Makes a new key.
    ///
    /// # Panics
    /// When the system has no random bytes to give.
    pub fn generate() -> Self {
        Self::from_seed(Key::random())
    }

    /// Takes the 32 secret bytes of RFC 8032 as a key.
    pub fn from_seed(seed: Key) -> Self {
        let public = Secret::from_bytes(seed.bytes()).verifying_key().to_bytes();
        Self { seed, public: PublicKey(public) }
    }

    /// Gives the secret bytes, to be sealed at once.
    pub fn seed(&self) -> &Key {
        &self.seed
    }

    /// Gives the public half.
    pub fn public(&self) -> PublicKey {
        self.public
    }

    /// Signs bytes for one purpose. `context` is a word of ours without zero bytes.
    ///
    /// # Panics
    /// When the context is empty or holds a zero: it comes from the program, never from a file.
    pub fn sign(&self, context: &str, bytes: &[u8]) -> [u8; SIGNATURE] {
        assert!(is_plain(context), "a context is a plain word");
        Secret::from_bytes(self.seed.bytes()).sign(&message(context, bytes)).to_bytes()
    }
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SigningKey(hidden)")
    }
}

impl PublicKey {
    /// Takes 32 bytes as a public key; whether they are one shows when a signature is checked.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Gives the bytes of the key.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Says whether the holder of this key signed these bytes for this purpose. Keys and signatures that more than
    /// one message could share (points of small order, numbers not reduced) are refused.
    pub fn verifies(&self, context: &str, bytes: &[u8], signature: &[u8]) -> bool {
        let (Ok(key), Ok(signature)) =
            (VerifyingKey::from_bytes(&self.0), Signature::from_slice(signature))
        else {
            return false;
        };
        is_plain(context) && key.verify_strict(&message(context, bytes), &signature).is_ok()
    }
}

impl std::fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PublicKey(")?;
        self.0.iter().take(4).try_for_each(|byte| write!(f, "{byte:02x}"))?;
        f.write_str("…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_bytes_the_purpose_and_the_key_that_were_signed_verify() {
        let key = SigningKey::generate();
        let signature = key.sign("custody", b"fact");
        let public = key.public();
        assert!(public.verifies("custody", b"fact", &signature));
        assert!(!public.verifies("custody", b"fact.", &signature));
        assert!(!public.verifies("record", b"fact", &signature));
        assert!(!SigningKey::generate().public().verifies("custody", b"fact", &signature));
        for at in 0..SIGNATURE {
            let mut wrong = signature;
            wrong[at] ^= 1 << (at % 8);
            assert!(!public.verifies("custody", b"fact", &wrong), "a bit in byte {at}");
        }
        for wrong in [&signature[..63], &[]] {
            assert!(!public.verifies("custody", b"fact", wrong));
        }
    }

    #[test]
    fn what_is_moved_from_the_context_into_the_bytes_does_not_verify() {
        let key = SigningKey::generate();
        let signature = key.sign("a", b"b\0c");
        assert!(!key.public().verifies("a\0b", b"c", &signature));
        assert!(!key.public().verifies("", b"a\0b\0c", &signature));
    }

    /// The first test vector of RFC 8032, 7.1, signs the empty message; ours signs a message of its own, so the
    /// vector is checked with the key alone.
    #[test]
    fn the_public_key_is_that_of_rfc_8032() {
        let hex = |text: &str| -> Vec<u8> {
            (0..32).map(|n| u8::from_str_radix(&text[2 * n..2 * n + 2], 16).unwrap()).collect()
        };
        let seed = hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        let public = hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        let key = SigningKey::from_seed(Key::from_slice(&seed).unwrap());
        assert_eq!(key.public().bytes()[..], public[..]);
        assert!(!format!("{key:?}").contains("9d61"));
    }

    #[test]
    fn a_key_of_small_order_signs_nothing() {
        // The identity point: with it a signature could be made for any message.
        let mut point = [0; 32];
        point[0] = 1;
        let mut signature = [0; SIGNATURE];
        signature[0] = 1;
        assert!(!PublicKey::from_bytes(point).verifies("custody", b"any", &signature));
    }
}
