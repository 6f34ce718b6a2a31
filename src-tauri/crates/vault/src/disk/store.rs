//! The store: sled as a fast view of the journal, and never the only copy of anything.
//!
//! Keys are keyed hashes and values are sealed, so the files show neither cases nor how
//! large they are. Every call into sled is fenced: an error or a panic there is a
//! [`Fault`], after which the store is left alone and the journal is read instead. Calls that
//! write are waited for only so long: where a disk call fails inside a thread of sled's own,
//! that thread panics, and whoever waits for its writing would wait for ever.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

use redress_model::Id;
use redress_seal::Place;
use redress_seal::padding::{pad, unpad};

use super::frame::{Frame, Tally, Tip};
use super::hash;
use super::journal::Position;
use super::keyring::KeyRing;
use super::record::SealedRecord;
use crate::codec::{Put, Take};

/// How much of the store sled keeps in memory, in bytes (64 MiB).
const CACHE: u64 = 64 << 20;
/// How often a store still held by a process that is ending is tried, and how far apart.
pub(crate) const BUSY: (u32, Duration) = (40, Duration::from_millis(50));
/// How long a call that writes may take. Taken for broken too early, the store is only built again.
const PATIENCE: Duration = Duration::from_secs(15);
const RECORD: u8 = 1;
const TALLY: u8 = 2;
const ROOT: u8 = 3;

/// Why the store cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Another process has it open.
    Busy,
    /// It is damaged, or the disk failed it.
    Broken,
}

impl From<sled::Error> for Fault {
    fn from(error: sled::Error) -> Self {
        match error {
            sled::Error::Io(error) if error.to_string().contains("acquire lock") => Self::Busy,
            _ => Self::Broken,
        }
    }
}

/// Calls into sled; a panic becomes a fault.
fn fenced<T>(call: impl FnOnce() -> Result<T, sled::Error>) -> Result<T, Fault> {
    match catch_unwind(AssertUnwindSafe(call)) {
        Ok(result) => result.map_err(Fault::from),
        Err(_) => Err(Fault::Broken),
    }
}

/// As [`fenced`], for calls that write: on a thread of its own, which is left behind when it does not come back.
/// What it holds, the lock of the store among it, then stays held until the program ends.
fn waited_for<T: Send + 'static>(
    call: impl FnOnce() -> Result<T, sled::Error> + Send + 'static,
) -> Result<T, Fault> {
    let (tell, told) = mpsc::channel();
    let work = move || {
        // Nobody listens any more where it took too long.
        let _ = tell.send(fenced(call));
    };
    let began = std::thread::Builder::new().name("store".to_owned()).spawn(work);
    began.map_err(|_| Fault::Broken)?;
    told.recv_timeout(PATIENCE).unwrap_or(Err(Fault::Broken))
}

fn config(folder: &Path) -> sled::Config {
    sled::Config::new().path(folder).cache_capacity(CACHE).flush_every_ms(None)
}

/// Opens sled, waiting a little for whoever is just letting go of it.
fn open_patiently(folder: &Path) -> Result<sled::Db, Fault> {
    // Opening writes what an earlier program left half written.
    let open_once = || {
        let config = config(folder);
        waited_for(move || config.open())
    };
    let (tries, pause) = BUSY;
    for _ in 1..tries {
        match open_once() {
            Err(Fault::Busy) => std::thread::sleep(pause),
            opened => return opened,
        }
    }
    open_once()
}

/// Opens a store and reads it through. For the child process.
pub(crate) fn count_entries(folder: &Path) -> Result<u64, Fault> {
    let config = config(folder);
    let db = fenced(|| config.open())?;
    fenced(|| {
        let mut entries = 0;
        for entry in db.iter() {
            entry?;
            entries += 1;
        }
        Ok(entries)
    })
}

/// What the store says of itself: the last frame it has taken in, and how many entries
/// there must be, this one included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Root {
    pub tip: Tip,
    pub position: Position,
    pub entries: u64,
}

/// One entry of the store, opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Entry {
    Record(SealedRecord),
    Tally(Id, Tally),
    Root(Root),
}

/// An open store.
pub(super) struct Store {
    /// Here until the store is let go of.
    db: Option<sled::Db>,
    root: Option<Root>,
}

impl Drop for Store {
    /// Lets sled go behind the same fence as every call that writes: it writes what it holds back, and panics or
    /// hangs where the disk refuses. A lock must come to its end whatever the disk does.
    fn drop(&mut self) {
        let db = self.db.take();
        let _ = waited_for(move || {
            drop(db);
            Ok(())
        });
    }
}

impl Store {
    /// Opens a store, or makes one.
    pub fn open(folder: &Path, ring: &KeyRing) -> Result<Self, Fault> {
        let db = open_patiently(folder)?;
        let mut store = Self { db: Some(db), root: None };
        store.root = match store.get(root_key(ring), ring)? {
            Some(Entry::Root(root)) => Some(root),
            _ => None,
        };
        Ok(store)
    }

