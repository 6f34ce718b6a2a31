//! Faults of a disk, put under a program by the loader (`LD_PRELOAD`): the one place of the tests that needs `unsafe`.
//!
//! Every call that changes files below the folder `REDRESS_FAULT_FOLDER` is counted in one counter, shared by the
//! program and its children through the file `REDRESS_FAULT_PLAN` (`tests/src/faults.rs` writes and reads it). At
//! the call that the plan names the program is killed, its write torn, or the call fails. With
//! `REDRESS_FAULT_JOURNAL` every such call is written down with its bytes, for the replay of power cuts.
//!
//! It is compiled by the tests themselves, knows nothing of Redress, and is never part of what is shipped.
#![allow(
    unused_unsafe,
    reason = "the macro that finds the real functions is also used where it is needed already"
)]

use std::ffi::{CStr, c_char, c_int, c_void};
use std::os::unix::ffi::OsStrExt;
use std::sync::atomic::{AtomicU64, Ordering::SeqCst};
use std::sync::{Mutex, OnceLock, PoisonError};

unsafe extern "C" {
    fn dlsym(handle: *mut c_void, name: *const c_char) -> *mut c_void;
    fn mmap(
        at: *mut c_void,
        len: usize,
        prot: c_int,
        flags: c_int,
        fd: c_int,
        off: i64,
    ) -> *mut c_void;
    fn lseek(fd: c_int, offset: i64, whence: c_int) -> i64;
    fn getpid() -> c_int;
    fn kill(pid: c_int, signal: c_int) -> c_int;
    fn __errno_location() -> *mut c_int;
}

const NEXT: *mut c_void = -1isize as *mut c_void;
const O_CREAT: c_int = 0o100;
const O_TRUNC: c_int = 0o1000;
const O_APPEND: c_int = 0o2000;
const EIO: c_int = 5;
const ENOSPC: c_int = 28;

/// The plan, in numbers of eight bytes: calls so far, the first fault's call and kind, the second's.
type Plan = [AtomicU64; 5];
const CALLS: usize = 0;
const FAULTS: [usize; 2] = [1, 3];
const KILL: u64 = 1;
const TORN: u64 = 2;
const EIO_ONCE: u64 = 3;
const EIO_ONWARD: u64 = 4;
const ENOSPC_ONCE: u64 = 5;
const ENOSPC_ONWARD: u64 = 6;

struct Shim {
    plan: &'static Plan,
    folder: Vec<u8>,
    journal: Option<c_int>,
    /// A call and its line in the journal are one step.
    step: Mutex<()>,
}

fn shim() -> Option<&'static Shim> {
    static SHIM: OnceLock<Option<Shim>> = OnceLock::new();
    SHIM.get_or_init(|| {
        let path = std::env::var_os("REDRESS_FAULT_PLAN")?;
        let folder = std::env::var_os("REDRESS_FAULT_FOLDER")?.as_bytes().to_vec();
        let fd = open_raw(path.as_bytes(), 2)?;
        // SAFETY: a new shared mapping of the plan, whose file is longer than it; it is never unmapped.
        let at = unsafe { mmap(std::ptr::null_mut(), 40, 3, 1, fd, 0) };
        if at as isize == -1 {
            return None;
        }
        // SAFETY: the mapping is page aligned, 40 bytes at least, and lives as long as the program.
        let plan = unsafe { &*(at as *const Plan) };
        let journal = std::env::var_os("REDRESS_FAULT_JOURNAL");
        let journal = journal.and_then(|path| open_raw(path.as_bytes(), 1 | O_APPEND | O_CREAT));
        Some(Shim { plan, folder, journal, step: Mutex::new(()) })
    })
    .as_ref()
}

/// The function that the program would have called without this library.
macro_rules! real {
    ($name:literal, fn($($arg:ty),*) -> $ret:ty) => {{
        static FOUND: OnceLock<usize> = OnceLock::new();
        let at = *FOUND.get_or_init(|| {
            // SAFETY: the name ends in zero; the C library has the function.
            unsafe { dlsym(NEXT, concat!($name, "\0").as_ptr().cast()) as usize }
        });
        // SAFETY: this is the C library's function of this name, with its own signature.
        unsafe { std::mem::transmute::<usize, unsafe extern "C" fn($($arg),*) -> $ret>(at) }
    }};
}

