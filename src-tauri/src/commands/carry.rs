//! What a person carries across a border: the card, drawn as it would be printed, the numbers to call, and the sealed
//! sheet for a lawyer.

use redress_casework::{
    CardMade, LawyerSheet, Missing, SecretString,
    law::{card_as_of, card_reviewed},
    model::{CardLanguage, Code, Id},
    papers::CardSides,
    places::write_whole,
    words::Lang,
};
use redress_wire::{
    CardFactView, CardMissing, CardSheet, CardView, CardWork, CaseId, LawyerView, LawyerWish,
    SealTo, Written,
};
use tauri::AppHandle;

use super::{Bench, Open, ask, bench, cases::written, id};
use crate::{
    dialogs::Wanted,
    errors::{Answer, Refusal},
    scheme::{Kind, Part},
};

/// The name a saved card gets unless the person types another; it says nothing of the case.
const CARD_NAME: &str = "card.pdf";

/// The same for the sheet of numbers.
const NUMBERS_NAME: &str = "numbers.pdf";
/// The same for the sealed sheet: it ends as age files do.
const SEALED_NAME: &str = "sheet.pdf.age";

/// A card whose sides the window shows.
pub struct Drawn {
    case: Id,
    sides: CardSides,
}

pub fn card(app: &AppHandle, request: CaseId) -> Answer<CardSheet> {
    bench(app).with(|open| {
        let kept = open.session.carried(&id(&request.case)?)?;
        Ok(CardSheet::of(&kept.wish, kept.revision))
    })
}

pub fn keep_card(app: &AppHandle, request: CardWork) -> Answer<CardSheet> {
    bench(app).change(|open| {
        let wish = request.sheet.wish()?;
        let case = id(&request.case)?;
        let kept = open.session.keep_carried(&case, request.sheet.revision, &wish)?;
        Ok(CardSheet::of(&kept.wish, kept.revision))
    })
}

pub fn draw_card(app: &AppHandle, request: CardWork) -> Answer<CardView> {
    bench(app).with(|open| {
        let wish = request.sheet.wish()?;
        let case = id(&request.case)?;
        let made = open.session.card(&case, &wish)?;
        let sides = made.card.sides().map_err(redress_casework::Error::from)?;
        let view = view(&made, &sides, &[wish.first, wish.second, wish.own])?;
        open.card = Some(Drawn { case, sides });
        Ok(view)
    })
}

pub fn save_card(app: &AppHandle, request: CardWork) -> Answer<Written> {
    let bench = bench(app);
    // A locked vault answers so before anything is looked at.
    let wish = bench.with(|_| Ok(request.sheet.wish()?))?;
    let case = id(&request.case)?;
    let chosen = ask(app, Wanted::SaveAs(CARD_NAME.to_owned()))?.pop();
    let to = chosen.ok_or_else(|| Refusal::new(Code::Stopped))?;
    bench.with(|open| {
        let pdf = open.session.card(&case, &wish)?.card.pdf();
        let pdf = pdf.map_err(redress_casework::Error::from)?;
        write_whole(&to, &pdf)?;
        Ok(written(&to, pdf.len() as u64))
    })
}

pub fn save_numbers(app: &AppHandle, request: CardWork) -> Answer<Written> {
    let bench = bench(app);
    // A locked vault answers so before anything is looked at.
    let wish = bench.with(|_| Ok(request.sheet.wish()?))?;
    let chosen = ask(app, Wanted::SaveAs(NUMBERS_NAME.to_owned()))?.pop();
    let to = chosen.ok_or_else(|| Refusal::new(Code::Stopped))?;
    bench.with(|open| {
        let pdf = open.session.numbers_sheet(&wish)?;
        write_whole(&to, &pdf)?;
        Ok(written(&to, pdf.len() as u64))
    })
}

/// Sets the sheet for a lawyer and holds it until it is sealed; it is never written as it is.
pub fn set_lawyer_sheet(app: &AppHandle, request: LawyerWish) -> Answer<LawyerView> {
    let lang = Lang::of(request.language.tag()).unwrap_or(Lang::En);
    bench(app).with(|open| {
        let (case, note) = (id(&request.case)?, request.note()?);
        let sheet = open.session.lawyer_sheet(&case, &request.parts, note.as_ref(), lang)?;
        let pages = u32::from(sheet.pages);
        open.lawyer = Some(sheet);
        Ok(LawyerView { pages })
    })
}

pub fn seal_to_lawyer(app: &AppHandle, request: SealTo) -> Answer<Written> {
    sealed(app, |sheet| Ok(sheet.to_recipient(&request.recipient)?))
}

pub fn seal_for_lawyer(app: &AppHandle, phrase: &SecretString) -> Answer<Written> {
    sealed(app, |sheet| Ok(sheet.by_passphrase(phrase)?))
}

/// Seals the sheet first, so that a wrong recipient or a weak passphrase opens no dialog, and then asks where to.
fn sealed(app: &AppHandle, seal: impl FnOnce(&LawyerSheet) -> Answer<Vec<u8>>) -> Answer<Written> {
    let bench = bench(app);
    let bytes = bench
        .with(|open| seal(open.lawyer.as_ref().ok_or_else(|| Refusal::new(Code::NotFound))?))?;
    let chosen = ask(app, Wanted::SaveAs(SEALED_NAME.to_owned()))?.pop();
    let to = chosen.ok_or_else(|| Refusal::new(Code::Stopped))?;
    bench.with(|open| {
        write_whole(&to, &bytes)?;
        open.lawyer = None;
        Ok(written(&to, bytes.len() as u64))
    })
}

/// Draws one side, 0 or 1, of the card last drawn for this case.
pub fn side(bench: &Bench, case: &str, side: &str) -> Answer<Part> {
    let (case, missing) = (id(case)?, || Refusal::new(Code::NotFound));
    let side: usize = side.parse().map_err(|_| missing())?;
    bench.with(|open: &mut Open| {
        let drawn = open.card.as_ref().filter(|drawn| drawn.case == case).ok_or_else(missing)?;
        let (kind, bytes) = drawn.sides.image(side).map_err(redress_casework::Error::from)?;
        Ok(Part { kind: Kind::Drawn(kind), whole: bytes.len() as u64, bytes, from: 0 })
    })
}

fn view(made: &CardMade, sides: &CardSides, languages: &[CardLanguage]) -> Answer<CardView> {
    let missing = |missing| match missing {
        Missing::Nothing => CardMissing::Nothing,
        Missing::Empty => CardMissing::Empty,
        Missing::Stays => CardMissing::Stays,
    };
    let facts = made.facts.iter().map(|fact| CardFactView {
        field: fact.field,
        value: fact.value.clone(),
        missing: missing(fact.missing),
    });
    let mut guides: Vec<String> = made.lines.iter().map(|line| line.from.clone()).collect();
    let mut unread: Vec<CardLanguage> =
        languages.iter().copied().filter(|language| !card_reviewed(*language)).collect();
    guides.sort_unstable();
    guides.dedup();
    unread.sort_unstable();
    unread.dedup();
    Ok(CardView {
        facts: facts.collect(),
        over: sides.over.to_vec(),
        version: sides.version().map_err(redress_casework::Error::from)?,
        high: sides.high().to_vec(),
        guides,
        recalled: made.lines.iter().any(|line| line.recalled),
        as_of: card_as_of().to_owned(),
        unread,
        strange: u32::try_from(sides.strange.len()).unwrap_or(u32::MAX),
    })
}
