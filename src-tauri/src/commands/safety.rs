//! The ways back in: another passphrase, the recovery sheet, backups. And the machine they are used on.

use std::path::Path;

use redress_casework::{
    ExposeSecret, Lost, Opener, Report, SecretString, Session,
    model::{Code, Problem, for_display},
    papers,
    places::write_whole,
    shares, sheet,
    words::Lang,
};
use redress_wire::{
    AppState, CheckVault, LostRow, MachineRow, Nothing, ReportView, SafetyView, ShareNumber,
    SheetLook, Written,
};
use tauri::AppHandle;

use super::{Open, app::opened, ask, bench, cases::written, three, two};
use crate::{
    dialogs::Wanted,
    errors::{Answer, Refusal},
    machine,
};

/// The name a saved sheet gets unless the person types another.
const FILE_NAME: &str = "recovery-sheet.pdf";
/// The name a saved report gets unless the person types another.
const REPORT_NAME: &str = "report-on-the-papers.pdf";

pub fn safety(app: &AppHandle, _: Nothing) -> Answer<SafetyView> {
    bench(app).with(|open| Ok(view(open)))
}

/// Looks at this computer; works locked as well, since setting up shows it.
pub fn check_machine(app: &AppHandle, _: Nothing) -> Answer<Vec<MachineRow>> {
    let bench = bench(app);
    let folder = bench.computer.chosen().unwrap_or_else(|| bench.computer.place_for_new());
    Ok(machine::look(Path::new("/"), &folder, bench.clock.today()))
}

pub fn check_vault(app: &AppHandle, request: CheckVault) -> Answer<ReportView> {
    let bench = bench(app);
    bench.long(|progress| {
        bench.change(|open| {
            let report = open.session.report(request.mend, progress)?;
            let view = report_view(&report);
            open.report = Some(report);
            Ok(view)
        })
    })
}

pub fn print_report(app: &AppHandle, _: Nothing) -> Answer<Written> {
    let bench = bench(app);
    let lang = Lang::of(bench.computer.settings().language.tag()).unwrap_or(Lang::En);
    let today = bench.clock.today();
    let pdf = bench.with(|open| {
        let found = open.session.found();
        Ok(redress_casework::print_report(&found, open.report.as_ref(), lang, today)?)
    })?;
    let chosen = ask(app, Wanted::SaveAs(REPORT_NAME.to_owned()))?.pop();
    let to = chosen.ok_or_else(|| Refusal::new(Code::Stopped))?;
    write_whole(&to, &pdf)?;
    Ok(written(&to, pdf.len() as u64))
}

fn report_view(report: &Report) -> ReportView {
    let row = |lost: &Lost| LostRow {
        kind: lost.kind.0.to_owned(),
        count: lost.kind.1,
        case: lost.case.clone(),
        name: lost.name.clone(),
    };
    ReportView {
        records: report.records,
        files: report.attachments,
        lost: report.lost.iter().map(row).collect(),
    }
}

pub fn recover(app: &AppHandle, both: &SecretString) -> Answer<AppState> {
    let bench = bench(app);
    let turn = bench.desk.turn();
    let folder = bench.computer.chosen().ok_or_else(|| Refusal::new(Code::NotAVault))?;
    let (rows, new) = two(both)?;
    let places = bench.computer.places();
    let session = bench.long(|progress| {
        Ok(Session::recover(&folder, &rows, &new, places, bench.clock.clone(), progress)?)
    })?;
    opened(app, turn, &folder, session)
}

pub fn change_passphrase(app: &AppHandle, both: &SecretString) -> Answer<SafetyView> {
    let (old, new) = two(both)?;
    bench(app).with(|open| {
        open.session.change_passphrase(Opener::Passphrase(&old), &new)?;
        Ok(view(open))
    })
}

pub fn look_at_sheet(_: &AppHandle, rows: &SecretString) -> Answer<SheetLook> {
    let wrong = sheet::wrong_rows(rows).into_iter();
    Ok(SheetLook { wrong: wrong.map(|at| u32::try_from(at + 1).unwrap_or(u32::MAX)).collect() })
}

pub fn make_sheet(app: &AppHandle, phrase: &SecretString) -> Answer<Vec<u8>> {
    bench(app).with(|open| {
        let made = open.session.make_sheet(phrase)?;
        let rows = sheet::lines(&made).expose_secret().as_bytes().to_vec();
        open.sheet = Some(made);
        Ok(rows)
    })
}

/// Takes rows of the sheet just made, each behind its number: `2 word word word word`.
pub fn read_rows_back(app: &AppHandle, typed: &SecretString) -> Answer<SafetyView> {
    bench(app).with(|open| {
        let made = open.sheet.as_ref().ok_or_else(|| Refusal::new(Code::NotFound))?;
        let mut rows = Vec::new();
        for line in typed.expose_secret().lines() {
            let (number, words) = line.split_once(' ').ok_or_else(no_row)?;
            let number: usize = number.parse().map_err(|_| no_row())?;
            rows.push((number.checked_sub(1).ok_or_else(no_row)?, words));
        }
        open.session.read_rows_back(made, &rows)?;
        Ok(view(open))
    })
}

