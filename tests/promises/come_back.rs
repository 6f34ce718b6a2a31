//! You can come back if you forget: the recovery sheet opens the vault with all that is in it, a wrong row is named,
//! a new passphrase is set by it, and what was replaced opens nothing any more.

use redress_seal::SecretString;
use redress_seal::recovery::Sheet;
use redress_tests::acts::held;
use redress_tests::bench::{filled, options, secret};
use redress_tests::run::Run;
use redress_vault::{DiskVault, Error, Opener, Vault};

/// Drills: a sheet made, read from paper, used, replaced.
const DRILLS: u32 = 1;

const WRITER: &str = env!("CARGO_BIN_EXE_vault-writer");
const DAY: &str = "2026-11-24";

#[test]
fn the_sheet_opens_and_a_new_passphrase_is_set() {
    let mut run = Run::of("come_back", DRILLS);
    let mut records = 0;
    while let Some(drill) = run.another() {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("vault");
        filled(&dir, WRITER, &mut run.chance);
        let sheet = Sheet::random();
        let mut vault = DiskVault::open(&dir, &secret(), &options(WRITER)).unwrap();
        let before = held(&vault);
        vault.make_sheet(&secret(), &sheet, DAY).unwrap();
        records += vault.check(&mut |_, _| {}).unwrap().records;
        Box::new(vault).lock();

        // Another sheet, well formed, opens nothing; nor does a guess at the passphrase.
        let other = Sheet::random();
        let refused = DiskVault::open_with(&dir, Opener::Sheet(&other), &options(WRITER)).err();
        assert_eq!(refused, Some(Error::WrongSheet), "drill {drill}");

        // Forgotten: the sheet opens, everything is there, and a new passphrase is set.
        let mut vault =
            DiskVault::open_with(&dir, Opener::Sheet(&sheet), &options(WRITER)).unwrap();
        assert!(held(&vault) == before, "drill {drill}: the sheet shows all there was");
        let new =
            SecretString::from(format!("words of drill {drill} that nobody else would choose"));
        vault.change_passphrase(Opener::Sheet(&sheet), &new).unwrap();
        Box::new(vault).lock();
        let old = DiskVault::open(&dir, &secret(), &options(WRITER)).err();
        assert_eq!(old, Some(Error::WrongPassphrase), "drill {drill}: the old one opens nothing");
        let mut vault = DiskVault::open(&dir, &new, &options(WRITER)).unwrap();
        assert!(held(&vault) == before, "drill {drill}: nothing is lost on the way");

        // A lost sheet is replaced: the new one opens, the lost one does not.
        vault.make_sheet(&new, &other, DAY).unwrap();
        Box::new(vault).lock();
        let lost = DiskVault::open_with(&dir, Opener::Sheet(&sheet), &options(WRITER)).err();
        assert_eq!(lost, Some(Error::WrongSheet), "drill {drill}: the lost sheet opens nothing");
        let vault = DiskVault::open_with(&dir, Opener::Sheet(&other), &options(WRITER)).unwrap();
        assert!(held(&vault) == before && vault.check(&mut |_, _| {}).unwrap().damage.is_empty());
        Box::new(vault).lock();
    }
    run.reached(format!(
        "0 locked out, 0 of {records} records lost, 0 replaced ways in still open"
    ));
}
