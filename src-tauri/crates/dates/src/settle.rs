//! From loose times to [`When`]: prefixes, ranges, calendars.

use redress_model::{Calendar, DateParts, When};

use crate::loose::{self, Loose};
use crate::names::month_at;
use crate::tokens::Token;
use crate::vocabulary::{ABOUT, AFTER, AND, BEFORE, BETWEEN, TO};
use crate::{Around, Why};

/// A time in its calendar: from, and where it is longer than its parts, to.
#[derive(Debug, Clone, Copy)]
struct Piece {
    from: DateParts,
    to: DateParts,
    calendar: Calendar,
    about: bool,
}

type Found = Vec<(When, Calendar)>;

/// Gives every meaning of the words.
pub(crate) fn whens(tokens: &[Token], around: &Around<'_>) -> Result<Found, Why> {
    let tokens = unglued(tokens);
    let mut rest = tokens.as_slice();
    let (mut about, mut side) = (false, None);
    while let Some((first, more)) = rest.split_first() {
        if first.is(ABOUT) || *first == Token::Mark('?') {
            about = true;
        } else if side.is_none() && (first.is(BEFORE) || first.is(AFTER)) {
            side = Some(first.is(BEFORE));
            // "prior to", "پیش از"
            if let Some((next, after)) = more.split_first()
                && next.is(&["to", "از"])
            {
                rest = after;
                continue;
            }
        } else {
            break;
        }
        rest = more;
    }
    if let Some(before) = side {
        let pieces = pieces(rest, around)?;
        let when = |p: Piece| {
            if before { When::Before { date: p.from } } else { When::After { date: p.to } }
        };
        return Ok(pieces.into_iter().map(|p| (when(p), p.calendar)).collect());
    }
    if let Some((a, b)) = ends(rest) {
        return range(a, b, around);
    }
    Ok(pieces(rest, around)?
        .into_iter()
        .map(|p| (single(p, about || p.about), p.calendar))
        .collect())
}

/// Splits *and* from a word it is glued to, as Arabic writes it: بين مايو ويوليو.
fn unglued(tokens: &[Token]) -> Vec<Token> {
    let mut out = Vec::with_capacity(tokens.len() + 1);
    let mut opened = false;
    for (n, token) in tokens.iter().enumerate() {
        opened |= token.is(BETWEEN);
        match token {
            Token::Word(word)
                if opened
                    && word.chars().count() > 2
                    && word.starts_with('و')
                    && month_at(tokens.get(n..).unwrap_or_default()).is_none() =>
            {
                out.push(Token::Word("و".into()));
                out.push(Token::Word(word.trim_start_matches('و').into()));
            }
            _ => out.push(token.clone()),
        }
    }
    out
}

/// Finds the two ends of a range.
fn ends(tokens: &[Token]) -> Option<(&[Token], &[Token])> {
    let at = |n: usize| Some((tokens.get(..n)?, tokens.get(n + 1..)?));
    if let Some(open) = tokens.iter().position(|token| token.is(BETWEEN)) {
        let n = tokens.iter().position(|token| token.is(AND) || *token == Token::Mark('–'))?;
        return (n > open).then(|| Some((tokens.get(open + 1..n)?, tokens.get(n + 1..)?)))?;
    }
    if let Some(n) = tokens.iter().position(|t| t.is(TO) || *t == Token::Mark('–')) {
        return if n > 0 { at(n) } else { None };
    }
    // A dash without spaces: 2013-2015, 6-10 August 2012, May-July 2015; not 2015-08, 5-2-2016.
    let dashes: Vec<usize> =
        (0..tokens.len()).filter(|n| tokens.get(*n) == Some(&Token::Mark('-'))).collect();
    let [n] = dashes[..] else { return None };
    let (left, right) = (tokens.get(n.checked_sub(1)?)?, tokens.get(n + 1)?);
    let has_month =
        (0..tokens.len()).any(|n| month_at(tokens.get(n..).unwrap_or_default()).is_some());
    let splits = match (left, right) {
        (Token::Number(_, a), Token::Number(_, b)) => (*a == 4 && *b == 4) || has_month,
        (Token::Word(_), Token::Word(_)) => {
            // A dash inside one name of a month is not a range.
            month_at(tokens.get(n + 1..)?).is_some() && tokens.get(..n).is_some_and(ends_in_month)
        }
        (Token::Number(..), Token::Word(_)) => {
            tokens.get(..n).is_some_and(has_month_in) && month_at(tokens.get(n + 1..)?).is_some()
        }
        (Token::Word(_), Token::Number(..)) => tokens.get(n + 1..).is_some_and(has_month_in),
        _ => false,
    };
    if splits { at(n) } else { None }
}

fn has_month_in(tokens: &[Token]) -> bool {
    (0..tokens.len()).any(|n| month_at(tokens.get(n..).unwrap_or_default()).is_some())
}

fn ends_in_month(tokens: &[Token]) -> bool {
    (0..tokens.len()).any(|n| {
        let rest = tokens.get(n..).unwrap_or_default();
        month_at(rest).is_some_and(|(_, length)| length == rest.len())
    })
}

