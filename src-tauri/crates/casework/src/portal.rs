//! The portal packet: the copy-sheet, the exhibits with their sizes, what to look at before sending,
//! and what was sent: kept as it was, with the clocks that it starts.

use std::path::Path;

use redress_law::{fold, letter_kinds};
use redress_model::{
    Case, Code, Direction, Entry, EntryKind, EntryRef, Evidence, Guarded, Id, IsoDate, Letter,
    LetterKind, LetterStep, Packet, PacketSent, PartialDate, Person, Problem, Provenance,
    Releasable, RequestKind, RequestLanguage, RequestRecord, Short, YesNo,
};
use redress_papers::{PortalBox, Secret, narrowed, portal_boxes, secrets};
use redress_words::Lang;

use crate::at_hand::Moved;
use crate::folder::{From, MANIFEST, Piece, WrittenFile, write_folder};
use crate::own_digest::own_digest;
use crate::packet::made_from;
use crate::requests::choices_of;
use crate::session::Progress;
use crate::trail::Log;
use crate::word_edges::{stands_alone, weight};
use crate::{Drafted, Error, Saved, Session, new_id};

/// Shortest name or part of an address that is looked for in a packet, in letters; shorter ones are
/// found in other words.
const SHORTEST: usize = 4;

/// All that the screen of the portal packet shows.
pub struct Portal {
    /// The boxes, in order.
    pub boxes: Vec<PortalBox>,
    /// The exhibits that go, by number.
    pub exhibits: Vec<Evidence>,
    /// Whether the applicant is an entity, which has no identity paper to be in date.
    pub of_entity: bool,
    /// The identity paper that is longest in date, where its last day is known.
    pub identity: YesNo,
    /// The last day of it.
    pub identity_until: Option<IsoDate>,
    /// Blocked names and places that were found in what goes, with the entry they stand in.
    pub spilled: Vec<Spill>,
    /// What the CCF is asked to keep confidential, as the request lists it.
    pub confidential: Vec<Secret>,
    /// The entries that this kind of request tells; others that may leave stay out of it.
    pub goes: Vec<EntryRef>,
    /// Pages of the request that count, and how many it may have.
    pub length: (u16, u16),
    /// Packets of this kind that were written, the newest first.
    pub written: Vec<WrittenPacket>,
}

/// Something blocked that stands in the words of something that goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spill {
    /// What is blocked.
    pub what: Guarded,
    /// The person it is blocked for.
    pub of: Id,
    /// The entry whose words hold it.
    pub within: EntryRef,
}

/// A packet that was written, as it stands to the case now.
pub struct WrittenPacket {
    /// The entry that remembers it.
    pub record: RequestRecord,
    /// Its revision.
    pub revision: u32,
    /// Entries that say something else now, are new, or are gone.
    pub changed: Vec<Id>,
    /// Own words, or other settings that the paper shows, are others now. Never where the packet did not keep what
    /// they were.
    pub own_changed: bool,
}

impl Session {
    /// Gives the portal packet of a case as it would go out today.
    ///
    /// # Errors
    /// As [`Session::draft`]; a revision that is not whole, by the name of what is missing.
    pub fn portal(
        &self,
        case: &Id,
        kind: RequestKind,
        language: RequestLanguage,
    ) -> Result<Portal, Error> {
        let drafted = self.draft(case, kind, language)?;
        let open = self.at_hand(case)?;
        let releasable = Releasable::of(&open.case);
        let today = self.clock.today();
        let boxes = portal_boxes(&releasable, &drafted.choices, &drafted.draft);
        let told = narrowed(releasable.case(), &drafted.choices);
        let out: &Case = &told;
        whole(&drafted, out)?;
        let mut exhibits = out.evidence.clone();
        exhibits.sort_by_key(|one| one.number);
        let (identity, identity_until) =
            out.applicant().map_or((YesNo::Unknown, None), |person| identity(person, today));
        let now = made_from(out)?;
        let mut written = Vec::new();
        for record in open.case.requests.iter().filter(|record| record.kind == kind) {
            let Some(packet) = record.packet.as_deref() else { continue };
            // In the language of the packet: own words of another language are not in it.
            let (choices, _) = choices_of(&open.case, kind, record.language, today);
            let own = own_digest(&choices, &drafted.draft)?;
            written.push(WrittenPacket {
                record: record.clone(),
                revision: open.revision(&record.id),
                changed: changed(packet, &now),
                own_changed: packet.own_sha256.as_ref().is_some_and(|was| *was != own),
            });
        }
        written.sort_by(|a, b| b.record.made.as_str().cmp(a.record.made.as_str()));
        let goes = out.entries().into_iter();
        let goes = goes.map(|entry| EntryRef { kind: entry.kind(), id: entry.id().clone() });
        Ok(Portal {
            boxes,
            exhibits,
            of_entity: out.applicant().is_some_and(|person| person.entity.is_some()),
            identity,
            identity_until,
            spilled: spilled(&open.case, out)?,
            confidential: secrets(&releasable, &drafted.choices, &drafted.draft),
            goes: goes.filter(|entry| entry.kind != EntryKind::Case).collect(),
            length: drafted.length(),
            written,
        })
    }

