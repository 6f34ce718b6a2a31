//! Keyed hashes: names in the store, and digests of sets of records.

use hmac::{Hmac, Mac};
use redress_seal::Key;
use sha2::Sha256;

/// HMAC-SHA-256 (RFC 2104) in the making.
pub(super) type Keyed = Hmac<Sha256>;

/// Starts a keyed hash for one purpose.
pub(super) fn keyed(key: &Key, purpose: &str) -> Keyed {
    let mut mac = Keyed::new_from_slice(key.bytes()).expect("HMAC takes keys of any length");
    name(&mut mac, purpose.as_bytes());
    mac
}

/// Adds one name: its length in two bytes (big endian), then the name.
pub(super) fn name(mac: &mut Keyed, bytes: &[u8]) {
    let length = u16::try_from(bytes.len()).expect("a name is short");
    mac.update(&length.to_be_bytes());
    mac.update(bytes);
}

/// Gives the hash.
pub(super) fn finish(mac: Keyed) -> [u8; 32] {
    mac.finalize().into_bytes().into()
}

/// Adds a share to the digest of a set: both as 256-bit numbers (little endian), modulo
/// 2^256. The order of adding does not matter, so the digest can grow with each save.
pub(super) fn add(digest: &mut [u8; 32], share: &[u8; 32]) {
    let mut carry = 0u16;
    for (sum, byte) in digest.iter_mut().zip(share) {
        carry += u16::from(*sum) + u16::from(*byte);
        *sum = carry as u8;
        carry >>= 8;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_of_sets_carry_and_do_not_depend_on_order() {
        let mut sum = [0xff; 32];
        let mut one = [0; 32];
        one[0] = 1;
        add(&mut sum, &one);
        assert_eq!(sum, [0; 32]);
        let key = Key::from_slice(&[1; 32]).unwrap();
        let share = |text: &str| finish(keyed(&key, text));
        let (mut ab, mut ba) = ([0; 32], [0; 32]);
        add(&mut ab, &share("a"));
        add(&mut ab, &share("b"));
        add(&mut ba, &share("b"));
        add(&mut ba, &share("a"));
        assert_eq!(ab, ba);
        assert_ne!(ab, share("a"));
    }
}
