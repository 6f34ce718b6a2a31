//! Countries by their ISO 3166-1 code.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A country by its ISO 3166-1 alpha-2 code in capitals (`RU`, `LT`), plus `XK` for Kosovo.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String", extend("pattern" = "^[A-Z]{2}$"))]
pub struct Country([u8; 2]);

impl Country {
    /// Takes a two-letter code.
    ///
    /// # Errors
    /// Says that the code is not one of ISO 3166-1.
    pub fn new(code: &str) -> Result<Self, String> {
        let known = code == "XK" || rust_iso3166::from_alpha2(code).is_some();
        match code.as_bytes() {
            [a, b] if known && code.chars().all(|c| c.is_ascii_uppercase()) => Ok(Self([*a, *b])),
            _ => Err("is not a two-letter country code of ISO 3166-1, such as RU".into()),
        }
    }

    /// Gives the two letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("??")
    }

    /// Gives the three digits of ISO 3166-1; empty for Kosovo, which has none.
    pub fn digits(&self) -> String {
        rust_iso3166::from_alpha2(self.code())
            .map(|country| format!("{:03}", country.numeric))
            .unwrap_or_default()
    }

    /// Gives the English short name for papers, without the tail in brackets that ISO adds.
    pub fn english(&self) -> &'static str {
        match self.code() {
            "XK" => "Kosovo",
            "RU" => "Russia",
            "GB" => "the United Kingdom",
            "US" => "the United States",
            "NL" => "the Netherlands",
            "AE" => "the United Arab Emirates",
            "IR" => "Iran",
            "SY" => "Syria",
            "VE" => "Venezuela",
            "KR" => "South Korea",
            "KP" => "North Korea",
            "TR" => "Türkiye",
            "MD" => "Moldova",
            "TZ" => "Tanzania",
            "BO" => "Bolivia",
            "LA" => "Laos",
            "VN" => "Viet Nam",
            code => rust_iso3166::from_alpha2(code)
                .map_or("unknown country", |c| c.name.split(" (").next().unwrap_or(c.name).trim()),
        }
    }
}

impl TryFrom<String> for Country {
    type Error = String;
    fn try_from(code: String) -> Result<Self, String> {
        Self::new(&code)
    }
}

impl From<Country> for String {
    fn from(country: Country) -> Self {
        country.code().to_owned()
    }
}