    /// Remembers that a written packet was sent, under the number that the portal gave. From then on it
    /// never changes. The letters that start the clocks are registered in the same save.
    ///
    /// # Errors
    /// No such packet, it was sent already, no number or no day, or a disk problem. Nothing is saved then.
    pub fn mark_sent(
        &mut self,
        case: &Id,
        record: &Id,
        number: &str,
        day: PartialDate,
        lang: Lang,
    ) -> Result<Saved, Error> {
        let bad =
            |field: &str, why: String| Error::from(Problem::in_field(Code::BadField, field, why));
        let open = self.at_hand(case)?;
        let mut kept = request_of(&open.case, record)?.clone();
        let base = open.revision(record);
        let about: Vec<Id> = {
            let inside = open.case.alerts.iter().filter(|alert| alert.channel.in_interpol_files());
            inside.map(|alert| alert.id.clone()).collect()
        };
        drop(open);
        let packet = kept.packet.as_mut().ok_or_else(|| Problem::new(Code::NotFound))?;
        if packet.sent.is_some() {
            return Err(Problem::new(Code::Stale).into());
        }
        if number.trim().is_empty() {
            return Err(bad("number", "is empty".into()));
        }
        let number = Short::new(number.trim()).map_err(|why| bad("number", why))?;
        let whole = day.span();
        let known = whole.first.filter(|first| whole.last == Some(*first));
        let known = known.ok_or_else(|| bad("day", "is not a whole day".into()))?;
        if known > self.clock.today() {
            return Err(bad("day", "lies ahead".into()));
        }
        let now = self.clock.now();
        packet.sent = Some(PacketSent {
            number: number.clone(),
            day: day.clone(),
            entered: Short::new(now).map_err(|why| bad("entered", why))?,
        });
        let kind = kept.kind;
        let sent = letter(LetterKind::RequestSent, kind, &number, &day, lang, None, about.clone())?;
        let receipt =
            letter(LetterKind::Receipt, kind, &number, &day, lang, Some(sent.id.clone()), about)?;
        let moves = vec![
            Moved::new(Entry::Request(kept), base),
            Moved::new(Entry::Letter(sent), 0),
            Moved::new(Entry::Letter(receipt), 0),
        ];
        // What was sent outside is not taken back by *undo*.
        self.commit(case, moves, Log::Nothing, None)
    }

    /// Reads every file of a remembered packet and compares it with its hash; gives the names of those
    /// that are not as they were.
    ///
    /// # Errors
    /// No such packet, or stopped. A damaged file is a result, not an error.
    pub fn check_packet(
        &self,
        case: &Id,
        record: &Id,
        progress: &Progress,
    ) -> Result<Vec<String>, Error> {
        let open = self.at_hand(case)?;
        let files = packet_of(&open.case, record)?.files.clone();
        drop(open);
        let total = u32::try_from(files.len()).unwrap_or(u32::MAX);
        let mut wrong = Vec::new();
        for (n, file) in (1..).zip(&files) {
            if progress.stopped() {
                return Err(Error::Stopped);
            }
            let same = file.attachment.as_ref().is_some_and(|attachment| {
                self.vault
                    .open_attachment(case, attachment)
                    .ok()
                    .and_then(|mut reader| crate::evidence::hash_whole(&mut reader).ok())
                    .is_some_and(|hash| hash == file.sha256)
            });
            if !same {
                wrong.push(file.name.to_string());
            }
            progress.set(n, total);
        }
        Ok(wrong)
    }

