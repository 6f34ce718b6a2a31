//! Requests to the CCF, drafted from what may leave the vault: the set of papers, the admissibility
//! check beside it, and what the person wrote in place of the program's words.

use std::collections::{BTreeMap, BTreeSet};

use redress_law::{AdmissibilityLine, Filing, Met, admissibility};
use redress_model::{
    Case, Code, Disclosure, Entry, Event, EventKind, Id, IsoDate, Learner, PartialDate, Problem,
    Provenance, Releasable, RequestKind, RequestLanguage, RequestPlan, RequestRecord, Short,
};
use redress_papers::{Choices, Draft, NewFact};

use crate::at_hand::Moved;
use crate::blocked::{self, Blocked};
use crate::held::Releases;
use crate::reckon::months_after;
use crate::trail::Log;
use crate::{Error, Session, new_id};

/// Months from discovery within which a revision is asked for (PR-084; recalled).
const REVISION_MONTHS: u8 = 6;
/// Pages a request may have (PR-070: recalled, not confirmed).
const REQUEST_PAGES: u16 = 10;
/// The file of the summary of a new fact.
pub(crate) const SUMMARY: &str = "summary.pdf";
/// Pages the summary of a new fact may have (PR-069).
const SUMMARY_PAGES: u16 = 2;

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
    /// The admissibility check.
    pub check: Vec<AdmissibilityLine>,
    /// Words of the person's own that may not leave. They are blacked out in the paper, and it is
    /// not saved before they are gone.
    pub blocked: Vec<Blocked>,
    /// The plan it was drafted by, if there is one.
    pub plan: Option<RequestPlan>,
    /// What the paper was set from.
    pub choices: Choices,
    /// How many pages the portal takes, as the person saw it there.
    pub allowed: Option<u16>,
}

