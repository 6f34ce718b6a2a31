//! The sheet of a person.

use redress_model::{
    Authority, Contact, ContactKind, Entity, Id, IdentityPaper, Name, NameKind, Nationality,
    PaperKind, Person, PersonRole, Problem, Relation, RelationKind, Sex, YesNo,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::DateSheet;
use crate::fields::{code, country, id, id_text, long, needed, short, text};
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
    /// What else the person is.
    #[ts(type = "Array<PersonRole>")]
    pub also: Vec<PersonRole>,
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
    /// Nationalities, past ones too.
    pub nationalities: Vec<NationalitySheet>,
    /// Identity papers.
    pub papers: Vec<PaperSheet>,
    /// Work and role in public life.
    pub occupation: String,
    /// Office, firm or organisation.
    pub organisation: String,
    /// For a representative: the power of attorney.
    pub authority: AuthoritySheet,
    /// Whether the applicant is an entity, and its paper.
    pub entity: EntitySheet,
    /// How to reach the person; never enters a paper.
    pub contacts: Vec<ContactSheet>,
    /// What the person is to others; never enters a paper.
    pub relations: Vec<RelationSheet>,
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
    /// Patronymic.
    pub patronymic: String,
    /// What kind of writing.
    #[ts(type = "NameKind")]
    pub kind: NameKind,
}

/// A nationality and its time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NationalitySheet {
    /// Country, two letters; empty means that the row is left out.
    pub country: String,
    /// Since when.
    pub since: DateSheet,
    /// Until when.
    pub until: DateSheet,
}

/// The power of attorney of a representative; all empty where there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AuthoritySheet {
    /// Id of the exhibit, or empty.
    pub exhibit: String,
    /// The date it bears.
    pub dated: DateSheet,
    /// Whether the applicant signed it.
    #[ts(type = "YesNo")]
    pub signed: YesNo,
    /// Whether it lets the representative see any information.
    #[ts(type = "YesNo")]
    pub access: YesNo,
    /// Where the applicant is a minor: id of the exhibit that shows the relation, or empty.
    pub relation: String,
}

/// Whether the applicant is an entity, such as a company, and its paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EntitySheet {
    /// Whether it is one. The fields below count only then.
    pub is: bool,
    /// Id of the exhibit with the official document, or empty.
    pub exhibit: String,
    /// Whether it shows all it must.
    #[ts(type = "YesNo")]
    pub whole: YesNo,
}

impl EntitySheet {
    fn of(entity: Option<&Entity>) -> Self {
        let none = Entity::default();
        let known = entity.unwrap_or(&none);
        Self { is: entity.is_some(), exhibit: id_text(&known.exhibit), whole: known.whole }
    }

    fn read(&self) -> Result<Option<Entity>, Problem> {
        let exhibit = id("entity.exhibit", &self.exhibit)?;
        Ok(self.is.then_some(Entity { exhibit, whole: self.whole }))
    }
}

impl AuthoritySheet {
    fn of(authority: Option<&Authority>) -> Self {
        let none = Authority::default();
        let authority = authority.unwrap_or(&none);
        Self {
            exhibit: id_text(&authority.exhibit),
            dated: DateSheet::from(&authority.dated),
            signed: authority.signed,
            access: authority.access,
            relation: id_text(&authority.relation),
        }
    }

    fn read(&self) -> Result<Option<Authority>, Problem> {
        let read = Authority {
            exhibit: id("authority.exhibit", &self.exhibit)?,
            dated: self.dated.read("authority.dated")?,
            signed: self.signed,
            access: self.access,
            relation: id("authority.relation", &self.relation)?,
        };
        Ok((read != Authority::default()).then_some(read))
    }
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
    /// Date of issue.
    pub issued: DateSheet,
    /// Last day it is valid.
    pub expires: DateSheet,
    /// Whether it shows a photograph.
    #[ts(type = "YesNo")]
    pub photograph: YesNo,
    /// Whether the copy is whole and legible, with nothing covered.
    #[ts(type = "YesNo")]
    pub whole: YesNo,
    /// Id of the exhibit that is its copy, or empty.
    pub exhibit: String,
}

/// One way to reach a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ContactSheet {
    /// What kind.
    #[ts(type = "ContactKind")]
    pub kind: ContactKind,
    /// The number or address; empty means that the row is left out.
    pub value: String,
    /// Whether it is safe to use.
    #[ts(type = "YesNo")]
    pub safe: YesNo,
    /// Words that tell a stranger nothing.
    pub neutral: String,
    /// When to use it.
    pub note: String,
}

/// What a person is to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RelationSheet {
    /// Id of the other; empty means that the row is left out.
    pub to: String,
    /// What kind.
    #[ts(type = "RelationKind")]
    pub kind: RelationKind,
    /// In words.
    pub words: String,
}

