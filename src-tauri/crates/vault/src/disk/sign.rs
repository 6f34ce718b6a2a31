//! The key a person signs with, and what an older or a stranger's key cannot do.

use redress_seal::signing::SigningKey;

use super::DiskVault;
use crate::Error;

impl DiskVault {
    /// Gives the key this person signs with.
    pub(super) fn signing(&self) -> Result<&SigningKey, Error> {
        self.keys.ring.signing.as_ref().ok_or(Error::ReadOnly)
    }

    /// Gives a keyring from before there were signatures a key to sign with, safe on the disk before anything is
    /// signed with it.
    pub(super) fn give_signing_key(&mut self) -> Result<(), Error> {
        if self.keys.ring.signing.is_some() {
            return Ok(());
        }
        let mut ring = self.keys.ring.clone();
        ring.signing = Some(SigningKey::generate());
        self.keys.replace_ring(ring)
    }
}

#[cfg(all(test, feature = "weak-kdf-for-tests"))]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use redress_seal::{Key, SecretString};

    use super::super::frame::{Frame, Tally, Tip};
    use super::super::journal::Position;
    use super::super::keyring::KeyRing;
    use super::super::record::{Content, SealedRecord};
    use super::super::recover::{StoreState, draw_on_store};
    use super::super::store::Store;
    use super::super::survey::Survey;
    use super::super::{Opener, hash};
    use super::*;
    use crate::{Change, Damage, Id, Notice, Options, Probe, Vault};

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

    /// Makes the next frame of a journal, with the right sums: what somebody with these keys could do.
    fn next_frame(vault: &DiskVault, ring: &KeyRing, record: &str, sealed: Vec<u8>) -> Frame {
        let case = Id::new("a").unwrap();
        let known = vault.truth.cases.get(&case);
        let mut tally = known.map(|state| state.tally).unwrap_or_default();
        let id = Id::new(record).unwrap();
        let record =
            SealedRecord { case: case.clone(), ordinal: tally.count, id, revision: 1, sealed };
        tally.count += 1;
        hash::add(&mut tally.digest, &record.share(ring));
        Frame {
            generation: vault.truth.generation + 1,
            before: vault.truth.tip,
            heals: Vec::new(),
            tallies: vec![(case, tally)],
            records: vec![record],
        }
    }

    fn append(vault: &mut DiskVault, record: &str, sealed: Vec<u8>) {
        let frame = next_frame(vault, &vault.keys.ring, record, sealed);
        vault.append_frame(&frame).unwrap();
    }

    fn event() -> Content {
        Content {
            kind: "event".into(),
            at: "2026-11-24T12:00:00Z".into(),
            removed: false,
            body: b"words".to_vec(),
            signed: None,
        }
    }

    #[test]
    fn an_older_vault_signs_from_its_next_opening_on_and_reads_what_is_unsigned() {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("vault");
        let mut vault = DiskVault::create(&dir, &secret("old"), &options()).unwrap();
        let case = Id::new("a").unwrap();
        let mut ring = vault.keys.ring.clone();
        ring.cases.insert(case.clone(), Key::random().into());
        ring.signing = None;
        vault.keys.replace_ring(ring).unwrap();
        let old = event().seal_unsigned(&vault.keys.ring, &case, &Id::new("old").unwrap(), 1);
        append(&mut vault, "old", old);
        drop(vault);

        let reading = Options { read_only: true, ..options() };
        let vault = DiskVault::open(&dir, &secret("old"), &reading).unwrap();
        assert_eq!(vault.signer(), Err(Error::ReadOnly));
        assert_eq!(vault.sign("custody", b"fact"), Err(Error::ReadOnly));
        drop(vault);
        let mut vault = DiskVault::open(&dir, &secret("old"), &options()).unwrap();
        let signer = vault.signer().unwrap();
        vault.save(vec![change("a", "new")]).unwrap();
        drop(vault);
        let mut vault = DiskVault::open(&dir, &secret("old"), &options()).unwrap();
        assert_eq!(vault.signer(), Ok(signer), "it is made once");
        let signers = |vault: &DiskVault, id: &str| {
            let history = vault.history(&case, &Id::new(id).unwrap()).unwrap();
            history.into_iter().map(|record| record.signer).collect::<Vec<_>>()
        };
        assert_eq!(signers(&vault, "old"), [None]);
        assert_eq!(signers(&vault, "new"), [Some(signer)]);
        let found = vault.check(&mut |_, _| {}).unwrap();
        assert_eq!((found.damage, found.unsigned), (vec![], 1));

        // Another passphrase and a new journal leave both as they are.
        let old = secret("old");
        vault.change_passphrase(Opener::Passphrase(&old), &secret("new")).unwrap();
        vault.compact(&[], vec![], "2026-11-24T12:00:00Z", &mut |_, _| true).unwrap();
        assert_eq!(vault.signer(), Ok(signer));
        assert_eq!(signers(&vault, "old"), [None]);
        assert_eq!(signers(&vault, "new"), [Some(signer)]);
    }

    #[test]
    fn what_nobody_of_this_vault_signed_is_damage_by_name() {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("vault");
        let (mut vault, case) = (made(&dir), Id::new("a").unwrap());
        let forged = Id::new("forged").unwrap();
        let mut stranger = vault.keys.ring.clone();
        stranger.signing = Some(SigningKey::generate());
        let sealed = event().seal(&stranger, &case, &forged, 1).unwrap();
        append(&mut vault, "forged", sealed);
        let refused = Err(Error::RecordDamaged { id: forged.clone() });
        for _ in 0..2 {
            assert_eq!(vault.records(&case), refused);
            assert_eq!(vault.history(&case, &forged), refused);
            let left = vault.salvage(&case).unwrap();
            assert_eq!(left.damage, [Damage::Record { case: case.clone(), id: forged.clone() }]);
            assert_eq!(left.records.len(), 1, "the others stay usable");
            let found = vault.check(&mut |_, _| {}).unwrap().damage;
            assert_eq!(found, left.damage);
            drop(vault);
            vault = DiskVault::open(&dir, &secret("old"), &options()).unwrap();
        }
        // Both places have the same bytes: there is nothing to mend it from.
        let found = vault.repair(&mut |_, _| {}).unwrap().damage;
        assert_eq!(found, [Damage::Record { case, id: forged }]);
    }

    /// Who has the old passphrase and an old copy of the folder has every key of then, the one that signs among
    /// them; to the newer folder they can add nothing.
    #[test]
    fn an_older_key_cannot_write_into_a_newer_journal() {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("vault");
        let (mut vault, case, old) = (made(&dir), Id::new("a").unwrap(), secret("old"));
        let before = vault.keys.ring.clone();
        vault.change_passphrase(Opener::Passphrase(&old), &secret("new")).unwrap();
        let forged = Id::new("forged").unwrap();
        let sealed = event().seal(&before, &case, &forged, 1).unwrap();
        let frame = next_frame(&vault, &before, "forged", sealed);
        vault.journal.append(&frame.seal(&before).unwrap()).unwrap();
        drop(vault);
        let mut vault = DiskVault::open(&dir, &secret("new"), &options()).unwrap();
        assert_eq!(vault.notices(), [Notice::TornTail], "it counts as a save broken off");
        assert_eq!(vault.records(&case).unwrap().len(), 1);
        vault.save(vec![change("a", "2")]).unwrap();
        drop(vault);
        let vault = DiskVault::open(&dir, &secret("new"), &options()).unwrap();
        assert_eq!((vault.notices(), vault.records(&case).unwrap().len()), (vec![], 2));
        assert_eq!(vault.check(&mut |_, _| {}).unwrap().damage, []);
    }

    #[test]
    fn an_older_key_adds_nothing_through_the_store() {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("vault");
        let (mut vault, case, old) = (made(&dir), Id::new("a").unwrap(), secret("old"));
        let before = vault.keys.ring.clone();
        vault.change_passphrase(Opener::Passphrase(&old), &secret("new")).unwrap();
        let now = vault.keys.ring.clone();
        let survey = Survey::take(&vault.journal_folder(), &now, &mut |_, _| {}).unwrap();
        let drawn = |ring: &KeyRing| {
            let sealed = event().seal(ring, &case, &Id::new("more").unwrap(), 1).unwrap();
            let frame = next_frame(&vault, ring, "more", sealed);
            let tip = Tip { generation: frame.generation, digest: [1; 32] };
            let at = folder.path().join("store");
            let _ = std::fs::remove_dir_all(&at);
            let mut store = Store::open(&at, ring).unwrap();
            store.apply(&frame, tip, Position::START, ring).unwrap();
            drop(store);
            let mut state = StoreState::Sound(Store::open(&at, &now).unwrap());
            let (mut truth, mut recount) = (survey.catalogue.clone(), BTreeSet::new());
            let spare = draw_on_store(
                &mut state,
                &survey,
                &mut truth,
                &mut recount,
                &now,
                &vault.journal_folder(),
            );
            (spare.len(), truth.cases[&case].tally.count)
        };
        assert_eq!(drawn(&before), (0, 1));
        // What the key in force has sealed is what a lost frame is mended from.
        assert_eq!(drawn(&now), (1, 2));
    }

    /// Nor can they change what was saved while their key was in force: the first frame under the next key says how
    /// every case adds up, and the keyring knows that there is one.
    #[test]
    fn an_older_key_cannot_change_what_was_saved_under_it() {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("vault");
        let (mut vault, case, old) = (made(&dir), Id::new("a").unwrap(), secret("old"));
        let before = vault.keys.ring.clone();
        let first = vault.journal.tail();
        vault.change_passphrase(Opener::Passphrase(&old), &secret("new")).unwrap();
        let mut forged = next_frame(&vault, &before, "1", Vec::new());
        forged.records[0].sealed = event().seal(&before, &case, &Id::new("1").unwrap(), 1).unwrap();
        forged.records[0].ordinal = 0;
        let mut tally = Tally { count: 1, ..Tally::default() };
        hash::add(&mut tally.digest, &forged.records[0].share(&before));
        (forged.generation, forged.before) = (1, Tip::default());
        forged.tallies = vec![(case.clone(), tally)];
        let sealed = forged.seal(&before).unwrap();
        let segment = vault.journal_folder().join("00000001.seg");
        let catalogue = vault.keys.person.join("catalogue.age");
        drop(vault);
        let whole = std::fs::read(&segment).unwrap();
        let mut changed = (sealed.len() as u32).to_be_bytes().to_vec();
        changed.extend_from_slice(&sealed);
        let cut = changed.clone();
        changed.extend_from_slice(&whole[first.offset as usize..]);

        std::fs::write(&segment, &changed).unwrap();
        std::fs::remove_file(&catalogue).unwrap();
        let vault = DiskVault::open(&dir, &secret("new"), &options()).unwrap();
        assert_eq!(vault.records(&case), Err(Error::CaseDamaged { case: case.clone() }));
        drop(vault);
        // Without the frames since it is what an older copy is.
        std::fs::write(&segment, &cut).unwrap();
        assert!(!catalogue.exists(), "it is written when there is time");
        let vault = DiskVault::open(&dir, &secret("new"), &options()).unwrap();
        let told = Notice::RolledBack { known: 2, found: 1 };
        assert!(vault.notices().contains(&told), "{:?}", vault.notices());
    }

    #[test]
    fn a_signature_says_what_it_is_for() {
        let folder = tempfile::tempdir().unwrap();
        let vault = made(&folder.path().join("vault"));
        let signature = vault.sign("custody", b"fact").unwrap();
        let signer = vault.signer().unwrap();
        assert!(signer.verifies("custody", b"fact", &signature));
        assert!(!signer.verifies("other", b"fact", &signature));
        for context in ["", "vault.record", "Custody", "a\0b"] {
            assert_eq!(vault.sign(context, b"fact"), Err(Error::BadKind));
        }
        let memory = crate::MemoryVault::new();
        let signature = memory.sign("custody", b"fact").unwrap();
        assert!(memory.signer().unwrap().verifies("custody", b"fact", &signature));
        assert_eq!(memory.sign("vault.record", b""), Err(Error::BadKind));
    }
}