fn open_raw(path: &[u8], flags: c_int) -> Option<c_int> {
    let path = std::ffi::CString::new(path).ok()?;
    let open = real!("open64", fn(*const c_char, c_int, c_int) -> c_int);
    // SAFETY: the path ends in zero.
    let fd = unsafe { open(path.as_ptr(), flags, 0o600) };
    (fd >= 0).then_some(fd)
}

fn fail(errno: c_int) {
    // SAFETY: the C library gives a place for this thread's error.
    unsafe { *__errno_location() = errno };
}

fn die() -> ! {
    loop {
        // SAFETY: ends this very process.
        unsafe { kill(getpid(), 9) };
    }
}

/// What is to happen at a call.
enum Fate {
    Goes,
    Torn,
    Fails,
}

impl Shim {
    fn ours(&self, path: &[u8]) -> bool {
        path.starts_with(&self.folder)
    }

    /// Gives the path of an open file, if it lies below the folder.
    fn path(&self, fd: c_int) -> Option<Vec<u8>> {
        let link = std::fs::read_link(format!("/proc/self/fd/{fd}")).ok()?;
        let path = link.as_os_str().as_bytes();
        self.ours(path).then(|| path.to_vec())
    }

    /// Counts one call and says what happens to it.
    fn fate(&self) -> Fate {
        let number = self.plan[CALLS].fetch_add(1, SeqCst) + 1;
        for at in FAULTS {
            let (call, kind) = (self.plan[at].load(SeqCst), self.plan[at + 1].load(SeqCst));
            let now = number == call;
            match kind {
                KILL if now => die(),
                TORN if now => return Fate::Torn,
                EIO_ONCE if now => return self.refuse(EIO),
                ENOSPC_ONCE if now => return self.refuse(ENOSPC),
                EIO_ONWARD if call > 0 && number >= call => return self.refuse(EIO),
                ENOSPC_ONWARD if call > 0 && number >= call => return self.refuse(ENOSPC),
                _ => {}
            }
        }
        Fate::Goes
    }

    fn refuse(&self, errno: c_int) -> Fate {
        fail(errno);
        Fate::Fails
    }

    /// Writes one event down: a kind, then fields, each a length and its bytes.
    fn note(&self, kind: u8, fields: &[&[u8]]) {
        let Some(journal) = self.journal else { return };
        let mut line = vec![kind, fields.len() as u8];
        for field in fields {
            line.extend((field.len() as u32).to_be_bytes());
            line.extend(*field);
        }
        let write = real!("write", fn(c_int, *const c_void, usize) -> isize);
        // SAFETY: the bytes are there; the file was opened to be appended to.
        let written = unsafe { write(journal, line.as_ptr().cast(), line.len()) };
        assert_eq!(written, line.len() as isize, "the journal of the shim takes its bytes");
    }

