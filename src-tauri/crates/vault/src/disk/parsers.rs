//! For tests only: the readers of everything a vault keeps, without the seals around it, for bytes made by machines.
//!
//! Each says whether the bytes were taken, and panics where what was taken is not what would be written again.

use redress_model::Id;

use super::catalogue::Catalogue;
use super::frame::Frame;
use super::keyring::KeyRing;
use super::record::{Content, attachment_of};
use super::{journal, line, store};

/// Reads bytes as a revision of a record, padded as they lie in the seal, and as what is known of an attachment.
pub fn record(bytes: &[u8]) -> bool {
    let id = Id::new("a").expect("a plain id");
    let attachment = attachment_of(&id, bytes).is_some();
    Content::from_bytes(bytes).is_some() || attachment
}

/// Reads bytes as a frame of the journal.
pub fn frame(bytes: &[u8]) -> bool {
    let Some(frame) = Frame::from_bytes(bytes) else { return false };
    assert_eq!(&frame.to_bytes()[..], bytes, "a frame is written in one way only");
    true
}

/// Reads bytes as a segment of the journal whose frames this reader has no key for: all of it is damage, and the
/// reading comes to its end.
pub fn segment(bytes: &[u8]) -> bool {
    journal::walk(bytes, &KeyRing::new(String::from("v"))) > 0
}

/// Reads bytes as what lies in key files, caches, the store and the VAULT line.
pub fn others(bytes: &[u8]) -> bool {
    let ring = KeyRing::from_bytes(bytes);
    let ring = ring.is_some_and(|ring| KeyRing::from_bytes(&ring.to_bytes()).is_some());
    let catalogue = Catalogue::from_bytes(bytes);
    let catalogue = catalogue.is_some_and(|known| {
        assert_eq!(Catalogue::from_bytes(&known.to_bytes()), Some(known), "a catalogue comes back");
        true
    });
    ring || catalogue || store::Entry::from_bytes(bytes).is_some() || line::parse(bytes).is_ok()
}

/// Gives bytes that each reader takes, to begin with: one of every kind.
pub fn seeds() -> Vec<(&'static str, Vec<u8>)> {
    use redress_seal::padding::pad;

    use super::frame::{Tally, Tip};
    use super::record::SealedRecord;
    use crate::codec::Put;

    let case = || Id::new("case").expect("a plain id");
    let mut content = Put::with_capacity(64);
    content.u8(1).text("event").text("2026-11-24T02:00:00Z").u8(0).bytes(b"{\"v\":1,\"body\":{}}");
    let mut signed = Put::with_capacity(200);
    signed.u8(2).text("event").text("2026-11-24T02:00:00Z").u8(0).bytes(b"{\"v\":1,\"body\":{}}");
    signed.raw(&[7; 32]).raw(&[8; 64]);
    let mut attachment = Put::with_capacity(64);
    attachment.u64(7).raw(&[3; 32]);
    let records = vec![SealedRecord {
        case: case(),
        ordinal: 1,
        id: Id::new("event").expect("a plain id"),
        revision: 9,
        sealed: vec![5; 40],
    }];
    let frame = Frame {
        generation: 4,
        before: Tip { generation: 3, digest: [3; 32] },
        heals: vec![2],
        tallies: vec![(case(), Tally { count: 2, digest: [4; 32] })],
        records,
    };
    let mut catalogue = Catalogue { generation: 9, ..Catalogue::default() };
    catalogue.cases.entry(case()).or_default().removed.insert(Id::new("gone").expect("a plain id"));
    let mut segment = 60_u32.to_be_bytes().to_vec();
    segment.extend(b"age-encryption.org/v1\n-> redress-key AAAA\nAAAA\n--- AAAA\n");
    let ring = KeyRing::new(String::from("v"));
    vec![
        ("record", pad(&content.done()).to_vec()),
        ("record", pad(&signed.done()).to_vec()),
        ("record", attachment.done().to_vec()),
        ("frame", frame.to_bytes().to_vec()),
        ("segment", segment),
        ("others", ring.to_bytes().to_vec()),
        ("others", catalogue.to_bytes().to_vec()),
        ("others", line::line(line::FORMAT, "abcdefghijklmnopqrstlaionn").into_bytes()),
    ]
}
