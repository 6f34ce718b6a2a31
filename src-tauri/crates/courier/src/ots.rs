//! OpenTimestamps proofs: a path of simple steps from the hash of a file to the Merkle root of a Bitcoin block, and the
//! header of that block, brought by file. The form is that of the reference library (`opentimestamps.core`).

use ripemd::Ripemd160;
use sha1::Sha1;
use sha2::{Digest, Sha256};

use crate::{Fault, MAX_FILE};

/// What every proof begins with.
const MAGIC: &[u8; 31] = b"\x00OpenTimestamps\x00\x00Proof\x00\xbf\x89\xe2\xe8\x84\xe8\x92\x94";
const BITCOIN: [u8; 8] = [0x05, 0x88, 0x96, 0x0d, 0x73, 0xd7, 0x19, 0x01];
const PENDING: [u8; 8] = [0x83, 0xdf, 0xe3, 0x0d, 0x2e, 0xf9, 0x0c, 0x8e];

/// The longest message between two steps, and the longest argument, in bytes: those of the reference library.
const MAX_MESSAGE: usize = 4096;
/// The longest attestation, in bytes: that of the reference library.
const MAX_ATTESTATION: usize = 8192;
/// How deep the paths of a proof may branch: that of the reference library.
const MAX_DEPTH: usize = 256;
/// The most steps of a proof, so that a hostile one costs nothing.
const MAX_STEPS: usize = 20_000;
/// Size of a header of a block, in bytes.
pub const HEADER: usize = 80;

/// The least work a header may claim, as a difficulty. Bitcoin passed it in June 2014, before the first of these proofs,
/// and was never below it since; the figure is recalled. A forged header below it costs next to nothing. A header above
/// it is still to be compared elsewhere.
pub const LEAST_DIFFICULTY: u64 = 10_000_000_000;

/// How much work is asked of a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Least(u64);

impl Default for Least {
    fn default() -> Self {
        Self(LEAST_DIFFICULTY)
    }
}

impl Least {
    /// Takes a header with next to no work. Only tests have this constructor.
    #[cfg(feature = "easy-work-for-tests")]
    pub fn easy() -> Self {
        Self(0)
    }
}

/// What a path of a proof ends in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ends {
    /// The Merkle root of a block.
    Block {
        /// The height of the block.
        height: u64,
        /// The Merkle root, in the order of the header.
        root: [u8; 32],
    },
    /// The promise of a calendar; nothing is proved yet.
    Pending {
        /// The calendar.
        calendar: String,
    },
    /// An attestation of a kind that is not read here.
    Other,
}

/// A proof that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// The SHA-256 of the file it is about.
    pub file: [u8; 32],
    /// What its paths end in, in the order they stand.
    pub ends: Vec<Ends>,
}

/// A block that a header is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The height that the proof names; the header does not say it.
    pub height: u64,
    /// The hash of the header, as blocks are named, to be compared elsewhere.
    pub hash: String,
    /// The time of the header, in seconds since 1970. It may be up to two hours off.
    pub seconds: u64,
}

