//! Who files, who the person is, and who else the facts speak of.

use redress_model::{
    Case, EntryKind, Evidence, Id, IdentityPaper, Name, PaperKind, Person, PersonRole, YesNo,
};

use super::{Request, link, secret};
use crate::sheet::{At, Block, Text};
use crate::tongue::{Tongue, capital};

impl Request<'_> {
    pub(super) fn representative(&self) -> Option<&Person> {
        self.case.people.iter().find(|p| p.role == PersonRole::Representative)
    }

    pub(super) fn files(&mut self, applicant: &Person) {
        let t = self.t;
        self.out.section("files");
        let name = t.isolated(applicant.shown_name());
        let Some(lawyer) = self.representative() else {
            self.out.say_with("files-self", &[("name", &name)]);
            return;
        };
        let (id, hidden) = (lawyer.id.clone(), secret(&lawyer.provenance));
        let shown = Authorised::of(lawyer, applicant, &self.case);
        let lawyer = t.isolated(lawyer.shown_name());
        let mut words = t.say("files-for", &[("lawyer", &lawyer), ("name", &name)]);
        if let Some(shown) = shown {
            let more = if shown.power { "files-power" } else { "files-no-power" };
            words = format!("{words} {}", t.word(more));
        }
        self.out.tell(link(EntryKind::Person, &id), hidden, Text::of([words]));
    }

    pub(super) fn person(&mut self, person: &Person) {
        let t = self.t;
        self.out.section("person");
        let mut rows: Vec<(String, Vec<String>)> = Vec::new();
        let mut row = |label: String, lines: Vec<String>| {
            if !lines.is_empty() {
                rows.push((label, lines));
            }
        };
        for name in &person.names {
            row(t.named("name", &name.kind), full_name(t, name));
        }
        match t.entity {
            true => row(t.word("entity-document"), self.document(person)),
            false => of_a_person(t, person, &mut row),
        }
        for paper in &person.papers {
            row(t.named("paper", &paper.kind), vec![identity_paper(t, paper)]);
        }
        if let Some(occupation) = &person.occupation {
            row(t.word("person-occupation"), t.lines(occupation));
        }
        let foot = self.foot(&person.provenance);
        if !foot.is_empty() {
            rows.push((t.word("person-shown-by"), foot));
        }
        let place = At::Section(self.out.number());
        let tells = |paper: &IdentityPaper| tells_protection(paper, &self.case, self.protected);
        let hidden = self.entity_paper(person).is_some_and(|paper| secret(&paper.provenance));
        if secret(&person.provenance) || person.papers.iter().any(tells) || hidden {
            self.out.keep_section();
        }
        self.out.told.entry(link(EntryKind::Person, &person.id)).or_default().push(place);
        self.out.block(Block::Pairs { rows });
    }

    /// The official document on an entity, where it may be told.
    fn entity_paper(&self, person: &Person) -> Option<&Evidence> {
        let id = person.entity.as_ref()?.exhibit.as_ref()?;
        self.case.evidence.iter().find(|one| one.id == *id)
    }

    /// Names the official document on an entity, or says which one is still to be added (PR-045).
    fn document(&self, person: &Person) -> Vec<String> {
        let t = self.t;
        let Some(paper) = self.entity_paper(person).filter(|paper| paper.attached().is_some())
        else {
            return vec![t.word("entity-document-none")];
        };
        let (mark, title) = (t.isolated(&paper.mark()), t.isolated(&paper.title));
        let mut said = vec![t.say("exhibit-named", &[("mark", &mark), ("title", &title)])];
        let whole = person.entity.as_ref().is_some_and(|entity| entity.whole == YesNo::Yes);
        said.extend(whole.then(|| t.word("entity-document-whole")));
        said
    }

    /// Names the others whom the facts speak of, with every spelling: nothing of their birth,
    /// nationality or papers, which the Commission does not need.
    pub(super) fn others(&mut self) {
        let t = self.t;
        let others: Vec<&Person> = self
            .case
            .people
            .iter()
            .filter(|p| Some(&p.id) != self.case.case.applicant.as_ref())
            .filter(|p| {
                p.role != PersonRole::Representative
                    || Some(&p.id) != self.representative().map(|r| &r.id)
            })
            .collect();
        let told: Vec<_> = others
            .iter()
            .map(|person| {
                let names: Vec<String> = person.names.iter().map(|n| t.isolated(&n.full)).collect();
                let also = format!("{} {} ", t.word("list-comma"), t.word("others-also"));
                let names = names.join(&also);
                let role = t.named("role", &person.role);
                let named = t.say("others-named", &[("names", &names), ("role", &role)]);
                let mut text = Text::of([format!("{}{named}", self.how_sure(&person.provenance))]);
                text.lines.extend(person.occupation.iter().flat_map(|o| t.lines(o)));
                text.foot = self.foot(&person.provenance);
                (link(EntryKind::Person, &person.id), secret(&person.provenance), text)
            })
            .collect();
        if told.is_empty() {
            return;
        }
        self.out.section("others");
        for (entry, hidden, text) in told {
            self.out.tell(entry, hidden, text);
        }
    }
}

