//! The custody log: what was done with an exhibit and its copies, when and by whom.
//!
//! Each line is a record of its own beside the case, sealed like the rest, written once and never changed. A line names
//! the lines of its exhibit that were the last before it, by the SHA-256 of their bytes, and is signed by the person
//! whose vault it was written in: so a line that is gone, altered or put in between shows when the log is read. A line
//! holds no words of the case but the name its author gave themselves.
//!
//! From whom a paper came is such words, and often a name. A line cannot be changed or taken out by itself, so a name in
//! it could not be erased without the paper; a hash of a name would give it away to whoever guesses. So the words are a
//! field of the exhibit (`origin`), with its history, which *erase what it said before* clears; the line says that they
//! were noted, when and by whom, and in which revision of the exhibit they stand, which is signed as well.

use std::collections::{BTreeSet, HashMap};

use redress_model::{Code, CopyKind, Entry, Evidence, Id, Long, Problem, Sha256Hex, Short, YesNo};
use redress_vault::{Change, PublicKey, Record, SIGNATURE};
use serde::{Deserialize, Serialize};

use crate::at_hand::Moved;
use crate::evidence::sha256;
use crate::{Error, Session, new_id, stored};

/// The kind of the records.
pub(crate) const KIND: &str = "custody";
/// The most lines of one log that are shown; all are checked.
const MOST_SHOWN: usize = 2_000;
/// Looking at the same file again within so many seconds is the same look.
const SAME_LOOK: i64 = 600;

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deed {
    /// The file came in from outside.
    TakenIn,
    /// A copy was made beside the original.
    CopyMade,
    /// It was looked at in the window.
    Viewed,
    /// A plain copy of it was written outside the vault.
    CopiedOut,
    /// It was written outside with the whole case.
    Exported,
    /// It went into a paper or a packet that was written outside.
    Enclosed,
    /// It was compared with its hash and was unchanged.
    Unchanged,
    /// It was compared with its hash, and had changed or could not be read.
    Changed,
    /// From whom it came was noted, was noted otherwise, or was taken out.
    SourceNoted,
}

/// A copy of an exhibit, as a line names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfCopy {
    /// The copy.
    pub id: Id,
    /// What it is for.
    pub kind: CopyKind,
}

/// What a line says. These bytes, as written, are hashed and signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Says {
    /// The exhibit.
    pub exhibit: Id,
    /// The copy of it; none for the original.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copy: Option<OfCopy>,
    /// What was done.
    pub deed: Deed,
    /// When, RFC 3339 in UTC, by the clock of the computer.
    pub at: String,
    /// By whom, under the name they gave themselves in this vault.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Short>,
    /// The hash taken when the file came in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<Sha256Hex>,
    /// The revision of the exhibit in which the words stand that the line tells of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revision: Option<u32>,
    /// The lines that were the last before this one; more than one where two logs came together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<Sha256Hex>,
}

/// A line as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    /// [`Says`] as JSON, byte for byte what was hashed and signed.
    says: String,
    /// The public key of who signed it, in hexadecimal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    key: Option<String>,
    /// The Ed25519 signature, in hexadecimal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    signature: Option<String>,
}

/// What the signatures of lines are for.
const CONTEXT: &str = "custody";

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    if text.len() != 2 * N || !text.is_ascii() {
        return None;
    }
    for (n, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * n..2 * n + 2)?, 16).ok()?;
    }
    Some(bytes)
}

/// Whether the line was signed, and by whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signed {
    /// It carries no signature: the vault takes no writes, and is from before there were keys to sign with.
    Not,
    /// It is signed with this key, in hexadecimal, and the signature is right.
    By {
        /// The key.
        key: String,
        /// The signature.
        signature: String,
    },
    /// It carries a signature that does not fit.
    Wrong,
}

/// One line of a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub says: Says,
    /// The bytes that were hashed.
    pub bytes: String,
    /// Their hash.
    pub hash: Sha256Hex,
    /// Its signature.
    pub signed: Signed,
    /// From whom the paper came, where the line tells that this was noted.
    pub source: Option<Source>,
}

/// What became of the words of which a line says that they were noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// They are what the exhibit says now.
    Now(Long),
    /// Nothing was said any more, and nothing is now.
    Nothing,
    /// Others came later. The words are in the history of the exhibit, if they were not erased; no log repeats them.
    Replaced,
}

/// What is wrong with a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Fault {
    /// A line is not as it was written, or cannot be read.
    Altered,
    /// A line carries a signature that does not fit it.
    Forged,
    /// A line names one before it that is not there.
    Missing,
    /// A line that is not the first names none before it.
    Loose,
}

/// The log of one exhibit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Custody {
    /// The lines, the oldest first; of a very long log the newest.
    pub lines: Vec<Line>,
    /// How many there are in all.
    pub total: u32,
    /// What is wrong, each kind once.
    pub faults: Vec<Fault>,
}

fn fits(key: &str, signature: &str, bytes: &[u8]) -> bool {
    let key = unhex::<32>(key).map(PublicKey::from_bytes);
    let signature = unhex::<SIGNATURE>(signature);
    key.zip(signature).is_some_and(|(key, signature)| key.verifies(CONTEXT, bytes, &signature))
}