    /// Writes a remembered packet into a new folder, byte for byte as it was, and reads it back.
    ///
    /// # Errors
    /// No such packet, a file that is not as it was, or as [`Session::write_packet`].
    pub fn export_packet(
        &self,
        case: &Id,
        record: &Id,
        to: &Path,
        progress: &Progress,
    ) -> Result<Vec<WrittenFile>, Error> {
        let open = self.at_hand(case)?;
        let files = packet_of(&open.case, record)?.files.clone();
        drop(open);
        let damaged =
            |name: &str| Problem::new(Code::AttachmentDamaged).with_detail(name.to_owned());
        let mut pieces = Vec::new();
        for file in files.iter().filter(|file| file.name.as_str() != MANIFEST) {
            let attachment = file.attachment.clone().ok_or_else(|| damaged(&file.name))?;
            if !plain(&file.name) {
                return Err(damaged("a name").into());
            }
            let read = move || -> Result<Box<dyn crate::ReadSeek>, Error> {
                Ok(self.vault.open_attachment(case, &attachment)?)
            };
            pieces.push(Piece { name: file.name.to_string(), from: From::Open(Box::new(read)) });
        }
        let written = write_folder(to, &pieces, progress)?;
        let as_it_was = files.iter().all(|file| {
            written.iter().any(|one| one.name == file.name.as_str() && one.sha256 == file.sha256)
        });
        if !as_it_was || written.len() != files.len() {
            let _ = std::fs::remove_dir_all(to);
            return Err(Problem::new(Code::AttachmentDamaged).into());
        }
        Ok(written)
    }
}

/// Says whether a name stays inside its folder.
fn plain(name: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_'))
    };
    name.split('/').all(part)
}

fn request_of<'a>(case: &'a Case, record: &Id) -> Result<&'a RequestRecord, Error> {
    let found = case.requests.iter().find(|one| one.id == *record);
    Ok(found.ok_or_else(|| Problem::new(Code::NotFound))?)
}

fn packet_of<'a>(case: &'a Case, record: &Id) -> Result<&'a Packet, Error> {
    let packet = request_of(case, record)?.packet.as_deref();
    Ok(packet.ok_or_else(|| Problem::new(Code::NotFound))?)
}

/// Lists the entries that say something else than when a packet was made, are new, or are gone.
fn changed(packet: &Packet, now: &[redress_model::MadeFrom]) -> Vec<Id> {
    let mut all: Vec<Id> = now
        .iter()
        .filter(|entry| !packet.made_from.contains(entry))
        .map(|entry| entry.entry.clone())
        .collect();
    let gone = packet.made_from.iter().filter(|was| !now.iter().any(|is| is.entry == was.entry));
    all.extend(gone.map(|was| was.entry.clone()));
    all
}

fn letter(
    kind: LetterKind,
    request: RequestKind,
    number: &Short,
    day: &PartialDate,
    lang: Lang,
    answers: Option<Id>,
    about: Vec<Id>,
) -> Result<Letter, Error> {
    let name = letter_kinds().iter().find(|(of, _)| *of == kind).map(|(_, facts)| &facts.name);
    let name = name.map(|name| lang.wording(name)).unwrap_or_default();
    let short = |text: String| {
        Short::new(text).map_err(|why| Error::from(Problem::new(Code::Internal).with_detail(why)))
    };
    Ok(Letter {
        id: new_id()?,
        direction: if kind.is_sent() { Direction::Sent } else { Direction::Received },
        title: short(name)?,
        with: Some(short("CCF".to_owned())?),
        dated: day.clone(),
        arrived: day.clone(),
        reference: Some(number.clone()),
        says: None,
        reply_by: PartialDate::default(),
        answers,
        step: Some(Box::new(LetterStep {
            kind,
            request: Some(request),
            outcome: None,
            decided: PartialDate::default(),
            reached: PartialDate::default(),
            clarified: PartialDate::default(),
            confirmed: true,
        })),
        about,
        exhibits: Vec::new(),
        provenance: Provenance::default(),
    })
}

