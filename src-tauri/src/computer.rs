//! Which vaults this computer knows and which one is chosen, told without paths.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use redress_casework::{
    Error,
    model::for_display,
    places::{Places, Remembered},
};
use redress_wire::{Language, Motion, Settings, TEXT_SIZES, Theme, VaultRow};

/// The longest time without a touch before the vault locks, in minutes; 0 is for ever.
pub const LONGEST_REST: u32 = 30;
/// The name of a new vault's folder where the chosen one already holds something.
const NEW_FOLDER: &str = "Redress vault";

/// What is remembered outside any vault, and the folder that *unlock* would open.
#[derive(Debug)]
pub struct Computer {
    places: Places,
    memory: Mutex<Memory>,
}

#[derive(Debug)]
struct Memory {
    remembered: Remembered,
    chosen: Option<PathBuf>,
    /// A folder just restored from a backup: all of it is read when it is first opened.
    /// And whether its last part could not be used.
    restored: Option<(PathBuf, bool)>,
    /// Every folder named to the page in this run; its place in the list is its key.
    named: Vec<PathBuf>,
}

impl Computer {
    /// Reads what was remembered.
    pub fn new(places: Places) -> Self {
        // What a removal that was broken off has left goes before anything is shown.
        let _ = places.finish_removing();
        let remembered = places.remembered();
        let chosen = remembered.vaults.first().cloned();
        Self {
            places,
            memory: Mutex::new(Memory { remembered, chosen, restored: None, named: Vec::new() }),
        }
    }

    /// Where the program keeps what is not a vault.
    pub fn places(&self) -> &Places {
        &self.places
    }

    /// The settings.
    pub fn settings(&self) -> Settings {
        let memory = self.memory();
        Settings {
            language: Language::from_tag(&memory.remembered.language).unwrap_or_default(),
            theme: match memory.remembered.theme.as_str() {
                "light" => Theme::Light,
                "dark" => Theme::Dark,
                _ => Theme::System,
            },
            text_percent: match memory.remembered.text_percent {
                known if TEXT_SIZES.contains(&known) => known,
                _ => 100,
            },
            motion: match memory.remembered.motion.as_str() {
                "less" => Motion::Less,
                _ => Motion::System,
            },
            // A file that somebody changed does not keep the papers open for hours.
            lock_minutes: match memory.remembered.lock_minutes {
                known if known <= LONGEST_REST => known,
                _ => Remembered::default().lock_minutes,
            },
        }
    }

