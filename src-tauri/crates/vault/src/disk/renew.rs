//! The person's keys: another passphrase, a recovery sheet, what is remembered of a backup.

use std::io::ErrorKind as K;
use std::path::Path;

use redress_seal::SecretString;
use redress_seal::recovery::Sheet;
use redress_seal::shares::Shared;

use super::frame::{Frame, Tip};
use super::keyring::{AutomaticNote, BackupNote, KeyRing, SheetNote};
use super::{DiskVault, Opener, files, people};
use crate::{AutomaticState, BackupState, Error, KeyState, Notice, SheetState};

/// How many cases are told anew in one frame: some 10 MB.
const TALLIES_AT_ONCE: usize = 100_000;

fn note(recipient: String, made: &str) -> SheetNote {
    SheetNote { recipient, made: made.to_owned(), read_back: String::new() }
}

fn state(note: &SheetNote) -> SheetState {
    SheetState { made: note.made.clone(), read_back: note.read_back.clone() }
}

impl DiskVault {
    pub(super) fn key_state(&self) -> KeyState {
        let ring = &self.keys.ring;
        KeyState {
            sheet: ring.sheet.as_ref().map(state),
            shares: ring.shares.as_ref().map(state),
            backup: ring.backup.as_ref().map(|backup| BackupState {
                made: backup.made.clone(),
                generation: backup.generation,
            }),
            automatic: ring.automatic.as_ref().map(|place| AutomaticState {
                folder: place.folder.clone(),
                made: place.made.clone(),
                generation: place.generation,
            }),
            name: ring.name.clone(),
        }
    }

    /// Writes a new key set, puts it in force, and forgets the old one.
    fn renew_keys(
        &mut self,
        proof: Opener<'_>,
        new: &SecretString,
        ways: [Option<SheetNote>; 2],
    ) -> Result<(), Error> {
        self.renew_keys_and(proof, new, ways, &|_| Ok(()))
    }

    /// As [`DiskVault::renew_keys`], and changes something else in the keyring with it.
    pub(super) fn renew_keys_and(
        &mut self,
        proof: Opener<'_>,
        new: &SecretString,
        ways: [Option<SheetNote>; 2],
        change: &dyn Fn(&mut KeyRing) -> Result<(), Error>,
    ) -> Result<(), Error> {
        self.may_write()?;
        self.keys.proves(proof)?;
        let tail = self.journal.tail();
        let (journal, truth) = (&mut self.journal, &self.truth);
        let mut written = Vec::new();
        let next = truth.generation + 1;
        let renewed = self.keys.renew(new, self.work, ways, next, change, &mut |ring| {
            let (mut before, mut left) = (truth.tip, truth.cases.iter().peekable());
            // Each case is told anew under the key in force: who has an older one cannot say how a case adds up.
            // A frame is written even where there is no case, so that the keyring knows one that must be there.
            for generation in next.. {
                let some = left.by_ref().take(TALLIES_AT_ONCE);
                let frame = Frame {
                    generation,
                    before,
                    heals: Vec::new(),
                    tallies: some.map(|(case, state)| (case.clone(), state.tally)).collect(),
                    records: Vec::new(),
                };
                let sealed = frame.seal(ring)?;
                let place = journal.append(&sealed)?;
                before = Tip::of(&frame, &sealed);
                written.push((frame, before, place));
                if left.peek().is_none() {
                    break;
                }
            }
            Ok(())
        });
        if let Err(error) = renewed {
            // Which set is in force is then known only after opening again; a new case's key
            // written into the other one would be lost.
            if self.keys.in_doubt() {
                self.journal.poison();
            } else {
                self.journal.take_back(tail);
            }
            return Err(error);
        }
        for (frame, tip, place) in &written {
            self.take_in(frame, *tip, *place);
        }
        // The new passphrase opens the vault from here on. A catalogue that cannot be written now
        // is made again at the next opening.
        self.catalogue_written = None;
        let _ = self.write_caches();
        self.shared().notices.retain(|notice| *notice != Notice::FirstPassphrase);
        Ok(())
    }

    pub(super) fn set_passphrase(
        &mut self,
        proof: Opener<'_>,
        new: &SecretString,
    ) -> Result<(), Error> {
        self.may_write()?;
        self.keys.proves(proof)?;
        // One's own passphrase again is no other's.
        if self.keys.ring.people.is_some() && self.keys.proves(Opener::Passphrase(new)).is_err() {
            self.is_free(new)?;
        }
        let ring = &self.keys.ring;
        let ways = [ring.sheet.clone(), ring.shares.clone()];
        self.renew_keys(proof, new, ways)
    }

