//! Erasing for good, and removing a vault from this computer.

use redress_casework::{ExposeSecret, SecretString, Wish, model::Code, remove_vault};
use redress_wire::{AppState, EraseWhat, EraseWish, ErasedView, Nothing, WillGoView};
use tauri::AppHandle;

use super::{app::app_state, bench, id, two};
use crate::{
    errors::{Answer, Refusal},
    window,
};

pub fn will_go(app: &AppHandle, request: EraseWish) -> Answer<WillGoView> {
    let wish = wish(&request)?;
    bench(app).with(|open| {
        let goes = open.session.will_go(&wish)?;
        let before = match request.what {
            EraseWhat::Drafts => 0,
            _ => open.session.erased(&id(&request.case)?).map_or(0, |erased| erased.len()),
        };
        Ok(WillGoView {
            entries: goes.entries,
            versions: goes.versions,
            papers: goes.papers,
            pointers: goes.pointers,
            erased_before: u32::try_from(before).unwrap_or(u32::MAX),
        })
    })
}

/// Erases what is less than a case. A page that somebody has taken over could do that too; a whole case, or all of
/// them, go only with the passphrase.
pub fn erase(app: &AppHandle, request: EraseWish) -> Answer<ErasedView> {
    if request.what == EraseWhat::Case {
        return Err(Refusal::new(Code::BadField));
    }
    carry_out(app, &wish(&request)?, None)
}

/// Takes the case and the passphrase, a zero byte between.
pub fn shred_case(app: &AppHandle, both: &SecretString) -> Answer<ErasedView> {
    let (case, phrase) = two(both)?;
    carry_out(app, &Wish::Case { case: id(case.expose_secret())? }, Some(&phrase))
}

fn carry_out(app: &AppHandle, wish: &Wish, proof: Option<&SecretString>) -> Answer<ErasedView> {
    let bench = bench(app);
    bench.long(|progress| {
        bench.change(|open| {
            if let Some(phrase) = proof {
                open.session.prove(phrase)?;
            }
            let done = open.session.erase(wish, progress)?;
            // A paper drafted before may tell what is gone.
            open.drafted = None;
            Ok(ErasedView {
                versions: done.revisions,
                papers: done.attachments,
                freed_bytes: done.before.saturating_sub(done.after).to_string(),
            })
        })
    })
}

/// Removes the open vault from this computer, with every trace of it outside.
pub fn remove_from_computer(app: &AppHandle, phrase: &SecretString) -> Answer<AppState> {
    let bench = bench(app);
    let folder = bench.computer.chosen().ok_or_else(|| Refusal::new(Code::NotAVault))?;
    bench.with(|open| Ok(open.session.prove(phrase)?))?;
    let open = bench.desk.take().ok_or_else(|| Refusal::new(Code::Locked))?;
    if open.session.throw_away() {
        return Err(Refusal::new(Code::NotFound));
    }
    let removed = remove_vault(open.session, &folder, bench.computer.places());
    // Gone from the list also where the rest is removed at the next start only.
    bench.computer.read_again();
    window::lock(app);
    removed?;
    app_state(app, Nothing {})
}

fn wish(request: &EraseWish) -> Answer<Wish> {
    let case = || id(&request.case);
    Ok(match request.what {
        EraseWhat::Drafts => Wish::Drafts,
        EraseWhat::Case => Wish::Case { case: case()? },
        EraseWhat::Removed => Wish::Removed { case: case()? },
        EraseWhat::Entry => {
            Wish::Entry { case: case()?, id: id(&request.id)?, base: request.revision }
        }
        EraseWhat::Earlier => {
            Wish::Earlier { case: case()?, id: id(&request.id)?, base: request.revision }
        }
    })
}
