//! What to do next in a case, from the case itself, the clock and the assessment.

use redress_model::{Assessment, Case, Disclosure, IsoDate, Question, Verdict};

use crate::due::{Due, Near, PapersChecked, days_of, from_today};
use crate::limits::ClockState;

/// Most steps given.
const MOST: usize = 6;

/// One thing to do next, derived from the case as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A day has gone by: a task, an answer to a letter, or a paper that ran out.
    Late(Box<Due>),
    /// Papers that are not what came in.
    PapersChanged(u32),
    /// The person has no name yet.
    NamePerson,
    /// No alert is recorded.
    AddAlert,
    /// No charge is recorded.
    AddCharge,
    /// A day of this week.
    ThisWeek(Box<Due>),
    /// Events logged in a hurry.
    FinishNotes(u32),
    /// A request can be drafted.
    PrepareRequest,
    /// A question whose answer would change the assessment.
    AnswerQuestion(Box<Question>),
    /// Exhibits that are named and have no file in the vault.
    MissingPapers(u32),
    /// No paper is in the vault.
    AddPaper,
    /// No protection is recorded; some people have none, so this comes late.
    AddProtection,
    /// No event is recorded.
    AddEvent,
    /// A charge or an alert tells what was done, and no sentence of it has its row.
    SplitCharge(u32),
    /// Rows of allegation against proof with empty cells.
    FillAllegations(u32),
    /// A state that protects was not asked yet whether it will confirm.
    AskState(u32),
    /// Facts whose *who sees* was never chosen stay in the vault.
    ChooseWhoSees(u32),
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// Says whether a day is the clock of a state that was not asked yet.
fn asks_state(due: &Due) -> bool {
    let clock = due.what.clock.as_ref();
    clock.is_some_and(|c| c.rule == "state-confirms" && c.state == ClockState::NotStarted)
}

/// Derives what to do next, the first thing first: what is late, what is damaged, what the case
/// cannot do without, this week, what waits to be finished, then the road to a request.
pub fn do_next(case: &Case, assessment: &Assessment, today: IsoDate) -> Vec<Step> {
    let mut steps = Vec::new();
    let dues = from_today(&days_of(case, &|_| 0), today);
    let near = |near: Near| dues.iter().filter(move |due| due.near == near).cloned();
    steps.extend(near(Near::Late).map(Box::new).map(Step::Late));
    let papers = PapersChecked::of(case);
    if papers.changed > 0 {
        steps.push(Step::PapersChanged(papers.changed));
    }
    if case.applicant().is_none() {
        steps.push(Step::NamePerson);
    }
    if case.alerts.is_empty() {
        steps.push(Step::AddAlert);
    }
    if case.charges.is_empty() {
        steps.push(Step::AddCharge);
    }
    steps.extend(near(Near::Week).map(Box::new).map(Step::ThisWeek));
    let hurried = case.events.iter().filter(|event| event.to_finish).count();
    if hurried > 0 {
        steps.push(Step::FinishNotes(count(hurried)));
    }
    let arguable = assessment.grounds.iter().any(|g| g.verdict >= Verdict::Arguable);
    let alert_to_mend = case.alerts.iter().any(|alert| alert.channel.in_interpol_files());
    if alert_to_mend && arguable && case.requests.is_empty() {
        steps.push(Step::PrepareRequest);
    }
    // Questions of grounds that could still grow come first; harm and views are asked late.
    let mut questions: Vec<&Question> = assessment.missing.iter().collect();
    questions.sort_by_key(|question| question.sensitive);
    steps.extend(questions.into_iter().take(3).cloned().map(Box::new).map(Step::AnswerQuestion));
    let to_ask = dues.iter().filter(|due| asks_state(due)).count();
    if to_ask > 0 {
        steps.push(Step::AskState(count(to_ask)));
    }
    if case.evidence.is_empty() {
        steps.push(Step::AddPaper);
    } else if papers.missing > 0 {
        steps.push(Step::MissingPapers(papers.missing));
    }
    if case.protection.is_empty() {
        steps.push(Step::AddProtection);
    }
    if case.events.is_empty() {
        steps.push(Step::AddEvent);
    }
    let gaps = case.allegations.iter().filter(|row| !row.gaps().is_empty()).count();
    if gaps > 0 {
        steps.push(Step::FillAllegations(count(gaps)));
    } else if case.allegations.is_empty() {
        let told = case.charges.iter().filter(|charge| charge.acts.is_some()).count();
        steps.extend((told > 0).then(|| Step::SplitCharge(count(told))));
    }
    // Nobody chooses who sees a note before it is finished.
    let finished = case.events.iter().filter(|event| !event.to_finish);
    let held_back = { case.alerts.iter().map(|x| &x.provenance) }
        .chain(case.charges.iter().map(|x| &x.provenance))
        .chain(finished.map(|x| &x.provenance))
        .filter(|provenance| provenance.disclosure == Disclosure::NeverLeaves)
        .count();
    if held_back > 0 {
        steps.push(Step::ChooseWhoSees(count(held_back)));
    }
    steps.truncate(MOST);
    steps
}
