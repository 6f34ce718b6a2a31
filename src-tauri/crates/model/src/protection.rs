//! Protection: asylum and what follows from it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Country, Id, OwnParagraph, PartialDate, Provenance, Short, YesNo};

/// Protection that a country or UNHCR gave or was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Protection {
    /// Its id.
    pub id: Id,
    /// The country that protects; empty where UNHCR gave the status itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// What kind it is.
    #[serde(default)]
    pub kind: ProtectionKind,
    /// The country the person fled from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_country: Option<Country>,
    /// When it was asked for.
    #[serde(default)]
    pub asked: PartialDate,
    /// When it was given.
    #[serde(default)]
    pub granted: PartialDate,
    /// When it ended.
    #[serde(default)]
    pub ended: PartialDate,
    /// Where it stands.
    #[serde(default)]
    pub status: ProtectionStatus,
    /// The authority that gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<Short>,
    /// Whether that country is ready to confirm it to INTERPOL.
    #[serde(default, skip_serializing_if = "YesNo::is_unknown")]
    pub will_confirm: YesNo,
    /// Whether the person lets INTERPOL ask that country.
    #[serde(default, skip_serializing_if = "YesNo::is_unknown")]
    pub consent_to_ask: YesNo,
    /// Whether the person has become a citizen of the protecting country.
    #[serde(default, skip_serializing_if = "YesNo::is_unknown")]
    pub naturalised: YesNo,
    /// Since when a citizen.
    #[serde(default)]
    pub naturalised_on: PartialDate,
    /// Whether the person was excluded under Article 1F of the 1951 Convention.
    #[serde(default, skip_serializing_if = "YesNo::is_unknown")]
    pub excluded_1f: YesNo,
    /// Own words in the letter that asks the protecting state to confirm and in the consent form, whose keys begin with
    /// `consent/`; the keeper's own, and told in those two papers alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub own: Vec<OwnParagraph>,
    /// How sure, who sees, whence.
    #[serde(default)]
    pub provenance: Provenance,
}

/// Kinds of protection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ProtectionKind {
    /// Refugee of the 1951 Convention.
    ConventionRefugee,
    /// Refugee under UNHCR's mandate.
    MandateRefugee,
    /// Subsidiary or complementary protection.
    Subsidiary,
    /// Asylum asked for, not decided.
    AsylumSeeker,
    /// Humanitarian leave.
    Humanitarian,
    /// Temporary protection.
    Temporary,
    /// Asylum of a kind not known; "asylum" in a source.
    AsylumKindUnknown,
    /// Another kind, or not known.
    #[default]
    Unknown,
}

/// Where protection stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ProtectionStatus {
    /// In force.
    Active,
    /// Asked for, not decided.
    Pending,
    /// Refused.
    Refused,
    /// Taken away.
    Revoked,
    /// Ended in another way, such as by naturalisation.
    Ended,
    /// Not known.
    #[default]
    Unknown,
}
