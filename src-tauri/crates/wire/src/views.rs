//! What the screens show, and the small requests they make.

use redress_model::{
    Answer, Case, CaseRole, Certainty, Differing, Disclosure, EntryKind, EntryRef, Id, Lane,
    Learner, Problem, Provenance, RowTitle, Source, SourceKind, TimelineRow, YesNo,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fields::{long, sources, text};
use crate::{
    AlertSheet, ChargeSheet, DateSheet, EventSheet, EvidenceSheet, PersonSheet, ProtectionSheet,
};

/// A language of the screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename_all = "lowercase")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Arabic.
    Ar,
}

/// A colour theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename_all = "lowercase")]
pub enum Theme {
    /// As the desktop has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Settings kept outside the vault; they hold nothing of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Language of the screens.
    pub language: Language,
    /// Colours.
    pub theme: Theme,
}

/// Where the program stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AppState {
    /// Whether a vault is open.
    pub open: bool,
    /// Whether the open vault is the throw-away one of *look round*.
    pub throw_away: bool,
    /// Vaults known on this computer; the first is the last one used.
    pub vaults: Vec<VaultRow>,
    /// Key of the vault that *unlock* would open.
    pub chosen: String,
    /// Settings.
    pub settings: Settings,
    /// What was found or mended when the vault was opened.
    pub notices: Vec<NoticeView>,
    /// Today, `YYYY-MM-DD`.
    pub today: String,
    /// Version of the program.
    pub version: String,
}

/// A vault in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VaultRow {
    /// A key for `choose_vault`; says nothing of the path.
    pub key: String,
    /// The folder's own name.
    pub name: String,
    /// Whether it is there now (a stick may be out).
    pub present: bool,
}

/// Something found at opening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NoticeView {
    /// Its kind; the words are under `notice-<kind>`.
    pub kind: String,
    /// How many things it is about.
    pub count: u32,
    /// Names of the records, where it names some.
    pub names: Vec<String>,
}

/// Nothing to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// Six chance words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Words {
    /// The words.
    pub words: Vec<String>,
    /// How hard they are to guess, in bits, rounded down.
    pub bits: u32,
}

/// Which folder dialog to open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename_all = "lowercase")]
pub enum FolderPurpose {
    /// A place for a new vault.
    New,
    /// A vault that exists.
    Open,
}

/// Asks for a folder dialog.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChooseFolder {
    /// What for.
    pub purpose: FolderPurpose,
}

/// Names a vault of the list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChooseVault {
    /// Its key.
    pub key: String,
}

/// A case in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CaseRow {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Own or a client's.
    #[ts(type = "CaseRole")]
    pub role: CaseRole,
    /// The accusing country, two letters or empty.
    pub accusing: String,
    /// Day it was opened, or empty.
    pub opened: String,
    /// Whether it is the sample case.
    pub sample: bool,
    /// How many entries it has.
    pub entries: u32,
    /// Whether its header is damaged, so that only the id is sure.
    pub damaged: bool,
}

/// Asks for a new case.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewCase {
    /// Own or a client's.
    #[ts(type = "CaseRole")]
    pub role: CaseRole,
    /// The person's name as they write it.
    pub name: String,
    /// The accusing country, two letters or empty.
    pub accusing: String,
}

/// Names a case.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CaseId {
    /// Its id.
    pub case: String,
}

/// Names an entry of a case.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EntryId {
    /// The case.
    pub case: String,
    /// The entry.
    pub id: String,
    /// The revision that the screen showed.
    pub revision: u32,
}

/// Saves the sheet of one entry.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveSheet {
    /// The case.
    pub case: String,
    /// The sheet.
    pub sheet: Sheet,
}

/// A sheet of any kind.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "kind", content = "fields", rename_all = "snake_case")]
#[ts(tag = "kind", content = "fields", rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the sheet of that name")]
pub enum Sheet {
    Person(PersonSheet),
    Alert(AlertSheet),
    Charge(ChargeSheet),
    Protection(ProtectionSheet),
    Event(EventSheet),
    Evidence(EvidenceSheet),
    Source(SourceSheet),
}

/// A save that was acknowledged: the bytes are on the disk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Saved {
    /// The entry.
    pub id: String,
    /// Its revision now.
    pub revision: u32,
    /// Time of day, RFC 3339 in UTC.
    pub at: String,
}

