//! Why sealed bytes do not open.

/// Everything that can go wrong with sealed bytes. No variant carries content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The key or the passphrase is not the one, or the bytes belong to another place.
    #[error("the key does not open these bytes")]
    WrongKey,
    /// The bytes are damaged, cut, or not sealed at all.
    #[error("the sealed bytes are damaged")]
    Damaged,
    /// Opening would take more work than is allowed (scrypt, 2 to the power given).
    #[error("opening would take too much work (2^{required})")]
    TooMuchWork {
        /// The work factor asked for, as a power of two.
        required: u8,
    },
    /// Reading or writing failed.
    #[error("reading or writing failed ({0})")]
    Io(std::io::ErrorKind),
}

impl From<age::DecryptError> for Error {
    fn from(error: age::DecryptError) -> Self {
        use age::DecryptError as D;
        match error {
            D::NoMatchingKeys | D::KeyDecryptionFailed => Self::WrongKey,
            D::DecryptionFailed => Self::WrongKey,
            D::ExcessiveWork { required, .. } => Self::TooMuchWork { required },
            D::Io(error) => Self::from(error),
            _ => Self::Damaged,
        }
    }
}

impl From<std::io::Error> for Error {
    /// Takes an error of a stream: bytes that end early or fail their seal are damage.
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind as K;
        match error.kind() {
            K::UnexpectedEof | K::InvalidData | K::InvalidInput => Self::Damaged,
            kind => Self::Io(kind),
        }
    }
}
