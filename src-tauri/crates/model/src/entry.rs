//! One entry of a case, of any kind: the unit that is stored, changed and restored.

use serde::Serialize;

use crate::{
    Alert, Allegation, Answer, CaseHeader, Charge, Code, Disclosure, Event, Evidence, Id, Letter,
    Note, Person, Problem, Proceeding, Protection, Provenance, RequestPlan, RequestRecord, Source,
    Task,
};

/// An entry of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[allow(clippy::large_enum_variant, reason = "entries are few and short-lived")]
pub enum Entry {
    /// The header of the case itself.
    Case(CaseHeader),
    /// A person.
    Person(Person),
    /// An alert.
    Alert(Alert),
    /// A charge.
    Charge(Charge),
    /// A row of allegation against proof.
    Allegation(Allegation),
    /// A proceeding.
    Proceeding(Proceeding),
    /// Protection.
    Protection(Protection),
    /// An event.
    Event(Event),
    /// Evidence.
    Evidence(Evidence),
    /// A source.
    Source(Source),
    /// An answer.
    Answer(Answer),
    /// A drafted request.
    Request(RequestRecord),
    /// A request that is being written.
    Plan(RequestPlan),
    /// A letter.
    Letter(Letter),
    /// A task.
    Task(Task),
    /// A note.
    Note(Note),
}

/// The kind of an entry; its word is stored beside every record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the kind of the entry of the same name")]
pub enum EntryKind {
    Case,
    Person,
    Alert,
    Charge,
    Allegation,
    Proceeding,
    Protection,
    Event,
    Evidence,
    Source,
    Answer,
    Request,
    Plan,
    Letter,
    Task,
    Note,
}

macro_rules! each_entry {
    ($entry:expr, $x:ident => $body:expr) => {
        match $entry {
            Entry::Case($x) => $body,
            Entry::Person($x) => $body,
            Entry::Alert($x) => $body,
            Entry::Charge($x) => $body,
            Entry::Allegation($x) => $body,
            Entry::Proceeding($x) => $body,
            Entry::Protection($x) => $body,
            Entry::Event($x) => $body,
            Entry::Evidence($x) => $body,
            Entry::Source($x) => $body,
            Entry::Answer($x) => $body,
            Entry::Request($x) => $body,
            Entry::Plan($x) => $body,
            Entry::Letter($x) => $body,
            Entry::Task($x) => $body,
            Entry::Note($x) => $body,
        }
    };
}

impl EntryKind {
    /// Every kind.
    pub const ALL: [EntryKind; 16] = [
        EntryKind::Case,
        EntryKind::Person,
        EntryKind::Alert,
        EntryKind::Charge,
        EntryKind::Allegation,
        EntryKind::Proceeding,
        EntryKind::Protection,
        EntryKind::Event,
        EntryKind::Evidence,
        EntryKind::Source,
        EntryKind::Answer,
        EntryKind::Request,
        EntryKind::Plan,
        EntryKind::Letter,
        EntryKind::Task,
        EntryKind::Note,
    ];

    /// Gives the word it is stored under.
    pub fn word(self) -> &'static str {
        match self {
            EntryKind::Case => "case",
            EntryKind::Person => "person",
            EntryKind::Alert => "alert",
            EntryKind::Charge => "charge",
            EntryKind::Allegation => "allegation",
            EntryKind::Proceeding => "proceeding",
            EntryKind::Protection => "protection",
            EntryKind::Event => "event",
            EntryKind::Evidence => "evidence",
            EntryKind::Source => "source",
            EntryKind::Answer => "answer",
            EntryKind::Request => "request",
            EntryKind::Plan => "plan",
            EntryKind::Letter => "letter",
            EntryKind::Task => "task",
            EntryKind::Note => "note",
        }
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

impl Entry {
    /// Gives the kind.
    pub fn kind(&self) -> EntryKind {
        match self {
            Entry::Case(_) => EntryKind::Case,
            Entry::Person(_) => EntryKind::Person,
            Entry::Alert(_) => EntryKind::Alert,
            Entry::Charge(_) => EntryKind::Charge,
            Entry::Allegation(_) => EntryKind::Allegation,
            Entry::Proceeding(_) => EntryKind::Proceeding,
            Entry::Protection(_) => EntryKind::Protection,
            Entry::Event(_) => EntryKind::Event,
            Entry::Evidence(_) => EntryKind::Evidence,
            Entry::Source(_) => EntryKind::Source,
            Entry::Answer(_) => EntryKind::Answer,
            Entry::Request(_) => EntryKind::Request,
            Entry::Plan(_) => EntryKind::Plan,
            Entry::Letter(_) => EntryKind::Letter,
            Entry::Task(_) => EntryKind::Task,
            Entry::Note(_) => EntryKind::Note,
        }
    }

