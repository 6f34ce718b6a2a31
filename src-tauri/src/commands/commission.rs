//! Papers for the CCF beside the request.

use redress_casework::{
    CommissionPaper, law::LibraryEntry, model::Code, papers::PassedLimit, places::write_whole,
};
use redress_wire::{
    AskCommissionPaper, Assess, CommissionView, CommissionWord, DateSheet, LateView, LawLine,
    LetterView, LimitWord, Written,
};
use tauri::AppHandle;

use super::{
    ask, bench,
    cases::written,
    id,
    refugee::{law_line, letter},
};
use crate::{
    dialogs::Wanted,
    errors::{Answer, Refusal},
};

pub fn commission_papers(app: &AppHandle, request: Assess) -> Answer<CommissionView> {
    bench(app).with(|open| {
        let found = open.session.commission_papers(&id(&request.case)?)?;
        let lines = |all: &[&'static LibraryEntry]| -> Vec<LawLine> {
            all.iter().map(|entry| law_line(entry, request.language)).collect()
        };
        let [power, cover, late] = &found.reading;
        Ok(CommissionView {
            power: found.power.unwrap_or_default().to_owned(),
            cover: found.cover.unwrap_or_default().to_owned(),
            late: found.late.iter().map(view).collect(),
            of_power: lines(power),
            of_cover: lines(cover),
            of_late: lines(late),
        })
    })
}

pub fn draft_commission_paper(app: &AppHandle, request: AskCommissionPaper) -> Answer<LetterView> {
    bench(app).with(|open| {
        let (case, paper) = (id(&request.case)?, paper(&request)?);
        Ok(letter(open.session.commission_paper(&case, &paper, request.language)?))
    })
}

pub fn save_commission_paper(app: &AppHandle, request: AskCommissionPaper) -> Answer<Written> {
    let (bench, case, paper) = (bench(app), id(&request.case)?, paper(&request)?);
    let chosen = ask(app, Wanted::SaveAs(name(request.paper).to_owned()))?.pop();
    let to = chosen.ok_or_else(|| Refusal::new(Code::Stopped))?;
    bench.with(|open| {
        // Drafted anew: what is saved is the case as it stands, not as it was shown.
        let made = open.session.commission_paper(&case, &paper, request.language)?.paper()?;
        write_whole(&to, &made.pdf)?;
        Ok(written(&to, made.pdf.len() as u64))
    })
}

/// The name a paper gets unless the person types another; it says nothing of the case.
fn name(paper: CommissionWord) -> &'static str {
    match paper {
        CommissionWord::Power => "authority.pdf",
        CommissionWord::Cover | CommissionWord::Overdue => "letter.pdf",
    }
}

fn paper(asked: &AskCommissionPaper) -> Answer<CommissionPaper> {
    Ok(match asked.paper {
        CommissionWord::Power => CommissionPaper::Power,
        CommissionWord::Cover => CommissionPaper::Cover(asked.kind),
        CommissionWord::Overdue => CommissionPaper::Overdue(id(&asked.letter)?),
    })
}

fn view(late: &redress_casework::Late) -> LateView {
    LateView {
        letter: late.letter.to_string(),
        limit: match late.limit {
            PassedLimit::Admissibility => LimitWord::Admissibility,
            PassedLimit::Access => LimitWord::Access,
            PassedLimit::Deletion => LimitWord::Deletion,
        },
        ended: DateSheet::from(&late.ended),
        blocked: late.blocked.unwrap_or_default().to_owned(),
    }
}
