//! What an assessment shows, on paper, for the person who keeps it: for and against, what is missing, every ground
//! with its rule, source and day, and the answers it was made from.

use redress_model::{
    AlertVerdict, Answer, Assessment, Case, Confidence, Disclosure, GroundResult, IsoDate, Point,
    Rule, Wording,
};
use redress_words::{Lang, Value};
use serde::Serialize;

use crate::set::Head;
use crate::sheet;
use crate::timeline::{Shown, word};
use crate::{Error, print, set};

/// An assessment that was set.
pub struct Situation {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: u16,
    /// How many grounds it tells.
    pub grounds: u32,
    /// How many entries that never leave it was made without.
    pub left_out: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Data {
    #[serde(flatten)]
    head: Head,
    rules: String,
    advice: String,
    said: Vec<String>,
    columns: Vec<Column>,
    grounds_title: String,
    order: String,
    grounds: Vec<Ground>,
    answers_title: String,
    answers: Vec<Given>,
    roads_title: String,
    roads: Vec<String>,
    /// The roads stand first: no alert is one the CCF can mend.
    roads_first: bool,
}

#[derive(Serialize)]
struct Column {
    name: String,
    count: String,
    sign: &'static str,
    none: String,
    items: Vec<String>,
}

#[derive(Serialize)]
struct Ground {
    name: String,
    verdict: String,
    word: String,
    pairs: Vec<(String, String)>,
}

#[derive(Serialize)]
struct Given {
    question: String,
    answer: String,
    words: String,
    sees: String,
    disclosure: String,
}

/// Sets an assessment. `shown` is the case it was made from; what the whole case `all` has beyond it and never
/// leaves is counted as left out. `question` gives a question of the law data by its id.
///
/// # Errors
/// [`Error::Failed`] if the typesetter refuses.
pub fn situation(
    assessment: &Assessment,
    shown: &Shown<'_>,
    all: &Case,
    lang: Lang,
    date: IsoDate,
    question: &dyn Fn(&str) -> Option<Wording>,
) -> Result<Situation, Error> {
    let case = match shown {
        Shown::Releasable(releasable) => releasable.case(),
        Shown::All(case) => case,
    };
    let secret = secrets(all);
    let left_out = if matches!(shown, Shown::All(_)) { 0 } else { secret };
    let label = |id: &str| lang.say(id, &[]);
    let title = label("situation-paper");
    let asof = lang.say("print-as-of", &[("date", Value::Text(&lang.day(date)))]);
    let points = |points: &[Point]| points.iter().map(|point| lang.wording(&point.text)).collect();
    let column = |id: &str, sign: &'static str, items: Vec<String>| Column {
        name: label(id),
        count: lang.number(i64::try_from(items.len()).unwrap_or(i64::MAX)),
        sign,
        none: label("nothing-here"),
        items,
    };
    let missing = assessment.missing.iter().map(|one| lang.wording(&one.text)).collect();
    let mut said = Vec::new();
    if left_out > 0 {
        said.push(
            lang.digits(&lang.say("print-some-left-out", &[("count", Value::Count(left_out))])),
        );
        said.push(label("situation-left-out"));
    } else if secret > 0 {
        said.push(label("print-with-all"));
    }
    let data = Data {
        head: Head::of(lang, title, asof, date),
        rules: lang.say("rules-as-of", &[("date", Value::Text(&day(&assessment.as_of, lang)))]),
        advice: label("not-advice"),
        said,
        columns: vec![
            column("for-you", "+", points(&assessment.for_you)),
            column("against-you", "–", points(&assessment.against_you)),
            column("missing", "gap", missing),
            column(
                "cannot-judge",
                if lang == Lang::Ar { "؟" } else { "?" },
                points(&assessment.cannot_judge),
            ),
        ],
        grounds_title: label("situation-grounds"),
        order: label("simple-first"),
        grounds: assessment.grounds.iter().map(|one| ground(one, lang)).collect(),
        answers_title: label("answers-given"),
        answers: case.answers.iter().map(|one| given(one, lang, question)).collect(),
        roads_title: label("other-roads"),
        roads: points(&assessment.other_roads),
        roads_first: assessment.outside,
    };
    let mut data = serde_json::to_value(&data).map_err(|_| Error::Failed)?;
    print::make_printable(&mut data);
    let paper = set::json(own!("../templates/situation.typ"), &data, "redress-situation")?;
    Ok(Situation {
        pages: paper.pages(),
        pdf: paper.pdf,
        grounds: u32::try_from(assessment.grounds.len()).unwrap_or(u32::MAX),
        left_out,
    })
}

