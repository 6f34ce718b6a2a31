//! The exhibits as pages: one bundle with an index, and each exhibit apart, every page with its
//! stamp.
//!
//! The typesetter sets the *frame*: index, stamps, bookmarks, sheets for what cannot be a page, and
//! exhibits that are text. Pages of PDFs and pictures, which a child process read and made ready
//! (`redress_render::Parts`), are then put into the frame ([`place`]), below the stamp and never under it. The bundle is plain PDF 1.7: PDF/A refuses what
//! other people's PDFs hold.
//!
//! Pictures are decoded and written again there, so that nothing but their pixels travels.
//! Of a PDF only what its pages draw travels: no scripts, actions, comments, attached files or
//! information about the file. A text that somebody covered with a black box in such a PDF is still
//! there: for that a safe copy of pixels must be made first.

mod length;
mod look;
mod place;
mod words;

use redress_model::{Case, Evidence, PartialDate, RequestLanguage};
use serde::Serialize;
use serde_json::Value;

pub use look::{Looked, Why, look};

use crate::languages::language as named;
use crate::letters::Speech;
use crate::request::translations;
use crate::sheet::{self, lines};
use crate::tongue::Tongue;
use crate::{Error, print, set};
use length::Lengths;
use place::Placed;

/// An exhibit on its way into the bundle.
pub struct Exhibit {
    /// Its number: `E-07`.
    pub mark: String,
    /// Its title.
    pub title: String,
    /// The date it bears.
    pub dated: PartialDate,
    /// Its language, as the case has it: a code, which is named, or words; empty where unknown.
    pub language: String,
    /// What is known of a translation, in words of the paper's own language ([`translation`]); empty where there is none.
    pub translation: String,
    /// Whether the CCF is asked to keep it confidential.
    pub confidential: bool,
    /// What its file turned out to be.
    pub looked: Looked,
    /// The file that goes beside the bundle, where it cannot be pages.
    pub beside: Option<String>,
}

/// A bundle that was set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: u32,
    /// Characters that no built-in font holds; their codes stand in their place.
    pub strange: Vec<char>,
}

#[derive(Serialize)]
struct Data<'a> {
    language: &'static str,
    right_to_left: bool,
    bundle: bool,
    /// Whether the lengths are known, so that the pages of exhibits can be numbered.
    measured: bool,
    /// How many pages everything takes.
    all: usize,
    words: &'a words::Words,
    exhibits: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    mark: String,
    title: String,
    dated: String,
    language: String,
    translation: String,
    confidential: bool,
    /// What the index says of pages of a scan that are otherwise than expected.
    notes: Vec<String>,
    /// The page of the bundle on which it begins, from 1.
    first: usize,
    /// How many pages it takes.
    length: usize,
    /// For each page that is put in: whether it lies across.
    pages: Vec<bool>,
    /// The lines of an exhibit that is text.
    text: Vec<String>,
    /// What a sheet says in the place of what cannot be a page.
    sheet: Vec<String>,
}

/// Says what the index tells of translations: of which exhibit one is the translation, and which are its own, in which
/// language. Empty where there is none.
pub fn translation(case: &Case, exhibit: &Evidence, language: RequestLanguage) -> String {
    let t = Tongue::of(language);
    t.apart(&translations(t, case, exhibit, None))
}

/// Sets all exhibits as one bundle with an index.
///
/// # Errors
/// [`Error::Failed`] if the typesetter refuses, or a PDF that was looked at cannot be put in.
pub fn bundle(exhibits: &[Exhibit], language: RequestLanguage) -> Result<Bundle, Error> {
    set_frame(exhibits, language, true)
}

/// Sets one exhibit by itself, with its stamp.
///
/// # Errors
/// As [`bundle`].
pub fn apart(exhibit: &Exhibit, language: RequestLanguage) -> Result<Bundle, Error> {
    set_frame(std::slice::from_ref(exhibit), language, false)
}

/// How often the frame is set at most until the numbers on its pages are those of its pages.
const ROUNDS: usize = 3;

