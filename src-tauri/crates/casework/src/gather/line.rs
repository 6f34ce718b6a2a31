//! Exhibits that are read side by side, and their order: each is read by a child, for which a thread waits, and what the
//! first in line brought is taken first, whoever was done before.

use std::collections::VecDeque;
use std::io::Cursor;
use std::panic::resume_unwind;
use std::sync::Arc;
use std::thread::{Builder, Scope, ScopedJoinHandle};

use redress_model::Evidence;
use redress_papers::exhibits::{Looked, Why, look};
use redress_render::{Drawer, Fault, Given};

use super::{Taken, kind, length, pages};
use crate::Error;
use crate::session::Progress;

/// Most bytes of pages that one of several children may bring; who brings more does so alone.
const MOST_BESIDE: usize = 48 * 1024 * 1024;
/// Most bytes of files that are held in line; a longer file is read alone.
const MOST_AT_ONCE: u64 = 32 * 1024 * 1024;

/// What a child that read beside others brought.
pub(super) enum Brought {
    /// What the file is.
    Looked(Looked),
    /// Pages, not looked into yet: that takes many times their length, and is done for one file at a time.
    Given(Given),
    /// Nothing that would be sure to be the same had the child been alone.
    Nothing,
}

/// A file in line.
struct Place<'scope, 'env> {
    one: &'env Evidence,
    taken: Taken,
    /// Whether it is read beside others at all.
    beside: bool,
    state: State<'scope>,
}

enum State<'scope> {
    Waits,
    Reads(ScopedJoinHandle<'scope, Result<Brought, Error>>),
    Read(Brought),
}

/// Files in the order of their exhibits: the first ones are read, the next one waits until a child is free.
pub(super) struct Line<'scope, 'env> {
    scope: &'scope Scope<'scope, 'env>,
    drawer: &'env Drawer,
    progress: &'env Progress,
    children: usize,
    places: VecDeque<Place<'scope, 'env>>,
}

impl<'scope, 'env> Line<'scope, 'env> {
    pub(super) fn new(
        scope: &'scope Scope<'scope, 'env>,
        drawer: &'env Drawer,
        progress: &'env Progress,
        children: usize,
    ) -> Self {
        Self { scope, drawer, progress, children, places: VecDeque::new() }
    }

    /// Says whether another file may be taken out of the vault now.
    pub(super) fn has_room(&self, one: &Evidence) -> bool {
        let held: u64 = self.places.iter().map(|place| length(place.one)).sum();
        let fits = self.places.is_empty() || held + length(one) <= MOST_AT_ONCE;
        fits && self.places.len() <= self.children
    }

    /// Puts a file at the end of the line. The last of all (no `more` come) that finds nobody there is read alone.
    pub(super) fn add(&mut self, one: &'env Evidence, taken: Taken, more: bool) {
        let others = more || !self.places.is_empty();
        let beside = others && self.children > 1 && length(one) <= MOST_AT_ONCE;
        self.places.push_back(Place { one, taken, beside, state: State::Waits });
        self.go_on();
    }

    /// Has those be read for whom there is a child.
    pub(super) fn go_on(&mut self) {
        for place in self.places.iter_mut().take(self.children) {
            if let (true, State::Waits, Taken::Bytes(bytes)) =
                (place.beside, &place.state, &place.taken)
            {
                let (one, bytes) = (place.one, Arc::clone(bytes));
                let (drawer, progress) = (self.drawer, self.progress);
                let read = move || read(kind(one), &bytes, drawer, progress);
                // Without a thread it is read alone.
                let begun = Builder::new().spawn_scoped(self.scope, read);
                place.state = begun.map_or(State::Read(Brought::Nothing), State::Reads);
            }
        }
    }

    /// Takes the first out of the line, once it was read; nothing where nobody is there.
    pub(super) fn first(&mut self) -> Result<Option<(&'env Evidence, Taken, Brought)>, Error> {
        let Some(Place { one, taken, state, .. }) = self.places.pop_front() else {
            return Ok(None);
        };
        Ok(Some((one, taken, state.end()?)))
    }

    /// Waits until nobody reads.
    pub(super) fn wait(&mut self) -> Result<(), Error> {
        for place in &mut self.places {
            let state = std::mem::replace(&mut place.state, State::Waits);
            place.state = match state {
                State::Waits => State::Waits,
                state => State::Read(state.end()?),
            };
        }
        Ok(())
    }
}

impl State<'_> {
    fn end(self) -> Result<Brought, Error> {
        match self {
            Self::Waits => Ok(Brought::Nothing),
            // A panic goes on where it would have gone without the thread.
            Self::Reads(thread) => thread.join().unwrap_or_else(|panic| resume_unwind(panic)),
            Self::Read(brought) => Ok(brought),
        }
    }
}

/// Has one of several files read.
fn read(kind: &str, bytes: &[u8], drawer: &Drawer, progress: &Progress) -> Result<Brought, Error> {
    let mut given = None;
    let looked = look(kind, bytes, &mut |bytes| {
        let (mut from, length) = (Cursor::new(bytes), bytes.len() as u64);
        given = Some(drawer.take(&mut from, length, MOST_BESIDE, &|| progress.stopped()));
        Err(Why::NotRead)
    });
    match given {
        None => Ok(Brought::Looked(looked)),
        Some(Ok(Some(given))) => Ok(Brought::Given(given)),
        // Alone there is more room, more time, and one process less to start.
        Some(Ok(None) | Err(Fault::TooSlow | Fault::NotStarted)) => Ok(Brought::Nothing),
        Some(Err(Fault::Stopped)) => Err(Error::Stopped),
        Some(Err(fault)) => Ok(Brought::Looked(pages(Err(fault)))),
    }
}
