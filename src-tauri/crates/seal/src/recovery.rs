//! A recovery sheet: a secret short enough to be written on paper, and the identity made of it.
//!
//! The secret is twelve numbers below 2,048, chosen by chance: 132 bits. On paper each is a word, three
//! words a row; a fourth word of the row is its check, so that a wrong row is named. No work is spent on
//! slowing guesses down: nobody tries 2^132 of them.

use age::x25519;
use bech32::{Bech32, Hrp};
use hkdf::Hkdf;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::person::Identity;

/// Rows on a sheet.
pub const ROWS: usize = 4;
/// Words of the secret in a row; one more is its check.
pub const WORDS: usize = 3;
/// How many words there are to choose from.
pub const CHOICES: u16 = 2048;

/// The secret of a recovery sheet. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Sheet(Box<Zeroizing<[u16; ROWS * WORDS]>>);

/// Rows of a sheet that are not what was written on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrongRows(
    /// Their places, from 0.
    pub Vec<usize>,
);

impl Sheet {
    /// Makes a new sheet.
    ///
    /// # Panics
    /// When the system has no random bytes to give; nothing could be sealed then.
    pub fn random() -> Self {
        let mut bytes = Zeroizing::new([0_u8; 2 * ROWS * WORDS]);
        getrandom::fill(&mut bytes[..]).expect("the system gives random bytes");
        let mut numbers = Box::new(Zeroizing::new([0_u16; ROWS * WORDS]));
        for (number, pair) in numbers.iter_mut().zip(bytes.chunks_exact(2)) {
            // 2,048 divides 65,536, so the remainder favours no word.
            *number = u16::from_be_bytes([pair[0], pair[1]]) % CHOICES;
        }
        Self(numbers)
    }

    /// Gives the rows as they are written: three numbers and their check.
    pub fn rows(&self) -> Zeroizing<Vec<[u16; WORDS + 1]>> {
        let row = |(at, words): (usize, &[u16])| {
            [words[0], words[1], words[2], check(at, [words[0], words[1], words[2]])]
        };
        Zeroizing::new(self.0.chunks_exact(WORDS).enumerate().map(row).collect())
    }

    /// Reads rows as they are on paper.
    ///
    /// # Errors
    /// [`WrongRows`] names those that are not whole, or whose check is another.
    pub fn from_rows(rows: &[Option<[u16; WORDS + 1]>; ROWS]) -> Result<Self, WrongRows> {
        let mut numbers = Box::new(Zeroizing::new([0_u16; ROWS * WORDS]));
        let mut wrong = Vec::new();
        for (at, row) in rows.iter().enumerate() {
            match row {
                Some(row) if row_is_right(at, row) => {
                    numbers[at * WORDS..(at + 1) * WORDS].copy_from_slice(&row[..WORDS]);
                }
                _ => wrong.push(at),
            }
        }
        if wrong.is_empty() { Ok(Self(numbers)) } else { Err(WrongRows(wrong)) }
    }

    /// Gives the identity that the sheet stands for. The same sheet gives the same one for ever.
    pub fn identity(&self) -> Identity {
        let mut secret = Zeroizing::new([0_u8; 2 * ROWS * WORDS]);
        for (pair, number) in secret.chunks_exact_mut(2).zip(self.0.iter()) {
            pair.copy_from_slice(&number.to_be_bytes());
        }
        let mut key = Zeroizing::new([0_u8; 32]);
        Hkdf::<Sha256>::new(None, &secret[..])
            .expand(b"redress v1 recovery sheet", &mut key[..])
            .expect("32 bytes are not too many");
        identity_of(&key)
    }
}

impl std::fmt::Debug for Sheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sheet(hidden)")
    }
}

/// Says whether a row is one that a sheet can have at this place.
pub fn row_is_right(at: usize, row: &[u16; WORDS + 1]) -> bool {
    row.iter().all(|number| *number < CHOICES) && row[WORDS] == check(at, [row[0], row[1], row[2]])
}

