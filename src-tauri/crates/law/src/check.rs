//! The closed set of tests over a case, and how an answer of the person fills in or contradicts
//! what the record says.

use redress_model::{Certainty, EntryKind, EventKind, EvidenceKind, Nature, YesNo};
use serde::Deserialize;

use crate::data::{Check, Form, law};
use crate::facts::{Finding, Refs, View};
use crate::interview::{may_be_no, no_is_none};
use crate::{charges, courts, others, protection, records};

/// A test the data files can name. Adding one is a change of code and of its tests.
#[derive(Debug, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Test {
    /// Only the person can say; there is no field for it.
    Asked,
    /// An alert of a kind that the ground can be raised against is recorded, from a member.
    AlertInScope,
    /// An alert in INTERPOL's files names a country outside INTERPOL.
    AlertFromNonMember,
    /// The case names a charge.
    ChargeKnown,
    /// A charge is of one of these natures.
    ChargeOf { natures: Vec<Nature> },
    /// A charge is of one of these natures; that none is says nothing.
    ChargeSays { natures: Vec<Nature> },
    /// No charge is of any of these natures.
    ChargeFreeOf { natures: Vec<Nature> },
    /// A charge goes beyond these natures.
    ChargeBeyond { natures: Vec<Nature> },
    /// Every penalty or sentence lies under the threshold of Article 83.
    PenaltyUnderThreshold,
    /// A penalty or sentence reaches that threshold.
    PenaltyReachesThreshold,
    /// Life imprisonment or death is possible.
    LifeOrDeath,
    /// A sentence has been passed.
    SentencePassed,
    /// What was taken or lost is trivial.
    ValueTrivial,
    /// The sum is 10,000 US dollars or more.
    ValueLarge,
    /// Others accused of the same got a mild result.
    CoAccusedMild,
    /// A protection is recorded.
    ProtectionGiven,
    /// The protection is in force, or ended only by citizenship.
    ProtectionInForce,
    /// An alert comes from the country the person fled.
    AlertFromCountryFled,
    /// Another alert comes from somewhere else.
    AlertFromElsewhere,
    /// The protecting country will confirm the status.
    WillConfirm,
    /// The person does not let INTERPOL ask that country.
    ConsentRefused,
    /// The person has become a citizen of the protecting country.
    Naturalised,
    /// The person was excluded under Article 1F.
    Excluded,
    /// A grave act is alleged and it is not shown that Article 1F was ruled out.
    ExclusionOpen { natures: Vec<Nature> },
    /// The protection is of a lesser kind.
    ProtectionLesser,
    /// The protection is asked for, not given.
    ProtectionPending,
    /// The kind of protection is named, and not only "asylum".
    ProtectionKindNamed,
    /// An exhibit shows the protection.
    ProtectionProven,
    /// Another application for protection was refused, or a status taken away.
    OtherProtectionLost,
    /// Another country gave protection against an accusing country.
    ProtectedFromAccuser,
    /// A state refused extradition or freed the person.
    ExtraditionRefused,
    /// A state granted extradition.
    ExtraditionGranted,
    /// The CCF kept the data in an earlier decision.
    CcfKept,
    /// An event of one of these kinds took place.
    EventOf { kinds: Vec<EventKind> },
    /// A warrant behind the alerts is not valid any more.
    WarrantInvalid,
    /// Death is possible.
    DeathPossible,
    /// A judgment was passed in the person's absence.
    TriedAbsent,
    /// The criminal case in the accusing country has ended.
    CaseEnded,
    /// That end is final.
    CaseEndFinal,
    /// That end is about every charge behind the alerts.
    CaseEndCoversAll,
    /// A court of another state has judged the person.
    JudgedElsewhere,
    /// That judgment is final.
    JudgedElsewhereFinally,
    /// Extradition was asked for.
    ExtraditionAsked,
    /// Extradition was never asked for.
    ExtraditionNeverAsked,
    /// A court refused extradition, and that is final.
    RefusalFinal,
    /// A diffusion went out before INTERPOL reviewed it.
    NotReviewedFirst,
    /// An alert was sent again, or takes the place of another.
    SentAgain,
    /// INTERPOL refused or deleted data before.
    RefusedBefore,
    /// The records do not say of every paper that it was revoked or is invalid.
    DocumentNotRevoked,
    /// A record of a paper does not say what became of it.
    DocumentRecordOpen,
    /// A notice has a photograph or fingerprints.
    NoticeIdentifies,
    /// An alert leaves out the act, its time or its place; what its fields hold can only deny it.
    NoticeVague,
    /// An alert names no law or no penalty; what its fields hold can only deny it.
    NoticeNoLaw,
    /// An alert names no warrant and no judgment; what its fields hold can only deny it.
    NoticeNoWarrant,
    /// The alerts went out more than five years ago.
    AlertOld,
    /// There is more than one charge of one of these natures.
    ChargesSeveral { natures: Vec<Nature> },
    /// A final conviction in the accusing country is recorded.
    ConvictedThere,
    /// A final conviction there stands beside the end of the case.
    ConvictedBesideEnd,
    /// The person was not called to the trial; a judgment in their presence denies it.
    NotCalled,
    /// The charge came after a political act; that there was none denies it.
    AfterPolitics,
    /// The country that protects is no member of INTERPOL.
    ProtectorOutside,
    /// There is evidence of one of these kinds.
    EvidenceOf { kinds: Vec<EvidenceKind> },
    /// All of these hold.
    All { of: Vec<Check> },
    /// One of these holds.
    Any { of: Vec<Check> },
}

