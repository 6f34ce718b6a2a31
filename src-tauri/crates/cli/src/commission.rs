//! `paper ID`: which papers for the CCF can be drafted beside the request, and one of them as a PDF.

use std::path::PathBuf;

use redress_casework::model::{Code, Id, Problem};
use redress_casework::papers::PassedLimit;
use redress_casework::places::write_whole;
use redress_casework::{CommissionPaper, CommissionPapers, LetterDraft};
use redress_wire::say;
use serde_json::json;

use crate::args::{Args, KindArg, LangArg};
use crate::desk::{self, Done};
use crate::draft::{kind, language};
use crate::out::Out;

/// Which paper, and where to.
#[derive(Debug, clap::Args)]
pub struct PaperArgs {
    /// Id of the case, or its beginning.
    pub case: String,
    /// Which paper; without it, what can be drafted is listed.
    #[arg(requires = "out")]
    pub paper: Option<PaperArg>,
    /// File for the PDF; must not exist. It is not sealed.
    #[arg(long, value_name = "FILE", requires = "paper")]
    pub out: Option<PathBuf>,
    /// For a letter with a request: the kind of request.
    #[arg(long, default_value = "deletion")]
    pub kind: KindArg,
    /// For a late answer: the letter whose limit has passed; needed where there is more than one.
    #[arg(long, value_name = "ID")]
    pub letter: Option<String>,
    /// Language of the paper.
    #[arg(long, default_value = "en")]
    pub lang: LangArg,
}

/// Papers for the CCF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum PaperArg {
    /// The power of attorney.
    Power,
    /// The letter that goes with a request.
    Cover,
    /// The letter about a late answer.
    Overdue,
}

/// Runs `paper`.
pub fn run(args: &Args, wish: &PaperArgs, out: &mut Out) -> Done {
    if wish.out.as_ref().is_some_and(|file| file.exists()) {
        return Err(Problem::in_field(Code::FolderNotEmpty, "--out", "it is already there"));
    }
    let session = desk::open(args)?;
    let id = desk::find(&session, &wish.case)?;
    let found = session.commission_papers(&id).map_err(|error| error.problem())?;
    if let (Some(paper), Some(file)) = (wish.paper, &wish.out) {
        let which = match paper {
            PaperArg::Power => CommissionPaper::Power,
            PaperArg::Cover => CommissionPaper::Cover(kind(wish.kind)),
            PaperArg::Overdue => CommissionPaper::Overdue(late(wish, &found)?),
        };
        let made = session.commission_paper(&id, &which, language(wish.lang));
        let made = made.and_then(LetterDraft::paper).map_err(|error| error.problem())?;
        let file = std::path::absolute(file).unwrap_or_else(|_| file.clone());
        write_whole(&file, &made.pdf).map_err(|error| error.problem())?;
        out.line(&made.title);
        for lacking in &made.lacking {
            out.say(&format!("letter-lacks-{}", lacking.word()), &[]);
        }
        out.line(&made.end);
        out.value(&json!({ "pages": made.pages, "bytes": made.pdf.len(),
            "lacking": made.lacking.iter().map(|one| one.word()).collect::<Vec<_>>() }));
    } else {
        list(args, &found, out);
    }
    session.lock();
    Ok(())
}

/// Says what can be drafted, and what stands in the way of the rest.
fn list(args: &Args, found: &CommissionPapers, out: &mut Out) {
    for (name, blocked) in [("power", found.power), ("cover", found.cover)] {
        out.say(&format!("ccf-{name}"), &[]);
        blocked.into_iter().for_each(|why| indented(out, &format!("ccf-blocked-{why}")));
    }
    if found.late.is_empty() {
        out.say("ccf-overdue-none", &[]);
    }
    for late in &found.late {
        let words = out.tell("ccf-overdue", &[]);
        out.line(&format!("{}  {words}", late.letter));
        late.blocked.into_iter().for_each(|why| indented(out, &format!("ccf-blocked-{why}")));
    }
    let language = redress_wire::Language::from(args.speak);
    for entry in found.reading.iter().flatten() {
        out.line(&format!(
            "{}: {} ({}, {})",
            entry.id,
            say(&entry.title, language),
            entry.source,
            entry.as_of
        ));
    }
    let limit = |limit| match limit {
        PassedLimit::Admissibility => "admissibility",
        PassedLimit::Access => "access",
        PassedLimit::Deletion => "deletion",
    };
    out.value(&json!({ "power": found.power, "cover": found.cover,
        "late": found.late.iter().map(|late| json!({ "letter": late.letter.to_string(),
            "limit": limit(late.limit), "ended": late.ended, "blocked": late.blocked })).collect::<Vec<_>>() }));
}

fn indented(out: &mut Out, id: &str) {
    let words = out.tell(id, &[]);
    out.line(&format!("  {words}"));
}

/// The letter whose limit has passed: the one that was named, or the only one. What stands in its way is said by its
/// name before anything is drafted.
fn late(wish: &PaperArgs, found: &CommissionPapers) -> Result<Id, Problem> {
    let bad = |detail: &str| Problem::in_field(Code::BadField, "--letter", detail);
    let lacks = |what: &str| Problem::in_field(Code::PaperFailed, what, "missing");
    let one = match (&wish.letter, &found.late[..]) {
        (Some(asked), all) => {
            let asked = Id::new(asked).map_err(|detail| bad(&detail))?;
            all.iter().find(|late| late.letter == asked).ok_or_else(|| lacks("late"))?
        }
        (None, [one]) => one,
        (None, []) => return Err(lacks("none")),
        (None, _) => return Err(bad("say which one: more than one answer is late")),
    };
    match one.blocked {
        Some(why) => Err(lacks(why)),
        None => Ok(one.letter.clone()),
    }
}