/// Refuses a packet with places still to be filled in: a revision needs its decision and its new fact
/// (PR-145). The paper alone may be looked at before; what is sent may not.
///
/// # Errors
/// The name of what is missing.
pub(crate) fn whole(drafted: &Drafted, told: &Case) -> Result<(), Error> {
    if drafted.choices.kind != RequestKind::Revision {
        return Ok(());
    }
    let need = |what: &str| Error::from(Problem::in_field(Code::PaperFailed, what, "missing"));
    if !told.proceedings.iter().any(|one| one.decided_by_ccf().is_some()) {
        return Err(need("decision"));
    }
    let fact = &drafted.choices.new_fact;
    if fact.what.is_none() || fact.why.is_none() {
        return Err(need("new_fact"));
    }
    Ok(())
}

/// Says whether an identity paper is in date (PR-042), by the one that is valid longest.
fn identity(person: &Person, today: IsoDate) -> (YesNo, Option<IsoDate>) {
    let last = person.papers.iter().filter_map(|paper| paper.expires.span().first).max();
    match last {
        Some(day) if day >= today => (YesNo::Yes, Some(day)),
        Some(day) => (YesNo::No, Some(day)),
        None => (YesNo::Unknown, None),
    }
}

/// Looks for blocked names and places of residence in the words of what goes.
fn spilled(case: &Case, out: &Case) -> Result<Vec<Spill>, Error> {
    let mut wanted: Vec<(Guarded, Id, String)> = Vec::new();
    for row in case.disclosure_map() {
        let Some(what) = row.guarded.filter(|_| row.why.is_none()) else { continue };
        let Some(person) = case.people.iter().find(|person| person.id == row.entry.id) else {
            continue;
        };
        let words: Vec<String> = match what {
            Guarded::Named => person.names.iter().map(|name| fold(&name.full)).collect(),
            Guarded::Residence => {
                let parts = person.residence.as_deref().unwrap_or_default().split([',', ';', '\n']);
                parts.map(|part| fold(part.trim())).collect()
            }
            Guarded::AsylumFile => Vec::new(),
        };
        let long = words.into_iter().filter(|word| weight(word.chars()) >= SHORTEST);
        wanted.extend(long.map(|word| (what, person.id.clone(), word)));
    }
    let mut found = Vec::new();
    for entry in out.entries() {
        if matches!(entry, Entry::Case(_)) {
            continue;
        }
        let json: serde_json::Value =
            serde_json::from_slice(&entry.to_json()?).map_err(|_| Problem::new(Code::Internal))?;
        let mut texts = Vec::new();
        words_of(&json, &mut texts);
        for (what, of, word) in &wanted {
            if texts.iter().any(|text| stands_in(text, word)) {
                found.push(Spill {
                    what: *what,
                    of: of.clone(),
                    within: EntryRef { kind: entry.kind(), id: entry.id().clone() },
                });
            }
        }
    }
    found.dedup();
    Ok(found)
}

fn words_of(value: &serde_json::Value, texts: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => texts.push(fold(text)),
        serde_json::Value::Array(all) => all.iter().for_each(|one| words_of(one, texts)),
        serde_json::Value::Object(all) => all.values().for_each(|one| words_of(one, texts)),
        _ => {}
    }
}

/// Says whether a word stands in a text by itself and not inside another.
fn stands_in(text: &str, word: &str) -> bool {
    let mut places = text.match_indices(word).peekable();
    if places.peek().is_none() {
        return false;
    }
    let letters: Vec<char> = text.chars().collect();
    let long = word.chars().count();
    places.any(|(at, _)| {
        let from = text[..at].chars().count();
        stands_alone(&letters, from, from + long)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_inside_their_folder() {
        for good in ["request.pdf", "exhibits/E-07.pdf", "MANIFEST"] {
            assert!(plain(good), "{good}");
        }
        for bad in ["", "../x", "a/../b", "/etc", "a//b", ".hidden", "a\\b", "a b"] {
            assert!(!plain(bad), "{bad}");
        }
    }

    #[test]
    fn a_name_is_found_as_a_word_only() {
        assert!(stands_in("i met anna ivanova there", "anna ivanova"));
        assert!(!stands_in("joanna ivanova", "anna ivanova"));
        assert!(stands_in("رأيت وفاطمة النموذج", "فاطمة النموذج"));
    }
}
