//! The Refugee Policy assistant, and the papers it drafts.

use redress_casework::{
    LetterDraft, RefugeeCase, StatePaper, StepStands,
    model::{Code, for_display},
    papers::Paragraph,
    places::write_whole,
};
use redress_wire::{
    AppliesLine, AskStatePaper, Assess, BlockedRow, EntryLink, Language, LawLine, LetterView,
    ParagraphView, ProtectionCase, QuestionView, RefugeeStep, RefugeeView, Written, say,
};
use tauri::AppHandle;

use super::{ask, bench, cases::written, id};
use crate::{
    dialogs::Wanted,
    errors::{Answer, Refusal},
};

/// The names the papers get unless the person types another; they say nothing of the case.
const LETTER_NAME: &str = "letter.pdf";
const CONSENT_NAME: &str = "consent.pdf";

pub fn refugee(app: &AppHandle, request: Assess) -> Answer<RefugeeView> {
    bench(app).with(|open| {
        let found = open.session.refugee(&id(&request.case)?)?;
        let line = |entry: &&redress_casework::law::LibraryEntry| law_line(entry, request.language);
        Ok(RefugeeView {
            protections: found.protections.iter().map(|one| view(one, request.language)).collect(),
            reading: found.reading.iter().map(line).collect(),
        })
    })
}

/// A text of the library with its source.
pub(super) fn law_line(entry: &redress_casework::law::LibraryEntry, language: Language) -> LawLine {
    LawLine {
        id: entry.id.clone(),
        text: say(&entry.title, language),
        source: entry.source.clone(),
        confidence: entry.confidence,
        as_of: entry.as_of.clone(),
    }
}

pub fn draft_state_paper(app: &AppHandle, request: AskStatePaper) -> Answer<LetterView> {
    bench(app).with(|open| {
        let (case, protection) = (id(&request.case)?, id(&request.protection)?);
        let paper = paper(request.paper);
        Ok(letter(open.session.state_paper(&case, &protection, paper, request.language)?))
    })
}

pub fn save_state_paper(app: &AppHandle, request: AskStatePaper) -> Answer<Written> {
    let (bench, case, protection) = (bench(app), id(&request.case)?, id(&request.protection)?);
    let paper = paper(request.paper);
    let name = if paper == StatePaper::Letter { LETTER_NAME } else { CONSENT_NAME };
    let chosen = ask(app, Wanted::SaveAs(name.to_owned()))?.pop();
    let to = chosen.ok_or_else(|| Refusal::new(Code::Stopped))?;
    bench.with(|open| {
        // Drafted anew: what is saved is the case as it stands, not as it was shown.
        let made = open.session.state_paper(&case, &protection, paper, request.language)?;
        let made = made.paper()?;
        write_whole(&to, &made.pdf)?;
        Ok(written(&to, made.pdf.len() as u64))
    })
}

fn paper(asked: redress_wire::StatePaper) -> StatePaper {
    match asked {
        redress_wire::StatePaper::Letter => StatePaper::Letter,
        redress_wire::StatePaper::Consent => StatePaper::Consent,
    }
}

fn step(stands: StepStands) -> RefugeeStep {
    match stands {
        StepStands::Open => RefugeeStep::Open,
        StepStands::Done => RefugeeStep::Done,
        StepStands::Refused => RefugeeStep::Refused,
        StepStands::Blocked => RefugeeStep::Blocked,
    }
}

fn view(one: &RefugeeCase, language: Language) -> ProtectionCase {
    let applies = |line: &redress_casework::Applies| AppliesLine {
        text: say(&line.text, language),
        against: line.against,
        rests_on: line.rests_on.iter().map(EntryLink::from).collect(),
    };
    ProtectionCase {
        id: one.id.to_string(),
        state: one.state.map(String::from).unwrap_or_default(),
        applies: one.applies.iter().map(applies).collect(),
        missing: one.missing.iter().map(|asked| QuestionView::of(asked, language)).collect(),
        consent: step(one.consent),
        asked: step(one.asked),
        letters: one.letters.iter().map(ToString::to_string).collect(),
        confirmed: step(one.confirmed),
        blocked: one.blocked.unwrap_or_default().to_owned(),
    }
}

/// A letter as it is shown.
pub(super) fn letter(made: LetterDraft) -> LetterView {
    let LetterDraft { letter: made, blocked } = made;
    let row = |one: &redress_casework::Blocked| BlockedRow {
        key: one.key.clone(),
        words: one.words.clone(),
        at: u32::try_from(one.at).unwrap_or(u32::MAX),
        what: one.what.to_owned(),
    };
    let shown = |all: Vec<String>| all.iter().map(|line| for_display(line)).collect();
    let paragraph = |one: Paragraph| ParagraphView {
        own: one.instead_of.is_some(),
        program: for_display(&one.instead_of.unwrap_or_else(|| one.lines.join(" "))),
        lines: shown(one.lines),
        rows: one.rows.into_iter().map(|(a, b)| (a, for_display(&b))).collect(),
        points: shown(one.points),
        key: one.key,
    };
    LetterView {
        language: made.language,
        title: made.title,
        sender: made.sender,
        to: made.to,
        paragraphs: made.paragraphs.into_iter().map(paragraph).collect(),
        enclosures: made.enclosures,
        end: made.end,
        lacking: made.lacking.iter().map(|lacking| lacking.word().to_owned()).collect(),
        pages: made.pages,
        blocked: blocked.iter().map(row).collect(),
    }
}
