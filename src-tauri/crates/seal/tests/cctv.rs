//! age is read as the standard says: the Community Cryptography Test Vectors for age (`tests/vectors/README.md`),
//! through the readings of this crate. Every deviation is named here with its reason.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::Path;

use redress_seal::passphrase::{self, Origin};
use redress_seal::person::Identity;
use redress_seal::{Error, SecretString};
use sha2::{Digest, Sha256};

/// Vectors there are.
const VECTORS: usize = 143;
/// Deviations allowed at most.
const MOST: usize = 6;
const NO_HYBRID: &str = "no post-quantum identity yet: refused as an identity we do not know";

/// Vectors that do not end as the standard says, and why. Each is refused; none opens what should stay shut.
const DEVIATIONS: &[(&str, &str)] = &[
    ("armor_hybrid", NO_HYBRID),
    ("hybrid", NO_HYBRID),
    ("hybrid_and_x25519", NO_HYBRID),
    ("hybrid_grease", NO_HYBRID),
    ("hybrid_multiple_recipients", NO_HYBRID),
    ("armor_whitespace_outside", "age takes no space around armour; nothing of ours is armoured"),
];

struct Vector {
    expect: String,
    payload: Option<String>,
    identities: Vec<String>,
    passphrases: Vec<String>,
    armored: bool,
    sealed: Vec<u8>,
}

fn read(bytes: &[u8]) -> Vector {
    let end = bytes.windows(2).position(|two| two == b"\n\n").expect("a header ends");
    let head = std::str::from_utf8(&bytes[..end]).expect("the header is text");
    let mut fields: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for line in head.lines() {
        let (key, value) = line.split_once(": ").expect("a key and its value");
        fields.entry(key).or_default().push(value.to_owned());
    }
    let known = [
        "armored",
        "comment",
        "compressed",
        "expect",
        "file key",
        "identity",
        "passphrase",
        "payload",
    ];
    assert!(fields.keys().all(|key| known.contains(key)), "{fields:?}");
    let mut sealed = bytes[end + 2..].to_vec();
    if fields.contains_key("compressed") {
        let mut whole = Vec::new();
        flate2::read::ZlibDecoder::new(&sealed[..]).read_to_end(&mut whole).expect("zlib");
        sealed = whole;
    }
    let mut take = |key: &str| fields.remove(key).unwrap_or_default();
    Vector {
        expect: take("expect").remove(0),
        payload: take("payload").pop(),
        identities: take("identity"),
        passphrases: take("passphrase"),
        armored: !take("armored").is_empty(),
        sealed,
    }
}

/// How a reading ended. This crate has one word for every kind of damage, and none for armour.
#[derive(Debug, PartialEq, Eq)]
enum End {
    Opened(Vec<u8>),
    NoMatch,
    Refused,
}

fn end(vector: &Vector) -> End {
    let mut sealed = vector.sealed.clone();
    if vector.armored {
        // Nothing of ours is armoured; the armour is taken off by age itself.
        let mut bytes = Vec::new();
        let mut reader = age::armor::ArmoredReader::new(&sealed[..]);
        if reader.read_to_end(&mut bytes).is_err() {
            return End::Refused;
        }
        sealed = bytes;
    }
    let mut identities = Vec::new();
    for text in &vector.identities {
        match Identity::from_text(text.as_bytes()) {
            Ok(identity) => identities.push(identity),
            Err(_) => return End::Refused,
        }
    }
    if identities.is_empty() && vector.passphrases.is_empty() {
        identities.push(Identity::generate());
    }
    let by_identity = identities.iter().map(|identity| identity.open(&sealed));
    let by_passphrase = vector.passphrases.iter().map(|text| {
        let secret = SecretString::from(text.clone());
        passphrase::open(&sealed, &secret, Origin::Foreign)
    });
    let mut worst = End::NoMatch;
    for opened in by_identity.chain(by_passphrase) {
        match opened {
            Ok(content) => return End::Opened(content.to_vec()),
            Err(Error::WrongKey) => {}
            Err(_) => worst = End::Refused,
        }
    }
    worst
}

#[test]
fn every_vector_ends_as_the_standard_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/vectors/age");
    let entries = std::fs::read_dir(folder).unwrap();
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert_eq!(paths.len(), VECTORS);
    let mut deviating = BTreeSet::new();
    for path in &paths {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let vector = read(&std::fs::read(path).unwrap());
        let ended = end(&vector);
        if let (End::Opened(content), Some(payload)) = (&ended, &vector.payload) {
            let digest = Sha256::digest(content);
            let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(&digest, payload, "{name}: what opens is what was sealed");
        }
        let agrees = match vector.expect.as_str() {
            "success" => matches!(ended, End::Opened(_)),
            // That a key does not fit can only be said of a whole header.
            "no match" => !matches!(ended, End::Opened(_)),
            _ => ended == End::Refused,
        };
        if !agrees {
            println!("{name}: expected {}, ended as {ended:?}", vector.expect);
            deviating.insert(name);
        }
    }
    println!(
        "\npromise cctv: seed 0, {} of {VECTORS}, worst: {} deviations, each named",
        paths.len(),
        deviating.len()
    );
    let named: BTreeSet<String> = DEVIATIONS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert!(named.len() <= MOST);
    assert_eq!(deviating, named);
}
