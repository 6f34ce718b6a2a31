//! OpenTimestamps proofs built by the test itself over a list of its own, with a header that it made: nobody's block.

use redress_courier::ots::{Ends, Least, check_block, header, looks_like, read};
use redress_courier::{Fault, MAX_FILE, hex};
use sha2::{Digest, Sha256};

const MAGIC: &[u8] = b"\x00OpenTimestamps\x00\x00Proof\x00\xbf\x89\xe2\xe8\x84\xe8\x92\x94\x01";
const BITCOIN: &[u8] = &[0x05, 0x88, 0x96, 0x0d, 0x73, 0xd7, 0x19, 0x01];
const PENDING: &[u8] = &[0x83, 0xdf, 0xe3, 0x0d, 0x2e, 0xf9, 0x0c, 0x8e];

fn file() -> [u8; 32] {
    Sha256::digest(b"a list of the test").into()
}

/// append "x", SHA-256, prepend "yz", SHA-256, then what is given.
fn proof(end: &[u8]) -> Vec<u8> {
    let steps = [&[0xf0, 1, b'x', 0x08, 0xf1, 2, b'y', b'z', 0x08], end].concat();
    [MAGIC, &[0x08], &file(), &steps].concat()
}

fn merkle() -> [u8; 32] {
    let one: [u8; 32] = Sha256::digest([&file()[..], b"x"].concat()).into();
    Sha256::digest([b"yz", &one[..]].concat()).into()
}

fn attested(kind: &[u8], payload: &[u8]) -> Vec<u8> {
    [&[0], kind, &[u8::try_from(payload.len()).unwrap()], payload].concat()
}

/// A header over the Merkle root with next to no work: anybody makes one in a moment.
fn easy_header() -> [u8; 80] {
    let mut header = [0_u8; 80];
    header[36..68].copy_from_slice(&merkle());
    header[68..72].copy_from_slice(&1_790_000_000_u32.to_le_bytes());
    header[72..76].copy_from_slice(&0x207f_ffff_u32.to_le_bytes());
    for nonce in 0_u32.. {
        header[76..].copy_from_slice(&nonce.to_le_bytes());
        let hash = Sha256::digest(Sha256::digest(header));
        if hash[31] < 0x7f {
            return header;
        }
    }
    unreachable!("half of all headers will do");
}

#[test]
fn a_path_leads_to_a_block_and_its_header_is_asked_for() {
    // Height 840000 in groups of seven bits.
    let bytes = proof(&attested(BITCOIN, &[0xc0, 0xa2, 0x33]));
    assert!(looks_like(&bytes));
    let read = read(&bytes).unwrap();
    assert_eq!(read.file, file());
    assert_eq!(read.ends, [Ends::Block { height: 840_000, root: merkle() }]);
    let easy = easy_header();
    // Nearly no work is too little, however well the header fits.
    assert_eq!(check_block(&read, &easy, Least::default()), Err(Fault::TooLittleWork));
    let block = check_block(&read, &easy, Least::easy()).unwrap();
    assert_eq!((block.height, block.seconds), (840_000, 1_790_000_000));
    let mut other = easy;
    other[36] ^= 1;
    assert_eq!(check_block(&read, &other, Least::easy()), Err(Fault::OtherBlock));
    // By hand or as bytes, the header is the same.
    assert_eq!(header(hex(&easy).to_uppercase().as_bytes()), Some(easy));
    assert_eq!(header(format!("{}\n", hex(&easy)).as_bytes()), Some(easy));
    for no in [b"".as_slice(), &[0; 79], &[0; 81], b"zz", &[b'0'; 158]] {
        assert_eq!(header(no), None);
    }
}

