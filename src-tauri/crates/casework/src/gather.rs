//! The exhibits on their way into a packet: taken out of the vault, and read by children, several at a time.
//!
//! How many read at a time must not show in the packet. So what they bring is looked into and counted one after the
//! other, in the order of the exhibits, and what could not be read only because of the others is read again alone.

mod line;

use std::io::{Cursor, Read};
use std::path::Path;
use std::sync::Arc;
use std::thread;

use redress_model::{Case, Code, Evidence, Id, Problem, StoredFile};
use redress_papers::exhibits::{Exhibit, Looked, Why, look};
use redress_render::{Drawer, Fault, Parts};

use crate::evidence::sha256;
use crate::session::Progress;
use crate::{Error, Session};
use line::{Brought, Line};

/// Most bytes of exhibits that are held in memory for the bundle; what is beyond goes apart.
const MOST_IN_BUNDLE: u64 = 512 * 1024 * 1024;
/// Largest file that is read to see whether it can be pages, in bytes.
pub(crate) const MOST_LOOKED_AT: u64 = 128 * 1024 * 1024;
/// Most children at a time, where there are so many processors and so much memory.
const MOST_CHILDREN: usize = 4;
/// The exhibits, ready for a bundle.
#[derive(Default)]
pub(crate) struct Gathered {
    pub exhibits: Vec<Exhibit>,
    /// Files that go as they are: the exhibit, and its name in the folder.
    pub as_they_are: Vec<(Evidence, String)>,
    /// Exhibits that cannot be pages, and why.
    pub apart: Vec<(String, Why)>,
}

impl Gathered {
    fn add(&mut self, one: &Evidence, looked: Looked) {
        let mut beside = None;
        if let Some(why) = looked.why() {
            self.apart.push((one.mark(), why));
            if !matches!(why, Why::NoFile | Why::Damaged | Why::Empty) {
                let redacted = one.given_away().is_some_and(|(copy, _)| copy.is_some());
                let which = if redacted { "redacted" } else { "original" };
                let name = format!("exhibits/{}-{which}.{}", one.mark(), ending(one));
                beside = Some(name.clone());
                self.as_they_are.push((one.clone(), name));
            }
        }
        self.exhibits.push(exhibit(one, looked, beside));
    }
}

/// A file that was taken out of the vault, or what is known of it without reading it.
enum Taken {
    Bytes(Arc<Vec<u8>>),
    Known(Looked),
}

impl Session {
    /// Takes the exhibits of a case out of the vault, in the order of their numbers, and has them read. A child reads
    /// each: what eats memory or time, or brings a reader down, ends there, and the exhibit goes apart.
    pub(crate) fn gather(
        &self,
        case: &Id,
        told: &Case,
        drawer: &Drawer,
        progress: &Progress,
    ) -> Result<Gathered, Error> {
        let mut evidence: Vec<&Evidence> = told.evidence.iter().collect();
        evidence.sort_by_key(|one| one.number);
        let (mut all, mut room) = (Gathered::default(), MOST_IN_BUNDLE);
        let mut left = evidence.into_iter().peekable();
        thread::scope(|scope| {
            let mut line = Line::new(scope, drawer, progress, drawer.children(MOST_CHILDREN));
            loop {
                while let Some(one) = left.next_if(|one| line.has_room(one)) {
                    if progress.stopped() {
                        return Err(Error::Stopped);
                    }
                    let taken = self.take_out(case, one, room)?;
                    line.add(one, taken, left.peek().is_some());
                }
                let Some((one, taken, brought)) = line.first()? else { return Ok(()) };
                let looked = match (taken, brought) {
                    (Taken::Known(looked), _) | (_, Brought::Looked(looked)) => looked,
                    // While this is looked into, the next child reads.
                    (_, Brought::Given(given)) => {
                        line.go_on();
                        pages(given.read())
                    }
                    (Taken::Bytes(bytes), Brought::Nothing) => {
                        line.wait()?;
                        looked_at(kind(one), &bytes, drawer, progress)?
                    }
                };
                line.go_on();
                all.add(one, within(looked, length(one), &mut room));
            }
        })?;
        Ok(all)
    }

    /// Takes the file of an exhibit out of the vault, where it may be pages.
    fn take_out(&self, case: &Id, evidence: &Evidence, room: u64) -> Result<Taken, Error> {
        let apart = |why| Ok(Taken::Known(Looked::Apart(why)));
        let Some((copy, file)) = held(evidence) else { return apart(Why::NoFile) };
        let kind = file.media_type.as_str();
        if kind.starts_with("audio/") || kind.starts_with("video/") {
            return apart(Why::Recording);
        }
        if file.size_bytes > MOST_LOOKED_AT || file.size_bytes > room {
            return apart(Why::TooLarge);
        }
        let bytes = self.open_evidence(case, &evidence.id, copy).and_then(|(_, mut reader)| {
            let mut bytes = Vec::new();
            let damaged = |_| Error::from(Problem::new(Code::AttachmentDamaged));
            reader.by_ref().take(MOST_LOOKED_AT + 1).read_to_end(&mut bytes).map_err(damaged)?;
            Ok(bytes)
        });
        match bytes {
            Ok(bytes) if sha256(&bytes) == file.sha256 => Ok(Taken::Bytes(Arc::new(bytes))),
            Ok(_) => apart(Why::Damaged),
            Err(error) if error.code() == Code::AttachmentDamaged => apart(Why::Damaged),
            Err(error) => Err(error),
        }
    }
}

