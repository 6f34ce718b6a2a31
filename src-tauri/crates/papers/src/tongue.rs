//! The words of a paper for the Commission, in its four languages: Fluent files of one shape
//! (`words/*.ftl`), compared by a test. Values are set apart by [`Tongue::isolated`], so that a
//! reference such as 2024/R/1234 reads the right way inside Arabic.

use std::sync::LazyLock;

use redress_model::{Country, Person, RequestLanguage};
use redress_words::{Table, Value, country_in};
use serde::Serialize;

use crate::sheet;

static TABLES: LazyLock<[(RequestLanguage, Table); 4]> = LazyLock::new(|| {
    let read = |language, tag, text| (language, Table::read(tag, &[text], false));
    [
        read(RequestLanguage::En, "en-GB", include_str!("../words/en.ftl")),
        read(RequestLanguage::Fr, "fr", include_str!("../words/fr.ftl")),
        read(RequestLanguage::Es, "es", include_str!("../words/es.ftl")),
        read(RequestLanguage::Ar, "ar", include_str!("../words/ar.ftl")),
    ]
});

/// The language of a paper for the Commission, and whether it speaks of a person or of an entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tongue {
    /// The language.
    pub language: RequestLanguage,
    /// The applicant is a company or another entity: messages that have words for one (*id*`-entity`) say those.
    pub entity: bool,
}

/// Names and values of the places in a message.
pub(crate) type Values<'a> = &'a [(&'a str, &'a str)];

impl Tongue {
    /// Speaks a language, of a person.
    pub(crate) fn of(language: RequestLanguage) -> Self {
        Self { language, entity: false }
    }

    /// Speaks a language of an applicant, as of the person or entity that they are.
    pub(crate) fn about(language: RequestLanguage, applicant: Option<&Person>) -> Self {
        Self { language, entity: applicant.is_some_and(|one| one.entity.is_some()) }
    }

    /// Its two letters.
    pub(crate) fn code(self) -> &'static str {
        match self.language {
            RequestLanguage::En => "en",
            RequestLanguage::Fr => "fr",
            RequestLanguage::Es => "es",
            RequestLanguage::Ar => "ar",
        }
    }

    /// Says whether it runs from right to left.
    pub(crate) fn right_to_left(self) -> bool {
        self.language == RequestLanguage::Ar
    }

    fn find(self, id: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let (_, table) = TABLES.iter().find(|(language, _)| *language == self.language)?;
        let entity = || table.say(&format!("{id}-entity"), values);
        self.entity.then(entity).flatten().or_else(|| table.say(id, values))
    }

    /// Gives a message; the id where there is none (a test keeps that from happening).
    pub(crate) fn say(self, id: &str, values: Values<'_>) -> String {
        let values: Vec<(&str, Value<'_>)> =
            values.iter().map(|(name, value)| (*name, Value::Text(value))).collect();
        self.find(id, &values).unwrap_or_else(|| id.to_owned())
    }

    /// Gives a message without places.
    pub(crate) fn word(self, id: &str) -> String {
        self.say(id, &[])
    }

    /// Gives a message without places, if there is one.
    pub(crate) fn known(self, id: &str) -> Option<String> {
        self.find(id, &[])
    }

    /// Gives a message whose form hangs on a number, `n`.
    pub(crate) fn counted(self, id: &str, n: u32) -> String {
        self.find(id, &[("n", Value::Count(n))]).unwrap_or_else(|| id.to_owned())
    }

    /// Names a fixed word of the model: the message *family*-*word*.
    pub(crate) fn named<T: Serialize>(self, family: &str, value: &T) -> String {
        self.maybe(family, value).unwrap_or_else(|| family.to_owned())
    }

    /// As [`Tongue::named`], where some words are not said at all.
    pub(crate) fn maybe<T: Serialize>(self, family: &str, value: &T) -> Option<String> {
        let word = serde_json::to_value(value).ok()?;
        self.known(&format!("{family}-{}", word.as_str()?))
    }

    /// Names a country.
    pub(crate) fn country(self, country: Country) -> String {
        match self.language {
            RequestLanguage::En => country.english().to_owned(),
            _ => country_in(self.code(), country.code()),
        }
    }

    /// Joins words as a list: `a, b and c`.
    pub(crate) fn list(self, words: &[String]) -> String {
        match words {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                let first = self.joined(first);
                self.say("list-and", &[("first", &first), ("last", last)])
            }
        }
    }

    /// Joins words with commas.
    pub(crate) fn joined(self, words: &[String]) -> String {
        words.join(&format!("{} ", self.word("list-comma")))
    }

    /// Joins what stands beside each other without being a list: `a; b`.
    pub(crate) fn apart(self, words: &[String]) -> String {
        words.join(match self.language {
            RequestLanguage::Ar => "؛ ",
            // French has a narrow space before it.
            RequestLanguage::Fr => "\u{202F}; ",
            _ => "; ",
        })
    }

    /// Sets a user's text apart from the text around it. In a paper from right to left everything
    /// is, also plain Latin and numbers, for their parts would change places.
    pub(crate) fn isolated(self, text: &str) -> String {
        sheet::apart(text, self.right_to_left())
    }

    /// Sets a text of the law data apart, which has its direction marks in it already.
    pub(crate) fn quoted_law(self, text: &str) -> String {
        if self.right_to_left() { format!("\u{2068}{text}\u{2069}") } else { self.isolated(text) }
    }

    /// Splits a text of many lines into lines, each set apart.
    pub(crate) fn lines(self, text: &str) -> Vec<String> {
        text.lines()
            .filter(|line| !line.trim().is_empty())
            .map(|line| self.isolated(line))
            .collect()
    }

    /// Writes a label and what it labels: `Outcome: refused`.
    pub(crate) fn pair(self, label: &str, value: &str) -> String {
        self.say("label-and-value", &[("label", label), ("value", value)])
    }

    /// As [`Tongue::lines`], with a label before the first line.
    pub(crate) fn labelled(self, label: &str, text: &str) -> Vec<String> {
        let mut all = self.lines(text);
        if let Some(first) = all.first_mut() {
            *first = format!("{label} {first}");
        }
        all
    }

    /// Writes a number of months as years and months.
    pub(crate) fn months(self, months: u16) -> String {
        let years = |n| self.counted("years", u32::from(n));
        let rest = |n| self.counted("months", u32::from(n));
        match (months / 12, months % 12) {
            (0, m) => rest(m),
            (y, 0) => years(y),
            (y, m) => self.say("years-and-months", &[("years", &years(y)), ("months", &rest(m))]),
        }
    }
}

/// Begins a sentence: the first letter becomes a capital.
pub(crate) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|c| c.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_counts_years_and_months_in_their_forms() {
        let t = Tongue::of(RequestLanguage::Ar);
        for (months, said) in [
            (1, "شهر واحد"),
            (2, "شهران"),
            (3, "3 أشهر"),
            (10, "10 أشهر"),
            (11, "11 شهراً"),
            (12, "سنة واحدة"),
            (24, "سنتان"),
            (26, "سنتان وشهران"),
            (36, "3 سنوات"),
            (120, "10 سنوات"),
            (132, "11 سنةً"),
            (180, "15 سنةً"),
            (1200, "100 سنة"),
        ] {
            assert_eq!(redress_model::for_display(&t.months(months)), said, "{months}");
        }
    }
}
