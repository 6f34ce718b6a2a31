//! Records sealed under the key of their case.

use redress_model::Id;
use redress_seal::padding::{pad, unpad};
use redress_seal::signing::{PublicKey, SIGNATURE};
use redress_seal::{Place, Zeroizing};
use sha2::{Digest, Sha256};

use super::keyring::KeyRing;
use crate::codec::{Put, Take};
use crate::limits::{MAX_AT, MAX_KIND, MAX_RECORD};
use crate::{Attachment, Error, Record};

/// A revision without a signature, as it was saved before there were any. It is read, never written.
const UNSIGNED: u8 = 1;
/// A revision signed by its author.
const SIGNED: u8 = 2;
/// What a signature of a revision is for. The dot keeps it apart from every purpose a caller can sign for.
const PURPOSE: &str = "vault.record";
/// The kind of the records by which the vault itself remembers attachments. The dot keeps
/// it apart from every kind a caller can use.
pub(super) const ATTACHMENT_KIND: &str = "vault.attachment";

/// The kind of what stays where something was erased for good.
pub(super) const ERASED_KIND: &str = "vault.erased";

/// The kind of what counts for nothing, since its author's part in the case did not allow it. It is never written.
pub(super) const REFUSED_KIND: &str = "vault.refused";

/// One revision of a record as journal and store carry it: its names in the clear of the
/// vault key, its content sealed under the key of its case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SealedRecord {
    pub case: Id,
    /// Its number among all revisions of all records of the case, from 0.
    pub ordinal: u32,
    pub id: Id,
    pub revision: u32,
    pub sealed: Vec<u8>,
}

/// The content of a revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Content {
    pub kind: String,
    pub at: String,
    pub removed: bool,
    pub body: Vec<u8>,
    /// Who signed it, and how; nothing in a revision from before there were signatures, and in one on its way
    /// to be sealed. Until [`SealedRecord::open`] gives it out it is what the bytes say, not checked.
    pub signed: Option<Signed>,
}

/// A signature of a revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Signed {
    pub by: PublicKey,
    signature: [u8; SIGNATURE],
}

fn place(case: &Id, id: &Id, revision: u32) -> Place {
    Place::of("record")
        .name(case.as_str().as_bytes())
        .name(id.as_str().as_bytes())
        .number(u64::from(revision))
}

/// Gives what is signed of a revision: where it belongs, and its content with the key that signs. So a signature
/// moved to another vault, case, record or revision does not fit, nor does one put under another name.
fn to_sign(vault: &str, place: &Place, content: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut put = Put::with_capacity(vault.len() + place.info().len() + content.len() + 2);
    put.text(vault).raw(place.info()).raw(content);
    put.done()
}

impl Content {
    /// Signs this content as this person's, and seals it as a revision of a record.
    ///
    /// # Errors
    /// [`Error::NoSuchCase`] where the keyring has no key of the case, [`Error::ReadOnly`] where it has none to
    /// sign with.
    pub fn seal(
        &self,
        ring: &KeyRing,
        case: &Id,
        id: &Id,
        revision: u32,
    ) -> Result<Vec<u8>, Error> {
        let key = ring.cases.get(case).ok_or(Error::NoSuchCase)?.newest();
        let signing = ring.signing.as_ref().ok_or(Error::ReadOnly)?;
        let place = place(case, id, revision);
        let mut put = Put::with_capacity(self.body.len() + 256);
        self.put(&mut put, SIGNED);
        put.raw(signing.public().bytes());
        let mut content = put.done();
        let signature = signing.sign(PURPOSE, &to_sign(&ring.vault, &place, &content));
        content.extend_from_slice(&signature);
        redress_seal::seal(&pad(&content), key, &place)
            .map_err(|_| Error::Io { kind: std::io::ErrorKind::Other })
    }

    /// Leaves of content that its author had no right to write nothing but who wrote it, and when.
    pub fn refused(self) -> Self {
        let kind = REFUSED_KIND.to_owned();
        Self { kind, removed: false, body: Vec::new(), ..self }
    }

    fn put(&self, put: &mut Put, version: u8) {
        put.u8(version)
            .text(&self.kind)
            .text(&self.at)
            .u8(u8::from(self.removed))
            .bytes(&self.body);
    }

