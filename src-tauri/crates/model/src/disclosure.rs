//! The one gate through which facts reach a paper.

use serde::Serialize;

use crate::{
    Assessment, Case, Consent, CopyKind, Disclosure, Entry, EntryRef, EvidenceKind, Guarded, Id,
    PersonRole, Reliability, SourceKind,
};

/// A case with everything taken out that may not leave the vault. Papers accept nothing else,
/// so a fact marked *never leaves* cannot enter one by mistake.
///
/// Taken out: entries marked *never leaves*, sentences of an accusation that stays, with what is weak or missing in
/// the answer to them; family members, witnesses, helpers, asylum files and
/// places of residence, unless unblocked one by one ([`crate::Unblocked`]); contacts, relations,
/// tasks, notes, events still to be finished, the keeper's number, stage and worker of the case,
/// working copies, who made a copy, who translated a paper and who agreed to its use, sources that
/// are people or whose copy stays,
/// files' own names, and every pointer to what was taken out.
#[derive(Debug, Clone)]
pub struct Releasable {
    case: Case,
    assessment: Option<Assessment>,
}

/// One line of *who learns what*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Learner {
    /// Who may come to see it.
    pub disclosure: Disclosure,
    /// The entry.
    pub entry: EntryRef,
    /// What it is, in the words of the entry's own title.
    pub label: String,
}

impl Releasable {
    /// Passes a case through the gate.
    pub fn of(case: &Case) -> Self {
        let mut kept: Vec<Entry> = case.entries().into_iter().filter(may_leave).collect();
        let exhibits: Vec<Id> = kept
            .iter()
            .filter(|entry| matches!(entry, Entry::Evidence(_)))
            .map(|entry| entry.id().clone())
            .collect();
        kept.retain(|entry| match entry {
            Entry::Source(source) => source.exhibit.as_ref().is_none_or(|id| exhibits.contains(id)),
            _ => true,
        });
        // A sentence goes no further than the text it was taken from.
        let accusations: Vec<Id> = kept
            .iter()
            .filter(|entry| matches!(entry, Entry::Charge(_) | Entry::Alert(_)))
            .map(|entry| entry.id().clone())
            .collect();
        kept.retain(|entry| match entry {
            Entry::Allegation(row) => row.of.as_ref().is_none_or(|id| accusations.contains(id)),
            _ => true,
        });
        let ids: Vec<Id> = kept.iter().map(|entry| entry.id().clone()).collect();
        let stays = |id: &Id| ids.contains(id);
        for entry in &mut kept {
            clean(entry, &stays);
        }
        let mut header = case.case.clone();
        header.applicant = header.applicant.filter(|id| stays(id));
        header.provenance.note = None;
        header.provenance.unblocked.clear();
        header.about = None;
        (header.number, header.stage, header.worker) = (None, None, None);
        (header.supervisor, header.sign_offs) = (None, Vec::new());
        header.own.clear();
        let entries = kept.into_iter().filter(|e| !matches!(e, Entry::Case(_)));
        Self { case: Case::from_entries(header, entries), assessment: None }
    }

    /// Adds an assessment made *from this gate's case*, so that it rests on nothing held back.
    pub fn with_assessment(mut self, assess: impl FnOnce(&Case) -> Assessment) -> Self {
        self.assessment = Some(assess(&self.case));
        self
    }

    /// Gives what may leave.
    pub fn case(&self) -> &Case {
        &self.case
    }

    /// Gives the assessment of what may leave.
    pub fn assessment(&self) -> Option<&Assessment> {
        self.assessment.as_ref()
    }
}

impl Case {
    /// Lists for every entry who would learn of it if the request were sent today.
    pub fn who_learns_what(&self) -> Vec<Learner> {
        self.entries()
            .iter()
            .filter(|entry| {
                // Rows of allegation against proof are in no request, and what is chosen for one is no fact.
                use Entry::{Allegation, Case, Note, Plan, Request, Source, Task};
                !matches!(
                    entry,
                    Case(_) | Source(_) | Request(_) | Plan(_) | Task(_) | Note(_) | Allegation(_)
                )
            })
            .map(|entry| Learner {
                disclosure: if may_leave(entry) {
                    entry.disclosure()
                } else {
                    Disclosure::NeverLeaves
                },
                entry: EntryRef { kind: entry.kind(), id: entry.id().clone() },
                label: crate::for_display(&entry.label()),
            })
            .collect()
    }
}

