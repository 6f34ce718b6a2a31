//! `draft ID`: the packet for the CCF in a new folder: request, exhibits, a page that explains it, and a
//! MANIFEST that `sha256sum -c` checks.

use redress_casework::Progress;
use redress_casework::model::{Disclosure, Learner, RequestKind, RequestLanguage};
use serde_json::json;

use crate::args::{Args, DraftArgs, KindArg, LangArg};
use crate::desk::{self, Done};
use crate::out::Out;

/// What the arguments say of the kind.
pub fn kind(kind: KindArg) -> RequestKind {
    match kind {
        KindArg::Access => RequestKind::Access,
        KindArg::Deletion => RequestKind::Deletion,
        KindArg::Revision => RequestKind::Revision,
    }
}

/// What the arguments say of the language.
pub fn language(lang: LangArg) -> RequestLanguage {
    match lang {
        LangArg::En => RequestLanguage::En,
        LangArg::Fr => RequestLanguage::Fr,
        LangArg::Es => RequestLanguage::Es,
        LangArg::Ar => RequestLanguage::Ar,
    }
}

/// Runs `draft`.
pub fn run(args: &Args, wish: &DraftArgs, out: &mut Out) -> Done {
    let mut session = desk::open(args)?;
    let id = desk::find(&session, &wish.case)?;
    let (kind, language) = (kind(wish.kind), language(wish.lang));
    let written = session
        .write_packet(&id, kind, language, &wish.out, &Progress::default())
        .map_err(|error| error.problem())?;
    session.idle().map_err(|error| error.problem())?;
    session.lock();

    let drafted = &written.drafted;
    out.line(&format!("request.pdf: {} pages. It is not sealed.", drafted.draft.pages()));
    out.line(&format!("exhibits.pdf: {} pages. It is not sealed.", written.bundle_pages));
    out.line("Every file was read back and is as it was written.");
    for (mark, why) in &written.apart {
        out.line(&format!("Note: {mark} is not printed ({})", why.word()));
    }
    if !written.strange.is_empty() {
        let count = written.strange.len();
        out.line(&format!("Note: {count} characters of the exhibits have no sign in the built-in fonts; their codes stand in their place."));
    }
    let count = |who: Disclosure| drafted.learners.iter().filter(|l| l.disclosure == who).count();
    out.line("Who learns what, if it is sent:");
    learners(out, "may reach the accusing state", Disclosure::MayReachState, &drafted.learners);
    learners(out, "CCF only", Disclosure::CcfOnly, &drafted.learners);
    let stays = count(Disclosure::NeverLeaves);
    out.line(&format!("  never leaves this vault: {stays}"));
    out.line("Filing may tell the accusing state that a challenge exists.");
    let mut notes = Vec::new();
    for note in drafted.draft.notes() {
        out.line(&format!("Note: {} {} ({})", note.kind, note.about, note.count));
        notes.push(json!({ "kind": note.kind, "about": note.about, "count": note.count }));
    }
    let files: Vec<_> = written
        .files
        .iter()
        .map(|f| json!({ "name": f.name, "bytes": f.size, "sha256": f.sha256.as_str() }))
        .collect();
    let apart: Vec<_> = written
        .apart
        .iter()
        .map(|(mark, why)| json!({ "mark": mark, "why": why.word() }))
        .collect();
    out.value(&json!({
        "pages": drafted.draft.pages(), "sha256": drafted.sha256.as_str(), "notes": notes,
        "packet": written.record.as_str(), "bundle_pages": written.bundle_pages,
        "files": files, "apart": apart,
        "may_reach_state": count(Disclosure::MayReachState), "ccf_only": count(Disclosure::CcfOnly),
        "never_leaves": stays,
    }));
    Ok(())
}

fn learners(out: &mut Out, words: &str, who: Disclosure, all: &[Learner]) {
    let those: Vec<&Learner> = all.iter().filter(|one| one.disclosure == who).collect();
    out.line(&format!("  {words}: {}", those.len()));
    for one in those {
        out.line(&format!("    {} {}: {}", one.entry.kind.word(), one.entry.id, one.label));
    }
}
