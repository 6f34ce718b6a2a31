//! Shares of a recovery secret: three of them, any two open, one alone says nothing.
//!
//! The secret is 128 bits by chance, cut into shares by Shamir's scheme over GF(256) (the crate `blahaj`). On paper
//! a share is rows of words as on a recovery sheet, with checks of their own, so that neither passes for the other
//! and a wrong row is named. A tag that the three have in common tells shares of one cutting from those of another.

use blahaj::{Share as Point, Sharks};
use hkdf::Hkdf;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::person::Identity;
use crate::recovery::{self, CHOICES, WORDS, WrongRows};

/// Rows of a share.
pub const ROWS: usize = 5;
/// How many shares there are.
pub const SHARES: u8 = 3;
/// How many of them open.
pub const ENOUGH: u8 = 2;
/// Bytes of the secret.
const SECRET: usize = 16;
/// Bytes of a share: its number, the tag of its set, its part of the secret.
const BYTES: usize = 1 + 2 + SECRET;

/// One share. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Share(Box<Zeroizing<[u8; BYTES]>>);

/// The secret that two shares give. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Shared(Box<Zeroizing<[u8; SECRET]>>);

/// Why two shares give nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misfit {
    /// They are one share twice.
    Same,
    /// They are of different sets.
    OtherSet,
}

impl Shared {
    /// Makes a new secret.
    ///
    /// # Panics
    /// When the system has no random bytes to give; nothing could be sealed then.
    pub fn random() -> Self {
        let mut secret = Box::new(Zeroizing::new([0_u8; SECRET]));
        getrandom::fill(&mut secret[..]).expect("the system gives random bytes");
        Self(secret)
    }

    /// Cuts the secret into three shares, each time into others.
    ///
    /// # Panics
    /// As [`Shared::random`].
    pub fn cut(&self) -> Vec<Share> {
        let mut tag = [0_u8; 2];
        getrandom::fill(&mut tag).expect("the system gives random bytes");
        let points = Sharks(ENOUGH).dealer(&self.0[..]).take(usize::from(SHARES));
        points.map(|point| Share::of(&point, tag)).collect()
    }

    /// Puts two shares together.
    ///
    /// # Errors
    /// [`Misfit`].
    pub fn from_two(one: &Share, other: &Share) -> Result<Self, Misfit> {
        if one.tag() != other.tag() {
            return Err(Misfit::OtherSet);
        }
        if one.number() == other.number() {
            return Err(Misfit::Same);
        }
        let points: Vec<Point> = [one, other].into_iter().filter_map(Share::point).collect();
        let whole = Sharks(ENOUGH).recover(&points).map_err(|_| Misfit::OtherSet)?;
        let whole = Zeroizing::new(whole);
        let mut secret = Box::new(Zeroizing::new([0_u8; SECRET]));
        if whole.len() != SECRET {
            return Err(Misfit::OtherSet);
        }
        secret.copy_from_slice(&whole);
        Ok(Self(secret))
    }

    /// Gives the identity that the secret stands for.
    pub fn identity(&self) -> Identity {
        let mut key = Zeroizing::new([0_u8; 32]);
        Hkdf::<Sha256>::new(None, &self.0[..])
            .expand(b"redress v1 shares", &mut key[..])
            .expect("32 bytes are not too many");
        recovery::identity_of(&key)
    }
}

impl Share {
    fn of(point: &Point, tag: [u8; 2]) -> Self {
        let mut bytes = Box::new(Zeroizing::new([0_u8; BYTES]));
        let point = Zeroizing::new(Vec::from(point));
        bytes[0] = point[0];
        bytes[1..3].copy_from_slice(&tag);
        bytes[3..].copy_from_slice(&point[1..]);
        Self(bytes)
    }

    fn point(&self) -> Option<Point> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(1 + SECRET));
        bytes.push(self.0[0]);
        bytes.extend_from_slice(&self.0[3..]);
        Point::try_from(bytes.as_slice()).ok()
    }

    /// Which share it is: 1, 2 or 3.
    pub fn number(&self) -> u8 {
        self.0[0]
    }

    fn tag(&self) -> &[u8] {
        &self.0[1..3]
    }

    /// Gives the rows as they are written: three numbers and their check.
    pub fn rows(&self) -> Zeroizing<Vec<[u16; WORDS + 1]>> {
        // 19 bytes and 13 zero bits are fifteen numbers of 11 bits.
        let mut rows = Zeroizing::new(vec![[0; WORDS + 1]; ROWS]);
        for (n, row) in rows.iter_mut().enumerate() {
            for (at, word) in row[..WORDS].iter_mut().enumerate() {
                *word = (0..11).fold(0, |number, bit| {
                    number << 1 | u16::from(self.bit((n * WORDS + at) * 11 + bit))
                });
            }
            row[WORDS] = check(n, [row[0], row[1], row[2]]);
        }
        rows
    }

    fn bit(&self, at: usize) -> bool {
        self.0.get(at / 8).is_some_and(|byte| byte >> (7 - at % 8) & 1 == 1)
    }

    /// Reads rows as they are on paper.
    ///
    /// # Errors
    /// [`WrongRows`] names those that are not whole, or whose check is another.
    pub fn from_rows(rows: &[Option<[u16; WORDS + 1]>; ROWS]) -> Result<Self, WrongRows> {
        let wrong: Vec<usize> = (0..ROWS)
            .filter(|at| !rows[*at].as_ref().is_some_and(|row| row_is_right(*at, row)))
            .collect();
        if !wrong.is_empty() {
            return Err(WrongRows(wrong));
        }
        let mut share = Self(Box::new(Zeroizing::new([0_u8; BYTES])));
        let mut rest = 0;
        for (n, row) in rows.iter().flatten().enumerate() {
            for (at, number) in row[..WORDS].iter().enumerate() {
                for bit in 0..11 {
                    let place = (n * WORDS + at) * 11 + bit;
                    let set = u8::from(number >> (10 - bit) & 1 == 1);
                    match share.0.get_mut(place / 8) {
                        Some(byte) => *byte |= set << (7 - place % 8),
                        None => rest |= set,
                    }
                }
            }
        }
        let known = (1..=SHARES).contains(&share.number());
        if rest == 0 && known { Ok(share) } else { Err(WrongRows(vec![0, ROWS - 1])) }
    }
}

