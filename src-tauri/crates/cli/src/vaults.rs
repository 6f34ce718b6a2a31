//! The verbs of `vault`, and `passphrase`.

use std::path::Path;
use std::sync::Arc;

use redress_casework::model::{Code, Problem};
use redress_casework::{
    ExposeSecret, Opener, Session, SystemClock, papers, passphrase, places::write_whole, sheet,
    write_automatic,
};
use serde_json::json;

use crate::args::{Args, RecoveryVerb, VaultVerb};
use crate::desk::{self, Done};
use crate::erase;
use crate::found;
use crate::out::Out;
use crate::people;
use crate::progress::told;
use crate::shares;
use crate::words::Given;

/// Runs a verb of a vault.
pub fn run(args: &Args, verb: &VaultVerb, out: &mut Out) -> Done {
    match verb {
        VaultVerb::Create => create(args, out),
        VaultVerb::Check => found::check(args, out, false),
        VaultVerb::Repair => found::check(args, out, true),
        VaultVerb::Backup { file, ring } => back_up(args, file, *ring, out),
        VaultVerb::Restore { file } => restore(args, file, out),
        VaultVerb::Rekey { new_passphrase_file } => {
            rekey(args, new_passphrase_file.as_deref(), out)
        }
        VaultVerb::Compact => erase::compact(args, out),
        VaultVerb::Remove { yes } => erase::remove(args, *yes, out),
        VaultVerb::Shares { verb } => shares::run(args, verb, out),
        VaultVerb::People { verb } => people::run(args, verb, out),
        VaultVerb::Recovery { verb: RecoveryVerb::Make { pdf } } => {
            make_sheet(args, pdf.as_deref(), out)
        }
        VaultVerb::Recovery { verb: RecoveryVerb::Try } => try_sheet(args, out),
        VaultVerb::Recovery { verb: RecoveryVerb::Revoke } => revoke_sheet(args, out),
    }
}

fn create(args: &Args, out: &mut Out) -> Done {
    let folder = desk::folder(args)?;
    let phrase = desk::phrase(args, true)?;
    let session = Session::create(folder, &phrase, &desk::places()?, Arc::new(SystemClock))
        .map_err(|error| error.problem())?;
    session.lock();
    out.say("cli-vault-made", &[]);
    out.value(&json!({ "made": true }));
    Ok(())
}

fn back_up(args: &Args, to: &Path, ring: bool, out: &mut Out) -> Done {
    let mut session = desk::open(args)?;
    if !ring && to.exists() && !grows(&session, to) {
        let why = "a file that is no backup of this vault is there already";
        return Err(Problem::in_field(Code::BadField, "file", why));
    }
    let report = told(args.progress, |progress| match ring {
        true => session.plan_backup().and_then(|plan| {
            let report = write_automatic(&plan, to, progress)?;
            session.note_backup(&plan, true)?;
            Ok(report)
        }),
        false => session.back_up(to, progress),
    });
    let report = report.map_err(|error| error.problem())?;
    session.lock();
    let values = [
        ("files", Given::Count(report.files.into())),
        ("bytes", Given::Count(report.bytes)),
        ("written", Given::Count(report.written)),
    ];
    out.say("cli-backup-made", &values);
    out.value(&json!({
        "files": report.files, "bytes": report.bytes.to_string(),
        "written": report.written.to_string(), "generation": report.generation.to_string(),
    }));
    Ok(())
}

/// Says whether a file is a backup of this vault, which a new one may add to or replace.
fn grows(session: &Session, file: &Path) -> bool {
    session.plan_backup().is_ok_and(|plan| plan.is_of_this_vault(file))
}

