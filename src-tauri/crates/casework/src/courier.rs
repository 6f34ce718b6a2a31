//! Proof of time: one hash over the evidence of a case leaves; what comes back is kept beside the case and checked
//! again whenever it is looked at. Nothing here trusts an earlier check.

use std::path::Path;

use redress_courier::root::{self, List};
use redress_courier::{Fault, MAX_FILE, hex, ots, stamp, unhex};
use redress_model::{Case, Code, Id, Problem, Sha256Hex, StoredFile};
use redress_vault::{Change, Record};
use serde::{Deserialize, Serialize};

use crate::{Error, Session, new_id, stored};

pub use redress_courier::root::{LIST_NAME, rows};

/// The kind of the records.
pub(crate) const KIND: &str = "courier";
/// The most proofs kept with one hash.
const MOST_PROOFS: usize = 40;
/// The most certificates and headers kept with one hash.
const MOST_BESIDE: usize = 40;

/// A list of hashes that left, with what came back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    /// The list as it was handed out.
    list: String,
    /// When, RFC 3339 in UTC.
    made: String,
    proofs: Vec<KeptProof>,
    /// Certificates and headers of blocks, in hexadecimal.
    certificates: Vec<String>,
    headers: Vec<String>,
}

/// A record of one.
struct Kept {
    id: Id,
    revision: u32,
    body: Body,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeptProof {
    /// The bytes as they came, in hexadecimal.
    bytes: String,
    /// When they came.
    came: String,
}

/// How a proof stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// It holds: everything behind the hash existed before this time.
    Holds,
    /// It holds as far as it goes; something is still to be brought.
    Needs(Need),
    /// It proves nothing.
    Fails(Fault),
}

/// What a proof still needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// The authority's root certificate.
    Root,
    /// The header of the block.
    Header,
    /// Time: a calendar promised it, and no block holds it yet.
    Block,
}

/// A proof as it stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProofNow {
    /// `stamp` or `ots`.
    pub kind: &'static str,
    /// When it came, RFC 3339 in UTC.
    pub came: String,
    /// How it stands.
    pub standing: Standing,
    /// The time it proves, RFC 3339 in UTC; empty where it proves none.
    pub when: String,
    /// What must be compared elsewhere: an authority's name and the fingerprint of its root, or the height of a block
    /// and the hash of its header.
    pub compare: Option<(String, String)>,
    /// Whether the authority's root was brought by a file of its own.
    pub brought: bool,
}

/// A hash that left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentRoot {
    /// Its record.
    pub id: Id,
    /// The hash, 64 digits.
    pub root: String,
    /// When it was handed out, RFC 3339 in UTC.
    pub made: String,
    /// How many files it covers.
    pub files: u32,
    /// Files of it whose hash is no longer that of the case, by name. They were removed or are others.
    pub differ: Vec<String>,
    /// Whether it covers all that the case holds today.
    pub current: bool,
    /// What came back.
    pub proofs: Vec<ProofNow>,
}

/// The hash of a case today, and those that left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Courier {
    /// The hash of today, 64 digits; empty where no file has one.
    pub root: String,
    /// The same in rows to be typed or read out.
    pub rows: Vec<String>,
    /// How many files it covers.
    pub files: u32,
    /// Exhibits without a file, which it does not cover.
    pub without: u32,
    /// Hashes that left, the newest first.
    pub sent: Vec<SentRoot>,
}

/// What a file that was brought turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Brought {
    /// A proof.
    Proof,
    /// A certificate.
    Certificate,
    /// The header of a block.
    Header,
}

/// The ending that a file keeps in an export.
pub(crate) fn ending(file: &StoredFile) -> &str {
    Path::new(file.name.as_str())
        .extension()
        .and_then(|ending| ending.to_str())
        .filter(|ending| ending.len() <= 8 && ending.chars().all(|c| c.is_ascii_alphanumeric()))
        .unwrap_or("bin")
}

/// The file that an exhibit has in an export and in the list; none where its bytes are not here.
pub(crate) fn file_name(evidence: &redress_model::Evidence) -> Option<String> {
    let file = evidence.file.as_ref().filter(|file| file.attachment.is_some())?;
    let ending = ending(file);
    Some(format!("originals/{}.{ending}", evidence.mark()))
}

