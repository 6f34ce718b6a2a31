//! `vault create|check|repair` and `passphrase`.

use std::sync::Arc;

use redress_casework::model::{Code, Problem};
use redress_casework::{CheckReport, Notice, Session, SystemClock, passphrase};
use serde_json::json;

use crate::args::{Args, VaultVerb};
use crate::desk::{self, Done};
use crate::out::Out;

/// Runs a verb of a vault.
pub fn run(args: &Args, verb: &VaultVerb, out: &mut Out) -> Done {
    match verb {
        VaultVerb::Create => create(args, out),
        VaultVerb::Check => check(args, out, false),
        VaultVerb::Repair => check(args, out, true),
    }
}

fn create(args: &Args, out: &mut Out) -> Done {
    let folder = desk::folder(args)?;
    let phrase = desk::phrase(args, true)?;
    let session = Session::create(folder, &phrase, &desk::places()?, Arc::new(SystemClock))
        .map_err(|error| error.problem())?;
    session.lock();
    out.line("The vault is made. Without the passphrase nobody can open it, not even us.");
    out.value(&json!({ "made": true }));
    Ok(())
}

fn check(args: &Args, out: &mut Out, mend: bool) -> Done {
    let mut session = desk::open(args)?;
    let notices: Vec<String> = session.notices().iter().map(words).collect();
    let mut silent = |_: u32, _: u32| {};
    let vault = session.vault();
    let report: CheckReport =
        if mend { vault.repair(&mut silent) } else { vault.check(&mut silent) }
            .map_err(|error| redress_casework::Error::from(error).problem())?;
    session.lock();
    for notice in &notices {
        out.line(notice);
    }
    out.line(&format!(
        "{} records and {} papers read, {} damaged.",
        report.records,
        report.attachments,
        report.damage.len()
    ));
    // Damage names records by their ids, which say nothing of the case.
    for damage in &report.damage {
        out.line(&format!("Damaged: {damage:?}"));
    }
    let damage: Vec<String> = report.damage.iter().map(|d| format!("{d:?}")).collect();
    out.value(&json!({
        "records": report.records, "attachments": report.attachments,
        "unused_attachments": report.unused_attachments, "damage": damage, "notices": notices,
    }));
    if report.damage.is_empty() {
        Ok(())
    } else {
        Err(Problem::new(Code::RecordDamaged)
            .with_detail(format!("{} damaged", report.damage.len())))
    }
}

/// Says a notice of the vault.
fn words(notice: &Notice) -> String {
    match notice {
        Notice::StoreRebuilt { records } => {
            format!("The fast store was made again from the journal: {records} records.")
        }
        Notice::StoreMended { records } => {
            format!("{records} records of the fast store were put back from the journal.")
        }
        Notice::JournalMended { records } => {
            format!("{records} records of the journal were put back from the fast store.")
        }
        Notice::JournalDamaged { frames } => {
            format!("{frames} parts of the journal cannot be read.")
        }
        Notice::TwinMended => "A damaged key file was written again from its twin.".into(),
        Notice::TornTail => {
            "The last save was broken off before it was done; it was dropped.".into()
        }
        Notice::RolledBack { known, found } => {
            format!("This is an older copy: it stands at save {found}, {known} is known.")
        }
        Notice::ReadOnly => "The disk refuses changes: opened for reading only.".into(),
        other => format!("{other:?}"),
    }
}

/// Prints a new passphrase.
pub fn passphrase(out: &mut Out) -> Done {
    let words = passphrase::make().map_err(|error| error.problem())?;
    out.line(&words.join(" "));
    out.value(&json!({ "words": words, "bits": passphrase::BITS }));
    Ok(())
}
