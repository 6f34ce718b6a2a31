//! The frame that every letter is set in.

use std::collections::BTreeMap;

use redress_model::{IsoDate, RequestLanguage, for_display};
use serde::Serialize;

use super::speech::Speech;
use crate::{Error, set};

/// A letter that was set, with its text for the screen.
pub struct Letter {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: u16,
    /// Its language.
    pub language: RequestLanguage,
    /// Its title.
    pub title: String,
    /// Who writes, line by line; empty for a form.
    pub sender: Vec<String>,
    /// Whom it is written to, line by line.
    pub to: Vec<String>,
    /// Its paragraphs, in order.
    pub paragraphs: Vec<Paragraph>,
    /// What is enclosed.
    pub enclosures: Vec<String>,
    /// What is printed at the foot of every page: that nobody reviewed its wording.
    pub end: String,
    /// What would make it fuller, and is not in the case or may not leave the vault.
    pub lacking: Vec<Lacking>,
}

/// A numbered paragraph of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Paragraph {
    /// Its lines.
    pub lines: Vec<String>,
    /// Labels and values below them.
    pub rows: Vec<(String, String)>,
    /// Points below them.
    pub points: Vec<String>,
    /// Its key, by which own words take its place; empty where they cannot.
    #[serde(skip)]
    pub key: String,
    /// What the program says here, where own words stand in its place.
    #[serde(skip)]
    pub instead_of: Option<String>,
}

/// What a letter lacks. It is set all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Lacking {
    /// The kind of protection.
    Kind,
    /// The day it was given, or asked for.
    Day,
    /// The authority that gave it.
    Authority,
    /// The country the person fled.
    Fled,
    /// The person's date of birth.
    Born,
    /// A paper that shows the protection and may leave the vault.
    Proof,
    /// An alert of that country that may leave the vault.
    Alert,
    /// Consent has not been given yet: the form is to be signed first.
    Consent,
    /// The number that the CCF gave the request.
    Number,
    /// A paper that shows the protection has no file in this vault: the letter does not name it.
    ProofFile,
    /// A paper that a letter would name and does not, and why.
    NotNamed(NotNamed, WhyNot),
}

/// A paper that a letter with a request names where it goes with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NotNamed {
    /// A copy of an identity paper (PR-042).
    Identity,
    /// The official document on an entity (PR-045).
    Entity,
    /// The power of attorney (PR-043).
    Power,
    /// What shows the authority to represent an entity (PR-040).
    Authority,
    /// What shows how the filer is related to a child (PR-046).
    Relation,
}

/// Why a letter does not name a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum WhyNot {
    /// The case records none.
    NotRecorded,
    /// It is recorded, and no exhibit holds it.
    NoCopy,
    /// It is not recorded as signed.
    NotSigned,
    /// Its file is not in this vault.
    NoFile,
    /// It may not leave.
    Stays,
}

/// What a letter holds, before it is set.
pub(crate) struct Frame {
    /// Its language.
    pub speech: Speech,
    /// Goes into the identity of the PDF.
    pub name: &'static str,
    /// Its subject.
    pub title: String,
    /// Who writes, line by line; a letter without is a form that its signer fills in.
    pub sender: Vec<String>,
    /// Whom it is written to, line by line.
    pub to: Vec<String>,
    /// The place it is written at.
    pub place: Option<String>,
    /// The day it is written.
    pub date: IsoDate,
    /// The reference that the addressee knows it by.
    pub reference: Option<String>,
    /// Its paragraphs.
    pub paragraphs: Vec<Paragraph>,
    /// Who signs, by name.
    pub signatures: Vec<String>,
    /// What is enclosed.
    pub enclosures: Vec<String>,
    /// What it lacks.
    pub lacking: Vec<Lacking>,
}

#[derive(Serialize)]
struct Labels {
    reply_to: String,
    place: String,
    date: String,
    reference: String,
    signature: String,
    enclosures: String,
}

#[derive(Serialize)]
struct Data<'a> {
    language: &'static str,
    right_to_left: bool,
    digits: Vec<String>,
    title: &'a str,
    sender: &'a [String],
    to: &'a [String],
    place: &'a str,
    day: String,
    reference: &'a str,
    greeting: String,
    paragraphs: &'a [Paragraph],
    closing: String,
    signatures: &'a [String],
    enclosures: &'a [String],
    labels: Labels,
    page: String,
    end: String,
}

impl Paragraph {
    /// Makes a paragraph of one sentence or more.
    pub(crate) fn of(words: String) -> Self {
        Self { lines: vec![words], ..Self::default() }
    }

    /// As [`Paragraph::of`], with labels and values below; those without a value are left out.
    pub(crate) fn with_rows(words: String, rows: Vec<(String, String)>) -> Self {
        let rows = rows.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        Self { lines: vec![words], rows, ..Self::default() }
    }

