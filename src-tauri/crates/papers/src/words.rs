//! English words for the fixed words of the model.

use redress_model::{
    AlertStatus, Channel, DocumentRecord, EvidenceKind, NameKind, OutcomeKind, PaperKind,
    PersonRole, ProceedingKind, ProtectionKind, ProtectionStatus, Sex, SisKind,
};

/// Names a channel.
pub(crate) fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::RedNotice => "Red Notice",
        Channel::WantedDiffusion => "Wanted-person diffusion",
        Channel::OtherDiffusion => "Diffusion",
        Channel::BlueNotice => "Blue Notice",
        Channel::GreenNotice => "Green Notice",
        Channel::YellowNotice => "Yellow Notice",
        Channel::BlackNotice => "Black Notice",
        Channel::OrangeNotice => "Orange Notice",
        Channel::PurpleNotice => "Purple Notice",
        Channel::SilverNotice => "Silver Notice or diffusion",
        Channel::UnSpecialNotice => "INTERPOL–United Nations Security Council Special Notice",
        Channel::StolenArtNotice => "Stolen works of art notice",
        Channel::Sltd => "Record in the Stolen and Lost Travel Documents database (SLTD)",
        Channel::NcbMessage => "Message between National Central Bureaus",
        Channel::DraftNotice => "Draft notice",
        Channel::NominalRecord => "Name record or analysis file",
        Channel::Aimc => "Circular of the Arab Interior Ministers' Council",
        Channel::CisWanted => "CIS interstate wanted list",
        Channel::ScoRats => "SCO RATS list",
        Channel::Sis => "Schengen Information System alert",
        Channel::BilateralRequest => "Bilateral request",
        Channel::MutualLegalAssistance => "Request for mutual legal assistance",
        Channel::RiskList => "Commercial risk list",
        Channel::FiuChannel => "Request between financial intelligence units",
        Channel::PassportCancellation => "Passport cancellation",
        Channel::ImmigrationRemoval => "Immigration removal",
        Channel::NationalWarrant => "National arrest warrant",
        Channel::NationalCopy => "Copy in a national database",
        Channel::Other => "Other data",
    }
}

/// Says what a record says became of a document.
pub(crate) fn record(record: DocumentRecord) -> Option<&'static str> {
    match record {
        DocumentRecord::StolenBlank => Some("recorded as stolen blank"),
        DocumentRecord::Stolen => Some("recorded as stolen"),
        DocumentRecord::Lost => Some("recorded as lost"),
        DocumentRecord::Invalid => Some("recorded as invalid"),
        DocumentRecord::Revoked => Some("recorded as revoked"),
        DocumentRecord::Unknown => None,
    }
}

/// Names a kind of alert in the Schengen Information System.
pub(crate) fn sis(kind: SisKind) -> Option<&'static str> {
    match kind {
        SisKind::Arrest => Some("for arrest"),
        SisKind::EntryRefusal => Some("for refusal of entry"),
        SisKind::Document => Some("about a document"),
        SisKind::Information => Some("for information"),
        SisKind::Other => Some("another kind"),
        SisKind::Unknown => None,
    }
}

/// Says where an alert stands.
pub(crate) fn alert_status(status: AlertStatus) -> &'static str {
    match status {
        AlertStatus::Suspected => "suspected to exist",
        AlertStatus::Confirmed => "shown to exist",
        AlertStatus::Challenged => "challenged in another proceeding",
        AlertStatus::Deleted => "reported as deleted or withdrawn",
        AlertStatus::Reissued => "issued again after a deletion or refusal",
        AlertStatus::Unknown => "not known to the applicant",
    }
}

/// Names a kind of protection.
pub(crate) fn protection(kind: ProtectionKind) -> &'static str {
    match kind {
        ProtectionKind::ConventionRefugee => "refugee status under the 1951 Convention",
        ProtectionKind::MandateRefugee => "recognition as a refugee under UNHCR's mandate",
        ProtectionKind::Subsidiary => "subsidiary protection",
        ProtectionKind::AsylumSeeker => "an application for asylum",
        ProtectionKind::Humanitarian => "humanitarian leave to remain",
        ProtectionKind::Temporary => "temporary protection",
        ProtectionKind::AsylumKindUnknown => "asylum",
        ProtectionKind::Unknown => "protection of a kind not stated",
    }
}

/// Says where protection stands.
pub(crate) fn protection_status(status: ProtectionStatus) -> &'static str {
    match status {
        ProtectionStatus::Active => "in force",
        ProtectionStatus::Pending => "not yet decided",
        ProtectionStatus::Refused => "refused",
        ProtectionStatus::Revoked => "withdrawn",
        ProtectionStatus::Ended => "ended",
        ProtectionStatus::Unknown => "not stated",
    }
}

