//! The sheets of charges, protection and events.

use redress_model::{
    Charge, CoAccused, Event, EventKind, Id, Lane, LawRef, Nature, PartialDate, Penalty, Place,
    Problem, Protection, ProtectionKind, ProtectionStatus, YesNo,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::DateSheet;
use crate::fields::{code, country, id, id_text, ids, long, money, needed, short, text, texts};
use crate::notice::{SentenceSheet, WarrantSheet};
use crate::plan::OwnParagraphSheet;
use crate::standing::Standing;

/// A charge as a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `redress_model::Charge` of that name")]
pub struct ChargeSheet {
    /// Empty for a new one.
    pub id: String,
    /// The revision the form was filled from; 0 for a new one.
    pub revision: u32,
    pub country: String,
    pub offence: String,
    /// "Code, article" one a line.
    pub laws: Vec<String>,
    pub acts: String,
    pub reply: String,
    pub acts_when: DateSheet,
    pub charged: DateSheet,
    #[ts(type = "Array<Nature>")]
    pub natures: Vec<Nature>,
    /// Longest term in months; five years is 60.
    pub max_months: Option<u16>,
    #[ts(type = "YesNo")]
    pub death_possible: YesNo,
    #[ts(type = "YesNo")]
    pub life_possible: YesNo,
    pub sentence: SentenceSheet,
    /// Decimal text.
    pub amount: String,
    pub currency: String,
    pub valued_by: String,
    pub warrant: WarrantSheet,
    pub co_accused: Vec<CoAccusedSheet>,
    /// Ids of people in it.
    pub people: Vec<String>,
    pub standing: Standing,
}

/// Writes a law as one line of the form.
fn law_line(law: &LawRef) -> String {
    match &law.article {
        Some(article) => format!("{}, {}", law.code.as_str(), article.as_str()),
        None => law.code.to_string(),
    }
}

/// What became of another accused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `CoAccused` of that name")]
pub struct CoAccusedSheet {
    pub name: String,
    /// Id of the person, or empty.
    pub person: String,
    pub outcome: String,
    #[ts(type = "YesNo")]
    pub mild: YesNo,
}

impl ChargeSheet {
    /// Shows a charge.
    pub fn of(charge: &Charge, revision: u32) -> Self {
        let penalty = charge.penalty.as_ref();
        Self {
            id: charge.id.to_string(),
            revision,
            country: code(&charge.country),
            offence: charge.offence.to_string(),
            laws: charge.laws.iter().map(law_line).collect(),
            acts: text(&charge.acts),
            reply: text(&charge.reply),
            acts_when: DateSheet::from(&charge.acts_when),
            charged: DateSheet::from(&charge.charged),
            natures: charge.natures.clone(),
            max_months: penalty.and_then(|p| p.max_months),
            death_possible: penalty.map(|p| p.death_possible).unwrap_or_default(),
            life_possible: penalty.map(|p| p.life_possible).unwrap_or_default(),
            sentence: SentenceSheet::of(charge.sentence.as_ref()),
            amount: charge.value.as_ref().map(|v| v.amount.clone()).unwrap_or_default(),
            currency: charge.value.as_ref().map(|v| v.currency.clone()).unwrap_or_default(),
            valued_by: charge.value.as_ref().map(|v| text(&v.valued_by)).unwrap_or_default(),
            warrant: WarrantSheet::of(charge.warrant.as_ref()),
            co_accused: charge
                .co_accused
                .iter()
                .map(|other| CoAccusedSheet {
                    name: other.name.to_string(),
                    person: id_text(&other.person),
                    outcome: other.outcome.to_string(),
                    mild: other.mild,
                })
                .collect(),
            people: texts(&charge.people),
            standing: Standing::of(&charge.provenance),
        }
    }

    /// Puts the form over what was there.
    ///
    /// # Errors
    /// Names the first field that does not fit.
    pub fn apply(&self, id_of: Id, old: Option<Charge>) -> Result<Charge, Problem> {
        let mut provenance = old.as_ref().map(|c| c.provenance.clone()).unwrap_or_default();
        self.standing.apply(&mut provenance)?;
        Ok(Charge {
            id: id_of,
            country: country("country", &self.country)?,
            offence: needed("offence", &self.offence)?,
            laws: self.read_laws(old.as_ref().map_or(&[], |c| &c.laws))?,
            acts: long("acts", &self.acts)?,
            reply: long("reply", &self.reply)?,
            acts_when: self.acts_when.read("acts_when")?,
            charged: self.charged.read("charged")?,
            natures: self.natures.clone(),
            penalty: self.read_penalty(),
            sentence: self.sentence.read("sentence")?,
            value: money("amount", &self.amount, &self.currency, &self.valued_by)?,
            warrant: self.warrant.read("warrant")?,
            co_accused: self
                .co_accused
                .iter()
                .enumerate()
                .filter(|(_, other)| !(other.name.is_empty() && other.outcome.is_empty()))
                .map(|(n, other)| {
                    let field = format!("co_accused[{n}].outcome");
                    Ok(CoAccused {
                        name: needed(&format!("co_accused[{n}].name"), &other.name)?,
                        person: id(&format!("co_accused[{n}].person"), &other.person)?,
                        outcome: long(&field, &other.outcome)?.ok_or_else(|| {
                            Problem::in_field(redress_model::Code::BadField, field, "is empty")
                        })?,
                        mild: other.mild,
                    })
                })
                .collect::<Result<_, Problem>>()?,
            people: ids("people", &self.people)?,
            provenance,
        })
    }

    /// Reads the lines; one that was not touched is the law it was, commas and all.
    fn read_laws(&self, old: &[LawRef]) -> Result<Vec<LawRef>, Problem> {
        let mut laws = Vec::new();
        for (n, line) in self.laws.iter().enumerate() {
            if let Some(kept) = old.iter().find(|law| law_line(law) == *line) {
                laws.push(kept.clone());
                continue;
            }
            let field = format!("laws[{n}]");
            let (name, article) = line.rsplit_once(',').unwrap_or((line, ""));
            if let Some(code) = short(&field, name)? {
                laws.push(LawRef { code, article: short(&field, article)? });
            }
        }
        Ok(laws)
    }

    fn read_penalty(&self) -> Option<Penalty> {
        let nothing = self.max_months.is_none()
            && self.death_possible.is_unknown()
            && self.life_possible.is_unknown();
        (!nothing).then_some(Penalty {
            max_months: self.max_months,
            death_possible: self.death_possible,
            life_possible: self.life_possible,
        })
    }
}

/// Protection as a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `Protection` of that name")]
pub struct ProtectionSheet {
    /// Empty for a new one.
    pub id: String,
    /// The revision the form was filled from; 0 for a new one.
    pub revision: u32,
    pub country: String,
    #[ts(type = "ProtectionKind")]
    pub kind: ProtectionKind,
    pub from_country: String,
    pub asked: DateSheet,
    pub granted: DateSheet,
    pub ended: DateSheet,
    #[ts(type = "ProtectionStatus")]
    pub status: ProtectionStatus,
    pub authority: String,
    #[ts(type = "YesNo")]
    pub will_confirm: YesNo,
    #[ts(type = "YesNo")]
    pub consent_to_ask: YesNo,
    #[ts(type = "YesNo")]
    pub naturalised: YesNo,
    pub naturalised_on: DateSheet,
    #[ts(type = "YesNo")]
    pub excluded_1f: YesNo,
    #[serde(default)]
    pub own: Vec<OwnParagraphSheet>,
    pub standing: Standing,
}

impl ProtectionSheet {
    /// Shows protection.
    pub fn of(protection: &Protection, revision: u32) -> Self {
        Self {
            id: protection.id.to_string(),
            revision,
            country: code(&protection.country),
            kind: protection.kind,
            from_country: code(&protection.from_country),
            asked: DateSheet::from(&protection.asked),
            granted: DateSheet::from(&protection.granted),
            ended: DateSheet::from(&protection.ended),
            status: protection.status,
            authority: text(&protection.authority),
            will_confirm: protection.will_confirm,
            consent_to_ask: protection.consent_to_ask,
            naturalised: protection.naturalised,
            naturalised_on: DateSheet::from(&protection.naturalised_on),
            excluded_1f: protection.excluded_1f,
            own: OwnParagraphSheet::all(&protection.own),
            standing: Standing::of(&protection.provenance),
        }
    }

    /// Puts the form over what was there.
    ///
    /// # Errors
    /// Names the first field that does not fit.
    pub fn apply(&self, id: Id, old: Option<Protection>) -> Result<Protection, Problem> {
        let mut provenance = old.map(|protection| protection.provenance).unwrap_or_default();
        self.standing.apply(&mut provenance)?;
        Ok(Protection {
            id,
            country: country("country", &self.country)?,
            kind: self.kind,
            from_country: country("from_country", &self.from_country)?,
            asked: self.asked.read("asked")?,
            granted: self.granted.read("granted")?,
            ended: self.ended.read("ended")?,
            status: self.status,
            authority: short("authority", &self.authority)?,
            will_confirm: self.will_confirm,
            consent_to_ask: self.consent_to_ask,
            naturalised: self.naturalised,
            naturalised_on: self.naturalised_on.read("naturalised_on")?,
            excluded_1f: self.excluded_1f,
            own: OwnParagraphSheet::read("own", &self.own)?,
            provenance,
        })
    }
}

/// An event as a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each field is the field of `Event` of that name")]
pub struct EventSheet {
    /// Empty for a new one.
    pub id: String,
    /// The revision the form was filled from; 0 for a new one.
    pub revision: u32,
    #[ts(type = "EventKind")]
    pub kind: EventKind,
    /// Reply only: the lane it stands in.
    #[serde(default)]
    #[ts(type = "Lane", optional)]
    pub lane: Option<Lane>,
    pub title: String,
    pub what: String,
    pub when: DateSheet,
    pub until: DateSheet,
    pub place: String,
    pub place_country: String,
    #[ts(type = "YesNo")]
    pub took_place: YesNo,
    /// Ids of people in it.
    pub people: Vec<String>,
    pub exhibits: Vec<String>,
    pub to_finish: bool,
    pub standing: Standing,
}

impl EventSheet {
    /// Shows an event.
    pub fn of(event: &Event, revision: u32) -> Self {
        Self {
            id: event.id.to_string(),
            revision,
            kind: event.kind,
            lane: Some(event.kind.lane()),
            title: event.title.to_string(),
            what: text(&event.what),
            when: DateSheet::from(&event.when),
            until: DateSheet::from(&event.until),
            place: event.place.as_ref().map(|p| text(&p.name)).unwrap_or_default(),
            place_country: event.place.as_ref().map(|p| code(&p.country)).unwrap_or_default(),
            took_place: event.took_place,
            people: texts(&event.people),
            exhibits: texts(&event.exhibits),
            to_finish: event.to_finish,
            standing: Standing::of(&event.provenance),
        }
    }

    /// Puts the form over what was there.
    ///
    /// # Errors
    /// Names the first field that does not fit.
    pub fn apply(&self, id: Id, old: Option<Event>) -> Result<Event, Problem> {
        let mut provenance = old.map(|event| event.provenance).unwrap_or_default();
        self.standing.apply(&mut provenance)?;
        // Papers contradict each other, so an end before the beginning is kept; the form says it beside.
        let when: PartialDate = self.when.read("when")?;
        let until = self.until.read("until")?;
        let place = Place {
            name: short("place", &self.place)?,
            country: country("place_country", &self.place_country)?,
        };
        Ok(Event {
            id,
            kind: self.kind,
            title: needed("title", &self.title)?,
            what: long("what", &self.what)?,
            when,
            until,
            place: (place.name.is_some() || place.country.is_some()).then_some(place),
            took_place: self.took_place,
            people: ids("people", &self.people)?,
            exhibits: ids("exhibits", &self.exhibits)?,
            to_finish: self.to_finish,
            provenance,
        })
    }
}
