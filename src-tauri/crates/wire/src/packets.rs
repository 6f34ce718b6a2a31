//! Who learns what, and the portal packet.

use redress_model::{Confidence, Disclosure, Guarded, RequestKind, RequestLanguage, YesNo};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::languages::Language;
use crate::{DateSheet, EntryLink};

/// A text of the law data on disclosure or the portal, with where it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PortalTextView {
    /// Its id among those of its kind.
    pub id: String,
    /// Id of the fact in the law data: `PR-102`.
    pub fact: String,
    /// What it says.
    pub says: String,
    /// Where it was read.
    pub source: String,
    /// Sourced or recalled.
    #[ts(type = "Confidence")]
    pub confidence: Confidence,
    /// The day the data were checked, `YYYY-MM-DD`.
    pub as_of: String,
}

/// One line of the disclosure map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MapRowView {
    /// The entry.
    pub entry: EntryLink,
    /// The revision of it.
    pub revision: u32,
    /// What it is, in the words of its own title.
    pub label: String,
    /// What is blocked about it by itself.
    #[ts(type = "Guarded | null")]
    pub guarded: Option<Guarded>,
    /// How it is marked.
    #[ts(type = "Disclosure")]
    pub marked: Disclosure,
    /// Who may come to see it as things stand.
    #[ts(type = "Disclosure")]
    pub seen_by: Disclosure,
    /// Why it was unblocked; empty where it was not.
    pub why: String,
    /// Whether it is a paper that names people who would be at risk.
    #[ts(type = "YesNo")]
    pub names_others: YesNo,
    /// Whether it stays only because it is not finished.
    pub to_finish: bool,
}

/// The disclosure map of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DisclosureView {
    /// Every line.
    pub rows: Vec<MapRowView>,
    /// What each mark costs; the id is the mark.
    pub prices: Vec<PortalTextView>,
    /// Why something is blocked by itself; the id is what.
    pub guards: Vec<PortalTextView>,
}

/// Marks who may see an entry.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetDisclosure {
    /// The case.
    pub case: String,
    /// The entry.
    pub id: String,
    /// The revision that the screen showed.
    pub revision: u32,
    /// Who may see it.
    #[ts(type = "Disclosure")]
    pub disclosure: Disclosure,
}

/// Lets go of one thing that is blocked, or blocks it again.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Unblock {
    /// The case.
    pub case: String,
    /// The entry.
    pub id: String,
    /// The revision that the screen showed.
    pub revision: u32,
    /// What about it.
    #[ts(type = "Guarded")]
    pub what: Guarded,
    /// Whether it is let go; else it is blocked again.
    pub unblock: bool,
    /// Why; needed to let go.
    pub why: String,
}

/// Asks for a packet of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PacketChoice {
    /// What it asks.
    #[ts(type = "RequestKind")]
    pub kind: RequestKind,
    /// Its language.
    #[ts(type = "RequestLanguage")]
    pub paper: RequestLanguage,
}

/// Chooses which kind of request the packet of a case is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChoosePacket {
    /// The case.
    pub case: String,
    /// The kind.
    #[ts(type = "RequestKind")]
    pub kind: RequestKind,
}

/// The longest text that a box of the portal takes, as somebody saw it there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BoxLimit {
    /// Id of the box in the law data.
    pub id: String,
    /// In characters.
    pub characters: u32,
}

/// What somebody saw in the portal and no source tells; one for the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PortalProfileSheet {
    /// The largest file it takes, in megabytes of 1,000,000 bytes.
    pub large_mb: Option<u16>,
    /// How many pages a request may have.
    pub pages: Option<u16>,
    /// Limits of boxes, those that were seen.
    pub boxes: Vec<BoxLimit>,
    /// When it was last changed, RFC 3339 in UTC; empty where nothing was kept, and not read.
    pub at: String,
}

/// What the screen of the packet begins with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PacketDesk {
    /// The kind of request that was chosen; nothing where none was.
    #[ts(type = "RequestKind | null")]
    pub kind: Option<RequestKind>,
    /// What was seen in the portal.
    pub profile: PortalProfileSheet,
}

/// Asks for the portal packet, in words of a language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AskPacket {
    /// The case.
    pub case: String,
    /// Which packet.
    pub choice: PacketChoice,
    /// The language of the screen.
    pub language: Language,
}

