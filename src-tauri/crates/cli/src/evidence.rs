//! `evidence add|list|verify|copy`.

use std::fs::File;
use std::path::Path;

use redress_casework::Progress;
use redress_casework::model::{Code, Problem, YesNo};
use serde_json::json;

use crate::args::{Args, EvidenceVerb};
use crate::desk::{self, Done};
use crate::out::Out;
use crate::words::Given;

/// Runs a verb of evidence.
pub fn run(args: &Args, verb: &EvidenceVerb, out: &mut Out) -> Done {
    match verb {
        EvidenceVerb::Add { case, files } => add(args, case, files, out),
        EvidenceVerb::List { case } => list(args, case, out),
        EvidenceVerb::Verify { case } => verify(args, case, out),
        EvidenceVerb::Copy { case, exhibit, to } => copy(args, case, exhibit, to, out),
    }
}

fn add(args: &Args, case: &str, files: &[std::path::PathBuf], out: &mut Out) -> Done {
    // All are tried before the first is taken in, so that a slip of the hand leaves nothing half
    // done.
    for file in files {
        source(file)?;
    }
    let mut session = desk::open(args)?;
    let id = desk::find(&session, case)?;
    let mut added = Vec::new();
    for file in files {
        let (name, size, mut from) = source(file)?;
        let exhibit = session
            .add_evidence(&id, &name, size, &mut from, &Progress::default())
            .map_err(|error| error.problem())?;
        let hash = exhibit.file.as_ref().map(|f| f.sha256.as_str().to_owned()).unwrap_or_default();
        let values = [("mark", Given::Text(&exhibit.mark())), ("hash", Given::Text(&hash))];
        out.say("cli-paper-in", &values);
        added.push(json!({ "id": exhibit.id.as_str(), "mark": exhibit.mark(), "sha256": hash }));
    }
    session.idle().map_err(|error| error.problem())?;
    session.lock();
    out.say("cli-papers-outside", &[]);
    out.value(&added);
    Ok(())
}

/// Opens a file to be taken in, and gives its name and its size in bytes.
fn source(file: &Path) -> Result<(String, u64, File), Problem> {
    let name = file.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let unreadable = |why: String| Problem::in_field(Code::FileUnreadable, &name, why);
    // A pipe would wait for ever on being opened.
    let meta = std::fs::metadata(file).map_err(|error| unreadable(error.kind().to_string()))?;
    if !meta.is_file() {
        return Err(unreadable("not a file".into()));
    }
    let from = File::open(file).map_err(|error| unreadable(error.kind().to_string()))?;
    Ok((name, meta.len(), from))
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
        out.line(&format!("{}  {words}", row.mark));
    }
    let list: Vec<_> = rows
        .iter()
        .map(|row| json!({ "id": row.id.as_str(), "mark": row.mark, "unchanged": row.unchanged }))
        .collect();
    out.value(&list);
    if changed == 0 {
        Ok(())
    } else {
        Err(Problem::new(Code::AttachmentDamaged)
            .with_detail(format!("{changed} of {}", rows.len())))
    }
}

fn copy(args: &Args, case: &str, mark: &str, to: &std::path::Path, out: &mut Out) -> Done {
    let session = desk::open(args)?;
    let id = desk::find(&session, case)?;
    let all = session.case(&id).map_err(|error| error.problem())?.case.evidence;
    let exhibit = all
        .iter()
        .find(|exhibit| exhibit.mark() == mark || exhibit.id.as_str() == mark)
        .ok_or_else(|| Problem::in_field(Code::NotFound, "exhibit", "see `evidence list`"))?;
    if to.exists() {
        return Err(Problem::in_field(Code::FolderNotEmpty, "to", "already exists"));
    }
    let hash = session.copy_out(&id, exhibit, to).map_err(|error| error.problem())?;
    session.lock();
    out.say("cli-paper-copied", &[("hash", Given::Text(hash.as_str()))]);
    out.value(&json!({ "sha256": hash.as_str() }));
    Ok(())
}
