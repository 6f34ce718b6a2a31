//! English words for papers: dates and the fixed words of the model.

use redress_model::{
    AlertStatus, Calendar, Certainty, Channel, DateParts, EvidenceKind, IsoDate, NameKind,
    OutcomeKind, PaperKind, PartialDate, ProceedingKind, ProtectionKind, ProtectionStatus, When,
};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const PERSIAN: [&str; 12] = [
    "Farvardin",
    "Ordibehesht",
    "Khordad",
    "Tir",
    "Mordad",
    "Shahrivar",
    "Mehr",
    "Aban",
    "Azar",
    "Dey",
    "Bahman",
    "Esfand",
];
const HIJRI: [&str; 12] = [
    "Muharram",
    "Safar",
    "Rabi I",
    "Rabi II",
    "Jumada I",
    "Jumada II",
    "Rajab",
    "Shaban",
    "Ramadan",
    "Shawwal",
    "Dhu al-Qada",
    "Dhu al-Hijja",
];

/// Writes a Gregorian day: `24 January 2016`.
pub(crate) fn day(date: IsoDate) -> String {
    let month = MONTHS.get(usize::from(date.month).wrapping_sub(1)).copied().unwrap_or("?");
    format!("{} {month} {}", date.day, date.year)
}

fn parts(parts: DateParts, calendar: Calendar) -> String {
    let names = match calendar {
        Calendar::Gregorian => &MONTHS,
        Calendar::Persian => &PERSIAN,
        Calendar::UmmAlQura => &HIJRI,
    };
    let month =
        parts.month.and_then(|m| names.get(usize::from(m).wrapping_sub(1))).copied().unwrap_or("");
    match (parts.day, parts.month) {
        (Some(day), Some(_)) => format!("{day} {month} {}", parts.year),
        (_, Some(_)) => format!("{month} {}", parts.year),
        _ => parts.year.to_string(),
    }
}

/// Writes a date as exactly as it is known, never more; another calendar is given as typed and
/// converted.
pub(crate) fn date(date: &PartialDate) -> String {
    let calendar = date.calendar();
    let write = |value| parts(value, calendar);
    let exact = |value: DateParts| match (value.month, value.day) {
        (Some(_), None) => " (day not known)",
        (None, _) => " (month not known)",
        _ => "",
    };
    let words = match date.when() {
        When::Unknown => return String::from("date not known"),
        When::On { date } => format!("{}{}", write(date), exact(date)),
        When::About { date } => format!("about {}", write(date)),
        When::Before { date } => format!("before {}", write(date)),
        When::After { date } => format!("after {}", write(date)),
        When::Between { from, to } => format!("between {} and {}", write(from), write(to)),
    };
    let name = match calendar {
        Calendar::Gregorian => return words,
        Calendar::Persian => "Persian calendar",
        Calendar::UmmAlQura => "Umm al-Qura calendar",
    };
    let span = date.span();
    let converted = match (span.first, span.last) {
        (Some(first), Some(last)) if first == last => day(first),
        (Some(first), Some(last)) => format!("{} to {}", day(first), day(last)),
        (Some(first), None) => format!("from {}", day(first)),
        (None, Some(last)) => format!("until {}", day(last)),
        (None, None) => return words,
    };
    format!("{words} ({name}; Gregorian: {converted})")
}

/// Says how sure a fact is, where it is less than confirmed.
pub(crate) fn sure(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Confirmed => "",
        Certainty::Likely => "likely",
        Certainty::Suspected => "suspected, not confirmed",
        Certainty::Unknown => "certainty not stated",
    }
}

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
        EvidenceKind::Other => "paper",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(json: &str) -> String {
        date(&serde_json::from_str(json).unwrap())
    }

    #[test]
    fn dates_say_no_more_than_is_known() {
        for (json, words) in [
            (
                r#"{"when":{"kind":"on","date":{"year":2015,"month":12}}}"#,
                "December 2015 (day not known)",
            ),
            (r#"{"when":{"kind":"on","date":{"year":2014}}}"#, "2014 (month not known)"),
            (r#"{"when":{"kind":"about","date":{"year":2015,"month":7}}}"#, "about July 2015"),
            (
                r#"{"when":{"kind":"before","date":{"year":2016,"month":1,"day":24}}}"#,
                "before 24 January 2016",
            ),
            ("{}", "date not known"),
            (
                r#"{"calendar":"persian","when":{"kind":"on","date":{"year":1394,"month":1,"day":1}}}"#,
                "1 Farvardin 1394 (Persian calendar; Gregorian: 21 March 2015)",
            ),
        ] {
            assert_eq!(said(json), words);
        }
    }
}
