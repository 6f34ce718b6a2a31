//! `assess`, `answer` and `schema`.

use redress_casework::model::{
    Assessment, Code, Confidence, GroundResult, Long, Problem, Verdict, YesNo, case_schema,
};
use serde_json::json;

use crate::args::{Args, SchemaName, YesNoArg};
use crate::desk::{self, Done};
use crate::out::Out;

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

fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Strong => "strong",
        Verdict::Arguable => "arguable",
        Verdict::Weak => "weak",
        Verdict::MissingFacts => "facts missing",
        Verdict::NotMet => "not met",
    }
}

fn tell(result: &Assessment, out: &mut Out) {
    let speak = out.language();
    for ground in &result.grounds {
        ground_lines(ground, out);
    }
    for (title, points) in
        [("What we cannot judge", &result.cannot_judge), ("Other roads", &result.other_roads)]
    {
        if !points.is_empty() {
            out.line("");
            out.line(title);
        }
        for point in points {
            out.line(&format!("  ? {}", speak.of(&point.text)));
        }
    }
    out.line("");
    out.line(&format!(
        "Rules as of {}. No one can say how the CCF will decide, and we do not try. This is information, not legal advice.",
        result.as_of
    ));
}

fn ground_lines(ground: &GroundResult, out: &mut Out) {
    let speak = out.language();
    out.line("");
    out.line(&format!("{}: {} ({})", speak.of(&ground.name), verdict(ground.verdict), ground.id));
    if ground.verdict == Verdict::NotMet {
        for point in &ground.against {
            out.line(&format!("  - {}", speak.of(&point.text)));
        }
        return;
    }
    for point in &ground.rests_on {
        let refs: Vec<&str> = point.rests_on.iter().map(|entry| entry.id.as_str()).collect();
        out.line(&format!("  + {} [{}]", speak.of(&point.text), refs.join(", ")));
    }
    for point in &ground.against {
        out.line(&format!("  - {}", speak.of(&point.text)));
    }
    for question in &ground.missing {
        out.line(&format!("  _ {} ({})", speak.of(&question.text), question.id));
    }
    for rule in &ground.rules {
        let check = match rule.confidence {
            Confidence::Sourced => "",
            Confidence::PartRecalled | Confidence::Recalled => " Check against the official text.",
        };
        out.line(&format!(
            "    {}. {}, {}. As of {}. Source: {}.{check}",
            rule.citation, rule.instrument, rule.version, rule.as_of, rule.source
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
    session.answer(&id, question, answer, words).map_err(|error| error.problem())?;
    session.idle().map_err(|error| error.problem())?;
    session.lock();
    out.line("The answer is saved.");
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
