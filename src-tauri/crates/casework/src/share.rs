//! Copies that may be given away: pixels only, with parts blacked out where somebody chose.
//!
//! A paper is taken out of the vault first ([`Session::to_draw`]), then drawn by a child while nothing holds the vault,
//! then kept ([`Session::keep_shared`]): drawing may take a while, and a lock must not wait for it.

use std::io::{Seek, SeekFrom};

use redress_model::{Code, CopyKind, FileCopy, Id, Long, Problem, StoredFile};
use redress_render::{BlackBox, CopyWriter, Drawer, Fault, Found, MOST_BOXES, Page, Wish};
use redress_vault::ReadSeek;

use crate::intake::NewCopy;
use crate::{Error, Progress, Session};

/// A paper taken out to be drawn.
pub struct ToDraw {
    mark: String,
    made_from: Option<Id>,
    pub(crate) file: StoredFile,
    pub(crate) reader: Box<dyn ReadSeek>,
}

/// A copy that was made.
pub struct SharedCopy {
    /// The copy itself.
    pub copy: redress_render::Copy,
    /// What was found in the paper, none of which is in the copy; nothing where that could not be looked for.
    pub found: Option<Vec<Found>>,
    /// How many boxes were burnt in.
    pub boxes: usize,
    /// The copy it was made from; none where it was made from the original.
    pub made_from: Option<Id>,
    /// What it is called: not the file's own name, which may say who took it, and of whom.
    pub name: String,
}

/// Says in the language of cases why a paper was not drawn.
fn problem(fault: Fault) -> Error {
    let code = match fault {
        Fault::Stopped => return Error::Stopped,
        Fault::NoPages | Fault::Moving | Fault::Form => Code::NoPages,
        Fault::Password => Code::PasswordProtected,
        Fault::Damaged | Fault::Empty => Code::PaperSpoiled,
        Fault::NoSuchPage => Code::NotFound,
        Fault::TooManyPages(_)
        | Fault::TooLong
        | Fault::TooMuchMemory
        | Fault::TooSlow
        | Fault::CopyTooLarge => Code::DrawingLimit,
        Fault::Input(_) => Code::AttachmentDamaged,
        Fault::FellOver
        | Fault::Forbidden
        | Fault::Nonsense
        | Fault::NoWalls
        | Fault::NotStarted
        | Fault::NotWritten => Code::DrawingFailed,
    };
    Problem::new(code).with_detail(fault.to_string()).into()
}

/// Looks whether boxes can be burnt into a paper.
fn checked(boxes: &[BlackBox]) -> Result<(), Problem> {
    let bad = |n: usize, why: String| Problem::in_field(Code::BadField, format!("boxes[{n}]"), why);
    if boxes.len() > MOST_BOXES {
        return Err(bad(MOST_BOXES, redress_render::BoxFault::TooMany.to_string()));
    }
    for (n, one) in boxes.iter().enumerate() {
        one.check().map_err(|fault| bad(n, fault.to_string()))?;
    }
    Ok(())
}

impl ToDraw {
    fn again(&mut self) -> Result<(), Error> {
        let damaged = |_| Problem::new(Code::AttachmentDamaged);
        Ok(self.reader.seek(SeekFrom::Start(0)).map(|_| ()).map_err(damaged)?)
    }

    /// Draws one page, no side longer than `fit` pixels, until `stop` says so; says how many pages there are.
    ///
    /// # Errors
    /// It cannot be drawn, or there is no such page.
    pub fn page(
        &mut self,
        number: u32,
        fit: u32,
        drawer: &Drawer,
        stop: &dyn Fn() -> bool,
    ) -> Result<(Page, u32), Error> {
        self.again()?;
        let mut drawn = None;
        let mut each = |page| {
            drawn = Some(page);
            Ok(())
        };
        let told = drawer
            .pages(&mut self.reader, self.file.size_bytes, Wish::one(number, fit), stop, &mut each)
            .map_err(problem)?;
        let page = drawn.ok_or_else(|| Problem::new(Code::Internal))?;
        Ok((page, told.pages))
    }