/// Says whether a file looks like a proof.
pub fn looks_like(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

struct Reader<'a> {
    rest: &'a [u8],
    steps: usize,
    ends: Vec<Ends>,
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], Fault> {
        let (taken, rest) = self.rest.split_at_checked(count).ok_or(Fault::CutOrLonger)?;
        self.rest = rest;
        Ok(taken)
    }

    fn byte(&mut self) -> Result<u8, Fault> {
        Ok(self.take(1)?.first().copied().unwrap_or_default())
    }

    /// A number in groups of seven bits, the lowest first.
    fn number(&mut self) -> Result<u64, Fault> {
        let mut value = 0_u64;
        for shift in (0..63).step_by(7) {
            let byte = self.byte()?;
            value |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(Fault::NotAProof)
    }

    fn bytes(&mut self, most: usize) -> Result<&'a [u8], Fault> {
        let count = usize::try_from(self.number()?).map_err(|_| Fault::NotAProof)?;
        if count > most {
            return Err(Fault::NotAProof);
        }
        self.take(count)
    }

    /// Reads the tree below a message. All branches but the last stand behind `0xff`.
    fn tree(&mut self, message: &[u8], depth: usize) -> Result<(), Fault> {
        if depth > MAX_DEPTH {
            return Err(Fault::NotAProof);
        }
        loop {
            let tag = self.byte()?;
            if tag != 0xff {
                return self.branch(tag, message, depth);
            }
            let tag = self.byte()?;
            self.branch(tag, message, depth)?;
        }
    }

    fn branch(&mut self, tag: u8, message: &[u8], depth: usize) -> Result<(), Fault> {
        self.steps += 1;
        if self.steps > MAX_STEPS {
            return Err(Fault::NotAProof);
        }
        if tag == 0 {
            return self.attestation(message);
        }
        let next = self.step(tag, message)?;
        if next.len() > MAX_MESSAGE {
            return Err(Fault::NotAProof);
        }
        self.tree(&next, depth + 1)
    }

    fn step(&mut self, tag: u8, message: &[u8]) -> Result<Vec<u8>, Fault> {
        Ok(match tag {
            0xf0 => [message, self.argument()?].concat(),
            0xf1 => [self.argument()?, message].concat(),
            0x02 => Sha1::digest(message).to_vec(),
            0x03 => Ripemd160::digest(message).to_vec(),
            0x08 => Sha256::digest(message).to_vec(),
            _ => return Err(Fault::UnknownAlgorithm),
        })
    }

    fn argument(&mut self) -> Result<&'a [u8], Fault> {
        let argument = self.bytes(MAX_MESSAGE)?;
        if argument.is_empty() { Err(Fault::NotAProof) } else { Ok(argument) }
    }

    fn attestation(&mut self, message: &[u8]) -> Result<(), Fault> {
        let kind: [u8; 8] = self.take(8)?.try_into().map_err(|_| Fault::NotAProof)?;
        let payload = self.bytes(MAX_ATTESTATION)?;
        let mut inside = Reader { rest: payload, steps: 0, ends: Vec::new() };
        let end = match kind {
            BITCOIN => {
                let height = inside.number()?;
                // A path that does not end in the length of a Merkle root names no block.
                let root = message.try_into().map_err(|_| Fault::NotAProof)?;
                Ends::Block { height, root }
            }
            PENDING => {
                let calendar = String::from_utf8_lossy(inside.bytes(1000)?).into_owned();
                Ends::Pending { calendar }
            }
            _ => {
                self.ends.push(Ends::Other);
                return Ok(());
            }
        };
        if !inside.rest.is_empty() {
            return Err(Fault::CutOrLonger);
        }
        self.ends.push(end);
        Ok(())
    }
}

/// Reads a proof.
///
/// # Errors
/// [`Fault::NotAProof`], [`Fault::CutOrLonger`], [`Fault::TooLarge`], [`Fault::UnknownAlgorithm`].
pub fn read(bytes: &[u8]) -> Result<Proof, Fault> {
    if bytes.len() > MAX_FILE {
        return Err(Fault::TooLarge);
    }
    let Some(rest) = bytes.strip_prefix(MAGIC) else { return Err(Fault::NotAProof) };
    let mut reader = Reader { rest, steps: 0, ends: Vec::new() };
    if reader.number()? != 1 {
        return Err(Fault::NotAProof);
    }
    // The hash of the file: SHA-256, as the list is named by no other.
    if reader.byte()? != 0x08 {
        return Err(Fault::UnknownAlgorithm);
    }
    let file: [u8; 32] = reader.take(32)?.try_into().map_err(|_| Fault::CutOrLonger)?;
    reader.tree(&file, 0)?;
    if !reader.rest.is_empty() {
        return Err(Fault::CutOrLonger);
    }
    Ok(Proof { file, ends: reader.ends })
}

/// Reads a header: 80 bytes, or their hexadecimal digits.
pub fn header(bytes: &[u8]) -> Option<[u8; HEADER]> {
    if let Ok(header) = bytes.try_into() {
        return Some(header);
    }
    if bytes.len() > 4 * HEADER {
        return None;
    }
    let text = std::str::from_utf8(bytes).ok()?;
    crate::unhex(text.trim())?.try_into().ok()
}

