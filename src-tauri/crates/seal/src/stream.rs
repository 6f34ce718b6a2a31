//! Attachments: sealed and opened as streams, in constant memory, at any size.
//!
//! What is sealed is the bytes, zeros up to the Padmé length, and the true length in eight
//! bytes (big endian) at the very end. age encrypts in chunks of 64 KiB (STREAM), so any
//! place can be read without reading what lies before it.

use std::io::{self, Read, Seek, SeekFrom, Write};
use std::iter;

use age::stream::{StreamReader, StreamWriter};

use crate::padding::padme;
use crate::stanza::Placed;
use crate::{Error, Key, Place};

const TRAILER: u64 = 8;
const ZEROS: [u8; 4096] = [0; 4096];

/// Seals what is written to it. [`Writer::finish`] must be called; without it the file is
/// cut and does not open.
pub struct Writer<W: Write> {
    inner: StreamWriter<W>,
    length: u64,
}

impl<W: Write> Writer<W> {
    /// Begins a sealed stream.
    ///
    /// # Errors
    /// [`Error::Io`] from the output.
    pub fn new(output: W, key: &Key, place: &Place) -> Result<Self, Error> {
        let recipient = Placed { key, place };
        let recipients = iter::once(&recipient as &dyn age::Recipient);
        let encryptor = age::Encryptor::with_recipients(recipients)
            .map_err(|_| Error::Io(io::ErrorKind::Other))?;
        Ok(Self { inner: encryptor.wrap_output(output)?, length: 0 })
    }

    /// Pads and ends the stream, and gives the output back.
    ///
    /// # Errors
    /// From the output.
    pub fn finish(mut self) -> io::Result<W> {
        let mut zeros = padme(self.length + TRAILER) - self.length - TRAILER;
        while zeros > 0 {
            let now = zeros.min(ZEROS.len() as u64);
            self.inner.write_all(&ZEROS[..now as usize])?;
            zeros -= now;
        }
        self.inner.write_all(&self.length.to_be_bytes())?;
        self.inner.finish()
    }
}

impl<W: Write> Write for Writer<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.length += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// Reads a sealed stream from any place in it. Each chunk is verified before a byte of it
/// is given out; a damaged one is an error of the kind `InvalidData`.
pub struct Reader<R: Read + Seek> {
    inner: StreamReader<R>,
    length: u64,
    at: u64,
}

impl<R: Read + Seek> Reader<R> {
    /// Opens a sealed stream. The last chunk is verified at once, so a cut file is noticed
    /// here.
    ///
    /// # Errors
    /// [`Error::WrongKey`], [`Error::Damaged`], [`Error::Io`] from the input.
    pub fn new(mut input: R, key: &Key, place: &Place) -> Result<Self, Error> {
        crate::strict::check_stream(&mut input)?;
        let decryptor = age::Decryptor::new(input)?;
        let identity = Placed { key, place };
        let mut inner = decryptor.decrypt(iter::once(&identity as &dyn age::Identity))?;
        let whole = inner.seek(SeekFrom::End(0))?;
        let padded = whole.checked_sub(TRAILER).ok_or(Error::Damaged)?;
        inner.seek(SeekFrom::Start(padded))?;
        let mut length = [0u8; TRAILER as usize];
        inner.read_exact(&mut length)?;
        let length = u64::from_be_bytes(length);
        if length > padded || padme(length + TRAILER) != whole {
            return Err(Error::Damaged);
        }
        inner.seek(SeekFrom::Start(0))?;
        Ok(Self { inner, length, at: 0 })
    }

    /// Gives the true length in bytes.
    pub fn length(&self) -> u64 {
        self.length
    }
}

impl<R: Read + Seek> Read for Reader<R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let left = self.length.saturating_sub(self.at);
        let most = bytes.len().min(usize::try_from(left).unwrap_or(usize::MAX));
        if most == 0 {
            return Ok(0);
        }
        let read = self.inner.read(&mut bytes[..most])?;
        if read == 0 {
            return Err(io::ErrorKind::InvalidData.into());
        }
        self.at += read as u64;
        Ok(read)
    }
}

impl<R: Read + Seek> Seek for Reader<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
        };
        let at = at.ok_or(io::ErrorKind::InvalidInput)?;
        // Past the end there is nothing to read; the inner stream need not go there.
        if at < self.length {
            self.inner.seek(SeekFrom::Start(at))?;
        }
        self.at = at;
        Ok(at)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use proptest::prelude::*;

    use super::*;

    fn place() -> Place {
        Place::of("attachment").name(b"c").name(b"a")
    }

    fn sealed(content: &[u8], key: &Key) -> Vec<u8> {
        let mut writer = Writer::new(Vec::new(), key, &place()).unwrap();
        writer.write_all(content).unwrap();
        writer.finish().unwrap()
    }

    fn read_all(sealed: &[u8], key: &Key) -> io::Result<Vec<u8>> {
        let mut reader = Reader::new(Cursor::new(sealed), key, &place())
            .map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
        let mut content = Vec::new();
        reader.read_to_end(&mut content)?;
        Ok(content)
    }

    fn content(length: usize) -> Vec<u8> {
        (0..length).map(|i| (i * 7 + i / 251) as u8).collect()
    }

    #[test]
    fn lengths_around_the_chunk_come_back() {
        let key = Key::random();
        for length in [0, 1, 8, 65_520, 65_528, 65_536, 65_537, 131_072, 200_000] {
            let content = content(length);
            let sealed = sealed(&content, &key);
            assert_eq!(read_all(&sealed, &key).unwrap(), content, "{length} bytes");
        }
    }

    #[test]
    fn cut_swapped_and_flipped_files_are_noticed() {
        let key = Key::random();
        let content = content(150_000);
        let sealed = sealed(&content, &key);
        for cut in [0, 10, 200, 65_000, 65_800, sealed.len() - 1] {
            assert!(read_all(&sealed[..cut], &key).is_err(), "cut at {cut}");
        }
        for at in (0..sealed.len()).step_by(997) {
            let mut bytes = sealed.clone();
            bytes[at] ^= 0x10;
            assert!(read_all(&bytes, &key).is_err(), "flipped at {at}");
        }
        let elsewhere = Place::of("attachment").name(b"c").name(b"b");
        assert!(Reader::new(Cursor::new(&sealed), &key, &elsewhere).is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn any_place_reads_right(
            length in 1usize..200_000,
            jumps in proptest::collection::vec((0u64..220_000, 1usize..5000), 1..12),
        ) {
            let key = Key::random();
            let content = content(length);
            let sealed = sealed(&content, &key);
            let mut reader = Reader::new(Cursor::new(&sealed), &key, &place()).unwrap();
            for (at, most) in jumps {
                reader.seek(SeekFrom::Start(at)).unwrap();
                let mut bytes = Vec::new();
                (&mut reader).take(most as u64).read_to_end(&mut bytes).unwrap();
                let from = (at as usize).min(length);
                prop_assert_eq!(&bytes[..], &content[from..(from + most).min(length)]);
            }
        }
    }
}
