//! Alerts: what may stop a person, by channel. Channels follow the alert ledger
//! (AL-01 to AL-18 and AL-60 to AL-72 of the law data).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Country, Id, Long, NoticeFields, PaperKind, PartialDate, Provenance, Short, YesNo};

/// One entry of the alert ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Alert {
    /// Its id.
    pub id: Id,
    /// The channel it came by.
    pub channel: Channel,
    /// The country it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Control or file number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<Short>,
    /// When it was sent or published.
    #[serde(default)]
    pub issued: PartialDate,
    /// To whom it was sent, where not to all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_to: Option<Short>,
    /// Whether INTERPOL reviewed it before it was seen.
    #[serde(default, skip_serializing_if = "YesNo::is_unknown")]
    pub reviewed_first: YesNo,
    /// How the person knows of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how_known: Option<Long>,
    /// When it was last confirmed or seen.
    #[serde(default)]
    pub last_confirmed: PartialDate,
    /// Where it stands.
    #[serde(default)]
    pub status: AlertStatus,
    /// When it was deleted or withdrawn.
    #[serde(default)]
    pub ended: PartialDate,
    /// How it stood before, the oldest first: confirmed, deleted, sent again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<AlertStep>,
    /// The alert it takes the place of, an id of `alerts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<Id>,
    /// Whose file or list holds it: a police database, a bank, a publisher.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held_by: Option<Short>,
    /// The passport or other paper it is about (SLTD, cancelled passports).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<AlertDocument>,
    /// What kind of alert it is in the Schengen Information System.
    #[serde(default, skip_serializing_if = "SisKind::is_unknown")]
    pub sis: SisKind,
    /// Property, accounts or data it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assets: Option<Long>,
    /// What the alert says the person did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Long>,
    /// What the notice or diffusion itself holds, as far as it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice: Option<Box<NoticeFields>>,
    /// The charges it rests on, ids of `charges`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub charges: Vec<Id>,
    /// Exhibits that prove it, ids of `evidence`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exhibits: Vec<Id>,
    /// What to do next, in the person's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_step: Option<Long>,
    /// How sure, who sees, whence.
    #[serde(default)]
    pub provenance: Provenance,
}

/// One step in the life of an alert.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AlertStep {
    /// How it stood from then on.
    pub status: AlertStatus,
    /// Since when.
    #[serde(default)]
    pub date: PartialDate,
    /// What happened, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Long>,
    /// Exhibits that show it, ids of `evidence`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exhibits: Vec<Id>,
}

/// The paper that a document record is about (AL-14, AL-15, AL-70).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct AlertDocument {
    /// What paper it is.
    pub kind: PaperKind,
    /// Its number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<Short>,
    /// The country that gave it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// What the record says became of it.
    #[serde(skip_serializing_if = "DocumentRecord::is_unknown")]
    pub record: DocumentRecord,
    /// The national decision behind the record, as far as it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<Long>,
    /// Whether the paper was taken from the person.
    #[serde(skip_serializing_if = "YesNo::is_unknown")]
    pub taken: YesNo,
}

/// What a record says became of a document (AL-14).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DocumentRecord {
    /// Stolen before it was filled in.
    StolenBlank,
    /// Stolen.
    Stolen,
    /// Lost.
    Lost,
    /// Invalid.
    Invalid,
    /// Revoked; the word is not defined (AL-15).
    Revoked,
    /// Not known.
    #[default]
    Unknown,
}

impl DocumentRecord {
    /// Says whether it is not known.
    pub fn is_unknown(&self) -> bool {
        *self == DocumentRecord::Unknown
    }
}

/// Kinds of alert in the Schengen Information System (AL-63).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SisKind {
    /// For arrest.
    Arrest,
    /// For refusal of entry.
    EntryRefusal,
    /// About a document.
    Document,
    /// For information.
    Information,
    /// Another.
    Other,
    /// Not known.
    #[default]
    Unknown,
}

impl SisKind {
    /// Says whether it is not known.
    pub fn is_unknown(&self) -> bool {
        *self == SisKind::Unknown
    }
}

