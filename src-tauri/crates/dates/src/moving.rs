//! Times told from today. A day, a month and a year are resolved; *last week* is not a time that
//! can be kept, and is said to be so.

use redress_model::{DateParts, IsoDate, When};

use crate::tokens::Token;
use crate::vocabulary::{DAYS_BACK, MONTHS_BACK, MOVING, YEARS_BACK};

fn on(year: i32, month: Option<u8>, day: Option<u8>) -> When {
    When::On { date: DateParts { year, month, day } }
}

fn days_in(year: i32, month: u8) -> u8 {
    match month {
        2 if (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn back(mut day: IsoDate, days: i32) -> IsoDate {
    for _ in 0..days {
        if day.day > 1 {
            day.day -= 1;
        } else {
            (day.year, day.month) =
                if day.month > 1 { (day.year, day.month - 1) } else { (day.year - 1, 12) };
            day.day = days_in(day.year, day.month);
        }
    }
    day
}

fn phrase(tokens: &[Token]) -> Option<String> {
    let mut words: Vec<&str> = Vec::new();
    for token in tokens {
        match token {
            Token::Word(word) => words.push(word),
            Token::Mark('-') => {}
            _ => return None,
        }
    }
    Some(words.join(" "))
}

/// Resolves *yesterday*, *last month*, *this year* where that is the whole text.
pub(crate) fn resolve(tokens: &[Token], today: IsoDate) -> Option<When> {
    let phrase = phrase(tokens)?;
    let whole = phrase.replace(' ', "");
    if let Some((_, days)) = DAYS_BACK.iter().find(|(words, _)| words.contains(&whole.as_str())) {
        let day = back(today, *days);
        return Some(on(day.year, Some(day.month), Some(day.day)));
    }
    let found = |list: &[(&str, i32)]| {
        list.iter().find(|(words, _)| *words == phrase).map(|(_, steps)| *steps)
    };
    if let Some(months) = found(MONTHS_BACK) {
        let (mut year, mut month) = (today.year, i32::from(today.month) - months);
        if month < 1 {
            (year, month) = (year - 1, month + 12);
        }
        return Some(on(year, u8::try_from(month).ok(), None));
    }
    found(YEARS_BACK).map(|years| on(today.year - years, None, None))
}

/// Says whether a text has a word whose meaning moves.
pub(crate) fn moves(tokens: &[Token]) -> bool {
    tokens.iter().any(|token| token.is(MOVING))
}