fn restore(args: &Args, from: &Path, out: &mut Out) -> Done {
    let folder = desk::folder(args)?;
    if !from.is_file() {
        return Err(Problem::in_field(Code::FileUnreadable, "file", "there is no such file"));
    }
    // Asked for first: nothing is written for somebody who cannot open it afterwards.
    let sheet = desk::sheet(args)?;
    let phrase = match &sheet {
        Some(_) => None,
        None => Some(desk::phrase(args, false)?),
    };
    let places = desk::places()?;
    let report =
        told(args.progress, |progress| redress_casework::restore(from, folder, &places, progress));
    let report = report.map_err(|error| error.problem())?;
    let session = match (&sheet, &phrase) {
        (Some(sheet), _) => desk::open_by(folder, Opener::Sheet(sheet))?,
        (None, Some(phrase)) => desk::open_by(folder, Opener::Passphrase(phrase))?,
        (None, None) => return Err(Problem::new(Code::Internal)),
    };
    let checked = told(args.progress, |progress| session.check(progress));
    let checked = checked.map_err(|error| error.problem())?;
    session.lock();
    if report.earlier {
        out.say("cli-backup-earlier", &[]);
    }
    let values = [
        ("files", Given::Count(report.files.into())),
        ("records", Given::Count(checked.records.into())),
        ("papers", Given::Count(checked.attachments.into())),
        ("damaged", Given::Count(checked.damage.len() as u64)),
    ];
    out.say("cli-backup-restored", &values);
    out.value(&json!({
        "files": report.files, "records": checked.records, "attachments": checked.attachments,
        "damaged": checked.damage.len(), "earlier": report.earlier,
    }));
    if checked.damage.is_empty() {
        return Ok(());
    }
    let detail = format!("{} damaged", checked.damage.len());
    Err(Problem::new(Code::RecordDamaged).with_detail(detail))
}

fn rekey(args: &Args, new: Option<&Path>, out: &mut Out) -> Done {
    let folder = desk::folder(args)?;
    let (sheet, shared) = (desk::sheet(args)?, desk::shared(args)?);
    let old = match sheet.is_some() || shared.is_some() {
        true => None,
        false => Some(desk::phrase(args, false)?),
    };
    let proof = match (&sheet, &shared, &old) {
        (Some(sheet), ..) => Opener::Sheet(sheet),
        (_, Some(shared), _) => Opener::Shares(shared),
        (.., Some(old)) => Opener::Passphrase(old),
        (None, None, None) => return Err(Problem::new(Code::Internal)),
    };
    let mut session = desk::open_by(folder, proof)?;
    let question = "New passphrase: ";
    let new = desk::read_phrase(new, "--new-passphrase-file", question, true)?;
    session.change_passphrase(proof, &new).map_err(|error| error.problem())?;
    session.lock();
    out.say("cli-rekeyed", &[]);
    out.say("cli-rekeyed-copies", &[]);
    out.value(&json!({ "changed": true }));
    Ok(())
}

fn make_sheet(args: &Args, pdf: Option<&Path>, out: &mut Out) -> Done {
    if out.json() {
        let why = "the words of a recovery sheet are never JSON";
        return Err(Problem::in_field(Code::BadField, "--json", why));
    }
    if pdf.is_some_and(Path::exists) {
        return Err(Problem::in_field(Code::BadField, "--pdf", "this file is there already"));
    }
    let phrase = desk::phrase(args, false)?;
    let mut session = desk::open_by(desk::folder(args)?, Opener::Passphrase(&phrase))?;
    let made = session.make_sheet(&phrase).map_err(|error| error.problem())?;
    let rows = sheet::lines(&made);
    let day = session.clock().today();
    session.lock();
    // The rows first: a PDF that cannot be written must not take them away.
    for (n, row) in rows.expose_secret().lines().enumerate() {
        out.line(&format!("{}. {row}", n + 1));
    }
    if let Some(to) = pdf {
        let paper = papers::recovery_sheet(rows.expose_secret(), day)
            .map_err(|error| redress_casework::Error::from(error).problem())?;
        write_whole(to, &paper).map_err(|error| error.problem())?;
    }
    Ok(())
}

fn try_sheet(args: &Args, out: &mut Out) -> Done {
    let missing = || Problem::in_field(Code::BadField, "--sheet-file", "say where the rows are");
    let sheet = desk::sheet(args)?.ok_or_else(missing)?;
    let mut session = desk::open_by(desk::folder(args)?, Opener::Sheet(&sheet))?;
    session.try_sheet(&sheet::lines(&sheet)).map_err(|error| error.problem())?;
    session.lock();
    out.say("cli-sheet-opens", &[]);
    out.value(&json!({ "opens": true }));
    Ok(())
}

fn revoke_sheet(args: &Args, out: &mut Out) -> Done {
    let phrase = desk::phrase(args, false)?;
    let mut session = desk::open_by(desk::folder(args)?, Opener::Passphrase(&phrase))?;
    session.revoke_sheet(&phrase).map_err(|error| error.problem())?;
    session.lock();
    out.say("cli-sheet-revoked", &[]);
    out.value(&json!({ "revoked": true }));
    Ok(())
}

/// Prints a new passphrase.
pub fn passphrase(out: &mut Out) -> Done {
    let words = passphrase::make().map_err(|error| error.problem())?;
    out.line(&words.join(" "));
    out.value(&json!({ "words": words, "bits": passphrase::BITS }));
    Ok(())
}