    /// Gives the id.
    pub fn id(&self) -> &Id {
        each_entry!(self, x => &x.id)
    }

    /// Gives the standing; sources have none of their own.
    pub fn provenance(&self) -> Option<&Provenance> {
        match self {
            Entry::Source(_) => None,
            Entry::Case(x) => Some(&x.provenance),
            Entry::Person(x) => Some(&x.provenance),
            Entry::Alert(x) => Some(&x.provenance),
            Entry::Charge(x) => Some(&x.provenance),
            Entry::Allegation(x) => Some(&x.provenance),
            Entry::Proceeding(x) => Some(&x.provenance),
            Entry::Protection(x) => Some(&x.provenance),
            Entry::Event(x) => Some(&x.provenance),
            Entry::Evidence(x) => Some(&x.provenance),
            Entry::Answer(x) => Some(&x.provenance),
            Entry::Request(x) => Some(&x.provenance),
            Entry::Plan(x) => Some(&x.provenance),
            Entry::Letter(x) => Some(&x.provenance),
            Entry::Task(x) => Some(&x.provenance),
            Entry::Note(x) => Some(&x.provenance),
        }
    }

    /// Gives who may see it; a source goes where the facts go that name it.
    pub fn disclosure(&self) -> Disclosure {
        self.provenance().map_or(Disclosure::CcfOnly, |p| p.disclosure)
    }

    /// Writes the entry as the JSON that is stored.
    ///
    /// # Errors
    /// Never in practice; the shapes hold nothing that JSON cannot.
    pub fn to_json(&self) -> Result<Vec<u8>, Problem> {
        each_entry!(self, x => serde_json::to_vec(x)).map_err(|_| Problem::new(Code::Internal))
    }

    /// Reads an entry of a known kind from its stored JSON.
    ///
    /// # Errors
    /// Names the field that does not fit.
    pub fn from_json(kind: EntryKind, bytes: &[u8]) -> Result<Self, Problem> {
        use crate::format::read_json as read;
        Ok(match kind {
            EntryKind::Case => Entry::Case(read(bytes)?),
            EntryKind::Person => Entry::Person(read(bytes)?),
            EntryKind::Alert => Entry::Alert(read(bytes)?),
            EntryKind::Charge => Entry::Charge(read(bytes)?),
            EntryKind::Allegation => Entry::Allegation(read(bytes)?),
            EntryKind::Proceeding => Entry::Proceeding(read(bytes)?),
            EntryKind::Protection => Entry::Protection(read(bytes)?),
            EntryKind::Event => Entry::Event(read(bytes)?),
            EntryKind::Evidence => Entry::Evidence(read(bytes)?),
            EntryKind::Source => Entry::Source(read(bytes)?),
            EntryKind::Answer => Entry::Answer(read(bytes)?),
            EntryKind::Request => Entry::Request(read(bytes)?),
            EntryKind::Plan => Entry::Plan(read(bytes)?),
            EntryKind::Letter => Entry::Letter(read(bytes)?),
            EntryKind::Task => Entry::Task(read(bytes)?),
            EntryKind::Note => Entry::Note(read(bytes)?),
        })
    }
}