/// The question whether there is an alert in INTERPOL's files beside one that is not.
const IN_FILES: &str = "alert-in-files";
/// The question of what kind an alert is that cannot be as it is recorded.
pub(crate) const KIND_OF_ALERT: &str = "alert-kind";

/// Whether a *yes* helps the person or hurts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Helps,
    Hurts,
}

/// What a check found, and whether the answer given contradicts the record.
#[derive(Debug)]
pub(crate) struct Checked {
    pub finding: Finding,
    /// What the two sides of each contradiction rest on.
    pub contradictions: Vec<Refs>,
    /// What to ask, should the finding be unknown.
    pub ask: Option<String>,
}

impl Test {
    /// Gives the checks inside a test.
    pub fn parts(&self) -> &[Check] {
        match self {
            Test::All { of } | Test::Any { of } => of,
            _ => &[],
        }
    }

    fn look(&self, view: &View) -> Finding {
        match self {
            Test::Asked | Test::All { .. } | Test::Any { .. } => Finding::unknown(),
            Test::AlertInScope => others::alert_in_scope(view),
            Test::AlertFromNonMember => others::alert_from_non_member(view),
            Test::ChargeKnown => charges::known(view),
            Test::ChargeOf { natures } => charges::of(view, natures),
            Test::ChargeSays { natures } => charges::says(view, natures),
            Test::ChargeFreeOf { natures } => charges::free_of(view, natures),
            Test::ChargeBeyond { natures } => charges::beyond(view, natures),
            Test::PenaltyUnderThreshold => charges::penalty_under_threshold(view),
            Test::PenaltyReachesThreshold => charges::penalty_reaches_threshold(view),
            Test::LifeOrDeath => charges::life_or_death(view),
            Test::SentencePassed => charges::sentence_passed(view),
            Test::ValueTrivial => charges::value_trivial(view),
            Test::ValueLarge => charges::value_large(view),
            Test::CoAccusedMild => charges::co_accused_mild(view),
            Test::ProtectionGiven => protection::given(view),
            Test::ProtectionInForce => protection::in_force(view),
            Test::AlertFromCountryFled => protection::alert_from_country_fled(view),
            Test::AlertFromElsewhere => protection::alert_from_elsewhere(view),
            Test::WillConfirm => protection::will_confirm(view),
            Test::ConsentRefused => protection::consent_refused(view),
            Test::Naturalised => protection::naturalised(view),
            Test::Excluded => protection::excluded(view),
            Test::ExclusionOpen { natures } => protection::exclusion_open(view, natures),
            Test::ProtectionLesser => protection::lesser(view),
            Test::ProtectionPending => protection::pending(view),
            Test::ProtectionKindNamed => protection::kind_named(view),
            Test::ProtectionProven => protection::proven(view),
            Test::OtherProtectionLost => protection::other_lost(view),
            Test::ProtectedFromAccuser => protection::protected_from_accuser(view),
            Test::ExtraditionRefused => others::extradition_refused(view),
            Test::ExtraditionGranted => others::extradition_granted(view),
            Test::CcfKept => others::ccf_kept(view),
            Test::EventOf { kinds } => others::event_of(view, kinds),
            Test::WarrantInvalid => charges::warrant_invalid(view),
            Test::DeathPossible => charges::death_possible(view),
            Test::TriedAbsent => charges::tried_absent(view),
            Test::CaseEnded => courts::case_ended(view),
            Test::CaseEndFinal => courts::case_end_final(view),
            Test::CaseEndCoversAll => courts::case_end_covers_all(view),
            Test::JudgedElsewhere => courts::judged_elsewhere(view),
            Test::JudgedElsewhereFinally => courts::judged_elsewhere_finally(view),
            Test::ExtraditionAsked => courts::extradition_asked(view),
            Test::ExtraditionNeverAsked => courts::extradition_asked(view).flipped(),
            Test::RefusalFinal => courts::refusal_final(view),
            Test::NotReviewedFirst => records::not_reviewed_first(view),
            Test::SentAgain => records::sent_again(view),
            Test::RefusedBefore => records::refused_before(view),
            Test::DocumentNotRevoked => records::document_not_revoked(view),
            Test::DocumentRecordOpen => records::document_record_open(view),
            Test::NoticeIdentifies => records::notice_identifies(view),
            Test::NoticeVague => records::notice_vague(view),
            Test::NoticeNoLaw => records::notice_no_law(view),
            Test::NoticeNoWarrant => records::notice_no_warrant(view),
            Test::AlertOld => records::alert_old(view),
            Test::ChargesSeveral { natures } => charges::several(view, natures),
            Test::ConvictedThere => courts::convicted_there(view),
            Test::ConvictedBesideEnd => courts::convicted_beside_end(view),
            Test::NotCalled => denied_by(charges::tried_absent(view)),
            Test::AfterPolitics => others::after_politics(view),
            Test::ProtectorOutside => protection::protector_outside(view),
            Test::EvidenceOf { kinds } => records::evidence_of(view, kinds),
        }
    }
}

