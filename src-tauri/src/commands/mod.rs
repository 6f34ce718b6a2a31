//! The commands of the page: expanded from the one list in `redress-wire`, each about three lines.
//!
//! A command that is not in the list does not exist. Bodies run on threads of their own, never on
//! the window's, so that a lock is always heard. No command takes a path or an address.

mod allegations;
mod app;
mod assess;
mod backup;
mod carry;
mod cases;
mod clinic;
mod clocks;
mod commission;
mod courier;
mod custody;
mod drafts;
mod entries;
mod erase;
mod evidence;
mod library;
mod packets;
mod people;
mod reading;
mod refugee;
mod requests;
mod safety;
mod sharing;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use redress_casework::{
    Clock, ExposeSecret, Progress, Report, SecretString, Session, Share, Sheet, SystemClock,
    model::{Code, Id, Problem},
};
use redress_wire::{for_each_command, *};
use serde::{Serialize, de::DeserializeOwned};
use tauri::{
    AppHandle, Manager,
    ipc::{Invoke, InvokeBody, InvokeResponseBody},
};

use crate::{
    computer::Computer,
    dialogs::{self, Wanted},
    errors::{Answer, Refusal},
    idle::{self, Idle},
    state::Desk,
};

pub use backup::back_up_if_due;
pub use carry::side;
pub use courier::root_picture;
pub use evidence::bytes;
pub use requests::page;
pub use sharing::drawn;

/// Longest passphrase taken, in bytes of UTF-8: far above what anybody types.
const LONGEST_PASSPHRASE: usize = 4096;
/// Longest text that is copied, in bytes: above any field and any screen.
const LONGEST_COPY: usize = 16 << 20;

/// What lies on the desk while a vault is open; all of it goes with a lock.
pub struct Open {
    /// The vault and what is done with it.
    pub session: Session,
    /// The request last drafted, so that its pages can be shown.
    pub drafted: Option<requests::Shown>,
    /// What was found at opening, told once more whenever the page asks.
    pub notices: Vec<NoticeView>,
    /// What the last reading of everything showed.
    pub report: Option<Report>,
    /// Something was saved since the caches were last written.
    pub unrested: bool,
    /// The recovery sheet just made, until it was read back or put away.
    pub sheet: Option<Sheet>,
    /// The border card last drawn.
    pub card: Option<carry::Drawn>,
    /// The sheet for a lawyer, until it is sealed.
    pub lawyer: Option<redress_casework::LawyerSheet>,
    /// Why the last backup that nobody asked for failed.
    pub automatic_failed: Option<Code>,
    /// The shares just made, until they were read back or put away.
    pub shares: Vec<Share>,
}

/// All that commands work with. One for the program, reached through Tauri's state.
pub struct Bench {
    /// The open vault, or none.
    pub desk: Desk<Open>,
    /// What this computer remembers.
    pub computer: Computer,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// How long nobody has touched the window.
    pub idle: Idle,
    work: Mutex<Work>,
    /// Work that no screen tells of; a lock stops it.
    quiet: Mutex<Progress>,
    /// Files that were dropped on the window and not yet taken in; a lock forgets them.
    dropped: Mutex<Vec<PathBuf>>,
}

#[derive(Default)]
struct Work {
    busy: bool,
    progress: Progress,
}

impl Bench {
    /// Sets up a bench with nothing on the desk.
    pub fn new(computer: Computer) -> Self {
        let idle = Idle::default();
        idle.set(idle::limit(computer.settings().lock_minutes));
        Self {
            desk: Desk::default(),
            computer,
            clock: Arc::new(SystemClock),
            idle,
            work: Mutex::default(),
            quiet: Mutex::default(),
            dropped: Mutex::default(),
        }
    }

    /// Takes the keys away and stops long work. Waits for nothing and writes nothing.
    pub fn lock(&self) {
        self.desk.lock();
        self.with_work(|work| work.progress.stop());
        self.quiet.lock().unwrap_or_else(PoisonError::into_inner).stop();
        self.take_dropped();
    }

    /// Remembers files that were dropped on the window, and says how many; none while it is locked.
    pub fn drop_files(&self, paths: Vec<PathBuf>) -> usize {
        let paths = if self.desk.is_open() { paths } else { Vec::new() };
        let count = paths.len();
        *self.dropped.lock().unwrap_or_else(PoisonError::into_inner) = paths;
        count
    }

