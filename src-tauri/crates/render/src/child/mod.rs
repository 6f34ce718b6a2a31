//! The child: reads one file from its standard input and writes frames to its standard output.
//!
//! Everything below this module runs behind the walls and may fall over; nothing above it believes what it says.

mod exhibit;
mod pdf;
mod picture;
#[cfg(feature = "trials-for-tests")]
mod trials;
mod walls;

pub(crate) use walls::MEMORY;

use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::process::ExitCode;

use crate::found::{self, Found};
use crate::frames::{ASKED, Asked, PageHead, Refusal, What, tag};
use crate::kind::{Kind, kind_of};
use crate::parent::LONGEST;
use crate::program::OF_WHAT;

pub(crate) use exhibit::take;
pub(crate) use pdf::open as open_pdf;

/// The first argument by which a program of ours knows that it is to draw a paper.
pub const DRAW_A_PAPER: &str = "--draw-a-paper";
/// Of which sources this crate is made, with its libraries and features.
pub(crate) const MADE_OF: &str = env!("REDRESS_RENDER_MADE_OF");
/// Exit code of a child that fell over.
pub(crate) const FELL_OVER: i32 = 3;
/// Exit code of a child whose walls do not stand.
pub(crate) const NO_WALLS: u8 = 4;

/// Draws a paper if the arguments (without the program's name) ask for it. To be called first thing in `main`, before
/// threads are started; `Some` is the code to exit with.
///
/// ```no_run
/// use std::process::ExitCode;
///
/// fn main() -> ExitCode {
///     if let Some(code) = redress_render::draw_main(std::env::args_os().skip(1)) {
///         return code;
///     }
///     ExitCode::SUCCESS
/// }
/// ```
pub fn draw_main(args: impl IntoIterator<Item = OsString>) -> Option<ExitCode> {
    let first = args.into_iter().next()?;
    if first == OF_WHAT {
        let told = io::stdout().lock().write_all(MADE_OF.as_bytes());
        return Some(if told.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
    }
    if first != DRAW_A_PAPER {
        return None;
    }
    // No words of a panic: they may quote the paper.
    std::panic::set_hook(Box::new(|_| std::process::exit(FELL_OVER)));
    let mut head = [0; ASKED];
    let asked =
        io::stdin().lock().read_exact(&mut head).ok().and_then(|()| Asked::from_bytes(&head));
    let Some(asked) = asked.filter(|asked| asked.length <= LONGEST) else {
        return Some(ExitCode::from(2));
    };
    let Ok(standing) = walls::raise(&asked) else { return Some(ExitCode::from(NO_WALLS)) };
    let mut out = Out(io::stdout().lock());
    let told = out.frame(tag::HELLO, &[standing]).and_then(|()| answer(&asked, &mut out));
    Some(if told.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn answer(asked: &Asked, out: &mut Out<'_>) -> io::Result<()> {
    let length = usize::try_from(asked.length).map_err(io::Error::other)?;
    let mut bytes = vec![0; length];
    io::stdin().lock().read_exact(&mut bytes)?;
    #[cfg(feature = "trials-for-tests")]
    if let Some(possible) = trials::attempt(&bytes) {
        let words = if possible { "possible" } else { "held" };
        out.found(&Found { trace: found::Trace::Comment, words: words.into() })?;
        return out.frame(tag::DONE, &[]);
    }
    let kind = kind_of(&bytes[..bytes.len().min(8192)]);
    if asked.what == What::Look {
        for one in found::look(kind, bytes) {
            out.found(&one)?;
        }
        return out.frame(tag::DONE, &[]);
    }
    if asked.what == What::Take {
        return match take(&bytes) {
            Ok(parts) => out.parts(&parts),
            Err(refusal) => out.frame(tag::REFUSED, &refusal.to_bytes()),
        };
    }
    let drawn = match kind {
        Kind::Pdf => pdf::draw(bytes, asked, out),
        Kind::Tiff => picture::draw_scans(&bytes, asked, out),
        kind if kind.is_drawn() => picture::draw(&bytes, kind, asked, out),
        _ => Err(Stop::Refused(Refusal::NoPages)),
    };
    match drawn {
        Ok(()) => out.frame(tag::DONE, &[]),
        Err(Stop::Refused(refusal)) => out.frame(tag::REFUSED, &refusal.to_bytes()),
        Err(Stop::Broken(error)) => Err(error),
    }
}

/// Why drawing ended early.
enum Stop {
    Refused(Refusal),
    Broken(io::Error),
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Broken(error)
    }
}

/// The way back to the program.
struct Out<'a>(io::StdoutLock<'a>);

impl Out<'_> {
    fn frame(&mut self, tag: u8, payload: &[u8]) -> io::Result<()> {
        let length = u32::try_from(payload.len()).map_err(io::Error::other)?;
        self.0.write_all(&[tag])?;
        self.0.write_all(&length.to_le_bytes())?;
        self.0.write_all(payload)?;
        self.0.flush()
    }

    fn about(&mut self, kind: Kind, pages: u32) -> io::Result<()> {
        let mut payload = [kind.number(); 5];
        payload[1..].copy_from_slice(&pages.to_le_bytes());
        self.frame(tag::ABOUT, &payload)
    }

    fn found(&mut self, found: &Found) -> io::Result<()> {
        self.frame(tag::FOUND, &found.to_bytes())
    }

    fn parts(&mut self, parts: &[u8]) -> io::Result<()> {
        self.frame(tag::PARTS, &(parts.len() as u64).to_le_bytes())?;
        self.0.write_all(parts)?;
        self.frame(tag::DONE, &[])
    }

    fn page(&mut self, head: PageHead, pixels: &[u8]) -> io::Result<()> {
        self.frame(tag::PAGE, &head.to_bytes())?;
        self.0.write_all(pixels)?;
        self.0.flush()
    }
}
