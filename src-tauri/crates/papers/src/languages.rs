//! Names of the languages of exhibits, in the language of the paper. The names are data from Unicode CLDR
//! (`data/languages.json`), written and compared by `ui/tests/months.test.ts`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::tongue::Tongue;

static NAMES: LazyLock<BTreeMap<String, BTreeMap<String, String>>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../data/languages.json")).unwrap_or_default()
});

/// Names a language by its code: `el`, `pt-BR`. What is no code that has a name is given as it was typed.
pub(crate) fn language(t: Tongue, code: &str) -> String {
    let main = code.trim().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let name = NAMES.get(t.code()).and_then(|names| names.get(&main));
    name.cloned().unwrap_or_else(|| t.isolated(code))
}

#[cfg(test)]
mod tests {
    use redress_model::RequestLanguage::{Ar, En, Es, Fr};

    use super::*;

    #[test]
    fn codes_have_names_in_every_language_and_other_words_stay() {
        let named = |language_of, code| language(Tongue::of(language_of), code);
        for (of, greek, russian) in [
            (En, "Greek", "Russian"),
            (Fr, "grec", "russe"),
            (Es, "griego", "ruso"),
            (Ar, "اليونانية", "الروسية"),
        ] {
            assert_eq!((named(of, "el"), named(of, "ru")), (greek.into(), russian.into()));
        }
        assert_eq!(named(En, "pt-BR"), "Portuguese");
        assert_eq!(named(En, " CKB "), "Central Kurdish");
        for typed in ["qq", "Old Norse", ""] {
            assert_eq!(named(En, typed), typed);
        }
    }

    #[test]
    fn every_two_letter_code_with_an_english_name_has_one_in_the_others() {
        let short = |tag: &str| {
            let codes = NAMES[tag].keys().filter(|code| code.len() == 2);
            codes.cloned().collect::<std::collections::BTreeSet<_>>()
        };
        assert!(short("en").len() > 180, "{}", short("en").len());
        for tag in ["fr", "es", "ar"] {
            assert_eq!(short("en"), short(tag), "{tag}");
        }
    }
}
