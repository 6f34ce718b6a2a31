//! Requests to the CCF, drafted from what may leave the vault.

use redress_model::{
    Code, Entry, Id, Learner, Problem, Provenance, Releasable, RequestKind, RequestLanguage,
    RequestRecord, Short,
};
use redress_papers::{Choices, Draft};

use crate::at_hand::Moved;
use crate::trail::Log;
use crate::{Error, Session, new_id};

/// A draft with what the person who files needs to know beside it.
pub struct Drafted {
    /// The paper.
    pub draft: Draft,
    /// SHA-256 of the PDF in hexadecimal; changes whenever the paper changes.
    pub sha256: redress_model::Sha256Hex,
    /// Who learns what, the facts that stay included.
    pub learners: Vec<Learner>,
    /// The assessment the paper argues from: made of releasable facts alone.
    pub assessment: redress_model::Assessment,
}

impl Session {
    /// Drafts a request. Facts marked *never leaves* are taken out before the engine and the
    /// paper see the case.
    ///
    /// # Errors
    /// The case names no person or no alert that the CCF can reach, or the paper fails.
    pub fn draft(
        &self,
        case: &Id,
        kind: RequestKind,
        language: RequestLanguage,
    ) -> Result<Drafted, Error> {
        let open = self.at_hand(case)?;
        let case = &open.case;
        let learners = case.who_learns_what();
        let releasable = Releasable::of(case).with_assessment(redress_law::assess);
        let need = |what: &str| Error::from(Problem::in_field(Code::PaperFailed, what, "missing"));
        if releasable.case().applicant().is_none() {
            return Err(need("applicant"));
        }
        if !releasable.case().alerts.iter().any(|alert| alert.channel.in_interpol_files()) {
            return Err(need("alerts"));
        }
        let choices = Choices::new(kind, language, self.clock.today());
        let draft = redress_papers::draft(&releasable, &choices)?;
        let assessment =
            releasable.assessment().cloned().ok_or_else(|| Problem::new(Code::Internal))?;
        let sha256 = crate::evidence::sha256(draft.pdf());
        Ok(Drafted { draft, sha256, learners, assessment })
    }

    /// Remembers that a draft was saved outside the vault.
    ///
    /// # Errors
    /// As [`Session::save_entry`].
    pub fn remember_request(
        &mut self,
        case: &Id,
        kind: RequestKind,
        language: RequestLanguage,
        drafted: &Drafted,
    ) -> Result<(), Error> {
        let record = RequestRecord {
            id: new_id()?,
            kind,
            language,
            made: Short::new(self.clock.now())
                .map_err(|detail| Problem::new(Code::Internal).with_detail(detail))?,
            sha256: drafted.sha256.clone(),
            pages: drafted.draft.pages(),
            packet: None,
            provenance: Provenance::default(),
        };
        // A paper that was saved outside is not taken back by *undo*.
        self.commit(case, vec![Moved::new(Entry::Request(record), 0)], Log::Nothing, None)?;
        Ok(())
    }
}
