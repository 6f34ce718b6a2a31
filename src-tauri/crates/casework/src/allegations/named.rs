//! Names as sentences have them, held against each other and against the people of the case: by the letters of one
//! script, and by the skeleton of consonants that searching goes by.

use any_ascii::any_ascii;

use super::contradict::Differs;
use crate::names::{BEGINNING, keys, skeleton};

/// A name as a sentence has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Named {
    words: String,
    given: Vec<String>,
    family: String,
    /// Its script has capitals, so that it was known for a name by them.
    cased: bool,
}

/// Scripts whose spellings can be held against each other letter by letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Other,
}

fn script(word: &str) -> Script {
    match word.chars().find(|c| c.is_alphabetic()) {
        Some('a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}') => {
            Script::Latin
        }
        Some('\u{400}'..='\u{52F}') => Script::Cyrillic,
        Some('\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}') => Script::Arabic,
        _ => Script::Other,
    }
}

/// A word without what stands around it, and without the *'s* of English.
fn bare(word: &str) -> &str {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '.');
    let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
    word.trim_start_matches('.')
}

/// `G.` or `G.A.`
fn initials(word: &str) -> Option<Vec<String>> {
    let letters: Vec<&str> = word.split('.').collect();
    let (last, ones) = letters.split_last()?;
    let single = |one: &&str| one.chars().count() == 1 && one.chars().all(char::is_uppercase);
    let whole = last.is_empty() && !ones.is_empty() && ones.len() < 4 && ones.iter().all(single);
    whole.then(|| ones.iter().map(|one| (*one).to_owned()).collect())
}

fn is_capital(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase)
        && word.chars().count() >= 3
        && letters.all(|c| c.is_lowercase() || c == '-' || c.is_alphabetic() && !c.is_uppercase())
}

/// Finds the names in a sentence: a capital word with initials or another capital word beside it; in a script without
/// capitals every longer word, which counts only where the case has a name like it.
pub(crate) fn names_in(text: &str) -> Vec<Named> {
    let shown = redress_model::for_display(text);
    let words: Vec<&str> = shown.split_whitespace().collect();
    let mut found = Vec::new();
    for (n, word) in words.iter().enumerate() {
        let family = bare(word).trim_end_matches('.');
        if script(family) == Script::Arabic {
            if family.chars().count() >= 4 {
                let (words, family) = (family.to_owned(), family.to_owned());
                found.push(Named { words, given: Vec::new(), family, cased: false });
            }
            continue;
        }
        if !is_capital(family) {
            continue;
        }
        let ends = word.ends_with([',', ';', ':', ')']);
        let mut given: Vec<String> = Vec::new();
        let mut said = vec![family.to_owned()];
        // *G. A. Alburov*, *Georgy Alburov*; the first word of a sentence is a capital for another reason.
        for back in 1..=2 {
            let Some(at) = n.checked_sub(back) else { break };
            let Some(before) = words.get(at).filter(|one| !one.ends_with([',', ';', ':', ')']))
            else {
                break;
            };
            if let Some(letters) = initials(bare(before)) {
                given.splice(0..0, letters);
                said.insert(0, bare(before).to_owned());
            } else if back == 1 && at > 0 && is_capital(bare(before)) && !before.ends_with('.') {
                given.push(bare(before).to_owned());
                said.insert(0, bare(before).to_owned());
                break;
            } else {
                break;
            }
        }
        // *Alburov G. A.*
        if given.is_empty() && !ends {
            for after in words.iter().skip(n + 1).take(2) {
                let Some(letters) = initials(bare(after)) else { break };
                given.extend(letters);
                said.push(bare(after).to_owned());
            }
        }
        if !given.is_empty() {
            found.push(Named {
                words: said.join(" "),
                given,
                family: family.to_owned(),
                cased: true,
            });
        }
    }
    found
}

/// One word beside another of the same script: the same letters, a form of the same word, other letters of the same
/// sound, or another word.
enum Beside {
    Same,
    Sounds,
    Other,
}

fn beside(a: &str, b: &str) -> Beside {
    let (small_a, small_b) = (a.to_lowercase(), b.to_lowercase());
    // Names have endings in Russian and its neighbours.
    let form = |long: &str, short: &str| {
        script(long) == Script::Cyrillic
            && long.strip_prefix(short).is_some_and(|rest| rest.chars().count() <= 2)
    };
    if small_a == small_b || form(&small_a, &small_b) || form(&small_b, &small_a) {
        return Beside::Same;
    }
    let bones = |word: &str| skeleton(&any_ascii(word).to_lowercase());
    let (x, y) = (bones(&small_a), bones(&small_b));
    if x == y && x.chars().count() >= BEGINNING { Beside::Sounds } else { Beside::Other }
}

impl Named {
    /// The name as the sentence has it.
    pub(crate) fn words(&self) -> &str {
        &self.words
    }