impl Line {
    fn read(record: &Record) -> Option<Self> {
        // A line is written once; another revision of it is not one this program wrote.
        if record.revision != 1 {
            return None;
        }
        let Stored { says: bytes, key, signature } = stored::beside(record).ok()?;
        let says: Says = serde_json::from_str(&bytes).ok()?;
        let hash = sha256(bytes.as_bytes());
        let signed = match (key, signature) {
            (None, None) => Signed::Not,
            (Some(key), Some(signature)) if fits(&key, &signature, bytes.as_bytes()) => {
                Signed::By { key, signature }
            }
            _ => Signed::Wrong,
        };
        Some(Self { says, hash, signed, bytes, source: None })
    }
}

/// The last lines of the logs of one case: what the next line of each names.
#[derive(Debug, Clone, Default)]
pub(crate) struct Heads(HashMap<Id, BTreeSet<String>>);

impl Heads {
    /// Finds them among the records of a case. A line that cannot be read is left out here and named on display.
    pub(crate) fn among(records: &[Record]) -> Self {
        let mut heads = Self::default();
        let mut named: HashMap<Id, BTreeSet<String>> = HashMap::new();
        for line in records.iter().filter(|r| r.kind == KIND).filter_map(Line::read) {
            let after = line.says.after.iter().map(|hash| hash.as_str().to_owned());
            named.entry(line.says.exhibit.clone()).or_default().extend(after);
            heads.0.entry(line.says.exhibit).or_default().insert(line.hash.as_str().to_owned());
        }
        for (exhibit, named) in named {
            if let Some(heads) = heads.0.get_mut(&exhibit) {
                heads.retain(|hash| !named.contains(hash));
            }
        }
        heads
    }

    fn of(&self, exhibit: &Id) -> Vec<Sha256Hex> {
        let all = self.0.get(exhibit).into_iter().flatten();
        all.filter_map(|hash| Sha256Hex::try_from(hash.clone()).ok()).collect()
    }

    fn grew(&mut self, exhibit: &Id, hash: &Sha256Hex) {
        self.0.insert(exhibit.clone(), BTreeSet::from([hash.as_str().to_owned()]));
    }
}

/// Lines that are about to be written, in one save with what they tell of.
#[derive(Debug, Default)]
pub(crate) struct Pending {
    changes: Vec<Change>,
    heads: Vec<(Id, Sha256Hex)>,
}

impl Pending {
    /// Gives the changes to be saved.
    pub(crate) fn take(&mut self) -> Vec<Change> {
        std::mem::take(&mut self.changes)
    }
}

impl Session {
    /// Makes the next line of the log of an exhibit. It is written by the save that its change goes into; afterwards
    /// [`Session::wrote`] must hear of it.
    pub(crate) fn line(
        &self,
        case: &Id,
        exhibit: &Evidence,
        copy: Option<&Id>,
        deed: Deed,
        pending: &mut Pending,
    ) -> Result<(), Error> {
        self.line_in(case, exhibit, copy, deed, None, pending)
    }

    /// Makes the lines that say of these exhibits, about to be saved, that it was noted otherwise from whom they came.
    pub(crate) fn lines_of_sources(
        &self,
        case: &Id,
        moves: &[Moved],
        pending: &mut Pending,
    ) -> Result<(), Error> {
        for moved in moves.iter().filter(|moved| !moved.removed) {
            let Entry::Evidence(exhibit) = &moved.entry else { continue };
            let open = self.at_hand(case)?;
            let before = open.case.evidence.iter().find(|known| known.id == exhibit.id);
            if before.and_then(|known| known.origin.as_ref()) != exhibit.origin.as_ref() {
                let revision = Some(moved.base.saturating_add(1));
                self.line_in(case, exhibit, None, Deed::SourceNoted, revision, pending)?;
            }
        }
        Ok(())
    }

    fn line_in(
        &self,
        case: &Id,
        exhibit: &Evidence,
        copy: Option<&Id>,
        deed: Deed,
        revision: Option<u32>,
        pending: &mut Pending,
    ) -> Result<(), Error> {
        let at = self.clock.now();
        let of_copy = copy.and_then(|id| exhibit.copies.iter().find(|copy| copy.id == *id));
        let earlier = pending.heads.iter().rev().find(|(id, _)| *id == exhibit.id);
        let after = match earlier {
            Some((_, hash)) => vec![hash.clone()],
            None => self.heads(case)?.of(&exhibit.id),
        };
        let says = Says {
            exhibit: exhibit.id.clone(),
            copy: of_copy.map(|copy| OfCopy { id: copy.id.clone(), kind: copy.kind }),
            deed,
            at: at.clone(),
            by: self.author(),
            sha256: exhibit.file_of(copy).map(|file| file.sha256.clone()),
            revision,
            after,
        };
        let says = serde_json::to_string(&says).map_err(|_| Problem::new(Code::Internal))?;
        let hash = sha256(says.as_bytes());
        pending.changes.push(Change {
            case: case.clone(),
            id: new_id()?,
            kind: KIND.to_owned(),
            base_revision: 0,
            at,
            removed: false,
            body: stored::write_beside(&self.signed(says))?,
        });
        pending.heads.push((exhibit.id.clone(), hash));
        Ok(())
    }

