//! `cargo xtask run`: the window; or, where there is no display, the whole job on the command
//! line with the sample case.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::node;
use crate::process::{Outcome, cargo, read, root, run as start, target};
use crate::setup::{For, setup};

/// Sets up, builds, and opens the window or does the job without one.
pub fn run() -> Outcome {
    setup(For::Run)?;
    node::install()?;
    node::build()?;
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if set("DISPLAY") || set("WAYLAND_DISPLAY") {
        start(
            &mut cargo(&["build", "-p", "redress", "--bin", "redress", "--bin", "redress-draw"]),
            40,
        )?;
        println!("\nOpening the window.");
        return open(&target().join("debug").join("redress"));
    }
    println!(
        "\nThere is no display here, so the sample case goes through the job without a window."
    );
    start(&mut cargo(&["build", "-p", "redress-cli"]), 40)?;
    job(&target().join("debug").join("redress-cli"))
}

fn open(program: &Path) -> Outcome {
    let status = Command::new(program)
        .status()
        .map_err(|error| format!("the window did not start: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("the window ended with {status}")) }
}

/// Takes the sample case through the whole job, saying what each step saw.
fn job(cli: &Path) -> Outcome {
    let folder = fresh_folder()?;
    let vault = folder.join("vault");
    let phrase = folder.join("passphrase.txt");
    let out = folder.join("request");
    let scan = folder.join("scan.png");
    let words = read(Command::new(cli).arg("passphrase"))?;
    private_file(&phrase, words.trim().as_bytes())?;
    private_file(&scan, PICTURE)?;
    let case = root().join("tests").join("cases").join("kulachenkov.json");
    let say = |what: &str, args: &[&str]| -> Result<String, String> {
        println!("\n--- {what}");
        let mut command = Command::new(cli);
        command.arg("--vault").arg(&vault).arg("--passphrase-file").arg(&phrase).args(args);
        let seen = read(&mut command)?;
        print!("{seen}");
        Ok(seen)
    };
    say("Make a vault", &["vault", "create"])?;
    say("Take the case in", &["case", "import", &case.to_string_lossy()])?;
    let list = say("Open the vault again and list its cases", &["--json", "case", "list"])?;
    let id = first_id(&list).ok_or("the case just taken in is not in the list")?;
    say("Add a paper", &["evidence", "add", &id, &scan.to_string_lossy()])?;
    say("See which rules it may rest on", &["assess", &id])?;
    let draft = ["draft", &id, "--kind", "deletion", "--lang", "en", "--out"];
    say("Draft the request", &[&draft[..], &[&out.to_string_lossy()]].concat())?;
    say("Open once more and check everything", &["vault", "check"])?;
    let paper = out.join("request.pdf");
    let size = std::fs::metadata(&paper).map_err(|_| "the request was not written")?.len();
    println!("\nThe request lies at {} ({size} bytes).", paper.display());
    println!(
        "The vault lies at {}; its passphrase is in passphrase.txt beside it.",
        vault.display()
    );
    println!("Both are a sample. Delete the folder when you have looked at it.");
    Ok(())
}

/// A picture of one white dot, as a stand-in for a scan (PNG, 1 × 1).
const PICTURE: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0,
    1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 10, b'I', b'D', b'A', b'T',
    0x78, 0x9c, 0x63, 0xf8, 0x0f, 0, 1, 1, 1, 0, 0x1b, 0xb6, 0xee, 0x56, 0, 0, 0, 0, b'I', b'E',
    b'N', b'D', 0xae, 0x42, 0x60, 0x82,
];

/// Makes an empty folder that only this user can read.
fn fresh_folder() -> Result<PathBuf, String> {
    let made = read(Command::new("mktemp").args(["-d", "-t", "redress-sample-XXXXXX"]))?;
    Ok(PathBuf::from(made.trim()))
}

fn private_file(path: &Path, bytes: &[u8]) -> Outcome {
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true).mode(0o600);
    options
        .open(path)
        .and_then(|mut file| file.write_all(bytes))
        .map_err(|error| format!("{} was not written: {error}", path.display()))
}

/// Reads the first `"id": "…"` of a JSON text; the ids of Redress need no unescaping.
fn first_id(json: &str) -> Option<String> {
    let after = json.split_once("\"id\"")?.1;
    let mut parts = after.split('"');
    parts.next()?;
    parts.next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::first_id;

    #[test]
    fn the_first_id_is_found() {
        assert_eq!(first_id("[{\"id\": \"abc-1\", \"title\": \"x\"}]").as_deref(), Some("abc-1"));
        assert_eq!(first_id("[]"), None);
    }
}
