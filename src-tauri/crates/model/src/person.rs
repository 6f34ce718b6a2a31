//! People, their names and their papers.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Country, Id, Long, PartialDate, Provenance, Short, YesNo};

/// A person of the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Its id.
    pub id: Id,
    /// What the person is in this case.
    #[serde(default)]
    pub role: PersonRole,
    /// What else the person is: a lawyer who is a witness too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<PersonRole>,
    /// Names; the first is the one to show.
    #[schemars(length(min = 1))]
    pub names: Vec<Name>,
    /// Sex as in the papers.
    #[serde(default)]
    pub sex: Sex,
    /// Date of birth.
    #[serde(default)]
    pub born: PartialDate,
    /// Place of birth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_place: Option<Short>,
    /// Country of birth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_country: Option<Country>,
    /// Nationalities, past ones too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nationalities: Vec<Nationality>,
    /// Passports and other identity papers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub papers: Vec<IdentityPaper>,
    /// Work and role in public life.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occupation: Option<Long>,
    /// The office, firm or organisation the person works for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<Short>,
    /// For a representative: the power of attorney.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<Authority>,
    /// That the applicant is no person but an entity, such as a company, and its paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity: Option<Entity>,
    /// How to reach the person. Never enters a paper.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    /// What the person is to others of the case. Never enters a paper.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub relations: Vec<Relation>,
    /// Where the person lives. Blocked from every paper unless unblocked one by one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub residence: Option<Long>,
    /// How sure, who sees, whence.
    #[serde(default)]
    pub provenance: Provenance,
}

impl Person {
    /// Makes a person of whom nothing is known yet, not even a name; the sheet or the importer
    /// adds at least one.
    pub fn new(id: Id, role: PersonRole) -> Self {
        Self {
            id,
            role,
            also: Vec::new(),
            names: Vec::new(),
            sex: Sex::NotSaid,
            born: PartialDate::default(),
            birth_place: None,
            birth_country: None,
            nationalities: Vec::new(),
            papers: Vec::new(),
            occupation: None,
            organisation: None,
            authority: None,
            entity: None,
            contacts: Vec::new(),
            relations: Vec::new(),
            residence: None,
            provenance: Provenance::default(),
        }
    }

    /// Gives every part the person has in the case.
    pub fn roles(&self) -> impl Iterator<Item = PersonRole> {
        std::iter::once(self.role).chain(self.also.iter().copied())
    }

    /// Gives the name to show, as typed.
    pub fn shown_name(&self) -> &str {
        self.names.first().map_or("", |name| name.full.as_str())
    }
}

/// What a person is in the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PersonRole {
    /// The person the alert is about.
    Applicant,
    /// A representative or lawyer.
    Representative,
    /// A co-accused.
    CoAccused,
    /// A member of the family.
    Family,
    /// A witness.
    Witness,
    /// An accuser or alleged victim.
    Accuser,
    /// A judge.
    Judge,
    /// A prosecutor or investigator.
    Prosecutor,
    /// A police officer or border guard.
    Police,
    /// An officer of a national central bureau (NCB).
    NcbOfficer,
    /// Another official.
    Official,
    /// Somebody who helps: an organisation, a reporter, an interpreter.
    Helper,
    /// Anyone else.
    #[default]
    Other,
}

/// One way to reach a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// What kind.
    #[serde(default)]
    pub kind: ContactKind,
    /// The number or address.
    pub value: Short,
    /// Whether it is safe to use: nobody else reads or hears it.
    #[serde(default, skip_serializing_if = "YesNo::is_unknown")]
    pub safe: YesNo,
    /// Words that tell a stranger nothing, to begin with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub neutral: Option<Short>,
    /// When to use it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Short>,
}

/// Kinds of contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    /// Telephone.
    Phone,
    /// E-mail.
    Email,
    /// A messenger.
    Messenger,
    /// Postal address.
    Post,
    /// Another.
    #[default]
    Other,
}

/// What a person is to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Relation {
    /// The other, an id of `people`.
    pub to: Id,
    /// What this person is to the other.
    #[serde(default)]
    pub kind: RelationKind,
    /// In words, where the kind does not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Short>,
}

/// What a person can be to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RelationKind {
    /// Husband, wife or partner.
    Partner,
    /// Parent.
    Parent,
    /// Child.
    Child,
    /// Brother or sister.
    Sibling,
    /// Another relative.
    Relative,
    /// Lawyer or representative.
    Lawyer,
    /// Colleague, or of the same party or group.
    Colleague,
    /// Opponent in business or politics.
    Opponent,
    /// Friend.
    Friend,
    /// Employer.
    Employer,
    /// The one who accuses the other.
    Accuser,
    /// Accused together with the other.
    CoAccused,
    /// Witness for or against the other.
    Witness,
    /// The one who judged or investigated the other.
    Judge,
    /// Another.
    #[default]
    Other,
}

