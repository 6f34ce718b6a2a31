//! `draft ID`: the packet for the CCF in a new folder: request, exhibits, a page that explains it, and a
//! MANIFEST that `sha256sum -c` checks.

use redress_casework::law::Met;
use redress_casework::model::{Disclosure, Learner, RequestKind, RequestLanguage};
use redress_casework::render::Drawer;
use redress_casework::{AdmissibilityLine, Drafted, Progress};
use serde_json::{Value, json};

use crate::args::{Args, DraftArgs, KindArg, LangArg};
use crate::desk::{self, Done};
use crate::out::Out;
use crate::words::Given;

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
        .write_packet(&id, kind, language, &wish.out, &Drawer::this_program(), &Progress::default())
        .map_err(|error| error.problem())?;
    session.idle().map_err(|error| error.problem())?;
    session.lock();

    let drafted = &written.drafted;
    out.say("cli-drafted", &[("pages", Given::Count(drafted.draft.pages().into()))]);
    out.say("cli-docx", &[]);
    if let pages @ 1.. = drafted.draft.summary_pages() {
        out.say("cli-summary", &[("pages", Given::Count(pages.into()))]);
    }
    out.say("cli-exhibits", &[("pages", Given::Count(u64::from(written.bundle_pages)))]);
    let check = checked(drafted, out);
    out.say("cli-read-back", &[]);
    for (mark, why) in &written.apart {
        let values = [("mark", Given::Text(mark)), ("why", Given::Text(why.word()))];
        out.say("cli-not-printed", &values);
    }
    if !written.strange.is_empty() {
        out.say("cli-strange", &[("count", Given::Count(written.strange.len() as u64))]);
    }
    let count = |who: Disclosure| drafted.learners.iter().filter(|l| l.disclosure == who).count();
    out.say("cli-who-learns", &[]);
    for (who, id) in [
        (Disclosure::MayReachState, "disclosure-may_reach_state"),
        (Disclosure::CcfOnly, "disclosure-ccf_only"),
    ] {
        let words = out.tell(id, &[]);
        learners(out, &words, who, &drafted.learners);
    }
    let stays = count(Disclosure::NeverLeaves);
    let words = out.tell("disclosure-never_leaves", &[]);
    out.line(&format!("  {words}: {stays}"));
    out.say("cli-filing-tells", &[]);
    let mut notes = Vec::new();
    for note in drafted.draft.notes() {
        let values = [
            ("kind", Given::Text(note.kind)),
            ("about", Given::Text(&note.about)),
            ("count", Given::Count(note.count.into())),
        ];
        out.say("cli-draft-note", &values);
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
        "files": files, "apart": apart, "admissibility": check,
        "counted_pages": drafted.length().0, "page_budget": drafted.length().1,
        "may_reach_state": count(Disclosure::MayReachState), "ccf_only": count(Disclosure::CcfOnly),
        "never_leaves": stays,
    }));
    Ok(())
}

/// Says how long it is, and line by line what the CCF asks for.
fn checked(drafted: &Drafted, out: &mut Out) -> Vec<Value> {
    let (counted, budget) = drafted.length();
    let values = [
        ("counted", Given::Count(u64::from(counted))),
        ("budget", Given::Count(u64::from(budget))),
    ];
    out.say("cli-length", &values);
    out.say("cli-admissible", &[]);
    let language = out.language();
    let line = |line: &AdmissibilityLine| {
        let todo = match line.met {
            Met::Met => String::new(),
            _ => format!(" {}", language.of(&line.todo)),
        };
        let met = out.tell(&format!("check-{}", line.met.word()), &[]);
        out.line(&format!("  {met}: {}.{todo}", language.of(&line.name)));
        json!({ "id": line.id, "met": line.met.word(), "facts": line.facts })
    };
    drafted.check.iter().map(line).collect()
}

fn learners(out: &mut Out, words: &str, who: Disclosure, all: &[Learner]) {
    let those: Vec<&Learner> = all.iter().filter(|one| one.disclosure == who).collect();
    out.line(&format!("  {words}: {}", those.len()));
    for one in those {
        let kind = out.tell(&format!("entry-{}", one.entry.kind.word()), &[]);
        out.line(&format!("    {kind} {}: {}", one.entry.id, one.label));
    }
}
