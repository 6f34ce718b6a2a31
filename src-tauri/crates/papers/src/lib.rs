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
mod copy_sheet;
mod dates;
mod docx;
pub mod exhibits;
mod found;
mod languages;
mod lawyer;
mod ledger;
mod letters;
mod notes;
mod numbers;
#[cfg(test)]
mod orders;
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
mod tongue;
mod urgent;
mod world;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use redress_model::{
    AlertStatus, Case, EntryRef, Id, IsoDate, PartialDate, Releasable, RequestKind,
    RequestLanguage, Wording,
};
use serde::Serialize;
use tongue::Tongue;
use typst_layout::PagedDocument;

pub use allegations::{Allegations, GroundSaid, allegations};
pub use card::{Card, CardPair, CardSides};
pub use copy_sheet::{BoxSaid, Copied, CopySheet, copy_sheet};
pub use found::{FoundGroup, FoundPaper, found};
pub use lawyer::{Essentials, lawyer_sheet};
pub use ledger::{Ledger, Told, ledger};
pub use letters::{
    Accompanied, Lacking, LateAnswer, Letter, NotNamed, Paragraph, PassedLimit, WhyNot, consent,
    cover, overdue, power, state,
};
pub use notes::Note;
pub use numbers::{Numbers, numbers};
pub use pack::{PackFile, PackKind, explain};
pub use portal::{Fill, PortalBox, Secret, portal_boxes, secrets};
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
    /// What the person wrote in place of the program's words, by the key of the paragraph.
    pub own_words: BTreeMap<String, String>,
    /// For a revision: the fact that was discovered.
    pub new_fact: NewFact,
    /// Whether somebody who may do so has reviewed the text: the paper then stops saying that
    /// nobody has.
    pub reviewed: bool,
    /// Arrests that ended, or may have ended, as the whole case tells: also by a release that is told to nobody.
    pub freed: BTreeSet<Id>,
}

impl Choices {
    /// Takes a kind, a language and a day, and leaves the rest to the program.
    pub fn new(kind: RequestKind, language: RequestLanguage, date: IsoDate) -> Self {
        Self {
            kind,
            language,
            date,
            place: None,
            grounds: None,
            own_words: BTreeMap::new(),
            new_fact: NewFact::default(),
            reviewed: false,
            freed: BTreeSet::new(),
        }
    }
}

/// A fact discovered after a decision, as the person tells it (PR-145).
#[derive(Debug, Clone, Default)]
pub struct NewFact {
    /// What it is.
    pub what: Option<String>,
    /// When it was discovered.
    pub found: PartialDate,
    /// Why it could have led to another conclusion.
    pub why: Option<String>,
    /// The exhibits that show it; those that may not leave are left out.
    pub exhibits: Vec<Id>,
    /// Whether it is for the Commission alone, whatever shows it.
    pub ccf_only: bool,
}

/// What can go wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
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
    paragraphs: Vec<RequestParagraph>,
    grounds: Vec<String>,
    summary: Option<Summary>,
    data: Data,
    tongue: Tongue,
    told: HashMap<EntryRef, Vec<sheet::At>>,
    secret: bool,
}

/// The summary of a new fact, set by itself.
struct Summary {
    pdf: Vec<u8>,
    pages: u16,
}

/// A numbered paragraph of a request, as the person who files can edit it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestParagraph {
    /// What it is, the same in every language and at every drafting.
    pub key: String,
    /// The section it stands in, as a word: `arguments`.
    pub section: &'static str,
    /// Heading of the section.
    pub heading: String,
    /// Heading of the part of the section; may be empty.
    pub part: String,
    /// Its number: `4.2`.
    pub number: String,
    /// Whether it is on the list of what must stay confidential.
    pub secret: bool,
    /// What stands in it.
    pub text: String,
    /// Its sources, which stay whatever is written.
    pub foot: Vec<String>,
    /// The program's words, where own words stand in their place.
    pub was: Option<String>,
    /// The entries it tells.
    pub tells: Vec<EntryRef>,
}

