//! Where the papers and the memory of the computer come to rest: disks, swap, hibernation.
//!
//! A disk counts as encrypted where the device mapper says that `cryptsetup` made it (its `dm/uuid` begins with
//! `CRYPT-`), on every disk below it. A disk that encrypts itself cannot be told from one that does not.

use std::{
    fs,
    os::unix::ffi::OsStrExt,
    path::{Path, PathBuf},
};

use redress_wire::{MachineCheck, MachineRow, MachineState};
use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags, statx};

use super::{row, text};

/// File systems that seal each file themselves.
const SEALED: &[&str] =
    &["ecryptfs", "fuse.cryfs", "fuse.encfs", "fuse.gocryptfs", "fuse.securefs", "fuse.veracrypt"];
/// How many devices may lie on top of each other before we stop looking.
const DEEPEST: u32 = 12;

/// The disks of a system, read once.
pub struct Disks<'a> {
    root: &'a Path,
    mounts: Vec<Mount>,
}

/// One line of `/proc/self/mountinfo` (proc(5)).
#[derive(Debug, Clone, PartialEq, Eq)]
struct Mount {
    /// `major:minor`.
    device: String,
    at: PathBuf,
    kind: String,
    source: String,
}

impl<'a> Disks<'a> {
    /// Reads what is mounted where.
    pub fn new(root: &'a Path) -> Self {
        let table = text(root, "proc/self/mountinfo").unwrap_or_default();
        Self { root, mounts: table.lines().filter_map(mount).collect() }
    }

    /// The mount that a folder is on; a later one lies over an earlier one.
    fn under(&self, folder: &Path) -> Option<&Mount> {
        let mut best: Option<&Mount> = None;
        for mount in self.mounts.iter().filter(|mount| folder.starts_with(&mount.at)) {
            if best.is_none_or(|best| mount.at.components().count() >= best.at.components().count())
            {
                best = Some(mount);
            }
        }
        best
    }

    /// Whether files of this folder are encrypted on the disk; `None` where that cannot be seen.
    fn folder(&self, folder: &Path, deep: u32) -> Option<bool> {
        let mount = self.under(folder)?;
        if SEALED.contains(&mount.kind.as_str()) {
            return Some(true);
        }
        let by_number = self.root.join("sys/dev/block").join(&mount.device);
        if by_number.exists() {
            return self.device(&by_number, deep);
        }
        // Some file systems (btrfs) have no disk's number of their own; their source names the disk.
        mount.source.starts_with("/dev/").then(|| self.named(Path::new(&mount.source), deep))?
    }

    /// The same for a device by its name in `/dev`.
    fn named(&self, device: &Path, deep: u32) -> Option<bool> {
        let here = self.root.join(device.strip_prefix("/").unwrap_or(device));
        let real = fs::canonicalize(&here).unwrap_or(here);
        let by_name = self.root.join("sys/class/block").join(real.file_name()?);
        by_name.exists().then(|| self.device(&by_name, deep))?
    }

    /// The same for a device by its folder in `/sys`.
    fn device(&self, sys: &Path, deep: u32) -> Option<bool> {
        let deep = deep.checked_sub(1)?;
        if fs::read_to_string(sys.join("dm/uuid")).is_ok_and(|uuid| uuid.starts_with("CRYPT-")) {
            return Some(true);
        }
        if let Ok(file) = fs::read_to_string(sys.join("loop/backing_file")) {
            return self.folder(Path::new(file.trim_end()), deep);
        }
        let below: Vec<PathBuf> = fs::read_dir(sys.join("slaves"))
            .map(|list| list.flatten().map(|one| one.path()).collect())
            .unwrap_or_default();
        if below.is_empty() {
            return Some(false);
        }
        let mut all = Some(true);
        for device in below {
            match self.device(&device, deep) {
                Some(true) => {}
                Some(false) => return Some(false),
                None => all = None,
            }
        }
        all
    }

