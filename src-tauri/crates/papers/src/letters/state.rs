//! The letter to the State of asylum: it asks that State to confirm the protection to INTERPOL, and nothing else.
//!
//! Facts GU-14 (the State must confirm), GU-15 (citizens), G-REFUGEE and G-REFUGEE-LIMITS of the domain; what must not
//! be passed on is GU-19. The letter names the person, the protection, alerts of the State that the person fled, and
//! papers that show the protection. It has no place for residence, family, witnesses or what an asylum file says.

use std::collections::BTreeMap;

use redress_model::{
    Alert, AlertStatus, Calendar, Disclosure, Evidence, EvidenceKind, Id, IsoDate, PaperKind,
    Person, PersonRole, Protection, ProtectionKind, ProtectionStatus, Releasable, RequestLanguage,
    When, YesNo,
};

use super::frame::{Frame, Lacking, Letter, Paragraph};
use super::speech::Speech;
use crate::Error;
use crate::request::Authorised;

/// What a letter about protection speaks of, all of it past the gate.
pub(super) struct About<'a> {
    speech: Speech,
    releasable: &'a Releasable,
    /// The person.
    pub person: &'a Person,
    /// The protection.
    pub protection: &'a Protection,
}

type Row = (String, String);

/// Who a person is: names, birth and nationalities, and nothing of where the person lives. Of an entity only the names:
/// it was not born and is of no nationality.
pub(super) fn identity(person: &Person, speech: Speech) -> Vec<Row> {
    let row = |label: &str, value: String| (speech.say(&format!("fact.{label}")), value);
    let names = person.names.iter().enumerate().map(|(n, name)| {
        row(if n == 0 { "name" } else { "also-written" }, speech.apart(&name.full))
    });
    let mut rows: Vec<Row> = names.collect();
    if person.entity.is_some() {
        return rows;
    }
    rows.push(row("born", speech.date(&person.born)));
    let place = person.birth_place.as_deref().map(|text| speech.apart(text)).unwrap_or_default();
    rows.push(row("birth-place", place));
    for nationality in &person.nationalities {
        rows.push(row("nationality", speech.country(nationality.country)));
    }
    rows
}

/// Sets the letter that asks the protecting State to confirm one protection. `own` are own words by the key of their
/// paragraph, as looked through by the caller.
///
/// # Errors
/// [`Error::NoApplicant`]; [`Error::Needs`] `entity` where the applicant is one, for only a person is given asylum;
/// [`Error::Needs`] where the protection may not leave the vault, names no country, is refused or taken away, or where
/// the person does not consent; [`Error::Failed`].
pub fn state(
    releasable: &Releasable,
    protection: &Id,
    language: RequestLanguage,
    place: Option<&str>,
    date: IsoDate,
    own: &BTreeMap<String, String>,
) -> Result<Letter, Error> {
    let about = About::new(releasable, protection, language)?;
    let speech = about.speech;
    // The state is not the Commission: who is named to the Commission alone does not write to it.
    let mut people = releasable.case().people.iter();
    let lawyer = people.find(|person| {
        person.role == PersonRole::Representative
            && person.provenance.disclosure == Disclosure::MayReachState
    });
    let writer = lawyer.unwrap_or(about.person);
    let mut sender = vec![speech.apart(writer.shown_name())];
    sender.extend(
        writer.organisation.as_deref().filter(|_| lawyer.is_some()).map(|text| speech.apart(text)),
    );
    let authority = about.protection.authority.as_deref().map(|text| speech.apart(text));
    let mut to = vec![authority.unwrap_or_else(|| speech.say("state.to"))];
    to.extend(about.protection.country.map(|country| speech.country(country)));
    let (alerts, proofs) = (about.alerts(), about.proofs());
    // Whether anybody has signed is not recorded: the form goes with the letter, and nothing is said of a signature.
    let consents = about.protection.consent_to_ask == YesNo::Yes;
    let mut enclosures: Vec<String> =
        consents.then(|| speech.say("state.enclosed-consent")).into_iter().collect();
    let power = lawyer
        .is_some_and(|lawyer| Authorised::papers(lawyer, about.person, releasable.case()).power);
    enclosures.extend(power.then(|| speech.say("state.enclosed-power")));
    let exhibit =
        |paper: &&Evidence| speech.apart(&format!("{} {}", paper.mark(), paper.title.as_str()));
    enclosures.extend(proofs.iter().filter(|paper| paper.attached().is_some()).map(exhibit));
    let say = |key: &str| Paragraph::of(speech.say(key));
    let needed = if about.is_past() { "state.past-needed" } else { "state.needed" };
    let paragraphs = [
        ("about", Paragraph::with_rows(speech.say("state.about"), about.identity())),
        (
            "standing",
            Paragraph::with_rows(
                speech.say(about.standing()),
                about.rows("fact.state", "fact.fled"),
            ),
        ),
        ("alerts", about.reported(&alerts)),
        ("policy", say("state.policy")),
        ("needed", say(needed)),
        ("ask", Paragraph::with_points(speech.say("state.ask"), about.points())),
        ("not", say("state.not")),
        ("consent", say(if consents { "state.consent" } else { "state.limits" })),
        ("answer", say("state.answer")),
    ];
    let paragraphs = paragraphs
        .into_iter()
        .map(|(key, paragraph)| paragraph.keyed(key.to_owned(), own, speech))
        .collect();
    let frame = Frame {
        speech,
        name: "redress-letter-state",
        title: speech.say("state.title"),
        sender,
        to,
        place: place.map(|text| speech.apart(text)),
        date,
        reference: None,
        paragraphs,
        signatures: vec![speech.apart(writer.shown_name())],
        enclosures,
        lacking: about.lacking(&alerts, &proofs),
    };
    frame.set()
}