    /// As [`Paragraph::of`], with points below.
    pub(crate) fn with_points(words: String, points: Vec<String>) -> Self {
        Self { lines: vec![words], points, ..Self::default() }
    }

    /// Gives it a key, and puts own words in the place of its sentences, if there are any. Facts below them stay.
    pub(crate) fn keyed(
        mut self,
        key: String,
        own: &BTreeMap<String, String>,
        speech: Speech,
    ) -> Self {
        if let Some(words) = own.get(&key) {
            self.instead_of = Some(self.lines.join(" "));
            let lines = words.lines().filter(|line| !line.trim().is_empty());
            self.lines = lines.map(|text| speech.apart(text)).collect();
        }
        self.key = key;
        self
    }
}

impl Frame {
    /// Sets the letter.
    ///
    /// # Errors
    /// [`Error::Failed`] if the typesetter refuses.
    pub(crate) fn set(self) -> Result<Letter, Error> {
        let speech = &self.speech;
        let say = |key: &str| speech.say(key);
        // A form has nobody to greet.
        let greets = |key: &str| if self.sender.is_empty() { String::new() } else { say(key) };
        let data = Data {
            language: speech.code(),
            right_to_left: speech.right_to_left(),
            digits: (0..10).map(|digit| speech.number(digit)).collect(),
            title: &self.title,
            sender: &self.sender,
            to: &self.to,
            place: self.place.as_deref().unwrap_or_default(),
            day: speech.day(self.date),
            reference: self.reference.as_deref().unwrap_or_default(),
            greeting: greets("frame.greeting"),
            paragraphs: &self.paragraphs,
            closing: greets("frame.closing"),
            signatures: &self.signatures,
            enclosures: &self.enclosures,
            labels: Labels {
                reply_to: say("frame.reply-to"),
                place: say("frame.place"),
                date: say("frame.date"),
                reference: say("frame.reference"),
                signature: say("frame.signature"),
                enclosures: say("frame.enclosures"),
            },
            page: say("frame.page"),
            end: say("frame.not-reviewed"),
        };
        let template = include_str!("../../templates/letter.typ");
        let paper =
            set::dated_paper(template, &data, self.date, self.name, speech.right_to_left())?;
        let pages = paper.pages();
        Ok(Letter {
            pdf: paper.pdf,
            pages,
            language: speech.language(),
            end: data.end,
            title: self.title,
            sender: self.sender.iter().map(|line| for_display(line)).collect(),
            to: self.to.iter().map(|line| for_display(line)).collect(),
            paragraphs: self.paragraphs,
            enclosures: self.enclosures.iter().map(|line| for_display(line)).collect(),
            lacking: self.lacking,
        })
    }
}

impl Lacking {
    /// Gives its fixed word.
    pub fn word(self) -> &'static str {
        match self {
            Lacking::ProofFile => "proof-file",
            Lacking::NotNamed(paper, why) => not_named(paper, why),
            Lacking::Kind => "kind",
            Lacking::Day => "day",
            Lacking::Authority => "authority",
            Lacking::Fled => "fled",
            Lacking::Born => "born",
            Lacking::Proof => "proof",
            Lacking::Alert => "alert",
            Lacking::Consent => "consent",
            Lacking::Number => "number",
        }
    }
}

fn not_named(paper: NotNamed, why: WhyNot) -> &'static str {
    use WhyNot::{NoCopy, NoFile, NotRecorded, NotSigned, Stays};
    match (paper, why) {
        (NotNamed::Identity, NotRecorded) => "identity-none",
        (NotNamed::Identity, NoCopy | NotSigned) => "identity-copy",
        (NotNamed::Identity, NoFile) => "identity-file",
        (NotNamed::Identity, Stays) => "identity-stays",
        (NotNamed::Entity, NotRecorded | NoCopy | NotSigned) => "entity-none",
        (NotNamed::Entity, NoFile) => "entity-file",
        (NotNamed::Entity, Stays) => "entity-stays",
        (NotNamed::Power, NotRecorded | NoCopy) => "power-none",
        (NotNamed::Power, NotSigned) => "power-unsigned",
        (NotNamed::Power, NoFile) => "power-file",
        (NotNamed::Power, Stays) => "power-stays",
        (NotNamed::Authority, NotRecorded | NoCopy) => "authority-none",
        (NotNamed::Authority, NotSigned) => "authority-unsigned",
        (NotNamed::Authority, NoFile) => "authority-file",
        (NotNamed::Authority, Stays) => "authority-stays",
        (NotNamed::Relation, NotRecorded | NoCopy | NotSigned) => "relation-none",
        (NotNamed::Relation, NoFile) => "relation-file",
        (NotNamed::Relation, Stays) => "relation-stays",
    }
}
