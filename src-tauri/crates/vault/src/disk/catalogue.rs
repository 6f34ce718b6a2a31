//! The catalogue: what the list of cases shows, and how every case adds up, as of a
//! generation. It is a cache: the frames of the journal say the same.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use redress_model::Id;
use redress_seal::{Place, Zeroizing};

use super::files;
use super::frame::{Frame, Tally, Tip};
use super::journal::Position;
use super::keyring::KeyRing;
use super::record::{ATTACHMENT_KIND, Content, ERASED_KIND, REFUSED_KIND, SealedRecord, erased_of};
use crate::Error;
use crate::codec::{Put, Take};
use crate::limits::MAX_CATALOGUE;
use crate::rules::{HEADER_KIND, counts};

const VERSION: u8 = 1;
/// The name of the file in the person's folder.
pub(super) const FILE: &str = "catalogue.age";

/// One case as the catalogue knows it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct CaseState {
    pub tally: Tally,
    /// Entries that ever were, without their revisions.
    pub ids: u32,
    /// Those of them that are removed.
    pub removed: BTreeSet<Id>,
    /// The live header: its record, revision and body.
    pub header: Option<(Id, u32, Vec<u8>)>,
}

impl CaseState {
    /// Gives the number of live records.
    pub fn live(&self) -> u32 {
        self.ids.saturating_sub(self.removed.len() as u32)
    }

    /// Says whether a revision, if it is a title, is the next one of the title that is known: an older one that somebody
    /// saved again is none.
    fn goes_on_with(&self, record: &SealedRecord, content: &Content) -> bool {
        let known = self.header.as_ref();
        content.kind != HEADER_KIND
            || match known {
                Some((id, last, _)) => {
                    *id == record.id && last.checked_add(1) == Some(record.revision)
                }
                None => record.revision == 1,
            }
    }

    /// Takes one more revision into account.
    fn add(&mut self, record: &SealedRecord, content: &Content) {
        if content.kind == ERASED_KIND {
            // What stays of a record whose earlier revisions went stands for its first one.
            let first = erased_of(&content.body).is_some_and(|(whole, _)| !whole);
            self.ids += u32::from(first);
            return;
        }
        let inner = content.kind == ATTACHMENT_KIND || content.kind == REFUSED_KIND;
        if inner || !counts(&content.kind) {
            return;
        }
        if record.revision == 1 {
            self.ids += 1;
        }
        if content.removed {
            self.removed.insert(record.id.clone());
        } else {
            self.removed.remove(&record.id);
        }
        if content.kind == HEADER_KIND {
            let header = (record.id.clone(), record.revision, content.body.clone());
            self.header = (!content.removed).then_some(header);
        }
    }

    /// Counts the case anew from its revisions, in the order they were saved.
    pub fn recount<'a>(&mut self, all: impl Iterator<Item = (&'a SealedRecord, &'a Content)>) {
        self.ids = 0;
        self.removed.clear();
        self.header = None;
        for (record, content) in all {
            self.add(record, content);
        }
    }
}

/// All cases as of a generation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Catalogue {
    /// The latest generation known. Above the tip's only when later frames are lost.
    pub generation: u64,
    /// The last frame taken in.
    pub tip: Tip,
    /// Just after it.
    pub position: Position,
    pub cases: BTreeMap<Id, CaseState>,
    /// Cases of which something was saved that the list of cases would show and that may not count: whether it does shows
    /// where the case is read as a whole. Not kept on the disk.
    pub doubtful: BTreeSet<Id>,
}

impl Default for Catalogue {
    fn default() -> Self {
        Self {
            generation: 0,
            tip: Tip::default(),
            position: Position::START,
            cases: BTreeMap::new(),
            doubtful: BTreeSet::new(),
        }
    }
}

impl Catalogue {
    /// Gives how a case adds up.
    pub fn tally(&self, case: &Id) -> Tally {
        self.cases.get(case).map(|state| state.tally).unwrap_or_default()
    }

