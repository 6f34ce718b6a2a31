//! `refugee ID`: what applies to a case under the Refugee Policy, and the letter to the state of asylum with the consent
//! form.

use std::path::PathBuf;

use redress_casework::model::{Code, Id, Problem};
use redress_casework::places::write_whole;
use redress_casework::{StatePaper, StepStands};
use redress_wire::{Language, say};
use serde_json::json;

use crate::args::{Args, LangArg};
use crate::desk::{self, Done};
use crate::out::Out;

/// What to say or to write.
#[derive(Debug, clap::Args)]
pub struct RefugeeArgs {
    /// Id of the case, or its beginning.
    pub case: String,
    /// Folder to write letter.pdf and consent.pdf into. They are not sealed.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The protection that the papers are about; needed where the case has more than one.
    #[arg(long, value_name = "ID")]
    pub protection: Option<String>,
    /// Language of the papers.
    #[arg(long, default_value = "en")]
    pub lang: LangArg,
}

/// Runs `refugee`.
pub fn run(args: &Args, wish: &RefugeeArgs, out: &mut Out) -> Done {
    let session = desk::open(args)?;
    let id = desk::find(&session, &wish.case)?;
    let found = session.refugee(&id).map_err(|error| error.problem())?;
    let language = Language::from(args.speak);
    if let Some(folder) = &wish.out {
        let bad = |detail: &str| Problem::in_field(Code::BadField, "--protection", detail);
        let protection = match (&wish.protection, &found.protections[..]) {
            (Some(asked), _) => Id::new(asked).map_err(|detail| bad(&detail))?,
            (None, [one]) => one.id.clone(),
            (None, []) => return Err(bad("the case has no protection")),
            (None, _) => return Err(bad("say which one: the case has more than one")),
        };
        let paper = crate::draft::language(wish.lang);
        let papers = [("letter.pdf", StatePaper::Letter), ("consent.pdf", StatePaper::Consent)];
        // An earlier paper may have been signed; none is written over, and not one alone.
        if papers.iter().any(|(name, _)| folder.join(name).exists()) {
            return Err(Problem::in_field(
                Code::FolderNotEmpty,
                "--out",
                "a paper is already there",
            ));
        }
        let mut made = Vec::new();
        for (name, which) in papers {
            let paper = session.state_paper(&id, &protection, which, paper);
            let paper = paper.and_then(redress_casework::LetterDraft::paper);
            made.push((name, paper.map_err(|error| error.problem())?));
        }
        for (name, paper) in &made {
            write_whole(&folder.join(name), &paper.pdf).map_err(|error| error.problem())?;
            out.line(&format!("{name}: {} pages. It is not sealed.", paper.pages));
        }
        let lacking: Vec<&str> =
            made.iter().flat_map(|(_, paper)| &paper.lacking).map(|one| one.word()).collect();
        if !lacking.is_empty() {
            out.line(&format!("Would make the letter fuller: {}", lacking.join(", ")));
        }
        out.line(&made[0].1.end);
        out.value(&json!({ "papers": made.iter().map(|(name, paper)|
            json!({ "name": name, "pages": paper.pages })).collect::<Vec<_>>(), "lacking": lacking }));
    } else {
        let mut rows = Vec::new();
        for one in &found.protections {
            out.line(&format!(
                "{}: consent {}, asked {}, confirmed {}",
                one.id,
                step(one.consent),
                step(one.asked),
                step(one.confirmed)
            ));
            for line in &one.applies {
                out.line(&format!(
                    "  {} {}",
                    if line.against { "−" } else { "+" },
                    say(&line.text, language)
                ));
            }
            for question in &one.missing {
                out.line(&format!("  ? {}: {}", question.id, say(&question.text, language)));
            }
            if let Some(field) = one.blocked {
                out.line(&format!("  No letter as things stand: {field}"));
            }
            rows.push(json!({ "id": one.id.to_string(), "consent": step(one.consent), "asked": step(one.asked),
                "confirmed": step(one.confirmed), "blocked": one.blocked,
                "missing": one.missing.iter().map(|q| &q.id).collect::<Vec<_>>() }));
        }
        for entry in &found.reading {
            out.line(&format!(
                "See {}: {} ({}, as of {})",
                entry.id,
                say(&entry.title, language),
                entry.source,
                entry.as_of
            ));
        }
        out.value(&json!({ "protections": rows }));
    }
    session.lock();
    Ok(())
}

/// The fixed word of a step.
fn step(stands: StepStands) -> &'static str {
    match stands {
        StepStands::Open => "open",
        StepStands::Done => "done",
        StepStands::Refused => "refused",
        StepStands::Blocked => "blocked",
    }
}