/// The file of an exhibit that would be given away, where this vault holds it.
fn held(evidence: &Evidence) -> Option<(Option<&Id>, &StoredFile)> {
    evidence.given_away().filter(|(_, file)| file.attachment.is_some())
}

fn length(evidence: &Evidence) -> u64 {
    held(evidence).map_or(0, |(_, file)| file.size_bytes)
}

fn kind(evidence: &Evidence) -> &str {
    held(evidence).map_or("", |(_, file)| file.media_type.as_str())
}

fn pages(parts: Result<Parts, Fault>) -> Looked {
    parts.map_or_else(|fault| Looked::Apart(why(&fault)), |parts| Looked::Pages(Box::new(parts)))
}

/// Says what a file is, by a child that reads alone.
fn looked_at(
    kind: &str,
    bytes: &[u8],
    drawer: &Drawer,
    progress: &Progress,
) -> Result<Looked, Error> {
    let mut stopped = false;
    let looked = look(kind, bytes, &mut |bytes| {
        taken_out(bytes, drawer, &|| progress.stopped()).map_err(|fault| {
            stopped |= matches!(fault, Fault::Stopped);
            why(&fault)
        })
    });
    if stopped { Err(Error::Stopped) } else { Ok(looked) }
}

/// Takes from the room what is held of a file; where that is too much, or the file is, it goes apart. It may have been
/// read while there was more room, so its length is asked again, whatever came of reading it.
fn within(looked: Looked, length: u64, room: &mut u64) -> Looked {
    let held = match &looked {
        Looked::Apart(Why::NoFile | Why::Recording) => return looked,
        Looked::Pages(parts) => parts.length() as u64,
        Looked::Text(text) => text.len() as u64,
        Looked::Apart(_) => 0,
    };
    if length > *room || held > *room {
        return Looked::Apart(Why::TooLarge);
    }
    *room -= held;
    looked
}

/// Has a child take the pages out of a file.
fn taken_out(bytes: &[u8], drawer: &Drawer, stop: &dyn Fn() -> bool) -> Result<Parts, Fault> {
    drawer.parts(&mut Cursor::new(bytes), bytes.len() as u64, stop)
}

/// Says in the words of a bundle why a file was not taken apart. Where no child could be started the request can still
/// be filed: its exhibits go as the files that they are.
pub(crate) fn why(fault: &Fault) -> Why {
    match fault {
        Fault::Password => Why::Locked,
        Fault::Damaged | Fault::NoSuchPage | Fault::FellOver => Why::Unreadable,
        Fault::TooManyPages(_) | Fault::TooLong | Fault::CopyTooLarge => Why::TooLarge,
        Fault::Moving => Why::Moving,
        Fault::Form => Why::Form,
        Fault::Empty => Why::Empty,
        Fault::NoPages => Why::Other,
        Fault::TooMuchMemory
        | Fault::TooSlow
        | Fault::Forbidden
        | Fault::Nonsense
        | Fault::NoWalls
        | Fault::NotStarted
        | Fault::Stopped
        | Fault::Input(_)
        | Fault::NotWritten => Why::NotRead,
    }
}

fn exhibit(evidence: &Evidence, looked: Looked, beside: Option<String>) -> Exhibit {
    Exhibit {
        mark: evidence.mark(),
        title: evidence.title.to_string(),
        dated: evidence.dated.clone(),
        language: evidence.language.as_deref().unwrap_or_default().to_owned(),
        translation: String::new(),
        confidential: evidence.provenance.disclosure == redress_model::Disclosure::CcfOnly,
        looked,
        beside,
    }
}

/// The ending of a file's own name, where it is a plain one.
fn ending(evidence: &Evidence) -> &str {
    let name = evidence.given_away().map_or("", |(_, file)| file.name.as_str());
    let plain = |end: &&str| end.len() <= 8 && end.chars().all(|c| c.is_ascii_alphanumeric());
    Path::new(name).extension().and_then(|end| end.to_str()).filter(plain).unwrap_or("bin")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_held_is_counted_in_order_whatever_was_read_before() {
        let text = |length: usize| Looked::Text("x".repeat(length));
        let mut room = 100;
        assert_eq!(within(text(60), 60, &mut room).why(), None);
        // It was read while there was room for it, and there is none now.
        assert_eq!(within(text(60), 60, &mut room).why(), Some(Why::TooLarge));
        assert_eq!(within(Looked::Apart(Why::Damaged), 41, &mut room).why(), Some(Why::TooLarge));
        assert_eq!(within(Looked::Apart(Why::Damaged), 40, &mut room).why(), Some(Why::Damaged));
        assert_eq!(within(Looked::Apart(Why::NoFile), 0, &mut room).why(), Some(Why::NoFile));
        assert_eq!(
            within(Looked::Apart(Why::Recording), 900, &mut room).why(),
            Some(Why::Recording)
        );
        assert_eq!((within(text(40), 40, &mut room).why(), room), (None, 0));
        assert_eq!(within(text(1), 1, &mut room).why(), Some(Why::TooLarge));
    }
}
