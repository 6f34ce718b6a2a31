//! No socket but AF_UNIX, by the kernel, for this process and every one it starts.

use std::{collections::BTreeMap, io};

use libc::{AF_INET, AF_INET6, AF_NETLINK, AF_UNIX, SOCK_DGRAM, SOCK_STREAM, c_int, c_long};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
    SeccompRule, TargetArch,
};

use super::Sockets;

/// Marks a call of the x32 way into the kernel, which shares the architecture word with x86-64.
#[cfg(target_arch = "x86_64")]
const X32: c_long = 0x4000_0000;

/// The low bits of a socket's type; the high ones are flags such as SOCK_CLOEXEC.
#[cfg(feature = "e2e")]
const TYPE_BITS: u64 = 0xf;

/// Why the wall against the network is not standing.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// The kernel did not take the filter.
    #[error("the kernel did not take the filter")]
    NotTaken,
    /// A socket that must be refused was opened.
    #[error("a {0} socket could be opened")]
    Opened(&'static str),
    /// The program cannot talk to its own window.
    #[error("sockets inside this computer are refused too")]
    NoLocal,
}

/// Installs the filter on every thread (TSYNC); it can never be taken off again.
///
/// Refused with EACCES: `socket` and `socketpair` of another family than AF_UNIX, `io_uring_setup` (it opens sockets
/// past a filter), and the x32 names of these calls. Calls of the 32-bit way end the process.
pub fn close(sockets: Sockets) -> Result<(), Refused> {
    let program = program(sockets).map_err(|_| Refused::NotTaken)?;
    seccompiler::apply_filter_all_threads(&program).map_err(|_| Refused::NotTaken)
}

fn program(sockets: Sockets) -> Result<BpfProgram, seccompiler::BackendError> {
    let mut refused: BTreeMap<i64, Vec<SeccompRule>> = BTreeMap::new();
    refused.insert(libc::SYS_socket, families_refused(sockets)?);
    refused.insert(libc::SYS_socketpair, vec![SeccompRule::new(vec![family_is_not(AF_UNIX)?])?]);
    refused.insert(libc::SYS_io_uring_setup, vec![]);
    #[cfg(target_arch = "x86_64")]
    for call in [libc::SYS_socket, libc::SYS_socketpair, libc::SYS_io_uring_setup] {
        refused.insert(call | X32, vec![]);
    }
    let filter = SeccompFilter::new(
        refused,
        SeccompAction::Allow,
        SeccompAction::Errno(libc::EACCES as u32),
        TargetArch::try_from(std::env::consts::ARCH)?,
    )?;
    filter.try_into()
}

fn family_is_not(family: c_int) -> Result<SeccompCondition, seccompiler::BackendError> {
    SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, family as u64)
}

fn families_refused(sockets: Sockets) -> Result<Vec<SeccompRule>, seccompiler::BackendError> {
    match sockets {
        Sockets::UnixOnly => Ok(vec![SeccompRule::new(vec![family_is_not(AF_UNIX)?])?]),
        #[cfg(feature = "e2e")]
        Sockets::AutomationPort(_) => {
            let kind_is_not_tcp = |mask_value| {
                SeccompCondition::new(
                    1,
                    SeccompCmpArgLen::Dword,
                    SeccompCmpOp::MaskedEq(TYPE_BITS),
                    mask_value,
                )
            };
            let inet = || {
                SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Eq, AF_INET as u64)
            };
            let mut rules =
                vec![SeccompRule::new(vec![family_is_not(AF_UNIX)?, family_is_not(AF_INET)?])?];
            for other in (0..=TYPE_BITS).filter(|kind| *kind != SOCK_STREAM as u64) {
                rules.push(SeccompRule::new(vec![inet()?, kind_is_not_tcp(other)?])?);
            }
            Ok(rules)
        }
    }
}

