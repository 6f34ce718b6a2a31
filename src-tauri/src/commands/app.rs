//! Where the program stands: vaults, settings, unlock, lock, long work.

use std::path::Path;

use redress_casework::{
    CheckReport, Notice, Opener, SecretString, Session, Told,
    model::{Code, Problem, Short, for_display},
    passphrase,
};
use redress_wire::{
    AppState, ChooseFolder, ChooseVault, FolderPurpose, Nothing, NoticeView, ProgressView,
    SetAuthor, Settings, TEXT_SIZES, Words,
};
use tauri::AppHandle;

use super::{Bench, Open, bench};
use crate::{
    clipboard,
    computer::LONGEST_REST,
    dialogs::{self, Wanted},
    errors::{Answer, Refusal},
    idle,
    state::Turn,
    window,
};

pub fn app_state(app: &AppHandle, _: Nothing) -> Answer<AppState> {
    let bench = bench(app);
    let open = bench.desk.with(|open| {
        let author = open.session.author().map(|name| for_display(name.as_str()));
        (open.session.throw_away(), notices(open), author.unwrap_or_default())
    });
    let open = open.ok();
    let (vaults, chosen) = bench.computer.vaults();
    Ok(AppState {
        open: open.is_some(),
        throw_away: open.as_ref().is_some_and(|(throw_away, ..)| *throw_away),
        vaults,
        chosen,
        settings: bench.computer.settings(),
        author: open.as_ref().map(|(.., author)| author.clone()).unwrap_or_default(),
        notices: open.map(|(_, notices, _)| notices).unwrap_or_default(),
        today: bench.clock.today().to_string(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

pub fn set_settings(app: &AppHandle, settings: Settings) -> Answer<AppState> {
    if !TEXT_SIZES.contains(&settings.text_percent) {
        let why = format!("one of {TEXT_SIZES:?}");
        return Err(Problem::in_field(Code::BadField, "text_percent", why).into());
    }
    if settings.lock_minutes > LONGEST_REST {
        return Err(Problem::in_field(Code::BadField, "lock_minutes", "over 30 minutes").into());
    }
    // The settings hold for this run even where they cannot be remembered.
    window::set_text_size(app, settings.text_percent);
    let bench = bench(app);
    let remembered = bench.computer.set(settings);
    bench.idle.set(idle::limit(settings.lock_minutes));
    remembered?;
    app_state(app, Nothing {})
}

/// Puts a text on the clipboard. Works locked too: nothing of a case can be chosen there.
pub fn copy_text(app: &AppHandle, text: &SecretString) -> Answer<Nothing> {
    clipboard::put(app, text.clone());
    Ok(Nothing {})
}

pub fn set_author(app: &AppHandle, request: SetAuthor) -> Answer<AppState> {
    let wrong = |detail: String| Problem::in_field(Code::BadField, "name", detail);
    let name = match request.name.trim() {
        "" => None,
        name => Some(Short::new(for_display(name)).map_err(wrong)?),
    };
    bench(app).change(|open| Ok(open.session.set_author(name.as_ref())?))?;
    app_state(app, Nothing {})
}

pub fn make_passphrase(_: &AppHandle, _: Nothing) -> Answer<Words> {
    let words = passphrase::make()?.into_iter().map(str::to_owned).collect();
    Ok(Words { words, bits: passphrase::BITS })
}

pub fn choose_folder(app: &AppHandle, request: ChooseFolder) -> Answer<AppState> {
    let computer = &bench(app).computer;
    let (wanted, new) = match request.purpose {
        FolderPurpose::New => (Wanted::NewVaultFolder, true),
        FolderPurpose::Open => (Wanted::VaultFolder, false),
    };
    if let Some(folder) = dialogs::ask(app, wanted, computer.settings().language).pop() {
        computer.choose(folder, new);
    }
    app_state(app, Nothing {})
}

pub fn choose_vault(app: &AppHandle, request: ChooseVault) -> Answer<AppState> {
    if !bench(app).computer.choose_key(&request.key) {
        return Err(Refusal::new(Code::NotFound));
    }
    app_state(app, Nothing {})
}

pub fn forget_vault(app: &AppHandle, request: ChooseVault) -> Answer<AppState> {
    bench(app).computer.forget(&request.key)?;
    app_state(app, Nothing {})
}

pub fn look_round(app: &AppHandle, _: Nothing) -> Answer<AppState> {
    let bench = bench(app);
    let turn = bench.desk.turn();
    lay_open(bench, turn, Session::look_round(bench.clock.clone())?)?;
    app_state(app, Nothing {})
}

pub fn create_vault(app: &AppHandle, passphrase: &SecretString) -> Answer<AppState> {
    let bench = bench(app);
    let (turn, folder) = (bench.desk.turn(), bench.computer.place_for_new());
    let places = bench.computer.places();
    if let Some(parent) = folder.parent() {
        // What cannot be made here is told by the vault, in its own words.
        let _ = std::fs::create_dir_all(parent);
    }
    let session = Session::create(&folder, passphrase, places, bench.clock.clone())?;
    opened(app, turn, &folder, session)
}

pub fn unlock(app: &AppHandle, passphrase: &SecretString) -> Answer<AppState> {
    let bench = bench(app);
    let turn = bench.desk.turn();
    let folder = bench.computer.chosen().ok_or_else(|| Refusal::new(Code::NotAVault))?;
    let places = bench.computer.places();
    let opener = Opener::Passphrase(passphrase);
    let session = bench.long(|progress| {
        Ok(Session::open_telling(&folder, opener, places, bench.clock.clone(), progress)?)
    })?;
    // A backup that was just put back is read whole, record by record, before it is shown.
    let earlier = bench.computer.was_restored(&folder);
    let checked = match earlier {
        Some(_) => Some(bench.long(|progress| Ok(session.check(progress)?))?),
        None => None,
    };
    opened(app, turn, &folder, session)?;
    if let Some(report) = checked {
        let _ = bench.desk.with(|open| {
            open.notices.insert(0, restored(&report));
            if earlier == Some(true) {
                open.notices.insert(0, named("restored-earlier", 0));
            }
        });
    }
    app_state(app, Nothing {})
}

pub fn lock(app: &AppHandle, _: Nothing) -> Answer<Nothing> {
    window::lock(app);
    Ok(Nothing {})
}

pub fn progress(app: &AppHandle, _: Nothing) -> Answer<ProgressView> {
    Ok(bench(app).with_work(|work| {
        let ((done, total), (paper, papers)) = (work.progress.get(), work.progress.paper());
        ProgressView { busy: work.busy, done, total, mib: work.progress.in_mib(), paper, papers }
    }))
}

pub fn stop_work(app: &AppHandle, _: Nothing) -> Answer<Nothing> {
    bench(app).with_work(|work| work.progress.stop());
    Ok(Nothing {})
}

pub(super) fn opened(
    app: &AppHandle,
    turn: Turn,
    folder: &Path,
    session: Session,
) -> Answer<AppState> {
    lay_open(bench(app), turn, session)?;
    // The vault is open whether or not the list of vaults could be written.
    let _ = bench(app).computer.opened(folder);
    app_state(app, Nothing {})
}

fn lay_open(bench: &Bench, turn: Turn, session: Session) -> Answer<()> {
    bench.idle.touched();
    let notices = session.found().into_iter().map(notice).collect();
    Ok(bench.desk.open(
        turn,
        Open {
            session,
            drafted: None,
            card: None,
            lawyer: None,
            notices,
            report: None,
            unrested: true,
            sheet: None,
            automatic_failed: None,
            shares: Vec::new(),
        },
    )?)
}

/// What was found at opening, and what the disk has come to since.
fn notices(open: &Open) -> Vec<NoticeView> {
    let mut told = open.notices.clone();
    let now = open.session.notices();
    let spent = now.iter().filter(|one| **one == Notice::ReserveSpent);
    told.extend(spent.map(|one| notice(open.session.told(one))));
    told
}

/// Says how a restored backup was found.
fn restored(report: &CheckReport) -> NoticeView {
    let damaged = u32::try_from(report.damage.len()).unwrap_or(u32::MAX);
    let (kind, count) = match damaged {
        0 => ("restored", report.records),
        damaged => ("restored-damaged", damaged),
    };
    named(kind, count)
}

fn named(kind: &str, count: u32) -> NoticeView {
    NoticeView { kind: kind.to_owned(), count, names: Vec::new() }
}

/// Shows a notice of the vault.
fn notice(((kind, count), names): Told) -> NoticeView {
    NoticeView { names, ..named(kind, count) }
}