#[derive(Clone, Serialize)]
struct Data {
    lang: &'static str,
    title: String,
    running: String,
    page_of: String,
    secret: String,
    sign: [String; 2],
    author: String,
    date: [i32; 3],
    to: [String; 2],
    under: Vec<(String, String)>,
    sections: Vec<sheet::Section>,
}

/// Gives a sentence of the law data in the language of a paper.
fn said(tongue: Tongue, words: &Wording) -> &str {
    match tongue.language {
        RequestLanguage::En => &words.en,
        RequestLanguage::Fr => &words.fr,
        RequestLanguage::Es => &words.es,
        RequestLanguage::Ar => &words.ar,
    }
}

/// What the typesetter remembers of the request last drafted, so that the next drafting sets anew only what changed: a
/// person who writes sees the page at once. Words of a case are in that; so whoever holds the case holds this beside
/// it, and dropping it makes the typesetter forget all.
#[derive(Debug, Default)]
pub struct Typesetter(());

impl Drop for Typesetter {
    fn drop(&mut self) {
        forget();
    }
}

/// Makes the typesetter forget every word of every case.
pub fn forget() {
    set::keep_last(false);
}

/// Says whether the typesetter may remember words of a case: for tests, and for whoever wants to be sure.
pub fn remembers() -> bool {
    set::remembers()
}

/// Sets a request. The typesetter remembers it until the next paper, or until [`Typesetter`] is dropped.
///
/// # Errors
/// [`Error::NoApplicant`]; [`Error::Failed`] if the typesetter refuses.
pub fn draft(releasable: &Releasable, choices: &Choices) -> Result<Draft, Error> {
    let drafted = set_request(releasable, choices);
    set::keep_last(drafted.is_ok());
    drafted
}

fn set_request(releasable: &Releasable, choices: &Choices) -> Result<Draft, Error> {
    let applicant = releasable.case().applicant().ok_or(Error::NoApplicant)?;
    let built = request::Request::new(releasable, choices).build(applicant);
    let t = Tongue::about(choices.language, Some(applicant));
    let arguments = sheet::arguments(&built.sections, &t.word("mark-secret"));
    let paragraphs = paragraphs(&built);
    let of_kind = |family: &str| t.named(family, &choices.kind);
    let mut under = vec![
        (t.word("under-applicant"), t.isolated(applicant.shown_name())),
        (t.word("under-kind"), of_kind("kind")),
        (t.word("under-made"), of_kind("made-under")),
        (t.word("under-date"), t.day(choices.date)),
    ];
    if !choices.reviewed {
        under.push((t.word("under-state"), t.word("not-reviewed")));
    }
    let paper = Data {
        lang: t.code(),
        title: of_kind("title"),
        running: of_kind("running"),
        page_of: t.say("page-of", &[("page", "{page}"), ("pages", "{pages}")]),
        secret: t.word("mark-secret"),
        sign: [t.word("sign-place"), t.word("sign-date")],
        author: redress_model::for_display(applicant.shown_name()),
        date: [choices.date.year, choices.date.month.into(), choices.date.day.into()],
        to: [t.word("to-commission"), t.word("to-chamber")],
        under,
        sections: built.sections,
    };
    let mut data = serde_json::to_value(&paper).map_err(|_| Error::Failed)?;
    let strange = print::make_printable(&mut data);
    let template = include_str!("../templates/request.typ");
    let page = set::kept(template, &data, "redress-request")?;
    let summary = match choices.kind {
        RequestKind::Revision => {
            let sections = request::Request::new(releasable, choices).build_summary(applicant);
            Some(summary(Data { sections, ..paper.clone() }, t, template)?)
        }
        _ => None,
    };
    let grounds = request::grounds(releasable, choices);
    let seen = notes::Seen {
        argues: choices.kind == RequestKind::Deletion,
        reviewed: choices.reviewed,
        grounds: &grounds,
        left_out: &built.left_out,
        strange: &strange,
        archivable: page.archivable,
        ended: releasable
            .case()
            .alerts
            .iter()
            .filter(|a| a.channel.in_interpol_files() && a.status == AlertStatus::Deleted)
            .count(),
        pages: page.pages(),
    };
    let notes = notes::notes(&seen);
    Ok(Draft {
        document: page.document,
        pdf: page.pdf,
        notes,
        arguments,
        paragraphs,
        grounds: grounds.iter().map(|ground| ground.id.clone()).collect(),
        summary,
        data: paper,
        tongue: t,
        told: built.told,
        secret: built.secret,
    })
}

