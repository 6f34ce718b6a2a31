//! Text that people type, with named limits. Text is kept as typed, hidden marks included;
//! what is shown or printed goes through [`for_display`].

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Longest short text (a name, a title, a number), in characters.
pub const SHORT_MAX: usize = 1_000;
/// Longest long text (what happened, a summary), in characters.
pub const LONG_MAX: usize = 50_000;

/// A text of one line: at most [`SHORT_MAX`] characters, no control characters.
#[derive(
    Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String", extend("minLength" = 1, "maxLength" = 1000))]
pub struct Short(String);

/// A text of any number of lines: at most [`LONG_MAX`] characters; line breaks and tabs allowed.
#[derive(
    Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String", extend("minLength" = 1, "maxLength" = 50_000))]
pub struct Long(String);

fn check(text: &str, limit: usize, lines: bool) -> Result<(), String> {
    let length = text.chars().count();
    if length > limit {
        return Err(format!("{length} characters, the limit is {limit}"));
    }
    if text.trim().is_empty() {
        return Err("is empty; leave the field out instead".into());
    }
    let allowed = |c: char| lines && matches!(c, '\n' | '\r' | '\t');
    if text.chars().any(|c| c.is_control() && !allowed(c)) {
        return Err(if lines {
            "holds a control character".into()
        } else {
            "holds a line break or a control character".into()
        });
    }
    Ok(())
}

macro_rules! text_type {
    ($name:ident, $limit:expr, $lines:expr) => {
        impl $name {
            /// Takes a text as it was typed.
            ///
            /// # Errors
            /// Says the length and the limit, or that the text is empty or holds control characters.
            pub fn new(text: impl Into<String>) -> Result<Self, String> {
                let text = text.into();
                check(&text, $limit, $lines)?;
                Ok(Self(text))
            }

            /// Gives the text as it was typed.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl TryFrom<String> for $name {
            type Error = String;
            fn try_from(text: String) -> Result<Self, String> {
                Self::new(text)
            }
        }
        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0
            }
        }
        impl std::ops::Deref for $name {
            type Target = str;
            fn deref(&self) -> &str {
                &self.0
            }
        }
    };
}
text_type!(Short, SHORT_MAX, false);
text_type!(Long, LONG_MAX, true);

/// Direction overrides, embeddings and isolates (Unicode UAX #9): they can make a text read
/// as something it does not say.
fn is_hidden_mark(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Says whether a text holds hidden direction marks.
pub fn has_hidden_marks(text: &str) -> bool {
    text.chars().any(is_hidden_mark)
}

/// Gives a text without hidden direction marks, for screens and papers, which add their own isolates.
pub fn for_display(text: &str) -> String {
    text.chars().filter(|c| !is_hidden_mark(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_told_with_the_length() {
        let error = Long::new("x".repeat(100_000)).unwrap_err();
        assert!(error.contains("100000") && error.contains("50000"), "{error}");
        assert!(Long::new("x".repeat(LONG_MAX)).is_ok());
        assert!(Short::new("two\nlines").is_err());
        assert!(Long::new("two\nlines").is_ok());
        assert!(Short::new("  ").is_err());
    }

    #[test]
    fn hidden_marks_are_kept_but_not_shown() {
        let name = Short::new("abc\u{202E}fdp.exe").unwrap();
        assert!(has_hidden_marks(&name));
        assert_eq!(for_display(&name), "abcfdp.exe");
    }
}
