//! `draft ID`: the request as a PDF, with a MANIFEST that `sha256sum -c` checks.

use redress_casework::model::{Code, Disclosure, Problem, RequestKind, RequestLanguage};
use redress_casework::places::write_whole;
use serde_json::json;

use crate::args::{Args, DraftArgs, KindArg, LangArg};
use crate::desk::{self, Done};
use crate::out::Out;

/// Runs `draft`.
pub fn run(args: &Args, wish: &DraftArgs, out: &mut Out) -> Done {
    let kind = match wish.kind {
        KindArg::Access => RequestKind::Access,
        KindArg::Deletion => RequestKind::Deletion,
        KindArg::Revision => RequestKind::Revision,
    };
    let language = match wish.lang {
        LangArg::En => RequestLanguage::En,
        LangArg::Fr => RequestLanguage::Fr,
        LangArg::Es => RequestLanguage::Es,
        LangArg::Ar => RequestLanguage::Ar,
    };
    let pdf = wish.out.join("request.pdf");
    if pdf.exists() {
        // An earlier draft may have been signed or sent; it is never written over.
        return Err(Problem::in_field(
            Code::FolderNotEmpty,
            "--out",
            "request.pdf is already there",
        ));
    }
    let mut session = desk::open(args)?;
    let id = desk::find(&session, &wish.case)?;
    let drafted = session.draft(&id, kind, language).map_err(|error| error.problem())?;
    write_whole(&pdf, drafted.draft.pdf()).map_err(|error| error.problem())?;
    let manifest = format!("{}  request.pdf\n", drafted.sha256.as_str());
    write_whole(&wish.out.join("MANIFEST"), manifest.as_bytes())
        .map_err(|error| error.problem())?;
    session.remember_request(&id, kind, language, &drafted).map_err(|error| error.problem())?;
    session.idle().map_err(|error| error.problem())?;
    session.lock();

    let count = |who: Disclosure| drafted.learners.iter().filter(|l| l.disclosure == who).count();
    out.line(&format!("request.pdf: {} pages. It is not sealed.", drafted.draft.pages()));
    out.line("Who learns what, if it is sent:");
    out.line(&format!("  may reach the accusing state: {}", count(Disclosure::MayReachState)));
    out.line(&format!("  CCF only: {}", count(Disclosure::CcfOnly)));
    out.line(&format!("  never leaves this vault: {}", count(Disclosure::NeverLeaves)));
    out.line("Filing may tell the accusing state that a challenge exists.");
    let mut notes = Vec::new();
    for note in drafted.draft.notes() {
        out.line(&format!("Note: {} {} ({})", note.kind, note.about, note.count));
        notes.push(json!({ "kind": note.kind, "about": note.about, "count": note.count }));
    }
    out.value(&json!({
        "pages": drafted.draft.pages(), "sha256": drafted.sha256.as_str(), "notes": notes,
        "may_reach_state": count(Disclosure::MayReachState), "ccf_only": count(Disclosure::CcfOnly),
        "never_leaves": count(Disclosure::NeverLeaves),
    }));
    Ok(())
}
