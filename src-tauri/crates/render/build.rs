//! Says of which sources this crate was made, so that a program takes another one for its child only where both are
//! of the same.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut made_of = DefaultHasher::new();
    // Features change what a child does.
    let mut features: Vec<String> = env::vars()
        .map(|(name, _)| name)
        .filter(|name| name.starts_with("CARGO_FEATURE_"))
        .collect();
    features.sort();
    features.hash(&mut made_of);
    take(&root.join("src"), &mut made_of)?;
    // So do the libraries.
    let lock = root.join("../../../Cargo.lock");
    if lock.exists() {
        take(&lock, &mut made_of)?;
    }
    println!("cargo::rustc-env=REDRESS_RENDER_MADE_OF={:016x}", made_of.finish());
    Ok(())
}

/// Takes a file, or all files of a folder in the order of their names.
fn take(path: &Path, made_of: &mut DefaultHasher) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", path.display());
    if !path.is_dir() {
        return fs::read(path).map(|bytes| bytes.hash(made_of));
    }
    let mut within: Vec<PathBuf> = fs::read_dir(path)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<_>>()?;
    within.sort();
    for one in within {
        one.file_name().unwrap_or_default().hash(made_of);
        take(&one, made_of)?;
    }
    Ok(())
}