/// How a box of the portal is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename_all = "snake_case")]
pub enum FillWord {
    /// There is something to copy.
    Ready,
    /// A fact is missing.
    Missing,
    /// No paper holds it: the person types it there.
    Yourself,
    /// There is nothing to tell.
    Nothing,
}

/// A box of the portal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PortalBoxView {
    /// What the portal asks, with its source.
    pub asks: PortalTextView,
    /// What to copy.
    pub value: String,
    /// How it is filled.
    pub fill: FillWord,
}

/// An exhibit that goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PortalExhibitView {
    /// The exhibit.
    pub id: String,
    /// `E-07`.
    pub mark: String,
    /// Its title.
    pub title: String,
    /// Size of its file in bytes, decimal; as written where a packet was written, else as taken in; empty where there is none.
    pub size_bytes: String,
    /// Who sees it.
    #[ts(type = "Disclosure")]
    pub disclosure: Disclosure,
}

/// A blocked name or place that stands in the words of something that goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SpillView {
    /// What is blocked.
    #[ts(type = "Guarded")]
    pub what: Guarded,
    /// The person it is blocked for.
    pub of: String,
    /// The entry whose words hold it.
    pub within: EntryLink,
}

/// Something that the CCF is asked to keep confidential, as the request lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SecretView {
    /// The entry.
    pub entry: EntryLink,
    /// Where the request tells it and what it is, in the language of the paper.
    pub says: String,
}

/// A packet that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PacketView {
    /// The entry that remembers it.
    pub id: String,
    /// Its revision.
    pub revision: u32,
    /// When it was written, RFC 3339 in UTC.
    pub made: String,
    /// How many files it has.
    pub count: u32,
    /// Their size together in bytes, decimal.
    pub size_bytes: String,
    /// The largest of them in bytes, decimal.
    pub largest_bytes: String,
    /// The number that the portal gave; empty while it was not sent.
    pub number: String,
    /// The day it was sent.
    #[ts(optional)]
    pub sent: Option<DateSheet>,
    /// Entries that say something else by now.
    pub changed: Vec<String>,
    /// Own words, or other settings that the paper shows, are others by now.
    pub own_changed: bool,
}

/// The portal packet as it would go out today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PortalView {
    /// The boxes, in order.
    pub boxes: Vec<PortalBoxView>,
    /// The exhibits that go.
    pub exhibits: Vec<PortalExhibitView>,
    /// Limits that are only assumed.
    pub limits: Vec<PortalTextView>,
    /// Whether the applicant is an entity, which has no identity paper to be in date.
    pub of_entity: bool,
    /// Whether the identity paper is in date.
    #[ts(type = "YesNo")]
    pub identity: YesNo,
    /// Its last day, `YYYY-MM-DD`; empty where unknown.
    pub identity_until: String,
    /// What is blocked and stands in the words of something that goes.
    pub spilled: Vec<SpillView>,
    /// What the CCF is asked to keep confidential.
    pub confidential: Vec<SecretView>,
    /// What this kind of request tells; other facts that may leave stay out of it.
    pub goes: Vec<EntryLink>,
    /// Pages of the request that count.
    pub pages: u32,
    /// How many it may have.
    pub page_budget: u32,
    /// Packets of this kind that were written, the newest first.
    pub written: Vec<PacketView>,
}

/// Writes the packet into a folder.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WritePacket {
    /// The case.
    pub case: String,
    /// Which packet.
    pub choice: PacketChoice,
}

/// Remembers a packet as sent.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MarkSent {
    /// The case.
    pub case: String,
    /// The packet.
    pub id: String,
    /// The number that the portal gave.
    pub number: String,
    /// The day it was sent.
    pub day: DateSheet,
    /// The language of the letters that are registered.
    pub language: Language,
}

/// What a written packet came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PacketWrittenView {
    /// The folder's own name.
    pub name: String,
    /// How many files it has.
    pub count: u32,
    /// Exhibits that could not be printed: their number and why (`packet-apart-<why>`).
    pub apart: Vec<ApartView>,
    /// Characters that no built-in font holds.
    pub strange: String,
}

/// An exhibit that could not be printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ApartView {
    /// `E-07`.
    pub mark: String,
    /// Why; the words are under `packet-apart-<why>`.
    pub why: String,
}

/// Whether a remembered packet is as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PacketChecked {
    /// Files that are not.
    pub wrong: Vec<String>,
}
