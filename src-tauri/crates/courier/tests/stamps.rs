//! Time-stamp tokens of an authority of the tests' own: what holds, and what each hostile one is refused for.

mod authority;

use authority::{Authority, Keys, Made};
use redress_courier::root::{List, stamp_request};
use redress_courier::{Fault, MAX_FILE, stamp};
use redress_model::Sha256Hex;

fn list(digit: &str) -> List {
    List::of([(Sha256Hex::try_from(digit.repeat(64)).unwrap(), "originals/E-01.pdf".into())])
}

fn checked(token: &[u8], brought: &[Vec<u8>]) -> Result<stamp::Stamp, Fault> {
    stamp::check(token, &list("a"), brought)
}

#[test]
fn tokens_of_every_known_kind_hold() {
    for keys in [Keys::Rsa, Keys::P256, Keys::P384] {
        for hash in ["sha256", "sha384", "sha512"] {
            let authority = Authority::certify(&Made { keys, hash, ..Made::default() });
            let request = authority.request(list("a").text().as_bytes(), hash, true);
            let answer = authority.stamp(&request);
            assert!(stamp::looks_like(&answer));
            let stamp =
                checked(&answer, &[]).unwrap_or_else(|fault| panic!("{keys:?} {hash}: {fault}"));
            assert!(stamp.whole && !stamp.brought, "{stamp:?}");
            assert!(stamp.when.ends_with('Z') && stamp.root_name.contains("Nobody"), "{stamp:?}");
            assert_eq!(stamp.root_fingerprint.len(), 64);
            assert!(checked(&answer, &[authority.root()]).unwrap().brought);
        }
    }
}

#[test]
fn the_request_made_here_is_one_that_an_authority_takes() {
    let authority = Authority::certify(&Made::default());
    let answer = authority.stamp(&stamp_request(&list("a").root()));
    assert!(checked(&answer, &[]).unwrap().whole);
}

#[test]
fn a_token_without_certificates_needs_them_by_file() {
    let authority = Authority::certify(&Made::default());
    let answer = authority.stamp(&authority.request(list("a").text().as_bytes(), "sha256", false));
    assert_eq!(checked(&answer, &[]), Err(Fault::NoSigner));
    let half = checked(&answer, &[authority.signer()]).unwrap();
    assert!(!half.whole);
    let whole = checked(&answer, &[authority.signer(), authority.root()]).unwrap();
    assert!(whole.whole && whole.brought);
}

#[test]
fn what_is_not_right_is_refused_by_name() {
    let good = Made::default();
    let stamped = |made: &Made| {
        let authority = Authority::certify(made);
        let answer = authority.stamp(&stamp_request(&list("a").root()));
        (authority, answer)
    };
    let (authority, answer) = stamped(&good);
    // Of other papers.
    assert_eq!(stamp::check(&answer, &list("b"), &[]), Err(Fault::OtherHash));
    // Of another authority under the same name; and of one that has nothing to do with it.
    let (other, _) = stamped(&good);
    assert_eq!(checked(&answer, &[other.root()]), Err(Fault::OtherRoot));
    let (stranger, _) = stamped(&Made { name: "Another Root of Nobody", ..good.clone() });
    assert!(!checked(&answer, &[stranger.root()]).unwrap().brought);
    assert!(checked(&answer, &[stranger.root(), authority.root()]).unwrap().brought);
    // A root that may not sign certificates, and keys that are too weak.
    let fault = |made: Made| checked(&stamped(&made).1, &[]).unwrap_err();
    assert_eq!(fault(Made { ca: false, ..good.clone() }), Fault::NotAnAuthority);
    assert_eq!(fault(Made { keys: Keys::Weak, ..good.clone() }), Fault::UnknownAlgorithm);
    // Certificates that had ended when the authority stamped.
    assert_eq!(fault(Made { days: "-1", ..good.clone() }), Fault::NotValidThen);
    assert_eq!(fault(Made { root_days: "-1", ..good.clone() }), Fault::NotValidThen);
    // Not a certificate, not a token, nothing.
    for no in [b"".as_slice(), b"-----BEGIN CERTIFICATE-----", &[0x30, 0x80], &[0xff; 100]] {
        assert!(checked(no, &[]).is_err() && checked(&answer, &[no.to_vec()]).is_err());
    }
    assert_eq!(checked(&vec![0; MAX_FILE + 1], &[]), Err(Fault::TooLarge));
}

#[test]
fn a_token_that_was_changed_cut_or_made_longer_never_holds() {
    let authority = Authority::certify(&Made::default());
    let answer = authority.stamp(&stamp_request(&list("a").root()));
    for length in 0..answer.len() {
        assert!(checked(&answer[..length], &[]).is_err(), "cut to {length}");
    }
    let longer = [answer.as_slice(), b"\0"].concat();
    assert_eq!(checked(&longer, &[]), Err(Fault::CutOrLonger));
    let whole = checked(&answer, &[]).unwrap();
    let mut held = 0;
    for at in 0..answer.len() {
        let mut spoilt = answer.clone();
        spoilt[at] ^= 0x01;
        // A few bytes are signed by nobody, such as the words of the answer around the token; the time never changes.
        // A root that no longer has its name is a root that is missing, and said to be.
        if let Ok(stamp) = checked(&spoilt, &[]) {
            assert_eq!(stamp.when, whole.when, "byte {at}");
            if stamp.whole {
                assert_eq!(stamp.root_fingerprint, whole.root_fingerprint, "byte {at}");
                held += 1;
            } else {
                assert_ne!(stamp.root_fingerprint, whole.root_fingerprint, "byte {at}");
            }
        }
    }
    assert!(held < 40, "{held} of {} bytes may change", answer.len());
}