/// Says whether an entry passes the gate: by its mark, and by what it is whatever its mark.
pub fn may_leave(entry: &Entry) -> bool {
    match entry {
        Entry::Case(_) => true,
        Entry::Source(source) => {
            !matches!(source.kind, SourceKind::Person | SourceKind::OwnKnowledge)
        }
        _ if guarded(entry).is_some_and(|what| !unblocked(entry, what)) => false,
        // What is drafted, to be done or noted is the keeper's own.
        Entry::Request(_) | Entry::Plan(_) | Entry::Task(_) | Entry::Note(_) => false,
        // What was logged in a hurry is not for others before it is finished.
        Entry::Event(event) if event.to_finish => false,
        other => other.disclosure() != Disclosure::NeverLeaves,
    }
}

/// Says whether an entry is blocked by what it is, whatever its mark: somebody of the family, a
/// witness or a helper, or an asylum file.
pub(crate) fn guarded(entry: &Entry) -> Option<Guarded> {
    let of_others =
        |role| matches!(role, PersonRole::Family | PersonRole::Witness | PersonRole::Helper);
    match entry {
        Entry::Person(person) => person.roles().any(of_others).then_some(Guarded::Named),
        Entry::Evidence(paper) => {
            (paper.kind == EvidenceKind::AsylumFile).then_some(Guarded::AsylumFile)
        }
        _ => None,
    }
}

fn unblocked(entry: &Entry, what: Guarded) -> bool {
    entry.provenance().is_some_and(|provenance| provenance.unblocks(what))
}

fn clean(entry: &mut Entry, stays: &dyn Fn(&Id) -> bool) {
    let keep = |ids: &mut Vec<Id>| ids.retain(|id| stays(id));
    let provenance = match entry {
        Entry::Case(_) | Entry::Request(_) | Entry::Plan(_) | Entry::Task(_) | Entry::Note(_) => {
            None
        }
        Entry::Source(x) => {
            x.note = None;
            x.exhibit = x.exhibit.take().filter(|id| stays(id));
            None
        }
        Entry::Person(x) => {
            x.residence = x.residence.take().filter(|_| x.provenance.unblocks(Guarded::Residence));
            x.contacts.clear();
            x.relations.clear();
            // Whether a copy is good is the keeper's own check.
            for proof in x.proofs_mut() {
                *proof = proof.take().filter(|id| stays(id));
            }
            Some(&mut x.provenance)
        }
        Entry::Alert(x) => {
            keep(&mut x.charges);
            keep(&mut x.exhibits);
            x.history.iter_mut().for_each(|step| keep(&mut step.exhibits));
            x.replaces = x.replaces.take().filter(|id| stays(id));
            x.next_step = None;
            Some(&mut x.provenance)
        }
        Entry::Charge(x) => {
            keep(&mut x.people);
            // Somebody whose own entry stays is not named by the back door.
            x.co_accused.retain(|other| other.person.as_ref().is_none_or(stays));
            Some(&mut x.provenance)
        }
        Entry::Allegation(x) => {
            x.of = x.of.take().filter(|id| stays(id));
            keep(&mut x.proof);
            // What is weak, what is missing and what was done about it is the keeper's own.
            x.weak_point = None;
            x.missing_paper = None;
            x.found_paper = None;
            x.not_needed.clear();
            x.asked_for.clear();
            x.settled.clear();
            x.paper_task = None;
            x.cells_task = None;
            Some(&mut x.provenance)
        }
        Entry::Proceeding(x) => {
            x.decisions_mut().for_each(|end| keep(&mut end.exhibits));
            keep(&mut x.alerts);
            keep(&mut x.charges);
            keep(&mut x.people);
            x.appeal_of = x.appeal_of.take().filter(|id| stays(id));
            keep(&mut x.exhibits);
            Some(&mut x.provenance)
        }
        Entry::Protection(x) => {
            // Own words in the papers for its state are put into those papers, and into nothing else.
            x.own.clear();
            Some(&mut x.provenance)
        }
        Entry::Event(x) => {
            keep(&mut x.people);
            keep(&mut x.exhibits);
            Some(&mut x.provenance)
        }
        Entry::Evidence(x) => {
            keep(&mut x.proves);
            x.origin = None;
            x.translates = x.translates.take().filter(|id| stays(id));
            x.translator = x.translator.take().filter(|t| t.disclosure != Disclosure::NeverLeaves);
            // What the keeper weighs, whom it could harm and who agreed are the keeper's own.
            (x.harm, x.doubts, x.consent_words) = (None, None, None);
            (x.consent, x.reliability) = (Consent::Unknown, Reliability::Unknown);
            x.copies.retain(|copy| copy.kind == CopyKind::Redacted);
            for copy in &mut x.copies {
                (copy.made_from, copy.by, copy.done) = (None, None, None);
            }
            Some(&mut x.provenance)
        }
        Entry::Answer(x) => {
            keep(&mut x.exhibits);
            Some(&mut x.provenance)
        }
        Entry::Letter(x) => {
            keep(&mut x.about);
            keep(&mut x.exhibits);
            x.answers = x.answers.take().filter(|id| stays(id));
            // What it starts or stops is the keeper's own reckoning.
            x.step = None;
            Some(&mut x.provenance)
        }
    };
    if let Some(provenance) = provenance {
        provenance.note = None;
        provenance.unblocked.clear();
        provenance.sources.retain(|reference| stays(&reference.source));
        for differing in &mut provenance.differing {
            differing.sources.retain(|reference| stays(&reference.source));
        }
    }
}