/// Tells what only a person has: sex, birth, nationalities.
fn of_a_person(t: Tongue, person: &Person, row: &mut impl FnMut(String, Vec<String>)) {
    row(t.word("person-sex"), t.maybe("sex", &person.sex).into_iter().collect());
    if !person.born.is_unknown() {
        row(t.word("person-born"), vec![t.date(&person.born)]);
    }
    let place: Vec<String> = person
        .birth_place
        .iter()
        .map(|place| t.isolated(place))
        .chain(person.birth_country.map(|c| t.country(c)))
        .collect();
    let place = if place.is_empty() { place } else { vec![t.joined(&place)] };
    row(t.word("person-born-at"), place);
    let nationalities = person.nationalities.iter().map(|n| {
        let mut said = t.country(n.country);
        if !n.since.is_unknown() {
            said = t.say("person-since", &[("what", &said), ("date", &t.date(&n.since))]);
        }
        if !n.until.is_unknown() {
            said = t.say("person-until", &[("what", &said), ("date", &t.date(&n.until))]);
        }
        capital(&said)
    });
    row(t.word("person-nationality"), nationalities.collect());
}

/// Says whether naming an identity paper tells of what is for the Commission alone: its copy is, or
/// it is a paper that only a protected person has and the protection (`protected`) is.
pub(crate) fn tells_protection(paper: &IdentityPaper, case: &Case, protected: bool) -> bool {
    use PaperKind::{AlienPassport, RefugeeTravelDocument, ResidencePermit};
    let of_status = matches!(paper.kind, RefugeeTravelDocument | ResidencePermit | AlienPassport);
    let copy = |one: &Evidence| Some(&one.id) == paper.exhibit.as_ref() && secret(&one.provenance);
    (of_status && protected) || case.evidence.iter().any(copy)
}

/// What is enclosed to show that a representative may file (PR-043, PR-046).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Authorised {
    /// The power of attorney, signed.
    pub power: bool,
    /// The paper on how representative and applicant are related.
    pub relation: bool,
}

impl Authorised {
    /// Looks at what leaves with the request. `None` where the representative files as a relative
    /// and with the paper on that, so that no power of attorney is called for.
    pub(crate) fn of(lawyer: &Person, applicant: &Person, case: &Case) -> Option<Self> {
        let shown = Self::papers(lawyer, applicant, case);
        let related = lawyer.authority.as_ref().is_some_and(|one| one.exhibit.is_none());
        if related && shown.relation { None } else { Some(shown) }
    }

    /// As [`Authorised::of`], whichever is called for. Nobody is related to an entity: who files for it shows an authority,
    /// and what shows it, an extract of a register for one, is signed by nobody (PR-040).
    pub(crate) fn papers(lawyer: &Person, applicant: &Person, case: &Case) -> Self {
        let authority = lawyer.authority.as_ref();
        if applicant.entity.is_some() {
            let shows = authority.and_then(|one| one.exhibit.as_ref());
            // But not one of which it is written down that it should be signed and is not.
            let refused = authority.is_some_and(|one| one.signed == YesNo::No);
            return Self { power: !refused && enclosed(case, shows), relation: false };
        }
        let signed = authority.is_some_and(|one| one.signed == YesNo::Yes);
        let power = authority.and_then(|one| one.exhibit.as_ref());
        let relation = authority.and_then(|one| one.relation.as_ref());
        Self { power: signed && enclosed(case, power), relation: enclosed(case, relation) }
    }
}

/// Says whether a copy of an exhibit leaves: it may be told, and there is a file of it in this vault.
pub(crate) fn enclosed(case: &Case, exhibit: Option<&Id>) -> bool {
    let leaves = |one: &Evidence| Some(&one.id) == exhibit && one.attached().is_some();
    case.evidence.iter().any(leaves)
}

fn full_name(t: Tongue, name: &Name) -> Vec<String> {
    let parts: Vec<String> = [
        ("name-family-part", &name.family),
        ("name-given-part", &name.given),
        ("name-patronymic-part", &name.patronymic),
    ]
    .iter()
    .filter_map(|(id, part)| part.as_ref().map(|part| t.say(id, &[("name", &t.isolated(part))])))
    .collect();
    let mut said = vec![t.isolated(&name.full)];
    if !parts.is_empty() {
        said.push(format!("({})", t.apart(&parts)));
    }
    said
}

fn identity_paper(t: Tongue, paper: &IdentityPaper) -> String {
    let mut said: Vec<String> = Vec::new();
    said.extend(paper.country.map(|c| capital(&t.country(c))));
    let number = paper.number.as_ref();
    said.extend(number.map(|n| t.say("paper-number", &[("number", &t.isolated(n))])));
    if !paper.issued.is_unknown() {
        said.push(t.say("paper-issued", &[("date", &t.date(&paper.issued))]));
    }
    if !paper.expires.is_unknown() {
        said.push(t.say("paper-expires", &[("date", &t.date(&paper.expires))]));
    }
    if said.is_empty() { t.word("paper-not-given") } else { t.joined(&said) }
}