pub fn try_sheet(app: &AppHandle, rows: &SecretString) -> Answer<SafetyView> {
    bench(app).with(|open| {
        open.session.try_sheet(rows)?;
        Ok(view(open))
    })
}

pub fn revoke_sheet(app: &AppHandle, phrase: &SecretString) -> Answer<SafetyView> {
    bench(app).with(|open| {
        open.session.revoke_sheet(phrase)?;
        open.sheet = None;
        Ok(view(open))
    })
}

pub fn put_sheet_away(app: &AppHandle, _: Nothing) -> Answer<Nothing> {
    bench(app).with(|open| {
        open.sheet = None;
        open.shares.clear();
        Ok(Nothing {})
    })
}

pub fn save_sheet_pdf(app: &AppHandle, _: Nothing) -> Answer<Written> {
    let bench = bench(app);
    let wanted = Wanted::SaveAs(FILE_NAME.to_owned());
    let chosen = ask(app, wanted)?.pop();
    let to = chosen.ok_or_else(|| Refusal::new(Code::Stopped))?;
    bench.with(|open| {
        let made = open.sheet.as_ref().ok_or_else(|| Refusal::new(Code::NotFound))?;
        let rows = sheet::lines(made);
        let pdf = papers::recovery_sheet(rows.expose_secret(), open.session.clock().today());
        let pdf = pdf.map_err(redress_casework::Error::from)?;
        write_whole(&to, &pdf)?;
        Ok(written(&to, pdf.len() as u64))
    })
}

pub fn recover_by_shares(app: &AppHandle, all: &SecretString) -> Answer<AppState> {
    let bench = bench(app);
    let turn = bench.desk.turn();
    let folder = bench.computer.chosen().ok_or_else(|| Refusal::new(Code::NotAVault))?;
    let [one, other, new] = three(all)?;
    let (places, clock) = (bench.computer.places(), bench.clock.clone());
    let session = Session::recover_by_shares(&folder, [&one, &other], &new, places, clock)?;
    opened(app, turn, &folder, session)
}

pub fn look_at_share(_: &AppHandle, rows: &SecretString) -> Answer<SheetLook> {
    let wrong = shares::wrong_rows(rows).into_iter();
    Ok(SheetLook { wrong: wrong.map(|at| u32::try_from(at + 1).unwrap_or(u32::MAX)).collect() })
}

/// Gives the rows of the three shares, one after the other.
pub fn make_shares(app: &AppHandle, phrase: &SecretString) -> Answer<Vec<u8>> {
    bench(app).with(|open| {
        let made = open.session.make_shares(phrase)?;
        let mut rows = Vec::with_capacity(4096);
        for share in &made {
            rows.extend_from_slice(shares::lines(share).expose_secret().as_bytes());
        }
        open.shares = made;
        Ok(rows)
    })
}

pub fn try_shares(app: &AppHandle, both: &SecretString) -> Answer<SafetyView> {
    let (one, other) = two(both)?;
    bench(app).with(|open| {
        open.session.try_shares(&one, &other)?;
        Ok(view(open))
    })
}

pub fn revoke_shares(app: &AppHandle, phrase: &SecretString) -> Answer<SafetyView> {
    bench(app).with(|open| {
        open.session.revoke_shares(phrase)?;
        open.shares.clear();
        Ok(view(open))
    })
}

pub fn save_share_pdf(app: &AppHandle, request: ShareNumber) -> Answer<Written> {
    let bench = bench(app);
    let wanted = Wanted::SaveAs(format!("part-{}-of-3.pdf", request.number));
    let chosen = ask(app, wanted)?.pop();
    let to = chosen.ok_or_else(|| Refusal::new(Code::Stopped))?;
    bench.with(|open| {
        let share = open.shares.iter().find(|share| u32::from(share.number()) == request.number);
        let share = share.ok_or_else(|| Refusal::new(Code::NotFound))?;
        let rows = shares::lines(share);
        let today = open.session.clock().today();
        let pdf = papers::share_sheet(share.number(), rows.expose_secret(), today);
        let pdf = pdf.map_err(redress_casework::Error::from)?;
        write_whole(&to, &pdf)?;
        Ok(written(&to, pdf.len() as u64))
    })
}

/// How the ways back in stand now.
pub(super) fn view(open: &Open) -> SafetyView {
    let safety = open.session.safety();
    let folder = Path::new(&safety.automatic_folder).file_name();
    SafetyView {
        on_disk: safety.on_disk,
        sheet_made: safety.sheet_made,
        sheet_read_back: safety.sheet_read_back,
        sheet_due: safety.sheet_due,
        shares_made: safety.shares_made,
        shares_read_back: safety.shares_read_back,
        shares_due: safety.shares_due,
        backup_made: safety.backup_made,
        backup_saves: safety.backup_saves,
        automatic_folder: folder
            .map(|name| for_display(&name.to_string_lossy()))
            .unwrap_or_default(),
        automatic_made: safety.automatic_made,
        automatic_failed: open.automatic_failed,
    }
}

fn no_row() -> Refusal {
    Problem::in_field(Code::BadField, "rows", "not a row behind its number").into()
}