/// The check of a row: it covers the place too, so that rows in another order are noticed.
fn check(at: usize, words: [u16; WORDS]) -> u16 {
    let mut hash = Sha256::new();
    hash.update(b"redress-sheet");
    hash.update([at as u8 + 1]);
    for word in words {
        hash.update(word.to_be_bytes());
    }
    let digest = hash.finalize();
    u16::from_be_bytes([digest[0], digest[1]]) % CHOICES
}

pub(crate) fn identity_of(key: &Zeroizing<[u8; 32]>) -> Identity {
    let hrp = Hrp::parse("age-secret-key-").expect("a prefix of age");
    let text = Zeroizing::new(bech32::encode::<Bech32>(hrp, &key[..]).expect("a key is short"));
    let upper = Zeroizing::new(text.to_uppercase());
    let identity: x25519::Identity = upper.parse().expect("32 bytes are an identity");
    Identity::of(identity)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(sheet: &Sheet) -> [Option<[u16; 4]>; ROWS] {
        let rows = sheet.rows();
        [Some(rows[0]), Some(rows[1]), Some(rows[2]), Some(rows[3])]
    }

    #[test]
    fn every_word_of_a_new_sheet_is_chance() {
        // A word that nobody drew would be the same on all: by chance that happens once in 2,048 to the power of 7.
        let sheets: Vec<_> = (0..8).map(|_| Sheet::random().rows()).collect();
        for (row, word) in (0..ROWS).flat_map(|row| (0..WORDS).map(move |word| (row, word))) {
            let first = sheets[0][row][word];
            assert!(sheets.iter().any(|rows| rows[row][word] != first), "row {row}, word {word}");
        }
    }

    #[test]
    fn a_sheet_comes_back_from_its_rows() {
        let sheet = Sheet::random();
        assert_eq!(Sheet::from_rows(&read(&sheet)), Ok(sheet.clone()));
        assert_ne!(Sheet::random(), sheet);
        assert_eq!(format!("{sheet:?}"), "Sheet(hidden)");
        let bits = (ROWS * WORDS) as f64 * f64::from(CHOICES).log2();
        assert!(bits >= 128.0, "{bits}");
    }

    #[test]
    fn a_wrong_row_is_named_and_so_are_rows_in_another_order() {
        let sheet = Sheet::random();
        let mut rows = read(&sheet);
        rows[2] = None;
        assert_eq!(Sheet::from_rows(&rows), Err(WrongRows(vec![2])));
        let mut rows = read(&sheet);
        rows.swap(0, 3);
        let swapped = Sheet::from_rows(&rows);
        assert!(rows[0] == rows[3] || swapped.is_err(), "the check covers the place");
    }

    /// One word in 2,048 has the same check by chance; no test may depend on that.
    #[test]
    fn nearly_every_other_word_is_noticed() {
        let sheet = Sheet::random();
        let mut missed = 0;
        for word in 0..CHOICES {
            let mut rows = read(&sheet);
            let row = rows[1].as_mut().unwrap();
            if row[1] == word {
                continue;
            }
            row[1] = word;
            match Sheet::from_rows(&rows) {
                Ok(_) => missed += 1,
                Err(WrongRows(named)) => assert_eq!(named, [1]),
            }
        }
        assert!(missed < 12, "{missed} of 2,047 other words pass; one is to be expected");
    }

    /// Frozen: a sheet written today opens for ever.
    #[test]
    fn a_frozen_sheet_is_read() {
        let row =
            |at: usize, words: [u16; 3]| Some([words[0], words[1], words[2], check(at, words)]);
        let rows =
            [row(0, [0, 1, 2]), row(1, [3, 4, 5]), row(2, [6, 7, 2047]), row(3, [9, 10, 11])];
        let checks: Vec<u16> = rows.iter().flatten().map(|row| row[3]).collect();
        assert_eq!(checks, FROZEN_CHECKS);
        let recipient = Sheet::from_rows(&rows).unwrap().identity().recipient().to_string();
        assert_eq!(recipient, FROZEN_RECIPIENT);
    }

    const FROZEN_CHECKS: [u16; 4] = [556, 307, 376, 518];
    const FROZEN_RECIPIENT: &str = "age1smm8k0g7uupauyjfenxs0n8qnj4quvys9j3thtd5g8ewptg353gqyq7tje";
}
