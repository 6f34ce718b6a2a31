//! Nothing in core dumps: a program of ours that falls over leaves no image of its memory, whatever the shell allows.

mod common;

use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use common::Desk;

/// Programs made to fall over; `REDRESS_ROUNDS` asks for more.
const FALLS: u32 = 1;

/// Starts a command where the shell allows core files of any size.
fn with_cores(program: &str, args: &[&str]) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", "ulimit -c unlimited 2>/dev/null; exec \"$0\" \"$@\"", program]).args(args);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

#[test]
fn a_program_that_falls_over_leaves_no_core() {
    let falls = std::env::var("REDRESS_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(FALLS);
    let desk = Desk::empty();
    let pipe = desk.at("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let (vault, pipe) = (desk.at("vault"), pipe.to_str().unwrap().to_owned());
    let vault = vault.to_str().unwrap();
    for _ in 0..falls {
        let args = ["--vault", vault, "--passphrase-file", &pipe, "vault", "create"];
        let mut child = with_cores(env!("CARGO_BIN_EXE_redress-cli"), &args).spawn().unwrap();
        let limits = format!("/proc/{}/limits", child.id());
        // It waits for a passphrase that does not come; by then the limit stands.
        let none = |text: String| {
            let line = text.lines().find(|line| line.starts_with("Max core file size"));
            let numbers: Vec<&str> = line.unwrap_or_default().split_whitespace().collect();
            numbers.get(4..6) == Some(&["0", "0"])
        };
        let patience = Instant::now() + Duration::from_secs(60);
        while !std::fs::read_to_string(&limits).is_ok_and(none) {
            assert!(Instant::now() < patience, "the limit on core files is not 0");
            std::thread::sleep(Duration::from_millis(10));
        }
        let id = child.id().to_string();
        assert!(Command::new("kill").args(["-ABRT", &id]).status().unwrap().success());
        let status = child.wait().unwrap();
        assert_eq!(status.signal(), Some(6), "it fell over as it was made to");
        assert!(!status.core_dumped(), "its memory was written to a core file");
    }
    println!(
        "\npromise no_core: seed 0, {falls} of {falls}, worst: 0 core files, the limit is 0 each time"
    );
}
