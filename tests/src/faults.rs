//! The fault shim (`tests/faults/shim.rs`): building it, and telling it what is to go wrong.

use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::OnceLock;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use sha2::{Digest, Sha256};

const SOURCE: &str = include_str!("../faults/shim.rs");
/// The plan holds five numbers of eight bytes.
const PLAN: u64 = 40;

/// What goes wrong at a disk call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Fault {
    /// The program is killed just before the call.
    Kill = 1,
    /// Half of a write reaches the file, then the program is killed.
    Torn = 2,
    /// The call fails as on a broken disk.
    IoOnce = 3,
    /// It and every later one.
    IoOnward = 4,
    /// The call fails as on a full disk.
    FullOnce = 5,
    /// It and every later one.
    FullOnward = 6,
}

impl Fault {
    /// Every kind.
    pub const ALL: [Self; 6] =
        [Self::Kill, Self::Torn, Self::IoOnce, Self::IoOnward, Self::FullOnce, Self::FullOnward];

    /// Says whether the program does not outlive the call.
    pub fn kills(self) -> bool {
        matches!(self, Self::Kill | Self::Torn)
    }
}

/// Builds the shim, once for all tests of this machine; `None` where it cannot be built.
fn library() -> Option<&'static Path> {
    static BUILT: OnceLock<Option<PathBuf>> = OnceLock::new();
    BUILT.get_or_init(build).as_deref()
}

fn build() -> Option<PathBuf> {
    if !cfg!(all(target_os = "linux", target_env = "gnu", target_arch = "x86_64")) {
        return None;
    }
    let digest = Sha256::digest(SOURCE);
    let name: String = digest[..8].iter().map(|byte| format!("{byte:02x}")).collect();
    let folder = std::env::current_exe().ok()?.parent()?.to_owned();
    let library = folder.join(format!("libredress_faults-{name}.so"));
    if !library.is_file() {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("faults/shim.rs");
        // Other tests may be building it at the same time: each builds its own and renames it.
        let beside = folder.join(format!("libredress_faults-{name}.{}", std::process::id()));
        let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
        let built = Command::new(rustc)
            .args(["--edition", "2024", "-O", "-C", "panic=abort", "-D", "warnings"])
            .args(["--crate-type", "cdylib", "--crate-name", "redress_faults"])
            .arg(source)
            .arg("-o")
            .arg(&beside)
            .status();
        assert!(built.is_ok_and(|status| status.success()), "the fault shim does not build");
        fs::rename(&beside, &library).expect("the shim gets its name");
    }
    Some(library)
}

/// A shim over one folder, with its plan and, if asked for, its journal.
pub struct Shim {
    library: &'static Path,
    folder: PathBuf,
    plan: PathBuf,
    file: File,
    journal: Option<PathBuf>,
}

impl Shim {
    /// Puts a shim over everything below `folder`, its plan beside it. `None` where this machine takes none.
    pub fn over(folder: &Path, scratch: &Path) -> Option<Self> {
        let library = library()?;
        let plan = scratch.join("plan");
        let mut options = OpenOptions::new();
        let file = options.read(true).write(true).create(true).truncate(true).open(&plan);
        let file = file.expect("a plan is made");
        file.set_len(PLAN).expect("a plan has its length");
        Some(Self { library, folder: folder.to_owned(), plan, file, journal: None })
    }

    /// Has every call written down, with its bytes.
    pub fn with_journal(mut self, journal: &Path) -> Self {
        self.journal = Some(journal.to_owned());
        self
    }

    /// Begins to count anew and says what is to go wrong at which call, from 1; at none without faults.
    pub fn arm(&self, faults: &[(u64, Fault)]) {
        let mut numbers = [0_u64; 5];
        for (n, (call, kind)) in faults.iter().enumerate().take(2) {
            numbers[1 + 2 * n] = *call;
            numbers[2 + 2 * n] = u64::from(*kind as u8);
        }
        let bytes: Vec<u8> = numbers.iter().flat_map(|number| number.to_ne_bytes()).collect();
        self.file.write_all_at(&bytes, 0).expect("the plan is written");
    }

