//! What a paper that has taken the child over would try. For tests only: the feature is in no shipped program.

use std::process::Command;

/// Does what the bytes ask for, if they begin with `TRIAL:`, and says whether that was possible.
pub(super) fn attempt(bytes: &[u8]) -> Option<bool> {
    let trial = bytes.strip_prefix(b"TRIAL:")?;
    Some(match std::str::from_utf8(trial).unwrap_or_default().trim_end() {
        "socket" => std::net::TcpStream::connect("127.0.0.1:9").is_ok(),
        "unix" => std::os::unix::net::UnixDatagram::unbound().is_ok(),
        "program" => Command::new("/bin/true").status().is_ok(),
        "thread" => std::thread::Builder::new().spawn(|| ()).is_ok(),
        "read" => std::fs::read("/etc/hostname").is_ok() || std::fs::read_dir("/").is_ok(),
        "write" => {
            std::fs::write("/tmp/redress-trial", "x").is_ok()
                || std::fs::write("redress-trial", "x").is_ok()
        }
        "remove" => std::fs::remove_file("/tmp/redress-trial-there").is_ok(),
        "memory" => {
            let mut kept = Vec::new();
            for _ in 0..64 {
                kept.push(vec![1_u8; 64 << 20]);
            }
            kept.len() == 64
        }
        "deep" => deep(1) == 0,
        "panic" => panic!("a trial"),
        "spin" => loop {
            std::hint::spin_loop();
        },
        "sleep" => loop {
            std::thread::park();
        },
        _ => false,
    })
}

fn deep(n: u64) -> u64 {
    let held = std::hint::black_box([n; 512]);
    if n == 0 { 0 } else { deep(n + 1) + held[511] }
}
