//! The custody log: show it, and write it as text.

use redress_casework::{
    Deed, Fault, Signed, Source, model::Code, places::write_whole, words::Lang,
};
use redress_wire::{
    CustodyFault, CustodyRow, CustodyView, DeedWord, OfExhibit, SourceView, Written,
};
use tauri::AppHandle;

use super::{ask, bench, cases::written, id};
use crate::{
    dialogs::Wanted,
    errors::{Answer, Refusal},
};

pub fn custody(app: &AppHandle, request: OfExhibit) -> Answer<CustodyView> {
    let (case, exhibit) = (id(&request.case)?, id(&request.id)?);
    let log = bench(app).with(|open| Ok(open.session.custody(&case, &exhibit)?))?;
    let rows = log.lines.into_iter().map(|line| CustodyRow {
        at: line.says.at,
        by: line.says.by.map(|by| by.to_string()).unwrap_or_default(),
        deed: deed(line.says.deed),
        copy: line.says.copy.map(|copy| copy.kind),
        source: line.source.map(|source| match source {
            Source::Now(words) => SourceView::Now { words: words.to_string() },
            Source::Nothing => SourceView::Nothing,
            Source::Replaced => SourceView::Replaced,
        }),
        hash: line.hash.as_str().to_owned(),
        signed: match line.signed {
            Signed::By { key, .. } => key,
            Signed::Not | Signed::Wrong => String::new(),
        },
    });
    let faults = log.faults.into_iter().map(fault).collect();
    Ok(CustodyView { rows: rows.collect(), total: log.total, faults })
}

pub fn save_custody(app: &AppHandle, request: OfExhibit) -> Answer<Written> {
    let (bench, case, exhibit) = (bench(app), id(&request.case)?, id(&request.id)?);
    let lang = Lang::of(request.language.tag()).unwrap_or(Lang::En);
    let (mark, log) = bench.with(|open| {
        let mark = open.session.exhibit(&case, &exhibit)?.mark();
        Ok((mark, open.session.custody_text(&case, &exhibit, lang)?))
    })?;
    let chosen = ask(app, Wanted::SaveAs(format!("{mark}.txt")))?.pop();
    let to = chosen.ok_or_else(|| Refusal::new(Code::Stopped))?;
    write_whole(&to, log.text.as_bytes())?;
    Ok(written(&to, log.text.len() as u64))
}

fn deed(deed: Deed) -> DeedWord {
    match deed {
        Deed::TakenIn => DeedWord::TakenIn,
        Deed::CopyMade => DeedWord::CopyMade,
        Deed::Viewed => DeedWord::Viewed,
        Deed::CopiedOut => DeedWord::CopiedOut,
        Deed::Exported => DeedWord::Exported,
        Deed::Enclosed => DeedWord::Enclosed,
        Deed::Unchanged => DeedWord::Unchanged,
        Deed::Changed => DeedWord::Changed,
        Deed::SourceNoted => DeedWord::SourceNoted,
    }
}

fn fault(fault: Fault) -> CustodyFault {
    match fault {
        Fault::Altered => CustodyFault::Altered,
        Fault::Forged => CustodyFault::Forged,
        Fault::Missing => CustodyFault::Missing,
        Fault::Loose => CustodyFault::Loose,
    }
}
