//! Which legal tools are there in a country, alone or against a state that asks for the person. A list of what can be
//! tried, never a word on whether somebody is out of danger.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use redress_model::{Confidence, Country, Wording};

use crate::data::{Law, law};

/// What the list says of one thing in one country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Known {
    /// Yes.
    Yes,
    /// No.
    No,
    /// The list is not sure.
    Uncertain,
    /// A territory of another state: the list has no answer of its own.
    Territory,
}

/// One thing that a country has or has not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RightsField {
    /// `refugee`, `cat` …
    pub id: &'static str,
    /// Id of the fact in the law data: `CO-02`.
    pub fact: String,
    /// Its name.
    pub name: Wording,
    /// What it means for a person.
    pub means: Wording,
    /// Where the list is from.
    pub source: String,
    /// How sure the list is.
    pub confidence: Confidence,
    /// Whether it is counted among the tools on the map.
    pub tool: bool,
    /// Whether it works between two states that both have it, and not in one alone.
    pub between: bool,
    /// Whether it works against the person.
    pub against: bool,
}

/// What the list says of one country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountryRights {
    /// The country.
    pub country: Country,
    /// One answer a field, in the order of [`rights_fields`].
    pub known: Vec<Known>,
}

/// A field's id, whether it is a tool, whether it works between two states, whether against the person.
type Shape = (&'static str, bool, bool, bool);

/// The fields and their columns; more than one column means that one of them is enough.
const FIELDS: [(Shape, &[&str]); 11] = [
    (("refugee", true, false, false), &["refugee_1951", "protocol_1967"]),
    (("cat", true, false, false), &["cat"]),
    (("iccpr", true, false, false), &["iccpr"]),
    (("echr", true, false, false), &["echr"]),
    (("extradition", true, true, false), &["european_extradition_convention"]),
    (("iacthr", false, false, false), &["regional_court"]),
    (("sis", false, false, false), &["sis_use"]),
    (("interpol", false, false, false), &["interpol_member"]),
    (("aimc", false, true, true), &["aimc_member"]),
    (("cis", false, true, true), &["cis_minsk_1993"]),
    (("sco", false, true, true), &["sco_member"]),
];

/// The fields of the list, tools first.
pub fn rights_fields() -> &'static [RightsField] {
    static ALL: LazyLock<Vec<RightsField>> = LazyLock::new(|| {
        let words = &law().countries;
        let field = |(id, tool, between, against): Shape| {
            let entry = words.field.iter().find(|field| field.id == id);
            let entry = entry.expect("the fields are checked on loading");
            RightsField {
                id,
                fact: entry.fact.clone(),
                name: entry.name.wording(),
                means: entry.means.wording(),
                source: entry.source.clone(),
                confidence: entry.confidence.into(),
                tool,
                between,
                against,
            }
        };
        FIELDS.iter().map(|(shape, _)| field(*shape)).collect()
    });
    &ALL
}

/// Every country of the list, in the order of the codes.
pub fn countries() -> &'static [CountryRights] {
    static ALL: LazyLock<Vec<CountryRights>> =
        LazyLock::new(|| read(crate::data::COUNTRIES).expect("the list is read by every test run"));
    &ALL
}

/// The sentences around the list: `caution`, `parties`, `counted`, `borders`, `territory`, `both`, `not-both`, `same`,
/// `not-member`, `official`.
pub fn rights_words() -> BTreeMap<&'static str, Wording> {
    law().countries.words.iter().map(|(id, words)| (id.as_str(), words.wording())).collect()
}

/// The day the list was made, `YYYY-MM-DD`.
pub fn countries_as_of() -> &'static str {
    &law().countries.as_of
}

/// What the list says of a country where a person is, against the state that asks for them. What works between two
/// states counts only where both have it.
pub fn rights(from: Option<Country>, place: Country) -> Option<Vec<Known>> {
    let find = |country| countries().iter().find(|row| row.country == country);
    let here = find(place)?;
    let Some(asking) = from.and_then(find) else { return Some(here.known.clone()) };
    let pair = |(n, known): (usize, &Known)| {
        let field = &rights_fields()[n];
        if field.between { both(*known, asking.known[n]) } else { *known }
    };
    Some(here.known.iter().enumerate().map(pair).collect())
}

/// The place of a field in [`rights_fields`].
pub(crate) fn place(field: &str) -> Option<usize> {
    FIELDS.iter().position(|((id, ..), _)| *id == field)
}

/// What the list says of one field of a country; nothing where it knows neither.
pub(crate) fn known(country: Country, field: &str) -> Option<Known> {
    let row = countries().iter().find(|row| row.country == country)?;
    row.known.get(place(field)?).copied()
}

fn both(one: Known, other: Known) -> Known {
    match (one, other) {
        (Known::No, _) | (_, Known::No) => Known::No,
        (Known::Yes, Known::Yes) => Known::Yes,
        (Known::Territory, _) | (_, Known::Territory) => Known::Territory,
        _ => Known::Uncertain,
    }
}

/// Reads the list.
pub(crate) fn read(text: &str) -> Result<Vec<CountryRights>, String> {
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
    let mut all: Vec<CountryRights> = Vec::new();
    for line in lines {
        let cells: Vec<&str> = line.split(',').collect();
        let code = cells.first().copied().unwrap_or_default();
        let country = Country::new(code).map_err(|why| format!("{code} {why}"))?;
        if cells.len() != head.len() || all.iter().any(|row| row.country == country) {
            return Err(format!("{code}: a cell too many or too few, or a second row"));
        }
        let cell = |column: &str| {
            let place = head.iter().position(|name| *name == column);
            let value = place.and_then(|place| cells.get(place)).copied();
            match value {
                Some("1") => Ok(Known::Yes),
                Some("0") => Ok(Known::No),
                Some("?") => Ok(Known::Uncertain),
                Some("T") => Ok(Known::Territory),
                // The column of courts holds a name: only the Inter-American Court is a field of its own.
                Some("IACtHR") if column == "regional_court" => Ok(Known::Yes),
                Some("ECtHR" | "") if column == "regional_court" => Ok(Known::No),
                other => Err(format!("{code}: {column} holds {other:?}")),
            }
        };
        let one = |columns: &[&str]| {
            let known: Vec<Known> =
                columns.iter().map(|name| cell(name)).collect::<Result<_, _>>()?;
            let first = [Known::Yes, Known::Territory, Known::Uncertain];
            Ok(first.into_iter().find(|wanted| known.contains(wanted)).unwrap_or(Known::No))
        };
        let known: Result<Vec<Known>, String> = FIELDS.iter().map(|(_, of)| one(of)).collect();
        all.push(CountryRights { country, known: known? });
    }
    Ok(all)
}

/// Says what the words around the list lack.
pub(crate) fn lacking(law: &Law) -> Option<&'static str> {
    let named = |id: &str| law.countries.field.iter().any(|field| field.id == id);
    let words = [
        "caution",
        "parties",
        "counted",
        "borders",
        "territory",
        "both",
        "not-both",
        "same",
        "not-member",
        "official",
    ];
    let fields = FIELDS.iter().map(|((id, ..), _)| *id).find(|id| !named(id));
    fields.or_else(|| words.into_iter().find(|id| !law.countries.words.contains_key(*id)))
}
