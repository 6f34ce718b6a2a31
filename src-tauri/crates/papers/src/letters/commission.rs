//! Papers for the CCF beside the request: the power of attorney, the letter that goes with a request, and the polite
//! letter about an answer that is late.
//!
//! Facts PR-020, PR-040, PR-042, PR-043, PR-044 (recalled) and PR-047 for the power of attorney, PR-100 and PR-103 for what stays
//! confidential, PR-080 to PR-083 for the limits. None has a place for residence, contacts, family or witnesses. For a
//! company or another entity somebody acts who has the authority to (PR-040, PR-045): it is named, never born.

use std::collections::BTreeMap;

use redress_model::{
    Id, IsoDate, PartialDate, Person, PersonRole, Releasable, RequestKind, RequestLanguage,
};

use super::frame::{Frame, Lacking, Letter, Paragraph};
use super::speech::Speech;
use super::state::identity;
use crate::Error;
use crate::request::{Authorised, enclosed};

/// A line to write on by hand: the template draws dots as a line of the whole width.
const BY_HAND: &str = "........................................";

/// What goes with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accompanied {
    /// What the request asks.
    pub kind: RequestKind,
    /// How many exhibits are enclosed: those of which there is a file.
    pub exhibits: u32,
    /// The request asks for provisional measures.
    pub urgent: bool,
    /// The request lists what must stay confidential.
    pub secret: bool,
}

/// Which limit has passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PassedLimit {
    /// One month from receipt for the answer on admissibility (Statute Article 32, PR-080).
    Admissibility,
    /// Four months from admissibility for access (Statute Article 40, PR-081).
    Access,
    /// Nine months from admissibility for correction or deletion (Statute Article 40, PR-082).
    Deletion,
}

/// An answer that is late.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LateAnswer {
    /// The letter that began the limit, an id of `letters`.
    pub letter: Id,
    /// Which limit has passed.
    pub limit: PassedLimit,
    /// What the request asks, where it is known.
    pub kind: RequestKind,
    /// The number that the CCF gave the request.
    pub number: Option<String>,
    /// The day it counts from, as it was written: the receipt, or the letter on admissibility.
    pub from: PartialDate,
    /// The last day of the limit.
    pub ended: PartialDate,
    /// Whether the CCF has told of a delay.
    pub told: bool,
}

/// Who writes: the person, and their representative if they have one.
struct Writers<'a> {
    speech: Speech,
    person: &'a Person,
    lawyer: Option<&'a Person>,
}

impl<'a> Writers<'a> {
    fn of(releasable: &'a Releasable, language: RequestLanguage) -> Result<Self, Error> {
        let case = releasable.case();
        let person = case.applicant().ok_or(Error::NoApplicant)?;
        let lawyer = case.people.iter().find(|p| p.role == PersonRole::Representative);
        Ok(Self { speech: Speech::about(language, person), person, lawyer })
    }

    fn writer(&self) -> &'a Person {
        self.lawyer.unwrap_or(self.person)
    }

    /// What shows who the person is and leaves with the request (PR-042, PR-045).
    fn shows_identity_with(&self, releasable: &Releasable) -> Option<&'static str> {
        let leaves = |exhibit: Option<&Id>| enclosed(releasable.case(), exhibit);
        match &self.person.entity {
            Some(entity) => leaves(entity.exhibit.as_ref()).then_some("identity-entity"),
            None => {
                let mut papers = self.person.papers.iter();
                papers.any(|paper| leaves(paper.exhibit.as_ref())).then_some("identity")
            }
        }
    }

    /// What shows that the representative may file and leaves with the request: the power of attorney, for a child also
    /// or only the paper on how they are related (PR-043, PR-046).
    fn shows_authority_with(&self, releasable: &Releasable) -> Vec<&'static str> {
        let Some(lawyer) = self.lawyer else { return Vec::new() };
        let shown = Authorised::papers(lawyer, self.person, releasable.case());
        let papers = [("power", shown.power), ("relation", shown.relation)];
        papers.into_iter().filter(|(_, there)| *there).map(|(paper, _)| paper).collect()
    }

    fn sender(&self) -> Vec<String> {
        let speech = self.speech;
        let mut lines = vec![speech.apart(self.writer().shown_name())];
        let office = self.writer().organisation.as_deref().filter(|_| self.lawyer.is_some());
        lines.extend(office.map(|text| speech.apart(text)));
        lines
    }

    /// Who signs: for an entity without a representative, somebody who writes their own name by hand.
    fn signs(&self) -> String {
        match self.lawyer {
            Some(lawyer) => self.speech.apart(lawyer.shown_name()),
            None => self.person_signs(),
        }
    }

    /// Who stands for an entity that names no representative: whoever signs writes their name and position by hand (PR-040).
    fn signer_by_hand(&self) -> Option<(String, String)> {
        let unnamed = self.speech.entity && self.lawyer.is_none();
        unnamed.then(|| self.signs_for_entity())
    }

    fn signs_for_entity(&self) -> (String, String) {
        (self.speech.say("ccf.signer"), BY_HAND.to_owned())
    }

    fn person_signs(&self) -> String {
        let name = self.speech.apart(self.person.shown_name());
        self.speech.say("ccf.signs").replace("{name}", &name)
    }
}

