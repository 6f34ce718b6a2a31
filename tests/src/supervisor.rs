//! Running a writer in a process of its own, and ending it at any moment.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

/// The longest a writer may be silent before the test gives up.
const PATIENCE: Duration = Duration::from_secs(120);

/// A program of ours in a process of its own; ended when dropped.
pub struct Writer {
    child: Child,
    input: Option<ChildStdin>,
    lines: Receiver<String>,
}

impl Writer {
    /// Starts a program with arguments on a vault.
    pub fn start(program: &str, vault: &Path, args: &[&str]) -> Self {
        let mut child = Command::new(program)
            .arg(args[0])
            .arg(vault)
            .args(&args[1..])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the writer starts");
        let output = child.stdout.take().expect("its output is a pipe");
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Self { input: child.stdin.take(), child, lines }
    }

    /// Gives the next line it says; `None` once it has ended.
    pub fn line(&self) -> Option<String> {
        match self.lines.recv_timeout(PATIENCE) {
            Ok(line) => Some(line),
            Err(RecvTimeoutError::Disconnected) => None,
            Err(RecvTimeoutError::Timeout) => panic!("the writer hangs"),
        }
    }

    /// Gives the number of its process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// Tells it to take the next step.
    pub fn step(&mut self) {
        let input = self.input.as_mut().expect("it still listens");
        input.write_all(b"go\n").and_then(|()| input.flush()).expect("it listens");
    }

    /// Tells it to go on or to end (end of input).
    pub fn release(&mut self) {
        if let Some(mut input) = self.input.take() {
            let _ = input.write_all(b"go\n");
        }
    }

    /// Ends it at once (SIGKILL) and gives every line it had said.
    pub fn kill(mut self) -> Vec<String> {
        let _ = self.child.kill();
        let _ = self.child.wait();
        self.lines.iter().collect()
    }

    /// Waits until it ends; gives whether it ended well and what it still said.
    pub fn end(mut self) -> (bool, Vec<String>) {
        self.release();
        let said = self.lines.iter().collect();
        let status = self.child.wait().expect("the writer ends");
        (status.success(), said)
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