/// Reads a range; what the first end leaves out is that of the second.
fn range(a: &[Token], b: &[Token], around: &Around<'_>) -> Result<Found, Why> {
    let (firsts, seconds) =
        (loose::read(a, around.today.year)?, loose::read(b, around.today.year)?);
    let mut out = Vec::new();
    let mut why = Why::NoYear;
    for first in &firsts {
        for second in &seconds {
            let mut from = *first;
            if from.year.is_none() {
                from.year = second.year;
                from.month = from.month.or(second.month);
                from.calendar = from.calendar.or(second.calendar);
            }
            let (from, to) = match (settle(&from, around), settle(second, around)) {
                (Ok(from), Ok(to)) => (from, to),
                (Err(reason), _) | (_, Err(reason)) => {
                    why = reason;
                    continue;
                }
            };
            for a in &from {
                for b in to.iter().filter(|b| b.calendar == a.calendar) {
                    let order = (a.from.days(a.calendar), b.to.days(b.calendar));
                    if matches!(order, (Ok((first, _)), Ok((_, last))) if first <= last) {
                        out.push((When::Between { from: a.from, to: b.to }, a.calendar));
                    } else {
                        why = Why::Backwards;
                    }
                }
            }
        }
    }
    if out.is_empty() { Err(why) } else { Ok(out) }
}

/// Says one piece: *about* a third of a month is about that month, of a year about that year.
fn single(piece: Piece, about: bool) -> When {
    let (from, to) = (piece.from, piece.to);
    match (from == to, about) {
        (true, false) => When::On { date: from },
        (true, true) => When::About { date: from },
        (false, true) if from.year == to.year => {
            let month = from.month.filter(|_| from.month == to.month);
            When::About { date: DateParts { year: from.year, month, day: None } }
        }
        (false, _) => When::Between { from, to },
    }
}

fn pieces(tokens: &[Token], around: &Around<'_>) -> Result<Vec<Piece>, Why> {
    let mut out = Vec::new();
    let mut why = Why::NotUnderstood;
    for loose in loose::read(tokens, around.today.year)? {
        match settle(&loose, around) {
            Ok(found) => out.extend(found),
            Err(reason) => why = reason,
        }
    }
    if out.is_empty() { Err(why) } else { Ok(out) }
}

/// The calendars a year can be of, narrowed by the words and by the choice of the person.
fn calendars(loose: &Loose, around: &Around<'_>) -> Vec<Calendar> {
    if let Some(calendar) = loose.calendar {
        return vec![calendar];
    }
    // Years that are neither Persian nor Hijri within our range are Gregorian, and the other way
    // round: the ranges of years do not meet.
    let all = match loose.year.unwrap_or_default() {
        1_200..=1_700 => vec![Calendar::Persian, Calendar::UmmAlQura],
        _ => vec![Calendar::Gregorian],
    };
    match around.calendar.filter(|chosen| all.contains(chosen)) {
        Some(chosen) => vec![chosen],
        None => all,
    }
}

/// Puts a loose time into the calendars it can be of.
fn settle(loose: &Loose, around: &Around<'_>) -> Result<Vec<Piece>, Why> {
    let year = loose.year.ok_or(Why::NoYear)?;
    let mut out = Vec::new();
    let mut why = Why::NoSuchDay;
    for calendar in calendars(loose, around) {
        let stretches = match stretches(loose, year, calendar) {
            Ok(stretches) => stretches,
            Err(reason) => {
                why = reason;
                continue;
            }
        };
        for (from, to) in stretches {
            match (from.days(calendar), to.days(calendar)) {
                (Ok(_), Ok(_)) => out.push(Piece { from, to, calendar, about: loose.about }),
                (Err(detail), _) | (_, Err(detail)) if detail.contains("outside") => {
                    why = Why::OutOfRange;
                }
                _ => {}
            }
        }
    }
    if out.is_empty() { Err(why) } else { Ok(out) }
}

/// Gives the first and last parts of the time; two answers for a winter, which has two years.
fn stretches(
    loose: &Loose,
    year: i32,
    calendar: Calendar,
) -> Result<Vec<(DateParts, DateParts)>, Why> {
    let month = |year, month| DateParts { year, month: Some(month), day: None };
    let whole = DateParts { year, month: loose.month, day: loose.day };
    if loose.decade {
        return Ok(vec![(
            DateParts { year, month: None, day: None },
            DateParts { year: year + 9, month: None, day: None },
        )]);
    }
    if let Some(season) = loose.season {
        if loose.month.is_some() || loose.day.is_some() || loose.third.is_some() {
            return Err(Why::NotUnderstood);
        }
        return Ok(match (calendar, season) {
            // The Persian year begins with spring, and its seasons are its quarters.
            (Calendar::Persian, n) => vec![(month(year, n * 3 + 1), month(year, n * 3 + 3))],
            // The Hijri year wanders through the seasons.
            (Calendar::UmmAlQura, _) => return Err(Why::NotUnderstood),
            (Calendar::Gregorian, 3) => {
                vec![(month(year - 1, 12), month(year, 2)), (month(year, 12), month(year + 1, 2))]
            }
            (Calendar::Gregorian, n) => vec![(month(year, n * 3 + 3), month(year, n * 3 + 5))],
        });
    }
    let Some(third) = loose.third else { return Ok(vec![(whole, whole)]) };
    if loose.day.is_some() {
        return Err(Why::NotUnderstood);
    }
    let Some(of) = loose.month else {
        return Ok(vec![(month(year, third * 4 + 1), month(year, third * 4 + 4))]);
    };
    let day = |day| DateParts { day: Some(day), ..month(year, of) };
    let length = (28..=31).rev().find(|n| day(*n).days(calendar).is_ok()).ok_or(Why::NoSuchDay)?;
    Ok(vec![(day(third * 10 + 1), day(if third == 2 { length } else { third * 10 + 10 }))])
}
