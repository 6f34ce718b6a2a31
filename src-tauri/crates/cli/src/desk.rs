//! Opening the vault that the arguments name.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use redress_casework::model::{Code, Id, Problem};
use redress_casework::places::Places;
use redress_casework::{Opener, SecretString, Session, Shared, Sheet, SystemClock, shares, sheet};
use zeroize::Zeroizing;

use crate::args::Args;

/// Longest passphrase file read, in bytes.
const MAX_PHRASE: u64 = 64 * 1024;

/// What a verb gives back.
pub type Done = Result<(), Problem>;

/// Gives the folder of the vault.
pub fn folder(args: &Args) -> Result<&Path, Problem> {
    args.vault.as_deref().ok_or_else(|| {
        Problem::in_field(Code::BadField, "--vault", "say which folder holds the vault")
    })
}

/// Reads the rows of the recovery sheet from their file, if one is named.
pub fn sheet(args: &Args) -> Result<Option<Sheet>, Problem> {
    let Some(file) = &args.sheet_file else { return Ok(None) };
    sheet::read(&rows(file, "--sheet-file")?).map(Some).map_err(|error| error.problem())
}

/// Reads two shares from their files, if some are named, and puts them together.
pub fn shared(args: &Args) -> Result<Option<Shared>, Problem> {
    let [one, other] = match &args.share_file[..] {
        [] => return Ok(None),
        [one, other] => [one, other].map(|file| rows(file, "--share-file")),
        _ => return Err(Problem::in_field(Code::BadField, "--share-file", "give two of them")),
    };
    shares::read_two(&one?, &other?).map(Some).map_err(|error| error.problem())
}

fn rows(file: &Path, flag: &str) -> Result<SecretString, Problem> {
    let mut text = Zeroizing::new(String::new());
    std::fs::File::open(file)
        .and_then(|file| file.take(MAX_PHRASE).read_to_string(&mut text))
        .map_err(|_| Problem::in_field(Code::FileUnreadable, flag, "not readable"))?;
    Ok(SecretString::from(text.as_str().to_owned()))
}

/// Reads the passphrase from its file, or asks for it without showing it.
pub fn phrase(args: &Args, twice: bool) -> Result<SecretString, Problem> {
    read_phrase(args.passphrase_file.as_deref(), "--passphrase-file", "Passphrase: ", twice)
}

/// Reads a passphrase from this file, or asks for it in these words.
pub fn read_phrase(
    file: Option<&Path>,
    flag: &str,
    question: &str,
    twice: bool,
) -> Result<SecretString, Problem> {
    let unreadable = || Problem::in_field(Code::FileUnreadable, flag, "not readable");
    let text = match file {
        Some(file) => {
            let mut text = Zeroizing::new(String::new());
            std::fs::File::open(file)
                .and_then(|file| file.take(MAX_PHRASE).read_to_string(&mut text))
                .map_err(|_| unreadable())?;
            Zeroizing::new(text.lines().next().unwrap_or_default().to_owned())
        }
        None => {
            let ask = |words: &str| {
                rpassword::prompt_password(words)
                    .map(Zeroizing::new)
                    .map_err(|_| Problem::in_field(Code::BadField, flag, "no terminal to ask at"))
            };
            let first = ask(question)?;
            if twice && *ask("The same again: ")? != *first {
                let detail = "the two are not the same";
                return Err(Problem::new(Code::WrongPassphrase).with_detail(detail));
            }
            first
        }
    };
    Ok(SecretString::from(text.as_str().to_owned()))
}

/// The folder for marks and settings.
pub fn places() -> Result<Places, Problem> {
    Places::of_this_user().map_err(|error| error.problem())
}

/// Opens the vault.
pub fn open(args: &Args) -> Result<Session, Problem> {
    let folder = folder(args)?;
    if !folder.exists() {
        return Err(Problem::new(Code::NotAVault));
    }
    match (sheet(args)?, shared(args)?) {
        (Some(sheet), _) => open_by(folder, Opener::Sheet(&sheet)),
        (None, Some(shared)) => open_by(folder, Opener::Shares(&shared)),
        (None, None) => open_by(folder, Opener::Passphrase(&phrase(args, false)?)),
    }
}

/// Opens a vault by passphrase or by recovery sheet.
pub fn open_by(folder: &Path, opener: Opener<'_>) -> Result<Session, Problem> {
    Session::open_with(folder, opener, &places()?, Arc::new(SystemClock))
        .map_err(|error| error.problem())
}

/// Finds a case by its id or the beginning of it.
pub fn find(session: &Session, wanted: &str) -> Result<Id, Problem> {
    let cases = session.cases().map_err(|error| error.problem())?;
    let none = || Problem::in_field(Code::NotFound, "case", "see `case list`");
    if let Some(exact) = cases.iter().find(|case| case.id.as_str() == wanted) {
        return Ok(exact.id.clone());
    }
    let mut begins = cases.iter().filter(|case| case.id.as_str().starts_with(wanted));
    match (begins.next(), begins.next()) {
        (Some(one), None) if !wanted.is_empty() => Ok(one.id.clone()),
        (Some(_), Some(_)) => {
            Err(Problem::in_field(Code::NotFound, "case", "more than one case begins so"))
        }
        _ => Err(none()),
    }
}

/// Reads a file with a limit.
pub fn read_file(file: &PathBuf, limit: usize) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    let taken = std::fs::File::open(file)
        .and_then(|file| file.take(limit as u64 + 1).read_to_end(&mut bytes))
        .map_err(|error| {
            Problem::new(Code::FileUnreadable).with_detail(error.kind().to_string())
        })?;
    if taken > limit {
        let detail = format!("the limit is {limit} bytes");
        return Err(Problem::new(Code::TooLarge).with_detail(detail));
    }
    Ok(bytes)
}
