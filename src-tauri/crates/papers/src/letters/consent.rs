//! The form by which a person consents to the confirmation of their protection, and to nothing else.

use std::collections::BTreeMap;

use redress_model::{Id, IsoDate, Releasable, RequestLanguage};

use super::frame::{Frame, Letter, Paragraph};
use super::speech::Speech;
use super::state::About;
use crate::Error;

/// Sets the consent form of one protection. It has no sender and no day: whoever signs writes those by hand. `own` are
/// own words by the key of their paragraph, as looked through by the caller.
///
/// # Errors
/// As [`super::state()`].
pub fn consent(
    releasable: &Releasable,
    protection: &Id,
    language: RequestLanguage,
    date: IsoDate,
    own: &BTreeMap<String, String>,
) -> Result<Letter, Error> {
    let about = About::new(releasable, protection, language)?;
    let speech = Speech::of(language);
    // The letter and this form keep their own words together, so the keys of this one say whose they are.
    let one = |key: &str, rows, points| {
        let key = format!("consent/{key}");
        let words = speech.say(&key.replace('/', "."));
        Paragraph { points, ..Paragraph::with_rows(words, rows) }.keyed(key, own, speech)
    };
    let say = |key: &str| one(key, Vec::new(), Vec::new());
    let frame = Frame {
        speech,
        name: "redress-consent",
        title: speech.say("consent.title"),
        sender: Vec::new(),
        to: Vec::new(),
        place: None,
        date,
        reference: None,
        paragraphs: vec![
            one("i-am", about.identity(), Vec::new()),
            one("given", about.rows(about.protector(), "consent.fled"), Vec::new()),
            one("yes", Vec::new(), about.points()),
            say("no"),
            say("no-contact"),
            say("end"),
        ],
        signatures: vec![speech.apart(about.person.shown_name())],
        enclosures: Vec::new(),
        lacking: Vec::new(),
    };
    frame.set()
}
