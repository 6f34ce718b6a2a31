//! The form by which a person consents to the confirmation of their protection, and to nothing else.

use redress_model::{Id, IsoDate, Releasable, RequestLanguage};

use super::frame::{Frame, Letter, Paragraph};
use super::speech::Speech;
use super::state::About;
use crate::Error;
use crate::sheet::isolated;

/// Sets the consent form of one protection. It has no sender and no day: whoever signs writes those by hand.
///
/// # Errors
/// As [`super::state()`].
pub fn consent(
    releasable: &Releasable,
    protection: &Id,
    language: RequestLanguage,
    date: IsoDate,
) -> Result<Letter, Error> {
    let about = About::new(releasable, protection, language)?;
    let speech = Speech::of(language);
    let say = |key: &str| Paragraph::of(speech.say(key));
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
            Paragraph::with_rows(speech.say("consent.i-am"), about.identity()),
            Paragraph::with_rows(speech.say("consent.given"), about.rows()),
            Paragraph::with_points(speech.say("consent.yes"), about.points()),
            say("consent.no"),
            say("consent.no-contact"),
            say("consent.end"),
        ],
        signatures: vec![isolated(about.person.shown_name())],
        enclosures: Vec::new(),
        lacking: Vec::new(),
    };
    frame.set()
}
