//! Backups: made on demand, made by themselves, put back. While one is written the vault goes on taking saves.

use std::path::Path;

use redress_casework::{Error, Progress, model::Code, restore, write_automatic, write_backup};
use redress_wire::{AppState, Nothing, SafetyView, Written};
use tauri::AppHandle;

use super::{Answer, Bench, app::app_state, ask, bench, cases::written, safety::view};
use crate::dialogs::{self, Wanted};
use crate::errors::Refusal;

/// How often a backup is begun again because the vault was written anew meanwhile.
const TRIES: u32 = 3;

/// Writes one backup: plans it on the open vault, writes it beside, and notes it.
fn back_up_with<T>(
    bench: &Bench,
    automatic: bool,
    mut write: impl FnMut(&redress_casework::BackupPlan) -> Result<T, Error>,
) -> Answer<T> {
    let mut tries = 1;
    loop {
        let plan = bench.with(|open| Ok(open.session.plan_backup()?))?;
        let done = write(&plan).map_err(Refusal::from).and_then(|made| {
            bench.with(|open| Ok(open.session.note_backup(&plan, automatic)?)).map(|()| made)
        });
        // A vault with other keys by now: the plan is old. A person who stops it means it.
        let again = matches!(&done, Err(refusal) if refusal.code() == Code::Stale) && tries < TRIES;
        if !again {
            return done;
        }
        tries += 1;
    }
}

pub fn back_up(app: &AppHandle, _: Nothing) -> Answer<Written> {
    let bench = bench(app);
    let name = format!("redress-{}.backup", bench.clock.today());
    let chosen = ask(app, Wanted::SaveBackup(name))?;
    let to = chosen.into_iter().next().ok_or_else(|| Refusal::new(Code::Stopped))?;
    bench.long(|progress| {
        let report = back_up_with(bench, false, |plan| write_backup(plan, &to, progress))?;
        Ok(written(&to, report.bytes))
    })
}

/// Makes a backup by itself where one is due. A failure is kept for the safety screen.
pub fn back_up_if_due(bench: &Bench, progress: &Progress) {
    let due = bench.with(|open| Ok(open.session.automatic_due()));
    let Ok(Some(folder)) = due else { return };
    let made = back_up_with(bench, true, |plan| write_automatic(plan, &folder, progress));
    let failed = made.err().map(|refusal| refusal.code());
    let _ = bench.desk.with(|open| open.automatic_failed = failed);
}

pub fn choose_automatic(app: &AppHandle, _: Nothing) -> Answer<SafetyView> {
    let bench = bench(app);
    let chosen = ask(app, Wanted::AutomaticFolder)?;
    let folder = chosen.into_iter().next().ok_or_else(|| Refusal::new(Code::Stopped))?;
    set_automatic(bench, Some(&folder))
}

pub fn stop_automatic(app: &AppHandle, _: Nothing) -> Answer<SafetyView> {
    set_automatic(bench(app), None)
}

fn set_automatic(bench: &Bench, folder: Option<&Path>) -> Answer<SafetyView> {
    bench.with(|open| {
        open.session.set_automatic(folder)?;
        open.automatic_failed = None;
        Ok(view(open))
    })
}

pub fn restore_backup(app: &AppHandle, _: Nothing) -> Answer<AppState> {
    let bench = bench(app);
    // A vault that is open stays as it is: restoring is for the locked screen.
    if bench.desk.is_open() {
        return Err(Refusal::new(Code::VaultInUse));
    }
    let language = bench.computer.settings().language;
    let stopped = || Refusal::new(Code::Stopped);
    let from = dialogs::ask(app, Wanted::Backup, language).pop().ok_or_else(stopped)?;
    let to = dialogs::ask(app, Wanted::RestoreFolder, language).pop().ok_or_else(stopped)?;
    bench.computer.choose(to, true);
    let folder = bench.computer.chosen().ok_or_else(stopped)?;
    let places = bench.computer.places();
    let report = bench.long(|progress| Ok(restore(&from, &folder, places, progress)?))?;
    bench.computer.restored(&folder, report.earlier);
    app_state(app, Nothing {})
}
