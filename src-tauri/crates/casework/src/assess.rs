//! The engine of law on a case of the vault, and answers to its questions.

use redress_model::{
    Answer, Assessment, Certainty, Disclosure, Entry, Id, Long, PartialDate, Provenance, YesNo,
};

use crate::{Error, Saved, Session};

impl Session {
    /// Assesses a case.
    ///
    /// # Errors
    /// As [`Session::case`].
    pub fn assess(&self, case: &Id) -> Result<Assessment, Error> {
        Ok(redress_law::assess_on(&self.at_hand(case)?.case, self.clock.today()))
    }

    /// Gives the interview of a case as it stands: every question in its part, and which are asked now.
    ///
    /// # Errors
    /// As [`Session::case`].
    pub fn interview(&self, case: &Id) -> Result<Vec<redress_law::InterviewPart>, Error> {
        Ok(redress_law::interview(&self.at_hand(case)?.case))
    }

    /// Keeps the answer to one question of the engine. How sure it is stays as it was unless that is said or the answer is
    /// another: who was sure of a *no* did not say how sure they are of the *yes* after it.
    ///
    /// # Errors
    /// No such question, or as [`Session::save_entry`].
    pub fn answer(
        &mut self,
        case: &Id,
        question: &str,
        answer: YesNo,
        words: Option<Long>,
        certainty: Option<Certainty>,
    ) -> Result<Saved, Error> {
        use redress_model::{Code, Problem};
        let id = Id::new(question)
            .ok()
            .filter(|_| redress_law::question(question).is_some())
            .ok_or_else(|| Problem::new(Code::NotFound))?;
        let open = self.at_hand(case)?;
        let revision = open.revision(&id);
        let old = open.case.answers.iter().find(|known| known.id == id).cloned();
        drop(open);
        // An answer may carry an argument, so it goes to the CCF unless the person says otherwise.
        let fresh = Provenance { disclosure: Disclosure::CcfOnly, ..Provenance::default() };
        let mut provenance = old.as_ref().map_or(fresh, |a| a.provenance.clone());
        let same = old.as_ref().is_some_and(|a| a.answer == answer);
        provenance.certainty = match certainty {
            _ if answer == YesNo::Unknown => Certainty::Unknown,
            Some(said) => said,
            None if same => provenance.certainty,
            None => Certainty::Unknown,
        };
        let entry = Answer {
            id,
            answer,
            words,
            when: old.as_ref().map(|a| a.when.clone()).unwrap_or_else(PartialDate::default),
            exhibits: old.as_ref().map(|a| a.exhibits.clone()).unwrap_or_default(),
            provenance,
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