/// Sets the summary of a new fact by itself: the portal takes it first, on two pages (PR-069).
fn summary(mut paper: Data, t: Tongue, template: &'static str) -> Result<Summary, Error> {
    paper.title = t.word("title-summary");
    paper.running = t.word("running-summary");
    let mut data = serde_json::to_value(&paper).map_err(|_| Error::Failed)?;
    print::make_printable(&mut data);
    let set = set::kept(template, &data, "redress-summary")?;
    Ok(Summary { pages: set.pages(), pdf: set.pdf })
}

/// Gives the part of what may leave that a kind of request tells.
pub fn narrowed<'a>(case: &'a Case, choices: &Choices) -> std::borrow::Cow<'a, Case> {
    request::narrowed(case, choices.kind, &choices.new_fact)
}

/// Lists the paragraphs of a request that was built.
fn paragraphs(built: &request::Built) -> Vec<RequestParagraph> {
    let mut all = Vec::new();
    for section in &built.sections {
        let mut part = String::new();
        for block in &section.blocks {
            match block {
                sheet::Block::Sub { text, .. } => part = redress_model::for_display(text),
                sheet::Block::Para(one) => all.push(RequestParagraph {
                    key: one.key.clone(),
                    section: section.id,
                    heading: section.heading.clone(),
                    part: part.clone(),
                    number: one.number.clone(),
                    secret: one.secret,
                    text: one.text.plain(),
                    foot: one.text.foot.iter().map(|l| redress_model::for_display(l)).collect(),
                    was: one.was.clone(),
                    tells: built.tells(&one.number),
                }),
                _ => {}
            }
        }
    }
    all
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
    let heading = |section: u32| {
        let found = built.sections.iter().find(|one| one.number == section);
        found.map(|one| one.heading.clone()).unwrap_or_default()
    };
    let places = built.told.get(entry).into_iter().flatten();
    places
        .map(|place| match place {
            sheet::At::Section(n) => Place { number: n.to_string(), heading: heading(*n) },
            sheet::At::Paragraph(number) => {
                let section = number.split('.').next().and_then(|n| n.parse().ok());
                Place { number: number.clone(), heading: heading(section.unwrap_or_default()) }
            }
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
        Ok(set::kept_picture(page))
    }

    /// Gives its arguments as plain text, to copy.
    pub fn arguments(&self) -> &str {
        &self.arguments
    }

    /// Gives the same request as a document to edit in Word or LibreOffice.
    ///
    /// # Errors
    /// [`Error::Failed`] if it cannot be packed.
    pub fn docx(&self) -> Result<Vec<u8>, Error> {
        let data = &self.data;
        docx::docx(&docx::Paper {
            tongue: self.tongue,
            title: &data.title,
            running: &data.running,
            page_of: &data.page_of,
            author: &data.author,
            to: &data.to,
            under: &data.under,
            secret: &data.secret,
            sign: &data.sign,
            sections: &data.sections,
        })
    }

    /// Gives the grounds it argues, by id.
    pub fn grounds(&self) -> &[String] {
        &self.grounds
    }

    /// Gives how many pages the summary of a new fact takes; none for other kinds.
    pub fn summary_pages(&self) -> u16 {
        self.summary.as_ref().map_or(0, |summary| summary.pages)
    }

    /// Gives the PDF of the summary of a new fact by itself; none for other kinds.
    pub fn summary(&self) -> Option<&[u8]> {
        self.summary.as_ref().map(|summary| summary.pdf.as_slice())
    }

    /// Says whether it lists anything that must stay confidential: paragraphs, sections or exhibits.
    pub fn has_secrets(&self) -> bool {
        self.secret
    }

    /// Gives its numbered paragraphs, as they can be edited.
    pub fn paragraphs(&self) -> &[RequestParagraph] {
        &self.paragraphs
    }

    /// Gives the notes for the person who files.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }
}
