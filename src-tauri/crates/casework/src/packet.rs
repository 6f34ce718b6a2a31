//! The packet for the CCF: the request, of a revision its summary, the exhibits, a list of hashes and a page that explains it.
//! It is written into a folder, read back, and kept sealed as it was.

use std::io::Cursor;
use std::path::Path;

use redress_model::{
    Case, Code, Entry, Evidence, Id, MadeFrom, Packet, PacketFile, Problem, Provenance, Releasable,
    RequestKind, RequestLanguage, RequestRecord, Sha256Hex, Short,
};
use redress_papers::exhibits::{Bundle, Exhibit, Why, apart, bundle, translation};
use redress_papers::{Choices, PackFile, PackKind, explain};
use redress_render::Drawer;

use crate::at_hand::Moved;
use crate::custody::{Deed, Pending};
use crate::evidence::sha256;
use crate::folder::{From, MANIFEST, Piece, WrittenFile, write_folder};
use crate::gather::Gathered;
use crate::own_digest::own_digest;
use crate::portal::whole;
use crate::session::Progress;
use crate::trail::Log;
use crate::{Drafted, Error, Session, new_id};

/// A packet that was written outside and is remembered.
pub struct PacketWritten {
    /// The request in it.
    pub drafted: Drafted,
    /// The entry that remembers it.
    pub record: Id,
    /// Its files, the list of hashes last.
    pub files: Vec<WrittenFile>,
    /// Exhibits that could not be pages, and why.
    pub apart: Vec<(String, Why)>,
    /// Pages of the bundle.
    pub bundle_pages: u32,
    /// Characters that could not be printed; their codes stand in their place.
    pub strange: Vec<char>,
}

/// What a packet would hold.
struct Plan {
    drafted: Drafted,
    /// Files in memory.
    made: Vec<(String, Vec<u8>)>,
    /// Files that go as they are: the exhibit, and its name in the folder.
    as_they_are: Vec<(Evidence, String)>,
    apart: Vec<(String, Why)>,
    bundle_pages: u32,
    strange: Vec<char>,
    made_from: Vec<MadeFrom>,
    own_sha256: Sha256Hex,
}

impl Session {
    /// Writes the whole packet into a new folder, reads it back, and keeps its bytes sealed in the
    /// case. Only what passed the gate is in it. PDFs and pictures are read by children of `drawer`.
    ///
    /// # Errors
    /// As [`Session::portal`]; the folder cannot be written (nothing is left there then); or the
    /// vault cannot keep it (the folder is taken away again).
    pub fn write_packet(
        &mut self,
        case: &Id,
        kind: RequestKind,
        language: RequestLanguage,
        to: &Path,
        drawer: &Drawer,
        progress: &Progress,
    ) -> Result<PacketWritten, Error> {
        let plan = self.plan_packet(case, kind, language, drawer, progress)?;
        let mut pieces: Vec<Piece<'_>> = plan
            .made
            .iter()
            .map(|(name, bytes)| Piece { name: name.clone(), from: From::Bytes(bytes.clone()) })
            .collect();
        let session: &Session = self;
        for (evidence, name) in &plan.as_they_are {
            let copy = evidence.given_away().and_then(|(copy, _)| copy);
            let open =
                move || session.open_evidence(case, &evidence.id, copy).map(|(_, reader)| reader);
            pieces.push(Piece { name: name.clone(), from: From::Open(Box::new(open)) });
        }
        let files = write_folder(to, &pieces, progress)?;
        drop(pieces);
        match self.remember_packet(case, kind, language, &plan, &files) {
            Ok(record) => Ok(PacketWritten {
                drafted: plan.drafted,
                record,
                files,
                apart: plan.apart,
                bundle_pages: plan.bundle_pages,
                strange: plan.strange,
            }),
            Err(error) => {
                // All that is in it was written a moment ago by us.
                let _ = std::fs::remove_dir_all(to);
                Err(error)
            }
        }
    }

    fn plan_packet(
        &self,
        case: &Id,
        kind: RequestKind,
        language: RequestLanguage,
        drawer: &Drawer,
        progress: &Progress,
    ) -> Result<Plan, Error> {
        let drafted = self.draft(case, kind, language)?;
        let open = self.at_hand(case)?;
        let releasable = Releasable::of(&open.case);
        // The exhibits that the request lists, and no other.
        let told = redress_papers::narrowed(releasable.case(), &drafted.choices);
        whole(&drafted, &told)?;
        let made_from = made_from(&told)?;
        let own_sha256 = own_digest(&drafted.choices, &drafted.draft)?;
        let Gathered { mut exhibits, as_they_are, apart: gone_apart } =
            self.gather(case, &told, drawer, progress)?;
        name_translations(&mut exhibits, &told, language);
        let whole = bundle(&exhibits, language)?;
        let papers = drafted.papers()?.into_iter();
        let mut made: Vec<(String, Vec<u8>)> =
            papers.map(|paper| (paper.name.to_owned(), paper.bytes)).collect();
        made.push(("exhibits.pdf".to_owned(), whole.pdf));
        for exhibit in exhibits.iter().filter(|exhibit| exhibit.looked.why().is_none()) {
            let single = apart(exhibit, language)?;
            made.push((format!("exhibits/{}.pdf", exhibit.mark), single.pdf));
        }
        let mut listed: Vec<PackFile> = made.iter().map(|(name, _)| pack_file(name)).collect();
        listed.extend(as_they_are.iter().map(|(_, name)| pack_file(name)));
        let date = self.clock.today().to_string();
        made.push(("index.html".to_owned(), explain(&listed, kind, &date).into_bytes()));
        Ok(Plan {
            drafted,
            made,
            as_they_are,
            apart: gone_apart,
            bundle_pages: whole.pages,
            strange: whole.strange,
            made_from,
            own_sha256,
        })
    }

