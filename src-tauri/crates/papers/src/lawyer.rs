//! The sheet for a lawyer in an emergency: the parts of a case that the person chose, from a [`Releasable`] only. It is
//! made to be sealed before it is written anywhere.

use redress_model::{
    Alert, Charge, Country, IsoDate, LawyerPart, PartialDate, Person, Proceeding, Protection,
    Releasable, When,
};
use redress_words::{Lang, Value};
use serde::Serialize;

use crate::set::Head;
use crate::sheet::lines;
use crate::timeline::{apart, when, word};
use crate::{Error, print, set};

/// What was chosen.
#[derive(Debug, Clone)]
pub struct Essentials {
    /// Which parts.
    pub parts: Vec<LawyerPart>,
    /// What the person writes to the lawyer; empty for nothing.
    pub note: String,
    /// Whom to call: who, and the number.
    pub calls: Vec<[String; 2]>,
    /// The language of the sheet.
    pub lang: Lang,
    /// The day of the PDF.
    pub date: IsoDate,
}

#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    head: Head,
    what: String,
    note: Vec<String>,
    parts: Vec<Part>,
}

#[derive(Serialize)]
struct Part {
    name: String,
    none: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    what: String,
    pairs: Vec<(String, String)>,
}

/// Sets the sheet: the PDF, and how many pages it has.
///
/// # Errors
/// [`Error::Failed`] if the typesetter refuses.
pub fn lawyer_sheet(releasable: &Releasable, wish: &Essentials) -> Result<(Vec<u8>, u16), Error> {
    let case = releasable.case();
    let said = Said(wish.lang);
    let lang = wish.lang;
    let rows = |part: LawyerPart| -> Vec<Row> {
        match part {
            LawyerPart::Identity => {
                case.applicant().map(|one| said.person(one)).unwrap_or_default()
            }
            LawyerPart::Alerts => case.alerts.iter().map(|one| said.alert(one)).collect(),
            LawyerPart::Charges => case.charges.iter().map(|one| said.charge(one)).collect(),
            LawyerPart::Protection => {
                case.protection.iter().map(|one| said.protection(one)).collect()
            }
            LawyerPart::Proceedings => {
                case.proceedings.iter().map(|one| said.proceeding(one)).collect()
            }
            LawyerPart::Calls => wish
                .calls
                .iter()
                .map(|[who, number]| Row {
                    what: apart(who, lang),
                    pairs: vec![(String::new(), apart(number, lang))],
                })
                .collect(),
        }
    };
    let title = lang.say("lawyer-sheet", &[]);
    let asof = lang.say("print-as-of", &[("date", Value::Text(&lang.day(wish.date)))]);
    let data = Data {
        head: Head::of(lang, title, asof, wish.date),
        what: lang.say("lawyer-sheet-what", &[]),
        note: lines(&wish.note, lang.right_to_left()),
        parts: LawyerPart::ALL
            .into_iter()
            .filter(|part| wish.parts.contains(part))
            .map(|part| Part {
                name: lang.say(&format!("lawyer-part-{}", part.word()), &[]),
                none: lang.say("lawyer-part-none", &[]),
                rows: rows(part),
            })
            .collect(),
    };
    let mut data = serde_json::to_value(&data).map_err(|_| Error::Failed)?;
    print::make_printable(&mut data);
    let paper = set::json(own!("../templates/lawyer.typ"), &data, "redress-lawyer")?;
    let pages = paper.pages();
    Ok((paper.pdf, pages))
}

/// Facts in the words of a language.
struct Said(Lang);

impl Said {
    fn listed(&self, list: &str, value: &impl Serialize) -> String {
        self.0.say(&format!("{list}-{}", word(value)), &[])
    }

    fn country(&self, code: Option<Country>) -> String {
        code.map(|code| self.0.country(&String::from(code))).unwrap_or_default()
    }

    fn date(&self, date: &PartialDate) -> String {
        match (date.when(), date.typed()) {
            (When::Unknown, None) => String::new(),
            _ => when(date, self.0),
        }
    }

