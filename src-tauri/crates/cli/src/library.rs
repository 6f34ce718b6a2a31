//! `library` and `rights`: the shipped texts of law. No vault is opened for them.

use redress_casework::law::{self, Known, LibraryEntry};
use redress_casework::model::{Code, Confidence, Country, Problem, Wording};
use serde_json::json;

use crate::args::LibraryVerb;
use crate::desk::Done;
use crate::out::Out;
use crate::words::Words;

/// `library search QUERY`, `library show ID`.
pub fn run(verb: &LibraryVerb, out: &mut Out) -> Done {
    match verb {
        LibraryVerb::Search { query } => {
            let found = law::search(&query.join(" "));
            // Nothing is gone where nothing answers to some words.
            if found.is_empty() {
                out.say("library-nothing", &[]);
            }
            let language = out.language();
            for entry in &found {
                out.line(&format!("{}  {}", entry.id, language.of(&entry.title)));
            }
            let rows: Vec<_> = found.iter().map(|entry| value(entry, out)).collect();
            out.value(&rows);
        }
        LibraryVerb::Show { id } => {
            let known = law::library().iter().find(|entry| entry.id.eq_ignore_ascii_case(id));
            let entry = known.ok_or_else(|| Problem::new(Code::NotFound))?;
            show(entry, out);
            let entry = value(entry, out);
            out.value(&entry);
        }
    }
    Ok(())
}

fn show(entry: &LibraryEntry, out: &mut Out) {
    let language = out.language();
    let words = Words::of(language);
    out.line(&format!("{} ({})", language.of(&entry.title), entry.id));
    for text in &entry.text {
        out.line(&format!("  {}", language.of(text)));
    }
    for paper in &entry.evidence {
        out.line(&format!("  * {}", language.of(paper)));
    }
    if !entry.instrument.is_empty() {
        out.line(&format!("    {}", entry.instrument));
    }
    let source = words.say("rule-source", &[("source", &entry.source), ("date", &entry.as_of)]);
    let check = match entry.confidence {
        Confidence::Sourced => String::new(),
        _ => format!(" {}.", words.say("check-official", &[])),
    };
    out.line(&format!("    {source}{check}"));
    out.line(&words.say("not-advice-short", &[]));
}

fn value(entry: &LibraryEntry, out: &Out) -> serde_json::Value {
    let said = |words: &Wording| out.language().of(words).to_owned();
    json!({
        "id": entry.id,
        "shelf": entry.shelf,
        "title": said(&entry.title),
        "text": entry.text.iter().map(said).collect::<Vec<_>>(),
        "instrument": entry.instrument,
        "source": entry.source,
        "confidence": entry.confidence,
        "as_of": entry.as_of,
    })
}

/// `rights FROM WHERE`.
pub fn rights(from: &str, place: &str, out: &mut Out) -> Done {
    let country = |field: &str, code: &str| {
        let code = code.to_uppercase();
        Country::new(&code).map_err(|why| Problem::in_field(Code::BadField, field, why))
    };
    let (from, place) = (country("FROM", from)?, country("WHERE", place)?);
    let known = law::rights(Some(from), place).ok_or_else(|| Problem::new(Code::NotFound))?;
    let language = out.language();
    let words = Words::of(language);
    let mark = |known: &Known| match known {
        Known::Yes => words.say("rights-yes", &[]),
        Known::No => words.say("rights-no", &[]),
        Known::Uncertain => words.say("rights-uncertain", &[]),
        Known::Territory => words.say("rights-territory", &[]),
    };
    let sentences = law::rights_words();
    let mut rows = Vec::new();
    for (field, answer) in law::rights_fields().iter().zip(&known) {
        out.line(&format!("{}: {}", language.of(&field.name), mark(answer)));
        if *answer == Known::Yes {
            out.line(&format!("    {}", language.of(&field.means)));
        }
        let source = [("source", field.source.as_str()), ("date", law::countries_as_of())];
        out.line(&format!("    {}", words.say("rule-source", &source)));
        rows.push(json!({
            "field": field.id,
            "answer": answer,
            "source": field.source,
            "confidence": field.confidence,
        }));
    }
    if known.contains(&Known::Territory) {
        out.line(language.of(&sentences["territory"]));
    }
    if from == place {
        out.line(language.of(&sentences["same"]));
    }
    for id in ["caution", "official"] {
        out.line(language.of(&sentences[id]));
    }
    out.line(&words.say("not-advice-short", &[]));
    out.value(
        &json!({ "from": from, "where": place, "as_of": law::countries_as_of(), "rights": rows }),
    );
    Ok(())
}
