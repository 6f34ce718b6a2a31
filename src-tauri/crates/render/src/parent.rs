//! The program's side: starts the child, feeds it the paper, and believes nothing it says.

use std::ffi::OsString;
use std::io::{ErrorKind, Read, Write};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{OFlags, fcntl_getfl, fcntl_setfl};
use rustix::pipe::fcntl_setpipe_size;
use zeroize::Zeroizing;

use crate::beside;
use crate::child::{DRAW_A_PAPER, FELL_OVER, NO_WALLS};
use crate::fault::Fault;
use crate::found::Found;
use crate::frames::{
    Asked, LONGEST_FRAME, MOST_FOUND, MOST_PAGES, MOST_SIDE, PageHead, Refusal, What, tag, walls,
};
use crate::kind::Kind;
use crate::parts::{MOST_PARTS, Parts};
use crate::program;

/// Longest file that is drawn, in bytes.
pub const LONGEST: u64 = 200 << 20;
/// Longest wait for the next page, or for what was found.
const PATIENCE: Duration = Duration::from_secs(90);
/// How much waits between the program and its child, in bytes, where the system allows it: the two need not take turns
/// for every 64 KiB.
const PIPE: usize = 1 << 20;
/// How much of the file is taken at a time, in bytes.
const PIECE: u64 = 256 << 10;
/// How often a stop is looked for.
const GLANCE: Timespec = Timespec { tv_sec: 0, tv_nsec: 50_000_000 };

/// A page as pixels.
pub struct Page {
    /// Its number, from 0.
    pub number: u32,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Width and height on paper, in points.
    pub points: (f32, f32),
    /// Drawn smaller than at 150 pixels an inch, or than the picture is.
    pub smaller: bool,
    /// Something on it could not be drawn.
    pub incomplete: bool,
    /// Red, green and blue, row by row from the top; wiped when dropped.
    pub pixels: Zeroizing<Vec<u8>>,
}

/// Which pages are wanted, and how large.
#[derive(Debug, Clone, Copy)]
pub struct Wish {
    /// The first, from 0.
    pub first: u32,
    /// How many.
    pub count: u32,
    /// The longest side, in pixels.
    pub fit: u32,
}

impl Wish {
    /// Every page, as large as it is drawn.
    pub const WHOLE: Self = Self { first: 0, count: u32::MAX, fit: MOST_SIDE };

    /// One page, to be looked at.
    pub fn one(number: u32, fit: u32) -> Self {
        Self { first: number, count: 1, fit }
    }
}

/// What was drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Drawn {
    /// What the file is.
    pub kind: Kind,
    /// How many pages it has.
    pub pages: u32,
    /// Whether the kernel also closed the file system to the child (Landlock).
    pub no_files_twice: bool,
}

/// Starts children.
#[derive(Debug, Clone)]
pub struct Drawer {
    program: PathBuf,
    args: Vec<OsString>,
    patience: Duration,
    children: Option<usize>,
}

/// Pages as a child handed them over, not looked into yet.
pub struct Given(Vec<u8>);

impl Given {
    /// Reads them.
    ///
    /// # Errors
    /// [`Fault::Nonsense`] for what no child of ours says.
    pub fn read(self) -> Result<Parts, Fault> {
        Parts::from_bytes(&self.0).ok_or(Fault::Nonsense)
    }
}

impl Drawer {
    /// Children are `redress-draw` beside the running program where it is of the same sources, else the running
    /// program itself, which calls [`crate::draw_main`] first thing in its `main`; also when its file was replaced.
    pub fn this_program() -> Self {
        Self::of(program::children())
    }

    /// Children are another program that does the same.
    pub fn of(program: impl Into<PathBuf>) -> Self {
        Self { program: program.into(), args: Vec::new(), patience: PATIENCE, children: None }
    }

    /// Waits for a page no longer than this.
    #[must_use]
    pub fn with_patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Lets so many children work at a time, whatever this computer is.
    #[must_use]
    pub fn with_children(mut self, children: usize) -> Self {
        self.children = Some(children);
        self
    }