fn commission(speech: Speech) -> Vec<String> {
    vec![speech.say("ccf.to"), speech.say("ccf.chamber")]
}

fn asked(speech: Speech, family: &str, kind: RequestKind) -> String {
    speech.say(&format!("ccf.{family}-{}", kind_word(kind)))
}

fn with_kind(speech: Speech, key: &str, kind: RequestKind) -> String {
    speech.say(key).replace("{kind}", &asked(speech, "about", kind))
}

fn born(person: &Person) -> Vec<Lacking> {
    // An entity is not born.
    let lacks = person.born.is_unknown() && person.entity.is_none();
    if lacks { vec![Lacking::Born] } else { Vec::new() }
}

/// The paragraphs of one paper. `family` begins the keys of all of them: the papers keep their own words together.
fn keyed(
    family: &str,
    paragraphs: Vec<(&str, Paragraph)>,
    own: &BTreeMap<String, String>,
    speech: Speech,
) -> Vec<Paragraph> {
    let one = |(key, paragraph): (&str, Paragraph)| {
        paragraph.keyed(format!("{family}/{key}"), own, speech)
    };
    paragraphs.into_iter().map(one).collect()
}

fn kind_word(kind: RequestKind) -> &'static str {
    match kind {
        RequestKind::Access => "access",
        RequestKind::Deletion => "deletion",
        RequestKind::Revision => "revision",
    }
}

/// Sets the power of attorney of the person for their representative. It has no day: the signer writes it by hand.
/// `own` are own words by the key of their paragraph, as looked through by the caller; so in the papers below.
///
/// # Errors
/// [`Error::NoApplicant`]; [`Error::Needs`] `representative` where the case names none who may be named;
/// [`Error::Failed`].
pub fn power(
    releasable: &Releasable,
    language: RequestLanguage,
    date: IsoDate,
    own: &BTreeMap<String, String>,
) -> Result<Letter, Error> {
    let writers = Writers::of(releasable, language)?;
    let speech = writers.speech;
    let lawyer = writers.lawyer.ok_or(Error::Needs("representative"))?;
    let say = |key: &str| Paragraph::of(speech.say(&format!("power.{key}")));
    let office = lawyer.organisation.as_deref().map(|text| speech.apart(text)).unwrap_or_default();
    let theirs = vec![
        (speech.say("fact.name"), speech.apart(lawyer.shown_name())),
        (speech.say("ccf.office"), office),
        (speech.say("ccf.address"), BY_HAND.to_owned()),
        (speech.say("ccf.email"), BY_HAND.to_owned()),
        (speech.say("ccf.telephone"), BY_HAND.to_owned()),
    ];
    let points = ["file", "access", "receive", "papers"]
        .map(|point| speech.say(&format!("power.point-{point}")))
        .to_vec();
    let mut who = identity(writers.person, speech);
    if speech.entity {
        // The entity itself gives it, whoever its representative is.
        who.push(writers.signs_for_entity());
    }
    let paragraphs = vec![
        ("i-am", Paragraph::with_rows(speech.say("power.i-am"), who)),
        ("gives", Paragraph::with_rows(speech.say("power.gives"), theirs)),
        ("may", Paragraph::with_points(speech.say("power.may"), points)),
        ("not", say("not")),
        ("until", say("until")),
    ];
    let frame = Frame {
        speech,
        name: "redress-power",
        title: speech.say("power.title"),
        sender: Vec::new(),
        to: Vec::new(),
        place: None,
        date,
        reference: None,
        paragraphs: keyed("power", paragraphs, own, speech),
        signatures: vec![writers.person_signs()],
        enclosures: Vec::new(),
        lacking: born(writers.person),
    };
    frame.set()
}