impl<'a> About<'a> {
    /// Looks up what the letter is about.
    ///
    /// # Errors
    /// As [`state`].
    pub(super) fn new(
        releasable: &'a Releasable,
        protection: &Id,
        language: RequestLanguage,
    ) -> Result<Self, Error> {
        let case = releasable.case();
        let person = case.applicant().ok_or(Error::NoApplicant)?;
        if person.entity.is_some() {
            return Err(Error::Needs("entity"));
        }
        let found = case.protection.iter().find(|one| one.id == *protection);
        let protection = found.ok_or(Error::Needs("protection"))?;
        if protection.country.is_none() {
            return Err(Error::Needs("country"));
        }
        let lost = match protection.status {
            ProtectionStatus::Refused | ProtectionStatus::Revoked => true,
            ProtectionStatus::Ended => protection.naturalised != YesNo::Yes,
            _ => false,
        };
        if lost {
            return Err(Error::Needs("status"));
        }
        if protection.consent_to_ask == YesNo::No {
            return Err(Error::Needs("consent_to_ask"));
        }
        Ok(Self { speech: Speech::of(language), releasable, person, protection })
    }

    fn row(&self, label: &str, value: String) -> Row {
        (self.speech.say(&format!("fact.{label}")), value)
    }

    /// The person's data by which that State can find the file: nothing of where the person is.
    pub(super) fn identity(&self) -> Vec<Row> {
        let person = self.person;
        let mut rows = identity(person, self.speech);
        let own = |paper: &&redress_model::IdentityPaper| {
            paper.kind == PaperKind::RefugeeTravelDocument
                && paper.country == self.protection.country
        };
        for paper in person.papers.iter().filter(own) {
            let number =
                paper.number.as_deref().map(|text| self.speech.apart(text)).unwrap_or_default();
            rows.push(self.row("travel-document", number));
        }
        rows
    }

    /// Says whether the protection lies in the past because the person became a citizen.
    fn is_past(&self) -> bool {
        self.protection.naturalised == YesNo::Yes
    }

    fn is_pending(&self) -> bool {
        self.protection.status == ProtectionStatus::Pending
            || self.protection.kind == ProtectionKind::AsylumSeeker
    }

