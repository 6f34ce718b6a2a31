//! Fields of sheets as model values: an empty text is *nothing*, a wrong one names its field.

use redress_model::{Code, Country, Id, Long, Money, Problem, Short};

fn too_long(detail: &str) -> Code {
    if detail.contains("the limit is") { Code::TooLarge } else { Code::BadField }
}

/// Takes a line of text; empty means nothing.
pub(crate) fn short(field: &str, text: &str) -> Result<Option<Short>, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    Short::new(text).map(Some).map_err(|detail| Problem::in_field(too_long(&detail), field, detail))
}

/// Takes a text of many lines; empty means nothing.
pub(crate) fn long(field: &str, text: &str) -> Result<Option<Long>, Problem> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    Long::new(text).map(Some).map_err(|detail| Problem::in_field(too_long(&detail), field, detail))
}

/// Takes a line of text that must be there.
pub(crate) fn needed(field: &str, text: &str) -> Result<Short, Problem> {
    short(field, text)?.ok_or_else(|| Problem::in_field(Code::BadField, field, "is empty"))
}

/// Takes a country code; empty means nothing.
pub(crate) fn country(field: &str, code: &str) -> Result<Option<Country>, Problem> {
    if code.is_empty() {
        return Ok(None);
    }
    Country::new(code).map(Some).map_err(|detail| Problem::in_field(Code::BadField, field, detail))
}

/// Takes an id; empty means nothing.
pub(crate) fn id(field: &str, text: &str) -> Result<Option<Id>, Problem> {
    if text.is_empty() {
        return Ok(None);
    }
    Id::new(text).map(Some).map_err(|detail| Problem::in_field(Code::BadField, field, detail))
}

/// Takes ids.
pub(crate) fn ids(field: &str, texts: &[String]) -> Result<Vec<Id>, Problem> {
    texts
        .iter()
        .map(|text| {
            Id::new(text).map_err(|detail| Problem::in_field(Code::BadField, field, detail))
        })
        .collect()
}

/// Takes an amount and its currency; an empty amount means nothing.
pub(crate) fn money(
    field: &str,
    amount: &str,
    currency: &str,
    valued_by: &str,
) -> Result<Option<Money>, Problem> {
    let amount = amount.trim();
    if amount.is_empty() {
        return Ok(None);
    }
    let by = short(field, valued_by)?;
    Money::new(amount.replace([' ', ','], ""), currency.trim().to_uppercase(), by)
        .map(Some)
        .map_err(|detail| Problem::in_field(Code::BadField, field, detail))
}

/// Gives an optional text as the sheet has it.
pub(crate) fn text<T: std::ops::Deref<Target = str>>(value: &Option<T>) -> String {
    value.as_deref().map(str::to_owned).unwrap_or_default()
}

/// Gives an optional pointer as the sheet has it.
pub(crate) fn id_text(value: &Option<Id>) -> String {
    value.as_ref().map(Id::to_string).unwrap_or_default()
}

/// Gives an optional country as the sheet has it.
pub(crate) fn code(value: &Option<Country>) -> String {
    value.map(String::from).unwrap_or_default()
}

/// Takes country codes; empty ones mean nothing.
pub(crate) fn countries(field: &str, codes: &[String]) -> Result<Vec<Country>, Problem> {
    let mut read = Vec::new();
    for code in codes {
        read.extend(country(field, code)?);
    }
    Ok(read)
}

/// Gives countries as the sheet has them.
pub(crate) fn codes(countries: &[Country]) -> Vec<String> {
    countries.iter().map(|country| String::from(*country)).collect()
}

/// Gives ids as the sheet has them.
pub(crate) fn texts(ids: &[Id]) -> Vec<String> {
    ids.iter().map(|id| id.as_str().to_owned()).collect()
}