impl Entry {
    /// Gives a short label from the entry's own words.
    pub fn label(&self) -> String {
        match self {
            Entry::Case(x) => x.title.to_string(),
            Entry::Person(x) => x.shown_name().to_owned(),
            Entry::Alert(x) => format!(
                "{}{}",
                serde_json::to_value(x.channel)
                    .ok()
                    .and_then(|v| v.as_str().map(|w| w.replace('_', " ")))
                    .unwrap_or_default(),
                x.country.map(|c| format!(", {}", c.english())).unwrap_or_default()
            ),
            Entry::Charge(x) => x.offence.to_string(),
            Entry::Allegation(x) => x.words().chars().take(60).collect(),
            Entry::Proceeding(x) => x.body.as_deref().unwrap_or("proceeding").to_owned(),
            Entry::Protection(x) => x
                .country
                .map_or_else(|| "protection".into(), |c| format!("protection, {}", c.english())),
            Entry::Event(x) => x.title.to_string(),
            Entry::Evidence(x) => format!("{} {}", x.mark(), x.title.as_str()),
            Entry::Source(x) => x.title.to_string(),
            Entry::Answer(x) => x.id.to_string(),
            Entry::Request(x) => x.id.to_string(),
            Entry::Plan(x) => x.id.to_string(),
            Entry::Letter(x) => x.title.to_string(),
            Entry::Task(x) => x.title.to_string(),
            Entry::Note(x) => x.text.chars().take(60).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Person;

    #[test]
    fn a_source_goes_where_its_copy_goes() {
        let json = |disclosure: &str| {
            format!(
                r#"{{"format":"redress-case","version":1,"case":{{"id":"c","title":"A case"}},
                "evidence":[{{"id":"e","number":1,"title":"Asylum file","provenance":{{"disclosure":"{disclosure}"}}}}],
                "sources":[{{"id":"s","kind":"official","title":"Asylum file 7","exhibit":"e"}},
                {{"id":"t","kind":"press","title":"A report"}}]}}"#
            )
        };
        for (disclosure, left) in [("never_leaves", 1), ("ccf_only", 2)] {
            let case = Case::from_json(json(disclosure).as_bytes()).unwrap();
            assert_eq!(Releasable::of(&case).case().sources.len(), left, "{disclosure}");
        }
    }