fn list_of(case: &Case) -> List {
    let hashed = |evidence: &redress_model::Evidence| -> Option<(Sha256Hex, String)> {
        let hash = evidence.file.as_ref()?.sha256.clone();
        Some((hash, file_name(evidence)?))
    };
    List::of(case.evidence.iter().filter_map(hashed))
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn refused(fault: Fault) -> Error {
    Problem::new(Code::BadProof).with_detail(fault.word()).into()
}

impl Body {
    fn list(&self) -> List {
        List::kept(self.list.clone())
    }

    fn certificates(&self) -> Vec<Vec<u8>> {
        self.certificates.iter().filter_map(|one| unhex(one)).collect()
    }

    fn standing(&self, proof: &KeptProof) -> ProofNow {
        let bytes = unhex(&proof.bytes).unwrap_or_default();
        let (kind, checked) = if ots::looks_like(&bytes) {
            ("ots", self.check_ots(&bytes))
        } else {
            ("stamp", self.check_stamp(&bytes))
        };
        let (standing, when, compare, brought) = match checked {
            Ok(found) => found,
            Err(fault) => (Standing::Fails(fault), String::new(), None, false),
        };
        ProofNow { kind, came: proof.came.clone(), standing, when, compare, brought }
    }

    fn check_stamp(&self, bytes: &[u8]) -> Result<Checked, Fault> {
        let stamp = stamp::check(bytes, &self.list(), &self.certificates())?;
        let standing = if stamp.whole { Standing::Holds } else { Standing::Needs(Need::Root) };
        Ok((standing, stamp.when, Some((stamp.root_name, stamp.root_fingerprint)), stamp.brought))
    }

    fn check_ots(&self, bytes: &[u8]) -> Result<Checked, Fault> {
        let proof = ots::read(bytes)?;
        if proof.file != self.list().root() {
            return Err(Fault::OtherHash);
        }
        let headers = self.headers.iter().filter_map(|one| ots::header(one.as_bytes()));
        let mut wrong = None;
        let mut first: Option<ots::Block> = None;
        for header in headers {
            match ots::check_block(&proof, &header, ots::Least::default()) {
                Ok(block) if first.as_ref().is_none_or(|known| block.seconds < known.seconds) => {
                    first = Some(block);
                }
                Ok(_) | Err(Fault::OtherBlock) => {}
                Err(fault) => wrong = Some(fault),
            }
        }
        if let Some(block) = first {
            let compare = Some((block.height.to_string(), block.hash));
            return Ok((Standing::Holds, time_of(block.seconds), compare, true));
        }
        if let Some(fault) = wrong {
            return Err(fault);
        }
        let height = proof.ends.iter().find_map(|end| match end {
            ots::Ends::Block { height, .. } => Some(height.to_string()),
            _ => None,
        });
        match height {
            Some(height) => {
                let compare = Some((height, String::new()));
                Ok((Standing::Needs(Need::Header), String::new(), compare, false))
            }
            None => Ok((Standing::Needs(Need::Block), String::new(), None, false)),
        }
    }

    fn sent(&self, id: &Id, today: &List) -> SentRoot {
        let list = self.list();
        let now: std::collections::HashSet<&str> = today.text().lines().collect();
        let gone = list.text().lines().filter(|line| !now.contains(line));
        let differ: Vec<String> = gone
            .filter_map(|line| line.split_once("  "))
            .map(|(_, name)| name.to_owned())
            .collect();
        SentRoot {
            id: id.clone(),
            root: hex(&list.root()),
            made: self.made.clone(),
            files: count(list.files()),
            current: list == *today,
            differ,
            proofs: self.proofs.iter().map(|proof| self.standing(proof)).collect(),
        }
    }
}

/// How it stands, the time, what to compare, and whether what it rests on was brought.
type Checked = (Standing, String, Option<(String, String)>, bool);

fn time_of(seconds: u64) -> String {
    let second = i64::try_from(seconds).unwrap_or(i64::MAX);
    jiff::Timestamp::from_second(second).map(|time| time.to_string()).unwrap_or_default()
}

impl Session {
    fn courier_records(&self, case: &Id) -> Result<Vec<Kept>, Error> {
        let records = self.vault.records(case)?;
        let ours = records.into_iter().filter(|record| record.kind == KIND);
        let kept = |record: Record| {
            let body = stored::beside(&record)?;
            Ok(Kept { id: record.id, revision: record.revision, body })
        };
        ours.map(kept).collect()
    }

    /// The hash of today where it has not left yet, as it would be noted; none where no exhibit has a file.
    fn unsent(&self, known: &[Kept], today: &List) -> Result<Option<Kept>, Error> {
        if today.files() == 0 || known.iter().any(|kept| kept.body.list == today.text()) {
            return Ok(None);
        }
        let body = Body {
            list: today.text().to_owned(),
            made: self.clock.now(),
            proofs: Vec::new(),
            certificates: Vec::new(),
            headers: Vec::new(),
        };
        Ok(Some(Kept { id: new_id()?, revision: 0, body }))
    }

    fn save_courier(&mut self, case: &Id, kept: &Kept, body: &Body) -> Result<(), Error> {
        let change = Change {
            case: case.clone(),
            id: kept.id.clone(),
            kind: KIND.to_owned(),
            base_revision: kept.revision,
            at: self.clock.now(),
            removed: false,
            body: stored::write_beside(body)?,
        };
        self.save_moves(case, Vec::new(), vec![change], |_| {})
    }

    /// Gives the hash of the evidence as it stands, and every hash that left with what came back, checked now.
    ///
    /// # Errors
    /// The case or a record cannot be read.
    pub fn courier(&self, case: &Id) -> Result<Courier, Error> {
        let open = self.at_hand(case)?;
        let list = list_of(&open.case);
        let files = list.files();
        let root = list.root();
        let mut sent: Vec<SentRoot> = self
            .courier_records(case)?
            .iter()
            .map(|kept| kept.body.sent(&kept.id, &list))
            .collect();
        sent.sort_by(|one, other| other.made.cmp(&one.made));
        let there = files > 0;
        Ok(Courier {
            root: if there { hex(&root) } else { String::new() },
            rows: if there { root::rows(&root).to_vec() } else { Vec::new() },
            files: count(files),
            without: count(open.case.evidence.len().saturating_sub(files)),
            sent,
        })
    }

    /// Notes that the hash of today leaves, so that what comes back is known; gives its list. Nothing is noted twice.
    ///
    /// # Errors
    /// No exhibit has a file, or a disk problem.
    pub fn send_root(&mut self, case: &Id) -> Result<List, Error> {
        let open = self.at_hand(case)?;
        let list = list_of(&open.case);
        drop(open);
        if list.files() == 0 {
            return Err(Problem::in_field(Code::BadField, "evidence", "is empty").into());
        }
        let known = self.courier_records(case)?;
        if let Some(new) = self.unsent(&known, &list)? {
            self.save_courier(case, &new, &new.body)?;
        }
        Ok(list)
    }

    /// Gives the picture of the hash of today: a QR code as an SVG.
    ///
    /// # Errors
    /// The case cannot be read, or has no hash.
    pub fn root_picture(&self, case: &Id) -> Result<Vec<u8>, Error> {
        let open = self.at_hand(case)?;
        let list = list_of(&open.case);
        let none = || Problem::new(Code::NotFound);
        if list.files() == 0 {
            return Err(none().into());
        }
        Ok(root::picture(&list.root()).ok_or_else(none)?.into_bytes())
    }

    /// Takes in a file that was brought: a proof of a hash that left, a certificate, or the header of a block. A proof
    /// that fails is refused and not kept; one that needs more is kept.
    ///
    /// # Errors
    /// `bad-proof` with the word of a [`Fault`]; a disk problem. Nothing is kept then.
    pub fn take_proof(&mut self, case: &Id, bytes: &[u8]) -> Result<Brought, Error> {
        if bytes.len() > MAX_FILE {
            return Err(refused(Fault::TooLarge));
        }
        let mut known = self.courier_records(case)?;
        // A hash that was read off a screen and noted nowhere left too.
        let unsent = self.unsent(&known, &list_of(&self.at_hand(case)?.case))?;
        known.extend(unsent);
        if ots::looks_like(bytes) || stamp::looks_like(bytes) {
            return self.take_new_proof(case, known, bytes);
        }
        let kind = if ots::header(bytes).is_some() {
            Brought::Header
        } else if stamp::holds_certificates(bytes) {
            Brought::Certificate
        } else {
            // A proof that was cut or made longer is told by its beginning.
            let fault = ots::read(bytes).err().filter(|fault| *fault != Fault::NotAProof);
            let cut = || stamp::check(bytes, &List::kept(String::new()), &[]).err();
            return Err(refused(fault.or_else(cut).unwrap_or(Fault::NotAProof)));
        };
        self.take_beside(case, known, bytes, kind)
    }

    fn take_new_proof(
        &mut self,
        case: &Id,
        known: Vec<Kept>,
        bytes: &[u8],
    ) -> Result<Brought, Error> {
        let proof = KeptProof { bytes: hex(bytes), came: self.clock.now() };
        let mut refusal = Fault::OtherHash;
        for kept in known {
            match kept.body.standing(&proof).standing {
                Standing::Fails(Fault::OtherHash) => {}
                Standing::Fails(fault) => refusal = fault,
                Standing::Holds | Standing::Needs(_) => {
                    if kept.body.proofs.iter().all(|one| one.bytes != proof.bytes) {
                        let mut body = kept.body.clone();
                        if body.proofs.len() >= MOST_PROOFS {
                            return Err(refused(Fault::TooLarge));
                        }
                        body.proofs.push(proof);
                        self.save_courier(case, &kept, &body)?;
                    }
                    return Ok(Brought::Proof);
                }
            }
        }
        Err(refused(refusal))
    }

    /// A certificate or a header is kept where a proof gets further with it, and refused where none does.
    fn take_beside(
        &mut self,
        case: &Id,
        known: Vec<Kept>,
        bytes: &[u8],
        kind: Brought,
    ) -> Result<Brought, Error> {
        let text = hex(bytes);
        let mut refusal = match kind {
            Brought::Header => Fault::OtherBlock,
            _ => Fault::OtherRoot,
        };
        let mut taken = false;
        for kept in known {
            let mut next = kept.body.clone();
            let beside = if kind == Brought::Header {
                let header = ots::header(bytes).map(|header| hex(&header));
                next.headers.extend(header);
                &next.headers
            } else {
                next.certificates.push(text.clone());
                &next.certificates
            };
            if beside.len() > MOST_BESIDE {
                return Err(refused(Fault::TooLarge));
            }
            let (mut better, mut worse) = (false, false);
            for proof in &kept.body.proofs {
                let (before, after) = (kept.body.standing(proof), next.standing(proof));
                match (&before.standing, &after.standing) {
                    // The same root, now from a file of its own; or an earlier block.
                    (Standing::Holds, Standing::Holds) => {
                        better |= (after.brought && !before.brought) || before.when != after.when;
                    }
                    (_, Standing::Holds) => better = true,
                    (_, Standing::Fails(fault)) => {
                        worse |= !matches!(before.standing, Standing::Fails(_));
                        refusal = *fault;
                    }
                    (Standing::Needs(_), Standing::Needs(_)) => {
                        better |= before.compare != after.compare;
                    }
                    (Standing::Fails(_), Standing::Needs(_)) => better = true,
                    (Standing::Holds, Standing::Needs(_)) => worse = true,
                }
            }
            if better && !worse {
                self.save_courier(case, &kept, &next)?;
                taken = true;
            }
        }
        if taken { Ok(kind) } else { Err(refused(refusal)) }
    }

    /// Gives the files that an evidence pack carries: each list that has proofs, with them and what belongs to them.
    ///
    /// # Errors
    /// A record that cannot be read.
    pub fn courier_files(&self, case: &Id) -> Result<Vec<(String, Vec<u8>)>, Error> {
        let mut files = Vec::new();
        for Kept { body, .. } in self.courier_records(case)? {
            if body.proofs.is_empty() {
                continue;
            }
            let root = hex(&body.list().root());
            let folder = format!("proofs/{}", root.get(..16).unwrap_or(&root));
            files.push((format!("{folder}/{LIST_NAME}"), body.list.clone().into_bytes()));
            for (n, proof) in (1..).zip(&body.proofs) {
                let bytes = unhex(&proof.bytes).unwrap_or_default();
                let ending = if ots::looks_like(&bytes) { "ots" } else { "tsr" };
                files.push((format!("{folder}/proof-{n}.{ending}"), bytes));
            }
            for (n, one) in (1..).zip(body.certificates()) {
                files.push((format!("{folder}/certificates-{n}.crt"), one));
            }
            for (n, one) in (1..).zip(&body.headers) {
                files.push((format!("{folder}/block-{n}.hex"), format!("{one}\n").into_bytes()));
            }
        }
        Ok(files)
    }
}

/// Gives a request for a time stamp of a list, as an authority takes it (`.tsq`).
pub fn stamp_request(list: &List) -> Vec<u8> {
    root::stamp_request(&list.root())
}
