//! Records sealed under the key of their case.

use redress_model::Id;
use redress_seal::padding::{pad, unpad};
use redress_seal::{Key, Place, Zeroizing};
use sha2::{Digest, Sha256};

use super::keyring::KeyRing;
use crate::codec::{Put, Take};
use crate::limits::{MAX_AT, MAX_KIND, MAX_RECORD};
use crate::{Attachment, Error, Record};

const VERSION: u8 = 1;
/// The kind of the records by which the vault itself remembers attachments. The dot keeps
/// it apart from every kind a caller can use.
pub(super) const ATTACHMENT_KIND: &str = "vault.attachment";

/// The kind of what stays where something was erased for good.
pub(super) const ERASED_KIND: &str = "vault.erased";

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
}

fn place(case: &Id, id: &Id, revision: u32) -> Place {
    Place::of("record")
        .name(case.as_str().as_bytes())
        .name(id.as_str().as_bytes())
        .number(u64::from(revision))
}

impl Content {
    /// Seals this content as a revision of a record.
    pub fn seal(&self, key: &Key, case: &Id, id: &Id, revision: u32) -> Result<Vec<u8>, Error> {
        let mut put = Put::with_capacity(self.body.len() + 128);
        put.u8(VERSION)
            .text(&self.kind)
            .text(&self.at)
            .u8(u8::from(self.removed))
            .bytes(&self.body);
        let padded = pad(&put.done());
        redress_seal::seal(&padded, key, &place(case, id, revision))
            .map_err(|_| Error::Io { kind: std::io::ErrorKind::Other })
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut take = Take::new(unpad(bytes)?);
        if take.u8()? != VERSION {
            return None;
        }
        let content = Self {
            kind: take.text()?.to_owned(),
            at: take.text()?.to_owned(),
            removed: take.flag()?,
            body: take.bytes()?.to_vec(),
        };
        take.end()?;
        let fits = content.kind.len() <= MAX_KIND
            && content.at.len() <= MAX_AT
            && content.body.len() <= MAX_RECORD;
        fits.then_some(content)
    }
}

impl SealedRecord {
    /// Opens the content; `None` when it is damaged, or its key is not in the keyring.
    pub fn open(&self, ring: &KeyRing) -> Option<Content> {
        let key = ring.cases.get(&self.case)?;
        let place = place(&self.case, &self.id, self.revision);
        let padded: Zeroizing<Vec<u8>> = redress_seal::open(&self.sealed, key, &place).ok()?;
        Content::from_bytes(&padded)
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
