//! The walls around the child, raised before it reads a byte of the paper.
//!
//! Two filters on calls of the kernel stand one behind the other. The first ends the process on what only an attack
//! would try: a program, a process, a socket, a signal to another. The second refuses everything that drawing does
//! not need, opening of files included. Landlock closes the file system a second time where the kernel knows it.

use std::collections::BTreeMap;
use std::{fs, io};

use landlock::{
    ABI, Access, AccessFs, CompatLevel, Compatible, Ruleset, RulesetAttr, RulesetStatus,
};
use rustix::process::{DumpableBehavior, Resource, Rlimit, Signal};
use seccompiler::{
    BackendError, BpfProgram, SeccompAction, SeccompCmpArgLen as Length, SeccompCmpOp as Is,
    SeccompCondition, SeccompFilter, SeccompRule, TargetArch,
};

use crate::frames::{Asked, walls};

/// Most memory the child may take beyond what it began with, in bytes.
pub(crate) const MEMORY: u64 = 768 << 20;
/// Processor time every paper is given, in seconds, and time a page.
const SECONDS: (u64, u64) = (60, 10);
/// Most processor time in all, in seconds.
const MOST_SECONDS: u64 = 1800;

/// Raises the walls and says which stand, or fails where the filters do not.
pub(crate) fn raise(asked: &Asked) -> io::Result<u8> {
    limits(asked)?;
    let no_files = no_files();
    // Only now: the rules of Landlock are made through a descriptor.
    let three = Rlimit { current: Some(3), maximum: Some(3) };
    rustix::process::setrlimit(Resource::Nofile, three)?;
    for program in [deadly().map_err(io::Error::other)?, needed().map_err(io::Error::other)?] {
        seccompiler::apply_filter(&program).map_err(io::Error::other)?;
    }
    // Tried, not believed.
    if fs::File::open("/").is_ok() {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    Ok(walls::FILTER | if no_files { walls::NO_FILES } else { 0 })
}

fn limits(asked: &Asked) -> io::Result<()> {
    let set = |resource, most: u64| {
        rustix::process::setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) })
    };
    let pages = u64::from(asked.count.min(crate::MOST_PAGES));
    set(Resource::Core, 0)?;
    // Data is what the process writes to; addresses also count what it maps, which it did before and cannot after.
    set(Resource::Data, MEMORY + in_use("VmData"))?;
    set(Resource::As, MEMORY + in_use("VmSize"))?;
    set(Resource::Cpu, (SECONDS.0 + SECONDS.1 * pages).min(MOST_SECONDS))?;
    set(Resource::Fsize, 0)?;
    rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    rustix::process::set_parent_process_death_signal(Some(Signal::KILL))?;
    Ok(())
}

/// Reads how much memory of a kind the process has, in bytes (proc_pid_status(5)).
fn in_use(kind: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(kind)?.strip_prefix(':'));
    let kib = line.and_then(|rest| rest.trim().trim_end_matches("kB").trim().parse::<u64>().ok());
    kib.unwrap_or_default() * 1024
}

/// No file can be opened, made, or looked for; says whether the kernel took it.
fn no_files() -> bool {
    let closed = || {
        Ruleset::default()
            .set_compatibility(CompatLevel::BestEffort)
            .handle_access(AccessFs::from_all(ABI::V4))?
            .create()?
            .restrict_self()
    };
    closed().is_ok_and(|status| status.ruleset == RulesetStatus::FullyEnforced)
}

type Rules = BTreeMap<i64, Vec<SeccompRule>>;

fn filter(
    rules: Rules,
    others: SeccompAction,
    these: SeccompAction,
) -> Result<BpfProgram, BackendError> {
    SeccompFilter::new(rules, others, these, TargetArch::try_from(std::env::consts::ARCH)?)?
        .try_into()
}

/// What only an attack would try: the process ends at once, and its parent sees why.
fn deadly() -> Result<BpfProgram, BackendError> {
    let calls = [
        libc::SYS_execve,
        libc::SYS_execveat,
        libc::SYS_clone,
        libc::SYS_clone3,
        libc::SYS_socket,
        libc::SYS_socketpair,
        libc::SYS_connect,
        libc::SYS_bind,
        libc::SYS_sendto,
        libc::SYS_sendmsg,
        libc::SYS_ptrace,
        libc::SYS_process_vm_readv,
        libc::SYS_process_vm_writev,
        libc::SYS_kill,
        libc::SYS_io_uring_setup,
        libc::SYS_bpf,
        libc::SYS_memfd_create,
        libc::SYS_userfaultfd,
        #[cfg(target_arch = "x86_64")]
        libc::SYS_fork,
        #[cfg(target_arch = "x86_64")]
        libc::SYS_vfork,
    ];
    let rules = calls.into_iter().map(|call| (call, vec![])).collect();
    filter(rules, SeccompAction::Allow, SeccompAction::KillProcess)
}

/// What drawing needs; everything else is refused.
fn needed() -> Result<BpfProgram, BackendError> {
    let mut rules: Rules = [
        libc::SYS_munmap,
        libc::SYS_mremap,
        libc::SYS_brk,
        libc::SYS_madvise,
        libc::SYS_futex,
        libc::SYS_exit,
        libc::SYS_exit_group,
        libc::SYS_rt_sigreturn,
        libc::SYS_rt_sigaction,
        libc::SYS_rt_sigprocmask,
        libc::SYS_sigaltstack,
        libc::SYS_restart_syscall,
        libc::SYS_clock_gettime,
        libc::SYS_getrandom,
        libc::SYS_sched_yield,
        libc::SYS_getpid,
        libc::SYS_gettid,
    ]
    .into_iter()
    .map(|call| (call, vec![]))
    .collect();
    let same = |argument, value| SeccompCondition::new(argument, Length::Dword, Is::Eq, value);
    let not_run = |argument| {
        SeccompCondition::new(argument, Length::Dword, Is::MaskedEq(libc::PROT_EXEC as u64), 0)
    };
    let rule = |conditions| SeccompRule::new(conditions);
    rules.insert(libc::SYS_read, vec![rule(vec![same(0, 0)?])?]);
    rules.insert(libc::SYS_write, vec![rule(vec![same(0, 1)?])?]);
    // Memory only, never a file, and never to be run.
    let no_file = same(4, u64::from(u32::MAX))?;
    rules.insert(libc::SYS_mmap, vec![rule(vec![not_run(2)?, no_file])?]);
    rules.insert(libc::SYS_mprotect, vec![rule(vec![not_run(2)?])?]);
    // What `abort` sends to itself, and to nobody else.
    let own = u64::from(std::process::id());
    rules.insert(libc::SYS_tgkill, vec![rule(vec![same(0, own)?])?]);
    filter(rules, SeccompAction::Errno(libc::EACCES as u32), SeccompAction::Allow)
}