/// Answers one question of the engine.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GiveAnswer {
    /// The case.
    pub case: String,
    /// The question.
    pub question: String,
    /// The answer.
    #[ts(type = "YesNo")]
    pub answer: YesNo,
    /// In the person's words, or empty.
    pub words: String,
}

/// An answer given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AnswerView {
    /// The question.
    pub question: String,
    /// The answer.
    #[ts(type = "YesNo")]
    pub answer: YesNo,
    /// In the person's words.
    pub words: String,
}

/// Points at an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EntryLink {
    /// Its kind.
    #[ts(type = "EntryKind")]
    pub kind: EntryKind,
    /// Its id.
    pub id: String,
}

impl From<&EntryRef> for EntryLink {
    fn from(entry: &EntryRef) -> Self {
        Self { kind: entry.kind, id: entry.id.to_string() }
    }
}

/// How sure, who sees, whence.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Standing {
    /// How sure.
    #[ts(type = "Certainty")]
    pub certainty: Certainty,
    /// Who sees.
    #[ts(type = "Disclosure")]
    pub disclosure: Disclosure,
    /// Ids of sources and exhibits.
    pub sources: Vec<String>,
    /// A note that never enters a paper.
    pub note: String,
    /// Reply only: where sources differ.
    #[serde(default)]
    pub differing: Vec<DifferingView>,
}

/// What another source says.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct DifferingView {
    /// The field it speaks about.
    pub field: String,
    /// What it says.
    pub says: String,
    /// Ids of its sources.
    pub sources: Vec<String>,
}

impl Standing {
    /// Shows a standing.
    pub fn of(provenance: &Provenance) -> Self {
        let ids = |refs: &[redress_model::SourceRef]| {
            refs.iter().map(|r| r.source.to_string()).collect::<Vec<_>>()
        };
        Self {
            certainty: provenance.certainty,
            disclosure: provenance.disclosure,
            sources: ids(&provenance.sources),
            note: text(&provenance.note),
            differing: provenance
                .differing
                .iter()
                .map(|d: &Differing| DifferingView {
                    field: d.field.to_string(),
                    says: d.says.to_string(),
                    sources: ids(&d.sources),
                })
                .collect(),
        }
    }

    /// Puts the form over what was there; differing accounts stay.
    ///
    /// # Errors
    /// Names the field that does not fit.
    pub fn apply(&self, provenance: &mut Provenance) -> Result<(), Problem> {
        provenance.certainty = self.certainty;
        provenance.disclosure = self.disclosure;
        provenance.sources = sources(&provenance.sources, &self.sources)?;
        provenance.note = long("note", &self.note)?;
        Ok(())
    }
}

/// A source as a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `Source` of that name")]
pub struct SourceSheet {
    /// Empty for a new one.
    pub id: String,
    /// The revision the form was filled from; 0 for a new one.
    pub revision: u32,
    #[ts(type = "SourceKind")]
    pub kind: SourceKind,
    pub title: String,
    pub publisher: String,
    pub dated: DateSheet,
    pub citation: String,
}

impl SourceSheet {
    /// Shows a source.
    pub fn of(source: &Source, revision: u32) -> Self {
        Self {
            id: source.id.to_string(),
            revision,
            kind: source.kind,
            title: source.title.to_string(),
            publisher: text(&source.publisher),
            dated: DateSheet::from(&source.dated),
            citation: text(&source.citation),
        }
    }

    /// Puts the form over what was there.
    ///
    /// # Errors
    /// Names the first field that does not fit.
    pub fn apply(&self, id: Id, old: Option<Source>) -> Result<Source, Problem> {
        let (exhibit, note) = old.map(|s| (s.exhibit, s.note)).unwrap_or_default();
        Ok(Source {
            id,
            kind: self.kind,
            title: crate::fields::needed("title", &self.title)?,
            publisher: crate::fields::short("publisher", &self.publisher)?,
            dated: self.dated.read("dated")?,
            citation: long("citation", &self.citation)?,
            exhibit,
            note,
        })
    }
}

