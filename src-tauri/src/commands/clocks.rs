//! Clocks: what the law data say of them, what a letter would start and stop, and the calendar file.

use redress_casework::{
    ClockState, Clocked, Effect, calendar, dues,
    law::{self, LetterFacts},
    model::{Code, PartialDate},
    places::write_whole,
};
use redress_wire::{
    AskEffects, CaseId, ClockMark, ClockRuleView, ClockWord, ClocksView, DateSheet, EffectRow,
    EffectWord, Language, LetterFactView, LetterKindView, LetterOutcomeView, RuleView, SessionRow,
    Tongue, Written,
};
use tauri::AppHandle;

use super::{ask, bench, cases::written, clinic::due_row, id};
use crate::{
    dialogs::Wanted,
    errors::{Answer, Refusal},
    words,
};

/// The name a saved calendar gets unless the person types another; it says nothing of a case.
const CALENDAR_NAME: &str = "dates.ics";

pub fn list_clocks(_: &AppHandle, request: Tongue) -> Answer<ClocksView> {
    let language = request.language;
    let say = |words: &redress_casework::model::Wording| language.of(words).to_owned();
    let rule = |rule: &law::ClockRule| ClockRuleView {
        id: rule.id.clone(),
        fact: rule.fact.clone(),
        name: say(&rule.name),
        limit: say(&rule.says),
        not_yet: rule.not_yet.as_ref().map(say).unwrap_or_default(),
        late: rule.late.clone().unwrap_or_default(),
        rule: RuleView::of(&rule.rule, language),
        real: rule.real.as_ref().map(|real| say(&real.says)).unwrap_or_default(),
        real_from: rule.real.as_ref().map_or(0, |real| u32::from(real.from)),
        real_to: rule.real.as_ref().map_or(0, |real| u32::from(real.to)),
        real_share: rule.real.as_ref().and_then(|real| real.share).map_or(0, u32::from),
        real_source: rule.real.as_ref().map(|real| real.source.clone()).unwrap_or_default(),
    };
    let session = |session: &law::CcfSession| SessionRow {
        number: u32::from(session.number),
        first: session.first.to_string(),
        last: session.last.to_string(),
    };
    let facts = |facts: &LetterFacts| LetterFactView {
        fact: facts.fact.clone(),
        name: say(&facts.name),
        means: say(&facts.means),
        decided: facts.decided.as_ref().map(say).unwrap_or_default(),
        source: facts.source.clone(),
        confidence: facts.confidence,
        as_of: facts.as_of.clone(),
    };
    let told = law::sessions_say();
    let kinds = law::letter_kinds().iter().map(|(kind, known)| LetterKindView {
        kind: *kind,
        sent: kind.is_sent(),
        facts: facts(known),
    });
    let outcomes = law::letter_outcomes().iter().map(|one| LetterOutcomeView {
        outcome: one.outcome,
        requests: one.requests.clone(),
        facts: facts(&one.facts),
    });
    Ok(ClocksView {
        rules: law::clocks().iter().map(rule).collect(),
        sessions: law::sessions().iter().map(session).collect(),
        sessions_say: say(&told.says),
        sessions_source: told.source,
        sessions_as_of: told.as_of,
        kinds: kinds.collect(),
        outcomes: outcomes.collect(),
    })
}

pub fn letter_effects(app: &AppHandle, request: AskEffects) -> Answer<Vec<EffectRow>> {
    let AskEffects { case, sheet, language } = request;
    bench(app).with(|open| {
        // A new letter has no id yet; any other than those of the case will do.
        let own = if sheet.id.is_empty() { redress_casework::new_id()? } else { id(&sheet.id)? };
        let letter = sheet.apply(own, None)?;
        let effects = open.session.letter_effects(&id(&case)?, letter)?;
        let row = |(effect, due): &(Effect, _)| EffectRow {
            effect: match effect {
                Effect::Starts => EffectWord::Starts,
                Effect::Stops => EffectWord::Stops,
                Effect::Waits => EffectWord::Waits,
                Effect::Asks => EffectWord::Asks,
            },
            due: due_row(due, language),
        };
        Ok(effects.iter().map(row).collect())
    })
}

/// Writes the days of a case where the person says, in words that tell nobody what they are for.
pub fn save_calendar(app: &AppHandle, request: CaseId) -> Answer<Written> {
    let (bench, case) = (bench(app), id(&request.case)?);
    let chosen = ask(app, Wanted::SaveAs(CALENDAR_NAME.to_owned()))?.pop();
    let to = chosen.ok_or_else(|| Refusal::new(Code::Stopped))?;
    let words = words::of(bench.computer.settings().language, "calendar-day");
    bench.with(|open| {
        let days = dues(&*open.session.at_hand(&case)?, bench.clock.today());
        let file = calendar(&days, &words, bench.clock.today(), &bench.clock.now())?;
        write_whole(&to, file.as_bytes())?;
        Ok(written(&to, file.len() as u64))
    })
}

/// Names a clock.
pub(super) fn name(rule: &str, language: Language) -> String {
    law::clock(rule).map(|rule| language.of(&rule.name).to_owned()).unwrap_or_default()
}

/// Shows the clock behind a day.
pub(super) fn mark(clock: &Clocked, language: Language) -> ClockMark {
    let day = |date: Option<&PartialDate>| {
        let day = date.and_then(|date| date.span().first);
        day.map(|day| day.to_string()).unwrap_or_default()
    };
    let why = clock.why.iter().filter_map(|why| law::clock_sentence(why));
    ClockMark {
        rule: clock.rule.clone(),
        state: match clock.state {
            ClockState::Running => ClockWord::Running,
            ClockState::NotStarted => ClockWord::NotStarted,
            ClockState::Asks => ClockWord::Asks,
            ClockState::Unjudged => ClockWord::Unjudged,
            ClockState::NoLimit => ClockWord::NoLimit,
        },
        from: DateSheet::from(&clock.from),
        why: why.map(|words| language.of(&words).to_owned()).collect(),
        real_from: day(clock.real.as_ref().map(|real| &real.0)),
        real_to: day(clock.real.as_ref().map(|real| &real.1)),
        told: clock.told,
    }
}
