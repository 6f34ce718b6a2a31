//! Exhibits of 500 pages as one PDF with index and stamps, beside the bare merge of the same files.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use redress_casework::model::{Disclosure, Id, RequestLanguage};
use redress_casework::render::Drawer;
use redress_casework::{Progress, Session};

use crate::beside::{find, since, timed};
use crate::rows::{Row, Target};
use crate::{Told, desk, made, said};

const WHAT: &str = "bundle of 500 pages";
const MOST: f64 = 2.0;
const ROUNDS: usize = 5;
/// Files, each of ten pages: every second one of text, the others scanned.
const FILES: usize = 50;

/// Measures both in turn.
pub fn rows(folder: &Path) -> Told<Vec<Row>> {
    let files = files(folder)?;
    let mut session = desk::vault(folder)?;
    let id = case(&mut session, &files)?;
    let (ours, theirs) = (folder.join("ours.pdf"), folder.join("theirs.pdf"));
    let choices = session.draft(&id, desk::KIND, RequestLanguage::En).map_err(said)?.choices;
    let mut pages = 0;
    let mut mine = || -> Told<f64> {
        let began = Instant::now();
        let whole = session
            .bundle_exhibits(&id, &choices, &Drawer::this_program(), &Progress::default())
            .map_err(said)?;
        fs::write(&ours, &whole.pdf).map_err(said)?;
        pages = whole.pages;
        Ok(since(began))
    };
    let Some(qpdf) = find("qpdf") else {
        let mine: Told<Vec<f64>> = (0..ROUNDS).map(|_| mine()).collect();
        let target = Target::AtMost(MOST);
        return Ok(vec![Row::not_run(WHAT, "×", target, mine?, "qpdf is not here")]);
    };
    let merge = || {
        let mut command = Command::new(&qpdf);
        timed(command.args(["--empty", "--pages"]).args(&files).arg("--").arg(&theirs))
    };
    let (mut us, mut them) = (Vec::new(), Vec::new());
    // The first round of each is not counted: it reads the files from the disk.
    mine()?;
    merge()?;
    for _ in 0..ROUNDS {
        us.push(mine()?);
        them.push(merge()?);
    }
    let mib = |file: &Path| fs::metadata(file).map_or(0, |meta| meta.len() >> 20);
    let row = Row::ratio(WHAT, MOST, us, ("qpdf", them)).note(format!(
        "{} pages with index, stamps, bookmarks and {FILES} children behind walls, taken out of the vault: {} MiB; of \
         qpdf {} MiB",
        pages,
        mib(&ours),
        mib(&theirs),
    ));
    session.lock();
    Ok(vec![row])
}

/// Writes the files: requests of ten pages in two languages, and scans.
fn files(folder: &Path) -> Told<Vec<PathBuf>> {
    let mut texts = Vec::new();
    for language in [RequestLanguage::En, RequestLanguage::Fr] {
        let case = desk::ten_pages(language)?;
        let mut session = Session::in_memory(desk::clock());
        let id = session.import_case(&serde_json::to_vec(&case).map_err(said)?).map_err(said)?.id;
        let drafted = session.draft(&id, desk::KIND, language).map_err(said)?;
        texts.push(drafted.draft.pdf().to_vec());
    }
    let mut files = Vec::with_capacity(FILES);
    for n in 0..FILES {
        let file = folder.join(format!("paper-{n:02}.pdf"));
        let bytes = match n % 2 {
            0 => texts[n / 2 % texts.len()].clone(),
            _ => made::scan(usize::from(desk::PAGES), n as u64),
        };
        fs::write(&file, bytes).map_err(said)?;
        files.push(file);
    }
    Ok(files)
}

/// A case with the files as exhibits that may leave.
fn case(session: &mut Session, files: &[PathBuf]) -> Told<Id> {
    let mut case = desk::ten_pages(RequestLanguage::En)?;
    // Its own exhibits have no files, and would be sheets between the pages.
    case.evidence.iter_mut().for_each(|one| one.provenance.disclosure = Disclosure::NeverLeaves);
    let id = session.import_case(&serde_json::to_vec(&case).map_err(said)?).map_err(said)?.id;
    for file in files {
        let exhibit = session.take_in(&id, file, &Progress::default()).map_err(said)?;
        let base = session.at_hand(&id).map_err(said)?.revision(&exhibit.id);
        session.set_disclosure(&id, &exhibit.id, base, Disclosure::MayReachState).map_err(said)?;
    }
    Ok(id)
}