    /// Changes the settings.
    ///
    /// # Errors
    /// They hold for this run but could not be remembered.
    pub fn set(&self, settings: Settings) -> Result<(), Error> {
        let mut memory = self.memory();
        settings.language.tag().clone_into(&mut memory.remembered.language);
        memory.remembered.theme = match settings.theme {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
        .to_owned();
        memory.remembered.text_percent = settings.text_percent;
        memory.remembered.motion = match settings.motion {
            Motion::System => "system",
            Motion::Less => "less",
        }
        .to_owned();
        memory.remembered.lock_minutes = settings.lock_minutes;
        self.places.remember(&memory.remembered)
    }

    /// The known vaults, the last used first, and the key of the chosen one (empty if none is).
    pub fn vaults(&self) -> (Vec<VaultRow>, String) {
        let mut memory = self.memory();
        let mut folders = memory.remembered.vaults.clone();
        if let Some(chosen) = &memory.chosen
            && !folders.contains(chosen)
        {
            folders.push(chosen.clone());
        }
        let rows = folders
            .iter()
            .map(|folder| VaultRow {
                key: memory.key(folder),
                name: folder
                    .file_name()
                    .map(|name| for_display(&name.to_string_lossy()))
                    .unwrap_or_default(),
                present: folder.is_dir(),
                changed: redress_casework::last_change(folder).unwrap_or_default(),
            })
            .collect();
        let chosen = memory.chosen.clone();
        (rows, chosen.map(|folder| memory.key(&folder)).unwrap_or_default())
    }

    /// The folder that *unlock* opens.
    pub fn chosen(&self) -> Option<PathBuf> {
        self.memory().chosen.clone()
    }

    /// The folder for a new vault: the one just chosen, unless it is a known vault; else one of
    /// the program's own.
    pub fn place_for_new(&self) -> PathBuf {
        let memory = self.memory();
        match &memory.chosen {
            Some(folder) if !memory.remembered.vaults.contains(folder) => folder.clone(),
            _ => self.places.default_vault(),
        }
    }

    /// Chooses a folder that a person picked. For a new vault, a folder that already holds
    /// something gets a new one inside.
    pub fn choose(&self, folder: PathBuf, new: bool) {
        let used = new && folder.exists() && !is_empty(&folder);
        let folder = if used { free_place(&folder) } else { folder };
        self.memory().chosen = Some(folder);
    }

    /// Reads the list of vaults again, after one was removed from this computer.
    pub fn read_again(&self) {
        let mut memory = self.memory();
        memory.remembered = self.places.remembered();
        memory.chosen = memory.remembered.vaults.first().cloned();
    }

    /// Takes note that a backup was put into this folder, and whether only an earlier part of it could be.
    pub fn restored(&self, folder: &Path, earlier: bool) {
        self.memory().restored = Some((folder.to_owned(), earlier));
    }

    /// Says once whether a backup was put into this folder, and whether only an earlier part of it could be.
    pub fn was_restored(&self, folder: &Path) -> Option<bool> {
        self.memory()
            .restored
            .take_if(|(restored, _)| restored == folder)
            .map(|(_, earlier)| earlier)
    }

    /// Chooses a vault by its key; says whether there is one.
    pub fn choose_key(&self, key: &str) -> bool {
        let mut memory = self.memory();
        let folder = memory.find(key);
        let found = folder.is_some();
        if found {
            memory.chosen = folder;
        }
        found
    }

    /// Takes a vault off the list; its folder is not touched.
    ///
    /// # Errors
    /// It is off the list for this run, but the list could not be written.
    pub fn forget(&self, key: &str) -> Result<(), Error> {
        let mut memory = self.memory();
        let Some(gone) = memory.find(key) else { return Ok(()) };
        memory.remembered.vaults.retain(|folder| *folder != gone);
        if memory.chosen.as_ref() == Some(&gone) {
            memory.chosen = memory.remembered.vaults.first().cloned();
        }
        self.places.forget_vault(&gone)
    }

    /// Puts a vault that was just opened first in the list.
    ///
    /// # Errors
    /// It is first for this run, but the list could not be written.
    pub fn opened(&self, folder: &Path) -> Result<(), Error> {
        let mut memory = self.memory();
        memory.chosen = Some(folder.to_owned());
        memory.remembered.vaults.retain(|known| known != folder);
        memory.remembered.vaults.insert(0, folder.to_owned());
        self.places.remember_vault(folder)
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Memory {
    fn key(&mut self, folder: &Path) -> String {
        let place = self.named.iter().position(|named| named == folder).unwrap_or_else(|| {
            self.named.push(folder.to_owned());
            self.named.len() - 1
        });
        place.to_string()
    }

    fn find(&self, key: &str) -> Option<PathBuf> {
        self.named.get(key.parse::<usize>().ok()?).cloned()
    }
}

fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none())
}

/// A folder inside `parent` that is absent or empty: *Redress vault*, else with a number.
fn free_place(parent: &Path) -> PathBuf {
    free_folder(parent, NEW_FOLDER)
}

/// A folder of this name inside `parent` that is absent or empty; a number is added if need be.
pub fn free_folder(parent: &Path, name: &str) -> PathBuf {
    (1..)
        .map(|n| match n {
            1 => parent.join(name),
            _ => parent.join(format!("{name} {n}")),
        })
        .find(|place| !place.exists() || is_empty(place))
        .expect("a folder has finitely many entries")
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::*;

    fn fresh() -> (tempfile::TempDir, Computer) {
        let home = tempfile::tempdir().unwrap();
        let computer = Computer::new(Places::at(home.path().join("data")));
        (home, computer)
    }

    #[test]
    fn what_was_kept_is_remembered() {
        let (home, computer) = fresh();
        let folder = home.path().join("a vault");
        assert_eq!(computer.settings().lock_minutes, 3, "it locks by itself from the first day");
        let chosen = Settings {
            language: Language::Ar,
            theme: Theme::Dark,
            text_percent: 150,
            motion: Motion::Less,
            lock_minutes: 10,
        };
        for language in Language::ALL {
            computer.set(Settings { language, ..chosen }).unwrap();
            assert_eq!(Computer::new(computer.places().clone()).settings().language, language);
        }
        computer.set(chosen).unwrap();
        computer.opened(&folder).unwrap();
        let again = Computer::new(computer.places().clone());
        assert_eq!(again.settings(), chosen);
        assert_eq!(again.chosen(), Some(folder));
        let (rows, first) = again.vaults();
        assert_eq!((rows.len(), rows[0].name.as_str(), rows[0].present), (1, "a vault", false));
        assert_eq!(first, rows[0].key);
    }

    #[test]
    fn the_last_change_is_that_of_the_journal() {
        let (home, computer) = fresh();
        let folder = home.path().join("a vault");
        let journal = folder.join("journal");
        fs::create_dir_all(&journal).unwrap();
        computer.opened(&folder).unwrap();
        assert_eq!(computer.vaults().0[0].changed, "", "nothing was ever written");
        let day = Duration::from_secs(24 * 60 * 60);
        for (name, days) in [("00000001.seg", 1), ("00000002.seg", 2)] {
            let file = fs::File::create(journal.join(name)).unwrap();
            file.set_modified(UNIX_EPOCH + day * days).unwrap();
        }
        assert_eq!(computer.vaults().0[0].changed, "1970-01-03T00:00:00Z");
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(computer.vaults().0[0].changed, "", "the stick is out");
    }

    #[test]
    fn a_key_says_nothing_of_the_folder() {
        let (home, computer) = fresh();
        computer.opened(&home.path().join("secret-name")).unwrap();
        let (rows, _) = computer.vaults();
        assert!(rows[0].key.bytes().all(|byte| byte.is_ascii_digit()));
        for odd in ["", "-1", "7", "../x", "99999999999999999999"] {
            assert!(!computer.choose_key(odd), "{odd}");
        }
    }

    #[test]
    fn a_forgotten_vault_keeps_its_folder() {
        let (home, computer) = fresh();
        let folder = home.path().join("kept");
        fs::create_dir(&folder).unwrap();
        computer.opened(&folder).unwrap();
        let (_, key) = computer.vaults();
        computer.forget(&key).unwrap();
        assert!(computer.vaults().0.is_empty());
        assert!(computer.chosen().is_none());
        assert!(folder.is_dir());
    }

    #[test]
    fn a_new_vault_never_goes_into_a_folder_with_something_in_it() {
        let (home, computer) = fresh();
        fs::write(home.path().join("photo.jpg"), "x").unwrap();
        computer.choose(home.path().to_owned(), true);
        assert_eq!(computer.place_for_new(), home.path().join(NEW_FOLDER));
        fs::create_dir(home.path().join(NEW_FOLDER)).unwrap();
        fs::write(home.path().join(NEW_FOLDER).join("VAULT"), "x").unwrap();
        computer.choose(home.path().to_owned(), true);
        assert_eq!(computer.place_for_new(), home.path().join(format!("{NEW_FOLDER} 2")));
    }

    #[test]
    fn a_second_vault_does_not_go_into_the_first() {
        let (home, computer) = fresh();
        let first = home.path().join("first");
        computer.opened(&first).unwrap();
        assert_ne!(computer.place_for_new(), first);
    }
}
