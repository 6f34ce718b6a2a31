//! The sheet of a person.

use redress_model::{
    Id, IdentityPaper, Name, NameKind, Nationality, PaperKind, PartialDate, Person, PersonRole,
    Problem, Provenance, Sex,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::DateSheet;
use crate::fields::{code, country, long, needed, short, text};
use crate::standing::Standing;

/// A person as a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PersonSheet {
    /// Empty for a new one.
    pub id: String,
    /// The revision the form was filled from; 0 for a new one.
    pub revision: u32,
    /// What the person is in the case.
    #[ts(type = "PersonRole")]
    pub role: PersonRole,
    /// Names, the one to show first.
    pub names: Vec<NameSheet>,
    /// Sex as in the papers.
    #[ts(type = "Sex")]
    pub sex: Sex,
    /// Birth.
    pub born: DateSheet,
    /// Place of birth.
    pub birth_place: String,
    /// Country of birth, two letters or empty.
    pub birth_country: String,
    /// Nationalities, two letters each.
    pub nationalities: Vec<String>,
    /// Identity papers.
    pub papers: Vec<PaperSheet>,
    /// Work and role in public life.
    pub occupation: String,
    /// Where the person lives; never enters a paper.
    pub residence: String,
    /// How sure, who sees, whence.
    pub standing: Standing,
}

/// One way a name is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NameSheet {
    /// As written.
    pub full: String,
    /// Family name.
    pub family: String,
    /// Given names.
    pub given: String,
    /// What kind of writing.
    #[ts(type = "NameKind")]
    pub kind: NameKind,
}

/// An identity paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperSheet {
    /// What paper.
    #[ts(type = "PaperKind")]
    pub kind: PaperKind,
    /// Country, two letters or empty.
    pub country: String,
    /// Number.
    pub number: String,
    /// Last day it is valid.
    pub expires: DateSheet,
}

impl PersonSheet {
    /// Shows a person.
    pub fn of(person: &Person, revision: u32) -> Self {
        Self {
            id: person.id.to_string(),
            revision,
            role: person.role,
            names: person
                .names
                .iter()
                .map(|name| NameSheet {
                    full: name.full.to_string(),
                    family: text(&name.family),
                    given: text(&name.given),
                    kind: name.kind,
                })
                .collect(),
            sex: person.sex,
            born: DateSheet::from(&person.born),
            birth_place: text(&person.birth_place),
            birth_country: code(&person.birth_country),
            nationalities: person.nationalities.iter().map(|n| String::from(n.country)).collect(),
            papers: person
                .papers
                .iter()
                .map(|paper| PaperSheet {
                    kind: paper.kind,
                    country: code(&paper.country),
                    number: text(&paper.number),
                    expires: DateSheet::from(&paper.expires),
                })
                .collect(),
            occupation: text(&person.occupation),
            residence: text(&person.residence),
            standing: Standing::of(&person.provenance),
        }
    }

    /// Puts the form over what was there, keeping what the form does not show.
    ///
    /// # Errors
    /// Names the first field that does not fit.
    pub fn apply(&self, id: Id, old: Option<Person>) -> Result<Person, Problem> {
        let mut person = old.unwrap_or(Person {
            id: id.clone(),
            role: PersonRole::Other,
            names: Vec::new(),
            sex: Sex::NotSaid,
            born: PartialDate::default(),
            birth_place: None,
            birth_country: None,
            nationalities: Vec::new(),
            papers: Vec::new(),
            occupation: None,
            residence: None,
            provenance: Provenance::default(),
        });
        person.id = id;
        person.role = self.role;
        let old_names = std::mem::take(&mut person.names);
        for (n, sheet) in self.names.iter().enumerate() {
            let at = |part: &str| format!("names[{n}].{part}");
            if n > 0 && sheet.full.trim().is_empty() {
                continue;
            }
            person.names.push(Name {
                full: needed(&at("full"), &sheet.full)?,
                family: short(&at("family"), &sheet.family)?,
                given: short(&at("given"), &sheet.given)?,
                patronymic: old_names.get(n).and_then(|name| name.patronymic.clone()),
                kind: sheet.kind,
            });
        }
        if person.names.is_empty() {
            needed("names[0].full", "")?;
        }
        person.sex = self.sex;
        person.born = self.born.read("born")?;
        person.birth_place = short("birth_place", &self.birth_place)?;
        person.birth_country = country("birth_country", &self.birth_country)?;
        let old_nationalities = std::mem::take(&mut person.nationalities);
        for given in &self.nationalities {
            if let Some(country) = country("nationalities", given)? {
                let kept = old_nationalities.iter().find(|n| n.country == country).cloned();
                person.nationalities.push(kept.unwrap_or(Nationality {
                    country,
                    since: PartialDate::default(),
                    until: PartialDate::default(),
                }));
            }
        }
        let old_papers = std::mem::take(&mut person.papers);
        for (n, sheet) in self.papers.iter().enumerate() {
            let at = |part: &str| format!("papers[{n}].{part}");
            person.papers.push(IdentityPaper {
                kind: sheet.kind,
                country: country(&at("country"), &sheet.country)?,
                number: short(&at("number"), &sheet.number)?,
                issued: old_papers.get(n).map(|paper| paper.issued.clone()).unwrap_or_default(),
                expires: sheet.expires.read(&at("expires"))?,
            });
        }
        person.occupation = long("occupation", &self.occupation)?;
        person.residence = long("residence", &self.residence)?;
        self.standing.apply(&mut person.provenance)?;
        Ok(person)
    }
}