    pub(super) fn put_sheet(
        &mut self,
        secret: &SecretString,
        sheet: &Sheet,
        day: &str,
    ) -> Result<(), Error> {
        self.may_write()?;
        let note = note(sheet.identity().recipient().to_string(), day);
        if self.keys.ring.sheet.is_some() {
            // The sheet that was there shall open nothing any more.
            let ways = [Some(note), self.keys.ring.shares.clone()];
            return self.renew_keys(Opener::Passphrase(secret), secret, ways);
        }
        self.keys.proves(Opener::Passphrase(secret))?;
        self.keys.add_sheet(note)?;
        self.keys.proves(Opener::Sheet(sheet))
    }

    pub(super) fn drop_sheet(&mut self, secret: &SecretString) -> Result<(), Error> {
        if self.keys.ring.sheet.is_none() {
            return Err(Error::WrongSheet);
        }
        let ways = [None, self.keys.ring.shares.clone()];
        self.renew_keys(Opener::Passphrase(secret), secret, ways)
    }

    pub(super) fn put_shares(
        &mut self,
        secret: &SecretString,
        shared: &Shared,
        day: &str,
    ) -> Result<(), Error> {
        self.may_write()?;
        let note = note(shared.identity().recipient().to_string(), day);
        if self.keys.ring.shares.is_some() {
            // Shares that were there shall open nothing any more.
            let ways = [self.keys.ring.sheet.clone(), Some(note)];
            return self.renew_keys(Opener::Passphrase(secret), secret, ways);
        }
        self.keys.proves(Opener::Passphrase(secret))?;
        self.keys.add_shares(note)?;
        self.keys.proves(Opener::Shares(shared))
    }

    pub(super) fn drop_shares(&mut self, secret: &SecretString) -> Result<(), Error> {
        if self.keys.ring.shares.is_none() {
            return Err(Error::WrongShares);
        }
        let ways = [self.keys.ring.sheet.clone(), None];
        self.renew_keys(Opener::Passphrase(secret), secret, ways)
    }

    pub(super) fn prove_shares(&mut self, shared: &Shared, day: &str) -> Result<(), Error> {
        self.keys.proves(Opener::Shares(shared))?;
        self.may_write()?;
        let mut ring = self.keys.ring.clone();
        let shares = ring.shares.as_mut().ok_or(Error::WrongShares)?;
        shares.read_back = day.to_owned();
        self.keys.replace_ring(ring)
    }

    pub(super) fn prove_sheet(&mut self, sheet: &Sheet, day: &str) -> Result<(), Error> {
        self.keys.proves(Opener::Sheet(sheet))?;
        self.note_read_back(day)
    }

    pub(super) fn note_read_back(&mut self, day: &str) -> Result<(), Error> {
        self.may_write()?;
        let mut ring = self.keys.ring.clone();
        let sheet = ring.sheet.as_mut().ok_or(Error::WrongSheet)?;
        sheet.read_back = day.to_owned();
        self.keys.replace_ring(ring)
    }

    pub(super) fn remember_backup(
        &mut self,
        day: &str,
        generation: u64,
        automatic: bool,
    ) -> Result<(), Error> {
        self.may_write()?;
        let mut ring = self.keys.ring.clone();
        if let Some(place) = ring.automatic.as_mut().filter(|_| automatic) {
            (place.made, place.generation) = (day.to_owned(), generation);
        }
        ring.backup = Some(BackupNote { made: day.to_owned(), generation });
        self.keys.replace_ring(ring)
    }

    pub(super) fn choose_automatic(&mut self, folder: Option<&Path>) -> Result<(), Error> {
        self.may_write()?;
        if let Some(folder) = folder
            && files::is_below(folder, &self.dir)?
        {
            return Err(Error::InsideVault);
        }
        // A name that is not text cannot be kept, nor shown.
        let text = |folder: &Path| folder.to_str().map(str::to_owned);
        let folder = folder.map(|folder| text(folder).ok_or(Error::Io { kind: K::InvalidInput }));
        let note = |folder| AutomaticNote { folder, made: String::new(), generation: 0 };
        let mut ring = self.keys.ring.clone();
        ring.automatic = folder.transpose()?.map(note);
        self.keys.replace_ring(ring)
    }

