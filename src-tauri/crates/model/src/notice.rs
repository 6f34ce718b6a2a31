//! What an alert itself holds: the fields of a Red Notice, as far as they are known
//! (section 2 of the law data on alerts).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Country, Long, PartialDate, Sentence, Sex, Short, Warrant, YesNo};

/// The fields of a notice or diffusion as it was seen, quoted or disclosed. What is not known
/// stays away; what differs from the person's own papers is kept as the alert has it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct NoticeFields {
    /// Whom it names.
    #[serde(skip_serializing_if = "NoticeIdentity::is_empty")]
    pub identity: NoticeIdentity,
    /// The offence it names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offence: Option<Short>,
    /// The laws it names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub laws: Option<Long>,
    /// When it says the acts were.
    #[serde(skip_serializing_if = "PartialDate::is_blank")]
    pub acts_when: PartialDate,
    /// Where it says the acts were.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acts_place: Option<Short>,
    /// The part it says the person had in them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<Short>,
    /// Time limit for prosecution, as given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prosecution_limit: Option<Short>,
    /// Longest penalty it names, as given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub penalty: Option<Short>,
    /// The warrant it rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warrant: Option<Warrant>,
    /// The sentence it rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sentence: Option<Sentence>,
    /// What it asks police to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<Long>,
    /// Whether it assures that extradition will be sought.
    #[serde(skip_serializing_if = "YesNo::is_unknown")]
    pub extradition_assured: YesNo,
    /// The treaty it names for provisional arrest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arrest_treaty: Option<Short>,
    /// Countries left out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<Country>,
    /// The national bureau that asked for it, where not simply that of the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bureau: Option<Short>,
    /// File number, beside the control number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_number: Option<Short>,
    /// Whether an extract was public. Finding none proves nothing.
    #[serde(skip_serializing_if = "YesNo::is_unknown")]
    pub public_extract: YesNo,
    /// When it was last changed.
    #[serde(skip_serializing_if = "PartialDate::is_blank")]
    pub updated: PartialDate,
    /// When it is to be reviewed or runs out.
    #[serde(skip_serializing_if = "PartialDate::is_blank")]
    pub review: PartialDate,
}

/// Whom an alert names.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct NoticeIdentity {
    /// Family name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family: Option<Short>,
    /// Forename.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given: Option<Short>,
    /// Other spellings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spellings: Option<Short>,
    /// Sex.
    #[serde(skip_serializing_if = "Sex::is_not_said")]
    pub sex: Sex,
    /// Date of birth.
    #[serde(skip_serializing_if = "PartialDate::is_blank")]
    pub born: PartialDate,
    /// Place of birth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_place: Option<Short>,
    /// Nationality.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nationality: Option<Country>,
    /// Other nationalities.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub more_nationalities: Vec<Country>,
    /// Parents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parents: Option<Short>,
    /// Marital status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marital_status: Option<Short>,
    /// Occupation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occupation: Option<Short>,
    /// Languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub languages: Option<Short>,
    /// Other circumstances.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub circumstances: Option<Short>,
    /// Description and marks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Long>,
    /// Numbers of identity papers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub papers: Option<Short>,
    /// Regions likely to be visited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regions: Option<Short>,
    /// Whether it has a photograph.
    #[serde(skip_serializing_if = "YesNo::is_unknown")]
    pub photograph: YesNo,
    /// Whether it has fingerprints or DNA.
    #[serde(skip_serializing_if = "YesNo::is_unknown")]
    pub fingerprints: YesNo,
}

impl NoticeIdentity {
    /// Says whether nothing is known of it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