/// Sex as an identity paper gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
    /// Marked X or otherwise.
    Other,
    /// Not said.
    #[default]
    NotSaid,
}

impl Sex {
    /// Says whether it is not said.
    pub fn is_not_said(&self) -> bool {
        *self == Sex::NotSaid
    }
}

/// One way a person's name is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// The whole name as written.
    pub full: Short,
    /// Family name, where the name has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family: Option<Short>,
    /// Given names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given: Option<Short>,
    /// Patronymic.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub patronymic: Option<Short>,
    /// What kind of writing it is.
    #[serde(default)]
    pub kind: NameKind,
}

/// What kind of writing of a name it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NameKind {
    /// As in the current identity paper.
    #[default]
    Official,
    /// In the original script.
    OriginalScript,
    /// Another spelling or transliteration.
    Spelling,
    /// A former name.
    Former,
    /// A name used in public or among friends.
    Alias,
}

/// A nationality and its time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Nationality {
    /// The country.
    pub country: Country,
    /// Since when; unknown where it is by birth or not known.
    #[serde(default)]
    pub since: PartialDate,
    /// Until when, where it was lost or given up.
    #[serde(default)]
    pub until: PartialDate,
}

/// A passport or another identity paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IdentityPaper {
    /// What paper it is.
    pub kind: PaperKind,
    /// Which country gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Its number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Short>,
    /// Date of issue.
    #[serde(default)]
    pub issued: PartialDate,
    /// Last day it is valid. The CCF needs one in date (PR-042).
    #[serde(default)]
    pub expires: PartialDate,
    /// Whether it shows a photograph (PR-042).
    #[serde(default, skip_serializing_if = "YesNo::is_unknown")]
    pub photograph: YesNo,
    /// Whether the copy is whole and legible, with nothing covered (PR-042).
    #[serde(default, skip_serializing_if = "YesNo::is_unknown")]
    pub whole: YesNo,
    /// The copy of it, an id of `evidence`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exhibit: Option<Id>,
}

/// The authority of a representative (PR-040, PR-043).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// The power of attorney, an id of `evidence`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exhibit: Option<Id>,
    /// The date it bears.
    #[serde(default)]
    pub dated: PartialDate,
    /// Whether the applicant signed it.
    #[serde(default, skip_serializing_if = "YesNo::is_unknown")]
    pub signed: YesNo,
    /// Whether it expressly lets the representative see any information in INTERPOL's files.
    #[serde(default, skip_serializing_if = "YesNo::is_unknown")]
    pub access: YesNo,
    /// Where the applicant is a minor: the paper that shows what the representative is to them, such as a birth
    /// certificate (PR-046). An id of `evidence`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relation: Option<Id>,
}

/// An entity whose data the request is about (PR-022, PR-045).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Entity {
    /// The official document on it, an id of `evidence`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exhibit: Option<Id>,
    /// Whether that shows the full name, the date of registration, the number if there is one, and the official
    /// address.
    #[serde(default, skip_serializing_if = "YesNo::is_unknown")]
    pub whole: YesNo,
}

impl Person {
    /// Lists the exhibits that show who the person is and what they may do: copies of identity papers, of the paper of
    /// an entity, of a power of attorney and of a relation.
    pub fn proofs(&self) -> impl Iterator<Item = &Id> {
        let authority =
            self.authority.iter().flat_map(|one| one.exhibit.iter().chain(&one.relation));
        let entity = self.entity.iter().filter_map(|entity| entity.exhibit.as_ref());
        self.papers.iter().filter_map(|paper| paper.exhibit.as_ref()).chain(authority).chain(entity)
    }

    /// As [`Person::proofs`], each as the place it stands in, to be let go of.
    pub fn proofs_mut(&mut self) -> impl Iterator<Item = &mut Option<Id>> {
        let authority =
            self.authority.iter_mut().flat_map(|one| [&mut one.exhibit, &mut one.relation]);
        let entity = self.entity.iter_mut().map(|entity| &mut entity.exhibit);
        self.papers.iter_mut().map(|paper| &mut paper.exhibit).chain(authority).chain(entity)
    }
}

/// Kinds of identity paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PaperKind {
    /// National passport.
    Passport,
    /// Travel document of the 1951 Convention.
    RefugeeTravelDocument,
    /// Alien's passport.
    AlienPassport,
    /// Identity card.
    IdentityCard,
    /// Residence permit.
    ResidencePermit,
    /// Another paper.
    #[default]
    Other,
}
