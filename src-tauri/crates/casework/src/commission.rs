//! Papers for the CCF beside the request, drafted from what may leave the vault: the power of attorney, the letter that
//! goes with a request, and the polite letter about an answer that is late. Facts PR-040 to PR-047 and PR-080 to PR-083.

use std::collections::BTreeMap;

use redress_law::{LibraryEntry, library_entry};
use redress_model::{
    Case, Id, IsoDate, PartialDate, Person, PersonRole, Releasable, RequestKind, RequestLanguage,
    YesNo,
};
use redress_papers::{
    Accompanied, Error as PaperError, Lacking, LateAnswer, NotNamed, PassedLimit, WhyNot,
};

use crate::due::{DueKind, Near, days_of, from_today};
use crate::letter_draft::{LetterDraft, Reader};
use crate::threads::threads;
use crate::{Error, Session};

/// What the library says of each paper.
const OF_POWER: [&str; 4] = ["PR-040", "PR-043", "PR-044", "PR-047"];
const OF_COVER: [&str; 2] = ["PR-060", "PR-142b"];
const OF_LATE: [&str; 5] = ["PR-080", "PR-081", "PR-082", "PR-083", "PR-088"];

/// Which paper for the CCF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CommissionPaper {
    /// The power of attorney.
    Power,
    /// The letter that goes with a request of this kind.
    Cover(RequestKind),
    /// The letter about a late answer: the letter whose clock it is.
    Overdue(Id),
}

/// What can be drafted in a case.
pub struct CommissionPapers {
    /// What stands in the way of the power of attorney.
    pub power: Option<&'static str>,
    /// What stands in the way of a letter that goes with a request.
    pub cover: Option<&'static str>,
    /// Answers that are late.
    pub late: Vec<Late>,
    /// What the library says of the power of attorney, of the letter with a request, and of a late answer.
    pub reading: [Vec<&'static LibraryEntry>; 3],
}

/// An answer that is late.
pub struct Late {
    /// The letter whose clock it is.
    pub letter: Id,
    /// Which limit has passed.
    pub limit: PassedLimit,
    /// The last day of the limit.
    pub ended: PartialDate,
    /// What the letter can say; nothing where the letters it would tell of may not leave the vault, or do not say what
    /// was asked.
    pub told: Option<LateAnswer>,
    /// What stands in the way of the letter.
    pub blocked: Option<&'static str>,
}

impl Session {
    /// Says which papers for the CCF can be drafted in a case.
    ///
    /// # Errors
    /// As [`Session::case`].
    pub fn commission_papers(&self, case: &Id) -> Result<CommissionPapers, Error> {
        let open = self.at_hand(case)?;
        let (releasable, today) = (Releasable::of(&open.case), self.clock.today());
        let named = releasable.case().applicant().is_none().then_some("applicant");
        let tried =
            redress_papers::power(&releasable, RequestLanguage::En, today, &BTreeMap::new());
        let power = tried.err().map(|error| match error {
            PaperError::NoApplicant => "applicant",
            PaperError::Needs(field) => field,
            _ => "paper",
        });
        let late =
            late_answers(&open.case, releasable.case(), today).into_iter().map(|mut late| {
                late.blocked = named.or(late.blocked);
                late
            });
        let late = late.collect();
        let read = |ids: &[&str]| ids.iter().filter_map(|id| library_entry(id)).collect();
        Ok(CommissionPapers {
            power,
            cover: named,
            late,
            reading: [read(&OF_POWER), read(&OF_COVER), read(&OF_LATE)],
        })
    }

