//! What has to be on the machine. The one module that knows about systems: a port to another
//! system is made here.

use std::process::Command;

use crate::process::{Outcome, has, read, run};

/// Debian packages that building needs.
const BUILD: &[&str] = &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev"];
/// Debian packages that the tests need besides: a screen, a driver for the web view, a window
/// manager, and independent readers of what we write.
const TEST: &[&str] = &[
    "age",
    "dbus-x11",
    "git",
    "imagemagick",
    "iproute2",
    "openbox",
    "poppler-utils",
    "python3",
    "qpdf",
    "strace",
    "webkit2gtk-driver",
    "x11-utils",
    "xclip",
    "xauth",
    "xdotool",
    "xvfb",
];

/// What the machine is to be set up for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// Building and running.
    Run,
    /// Every test.
    Test,
}

/// Installs what is missing, naming it, or says what is missing on a system it cannot set up.
pub fn setup(purpose: For) -> Outcome {
    let mut wanted: Vec<&str> = BUILD.to_vec();
    if purpose == For::Test {
        wanted.extend(TEST);
    }
    also(&wanted)
}

/// The same for packages that one task alone needs.
pub fn also(wanted: &[&str]) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Err(String::from(
            "Redress is tested on Linux (Debian 12) only. On another system nothing is installed \
             for you: Tauri 2 with its system web view, rustup and node 20.19 or later are needed.",
        ));
    }
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    if !like_debian(&release) {
        return on_another_linux(wanted);
    }
    let missing: Vec<&str> = wanted.iter().copied().filter(|name| !installed(name)).collect();
    if missing.is_empty() {
        println!("Debian packages: all there.");
        return Ok(());
    }
    println!("Debian packages to install: {}", missing.join(" "));
    apt(&["update", "-qq"])?;
    let mut install = vec!["install", "-y", "-qq", "--no-install-recommends"];
    install.extend(&missing);
    apt(&install)
}

fn apt(args: &[&str]) -> Outcome {
    let root = read(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    let mut command = if root {
        Command::new("apt-get")
    } else if has("sudo") {
        let mut sudo = Command::new("sudo");
        sudo.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        sudo
    } else {
        return Err(String::from(
            "these packages can be installed by root only, and there is no sudo here: ask the \
             owner of this machine to install them",
        ));
    };
    command.env("DEBIAN_FRONTEND", "noninteractive");
    run(command.args(args), 20)
}

fn installed(package: &str) -> bool {
    read(Command::new("dpkg-query").args(["-W", "-f=${Status}", package]))
        .is_ok_and(|status| status.contains("install ok installed"))
}

fn on_another_linux(wanted: &[&str]) -> Outcome {
    let web_view = has("pkg-config")
        && Command::new("pkg-config")
            .args(["--exists", "webkit2gtk-4.1"])
            .status()
            .is_ok_and(|status| status.success());
    if web_view {
        println!("Not Debian: the web view is there; nothing is installed for you.");
        return Ok(());
    }
    Err(format!(
        "this Linux is not Debian, so nothing is installed for you. Under Debian's names it needs: \
         {}",
        wanted.join(" ")
    ))
}

/// Says whether an os-release file describes Debian or a child of it.
fn like_debian(release: &str) -> bool {
    release
        .lines()
        .filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")))
        .flat_map(|value| value.trim_matches('"').split_whitespace())
        .any(|id| id == "debian")
}

#[cfg(test)]
mod tests {
    use super::like_debian;

    #[test]
    fn debian_and_its_children_are_known() {
        assert!(like_debian("NAME=\"Debian GNU/Linux\"\nID=debian\n"));
        assert!(like_debian("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"));
        assert!(!like_debian("ID=fedora\nID_LIKE=\"rhel\"\n"));
        assert!(!like_debian(""));
    }
}
