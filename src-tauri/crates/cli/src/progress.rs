//! How far a long work is, told on standard error.

use std::io::{IsTerminal, Write, stderr};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use redress_casework::Progress;

/// How often it is looked.
const LOOK: Duration = Duration::from_millis(300);

/// Does a long work and tells meanwhile how far it is: in one line that changes on a terminal, in lines of their own
/// elsewhere if it was asked for, otherwise not at all.
pub fn told<T>(asked: bool, work: impl FnOnce(&Progress) -> T) -> T {
    let terminal = stderr().is_terminal();
    let progress = Progress::default();
    if !asked && !terminal {
        return work(&progress);
    }
    let (end, ended) = channel::<()>();
    thread::scope(|scope| {
        let progress = &progress;
        scope.spawn(move || {
            let mut last = (0, 0);
            loop {
                let over = ended.recv_timeout(LOOK) != Err(RecvTimeoutError::Timeout);
                let now = progress.get();
                if now != last && now.1 > 0 {
                    last = now;
                    say(now, terminal);
                }
                if over {
                    break;
                }
            }
            if terminal && last.1 > 0 {
                let _ = writeln!(stderr());
            }
        });
        let done = work(progress);
        drop(end);
        done
    })
}

fn say((done, total): (u32, u32), terminal: bool) {
    let percent = u64::from(done) * 100 / u64::from(total);
    let (start, end) = if terminal { ("\r", "") } else { ("", "\n") };
    let _ = write!(stderr(), "{start}{percent} %: {done} of {total}{end}");
    let _ = stderr().flush();
}