/// A whole case, as the window holds it while it is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CaseView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Own or a client's.
    #[ts(type = "CaseRole")]
    pub role: CaseRole,
    /// Day it was opened, or empty.
    pub opened: String,
    /// Whether it is the sample case.
    pub sample: bool,
    /// The accusing country, two letters or empty.
    pub accusing: String,
    /// Id of the applicant, or empty.
    pub applicant: String,
    /// People.
    pub people: Vec<PersonSheet>,
    /// Alerts.
    pub alerts: Vec<AlertSheet>,
    /// Charges.
    pub charges: Vec<ChargeSheet>,
    /// Protection.
    pub protection: Vec<ProtectionSheet>,
    /// Events, in the order of the timeline.
    pub events: Vec<EventSheet>,
    /// Evidence, by number.
    pub evidence: Vec<EvidenceSheet>,
    /// Sources.
    pub sources: Vec<SourceSheet>,
    /// Answers.
    pub answers: Vec<AnswerView>,
    /// The timeline.
    pub timeline: Vec<TimelineView>,
    /// What to do next, the first thing first.
    pub do_next: Vec<DoNext>,
    /// Ids of entries that hold hidden direction marks.
    pub hidden_marks: Vec<String>,
}

/// One row of the timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TimelineView {
    /// The entry it comes from.
    pub entry: EntryLink,
    /// Its lane.
    #[ts(type = "Lane")]
    pub lane: Lane,
    /// Its title where it is the person's words; else empty.
    pub title: String,
    /// The kind of a title the program gives: `words`, `alert_issued`, `alert_ended`, `charged`,
    /// `protection_asked`, `protection_granted`.
    pub title_kind: String,
    /// Channel for titles of alerts; else empty.
    pub channel: String,
    /// Country for titles of alerts and protection, two letters or empty.
    pub country: String,
    /// When.
    pub when: DateSheet,
    /// Until when.
    pub until: DateSheet,
    /// Where, in words.
    pub place: String,
    /// Country of the place, two letters or empty.
    pub place_country: String,
    /// Whether it took place.
    #[ts(type = "YesNo")]
    pub took_place: YesNo,
    /// How sure.
    #[ts(type = "Certainty")]
    pub certainty: Certainty,
    /// Who sees.
    #[ts(type = "Disclosure")]
    pub disclosure: Disclosure,
    /// Where sources differ.
    pub differing: Vec<DifferingView>,
    /// Ids of exhibits.
    pub exhibits: Vec<String>,
}

impl From<&TimelineRow> for TimelineView {
    fn from(row: &TimelineRow) -> Self {
        let channel_word = |channel| {
            serde_json::to_value::<redress_model::Channel>(channel)
                .ok()
                .and_then(|value| value.as_str().map(str::to_owned))
                .unwrap_or_default()
        };
        let land = |c: &Option<redress_model::Country>| c.map(String::from).unwrap_or_default();
        let (kind, title, channel, country) = match &row.title {
            RowTitle::Words { words } => ("words", words.to_string(), String::new(), String::new()),
            RowTitle::AlertIssued { channel, country } => {
                ("alert_issued", String::new(), channel_word(*channel), land(country))
            }
            RowTitle::AlertEnded { channel, country } => {
                ("alert_ended", String::new(), channel_word(*channel), land(country))
            }
            RowTitle::Charged { offence } => {
                ("charged", offence.to_string(), String::new(), String::new())
            }
            RowTitle::ProtectionAsked { country } => {
                ("protection_asked", String::new(), String::new(), land(country))
            }
            RowTitle::ProtectionGranted { country } => {
                ("protection_granted", String::new(), String::new(), land(country))
            }
        };
        Self {
            entry: EntryLink::from(&row.entry),
            lane: row.lane,
            title,
            title_kind: kind.into(),
            channel,
            country,
            when: DateSheet::from(&row.when),
            until: DateSheet::from(&row.until),
            place: row.place.as_ref().map(|p| text(&p.name)).unwrap_or_default(),
            place_country: row.place.as_ref().map(|p| land(&p.country)).unwrap_or_default(),
            took_place: row.took_place,
            certainty: row.certainty(),
            disclosure: row.disclosure(),
            differing: Standing::of(&row.provenance).differing,
            exhibits: row.exhibits.iter().map(|id| id.to_string()).collect(),
        }
    }
}

