//! Certificates: from the one that signed up to a root, each valid at the time that is stamped (RFC 5280).

use der::asn1::ObjectIdentifier;
use der::{Decode, DecodePem, Encode};
use sha2::{Digest, Sha256};
use x509_cert::Certificate;
use x509_cert::ext::pkix::{BasicConstraints, ExtendedKeyUsage, KeyUsage};

use crate::{Fault, keys};

/// The most certificates taken from a proof and the files beside it.
const MOST_CERTIFICATES: usize = 64;
/// The longest chain.
const LONGEST: usize = 8;

const TIME_STAMPING: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.8");
const BASIC_CONSTRAINTS: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.19");
const KEY_USAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.15");
const EXTENDED_KEY_USAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.37");
/// Certificate policies say under which rules it was given; they forbid nothing here.
const POLICIES: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.32");

/// Reads certificates from a file: one in DER, or any number in PEM.
///
/// # Errors
/// [`Fault::TooLarge`], [`Fault::NotAProof`] where there is none.
pub(crate) fn read(bytes: &[u8]) -> Result<Vec<Certificate>, Fault> {
    if bytes.len() > crate::MAX_FILE {
        return Err(Fault::TooLarge);
    }
    let found = match Certificate::from_der(bytes) {
        Ok(one) => vec![one],
        Err(_) => pem(bytes)?,
    };
    match found.len() {
        0 => Err(Fault::NotAProof),
        n if n > MOST_CERTIFICATES => Err(Fault::TooLarge),
        _ => Ok(found),
    }
}

/// Reads the PEM blocks of a text; what stands between them is left out, as tools write words there.
fn pem(bytes: &[u8]) -> Result<Vec<Certificate>, Fault> {
    const END: &str = "-----END CERTIFICATE-----";
    let text = std::str::from_utf8(bytes).map_err(|_| Fault::NotAProof)?;
    let blocks = text.split_inclusive(END).filter(|block| block.ends_with(END));
    let begin = |block: &str| block.find("-----BEGIN CERTIFICATE-----");
    blocks
        .filter_map(|block| block.get(begin(block)?..))
        .map(|block| Certificate::from_pem(block).map_err(|_| Fault::NotAProof))
        .collect()
}

/// The end of a chain.
#[derive(Debug)]
pub(crate) struct Ended {
    /// The last certificate.
    pub last: Certificate,
    /// Whether it signed itself: a root.
    pub is_root: bool,
}

/// Says whether this certificate may stamp time, and nothing else (RFC 3161, 2.3).
pub(crate) fn stamps_time(signer: &Certificate) -> Result<(), Fault> {
    let wrong = |_| Fault::NotForTime;
    let usage = signer.tbs_certificate.get::<ExtendedKeyUsage>().map_err(wrong)?;
    match usage {
        Some((true, usage)) if usage.0 == [TIME_STAMPING] => Ok(()),
        _ => Err(Fault::NotForTime),
    }
}

/// Gives the SHA-256 of a certificate, to be compared elsewhere.
pub(crate) fn fingerprint(one: &Certificate) -> Result<String, Fault> {
    Ok(crate::hex(&Sha256::digest(one.to_der().map_err(|_| Fault::NotAProof)?)))
}

fn valid_at(one: &Certificate, when: u64) -> bool {
    let validity = &one.tbs_certificate.validity;
    let from = validity.not_before.to_unix_duration().as_secs();
    let to = validity.not_after.to_unix_duration().as_secs();
    (from..=to).contains(&when)
}

/// A critical extension that is not understood forbids its certificate.
fn understood(one: &Certificate) -> bool {
    let known = [BASIC_CONSTRAINTS, KEY_USAGE, EXTENDED_KEY_USAGE, POLICIES];
    let all = one.tbs_certificate.extensions.iter().flatten();
    all.filter(|extension| extension.critical).all(|one| known.contains(&one.extn_id))
}

/// Says whether a certificate may sign others, with `below` authorities between it and the signer.
fn is_authority(one: &Certificate, below: usize) -> bool {
    let tbs = &one.tbs_certificate;
    let signs = match tbs.get::<KeyUsage>() {
        Ok(None) => true,
        Ok(Some((_, usage))) => usage.key_cert_sign(),
        Err(_) => false,
    };
    let is_ca = match tbs.get::<BasicConstraints>() {
        Ok(Some((_, basic))) => {
            basic.ca && basic.path_len_constraint.is_none_or(|most| below <= usize::from(most))
        }
        _ => false,
    };
    signs && is_ca
}

