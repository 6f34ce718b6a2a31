//! Charges: what the person is accused of, as far as it is known.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Country, Id, Long, PartialDate, Provenance, Short, YesNo};

/// One accusation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Charge {
    /// Its id.
    pub id: Id,
    /// The country that accuses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// The offence in words: "theft of a street-art picture".
    pub offence: Short,
    /// The laws named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub laws: Vec<LawRef>,
    /// What the accusation says was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acts: Option<Long>,
    /// What the person says to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply: Option<Long>,
    /// When the acts are said to have been.
    #[serde(default)]
    pub acts_when: PartialDate,
    /// When the person was charged.
    #[serde(default)]
    pub charged: PartialDate,
    /// What the offence is by its nature, as alleged.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub natures: Vec<Nature>,
    /// The penalty the law threatens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub penalty: Option<Penalty>,
    /// A sentence already passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sentence: Option<Sentence>,
    /// What was taken, lost or claimed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Money>,
    /// The arrest warrant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warrant: Option<Warrant>,
    /// What became of others accused of the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub co_accused: Vec<CoAccused>,
    /// People in it: accuser, prosecutor, witness; ids of `people`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Id>,
    /// How sure, who sees, whence.
    #[serde(default)]
    pub provenance: Provenance,
}

/// What an offence is by its nature, as alleged by the accuser. Several may apply.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// Violence against people is alleged.
    Violence,
    /// Killing is alleged.
    Killing,
    /// Arson or damage to property.
    PropertyDamage,
    /// Theft.
    Theft,
    /// Fraud, embezzlement or laundering.
    Fraud,
    /// Corruption in office.
    Corruption,
    /// Public disorder or an unlawful gathering.
    PublicDisorder,
    /// Resistance to officials.
    ResistingOfficials,
    /// Incitement or calls against the state.
    Incitement,
    /// Words: insult, defamation, damage to honour.
    Defamation,
    /// Treason, espionage or sedition.
    AgainstState,
    /// Membership of a banned movement.
    BannedMembership,
    /// Terrorism.
    Terrorism,
    /// Unlawful religious practice.
    Religion,
    /// Desertion or avoiding military service.
    MilitaryService,
    /// Conduct judged by behavioural or cultural norms (rule G-83-BEHAVIOUR).
    BehaviourNorm,
    /// Possession of drugs for own use.
    DrugsOwnUse,
    /// Drug trade.
    DrugTrade,
    /// A family or private matter.
    Family,
    /// An administrative offence.
    Administrative,
    /// A private dispute: debt or contract.
    PrivateDispute,
    /// An unfunded cheque.
    Cheque,
    /// Organised crime is alleged.
    OrganisedCrime,
    /// Sexual violence.
    SexualViolence,
    /// Something else.
    Other,
}

/// A law as the accusation names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LawRef {
    /// The code: "Criminal Code of Azerbaijan".
    pub code: Short,
    /// The article.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub article: Option<Short>,
}

/// The penalty a law threatens, in months; five years is 60.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Penalty {
    /// Longest term of imprisonment in months, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_months: Option<u16>,
    /// Whether death is possible.
    #[serde(default, skip_serializing_if = "YesNo::is_unknown")]
    pub death_possible: YesNo,
    /// Whether life imprisonment is possible.
    #[serde(default, skip_serializing_if = "YesNo::is_unknown")]
    pub life_possible: YesNo,
}

/// A sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sentence {
    /// Length in months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u16>,
    /// What is left to serve, in months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_months: Option<u16>,
    /// When it was passed.
    #[serde(default)]
    pub passed: PartialDate,
    /// Whether it was passed in the person's absence.
    #[serde(default, skip_serializing_if = "YesNo::is_unknown")]
    pub in_absentia: YesNo,
    /// The court.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub court: Option<Short>,
    /// Last day it can be enforced, as given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enforcement_limit: Option<Short>,
    /// Whether there is a copy of the judgment in the alert's file.
    #[serde(default, skip_serializing_if = "YesNo::is_unknown")]
    pub copy_on_file: YesNo,
}

/// An amount as written: digits with at most one decimal point, and an ISO 4217 code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, try_from = "RawMoney")]
pub struct Money {
    /// The amount, as decimal text so that nothing is rounded.
    pub amount: String,
    /// Three capital letters: `RUB`, `USD`.
    pub currency: String,
    /// Who says so: "valued by the artist".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valued_by: Option<Short>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Money")]
struct RawMoney {
    /// The amount, as decimal text so that nothing is rounded.
    #[schemars(regex(pattern = "^[0-9]+([.][0-9]+)?$"))]
    amount: String,
    /// Three capital letters: `RUB`, `USD`.
    #[schemars(regex(pattern = "^[A-Z]{3}$"))]
    currency: String,
    /// Who says so: "valued by the artist".
    #[serde(default)]
    valued_by: Option<Short>,
}

impl TryFrom<RawMoney> for Money {
    type Error = String;
    fn try_from(raw: RawMoney) -> Result<Self, String> {
        Money::new(raw.amount, raw.currency, raw.valued_by)
    }
}

impl Money {
    /// Takes an amount and a currency.
    ///
    /// # Errors
    /// Says what an amount and a currency look like.
    pub fn new(amount: String, currency: String, valued_by: Option<Short>) -> Result<Self, String> {
        let digits = amount.chars().all(|c| c.is_ascii_digit() || c == '.');
        let one_point = amount.matches('.').count() <= 1;
        let ends = !amount.starts_with('.') && !amount.ends_with('.');
        if amount.is_empty() || amount.len() > 20 || !digits || !one_point || !ends {
            return Err("an amount is digits with at most one point, such as 100 or 99.50".into());
        }
        if currency.len() != 3 || !currency.chars().all(|c| c.is_ascii_uppercase()) {
            return Err("a currency is three capital letters, such as RUB".into());
        }
        Ok(Self { amount, currency, valued_by })
    }
}

/// An arrest warrant.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Warrant {
    /// Its number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<Short>,
    /// Its date.
    pub issued: PartialDate,
    /// Who issued it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority: Option<Short>,
    /// Who signed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signatory: Option<Short>,
    /// Whether it is still valid.
    #[serde(skip_serializing_if = "YesNo::is_unknown")]
    pub valid: YesNo,
    /// Whether there is a copy of it in the alert's file.
    #[serde(skip_serializing_if = "YesNo::is_unknown")]
    pub copy_on_file: YesNo,
}

/// What became of another person accused of the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CoAccused {
    /// The person's name.
    pub name: Short,
    /// The person, where the case has an entry on them; an id of `people`. Where that entry may
    /// not leave the vault, this one does not either.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Id>,
    /// What happened: "convicted April 2015, 240 hours of work, amnestied".
    pub outcome: Long,
    /// Whether the outcome was mild: no prison, or an amnesty.
    #[serde(default, skip_serializing_if = "YesNo::is_unknown")]
    pub mild: YesNo,
}