    /// Gives the files that were dropped, once.
    fn take_dropped(&self) -> Vec<PathBuf> {
        std::mem::take(&mut self.dropped.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Begins a work that no screen tells of.
    pub fn quiet_work(&self) -> Progress {
        let progress = Progress::default();
        *self.quiet.lock().unwrap_or_else(PoisonError::into_inner) = progress.clone();
        progress
    }

    /// Writes the caches of the open vault if something was saved since the last time. For quiet
    /// moments only; a lock never waits for it to begin and never calls it.
    pub fn rest(&self) {
        // Locked meanwhile, or a disk that is full: the caches are made again at the next unlock.
        let _ = self.desk.with(|open| {
            if std::mem::take(&mut open.unrested) {
                let _ = open.session.idle();
            }
        });
    }

    /// Runs `body` on the open vault.
    fn with<T>(&self, body: impl FnOnce(&mut Open) -> Answer<T>) -> Answer<T> {
        self.desk.with(body)?
    }

    /// As [`Bench::with`], for what changes the vault.
    fn change<T>(&self, body: impl FnOnce(&mut Open) -> Answer<T>) -> Answer<T> {
        self.with(|open| {
            open.unrested = true;
            body(open)
        })
    }

    /// Runs a long work that `progress` tells of and `stop_work` stops.
    fn long<T>(&self, body: impl FnOnce(&Progress) -> Answer<T>) -> Answer<T> {
        let progress = Progress::default();
        self.with_work(|work| *work = Work { busy: true, progress: progress.clone() });
        let answer = body(&progress);
        self.with_work(|work| work.busy = false);
        answer
    }

    fn with_work<T>(&self, body: impl FnOnce(&mut Work) -> T) -> T {
        body(&mut self.work.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Hears one command of the page and answers it from a thread of its own.
pub fn hear(invoke: Invoke<tauri::Wry>) -> bool {
    let Invoke { message, resolver, .. } = invoke;
    let app = message.webview_ref().app_handle().clone();
    let name = message.command().to_owned();
    tauri::async_runtime::spawn(async move {
        let task = tauri::async_runtime::spawn_blocking(move || {
            answer(&app, &name, message.payload()).map_err(Refusal::into_wire)
        });
        match task.await {
            Ok(Ok(reply)) => resolver.resolve(tauri::ipc::Response::new(reply)),
            Ok(Err(problem)) => resolver.reject(problem),
            // The thread fell over; the hook has said where, and the vault is as last saved.
            Err(_) => resolver.reject(Refusal::new(Code::Internal).into_wire()),
        }
    });
    true
}

macro_rules! answer {
    (
        json { $($name:ident($request:ty) -> $reply:ty;)* }
        raw { $($raw:ident -> $answer:ty;)* }
        secret { $($secret:ident;)* }
    ) => {
        /// Finds the command of this name and runs it.
        fn answer(app: &AppHandle, name: &str, body: &InvokeBody) -> Answer<InvokeResponseBody> {
            match name {
                $(stringify!($name) => {
                    let request: $request = read(body)?;
                    let reply: $reply = bodies::$name(app, request)?;
                    write(&reply)
                })*
                $(stringify!($raw) => {
                    let reply: $answer = bodies::$raw(app, &secret(body, longest(stringify!($raw)))?)?;
                    write(&reply)
                })*
                $(stringify!($secret) => bodies::$secret(app, &secret(body, LONGEST_PASSPHRASE)?).map(InvokeResponseBody::Raw),)*
                _ => Err(Refusal::new(Code::NotFound)),
            }
        }
    };
}
for_each_command!(answer);

/// Every body under the name of its command; one that is missing does not compile.
mod bodies {
    pub use super::{
        allegations::*, app::*, assess::*, backup::*, carry::*, cases::*, clinic::*, clocks::*,
        commission::*, courier::*, custody::*, drafts::*, entries::*, erase::*, evidence::*,
        library::*, packets::*, people::*, reading::*, refugee::*, requests::*, safety::*,
        sharing::*,
    };
}

fn read<T: DeserializeOwned>(body: &InvokeBody) -> Answer<T> {
    let InvokeBody::Json(value) = body else { return Err(Refusal::new(Code::BadField)) };
    // The words of serde quote the value, so they stay here.
    T::deserialize(value).map_err(|_| Refusal::new(Code::BadField))
}

fn write<T: Serialize>(reply: &T) -> Answer<InvokeResponseBody> {
    let json = serde_json::to_string(reply).map_err(|_| Refusal::new(Code::Internal))?;
    Ok(InvokeResponseBody::Json(json))
}

fn longest(command: &str) -> usize {
    if command == "copy_text" { LONGEST_COPY } else { LONGEST_PASSPHRASE }
}

/// Takes a passphrase, or what is copied, out of a raw body: it never passes through JSON, and the wiping allocator
/// clears the buffers of the bridge behind it.
fn secret(body: &InvokeBody, longest: usize) -> Answer<SecretString> {
    let InvokeBody::Raw(bytes) = body else { return Err(Refusal::new(Code::BadField)) };
    let refused = |why: &str| Refusal::from(Problem::in_field(Code::BadField, "passphrase", why));
    if bytes.len() > longest {
        return Err(refused(&format!("over {longest} bytes")));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| refused("not text"))?;
    Ok(SecretString::from(text))
}

/// Takes two secrets out of one: a zero byte stands between, which nobody types.
fn two(both: &SecretString) -> Answer<(SecretString, SecretString)> {
    let missing =
        || Refusal::from(Problem::in_field(Code::BadField, "passphrase", "one is missing"));
    let (one, other) = both.expose_secret().split_once('\0').ok_or_else(missing)?;
    Ok((SecretString::from(one), SecretString::from(other)))
}

/// Asks in a dialog for a file or folder that an open vault works with. A locked window opens no dialog for it: a
/// page that somebody else has taken over could otherwise ask a person for what it has no business with.
fn ask(app: &AppHandle, wanted: Wanted) -> Answer<Vec<PathBuf>> {
    let bench = bench(app);
    if !bench.desk.is_open() {
        return Err(Refusal::new(Code::Locked));
    }
    Ok(dialogs::ask(app, wanted, bench.computer.settings().language))
}

/// Takes three secrets out of one, as [`two`].
fn three(all: &SecretString) -> Answer<[SecretString; 3]> {
    let (one, rest) = two(all)?;
    let (other, last) = two(&rest)?;
    Ok([one, other, last])
}

fn bench(app: &AppHandle) -> &Bench {
    app.state::<Bench>().inner()
}

fn id(text: &str) -> Answer<Id> {
    Id::new(text).map_err(|_| Refusal::new(Code::NotFound))
}

#[cfg(test)]
mod tests {
    use redress_casework::model::Code;
    use serde_json::json;

    use super::*;

    #[test]
    fn unknown_fields_and_wrong_shapes_are_refused_without_quoting_them() {
        for hostile in [
            json!({"case": "a", "path": "/etc/passwd"}),
            json!({"case": {"deep": [1, 2, 3]}}),
            json!([]),
            json!(null),
            json!("canary"),
        ] {
            let Err(refused) = read::<CaseId>(&InvokeBody::Json(hostile)) else {
                panic!("taken");
            };
            let told = serde_json::to_string(&refused.into_wire()).unwrap();
            assert!(!told.contains("canary") && !told.contains("passwd"), "{told}");
        }
        assert!(read::<CaseId>(&InvokeBody::Raw(vec![1])).is_err());
    }

    #[test]
    fn a_passphrase_comes_as_raw_text_of_a_bounded_length() {
        use secrecy::ExposeSecret;
        let passphrase = |body: &InvokeBody| secret(body, longest("unlock"));
        let taken = passphrase(&InvokeBody::Raw("кран окно".into())).unwrap();
        assert_eq!(taken.expose_secret(), "кран окно");
        for hostile in [
            InvokeBody::Json(json!("x")),
            InvokeBody::Raw(vec![0xff]),
            InvokeBody::Raw(vec![b'a'; 4097]),
        ] {
            let refused = passphrase(&hostile).unwrap_err().into_wire();
            assert_eq!(refused.code, Code::BadField);
        }
        let long = InvokeBody::Raw(vec![b'a'; 4097]);
        assert!(secret(&long, longest("copy_text")).is_ok());
    }
}
