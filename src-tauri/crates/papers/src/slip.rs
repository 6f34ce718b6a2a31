//! The control slip: the days of the next weeks on paper, for a desk or a wall. It is no paper for
//! an office: it holds days, case numbers and the words it is given, and no name of a case.

use redress_model::{IsoDate, for_display};
use serde::Serialize;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{Error, print, world};

/// A slip, in the words of its language.
#[derive(Debug, Clone, Serialize)]
pub struct Slip {
    /// Its language, BCP 47.
    pub language: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Its title.
    pub title: String,
    /// The words *as of* with the day.
    pub as_of: String,
    /// The words of the page number, with `%n` and `%all` in them.
    pub page: String,
    /// The heads of the columns: day, case, what, done.
    pub heads: [String; 4],
    /// The groups, the most pressing first.
    pub groups: Vec<SlipGroup>,
    /// What is said where there is no group.
    pub none: String,
    /// What is said at the end.
    pub end: String,
    /// The day of the PDF.
    #[serde(skip)]
    pub date: IsoDate,
}

/// Days that are as near as each other.
#[derive(Debug, Clone, Serialize)]
pub struct SlipGroup {
    /// Its name.
    pub name: String,
    /// Day, case number and what.
    pub rows: Vec<[String; 3]>,
}

/// Sets a slip and gives the PDF.
///
/// # Errors
/// [`Error::Failed`] if the typesetter refuses.
pub fn slip(slip: &Slip) -> Result<Vec<u8>, Error> {
    let mut data = serde_json::to_value(slip).map_err(|_| Error::Failed)?;
    let object = data.as_object_mut().ok_or(Error::Failed)?;
    let date = [slip.date.year, slip.date.month.into(), slip.date.day.into()];
    object.insert("date".into(), serde_json::json!(date));
    clean(&mut data);
    print::make_printable(&mut data);
    let json = serde_json::to_vec(&data).map_err(|_| Error::Failed)?;
    let world = world::Memory::new(include_str!("../templates/slip.typ"), json);
    let document = typst::compile::<PagedDocument>(&world).output.map_err(|_| Error::Failed);
    let pdf = document.and_then(|document| {
        let tried = [&[PdfStandard::A_2a, PdfStandard::Ua_1][..], &[]];
        let made = tried.into_iter().find_map(|standards| {
            let options = PdfOptions {
                ident: Smart::Custom(String::from("redress-slip")),
                creator: Smart::Custom(None),
                timestamp: None,
                standards: PdfStandards::new(standards).ok()?,
                ..PdfOptions::default()
            };
            typst_pdf::pdf(&document, &options).ok()
        });
        made.ok_or(Error::Failed)
    });
    // The typesetter caches between runs; the words of a case must not stay in memory for that.
    typst::comemo::evict(0);
    pdf
}

/// Takes hidden direction marks out of every text.
fn clean(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::String(text) => *text = for_display(text),
        serde_json::Value::Array(all) => all.iter_mut().for_each(clean),
        serde_json::Value::Object(all) => all.values_mut().for_each(clean),
        _ => {}
    }
}
