//! The Refugee Policy assistant: what of the policy applies to each protection of a case, what is missing, and how far
//! the way to a confirmation has come. Grounds G-REFUGEE and G-REFUGEE-LIMITS; facts GU-13 to GU-15 and GU-19.

use std::collections::BTreeMap;

use redress_law::{LibraryEntry, library_entry};
use redress_model::{
    Case, Country, EntryRef, GroundResult, Id, IsoDate, LetterKind, Protection, ProtectionStatus,
    Question, Releasable, RequestLanguage, Wording, YesNo,
};
use redress_papers::Error as PaperError;

use crate::letter_draft::{LetterDraft, Reader};
use crate::{Error, Session};

/// The ground of the law data that this is about.
const GROUND: &str = "G-REFUGEE";
/// The texts of the library that say how it is done.
const READING: [&str; 4] = ["GU-14", "GU-15", "GU-13", "GU-19"];
/// The sentence on another application that was refused.
const OTHER_LOST: &str = "refugee-other-lost";

/// What applies to a case.
pub struct Refugee {
    /// Each protection of the case.
    pub protections: Vec<RefugeeCase>,
    /// What the library says of the way.
    pub reading: Vec<&'static LibraryEntry>,
}

/// One protection under the policy.
pub struct RefugeeCase {
    /// The protection.
    pub id: Id,
    /// The state that must confirm; none where UNHCR gave the status, or the state is not known.
    pub state: Option<Country>,
    /// What speaks for and against, as the ground says it.
    pub applies: Vec<Applies>,
    /// What is missing.
    pub missing: Vec<Question>,
    /// Whether the person consents.
    pub consent: StepStands,
    /// Whether the state was asked.
    pub asked: StepStands,
    /// The letters that asked it.
    pub letters: Vec<Id>,
    /// Whether it confirmed.
    pub confirmed: StepStands,
    /// What stands in the way of a letter.
    pub blocked: Option<&'static str>,
}

/// One sentence that applies.
pub struct Applies {
    /// The sentence.
    pub text: Wording,
    /// It speaks against.
    pub against: bool,
    /// What it rests on.
    pub rests_on: Vec<EntryRef>,
}

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepStands {
    /// Not begun.
    Open,
    /// Done.
    Done,
    /// Said no to.
    Refused,
    /// Cannot be done as things stand.
    Blocked,
}

/// Which paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatePaper {
    /// The letter to the state of asylum.
    Letter,
    /// The consent form.
    Consent,
}

impl Session {
    /// Works out what of the policy applies to a case.
    ///
    /// # Errors
    /// As [`Session::case`].
    pub fn refugee(&self, case: &Id) -> Result<Refugee, Error> {
        let open = self.at_hand(case)?;
        let case = &open.case;
        let releasable = Releasable::of(case);
        let today = self.clock.today();
        let one = |protection: &Protection| {
            let (english, none) = (RequestLanguage::En, BTreeMap::new());
            let tried = redress_papers::consent(&releasable, &protection.id, english, today, &none);
            let stops = forbidden(case, protection).or_else(|| blocked(tried.err()));
            one(case, protection, stops, today)
        };
        Ok(Refugee {
            protections: case.protection.iter().map(one).collect(),
            reading: READING.iter().filter_map(|id| library_entry(id)).collect(),
        })
    }

    /// Drafts the letter to the state of asylum, or the consent form, from what may leave the vault.
    ///
    /// # Errors
    /// What stands in the way is named as a field of the protection, or the paper fails.
    pub fn state_paper(
        &self,
        case: &Id,
        protection: &Id,
        paper: StatePaper,
        language: RequestLanguage,
    ) -> Result<LetterDraft, Error> {
        let open = self.at_hand(case)?;
        let (releasable, today) = (Releasable::of(&open.case), self.clock.today());
        // Own words do not pass the gate as facts: they are put into these papers, looked through. Both go to a state.
        let found = open.case.protection.iter().find(|one| one.id == *protection);
        if let Some(why) = found.and_then(|one| forbidden(&open.case, one)) {
            return Err(PaperError::Needs(why).into());
        }
        let own = found.map(|one| one.own.as_slice()).unwrap_or_default();
        LetterDraft::of(&open.case, Reader::State, own, language, |own| match paper {
            StatePaper::Letter => {
                redress_papers::state(&releasable, protection, language, None, today, own)
            }
            StatePaper::Consent => {
                redress_papers::consent(&releasable, protection, language, today, own)
            }
        })
    }
}