    /// Sets the exhibits that a request lists as one PDF, as the packet holds it, and writes nothing.
    ///
    /// # Errors
    /// As [`Session::draft`]; the work was stopped, or the bundle cannot be set.
    pub fn bundle_exhibits(
        &self,
        case: &Id,
        choices: &Choices,
        drawer: &Drawer,
        progress: &Progress,
    ) -> Result<Bundle, Error> {
        let open = self.at_hand(case)?;
        let releasable = Releasable::of(&open.case);
        let told = redress_papers::narrowed(releasable.case(), choices);
        let mut gathered = self.gather(case, &told, drawer, progress)?;
        name_translations(&mut gathered.exhibits, &told, choices.language);
        Ok(bundle(&gathered.exhibits, choices.language)?)
    }

    fn remember_packet(
        &mut self,
        case: &Id,
        kind: RequestKind,
        language: RequestLanguage,
        plan: &Plan,
        files: &[WrittenFile],
    ) -> Result<Id, Error> {
        let text = |text: &str| {
            Short::new(text)
                .map_err(|why| Error::from(Problem::new(Code::Internal).with_detail(why)))
        };
        let mut kept = Vec::with_capacity(files.len());
        for file in files {
            let made = plan.made.iter().find(|(name, _)| *name == file.name);
            let original = plan.as_they_are.iter().find(|(_, name)| *name == file.name);
            let attachment = match (made, original) {
                (Some((_, bytes)), _) => {
                    self.vault.add_attachment(case, &mut Cursor::new(bytes))?.id
                }
                // The original is in the vault already, and is never changed.
                (None, Some((evidence, _))) => {
                    let given = evidence.given_away();
                    let stored = given.and_then(|(_, file)| file.attachment.clone());
                    stored.ok_or_else(|| Problem::new(Code::Internal))?
                }
                (None, None) => {
                    let list = manifest(files);
                    self.vault.add_attachment(case, &mut Cursor::new(list))?.id
                }
            };
            kept.push(PacketFile {
                name: text(&file.name)?,
                size_bytes: file.size,
                sha256: file.sha256.clone(),
                attachment: Some(attachment),
            });
        }
        let record = RequestRecord {
            id: new_id()?,
            kind,
            language,
            made: text(&self.clock.now())?,
            sha256: plan.drafted.sha256.clone(),
            pages: plan.drafted.draft.pages(),
            packet: Some(Box::new(Packet {
                files: kept,
                made_from: plan.made_from.clone(),
                own_sha256: Some(plan.own_sha256.clone()),
                sent: None,
            })),
            provenance: Provenance::default(),
        };
        let id = record.id.clone();
        let mut lines = Pending::default();
        let open = self.at_hand(case)?;
        let inside = |id: &Id| plan.made_from.iter().any(|one| one.entry == *id);
        for evidence in open.case.evidence.iter().filter(|evidence| inside(&evidence.id)) {
            if let Some((copy, _)) = evidence.given_away() {
                self.line(case, evidence, copy, Deed::Enclosed, &mut lines)?;
            }
        }
        drop(open);
        // A paper that was saved outside is not taken back by *undo*.
        let moves = vec![Moved::new(Entry::Request(record), 0)];
        self.commit_with(case, moves, Log::Nothing, None, lines)?;
        Ok(id)
    }
}

/// Tells each exhibit which is its translation, or of which it is one, for the index.
fn name_translations(exhibits: &mut [Exhibit], told: &Case, language: RequestLanguage) {
    for one in exhibits {
        let entry = told.evidence.iter().find(|evidence| evidence.mark() == one.mark);
        one.translation = entry.map(|entry| translation(told, entry, language)).unwrap_or_default();
    }
}

/// The list as it was written.
fn manifest(files: &[WrittenFile]) -> Vec<u8> {
    let listed = files.iter().filter(|file| file.name != MANIFEST);
    let lines: String =
        listed.map(|one| format!("{}  {}\n", one.sha256.as_str(), one.name)).collect();
    lines.into_bytes()
}

/// Gives a digest of what of each entry goes: passed the gate, and is told by this kind of request.
pub(crate) fn made_from(case: &Case) -> Result<Vec<MadeFrom>, Error> {
    let digest = |entry: &Entry| {
        Ok(MadeFrom { entry: entry.id().clone(), sha256: sha256(&entry.to_json()?) })
    };
    case.entries().iter().map(digest).collect()
}

fn pack_file(name: &str) -> PackFile {
    let kind = match name {
        "request.pdf" | "request.docx" => PackKind::Request,
        crate::requests::SUMMARY => PackKind::Summary,
        "exhibits.pdf" => PackKind::Bundle,
        _ if name.contains("-original.") => PackKind::Original,
        _ => PackKind::Exhibit,
    };
    PackFile { name: name.to_owned(), kind }
}