/// Tries to open the sockets that must be refused, and one that must not.
///
/// A family the kernel lacks counts as refused only when the filter itself says so (EACCES): otherwise loading a
/// kernel module later would open it.
pub fn prove_closed(sockets: Sockets) -> Result<(), Refused> {
    let mut tries = vec![
        ("IPv6 TCP", AF_INET6, SOCK_STREAM),
        ("IPv6 UDP", AF_INET6, SOCK_DGRAM),
        ("IPv4 UDP", AF_INET, SOCK_DGRAM),
        ("netlink", AF_NETLINK, SOCK_DGRAM),
    ];
    if sockets == Sockets::UnixOnly {
        tries.push(("IPv4 TCP", AF_INET, SOCK_STREAM));
    }
    for (name, family, kind) in tries {
        match open_and_close(family, kind) {
            Err(error) if error.raw_os_error() == Some(libc::EACCES) => {}
            _ => return Err(Refused::Opened(name)),
        }
    }
    open_and_close(AF_UNIX, SOCK_STREAM).map_err(|_| Refused::NoLocal)
}

fn open_and_close(family: c_int, kind: c_int) -> io::Result<()> {
    // SAFETY: `socket` takes numbers only; the descriptor it returns is ours to close.
    unsafe {
        let descriptor = libc::socket(family, kind | libc::SOCK_CLOEXEC, 0);
        if descriptor < 0 {
            return Err(io::Error::last_os_error());
        }
        libc::close(descriptor);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The filter binds the whole process for good, so each trial runs in a child of its own.
    fn in_a_child(trial: fn() -> c_int) -> c_int {
        // SAFETY: the child runs only `trial`, which makes system calls and allocates little, and leaves by `_exit`.
        unsafe {
            match libc::fork() {
                -1 => panic!("fork: {}", io::Error::last_os_error()),
                0 => libc::_exit(trial()),
                child => {
                    let mut status = 0;
                    assert_eq!(libc::waitpid(child, &mut status, 0), child);
                    if libc::WIFEXITED(status) {
                        libc::WEXITSTATUS(status)
                    } else {
                        -libc::WTERMSIG(status)
                    }
                }
            }
        }
    }

    #[test]
    fn without_the_filter_the_self_test_refuses_to_start() {
        assert!(matches!(prove_closed(Sockets::UnixOnly), Err(Refused::Opened(_))));
    }

    #[test]
    fn with_the_filter_only_unix_sockets_open() {
        let outcome = in_a_child(|| {
            if close(Sockets::UnixOnly).is_err() {
                return 1;
            }
            if prove_closed(Sockets::UnixOnly).is_err() { 2 } else { 0 }
        });
        assert_eq!(outcome, 0);
    }

    #[test]
    fn the_other_ways_to_a_socket_are_shut_too() {
        let outcome = in_a_child(|| {
            if close(Sockets::UnixOnly).is_err() {
                return 1;
            }
            // SAFETY: the calls are refused before they read their arguments.
            unsafe {
                let mut pair = [0; 2];
                if libc::socketpair(AF_INET, SOCK_STREAM, 0, pair.as_mut_ptr()) == 0 {
                    return 2;
                }
                if libc::syscall(libc::SYS_io_uring_setup, 1, std::ptr::null::<u8>()) != -1
                    || io::Error::last_os_error().raw_os_error() != Some(libc::EACCES)
                {
                    return 3;
                }
                #[cfg(target_arch = "x86_64")]
                if libc::syscall(libc::SYS_socket | X32, AF_INET, SOCK_STREAM, 0) != -1
                    || io::Error::last_os_error().raw_os_error() != Some(libc::EACCES)
                {
                    return 4;
                }
                if libc::socketpair(AF_UNIX, SOCK_STREAM, 0, pair.as_mut_ptr()) != 0 {
                    return 5;
                }
            }
            0
        });
        assert_eq!(outcome, 0);
    }

    #[test]
    fn a_program_started_behind_the_filter_inherits_it() {
        let outcome = in_a_child(|| {
            if close(Sockets::UnixOnly).is_err() {
                return 1;
            }
            let script = "exec 3<>/dev/tcp/127.0.0.1/9";
            let told = std::process::Command::new("bash").args(["-c", script]).output();
            match told {
                Ok(output)
                    if String::from_utf8_lossy(&output.stderr).contains("Permission denied") =>
                {
                    0
                }
                Ok(_) => 2,
                Err(_) => 3,
            }
        });
        assert_eq!(outcome, 0);
    }
}
