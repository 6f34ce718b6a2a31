//! The words of letters in the four languages of papers. English, French and Arabic say dates, countries and alerts as
//! the screens do; Spanish, which no screen speaks, has its own words for them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use redress_model::{
    Channel, Country, DateParts, IsoDate, PartialDate, Person, ProtectionKind, RequestLanguage,
    When,
};
use redress_words::{Lang, country_in};

use crate::sheet;
use crate::timeline::word;

type Words = BTreeMap<String, BTreeMap<String, String>>;

static WORDS: LazyLock<[Words; 4]> = LazyLock::new(|| {
    [
        include_str!("../../data/letters/en.toml"),
        include_str!("../../data/letters/fr.toml"),
        include_str!("../../data/letters/es.toml"),
        include_str!("../../data/letters/ar.toml"),
    ]
    .map(|text| toml::from_str(text).expect("our own data has its shape"))
});

/// A language of papers, to speak in, and whether it is spoken of an entity.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Speech {
    language: RequestLanguage,
    /// The applicant is a company or another entity: keys that have words for one (*key*`-entity`) say those.
    pub entity: bool,
}

impl Speech {
    /// Speaks a language.
    pub(crate) fn of(language: RequestLanguage) -> Self {
        Self { language, entity: false }
    }

    /// Speaks a language of an applicant, as of the person or entity that they are.
    pub(crate) fn about(language: RequestLanguage, applicant: &Person) -> Self {
        Self { language, entity: applicant.entity.is_some() }
    }

    /// Which language it is.
    pub(crate) fn language(self) -> RequestLanguage {
        self.language
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

    /// The language of the screens that it is, if any.
    fn screen(self) -> Option<Lang> {
        Lang::of(self.code())
    }

    /// Gives the words of a key such as `state.title`; the key itself where there are none, which a test forbids.
    pub(crate) fn say(self, key: &str) -> String {
        let of_entity = || self.find(&format!("{key}-entity"));
        let said = self.entity.then(of_entity).flatten().or_else(|| self.find(key));
        said.unwrap_or(key).to_owned()
    }

    fn find(self, key: &str) -> Option<&'static str> {
        let [en, fr, es, ar] = &*WORDS;
        let words = match self.language {
            RequestLanguage::En => en,
            RequestLanguage::Fr => fr,
            RequestLanguage::Es => es,
            RequestLanguage::Ar => ar,
        };
        let (table, name) = key.split_once('.')?;
        words.get(table)?.get(name).map(String::as_str)
    }

    /// Writes a number. Papers have the digits 0 to 9 in every language, as the request has them: the same case number
    /// and day read alike in all that lies before one reader.
    pub(crate) fn number(self, value: i64) -> String {
        value.to_string()
    }

    /// Sets a user's text apart from the text around it, as the direction of the language asks.
    pub(crate) fn apart(self, text: &str) -> String {
        sheet::apart(text, self.right_to_left())
    }

    /// Names a country.
    pub(crate) fn country(self, country: Country) -> String {
        self.apart(&country_in(self.code(), &String::from(country)))
    }

    /// Names a channel.
    pub(crate) fn channel(self, channel: Channel) -> String {
        let name = word(&channel);
        match self.screen() {
            Some(lang) => lang.say(&format!("channel-{name}"), &[]),
            None => self.say(&format!("channel.{name}")),
        }
    }

    /// Names a kind of protection.
    pub(crate) fn protection(self, kind: ProtectionKind) -> String {
        self.say(&format!("kind.{}", word(&kind)))
    }

    /// Says a Gregorian day.
    pub(crate) fn day(self, day: IsoDate) -> String {
        let parts = DateParts { year: day.year, month: Some(day.month), day: Some(day.day) };
        self.screen().map_or_else(|| self.parts(parts), |lang| western(&lang.day(day)))
    }

    /// Says a date, never more exactly than it is known; empty where nothing is known.
    pub(crate) fn date(self, date: &PartialDate) -> String {
        if date.is_unknown() {
            return String::new();
        }
        if let Some(lang) = self.screen() {
            return self.apart(&western(&lang.both(date)));
        }
        self.in_spanish(date)
    }

    /// Says a month and its year, or the year alone where no month is known.
    pub(crate) fn month_or_year(self, date: DateParts) -> String {
        let Some(month) = date.month else { return self.number(date.year.into()) };
        let day = IsoDate { year: date.year, month, day: 1 };
        let parts = DateParts { day: None, ..date };
        self.screen().map_or_else(|| self.parts(parts), |lang| western(&lang.month(day)))
    }

    /// Spanish: in its own calendar where that is the Gregorian one, else the Gregorian days it can mean.
    fn in_spanish(self, date: &PartialDate) -> String {
        let with = |key: &str, parts| self.say(key).replace("{date}", &self.parts(parts));
        let between = |from, to| {
            let said = self.say("date.between").replace("{from}", &self.parts(from));
            said.replace("{to}", &self.parts(to))
        };
        if date.calendar() != redress_model::Calendar::Gregorian {
            let span = date.span();
            let parts = |day: IsoDate| DateParts {
                year: day.year,
                month: Some(day.month),
                day: Some(day.day),
            };
            return match (span.first.map(parts), span.last.map(parts)) {
                (Some(first), Some(last)) if first == last => with("date.on", first),
                (Some(first), Some(last)) => between(first, last),
                (Some(first), None) => with("date.after", first),
                (None, Some(last)) => with("date.before", last),
                (None, None) => date.typed().map(|text| self.apart(text)).unwrap_or_default(),
            };
        }
        match date.when() {
            When::Unknown => date.typed().map(|text| self.apart(text)).unwrap_or_default(),
            When::On { date } => with("date.on", date),
            When::About { date } => with("date.about", date),
            When::Before { date } => with("date.before", date),
            When::After { date } => with("date.after", date),
            When::Between { from, to } => between(from, to),
        }
    }

