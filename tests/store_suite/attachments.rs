//! Attachments: streamed in, read from any place.

use std::io::{Read, Seek, SeekFrom};
use std::panic::{AssertUnwindSafe, catch_unwind};

use redress_tests::bench::{change, id};
use redress_tests::chance::Chance;
use redress_vault::Error;
use sha2::{Digest, Sha256};

use crate::Bench;

pub fn bytes_come_back_from_any_place(bench: &mut Bench) {
    let mut chance = Chance::from_seed(7);
    bench.vault().save(vec![change("c", "header", 0, b"")]).unwrap();
    for (number, length) in [0, 1, 65_536, 300_000, 3_000_001].into_iter().enumerate() {
        let bytes = chance.bytes(length);
        let added = bench.vault().add_attachment(&id("c"), &mut &bytes[..]).unwrap();
        assert_eq!(added.size, length as u64);
        assert_eq!(added.sha256, <[u8; 32]>::from(Sha256::digest(&bytes)));
        let record = change("c", &format!("e{number}"), 0, added.id.as_str().as_bytes());
        bench.vault().save(vec![record]).unwrap();
        bench.reopen();
        let mut reader = bench.vault().open_attachment(&id("c"), &added.id).unwrap();
        let mut all = Vec::new();
        reader.read_to_end(&mut all).unwrap();
        assert!(all == bytes);
        let middle = length / 2;
        reader.seek(SeekFrom::Start(middle as u64)).unwrap();
        let mut rest = Vec::new();
        reader.read_to_end(&mut rest).unwrap();
        assert!(rest == bytes[middle..]);
    }
    assert_eq!(bench.vault().attachments(&id("c")).unwrap().len(), 5);
    assert_eq!(bench.vault().cases().unwrap()[0].records, 6);
    assert_eq!(bench.vault().records(&id("c")).unwrap().len(), 6);
    let report = bench.vault().check(&mut |_, _| {}).unwrap();
    assert_eq!((report.attachments, report.unused_attachments), (5, 0));
    assert_eq!(report.damage, []);
}

struct Broken;

impl Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
        Err(std::io::ErrorKind::PermissionDenied.into())
    }
}

struct FallsOver;

impl Read for FallsOver {
    fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
        panic!("the source fell over")
    }
}

pub fn a_broken_source_leaves_nothing(bench: &mut Bench) {
    bench.vault().save(vec![change("c", "header", 0, b"")]).unwrap();
    let kind = std::io::ErrorKind::PermissionDenied;
    for length in [0, 100_000, 5_000_000] {
        let begun = std::io::repeat(1).take(length);
        let refused = bench.vault().add_attachment(&id("c"), &mut begun.chain(Broken)).unwrap_err();
        assert_eq!(refused, Error::Io { kind });
        let mut falls = std::io::repeat(1).take(length).chain(FallsOver);
        let vault = AssertUnwindSafe(bench.vault());
        let fell = catch_unwind(move || {
            let vault = { vault }.0;
            vault.add_attachment(&id("c"), &mut falls)
        });
        assert!(fell.is_err());
        assert_eq!(bench.parts(), 0, "half a file lies there");
    }
    assert_eq!(bench.vault().attachments(&id("c")).unwrap(), []);
    let report = bench.vault().check(&mut |_, _| {}).unwrap();
    assert_eq!(report.unused_attachments, 0);
}

pub fn attachments_belong_to_their_case(bench: &mut Bench) {
    let refused = bench.vault().add_attachment(&id("c"), &mut &b"x"[..]).unwrap_err();
    assert_eq!(refused, Error::NoSuchCase);
    bench.vault().save(vec![change("c", "header", 0, b""), change("d", "header", 0, b"")]).unwrap();
    let added = bench.vault().add_attachment(&id("c"), &mut &b"x"[..]).unwrap();
    // Readable before a save names it, in its own case only.
    assert!(bench.vault().open_attachment(&id("c"), &added.id).is_ok());
    let elsewhere = bench.vault().open_attachment(&id("d"), &added.id);
    assert_eq!(elsewhere.err(), Some(Error::NoSuchAttachment));
    bench.vault().save(vec![change("d", "e", 0, b"")]).unwrap();
    bench.vault().save(vec![change("c", "e", 0, b"")]).unwrap();
    bench.reopen();
    assert_eq!(bench.vault().attachments(&id("c")).unwrap(), [added]);
    assert_eq!(bench.vault().attachments(&id("d")).unwrap(), []);
}
