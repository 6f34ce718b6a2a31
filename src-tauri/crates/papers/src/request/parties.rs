//! What is asked, who files, and who the person is.

use redress_model::{Alert, AlertStatus, EntryKind, IdentityPaper, Name, Person, PersonRole};

use super::{Request, link, secret};
use crate::dates;
use crate::sheet::{Block, Text, isolated, lines};
use crate::words as en;

impl Request<'_> {
    pub(super) fn asked(&mut self) {
        self.out.section("What is asked");
        self.out.say(
            "The applicant asks the Commission to examine the data described in section 4, to find that they do not comply with INTERPOL's rules, and to have them deleted, or else corrected.",
        );
        let ended = |alert: &Alert| alert.status == AlertStatus::Deleted;
        if self.case.alerts.iter().any(|alert| alert.channel.in_interpol_files() && ended(alert)) {
            self.out.say("So far as data are reported to have been deleted already, the applicant asks the Commission to confirm in writing that none remain.");
        }
        self.out.say(
            "The applicant does not ask the Commission to decide on guilt or innocence, nor to cancel a national warrant.",
        );
    }

    pub(super) fn representative(&self) -> Option<&Person> {
        self.case.people.iter().find(|p| p.role == PersonRole::Representative)
    }

    pub(super) fn files(&mut self, applicant: &Person) {
        self.out.section("Who files");
        let name = isolated(applicant.shown_name());
        let Some(lawyer) = self.representative() else {
            self.out.say(&format!("The applicant, {name}, files this request in person."));
            return;
        };
        let (id, hidden) = (lawyer.id.clone(), secret(&lawyer.provenance));
        let words = format!(
            "{} files this request for the applicant, {name}. The power of attorney is submitted with it.",
            isolated(lawyer.shown_name())
        );
        self.out.tell(link(EntryKind::Person, &id), hidden, Text::words(&words));
    }

    pub(super) fn person(&mut self, person: &Person) {
        self.out.section("The applicant");
        let mut rows: Vec<(String, Vec<String>)> = Vec::new();
        let mut row = |label: &str, lines: Vec<String>| {
            if !lines.is_empty() {
                rows.push((label.to_owned(), lines));
            }
        };
        for name in &person.names {
            row(en::name_kind(name.kind), full_name(name));
        }
        row("Sex", en::sex(person.sex).map(str::to_owned).into_iter().collect());
        if !person.born.is_unknown() {
            row("Date of birth", vec![dates::date(&person.born)]);
        }
        let place: Vec<String> = person
            .birth_place
            .iter()
            .map(|place| isolated(place))
            .chain(person.birth_country.map(|c| c.english().to_owned()))
            .collect();
        row("Place of birth", if place.is_empty() { place } else { vec![place.join(", ")] });
        let nationalities = person.nationalities.iter().map(|n| {
            let mut said = n.country.english().to_owned();
            if !n.since.is_unknown() {
                said = format!("{said}, since {}", dates::date(&n.since));
            }
            if !n.until.is_unknown() {
                said = format!("{said}, until {}", dates::date(&n.until));
            }
            en::capital(&said)
        });
        row("Nationality", nationalities.collect());
        for paper in &person.papers {
            row(en::paper(paper.kind), vec![identity_paper(paper)]);
        }
        if let Some(occupation) = &person.occupation {
            row("Occupation", lines(occupation));
        }
        let foot = self.foot(&person.provenance);
        if !foot.is_empty() {
            rows.push(("Shown by".into(), foot));
        }
        let place = String::from("section 3");
        if secret(&person.provenance) {
            self.out.secret.push(place.clone());
        }
        self.out.told.entry(link(EntryKind::Person, &person.id)).or_default().push(place);
        self.out.block(Block::Pairs { rows });
    }

    /// Names the others whom the facts speak of, with every spelling: nothing of their birth,
    /// nationality or papers, which the Commission does not need.
    pub(super) fn others(&mut self) {
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
                let names: Vec<String> = person.names.iter().map(|n| isolated(&n.full)).collect();
                let mut text = Text::of([format!(
                    "{}{}: {}.",
                    self.how_sure(&person.provenance),
                    names.join(", also written "),
                    en::role(person.role)
                )]);
                text.lines.extend(person.occupation.iter().flat_map(|o| lines(o)));
                text.foot = self.foot(&person.provenance);
                (link(EntryKind::Person, &person.id), secret(&person.provenance), text)
            })
            .collect();
        if told.is_empty() {
            return;
        }
        self.out.section("Other persons named");
        for (entry, hidden, text) in told {
            self.out.tell(entry, hidden, text);
        }
    }
}

fn full_name(name: &Name) -> Vec<String> {
    let parts: Vec<String> = [
        ("family name", &name.family),
        ("given names", &name.given),
        ("patronymic", &name.patronymic),
    ]
    .iter()
    .filter_map(|(label, part)| part.as_ref().map(|part| format!("{label}: {}", isolated(part))))
    .collect();
    let mut said = vec![isolated(&name.full)];
    if !parts.is_empty() {
        said.push(format!("({})", parts.join("; ")));
    }
    said
}

fn identity_paper(paper: &IdentityPaper) -> String {
    let mut said: Vec<String> = Vec::new();
    said.extend(paper.country.map(|c| en::capital(c.english())));
    said.extend(paper.number.as_ref().map(|n| format!("no. {}", isolated(n))));
    if !paper.issued.is_unknown() {
        said.push(format!("issued {}", dates::date(&paper.issued)));
    }
    if !paper.expires.is_unknown() {
        said.push(format!("valid until {}", dates::date(&paper.expires)));
    }
    if said.is_empty() { "number and country not given".into() } else { said.join(", ") }
}