    /// Each swap on a disk: whether it is encrypted. `None` where the system does not tell of swap.
    fn swaps(&self) -> Option<Vec<Option<bool>>> {
        let table = text(self.root, "proc/swaps")?;
        let lines = table.lines().skip(1).filter(|line| !line.trim().is_empty());
        let mut found = Vec::new();
        for line in lines {
            let mut words = line.split_whitespace();
            let name = PathBuf::from(unescape(words.next().unwrap_or_default()));
            let kind = words.next().unwrap_or_default();
            // zram is memory, compressed; nothing of it reaches a disk.
            if name.file_name().is_some_and(|name| name.as_bytes().starts_with(b"zram")) {
                continue;
            }
            found.push(match kind {
                "file" => self.folder(&name, DEEPEST),
                _ => self.named(&name, DEEPEST),
            });
        }
        Some(found)
    }
}

/// Whether the folder of the papers lies on an encrypted disk.
pub fn encryption(disks: &Disks<'_>, folder: &Path) -> MachineRow {
    let sealed = existing(folder).and_then(|there| {
        if sealed_by_itself(&there) { Some(true) } else { disks.folder(&there, DEEPEST) }
    });
    row(MachineCheck::Disk, state(sealed), "")
}

/// Whether memory is written to a disk in the clear while the computer runs.
pub fn swap(disks: &Disks<'_>) -> MachineRow {
    let Some(swaps) = disks.swaps() else {
        return row(MachineCheck::Swap, MachineState::Unknown, "");
    };
    row(MachineCheck::Swap, state(all(&swaps)), "")
}

/// Whether the whole memory can be written to a disk in the clear when the computer hibernates.
pub fn hibernation(disks: &Disks<'_>) -> MachineRow {
    let can = text(disks.root, "sys/power/state");
    let sealed = match (can, disks.swaps()) {
        (Some(can), _) if !can.split_whitespace().any(|word| word == "disk") => Some(true),
        (Some(_), Some(swaps)) => all(&swaps),
        _ => None,
    };
    row(MachineCheck::Hibernation, state(sealed), "")
}

fn state(sealed: Option<bool>) -> MachineState {
    match sealed {
        Some(true) => MachineState::Good,
        Some(false) => MachineState::Care,
        None => MachineState::Unknown,
    }
}

/// All are encrypted, one is not, or it cannot be told.
fn all(swaps: &[Option<bool>]) -> Option<bool> {
    if swaps.contains(&Some(false)) {
        return Some(false);
    }
    swaps.iter().all(Option::is_some).then_some(true)
}

/// The folder itself or the nearest one above it that is there.
fn existing(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().find_map(|there| fs::canonicalize(there).ok())
}

/// Whether the file system seals this folder by itself (fscrypt).
fn sealed_by_itself(folder: &Path) -> bool {
    statx(CWD, folder, AtFlags::empty(), StatxFlags::TYPE)
        .is_ok_and(|found| found.stx_attributes.contains(StatxAttributes::ENCRYPTED))
}

/// One line of mountinfo: `36 35 98:0 /root /at options optional… - kind source options`.
fn mount(line: &str) -> Option<Mount> {
    let (left, right) = line.split_once(" - ")?;
    let mut left = left.split(' ');
    let device = left.nth(2)?.to_owned();
    let at = PathBuf::from(unescape(left.nth(1)?));
    let mut right = right.split(' ');
    let kind = right.next()?.to_owned();
    let source = unescape(right.next()?);
    Some(Mount { device, at, kind, source })
}

/// Takes back what the kernel writes of blanks in names: `\040` and three others (proc(5)).
fn unescape(name: &str) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
        .iter()
        .fold(name.to_owned(), |name, (written, meant)| name.replace(written, meant))
}

#[cfg(test)]
mod tests {
    use super::super::made::Made;
    use super::*;

    const SWAPS: &str = "Filename\t\t\tType\t\tSize\t\tUsed\t\tPriority\n";

