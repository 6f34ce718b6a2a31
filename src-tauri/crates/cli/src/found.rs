//! `vault check|repair`: what was found and what was mended, in words, each lost thing by its name.

use redress_casework::model::{Code, Problem};
use redress_casework::{CheckReport, Damage, Notice};
use serde_json::json;

use crate::args::Args;
use crate::desk::{self, Done};
use crate::out::Out;
use crate::progress::told;

/// Reads everything in a vault; with `mend`, writes again what has a second copy.
///
/// # Errors
/// Says how many things are damaged, after naming each.
pub fn check(args: &Args, out: &mut Out, mend: bool) -> Done {
    let mut session = desk::open(args)?;
    let notices: Vec<String> = session.notices().iter().map(notice).collect();
    let vault = session.vault();
    let report: CheckReport = told(args.progress, |progress| {
        let mut tell = |done: u32, total: u32| progress.set(done, total);
        if mend { vault.repair(&mut tell) } else { vault.check(&mut tell) }
    })
    .map_err(|error| redress_casework::Error::from(error).problem())?;
    session.lock();
    for words in &notices {
        out.line(words);
    }
    out.line(&format!(
        "{} and {} read, {} damaged.",
        counted(report.records, "record"),
        counted(report.attachments, "paper"),
        report.damage.len()
    ));
    if report.unsigned > 0 {
        let number = counted(report.unsigned, "record");
        out.line(&format!("{number} not signed: saved before this vault signed what is saved."));
    }
    let damaged: Vec<String> = report.damage.iter().map(damage).collect();
    for words in &damaged {
        out.line(words);
    }
    out.value(&json!({
        "records": report.records, "attachments": report.attachments,
        "unused_attachments": report.unused_attachments, "unsigned": report.unsigned,
        "damage": damaged, "notices": notices,
    }));
    if report.damage.is_empty() {
        return Ok(());
    }
    let detail = format!("{} damaged", report.damage.len());
    Err(Problem::new(Code::RecordDamaged).with_detail(detail))
}

/// Says a number of things: `1 paper`, `2 papers`.
pub fn counted(count: impl Into<u64>, thing: &str) -> String {
    let count = count.into();
    if count == 1 { format!("1 {thing}") } else { format!("{count} {thing}s") }
}

/// Says what is damaged. Ids say nothing of a case; they are what `case list` and `case show` name.
fn damage(damage: &Damage) -> String {
    match damage {
        Damage::Record { case, id } => {
            format!("Lost: entry {id} of case {case}. Neither place has a copy that can be read.")
        }
        Damage::RecordsMissing { case, count } => {
            format!("Missing: {} of case {case}, in both places.", counted(*count, "record"))
        }
        Damage::Case { case } => {
            format!("The records of case {case} do not add up to what was saved.")
        }
        Damage::Attachment { case, id } => {
            format!("Damaged or gone: file {id} of case {case}. Only a backup can bring it back.")
        }
        Damage::Journal { frames } => {
            format!("{} of the journal cannot be read.", counted(*frames, "part"))
        }
        Damage::Store { records } => {
            format!("The fast store lacked or had spoiled {}.", counted(*records, "record"))
        }
        Damage::KeyFiles => "A key file differs from its twin.".into(),
        Damage::RolledBack { known, found } => older(*known, *found),
        _ => "Something is damaged that this program has no words for.".into(),
    }
}

/// Says a notice of the vault.
fn notice(notice: &Notice) -> String {
    match notice {
        Notice::StoreRebuilt { records } => {
            let read = counted(*records, "record");
            format!("The fast store was set aside and made again from the journal: {read}.")
        }
        Notice::StoreUnavailable => {
            "The fast store cannot be used now; everything is read from the journal.".into()
        }
        Notice::StoreMended { records } => {
            let back = counted(*records, "record");
            format!("Put back into the fast store from the journal: {back}.")
        }
        Notice::JournalMended { records } => {
            let back = counted(*records, "record");
            format!("Put back into the journal from the fast store: {back}.")
        }
        Notice::JournalDamaged { frames } => {
            format!("{} of the journal cannot be read.", counted(*frames, "part"))
        }
        Notice::TwinMended => "A damaged key file was written again from its twin.".into(),
        Notice::TornTail => {
            "The last save was broken off before it was done; it was dropped.".into()
        }
        Notice::RolledBack { known, found } => older(*known, *found),
        Notice::CacheRebuilt => "A list that speeds up opening was made again.".into(),
        Notice::ReadOnly => "The disk refuses changes: opened for reading only.".into(),
        Notice::NotYours => "The folder is not yours to change: opened for reading only.".into(),
        Notice::DiskNearlyFull => {
            "The disk is full, or nearly: all can be read, the next save may be refused.".into()
        }
        Notice::ReserveSpent => {
            "The disk is full: the last save took the room that is kept for it.".into()
        }
        _ => "Something was found that this program has no words for.".into(),
    }
}

fn older(known: u64, found: u64) -> String {
    format!("This is an older copy: it stands at save {found}, {known} is known.")
}

#[cfg(test)]
mod tests {
    use redress_casework::model::Id;

    use super::*;

    #[test]
    fn what_is_lost_is_named_and_counted() {
        let id = |text: &str| Id::new(text).expect("an id");
        let lost = damage(&Damage::Record { case: id("wenda"), id: id("attack") });
        assert!(lost.contains("attack") && lost.contains("wenda"), "{lost}");
        let missing = |count| damage(&Damage::RecordsMissing { case: id("wenda"), count });
        assert!(missing(1).contains("1 record of"), "{}", missing(1));
        assert!(missing(2).contains("2 records of"), "{}", missing(2));
        assert_eq!(counted(0_u32, "paper"), "0 papers");
    }
}