    /// Takes a frame in. Cases whose revisions do not follow one another without a gap
    /// are put into `recount`: what they show must be counted anew from the records.
    pub fn apply(
        &mut self,
        frame: &Frame,
        tip: Tip,
        end: Position,
        ring: &KeyRing,
        recount: &mut BTreeSet<Id>,
    ) {
        let mut records: HashMap<&Id, Vec<&SealedRecord>> = HashMap::new();
        for record in &frame.records {
            records.entry(&record.case).or_default().push(record);
        }
        for (case, tally) in &frame.tallies {
            let state = self.cases.entry(case.clone()).or_default();
            let mut next = state.tally.count;
            for record in records.remove(case).unwrap_or_default() {
                match record.open(ring) {
                    Some(content) if record.ordinal == next => {
                        let out = state.removed.contains(&record.id);
                        let again = ring.people.is_some() && !state.goes_on_with(record, &content);
                        if again || ring.is_doubtful(record, &content, out) {
                            self.doubtful.insert(case.clone());
                        }
                        state.add(record, &content);
                    }
                    // Of a case of others nothing is known but how it adds up.
                    None if record.ordinal == next
                        && (ring.is_of_others(case) || ring.lacks_a_key(case)) => {}
                    _ => {
                        recount.insert(case.clone());
                    }
                }
                next = next.saturating_add(1);
            }
            if next != tally.count {
                recount.insert(case.clone());
            }
            if tally.count >= state.tally.count {
                state.tally = *tally;
            }
        }
        self.generation = self.generation.max(frame.generation);
        self.tip = tip;
        self.position = end;
    }

    pub(super) fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let headers: usize = self
            .cases
            .values()
            .map(|state| 200 + state.header.as_ref().map_or(0, |(_, _, body)| body.len()))
            .sum();
        let mut put = Put::with_capacity(headers + 128);
        put.u8(VERSION).u64(self.generation);
        put.u64(self.tip.generation).raw(&self.tip.digest);
        put.u32(self.position.segment).u64(self.position.offset);
        put.u32(self.cases.len() as u32);
        for (case, state) in &self.cases {
            put.text(case.as_str())
                .u32(state.tally.count)
                .raw(&state.tally.digest)
                .u32(state.ids)
                .u32(state.removed.len() as u32);
            for id in &state.removed {
                put.text(id.as_str());
            }
            match &state.header {
                None => put.u8(0),
                Some((id, revision, body)) => {
                    put.u8(1).text(id.as_str()).u32(*revision).bytes(body)
                }
            };
        }
        put.done()
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut take = Take::new(bytes);
        if take.u8()? != VERSION {
            return None;
        }
        let generation = take.u64()?;
        let tip = Tip { generation: take.u64()?, digest: take.digest()? };
        let position = Position { segment: take.u32()?, offset: take.u64()? };
        let mut cases = BTreeMap::new();
        for _ in 0..take.count(48)? {
            let case = take.id()?;
            let tally = Tally { count: take.u32()?, digest: take.digest()? };
            let ids = take.u32()?;
            let number = take.count(3)?;
            let removed = (0..number).map(|_| take.id()).collect::<Option<_>>()?;
            let header = if take.flag()? {
                Some((take.id()?, take.u32()?, take.bytes()?.to_vec()))
            } else {
                None
            };
            let state = CaseState { tally, ids, removed, header };
            cases.insert(case, state);
        }
        take.end()?;
        let fits = generation >= tip.generation && position.segment > 0;
        let doubtful = BTreeSet::new();
        fits.then_some(Self { generation, tip, position, cases, doubtful })
    }

    /// Writes the catalogue, sealed under its own key.
    ///
    /// # Errors
    /// [`Error::DiskFull`], [`Error::Io`]; the old one then stays.
    pub fn write(&self, person: &Path, ring: &KeyRing) -> Result<(), Error> {
        let sealed = redress_seal::seal(&self.to_bytes(), &ring.catalogue, &place(ring));
        let sealed = sealed.map_err(|_| Error::Io { kind: std::io::ErrorKind::Other })?;
        Ok(files::write_whole(&person.join(FILE), &sealed)?)
    }

    /// Reads the catalogue. `Ok(None)` when there is none yet, `Err(())` when there is one
    /// that cannot be read.
    pub fn read(person: &Path, ring: &KeyRing) -> Result<Option<Self>, ()> {
        let sealed = match files::read_whole(&person.join(FILE), MAX_CATALOGUE) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            other => other.map_err(|_| ())?,
        };
        let bytes = redress_seal::open(&sealed, &ring.catalogue, &place(ring)).map_err(|_| ())?;
        Self::from_bytes(&bytes).map(Some).ok_or(())
    }
}