/// Counts what never leaves among what the engine reads.
fn secrets(case: &Case) -> u32 {
    let all = [
        case.alerts.iter().map(|one| one.provenance.disclosure).collect::<Vec<_>>(),
        case.charges.iter().map(|one| one.provenance.disclosure).collect(),
        case.proceedings.iter().map(|one| one.provenance.disclosure).collect(),
        case.protection.iter().map(|one| one.provenance.disclosure).collect(),
        case.events.iter().map(|one| one.provenance.disclosure).collect(),
        case.evidence.iter().map(|one| one.provenance.disclosure).collect(),
        case.answers.iter().map(|one| one.provenance.disclosure).collect(),
    ];
    let count = all.iter().flatten().filter(|one| **one == Disclosure::NeverLeaves).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn ground(ground: &GroundResult, lang: Lang) -> Ground {
    let label = |id: &str| lang.say(id, &[]);
    let lines = |all: Vec<String>| all.join("\n");
    let points =
        |points: &[Point]| lines(points.iter().map(|one| lang.wording(&one.text)).collect());
    let mut pairs = vec![
        (label("situation-must-show"), lang.wording(&ground.must_show)),
        (label("rests-on"), points(&ground.rests_on)),
        (label("against-you"), points(&ground.against)),
        (
            label("still-missing"),
            lines(ground.missing.iter().map(|one| lang.wording(&one.text)).collect()),
        ),
        (label("situation-decides"), label(&format!("forum-{}", word(&ground.forum)))),
        (label("rule"), lines(ground.rules.iter().map(|one| rule(one, lang)).collect())),
    ];
    pairs.push((label("by-country-title"), lines(by_country(ground, lang))));
    pairs.retain(|(_, value)| !value.is_empty());
    let verdict = word(&ground.verdict);
    Ground {
        name: lang.wording(&ground.name),
        word: label(&format!("verdict-{verdict}")),
        verdict,
        pairs,
    }
}

/// How the ground stands against the alerts of each country, where it is not the same against all.
fn by_country(ground: &GroundResult, lang: Lang) -> Vec<String> {
    let one = |one: &AlertVerdict| {
        let country = match one.country {
            Some(country) => lang.country(&String::from(country)),
            None => lang.say("by-country-unknown", &[]),
        };
        format!("{country}: {}", lang.say(&format!("verdict-{}", word(&one.verdict)), &[]))
    };
    ground.by_country.iter().map(one).collect()
}

fn rule(rule: &Rule, lang: Lang) -> String {
    let date = day(&rule.as_of, lang);
    let source = apart(&rule.source, lang);
    let values = [("source", Value::Text(&source)), ("date", Value::Text(&date))];
    let words = &rule.in_words;
    let named = [cited(&words.instrument, lang), cited(&words.version, lang)];
    let named = lang.join(&[named[0].as_str(), named[1].as_str()]);
    let law = format!("{}. {named}.", cited(&words.citation, lang));
    let said = format!("{law} {}", lang.say("rule-source", &values));
    if rule.confidence == Confidence::Sourced {
        return said;
    }
    format!("{said} {}.", lang.say("check-official", &[]))
}

/// Gives a citation in the language of the paper; where only its English is there, that is set apart.
pub(crate) fn cited(words: &Wording, lang: Lang) -> String {
    let said = lang.wording(words);
    if said == words.en { apart(&said, lang) } else { said }
}

/// Sets the law data that are in English only apart from the text around them, dots and brackets included.
fn apart(text: &str, lang: Lang) -> String {
    if !lang.right_to_left() {
        return text.to_owned();
    }
    format!("\u{2066}{text}\u{2069}")
}

fn given(answer: &Answer, lang: Lang, question: &dyn Fn(&str) -> Option<Wording>) -> Given {
    let sees = word(&answer.provenance.disclosure);
    Given {
        question: question(answer.id.as_str()).map(|text| lang.wording(&text)).unwrap_or_default(),
        answer: lang.say(&format!("answer-{}", word(&answer.answer)), &[]),
        words: answer
            .words
            .as_deref()
            .map(|text| sheet::apart(text, lang.right_to_left()))
            .unwrap_or_default(),
        disclosure: lang.say(&format!("disclosure-short-{sees}"), &[]),
        sees,
    }
}

fn day(text: &str, lang: Lang) -> String {
    IsoDate::parse(text).map_or_else(|_| text.to_owned(), |day| lang.day(day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_cited_in_the_words_of_the_paper_and_else_set_apart() {
        let mut words = Wording {
            en: "RPD Art. 12".into(),
            ar: "المادة 12".into(),
            ru: "RPD Art. 12".into(),
            fr: "RTD, art. 12".into(),
            es: "RTD, art. 12".into(),
        };
        assert_eq!(cited(&words, Lang::Fr), "RTD, art. 12");
        assert_eq!(cited(&words, Lang::Ar), "المادة 12");
        assert_eq!(cited(&words, Lang::Ru), "RPD Art. 12");
        words.ar = words.en.clone();
        assert_eq!(cited(&words, Lang::Ar), "\u{2066}RPD Art. 12\u{2069}");
    }
}
