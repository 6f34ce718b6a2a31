//! What a point of a ground says: where its sentence leaves open which of two things it was and the records that it
//! rests on tell, only what they tell.

use redress_model::{
    Charge, EntryKind, Event, EventKind, Nature, OutcomeKind, Point, Proceeding, Protection,
    ProtectionKind, ProtectionStatus, YesNo,
};

use super::Request;

/// Gives the word that all records share; nothing where there are none, or where they differ.
fn shared<T>(records: &[&T], word: impl Fn(&T) -> Option<&'static str>) -> Option<&'static str> {
    let first = word(records.first()?)?;
    records.iter().all(|one| word(one) == Some(first)).then_some(first)
}

fn asked_only(one: &Protection) -> bool {
    let open = one.status == ProtectionStatus::Unknown;
    one.status == ProtectionStatus::Pending || (open && one.kind == ProtectionKind::AsylumSeeker)
}

fn given(one: &Protection) -> Option<&'static str> {
    use ProtectionStatus::{Active, Ended, Revoked};
    if asked_only(one) {
        return Some("asked");
    }
    let known = matches!(one.status, Active | Ended | Revoked) || !one.granted.is_unknown();
    (known && one.kind != ProtectionKind::AsylumSeeker).then_some("given")
}

fn in_force(one: &Protection) -> Option<&'static str> {
    match one.status {
        ProtectionStatus::Active => Some("active"),
        ProtectionStatus::Ended if one.naturalised == YesNo::Yes => Some("citizen"),
        _ => asked_only(one).then_some("pending"),
    }
}

fn giver(one: &Protection) -> Option<&'static str> {
    match (one.kind, one.country) {
        (ProtectionKind::MandateRefugee, _) => Some("unhcr"),
        (_, Some(_)) => Some("country"),
        (_, None) => None,
    }
}

fn shows(one: &Protection) -> Option<&'static str> {
    use ProtectionKind::{Humanitarian, Subsidiary, Temporary};
    match one.status {
        ProtectionStatus::Ended => Some("past"),
        _ if matches!(one.kind, Humanitarian | Subsidiary | Temporary) => Some("other"),
        _ => None,
    }
}

fn threat(one: &Event) -> Option<&'static str> {
    match one.kind {
        EventKind::Threat => Some("threats"),
        EventKind::IllTreatment => Some("ill-treatment"),
        _ => None,
    }
}

/// Gives the word of the only kind of offence that a charge names among these.
fn only(one: &Charge, kinds: &[(Nature, &'static str)]) -> Option<&'static str> {
    let mut named = kinds.iter().filter(|(nature, _)| one.natures.contains(nature));
    let (_, word) = named.next()?;
    named.all(|(_, other)| other == word).then_some(*word)
}

fn private(one: &Charge) -> Option<&'static str> {
    only(one, &[(Nature::Administrative, "administrative"), (Nature::PrivateDispute, "dispute")])
}

fn pure(one: &Charge) -> Option<&'static str> {
    use Nature::{AgainstState, BannedMembership, Defamation, MilitaryService, Religion};
    // Of which kind the movement or the words are, their nature alone does not tell.
    let kinds =
        [(MilitaryService, "military"), (Religion, "religious"), (AgainstState, "political")];
    let open = [BannedMembership, Defamation].iter().any(|nature| one.natures.contains(nature));
    only(one, &kinds).filter(|_| !open)
}

fn warrant(one: &Charge) -> Option<&'static str> {
    let gone = one.warrant.as_ref().is_some_and(|warrant| warrant.valid == YesNo::No);
    gone.then_some("warrant")
}

fn outcome(one: &Proceeding) -> Option<OutcomeKind> {
    one.outcome.as_ref().map(|outcome| outcome.kind)
}

fn not_extradited(one: &Proceeding) -> Option<&'static str> {
    match outcome(one)? {
        OutcomeKind::Refused => Some("refused"),
        OutcomeKind::Released => Some("released"),
        _ => None,
    }
}

fn judged(one: &Proceeding) -> Option<&'static str> {
    matches!(outcome(one)?, OutcomeKind::Acquitted | OutcomeKind::Convicted).then_some("judged")
}

impl Request<'_> {
    /// Gives the sentence of a point; nothing where it has none for a paper.
    pub(super) fn sentence(&self, point: &Point) -> Option<String> {
        let plain = self.t.known(&format!("point-{}", point.id))?;
        let told =
            self.told(point).and_then(|word| self.t.known(&format!("point-{}-{word}", point.id)));
        Some(told.unwrap_or(plain))
    }

    /// Says which of the things it was that the sentence of a point leaves open, where the records tell.
    fn told(&self, point: &Point) -> Option<&'static str> {
        let named = |kind: EntryKind| {
            point.rests_on.iter().filter(move |entry| entry.kind == kind).map(|entry| &entry.id)
        };
        // Where an answer is a reason too, the person may have meant the other thing.
        if named(EntryKind::Answer).next().is_some() {
            return None;
        }
        macro_rules! records {
            ($kind:ident, $list:ident) => {{
                let all = named(EntryKind::$kind);
                all.map(|id| self.case.$list.iter().find(|one| one.id == *id))
                    .collect::<Option<Vec<_>>>()?
            }};
        }
        match point.id.as_str() {
            "refugee-given" => shared(&records!(Protection, protection), given),
            "refugee-in-force" => shared(&records!(Protection, protection), in_force),
            "refugee-evidence" => shared(&records!(Protection, protection), shows),
            "protected-from-accuser" => shared(&records!(Protection, protection), giver),
            "threats-recorded" => shared(&records!(Event, events), threat),
            "private-charge" => shared(&records!(Charge, charges), private),
            "pure-charge" => shared(&records!(Charge, charges), pure),
            "warrant-annulled" => shared(&records!(Charge, charges), warrant),
            "extradition-refused" => shared(&records!(Proceeding, proceedings), not_extradited),
            "judged-elsewhere" | "judgment-final" => {
                shared(&records!(Proceeding, proceedings), judged)
            }
            _ => None,
        }
    }
}