    fn locked(&self) -> std::sync::MutexGuard<'_, ()> {
        self.step.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn inode(fd: c_int) -> [u8; 8] {
    use std::os::unix::fs::MetadataExt;
    let about = std::fs::metadata(format!("/proc/self/fd/{fd}"));
    about.map_or(0, |about| about.ino()).to_be_bytes()
}

fn bytes_of(path: *const c_char) -> Vec<u8> {
    // SAFETY: the program passes paths that end in zero, as the C library asks.
    let bytes = unsafe { CStr::from_ptr(path) }.to_bytes();
    if bytes.starts_with(b"/") {
        return bytes.to_vec();
    }
    let here = std::env::current_dir().unwrap_or_default();
    here.join(std::ffi::OsStr::from_bytes(bytes)).as_os_str().as_bytes().to_vec()
}

fn write_at(fd: c_int, bytes: *const c_void, count: usize, at: Option<i64>) -> isize {
    let put = |count: usize| match at {
        // SAFETY: the program's own pointer and no more than its own count.
        Some(at) => unsafe {
            real!("pwrite64", fn(c_int, *const c_void, usize, i64) -> isize)(fd, bytes, count, at)
        },
        // SAFETY: as above.
        None => unsafe {
            real!("write", fn(c_int, *const c_void, usize) -> isize)(fd, bytes, count)
        },
    };
    let Some(shim) = shim() else { return put(count) };
    // What a program says aloud is its acknowledgement.
    if fd == 1 && shim.journal.is_some() {
        let _step = shim.locked();
        // SAFETY: the program's own bytes.
        shim.note(b'A', &[unsafe { std::slice::from_raw_parts(bytes.cast(), count) }]);
        return put(count);
    }
    let Some(_path) = (fd > 2).then(|| shim.path(fd)).flatten() else { return put(count) };
    let _step = shim.locked();
    match shim.fate() {
        Fate::Fails => return -1,
        Fate::Torn => {
            put(count / 2);
            die();
        }
        Fate::Goes => {}
    }
    // SAFETY: asks where the file stands, changes nothing.
    let at = at.unwrap_or_else(|| unsafe { lseek(fd, 0, 1) });
    let written = put(count);
    if written > 0 && shim.journal.is_some() {
        // SAFETY: the program's own bytes, as many as were written.
        let bytes = unsafe { std::slice::from_raw_parts(bytes.cast::<u8>(), written as usize) };
        shim.note(b'W', &[&inode(fd), &(at as u64).to_be_bytes(), bytes]);
    }
    written
}

#[unsafe(no_mangle)]
extern "C" fn write(fd: c_int, bytes: *const c_void, count: usize) -> isize {
    write_at(fd, bytes, count, None)
}

#[unsafe(no_mangle)]
extern "C" fn pwrite64(fd: c_int, bytes: *const c_void, count: usize, at: i64) -> isize {
    write_at(fd, bytes, count, Some(at))
}

#[unsafe(no_mangle)]
extern "C" fn pwrite(fd: c_int, bytes: *const c_void, count: usize, at: i64) -> isize {
    write_at(fd, bytes, count, Some(at))
}

/// Several pieces are written as one after the other: a fault can fall between them.
#[unsafe(no_mangle)]
extern "C" fn writev(fd: c_int, pieces: *const [usize; 2], count: c_int) -> isize {
    let mut whole = 0;
    for n in 0..usize::try_from(count).unwrap_or(0) {
        // SAFETY: the program says there are so many pieces, each a pointer and a length.
        let [at, length] = unsafe { *pieces.add(n) };
        if length == 0 {
            continue;
        }
        let written = write_at(fd, at as *const c_void, length, None);
        if written < 0 {
            return if whole > 0 { whole } else { -1 };
        }
        whole += written;
        if written as usize != length {
            break;
        }
    }
    whole
}

fn sync(fd: c_int, real: impl FnOnce() -> c_int) -> c_int {
    let Some(shim) = shim() else { return real() };
    let Some(path) = shim.path(fd) else { return real() };
    let _step = shim.locked();
    match shim.fate() {
        Fate::Fails => return -1,
        Fate::Torn => die(),
        Fate::Goes => {}
    }
    let done = real();
    if done == 0 {
        shim.note(b'S', &[&inode(fd), &path]);
    }
    done
}

#[unsafe(no_mangle)]
extern "C" fn fsync(fd: c_int) -> c_int {
    // SAFETY: the program's own descriptor.
    sync(fd, || unsafe { real!("fsync", fn(c_int) -> c_int)(fd) })
}

#[unsafe(no_mangle)]
extern "C" fn fdatasync(fd: c_int) -> c_int {
    // SAFETY: as above.
    sync(fd, || unsafe { real!("fdatasync", fn(c_int) -> c_int)(fd) })
}

/// Promises nothing after a power cut, so it is counted and never written down as a sync.
#[unsafe(no_mangle)]
extern "C" fn sync_file_range(fd: c_int, from: i64, length: i64, flags: u32) -> c_int {
    // SAFETY: the program's own arguments.
    let real = || unsafe {
        real!("sync_file_range", fn(c_int, i64, i64, u32) -> c_int)(fd, from, length, flags)
    };
    let Some(shim) = shim() else { return real() };
    if shim.path(fd).is_none() {
        return real();
    }
    let _step = shim.locked();
    match shim.fate() {
        Fate::Fails => -1,
        Fate::Torn => die(),
        Fate::Goes => real(),
    }
}

#[unsafe(no_mangle)]
extern "C" fn ftruncate64(fd: c_int, length: i64) -> c_int {
    // SAFETY: the program's own arguments.
    let real = || unsafe { real!("ftruncate64", fn(c_int, i64) -> c_int)(fd, length) };
    let Some(shim) = shim() else { return real() };
    if shim.path(fd).is_none() {
        return real();
    }
    let _step = shim.locked();
    match shim.fate() {
        Fate::Fails => return -1,
        Fate::Torn => die(),
        Fate::Goes => {}
    }
    let done = real();
    if done == 0 {
        shim.note(b'T', &[&inode(fd), &(length as u64).to_be_bytes()]);
    }
    done
}

#[unsafe(no_mangle)]
extern "C" fn ftruncate(fd: c_int, length: i64) -> c_int {
    ftruncate64(fd, length)
}

fn opened(path: *const c_char, flags: c_int, real: impl FnOnce() -> c_int) -> c_int {
    let Some(shim) = shim() else { return real() };
    // Opening to read changes nothing and is not counted.
    if flags & (O_CREAT | O_TRUNC) == 0 {
        return real();
    }
    let path = bytes_of(path);
    if !shim.ours(&path) {
        return real();
    }
    let _step = shim.locked();
    let there = std::fs::symlink_metadata(std::ffi::OsStr::from_bytes(&path)).is_ok();
    match shim.fate() {
        Fate::Fails => return -1,
        Fate::Torn => die(),
        Fate::Goes => {}
    }
    let fd = real();
    if fd >= 0 && !there {
        shim.note(b'C', &[&inode(fd), &path]);
    } else if fd >= 0 && flags & O_TRUNC != 0 {
        shim.note(b'T', &[&inode(fd), &0u64.to_be_bytes()]);
    }
    fd
}

#[unsafe(no_mangle)]
extern "C" fn open64(path: *const c_char, flags: c_int, mode: c_int) -> c_int {
    // SAFETY: the program's own arguments; a mode that was not given is not looked at.
    opened(path, flags, || unsafe {
        real!("open64", fn(*const c_char, c_int, c_int) -> c_int)(path, flags, mode)
    })
}

#[unsafe(no_mangle)]
extern "C" fn open(path: *const c_char, flags: c_int, mode: c_int) -> c_int {
    open64(path, flags, mode)
}

/// Runs a call that changes names, and writes it down.
fn named(kind: u8, paths: &[*const c_char], real: impl FnOnce() -> c_int) -> c_int {
    let Some(shim) = shim() else { return real() };
    let paths: Vec<Vec<u8>> = paths.iter().map(|path| bytes_of(*path)).collect();
    if !paths.iter().any(|path| shim.ours(path)) {
        return real();
    }
    let _step = shim.locked();
    match shim.fate() {
        Fate::Fails => return -1,
        Fate::Torn => die(),
        Fate::Goes => {}
    }
    let done = real();
    if done == 0 {
        let fields: Vec<&[u8]> = paths.iter().map(Vec::as_slice).collect();
        shim.note(kind, &fields);
    }
    done
}

#[unsafe(no_mangle)]
extern "C" fn rename(from: *const c_char, to: *const c_char) -> c_int {
    // SAFETY: the program's own arguments, here and below.
    named(b'R', &[from, to], || unsafe {
        real!("rename", fn(*const c_char, *const c_char) -> c_int)(from, to)
    })
}

#[unsafe(no_mangle)]
extern "C" fn unlink(path: *const c_char) -> c_int {
    // SAFETY: as above.
    named(b'U', &[path], || unsafe { real!("unlink", fn(*const c_char) -> c_int)(path) })
}

#[unsafe(no_mangle)]
extern "C" fn mkdir(path: *const c_char, mode: u32) -> c_int {
    // SAFETY: as above.
    named(b'M', &[path], || unsafe { real!("mkdir", fn(*const c_char, u32) -> c_int)(path, mode) })
}

#[unsafe(no_mangle)]
extern "C" fn rmdir(path: *const c_char) -> c_int {
    // SAFETY: as above.
    named(b'D', &[path], || unsafe { real!("rmdir", fn(*const c_char) -> c_int)(path) })
}

/// Removing below an open folder (`remove_dir_all`): the folder's path is put before the name.
#[unsafe(no_mangle)]
extern "C" fn unlinkat(folder: c_int, name: *const c_char, flags: c_int) -> c_int {
    // SAFETY: as above.
    let real = || unsafe {
        real!("unlinkat", fn(c_int, *const c_char, c_int) -> c_int)(folder, name, flags)
    };
    // SAFETY: the program passes a name that ends in zero.
    let inside = unsafe { CStr::from_ptr(name) }.to_bytes().to_vec();
    let Some(mut path) = shim().and_then(|shim| shim.path(folder)) else { return real() };
    path.push(b'/');
    path.extend(inside);
    let Ok(whole) = std::ffi::CString::new(path) else { return real() };
    let kind = if flags & 0x200 != 0 { b'D' } else { b'U' };
    named(kind, &[whole.as_ptr()], real)
}
