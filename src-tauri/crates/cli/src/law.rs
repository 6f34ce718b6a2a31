//! `assess`, `answer` and `schema`.

use redress_casework::model::{
    Assessment, Code, Confidence, GroundResult, Long, Point, Problem, Verdict, YesNo, case_schema,
};
use redress_wire::Language;
use serde_json::json;

use crate::args::{Args, SchemaName, YesNoArg};
use crate::desk::{self, Done};
use crate::out::Out;
use crate::words::Words;

/// `assess ID`.
pub fn assess(args: &Args, case: &str, out: &mut Out) -> Done {
    let session = desk::open(args)?;
    let id = desk::find(&session, case)?;
    let result = session.assess(&id).map_err(|error| error.problem())?;
    session.lock();
    tell(&result, out);
    out.value(&result);
    Ok(())
}

/// The words of the verdicts, from the weakest to the strongest.
pub const VERDICTS: [&str; 5] = [
    "verdict-not_met",
    "verdict-missing_facts",
    "verdict-weak",
    "verdict-arguable",
    "verdict-strong",
];

fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::NotMet => VERDICTS[0],
        Verdict::MissingFacts => VERDICTS[1],
        Verdict::Weak => VERDICTS[2],
        Verdict::Arguable => VERDICTS[3],
        Verdict::Strong => VERDICTS[4],
    }
}

fn tell(result: &Assessment, out: &mut Out) {
    let language = out.language();
    let words = Words::of(language);
    let unjudged = ("cannot-judge", &result.cannot_judge);
    let roads = ("other-roads", &result.other_roads);
    // Where the CCF can mend nothing, the road that is left comes before what it could have done.
    if result.outside {
        point_lines(roads, &words, out);
    }
    for ground in &result.grounds {
        ground_lines(ground, &words, out);
    }
    point_lines(unjudged, &words, out);
    if !result.outside {
        point_lines(roads, &words, out);
    }
    out.line("");
    let end = [
        words.say("rules-as-of", &[("date", &result.as_of)]),
        words.say("check-under", &[]),
        words.say("not-advice-short", &[]),
    ];
    out.line(&end.join(" "));
    if machine_made(language) {
        out.line(&words.say("law-not-reviewed", &[]));
    }
}

fn point_lines((title, points): (&str, &Vec<Point>), words: &Words, out: &mut Out) {
    if !points.is_empty() {
        out.line("");
        out.line(&words.say(title, &[]));
    }
    for point in points {
        let text = out.language().of(&point.text).to_owned();
        out.line(&format!("  ? {text}"));
    }
}

/// Says whether the sentences of law in a language were made by a machine and read by nobody.
fn machine_made(language: Language) -> bool {
    let reviews: serde_json::Value =
        serde_json::from_str(include_str!("../../../../ui/src/words/reviews.json"))
            .unwrap_or_default();
    reviews[language.tag()]["families"]["law"]["state"] == "machine-made"
}

fn ground_lines(ground: &GroundResult, words: &Words, out: &mut Out) {
    let language = out.language();
    let verdict = words.say(verdict(ground.verdict), &[]);
    out.line("");
    out.line(&format!("{}: {verdict} ({})", language.of(&ground.name), ground.id));
    if ground.verdict == Verdict::NotMet {
        for point in &ground.against {
            out.line(&format!("  - {}", language.of(&point.text)));
        }
        return;
    }
    for point in &ground.rests_on {
        let refs: Vec<&str> = point.rests_on.iter().map(|entry| entry.id.as_str()).collect();
        out.line(&format!("  + {} [{}]", language.of(&point.text), refs.join(", ")));
    }
    for point in &ground.against {
        out.line(&format!("  - {}", language.of(&point.text)));
    }
    for question in &ground.missing {
        out.line(&format!("  _ {} ({})", language.of(&question.text), question.id));
    }
    for one in &ground.by_country {
        let country = match one.country {
            Some(country) => out.speaks().country(&String::from(country)),
            None => words.say("by-country-unknown", &[]),
        };
        let title = words.say("by-country-other", &[("country", &country)]);
        out.line(&format!("  = {title}: {}", words.say(self::verdict(one.verdict), &[])));
    }
    for rule in &ground.rules {
        let source = words.say("rule-source", &[("source", &rule.source), ("date", &rule.as_of)]);
        let check = match rule.confidence {
            Confidence::Sourced => String::new(),
            Confidence::PartRecalled | Confidence::Recalled => {
                format!(" {}.", words.say("check-official", &[]))
            }
        };
        out.line(&format!(
            "    {}. {}, {}. {source}{check}",
            rule.citation, rule.instrument, rule.version
        ));
    }
}

/// `answer ID QUESTION yes|no|unknown`.
pub fn answer(
    args: &Args,
    case: &str,
    question: &str,
    answer: YesNoArg,
    words: Option<&str>,
    out: &mut Out,
) -> Done {
    let words = words
        .map(Long::new)
        .transpose()
        .map_err(|detail| Problem::in_field(Code::BadField, "--words", detail))?;
    let answer = match answer {
        YesNoArg::Yes => YesNo::Yes,
        YesNoArg::No => YesNo::No,
        YesNoArg::Unknown => YesNo::Unknown,
    };
    let mut session = desk::open(args)?;
    let id = desk::find(&session, case)?;
    session.answer(&id, question, answer, words, None).map_err(|error| error.problem())?;
    session.idle().map_err(|error| error.problem())?;
    session.lock();
    out.say("cli-answer-saved", &[]);
    out.value(&json!({ "question": question, "answer": answer }));
    Ok(())
}

/// `schema NAME`.
pub fn schema(name: SchemaName, out: &mut Out) -> Done {
    match name {
        SchemaName::Case => out.document(&case_schema()),
        SchemaName::Assessment => out.document(&schemars::schema_for!(Assessment)),
    }
    Ok(())
}
