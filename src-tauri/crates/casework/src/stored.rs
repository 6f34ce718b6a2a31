//! The stored record: an envelope with a version around one entry of the open case format.
//! Frozen once the vault's format is; a change of a model field is a new version here.

use redress_model::{Code, Entry, EntryKind, Problem, Short};
use redress_vault::Record;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::value::RawValue;

use crate::Error;
use crate::author::{Author, Brought};

/// The version of stored records that this program writes.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Out<'a> {
    v: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<&'a Short>,
    #[serde(skip_serializing_if = "Option::is_none")]
    brought: Option<&'a Brought>,
    body: &'a RawValue,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct In<'a> {
    v: u32,
    #[serde(default)]
    by: Option<Short>,
    #[serde(default)]
    brought: Option<Brought>,
    #[serde(borrow)]
    body: &'a RawValue,
}

/// Writes an entry as it is stored, with who wrote it.
pub(crate) fn write(entry: &Entry, author: &Author) -> Result<Vec<u8>, Error> {
    enclosed(entry.to_json()?, author)
}

/// Reads who wrote a revision.
pub(crate) fn author(record: &Record) -> Result<Author, Error> {
    let damaged = |_| Problem::new(Code::RecordDamaged).with_detail(record.id.to_string());
    let envelope: In<'_> = serde_json::from_slice(&record.body).map_err(damaged)?;
    Ok(Author { by: envelope.by, brought: envelope.brought })
}

/// Writes what is kept beside a case, in the same envelope.
pub(crate) fn write_beside(body: &impl Serialize) -> Result<Vec<u8>, Error> {
    let json = serde_json::to_vec(body).map_err(|_| Problem::new(Code::Internal))?;
    enclosed(json, &Author::default())
}

/// Reads what is kept beside a case.
pub(crate) fn beside<T: DeserializeOwned>(record: &Record) -> Result<T, Error> {
    let damaged = || Problem::new(Code::RecordDamaged).with_detail(record.id.to_string());
    let envelope: In<'_> = serde_json::from_slice(&record.body).map_err(|_| damaged())?;
    if envelope.v > VERSION {
        return Err(Problem::new(Code::NewerFormat).into());
    }
    Ok(serde_json::from_str(envelope.body.get()).map_err(|_| damaged())?)
}

fn enclosed(json: Vec<u8>, author: &Author) -> Result<Vec<u8>, Error> {
    let internal = |_| Problem::new(Code::Internal);
    let json = String::from_utf8(json).map_err(|_| Problem::new(Code::Internal))?;
    let body = RawValue::from_string(json).map_err(internal)?;
    let Author { by, brought } = author;
    let out = Out { v: VERSION, by: by.as_ref(), brought: brought.as_ref(), body: &body };
    Ok(serde_json::to_vec(&out).map_err(internal)?)
}

/// Reads a stored record. What does not fit is that record damaged, by name.
pub(crate) fn read(kind: &str, id: &str, bytes: &[u8]) -> Result<Entry, Error> {
    let damaged = || Problem::new(Code::RecordDamaged).with_detail(id.to_owned());
    let envelope: In<'_> = serde_json::from_slice(bytes).map_err(|_| damaged())?;
    if envelope.v > VERSION {
        return Err(Problem::new(Code::NewerFormat).into());
    }
    let kind = EntryKind::from_word(kind).ok_or_else(damaged)?;
    let entry = Entry::from_json(kind, envelope.body.get().as_bytes()).map_err(|_| damaged())?;
    if entry.id().as_str() != id {
        return Err(damaged().into());
    }
    Ok(entry)
}

/// Reads the entry of a record.
pub(crate) fn entry(record: &Record) -> Result<Entry, Error> {
    read(&record.kind, record.id.as_str(), &record.body)
}
