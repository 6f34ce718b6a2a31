//! Hiding lengths.
//!
//! Records are padded to whole steps of 256 bytes, attachments with Padmé
//! (Nikitin, Barman, Lueks and others, *Reducing Metadata Leakage from Encrypted Files*,
//! 2019, section 4), which wastes at most 12 % and shows only O(log log n) bits of a length.

use zeroize::Zeroizing;

/// The step to which records are padded, in bytes.
pub const STEP: usize = 256;

/// Pads content to whole steps: its length as four bytes (big endian), the content, zeros.
///
/// # Panics
/// When the content is longer than 4 GiB; the limits of the vault are far below.
pub fn pad(content: &[u8]) -> Zeroizing<Vec<u8>> {
    let length = u32::try_from(content.len()).expect("content is far below 4 GiB");
    let whole = (content.len() + 4).div_ceil(STEP) * STEP;
    let mut padded = Zeroizing::new(Vec::with_capacity(whole));
    padded.extend_from_slice(&length.to_be_bytes());
    padded.extend_from_slice(content);
    padded.resize(whole, 0);
    padded
}

/// Gives the content of padded bytes; `None` when they are not what [`pad`] makes.
pub fn unpad(padded: &[u8]) -> Option<&[u8]> {
    let (length, rest) = padded.split_first_chunk::<4>()?;
    let length = u32::from_be_bytes(*length) as usize;
    if length > rest.len() || padded.len() != (length + 4).div_ceil(STEP) * STEP {
        return None;
    }
    let (content, zeros) = rest.split_at(length);
    zeros.iter().all(|byte| *byte == 0).then_some(content)
}

/// Gives the length to which Padmé pads `length` bytes; never less than `length`.
pub fn padme(length: u64) -> u64 {
    if length < 2 {
        return length;
    }
    let exponent = 63 - length.leading_zeros();
    let significant = 32 - exponent.leading_zeros();
    let mask = (1u64 << exponent.saturating_sub(significant)) - 1;
    length.checked_add(mask).map_or(length, |sum| sum & !mask)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lengths_fall_on_steps() {
        for (content, padded) in [(0, 256), (252, 256), (253, 512), (508, 512), (509, 768)] {
            assert_eq!(pad(&vec![1; content]).len(), padded);
        }
    }

    #[test]
    fn padme_follows_the_definition_of_the_paper() {
        // E = floor(log2 L), S = floor(log2 E) + 1, the last E - S bits become zero.
        for (length, padded) in [
            (0, 0),
            (1, 1),
            (2, 2),
            (9, 10),
            (100, 104),
            (1_000, 1_024),
            (1_025, 1_088),
            (1_000_000, 1_015_808),
        ] {
            assert_eq!(padme(length), padded, "of {length}");
        }
    }

    proptest! {
        #[test]
        fn what_is_padded_comes_back(content in proptest::collection::vec(any::<u8>(), 0..3000)) {
            let padded = pad(&content);
            prop_assert_eq!(padded.len() % STEP, 0);
            prop_assert_eq!(unpad(&padded), Some(&content[..]));
        }

        #[test]
        fn any_bytes_unpad_to_themselves_or_not_at_all(
            bytes in proptest::collection::vec(any::<u8>(), 0..1100),
        ) {
            if let Some(content) = unpad(&bytes) {
                let padded = pad(content);
                prop_assert_eq!(&padded[..], &bytes[..]);
            }
        }

        #[test]
        fn padme_grows_little_and_never_shrinks(length in 0u64..(1 << 50)) {
            let padded = padme(length);
            prop_assert!(padded >= length);
            prop_assert!((padded - length) as f64 <= 0.12 * length as f64);
            prop_assert_eq!(padme(padded), padded);
        }
    }
}
