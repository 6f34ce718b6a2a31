//! Whether this system still gets updates, and looks for them.

use std::{
    fs,
    path::Path,
    time::{Duration, SystemTime},
};

use redress_casework::model::IsoDate;
use redress_wire::{MachineCheck, MachineRow, MachineState};

use super::{row, text};

/// After how many days without a look for updates we say so.
const LONG_AGO_DAYS: u64 = 30;
/// What is renewed when a package manager looks for updates: apt, dnf, zypper, pacman.
const LOOKED: &[&str] = &[
    "var/lib/apt/periodic/update-success-stamp",
    "var/lib/apt/lists",
    "var/cache/dnf",
    "var/cache/libdnf5",
    "var/cache/zypp/solv",
    "var/lib/pacman/sync",
];

/// Whether the maker of the system still mends it. Known from the system itself (`SUPPORT_END` in os-release(5)) or
/// from the table that Debian's package `distro-info-data` keeps. The detail is the last day.
pub fn supported(root: &Path, today: IsoDate) -> MachineRow {
    let release = text(root, "etc/os-release").or_else(|| text(root, "usr/lib/os-release"));
    let release = release.unwrap_or_default();
    let end = value(&release, "SUPPORT_END").and_then(|day| IsoDate::parse(&day).ok());
    match end.or_else(|| from_table(root, &release)) {
        Some(end) if end < today => row(MachineCheck::System, MachineState::Care, end.to_string()),
        Some(end) => row(MachineCheck::System, MachineState::Good, end.to_string()),
        None => row(MachineCheck::System, MachineState::Unknown, ""),
    }
}

/// Whether somebody looked for updates in the last 30 days. The detail is how many days ago.
pub fn updates(root: &Path, now: SystemTime) -> MachineRow {
    let changed =
        |name: &&str| fs::metadata(root.join(name)).and_then(|found| found.modified()).ok();
    let Some(newest) = LOOKED.iter().filter_map(changed).max() else {
        return row(MachineCheck::Updates, MachineState::Unknown, "");
    };
    // A clock that was set back makes it today.
    let ago = now.duration_since(newest).unwrap_or(Duration::ZERO).as_secs() / 86_400;
    let state = if ago > LONG_AGO_DAYS { MachineState::Care } else { MachineState::Good };
    row(MachineCheck::Updates, state, ago.to_string())
}

/// A value of os-release, without its quotes.
fn value(release: &str, name: &str) -> Option<String> {
    let line = release.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='))?;
    let bare = line.trim().trim_matches(['"', '\'']);
    (!bare.is_empty()).then(|| bare.to_owned())
}

/// The last day of free updates, from the table of this distribution: `eol`, or for Debian the later `eol-lts`.
fn from_table(root: &Path, release: &str) -> Option<IsoDate> {
    let id = value(release, "ID")?;
    if !matches!(id.as_str(), "debian" | "ubuntu") {
        return None;
    }
    let codename = value(release, "VERSION_CODENAME")?;
    let table = text(root, &format!("usr/share/distro-info/{id}.csv"))?;
    let mut lines = table.lines().map(|line| line.split(',').map(str::trim).collect::<Vec<_>>());
    let head = lines.next()?;
    let column = |name: &str| head.iter().position(|column| *column == name);
    let series = column("series")?;
    let mine = lines.find(|row| row.get(series) == Some(&codename.as_str()))?;
    let day = |name: &str| IsoDate::parse(mine.get(column(name)?)?).ok();
    let free = if id == "debian" { ["eol", "eol-lts"] } else { ["eol", "eol"] };
    free.into_iter().filter_map(day).max()
}

#[cfg(test)]
mod tests {
    use super::super::made::{Made, said};
    use super::*;

    const DEBIAN: &str = "ID=debian\nVERSION_CODENAME=\"bookworm\"\n";
    /// The columns of the real table; the days are made up.
    const TABLE: &str = "version,codename,series,created,release,eol,eol-lts,eol-elts\n\
        11,Bullseye,bullseye,2019-07-06,2021-08-14,2024-08-14,2026-08-31,2031-06-30\n\
        12,Bookworm,bookworm,2021-08-14,2023-06-10,2026-06-10,2028-06-30,2033-06-30\n\
        ,Sid,sid,1993-08-16\n";

    fn on(day: &str, made: &Made) -> (MachineState, String) {
        let found = supported(made.root(), IsoDate::parse(day).unwrap());
        (found.state, found.detail)
    }

    #[test]
    fn the_last_day_of_updates_comes_from_the_table_or_the_system_itself() {
        let made = Made::new()
            .file("etc/os-release", DEBIAN)
            .file("usr/share/distro-info/debian.csv", TABLE);
        assert_eq!(on("2028-06-30", &made), (MachineState::Good, "2028-06-30".into()));
        assert_eq!(on("2028-07-01", &made), (MachineState::Care, "2028-06-30".into()));
        let made = Made::new().file("usr/lib/os-release", "ID=fedora\nSUPPORT_END='2026-05-13'\n");
        assert_eq!(on("2026-11-24", &made), (MachineState::Care, "2026-05-13".into()));
    }

    #[test]
    fn what_no_table_knows_is_unknown() {
        let made = Made::new().file("etc/os-release", DEBIAN);
        assert_eq!(on("2026-11-24", &made), (MachineState::Unknown, String::new()));
        let sid = DEBIAN.replace("bookworm", "sid");
        let made = Made::new()
            .file("etc/os-release", &sid)
            .file("usr/share/distro-info/debian.csv", TABLE);
        assert_eq!(
            on("2026-11-24", &made).0,
            MachineState::Unknown,
            "a rolling release has no end"
        );
        assert_eq!(on("2026-11-24", &Made::new()), (MachineState::Unknown, String::new()));
    }

    #[test]
    fn a_look_for_updates_is_recent_for_thirty_days() {
        let made = Made::new().file("var/lib/apt/periodic/update-success-stamp", "");
        let looked = fs::metadata(made.root().join(LOOKED[0])).unwrap().modified().unwrap();
        let after = |days: u64| looked + Duration::from_secs(days * 86_400 + 60);
        assert_eq!(said(&updates(made.root(), after(30))), (MachineState::Good, "30"));
        assert_eq!(said(&updates(made.root(), after(31))), (MachineState::Care, "31"));
        let before = looked - Duration::from_secs(86_400);
        assert_eq!(said(&updates(made.root(), before)), (MachineState::Good, "0"));
        assert_eq!(said(&updates(Made::new().root(), looked)), (MachineState::Unknown, ""));
    }
}