    /// How many children may work at a time: no more than `most`, than there are processors, or than the memory that
    /// is free holds if each takes all it may; one always.
    pub fn children(&self, most: usize) -> usize {
        self.children.unwrap_or_else(|| beside::children(most)).max(1)
    }

    /// Draws pages of a file of `length` bytes and hands each to `each`, in order.
    ///
    /// # Errors
    /// Any [`Fault`]; pages handed over before it are to be thrown away.
    pub fn pages(
        &self,
        from: &mut dyn Read,
        length: u64,
        wish: Wish,
        stop: &dyn Fn() -> bool,
        each: &mut dyn FnMut(Page) -> Result<(), Fault>,
    ) -> Result<Drawn, Fault> {
        let asked = Asked {
            what: What::Draw,
            first: wish.first,
            count: wish.count,
            fit: wish.fit.max(1),
            length,
        };
        let mut talk = Talk::begin(self, asked, from, stop)?;
        let outcome = talk.hear_pages(wish, each);
        talk.end(outcome)
    }

    /// Says what a file of `length` bytes holds beside what is seen.
    ///
    /// # Errors
    /// Any [`Fault`].
    pub fn look(
        &self,
        from: &mut dyn Read,
        length: u64,
        stop: &dyn Fn() -> bool,
    ) -> Result<Vec<Found>, Fault> {
        let asked = Asked { what: What::Look, first: 0, count: 0, fit: 1, length };
        let mut talk = Talk::begin(self, asked, from, stop)?;
        let outcome = talk.hear_found();
        talk.end(outcome)
    }

    /// Takes the pages of a file of `length` bytes out of it, for a bundle.
    ///
    /// # Errors
    /// Any [`Fault`].
    pub fn parts(
        &self,
        from: &mut dyn Read,
        length: u64,
        stop: &dyn Fn() -> bool,
    ) -> Result<Parts, Fault> {
        let given = self.take(from, length, MOST_PARTS, stop)?;
        // Read only when the child is gone.
        given.ok_or(Fault::Nonsense)?.read()
    }

    /// As [`Drawer::parts`], not looked into yet. Nothing where they are longer than `most` bytes, of which none is
    /// taken in then.
    ///
    /// # Errors
    /// Any [`Fault`].
    pub fn take(
        &self,
        from: &mut dyn Read,
        length: u64,
        most: usize,
        stop: &dyn Fn() -> bool,
    ) -> Result<Option<Given>, Fault> {
        let asked = Asked { what: What::Take, first: 0, count: 0, fit: 1, length };
        let mut talk = Talk::begin(self, asked, from, stop)?;
        let outcome = talk.hear_parts(most);
        talk.end(outcome)
    }
}

/// One child, from its start to its end.
struct Talk<'a> {
    child: Child,
    to: Option<ChildStdin>,
    from: ChildStdout,
    file: &'a mut dyn Read,
    left: u64,
    unsent: Vec<u8>,
    /// How much of the piece was sent.
    sent: usize,
    stop: &'a dyn Fn() -> bool,
    patience: Duration,
    until: Instant,
    no_files_twice: bool,
}

/// Why hearing ended: a fault of its own, or the child's end, which its exit explains.
enum Deaf {
    Ended,
    Fault(Fault),
}

