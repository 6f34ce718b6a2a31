//! Names as people look for them: any script, any spelling.
//!
//! A name is written in ASCII letters, and beside that as the skeleton of its consonants, in which
//! most spellings of one name across scripts are the same. Found too much is better than not found.

use any_ascii::any_ascii;
use serde::{Deserialize, Serialize};

/// Fewest consonants of a word that is looked for by its beginning.
pub(crate) const BEGINNING: usize = 3;
/// Fewest consonants of a word that is looked for whole.
const WHOLE: usize = 2;

/// One word of a name, ready to be found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Key {
    letters: String,
    bones: String,
}

impl Key {
    /// The word in small ASCII letters.
    pub(crate) fn letters(&self) -> &str {
        &self.letters
    }
}

/// Gives the keys of a text, one a word.
pub(crate) fn keys(text: &str) -> Vec<Key> {
    // Each word by itself: what a script without spaces becomes is cut where the letters are.
    any_ascii(&redress_model::for_display(text))
        .to_lowercase()
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '\'' && c != '`')
        .map(|word| word.replace(['\'', '`'], ""))
        .filter(|word| !word.is_empty())
        .map(|letters| Key { bones: skeleton(&letters), letters })
        .collect()
}

/// Says whether every word of `wanted` is found among `names`.
pub(crate) fn found(wanted: &[Key], names: &[Key]) -> bool {
    wanted.iter().all(|word| names.iter().any(|name| fits(word, name)))
}

fn fits(word: &Key, name: &Key) -> bool {
    if name.letters.contains(&word.letters) {
        return true;
    }
    let (short, bones) = (word.bones.len(), &name.bones);
    (short >= WHOLE && word.bones == *bones)
        || (short >= BEGINNING && bones.starts_with(&word.bones))
}

/// Says whether a text holds a word of one of these names of three letters or more.
pub(crate) fn mentions(text: &str, names: &[Key]) -> bool {
    let said = keys(text);
    names.iter().filter(|name| name.letters.len() > 2).any(|name| {
        let whole = name.bones.len() >= BEGINNING;
        said.iter().any(|word| {
            word.letters.contains(&name.letters) || (whole && word.bones.starts_with(&name.bones))
        })
    })
}

/// The consonants of a word, with the letters that transliterations confuse made one.
pub(crate) fn skeleton(letters: &str) -> String {
    const PAIRS: [(&str, &str); 14] = [
        ("shch", "s"),
        ("tch", "c"),
        ("dzh", "j"),
        ("kh", "h"),
        ("zh", "j"),
        ("sh", "s"),
        ("ch", "c"),
        ("ts", "c"),
        ("tz", "c"),
        ("ph", "f"),
        ("gh", "g"),
        ("th", "t"),
        ("ck", "k"),
        ("x", "ks"),
    ];
    let mut text = letters.to_owned();
    for (pair, one) in PAIRS {
        text = text.replace(pair, one);
    }
    let mut bones = String::with_capacity(text.len());
    for c in text.chars() {
        let bone = match c {
            'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w' => continue,
            'q' => 'k',
            'z' => 's',
            // Hasan is Гасан, and Kharkov is Харків is Harkiv.
            'h' => 'g',
            other => other,
        };
        if !bones.ends_with(bone) {
            bones.push(bone);
        }
    }
    bones
}

/// A name that fits into a narrow list and says little to whoever looks over a shoulder:
/// the given name and the first letter of the family name.
pub(crate) fn short(full: &str, given: Option<&str>, family: Option<&str>) -> String {
    let full = redress_model::for_display(full);
    let words: Vec<&str> = full.split_whitespace().collect();
    let given = given.and_then(|name| name.split_whitespace().next());
    let first = given.or(words.first().copied()).unwrap_or_default();
    let last = family.and_then(|name| name.split_whitespace().next());
    let last = last.or((words.len() > 1).then(|| words[words.len() - 1]));
    match last.and_then(|last| last.chars().next()) {
        Some(letter) => format!("{} {letter}.", redress_model::for_display(first)),
        None => redress_model::for_display(first),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(wanted: &str, name: &str) -> bool {
        found(&keys(wanted), &keys(name))
    }

    #[test]
    fn a_name_is_found_in_other_scripts_and_spellings() {
        for (wanted, name) in [
            ("kulachenkov", "Никита Кулаченков"),
            ("Кулаченков", "Nikita Kulachenkov"),
            ("nikita kul", "Kulachenkov, Nikita"),
            ("Mohamed", "Muhammad Ali"),
            ("محمد", "Mohammed Example"),
            ("Youssef", "يوسف مثال"),
            ("Huseynov", "Гусейнов Гусейн"),
            ("Guseynov", "Гусейнов Гусейн"),
            ("Hüseyn", "Huseyn Example"),
            ("Tchaikovsky", "Чайковский"),
            ("زكريا", "Zakaria"),
            ("kaya", "Ayşe Kaya"),
        ] {
            assert!(finds(wanted, name), "{wanted} in {name}");
        }
    }

    #[test]
    fn others_are_not_found() {
        for (wanted, name) in [
            ("Oliva", "Nikita Kulachenkov"),
            ("nikita ada", "Nikita K"),
            ("li", "Ada Example"),
            ("x", "Ada"),
        ] {
            assert!(!finds(wanted, name), "{wanted} in {name}");
        }
        assert!(finds("", "anyone"), "nothing wanted finds everyone");
    }

    #[test]
    fn a_short_name_says_little() {
        assert_eq!(short("Nikita Viktorovich Kulachenkov", None, None), "Nikita K.");
        assert_eq!(short("Kulachenkov Nikita", Some("Nikita"), Some("Kulachenkov")), "Nikita K.");
        assert_eq!(short("نيكيتا كولاتشينكوف", None, None), "نيكيتا ك.");
        assert_eq!(short("Suharto", None, None), "Suharto");
        assert_eq!(short("ab\u{202E}c Def", None, None), "abc D.");
    }

    #[test]
    fn a_text_that_names_the_person_is_noticed() {
        let names = keys("Nikita Kulachenkov");
        assert!(mentions("Call Mr. Кулаченков back", &names));
        assert!(mentions("Nikita's passport", &names));
        assert!(!mentions("Write to the Migration Department", &names));
    }
}
