//! The words of problems and assessments: the same files that the window reads.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use redress_casework::model::Problem;
use redress_wire::Language;

/// The files of words read here.
fn files(language: Language) -> [&'static str; 5] {
    macro_rules! of {
        ($tag:literal) => {
            [
                include_str!(concat!("../../../../ui/src/words/", $tag, "/errors.ftl")),
                include_str!(concat!("../../../../ui/src/words/", $tag, "/lists.ftl")),
                include_str!(concat!("../../../../ui/src/words/", $tag, "/work.ftl")),
                include_str!(concat!("../../../../ui/src/words/", $tag, "/app.ftl")),
                include_str!(concat!("../../../../ui/src/words/", $tag, "/library.ftl")),
            ]
        };
    }
    match language {
        Language::En => of!("en"),
        Language::Ar => of!("ar"),
        Language::Ru => of!("ru"),
        Language::Fr => of!("fr"),
    }
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let tag = language.tag().parse().unwrap_or(unic_langid::langid!("en-GB"));
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    for text in files(language) {
        // A message that does not parse is left out; a test says which.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(good, _)| good);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The words of one language.
pub struct Words(FluentBundle<FluentResource>);

impl Words {
    /// Reads the words of a language.
    pub fn of(language: Language) -> Self {
        Self(bundle(language))
    }

    /// Says a message; the id itself where there is none, which a test rules out.
    pub fn say(&self, id: &str, values: &[(&str, &str)]) -> String {
        let mut given = FluentArgs::new();
        for (name, value) in values {
            given.set(*name, *value);
        }
        match self.0.get_message(id).and_then(|message| message.value()) {
            Some(pattern) => {
                self.0.format_pattern(pattern, Some(&given), &mut Vec::new()).into_owned()
            }
            None => id.to_owned(),
        }
    }
}

/// Says a problem in one line: what happened, what is safe, what to do.
pub fn say(problem: &Problem, language: Language) -> String {
    let bundle = bundle(language);
    let id = format!("error-{}", problem.code.word());
    let Some(message) = bundle.get_message(&id) else { return problem.to_string() };
    let mut values = FluentArgs::new();
    values.set("detail", problem.detail.clone().unwrap_or_default());
    values.set("field", problem.field.clone().unwrap_or_default());
    let mut said = Vec::new();
    let patterns = [
        message.value(),
        message.get_attribute("safe").map(|a| a.value()),
        message.get_attribute("todo").map(|a| a.value()),
    ];
    for pattern in patterns.into_iter().flatten() {
        said.push(bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned());
    }
    let mut line = said.join(" ");
    // The command line also says where and what, for whoever mends a file by hand.
    let place = match (&problem.field, &problem.detail) {
        (Some(field), Some(detail)) => format!(" [{field}: {detail}]"),
        (Some(field), None) => format!(" [{field}]"),
        (None, Some(detail)) => format!(" [{detail}]"),
        (None, None) => String::new(),
    };
    line.push_str(&place);
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use redress_casework::model::Code;

    #[test]
    fn every_problem_has_its_three_sentences() {
        for language in Language::ALL {
            for text in files(language) {
                assert!(FluentResource::try_new(text.to_owned()).is_ok(), "the files parse");
            }
            let bundle = bundle(language);
            for code in Code::ALL {
                let id = format!("error-{}", code.word());
                let message = bundle.get_message(&id).unwrap_or_else(|| panic!("no words: {id}"));
                assert!(message.value().is_some(), "{id}");
                for part in ["safe", "todo"] {
                    assert!(message.get_attribute(part).is_some(), "{id} says not {part}");
                }
            }
        }
    }

    #[test]
    fn an_assessment_has_its_words_in_every_language() {
        let source = include_str!("law.rs");
        let ids: Vec<&str> = source
            .split("words.say(\"")
            .skip(1)
            .filter_map(|rest| rest.split_once('"').map(|(id, _)| id))
            .chain(crate::law::VERDICTS)
            .collect();
        assert!(ids.len() > 10);
        for language in Language::ALL {
            let words = Words::of(language);
            for id in &ids {
                assert_ne!(words.say(id, &[]), **id, "{} has no {id}", language.tag());
            }
        }
    }
}