    /// Says whether whoever is said to have signed this did, and is somebody of this vault. Unsigned content needs
    /// nobody.
    fn is_by_whom_it_says(&self, ring: &KeyRing, place: &Place) -> bool {
        let Some(Signed { by, signature }) = &self.signed else { return true };
        let mut put = Put::with_capacity(self.body.len() + 256);
        self.put(&mut put, SIGNED);
        put.raw(by.bytes());
        ring.knows(by) && by.verifies(PURPOSE, &to_sign(&ring.vault, place, &put.done()), signature)
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut take = Take::new(unpad(bytes)?);
        let version = take.u8()?;
        let mut content = Self {
            kind: take.text()?.to_owned(),
            at: take.text()?.to_owned(),
            removed: take.flag()?,
            body: take.bytes()?.to_vec(),
            signed: None,
        };
        content.signed = match version {
            UNSIGNED => None,
            SIGNED => Some(Signed {
                by: PublicKey::from_bytes(take.digest()?),
                signature: take.raw(SIGNATURE)?.try_into().ok()?,
            }),
            _ => return None,
        };
        take.end()?;
        let fits = content.kind.len() <= MAX_KIND
            && content.at.len() <= MAX_AT
            && content.body.len() <= MAX_RECORD;
        fits.then_some(content)
    }
}

#[cfg(test)]
impl Content {
    /// Seals this content as it was sealed before there were signatures.
    pub fn seal_unsigned(&self, ring: &KeyRing, case: &Id, id: &Id, revision: u32) -> Vec<u8> {
        let mut put = Put::with_capacity(self.body.len() + 256);
        self.put(&mut put, UNSIGNED);
        let place = place(case, id, revision);
        let key = ring.cases[case].newest();
        redress_seal::seal(&pad(&put.done()), key, &place).expect("in memory")
    }
}

impl SealedRecord {
    /// Opens the content; `None` when it is damaged, its key is not in the keyring, or its signature is wrong or
    /// nobody's of this vault. What its author's part in the case did not allow comes back as [`REFUSED_KIND`], empty.
    pub fn open(&self, ring: &KeyRing) -> Option<Content> {
        let keys = ring.cases.get(&self.case)?;
        let place = place(&self.case, &self.id, self.revision);
        let opened = |key| redress_seal::open(&self.sealed, key, &place).ok();
        let padded: Zeroizing<Vec<u8>> = keys.tried().find_map(opened)?;
        let content = Content::from_bytes(&padded)?;
        if !content.is_by_whom_it_says(ring, &place) {
            return None;
        }
        let signer = content.signed.as_ref().map(|signed| &signed.by);
        let allowed = ring.allows(&self.case, self.ordinal, signer, &content.kind, content.removed);
        Some(if allowed { content } else { content.refused() })
    }

    /// Gives the record to show.
    pub fn record(&self, content: Content) -> Record {
        Record {
            case: self.case.clone(),
            id: self.id.clone(),
            kind: content.kind,
            revision: self.revision,
            at: content.at,
            removed: content.removed,
            body: content.body,
            signer: content.signed.map(|signed| signed.by),
        }
    }

    /// Gives what this record adds to the digest of its case.
    pub fn share(&self, ring: &KeyRing) -> [u8; 32] {
        let mut mac = super::hash::keyed(&ring.digests, "record");
        super::hash::name(&mut mac, self.case.as_str().as_bytes());
        super::hash::name(&mut mac, &self.ordinal.to_be_bytes());
        super::hash::name(&mut mac, self.id.as_str().as_bytes());
        super::hash::name(&mut mac, &self.revision.to_be_bytes());
        super::hash::name(&mut mac, &Sha256::digest(&self.sealed));
        super::hash::finish(mac)
    }
}

/// Writes what is known of an attachment as the body of a record.
pub(super) fn attachment_body(attachment: &Attachment) -> Vec<u8> {
    let mut body = attachment.size.to_be_bytes().to_vec();
    body.extend_from_slice(&attachment.sha256);
    body
}

/// Writes what is known of erased revisions: whether all of the record went, and how many.
pub(super) fn erased_body(whole: bool, revisions: u32) -> Vec<u8> {
    let mut body = vec![u8::from(whole)];
    body.extend_from_slice(&revisions.to_be_bytes());
    body
}

/// Reads what is known of erased revisions.
pub(super) fn erased_of(body: &[u8]) -> Option<(bool, u32)> {
    let mut take = Take::new(body);
    let erased = (take.flag()?, take.u32()?);
    take.end()?;
    Some(erased)
}

/// Reads the body of a record about an attachment.
pub(super) fn attachment_of(id: &Id, body: &[u8]) -> Option<Attachment> {
    let mut take = Take::new(body);
    let attachment = Attachment { id: id.clone(), size: take.u64()?, sha256: take.digest()? };
    take.end()?;
    Some(attachment)
}