/// What a record that says *no* denies; that it says nothing else says nothing.
fn denied_by(record: Finding) -> Finding {
    if record.is(YesNo::No) { record } else { Finding::unknown() }
}

/// Runs a check: the record first, then the person's answer. Where the two contradict each other
/// neither is believed: the finding is the one that is worse for the person, the contradiction is
/// told and asked about, and the ground rises no higher than *missing facts* through it.
pub(crate) fn run(check: &Check, view: &View, direction: Direction) -> Checked {
    match &check.test {
        Test::All { of } => return all(of, view, direction),
        Test::Any { of } => return any(of, view, direction),
        _ => {}
    }
    let ask = check.question.clone();
    let record = check.test.look(view);
    if matches!(check.test, Test::AlertInScope) && record.is(YesNo::Unknown) {
        // Which alert it is has been said; that cannot be right, and it may be one that the ground is about.
        if view.none_fits() {
            let ask = Some(KIND_OF_ALERT.to_owned());
            return Checked { finding: record, contradictions: Vec::new(), ask };
        }
        if view.only_outside() {
            return outside(record, view, ask);
        }
    }
    let Some(answer) = ask.as_deref().and_then(|q| answer(q, check.flip, view)) else {
        return Checked { finding: record, contradictions: Vec::new(), ask };
    };
    if record.is(YesNo::Unknown) && ask.as_deref().is_some_and(no_is_none) {
        return Checked { finding: record, contradictions: Vec::new(), ask: None };
    }
    if record.is(YesNo::Unknown) {
        return Checked { finding: answer, contradictions: Vec::new(), ask };
    }
    let refs: Refs = record.refs.union(&answer.refs).cloned().collect();
    if record.answer == answer.answer {
        let certainty = record.certainty.min(answer.certainty);
        let finding = Finding::new(record.answer, certainty, refs);
        return Checked { finding, contradictions: Vec::new(), ask };
    }
    let worse = match direction {
        Direction::Helps => YesNo::No,
        Direction::Hurts => YesNo::Yes,
    };
    let certainty = record.certainty.max(answer.certainty);
    let finding = Finding::new(worse, certainty, refs.clone());
    Checked { finding, contradictions: vec![refs], ask }
}