    /// Names the key set and the journal in force: a backup that was begun under others is not of this vault as it is.
    pub(super) fn epoch(&self) -> (String, u32) {
        (self.keys.name(), self.keys.ring.journal)
    }

    pub(super) fn write_name(&mut self, name: &str) -> Result<(), Error> {
        self.may_write()?;
        let mut ring = self.keys.ring.clone();
        ring.name = name.to_owned();
        people::reach(&mut ring, &self.keys.recipient())?;
        self.keys.replace_ring(ring)
    }

    /// Says whether keys and records may be written.
    pub(super) fn may_write(&self) -> Result<(), Error> {
        match (self.read_only, self.journal.poisoned() || self.keys.in_doubt()) {
            (true, _) => Err(Error::ReadOnly),
            (_, true) => Err(Error::Poisoned),
            _ => Ok(()),
        }
    }
}

#[cfg(all(test, feature = "weak-kdf-for-tests"))]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::{Change, Id, Options, Probe, Vault};

    fn options() -> Options {
        Options { probe: Probe::NoStore, work_factor: Some(2), ..Options::default() }
    }

    fn secret(text: &str) -> SecretString {
        SecretString::from(text.to_owned())
    }

    fn change(case: &str, id: &str) -> Change {
        Change {
            case: Id::new(case).unwrap(),
            id: Id::new(id).unwrap(),
            kind: "case".into(),
            base_revision: 0,
            at: "2026-11-24T12:00:00Z".into(),
            removed: false,
            body: b"words".to_vec(),
        }
    }

    fn made(dir: &Path) -> DiskVault {
        let mut vault = DiskVault::create(dir, &secret("old"), &options()).unwrap();
        vault.save(vec![change("a", "1")]).unwrap();
        vault
    }

    fn opens(dir: &Path, opener: Opener<'_>) -> Result<usize, Error> {
        let vault = DiskVault::open_with(dir, opener, &options())?;
        let cases = vault.cases()?;
        let report = vault.check(&mut |_, _| {})?;
        assert_eq!(report.damage, []);
        Ok(cases.len())
    }

    #[test]
    fn another_passphrase_opens_all_that_was_and_all_that_comes() {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("vault");
        let mut vault = made(&dir);
        let wrong = secret("wrong");
        let refused = vault.change_passphrase(Opener::Passphrase(&wrong), &secret("new"));
        assert_eq!(refused, Err(Error::WrongPassphrase));
        let old = secret("old");
        vault.change_passphrase(Opener::Passphrase(&old), &secret("new")).unwrap();
        vault.save(vec![change("b", "1"), change("a", "2")]).unwrap();
        vault.idle().unwrap();
        drop(vault);
        assert_eq!(opens(&dir, Opener::Passphrase(&old)), Err(Error::WrongPassphrase));
        assert_eq!(opens(&dir, Opener::Passphrase(&secret("new"))), Ok(2));
        let person = std::fs::read_dir(dir.join("people")).unwrap().next().unwrap().unwrap().path();
        let sets = std::fs::read_dir(person).unwrap().flatten();
        let sets: Vec<String> = sets
            .map(|entry| entry.file_name().into_string().unwrap())
            .filter(|name| name.starts_with("keys-"))
            .collect();
        assert_eq!(sets, ["keys-2"], "the old key set is gone");
    }

    #[test]
    fn a_sheet_opens_until_it_is_replaced_or_revoked() {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("vault");
        let (mut vault, old) = (made(&dir), secret("old"));
        let (first, second) = (Sheet::random(), Sheet::random());
        assert_eq!(vault.keys(), KeyState::default());
        assert_eq!(vault.revoke_sheet(&old), Err(Error::WrongSheet));
        assert_eq!(vault.make_sheet(&secret("x"), &first, "d"), Err(Error::WrongPassphrase));
        vault.make_sheet(&old, &first, "2026-11-24").unwrap();
        assert_eq!(vault.keys().sheet.unwrap().read_back, "");
        assert_eq!(vault.try_sheet(&second, "2026-11-25"), Err(Error::WrongSheet));
        vault.try_sheet(&first, "2026-11-25").unwrap();
        assert_eq!(vault.keys().sheet.unwrap().read_back, "2026-11-25");
        drop(vault);
        assert_eq!(opens(&dir, Opener::Sheet(&first)), Ok(1));
        assert_eq!(opens(&dir, Opener::Sheet(&second)), Err(Error::WrongSheet));

        // A change of passphrase leaves the sheet as it is.
        let mut vault = DiskVault::open_with(&dir, Opener::Sheet(&first), &options()).unwrap();
        vault.change_passphrase(Opener::Sheet(&first), &secret("new")).unwrap();
        drop(vault);
        assert_eq!(opens(&dir, Opener::Sheet(&first)), Ok(1));
        assert_eq!(opens(&dir, Opener::Passphrase(&old)), Err(Error::WrongPassphrase));

        let new = secret("new");
        let mut vault = DiskVault::open(&dir, &new, &options()).unwrap();
        vault.make_sheet(&new, &second, "2026-11-26").unwrap();
        drop(vault);
        assert_eq!(opens(&dir, Opener::Sheet(&first)), Err(Error::WrongSheet));
        assert_eq!(opens(&dir, Opener::Sheet(&second)), Ok(1));

        let mut vault = DiskVault::open(&dir, &new, &options()).unwrap();
        vault.revoke_sheet(&new).unwrap();
        assert_eq!(vault.keys().sheet, None);
        drop(vault);
        assert_eq!(opens(&dir, Opener::Sheet(&second)), Err(Error::WrongSheet));
        assert_eq!(opens(&dir, Opener::Passphrase(&new)), Ok(1));
    }

    #[test]
    fn two_shares_open_until_they_are_replaced_or_revoked() {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("vault");
        let (mut vault, old, sheet) = (made(&dir), secret("old"), Sheet::random());
        let (first, second) = (Shared::random(), Shared::random());
        assert_eq!(vault.revoke_shares(&old), Err(Error::WrongShares));
        assert_eq!(vault.make_shares(&secret("x"), &first, "d"), Err(Error::WrongPassphrase));
        vault.make_sheet(&old, &sheet, "2026-11-24").unwrap();
        vault.make_shares(&old, &first, "2026-11-24").unwrap();
        assert_eq!(vault.keys().shares.unwrap().read_back, "");
        assert_eq!(vault.try_shares(&second, "2026-11-25"), Err(Error::WrongShares));
        vault.try_shares(&first, "2026-11-25").unwrap();
        assert_eq!(vault.keys().shares.unwrap().read_back, "2026-11-25");
        drop(vault);
        assert_eq!(opens(&dir, Opener::Shares(&first)), Ok(1));

        // Another passphrase leaves both other ways in as they are; the other shares end the first.
        let mut vault = DiskVault::open_with(&dir, Opener::Shares(&first), &options()).unwrap();
        let new = secret("new");
        vault.change_passphrase(Opener::Shares(&first), &new).unwrap();
        assert_eq!(vault.keys().shares.unwrap().read_back, "2026-11-25");
        vault.make_shares(&new, &second, "2026-11-26").unwrap();
        drop(vault);
        assert_eq!(opens(&dir, Opener::Shares(&first)), Err(Error::WrongShares));
        assert_eq!(opens(&dir, Opener::Shares(&second)), Ok(1));
        assert_eq!(opens(&dir, Opener::Sheet(&sheet)), Ok(1));

        let mut vault = DiskVault::open(&dir, &new, &options()).unwrap();
        vault.revoke_shares(&new).unwrap();
        drop(vault);
        assert_eq!(opens(&dir, Opener::Shares(&second)), Err(Error::WrongShares));
        assert_eq!(opens(&dir, Opener::Sheet(&sheet)), Ok(1));
        assert_eq!(opens(&dir, Opener::Passphrase(&new)), Ok(1));
    }

    #[test]
    fn a_spoiled_recovery_file_is_mended_from_its_twin() {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("vault");
        let (mut vault, old, sheet) = (made(&dir), secret("old"), Sheet::random());
        vault.make_sheet(&old, &sheet, "2026-11-24").unwrap();
        let file = vault.keys.person.join("keys-1/recovery.age");
        drop(vault);
        let mut bytes = std::fs::read(&file).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        std::fs::write(&file, &bytes).unwrap();
        assert_eq!(opens(&dir, Opener::Sheet(&sheet)), Ok(1));
        assert_ne!(std::fs::read(&file).unwrap(), bytes, "written again");
    }

    #[test]
    fn a_vault_in_memory_has_no_keys_to_change() {
        let mut vault = crate::MemoryVault::new();
        let refused = vault.change_passphrase(Opener::Passphrase(&secret("a")), &secret("b"));
        assert_eq!(refused, Err(Error::NotOnDisk));
    }
}
