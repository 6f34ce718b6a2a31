//! A case as a whole: the open case format.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    Alert, Allegation, Answer, Charge, Country, Entry, Event, Evidence, Id, LastSaved, Letter,
    Long, Note, OwnParagraph, PartialDate, Person, Proceeding, Protection, Provenance, RequestKind,
    RequestPlan, RequestRecord, Short, Source, Task,
};

/// A case file: everything known, in one JSON document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Always `redress-case`.
    pub format: crate::format::FormatName,
    /// Version of the format, at present 1.
    pub version: crate::format::FormatVersion,
    /// What the case is.
    pub case: CaseHeader,
    /// People, the applicant among them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Person>,
    /// The alert ledger.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alerts: Vec<Alert>,
    /// Accusations.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub charges: Vec<Charge>,
    /// Sentences of accusations, each with what is set against it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allegations: Vec<Allegation>,
    /// Proceedings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proceedings: Vec<Proceeding>,
    /// Protection asked for and given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub protection: Vec<Protection>,
    /// Events.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<Event>,
    /// Evidence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
    /// Sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// Answers to the engine's questions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
    /// Requests drafted so far.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<RequestRecord>,
    /// Requests that are being written.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub plans: Vec<RequestPlan>,
    /// Letters, sent and received.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub letters: Vec<Letter>,
    /// Things to do and to wait for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<Task>,
    /// Notes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    /// Who last saved which entry, and when; only of entries whose author gave a name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub saved: Vec<LastSaved>,
    /// Which kind of request its packet is, where that was chosen. It is a choice of what to look at, no fact, and stands
    /// in no paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub packet_kind: Option<RequestKind>,
}

/// What a case is, and whose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CaseHeader {
    /// Its id.
    pub id: Id,
    /// Its title, as shown in lists.
    pub title: Short,
    /// Whether the keeper documents their own case or another's.
    #[serde(default)]
    pub role: CaseRole,
    /// Day it was opened, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened: Option<Short>,
    /// Whether it is the sample case, shown as such on every screen.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sample: bool,
    /// The person the alert is about, an id of `people`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub applicant: Option<Id>,
    /// The country that accuses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accusing: Option<Country>,
    /// What the case is about, in a few sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Long>,
    /// The keeper's own number for the file. Never enters a paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Short>,
    /// What the work is at. Never enters a paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<CaseStage>,
    /// Who works on it, by name or initials. Never enters a paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worker: Option<Short>,
    /// Who answers for the work, by name or initials. Never enters a paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supervisor: Option<Short>,
    /// Steps of the work that a supervisor was asked to look at. Never enter a paper.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sign_offs: Vec<SignOff>,
    /// Own words in the papers for the CCF beside a request; the keeper's own, and told in those papers alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub own: Vec<OwnParagraph>,
    /// How sure, who sees, whence.
    #[serde(default)]
    pub provenance: Provenance,
}

/// A step of the work that waits for a supervisor, or what the supervisor said of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SignOff {
    /// What is to be looked at: "The access request".
    pub what: Short,
    /// When it was asked for.
    #[serde(default)]
    pub asked: PartialDate,
    /// Who asked, by name or initials.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_by: Option<Short>,
    /// What the supervisor said; while there is nothing, it waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<SignOffAnswer>,
}

/// What a supervisor said: never without a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SignOffAnswer {
    /// Approved, or to be done again.
    pub said: SignOffWord,
    /// Who said it, by name. It is typed, not sealed by a key of that person.
    pub by: Short,
    /// When.
    #[serde(default)]
    pub on: PartialDate,
    /// What has to change, or what was looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Long>,
}

/// The two things a supervisor can say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SignOffWord {
    /// It may go on as it is.
    Approved,
    /// It has to be done again.
    SentBack,
}

impl CaseHeader {
    /// Counts the steps that wait for a supervisor.
    pub fn waiting_sign_offs(&self) -> usize {
        self.sign_offs.iter().filter(|one| one.answer.is_none()).count()
    }
}

/// What the work on a case is at, as the keeper says it. It follows from nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CaseStage {
    /// First talks; not taken on yet.
    Intake,
    /// Facts and papers are being gathered.
    Gathering,
    /// A request for access.
    Access,
    /// A request for correction or deletion.
    Deletion,
    /// A request for revision of a decision.
    Revision,
    /// Something cannot wait: arrest, extradition, a border.
    Urgent,
    /// Decided; what follows from it is being done.
    Following,
    /// Closed: it is no longer among the open cases.
    Closed,
}

/// Who keeps the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CaseRole {
    /// The person the alert is about.
    #[default]
    Own,
    /// Somebody who helps.
    Client,
}

impl Case {
    /// Makes a case with nothing but its header.
    pub fn new(header: CaseHeader) -> Self {
        Self {
            format: crate::format::FormatName,
            version: crate::format::FormatVersion,
            case: header,
            people: Vec::new(),
            alerts: Vec::new(),
            charges: Vec::new(),
            allegations: Vec::new(),
            proceedings: Vec::new(),
            protection: Vec::new(),
            events: Vec::new(),
            evidence: Vec::new(),
            sources: Vec::new(),
            answers: Vec::new(),
            requests: Vec::new(),
            plans: Vec::new(),
            letters: Vec::new(),
            tasks: Vec::new(),
            notes: Vec::new(),
            saved: Vec::new(),
            packet_kind: None,
        }
    }

