//! What both vaults ask of a change before they take it.

use std::collections::HashMap;

use redress_model::Id;

use crate::limits::{MAX_AT, MAX_CHANGES, MAX_KIND, MAX_NAME, MAX_RECORD};
use crate::{Change, Error};

/// The kind of a record that the list of cases shows.
pub(crate) const HEADER_KIND: &str = "case";

/// Kinds kept beside a case, sealed like the rest and given with its records, but no entries of it: a form not
/// finished, the list of what can be taken back, what is written beside the library, the lines of custody logs, what was
/// chosen for the border card, and the proofs of time. The number of a case's records leaves them out.
const BESIDE_KINDS: [&str; 6] = ["draft", "undo", "own", "custody", "carried", "courier"];

/// Says whether records of this kind count among those of the case.
pub(crate) fn counts(kind: &str) -> bool {
    !BESIDE_KINDS.contains(&kind)
}

/// The newest revision of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Head {
    pub kind: String,
    pub revision: u32,
    pub removed: bool,
}

/// The newest revisions of the records of one case.
pub(crate) type Heads = HashMap<Id, Head>;

/// Says whether a kind, or the context of a signature, is a word of the program: none of the vault's own has this
/// shape, they all have a dot.
///
/// # Errors
/// [`Error::BadKind`].
pub(crate) fn check_word(word: &str) -> Result<(), Error> {
    let letters = word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    if word.is_empty() || word.len() > MAX_KIND || !letters {
        return Err(Error::BadKind);
    }
    Ok(())
}

/// Says whether the shape of a change is one a vault takes.
///
/// # Errors
/// [`Error::BadKind`], [`Error::BadTime`], [`Error::TooLarge`].
pub(crate) fn check_shape(change: &Change) -> Result<(), Error> {
    check_word(&change.kind)?;
    if !is_utc_time(&change.at) {
        return Err(Error::BadTime);
    }
    if change.body.len() > MAX_RECORD {
        return Err(Error::TooLarge { limit: MAX_RECORD as u64 });
    }
    Ok(())
}

/// Says whether a person's name is one a vault takes.
///
/// # Errors
/// [`Error::TooLarge`].
pub(crate) fn check_name(name: &str) -> Result<(), Error> {
    if name.len() > MAX_NAME { Err(Error::TooLarge { limit: MAX_NAME as u64 }) } else { Ok(()) }
}

/// Says whether a text has the shape of an RFC 3339 time in UTC (`2026-11-24T02:00:00Z`).
fn is_utc_time(at: &str) -> bool {
    let b = at.as_bytes();
    let digits = |range: std::ops::Range<usize>| b[range].iter().all(u8::is_ascii_digit);
    if b.len() < 20 || b.len() > MAX_AT || b[b.len() - 1] != b'Z' {
        return false;
    }
    let fraction = &b[19..b.len() - 1];
    digits(0..4)
        && b[4] == b'-'
        && digits(5..7)
        && b[7] == b'-'
        && digits(8..10)
        && b[10] == b'T'
        && digits(11..13)
        && b[13] == b':'
        && digits(14..16)
        && b[16] == b':'
        && digits(17..19)
        && (fraction.is_empty()
            || (fraction[0] == b'.'
                && fraction.len() > 1
                && fraction[1..].iter().all(u8::is_ascii_digit)))
}

/// Limits the number of changes in a save.
///
/// # Errors
/// [`Error::TooLarge`].
pub(crate) fn check_number(changes: &[Change]) -> Result<(), Error> {
    if changes.len() > MAX_CHANGES {
        return Err(Error::TooLarge { limit: MAX_CHANGES as u64 });
    }
    Ok(())
}

/// Takes a change on top of the newest revision of its record, and gives the new one.
///
/// # Errors
/// [`Error::Stale`], [`Error::KindChanged`].
pub(crate) fn advance(current: Option<&Head>, change: &Change) -> Result<Head, Error> {
    let revision = current.map_or(0, |head| head.revision);
    if change.base_revision != revision || revision == u32::MAX {
        return Err(Error::Stale { id: change.id.clone() });
    }
    if current.is_some_and(|head| head.kind != change.kind) {
        return Err(Error::KindChanged { id: change.id.clone() });
    }
    Ok(Head { kind: change.kind.clone(), revision: revision + 1, removed: change.removed })
}

/// Makes a new random id: 26 characters, 128 bits.
pub(crate) fn random_id() -> Id {
    let mut bytes = [0u8; 16];
    getrandom::fill(&mut bytes).expect("the system gives random bytes");
    Id::new(&base32(&bytes)).expect("base 32 text is an id")
}

/// Writes bytes in small base 32 letters (RFC 4648 alphabet, no padding).
pub(crate) fn base32(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let mut text = String::with_capacity(bytes.len().div_ceil(5) * 8);
    let (mut held, mut bits) = (0u32, 0u32);
    for byte in bytes {
        held = (held << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(LETTERS[(held >> bits) as usize & 31] as char);
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        text.push(LETTERS[(held << (5 - bits)) as usize & 31] as char);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(kind: &str, at: &str) -> Change {
        Change {
            case: Id::new("c").unwrap(),
            id: Id::new("r").unwrap(),
            kind: kind.into(),
            base_revision: 0,
            at: at.into(),
            removed: false,
            body: vec![],
        }
    }

    #[test]
    fn kinds_and_times_have_one_shape() {
        for at in ["2026-11-24T02:00:00Z", "2026-11-24T02:00:00.123456789Z"] {
            assert_eq!(check_shape(&change("event", at)), Ok(()));
        }
        for at in [
            "",
            "yesterday",
            "2026-11-24T02:00:00+01:00",
            "2026-11-24 02:00:00Z",
            "2026-11-24T02:00:00.Z",
            "2026-11-24T02:00:00é Z",
        ] {
            assert_eq!(check_shape(&change("event", at)), Err(Error::BadTime));
        }
        for kind in ["", "Event", "a.b", &"k".repeat(33)] {
            let change = change(kind, "2026-11-24T02:00:00Z");
            assert_eq!(check_shape(&change), Err(Error::BadKind));
        }
    }

    #[test]
    fn base32_follows_the_vectors_of_rfc_4648() {
        assert_eq!(base32(b""), "");
        assert_eq!(base32(b"f"), "my");
        assert_eq!(base32(b"foob"), "mzxw6yq");
        assert_eq!(base32(b"foobar"), "mzxw6ytboi");
        assert_eq!(random_id().as_str().len(), 26);
    }
}
