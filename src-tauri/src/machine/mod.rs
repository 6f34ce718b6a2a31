//! What of this computer can give papers away, however well they are sealed: the machine check of screens 2 and 24.
//!
//! Only reads what Linux tells every program, and starts none. What cannot be seen is said to be unknown, never to
//! be right. Another system would bring its own module behind [`look`].

mod disk;
mod system;
mod watchers;

use std::{path::Path, time::SystemTime};

use redress_casework::model::IsoDate;
use redress_wire::{MachineCheck, MachineRow, MachineState};

/// Looks at everything, for papers that lie (or will lie) in `folder`.
///
/// `root` is `/` but in tests. `today` is compared with the end of updates.
pub fn look(root: &Path, folder: &Path, today: IsoDate) -> Vec<MachineRow> {
    let disks = disk::Disks::new(root);
    vec![
        disk::encryption(&disks, folder),
        disk::swap(&disks),
        disk::hibernation(&disks),
        watchers::clipboard(root),
        watchers::recording(root),
        debugger(root),
        system::supported(root, today),
        system::updates(root, SystemTime::now()),
        // Linux gives a program no way to ask for this.
        row(MachineCheck::Capture, MachineState::Note, ""),
    ]
}

fn row(check: MachineCheck, state: MachineState, detail: impl Into<String>) -> MachineRow {
    MachineRow { check, state, detail: detail.into() }
}

/// Whether programs of the same user may read each other's memory (Yama, `Documentation/admin-guide/LSM/Yama.rst`
/// of the kernel: 0 all, 1 only their own children, 2 only the administrator, 3 nobody).
fn debugger(root: &Path) -> MachineRow {
    let scope = text(root, "proc/sys/kernel/yama/ptrace_scope");
    let state = match scope.as_deref().map(str::trim) {
        Some("1" | "2" | "3") => MachineState::Good,
        _ => MachineState::Care,
    };
    row(MachineCheck::Memory, state, "")
}

/// A small text file of the system below `root`; `None` where it cannot be read.
fn text(root: &Path, name: &str) -> Option<String> {
    std::fs::read_to_string(root.join(name)).ok()
}

#[cfg(test)]
pub mod made {
    //! Made-up systems for the tests: files below a folder that stands for `/`.

    use std::{fs, os::unix::fs::symlink, path::Path};

    use redress_wire::{MachineRow, MachineState};

    /// A folder that stands for `/`, empty.
    pub struct Made(pub tempfile::TempDir);

    impl Made {
        pub fn new() -> Self {
            Self(tempfile::tempdir().unwrap())
        }

        pub fn root(&self) -> &Path {
            self.0.path()
        }

        pub fn file(self, name: &str, text: &str) -> Self {
            let path = self.root().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
            self
        }

        pub fn link(self, name: &str, to: &str) -> Self {
            let path = self.root().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            symlink(to, path).unwrap();
            self
        }
    }

    /// State and detail of a row, for comparing.
    pub fn said(row: &MachineRow) -> (MachineState, &str) {
        (row.state, row.detail.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::{
        made::{Made, said},
        *,
    };

    #[test]
    fn memory_is_guarded_only_where_the_kernel_says_so() {
        for (scope, state) in [
            (Some("0\n"), MachineState::Care),
            (Some("1\n"), MachineState::Good),
            (Some("3\n"), MachineState::Good),
            (Some("what"), MachineState::Care),
            (None, MachineState::Care),
        ] {
            let made = Made::new();
            let made = match scope {
                Some(scope) => made.file("proc/sys/kernel/yama/ptrace_scope", scope),
                None => made,
            };
            assert_eq!(debugger(made.root()).state, state, "{scope:?}");
        }
    }

    #[test]
    fn a_system_that_tells_nothing_is_never_called_good() {
        let made = Made::new();
        let today = IsoDate::parse("2026-11-24").unwrap();
        for row in look(made.root(), Path::new("/home/a/vault"), today) {
            assert_ne!(row.state, MachineState::Good, "{:?}", row.check);
        }
    }

    #[test]
    fn every_check_has_its_row_once_and_this_computer_can_be_looked_at() {
        let today = IsoDate::parse("2026-11-24").unwrap();
        let rows = look(Path::new("/"), Path::new("/"), today);
        let checks: Vec<MachineCheck> = rows.iter().map(|row| row.check).collect();
        assert_eq!(checks, MachineCheck::ALL);
        assert_eq!(said(rows.last().unwrap()), (MachineState::Note, ""));
    }
}