#[cfg(test)]
mod tests {
    use redress_seal::Key;

    use super::*;

    fn id(text: &str) -> Id {
        Id::new(text).unwrap()
    }

    fn content() -> Content {
        Content {
            kind: "event".into(),
            at: "2026-11-24T12:00:00Z".into(),
            removed: false,
            body: b"words".to_vec(),
            signed: None,
        }
    }

    fn ring() -> KeyRing {
        let mut ring = KeyRing::new("vault".into());
        for case in ["a", "b"] {
            ring.cases.insert(id(case), Key::from_slice(&[7; 32]).unwrap().into());
        }
        ring
    }

    fn sealed(case: &str, record: &str, revision: u32, sealed: Vec<u8>) -> SealedRecord {
        SealedRecord { case: id(case), ordinal: 0, id: id(record), revision, sealed }
    }

    /// Seals bytes as they are, signed or not.
    fn seal_bytes(ring: &KeyRing, bytes: &[u8]) -> SealedRecord {
        let at = place(&id("a"), &id("1"), 1);
        let bytes = redress_seal::seal(&pad(bytes), ring.cases[&id("a")].newest(), &at).unwrap();
        sealed("a", "1", 1, bytes)
    }

    #[test]
    fn a_revision_comes_back_with_its_signer() {
        let ring = ring();
        let record = sealed("a", "1", 1, content().seal(&ring, &id("a"), &id("1"), 1).unwrap());
        let opened = record.open(&ring).unwrap();
        assert_eq!((&opened.kind, &opened.body), (&content().kind, &content().body));
        let signer = record.record(opened).signer;
        assert_eq!(signer, ring.signing.as_ref().map(|key| key.public()));
    }

    #[test]
    fn an_old_revision_is_read_and_has_no_signer() {
        let ring = ring();
        let bytes = content().seal_unsigned(&ring, &id("a"), &id("1"), 1);
        let record = sealed("a", "1", 1, bytes);
        assert_eq!(record.record(record.open(&ring).unwrap()).signer, None);
    }

    /// Whoever has the key of the case can seal what they like; only the author can sign it.
    #[test]
    fn a_wrong_signature_does_not_open() {
        let ring = ring();
        let signing = ring.signing.clone().unwrap();
        let at = place(&id("a"), &id("1"), 1);
        let mut put = Put::with_capacity(256);
        content().put(&mut put, SIGNED);
        put.raw(signing.public().bytes());
        let unsigned = put.done();
        let with = |signature: &[u8]| [&unsigned[..], signature].concat();
        let right = signing.sign(PURPOSE, &to_sign("vault", &at, &unsigned));
        assert!(seal_bytes(&ring, &with(&right)).open(&ring).is_some());
        for wrong in [
            [0; SIGNATURE],
            signing.sign(PURPOSE, &to_sign("another", &at, &unsigned)),
            signing.sign(PURPOSE, &to_sign("vault", &place(&id("b"), &id("1"), 1), &unsigned)),
            signing.sign(PURPOSE, &to_sign("vault", &place(&id("a"), &id("1"), 2), &unsigned)),
            signing.sign("event", &to_sign("vault", &at, &unsigned)),
        ] {
            assert!(seal_bytes(&ring, &with(&wrong)).open(&ring).is_none());
        }
        assert!(seal_bytes(&ring, &with(&right[..63])).open(&ring).is_none());
        let mut other = with(&right);
        let body = other.windows(5).position(|part| part == b"words").unwrap();
        other[body] = b'W';
        assert!(seal_bytes(&ring, &other).open(&ring).is_none());
    }

    #[test]
    fn a_right_signature_of_a_stranger_does_not_open() {
        let (ours, mut theirs) = (ring(), ring());
        let bytes = content().seal(&theirs, &id("a"), &id("1"), 1).unwrap();
        let record = sealed("a", "1", 1, bytes);
        assert!(record.open(&theirs).is_some());
        assert!(record.open(&ours).is_none());
        theirs.signing = ours.signing.clone();
        assert!(record.open(&theirs).is_none(), "nor where its signer is known no more");
    }

    #[test]
    fn nothing_is_sealed_without_a_key_to_sign_with() {
        let mut ring = ring();
        ring.signing = None;
        let refused = content().seal(&ring, &id("a"), &id("1"), 1);
        assert_eq!(refused, Err(Error::ReadOnly));
    }
}
