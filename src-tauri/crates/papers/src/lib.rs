//! Papers from the model: pure, the same input gives the same bytes.
//!
//! A paper is made from a [`Releasable`] and nothing else, so what never leaves the vault cannot
//! enter one. Users' values reach the typesetter as data in a file of its memory world; none is
//! ever evaluated.
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod arguments;
mod english;
mod request;
mod sheet;
mod world;

use redress_model::{Confidence, IsoDate, Releasable, RequestKind, RequestLanguage};
use serde::Serialize;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// What the person who files has chosen.
#[derive(Debug, Clone)]
pub struct Choices {
    /// What the request asks.
    pub kind: RequestKind,
    /// Its language.
    pub language: RequestLanguage,
    /// The date printed on it.
    pub date: IsoDate,
    /// The place printed in the signature block.
    pub place: Option<String>,
    /// The grounds to argue, by id; `None` takes those at least arguable.
    pub grounds: Option<Vec<String>>,
}

/// A note for the person who files; never in the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Its kind, the end of a message id: `check-rule`, `not-printable`, `no-ground`,
    /// `not-reviewed`, `length`.
    pub kind: &'static str,
    /// What it is about, such as a citation; may be empty.
    pub about: String,
    /// How many.
    pub count: u32,
}

/// What can go wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// This kind of request, or this language, does not exist yet.
    #[error("this kind of request is not there yet in this language")]
    NotYet,
    /// The case names no person who may be named.
    #[error("the case names no applicant")]
    NoApplicant,
    /// The paper could not be set.
    #[error("the paper could not be set")]
    Failed,
    /// There is no such page.
    #[error("there is no such page")]
    NoPage,
}

/// A paper that was set.
pub struct Draft {
    document: PagedDocument,
    pdf: Vec<u8>,
    notes: Vec<Note>,
}

#[derive(Serialize)]
struct Data {
    title: String,
    author: String,
    running: String,
    to: Vec<String>,
    under: Vec<String>,
    sections: Vec<sheet::Section>,
}

/// Pages beyond which a request is long; procedure fact PR-070, recalled and not confirmed.
const LONG: u16 = 10;

/// Sets a request.
///
/// # Errors
/// [`Error::NotYet`] for a kind or language that does not exist yet; [`Error::NoApplicant`];
/// [`Error::Failed`] if the typesetter refuses.
pub fn draft(releasable: &Releasable, choices: &Choices) -> Result<Draft, Error> {
    if choices.kind != RequestKind::Deletion || choices.language != RequestLanguage::En {
        return Err(Error::NotYet);
    }
    let applicant = releasable.case().applicant().ok_or(Error::NoApplicant)?;
    let built = request::Request::new(releasable, choices).build(applicant);
    let name = sheet::isolated(applicant.shown_name());
    let data = Data {
        title: "Request for correction or deletion of data".into(),
        author: redress_model::for_display(applicant.shown_name()),
        running: "Request for correction or deletion".into(),
        to: vec![
            "To the Commission for the Control of INTERPOL's Files".into(),
            "Requests Chamber".into(),
        ],
        under: vec![
            format!("Applicant: {name}"),
            format!("Date: {}", english::day(choices.date)),
            "Under the Statute of the Commission, Article 29 (version II.E/RCIA/GA/2004 (2025))"
                .into(),
        ],
        sections: built.sections,
    };
    let json = serde_json::to_vec(&data).map_err(|_| Error::Failed)?;
    let text = String::from_utf8_lossy(&json).into_owned();
    let world = world::Memory::new(include_str!("../templates/request.typ"), json);
    let document = typst::compile::<PagedDocument>(&world).output.map_err(|_| Error::Failed)?;
    let pdf = export(&document)?;
    let pages = u16::try_from(document.pages().len()).unwrap_or(u16::MAX);
    // Results are cached between drafts; a case's text must not stay in memory for long.
    typst::comemo::evict(0);
    let notes = notes(releasable, choices, &text, pages);
    Ok(Draft { document, pdf, notes })
}

/// Exports as tagged PDF/A-2a and PDF/UA-1; the typesetter checks both.
fn export(document: &PagedDocument) -> Result<Vec<u8>, Error> {
    let standards =
        PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).map_err(|_| Error::Failed)?;
    let options = PdfOptions {
        ident: Smart::Custom("redress-request".into()),
        creator: Smart::Custom(None),
        timestamp: None,
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|_| Error::Failed)
}

fn notes(releasable: &Releasable, choices: &Choices, text: &str, pages: u16) -> Vec<Note> {
    let mut notes = vec![Note { kind: "not-reviewed", about: String::new(), count: 1 }];
    let grounds = request::grounds(releasable, choices);
    if grounds.is_empty() {
        notes.push(Note { kind: "no-ground", about: String::new(), count: 0 });
    }
    for rule in grounds.iter().filter_map(|ground| ground.rules.first()) {
        if rule.confidence != Confidence::Sourced {
            notes.push(Note { kind: "check-rule", about: rule.citation.clone(), count: 1 });
        }
    }
    let mut strange: Vec<char> = text.chars().filter(|c| !world::printable(*c)).collect();
    strange.sort_unstable();
    strange.dedup();
    if !strange.is_empty() {
        let count = u32::try_from(strange.len()).unwrap_or(u32::MAX);
        let about = strange.into_iter().take(20).collect();
        notes.push(Note { kind: "not-printable", about, count });
    }
    if pages > LONG {
        notes.push(Note { kind: "length", about: pages.to_string(), count: u32::from(LONG) });
    }
    notes
}

impl Draft {
    /// Gives the PDF.
    pub fn pdf(&self) -> &[u8] {
        &self.pdf
    }

    /// Gives how many pages it has.
    pub fn pages(&self) -> u16 {
        u16::try_from(self.document.pages().len()).unwrap_or(u16::MAX)
    }

    /// Gives an image of a page, counted from 1, with its media type.
    ///
    /// # Errors
    /// [`Error::NoPage`].
    pub fn page_image(&self, page: u16) -> Result<(&'static str, Vec<u8>), Error> {
        let index = usize::from(page).checked_sub(1).ok_or(Error::NoPage)?;
        let page = self.document.pages().get(index).ok_or(Error::NoPage)?;
        let svg = typst_svg::svg(page, &typst_svg::SvgOptions::default());
        Ok(("image/svg+xml", svg.into_bytes()))
    }

    /// Gives the notes for the person who files.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }
}
