//! Plain binary fields: the inside of frames, records, keyrings and caches.
//!
//! Numbers are big endian; texts and bytes carry their length (two and four bytes).
//! Reading never panics: what is too short, too long or left over is `None`.

use redress_model::Id;
use redress_seal::Zeroizing;

/// Writes fields. The bytes are wiped when dropped.
pub(crate) struct Put(Zeroizing<Vec<u8>>);

impl Put {
    /// Starts with room for `capacity` bytes: secrets within it are never moved.
    pub fn with_capacity(capacity: usize) -> Self {
        Self(Zeroizing::new(Vec::with_capacity(capacity)))
    }

    pub fn u8(&mut self, number: u8) -> &mut Self {
        self.0.push(number);
        self
    }

    pub fn u32(&mut self, number: u32) -> &mut Self {
        self.raw(&number.to_be_bytes())
    }

    pub fn u64(&mut self, number: u64) -> &mut Self {
        self.raw(&number.to_be_bytes())
    }

    pub fn raw(&mut self, bytes: &[u8]) -> &mut Self {
        self.0.extend_from_slice(bytes);
        self
    }

    /// Writes a text of at most 65,535 bytes; ids, kinds and times end far below.
    pub fn text(&mut self, text: &str) -> &mut Self {
        let length = u16::try_from(text.len()).expect("a text field is short");
        self.raw(&length.to_be_bytes()).raw(text.as_bytes())
    }

    /// Writes at most 4 GiB.
    pub fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        let length = u32::try_from(bytes.len()).expect("a field is below 4 GiB");
        self.u32(length).raw(bytes)
    }

    pub fn done(self) -> Zeroizing<Vec<u8>> {
        self.0
    }
}

/// Reads fields.
pub(crate) struct Take<'a>(&'a [u8]);

impl<'a> Take<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub fn raw(&mut self, length: usize) -> Option<&'a [u8]> {
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.raw(N)?.try_into().ok()
    }

    pub fn u8(&mut self) -> Option<u8> {
        self.array().map(u8::from_be_bytes)
    }

    pub fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_be_bytes)
    }

    pub fn u64(&mut self) -> Option<u64> {
        self.array().map(u64::from_be_bytes)
    }

    pub fn digest(&mut self) -> Option<[u8; 32]> {
        self.array()
    }

    pub fn flag(&mut self) -> Option<bool> {
        match self.u8()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }

    pub fn text(&mut self) -> Option<&'a str> {
        let length = self.array().map(u16::from_be_bytes)?;
        std::str::from_utf8(self.raw(usize::from(length))?).ok()
    }

    pub fn id(&mut self) -> Option<Id> {
        Id::new(self.text()?).ok()
    }

    pub fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = self.u32()?;
        self.raw(usize::try_from(length).ok()?)
    }

    /// Says whether nothing is left.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Reads a count of things that take at least `least` bytes each, so that a made-up
    /// count cannot ask for memory.
    pub fn count(&mut self, least: usize) -> Option<usize> {
        let count = usize::try_from(self.u32()?).ok()?;
        (count.checked_mul(least)? <= self.0.len()).then_some(count)
    }

    pub fn end(self) -> Option<()> {
        self.0.is_empty().then_some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_come_back_and_nothing_is_left_over() {
        let mut put = Put::with_capacity(64);
        put.u8(1).u32(2).u64(3).text("id").bytes(b"body");
        let bytes = put.done();
        let mut take = Take::new(&bytes);
        assert_eq!(take.flag(), Some(true));
        assert_eq!(take.u32(), Some(2));
        assert_eq!(take.u64(), Some(3));
        assert_eq!(take.id(), Id::new("id").ok());
        assert_eq!(take.bytes(), Some(&b"body"[..]));
        assert_eq!(take.u8(), None);
        assert_eq!(take.end(), Some(()));
    }

    #[test]
    fn made_up_counts_are_refused() {
        let mut take = Take::new(&[0xff, 0xff, 0xff, 0xff, 0]);
        assert_eq!(take.count(8), None);
        let mut take = Take::new(&[0xff, 0xff, 0xff, 0xff, 0]);
        assert_eq!(take.bytes(), None);
    }
}
