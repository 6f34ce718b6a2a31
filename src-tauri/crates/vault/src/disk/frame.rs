//! One frame of the journal: one save.

use redress_model::Id;
use redress_seal::padding::{pad, unpad};
use redress_seal::{Place, Zeroizing};
use sha2::{Digest, Sha256};

use super::keyring::KeyRing;
use super::record::SealedRecord;
use crate::Error;
use crate::codec::{Put, Take};
use crate::limits::{MAX_CASE_RECORDS, MAX_FRAME};

const VERSION: u8 = 1;
/// More saves than any vault sees: the generation mark outside the vault holds numbers up to 2^53.
pub(super) const MOST_SAVES: u64 = 1 << 53;

/// The records of a case counted and digested, as of some frame.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// All revisions of all records.
    pub count: u32,
    /// The sum of their shares.
    pub digest: [u8; 32],
}

/// A point in the chain of frames.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tip {
    /// The generation of a frame; 0 before the first.
    pub generation: u64,
    /// SHA-256 of its sealed bytes; zeros before the first.
    pub digest: [u8; 32],
}

impl Tip {
    /// Gives the point that a frame makes, from its sealed bytes.
    pub fn of(frame: &Frame, sealed: &[u8]) -> Self {
        Self { generation: frame.generation, digest: Sha256::digest(sealed).into() }
    }
}

/// What one save wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Frame {
    pub generation: u64,
    /// The frame before this one.
    pub before: Tip,
    /// Generations whose frames are lost and whose records, as far as they were found,
    /// have been written again in this frame or the ones just before it.
    pub heals: Vec<u64>,
    /// Every case this frame touches, counted and digested with this frame.
    pub tallies: Vec<(Id, Tally)>,
    pub records: Vec<SealedRecord>,
}

fn place(ring: &KeyRing) -> Place {
    Place::of("frame").name(ring.vault.as_bytes())
}

impl Frame {
    /// Seals the frame under the vault key in force.
    ///
    /// # Errors
    /// [`Error::TooLarge`] above [`MAX_FRAME`], or where its number is one that no reader takes.
    pub fn seal(&self, ring: &KeyRing) -> Result<Vec<u8>, Error> {
        if self.generation >= MOST_SAVES {
            return Err(Error::TooLarge { limit: MOST_SAVES });
        }
        let sealed = redress_seal::seal(&pad(&self.to_bytes()), ring.vault_key(), &place(ring))
            .map_err(|_| Error::Io { kind: std::io::ErrorKind::Other })?;
        if sealed.len() > MAX_FRAME {
            return Err(Error::TooLarge { limit: MAX_FRAME as u64 });
        }
        Ok(sealed)
    }

    /// Opens a sealed frame with the vault key that was in force when it was written.
    pub fn open(sealed: &[u8], ring: &KeyRing) -> Option<Self> {
        let opened = |(at, key)| Some((at, redress_seal::open(sealed, key, &place(ring)).ok()?));
        let keys = ring.vault_keys.iter().enumerate().rev();
        let (key, padded): (usize, Zeroizing<Vec<u8>>) = { keys }.find_map(opened)?;
        let frame = Self::from_bytes(unpad(&padded)?)?;
        ring.in_force(key, frame.generation).then_some(frame)
    }

    /// Says whether a sealed frame lies under none of the keys of a keyring, damaged or not.
    pub fn is_under_unknown_key(sealed: &[u8], ring: &KeyRing) -> bool {
        let wrong = |key| {
            let opened = redress_seal::open(sealed, key, &place(ring));
            opened.is_err_and(|error| error == redress_seal::Error::WrongKey)
        };
        ring.vault_keys.iter().all(wrong)
    }

    pub(super) fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let sealed: usize = self.records.iter().map(|r| r.sealed.len() + 90).sum();
        let mut put = Put::with_capacity(sealed + 110 * self.tallies.len() + 256);
        put.u8(VERSION).u64(self.generation);
        put.u64(self.before.generation).raw(&self.before.digest);
        put.u32(self.heals.len() as u32);
        for generation in &self.heals {
            put.u64(*generation);
        }
        put.u32(self.tallies.len() as u32);
        for (case, tally) in &self.tallies {
            put.text(case.as_str()).u32(tally.count).raw(&tally.digest);
        }
        put.u32(self.records.len() as u32);
        for record in &self.records {
            put.text(record.case.as_str())
                .u32(record.ordinal)
                .text(record.id.as_str())
                .u32(record.revision)
                .bytes(&record.sealed);
        }
        put.done()
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut take = Take::new(bytes);
        if take.u8()? != VERSION {
            return None;
        }
        let generation = take.u64()?;
        let before = Tip { generation: take.u64()?, digest: take.digest()? };
        let number = take.count(8)?;
        let heals = (0..number).map(|_| take.u64()).collect::<Option<_>>()?;
        let number = take.count(39)?;
        let mut tallies = Vec::with_capacity(number);
        for _ in 0..number {
            let case = take.id()?;
            let count = take.u32()?;
            let digest = take.digest()?;
            if count > MAX_CASE_RECORDS {
                return None;
            }
            tallies.push((case, Tally { count, digest }));
        }
        let number = take.count(18)?;
        let mut records = Vec::with_capacity(number);
        for _ in 0..number {
            records.push(SealedRecord {
                case: take.id()?,
                ordinal: take.u32()?,
                id: take.id()?,
                revision: take.u32()?,
                sealed: take.bytes()?.to_vec(),
            });
        }
        take.end()?;
        // A number that cannot be counted on from would keep everybody from saving.
        (generation > before.generation && generation < MOST_SAVES).then_some(Self {
            generation,
            before,
            heals,
            tallies,
            records,
        })
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;

    pub(in crate::disk) fn frame(generation: u64) -> Frame {
        let case = Id::new("case").unwrap();
        Frame {
            generation,
            before: Tip { generation: generation - 1, digest: [3; 32] },
            heals: vec![7],
            tallies: vec![(case.clone(), Tally { count: 2, digest: [4; 32] })],
            records: vec![SealedRecord {
                case,
                ordinal: 1,
                id: Id::new("event").unwrap(),
                revision: 9,
                sealed: vec![5; 700],
            }],
        }
    }

    #[test]
    fn a_frame_comes_back_under_its_keyring_only() {
        let ring = KeyRing::new("vault".into());
        let sealed = frame(3).seal(&ring).unwrap();
        assert_eq!(Frame::open(&sealed, &ring), Some(frame(3)));
        assert_eq!(Frame::open(&sealed, &KeyRing::new("vault".into())), None);
        assert_eq!(Frame::open(&sealed, &ring.renewed(4)), Some(frame(3)));
        assert_eq!(Frame::open(&sealed, &ring.renewed(3)), None, "another key was in force");
    }

    #[test]
    fn a_frame_cannot_come_before_the_one_before_it() {
        let mut backwards = frame(3);
        backwards.before.generation = 3;
        assert_eq!(Frame::from_bytes(&backwards.to_bytes()), None);
    }

    proptest! {
        #[test]
        fn hostile_bytes_never_panic(
            bytes in proptest::collection::vec(any::<u8>(), 0..600),
            flips in proptest::collection::vec((0usize..900, 0u8..8), 0..4),
        ) {
            let _ = Frame::from_bytes(&bytes);
            let mut whole = frame(1).to_bytes().to_vec();
            for (at, bit) in flips {
                let at = at % whole.len();
                whole[at] ^= 1 << bit;
            }
            let _ = Frame::from_bytes(&whole);
        }
    }
}