/// Where an alert stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AlertStatus {
    /// Thought to exist.
    Suspected,
    /// Shown to exist.
    Confirmed,
    /// A request or court case against it is open.
    Challenged,
    /// Deleted or withdrawn.
    Deleted,
    /// Issued again after a deletion or refusal.
    Reissued,
    /// Not known.
    #[default]
    Unknown,
}

/// The channels abuse takes.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Red Notice (AL-01).
    RedNotice,
    /// Wanted-person diffusion (AL-02).
    WantedDiffusion,
    /// Another diffusion (AL-03).
    OtherDiffusion,
    /// Blue Notice (AL-04).
    BlueNotice,
    /// Green Notice (AL-05).
    GreenNotice,
    /// Yellow Notice (AL-06).
    YellowNotice,
    /// Black Notice (AL-07).
    BlackNotice,
    /// Orange Notice (AL-08).
    OrangeNotice,
    /// Purple Notice (AL-09).
    PurpleNotice,
    /// Silver Notice or diffusion (AL-10).
    SilverNotice,
    /// INTERPOL–UN Security Council Special Notice (AL-12).
    UnSpecialNotice,
    /// Stolen works of art notice, abolished in November 2025 (AL-13).
    StolenArtNotice,
    /// Lost, stolen or revoked travel document record, SLTD (AL-14).
    Sltd,
    /// Message between national bureaus (AL-16).
    NcbMessage,
    /// Draft notice seen before review (AL-17).
    DraftNotice,
    /// Name record or analysis file (AL-18).
    NominalRecord,
    /// Arab Interior Ministers' Council circular (AL-60).
    Aimc,
    /// CIS conventions and interstate wanted list (AL-61).
    CisWanted,
    /// SCO RATS list (AL-62).
    ScoRats,
    /// Schengen Information System (AL-63).
    Sis,
    /// Bilateral treaty or diplomatic request (AL-65).
    BilateralRequest,
    /// Mutual legal assistance (AL-67).
    MutualLegalAssistance,
    /// Risk list or bank (AL-68).
    RiskList,
    /// Financial intelligence channel (AL-69).
    FiuChannel,
    /// Passport cancellation or refusal of consular service (AL-70).
    PassportCancellation,
    /// Immigration removal or entry refusal (AL-71, AL-72).
    ImmigrationRemoval,
    /// National arrest warrant.
    NationalWarrant,
    /// Copy in a national database.
    NationalCopy,
    /// Another channel.
    Other,
}

impl Channel {
    /// Every channel, in the order of the ledger.
    pub const ALL: [Channel; 29] = [
        Channel::RedNotice,
        Channel::WantedDiffusion,
        Channel::OtherDiffusion,
        Channel::BlueNotice,
        Channel::GreenNotice,
        Channel::YellowNotice,
        Channel::BlackNotice,
        Channel::OrangeNotice,
        Channel::PurpleNotice,
        Channel::SilverNotice,
        Channel::UnSpecialNotice,
        Channel::StolenArtNotice,
        Channel::Sltd,
        Channel::NcbMessage,
        Channel::DraftNotice,
        Channel::NominalRecord,
        Channel::Aimc,
        Channel::CisWanted,
        Channel::ScoRats,
        Channel::Sis,
        Channel::BilateralRequest,
        Channel::MutualLegalAssistance,
        Channel::RiskList,
        Channel::FiuChannel,
        Channel::PassportCancellation,
        Channel::ImmigrationRemoval,
        Channel::NationalWarrant,
        Channel::NationalCopy,
        Channel::Other,
    ];

    /// Says whether the data lie in INTERPOL's files, which the CCF can reach
    /// (PR-026: it cannot act on SIS, bilateral or AIMC data).
    pub fn in_interpol_files(self) -> bool {
        self <= Channel::NominalRecord
    }

    /// Says whether the alert asks police to find and hold a person (AL-01, AL-02).
    pub fn asks_for_arrest(self) -> bool {
        matches!(self, Channel::RedNotice | Channel::WantedDiffusion | Channel::DraftNotice)
    }
}