    /// Gives the root; `None` in a new store, or one whose root is damaged.
    pub fn root(&self) -> Option<Root> {
        self.root
    }

    /// Gives one record of a case; `None` when it is not there or is damaged.
    pub fn record(
        &self,
        case: &Id,
        ordinal: u32,
        ring: &KeyRing,
    ) -> Result<Option<SealedRecord>, Fault> {
        let entry = self.get(record_key(case, ordinal, ring), ring)?;
        Ok(match entry {
            Some(Entry::Record(r)) if r.case == *case && r.ordinal == ordinal => Some(r),
            _ => None,
        })
    }

    fn db(&self) -> &sled::Db {
        self.db.as_ref().expect("the store is let go of only when it is dropped")
    }

    fn get(&self, key: [u8; 32], ring: &KeyRing) -> Result<Option<Entry>, Fault> {
        let value = fenced(|| self.db().get(key))?;
        Ok(value.and_then(|value| open_entry(&key, &value, ring)))
    }

    /// Reads all entries that open.
    pub fn each(&self, ring: &KeyRing, take: &mut dyn FnMut(Entry)) -> Result<(), Fault> {
        let mut entries = self.db().iter();
        while let Some(entry) = fenced(|| entries.next().transpose())? {
            let (key, value) = entry;
            if let Some(entry) = open_entry(&key, &value, ring) {
                take(entry);
            }
        }
        Ok(())
    }

    /// Takes a frame in, in one batch.
    pub fn apply(
        &mut self,
        frame: &Frame,
        tip: Tip,
        position: Position,
        ring: &KeyRing,
    ) -> Result<(), Fault> {
        let tallies = frame.tallies.iter();
        let tallies = tallies.map(|(case, tally)| Entry::Tally(case.clone(), *tally));
        let mut records: Vec<&SealedRecord> = frame.records.iter().collect();
        if ring.people.is_some() {
            // What was saved first in a place is what was acknowledged.
            let mut new = Vec::with_capacity(records.len());
            for record in records {
                if self.record(&record.case, record.ordinal, ring)?.is_none() {
                    new.push(record);
                }
            }
            records = new;
        }
        let records = records.into_iter().cloned().map(Entry::Record);
        self.put(tallies.chain(records), Some((tip, position)), ring)
    }

    /// Puts single records back.
    pub fn mend(&mut self, records: Vec<SealedRecord>, ring: &KeyRing) -> Result<(), Fault> {
        self.put(records.into_iter().map(Entry::Record), None, ring)
    }

    fn put(
        &mut self,
        entries: impl Iterator<Item = Entry>,
        reached: Option<(Tip, Position)>,
        ring: &KeyRing,
    ) -> Result<(), Fault> {
        let mut root = self.root.unwrap_or(Root {
            tip: Tip::default(),
            position: Position::START,
            entries: 1,
        });
        if let Some((tip, position)) = reached {
            (root.tip, root.position) = (tip, position);
        }
        let mut batch = sled::Batch::default();
        for entry in entries {
            let key = entry.key(ring);
            if !fenced(|| self.db().contains_key(key))? {
                root.entries += 1;
            }
            batch.insert(&key[..], entry.seal(&key, ring)?);
        }
        let key = root_key(ring);
        batch.insert(&key[..], Entry::Root(root).seal(&key, ring)?);
        // sled's flush hands the batch to the system, so that a killed program leaves it
        // behind; it is not an fsync. The journal has been synced before.
        let db = self.db().clone();
        waited_for(move || {
            db.apply_batch(batch)?;
            db.flush()
        })?;
        self.root = Some(root);
        Ok(())
    }
}

fn root_key(ring: &KeyRing) -> [u8; 32] {
    hash::finish(hash::keyed(&ring.names, "root"))
}

fn record_key(case: &Id, ordinal: u32, ring: &KeyRing) -> [u8; 32] {
    let mut mac = hash::keyed(&ring.names, "record");
    hash::name(&mut mac, case.as_str().as_bytes());
    hash::name(&mut mac, &ordinal.to_be_bytes());
    hash::finish(mac)
}

fn place(key: &[u8], ring: &KeyRing) -> Place {
    Place::of("store").name(ring.vault.as_bytes()).name(key)
}

fn open_entry(key: &[u8], value: &[u8], ring: &KeyRing) -> Option<Entry> {
    let place = place(key, ring);
    let keys = ring.vault_keys.iter().enumerate().rev();
    let opened = |(at, k)| Some((at, redress_seal::open(value, k, &place).ok()?));
    let (at, padded): (usize, redress_seal::Zeroizing<Vec<u8>>) = { keys }.find_map(opened)?;
    let entry = Entry::from_bytes(unpad(&padded)?)?;
    // Records are measured by the tallies. Who has an older key must not say how a case adds up: only the key in
    // force does. Nor do they say that the store knows frames of a time when their key was not in force any more.
    let counts = match &entry {
        Entry::Record(_) => true,
        Entry::Tally(..) => at + 1 == ring.vault_keys.len(),
        Entry::Root(root) => ring.in_force(at, root.tip.generation),
    };
    counts.then_some(entry)
}

