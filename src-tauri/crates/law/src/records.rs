//! Tests over what an alert record says of itself, and over papers by their kind.

use redress_model::{
    Alert, AlertDocument, Certainty, Channel, DocumentRecord, EntryKind, Evidence, EvidenceKind,
    IsoDate, NoticeFields, OutcomeKind, PartialDate, Proceeding, ProceedingKind, YesNo,
};

use crate::facts::{Finding, Refs, View, alert_certainty};
use crate::impossible;

fn yes(found: &[&Alert]) -> Finding {
    match found.iter().map(|a| alert_certainty(a)).min() {
        Some(best) => {
            let refs: Refs = found.iter().map(|a| (EntryKind::Alert, a.id.clone())).collect();
            Finding::new(YesNo::Yes, best, refs)
        }
        None => Finding::unknown(),
    }
}

pub(crate) fn not_reviewed_first(view: &View) -> Finding {
    let diffusion =
        |a: &&Alert| matches!(a.channel, Channel::WantedDiffusion | Channel::OtherDiffusion);
    let all: Vec<&Alert> = view.alerts.iter().copied().filter(diffusion).collect();
    let with = |answer| all.iter().copied().filter(|a| a.reviewed_first == answer).collect();
    let before: Vec<&Alert> = with(YesNo::No);
    let after: Vec<&Alert> = with(YesNo::Yes);
    if before.is_empty() && !all.is_empty() && after.len() == all.len() {
        return yes(&after).flipped();
    }
    yes(&before)
}

/// The same country again, by another channel (G-REPEAT). An alert that was only sent again, or takes the place of one that
/// is not recorded, may be that: it is asked. Another country's alert is another request.
pub(crate) fn sent_again(view: &View) -> Finding {
    let again = |a: &&Alert| {
        let old = a.replaces.as_ref().and_then(|id| view.case.alerts.iter().find(|o| o.id == *id));
        old.is_some_and(|old| {
            let (one, other) = (view.alert_country(a), view.alert_country(old));
            let same = one.zip(other).is_some_and(|(one, other)| one.0 == other.0);
            // What came first takes the place of nothing, and no two take the place of each other.
            let first = impossible::turned(&old.issued, &a.issued);
            let mutual = old.replaces.as_ref() == Some(&a.id);
            same && old.channel != a.channel && !first && !mutual
        })
    };
    yes(&view.alerts.iter().copied().filter(again).collect::<Vec<_>>())
}

/// INTERPOL found that the data broke the rules, or refused them. That data were deleted before the CCF decided is no
/// finding (PR-142), so that *deleted* alone does not tell; it is asked for the letter.
pub(crate) fn refused_before(view: &View) -> Finding {
    use OutcomeKind::{Deleted, NotCompliant, Refused};
    let before = |p: &&Proceeding| {
        p.decisions().any(|outcome| match p.kind {
            ProceedingKind::Ccf => matches!(outcome.kind, NotCompliant),
            ProceedingKind::GeneralSecretariat => {
                matches!(outcome.kind, NotCompliant | Deleted | Refused)
            }
            _ => false,
        })
    };
    let sound = |p: &&Proceeding| !impossible::proceeding(p, view);
    let found: Vec<&Proceeding> = view.proceedings().filter(before).filter(sound).collect();
    match found.iter().map(|p| p.provenance.certainty).min() {
        Some(best) => {
            let refs = found.iter().map(|p| (EntryKind::Proceeding, p.id.clone())).collect();
            Finding::new(YesNo::Yes, best, refs)
        }
        None => Finding::unknown(),
    }
}

fn documents<'a>(view: &View<'a>) -> Vec<&'a Alert> {
    view.alerts.iter().copied().filter(|a| a.channel == Channel::Sltd).collect()
}

/// Records that do not say what became of the paper.
fn documents_open<'a>(view: &View<'a>) -> Vec<&'a Alert> {
    let open = |paper: &AlertDocument| paper.record == DocumentRecord::Unknown;
    documents(view).into_iter().filter(|a| a.document.as_ref().is_none_or(open)).collect()
}