    /// Signs a line, where this vault has a key to sign with.
    fn signed(&self, says: String) -> Stored {
        let made = self.sign(CONTEXT, says.as_bytes()).ok();
        let (key, signature) = made.map(|(key, made)| (hex(key.bytes()), hex(&made))).unzip();
        Stored { says, key, signature }
    }

    /// The lines were saved: the next ones come after them.
    pub(crate) fn wrote(&self, case: &Id, pending: Pending) {
        self.with_heads(case, |heads| {
            for (exhibit, hash) in &pending.heads {
                heads.grew(exhibit, hash);
            }
        });
    }

    /// Writes down that something was done with an exhibit or a copy of it, in a save of its own.
    ///
    /// # Errors
    /// No such case or exhibit, or a disk problem.
    pub fn note(
        &mut self,
        case: &Id,
        exhibit: &Id,
        copy: Option<&Id>,
        deed: Deed,
    ) -> Result<(), Error> {
        let evidence = self.exhibit(case, exhibit)?;
        let mut pending = Pending::default();
        self.line(case, &evidence, copy, deed, &mut pending)?;
        let lines = pending.take();
        self.save_moves(case, Vec::new(), lines, |_| {})?;
        self.wrote(case, pending);
        Ok(())
    }

    /// Writes down that a file was looked at. Looking at it again within ten minutes is the same look.
    ///
    /// # Errors
    /// As [`Session::note`].
    pub fn viewed(&mut self, case: &Id, exhibit: &Id, copy: Option<&Id>) -> Result<(), Error> {
        let key = (case.clone(), exhibit.clone(), copy.cloned());
        let now: Option<jiff::Timestamp> = self.clock.now().parse().ok();
        let before = self.looks.get(&key).copied();
        let again = now.zip(before).is_some_and(|(now, before)| {
            (0..SAME_LOOK).contains(&now.duration_since(before).as_secs())
        });
        if again {
            return Ok(());
        }
        self.note(case, exhibit, copy, Deed::Viewed)?;
        self.looks.extend(now.map(|now| (key, now)));
        Ok(())
    }

    /// Reads the log of an exhibit, and says what is wrong with it.
    ///
    /// # Errors
    /// As [`Session::case`]; a log that is broken is a result.
    pub fn custody(&self, case: &Id, exhibit: &Id) -> Result<Custody, Error> {
        let records = self.vault.records(case)?;
        let mut faults = BTreeSet::new();
        let mut lines = Vec::new();
        for record in records.iter().filter(|record| record.kind == KIND) {
            match Line::read(record) {
                Some(line) if line.says.exhibit == *exhibit => lines.push(line),
                Some(_) => {}
                // Of which exhibit it was cannot be told any more, so it is named with each.
                None => {
                    faults.insert(Fault::Altered);
                }
            }
        }
        let known: BTreeSet<&str> = lines.iter().map(|line| line.hash.as_str()).collect();
        for (n, line) in lines.iter().enumerate() {
            let after = &line.says.after;
            if line.signed == Signed::Wrong {
                faults.insert(Fault::Forged);
            }
            if n > 0 && after.is_empty() {
                faults.insert(Fault::Loose);
            }
            if after.iter().any(|hash| !known.contains(hash.as_str())) {
                faults.insert(Fault::Missing);
            }
        }
        let now =
            self.at_hand(case)?.case.evidence.iter().find(|known| known.id == *exhibit).cloned();
        let mut later = false;
        for line in lines.iter_mut().rev().filter(|line| line.says.deed == Deed::SourceNoted) {
            line.source = Some(match now.as_ref().and_then(|exhibit| exhibit.origin.clone()) {
                _ if later => Source::Replaced,
                Some(words) => Source::Now(words),
                None => Source::Nothing,
            });
            later = true;
        }
        let total = u32::try_from(lines.len()).unwrap_or(u32::MAX);
        let lines = lines.split_off(lines.len().saturating_sub(MOST_SHOWN));
        Ok(Custody { lines, total, faults: faults.into_iter().collect() })
    }

    /// Lists the records of the logs of these exhibits, to be erased with them.
    pub(crate) fn custody_records(
        &self,
        case: &Id,
        exhibits: &std::collections::HashSet<Id>,
    ) -> Result<Vec<Id>, Error> {
        let records = self.vault.records(case)?;
        let theirs = |record: &&Record| {
            record.kind == KIND
                && Line::read(record).is_some_and(|line| exhibits.contains(&line.says.exhibit))
        };
        Ok(records.iter().filter(theirs).map(|record| record.id.clone()).collect())
    }
}

/// The deed that a check comes to.
pub(crate) fn checked(unchanged: YesNo) -> Option<Deed> {
    match unchanged {
        YesNo::Yes => Some(Deed::Unchanged),
        YesNo::No => Some(Deed::Changed),
        YesNo::Unknown => None,
    }
}
