//! The dates in a sentence of an accusation, and which of them is told as a birth.

use redress_dates::{Around, Reading, read};
use redress_model::{DateParts, IsoDate, PartialDate, When};

/// A date in a sentence, with its words.
pub(super) struct Dated {
    /// As they stand there.
    pub(super) words: String,
    pub(super) date: PartialDate,
    /// Told as a day of birth: it says nothing of when an act was.
    pub(super) birth: bool,
}

/// Most words of one date in a sentence.
const LONGEST: usize = 7;
/// Words that make a bare number of four digits a year when they stand before it, in the languages charges come in.
const BEFORE_YEAR: [&str; 40] = [
    "in",
    "since",
    "of",
    "from",
    "until",
    "till",
    "by",
    "during",
    "year",
    "between",
    "and",
    "to",
    "before",
    "after",
    "en",
    "de",
    "depuis",
    "avant",
    "après",
    "et",
    "desde",
    "hasta",
    "в",
    "с",
    "по",
    "до",
    "от",
    "к",
    "после",
    "между",
    "عام",
    "سنة",
    "منذ",
    "في",
    "قبل",
    "بعد",
    "перед",
    "durante",
    "circa",
    "about",
];
/// Words that stand around a date and say nothing of it.
const AROUND: [&str; 20] = [
    "in", "on", "of", "at", "the", "and", "with", "he", "she", "en", "de", "le", "la", "el", "в",
    "на", "и", "في", "يوم", "و",
];
/// Words before a date that make it a day of birth, in the languages charges come in.
const BORN: [&str; 17] = [
    "born",
    "birth",
    "dob",
    "né",
    "née",
    "né(e",
    "naissance",
    "nacido",
    "nacida",
    "nació",
    "nacimiento",
    "родился",
    "родилась",
    "рождения",
    "المولود",
    "المولودة",
    "الميلاد",
];
/// The same, where they stand right behind it: *1980 года рождения*.
const OF_BIRTH: [&str; 4] = ["рождения", "г.р", "doğum", "doğumlu"];
/// Arabic *was born* is written as *boy* is; it is a birth before these words or a name of a month or a number.
const BORN_OR_BOY: [&str; 2] = ["ولد", "ولدت"];
const BORN_WHEN: [&str; 5] = ["في", "عام", "سنة", "بتاريخ", "يوم"];
/// Most words between the word for a birth and its date: *born in the city of Ankara on*.
const NEAR_BIRTH: usize = 6;
const AFTER_YEAR: [&str; 8] = ["г", "гг", "год", "года", "году", "years", "م", "onwards"];

/// Finds the dates in a sentence. A date that can be read two ways is left alone.
pub(super) fn dates_in(text: &str, today: IsoDate) -> Vec<Dated> {
    let edge = |c: char| !c.is_alphanumeric();
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut found: Vec<Dated> = Vec::new();
    let mut at = 0;
    // Where the date before ended: a word for a birth belongs to the first date after it.
    let mut since = 0;
    while at < words.len() {
        let longest = (1..=LONGEST.min(words.len() - at)).rev().find_map(|length| {
            let joined = words.get(at..at + length)?.join(" ");
            let trimmed = joined.trim_matches(edge);
            let digits = trimmed.chars().filter(|c| c.is_numeric()).count();
            if digits < 4 || (length == 1 && digits == 4 && !is_year(&words, at)) {
                return None;
            }
            // Words around a date are no part of it.
            let (first, last) = (words.get(at)?, words.get(at + length - 1)?);
            let around =
                |word: &str| AROUND.contains(&word.trim_matches(edge).to_lowercase().as_str());
            if around(first) || around(last) {
                return None;
            }
            match read(trimmed, &Around { today, calendar: None, marks: &[] }) {
                Reading::One(date) if parts(&date).is_some_and(|p| plausible(p, today)) => {
                    let birth = of_birth(&words, since, at, at + length);
                    Some((length, Dated { words: trimmed.to_owned(), date, birth }))
                }
                _ => None,
            }
        });
        match longest {
            Some((length, dated)) => {
                found.push(dated);
                at += length;
                since = at;
            }
            None => at += 1,
        }
    }
    found
}

/// Says whether the date in `words[from..to]` is told as a birth: before it, in the same part of the sentence and after the
/// date before it; or by a word that follows dates only, right behind it. *On 12 March 2013 he, born …* is no birth.
fn of_birth(words: &[&str], since: usize, from: usize, to: usize) -> bool {
    let plain = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let ends = |word: &str| word.ends_with([',', ';', '.', '،', '؛']);
    let before = words.get(since..from).unwrap_or_default();
    let near = before.iter().rev().take(NEAR_BIRTH).take_while(|word| !ends(word));
    let born = |(back, word): (usize, &&str)| {
        let next = before.len().checked_sub(back).and_then(|n| before.get(n));
        BORN.contains(&plain(word).as_str())
            || BORN_OR_BOY.contains(&plain(word).as_str())
                && next.is_none_or(|next| BORN_WHEN.contains(&plain(next).as_str()))
    };
    let behind = |n: usize| words.get(to + n).map(|word| plain(word)).unwrap_or_default();
    let open =
        |n: usize| words.get(to + n - 1).is_some_and(|word| !ends(word) || word.ends_with("г."));
    let follows = |n: usize| open(n) && OF_BIRTH.contains(&behind(n).as_str());
    near.enumerate().any(born)
        || follows(0)
        || follows(1)
            && open(0)
            && (AFTER_YEAR.contains(&behind(0).as_str()) || behind(0) == "yılı")
}

/// A number of four digits is a year where the words around say so.
fn is_year(words: &[&str], at: usize) -> bool {
    let plain = |n: Option<usize>| {
        let word = n.and_then(|n| words.get(n)).copied().unwrap_or_default();
        word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
    };
    let own = words.get(at).map_or(0, |word| word.chars().filter(|c| c.is_alphanumeric()).count());
    if own > 4 {
        // `03.2014` and the like are no bare number.
        return true;
    }
    BEFORE_YEAR.contains(&plain(at.checked_sub(1)).as_str())
        || AFTER_YEAR.contains(&plain(Some(at + 1)).as_str())
}

fn plausible(parts: DateParts, today: IsoDate) -> bool {
    // Numbers of paragraphs and sums are no years; the calendars of the Hijra count some 600 years less.
    (1300..=1500).contains(&parts.year) || (1900..=today.year + 20).contains(&parts.year)
}

fn parts(date: &PartialDate) -> Option<DateParts> {
    match date.when() {
        When::On { date } | When::About { date } | When::Before { date } | When::After { date } => {
            Some(date)
        }
        When::Between { from, .. } => Some(from),
        When::Unknown => None,
    }
}