    fn row(&self, what: &[&str], pairs: Vec<(&str, String)>) -> Row {
        let label = |id: &str| self.0.say(&format!("lawyer-label-{id}"), &[]);
        let told = pairs.into_iter().filter(|(_, value)| !value.is_empty());
        Row { what: self.0.join(what), pairs: told.map(|(id, value)| (label(id), value)).collect() }
    }

    fn person(&self, person: &Person) -> Vec<Row> {
        let names = person.names.iter().skip(1).map(|name| {
            format!("{} ({})", apart(&name.full, self.0), self.listed("name-kind", &name.kind))
        });
        let papers = person.papers.iter().map(|paper| {
            let number =
                paper.number.as_deref().map(|text| apart(text, self.0)).unwrap_or_default();
            let kind = self.listed("paper-kind", &paper.kind);
            self.0.join(&[&kind, &self.country(paper.country), &number, &self.date(&paper.expires)])
        });
        // An entity was not born and is of no nationality.
        let human = person.entity.is_none();
        let countries = person
            .nationalities
            .iter()
            .filter(|_| human)
            .map(|one| self.country(Some(one.country)));
        let pairs = vec![
            ("names", names.collect::<Vec<_>>().join("\n")),
            ("born", if human { self.date(&person.born) } else { String::new() }),
            ("nationality", countries.collect::<Vec<_>>().join("\n")),
            ("papers", papers.collect::<Vec<_>>().join("\n")),
        ];
        vec![self.row(&[&apart(person.shown_name(), self.0)], pairs)]
    }

    fn alert(&self, alert: &Alert) -> Row {
        let what = [self.listed("channel", &alert.channel), self.country(alert.country)];
        let pairs = vec![
            (
                "reference",
                alert.reference.as_deref().map(|text| apart(text, self.0)).unwrap_or_default(),
            ),
            ("status", self.listed("alert-status", &alert.status)),
            ("issued", self.date(&alert.issued)),
        ];
        self.row(&[&what[0], &what[1]], pairs)
    }

    fn charge(&self, charge: &Charge) -> Row {
        let warrant = charge.warrant.as_ref().map(|warrant| {
            let text =
                |text: Option<&str>| text.map(|text| apart(text, self.0)).unwrap_or_default();
            let (number, by) =
                (text(warrant.number.as_deref()), text(warrant.authority.as_deref()));
            self.0.join(&[&number, &by, &self.date(&warrant.issued)])
        });
        let pairs = vec![
            ("country", self.country(charge.country)),
            ("charged", self.date(&charge.charged)),
            ("warrant", warrant.unwrap_or_default()),
        ];
        self.row(&[&apart(&charge.offence, self.0)], pairs)
    }

    fn protection(&self, one: &Protection) -> Row {
        let what = [self.listed("protection-kind", &one.kind), self.country(one.country)];
        let pairs = vec![
            ("status", self.listed("protection-status", &one.status)),
            ("granted", self.date(&one.granted)),
            ("from", self.country(one.from_country)),
            ("body", one.authority.as_deref().map(|text| apart(text, self.0)).unwrap_or_default()),
        ];
        self.row(&[&what[0], &what[1]], pairs)
    }

    fn proceeding(&self, one: &Proceeding) -> Row {
        let what = [self.listed("proceeding-kind", &one.kind), self.country(one.country)];
        let end = one
            .outcome
            .as_ref()
            .map(|end| self.0.join(&[&self.listed("outcome", &end.kind), &self.date(&end.date)]));
        let pairs = vec![
            ("body", one.body.as_deref().map(|text| apart(text, self.0)).unwrap_or_default()),
            (
                "reference",
                one.reference.as_deref().map(|text| apart(text, self.0)).unwrap_or_default(),
            ),
            ("opened", self.date(&one.opened)),
            ("outcome", end.unwrap_or_default()),
        ];
        self.row(&[&what[0], &what[1]], pairs)
    }
}