    /// Gives the calls since it was armed.
    pub fn calls(&self) -> u64 {
        let mut number = [0; 8];
        self.file.read_exact_at(&mut number, 0).expect("the plan is read");
        u64::from_ne_bytes(number)
    }

    /// Puts the shim under a command.
    pub fn under(&self, command: &mut Command) {
        command
            .env("LD_PRELOAD", self.library)
            .env("REDRESS_FAULT_PLAN", &self.plan)
            .env("REDRESS_FAULT_FOLDER", &self.folder);
        if let Some(journal) = &self.journal {
            command.env("REDRESS_FAULT_JOURNAL", journal);
        }
    }
}

/// A program under the shim that says `open`, waits to be told, acts, and says how that went.
pub struct Actor {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    watch: Watch,
}

/// Far longer than any act takes; what is not done by then hangs.
const HANGS: Duration = Duration::from_secs(180);

/// Ends a program that hangs, so that the test fails by its name and is not held up.
struct Watch {
    /// Dropped when the program has ended.
    over: Sender<()>,
    hung: JoinHandle<bool>,
}

impl Watch {
    fn over(child: &Child) -> Self {
        let process = Pid::from_child(child);
        let (over, ended) = channel();
        let hung = std::thread::spawn(move || {
            let hangs = ended.recv_timeout(HANGS) == Err(RecvTimeoutError::Timeout);
            if hangs {
                let _ = kill_process(process, Signal::KILL);
            }
            hangs
        });
        Self { over, hung }
    }

    /// To be called once the program has ended.
    fn end(self) {
        drop(self.over);
        assert!(!self.hung.join().expect("the watch does not fall over"), "the program hangs");
    }
}

/// What became of an act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// It was acknowledged.
    Done,
    /// It was refused, with these words.
    Refused(String),
    /// The program was killed before it could say.
    Killed,
}

impl Actor {
    /// Starts the program with its arguments.
    pub fn start(program: &str, args: &[&str], shim: &Shim) -> Self {
        let mut command = Command::new(program);
        command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        shim.under(&mut command);
        let mut child = command.spawn().expect("the program starts");
        let input = child.stdin.take().expect("its input is a pipe");
        let output = BufReader::new(child.stdout.take().expect("its output is a pipe"));
        let watch = Watch::over(&child);
        Self { child, input, output, watch }
    }

    /// Waits until it says that it is open; gives its refusal, or nothing when it was killed.
    pub fn open(&mut self) -> Result<(), Act> {
        let mut line = String::new();
        self.output.read_line(&mut line).expect("its output is read");
        match line.trim_end() {
            "open" => Ok(()),
            "" => Err(Act::Killed),
            other => Err(Act::Refused(other.trim_start_matches("refused ").to_owned())),
        }
    }

    /// Tells it to act and gives what became of it and how it ended.
    pub fn act(mut self) -> (Act, ExitStatus, String) {
        let _ = self.input.write_all(b"go\n");
        drop(self.input);
        let mut line = String::new();
        self.output.read_line(&mut line).expect("its output is read");
        let ended = self.child.wait_with_output().expect("it ends");
        self.watch.end();
        let act = match line.trim_end() {
            "done" => Act::Done,
            "" => Act::Killed,
            other => Act::Refused(other.trim_start_matches("refused ").to_owned()),
        };
        (act, ended.status, String::from_utf8_lossy(&ended.stderr).into_owned())
    }

    /// Waits for the end of a program that was not told to act.
    pub fn end(self) -> (ExitStatus, String) {
        drop(self.input);
        let ended = self.child.wait_with_output().expect("it ends");
        self.watch.end();
        (ended.status, String::from_utf8_lossy(&ended.stderr).into_owned())
    }
}
