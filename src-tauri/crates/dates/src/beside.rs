//! *Before the arrest*: times that lean on an event of the case.

use redress_model::{DateParts, IsoDate, When};

use crate::Mark;
use crate::tokens::{Token, split};
use crate::vocabulary::{AFTER, ARTICLES, BEFORE, KINDS};

/// Says whether two words are forms of one: they begin alike for all but their endings.
fn alike(a: &str, b: &str) -> bool {
    let bare = |word: &str| word.strip_prefix("ال").unwrap_or(word).chars().collect::<Vec<_>>();
    let (a, b) = (bare(a), bare(b));
    let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let shorter = a.len().min(b.len());
    shorter >= 3 && same >= 3.max(shorter.saturating_sub(2)) && (shorter > 4 || same == shorter)
}

fn bare(word: &str) -> &str {
    word.strip_prefix("ال").filter(|rest| rest.chars().count() > 2).unwrap_or(word)
}

/// How well the words name the event: words of its title count more than its kind.
fn fit(words: &[&str], mark: &Mark) -> usize {
    let title: Vec<String> = split(&mark.title).into_iter().filter_map(Token::into_word).collect();
    let named = words.iter().filter(|word| title.iter().any(|other| alike(word, other))).count();
    let kind = KINDS.iter().filter(|(kind, _)| Some(*kind) == mark.kind).any(|(_, beginnings)| {
        words.iter().any(|word| beginnings.iter().any(|begin| bare(word).starts_with(begin)))
    });
    named * 2 + usize::from(kind)
}

fn day(day: IsoDate) -> DateParts {
    DateParts { year: day.year, month: Some(day.month), day: Some(day.day) }
}

/// Finds the events that a text *before …* or *after …* may mean, best first, and the time each
/// would give: never more than is sure, so before the last day the event can be.
///
/// `None` where the text is not of that kind.
pub(crate) fn marks(tokens: &[Token], marks: &[Mark]) -> Option<Vec<(Mark, When)>> {
    let (first, rest) = tokens.split_first()?;
    let before = first.is(BEFORE);
    if !before && !first.is(AFTER) {
        return None;
    }
    let words: Vec<&str> = rest
        .iter()
        .filter_map(|token| match token {
            Token::Word(word) if !token.is(ARTICLES) => Some(word.as_str()),
            _ => None,
        })
        .collect();
    let mut found: Vec<(usize, Mark, When)> = marks
        .iter()
        .filter_map(|mark| {
            let fit = fit(&words, mark);
            let span = mark.when.span();
            let when = if before {
                When::Before { date: day(span.last?) }
            } else {
                When::After { date: day(span.first?) }
            };
            (fit > 0).then(|| (fit, mark.clone(), when))
        })
        .collect();
    found.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.when.sort_key().cmp(&b.1.when.sort_key())));
    found.truncate(MOST);
    Some(found.into_iter().map(|(_, mark, when)| (mark, when)).collect())
}

/// Most events offered: more than a person compares at a glance helps nobody.
const MOST: usize = 6;
