//! Time-stamp tokens: RFC 3161, with the certificate of the signer named as RFC 5816 or RFC 2634 says.

use cms::cert::CertificateChoices;
use cms::content_info::ContentInfo;
use cms::signed_data::{SignedData, SignerIdentifier, SignerInfo};
use der::asn1::{Any, ObjectIdentifier, OctetString, SetOfVec};
use der::{DateTime, Decode, Encode, Tag, Tagged};
use sha1::Sha1;
use sha2::Digest;
use x509_cert::Certificate;
use x509_cert::attr::Attribute;
use x509_cert::ext::pkix::SubjectKeyIdentifier;
use x509_cert::spki::AlgorithmIdentifierOwned;

use crate::keys::Hash;
use crate::root::List;
use crate::{Fault, MAX_FILE, chain, keys};

const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const TST_INFO: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
const SIGNING_CERTIFICATE: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.12");
const SIGNING_CERTIFICATE_V2: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");

/// A token that was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The time it stamps, RFC 3339 in UTC.
    pub when: String,
    /// The name of the last certificate of the chain.
    pub root_name: String,
    /// Its SHA-256, to be compared with what the authority publishes.
    pub root_fingerprint: String,
    /// Whether that certificate is a root. Where it is not, the authority's root is still to be brought.
    pub whole: bool,
    /// Whether that root was brought by a file of its own.
    pub brought: bool,
}

/// Says whether a file looks like a token or the answer of an authority.
pub fn looks_like(bytes: &[u8]) -> bool {
    let Ok(parts) = Vec::<Any>::from_der(bytes) else { return false };
    match parts.first() {
        Some(first) if first.tag() == Tag::ObjectIdentifier => {
            first.decode_as::<ObjectIdentifier>() == Ok(SIGNED_DATA)
        }
        // A certificate begins with a sequence too, but holds three parts.
        Some(first) => parts.len() <= 2 && first.tag() == Tag::Sequence && status(first).is_some(),
        None => false,
    }
}

/// Says whether a file holds certificates.
pub fn holds_certificates(bytes: &[u8]) -> bool {
    chain::read(bytes).is_ok()
}

fn status(info: &Any) -> Option<u8> {
    let parts = info.decode_as::<Vec<Any>>().ok()?;
    parts.first()?.decode_as::<u8>().ok()
}

/// Checks a token over a list, with certificates brought beside it.
///
/// # Errors
/// The first thing that does not fit.
pub fn check(bytes: &[u8], list: &List, brought: &[Vec<u8>]) -> Result<Stamp, Fault> {
    let signed = signed_data(bytes)?;
    let content = content(&signed)?;
    let info = Info::read(content.as_bytes())?;
    if list.hashed(info.hash) != info.imprint {
        return Err(Fault::OtherHash);
    }
    let in_token = certificates(&signed);
    let mut all = in_token.clone();
    let mut roots = Vec::new();
    for file in brought {
        roots.extend(chain::read(file)?);
    }
    all.extend(roots.iter().cloned());
    let mut signers = signed.signer_infos.0.iter();
    let (Some(signer), None) = (signers.next(), signers.next()) else {
        return Err(Fault::NotAProof);
    };
    let certificate = signer_of(signer, &all).ok_or(Fault::NoSigner)?;
    check_signature(signer, certificate, content.as_bytes())?;
    chain::stamps_time(certificate)?;
    let ended = chain::follow(certificate, &all, info.seconds)?;
    // Where somebody brought a root under the name of this one, it must be this one.
    let named =
        |one: &&Certificate| one.tbs_certificate.subject == ended.last.tbs_certificate.subject;
    let mut same_name = roots.iter().filter(named).peekable();
    let any_brought = same_name.peek().is_some();
    let brought = same_name.any(|root| *root == ended.last);
    if any_brought && !brought {
        return Err(Fault::OtherRoot);
    }
    Ok(Stamp {
        when: info.when,
        root_name: ended.last.tbs_certificate.subject.to_string(),
        root_fingerprint: chain::fingerprint(&ended.last)?,
        whole: ended.is_root,
        brought: brought && ended.is_root,
    })
}

