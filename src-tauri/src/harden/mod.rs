//! The walls around the program, raised before anything else runs.
//!
//! This is the only place of the workspace where `unsafe` is allowed, and the only one that knows Linux: another
//! system would bring its own walls behind the same [`raise`]. What is absent on purpose: no call here can be taken
//! back later, and nothing that fails is ignored, except the second lock on TCP where the kernel does not know it.
//!
//! Order: environment, no core files, no reading by a debugger, no network, self-test, TCP closed a second time.
#![allow(unsafe_code)]

mod cores;
mod environment;
mod network;
mod rooms;
mod tcp;
mod wipe;

use std::path::Path;

pub use network::Refused;
pub use rooms::RuntimeRoom;
pub use wipe::WipingAllocator;

/// Which sockets may exist besides AF_UNIX.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sockets {
    /// None: what is shipped.
    UnixOnly,
    /// TCP over IPv4 on this one port, where the driver of the window tests reaches the page.
    #[cfg(feature = "e2e")]
    AutomationPort(u16),
}

/// Why the program will not start. Its words are for the person at the screen.
#[derive(Debug, thiserror::Error)]
pub enum NoStart {
    /// The kernel did not take the filter, or a network socket could be opened in spite of it.
    #[error(
        "Redress did not start: this computer would let it reach the network ({0}). Your vault was not opened."
    )]
    Network(#[from] Refused),
    /// No private folder in memory or elsewhere could be made for the web view.
    #[error(
        "Redress did not start: it could not make a private folder for its window ({0}). Your vault was not opened."
    )]
    NoRoom(std::io::Error),
    /// Core files could not be turned off.
    #[error(
        "Redress did not start: this computer would keep copies of its memory ({0}). Your vault was not opened."
    )]
    Cores(std::io::Error),
}

/// What the walls leave open, held until the program ends.
#[derive(Debug)]
pub struct Walls {
    room: RuntimeRoom,
    tcp_closed_twice: bool,
}

impl Walls {
    /// The private folder of the web view, removed when the program ends.
    pub fn web_view_room(&self) -> &Path {
        self.room.path()
    }

    /// Whether the kernel also refuses TCP by Landlock (Linux 6.7 and later), beside the socket filter.
    pub fn tcp_closed_twice(&self) -> bool {
        self.tcp_closed_twice
    }
}

/// Raises every wall, in order, and proves the one against the network by trying.
///
/// Must run before any thread or window exists. The walls hold for every process started afterwards.
///
/// # Errors
/// [`NoStart`], whose words say what is wrong; the caller prints them and ends.
pub fn raise(sockets: Sockets) -> Result<Walls, NoStart> {
    let room = RuntimeRoom::open().map_err(NoStart::NoRoom)?;
    environment::settle(room.path());
    cores::forbid().map_err(NoStart::Cores)?;
    network::close(sockets)?;
    network::prove_closed(sockets)?;
    let tcp_closed_twice = tcp::close(sockets)?;
    Ok(Walls { room, tcp_closed_twice })
}
