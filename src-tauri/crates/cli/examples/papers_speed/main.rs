//! How fast papers are made and files taken in, each beside the program people would use otherwise, in one run.
//! `cargo xtask bench papers` runs it; the argument is the file that the figures go to.
//!
//! What is measured is the product's own code, built as it is shipped. The program starts itself again for what has to
//! be a process of its own: the cold request, the intake whose memory is asked for, the children that read exhibits.
#![forbid(unsafe_code)]

mod beside;
mod bundle;
mod desk;
mod intake;
mod made;
mod preview;
mod request;
mod rows;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use rows::Row;

/// What a measurement gives, or why there is none, in words.
type Told<T> = Result<T, String>;

/// Puts an error into words.
fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn main() -> ExitCode {
    if let Some(code) = redress_casework::render::draw_main(std::env::args_os().skip(1)) {
        return code;
    }
    if let Some(code) = redress_casework::probe_main(std::env::args_os().skip(1)) {
        return code;
    }
    let args: Vec<OsString> = std::env::args_os().skip(1).collect();
    let first = args.first().and_then(|word| word.to_str()).unwrap_or_default();
    let outcome = match (first, &args[..]) {
        (request::COLD, [_, case, pdf]) => request::cold(Path::new(case), Path::new(pdf)),
        (intake::ALONE, [_, folder, file]) => intake::alone(Path::new(folder), Path::new(file)),
        (_, [file]) => measure(&PathBuf::from(file), None),
        // One row by its name, while something is being mended.
        (_, [file, only]) => measure(&PathBuf::from(file), only.to_str()),
        _ => Err("needs the file that the figures go to".to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(words) => {
            eprintln!("papers_speed: {words}");
            ExitCode::FAILURE
        }
    }
}

/// What gives rows, by name.
type Measured = (&'static str, fn(&Path) -> Told<Vec<Row>>);

fn measure(file: &Path, only: Option<&str>) -> Told<()> {
    let all: [Measured; 4] = [
        ("request", request::rows),
        ("preview", preview::rows),
        ("bundle", bundle::rows),
        ("intake", intake::rows),
    ];
    let folder = tempfile::tempdir().map_err(said)?;
    let load = rows::load();
    let mut found = Vec::new();
    for (name, rows) in all.into_iter().filter(|(name, _)| only.is_none_or(|one| one == *name)) {
        eprintln!("measuring: {name}");
        let place = folder.path().join(name);
        std::fs::create_dir(&place).map_err(said)?;
        found.extend(rows(&place)?);
        // A gigabyte need not lie there while the next is measured.
        std::fs::remove_dir_all(&place).map_err(said)?;
    }
    rows::print(&found, load);
    let folder = file.parent().ok_or("the figures need a folder")?;
    std::fs::create_dir_all(folder).map_err(said)?;
    let told = serde_json::to_string_pretty(&rows::json(&found, load)).map_err(said)?;
    std::fs::write(file, told + "\n").map_err(said)
}