/// Takes the signed data out of a token, or out of an authority's answer around one.
fn signed_data(bytes: &[u8]) -> Result<SignedData, Fault> {
    if bytes.len() > MAX_FILE {
        return Err(Fault::TooLarge);
    }
    let parts = Vec::<Any>::from_der(bytes).map_err(|error| match error.kind() {
        der::ErrorKind::TrailingData { .. } | der::ErrorKind::Incomplete { .. } => {
            Fault::CutOrLonger
        }
        _ => Fault::NotAProof,
    })?;
    let first = parts.first().ok_or(Fault::NotAProof)?;
    let token = if first.tag() == Tag::ObjectIdentifier {
        ContentInfo::from_der(bytes).map_err(|_| Fault::NotAProof)?
    } else {
        // 0 is granted, 1 granted with changes; everything else is a refusal (RFC 3161, 2.4.2).
        match status(first) {
            Some(0 | 1) => {}
            Some(_) => return Err(Fault::Refused),
            None => return Err(Fault::NotAProof),
        }
        let token = parts.get(1).ok_or(Fault::NotAProof)?;
        token.decode_as().map_err(|_| Fault::NotAProof)?
    };
    if token.content_type != SIGNED_DATA {
        return Err(Fault::NotAProof);
    }
    token.content.decode_as().map_err(|_| Fault::NotAProof)
}

fn content(signed: &SignedData) -> Result<OctetString, Fault> {
    if signed.encap_content_info.econtent_type != TST_INFO {
        return Err(Fault::NotAProof);
    }
    let content = signed.encap_content_info.econtent.as_ref().ok_or(Fault::NotAProof)?;
    content.decode_as().map_err(|_| Fault::NotAProof)
}

fn certificates(signed: &SignedData) -> Vec<Certificate> {
    let all = signed.certificates.iter().flat_map(|set| set.0.iter());
    all.filter_map(|choice| match choice {
        CertificateChoices::Certificate(one) => Some(one.clone()),
        CertificateChoices::Other(_) => None,
    })
    .collect()
}

/// What a token says (TSTInfo).
struct Info {
    hash: Hash,
    imprint: Vec<u8>,
    when: String,
    seconds: u64,
}

impl Info {
    fn read(bytes: &[u8]) -> Result<Self, Fault> {
        let wrong = |_| Fault::NotAProof;
        let parts = Vec::<Any>::from_der(bytes).map_err(wrong)?;
        let [version, policy, imprint, serial, time, rest @ ..] = parts.as_slice() else {
            return Err(Fault::NotAProof);
        };
        let known = version.decode_as::<u8>() == Ok(1)
            && policy.tag() == Tag::ObjectIdentifier
            && serial.tag() == Tag::Integer;
        if !known || time.tag() != Tag::GeneralizedTime {
            return Err(Fault::NotAProof);
        }
        // The one place where a token may say something that must be understood.
        for part in rest {
            if let Tag::ContextSpecific { number, .. } = part.tag()
                && number.value() == 1
            {
                return Err(Fault::UnknownAlgorithm);
            }
        }
        let imprint = imprint.decode_as::<Vec<Any>>().map_err(wrong)?;
        let [algorithm, digest] = imprint.as_slice() else { return Err(Fault::NotAProof) };
        let algorithm = algorithm.decode_as::<AlgorithmIdentifierOwned>().map_err(wrong)?;
        let digest = digest.decode_as::<OctetString>().map_err(wrong)?;
        let (when, seconds) = read_time(time.value()).ok_or(Fault::NotAProof)?;
        Ok(Self {
            hash: Hash::of(&algorithm.oid)?,
            imprint: digest.as_bytes().to_vec(),
            when,
            seconds,
        })
    }
}

/// Reads `YYYYMMDDhhmmss[.f…]Z`: RFC 3161 allows fractions of a second where the reader of DER does not.
fn read_time(value: &[u8]) -> Option<(String, u64)> {
    let text = std::str::from_utf8(value).ok()?.strip_suffix('Z')?;
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.len() != 14 || !digits(whole) || !digits(fraction) {
        return None;
    }
    let part = |from: usize, to: usize| whole.get(from..to)?.parse::<u16>().ok();
    let small = |from: usize| u8::try_from(part(from, from + 2)?).ok();
    let time =
        DateTime::new(part(0, 4)?, small(4)?, small(6)?, small(8)?, small(10)?, small(12)?).ok()?;
    // What existed within a second existed before the next one, and before no earlier one.
    let begun = u64::from(fraction.bytes().any(|digit| digit != b'0'));
    let seconds = time.unix_duration().as_secs().checked_add(begun)?;
    let time = DateTime::from_unix_duration(std::time::Duration::from_secs(seconds)).ok()?;
    Some((time.to_string(), seconds))
}

fn signer_of<'a>(signer: &SignerInfo, among: &'a [Certificate]) -> Option<&'a Certificate> {
    among.iter().find(|one| {
        let tbs = &one.tbs_certificate;
        match &signer.sid {
            SignerIdentifier::IssuerAndSerialNumber(id) => {
                tbs.issuer == id.issuer && tbs.serial_number == id.serial_number
            }
            SignerIdentifier::SubjectKeyIdentifier(id) => {
                matches!(tbs.get::<SubjectKeyIdentifier>(), Ok(Some((_, own))) if own == *id)
            }
        }
    })
}