pub(crate) fn document_record_open(view: &View) -> Finding {
    let open = documents_open(view);
    if open.is_empty() {
        Finding::new(YesNo::No, Certainty::Confirmed, Refs::new())
    } else {
        yes(&open)
    }
}

/// Denied where the records say of every paper that it was revoked or is invalid, and not that it was lost or stolen (AL-14).
/// Where a record is not known its paper may have been revoked: that it was not counts then, and carries nothing to strong.
pub(crate) fn document_not_revoked(view: &View) -> Finding {
    use DocumentRecord::{Invalid, Revoked};
    let records = documents(view);
    let revoked = |a: &&Alert| {
        a.document.as_ref().is_some_and(|paper| matches!(paper.record, Revoked | Invalid))
    };
    if !records.is_empty() && records.iter().all(revoked) {
        return yes(&records).flipped();
    }
    let known = documents_open(view).is_empty();
    let certainty = if known { Certainty::Confirmed } else { Certainty::Suspected };
    Finding::new(YesNo::Yes, certainty, Refs::new())
}

pub(crate) fn notice_identifies(view: &View) -> Finding {
    let shows = |a: &&Alert| {
        a.notice.as_ref().is_some_and(|notice| {
            let identity = &notice.identity;
            identity.photograph == YesNo::Yes || identity.fingerprints == YesNo::Yes
        })
    };
    yes(&view.alerts.iter().copied().filter(shows).collect::<Vec<_>>())
}

/// That there is no such paper says nothing.
pub(crate) fn evidence_of(view: &View, kinds: &[EvidenceKind]) -> Finding {
    let found: Vec<&Evidence> =
        view.case.evidence.iter().filter(|e| kinds.contains(&e.kind)).collect();
    match found.iter().map(|e| e.provenance.certainty).min() {
        Some(best) => {
            let refs = found.iter().map(|e| (EntryKind::Evidence, e.id.clone())).collect();
            Finding::new(YesNo::Yes, best, refs)
        }
        None => Finding::unknown(),
    }
}

/// The most years that data are kept at first (G-RETENTION; RPD Art. 49-50).
const KEPT_YEARS: i32 = 5;

/// Denies that alerts leave something out where the fields of every one of them hold it. That a field is empty says nothing:
/// nobody has to type in what an alert says.
fn held(view: &View, holds: impl Fn(&NoticeFields) -> bool) -> Finding {
    let all = !view.alerts.is_empty()
        && view.alerts.iter().all(|alert| alert.notice.as_deref().is_some_and(&holds));
    if all { yes(&view.alerts).flipped() } else { Finding::unknown() }
}

pub(crate) fn notice_vague(view: &View) -> Finding {
    held(view, |notice| {
        notice.part.is_some() && notice.acts_place.is_some() && notice.acts_when.is_known()
    })
}

pub(crate) fn notice_no_law(view: &View) -> Finding {
    held(view, |notice| notice.laws.is_some() && notice.penalty.is_some())
}

pub(crate) fn notice_no_warrant(view: &View) -> Finding {
    held(view, |notice| notice.warrant.is_some() || notice.sentence.is_some())
}

/// Data are older than five years where every alert went out before, and are not where every one did so later. Without a day
/// to go by, or a date that may mean either, nothing is known.
pub(crate) fn alert_old(view: &View) -> Finding {
    // Days of equal month and day are compared by their parts, so that 29 February needs no rule of its own.
    let Some(line) = view.today.map(|today| IsoDate { year: today.year - KEPT_YEARS, ..today })
    else {
        return Finding::unknown();
    };
    let all = |fits: &dyn Fn(&PartialDate) -> bool| {
        !view.alerts.is_empty() && view.alerts.iter().all(|alert| fits(&alert.issued))
    };
    if all(&|issued| issued.span().last.is_some_and(|last| last < line)) {
        yes(&view.alerts)
    } else if all(&|issued| issued.span().first.is_some_and(|first| first > line)) {
        yes(&view.alerts).flipped()
    } else {
        Finding::unknown()
    }
}