impl Entry {
    fn key(&self, ring: &KeyRing) -> [u8; 32] {
        match self {
            Self::Record(record) => record_key(&record.case, record.ordinal, ring),
            Self::Tally(case, _) => {
                let mut mac = hash::keyed(&ring.names, "tally");
                hash::name(&mut mac, case.as_str().as_bytes());
                hash::finish(mac)
            }
            Self::Root(_) => root_key(ring),
        }
    }

    fn seal(&self, key: &[u8; 32], ring: &KeyRing) -> Result<Vec<u8>, Fault> {
        let mut put = Put::with_capacity(match self {
            Self::Record(record) => record.sealed.len() + 160,
            _ => 160,
        });
        match self {
            Self::Record(record) => put
                .u8(RECORD)
                .text(record.case.as_str())
                .u32(record.ordinal)
                .text(record.id.as_str())
                .u32(record.revision)
                .bytes(&record.sealed),
            Self::Tally(case, tally) => {
                put.u8(TALLY).text(case.as_str()).u32(tally.count).raw(&tally.digest)
            }
            Self::Root(root) => put
                .u8(ROOT)
                .u64(root.tip.generation)
                .raw(&root.tip.digest)
                .u32(root.position.segment)
                .u64(root.position.offset)
                .u64(root.entries),
        };
        let padded = pad(&put.done());
        redress_seal::seal(&padded, ring.vault_key(), &place(key, ring)).map_err(|_| Fault::Broken)
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut take = Take::new(bytes);
        let entry = match take.u8()? {
            RECORD => Self::Record(SealedRecord {
                case: take.id()?,
                ordinal: take.u32()?,
                id: take.id()?,
                revision: take.u32()?,
                sealed: take.bytes()?.to_vec(),
            }),
            TALLY => {
                let case = take.id()?;
                let count = take.u32()?;
                let digest = take.digest()?;
                Self::Tally(case, Tally { count, digest })
            }
            ROOT => Self::Root(Root {
                tip: Tip { generation: take.u64()?, digest: take.digest()? },
                position: Position { segment: take.u32()?, offset: take.u64()? },
                entries: take.u64()?,
            }),
            _ => return None,
        };
        take.end()?;
        Some(entry)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::frame::tests::frame;
    use super::*;

    #[test]
    fn a_frame_comes_back_and_is_counted() {
        let folder = tempfile::tempdir().unwrap();
        let ring = KeyRing::new("v".into());
        let path = folder.path().join("store");
        let tip = Tip { generation: 3, digest: [8; 32] };
        let mut store = Store::open(&path, &ring).unwrap();
        assert_eq!(store.root(), None);
        store.apply(&frame(3), tip, Position::START, &ring).unwrap();
        store.apply(&frame(3), tip, Position::START, &ring).unwrap();
        assert_eq!(store.root().unwrap().entries, 3);
        drop(store);
        let store = Store::open(&path, &ring).unwrap();
        assert_eq!(store.root().unwrap().tip, tip);
        let record = &frame(3).records[0];
        let found = store.record(&record.case, record.ordinal, &ring).unwrap();
        assert_eq!(found.as_ref(), Some(record));
        assert_eq!(store.record(&record.case, 0, &ring).unwrap(), None);
        let mut all = Vec::new();
        store.each(&ring, &mut |entry| all.push(entry)).unwrap();
        assert_eq!(all.len(), 3);
        drop(store);
        assert_eq!(count_entries(&path), Ok(3));
    }

    #[test]
    fn what_never_comes_back_is_a_fault_and_not_a_wait() {
        let (_held, never) = mpsc::channel::<()>();
        let waiting = waited_for(move || {
            let _ = never.recv();
            Ok(())
        });
        assert_eq!(waiting, Err(Fault::Broken));
        assert_eq!(
            waited_for(|| -> Result<(), sled::Error> { panic!("as sled does") }),
            Err(Fault::Broken)
        );
        assert_eq!(waited_for(|| Ok(7)), Ok(7));
    }

    #[test]
    fn a_value_under_another_key_is_not_taken() {
        let ring = KeyRing::new("v".into());
        let entry = Entry::Record(frame(3).records[0].clone());
        let key = entry.key(&ring);
        let sealed = entry.seal(&key, &ring).unwrap();
        assert_eq!(open_entry(&key, &sealed, &ring), Some(entry));
        assert_eq!(open_entry(&[0; 32], &sealed, &ring), None);
    }

    proptest! {
        #[test]
        fn hostile_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = Entry::from_bytes(&bytes);
        }
    }
}
