//! A request of ten pages from a cold start, beside LibreOffice that makes a PDF of the same document.

use std::fs;
use std::path::Path;
use std::process::Command;

use redress_casework::Session;
use redress_casework::model::RequestLanguage;

use crate::beside::{find, myself, pages, timed};
use crate::rows::{Row, Target};
use crate::{Told, desk, said};

/// The first argument of a process that makes one request.
pub const COLD: &str = "--request";
const WHAT: &str = "request of 10 pages, cold";
const MOST: f64 = 0.5;
const ROUNDS: usize = 7;

/// Reads a case, drafts its request and writes the PDF, as a process of its own.
pub fn cold(case: &Path, pdf: &Path) -> Told<()> {
    let mut session = Session::in_memory(desk::clock());
    let id = session.import_case(&fs::read(case).map_err(said)?).map_err(said)?.id;
    let drafted = session.draft(&id, desk::KIND, RequestLanguage::En).map_err(said)?;
    let papers = drafted.papers().map_err(said)?;
    let paper = papers.iter().find(|paper| paper.name == "request.pdf").ok_or("no PDF")?;
    fs::write(pdf, &paper.bytes).map_err(said)
}

/// Measures both in turn.
pub fn rows(folder: &Path) -> Told<Vec<Row>> {
    let (case, pdf) = (folder.join("case.json"), folder.join("ours.pdf"));
    let mut session = Session::in_memory(desk::clock());
    let known = desk::ten_pages(RequestLanguage::En)?;
    let json = serde_json::to_vec(&known).map_err(said)?;
    let id = session.import_case(&json).map_err(said)?.id;
    let drafted = session.draft(&id, desk::KIND, RequestLanguage::En).map_err(said)?;
    fs::write(&case, &json).map_err(said)?;
    let document = folder.join("request.docx");
    fs::write(&document, drafted.draft.docx().map_err(said)?).map_err(said)?;

    let ours = || timed(myself()?.arg(COLD).arg(&case).arg(&pdf));
    let Some(office) = find("soffice").or_else(|| find("libreoffice")) else {
        let ours: Told<Vec<f64>> = (0..ROUNDS).map(|_| ours()).collect();
        let target = Target::AtMost(MOST);
        return Ok(vec![Row::not_run(WHAT, "×", target, ours?, "LibreOffice is not here")]);
    };
    let profile = folder.join("profile");
    let theirs = || {
        let mut command = Command::new(&office);
        command.arg(format!("-env:UserInstallation=file://{}", profile.display()));
        command.args(["--headless", "--convert-to", "pdf", "--outdir"]).arg(folder).arg(&document);
        timed(command.env("HOME", folder))
    };
    let first = theirs()?;
    let (mut mine, mut office) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        mine.push(ours()?);
        office.push(theirs()?);
    }
    let counted = |pages: Option<u32>| pages.map_or("?".into(), |pages| pages.to_string());
    let row = Row::ratio(WHAT, MOST, mine, ("LibreOffice", office))
        .note(format!(
            "pages: {} of this program, {} of LibreOffice",
            drafted.draft.pages(),
            counted(pages(&folder.join("request.pdf"))),
        ))
        .note(format!(
            "both are processes started anew with their files in the system's memory; LibreOffice has a profile that \
             one start made before, which took {first:.0} ms and is not counted"
        ))
        .note("ours reads a case file, checks it, assesses it, sets the pages and exports PDF/A");
    Ok(vec![row])
}