fn signed_by(one: &Certificate, by: &Certificate) -> Result<(), Fault> {
    // The algorithm stands twice, once outside of what is signed; both must be the same (RFC 5280, 4.1.1.2).
    if one.signature_algorithm != one.tbs_certificate.signature {
        return Err(Fault::BadSignature);
    }
    let message = one.tbs_certificate.to_der().map_err(|_| Fault::BadSignature)?;
    let signature = one.signature.as_bytes().ok_or(Fault::BadSignature)?;
    let key = &by.tbs_certificate.subject_public_key_info;
    keys::verify(key, &one.signature_algorithm.oid, None, &message, signature)
}

/// Follows the certificates from a signer upwards, among those that are there. Each must have been valid at `when`.
///
/// # Errors
/// The first certificate that does not fit.
pub(crate) fn follow(
    signer: &Certificate,
    among: &[Certificate],
    when: u64,
) -> Result<Ended, Fault> {
    let mut one = signer;
    for below in 0..LONGEST {
        if !valid_at(one, when) || !understood(one) {
            let expired = !valid_at(one, when);
            return Err(if expired { Fault::NotValidThen } else { Fault::UnknownAlgorithm });
        }
        let tbs = &one.tbs_certificate;
        if tbs.issuer == tbs.subject {
            signed_by(one, one)?;
            return Ok(Ended { last: one.clone(), is_root: true });
        }
        let issuers = among.iter().filter(|other| other.tbs_certificate.subject == tbs.issuer);
        let mut wrong = None;
        let mut found = None;
        for issuer in issuers.take(MOST_CERTIFICATES) {
            match signed_by(one, issuer) {
                Ok(()) => {
                    found = Some(issuer);
                    break;
                }
                Err(fault) => wrong = Some(fault),
            }
        }
        match (found, wrong) {
            (Some(issuer), _) if is_authority(issuer, below) => one = issuer,
            (Some(_), _) => return Err(Fault::NotAnAuthority),
            (None, Some(fault)) => return Err(fault),
            (None, None) => return Ok(Ended { last: one.clone(), is_root: false }),
        }
    }
    Err(Fault::NotAnAuthority)
}

#[cfg(test)]
#[path = "../tests/authority/mod.rs"]
#[allow(dead_code, reason = "the tests of tokens use the rest")]
mod authority;

#[cfg(test)]
mod tests {
    use super::authority::{Authority, Keys, Made};
    use super::*;

    fn certificates(made: &Made) -> (Certificate, Vec<Certificate>) {
        let authority = Authority::certify(made);
        let signer = read(&authority.signer()).unwrap().remove(0);
        (signer.clone(), [vec![signer], read(&authority.root()).unwrap()].concat())
    }

    #[test]
    fn only_a_certificate_for_time_and_nothing_else_stamps() {
        for (usage, right) in [
            ("critical,timeStamping", true),
            ("timeStamping", false),
            ("critical,timeStamping,clientAuth", false),
            ("critical,clientAuth", false),
            ("", false),
        ] {
            let (signer, _) = certificates(&Made { usage, ..Made::default() });
            assert_eq!(stamps_time(&signer).is_ok(), right, "{usage}");
        }
    }

    #[test]
    fn a_certificate_counts_only_at_a_time_it_was_valid() {
        let (signer, all) = certificates(&Made::default());
        let validity = &signer.tbs_certificate.validity;
        let from = validity.not_before.to_unix_duration().as_secs();
        let to = validity.not_after.to_unix_duration().as_secs();
        assert!(follow(&signer, &all, from).unwrap().is_root);
        for when in [from - 1, to + 1, 0, u64::MAX] {
            assert_eq!(follow(&signer, &all, when).unwrap_err(), Fault::NotValidThen, "{when}");
        }
    }

    #[test]
    fn weak_keys_and_false_authorities_are_refused() {
        let now = |signer: &Certificate| {
            signer.tbs_certificate.validity.not_before.to_unix_duration().as_secs()
        };
        let (signer, all) = certificates(&Made { keys: Keys::Weak, ..Made::default() });
        assert_eq!(follow(&signer, &all, now(&signer)).unwrap_err(), Fault::UnknownAlgorithm);
        let (signer, all) = certificates(&Made { ca: false, ..Made::default() });
        assert_eq!(follow(&signer, &all, now(&signer)).unwrap_err(), Fault::NotAnAuthority);
        // Another root under the same name signed it as little as anybody.
        let (signer, _) = certificates(&Made::default());
        let (_, others) = certificates(&Made::default());
        assert_eq!(follow(&signer, &others, now(&signer)).unwrap_err(), Fault::BadSignature);
    }
}
