//! One time as its words give it: what is missing stays missing, what is ambiguous is told twice.

use redress_model::Calendar;

use crate::Why;
use crate::names::{month_at, weekday_at};
use crate::tokens::Token;
use crate::vocabulary::{ABOUT, CALENDARS, FILLERS, SEASONS, THIRDS};

/// A time, not yet in a calendar.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Loose {
    pub year: Option<i32>,
    pub month: Option<u8>,
    pub day: Option<u8>,
    pub calendar: Option<Calendar>,
    /// 0 to 3: spring to winter.
    pub season: Option<u8>,
    /// 0 to 2: first to last third of the month or year.
    pub third: Option<u8>,
    /// The years of a decade from this one on.
    pub decade: bool,
    /// The words say *about*.
    pub about: bool,
}

impl Loose {
    fn with(self, year: Option<i32>, month: Option<i32>, day: Option<i32>) -> Self {
        // What does not fit a byte fits no calendar: 255 is refused later, in words.
        let small = |n: Option<i32>| n.map(|n| u8::try_from(n).unwrap_or(u8::MAX));
        Self {
            year: year.or(self.year),
            month: small(month).or(self.month),
            day: small(day).or(self.day),
            ..self
        }
    }
}

fn place(token: &Token, lists: &[&[&str]]) -> Option<u8> {
    let place = lists.iter().position(|list| token.is(list))?;
    u8::try_from(place).ok()
}

/// The full years that two digits can mean; the later century only while it is near.
fn centuries(short: i32, this_year: i32) -> Vec<i32> {
    let mut years = vec![1900 + short];
    if 2000 + short <= this_year + 10 {
        years.insert(0, 2000 + short);
    }
    years
}

/// Reads one time. More than one answer means that it is ambiguous.
pub(crate) fn read(tokens: &[Token], this_year: i32) -> Result<Vec<Loose>, Why> {
    let mut base = Loose::default();
    let mut months: Vec<(Calendar, u8)> = Vec::new();
    let mut numbers: Vec<(i32, usize)> = Vec::new();
    let mut marks: Vec<char> = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let rest = tokens.get(at..).unwrap_or_default();
        if let [Token::Number(..), Token::Mark(':'), Token::Number(..), ..] = rest {
            // A time of day stays in the words; dates are kept by the day.
            at += if let Some(Token::Mark(':')) = rest.get(3) { 5 } else { 3 };
            continue;
        }
        if let Some((found, length)) = month_at(rest) {
            // "spring" in Arabic is also the first word of two months, which are longer and win.
            if !months.is_empty() {
                return Err(Why::NotUnderstood);
            }
            months = found.to_vec();
            at += length;
            continue;
        }
        if let Some(length) = weekday_at(rest) {
            at += length;
            continue;
        }
        match token {
            Token::Number(value, digits) => {
                numbers.push((*value, *digits));
                let after = tokens.get(at + 1..).unwrap_or_default();
                let decade = |token: Option<&Token>| token.is_some_and(|t| t.is(&["s", "х", "е"]));
                base.decade |= *digits == 4
                    && value % 10 == 0
                    && (decade(after.first())
                        || (after.first() == Some(&Token::Mark('-')) && decade(after.get(1))));
            }
            Token::Mark('?') => base.about = true,
            Token::Mark(mark) => {
                // A mark counts where it stands between two numbers.
                let between = |n: Option<usize>| {
                    matches!(n.and_then(|n| tokens.get(n)), Some(Token::Number(..)))
                };
                if between(at.checked_sub(1)) && between(Some(at + 1)) {
                    marks.push(*mark);
                }
            }
            Token::Word(_) => {
                if let Some(season) = place(token, &SEASONS) {
                    base.season = Some(season);
                } else if let Some(third) = place(token, &THIRDS) {
                    base.third = Some(third);
                } else if let Some((_, calendar)) =
                    CALENDARS.iter().find(|(words, _)| token.is(words))
                {
                    // "هجری شمسی" is the solar one: the narrower word comes last.
                    base.calendar = Some(*calendar);
                } else if token.is(ABOUT) {
                    base.about = true;
                } else if !token.is(FILLERS) {
                    return Err(Why::NotUnderstood);
                }
            }
        }
        at += 1;
    }
    let shapes = numbers_read(base, &numbers, &marks, !months.is_empty(), this_year)?;
    if months.is_empty() {
        return Ok(shapes);
    }
    let named = |shape: Loose| {
        months.iter().map(move |(calendar, month)| Loose {
            month: Some(*month),
            calendar: Some(*calendar),
            ..shape
        })
    };
    let all: Vec<Loose> =
        shapes.iter().flat_map(|shape| named(*shape).collect::<Vec<_>>()).collect();
    // A word that names the calendar decides between two months of one name.
    let fitting: Vec<Loose> = match base.calendar {
        Some(wanted) => all.iter().copied().filter(|l| l.calendar == Some(wanted)).collect(),
        None => Vec::new(),
    };
    Ok(if fitting.is_empty() { all } else { fitting })
}

fn numbers_read(
    base: Loose,
    numbers: &[(i32, usize)],
    marks: &[char],
    named_month: bool,
    this_year: i32,
) -> Result<Vec<Loose>, Why> {
    let is_year = |(_, digits): (i32, usize)| digits >= 3;
    Ok(match (numbers, named_month) {
        ([], true) => vec![base],
        ([], false) if base.season.is_some() => vec![base],
        ([], false) => return Err(Why::NotUnderstood),
        ([one], _) if is_year(*one) => vec![base.with(Some(one.0), None, None)],
        // A season with a short year, or a month with a day: the year is missing.
        ([one], true) => vec![base.with(None, None, Some(one.0))],
        ([one], false) => vec![base.with(None, None, Some(one.0))],
        ([a, b], true) => match (is_year(*a), is_year(*b)) {
            (false, true) => vec![base.with(Some(b.0), None, Some(a.0))],
            (true, false) => vec![base.with(Some(a.0), None, Some(b.0))],
            (false, false) => {
                let years = centuries(b.0, this_year);
                years.into_iter().map(|y| base.with(Some(y), None, Some(a.0))).collect()
            }
            (true, true) => return Err(Why::NotUnderstood),
        },
        ([a, b], false) => match (is_year(*a), is_year(*b), marks) {
            (true, false, [_]) => vec![base.with(Some(a.0), Some(b.0), None)],
            (false, true, [_]) => vec![base.with(Some(b.0), Some(a.0), None)],
            (false, false, [_]) => return Err(Why::NoYear),
            _ => return Err(Why::NotUnderstood),
        },
        ([a, b, c], false) if marks.len() == 2 => {
            if is_year(*a) {
                return Ok(vec![base.with(Some(a.0), Some(b.0), Some(c.0))]);
            }
            if a.0 > 31 && a.1 == 2 {
                // A year of two digits in front, as on Iranian papers.
                return Ok(vec![base.with(Some(1300 + a.0), Some(b.0), Some(c.0))]);
            }
            let years = if is_year(*c) { vec![c.0] } else { centuries(c.0, this_year) };
            let mut out = Vec::new();
            for year in years {
                out.push(base.with(Some(year), Some(b.0), Some(a.0)));
                // With dots the day always stands first; with strokes that hangs on the country.
                if marks != ['.', '.'] && a.0 != b.0 {
                    out.push(base.with(Some(year), Some(a.0), Some(b.0)));
                }
            }
            out
        }
        _ => return Err(Why::NotUnderstood),
    })
}
