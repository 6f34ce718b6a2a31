//! Programs that keep what is copied, or what is on the screen: known ones, by the names of what is running.
//!
//! That none of them runs proves nothing about others; the words on the screen say so.

use std::{collections::BTreeSet, fs, path::Path};

use redress_wire::{MachineCheck, MachineRow, MachineState};

use super::row;

/// The kernel cuts the name of a process to this many bytes (proc(5), `comm`).
const CUT: usize = 15;

/// Programs that keep a history of the clipboard: the process, and the name people know.
const CLIPBOARD: &[(&str, &str)] = &[
    ("clipit", "ClipIt"),
    ("cliphist", "cliphist"),
    ("clipmenud", "clipmenu"),
    ("clipse", "clipse"),
    ("copyq", "CopyQ"),
    ("diodon", "Diodon"),
    ("gpaste-daemon", "GPaste"),
    ("greenclip", "greenclip"),
    ("klipper", "Klipper"),
    ("parcellite", "Parcellite"),
    // Klipper is a part of it, and keeps a history unless told not to.
    ("plasmashell", "Klipper (KDE Plasma)"),
    ("qlipper", "Qlipper"),
    ("xfce4-clipman", "Clipman"),
];

/// Programs that record the screen or let somebody else see it.
const RECORDING: &[(&str, &str)] = &[
    ("AnyDesk", "AnyDesk"),
    ("anydesk", "AnyDesk"),
    ("byzanz-record", "Byzanz"),
    ("gnome-remote-desktop-daemon", "GNOME Remote Desktop"),
    ("gpu-screen-recorder", "GPU Screen Recorder"),
    ("kazam", "Kazam"),
    ("kooha", "Kooha"),
    ("krfb", "Krfb"),
    ("obs", "OBS Studio"),
    ("peek", "Peek"),
    ("recordmydesktop", "recordMyDesktop"),
    ("rustdesk", "RustDesk"),
    ("simplescreenrecorder", "SimpleScreenRecorder"),
    ("spectacle", "Spectacle"),
    ("TeamViewer", "TeamViewer"),
    ("teamviewerd", "TeamViewer"),
    ("vino-server", "Vino"),
    ("vokoscreenNG", "vokoscreenNG"),
    ("wayvnc", "wayvnc"),
    ("wf-recorder", "wf-recorder"),
    ("x0vncserver", "TigerVNC"),
    ("x11vnc", "x11vnc"),
    ("xrdp", "xrdp"),
];

/// Whether a known program keeps what is copied.
pub fn clipboard(root: &Path) -> MachineRow {
    found(root, MachineCheck::Clipboard, CLIPBOARD)
}

/// Whether a known program can record the screen or show it to somebody else.
pub fn recording(root: &Path) -> MachineRow {
    found(root, MachineCheck::Recording, RECORDING)
}

fn found(root: &Path, check: MachineCheck, known: &[(&str, &str)]) -> MachineRow {
    let Some(running) = running(root) else { return row(check, MachineState::Unknown, "") };
    let mut names: Vec<&str> = known
        .iter()
        .filter(|(process, _)| running.contains(&process[..process.len().min(CUT)]))
        .map(|(_, name)| *name)
        .collect();
    names.dedup();
    let state = if names.is_empty() { MachineState::Good } else { MachineState::Care };
    row(check, state, names.join(", "))
}

/// The names of all processes to be seen; `None` where there is no list of them.
fn running(root: &Path) -> Option<BTreeSet<String>> {
    let list = fs::read_dir(root.join("proc")).ok()?;
    let number =
        |name: &std::ffi::OsStr| name.to_string_lossy().bytes().all(|b| b.is_ascii_digit());
    let names: BTreeSet<String> = list
        .flatten()
        .filter(|entry| number(&entry.file_name()))
        .filter_map(|entry| fs::read_to_string(entry.path().join("comm")).ok())
        .map(|name| name.trim_end().to_owned())
        .collect();
    // This program is one of them: an empty list is a system that hides its processes.
    (!names.is_empty()).then_some(names)
}

#[cfg(test)]
mod tests {
    use super::super::made::{Made, said};
    use super::*;

    #[test]
    fn known_programs_are_named_and_others_are_not() {
        let made = Made::new()
            .file("proc/1/comm", "systemd\n")
            .file("proc/20/comm", "copyq\n")
            .file("proc/21/comm", "copyq\n")
            .file("proc/22/comm", "simplescreenrec\n")
            .file("proc/23/comm", "gnome-remote-de\n")
            .file("proc/self/comm", "obs\n");
        assert_eq!(said(&clipboard(made.root())), (MachineState::Care, "CopyQ"));
        let both = "GNOME Remote Desktop, SimpleScreenRecorder";
        assert_eq!(said(&recording(made.root())), (MachineState::Care, both));
    }

    #[test]
    fn none_found_is_good_and_no_list_is_unknown() {
        let made = Made::new().file("proc/1/comm", "systemd\n");
        assert_eq!(said(&clipboard(made.root())), (MachineState::Good, ""));
        assert_eq!(said(&recording(Made::new().root())), (MachineState::Unknown, ""));
    }
}
