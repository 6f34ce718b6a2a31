//! The accusation, as far as it is known: always as what is alleged, never as what was done.

use redress_model::{Charge, EntryKind, Penalty, Sentence, Warrant, YesNo};

use super::{Request, link, secret};
use crate::sheet::Text;
use crate::tongue::{Tongue, capital};

impl Request<'_> {
    pub(super) fn accusation(&mut self) {
        self.out.section("accusation");
        if self.case.charges.is_empty() {
            self.out.say("accusation-not-known");
        }
        for charge in self.case.charges.clone() {
            let text = self.charge(&charge);
            self.out.tell(link(EntryKind::Charge, &charge.id), secret(&charge.provenance), text);
        }
    }

    fn charge(&self, charge: &Charge) -> Text {
        let t = self.t;
        let sure = self.how_sure(&charge.provenance);
        let offence = t.isolated(&charge.offence);
        let accused = match charge.country {
            Some(country) => {
                let country = capital(&t.country(country));
                t.say("charge-by", &[("country", &country), ("offence", &offence)])
            }
            None => t.say("charge-of", &[("offence", &offence)]),
        };
        let shown = self.shown_by(&charge.id, &[]);
        let mut text = Text::of([format!("{sure}{accused}{shown}")]);
        let facts = charge_facts(t, charge);
        if !facts.is_empty() {
            text.lines.push(facts.join(" "));
        }
        if let Some(acts) = &charge.acts {
            text.lines.extend(t.labelled(&t.word("charge-alleged"), acts));
        }
        if let Some(reply) = &charge.reply {
            text.lines.extend(t.labelled(&t.word("charge-reply"), reply));
        }
        for other in &charge.co_accused {
            let label = t.say("charge-co-accused", &[("name", &t.isolated(&other.name))]);
            text.lines.extend(t.labelled(&label, &other.outcome));
        }
        text.foot = self.foot(&charge.provenance);
        text
    }
}

fn charge_facts(t: Tongue, charge: &Charge) -> Vec<String> {
    let mut facts = Vec::new();
    let laws: Vec<String> = charge
        .laws
        .iter()
        .map(|law| match &law.article {
            Some(article) => t.joined(&[t.isolated(&law.code), t.isolated(article)]),
            None => t.isolated(&law.code),
        })
        .collect();
    if !laws.is_empty() {
        facts.push(t.say("charge-laws", &[("laws", &t.apart(&laws))]));
    }
    if !charge.charged.is_unknown() {
        facts.push(t.say("charge-date", &[("date", &t.date(&charge.charged))]));
    }
    if !charge.acts_when.is_unknown() {
        facts.push(t.say("charge-acts-when", &[("date", &t.date(&charge.acts_when))]));
    }
    facts.extend(charge.penalty.iter().flat_map(|one| penalty(t, one)));
    facts.extend(charge.sentence.as_ref().map(|one| sentence(t, one)));
    if let Some(value) = &charge.value {
        let amount = t.isolated(&format!("{} {}", value.amount, value.currency));
        facts.push(match &value.valued_by {
            Some(by) => t.say("charge-value-by", &[("amount", &amount), ("who", &t.isolated(by))]),
            None => t.say("charge-value", &[("amount", &amount)]),
        });
    }
    facts.extend(charge.warrant.as_ref().map(|one| warrant(t, one)));
    facts
}

fn penalty(t: Tongue, penalty: &Penalty) -> Vec<String> {
    let mut facts: Vec<String> = penalty
        .max_months
        .map(|m| t.say("penalty-max", &[("time", &t.months(m))]))
        .into_iter()
        .collect();
    let mut possible = |answer, yes: &str, no: &str| match answer {
        YesNo::Yes => facts.push(t.word(yes)),
        YesNo::No => facts.push(t.word(no)),
        YesNo::Unknown => {}
    };
    possible(penalty.life_possible, "penalty-life", "penalty-no-life");
    possible(penalty.death_possible, "penalty-can-be-death", "penalty-no-death");
    facts
}

pub(super) fn sentence(t: Tongue, sentence: &Sentence) -> String {
    let mut said = vec![match sentence.months {
        Some(months) => t.say("sentence-passed", &[("time", &t.months(months))]),
        None => t.word("sentence-unknown"),
    }];
    match sentence.in_absentia {
        YesNo::Yes => said.push(t.word("sentence-absent")),
        YesNo::No => said.push(t.word("sentence-present")),
        YesNo::Unknown => {}
    }
    said.push(t.date(&sentence.passed));
    said.extend(sentence.court.as_deref().map(|court| t.isolated(court)));
    let limit = sentence.enforcement_limit.as_ref();
    said.extend(limit.map(|l| t.say("sentence-enforce", &[("limit", &t.isolated(l))])));
    let left = sentence.left_months;
    said.extend(left.map(|m| t.say("sentence-left", &[("time", &t.months(m))])));
    format!("{}.", t.joined(&said))
}

pub(super) fn warrant(t: Tongue, warrant: &Warrant) -> String {
    let mut said = vec![match &warrant.number {
        Some(number) => t.say("warrant-number", &[("number", &t.isolated(number))]),
        None => t.word("warrant-no-number"),
    }];
    said.push(t.date(&warrant.issued));
    said.extend(warrant.authority.as_deref().map(|who| t.isolated(who)));
    let by = warrant.signatory.as_ref();
    said.extend(by.map(|who| t.say("warrant-signed", &[("who", &t.isolated(who))])));
    match warrant.valid {
        YesNo::Yes => said.push(t.word("warrant-valid")),
        YesNo::No => said.push(t.word("warrant-not-valid")),
        YesNo::Unknown => {}
    }
    format!("{}.", t.joined(&said))
}