impl PersonSheet {
    /// Shows a person.
    pub fn of(person: &Person, revision: u32) -> Self {
        Self {
            id: person.id.to_string(),
            revision,
            role: person.role,
            also: person.also.clone(),
            names: person
                .names
                .iter()
                .map(|name| NameSheet {
                    full: name.full.to_string(),
                    family: text(&name.family),
                    given: text(&name.given),
                    patronymic: text(&name.patronymic),
                    kind: name.kind,
                })
                .collect(),
            sex: person.sex,
            born: DateSheet::from(&person.born),
            birth_place: text(&person.birth_place),
            birth_country: code(&person.birth_country),
            nationalities: person
                .nationalities
                .iter()
                .map(|nationality| NationalitySheet {
                    country: String::from(nationality.country),
                    since: DateSheet::from(&nationality.since),
                    until: DateSheet::from(&nationality.until),
                })
                .collect(),
            papers: person
                .papers
                .iter()
                .map(|paper| PaperSheet {
                    kind: paper.kind,
                    country: code(&paper.country),
                    number: text(&paper.number),
                    issued: DateSheet::from(&paper.issued),
                    expires: DateSheet::from(&paper.expires),
                    photograph: paper.photograph,
                    whole: paper.whole,
                    exhibit: id_text(&paper.exhibit),
                })
                .collect(),
            occupation: text(&person.occupation),
            organisation: text(&person.organisation),
            authority: AuthoritySheet::of(person.authority.as_ref()),
            entity: EntitySheet::of(person.entity.as_ref()),
            contacts: person
                .contacts
                .iter()
                .map(|contact| ContactSheet {
                    kind: contact.kind,
                    value: contact.value.to_string(),
                    safe: contact.safe,
                    neutral: text(&contact.neutral),
                    note: text(&contact.note),
                })
                .collect(),
            relations: person
                .relations
                .iter()
                .map(|relation| RelationSheet {
                    to: relation.to.to_string(),
                    kind: relation.kind,
                    words: text(&relation.words),
                })
                .collect(),
            residence: text(&person.residence),
            standing: Standing::of(&person.provenance),
        }
    }

    /// Puts the form over what was there, keeping what the form does not show.
    ///
    /// # Errors
    /// Names the first field that does not fit.
    pub fn apply(&self, id: Id, old: Option<Person>) -> Result<Person, Problem> {
        let mut person = old.unwrap_or_else(|| Person::new(id.clone(), self.role));
        person.id = id;
        person.role = self.role;
        person.also.clone_from(&self.also);
        person.names.clear();
        for (n, sheet) in self.names.iter().enumerate() {
            let at = |part: &str| format!("names[{n}].{part}");
            if n > 0 && sheet.full.trim().is_empty() {
                continue;
            }
            person.names.push(Name {
                full: needed(&at("full"), &sheet.full)?,
                family: short(&at("family"), &sheet.family)?,
                given: short(&at("given"), &sheet.given)?,
                patronymic: short(&at("patronymic"), &sheet.patronymic)?,
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
        person.nationalities.clear();
        for (n, sheet) in self.nationalities.iter().enumerate() {
            let at = |part: &str| format!("nationalities[{n}].{part}");
            if let Some(country) = country(&at("country"), &sheet.country)? {
                person.nationalities.push(Nationality {
                    country,
                    since: sheet.since.read(&at("since"))?,
                    until: sheet.until.read(&at("until"))?,
                });
            }
        }
        person.papers.clear();
        for (n, sheet) in self.papers.iter().enumerate() {
            let at = |part: &str| format!("papers[{n}].{part}");
            person.papers.push(IdentityPaper {
                kind: sheet.kind,
                country: country(&at("country"), &sheet.country)?,
                number: short(&at("number"), &sheet.number)?,
                issued: sheet.issued.read(&at("issued"))?,
                expires: sheet.expires.read(&at("expires"))?,
                photograph: sheet.photograph,
                whole: sheet.whole,
                exhibit: crate::fields::id(&at("exhibit"), &sheet.exhibit)?,
            });
        }
        person.contacts.clear();
        for (n, sheet) in self.contacts.iter().enumerate() {
            let at = |part: &str| format!("contacts[{n}].{part}");
            let note = short(&at("note"), &sheet.note)?;
            let neutral = short(&at("neutral"), &sheet.neutral)?;
            let (kind, safe) = (sheet.kind, sheet.safe);
            if let Some(value) = short(&at("value"), &sheet.value)? {
                person.contacts.push(Contact { kind, value, safe, neutral, note });
            }
        }
        person.relations.clear();
        for (n, sheet) in self.relations.iter().enumerate() {
            let at = |part: &str| format!("relations[{n}].{part}");
            let words = short(&at("words"), &sheet.words)?;
            if let Some(to) = crate::fields::id(&at("to"), &sheet.to)? {
                person.relations.push(Relation { to, kind: sheet.kind, words });
            }
        }
        person.occupation = long("occupation", &self.occupation)?;
        person.organisation = short("organisation", &self.organisation)?;
        person.authority = self.authority.read()?;
        person.entity = self.entity.read()?;
        person.residence = long("residence", &self.residence)?;
        self.standing.apply(&mut person.provenance)?;
        Ok(person)
    }
}