/// Sets the letter that goes with a request.
///
/// # Errors
/// [`Error::NoApplicant`]; [`Error::Failed`].
pub fn cover(
    releasable: &Releasable,
    with: Accompanied,
    language: RequestLanguage,
    date: IsoDate,
    own: &BTreeMap<String, String>,
) -> Result<Letter, Error> {
    let writers = Writers::of(releasable, language)?;
    let speech = writers.speech;
    let say = |key: &str| speech.say(&format!("cover.{key}"));
    let mine = if writers.lawyer.is_some() { "cover.we-file" } else { "cover.i-file" };
    // Only what goes: a letter that names a paper which is not there is corrected by the reader.
    let mut enclosed = vec![say("request")];
    enclosed.extend(writers.shows_identity_with(releasable).map(say));
    enclosed.extend(writers.shows_authority_with(releasable).into_iter().map(say));
    if with.exhibits > 0 {
        enclosed.push(say("exhibits").replace("{n}", &speech.number(with.exhibits.into())));
    }
    let mut who = identity(writers.person, speech);
    who.extend(writers.signer_by_hand());
    let mut paragraphs = vec![
        ("file", Paragraph::with_rows(with_kind(speech, mine, with.kind), who)),
        ("enclosed", Paragraph::with_points(say("enclosed"), enclosed)),
    ];
    let plain =
        [("urgent", with.urgent), ("secret", with.secret), ("confirm", true), ("short", true)];
    let told = plain.into_iter().filter(|(_, told)| *told);
    paragraphs.extend(told.map(|(key, _)| (key, Paragraph::of(say(key)))));
    let frame = Frame {
        speech,
        name: "redress-cover",
        title: asked(speech, "kind", with.kind),
        sender: writers.sender(),
        to: commission(speech),
        place: None,
        date,
        reference: None,
        paragraphs: keyed(&format!("cover-{}", kind_word(with.kind)), paragraphs, own, speech),
        signatures: vec![writers.signs()],
        enclosures: Vec::new(),
        lacking: born(writers.person),
    };
    frame.set()
}

/// Sets the polite letter about an answer that is late.
///
/// # Errors
/// [`Error::NoApplicant`]; [`Error::Failed`].
pub fn overdue(
    releasable: &Releasable,
    late: &LateAnswer,
    language: RequestLanguage,
    date: IsoDate,
    own: &BTreeMap<String, String>,
) -> Result<Letter, Error> {
    let writers = Writers::of(releasable, language)?;
    let speech = writers.speech;
    let say = |key: &str| Paragraph::of(speech.say(&format!("overdue.{key}")));
    let (from, rule) = match late.limit {
        PassedLimit::Admissibility => ("overdue.received", "admissibility"),
        PassedLimit::Access => ("overdue.admissible", "access"),
        PassedLimit::Deletion => ("overdue.admissible", "deletion"),
    };
    let number = late.number.as_deref().map(|text| speech.apart(text));
    let mut rows = vec![
        (speech.say("fact.name"), speech.apart(writers.person.shown_name())),
        (
            speech.say("fact.born"),
            if speech.entity { String::new() } else { speech.date(&writers.person.born) },
        ),
        (speech.say("ccf.number"), number.clone().unwrap_or_default()),
        (speech.say(from), speech.date(&late.from)),
        (speech.say("overdue.ended"), speech.date(&late.ended)),
    ];
    rows.extend(writers.signer_by_hand());
    let about = with_kind(speech, "overdue.about", late.kind);
    // The letter is part of the key: what was written about one request is not for another of its kind.
    let family = format!("overdue-{rule}-{}-{}", kind_word(late.kind), late.letter);
    // What is to be told of a delay stands in Article 40 (PR-083), beside its own limits; of the limit of Article 32
    // nothing like it was read.
    let notice = match (late.told, late.limit) {
        (true, _) => Some("told"),
        (false, PassedLimit::Admissibility) => None,
        (false, PassedLimit::Access | PassedLimit::Deletion) => Some("tell"),
    };
    let mut paragraphs = vec![("about", Paragraph::with_rows(about, rows)), ("rule", say(rule))];
    paragraphs.extend(notice.map(|notice| (notice, say(notice))));
    paragraphs.extend([("ask", say("ask")), ("ready", say("ready"))]);
    let mut lacking = born(writers.person);
    lacking.extend(number.is_none().then_some(Lacking::Number));
    let frame = Frame {
        speech,
        name: "redress-overdue",
        title: speech.say("overdue.title"),
        sender: writers.sender(),
        to: commission(speech),
        place: None,
        date,
        reference: number,
        paragraphs: keyed(&family, paragraphs, own, speech),
        signatures: vec![writers.signs()],
        enclosures: Vec::new(),
        lacking,
    };
    frame.set()
}