#[test]
fn a_header_that_claims_work_without_having_done_it_is_refused() {
    let read = read(&proof(&attested(BITCOIN, &[0x01]))).unwrap();
    let mut boasting = easy_header();
    // The difficulty of 2024, claimed and not done.
    boasting[72..76].copy_from_slice(&0x1703_4219_u32.to_le_bytes());
    assert_eq!(check_block(&read, &boasting, Least::easy()), Err(Fault::TooLittleWork));
    for bits in [0_u32, u32::MAX, 0x0100_0000, 0x2180_0000] {
        boasting[72..76].copy_from_slice(&bits.to_le_bytes());
        assert_eq!(check_block(&read, &boasting, Least::easy()), Err(Fault::TooLittleWork));
    }
}

#[test]
fn a_promise_is_read_as_a_promise() {
    let pending = attested(PENDING, b"\x09a.example");
    let other = attested(&[1, 2, 3, 4, 5, 6, 7, 8], b"?");
    let both = [&[0xff][..], &pending, &[0xff][..], &other, &attested(BITCOIN, &[7])].concat();
    let read = read(&proof(&both)).unwrap();
    assert_eq!(
        read.ends,
        [
            Ends::Pending { calendar: "a.example".into() },
            Ends::Other,
            Ends::Block { height: 7, root: merkle() }
        ]
    );
}

#[test]
fn every_step_is_known_or_refused() {
    let wrapped = |steps: &[u8]| [MAGIC, &[0x08], &file(), steps].concat();
    let end = attested(PENDING, b"\x01a");
    for step in [[0x02], [0x03], [0x08]] {
        assert!(read(&wrapped(&[&step[..], &end].concat())).is_ok());
    }
    for step in [0x67, 0xf2, 0xf3, 0x77] {
        assert_eq!(read(&wrapped(&[&[step][..], &end].concat())), Err(Fault::UnknownAlgorithm));
    }
    // A path whose message is no hash of 32 bytes names no block.
    let short = [&[0x02][..], &attested(BITCOIN, &[7])].concat();
    assert_eq!(read(&wrapped(&short)), Err(Fault::NotAProof));
}

#[test]
fn hostile_proofs_are_refused_and_cost_nothing() {
    let good = proof(&attested(BITCOIN, &[7]));
    for length in 0..good.len() {
        assert!(read(&good[..length]).is_err(), "cut to {length}");
    }
    assert_eq!(read(&[&good[..], &[0]].concat()), Err(Fault::CutOrLonger));
    assert_eq!(read(&vec![0; MAX_FILE + 1]), Err(Fault::TooLarge));
    assert_eq!(read(b"no proof"), Err(Fault::NotAProof));
    let begun = |rest: &[u8]| [MAGIC, &[0x08], &file(), rest].concat();
    // A tree without an end, a message that grows, a number that never ends.
    let deep: Vec<u8> = [0x08].repeat(100_000);
    assert_eq!(read(&begun(&deep)), Err(Fault::NotAProof));
    let wide: Vec<u8> = [&[0xff][..], &attested(PENDING, b"\x01a")].concat().repeat(15_000);
    assert!(read(&begun(&wide)).is_err());
    let grows: Vec<u8> = [&[0xf0, 0xff, 0x1f][..], &[1; 4095]].concat().repeat(3);
    assert_eq!(read(&begun(&grows)), Err(Fault::NotAProof));
    assert_eq!(
        read(&begun(&[0xf0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f])),
        Err(Fault::NotAProof)
    );
    assert_eq!(read(&begun(&[0xf0, 0])), Err(Fault::NotAProof));
}

mod chance {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn nothing_makes_it_panic(rest in proptest::collection::vec(any::<u8>(), 0..400), at in 0_usize..200, bit in 0_u8..8) {
            let begun = [MAGIC, &[0x08], &file(), &rest].concat();
            let _ = read(&begun);
            let _ = redress_courier::stamp::looks_like(&rest);
            let _ = header(&rest);
            let mut spoilt = proof(&attested(BITCOIN, &[7]));
            let at = at % spoilt.len();
            spoilt[at] ^= 1 << bit;
            let _ = read(&spoilt);
        }
    }
}
