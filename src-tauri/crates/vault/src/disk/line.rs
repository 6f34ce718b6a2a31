//! The VAULT line: `redress-vault 1 ID`, the only thing a vault says in the clear.
//!
//! The id is 20 random letters and 6 of check, in base 32. The check covers the format
//! number too, so that a damaged line is not taken for a vault of a later format.

use sha2::{Digest, Sha256};

use crate::Error;
use crate::rules::base32;

/// The format of a vault that one person opens.
pub(super) const FORMAT: u32 = 1;
/// The format of a vault that several people opened at first.
const SECOND: u32 = 2;
/// The format of a vault that several people open, and the latest one.
pub(super) const SHARED: u32 = 3;
/// The name of the file.
pub(super) const FILE: &str = "VAULT";

/// Makes a new vault id.
pub(super) fn new_id() -> String {
    let mut random = [0u8; 13];
    getrandom::fill(&mut random).expect("the system gives random bytes");
    id_of(FORMAT, &base32(&random)[..20])
}

/// Ends twenty random letters (100 bits) with six of check (30 bits).
fn id_of(format: u32, random: &str) -> String {
    let check = Sha256::digest(format!("redress-vault {format} {random}"));
    format!("{random}{}", &base32(&check)[..6])
}

/// Gives the line of a vault. The id is that of [`FORMAT`] in all: a vault keeps it when others join.
pub(super) fn line(format: u32, id: &str) -> String {
    let said = id.get(..20).map(|random| id_of(format, random));
    format!("redress-vault {format} {}\n", said.as_deref().unwrap_or(id))
}

/// Reads the line and gives the vault id.
///
/// # Errors
/// [`Error::NewerFormat`] for a whole line of a later format, [`Error::NotAVault`] for
/// anything else that is not a line of ours.
pub(super) fn parse(bytes: &[u8]) -> Result<String, Error> {
    let text = std::str::from_utf8(bytes).map_err(|_| Error::NotAVault)?;
    let rest = text.strip_prefix("redress-vault ").ok_or(Error::NotAVault)?;
    let rest = rest.strip_suffix('\n').ok_or(Error::NotAVault)?;
    let (format, id) = rest.split_once(' ').ok_or(Error::NotAVault)?;
    let format: u32 = format.parse().map_err(|_| Error::NotAVault)?;
    let whole = id.len() == 26 && id.is_ascii() && id == id_of(format, &id[..20]);
    match (whole, format) {
        (true, FORMAT) => Ok(id.to_owned()),
        (true, later) if later > SHARED => Err(Error::NewerFormat),
        (true, SECOND | SHARED) => Ok(id_of(FORMAT, &id[..20])),
        _ => Err(Error::NotAVault),
    }
}

/// Gives the format that the line in a folder names, if it is whole.
pub(super) fn format_of(dir: &std::path::Path) -> Option<u32> {
    let bytes = crate::disk::files::read_whole(&dir.join(FILE), 256).ok()?;
    parse(&bytes).ok()?;
    let text = std::str::from_utf8(&bytes).ok()?;
    text.split(' ').nth(1)?.parse().ok()
}

/// Has the line of a vault that several people open name the latest format, before anything is written that a Redress
/// from before it would take for damaged.
///
/// # Errors
/// As writing a file.
pub(super) fn raise(dir: &std::path::Path) -> std::io::Result<()> {
    if format_of(dir).is_none_or(|format| format >= SHARED) {
        return Ok(());
    }
    let bytes = crate::disk::files::read_whole(&dir.join(FILE), 256)?;
    let Some([.., latest]) = lines_of(&bytes) else { return Ok(()) };
    crate::disk::files::write_whole(&dir.join(FILE), latest.as_bytes())
}

/// Gives the lines that the vault of a line can have: that of one person, and those of several.
pub(crate) fn lines_of(line: &[u8]) -> Option<[String; 3]> {
    let id = parse(line).ok()?;
    Some([FORMAT, SECOND, SHARED].map(|format| self::line(format, &id)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_comes_back_and_no_flipped_bit_does() {
        let id = new_id();
        for format in FORMAT..=SHARED {
            assert_eq!(parse(line(format, &id).as_bytes()), Ok(id.clone()));
        }
        let bytes = line(FORMAT, &id).into_bytes();
        for at in 0..bytes.len() {
            for bit in 0..8 {
                let mut flipped = bytes.clone();
                flipped[at] ^= 1 << bit;
                assert_eq!(parse(&flipped), Err(Error::NotAVault));
            }
        }
    }

    #[test]
    fn a_later_format_is_said_to_be_one() {
        for later in [SHARED + 1, 9, 4_000_000_000] {
            let line = line(later, "abcdefghijklmnopqrst");
            assert_eq!(parse(line.as_bytes()), Err(Error::NewerFormat));
        }
    }

    /// Frozen: a line written today is read for ever.
    #[test]
    fn a_frozen_line_is_read() {
        let id = id_of(1, "abcdefghijklmnopqrst");
        assert_eq!(id, "abcdefghijklmnopqrstlaionn");
    }
}