/// Finds the one value of a signed attribute.
fn attribute<'a>(all: &'a SetOfVec<Attribute>, oid: &ObjectIdentifier) -> Option<&'a Any> {
    let mut found = all.iter().filter(|one| one.oid == *oid);
    let (Some(one), None) = (found.next(), found.next()) else { return None };
    let mut values = one.values.iter();
    match (values.next(), values.next()) {
        (Some(value), None) => Some(value),
        _ => None,
    }
}

fn check_signature(
    signer: &SignerInfo,
    certificate: &Certificate,
    content: &[u8],
) -> Result<(), Fault> {
    let attributes = signer.signed_attrs.as_ref().ok_or(Fault::NotAProof)?;
    let kind = attribute(attributes, &CONTENT_TYPE).ok_or(Fault::NotAProof)?;
    if kind.decode_as::<ObjectIdentifier>() != Ok(TST_INFO) {
        return Err(Fault::NotAProof);
    }
    let hash = Hash::of(&signer.digest_alg.oid)?;
    let digest = attribute(attributes, &MESSAGE_DIGEST).ok_or(Fault::NotAProof)?;
    let digest = digest.decode_as::<OctetString>().map_err(|_| Fault::NotAProof)?;
    if digest.as_bytes() != hash.digest(content) {
        return Err(Fault::BadSignature);
    }
    names_signer(attributes, certificate)?;
    // What is signed is the set itself, not the field of the token it stands in (RFC 5652, 5.4).
    let message = attributes.to_der().map_err(|_| Fault::BadSignature)?;
    let key = &certificate.tbs_certificate.subject_public_key_info;
    let algorithm = &signer.signature_algorithm.oid;
    keys::verify(key, algorithm, Some(hash), &message, signer.signature.as_bytes())
}

/// The certificate that signed must be the one that the signed part names (RFC 2634, 5.4; RFC 5816).
fn names_signer(attributes: &SetOfVec<Attribute>, certificate: &Certificate) -> Result<(), Fault> {
    let der = certificate.to_der().map_err(|_| Fault::NoSigner)?;
    let first = |value: &Any| -> Option<Vec<Any>> {
        let certificates = value.decode_as::<Vec<Any>>().ok()?;
        let ids = certificates.first()?.decode_as::<Vec<Any>>().ok()?;
        ids.first()?.decode_as::<Vec<Any>>().ok()
    };
    let same = |id: &Any, hashed: &[u8]| {
        id.decode_as::<OctetString>().is_ok_and(|named| named.as_bytes() == hashed)
    };
    let (named, v2) = match attribute(attributes, &SIGNING_CERTIFICATE_V2) {
        Some(value) => (value, true),
        None => (attribute(attributes, &SIGNING_CERTIFICATE).ok_or(Fault::NoSigner)?, false),
    };
    let id = first(named).ok_or(Fault::NoSigner)?;
    let fits = match id.as_slice() {
        // The first version names the certificate by its SHA-1. That is no signature: the whole is signed with a better hash.
        [hash, ..] if !v2 => same(hash, &Sha1::digest(&der)),
        [hash, ..] if hash.tag() == Tag::OctetString => same(hash, &Hash::Sha256.digest(&der)),
        [algorithm, hash, ..] => {
            let algorithm = algorithm.decode_as::<AlgorithmIdentifierOwned>();
            let algorithm = algorithm.map_err(|_| Fault::NoSigner)?;
            same(hash, &Hash::of(&algorithm.oid)?.digest(&der))
        }
        _ => false,
    };
    if fits { Ok(()) } else { Err(Fault::NoSigner) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_with_and_without_fractions() {
        let said = |text: &str| read_time(text.as_bytes()).map(|(when, _)| when);
        assert_eq!(said("20261129190000Z").as_deref(), Some("2026-11-29T19:00:00Z"));
        assert_eq!(said("20261129190000.123Z").as_deref(), Some("2026-11-29T19:00:01Z"));
        assert_eq!(said("20261231235959.9Z").as_deref(), Some("2027-01-01T00:00:00Z"));
        assert_eq!(said("20261129190000.0Z").as_deref(), Some("2026-11-29T19:00:00Z"));
        for no in [
            "",
            "Z",
            "20261129190000",
            "20261329190000Z",
            "2026112919000Z",
            "20261129190000.xZ",
            "ééééééé",
        ] {
            assert_eq!(said(no), None, "{no}");
        }
    }
}
