//! The open session, or none: what a lock takes away.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, Instant},
};

/// How long taking a session waits for the commands that hold it.
const PATIENCE: Duration = Duration::from_secs(10);

/// Counts the locks: work begun before one is not handed out after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn(u64);

/// The desk a session lies on while the vault is open.
///
/// Commands run one at a time on the session, each on a thread of its own, so that the window and its lock stay
/// reachable. [`Desk::lock`] never waits for them: the session leaves the desk at once, and its keys are dropped with
/// the last command that still holds it, whose answer is thrown away.
#[derive(Debug)]
pub struct Desk<S> {
    place: Mutex<Place<S>>,
}

#[derive(Debug)]
struct Place<S> {
    locks: u64,
    session: Option<Arc<Mutex<S>>>,
}

impl<S> Default for Desk<S> {
    fn default() -> Self {
        Self { place: Mutex::new(Place { locks: 0, session: None }) }
    }
}

/// The vault is locked, or was locked while the work ran.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the vault is locked")]
pub struct Locked;

impl<S> Desk<S> {
    /// The turn that work begun now belongs to.
    pub fn turn(&self) -> Turn {
        Turn(self.place().locks)
    }

    /// Lays a session on the desk, if no lock came since `turn`.
    ///
    /// # Errors
    /// [`Locked`] where one came; the session is dropped.
    pub fn open(&self, turn: Turn, session: S) -> Result<(), Locked> {
        let mut place = self.place();
        if place.locks != turn.0 {
            drop(place);
            return Err(Locked);
        }
        place.session = Some(Arc::new(Mutex::new(session)));
        Ok(())
    }

    /// Says whether a session lies on the desk.
    pub fn is_open(&self) -> bool {
        self.place().session.is_some()
    }

    /// Runs `work` on the open session.
    ///
    /// # Errors
    /// [`Locked`] where none is open, or a lock came before the work was done. The work may have happened then; only
    /// its answer is withheld.
    pub fn with<T>(&self, work: impl FnOnce(&mut S) -> T) -> Result<T, Locked> {
        let (turn, session) = {
            let place = self.place();
            (Turn(place.locks), place.session.clone().ok_or(Locked)?)
        };
        // A panic in an earlier command leaves the session in the state of its last whole step: saves are whole or
        // not at all, so it may be used again.
        let mut session = session.lock().unwrap_or_else(PoisonError::into_inner);
        if self.turn() != turn {
            return Err(Locked);
        }
        let answer = work(&mut session);
        if self.turn() != turn {
            return Err(Locked);
        }
        Ok(answer)
    }

    /// Takes the session off the desk for good. Waits a while for commands that hold it; none where one holds it
    /// longer, or none is open.
    pub fn take(&self) -> Option<S> {
        let mut session = {
            let mut place = self.place();
            place.locks += 1;
            place.session.take()?
        };
        // Nobody gets hold of it any more; who waits for it already lets go as soon as they have it.
        let until = Instant::now() + PATIENCE;
        loop {
            match Arc::try_unwrap(session) {
                Ok(session) => {
                    return Some(session.into_inner().unwrap_or_else(PoisonError::into_inner));
                }
                Err(_) if Instant::now() > until => return None,
                Err(held) => session = held,
            }
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// Takes the session off the desk. Never waits for a command and writes nothing.
    pub fn lock(&self) {
        let session = {
            let mut place = self.place();
            place.locks += 1;
            place.session.take()
        };
        drop(session);
    }

    fn place(&self) -> MutexGuard<'_, Place<S>> {
        self.place.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{
        atomic::{AtomicBool, Ordering},
        mpsc,
    };

    use super::*;

    struct Keys(Arc<AtomicBool>);

    impl Drop for Keys {
        fn drop(&mut self) {
            self.0.store(true, Ordering::SeqCst);
        }
    }

    fn keys() -> (Keys, Arc<AtomicBool>) {
        let gone = Arc::new(AtomicBool::new(false));
        (Keys(gone.clone()), gone)
    }

    #[test]
    fn locking_drops_the_keys_at_once() {
        let desk = Desk::default();
        let (keys, gone) = keys();
        desk.open(desk.turn(), keys).unwrap();
        assert_eq!(desk.with(|_| ()), Ok(()));
        desk.lock();
        assert!(gone.load(Ordering::SeqCst));
        assert_eq!(desk.with(|_| ()), Err(Locked));
    }

    #[test]
    fn an_unlock_that_a_lock_overtakes_opens_nothing() {
        let desk = Desk::default();
        let turn = desk.turn();
        let (keys, gone) = keys();
        desk.lock();
        assert_eq!(desk.open(turn, keys), Err(Locked));
        assert!(gone.load(Ordering::SeqCst));
        assert_eq!(desk.with(|_| ()), Err(Locked));
    }

    #[test]
    fn a_lock_does_not_wait_for_a_command_and_withholds_its_answer() {
        let desk = Arc::new(Desk::default());
        let (keys, gone) = keys();
        desk.open(desk.turn(), keys).unwrap();
        let (started, has_started) = mpsc::channel();
        let (finish, may_finish) = mpsc::channel::<()>();
        let at_work = std::thread::spawn({
            let desk = desk.clone();
            move || {
                desk.with(|_| {
                    started.send(()).unwrap();
                    may_finish.recv().unwrap();
                    "a secret"
                })
            }
        });
        has_started.recv().unwrap();
        desk.lock();
        assert_eq!(desk.with(|_| ()), Err(Locked));
        assert!(!gone.load(Ordering::SeqCst), "the running command still holds them");
        finish.send(()).unwrap();
        assert_eq!(at_work.join().unwrap(), Err(Locked));
        assert!(gone.load(Ordering::SeqCst));
    }

    #[test]
    fn taking_waits_for_a_command_that_waited_for_another() {
        let desk = Arc::new(Desk::default());
        let (keys, gone) = keys();
        desk.open(desk.turn(), keys).unwrap();
        let (started, has_started) = mpsc::channel();
        let looking = std::thread::spawn({
            let desk = desk.clone();
            move || {
                desk.with(|_| {
                    started.send(()).unwrap();
                    // Held until after the taking has begun.
                    std::thread::sleep(Duration::from_millis(200));
                })
            }
        });
        has_started.recv().unwrap();
        let taken = desk.take();
        assert!(taken.is_some() && !gone.load(Ordering::SeqCst));
        assert_eq!(desk.with(|_| ()), Err(Locked));
        assert_eq!(looking.join().unwrap(), Err(Locked), "its answer comes after the lock");
    }

    #[test]
    fn a_command_that_fell_over_does_not_close_the_vault_for_the_next() {
        let desk = Desk::default();
        desk.open(desk.turn(), 1).unwrap();
        let fell = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            desk.with(|_| panic!("fell over"))
        }));
        assert!(fell.is_err());
        assert_eq!(desk.with(|n| *n), Ok(1));
    }
}
