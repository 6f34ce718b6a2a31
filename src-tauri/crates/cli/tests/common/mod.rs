//! The command line in a home of its own, for the tests.
#![allow(dead_code, reason = "each test file takes what it needs")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;

/// The passphrase of the tests.
pub const PHRASE: &str = "paint seven blue kettles at dawn today";

/// A home with a vault's folder and a passphrase file in it.
pub struct Desk {
    home: tempfile::TempDir,
}

/// What a run of the command line said.
pub struct Said {
    /// Exit code; `None` when a signal ended it.
    pub code: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Said {
    fn of(output: Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).expect("output is UTF-8"),
            err: String::from_utf8(output.stderr).expect("errors are UTF-8"),
        }
    }

    /// Standard output as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|_| panic!("not JSON: {}", self.out))
    }
}

impl Desk {
    /// A home without a vault.
    pub fn empty() -> Self {
        let home = tempfile::tempdir().expect("a folder");
        fs::write(home.path().join("phrase"), format!("{PHRASE}\n")).expect("a passphrase file");
        Self { home }
    }

    /// A home with an empty vault.
    pub fn with_vault() -> Self {
        let desk = Self::empty();
        desk.done(&["vault", "create"]);
        desk
    }

    /// A home whose vault holds one of the public cases, whose id is its name.
    pub fn with_case(name: &str) -> Self {
        let desk = Self::with_vault();
        desk.done(&["case", "import", public(name).to_str().expect("a path in UTF-8")]);
        desk
    }

    /// A path in this home.
    pub fn at(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// Writes a file into this home and gives its path as text.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.at(name);
        fs::write(&path, bytes).expect("a file of the test");
        path.to_str().expect("a path in UTF-8").to_owned()
    }

    /// The command, with the vault and the passphrase file given.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = self.bare(&[]);
        command.arg("--vault").arg(self.at("vault"));
        command.arg("--passphrase-file").arg(self.at("phrase")).args(args);
        command
    }

    /// The command without a vault.
    pub fn bare(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_redress-cli"));
        let path = std::env::var_os("PATH").unwrap_or_default();
        command.env_clear().env("PATH", path).env("HOME", self.home.path());
        command.env("TMPDIR", self.home.path()).stdin(Stdio::null()).args(args);
        command
    }

    /// Runs it.
    pub fn run(&self, args: &[&str]) -> Said {
        Said::of(self.command(args).output().expect("the command line runs"))
    }

    /// Runs it without a vault.
    pub fn run_bare(&self, args: &[&str]) -> Said {
        Said::of(self.bare(args).output().expect("the command line runs"))
    }

    /// Runs it, and it must succeed in silence on standard error.
    pub fn done(&self, args: &[&str]) -> Said {
        let said = self.run(args);
        assert_eq!(said.code, Some(0), "{args:?}: {}", said.err);
        assert_eq!(said.err, "", "{args:?}");
        said
    }

    /// Runs it, and it must refuse with exit code 1, nothing on standard output, and one line
    /// that holds all of `words`. The same refusal as JSON has the code.
    pub fn refused(&self, args: &[&str], code: &str, words: &[&str]) -> Said {
        let said = self.run(args);
        one_line(&said, args, words);
        let json = self.run(&[&["--json"], args].concat());
        assert_eq!(json.code, Some(1), "{args:?} as JSON: {}", json.err);
        let problem: Value = serde_json::from_str(&json.err).expect("a problem as JSON");
        assert_eq!(problem["code"], code, "{args:?}: {problem}");
        said
    }

    /// Starts it and does not wait.
    pub fn start(&self, args: &[&str]) -> Child {
        let mut command = self.command(args);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().expect("the command line starts")
    }
}

/// A refusal is exit code 1 and one line on standard error, without a panic in it.
pub fn one_line(said: &Said, args: &[&str], words: &[&str]) {
    assert_eq!(said.code, Some(1), "{args:?}: {} {}", said.out, said.err);
    assert_eq!(said.err.matches('\n').count(), 1, "{args:?} says one line: {}", said.err);
    assert!(!said.err.contains("panicked"), "{args:?}: {}", said.err);
    for word in words {
        assert!(said.err.contains(word), "{args:?}: {word:?} is not in: {}", said.err);
    }
}

/// The file of a public case.
pub fn public(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../../tests/cases/{name}.json"))
}

/// A public case as JSON.
pub fn public_case(name: &str) -> Value {
    let bytes = fs::read(public(name)).expect("a case of the tests");
    serde_json::from_slice(&bytes).expect("the case is JSON")
}