/// Why no letter may go to a state, whatever the papers could be filled with: the applicant is an entity, which nobody
/// gives asylum; the state that is recorded as protecting is
/// the one that was fled or that accuses (GU-17); the person was excluded under Article 1F; the state is no member of
/// INTERPOL, so that it cannot confirm (GU-14); or every alert comes from
/// another country than the one fled, which the policy does not cover.
fn forbidden(case: &Case, protection: &Protection) -> Option<&'static str> {
    if case.applicant().is_some_and(|applicant| applicant.entity.is_some()) {
        return Some("entity");
    }
    if redress_law::by_accuser(case, protection) {
        return Some(ACCUSER);
    }
    if protection.excluded_1f == YesNo::Yes {
        return Some("excluded_1f");
    }
    if protection.country.is_some_and(|state| !redress_law::is_member(state)) {
        return Some("outside");
    }
    redress_law::only_elsewhere(case, protection).then_some("other_alert")
}

/// The state that is recorded as protecting is the one that was fled, or that accuses.
const ACCUSER: &str = "accuser";

fn blocked(error: Option<PaperError>) -> Option<&'static str> {
    match error? {
        PaperError::Needs(field) => Some(field),
        PaperError::NoApplicant => Some("applicant"),
        _ => Some("paper"),
    }
}

/// The ground as it would be with this protection alone.
fn alone(case: &Case, protection: &Protection, today: IsoDate) -> Option<GroundResult> {
    let mut with_one = case.clone();
    with_one.protection = vec![protection.clone()];
    redress_law::assess_on(&with_one, today).grounds.into_iter().find(|ground| ground.id == GROUND)
}

fn one(
    case: &Case,
    protection: &Protection,
    blocked: Option<&'static str>,
    today: IsoDate,
) -> RefugeeCase {
    let found = alone(case, protection, today);
    let points = found.iter().flat_map(|ground| {
        let applies = |against| {
            move |point: &redress_model::Point| Applies {
                text: point.text.clone(),
                against,
                rests_on: point.rests_on.clone(),
            }
        };
        // Where the two countries are mixed up nothing speaks for the person: least of all that the state is ready.
        let mixed_up = blocked == Some(ACCUSER);
        let rests = ground.rests_on.iter().filter(|_| !mixed_up).map(applies(false));
        // The alert of another country that the policy does not cover stands apart in the ground; here it is told.
        let known =
            |point: &&redress_model::Point| ground.against.iter().any(|one| one.id == point.id);
        let others = ground.by_country.iter().skip(1).flat_map(|one| &one.against);
        let elsewhere = others.filter(move |point| !known(point));
        let against = ground.against.iter().chain(elsewhere);
        rests.chain(against.map(applies(true))).collect::<Vec<_>>()
    });
    let mut applies: Vec<Applies> = points.collect();
    applies.extend(other_lost(case, protection));
    let steps = |kind: LetterKind| {
        case.letters.iter().filter(move |letter| {
            let own = letter.about.contains(&protection.id);
            // Where only one protection is recorded, a letter that names none is about it.
            let only = case.protection.len() == 1 && letter.about.is_empty();
            letter.step.as_deref().is_some_and(|step| step.kind == kind && step.confirmed)
                && (own || only)
        })
    };
    let letters: Vec<Id> = steps(LetterKind::StateAsked).map(|letter| letter.id.clone()).collect();
    let stops = blocked.is_some()
        || matches!(protection.status, ProtectionStatus::Refused | ProtectionStatus::Revoked);
    RefugeeCase {
        id: protection.id.clone(),
        // Nobody is told that the state they fled, or that accuses them, must confirm their status.
        state: protection.country.filter(|_| blocked != Some(ACCUSER)),
        applies,
        missing: found.map(|ground| ground.missing).unwrap_or_default(),
        consent: match protection.consent_to_ask {
            YesNo::Yes => StepStands::Done,
            YesNo::No => StepStands::Refused,
            YesNo::Unknown => StepStands::Open,
        },
        asked: if letters.is_empty() {
            if stops { StepStands::Blocked } else { StepStands::Open }
        } else {
            StepStands::Done
        },
        confirmed: match protection.will_confirm {
            _ if blocked == Some(ACCUSER) => StepStands::Blocked,
            // Nobody is named who could confirm it.
            YesNo::Yes if protection.country.is_none() => StepStands::Open,
            YesNo::Yes => StepStands::Done,
            YesNo::No => StepStands::Refused,
            YesNo::Unknown => StepStands::Open,
        },
        letters,
        blocked,
    }
}

/// Looking at one protection alone hides that another was refused; the whole case says so.
fn other_lost(case: &Case, protection: &Protection) -> Option<Applies> {
    let lost = |one: &&Protection| {
        one.id != protection.id
            && matches!(one.status, ProtectionStatus::Refused | ProtectionStatus::Revoked)
    };
    let others: Vec<EntryRef> = case
        .protection
        .iter()
        .filter(lost)
        .map(|one| EntryRef { kind: redress_model::EntryKind::Protection, id: one.id.clone() })
        .collect();
    let text = redress_law::sentence(OTHER_LOST);
    text.filter(|_| !others.is_empty()).map(|text| Applies {
        text,
        against: true,
        rests_on: others,
    })
}