impl From<Fault> for Deaf {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl<'a> Talk<'a> {
    fn begin(
        drawer: &Drawer,
        asked: Asked,
        file: &'a mut dyn Read,
        stop: &'a dyn Fn() -> bool,
    ) -> Result<Self, Fault> {
        if asked.length > LONGEST {
            return Err(Fault::TooLong);
        }
        if asked.length == 0 {
            return Err(Fault::Damaged);
        }
        let mut command = Command::new(&drawer.program);
        // Nothing of this program's surroundings but where its libraries lie.
        command.env_clear().args(&drawer.args).arg(DRAW_A_PAPER).arg0("redress-draw");
        if let Some(libraries) = std::env::var_os("LD_LIBRARY_PATH") {
            command.env("LD_LIBRARY_PATH", libraries);
        }
        command.current_dir("/").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(|_| Fault::NotStarted)?;
        let (Some(to), Some(from)) = (child.stdin.take(), child.stdout.take()) else {
            let _ = child.kill();
            let _ = child.wait();
            return Err(Fault::NotStarted);
        };
        // A wish: a system that keeps pipes short is only slower.
        let _ = fcntl_setpipe_size(&to, PIPE);
        let _ = fcntl_setpipe_size(&from, PIPE);
        let talk = Self {
            child,
            to: Some(to),
            from,
            file,
            left: asked.length,
            unsent: asked.to_bytes().to_vec(),
            sent: 0,
            stop,
            patience: drawer.patience,
            until: Instant::now() + drawer.patience,
            no_files_twice: false,
        };
        let calm = |end: &dyn std::os::fd::AsFd| {
            let flags = fcntl_getfl(end.as_fd())?;
            fcntl_setfl(end.as_fd(), flags | OFlags::NONBLOCK)
        };
        if talk.to.as_ref().is_some_and(|to| calm(to).is_err()) || calm(&talk.from).is_err() {
            return talk.end(Err(Deaf::Fault(Fault::NotStarted)));
        }
        Ok(talk)
    }

    /// Ends the child, waits for it, and gives the outcome; what its exit tells explains a sudden end.
    fn end<T>(mut self, outcome: Result<T, Deaf>) -> Result<T, Fault> {
        drop(self.to.take());
        // One that ended by itself is asked how; every other one is ended.
        let told = matches!(outcome, Err(Deaf::Ended)).then(|| self.wait_a_moment()).flatten();
        if told.is_none() {
            let _ = self.child.kill();
        }
        let status = self.child.wait();
        outcome.map_err(|deaf| match deaf {
            Deaf::Fault(fault) => fault,
            Deaf::Ended => status.map_or(Fault::FellOver, |status| explain(told.unwrap_or(status))),
        })
    }

