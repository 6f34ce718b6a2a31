//! The sheet of an alert, for every channel.

use redress_model::{
    Alert, AlertDocument, AlertStatus, AlertStep, Channel, DocumentRecord, Id, PaperKind, Problem,
    SisKind, YesNo,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::DateSheet;
use crate::fields::{code, country, id, id_text, ids, long, short, text, texts};
use crate::notice::NoticeSheet;
use crate::standing::Standing;

/// An alert as a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `redress_model::Alert` of that name")]
pub struct AlertSheet {
    /// Empty for a new one.
    pub id: String,
    /// The revision the form was filled from; 0 for a new one.
    pub revision: u32,
    #[ts(type = "Channel")]
    pub channel: Channel,
    /// Reply only: whether the CCF can reach it.
    #[serde(default)]
    pub in_interpol_files: bool,
    pub country: String,
    pub reference: String,
    pub issued: DateSheet,
    pub sent_to: String,
    #[ts(type = "YesNo")]
    pub reviewed_first: YesNo,
    pub how_known: String,
    pub last_confirmed: DateSheet,
    #[ts(type = "AlertStatus")]
    pub status: AlertStatus,
    pub ended: DateSheet,
    /// How it stood before, the oldest first.
    pub history: Vec<StepSheet>,
    /// Id of the alert it takes the place of, or empty.
    pub replaces: String,
    pub held_by: String,
    /// The paper it is about; all empty where it is about none.
    pub document: DocumentSheet,
    #[ts(type = "SisKind")]
    pub sis: SisKind,
    pub assets: String,
    pub summary: String,
    /// What the notice itself holds; all empty where nothing of it is known.
    pub notice: NoticeSheet,
    pub charges: Vec<String>,
    pub exhibits: Vec<String>,
    pub next_step: String,
    pub standing: Standing,
}

impl AlertSheet {
    /// Shows an alert.
    pub fn of(alert: &Alert, revision: u32) -> Self {
        Self {
            id: alert.id.to_string(),
            revision,
            channel: alert.channel,
            in_interpol_files: alert.channel.in_interpol_files(),
            country: code(&alert.country),
            reference: text(&alert.reference),
            issued: DateSheet::from(&alert.issued),
            sent_to: text(&alert.sent_to),
            reviewed_first: alert.reviewed_first,
            how_known: text(&alert.how_known),
            last_confirmed: DateSheet::from(&alert.last_confirmed),
            status: alert.status,
            ended: DateSheet::from(&alert.ended),
            history: alert.history.iter().map(StepSheet::of).collect(),
            replaces: id_text(&alert.replaces),
            held_by: text(&alert.held_by),
            document: DocumentSheet::of(alert.document.as_ref()),
            sis: alert.sis,
            assets: text(&alert.assets),
            summary: text(&alert.summary),
            notice: alert.notice.as_deref().map(NoticeSheet::of).unwrap_or_default(),
            charges: texts(&alert.charges),
            exhibits: texts(&alert.exhibits),
            next_step: text(&alert.next_step),
            standing: Standing::of(&alert.provenance),
        }
    }

    /// Puts the form over what was there.
    ///
    /// # Errors
    /// Names the first field that does not fit.
    pub fn apply(&self, id_of: Id, old: Option<Alert>) -> Result<Alert, Problem> {
        let (mut provenance, bare) = match old {
            // A document of which nothing is known yet is still there after the form was saved.
            Some(old) => (old.provenance, old.document.filter(|d| *d == AlertDocument::default())),
            None => Default::default(),
        };
        self.standing.apply(&mut provenance)?;
        Ok(Alert {
            id: id_of,
            channel: self.channel,
            country: country("country", &self.country)?,
            reference: short("reference", &self.reference)?,
            issued: self.issued.read("issued")?,
            sent_to: short("sent_to", &self.sent_to)?,
            reviewed_first: self.reviewed_first,
            how_known: long("how_known", &self.how_known)?,
            last_confirmed: self.last_confirmed.read("last_confirmed")?,
            status: self.status,
            ended: self.ended.read("ended")?,
            history: self
                .history
                .iter()
                .enumerate()
                .map(|(n, step)| step.read(&format!("history[{n}]")))
                .collect::<Result<_, Problem>>()?,
            replaces: id("replaces", &self.replaces)?,
            held_by: short("held_by", &self.held_by)?,
            document: self.document.read("document")?.or(bare),
            sis: self.sis,
            assets: long("assets", &self.assets)?,
            summary: long("summary", &self.summary)?,
            notice: self.notice.read("notice")?,
            charges: ids("charges", &self.charges)?,
            exhibits: ids("exhibits", &self.exhibits)?,
            next_step: long("next_step", &self.next_step)?,
            provenance,
        })
    }
}

/// One step in the life of an alert, as part of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `AlertStep` of that name")]
pub struct StepSheet {
    #[ts(type = "AlertStatus")]
    pub status: AlertStatus,
    pub date: DateSheet,
    pub words: String,
    pub exhibits: Vec<String>,
}

impl StepSheet {
    fn of(step: &AlertStep) -> Self {
        Self {
            status: step.status,
            date: DateSheet::from(&step.date),
            words: text(&step.words),
            exhibits: texts(&step.exhibits),
        }
    }

    fn read(&self, field: &str) -> Result<AlertStep, Problem> {
        Ok(AlertStep {
            status: self.status,
            date: self.date.read(&format!("{field}.date"))?,
            words: long(&format!("{field}.words"), &self.words)?,
            exhibits: ids(&format!("{field}.exhibits"), &self.exhibits)?,
        })
    }
}

/// The paper that a document record is about, as part of a form.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `AlertDocument` of that name")]
pub struct DocumentSheet {
    #[ts(type = "PaperKind")]
    pub kind: PaperKind,
    pub number: String,
    pub country: String,
    #[ts(type = "DocumentRecord")]
    pub record: DocumentRecord,
    pub decision: String,
    #[ts(type = "YesNo")]
    pub taken: YesNo,
}

impl DocumentSheet {
    fn of(document: Option<&AlertDocument>) -> Self {
        let Some(document) = document else { return Self::default() };
        Self {
            kind: document.kind,
            number: text(&document.number),
            country: code(&document.country),
            record: document.record,
            decision: text(&document.decision),
            taken: document.taken,
        }
    }

    /// Reads the part; where nothing is filled in there is no document.
    fn read(&self, field: &str) -> Result<Option<AlertDocument>, Problem> {
        let at = |part: &str| format!("{field}.{part}");
        let document = AlertDocument {
            kind: self.kind,
            number: short(&at("number"), &self.number)?,
            country: country(&at("country"), &self.country)?,
            record: self.record,
            decision: long(&at("decision"), &self.decision)?,
            taken: self.taken,
        };
        Ok((document != AlertDocument::default()).then_some(document))
    }
}
