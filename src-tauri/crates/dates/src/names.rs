//! Names of months, from CLDR; `ui/tests/months.test.ts` writes the file and keeps it true.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use redress_model::Calendar;
use serde::Deserialize;

use crate::tokens::{Token, split};
use crate::vocabulary::SPELLINGS;

/// A language whose month names are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tongue {
    /// English.
    En,
    /// Arabic.
    Ar,
    /// Russian.
    Ru,
    /// French.
    Fr,
    /// Persian.
    Fa,
}

impl Tongue {
    /// Its two letters.
    pub fn code(self) -> &'static str {
        match self {
            Tongue::En => "en",
            Tongue::Ar => "ar",
            Tongue::Ru => "ru",
            Tongue::Fr => "fr",
            Tongue::Fa => "fa",
        }
    }
}

#[derive(Deserialize)]
struct Months {
    say: Vec<String>,
    say_alone: Vec<String>,
    read: Vec<Vec<String>>,
}

#[derive(Deserialize)]
struct Data {
    names: BTreeMap<String, BTreeMap<String, Months>>,
    weekdays: Vec<String>,
}

static DATA: LazyLock<Data> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../data/months.json")).expect("our own data has its shape")
});

const CALENDARS: [(Calendar, &str); 3] = [
    (Calendar::Gregorian, "gregorian"),
    (Calendar::Persian, "persian"),
    (Calendar::UmmAlQura, "umm_al_qura"),
];

/// Names a month as it stands after its day, or alone. Months outside 1 to 12 have no name.
pub fn month_name(tongue: Tongue, calendar: Calendar, month: u8, alone: bool) -> &'static str {
    let key = CALENDARS.iter().find(|(one, _)| *one == calendar).map_or("", |(_, key)| key);
    let months = DATA.names.get(tongue.code()).and_then(|calendars| calendars.get(key));
    let list = months.map(|months| if alone { &months.say_alone } else { &months.say });
    let index = usize::from(month).wrapping_sub(1);
    list.and_then(|list| list.get(index)).map_or("", String::as_str)
}

/// A month of a calendar.
pub(crate) type Month = (Calendar, u8);

/// Sequences of plain words to the months they can mean. One name can be of two calendars.
static WORDS: LazyLock<BTreeMap<Vec<String>, Vec<Month>>> = LazyLock::new(|| {
    let mut map: BTreeMap<Vec<String>, Vec<Month>> = BTreeMap::new();
    let mut add = |name: &str, month: Month| {
        let key: Vec<String> = split(name).into_iter().filter_map(Token::into_word).collect();
        let months = map.entry(key).or_default();
        if !months.contains(&month) {
            months.push(month);
        }
    };
    for calendars in DATA.names.values() {
        for (calendar, key) in CALENDARS {
            let Some(months) = calendars.get(key) else { continue };
            for (number, names) in (1u8..).zip(&months.read) {
                names.iter().for_each(|name| add(name, (calendar, number)));
            }
        }
    }
    for (name, calendar, month) in SPELLINGS {
        add(name, (*calendar, *month));
    }
    map
});

static WEEKDAYS: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| {
    let words = |name: &String| split(name).into_iter().filter_map(Token::into_word).collect();
    DATA.weekdays.iter().map(words).collect()
});

/// Words and dashes at the start of `tokens`, up to `most` words, with how many tokens they span.
fn heads(tokens: &[Token], most: usize) -> Vec<(Vec<String>, usize)> {
    let (mut words, mut out) = (Vec::new(), Vec::new());
    for (n, token) in tokens.iter().enumerate() {
        match token {
            Token::Word(word) => {
                words.push(word.clone());
                out.push((words.clone(), n + 1));
                if words.len() == most {
                    break;
                }
            }
            // Dashes and dots inside a name: раби-уль-авваль, Jum. I.
            Token::Mark('-' | '.') if !words.is_empty() => {}
            _ => break,
        }
    }
    out
}

/// Finds the longest name of a month at the start of `tokens`: its months and its length.
pub(crate) fn month_at(tokens: &[Token]) -> Option<(&'static [Month], usize)> {
    heads(tokens, 4)
        .into_iter()
        .rev()
        .find_map(|(words, length)| WORDS.get(&words).map(|months| (months.as_slice(), length)))
}

/// Finds the name of a day of the week at the start of `tokens`, and gives its length.
pub(crate) fn weekday_at(tokens: &[Token]) -> Option<usize> {
    heads(tokens, 2)
        .into_iter()
        .rev()
        .find(|(words, _)| WEEKDAYS.contains(words))
        .map(|(_, length)| length)
}
