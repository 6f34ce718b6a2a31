//! The accusation, as far as it is known: always as what is alleged, never as what was done.

use redress_model::{Charge, EntryKind, Penalty, Sentence, Warrant, YesNo};

use super::{Request, link, secret};
use crate::dates;
use crate::sheet::{Text, isolated, labelled};
use crate::words as en;

impl Request<'_> {
    pub(super) fn accusation(&mut self) {
        self.out.section("The case in the accusing country");
        if self.case.charges.is_empty() {
            self.out.say("The applicant does not know what the accusation is.");
        }
        for charge in &self.case.charges {
            let text = self.charge(charge);
            self.out.tell(link(EntryKind::Charge, &charge.id), secret(&charge.provenance), text);
        }
    }

    fn charge(&self, charge: &Charge) -> Text {
        let sure = self.how_sure(&charge.provenance);
        let by = match charge.country {
            Some(country) => format!("{} accuses the applicant", en::capital(country.english())),
            None => "The applicant is accused".into(),
        };
        let shown = self.shown_by(&charge.id, &[]);
        let mut text = Text::of([format!("{sure}{by} of: {}.{shown}", isolated(&charge.offence))]);
        let facts = charge_facts(charge);
        if !facts.is_empty() {
            text.lines.push(facts.join(" "));
        }
        if let Some(acts) = &charge.acts {
            text.lines.extend(labelled("What is alleged:", acts));
        }
        if let Some(reply) = &charge.reply {
            text.lines.extend(labelled("What the applicant says to it:", reply));
        }
        for other in &charge.co_accused {
            text.lines.extend(labelled(
                &format!("Accused of the same: {}.", isolated(&other.name)),
                &other.outcome,
            ));
        }
        text.foot = self.foot(&charge.provenance);
        text
    }
}

fn charge_facts(charge: &Charge) -> Vec<String> {
    let mut facts = Vec::new();
    let laws: Vec<String> = charge
        .laws
        .iter()
        .map(|law| match &law.article {
            Some(article) => format!("{}, {}", isolated(&law.code), isolated(article)),
            None => isolated(&law.code),
        })
        .collect();
    if !laws.is_empty() {
        facts.push(format!("Law named: {}.", laws.join("; ")));
    }
    if !charge.charged.is_unknown() {
        facts.push(format!("Charged: {}.", dates::date(&charge.charged)));
    }
    if !charge.acts_when.is_unknown() {
        facts.push(format!("Time of the alleged acts: {}.", dates::date(&charge.acts_when)));
    }
    facts.extend(charge.penalty.iter().flat_map(penalty));
    facts.extend(charge.sentence.as_ref().map(sentence));
    if let Some(value) = &charge.value {
        let by = value.valued_by.as_ref().map(|by| format!(", according to {}", isolated(by)));
        let by = by.unwrap_or_default();
        facts.push(format!(
            "Value of what is in question: {} {}{by}.",
            value.amount, value.currency
        ));
    }
    facts.extend(charge.warrant.as_ref().map(warrant));
    facts
}

fn penalty(penalty: &Penalty) -> Vec<String> {
    let mut facts: Vec<String> = penalty
        .max_months
        .map(|m| format!("Maximum penalty: {} of imprisonment.", en::months(m)))
        .into_iter()
        .collect();
    let mut possible = |what: &str, answer| match answer {
        YesNo::Yes => facts.push(format!("{what} is possible.")),
        YesNo::No => facts.push(format!("{what} is not possible.")),
        YesNo::Unknown => {}
    };
    possible("Life imprisonment", penalty.life_possible);
    possible("The death penalty", penalty.death_possible);
    facts
}

pub(super) fn sentence(sentence: &Sentence) -> String {
    let mut said = vec![match sentence.months {
        Some(months) => format!("Sentence passed: {}", en::months(months)),
        None => "Sentence passed: length not known".into(),
    }];
    match sentence.in_absentia {
        YesNo::Yes => said.push("in the applicant's absence".into()),
        YesNo::No => said.push("in the applicant's presence".into()),
        YesNo::Unknown => {}
    }
    said.push(dates::date(&sentence.passed));
    said.extend(sentence.court.as_deref().map(isolated));
    said.extend(
        sentence
            .enforcement_limit
            .as_ref()
            .map(|limit| format!("can be enforced until {}", isolated(limit))),
    );
    said.extend(sentence.left_months.map(|m| format!("left to serve: {}", en::months(m))));
    format!("{}.", said.join(", "))
}

pub(super) fn warrant(warrant: &Warrant) -> String {
    let mut said = vec![match &warrant.number {
        Some(number) => format!("Arrest warrant: no. {}", isolated(number)),
        None => "Arrest warrant: number not known".into(),
    }];
    said.push(dates::date(&warrant.issued));
    said.extend(warrant.authority.as_deref().map(isolated));
    said.extend(warrant.signatory.as_ref().map(|who| format!("signed by {}", isolated(who))));
    match warrant.valid {
        YesNo::Yes => said.push("still valid".into()),
        YesNo::No => said.push("no longer valid".into()),
        YesNo::Unknown => {}
    }
    format!("{}.", said.join(", "))
}