    /// Waits for a child that has closed its mouth.
    fn wait_a_moment(&mut self) -> Option<ExitStatus> {
        for _ in 0..200 {
            if let Ok(Some(status)) = self.child.try_wait() {
                return Some(status);
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        None
    }

    fn hear_pages(
        &mut self,
        wish: Wish,
        each: &mut dyn FnMut(Page) -> Result<(), Fault>,
    ) -> Result<Drawn, Deaf> {
        self.hear_hello()?;
        let (kind, pages) = match self.frame()? {
            (tag::ABOUT, payload) => about(&payload).ok_or(Fault::Nonsense)?,
            (tag::REFUSED, payload) => return Err(refused(&payload).into()),
            _ => return Err(Fault::Nonsense.into()),
        };
        let last = wish.first.saturating_add(wish.count).min(pages);
        // A count that no child of ours says.
        if pages == 0 || last <= wish.first || last - wish.first > MOST_PAGES {
            return Err(Fault::Nonsense.into());
        }
        for number in wish.first..last {
            self.until = Instant::now() + self.patience;
            let head = match self.frame()? {
                (tag::PAGE, payload) => PageHead::from_bytes(&payload).ok_or(Fault::Nonsense)?,
                (tag::REFUSED, payload) => return Err(refused(&payload).into()),
                _ => return Err(Fault::Nonsense.into()),
            };
            if head.number != number || head.width.max(head.height) > wish.fit {
                return Err(Fault::Nonsense.into());
            }
            let mut pixels = Zeroizing::new(vec![0; head.bytes_following()]);
            self.fill(&mut pixels)?;
            let PageHead { number, width, height, points, smaller, incomplete } = head;
            each(Page { number, width, height, points, smaller, incomplete, pixels })?;
        }
        match self.frame()? {
            (tag::DONE, payload) if payload.is_empty() => {
                Ok(Drawn { kind, pages, no_files_twice: self.no_files_twice })
            }
            _ => Err(Fault::Nonsense.into()),
        }
    }

    fn hear_found(&mut self) -> Result<Vec<Found>, Deaf> {
        self.hear_hello()?;
        let mut found = Vec::new();
        loop {
            match self.frame()? {
                (tag::FOUND, payload) if found.len() < MOST_FOUND => {
                    found.push(Found::from_bytes(&payload).ok_or(Fault::Nonsense)?);
                }
                (tag::DONE, payload) if payload.is_empty() => return Ok(found),
                (tag::REFUSED, payload) => return Err(refused(&payload).into()),
                _ => return Err(Fault::Nonsense.into()),
            }
        }
    }

    fn hear_parts(&mut self, most: usize) -> Result<Option<Given>, Deaf> {
        self.hear_hello()?;
        let payload = match self.frame()? {
            (tag::PARTS, payload) => payload,
            (tag::REFUSED, payload) => return Err(refused(&payload).into()),
            _ => return Err(Fault::Nonsense.into()),
        };
        let length = payload.try_into().map(u64::from_le_bytes).ok();
        let length = length.and_then(|length| usize::try_from(length).ok());
        let length = length.filter(|length| *length <= MOST_PARTS).ok_or(Fault::Nonsense)?;
        if length > most {
            return Ok(None);
        }
        self.until = Instant::now() + self.patience;
        let mut parts = vec![0; length];
        self.fill(&mut parts)?;
        match self.frame()? {
            (tag::DONE, payload) if payload.is_empty() => Ok(Some(Given(parts))),
            _ => Err(Fault::Nonsense.into()),
        }
    }

    /// Nothing is heard from a child whose walls do not stand.
    fn hear_hello(&mut self) -> Result<(), Deaf> {
        let (tag::HELLO, payload) = self.frame()? else { return Err(Fault::Nonsense.into()) };
        let [standing] = payload[..] else { return Err(Fault::Nonsense.into()) };
        if standing & walls::FILTER == 0 {
            return Err(Fault::NoWalls.into());
        }
        self.no_files_twice = standing & walls::NO_FILES != 0;
        Ok(())
    }

    fn frame(&mut self) -> Result<(u8, Vec<u8>), Deaf> {
        let mut head = [0; 5];
        self.fill(&mut head)?;
        let length = u32::from_le_bytes([head[1], head[2], head[3], head[4]]) as usize;
        if length > LONGEST_FRAME {
            return Err(Fault::Nonsense.into());
        }
        let mut payload = vec![0; length];
        self.fill(&mut payload)?;
        Ok((head[0], payload))
    }

    /// Reads until `buffer` is full, feeding the child meanwhile. Ends on a stop and when patience is over.
    fn fill(&mut self, buffer: &mut [u8]) -> Result<(), Deaf> {
        let mut filled = 0;
        while filled < buffer.len() {
            if (self.stop)() {
                return Err(Fault::Stopped.into());
            }
            if Instant::now() >= self.until {
                return Err(Fault::TooSlow.into());
            }
            let (readable, writable) = self.ready()?;
            if writable {
                self.feed()?;
            }
            if readable {
                match self.from.read(&mut buffer[filled..]) {
                    Ok(0) => return Err(Deaf::Ended),
                    Ok(count) => filled += count,
                    Err(error) if passing(error.kind()) => {}
                    Err(_) => return Err(Deaf::Ended),
                }
            }
        }
        Ok(())
    }

    fn ready(&self) -> Result<(bool, bool), Deaf> {
        let mut ends = vec![PollFd::new(&self.from, PollFlags::IN)];
        ends.extend(self.to.as_ref().map(|to| PollFd::new(to, PollFlags::OUT)));
        match poll(&mut ends, Some(&GLANCE)) {
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(_) => return Err(Fault::NotStarted.into()),
        }
        let stirred = |end: Option<&PollFd<'_>>| end.is_some_and(|end| !end.revents().is_empty());
        Ok((stirred(ends.first()), stirred(ends.get(1))))
    }

    /// Gives the child the next piece of the file, as much as it takes now.
    fn feed(&mut self) -> Result<(), Deaf> {
        if self.sent == self.unsent.len() && self.left > 0 {
            let piece = self.left.min(PIECE);
            self.unsent.resize(usize::try_from(piece).unwrap_or_default(), 0);
            self.file.read_exact(&mut self.unsent).map_err(Fault::Input)?;
            self.left -= piece;
            self.sent = 0;
        }
        let Some(to) = self.to.as_mut() else { return Ok(()) };
        match to.write(&self.unsent[self.sent..]) {
            Ok(count) => self.sent += count,
            Err(error) if passing(error.kind()) => {}
            // It listens no more; what it says, or how it ended, tells why.
            Err(_) => self.to = None,
        }
        if self.sent == self.unsent.len() && self.left == 0 {
            self.to = None;
        }
        Ok(())
    }
}

fn passing(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::WouldBlock | ErrorKind::Interrupted)
}

fn about(payload: &[u8]) -> Option<(Kind, u32)> {
    let (kind, pages) = payload.split_first()?;
    let kind = Kind::from_number(*kind).filter(|kind| kind.is_drawn())?;
    Some((kind, u32::from_le_bytes(pages.try_into().ok()?)))
}

fn refused(payload: &[u8]) -> Fault {
    Refusal::from_bytes(payload).map_or(Fault::Nonsense, said)
}

/// Says a refusal as a fault.
pub(crate) fn said(refusal: Refusal) -> Fault {
    match refusal {
        Refusal::NoPages => Fault::NoPages,
        Refusal::Password => Fault::Password,
        Refusal::Damaged => Fault::Damaged,
        Refusal::NoSuchPage => Fault::NoSuchPage,
        Refusal::TooManyPages(pages) => Fault::TooManyPages(pages),
        Refusal::TooMuchMemory => Fault::TooMuchMemory,
        Refusal::Moving => Fault::Moving,
        Refusal::Form => Fault::Form,
        Refusal::Empty => Fault::Empty,
        Refusal::TooLarge => Fault::CopyTooLarge,
    }
}

/// Says what an end without a last word means.
fn explain(status: ExitStatus) -> Fault {
    match (status.code(), status.signal()) {
        (Some(code), _) if code == i32::from(NO_WALLS) => Fault::NoWalls,
        (Some(FELL_OVER), _) => Fault::FellOver,
        // A program that is not ours, or one that could not be loaded.
        (Some(0 | 2 | 127), _) => Fault::NotStarted,
        (_, Some(libc::SIGSYS)) => Fault::Forbidden,
        (_, Some(libc::SIGXCPU | libc::SIGKILL)) => Fault::TooSlow,
        // Memory that is not given ends a Rust program so; so does a stack that is used up.
        (_, Some(libc::SIGABRT | libc::SIGSEGV)) => Fault::TooMuchMemory,
        _ => Fault::FellOver,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draw(program: &str) -> Fault {
        let mut paper = &b"%PDF-1.7"[..];
        let patient = Drawer::of(program).with_patience(Duration::from_millis(300));
        let drawn = patient.pages(&mut paper, 8, Wish::WHOLE, &|| false, &mut |_| Ok(()));
        drawn.unwrap_err()
    }

    #[test]
    fn a_program_that_is_not_ours_draws_nothing() {
        assert!(matches!(draw("/nowhere/at/all"), Fault::NotStarted));
        assert!(matches!(draw("/bin/true"), Fault::NotStarted));
        assert!(matches!(draw("/bin/false"), Fault::FellOver));
        // Says something, but nothing that a child of ours says.
        assert!(matches!(draw("/bin/echo"), Fault::Nonsense));
    }

    #[test]
    fn nothing_is_started_for_a_file_that_is_empty_or_too_long() {
        let drawer = Drawer::of("/nowhere/at/all");
        let mut nothing = std::io::empty();
        let empty = drawer.look(&mut nothing, 0, &|| false);
        assert!(matches!(empty, Err(Fault::Damaged)));
        let long = drawer.look(&mut nothing, LONGEST + 1, &|| false);
        assert!(matches!(long, Err(Fault::TooLong)));
    }

    #[test]
    fn an_end_without_a_word_is_explained_by_how_it_ended() {
        let ended = |raw| explain(ExitStatus::from_raw(raw));
        assert!(matches!(ended(libc::SIGSYS), Fault::Forbidden));
        assert!(matches!(ended(libc::SIGXCPU), Fault::TooSlow));
        assert!(matches!(ended(libc::SIGABRT), Fault::TooMuchMemory));
        assert!(matches!(ended(FELL_OVER << 8), Fault::FellOver));
        assert!(matches!(ended(i32::from(NO_WALLS) << 8), Fault::NoWalls));
    }
}
