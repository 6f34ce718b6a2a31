//! Proof of time: one hash over the evidence of a case leaves; what comes back by file is checked here, offline.
//!
//! A proof shows that the hash, and so every file behind it, existed before a time. It shows nothing else: not that a
//! paper is true, not who wrote it. What has to be compared elsewhere is given with every result.
//!
//! * [`root`]: the list of hashes in `sha256sum` form, and the hash of that list.
//! * [`stamp`]: time-stamp tokens (RFC 3161, with RFC 5816) and their certificates.
//! * [`ots`]: OpenTimestamps proofs, with the header of a Bitcoin block brought by file.
//!
//! All of it is hostile input: sizes are bounded, nothing panics, nothing opens a connection.
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod chain;
mod keys;
pub mod ots;
pub mod root;
pub mod stamp;

/// The largest file taken as a proof, a certificate or a header, in bytes (256 KiB): ten times what any has.
pub const MAX_FILE: usize = 256 * 1024;

/// Why a file proves nothing. Each has its words on the screens under `fault-<word>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Fault {
    /// It is no proof, certificate or header.
    #[error("not-a-proof")]
    NotAProof,
    /// It is over [`MAX_FILE`].
    #[error("too-large")]
    TooLarge,
    /// It ends too early, or more follows than belongs to it.
    #[error("cut-or-longer")]
    CutOrLonger,
    /// It is of another list of hashes.
    #[error("other-hash")]
    OtherHash,
    /// The authority refused to stamp.
    #[error("refused")]
    Refused,
    /// It uses an algorithm that is not known here, or one that is too weak.
    #[error("unknown-algorithm")]
    UnknownAlgorithm,
    /// A signature does not fit.
    #[error("bad-signature")]
    BadSignature,
    /// The certificate that signed is not in it, or is another one than it names.
    #[error("no-signer")]
    NoSigner,
    /// The certificate that signed may not stamp time.
    #[error("not-for-time")]
    NotForTime,
    /// A certificate was not valid at the time that is stamped.
    #[error("not-valid-then")]
    NotValidThen,
    /// A certificate stands where only an authority's may.
    #[error("not-an-authority")]
    NotAnAuthority,
    /// The certificates lead to another root than the one that was brought.
    #[error("other-root")]
    OtherRoot,
    /// The header is of another block.
    #[error("other-block")]
    OtherBlock,
    /// There is too little work behind the header.
    #[error("too-little-work")]
    TooLittleWork,
}

impl Fault {
    /// Every fault, for the tests that compare faults with words.
    pub const ALL: [Self; 14] = [
        Self::NotAProof,
        Self::TooLarge,
        Self::CutOrLonger,
        Self::OtherHash,
        Self::Refused,
        Self::UnknownAlgorithm,
        Self::BadSignature,
        Self::NoSigner,
        Self::NotForTime,
        Self::NotValidThen,
        Self::NotAnAuthority,
        Self::OtherRoot,
        Self::OtherBlock,
        Self::TooLittleWork,
    ];

    /// Gives its word: `other-hash`.
    pub fn word(self) -> String {
        self.to_string()
    }
}

/// Writes bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads hexadecimal digits, blanks between them left out.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = text
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
        .collect::<Option<_>>()?;
    let pairs = digits.chunks_exact(2);
    pairs.remainder().is_empty().then(|| pairs.map(|pair| pair[0] << 4 | pair[1]).collect())
}
