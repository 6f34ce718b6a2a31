//! The one way from data to a PDF: set in a memory world, exported, and forgotten by the typesetter.

use std::sync::atomic::{AtomicBool, Ordering};

use redress_model::{IsoDate, for_display};
use redress_words::Lang;
use redress_words::Value::Text;
use serde::Serialize;
use serde_json::Value;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{Error, print, world};

/// Whether something was set, or drawn, since everything was last forgotten.
static REMEMBERS: AtomicBool = AtomicBool::new(false);

/// A paper that was set.
pub(crate) struct Paper {
    /// The pages, for pictures of them.
    pub document: PagedDocument,
    /// The PDF.
    pub pdf: Vec<u8>,
    /// Whether it is PDF/A-2a and PDF/UA-1.
    pub archivable: bool,
}

impl Paper {
    /// Gives how many pages it has.
    pub fn pages(&self) -> u16 {
        u16::try_from(self.document.pages().len()).unwrap_or(u16::MAX)
    }
}

/// What stands at the head and foot of every paper that people print for themselves.
#[derive(Serialize)]
pub(crate) struct Head {
    lang: &'static str,
    rtl: bool,
    digits: Vec<String>,
    title: String,
    /// What runs at the foot of every page.
    running: String,
    /// `page @1 of @2`, where the numbers go.
    page: String,
    date: [i32; 3],
    asof: String,
}

impl Head {
    /// Makes the head of a paper in a language of the screen; `asof` says which day it tells of.
    pub(crate) fn of(lang: Lang, title: String, asof: String, date: IsoDate) -> Self {
        Self {
            lang: lang.code(),
            rtl: lang.right_to_left(),
            digits: (0..10).map(|digit| lang.number(digit)).collect(),
            running: format!("{title} · {asof}"),
            title,
            page: lang.say("print-page", &[("page", Text("@1")), ("pages", Text("@2"))]),
            date: [date.year, date.month.into(), date.day.into()],
            asof,
        }
    }
}

/// Sets a template with JSON data; `name` goes into the identity of the PDF.
///
/// # Errors
/// [`Error::Failed`] if the typesetter refuses.
pub(crate) fn json(
    template: &'static str,
    data: &serde_json::Value,
    name: &str,
) -> Result<Paper, Error> {
    bytes(template, serde_json::to_vec(data).map_err(|_| Error::Failed)?, name)
}

/// Sets a template with what it is about and its day, every text in a form that can be printed.
///
/// # Errors
/// [`Error::Failed`] if the typesetter refuses.
pub(crate) fn dated<T: Serialize>(
    template: &'static str,
    what: &T,
    date: IsoDate,
    name: &str,
) -> Result<Vec<u8>, Error> {
    Ok(dated_paper(template, what, date, name, false)?.pdf)
}

/// As [`dated`], and gives the pages as well. `apart` says that texts were cleaned and set apart already: what
/// sets them apart is then left in, which a paper from right to left cannot do without.
///
/// # Errors
/// [`Error::Failed`] if the typesetter refuses.
pub(crate) fn dated_paper<T: Serialize>(
    template: &'static str,
    what: &T,
    date: IsoDate,
    name: &str,
    apart: bool,
) -> Result<Paper, Error> {
    let mut data = serde_json::to_value(what).map_err(|_| Error::Failed)?;
    let object = data.as_object_mut().ok_or(Error::Failed)?;
    let date = [date.year, date.month.into(), date.day.into()];
    object.insert("date".into(), serde_json::json!(date));
    if !apart {
        clean(&mut data);
    }
    print::make_printable(&mut data);
    json(template, &data, name)
}

/// Takes hidden direction marks out of every text.
fn clean(value: &mut Value) {
    match value {
        Value::String(text) => *text = for_display(text),
        Value::Array(all) => all.iter_mut().for_each(clean),
        Value::Object(all) => all.values_mut().for_each(clean),
        _ => {}
    }
}

