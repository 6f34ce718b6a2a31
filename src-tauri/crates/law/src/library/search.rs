//! Finding entries by words, with nothing but what is built in. A query is read by its letters: Arabic, Cyrillic or
//! Latin. Words are compared as typed, by their beginnings and by their stems, without accents, vowel signs and the
//! spellings of one Arabic letter.

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use redress_model::Wording;
use rust_stemmers::{Algorithm, Stemmer};
use serde::Deserialize;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::{LibraryEntry, library};

/// Words of one query that are looked at; the rest changes nothing.
const MOST_WORDS: usize = 12;
/// Longest query, in characters.
const LONGEST: usize = 400;

/// Words that people type and the texts do not use, and words that say nothing of what is looked for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SearchWords {
    /// Passed over in a query that holds any other word.
    empty: Said,
    /// By the id of an entry: what leads to it besides its own text.
    also: BTreeMap<String, Said>,
}

/// Words with spaces between them, by language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    en: String,
    ar: String,
    ru: String,
    fr: String,
}

impl Said {
    fn of(&self, tongue: Tongue) -> &str {
        match tongue {
            Tongue::English => &self.en,
            Tongue::Arabic => &self.ar,
            Tongue::Russian => &self.ru,
            Tongue::French => &self.fr,
        }
    }
}

static WORDS: LazyLock<SearchWords> = LazyLock::new(|| {
    toml::from_str(include_str!("../../data/search.toml"))
        .expect("the embedded law data are read by every test run")
});

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tongue {
    English,
    Arabic,
    Russian,
    French,
}

impl Tongue {
    const ALL: [Self; 4] = [Self::English, Self::Arabic, Self::Russian, Self::French];

    fn of(self, words: &Wording) -> &str {
        match self {
            Self::English => &words.en,
            Self::Arabic => &words.ar,
            Self::Russian => &words.ru,
            Self::French => &words.fr,
        }
    }

    fn stemmer(self) -> Stemmer {
        Stemmer::create(match self {
            Self::English => Algorithm::English,
            Self::Arabic => Algorithm::Arabic,
            Self::Russian => Algorithm::Russian,
            Self::French => Algorithm::French,
        })
    }

    /// The languages that a query in these letters can be in.
    fn guess(query: &str) -> Vec<Self> {
        let holds = |from: char, to: char| query.chars().any(|c| (from..=to).contains(&c));
        match (holds('\u{600}', '\u{6ff}'), holds('\u{400}', '\u{4ff}')) {
            (true, _) => vec![Self::Arabic],
            (_, true) => vec![Self::Russian],
            _ => vec![Self::English, Self::French],
        }
    }
}

/// A word in the forms it is compared in.
struct Word {
    plain: String,
    /// Without an Arabic article.
    bare: String,
    stem: String,
}

/// Gives a text as it is compared: small letters, without accents and vowel signs, the spellings of alef, ya, ta
/// marbuta and hamza as one, digits as 0 to 9.
pub fn fold(text: &str) -> String {
    let letter = |c: char| match c {
        'ٱ' => Some('ا'),
        'ى' | 'ی' => Some('ي'),
        'ة' => Some('ه'),
        'ک' => Some('ك'),
        'ء' | 'ـ' => None,
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(c) - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(c) - 0x6f0, 10),
        '’' | 'ʼ' => Some('\''),
        other => Some(other),
    };
    // A letter with hamza or madda falls apart into the letter and a mark.
    let apart = text.nfkd().filter(|c| !is_combining_mark(*c));
    apart.filter_map(letter).flat_map(char::to_lowercase).collect()
}

/// The words of a text, small and whole: the stemmers need the accents.
fn split(text: &str) -> impl Iterator<Item = String> + '_ {
    let parts = text.split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c) && c != 'ـ');
    parts.filter(|part| !part.is_empty()).map(|part| part.nfc().collect::<String>().to_lowercase())
}

fn word(raw: &str, tongue: Tongue, stemmer: &Stemmer) -> Word {
    let plain = fold(raw);
    if tongue == Tongue::Arabic {
        return Word { bare: bare(&plain), stem: bare(&stemmer.stem(&plain)), plain };
    }
    Word { bare: plain.clone(), stem: fold(&stemmer.stem(raw)), plain }
}

/// An Arabic word without the article and what is written onto it.
fn bare(word: &str) -> String {
    for front in ["وال", "بال", "كال", "فال", "لل", "ال"] {
        if let Some(rest) = word.strip_prefix(front)
            && rest.chars().count() >= 3
        {
            return rest.to_owned();
        }
    }
    word.to_owned()
}

/// What is found of an entry: the words that lead to it, those of its title and of its text, and its marks.
struct Known {
    also: Vec<Word>,
    title: Vec<Word>,
    text: Vec<Word>,
    marks: String,
}