/// Every alert that is recorded lies outside INTERPOL's files. Which alert it is has been said: what is open is whether
/// there is one in the files as well, and *no* to that closes the road to the CCF.
fn outside(record: Finding, view: &View, ask: Option<String>) -> Checked {
    let said = answer(IN_FILES, false, view);
    let (finding, ask) = match said {
        Some(no) if no.is(YesNo::No) => (no, None),
        Some(_) => (record, ask),
        None => (record, Some(IN_FILES.to_owned())),
    };
    Checked { finding, contradictions: Vec::new(), ask }
}

fn all(of: &[Check], view: &View, direction: Direction) -> Checked {
    let mut finding = Finding::new(YesNo::Yes, Certainty::Confirmed, Refs::new());
    let mut contradictions = Vec::new();
    let mut ask = None;
    // One part that is surely not so decides, whatever the others contradict.
    let mut settled = false;
    for check in of {
        let part = run(check, view, direction);
        settled |= part.finding.is(YesNo::No) && part.contradictions.is_empty();
        let open = part.finding.is(YesNo::Unknown) || !part.contradictions.is_empty();
        contradictions.extend(part.contradictions);
        if open && ask.is_none() {
            ask = part.ask;
        }
        finding.answer = match (finding.answer, part.finding.answer) {
            (YesNo::No, _) | (_, YesNo::No) => YesNo::No,
            (YesNo::Unknown, _) | (_, YesNo::Unknown) => YesNo::Unknown,
            _ => YesNo::Yes,
        };
        finding.certainty = finding.certainty.max(part.finding.certainty);
        finding.refs.extend(part.finding.refs);
    }
    if settled {
        contradictions.clear();
    }
    Checked { finding, contradictions, ask }
}

/// One part that surely holds is enough, whatever the others contradict; what could still hold is asked in its order.
fn any(of: &[Check], view: &View, direction: Direction) -> Checked {
    let mut parts: Vec<Checked> = of.iter().map(|check| run(check, view, direction)).collect();
    let sure = |part: &Checked| part.finding.is(YesNo::Yes) && part.contradictions.is_empty();
    if parts.iter().any(sure) {
        parts.retain(sure);
    }
    let is = |answer| parts.iter().any(|part| part.finding.is(answer));
    let answer = [YesNo::Yes, YesNo::Unknown].into_iter().find(|answer| is(*answer));
    let answer = answer.unwrap_or(YesNo::No);
    let same = || parts.iter().map(|part| &part.finding).filter(|finding| finding.is(answer));
    let certainties = same().map(|finding| finding.certainty);
    let certainty = if answer == YesNo::Yes { certainties.min() } else { certainties.max() };
    let refs = same().flat_map(|finding| finding.refs.iter().cloned()).collect();
    let open = |part: &&Checked| part.finding.is(YesNo::Unknown) || !part.contradictions.is_empty();
    Checked {
        finding: Finding::new(answer, certainty.unwrap_or_default(), refs),
        ask: parts.iter().filter(open).find_map(|part| part.ask.clone()),
        contradictions: parts.into_iter().flat_map(|part| part.contradictions).collect(),
    }
}

/// Gives the answer to a question that is answered by yes or no. Others point at a form, and the
/// record counts; only a *no* to one that takes it fills in where the record is silent.
fn answer(question: &str, flip: bool, view: &View) -> Option<Finding> {
    let form = law().questions.iter().find(|q| q.id == question)?.form;
    let given = view.answer(question)?;
    if form != Form::YesNo {
        // Whoever has recorded a protection has taken back that there is none.
        let taken_back = form == Form::Protection && !view.case.protection.is_empty();
        if given.answer != YesNo::No || taken_back || !may_be_no(question) {
            return None;
        }
    }
    let said = match (given.answer, flip) {
        (YesNo::Yes, false) | (YesNo::No, true) => YesNo::Yes,
        _ => YesNo::No,
    };
    let refs = Refs::from([(EntryKind::Answer, given.id.clone())]);
    Some(Finding::new(said, given.provenance.certainty, refs))
}
