//! Papers from the model: pure, the same input gives the same bytes.
//!
//! A paper for others is made from a [`Releasable`] and nothing else, so what never leaves the
//! vault cannot enter one. The timeline and the ledger that people print for themselves are the exception,
//! and only where they asked for it. The recovery sheet is made from its rows and a date. Users' values reach the
//! typesetter as data in a file of its memory world; none is ever evaluated.
#![deny(missing_docs)]
#![forbid(unsafe_code)]

/// A template of a paper that people print for themselves, with what those share before it.
macro_rules! own {
    ($file:literal) => {
        concat!(include_str!("../templates/own.typ"), include_str!($file))
    };
}

mod allegations;
mod card;
mod dates;
pub mod exhibits;
mod found;
mod lawyer;
mod ledger;
mod letters;
mod notes;
mod numbers;
mod pack;
mod portal;
mod print;
mod reading;
mod recovery;
mod request;
mod set;
mod sheet;
mod situation;
mod slip;
mod timeline;
mod words;
mod world;

use redress_model::{AlertStatus, EntryRef, IsoDate, Releasable, RequestKind, RequestLanguage};
use serde::Serialize;
use typst_layout::PagedDocument;

pub use found::{FoundGroup, FoundPaper, found};
pub use allegations::{Allegations, GroundSaid, allegations};
pub use card::{Card, CardPair, CardSides};
pub use lawyer::{Essentials, lawyer_sheet};
pub use ledger::{Ledger, Told, ledger};
pub use letters::{Lacking, Letter, Paragraph, consent, state};
pub use notes::Note;
pub use numbers::{Numbers, numbers};
pub use pack::{PackFile, PackKind, explain};
pub use portal::{Fill, PortalBox, portal_boxes};
pub use reading::{Reading, reading};
pub use recovery::{recovery_sheet, share_sheet};
pub use situation::{Situation, situation};
pub use slip::{Slip, SlipGroup, slip};
pub use timeline::{Shown, Timeline, row_title, timeline};

/// What the person who files has chosen.
#[derive(Debug, Clone)]
pub struct Choices {
    /// What the request asks.
    pub kind: RequestKind,
    /// Its language.
    pub language: RequestLanguage,
    /// The date printed on it, and the date of the PDF.
    pub date: IsoDate,
    /// The place printed in the signature block.
    pub place: Option<String>,
    /// The grounds to argue, by id; `None` takes those at least arguable, and weak ones only where
    /// there are no others.
    pub grounds: Option<Vec<String>>,
}

/// What can go wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// This kind of request, or this language, does not exist yet.
    #[error("this kind of request is not there yet in this language")]
    NotYet,
    /// The case names no person who may be named.
    #[error("the case names no applicant who may be named")]
    NoApplicant,
    /// The letter cannot be written without it, or as it stands: the field of the protection.
    #[error("the letter needs: {0}")]
    Needs(&'static str),
    /// The paper could not be set.
    #[error("the paper could not be set")]
    Failed,
    /// There is no such page.
    #[error("there is no such page")]
    NoPage,
    /// More is to be printed than a card holds.
    #[error("a side holds more than fits on it")]
    TooMuch,
}

/// A paper that was set.
pub struct Draft {
    document: PagedDocument,
    pdf: Vec<u8>,
    notes: Vec<Note>,
    arguments: String,
}

#[derive(Serialize)]
struct Data {
    title: &'static str,
    running: &'static str,
    author: String,
    date: [i32; 3],
    to: [&'static str; 2],
    under: Vec<(&'static str, String)>,
    sections: Vec<sheet::Section>,
}

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
    let arguments = sheet::arguments(&built.sections);
    let data = Data {
        title: "Request for correction or deletion of data",
        running: "Request for correction or deletion",
        author: redress_model::for_display(applicant.shown_name()),
        date: [choices.date.year, choices.date.month.into(), choices.date.day.into()],
        to: ["To the Commission for the Control of INTERPOL's Files", "Requests Chamber"],
        under: vec![
            ("Applicant", sheet::isolated(applicant.shown_name())),
            ("Kind of request", "Correction or deletion of data".into()),
            // PR-003, PR-020, PR-040 of the procedure data, as of 2026-11.
            (
                "Made under",
                "Statute of the Commission, Article 29 (II.E/RCIA/GA/2004 (2025))".into(),
            ),
            ("Date", dates::day(choices.date)),
        ],
        sections: built.sections,
    };
    let mut data = serde_json::to_value(&data).map_err(|_| Error::Failed)?;
    let strange = print::make_printable(&mut data);
    let template = include_str!("../templates/request.typ");
    let paper = set::json(template, &data, "redress-request")?;
    let seen = notes::Seen {
        grounds: &request::grounds(releasable, choices),
        left_out: &built.left_out,
        strange: &strange,
        archivable: paper.archivable,
        ended: releasable
            .case()
            .alerts
            .iter()
            .filter(|a| a.channel.in_interpol_files() && a.status == AlertStatus::Deleted)
            .count(),
        pages: paper.pages(),
    };
    let notes = notes::notes(&seen);
    Ok(Draft { document: paper.document, pdf: paper.pdf, notes, arguments })
}

/// A numbered paragraph of a paper, with the heading it stands under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its number: `4.2`.
    pub number: String,
    /// Heading of its section.
    pub heading: String,
}

/// Tells in which paragraphs a request would tell an entry, without setting the paper.
pub fn told(releasable: &Releasable, choices: &Choices, entry: &EntryRef) -> Vec<Place> {
    let Some(applicant) = releasable.case().applicant() else { return Vec::new() };
    let built = request::Request::new(releasable, choices).build(applicant);
    let heading = |number: &str| {
        let section = number.trim_start_matches("section ").split('.').next();
        let section = section.and_then(|n| n.parse::<u32>().ok());
        let found = built.sections.iter().find(|one| Some(one.number) == section);
        found.map(|one| one.heading.clone()).unwrap_or_default()
    };
    let numbers = built.told.get(entry).into_iter().flatten();
    numbers
        .map(|number| Place {
            number: number.trim_start_matches("section ").to_owned(),
            heading: heading(number),
        })
        .collect()
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

    /// Gives an image of a page, counted from 1, with its media type: an SVG that holds its own
    /// letter shapes and points to nothing outside.
    ///
    /// # Errors
    /// [`Error::NoPage`].
    pub fn page_image(&self, page: u16) -> Result<(&'static str, Vec<u8>), Error> {
        let index = usize::from(page).checked_sub(1).ok_or(Error::NoPage)?;
        let page = self.document.pages().get(index).ok_or(Error::NoPage)?;
        Ok(set::picture(page))
    }

    /// Gives its arguments as plain text, to copy.
    pub fn arguments(&self) -> &str {
        &self.arguments
    }

    /// Gives the notes for the person who files.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }
}