fn known(entry: &LibraryEntry, tongue: Tongue, stemmer: &Stemmer) -> Known {
    let words = |text: &str| split(text).map(|raw| word(&raw, tongue, stemmer)).collect::<Vec<_>>();
    let text = entry.text.iter().chain(&entry.evidence);
    let also = WORDS.also.get(&entry.id);
    Known {
        also: also.map(|also| words(also.of(tongue))).unwrap_or_default(),
        title: words(tongue.of(&entry.title)),
        text: text.flat_map(|said| words(tongue.of(said))).collect(),
        marks: fold(&format!("{} {} {}", entry.id, entry.instrument, entry.source)),
    }
}

fn index(tongue: Tongue) -> &'static [Known] {
    static ALL: [OnceLock<Vec<Known>>; 4] = [const { OnceLock::new() }; 4];
    let place = Tongue::ALL.iter().position(|one| *one == tongue).unwrap_or(0);
    ALL[place].get_or_init(|| {
        let stemmer = tongue.stemmer();
        library().iter().map(|entry| known(entry, tongue, &stemmer)).collect()
    })
}

/// How well an entry answers to one word; 0 where it does not.
fn answers(known: &Known, asked: &Word) -> u32 {
    let best = |words: &[Word], exact: u32, near: u32| {
        let same = |one: &Word| {
            one.plain == asked.plain || one.bare == asked.bare || one.stem == asked.stem
        };
        let long = asked.plain.chars().count() > 1;
        let begins = |one: &Word| {
            long && (one.plain.starts_with(&asked.plain) || one.bare.starts_with(&asked.bare))
        };
        let mut found = 0;
        for one in words {
            if same(one) {
                return exact;
            }
            if begins(one) {
                found = near;
            }
        }
        found
    };
    let marks = if asked.plain.len() > 1 && known.marks.contains(&asked.plain) { 2 } else { 0 };
    // What was chosen for a word comes before what merely has it in its title.
    let chosen = best(&known.also, 10, 7);
    chosen.max(best(&known.title, 9, 7)).max(best(&known.text, 4, 3)).max(marks)
}

/// The words of a query that say what is looked for; all of them where none does. They are the same in every language
/// that it can be in: what is found in one is set against the other by how many words it holds.
fn telling(query: &str, tongues: &[Tongue]) -> Vec<String> {
    let empty: Vec<String> = tongues
        .iter()
        .flat_map(|tongue| split(WORDS.empty.of(*tongue)))
        .map(|raw| fold(&raw))
        .collect();
    let all: Vec<String> = split(query).take(MOST_WORDS).collect();
    let says = |raw: &String| !empty.contains(&fold(raw));
    if all.iter().any(says) { all.into_iter().filter(says).collect() } else { all }
}

/// Finds the entries that answer to a query, the best first: those that hold all its words; where none does, those
/// that hold most of them. An empty query finds nothing.
pub fn search(query: &str) -> Vec<&'static LibraryEntry> {
    let query: String = query.chars().take(LONGEST).collect();
    if let Some(named) = library().iter().find(|one| one.id.eq_ignore_ascii_case(query.trim())) {
        return vec![named];
    }
    let mut found: Vec<(usize, u32, usize)> = Vec::new();
    let tongues = Tongue::guess(&query);
    let telling = telling(&query, &tongues);
    for tongue in tongues {
        let stemmer = tongue.stemmer();
        let asked: Vec<Word> = telling.iter().map(|raw| word(raw, tongue, &stemmer)).collect();
        for (place, one) in index(tongue).iter().enumerate() {
            let scores: Vec<u32> = asked.iter().map(|word| answers(one, word)).collect();
            let held = scores.iter().filter(|score| **score > 0).count();
            if held * 2 > asked.len() {
                found.push((held, scores.iter().sum(), place));
            }
        }
    }
    let most = found.iter().map(|(held, ..)| *held).max().unwrap_or(0);
    found.retain(|(held, ..)| *held == most);
    found.sort_by_key(|(_, score, place)| (std::cmp::Reverse(*score), *place));
    let mut seen = Vec::new();
    for (.., place) in found {
        if !seen.contains(&place) {
            seen.push(place);
        }
    }
    seen.into_iter().filter_map(|place| library().get(place)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_arabic_word_are_one() {
        for (one, other) in [
            ("إلى", "الي"),
            ("مؤقّتًا", "موقتا"),
            ("الإنتربول", "الانتربول"),
            ("ســاعة", "ساعه"),
            ("أُوقفت", "اوقفت"),
            ("٢٠٢٦", "2026"),
        ] {
            assert_eq!(fold(one), fold(other), "{one}");
        }
        assert_eq!(fold("Réfugié Ünter"), "refugie unter");
    }

    #[test]
    fn search_words_lead_to_entries_that_are_there() {
        assert!(!WORDS.also.is_empty());
        for (id, said) in &WORDS.also {
            assert!(crate::library_entry(id).is_some(), "{id}");
            assert!(Tongue::ALL.iter().all(|tongue| !said.of(*tongue).is_empty()), "{id}");
        }
    }

    #[test]
    fn a_query_of_any_shape_is_borne() {
        for query in ["", "  ", "?", "’", "\u{202e}", "ا", "G-", &"x ".repeat(5000)] {
            let _ = search(query);
        }
        assert!(search("").is_empty());
        assert!(search("qqqqzzzz").is_empty());
    }
}