/// Names a kind of proceeding.
pub(crate) fn proceeding(kind: ProceedingKind) -> &'static str {
    match kind {
        ProceedingKind::Criminal => "Criminal proceedings",
        ProceedingKind::Extradition => "Extradition proceedings",
        ProceedingKind::Asylum => "Asylum proceedings",
        ProceedingKind::Ccf => "Earlier request to the Commission",
        ProceedingKind::GeneralSecretariat => "Matter before INTERPOL's General Secretariat",
        ProceedingKind::HumanRights => "Proceedings before an international human-rights body",
        ProceedingKind::Sis => "Proceedings about Schengen data",
        ProceedingKind::Civil => "Civil proceedings",
        ProceedingKind::Other => "Other proceedings",
    }
}

/// Names an outcome.
pub(crate) fn outcome(kind: OutcomeKind) -> &'static str {
    match kind {
        OutcomeKind::Refused => "refused",
        OutcomeKind::Granted => "granted",
        OutcomeKind::Released => "person released",
        OutcomeKind::Convicted => "convicted",
        OutcomeKind::Acquitted => "acquitted",
        OutcomeKind::Amnesty => "amnesty or pardon",
        OutcomeKind::Withdrawn => "closed or withdrawn",
        OutcomeKind::Compliant => "data found compliant",
        OutcomeKind::NotCompliant => "data found not compliant",
        OutcomeKind::Deleted => "data deleted",
        OutcomeKind::Inadmissible => "inadmissible",
        OutcomeKind::Pending => "pending",
        OutcomeKind::Other => "ended in another way",
    }
}

/// Names a kind of name.
pub(crate) fn name_kind(kind: NameKind) -> &'static str {
    match kind {
        NameKind::Official => "Name",
        NameKind::OriginalScript => "In original script",
        NameKind::Spelling => "Other spelling",
        NameKind::Former => "Former name",
        NameKind::Alias => "Also known as",
    }
}

/// Names an identity paper.
pub(crate) fn paper(kind: PaperKind) -> &'static str {
    match kind {
        PaperKind::Passport => "Passport",
        PaperKind::RefugeeTravelDocument => "Travel document (1951 Convention)",
        PaperKind::AlienPassport => "Alien's passport",
        PaperKind::IdentityCard => "Identity card",
        PaperKind::ResidencePermit => "Residence permit",
        PaperKind::Other => "Other identity paper",
    }
}

/// Names a kind of evidence.
pub(crate) fn evidence(kind: EvidenceKind) -> &'static str {
    match kind {
        EvidenceKind::Decision => "decision",
        EvidenceKind::CourtPaper => "court or police paper",
        EvidenceKind::Letter => "letter",
        EvidenceKind::IdentityPaper => "identity paper",
        EvidenceKind::PressReport => "press report",
        EvidenceKind::Report => "report",
        EvidenceKind::Photo => "photograph or scan",
        EvidenceKind::Screenshot => "screenshot",
        EvidenceKind::Recording => "recording",
        EvidenceKind::Medical => "medical paper",
        EvidenceKind::AsylumFile => "asylum file",
        EvidenceKind::Other => "paper",
    }
}

/// Names sex as an identity paper gives it.
pub(crate) fn sex(sex: Sex) -> Option<&'static str> {
    match sex {
        Sex::Female => Some("female"),
        Sex::Male => Some("male"),
        Sex::Other => Some("marked otherwise"),
        Sex::NotSaid => None,
    }
}

/// Names what a person is in the case.
pub(crate) fn role(role: PersonRole) -> &'static str {
    match role {
        PersonRole::Applicant => "applicant",
        PersonRole::Representative => "representative of the applicant",
        PersonRole::CoAccused => "accused together with the applicant",
        PersonRole::Accuser => "accuser or alleged victim",
        PersonRole::Judge => "judge",
        PersonRole::Prosecutor => "prosecutor or investigator",
        PersonRole::Police => "police officer or border guard",
        PersonRole::NcbOfficer => "officer of a National Central Bureau",
        PersonRole::Official => "official",
        PersonRole::Helper => "person who helps the applicant",
        PersonRole::Family => "member of the family",
        PersonRole::Witness => "witness",
        PersonRole::Other => "named in the facts",
    }
}

/// Writes a number of months as years and months.
pub(crate) fn months(months: u16) -> String {
    let years = |y| if y == 1 { "1 year".to_owned() } else { format!("{y} years") };
    let rest = |m| if m == 1 { "1 month".to_owned() } else { format!("{m} months") };
    match (months / 12, months % 12) {
        (0, m) => rest(m),
        (y, 0) => years(y),
        (y, m) => format!("{} and {}", years(y), rest(m)),
    }
}

/// Begins a sentence: the first letter becomes a capital.
pub(crate) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|c| c.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// Joins words as a list: `a, b and c`.
pub(crate) fn list(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
