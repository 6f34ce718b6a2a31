//! The few words this side shows by itself, from the same Fluent files as the screens.

use fluent_bundle::{FluentBundle, FluentResource};
use redress_wire::Language;

const ENGLISH: &str = include_str!("../../ui/src/words/en/dialogs.ftl");
const ARABIC: &str = include_str!("../../ui/src/words/ar/dialogs.ftl");
const RUSSIAN: &str = include_str!("../../ui/src/words/ru/dialogs.ftl");
const FRENCH: &str = include_str!("../../ui/src/words/fr/dialogs.ftl");

/// Gives the words of `id`, or the id itself where there are none (a test keeps that from happening).
pub fn of(language: Language, id: &str) -> String {
    let source = match language {
        Language::En => ENGLISH,
        Language::Ar => ARABIC,
        Language::Ru => RUSSIAN,
        Language::Fr => FRENCH,
    };
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(partly, _)| partly);
    let mut bundle = FluentBundle::new(vec![language.tag().parse().expect("a known language tag")]);
    bundle.add_resource_overriding(resource);
    let found = bundle.get_message(id).and_then(|message| message.value());
    match found {
        Some(pattern) => bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned(),
        None => id.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dialog_has_its_words_in_every_language() {
        let source = concat!(
            include_str!("dialogs.rs"),
            include_str!("commands/clinic.rs"),
            include_str!("commands/clocks.rs"),
            include_str!("commands/library.rs")
        );
        let beginnings = ["dialog-", "slip-", "calendar-", "reading-"];
        let ours = |part: &&str| beginnings.iter().any(|one| part.starts_with(one));
        let ids: Vec<&str> = source.split('"').filter(ours).collect();
        assert!(ids.len() >= 24);
        for id in ids {
            for language in Language::ALL {
                assert_ne!(of(language, id), id, "{id} has no words");
            }
        }
        for language in Language::ALL.into_iter().filter(|language| *language != Language::En) {
            assert_ne!(of(Language::En, "dialog-save"), of(language, "dialog-save"));
        }
    }
}