fn set_frame(
    exhibits: &[Exhibit],
    language: RequestLanguage,
    bundle: bool,
) -> Result<Bundle, Error> {
    let template = include_str!("../../templates/exhibits.typ");
    let name = if bundle { "redress-exhibits" } else { "redress-exhibit" };
    let frame = Frame { exhibits, language, bundle };
    let mut lengths = frame.measured(template)?;
    for _ in 0..ROUNDS {
        let (data, strange) = frame.data(&lengths, true)?;
        let paper = set::plain(template, &data, name)?;
        let seen = Lengths::of(&paper.document).ok_or(Error::Failed)?;
        if seen != lengths {
            // A number that is longer than the one it was measured by took another line of the index.
            lengths = seen;
            continue;
        }
        let pages = u32::from(paper.pages());
        let spots = length::pages(&paper.document, "rd-place").ok_or(Error::Failed)?;
        let sheets = exhibits.iter().flat_map(|exhibit| exhibit.looked.sheets());
        let placed: Vec<Placed<'_>> = spots.into_iter().zip(sheets).collect();
        let wanted: usize = exhibits.iter().map(|exhibit| exhibit.looked.across().len()).sum();
        if placed.len() != wanted {
            return Err(Error::Failed);
        }
        let pdf = place::place(&paper.pdf, &placed).ok_or(Error::Failed)?;
        return Ok(Bundle { pdf, pages, strange });
    }
    Err(Error::Failed)
}

/// What the frame is set of.
struct Frame<'a> {
    exhibits: &'a [Exhibit],
    language: RequestLanguage,
    bundle: bool,
}

impl Frame<'_> {
    /// Finds out how long index and exhibits are. Only what the typesetter breaks into pages is set for that.
    fn measured(&self, template: &'static str) -> Result<Lengths, Error> {
        let mut lengths = Lengths::unknown(self.exhibits);
        if !self.bundle && !lengths.each.contains(&0) {
            lengths.index = 0;
            return Ok(lengths);
        }
        let (data, _) = self.data(&lengths, false)?;
        let document = set::pages(template, &data)?;
        Lengths::of_rest(&document, self.exhibits).ok_or(Error::Failed)
    }

    /// What the template reads, and the characters in it that no font has.
    fn data(&self, lengths: &Lengths, measured: bool) -> Result<(Value, Vec<char>), Error> {
        let words = words::of(self.language);
        let places = lengths.firsts().into_iter().zip(&lengths.each);
        let rows = self.exhibits.iter().zip(places);
        let data = Data {
            language: words.code,
            right_to_left: self.language == RequestLanguage::Ar,
            bundle: self.bundle,
            measured,
            all: lengths.all(),
            words,
            exhibits: rows.map(|(one, place)| row(one, place, self.language, words)).collect(),
        };
        let mut data = serde_json::to_value(&data).map_err(|_| Error::Failed)?;
        let strange = print::make_printable(&mut data);
        Ok((data, strange))
    }
}

fn row(
    exhibit: &Exhibit,
    (first, length): (usize, &usize),
    language: RequestLanguage,
    words: &words::Words,
) -> Row {
    let right_to_left = language == RequestLanguage::Ar;
    let said_apart = |text: &str| sheet::apart(text, right_to_left);
    let title = said_apart(&exhibit.title);
    let (mut text, mut sheet) = (Vec::new(), Vec::new());
    match &exhibit.looked {
        Looked::Text(said) if !said.trim().is_empty() => text = lines(said, right_to_left),
        Looked::Text(_) => sheet.push(words.why(Why::Empty).to_owned()),
        Looked::Apart(why) => sheet.push(words.why(*why).to_owned()),
        Looked::Pages(_) => {}
    }
    if let (Some(file), false) = (&exhibit.beside, sheet.is_empty()) {
        sheet.push(words.beside.replace("%file", &said_apart(file)));
    }
    let otherwise = exhibit.looked.otherwise();
    let notes = [(words.left_out, otherwise.left_out), (words.uneven, otherwise.uneven)];
    let notes = notes.into_iter().filter(|(_, pages)| *pages > 0);
    Row {
        mark: exhibit.mark.clone(),
        title,
        dated: Speech::of(language).date(&exhibit.dated),
        language: named(Tongue::of(language), &exhibit.language),
        translation: exhibit.translation.clone(),
        confidential: exhibit.confidential,
        notes: notes.map(|(said, pages)| said.replace("%n", &pages.to_string())).collect(),
        first,
        length: *length,
        pages: exhibit.looked.across(),
        text,
        sheet,
    }
}
