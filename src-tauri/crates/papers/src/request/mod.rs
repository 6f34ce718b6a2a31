//! The request for correction or deletion: what stands in which section, after the field list of
//! the admissibility sheets (PR-040 to PR-074, section 4a).

mod accusation;
mod arguments;
mod data;
mod history;
mod lists;
mod more_sentences;
mod notice;
mod parties;
mod sentences;
mod sources;

use redress_model::{
    Case, Disclosure, EntryKind, EntryRef, Evidence, GroundResult, Id, Person, Provenance,
    Releasable, Verdict,
};

use crate::Choices;
use crate::sheet::Builder;

pub(crate) use sentences::sentence;

/// Builds the sections of a request.
pub(crate) struct Request<'a> {
    case: &'a Case,
    choices: &'a Choices,
    grounds: Vec<&'a GroundResult>,
    out: Builder,
    left_out: Vec<String>,
}

/// A request that was built.
pub(crate) struct Built {
    /// Its sections.
    pub sections: Vec<crate::sheet::Section>,
    /// Where each entry is told.
    pub told: std::collections::HashMap<EntryRef, Vec<String>>,
    /// Points of the assessment that have no sentence for a paper, by id.
    pub left_out: Vec<String>,
}

fn link(kind: EntryKind, id: &Id) -> EntryRef {
    EntryRef { kind, id: id.clone() }
}

fn secret(provenance: &Provenance) -> bool {
    provenance.disclosure == Disclosure::CcfOnly
}

/// Picks the grounds to argue: those asked for, else those at least arguable, else weak ones. The
/// order is that of the assessment: simple grounds first.
pub(crate) fn grounds<'a>(case: &'a Releasable, choices: &Choices) -> Vec<&'a GroundResult> {
    let all: Vec<&GroundResult> =
        case.assessment().map(|a| a.grounds.iter().collect()).unwrap_or_default();
    let at_least =
        |verdict| all.iter().copied().filter(|g| g.verdict >= verdict).collect::<Vec<_>>();
    if let Some(wanted) = &choices.grounds {
        return all.iter().copied().filter(|g| wanted.contains(&g.id)).collect();
    }
    let good = at_least(Verdict::Arguable);
    if good.is_empty() { at_least(Verdict::Weak) } else { good }
}

impl<'a> Request<'a> {
    /// Takes what may leave the vault.
    pub(crate) fn new(releasable: &'a Releasable, choices: &'a Choices) -> Self {
        Self {
            case: releasable.case(),
            choices,
            grounds: grounds(releasable, choices),
            out: Builder::default(),
            left_out: Vec::new(),
        }
    }

    /// Builds every section in order.
    pub(crate) fn build(mut self, applicant: &Person) -> Built {
        self.asked();
        self.files(applicant);
        self.person(applicant);
        self.data();
        self.accusation();
        self.earlier();
        self.protection();
        self.proceedings();
        self.facts();
        self.others();
        self.arguments();
        self.exhibits();
        self.source_list();
        self.confidential();
        self.close(applicant);
        Built { sections: self.out.sections, told: self.out.told, left_out: self.left_out }
    }

    /// Gives ` [E-01, E-02]` for exhibits that may leave, in the order of their numbers.
    fn marks(&self, ids: &[Id]) -> String {
        let mut found: Vec<&Evidence> =
            self.case.evidence.iter().filter(|e| ids.contains(&e.id)).collect();
        if found.is_empty() {
            return String::new();
        }
        found.sort_by_key(|e| e.number);
        format!(" [{}]", found.iter().map(|e| e.mark()).collect::<Vec<_>>().join(", "))
    }

    /// Gives the exhibits that say of themselves that they prove an entry, with those it names.
    fn shown_by(&self, entry: &Id, named: &[Id]) -> String {
        let mut ids = named.to_vec();
        ids.extend(
            self.case.evidence.iter().filter(|e| e.proves.contains(entry)).map(|e| e.id.clone()),
        );
        self.marks(&ids)
    }
}