    /// Drafts a paper for the CCF, with the own words that the header of the case keeps for it.
    ///
    /// # Errors
    /// What stands in the way is named as a field; a letter about an answer that is not late is refused as `late`.
    pub fn commission_paper(
        &self,
        case: &Id,
        paper: &CommissionPaper,
        language: RequestLanguage,
    ) -> Result<LetterDraft, Error> {
        let today = self.clock.today();
        let open = self.at_hand(case)?;
        let releasable = Releasable::of(&open.case);
        let own = &open.case.case.own;
        let draft = |set: &dyn Fn(&BTreeMap<String, String>) -> Result<_, PaperError>| {
            LetterDraft::of(&open.case, Reader::Commission, own, language, set)
        };
        match paper {
            CommissionPaper::Power => {
                draft(&|own| redress_papers::power(&releasable, language, today, own))
            }
            CommissionPaper::Cover(kind) => {
                let drafted = self.draft(case, *kind, language)?;
                // No letter goes with what cannot be filed: a revision without a decision or a new fact.
                crate::portal::whole(&drafted, releasable.case())?;
                let with = Accompanied {
                    kind: *kind,
                    // Those that go with a request of this kind: of an exhibit without a file there is nothing to send.
                    exhibits: u32::try_from(
                        redress_papers::narrowed(releasable.case(), &drafted.choices)
                            .evidence
                            .iter()
                            .filter(|one| one.attached().is_some())
                            .count(),
                    )
                    .unwrap_or(u32::MAX),
                    urgent: drafted.draft.paragraphs().iter().any(|one| one.section == "urgency"),
                    secret: drafted.draft.has_secrets(),
                };
                let mut drafted =
                    draft(&|own| redress_papers::cover(&releasable, with, language, today, own))?;
                drafted.letter.lacking.extend(not_named(&open.case, releasable.case()));
                Ok(drafted)
            }
            CommissionPaper::Overdue(letter) => {
                let found = self.commission_papers(case)?.late.into_iter();
                let late = found.filter(|late| late.letter == *letter).find_map(|late| late.told);
                let late = late.ok_or(PaperError::Needs("late"))?;
                draft(&|own| redress_papers::overdue(&releasable, &late, language, today, own))
            }
        }
    }
}

/// Says which papers the letter with a request does not name, and why: who files would take it that they go.
fn not_named(case: &Case, leaves: &Case) -> Vec<Lacking> {
    let mut all = Vec::new();
    let mut note = |paper: NotNamed, why: Option<WhyNot>| {
        all.extend(why.map(|why| Lacking::NotNamed(paper, why)));
    };
    if let Some(person) = case.applicant() {
        match &person.entity {
            Some(entity) => {
                let why = match &entity.exhibit {
                    None => Some(WhyNot::NotRecorded),
                    Some(id) => stays_behind(id, leaves),
                };
                note(NotNamed::Entity, why);
            }
            None => note(NotNamed::Identity, no_identity(person, leaves)),
        }
    }
    let lawyer = leaves.people.iter().find(|one| one.role == PersonRole::Representative);
    if let Some(lawyer) = lawyer.and_then(|one| case.people.iter().find(|all| all.id == one.id)) {
        let authority = lawyer.authority.as_ref();
        // Nobody is related to an entity, and what shows who acts for it may be signed by nobody (PR-040).
        let entity = case.applicant().is_some_and(|person| person.entity.is_some());
        let relation = authority.and_then(|one| one.relation.as_ref()).filter(|_| !entity);
        let related = relation.is_some_and(|id| stays_behind(id, leaves).is_none());
        note(NotNamed::Relation, relation.and_then(|id| stays_behind(id, leaves)));
        let why = match authority.and_then(|one| Some((one.exhibit.as_ref()?, one.signed))) {
            // A relative files with the paper on that.
            None => (!related).then_some(WhyNot::NotRecorded),
            Some((id, signed)) => {
                let unsigned = if entity { signed == YesNo::No } else { signed != YesNo::Yes };
                stays_behind(id, leaves).or(unsigned.then_some(WhyNot::NotSigned))
            }
        };
        note(if entity { NotNamed::Authority } else { NotNamed::Power }, why);
    }
    all
}

/// Says why no copy of an identity paper goes: of several papers, that of the one that is nearest to going.
fn no_identity(person: &Person, leaves: &Case) -> Option<WhyNot> {
    let of = |exhibit: &Option<Id>| match exhibit {
        None => Some(WhyNot::NoCopy),
        Some(id) => stays_behind(id, leaves),
    };
    let whys: Vec<Option<WhyNot>> = person.papers.iter().map(|paper| of(&paper.exhibit)).collect();
    if whys.contains(&None) {
        return None;
    }
    [WhyNot::Stays, WhyNot::NoFile, WhyNot::NoCopy]
        .into_iter()
        .find(|why| whys.contains(&Some(*why)))
        .or(Some(WhyNot::NotRecorded))
}

/// Says why an exhibit does not go; nothing where it does.
fn stays_behind(exhibit: &Id, leaves: &Case) -> Option<WhyNot> {
    match leaves.evidence.iter().find(|one| one.id == *exhibit) {
        None => Some(WhyNot::Stays),
        Some(one) => one.attached().is_none().then_some(WhyNot::NoFile),
    }
}

/// The limits of the CCF that have passed, from the letters that the person has confirmed. What starts or stops a clock is
/// reckoned inside the vault; a letter about it tells only of letters that may leave.
fn late_answers(case: &Case, may: &Case, today: IsoDate) -> Vec<Late> {
    let threads = threads(case);
    let leaves = |letter: &Id| may.letters.iter().any(|one| one.id == *letter);
    let days = from_today(&days_of(case, &|_| 0), today).into_iter();
    let late = days.filter(|due| due.what.kind == DueKind::Clock && due.near == Near::Late);
    late.filter_map(|due| {
        let clock = due.what.clock?;
        let limit = match clock.rule.as_str() {
            "admissibility" => PassedLimit::Admissibility,
            "access-decision" => PassedLimit::Access,
            "deletion-decision" => PassedLimit::Deletion,
            _ => return None,
        };
        let (letter, ended) = (due.what.entry, due.what.date);
        let thread = threads.iter().find(|thread| thread.holds(&letter));
        let kind = thread.and_then(|thread| thread.request());
        let blocked = match kind {
            _ if !leaves(&letter) => Some("kept"),
            None => Some("kind"),
            Some(_) => None,
        };
        let told = kind.filter(|_| blocked.is_none()).map(|kind| LateAnswer {
            letter: letter.clone(),
            limit,
            kind,
            number: thread.and_then(|thread| thread.number(&leaves)),
            from: clock.from,
            ended: ended.clone(),
            told: clock.told,
        });
        Some(Late { letter, limit, ended, told, blocked })
    })
    .collect()
}