    /// Lists what the paper holds beside what is seen.
    ///
    /// # Errors
    /// It cannot be looked into.
    pub fn found(&mut self, drawer: &Drawer, progress: &Progress) -> Result<Vec<Found>, Error> {
        self.again()?;
        drawer.look(&mut self.reader, self.file.size_bytes, &|| progress.stopped()).map_err(problem)
    }

    /// Makes a copy of pixels, with these boxes burnt in.
    ///
    /// # Errors
    /// A box without size, over an edge or on no page; the paper cannot be drawn; the work was stopped.
    pub fn copy(
        &mut self,
        boxes: &[BlackBox],
        drawer: &Drawer,
        progress: &Progress,
    ) -> Result<SharedCopy, Error> {
        checked(boxes)?;
        let found = match self.found(drawer, progress) {
            Ok(found) => Some(found),
            Err(Error::Stopped) => return Err(Error::Stopped),
            // The copy leaves behind what could not be looked for as well; that it was not is said.
            Err(_) => None,
        };
        self.again()?;
        let mut writer = CopyWriter::default();
        let mut done = 0;
        let mut each = |mut page: Page| {
            page.black_out(boxes);
            writer.add(page)?;
            done += 1;
            progress.set(done, 0);
            Ok(())
        };
        let drawn = drawer
            .pages(
                &mut self.reader,
                self.file.size_bytes,
                Wish::WHOLE,
                &|| progress.stopped(),
                &mut each,
            )
            .map_err(problem)?;
        // A box on a page that is not there would be a promise not kept.
        if let Some(n) = boxes.iter().position(|one| one.page > drawn.pages) {
            return Err(
                Problem::in_field(Code::BadField, format!("boxes[{n}]"), "no such page").into()
            );
        }
        let copy = writer.finish(drawn.kind).map_err(problem)?;
        let name = format!("{}.{}", self.mark, copy.ending);
        let made_from = self.made_from.clone();
        Ok(SharedCopy { copy, found, boxes: boxes.len(), made_from, name })
    }
}

impl Session {
    /// Takes a paper, or a copy of it, out to be drawn.
    ///
    /// # Errors
    /// No such exhibit or copy, no file in this vault, or a file that is not the one that came in.
    pub fn to_draw(&self, case: &Id, exhibit: &Id, copy: Option<&Id>) -> Result<ToDraw, Error> {
        let exhibit = self.exhibit(case, exhibit)?;
        let mark = exhibit.mark();
        let missing = || Problem::new(Code::NotFound);
        let file = exhibit.file_of(copy).cloned().ok_or_else(missing)?;
        let attachment = file.attachment.as_ref().ok_or_else(missing)?;
        let reader = self.vault.open_attachment(case, attachment)?;
        Ok(ToDraw { mark, made_from: copy.cloned(), file, reader })
    }

    /// Keeps a copy that was made beside its original, as the one that is given away where the exhibit is.
    ///
    /// # Errors
    /// The exhibit, or the copy it was made from, is gone meanwhile, or a disk problem. Nothing is saved then.
    pub fn keep_shared(
        &mut self,
        case: &Id,
        exhibit: &Id,
        shared: &SharedCopy,
        progress: &Progress,
    ) -> Result<FileCopy, Error> {
        let done =
            format!("pixels only; pages: {}; boxes burnt in: {}", shared.copy.pages, shared.boxes);
        let new = NewCopy {
            kind: CopyKind::Redacted,
            made_from: shared.made_from.as_ref(),
            name: &shared.name,
            size: shared.copy.bytes.len() as u64,
            done: Long::new(done).ok(),
        };
        self.add_copy(case, exhibit, new, &mut shared.copy.bytes.as_slice(), progress)
    }
}