    #[test]
    fn nobody_is_named_by_the_back_door() {
        let json = r#"{"format":"redress-case","version":1,"case":{"id":"c","title":"A case"},
            "people":[
              {"id":"w","role":"representative","also":["witness"],"names":[{"full":"W"}],"provenance":{"disclosure":"ccf_only"}},
              {"id":"o","role":"official","names":[{"full":"O"}],"provenance":{"disclosure":"ccf_only"}}],
            "alerts":[{"id":"a","channel":"red_notice","replaces":"b","provenance":{"disclosure":"ccf_only"},
                "history":[{"status":"deleted","exhibits":["e"]}]},
              {"id":"b","channel":"red_notice"}],
            "charges":[{"id":"ch","offence":"X","people":["w","o"],"provenance":{"disclosure":"ccf_only"},
                "co_accused":[{"name":"W","person":"w","outcome":"-"},{"name":"O","person":"o","outcome":"-"}]}],
            "proceedings":[{"id":"p","kind":"ccf","people":["w"],"alerts":["a","b"],"appeal_of":"q",
                "provenance":{"disclosure":"ccf_only"},"outcome":{"kind":"refused","exhibits":["e"]}},
              {"id":"q","kind":"ccf"}],
            "evidence":[{"id":"e","number":1,"title":"E"}]}"#;
        let case = Case::from_json(json.as_bytes()).unwrap();
        let out = Releasable::of(&case);
        let out = out.case();
        // A witness stays, whatever else the person is.
        assert_eq!(out.people.iter().map(Person::shown_name).collect::<Vec<_>>(), ["O"]);
        let accused = out.charges[0].co_accused.iter().map(|other| other.name.as_str());
        assert_eq!(accused.collect::<Vec<_>>(), ["O"]);
        assert_eq!(out.charges[0].people.len(), 1);
        assert_eq!(out.alerts[0].replaces, None);
        assert!(out.alerts[0].history[0].exhibits.is_empty());
        let decided = &out.proceedings[0];
        assert_eq!((decided.people.len(), decided.alerts.len(), &decided.appeal_of), (0, 1, &None));
        assert!(decided.decisions().all(|end| end.exhibits.is_empty()));
    }

    #[test]
    fn a_paper_leaves_without_what_the_keeper_knows_of_it() {
        let json = |disclosure: &str| {
            let file = r#"{"name":"a.png","media_type":"image/png","size_bytes":3,"taken_in":"2026-11-02T10:00:00Z",
                "sha256":"0000000000000000000000000000000000000000000000000000000000000000"}"#;
            format!(
                r#"{{"format":"redress-case","version":1,"case":{{"id":"c","title":"A case"}},"evidence":[
                {{"id":"o","number":1,"title":"The decision"}},
                {{"id":"e","number":2,"title":"Its translation","translates":"o","harm":"SECRET","doubts":"SECRET",
                "consent":"given","consent_words":"SECRET","reliability":"doubtful",
                "translator":{{"name":"T. R.","disclosure":"{disclosure}"}},"copies":[
                {{"id":"1","kind":"working","made":"SECRET","done":"SECRET","file":{file}}},
                {{"id":"2","kind":"redacted","made_from":"1","made":"2026-11-03T10:00:00Z","by":"SECRET",
                "done":"SECRET","file":{file}}}],"provenance":{{"disclosure":"ccf_only"}}}}]}}"#
            )
        };
        for (disclosure, named) in [("never_leaves", false), ("ccf_only", true)] {
            let case = Case::from_json(json(disclosure).as_bytes()).unwrap();
            let out = Releasable::of(&case);
            let text = serde_json::to_string(out.case()).unwrap();
            assert!(!text.contains("SECRET"), "{text}");
            assert_eq!(text.contains("T. R."), named);
            let exhibit = &out.case().evidence[0];
            assert_eq!((exhibit.translates.as_ref(), exhibit.copies.len()), (None, 1));
            assert_eq!((exhibit.consent, exhibit.reliability), Default::default());
        }
    }

    #[test]
    fn what_is_still_to_finish_and_the_keepers_own_marks_stay() {
        let event = |to_finish: bool| {
            format!(
                r#"{{"format":"redress-case","version":1,"case":{{"id":"c","title":"A case",
                "number":"0142","stage":"urgent","worker":"M. Oliva","supervisor":"S. Tamm",
                "sign_offs":[{{"what":"The request","answer":{{"said":"approved","by":"S. Tamm"}}}}]}},
                "plans":[{{"id":"p","kind":"deletion","language":"en"}}],"events":[{{"id":"e",
                "kind":"other","title":"Police came","to_finish":{to_finish},
                "provenance":{{"disclosure":"may_reach_state"}}}}]}}"#
            )
        };
        for (to_finish, left) in [(true, 0), (false, 1)] {
            let case = Case::from_json(event(to_finish).as_bytes()).unwrap();
            let gate = Releasable::of(&case);
            assert_eq!(gate.case().events.len(), left);
            let header = &gate.case().case;
            assert_eq!((&header.number, header.stage, &header.worker), (&None, None, &None));
            assert_eq!((&header.supervisor, header.sign_offs.len()), (&None, 0));
            let learners = case.who_learns_what();
            assert_eq!(learners[0].disclosure == Disclosure::NeverLeaves, to_finish);
            // What is chosen for a request is nobody's fact, and has no name to be shown by.
            assert_eq!((learners.len(), case.disclosure_map().len()), (1, 1));
        }
    }
}
