//! Hashes and signatures: RSA and ECDSA, with SHA-256, SHA-384 or SHA-512.

use der::Encode;
use der::asn1::ObjectIdentifier;
use p256::ecdsa::signature::hazmat::PrehashVerifier;
use p256::pkcs8::DecodePublicKey;
use rsa::traits::PublicKeyParts;
use sha2::{Digest, Sha256, Sha384, Sha512};
use x509_cert::spki::SubjectPublicKeyInfoOwned;

use crate::Fault;

/// Fewest bits of an RSA key. NIST SP 800-131A allows no less for signatures.
const LEAST_RSA_BITS: usize = 2048;

const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const RSA_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");
const RSA_SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.12");
const RSA_SHA512: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.13");
const ECDSA_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");
const ECDSA_SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.3");
const ECDSA_SHA512: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.4");
const EC_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
const P384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.34");
const SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
const SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.2");
const SHA512: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.3");

/// A hash that is still good enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hash {
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

impl Hash {
    /// Finds a hash by its identifier.
    pub fn of(oid: &ObjectIdentifier) -> Result<Self, Fault> {
        match *oid {
            SHA256 => Ok(Self::Sha256),
            SHA384 => Ok(Self::Sha384),
            SHA512 => Ok(Self::Sha512),
            _ => Err(Fault::UnknownAlgorithm),
        }
    }

    /// Hashes bytes.
    pub fn digest(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha256 => Sha256::digest(bytes).to_vec(),
            Self::Sha384 => Sha384::digest(bytes).to_vec(),
            Self::Sha512 => Sha512::digest(bytes).to_vec(),
        }
    }

    fn pkcs1(self) -> rsa::Pkcs1v15Sign {
        match self {
            Self::Sha256 => rsa::Pkcs1v15Sign::new::<Sha256>(),
            Self::Sha384 => rsa::Pkcs1v15Sign::new::<Sha384>(),
            Self::Sha512 => rsa::Pkcs1v15Sign::new::<Sha512>(),
        }
    }
}

/// The hash that a signature algorithm takes; `named` where the algorithm names none itself.
fn hash_of(algorithm: &ObjectIdentifier, named: Option<Hash>) -> Result<Hash, Fault> {
    let own = match *algorithm {
        RSA_SHA256 | ECDSA_SHA256 => Some(Hash::Sha256),
        RSA_SHA384 | ECDSA_SHA384 => Some(Hash::Sha384),
        RSA_SHA512 | ECDSA_SHA512 => Some(Hash::Sha512),
        RSA => None,
        _ => return Err(Fault::UnknownAlgorithm),
    };
    own.or(named).ok_or(Fault::UnknownAlgorithm)
}

/// Checks a signature over a message.
///
/// # Errors
/// [`Fault::UnknownAlgorithm`] for an algorithm or a key that is not known or is too weak, [`Fault::BadSignature`].
pub(crate) fn verify(
    key: &SubjectPublicKeyInfoOwned,
    algorithm: &ObjectIdentifier,
    named: Option<Hash>,
    message: &[u8],
    signature: &[u8],
) -> Result<(), Fault> {
    let hash = hash_of(algorithm, named)?;
    let hashed = hash.digest(message);
    let der = key.to_der().map_err(|_| Fault::UnknownAlgorithm)?;
    let is_rsa = matches!(*algorithm, RSA | RSA_SHA256 | RSA_SHA384 | RSA_SHA512);
    if is_rsa {
        let key =
            rsa::RsaPublicKey::from_public_key_der(&der).map_err(|_| Fault::UnknownAlgorithm)?;
        if key.n().bits() < LEAST_RSA_BITS {
            return Err(Fault::UnknownAlgorithm);
        }
        return key.verify(hash.pkcs1(), &hashed, signature).map_err(|_| Fault::BadSignature);
    }
    if key.algorithm.oid != EC_KEY {
        return Err(Fault::UnknownAlgorithm);
    }
    let curve = key.algorithm.parameters.as_ref();
    let curve = curve.and_then(|curve| curve.decode_as::<ObjectIdentifier>().ok());
    match curve {
        Some(P256) => {
            let key = p256::ecdsa::VerifyingKey::from_public_key_der(&der)
                .map_err(|_| Fault::UnknownAlgorithm)?;
            let signature =
                p256::ecdsa::Signature::from_der(signature).map_err(|_| Fault::BadSignature)?;
            key.verify_prehash(&hashed, &signature).map_err(|_| Fault::BadSignature)
        }
        Some(P384) => {
            let key = p384::ecdsa::VerifyingKey::from_public_key_der(&der)
                .map_err(|_| Fault::UnknownAlgorithm)?;
            let signature =
                p384::ecdsa::Signature::from_der(signature).map_err(|_| Fault::BadSignature)?;
            key.verify_prehash(&hashed, &signature).map_err(|_| Fault::BadSignature)
        }
        _ => Err(Fault::UnknownAlgorithm),
    }
}
