//! `evidence add|list|verify|custody|copy`.

use std::fs::File;
use std::path::Path;

use redress_casework::model::{Code, CopyKind, Entry, Evidence, Id, Long, Problem, YesNo};
use redress_casework::render::Drawer;
use redress_casework::words::Lang;
use redress_casework::{Progress, Session};
use serde_json::json;

use crate::args::{Args, EvidenceVerb};
use crate::desk::{self, Done};
use crate::out::Out;
use crate::sharing;
use crate::words::Given;

/// Runs a verb of evidence.
pub fn run(args: &Args, verb: &EvidenceVerb, out: &mut Out) -> Done {
    match verb {
        EvidenceVerb::Add { case, from, files } => add(args, case, from.as_deref(), files, out),
        EvidenceVerb::List { case } => list(args, case, out),
        EvidenceVerb::Verify { case } => verify(args, case, out),
        EvidenceVerb::Custody { case, exhibit, language } => {
            custody(args, case, exhibit, language, out)
        }
        EvidenceVerb::Copy { case, exhibit, to } => copy(args, case, exhibit, to, out),
        EvidenceVerb::SafeCopy(wish) => sharing::run(args, wish, &[], out),
        EvidenceVerb::Redact(wish) => sharing::run(args, &wish.copy, &wish.boxes, out),
    }
}

fn add(
    args: &Args,
    case: &str,
    from: Option<&str>,
    files: &[std::path::PathBuf],
    out: &mut Out,
) -> Done {
    let from = from.map(Long::new).transpose();
    let from = from.map_err(|why| Problem::in_field(Code::BadField, "--from", why))?;
    // All are tried before the first is taken in, so that a slip of the hand leaves nothing half
    // done.
    for file in files {
        source(file)?;
    }
    let mut session = desk::open(args)?;
    let id = desk::find(&session, case)?;
    let mut added = Vec::new();
    for file in files {
        let mut exhibit =
            session.take_in(&id, file, &Progress::default()).map_err(|error| error.problem())?;
        if from.is_some() {
            exhibit.origin.clone_from(&from);
            let entry = Entry::Evidence(exhibit.clone());
            session.save_entry(&id, entry, 1).map_err(|error| error.problem())?;
        }
        let hash = exhibit.file.as_ref().map(|f| f.sha256.as_str().to_owned()).unwrap_or_default();
        let values = [("mark", Given::Text(&exhibit.mark())), ("hash", Given::Text(&hash))];
        out.say("cli-paper-in", &values);
        let trouble = session
            .to_draw(&id, &exhibit.id, None)
            .and_then(|mut paper| paper.trouble(&Drawer::this_program(), &|| false))
            .map_err(|error| error.problem())?
            .map(|why| why.word());
        if let Some(why) = trouble {
            let words = out.tell(&format!("paper-trouble-{why}"), &[]);
            let values = [("mark", Given::Text(&exhibit.mark())), ("words", Given::Text(&words))];
            out.say("cli-paper-trouble", &values);
        }
        added.push(json!({ "id": exhibit.id.as_str(), "mark": exhibit.mark(), "sha256": hash, "trouble": trouble }));
    }
    session.idle().map_err(|error| error.problem())?;
    session.lock();
    out.say("cli-papers-outside", &[]);
    out.value(&added);
    Ok(())
}

/// Says whether a file can be taken in, and names it where not.
fn source(file: &Path) -> Result<(), Problem> {
    let name = file.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let unreadable = |why: String| Problem::in_field(Code::FileUnreadable, &name, why);
    // A pipe would wait for ever on being opened.
    let meta = std::fs::metadata(file).map_err(|error| unreadable(error.kind().to_string()))?;
    if !meta.is_file() {
        return Err(unreadable("not a file".into()));
    }
    File::open(file).map_err(|error| unreadable(error.kind().to_string()))?;
    Ok(())
}