/// Checks a header against what a path of the proof ends in.
///
/// # Errors
/// [`Fault::OtherBlock`] where no path ends in it, [`Fault::TooLittleWork`].
pub fn check_block(proof: &Proof, header: &[u8; HEADER], least: Least) -> Result<Block, Fault> {
    let part = |from: usize, to: usize| header.get(from..to).unwrap_or_default();
    let height = proof.ends.iter().find_map(|end| match end {
        Ends::Block { height, root } if root == part(36, 68) => Some(*height),
        _ => None,
    });
    let height = height.ok_or(Fault::OtherBlock)?;
    let four = |from: usize| {
        let bytes: [u8; 4] = part(from, from + 4).try_into().unwrap_or_default();
        u32::from_le_bytes(bytes)
    };
    let hash: [u8; 32] = Sha256::digest(Sha256::digest(header)).into();
    let target = target(four(72)).ok_or(Fault::TooLittleWork)?;
    let mut backwards = hash;
    backwards.reverse();
    // Both are numbers of 256 bits, the highest byte first.
    if backwards > target || target > hardest_allowed(least) {
        return Err(Fault::TooLittleWork);
    }
    Ok(Block { height, hash: crate::hex(&backwards), seconds: four(68).into() })
}

/// The number that the hash of a header must not be above, from its compact form.
fn target(bits: u32) -> Option<[u8; 32]> {
    let (size, mantissa) = (usize::try_from(bits >> 24).ok()?, bits & 0x00ff_ffff);
    // The highest bit is a sign, and a target is above zero and below 2^256.
    if mantissa == 0 || mantissa & 0x0080_0000 != 0 || !(3..=32).contains(&size) {
        return None;
    }
    let mut target = [0_u8; 32];
    let from = 32 - size;
    target.get_mut(from..from + 3)?.copy_from_slice(mantissa.to_be_bytes().get(1..)?);
    Some(target)
}

/// The target at a difficulty: that of difficulty 1 (`0x1d00ffff`) divided by it.
fn hardest_allowed(least: Least) -> [u8; 32] {
    let mut target = [0xff_u8; 32];
    if least.0 == 0 {
        return target;
    }
    let one = target_of_difficulty_one();
    let mut rest = 0_u128;
    for (digit, out) in one.iter().zip(target.iter_mut()) {
        rest = rest << 8 | u128::from(*digit);
        let divisor = u128::from(least.0);
        *out = u8::try_from(rest / divisor).unwrap_or(u8::MAX);
        rest %= divisor;
    }
    target
}

fn target_of_difficulty_one() -> [u8; 32] {
    let mut one = [0_u8; 32];
    one[4] = 0xff;
    one[5] = 0xff;
    one
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_read_as_bitcoin_reads_them() {
        assert_eq!(target(0x1d00_ffff), Some(target_of_difficulty_one()));
        for no in [0, 0x1d80_ffff, 0x0200_ffff, 0x2100_ffff, 0x1d00_0000, u32::MAX] {
            assert_eq!(target(no), None, "{no:x}");
        }
        // Halving the target doubles the work.
        assert!(hardest_allowed(Least(2)) < hardest_allowed(Least(1)));
        assert_eq!(hardest_allowed(Least(1)), target_of_difficulty_one());
    }

    #[test]
    fn the_first_block_of_all_has_too_little_work() {
        // The header of block 0, which anybody can make again today.
        let digits = "0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c";
        let header = header(digits.as_bytes()).unwrap();
        let root: [u8; 32] = header[36..68].try_into().unwrap();
        let proof = Proof { file: [0; 32], ends: vec![Ends::Block { height: 0, root }] };
        assert_eq!(check_block(&proof, &header, Least::default()), Err(Fault::TooLittleWork));
        let block = check_block(&proof, &header, Least(1)).unwrap();
        assert_eq!(block.seconds, 1_231_006_505);
        assert_eq!(block.hash, "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f");
        let mut other = header;
        other[40] ^= 1;
        assert_eq!(check_block(&proof, &other, Least(1)), Err(Fault::OtherBlock));
        let mut spoilt = header;
        spoilt[79] ^= 1;
        assert_eq!(check_block(&proof, &spoilt, Least(1)), Err(Fault::TooLittleWork));
    }
}
