//! The request to the Commission: what stands in which section of each of its three kinds, after
//! the field list of the admissibility sheets (PR-040 to PR-074, section 4a).

mod accusation;
mod arguments;
mod asked;
mod data;
mod history;
mod lists;
mod narrow;
mod notice;
mod parties;
mod points;
mod revision;
mod sources;
mod urgency;

use std::borrow::Cow;

use redress_model::{
    Case, Disclosure, EntryKind, EntryRef, Evidence, GroundResult, Id, Person, Provenance,
    Releasable, RequestKind, Verdict,
};

use crate::Choices;
use crate::sheet::{At, Builder};
use crate::tongue::Tongue;

/// Builds the sections of a request.
pub(crate) struct Request<'a> {
    case: Cow<'a, Case>,
    choices: &'a Choices,
    grounds: Vec<&'a GroundResult>,
    t: Tongue,
    out: Builder,
    left_out: Vec<String>,
    /// A protection is for the Commission alone, whether or not this kind of request tells it.
    protected: bool,
}

/// A request that was built.
pub(crate) struct Built {
    /// Its sections.
    pub sections: Vec<crate::sheet::Section>,
    /// Where each entry is told.
    pub told: std::collections::HashMap<EntryRef, Vec<At>>,
    /// Whether it lists anything that must stay confidential.
    pub secret: bool,
    /// Points of the assessment that have no sentence for a paper, by id.
    pub left_out: Vec<String>,
}

pub(crate) use arguments::places;
pub(crate) use data::named as named_alert;
pub(crate) use lists::translations;
pub(crate) use narrow::to_kind as narrowed;
pub(crate) use parties::{Authorised, enclosed, tells_protection};

impl Built {
    /// The entries told in a paragraph, in a fixed order.
    pub(crate) fn tells(&self, number: &str) -> Vec<EntryRef> {
        let here = |at: &At| matches!(at, At::Paragraph(one) if one == number);
        let told = self.told.iter().filter(|(_, places)| places.iter().any(here));
        let mut entries: Vec<EntryRef> = told.map(|(entry, _)| entry.clone()).collect();
        entries.sort_by(|a, b| (a.kind, a.id.as_str()).cmp(&(b.kind, b.id.as_str())));
        entries
    }
}

fn link(kind: EntryKind, id: &Id) -> EntryRef {
    EntryRef { kind, id: id.clone() }
}

/// Says whether a protection is for the Commission alone.
pub(crate) fn hides_protection(releasable: &Releasable) -> bool {
    releasable.case().protection.iter().any(|one| secret(&one.provenance))
}

pub(crate) fn secret(provenance: &Provenance) -> bool {
    provenance.disclosure == Disclosure::CcfOnly
}

/// Picks the grounds to argue: those asked for, else those at least arguable, else weak ones. The
/// order is that of the assessment: simple grounds first.
pub(crate) fn grounds<'a>(case: &'a Releasable, choices: &Choices) -> Vec<&'a GroundResult> {
    if choices.kind != RequestKind::Deletion {
        return Vec::new();
    }
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
        let t = Tongue::about(choices.language, releasable.case().applicant());
        Self {
            case: narrow::to_kind(releasable.case(), choices.kind, &choices.new_fact),
            choices,
            grounds: grounds(releasable, choices),
            t,
            out: Builder::new(t, &choices.own_words),
            left_out: Vec::new(),
            protected: hides_protection(releasable),
        }
    }

    /// Builds every section in order.
    pub(crate) fn build(mut self, applicant: &Person) -> Built {
        match self.choices.kind {
            RequestKind::Access => self.access(applicant),
            RequestKind::Deletion => self.deletion(applicant),
            RequestKind::Revision => self.revision(applicant),
        }
        self.exhibits(None);
        self.source_list();
        self.confidential(None);
        self.close(applicant);
        let secret = !self.out.secret.is_empty()
            || self.case.evidence.iter().any(|one| self::secret(&one.provenance));
        Built { sections: self.out.sections, told: self.out.told, secret, left_out: self.left_out }
    }

    /// Builds the sections of the summary of a new fact, which is filed by itself (PR-069): the same paragraphs as at the
    /// beginning of the request, then the exhibits that they name, what is confidential of both, and the signature.
    pub(crate) fn build_summary(mut self, applicant: &Person) -> Vec<crate::sheet::Section> {
        self.summary();
        let named = self.summary_names();
        let secret = |one: &Evidence| named.contains(&one.id) && self::secret(&one.provenance);
        let hidden = !self.out.secret.is_empty()
            || self.signs_hidden()
            || self.case.evidence.iter().any(secret);
        self.exhibits(Some(&named));
        if hidden {
            self.confidential(Some(&named));
        }
        self.close(applicant);
        self.out.sections
    }

    /// Access asks what there is, and tells no more of the case than finding it takes.
    fn access(&mut self, applicant: &Person) {
        self.asked_access();
        self.files(applicant);
        self.person(applicant);
        self.data();
        self.earlier();
    }

    fn deletion(&mut self, applicant: &Person) {
        self.asked_deletion();
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
        self.urgency();
    }

    /// Revision: the summary of the new fact first (PR-069).
    fn revision(&mut self, applicant: &Person) {
        self.summary();
        self.files(applicant);
        self.person(applicant);
        self.data();
    }

    /// Gives ` [E-01, E-02]` for exhibits that may leave, in the order of their numbers.
    fn marks(&self, ids: &[Id]) -> String {
        let mut found: Vec<&Evidence> =
            self.case.evidence.iter().filter(|e| ids.contains(&e.id)).collect();
        if found.is_empty() {
            return String::new();
        }
        found.sort_by_key(|e| e.number);
        let marks: Vec<String> = found.iter().map(|e| self.t.isolated(&e.mark())).collect();
        format!(" [{}]", self.t.joined(&marks))
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
