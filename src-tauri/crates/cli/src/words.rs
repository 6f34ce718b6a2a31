//! The words of problems and assessments: the same files that the window reads.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use redress_casework::model::{Code, Problem};
use redress_wire::Language;

/// The files of words read here.
fn files(language: Language) -> [&'static str; 16] {
    macro_rules! of {
        ($tag:literal) => {
            [
                include_str!(concat!("../../../../ui/src/words/", $tag, "/errors.ftl")),
                include_str!(concat!("../../../../ui/src/words/", $tag, "/lists.ftl")),
                include_str!(concat!("../../../../ui/src/words/", $tag, "/work.ftl")),
                include_str!(concat!("../../../../ui/src/words/", $tag, "/app.ftl")),
                include_str!(concat!("../../../../ui/src/words/", $tag, "/library.ftl")),
                include_str!(concat!("../../../../ui/src/words/", $tag, "/cli.ftl")),
                include_str!(concat!("../../../../ui/src/words/", $tag, "/dates.ftl")),
                include_str!(concat!("../../../../ui/src/words/", $tag, "/desk.ftl")),
                include_str!(concat!("../../../../ui/src/words/", $tag, "/clocks.ftl")),
                include_str!(concat!("../../../../ui/src/words/", $tag, "/cards.ftl")),
                include_str!(concat!("../../../../ui/src/words/", $tag, "/facts.ftl")),
                include_str!(concat!("../../../../ui/src/words/", $tag, "/redaction.ftl")),
                include_str!(concat!("../../../../ui/src/words/", $tag, "/proofs.ftl")),
                include_str!(concat!("../../../../ui/src/words/", $tag, "/commission.ftl")),
                include_str!(concat!("../../../../ui/src/words/", $tag, "/refugee.ftl")),
                include_str!(concat!("../../../../ui/src/words/", $tag, "/packet.ftl")),
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

/// A value for a place in a message.
#[derive(Debug, Clone, Copy)]
pub enum Given<'a> {
    /// Words.
    Text(&'a str),
    /// A count, which chooses the form of the words.
    Count(u64),
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
        let given: Vec<_> = values.iter().map(|(name, text)| (*name, Given::Text(text))).collect();
        self.tell(id, &given)
    }

    /// Says a message with texts and counts in it, or an attribute of one as `id.attribute`.
    pub fn tell(&self, id: &str, values: &[(&str, Given<'_>)]) -> String {
        let mut given = FluentArgs::new();
        for (name, value) in values {
            match value {
                Given::Text(text) => given.set(*name, *text),
                Given::Count(count) => given.set(*name, *count),
            }
        }
        let (name, attribute) = id.split_once('.').map_or((id, None), |(n, a)| (n, Some(a)));
        let message = self.0.get_message(name);
        let pattern = message.and_then(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|found| found.value()),
            None => message.value(),
        });
        match pattern {
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
    let id = match already_there(problem) {
        true => "file-there".to_owned(),
        false => format!("error-{}", problem.code.word()),
    };
    let Some(message) = bundle.get_message(&id) else { return problem.to_string() };
    let mut values = FluentArgs::new();
    values.set("detail", problem.detail.clone().unwrap_or_default());
    values.set("field", problem.field.clone().unwrap_or_default());
    let mut said = Vec::new();
    // Why a file proves nothing has words of its own.
    let fault = problem.detail.as_ref().filter(|_| problem.code == Code::BadProof);
    let fault = fault.and_then(|fault| bundle.get_message(&format!("fault-{fault}")));
    let lacks = lacking(problem).into_iter().find_map(|id| bundle.get_message(&id));
    let patterns = [
        message.value(),
        fault.and_then(|fault| fault.value()),
        message.get_attribute("safe").map(|a| a.value()),
        // What is missing says itself what to do.
        match lacks {
            Some(lacks) => lacks.value(),
            None => message.get_attribute("todo").map(|a| a.value()),
        },
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

/// Says whether a file stands in the way, and not a folder with something in it: only then a field is named.
fn already_there(problem: &Problem) -> bool {
    problem.code == Code::FolderNotEmpty && problem.field.is_some()
}

/// Gives the messages that may say what a paper lacks, the first that exists being the one.
fn lacking(problem: &Problem) -> Vec<String> {
    let missing = problem.detail.as_deref() == Some("missing");
    match &problem.field {
        Some(field) if problem.code == Code::PaperFailed && field == "card" => {
            let why = if problem.detail.as_deref() == Some("entity") { "entity" } else { "full" };
            vec![format!("card-{why}")]
        }
        Some(field) if problem.code == Code::PaperFailed && missing => {
            let of = ["request-needs", "packet-needs", "refugee-blocked", "ccf-blocked"];
            let mut ids: Vec<String> = of.iter().map(|first| format!("{first}-{field}")).collect();
            ids.push(format!("ccf-overdue-{field}"));
            ids
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let sources = [
            include_str!("alerts.rs"),
            include_str!("cases.rs"),
            include_str!("clocks.rs"),
            include_str!("dates.rs"),
            include_str!("draft.rs"),
            include_str!("erase.rs"),
            include_str!("evidence.rs"),
            include_str!("found.rs"),
            include_str!("law.rs"),
            include_str!("library.rs"),
            include_str!("shares.rs"),
            include_str!("timeline.rs"),
            include_str!("vaults.rs"),
        ];
        let named = |source: &'static str| {
            let calls = ["words.say(\"", "words.tell(\"", "out.say(\"", "out.tell(\""];
            calls.into_iter().flat_map(move |call| {
                let parts = source.split(call).skip(1);
                parts.filter_map(|rest| rest.split_once('"').map(|(id, _)| id))
            })
        };
        let mut ids: Vec<&str> = sources.into_iter().flat_map(named).collect();
        ids.extend(crate::law::VERDICTS);
        assert!(ids.len() > 50, "{}", ids.len());
        for language in Language::ALL {
            let words = Words::of(language);
            for id in &ids {
                assert_ne!(words.say(id, &[]), **id, "{} has no {id}", language.tag());
            }
        }
    }
}