    fn standing(&self) -> &'static str {
        if self.is_past() {
            "state.past"
        } else if self.is_pending() {
            "state.pending"
        } else {
            "state.active"
        }
    }

    /// The protection, as it is recorded; `state` and `fled` name the two States in the voice of the paper.
    ///
    /// A day that sources tell differently is left out: the State knows its own day, and a wrong one stated flatly
    /// would speak against the person.
    pub(super) fn rows(&self, state: &str, fled: &str) -> Vec<Row> {
        let (one, speech) = (self.protection, self.speech);
        let country = |country: Option<_>| country.map(|c| speech.country(c)).unwrap_or_default();
        let day =
            |field: &str, date| match one.provenance.differing.iter().any(|d| *d.field == *field) {
                true => String::new(),
                false => speech.date(date),
            };
        let mut rows = vec![
            (speech.say(state), country(one.country)),
            self.row("protection", speech.protection(one.kind)),
            self.row(
                "authority",
                one.authority.as_deref().map(|text| speech.apart(text)).unwrap_or_default(),
            ),
            self.row("asked", day("asked", &one.asked)),
            self.row("granted", day("granted", &one.granted)),
            (speech.say(fled), country(one.from_country)),
        ];
        if self.is_past() {
            rows.push(self.row("naturalised", day("naturalised_on", &one.naturalised_on)));
        }
        rows
    }

    /// What is to be confirmed, and nothing else: as the protection stands by the record.
    pub(super) fn points(&self) -> Vec<String> {
        let points = if self.is_past() {
            ["given", "kind", "ended", "fled-past"]
        } else if self.is_pending() {
            ["asked", "kind", "force", "fled"]
        } else {
            ["given", "kind", "force", "fled"]
        };
        points.map(|point| self.speech.say(&format!("state.point-{point}"))).to_vec()
    }

    /// The label of the State of the protection in the voice of its person.
    pub(super) fn protector(&self) -> &'static str {
        if self.is_past() { "consent.state-past" } else { "consent.state" }
    }

    /// Alerts of the State that the person fled which that State may see named, and which are not known to be deleted.
    fn alerts(&self) -> Vec<&'a Alert> {
        self.of_fled().into_iter().filter(|alert| alert.status != AlertStatus::Deleted).collect()
    }

    /// The month or year in which an alert of the State that the person fled was reported deleted. Nothing where that
    /// is known less exactly: the sentence says it plainly.
    fn deleted(&self) -> Option<String> {
        let speech = self.speech;
        let mut gone =
            self.of_fled().into_iter().filter(|alert| alert.status == AlertStatus::Deleted);
        gone.find_map(|alert| match (alert.ended.when(), alert.ended.calendar()) {
            (When::On { date }, Calendar::Gregorian) => Some(speech.month_or_year(date)),
            _ => None,
        })
    }

    /// Alerts of the State that the person fled. What is for the CCF alone stays out: the State of asylum is not the
    /// CCF.
    fn of_fled(&self) -> Vec<&'a Alert> {
        let fled = self.protection.from_country;
        let named = |alert: &&Alert| {
            alert.channel.in_interpol_files()
                && fled.is_some()
                && alert.country == fled
                && alert.provenance.disclosure == Disclosure::MayReachState
        };
        self.releasable.case().alerts.iter().filter(named).collect()
    }

    fn reported(&self, alerts: &[&Alert]) -> Paragraph {
        let speech = self.speech;
        let rows = alerts.iter().flat_map(|alert| {
            [
                self.row("alert", speech.channel(alert.channel)),
                self.row(
                    "alert-from",
                    alert.country.map(|country| speech.country(country)).unwrap_or_default(),
                ),
                self.row("alert-date", speech.date(&alert.issued)),
            ]
        });
        let words = match alerts.len() {
            0 => "state.no-alert",
            1 => "state.alert",
            _ => "state.alerts",
        };
        let words = match self.deleted().filter(|_| alerts.is_empty()) {
            Some(date) => speech.say("state.alert-deleted").replace("{date}", &date),
            None => speech.say(words),
        };
        Paragraph::with_rows(words, rows.collect())
    }

    /// Papers that show the protection. That State gave or got them itself, so those for the CCF alone are named too;
    /// what others wrote about the case is no paper of status.
    fn proofs(&self) -> Vec<&'a Evidence> {
        use EvidenceKind::{Decision, IdentityPaper, Letter};
        let shows = |paper: &&Evidence| {
            matches!(paper.kind, Decision | IdentityPaper | Letter)
                && paper.proves.contains(&self.protection.id)
        };
        self.releasable.case().evidence.iter().filter(shows).collect()
    }

    fn lacking(&self, alerts: &[&Alert], proofs: &[&Evidence]) -> Vec<Lacking> {
        use ProtectionKind::{AsylumKindUnknown, Unknown};
        let one = self.protection;
        let day = if self.is_pending() { &one.asked } else { &one.granted };
        [
            (Lacking::Kind, matches!(one.kind, AsylumKindUnknown | Unknown)),
            (Lacking::Day, day.is_unknown()),
            (Lacking::Authority, one.authority.is_none()),
            (Lacking::Fled, one.from_country.is_none()),
            (Lacking::Born, self.person.born.is_unknown()),
            (Lacking::Proof, proofs.is_empty()),
            (Lacking::ProofFile, proofs.iter().any(|paper| paper.attached().is_none())),
            (Lacking::Alert, alerts.is_empty()),
            (Lacking::Consent, one.consent_to_ask != YesNo::Yes),
        ]
        .into_iter()
        .filter_map(|(lacking, is)| is.then_some(lacking))
        .collect()
    }
}