impl std::fmt::Debug for Share {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Share(hidden)")
    }
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Shared(hidden)")
    }
}

/// Says whether a row is one that a share can have at this place.
pub fn row_is_right(at: usize, row: &[u16; WORDS + 1]) -> bool {
    row.iter().all(|number| *number < CHOICES) && row[WORDS] == check(at, [row[0], row[1], row[2]])
}

/// The check of a row: it covers the place too, and is another than on a recovery sheet.
fn check(at: usize, words: [u16; WORDS]) -> u16 {
    let mut hash = Sha256::new();
    hash.update(b"redress-share");
    hash.update([at as u8 + 1]);
    for word in words {
        hash.update(word.to_be_bytes());
    }
    let digest = hash.finalize();
    u16::from_be_bytes([digest[0], digest[1]]) % CHOICES
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(share: &Share) -> Result<Share, WrongRows> {
        let rows = share.rows();
        let rows: Vec<Option<[u16; 4]>> = rows.iter().map(|row| Some(*row)).collect();
        Share::from_rows(&rows.try_into().unwrap())
    }

    #[test]
    fn any_two_of_three_give_the_secret_and_one_twice_does_not() {
        for _ in 0..200 {
            let secret = Shared::random();
            let shares = secret.cut();
            assert_eq!(shares.iter().map(Share::number).collect::<Vec<_>>(), [1, 2, 3]);
            for (n, one) in shares.iter().enumerate() {
                assert_eq!(read(one).as_ref(), Ok(one));
                for (m, other) in shares.iter().enumerate() {
                    let both = Shared::from_two(one, other);
                    assert_eq!(both.is_ok(), n != m);
                    if let Ok(both) = both {
                        assert!(both == secret);
                        assert!(both.identity().recipient() == secret.identity().recipient());
                    }
                }
            }
        }
    }

    #[test]
    fn shares_of_two_sets_are_told_apart() {
        let secret = Shared::random();
        // One in 65,536 pairs of sets has the same tag; the secret is then another, and opens nothing.
        let (one, other) = (secret.cut(), secret.cut());
        let mixed = Shared::from_two(&one[0], &other[1]);
        assert!(mixed == Err(Misfit::OtherSet) || mixed != Ok(secret));
    }

    /// One share fits every secret there is: for any byte of the secret some other share gives it.
    #[test]
    fn one_share_alone_says_nothing() {
        let share = &Shared::random().cut()[0];
        let mut seen = std::collections::BTreeSet::new();
        for other in 0..=255_u8 {
            let mut made = share.clone();
            (made.0[0], made.0[3]) = (2, other);
            seen.insert(Shared::from_two(share, &made).unwrap().0[0]);
        }
        assert_eq!(seen.len(), 256);
    }

    /// The parts are spread evenly: no value of a byte of a share comes up for one secret only.
    #[test]
    fn the_same_secret_is_cut_into_other_shares_each_time() {
        let secret = Shared::random();
        let bytes: std::collections::BTreeSet<u8> =
            (0..2_000).map(|_| secret.cut()[0].0[3]).collect();
        assert!(bytes.len() > 240, "{} of 256 values", bytes.len());
    }

    #[test]
    fn a_wrong_row_is_named_and_a_row_of_a_sheet_is_none() {
        let share = &Shared::random().cut()[1];
        for at in 0..ROWS {
            let mut rows: Vec<Option<[u16; 4]>> =
                share.rows().iter().map(|row| Some(*row)).collect();
            let row = rows[at].as_mut().unwrap();
            row[1] = (row[1] + 1) % CHOICES;
            let wrong = row_is_right(at, row);
            let read = Share::from_rows(&rows.try_into().unwrap());
            assert!(wrong || read == Err(WrongRows(vec![at])));
        }
        let sheet = recovery::Sheet::random();
        let right =
            sheet.rows().iter().enumerate().filter(|(n, row)| row_is_right(*n, row)).count();
        assert!(right < 4, "a sheet is no share");
    }

    /// Frozen: shares written today are read for ever.
    #[test]
    fn a_frozen_pair_gives_its_secret() {
        let share = |number: u8, part: u8| {
            let mut bytes = Box::new(Zeroizing::new([part; BYTES]));
            (bytes[0], bytes[1], bytes[2]) = (number, 7, 9);
            Share(bytes)
        };
        let secret = Shared::from_two(&share(1, 0x10), &share(2, 0x33)).unwrap();
        // (2·0x10 + 1·0x33) / 3 over GF(256) with x^8 + x^4 + x^3 + x^2 + 1.
        assert_eq!(secret.0[..], [250; SECRET]);
        assert_eq!(share(1, 0x10).rows()[0][..3], [8, 450, 544]);
    }
}