    /// Puts a case together from its header and entries, in any order.
    pub fn from_entries(header: CaseHeader, entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut case = Self::new(header);
        for entry in entries {
            match entry {
                Entry::Case(header) => case.case = header,
                Entry::Person(x) => case.people.push(x),
                Entry::Alert(x) => case.alerts.push(x),
                Entry::Charge(x) => case.charges.push(x),
                Entry::Allegation(x) => case.allegations.push(x),
                Entry::Proceeding(x) => case.proceedings.push(x),
                Entry::Protection(x) => case.protection.push(x),
                Entry::Event(x) => case.events.push(x),
                Entry::Evidence(x) => case.evidence.push(x),
                Entry::Source(x) => case.sources.push(x),
                Entry::Answer(x) => case.answers.push(x),
                Entry::Request(x) => case.requests.push(x),
                Entry::Plan(x) => case.plans.push(x),
                Entry::Letter(x) => case.letters.push(x),
                Entry::Task(x) => case.tasks.push(x),
                Entry::Note(x) => case.notes.push(x),
            }
        }
        case
    }

    /// Gives the header and every entry, each once.
    pub fn entries(&self) -> Vec<Entry> {
        let mut all = vec![Entry::Case(self.case.clone())];
        all.extend(self.people.iter().cloned().map(Entry::Person));
        all.extend(self.alerts.iter().cloned().map(Entry::Alert));
        all.extend(self.charges.iter().cloned().map(Entry::Charge));
        all.extend(self.allegations.iter().cloned().map(Entry::Allegation));
        all.extend(self.proceedings.iter().cloned().map(Entry::Proceeding));
        all.extend(self.protection.iter().cloned().map(Entry::Protection));
        all.extend(self.events.iter().cloned().map(Entry::Event));
        all.extend(self.evidence.iter().cloned().map(Entry::Evidence));
        all.extend(self.sources.iter().cloned().map(Entry::Source));
        all.extend(self.answers.iter().cloned().map(Entry::Answer));
        all.extend(self.requests.iter().cloned().map(Entry::Request));
        all.extend(self.plans.iter().cloned().map(Entry::Plan));
        all.extend(self.letters.iter().cloned().map(Entry::Letter));
        all.extend(self.tasks.iter().cloned().map(Entry::Task));
        all.extend(self.notes.iter().cloned().map(Entry::Note));
        all
    }

    /// Gives the person the alert is about.
    pub fn applicant(&self) -> Option<&Person> {
        let id = self.case.applicant.as_ref()?;
        self.people.iter().find(|person| &person.id == id)
    }

    /// Gives the next free exhibit number.
    pub fn next_exhibit_number(&self) -> u16 {
        self.evidence.iter().map(|e| e.number).max().unwrap_or(0).saturating_add(1)
    }

    /// Lists the ids of entries whose text holds hidden direction marks. They are kept as typed
    /// and left out of screens and papers.
    pub fn hidden_marks(&self) -> Vec<Id> {
        let marked = |entry: &Entry| {
            serde_json::to_string(entry).is_ok_and(|text| crate::has_hidden_marks(&text))
        };
        self.entries().iter().filter(|e| marked(e)).map(|e| e.id().clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Code, Problem};

    const SMALL: &str = r#"{
      "format": "redress-case", "version": 1,
      "case": {"id": "c1", "title": "A case", "applicant": "p1"},
      "people": [{"id": "p1", "role": "applicant", "names": [{"full": "A Person"}]}],
      "events": [{"id": "e1", "kind": "arrest", "title": "Arrested",
                  "when": {"when": {"kind": "on", "date": {"year": 2016, "month": 1}}}}]
    }"#;

    fn refused(from: &str, to: &str) -> Problem {
        assert!(SMALL.contains(from), "the test must change something");
        Case::from_json(SMALL.replace(from, to).as_bytes()).unwrap_err()
    }

    #[test]
    fn a_case_survives_its_own_format() {
        let case = Case::from_json(SMALL.as_bytes()).unwrap();
        let again = Case::from_json(case.to_json().unwrap().as_bytes()).unwrap();
        assert_eq!(case, again);
    }

    #[test]
    fn one_error_names_the_field() {
        let month = refused("\"month\": 1", "\"month\": 14");
        assert_eq!(month.field.as_deref(), Some("events[0].when"), "{month}");
        assert!(month.detail.unwrap().contains("1 to 12"));
        let unknown = refused("\"title\": \"Arrested\"", "\"title\": \"Arrested\", \"colour\": 3");
        assert!(unknown.field.unwrap().starts_with("events[0]"));
        let long = refused("A Person", &"x".repeat(5_000));
        assert_eq!(long.field.as_deref(), Some("people[0].names[0].full"));
        let missing = refused("\"applicant\": \"p1\"", "\"applicant\": \"p9\"");
        assert_eq!(missing.field.as_deref(), Some("case.applicant"));
        let newer = refused("\"version\": 1", "\"version\": 2");
        assert_eq!(newer.code, Code::NewerFormat);
        let twice = refused("\"id\": \"e1\"", "\"id\": \"p1\"");
        assert_eq!(twice.field.as_deref(), Some("events[0].id"));
    }

    #[test]
    fn errors_never_repeat_content() {
        let secret = refused("\"arrest\"", "\"SECRETWORD\"");
        assert!(!secret.to_string().contains("SECRETWORD"), "{secret}");
        let number = refused("\"A case\"", "987654321");
        assert!(!number.to_string().contains("987654321"), "{number}");
    }

    #[test]
    fn hostile_bytes_are_refused_without_a_panic() {
        let deep = "[".repeat(100_000);
        for bytes in [b"".as_slice(), b"\xff\xfe", b"{}", b"null", b"[]", deep.as_bytes()] {
            assert!(Case::from_json(bytes).is_err());
        }
    }
}
