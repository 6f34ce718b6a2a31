//! The words of the screens for what is printed: the same Fluent files, the same names of months
//! and countries, so that a paper says what the window says.
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod dates;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use redress_dates::Tongue;
use redress_model::Wording;

/// A language that the screens speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lang {
    /// English.
    En,
    /// Arabic.
    Ar,
    /// Russian.
    Ru,
    /// French.
    Fr,
}

struct Speech {
    lang: Lang,
    code: &'static str,
    tag: &'static str,
    files: &'static [&'static str],
}

macro_rules! files {
    ($code:literal) => {
        &[
            include_str!(concat!("../../../../ui/src/words/", $code, "/allegations.ftl")),
            include_str!(concat!("../../../../ui/src/words/", $code, "/app.ftl")),
            include_str!(concat!("../../../../ui/src/words/", $code, "/cards.ftl")),
            include_str!(concat!("../../../../ui/src/words/", $code, "/evidence.ftl")),
            include_str!(concat!("../../../../ui/src/words/", $code, "/facts.ftl")),
            include_str!(concat!("../../../../ui/src/words/", $code, "/interview.ftl")),
            include_str!(concat!("../../../../ui/src/words/", $code, "/lists.ftl")),
            include_str!(concat!("../../../../ui/src/words/", $code, "/packet.ftl")),
            include_str!(concat!("../../../../ui/src/words/", $code, "/time.ftl")),
            include_str!(concat!("../../../../ui/src/words/", $code, "/travel.ftl")),
            include_str!(concat!("../../../../ui/src/words/", $code, "/work.ftl")),
        ]
    };
}

const SPEECHES: &[Speech] = &[
    Speech { lang: Lang::En, code: "en", tag: "en-GB", files: files!("en") },
    Speech { lang: Lang::Ar, code: "ar", tag: "ar-EG", files: files!("ar") },
    Speech { lang: Lang::Ru, code: "ru", tag: "ru-RU", files: files!("ru") },
    Speech { lang: Lang::Fr, code: "fr", tag: "fr-FR", files: files!("fr") },
];

/// The messages of one language, read from Fluent text.
pub struct Table(FluentBundle<FluentResource>);

impl Table {
    /// Reads messages. `isolating` sets values apart in direction marks of their own; a paper that
    /// does so itself says no.
    pub fn read(tag: &str, files: &[&str], isolating: bool) -> Self {
        let tag = tag.parse().expect("our own language tags are right");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(isolating);
        for file in files {
            // A message that does not parse is left out; a test says which.
            let resource =
                FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(good, _)| good);
            bundle.add_resource_overriding(resource);
        }
        Self(bundle)
    }

    /// Gives a message, or an attribute of one as `id.attribute`; `None` where there is none.
    pub fn say(&self, id: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let (name, attribute) =
            id.split_once('.').map_or((id, None), |(name, of)| (name, Some(of)));
        let message = self.0.get_message(name)?;
        let pattern = match attribute {
            Some(of) => message.get_attribute(of)?.value(),
            None => message.value()?,
        };
        let mut args = FluentArgs::new();
        for (name, value) in values {
            match value {
                Value::Text(text) => args.set(*name, FluentValue::from(*text)),
                Value::Count(count) => args.set(*name, *count),
            }
        }
        Some(self.0.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }
}

static BUNDLES: LazyLock<Vec<(Lang, Table)>> = LazyLock::new(|| {
    let read = |speech: &Speech| {
        (speech.lang, Table::read(speech.tag, speech.files, speech.lang.right_to_left()))
    };
    SPEECHES.iter().map(read).collect()
});

/// Names of countries from CLDR; `ui/tests/months.test.ts` writes the file and keeps it true.
static COUNTRIES: LazyLock<BTreeMap<String, BTreeMap<String, String>>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../data/countries.json"))
        .expect("our own data has its shape")
});

/// A value for a place in a message.
#[derive(Debug, Clone, Copy)]
pub enum Value<'a> {
    /// Words.
    Text(&'a str),
    /// A count, which chooses the form of the words.
    Count(u32),
}

/// Names a country in a language of screens or of papers, by its two letters (`es` is one of papers only); a code
/// without a name stands for itself.
pub fn country_in(language: &str, code: &str) -> String {
    let names = COUNTRIES.get(language);
    names.and_then(|names| names.get(code)).map_or_else(|| code.to_owned(), Clone::clone)
}

impl Lang {
    /// Every language.
    pub const ALL: [Lang; 4] = [Lang::En, Lang::Ar, Lang::Ru, Lang::Fr];

    /// Gives a sentence of the law data in this language.
    pub fn wording(self, words: &Wording) -> String {
        match self {
            Lang::En => &words.en,
            Lang::Ar => &words.ar,
            Lang::Ru => &words.ru,
            Lang::Fr => &words.fr,
        }
        .clone()
    }

    /// Finds a language by its two letters.
    pub fn of(code: &str) -> Option<Self> {
        SPEECHES.iter().find(|speech| speech.code == code).map(|speech| speech.lang)
    }

    /// Its two letters.
    pub fn code(self) -> &'static str {
        SPEECHES.iter().find(|speech| speech.lang == self).map_or("en", |speech| speech.code)
    }

    /// Says whether it runs from right to left.
    pub fn right_to_left(self) -> bool {
        self == Lang::Ar
    }

    /// The language of its month names.
    fn tongue(self) -> Tongue {
        match self {
            Lang::En => Tongue::En,
            Lang::Ar => Tongue::Ar,
            Lang::Ru => Tongue::Ru,
            Lang::Fr => Tongue::Fr,
        }
    }

    /// Gives a message, or an attribute of one as `id.attribute`; the id where there is none (a test keeps that from happening).
    pub fn say(self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let table = BUNDLES.iter().find(|(lang, _)| *lang == self).map(|(_, table)| table);
        table.and_then(|table| table.say(id, values)).unwrap_or_else(|| id.to_owned())
    }

    /// Writes a number in the digits of the language, without groups.
    pub fn number(self, value: i64) -> String {
        self.digits(&value.to_string())
    }

    /// Puts the digits of a text that is our own into those of the language.
    pub fn digits(self, text: &str) -> String {
        if self != Lang::Ar {
            return text.to_owned();
        }
        let arabic = |c: char| match c {
            '0'..='9' => char::from_u32(0x0660 + c as u32 - '0' as u32).unwrap_or(c),
            _ => c,
        };
        text.chars().map(arabic).collect()
    }

    /// Names a country by its two letters; a code without a name stands for itself.
    pub fn country(self, code: &str) -> String {
        country_in(self.code(), code)
    }

    /// Joins what is there of a list: *Russia, August 2015*.
    pub fn join(self, parts: &[&str]) -> String {
        let there: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
        there.join(if self == Lang::Ar { "، " } else { ", " })
    }
}
