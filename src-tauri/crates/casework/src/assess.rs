//! The engine of law on a case of the vault, answers to its questions, and what to do next.

use redress_model::{
    Answer, Assessment, Case, Disclosure, Entry, Id, Long, PartialDate, Provenance, Question,
    Verdict, YesNo,
};

use crate::{Error, Saved, Session};

/// One thing to do next, derived from the case as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The person has no name yet.
    NamePerson,
    /// No alert is recorded.
    AddAlert,
    /// No charge is recorded.
    AddCharge,
    /// No protection is recorded; some people have none, so this comes late.
    AddProtection,
    /// No event is recorded.
    AddEvent,
    /// No paper is in the vault.
    AddPaper,
    /// A question whose answer would change the assessment.
    AnswerQuestion(Box<Question>),
    /// Facts whose *who sees* was never chosen stay in the vault.
    ChooseWhoSees(u32),
    /// A request can be drafted.
    PrepareRequest,
}

impl Session {
    /// Assesses a case.
    ///
    /// # Errors
    /// As [`Session::case`].
    pub fn assess(&self, case: &Id) -> Result<Assessment, Error> {
        Ok(redress_law::assess(&self.case(case)?.case))
    }

    /// Keeps the answer to one question of the engine.
    ///
    /// # Errors
    /// No such question, or as [`Session::save_entry`].
    pub fn answer(
        &mut self,
        case: &Id,
        question: &str,
        answer: YesNo,
        words: Option<Long>,
    ) -> Result<Saved, Error> {
        use redress_model::{Code, Problem};
        let id = Id::new(question)
            .ok()
            .filter(|_| redress_law::question(question).is_some())
            .ok_or_else(|| Problem::new(Code::NotFound))?;
        let open = self.case(case)?;
        let revision = open.revision(&id);
        let old = open.case.answers.into_iter().find(|known| known.id == id);
        // An answer may carry an argument, so it goes to the CCF unless the person says otherwise.
        let fresh = Provenance { disclosure: Disclosure::CcfOnly, ..Provenance::default() };
        let entry = Answer {
            id,
            answer,
            words,
            when: old.as_ref().map(|a| a.when.clone()).unwrap_or_else(PartialDate::default),
            exhibits: old.as_ref().map(|a| a.exhibits.clone()).unwrap_or_default(),
            provenance: old.map_or(fresh, |a| a.provenance),
        };
        if revision == 0 {
            // A removed answer leaves its history behind; a new one goes on from there.
            if let Ok(history) = self.vault.history(case, &entry.id)
                && let Some(last) = history.last()
            {
                let last = last.revision;
                return self.save_entry(case, Entry::Answer(entry), last);
            }
        }
        self.save_entry(case, Entry::Answer(entry), revision)
    }
}

/// Derives what to do next, the first thing first, at most five.
pub fn do_next(case: &Case, assessment: &Assessment) -> Vec<Step> {
    let mut steps = Vec::new();
    if case.applicant().is_none() {
        steps.push(Step::NamePerson);
    }
    if case.alerts.is_empty() {
        steps.push(Step::AddAlert);
    }
    if case.charges.is_empty() {
        steps.push(Step::AddCharge);
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
    if case.evidence.is_empty() {
        steps.push(Step::AddPaper);
    }
    if case.protection.is_empty() {
        steps.push(Step::AddProtection);
    }
    if case.events.is_empty() {
        steps.push(Step::AddEvent);
    }
    let held_back = case
        .entries()
        .iter()
        .filter(|e| matches!(e, Entry::Alert(_) | Entry::Charge(_) | Entry::Event(_)))
        .filter(|entry| entry.disclosure() == Disclosure::NeverLeaves)
        .count();
    if held_back > 0 {
        steps.push(Step::ChooseWhoSees(u32::try_from(held_back).unwrap_or(u32::MAX)));
    }
    steps.truncate(5);
    steps
}