fn place(ring: &KeyRing) -> Place {
    Place::of("catalogue").name(ring.vault.as_bytes())
}

/// Writes a cache of the program's, sealed under the key of the catalogue in a place of its own.
///
/// # Errors
/// [`Error::DiskFull`], [`Error::Io`]; the old one then stays.
pub(super) fn write_cache(
    person: &Path,
    ring: &KeyRing,
    name: &str,
    bytes: &[u8],
) -> Result<(), Error> {
    let sealed = redress_seal::seal(bytes, &ring.catalogue, &cache_place(ring, name));
    let sealed = sealed.map_err(|_| Error::Io { kind: std::io::ErrorKind::Other })?;
    Ok(files::write_whole(&person.join(format!("{name}.age")), &sealed)?)
}

/// Reads a cache; nothing where there is none or it does not open.
pub(super) fn read_cache(person: &Path, ring: &KeyRing, name: &str) -> Option<Vec<u8>> {
    let sealed = files::read_whole(&person.join(format!("{name}.age")), MAX_CATALOGUE).ok()?;
    let bytes = redress_seal::open(&sealed, &ring.catalogue, &cache_place(ring, name)).ok()?;
    Some(bytes.to_vec())
}

fn cache_place(ring: &KeyRing, name: &str) -> Place {
    Place::of("cache").name(ring.vault.as_bytes()).name(name.as_bytes())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sample() -> Catalogue {
        let mut catalogue = Catalogue { generation: 9, ..Catalogue::default() };
        let state = CaseState {
            tally: Tally { count: 4, digest: [6; 32] },
            ids: 3,
            removed: [Id::new("gone").unwrap()].into(),
            header: Some((Id::new("h").unwrap(), 2, b"name".to_vec())),
        };
        catalogue.cases.insert(Id::new("a").unwrap(), state);
        let empty = CaseState::default();
        catalogue.cases.insert(Id::new("b").unwrap(), empty);
        catalogue
    }

    #[test]
    fn a_catalogue_comes_back_and_another_vault_does_not_read_it() {
        let folder = tempfile::tempdir().unwrap();
        let ring = KeyRing::new("v".into());
        assert_eq!(Catalogue::read(folder.path(), &ring), Ok(None));
        sample().write(folder.path(), &ring).unwrap();
        assert_eq!(Catalogue::read(folder.path(), &ring), Ok(Some(sample())));
        let other = KeyRing::new("v".into());
        assert_eq!(Catalogue::read(folder.path(), &other), Err(()));
    }

    proptest! {
        #[test]
        fn hostile_bytes_never_panic(
            bytes in proptest::collection::vec(any::<u8>(), 0..300),
            at in 0usize..200,
            bit in 0u8..8,
        ) {
            let _ = Catalogue::from_bytes(&bytes);
            let mut whole = sample().to_bytes().to_vec();
            let at = at % whole.len();
            whole[at] ^= 1 << bit;
            let _ = Catalogue::from_bytes(&whole);
        }
    }
}