    /// A day, month or year in Spanish.
    fn parts(self, parts: DateParts) -> String {
        let months = self.find("date.months").unwrap_or_default();
        let month = parts
            .month
            .and_then(|month| months.split_whitespace().nth(usize::from(month).saturating_sub(1)));
        match (parts.day, month) {
            (Some(day), Some(month)) => format!("{day} de {month} de {}", parts.year),
            (_, Some(month)) => format!("{month} de {}", parts.year),
            _ => parts.year.to_string(),
        }
    }
}

/// Writes Arabic digits as 0 to 9.
fn western(text: &str) -> String {
    let digit = |c: char| match c {
        '\u{0660}'..='\u{0669}' => char::from_digit(u32::from(c) - 0x0660, 10).unwrap_or(c),
        other => other,
    };
    text.chars().map(digit).collect()
}

#[cfg(test)]
mod tests {
    use redress_model::{Calendar, Channel};

    use super::*;

    const ALL: [RequestLanguage; 4] =
        [RequestLanguage::En, RequestLanguage::Fr, RequestLanguage::Es, RequestLanguage::Ar];

    fn places(text: &str) -> Vec<&str> {
        let mut all: Vec<&str> =
            text.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
        all.sort_unstable();
        all
    }

    fn numbers(text: &str) -> Vec<String> {
        let mut all: Vec<String> = text
            .split(|c: char| !c.is_ascii_digit())
            .filter(|run| !run.is_empty())
            .map(str::to_owned)
            .collect();
        all.sort_unstable();
        all
    }

    /// A sentence that forbids in one language forbids in every language.
    fn forbids(language: usize, text: &str) -> bool {
        let marks: [&[&str]; 4] = [
            &["not ", "without ", "no ", "cannot "],
            &["ne ", "n’", "sans ", "non "],
            &["no ", "sin ", "ni "],
            &["لا ", "لم ", "ولم ", "ألا ", "غير ", "دون "],
        ];
        let words = format!(" {} ", text.to_lowercase());
        marks[language].iter().any(|mark| words.contains(&format!(" {}", mark.to_lowercase())))
    }

    #[test]
    fn every_language_says_every_sentence_with_the_same_places_numbers_and_refusals() {
        let [en, others @ ..] = &*WORDS;
        for (n, other) in others.iter().enumerate() {
            for (table, words) in en {
                let theirs = &other[table];
                assert_eq!(
                    words.keys().collect::<Vec<_>>(),
                    theirs.keys().collect::<Vec<_>>(),
                    "{table} of language {n}"
                );
                for (key, text) in words {
                    let said = &theirs[key];
                    assert_eq!(places(text), places(said), "{table}.{key} of language {n}");
                    assert_eq!(numbers(text), numbers(said), "{table}.{key} of language {n}");
                    assert_eq!(
                        forbids(0, text),
                        forbids(n + 1, said),
                        "{table}.{key} of language {n}: {text} / {said}"
                    );
                }
            }
        }
    }

    #[test]
    fn every_kind_and_every_alert_of_interpol_has_a_name() {
        for language in ALL {
            let speech = Speech::of(language);
            for channel in Channel::ALL.into_iter().filter(|channel| channel.in_interpol_files()) {
                let name = speech.channel(channel);
                assert!(!name.contains("channel") && !name.contains('_'), "{language:?} {name}");
            }
        }
    }

    #[test]
    fn spanish_never_says_a_date_more_exactly_than_it_is_known() {
        let es = Speech::of(RequestLanguage::Es);
        let date = |json: &str| -> PartialDate { serde_json::from_str(json).unwrap() };
        for (json, said) in [
            (
                r#"{"when":{"kind":"on","date":{"year":2015,"month":12,"day":3}}}"#,
                "3 de diciembre de 2015",
            ),
            (r#"{"when":{"kind":"on","date":{"year":2015,"month":12}}}"#, "diciembre de 2015"),
            (r#"{"when":{"kind":"about","date":{"year":2015}}}"#, "hacia 2015"),
            (
                r#"{"when":{"kind":"between","from":{"year":2014},"to":{"year":2016,"month":1}}}"#,
                "entre 2014 y enero de 2016",
            ),
            (r#"{"typed":"last spring"}"#, "last spring"),
            ("{}", ""),
        ] {
            assert_eq!(es.date(&date(json)), said);
        }
        let persian = date(
            r#"{"when":{"kind":"on","date":{"year":1394,"month":5,"day":3}},"calendar":"persian"}"#,
        );
        assert_eq!(persian.calendar(), Calendar::Persian);
        assert_eq!(es.date(&persian), "25 de julio de 2015");
    }
}
