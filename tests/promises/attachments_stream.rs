//! An attachment of any size costs the same small amount of memory to take in and to read.

use redress_tests::bench::{change, options, secret};
use redress_tests::supervisor::Writer;
use redress_vault::{DiskVault, Vault};

/// The size of the attachment, in MiB.
const SIZE_MIB: u64 = 256;
/// The most memory it may cost beside what the open vault has already, in KiB.
const MEMORY_KIB: u64 = 8 << 10;

const WRITER: &str = env!("CARGO_BIN_EXE_vault-writer");

#[test]
fn memory_does_not_grow_with_the_attachment() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("vault");
    let mut vault = DiskVault::create(&dir, &secret(), &options(WRITER)).unwrap();
    vault.save(vec![change("c", "header", 0, b"")]).unwrap();
    Box::new(vault).lock();
    let writer = Writer::start(WRITER, &dir, &["attach", &SIZE_MIB.to_string()]);
    let said = writer.line().expect("the writer ends well");
    let kib: u64 = said.parse().unwrap();
    println!("{SIZE_MIB} MiB taken in and read back with {kib} KiB more memory");
    assert!(kib <= MEMORY_KIB);
    assert!(writer.end().0);
}
