//! Names of records.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Names one case or one entry of a case: 1 to 64 characters of `A-Z a-z 0-9 . _ -`.
/// Stable for the life of the entry; the same entry exported and imported keeps it.
#[derive(
    Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String", extend("pattern" = "^[A-Za-z0-9._-]{1,64}$"))]
pub struct Id(String);

impl Id {
    /// Takes a text as an id.
    ///
    /// # Errors
    /// Says what an id may hold when the text is anything else.
    pub fn new(text: &str) -> Result<Self, String> {
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
        if text.is_empty() || text.len() > 64 || !text.chars().all(fits) {
            return Err("an id is 1 to 64 letters, digits, dots, dashes or underscores".into());
        }
        Ok(Self(text.to_owned()))
    }

    /// Gives the id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Id {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        Self::new(&text)
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.0
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