/// As [`json`], as plain tagged PDF: for what others' pages are put into, which PDF/A does not allow.
///
/// # Errors
/// [`Error::Failed`] if the typesetter refuses.
pub(crate) fn plain(
    template: &'static str,
    data: &serde_json::Value,
    name: &str,
) -> Result<Paper, Error> {
    let data = serde_json::to_vec(data).map_err(|_| Error::Failed)?;
    let document = compile(template, data)?;
    let pdf = pdf(&document, name, &[]);
    keep_last(false);
    Ok(Paper { pdf: pdf.ok_or(Error::Failed)?, document, archivable: false })
}

fn compile(template: &'static str, data: Vec<u8>) -> Result<PagedDocument, Error> {
    let world = world::Memory::new(template, data);
    REMEMBERS.store(true, Ordering::SeqCst);
    let document = typst::compile::<PagedDocument>(&world).output.map_err(|_| Error::Failed);
    if document.is_err() {
        keep_last(false);
    }
    document
}

/// Sets the pages without exporting them, for a look at them.
pub(crate) fn pages(
    template: &'static str,
    data: &serde_json::Value,
) -> Result<PagedDocument, Error> {
    let document = compile(template, serde_json::to_vec(data).map_err(|_| Error::Failed)?);
    keep_last(false);
    document
}

/// Draws a page: its media type, and an SVG that holds its own letter shapes and points to nothing outside.
pub(crate) fn picture(page: &typst_layout::Page) -> (&'static str, Vec<u8>) {
    let picture = kept_picture(page);
    keep_last(false);
    picture
}

/// As [`json`], with data in a form of the template's own.
pub(crate) fn bytes(template: &'static str, data: Vec<u8>, name: &str) -> Result<Paper, Error> {
    let set = set(template, data, name);
    // The typesetter caches between runs; the words of a case must not stay in memory for that, failed or not.
    keep_last(false);
    set
}

/// As [`json`]; what the typesetter learnt stays for the next time, until somebody settles it by [`keep_last`].
pub(crate) fn kept(
    template: &'static str,
    data: &serde_json::Value,
    name: &str,
) -> Result<Paper, Error> {
    set(template, serde_json::to_vec(data).map_err(|_| Error::Failed)?, name)
}

/// As [`picture`], and as [`kept`].
pub(crate) fn kept_picture(page: &typst_layout::Page) -> (&'static str, Vec<u8>) {
    REMEMBERS.store(true, Ordering::SeqCst);
    let svg = typst_svg::svg(page, &typst_svg::SvgOptions::default());
    ("image/svg+xml", svg.into_bytes())
}

/// Has the typesetter forget all but what it used since this was last called; of what failed, everything.
pub(crate) fn keep_last(whole: bool) {
    typst::comemo::evict(usize::from(whole));
    if !whole {
        REMEMBERS.store(false, Ordering::SeqCst);
    }
}

/// Says whether the typesetter may hold words.
pub(crate) fn remembers() -> bool {
    REMEMBERS.load(Ordering::SeqCst)
}

fn set(template: &'static str, data: Vec<u8>, name: &str) -> Result<Paper, Error> {
    let document = compile(template, data)?;
    let (pdf, archivable) = export(&document, name)?;
    Ok(Paper { document, pdf, archivable })
}

/// Exports as tagged PDF/A-2a and PDF/UA-1, both checked by the typesetter; where a user's text
/// does not fit those, as plain tagged PDF. Says whether the first held.
fn export(document: &PagedDocument, name: &str) -> Result<(Vec<u8>, bool), Error> {
    match pdf(document, name, &[PdfStandard::A_2a, PdfStandard::Ua_1]) {
        Some(bytes) => Ok((bytes, true)),
        None => pdf(document, name, &[]).map(|bytes| (bytes, false)).ok_or(Error::Failed),
    }
}

/// Exports a document; nothing where it does not fit the standards.
fn pdf(document: &PagedDocument, name: &str, standards: &[PdfStandard]) -> Option<Vec<u8>> {
    let standards = PdfStandards::new(standards).ok()?;
    let options = PdfOptions {
        ident: Smart::Custom(String::from(name)),
        creator: Smart::Custom(None),
        timestamp: None,
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).ok()
}