fn list(args: &Args, case: &str, out: &mut Out) -> Done {
    let session = desk::open(args)?;
    let id = desk::find(&session, case)?;
    let mut all = session.case(&id).map_err(|error| error.problem())?.case.evidence;
    session.lock();
    all.sort_by_key(|exhibit| exhibit.number);
    for exhibit in &all {
        out.line(&format!("{}  {}", exhibit.mark(), exhibit.title.as_str()));
    }
    out.value(&all);
    Ok(())
}

fn verify(args: &Args, case: &str, out: &mut Out) -> Done {
    let mut session = desk::open(args)?;
    let id = desk::find(&session, case)?;
    let rows =
        session.check_evidence(&id, &Progress::default()).map_err(|error| error.problem())?;
    session.lock();
    let mut changed = 0;
    for row in &rows {
        let words = match row.unchanged {
            YesNo::Yes => "cli-paper-same",
            YesNo::No => {
                changed += 1;
                "cli-paper-changed"
            }
            YesNo::Unknown => "cli-paper-no-file",
        };
        let words = out.tell(words, &[]);
        let which = match &row.copy {
            None => String::new(),
            Some((id, CopyKind::Working)) => format!(" working copy {id}"),
            Some((id, CopyKind::Redacted)) => format!(" redacted copy {id}"),
        };
        out.line(&format!("{}{which}  {words}", row.mark));
    }
    let list: Vec<_> = rows
        .iter()
        .map(|row| {
            let copy = row.copy.as_ref().map(|(id, _)| id.as_str());
            json!({ "id": row.id.as_str(), "mark": row.mark, "copy": copy, "unchanged": row.unchanged })
        })
        .collect();
    out.value(&list);
    if changed == 0 {
        Ok(())
    } else {
        Err(Problem::new(Code::AttachmentDamaged)
            .with_detail(format!("{changed} of {}", rows.len())))
    }
}

/// Finds an exhibit by its mark or its id.
fn marked(session: &Session, case: &Id, mark: &str) -> Result<Evidence, Problem> {
    let all = session.case(case).map_err(|error| error.problem())?.case.evidence;
    all.into_iter()
        .find(|exhibit| exhibit.mark() == mark || exhibit.id.as_str() == mark)
        .ok_or_else(|| Problem::in_field(Code::NotFound, "exhibit", "see `evidence list`"))
}

fn custody(args: &Args, case: &str, mark: &str, language: &str, out: &mut Out) -> Done {
    let lang = Lang::of(language)
        .ok_or_else(|| Problem::in_field(Code::BadField, "--language", "en, ar, ru or fr"))?;
    let session = desk::open(args)?;
    let id = desk::find(&session, case)?;
    let exhibit = marked(&session, &id, mark)?;
    let log = session.custody(&id, &exhibit.id).map_err(|error| error.problem())?;
    let told = session.custody_text(&id, &exhibit.id, lang).map_err(|error| error.problem())?;
    session.lock();
    told.text.lines().for_each(|line| out.line(line));
    let lines: Vec<_> =
        log.lines.iter().map(|line| json!({ "says": line.says, "sha256": line.hash })).collect();
    out.value(&json!({ "lines": lines, "total": log.total, "whole": log.faults.is_empty() }));
    match log.faults.is_empty() {
        true => Ok(()),
        false => Err(Problem::new(Code::RecordDamaged).with_detail("the custody log")),
    }
}

fn copy(args: &Args, case: &str, mark: &str, to: &std::path::Path, out: &mut Out) -> Done {
    let mut session = desk::open(args)?;
    let id = desk::find(&session, case)?;
    let exhibit = marked(&session, &id, mark)?;
    if to.exists() {
        return Err(Problem::in_field(Code::FolderNotEmpty, "to", "already exists"));
    }
    let hash = session.copy_out(&id, &exhibit, None, to).map_err(|error| error.problem())?;
    session.lock();
    out.say("cli-paper-copied", &[("hash", Given::Text(hash.as_str()))]);
    out.value(&json!({ "sha256": hash.as_str() }));
    Ok(())
}
