//! The header of an age file, read as strictly as the standard writes it.
//!
//! The age library takes two headers that the standard refuses: a stanza without a body, and a body whose last
//! line is a full one. Whoever can make two readers see two things in the same bytes can mislead one of them,
//! so every reading of this crate goes through here first.

use std::io::{Read, Seek, SeekFrom};

use base64::Engine;
use base64::prelude::BASE64_STANDARD_NO_PAD;

use crate::Error;

const FIRST: &[u8] = b"age-encryption.org/v1";
/// Letters of a full line of a stanza's body.
const FULL: usize = 64;
/// Letters of the header's own check.
const MAC: usize = 43;
/// The longest header that is read from a stream, in bytes (64 KiB); ours have some 300.
const LONGEST: u64 = 64 << 10;

/// Refuses bytes that do not begin with a header as the standard writes it.
///
/// # Errors
/// [`Error::Damaged`].
pub(crate) fn check(sealed: &[u8]) -> Result<(), Error> {
    header(sealed).ok_or(Error::Damaged)
}

/// As [`check`] for a stream, which stands where it stood before.
///
/// # Errors
/// [`Error::Damaged`], [`Error::Io`] from the stream.
pub(crate) fn check_stream(input: &mut (impl Read + Seek)) -> Result<(), Error> {
    let began = input.stream_position()?;
    let mut start = Vec::with_capacity(1024);
    loop {
        // Nearly every header lies in the first KiB.
        let read = input.by_ref().take(1024).read_to_end(&mut start)?;
        if header(&start).is_some() {
            input.seek(SeekFrom::Start(began))?;
            return Ok(());
        }
        if read == 0 || start.len() as u64 >= LONGEST {
            return Err(Error::Damaged);
        }
    }
}

fn header(sealed: &[u8]) -> Option<()> {
    let mut rest = sealed;
    let mut line = || {
        let end = rest.iter().position(|byte| *byte == b'\n')?;
        let line = &rest[..end];
        rest = &rest[end + 1..];
        Some(line)
    };
    if line()? != FIRST {
        return None;
    }
    let mut stanzas = 0;
    loop {
        let begin = line()?;
        if let Some(mac) = begin.strip_prefix(b"--- ") {
            return (stanzas > 0 && mac.len() == MAC && letters(mac)).then_some(());
        }
        let arguments = begin.strip_prefix(b"-> ")?;
        let word = |word: &[u8]| !word.is_empty() && word.iter().all(u8::is_ascii_graphic);
        if !arguments.split(|byte| *byte == b' ').all(word) {
            return None;
        }
        // The body ends with the first line that is not full, which may be empty and is always there.
        let mut body = Vec::new();
        loop {
            let part = line()?;
            body.extend_from_slice(part);
            match part.len() {
                FULL => {}
                length if length < FULL => break,
                _ => return None,
            }
        }
        if !letters(&body) {
            return None;
        }
        stanzas += 1;
    }
}

/// Says whether letters are base 64 without padding, in its one canonical form.
fn letters(text: &[u8]) -> bool {
    BASE64_STANDARD_NO_PAD.decode(text).is_ok()
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::person::Identity;

    const MAC_LINE: &str = "--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n";

    fn takes(stanza: &str) -> bool {
        let text = format!("age-encryption.org/v1\n{stanza}{MAC_LINE}payload");
        let taken = check(text.as_bytes()).is_ok();
        let mut stream = Cursor::new(text.as_bytes());
        assert_eq!(check_stream(&mut stream).is_ok(), taken);
        assert!(!taken || stream.position() == 0);
        taken
    }

    #[test]
    fn what_the_standard_writes_is_taken() {
        let full = "A".repeat(FULL);
        assert!(takes("-> a\n\n"));
        assert!(takes("-> X25519 abc\nAAAA\n"));
        assert!(takes(&format!("-> a b c\n{full}\n\n-> d\n{full}\n{full}\nAA\n")));
        let sealed = Identity::generate().recipient().seal(&[1; 300]).unwrap();
        assert_eq!(check(&sealed), Ok(()));
    }

    #[test]
    fn what_it_does_not_write_is_refused() {
        let full = "A".repeat(FULL);
        for stanza in [
            String::new(),
            "-> a\n".into(),
            format!("-> a\n{full}\n"),
            format!("-> a\n{full}A\n\n"),
            "-> \n\n".into(),
            "-> a  b\n\n".into(),
            "-> a\u{7f}\n\n".into(),
            "->a\n\n".into(),
            "-> a\nAA==\n".into(),
            "-> a\nAB\n".into(),
            "-> a\r\n\r\n".into(),
        ] {
            assert!(!takes(&stanza), "{stanza:?}");
        }
        for sealed in
            [&b""[..], b"age-encryption.org/v2\n-> a\n\n", b"age-encryption.org/v1\n-> a\n\n"]
        {
            assert_eq!(check(sealed), Err(Error::Damaged));
        }
    }

    #[test]
    fn a_header_without_end_is_given_up() {
        let mut text = String::from("age-encryption.org/v1\n");
        text.push_str(&"-> a\n\n".repeat(100_000));
        assert_eq!(check_stream(&mut Cursor::new(text.as_bytes())), Err(Error::Damaged));
    }
}