/// One thing to do next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DoNext {
    /// Which step; the words are under `do-next-<step>`: `name-person`, `add-alert`,
    /// `add-charge`, `add-protection`, `add-event`, `add-paper`, `answer-question`,
    /// `choose-who-sees`, `prepare-request`.
    pub step: String,
    /// The question to answer, for `answer-question`.
    pub question: Option<crate::QuestionView>,
    /// How many things it is about.
    pub count: u32,
}

/// Asks for the assessment in a language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Assess {
    /// The case.
    pub case: String,
    /// The language.
    pub language: Language,
}

/// A request as drafted from the case as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RequestView {
    /// Pages; page `n` (from 1) is at `case://localhost/request/<case>/<n>?v=<version>`.
    pub pages: u16,
    /// Changes whenever the paper changes.
    pub version: String,
    /// Who learns what.
    pub learners: Vec<LearnerRow>,
    /// Grounds in the paper.
    pub grounds: Vec<crate::GroundView>,
    /// Notes for the person who files; not in the paper.
    pub notes: Vec<NoteView>,
}

/// A note for the person who files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NoteView {
    /// Its kind; the words are under `request-note-<kind>`.
    pub kind: String,
    /// What it is about, such as a citation; may be empty.
    pub about: String,
    /// How many.
    pub count: u32,
}

/// One line of *who learns what*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LearnerRow {
    /// Who.
    #[ts(type = "Disclosure")]
    pub disclosure: Disclosure,
    /// The entry.
    pub entry: EntryLink,
    /// What it is.
    pub label: String,
}

impl From<&Learner> for LearnerRow {
    fn from(learner: &Learner) -> Self {
        Self {
            disclosure: learner.disclosure,
            entry: EntryLink::from(&learner.entry),
            label: learner.label.clone(),
        }
    }
}

/// A file that was written outside the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Written {
    /// The file's own name, without its folder.
    pub name: String,
    /// Size in bytes, decimal.
    pub size_bytes: String,
}

/// How far a long work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct ProgressView {
    /// Whether one is going on.
    pub busy: bool,
    /// Steps done.
    pub done: u32,
    /// Steps in all; 0 if not known.
    pub total: u32,
}

impl From<&Answer> for AnswerView {
    fn from(answer: &Answer) -> Self {
        Self { question: answer.id.to_string(), answer: answer.answer, words: text(&answer.words) }
    }
}

impl CaseView {
    /// Shows a case. `revision` tells the revision of each entry.
    pub fn of(case: &Case, revision: &dyn Fn(&Id) -> u32, do_next: Vec<DoNext>) -> Self {
        let mut events: Vec<_> = case.events.iter().collect();
        events.sort_by(|a, b| {
            a.when.sort_key().cmp(&b.when.sort_key()).then_with(|| a.id.cmp(&b.id))
        });
        let mut evidence: Vec<_> = case.evidence.iter().collect();
        evidence.sort_by_key(|e| e.number);
        Self {
            id: case.case.id.to_string(),
            title: redress_model::for_display(&case.case.title),
            role: case.case.role,
            opened: text(&case.case.opened),
            sample: case.case.sample,
            accusing: case.case.accusing.map(String::from).unwrap_or_default(),
            applicant: case.case.applicant.as_ref().map(|id| id.to_string()).unwrap_or_default(),
            people: case.people.iter().map(|x| PersonSheet::of(x, revision(&x.id))).collect(),
            alerts: case.alerts.iter().map(|x| AlertSheet::of(x, revision(&x.id))).collect(),
            charges: case.charges.iter().map(|x| ChargeSheet::of(x, revision(&x.id))).collect(),
            protection: case
                .protection
                .iter()
                .map(|x| ProtectionSheet::of(x, revision(&x.id)))
                .collect(),
            events: events.into_iter().map(|x| EventSheet::of(x, revision(&x.id))).collect(),
            evidence: evidence.into_iter().map(|x| EvidenceSheet::of(x, revision(&x.id))).collect(),
            sources: case.sources.iter().map(|x| SourceSheet::of(x, revision(&x.id))).collect(),
            answers: case.answers.iter().map(AnswerView::from).collect(),
            timeline: case.timeline().iter().map(TimelineView::from).collect(),
            do_next,
            hidden_marks: case.hidden_marks().iter().map(|id| id.to_string()).collect(),
        }
    }
}
