//! One suite for every vault: what holds for the vault on the disk holds for the one in memory.

mod attachments;
mod records;
mod state_machine;

use redress_tests::bench::{files, options, secret};
use redress_vault::{DiskVault, MemoryVault, Vault};

/// The program that probes stores for these tests.
const PROBER: &str = env!("CARGO_BIN_EXE_vault-writer");

/// A vault under test: it can be locked and opened again, if it lasts.
pub struct Bench {
    folder: Option<tempfile::TempDir>,
    vault: Option<Box<dyn Vault>>,
}

impl Bench {
    fn memory() -> Self {
        Self { folder: None, vault: Some(Box::new(MemoryVault::new())) }
    }

    fn disk() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault");
        let vault = DiskVault::create(&path, &secret(), &options(PROBER)).unwrap();
        Self { folder: Some(folder), vault: Some(Box::new(vault)) }
    }

    /// Gives the vault.
    pub fn vault(&mut self) -> &mut dyn Vault {
        self.vault.as_mut().unwrap().as_mut()
    }

    /// Begins again with an empty vault of the same kind.
    pub fn anew(&mut self) {
        *self = if self.folder.is_some() { Self::disk() } else { Self::memory() };
    }

    /// How many unfinished files lie in the folder.
    pub fn parts(&self) -> usize {
        let folder = self.folder.iter().flat_map(|folder| files(folder.path()));
        folder.filter(|path| path.extension() == Some("part".as_ref())).count()
    }

    /// Locks and opens again. A vault in memory does not outlive a lock: it stays open.
    pub fn reopen(&mut self) {
        if let Some(folder) = &self.folder {
            self.vault.take().unwrap().lock();
            let path = folder.path().join("vault");
            let vault = DiskVault::open(&path, &secret(), &options(PROBER)).unwrap();
            assert_eq!(vault.notices(), [], "a healthy vault has nothing to say");
            self.vault = Some(Box::new(vault));
        }
    }
}

/// Runs one test on both vaults.
macro_rules! on_both {
    ($($test:path as $name:ident),+ $(,)?) => {$(
        mod $name {
            #[test]
            fn in_memory() {
                $test(&mut super::Bench::memory());
            }

            #[test]
            fn on_disk() {
                $test(&mut super::Bench::disk());
            }
        }
    )+};
}

on_both! {
    crate::records::an_empty_vault_has_nothing as empty,
    crate::records::what_is_saved_comes_back as saved,
    crate::records::revisions_are_kept_in_order as revisions,
    crate::records::a_stale_change_saves_nothing as stale,
    crate::records::removed_records_keep_their_history as removed,
    crate::records::the_header_follows_its_newest_revision as header,
    crate::records::a_cache_is_kept_and_a_sum_tells_every_save as cache,
    crate::records::limits_are_named as limits,
    crate::records::two_changes_to_one_record_follow_each_other as twice,
    crate::attachments::bytes_come_back_from_any_place as attached,
    crate::attachments::a_broken_source_leaves_nothing as broken_source,
    crate::attachments::attachments_belong_to_their_case as belongs,
    crate::state_machine::a_vault_behaves_like_a_plain_map as machine,
}
