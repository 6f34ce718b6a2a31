//! How many children this computer bears side by side.

use std::num::NonZero;
use std::{fs, thread};

use crate::child::MEMORY;

/// How many children may work at a time, at most so many.
pub(crate) fn children(most: usize) -> usize {
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    let told = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    fit(most, processors, free(&told))
}

/// Where it is not known how much memory is free, one child is enough.
fn fit(most: usize, processors: usize, free: Option<u64>) -> usize {
    let held = usize::try_from(free.unwrap_or_default() / MEMORY).unwrap_or(usize::MAX);
    most.min(processors).min(held).max(1)
}

/// Reads how much memory the system could give without pushing others out, in bytes (proc_meminfo(5)).
fn free(told: &str) -> Option<u64> {
    let rest = told.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?;
    let kib: u64 = rest.trim().trim_end_matches("kB").trim().parse().ok()?;
    kib.checked_mul(1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn children_fit_into_processors_and_free_memory() {
        assert_eq!(fit(4, 8, Some(16 << 30)), 4);
        assert_eq!(fit(4, 2, Some(16 << 30)), 2);
        assert_eq!(fit(4, 8, Some(2 * MEMORY)), 2);
        assert_eq!(fit(4, 8, Some(2 * MEMORY - 1)), 1);
        assert_eq!(fit(4, 8, Some(0)), 1);
        assert_eq!(fit(4, 8, None), 1);
    }

    #[test]
    fn free_memory_is_read_as_the_system_tells_it() {
        let told = "MemTotal:       16310488 kB\nMemAvailable:    9216000 kB\n";
        assert_eq!(free(told), Some(9_216_000 << 10));
        assert_eq!(free("MemTotal: 1 kB\n"), None);
        assert_eq!(free("MemAvailable: 99999999999999999999 kB"), None);
    }
}