/// A file of the set of papers.
pub struct PaperFile {
    /// Its name.
    pub name: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Drafted {
    /// Gives how many pages count, and how many it may have: of a revision its summary counts,
    /// against two pages (PR-069); of others all, against what was seen in the portal, else ten,
    /// which is recalled only (PR-070). What the plan of the request says goes before both.
    pub fn length(&self) -> (u16, u16) {
        let wished = self.plan.as_ref().and_then(|plan| plan.pages);
        match self.draft.summary_pages() {
            0 => (self.draft.pages(), wished.or(self.allowed).unwrap_or(REQUEST_PAGES)),
            pages => (pages, wished.unwrap_or(SUMMARY_PAGES)),
        }
    }

    /// Gives the grounds that the paper argues.
    pub fn argued(&self) -> impl Iterator<Item = &redress_model::GroundResult> {
        let argued =
            |ground: &&redress_model::GroundResult| self.draft.grounds().contains(&ground.id);
        self.assessment.grounds.iter().filter(argued)
    }

    /// Gives the set of papers: the request as PDF and as a document to edit, and of a revision the summary by itself.
    ///
    /// # Errors
    /// A word that may not leave stands in it, or the document cannot be packed.
    pub fn papers(&self) -> Result<Vec<PaperFile>, Error> {
        if !self.blocked.is_empty() {
            return Err(Problem::in_field(Code::PaperFailed, "blocked", "may not leave").into());
        }
        let mut papers = vec![
            PaperFile { name: "request.pdf", bytes: self.draft.pdf().to_vec() },
            PaperFile { name: "request.docx", bytes: self.draft.docx()? },
        ];
        let summary = self.draft.summary();
        papers.extend(summary.map(|pdf| PaperFile { name: SUMMARY, bytes: pdf.to_vec() }));
        Ok(papers)
    }
}

/// Gives the plan of a kind of request.
fn plan_of(case: &Case, kind: RequestKind) -> Option<&RequestPlan> {
    case.plans.iter().find(|plan| plan.kind == kind)
}

/// Gives the arrests that ended or may have ended.
fn freed(case: &Case) -> BTreeSet<Id> {
    let releases = Releases::of(case);
    let arrests = case.events.iter().filter(|event| event.kind == EventKind::Arrest);
    let over =
        |one: &&Event| one.until.is_known() || releases.ended(&one.id) || releases.asks(&one.id);
    arrests.filter(over).map(|one| one.id.clone()).collect()
}

/// Gives the language that a kind of request is written in, as the person chose it.
pub fn language_of(case: &Case, kind: RequestKind) -> RequestLanguage {
    plan_of(case, kind).map_or(RequestLanguage::En, |plan| plan.language)
}

/// Says whether a request for revision is still in time: a discovery that is not known to the day
/// is in time only if its earliest day is.
fn in_time(discovered: &PartialDate, today: IsoDate) -> Met {
    let span = discovered.span();
    let end = |day: Option<IsoDate>| day.and_then(|day| months_after(day, REVISION_MONTHS));
    match (end(span.first), end(span.last)) {
        (Some(first), _) if first >= today && span.last.is_some_and(|day| day <= today) => Met::Met,
        (_, Some(last)) if last < today => Met::NotMet,
        _ => Met::CannotTell,
    }
}

impl Session {
    /// Drafts a request. Facts marked *never leaves* are taken out before the engine and the
    /// paper see the case.
    ///
    /// # Errors
    /// The case names no person or, unless access is asked for, no alert that the CCF can reach;
    /// or the paper fails.
    pub fn draft(
        &self,
        case: &Id,
        kind: RequestKind,
        language: RequestLanguage,
    ) -> Result<Drafted, Error> {
        let open = self.at_hand(case)?;
        let case = &open.case;
        let releasable = Releasable::of(case).with_assessment(redress_law::assess);
        let need = |what: &str| Error::from(Problem::in_field(Code::PaperFailed, what, "missing"));
        if releasable.case().applicant().is_none() {
            return Err(need("applicant"));
        }
        let reached = |case: &Case| case.alerts.iter().any(|one| one.channel.in_interpol_files());
        if kind != RequestKind::Access && !reached(releasable.case()) {
            return Err(need("alerts"));
        }
        let plan = plan_of(case, kind);
        let today = self.clock.today();
        let (choices, blocked) = choices_of(case, kind, language, today);
        let draft = redress_papers::draft(&releasable, &choices);
        if self.held().is_none() {
            // Nobody else would make the typesetter forget it.
            redress_papers::forget();
        }
        let draft = draft?;
        let check = admissibility(&Filing {
            case,
            leaves: releasable.case(),
            kind,
            plan,
            today,
            in_time: plan.map_or(Met::CannotTell, |plan| in_time(&plan.discovered, today)),
            summary_pages: draft.summary_pages(),
        });
        let told = redress_papers::narrowed(releasable.case(), &choices);
        // By the mark that the paper goes by, which a new fact for the Commission alone gives to what shows it.
        let as_told = |mut learner: Learner| {
            if learner.disclosure == Disclosure::NeverLeaves {
                return Some(learner);
            }
            let entry = told.entry(learner.entry.kind, &learner.entry.id)?;
            learner.disclosure = entry.disclosure();
            Some(learner)
        };
        let learners = case.who_learns_what().into_iter().filter_map(as_told).collect();
        let assessment =
            releasable.assessment().cloned().ok_or_else(|| Problem::new(Code::Internal))?;
        let sha256 = crate::evidence::sha256(draft.pdf());
        let plan = plan.cloned();
        // A profile that cannot be read is no reason to draft nothing.
        let allowed = self.portal_profile().ok().and_then(|view| view.profile.pages);
        Ok(Drafted { draft, sha256, learners, assessment, check, blocked, plan, choices, allowed })
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

/// Gives what a request is set from, and what of the own words may not leave.
pub(crate) fn choices_of(
    case: &Case,
    kind: RequestKind,
    language: RequestLanguage,
    today: IsoDate,
) -> (Choices, Vec<Blocked>) {
    let plain = Choices { freed: freed(case), ..Choices::new(kind, language, today) };
    choices(case, plan_of(case, kind), plain)
}

/// Fills in what the person wants, and blacks out what may not leave in their own words.
fn choices(case: &Case, plan: Option<&RequestPlan>, plain: Choices) -> (Choices, Vec<Blocked>) {
    let Some(plan) = plan else { return (plain, Vec::new()) };
    let guarded = blocked::guarded(case);
    let mut blocked = Vec::new();
    let mut clean = |key: &str, text: &str| blocked::clean(&guarded, key, text, &mut blocked);
    let own = plan.own.iter().filter(|own| own.language == plain.language);
    let own_words: BTreeMap<String, String> =
        own.map(|own| (own.key.to_string(), clean(&own.key, &own.words))).collect();
    let new_fact = NewFact {
        what: plan.new_fact.as_ref().map(|text| clean("new-fact/what", text)),
        found: plan.discovered.clone(),
        why: plan.why.as_ref().map(|text| clean("why/why", text)),
        exhibits: plan.exhibits.clone(),
        ccf_only: plan.provenance.disclosure == Disclosure::CcfOnly,
    };
    let place = plan.place.as_ref().map(|text| clean("place", text));
    let reviewed = plan.reviewed_by.is_some();
    (Choices { place, own_words, new_fact, reviewed, ..plain }, blocked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_six_months_are_met_only_where_that_is_sure() {
        let today = IsoDate { year: 2026, month: 11, day: 24 };
        let on = |json: &str| serde_json::from_str::<PartialDate>(json).unwrap();
        let day = |y: i32, m: u8, d: u8| {
            on(&format!(
                r#"{{"when":{{"kind":"on","date":{{"year":{y},"month":{m},"day":{d}}}}}}}"#
            ))
        };
        assert_eq!(in_time(&day(2026, 5, 24), today), Met::Met);
        assert_eq!(in_time(&day(2026, 5, 23), today), Met::NotMet);
        assert_eq!(in_time(&day(2026, 12, 1), today), Met::CannotTell, "not discovered yet");
        let month = on(r#"{"when":{"kind":"on","date":{"year":2026,"month":5}}}"#);
        assert_eq!(in_time(&month, today), Met::CannotTell);
        assert_eq!(in_time(&on("{}"), today), Met::CannotTell);
    }
}