    /// Says whether a full name of the same script has this family name, in whatever letters.
    pub(crate) fn same_family(&self, full: &str) -> bool {
        let like = |word: &str| {
            script(word) == script(&self.family)
                && !matches!(beside(word, &self.family), Beside::Other)
        };
        full.split_whitespace().any(like)
    }

    /// Holds it against a full name of the case: `None` where that is somebody else or another script, `Some(None)`
    /// where both fit, else how they differ.
    pub(crate) fn against(&self, full: &str) -> Option<Option<Differs>> {
        let shown = redress_model::for_display(full);
        let words: Vec<&str> = shown.split_whitespace().map(bare).collect();
        let own = script(&self.family);
        let alike = |word: &&str| {
            script(word) == own && !matches!(beside(word, &self.family), Beside::Other)
        };
        let at = words.iter().position(alike)?;
        let same = matches!(beside(words.get(at)?, &self.family), Beside::Same);
        let others: Vec<&str> =
            { words.iter().enumerate() }.filter(|(n, _)| *n != at).map(|(_, word)| *word).collect();
        let given_fits =
            others.is_empty() || self.given.iter().all(|given| fits_given(given, &others));
        let long = self.cased
            || skeleton(&any_ascii(&self.family).to_lowercase()).chars().count() > BEGINNING;
        match (same, given_fits) {
            (true, true) => Some(None),
            (true, false) => Some(Some(Differs::Name)),
            (false, true) if long => Some(Some(Differs::Spelling)),
            _ => None,
        }
    }

    /// Holds two names of two sentences against each other.
    pub(crate) fn differs(&self, other: &Named) -> Option<Differs> {
        if !self.cased || !other.cased || script(&self.family) != script(&other.family) {
            return None;
        }
        let theirs: Vec<&str> = other.given.iter().map(String::as_str).collect();
        let given_fits = self.given.first().is_none_or(|given| fits_given(given, &theirs));
        match (beside(&self.family, &other.family), given_fits) {
            (Beside::Same, false) => Some(Differs::Name),
            (Beside::Sounds, true) => Some(Differs::Spelling),
            _ => None,
        }
    }
}

/// Says whether a given name or an initial fits one of the others.
fn fits_given(given: &str, others: &[&str]) -> bool {
    let first = |word: &str| word.to_lowercase().chars().next();
    let short = |word: &str| word.trim_end_matches('.').chars().count() == 1;
    others.iter().any(|other| {
        if short(given) || short(other) {
            return first(given) == first(other);
        }
        script(given) != script(other) || !matches!(beside(given, other), Beside::Other)
    })
}

/// Counts the longer words that two texts share.
pub(crate) fn shared_words(a: &str, b: &str) -> usize {
    let long = |text: &str| -> std::collections::BTreeSet<String> {
        let words = keys(text).into_iter().map(|key| key.letters().to_owned());
        words.filter(|word| word.len() > 4 && !word.chars().any(|c| c.is_ascii_digit())).collect()
    };
    long(a).intersection(&long(b)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Named {
        let mut all = names_in(text);
        assert_eq!(all.len(), 1, "{text}: {all:?}");
        all.remove(0)
    }

    #[test]
    fn names_in_sentences_are_found_by_their_capitals_and_initials() {
        assert_eq!(one("He went with G. A. Alburov, who left.").words(), "G. A. Alburov");
        assert_eq!(one("В суде Албуров Г. А. молчал").words(), "Албуров Г. А.");
        assert_eq!(one("the picture that Georgy Alburov took").words(), "Georgy Alburov");
        assert_eq!(names_in("Alburov took a picture in Vladimir."), []);
        assert_eq!(names_in("The Accused took it."), []);
    }

    #[test]
    fn a_name_is_held_against_the_spellings_of_its_own_script() {
        let against = |said: &str, full: &str| one(said).against(full);
        assert_eq!(against("with G. Alburov", "Georgy Alburov"), Some(None));
        assert_eq!(against("with A. Alburov", "Georgy Alburov"), Some(Some(Differs::Name)));
        assert_eq!(against("with G. Alburev", "Georgy Alburov"), Some(Some(Differs::Spelling)));
        assert_eq!(
            against("with G. Alburov", "Георгий Албуров"),
            None,
            "another script says nothing"
        );
        assert_eq!(
            against("вместе с Г. Албуровым", "Георгий Албуров"),
            Some(None),
            "a form of the name"
        );
        assert_eq!(against("with B. Petrov", "Georgy Alburov"), None);
        assert_eq!(one("with G. Alburov").differs(&one("and A. Alburov")), Some(Differs::Name));
        assert_eq!(one("with G. Alburov").differs(&one("and G. Alburev")), Some(Differs::Spelling));
        assert_eq!(one("with G. Alburov").differs(&one("by Georgy Alburov left")), None);
    }

    #[test]
    fn shared_words_are_counted_once() {
        assert_eq!(shared_words("the picture of the fence", "a picture, a Fence and a picture"), 2);
        assert_eq!(shared_words("in 2014", "in 2014"), 0);
    }
}