    /// `sda2` is a plain partition, `dm-0` a sealed one over `sda3`, `dm-1` a volume on `dm-0`, `md0` one half sealed.
    fn system() -> Made {
        Made::new()
            .file("sys/class/block/sda2/partition", "2")
            .file("sys/class/block/sda3/partition", "3")
            .file("sys/class/block/dm-0/dm/uuid", "CRYPT-LUKS2-0123-luks\n")
            .link("sys/class/block/dm-0/slaves/sda3", "../../sda3")
            .file("sys/class/block/dm-1/dm/uuid", "LVM-abc\n")
            .link("sys/class/block/dm-1/slaves/dm-0", "../../dm-0")
            .link("sys/class/block/md0/slaves/dm-0", "../../dm-0")
            .link("sys/class/block/md0/slaves/sda2", "../../sda2")
            .link("sys/dev/block/8:2", "../../class/block/sda2")
            .link("sys/dev/block/253:1", "../../class/block/dm-1")
            .link("dev/mapper/home", "../dm-1")
            .file("dev/dm-1", "")
            .file("dev/md0", "")
            .file(
                "proc/self/mountinfo",
                "22 1 8:2 / / rw - ext4 /dev/sda2 rw\n\
                 30 22 253:1 / /home rw shared:1 - ext4 /dev/mapper/home rw\n\
                 31 22 0:40 / /home/b/my\\040stick rw - btrfs /dev/mapper/home rw\n\
                 32 22 0:50 / /net rw - nfs4 server:/x rw\n\
                 33 22 0:51 / /sealed rw - fuse.gocryptfs /home/b/x rw\n",
            )
    }

    #[test]
    fn a_folder_is_sealed_where_every_disk_below_it_is() {
        let made = system();
        let disks = Disks::new(made.root());
        let seen = |folder: &str| disks.folder(Path::new(folder), DEEPEST);
        assert_eq!(seen("/var/vault"), Some(false));
        assert_eq!(seen("/home/a/vault"), Some(true), "a volume on a sealed disk");
        assert_eq!(seen("/homes/a"), Some(false), "a name that only begins alike");
        assert_eq!(seen("/home/b/my stick/vault"), Some(true), "by the name of its disk");
        assert_eq!(seen("/net/a"), None, "another computer's disk");
        assert_eq!(seen("/sealed/a"), Some(true));
        assert_eq!(disks.named(Path::new("/dev/md0"), DEEPEST), Some(false), "one half is open");
        assert_eq!(disks.named(Path::new("/dev/none"), DEEPEST), None);
    }

    #[test]
    fn a_ring_of_devices_ends() {
        let made = Made::new()
            .link("sys/class/block/dm-7/slaves/dm-8", "../../dm-8")
            .link("sys/class/block/dm-8/slaves/dm-7", "../../dm-7")
            .file("dev/dm-7", "");
        assert_eq!(Disks::new(made.root()).named(Path::new("/dev/dm-7"), DEEPEST), None);
    }

    #[test]
    fn swap_counts_where_it_reaches_a_disk_in_the_clear() {
        for (swaps, state) in [
            (String::from(SWAPS), MachineState::Good),
            (format!("{SWAPS}/dev/zram0 partition 8 0 100\n"), MachineState::Good),
            (format!("{SWAPS}/dev/dm-1 partition 8 0 -2\n"), MachineState::Good),
            (format!("{SWAPS}/home/a/swap file 8 0 -2\n"), MachineState::Good),
            (format!("{SWAPS}/swap.img file 8 0 -2\n"), MachineState::Care),
            (
                format!("{SWAPS}/dev/dm-1 partition 8 0 -2\n/swap.img file 8 0 -3\n"),
                MachineState::Care,
            ),
            (format!("{SWAPS}/dev/gone partition 8 0 -2\n"), MachineState::Unknown),
        ] {
            let made =
                system().file("proc/swaps", &swaps).file("sys/power/state", "freeze mem disk\n");
            let disks = Disks::new(made.root());
            assert_eq!(swap(&disks).state, state, "{swaps}");
            assert_eq!(hibernation(&disks).state, state, "{swaps}");
        }
    }

    #[test]
    fn without_hibernation_nothing_is_written() {
        let made = system()
            .file("proc/swaps", &format!("{SWAPS}/swap.img file 8 0 -2\n"))
            .file("sys/power/state", "freeze mem\n");
        assert_eq!(hibernation(&Disks::new(made.root())).state, MachineState::Good);
        assert_eq!(swap(&Disks::new(made.root())).state, MachineState::Care);
    }
}
