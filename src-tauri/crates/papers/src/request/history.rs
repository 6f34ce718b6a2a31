//! What has happened: earlier requests, protection, proceedings, and the facts in order of time.

use redress_model::{
    Country, Direction, EntryKind, Outcome, Proceeding, ProceedingKind, Protection, ProtectionKind,
    ProtectionStatus, RowTitle, TimelineRow, YesNo,
};

use super::arguments::after;
use super::{Request, link, secret};
use crate::sheet::Text;
use crate::tongue::capital;

impl Request<'_> {
    pub(super) fn earlier(&mut self) {
        self.out.section("earlier");
        let earlier: Vec<Proceeding> = self
            .case
            .proceedings
            .iter()
            .filter(|p| p.kind == ProceedingKind::Ccf)
            .cloned()
            .collect();
        if earlier.is_empty() {
            self.out.say("earlier-none");
        }
        for proceeding in &earlier {
            self.proceeding(proceeding);
        }
    }

    pub(super) fn protection(&mut self) {
        // An entity is given no asylum; that it names none would be a strange thing to say.
        if self.t.entity && self.case.protection.is_empty() {
            return;
        }
        self.out.section("protection");
        if self.case.protection.is_empty() {
            self.out.say("protection-none");
        }
        for protection in self.case.protection.clone() {
            let text = self.protected(&protection);
            let entry = link(EntryKind::Protection, &protection.id);
            self.out.tell(entry, secret(&protection.provenance), text);
        }
    }

    fn protected(&self, protection: &Protection) -> Text {
        let t = self.t;
        let who = protection.authority.as_ref().map(|who| t.isolated(who));
        let by_unhcr = protection.kind == ProtectionKind::MandateRefugee
            && protection.authority.as_deref().is_some_and(|who| who.trim() == "UNHCR");
        let by = match (protection.country, who) {
            (Some(country), Some(who)) => Some(format!("{} ({who})", t.country(country))),
            (Some(country), None) => Some(t.country(country)),
            // *Under the mandate of UNHCR* names who gives it already.
            (None, _) if by_unhcr => None,
            (None, who) => who,
        };
        let mut head = vec![capital(&t.named("protection", &protection.kind))];
        head.extend(by);
        let from = protection
            .from_country
            .map(|c| format!(" {}", t.say("protection-fled", &[("country", &t.country(c))])))
            .unwrap_or_default();
        let shown = self.shown_by(&protection.id, &[]);
        let sure = self.how_sure(&protection.provenance);
        let mut text = Text::of([format!("{sure}{}.{from}{shown}", t.joined(&head))]);
        let mut facts = Vec::new();
        for (id, date) in [
            ("protection-asked", &protection.asked),
            ("protection-given", &protection.granted),
            ("protection-over", &protection.ended),
        ] {
            if !date.is_unknown() {
                facts.push(t.say(id, &[("date", &t.date(date))]));
            }
        }
        if protection.status != ProtectionStatus::Unknown {
            let state = t.named("protection-status", &protection.status);
            facts.push(t.say("protection-state", &[("state", &state)]));
        }
        if protection.naturalised == YesNo::Yes {
            // Protection by the United Nations names no country that somebody could become a citizen of.
            let what = protection.country.map(|country| t.country(country));
            let date = t.date(&protection.naturalised_on);
            facts.push(match (what, protection.naturalised_on.is_unknown()) {
                (Some(what), true) => t.say("protection-citizen", &[("what", &what)]),
                (Some(what), false) => {
                    t.say("protection-citizen-since", &[("what", &what), ("date", &date)])
                }
                (None, true) => t.word("protection-citizen-elsewhere"),
                (None, false) => t.say("protection-citizen-elsewhere-since", &[("date", &date)]),
            });
        }
        if protection.excluded_1f == YesNo::No {
            facts.push(t.word("protection-no-1f"));
        }
        let mut either = |answer, yes: &str, no: &str| match answer {
            YesNo::Yes => facts.push(t.word(yes)),
            YesNo::No => facts.push(t.word(no)),
            YesNo::Unknown => {}
        };
        either(protection.will_confirm, "protection-will-confirm", "protection-will-not-confirm");
        either(protection.consent_to_ask, "protection-consent", "protection-no-consent");
        if !facts.is_empty() {
            text.lines.push(facts.join(" "));
        }
        text.foot = self.foot(&protection.provenance);
        text
    }

    pub(super) fn proceedings(&mut self) {
        self.out.section("proceedings");
        // Extradition first: it is what the admissibility sheet asks for by name.
        let (extradition, rest): (Vec<Proceeding>, Vec<Proceeding>) = self
            .case
            .proceedings
            .iter()
            .filter(|p| p.kind != ProceedingKind::Ccf)
            .cloned()
            .partition(|p| p.kind == ProceedingKind::Extradition);
        if self.t.entity {
            if extradition.is_empty() && rest.is_empty() {
                self.out.say("proceedings-none");
            }
        } else if extradition.is_empty() {
            self.out.say("extradition-none");
        }
        for proceeding in extradition.iter().chain(&rest) {
            self.proceeding(proceeding);
        }
    }

    fn proceeding(&mut self, proceeding: &Proceeding) {
        let text = self.proceeding_text(proceeding);
        let hidden = secret(&proceeding.provenance);
        self.out.tell(link(EntryKind::Proceeding, &proceeding.id), hidden, text);
    }

    /// Names a body and the number it gave.
    fn body_of(&self, proceeding: &Proceeding) -> Vec<String> {
        let t = self.t;
        let reference = |r: &str| t.say("proceeding-reference", &[("reference", &t.isolated(r))]);
        let body = proceeding.body.as_deref().map(|body| t.isolated(body));
        body.into_iter().chain(proceeding.reference.as_deref().map(reference)).collect()
    }

    /// Tells a proceeding, its decisions and what it goes on from.
    pub(super) fn proceeding_text(&self, proceeding: &Proceeding) -> Text {
        let t = self.t;
        let mut head = vec![t.named("proceeding", &proceeding.kind)];
        head.extend(proceeding.country.map(|c| t.country(c)));
        head.extend(self.body_of(proceeding));
        let mut text = Text { lead: format!("{}.", t.joined(&head)), ..Text::default() };
        let shown = self.shown_by(&proceeding.id, &proceeding.exhibits);
        let sure = self.how_sure(&proceeding.provenance);
        let mut said = Vec::new();
        if let Some(about) = &proceeding.about {
            said.extend(t.lines(about));
        }
        if !proceeding.opened.is_unknown() {
            said.push(t.say("proceeding-begun", &[("date", &t.date(&proceeding.opened))]));
        }
        for earlier in &proceeding.earlier {
            said.extend(self.decision("proceeding-earlier-decision", earlier));
        }
        if let Some(outcome) = &proceeding.outcome {
            said.extend(self.decision("proceeding-outcome", outcome));
        }
        said.extend(self.appealed(proceeding));
        let first = said.first().cloned().unwrap_or_default();
        let first = format!("{sure}{first}{shown}");
        text.lines.extend(Some(first).filter(|line| !line.trim().is_empty()));
        text.lines.extend(said.into_iter().skip(1));
        text.foot = self.foot(&proceeding.provenance);
        text
    }

    /// Names the proceeding that this one goes on from. One that is for the Commission alone is
    /// named only where this one is too.
    fn appealed(&self, proceeding: &Proceeding) -> Option<String> {
        let first = proceeding.appeal_of.as_ref()?;
        let first = self.case.proceedings.iter().find(|one| one.id == *first)?;
        let hidden = secret(&first.provenance) && !secret(&proceeding.provenance);
        if hidden || first.id == proceeding.id {
            return None;
        }
        let mut head = vec![self.t.named("proceeding", &first.kind)];
        head.extend(self.body_of(first));
        Some(self.t.say("proceeding-goes-on", &[("what", &self.t.joined(&head))]))
    }

    /// Writes a decision and the reason given for it.
    fn decision(&self, id: &str, outcome: &Outcome) -> Vec<String> {
        let t = self.t;
        let mut words = vec![t.pair(&t.word(id), &t.named("outcome", &outcome.kind))];
        if !outcome.date.is_unknown() {
            words.push(t.date(&outcome.date));
        }
        words.extend(outcome.body.as_ref().map(|body| t.isolated(body)));
        let reference = outcome.reference.as_ref();
        words.extend(
            reference.map(|r| t.say("proceeding-reference", &[("reference", &t.isolated(r))])),
        );
        let mut either = |answer, yes: &str, no: &str| match answer {
            YesNo::Yes => words.push(t.word(yes)),
            YesNo::No => words.push(t.word(no)),
            YesNo::Unknown => {}
        };
        either(outcome.by_court, "decision-by-court", "decision-not-by-court");
        either(outcome.is_final, "decision-final", "decision-not-final");
        let mut said = vec![format!("{}.{}", t.joined(&words), self.marks(&outcome.exhibits))];
        if let Some(reason) = &outcome.reason {
            said.extend(t.labelled(&t.word("decision-reason"), reason));
        }
        said
    }

    pub(super) fn facts(&mut self) {
        self.out.section("facts");
        let rows = self.case.timeline();
        if rows.is_empty() {
            self.out.say("facts-none");
        }
        // Before the rows themselves are told: where the sections above tell the same entry.
        let above = rows.iter().map(|row| self.told_above(row)).collect::<Vec<_>>();
        for (row, above) in rows.iter().zip(&above) {
            let text = self.fact(row, above);
            self.out.tell(row.entry.clone(), secret(&row.provenance), text);
        }
    }

    /// Says in which paragraphs an alert, a charge, a protection or a proceeding was told with its sources; empty where it
    /// was in none.
    fn told_above(&self, row: &TimelineRow) -> String {
        after(self.t, &self.out.told, std::iter::once(&row.entry))
    }

    /// Names the others in an event. A person who is for the Commission alone is named only where
    /// the whole paragraph is.
    fn people_of(&self, row: &TimelineRow) -> Option<String> {
        let event = self.case.events.iter().find(|e| e.id == row.entry.id)?;
        let names: Vec<String> = self
            .case
            .people
            .iter()
            .filter(|p| event.people.contains(&p.id))
            .filter(|p| Some(&p.id) != self.case.case.applicant.as_ref())
            .filter(|p| secret(&event.provenance) || !secret(&p.provenance))
            .map(|p| self.t.isolated(p.shown_name()))
            .collect();
        let list = self.t.list(&names);
        (!names.is_empty()).then(|| self.t.say("fact-persons", &[("names", &list)]))
    }

    fn title(&self, title: &RowTitle) -> String {
        let t = self.t;
        let land =
            |c: &Option<Country>| c.map(|c| format!(" ({})", t.country(c))).unwrap_or_default();
        let of = |id: &str, what: String| t.say(id, &[("what", &what)]);
        match title {
            RowTitle::Words { words } => t.isolated(words),
            RowTitle::AlertIssued { channel, country } => {
                format!("{}{}", of("fact-alert-issued", t.named("channel", channel)), land(country))
            }
            RowTitle::AlertEnded { channel, country } => {
                format!("{}{}", of("fact-alert-ended", t.named("channel", channel)), land(country))
            }
            RowTitle::AlertTurned { channel, country, status } => {
                let how = t.named("alert-status", status);
                t.pair(&format!("{}{}", t.named("channel", channel), land(country)), &how)
            }
            RowTitle::Charged { offence } => {
                t.say("fact-charged", &[("offence", &t.isolated(offence))])
            }
            RowTitle::ProtectionAsked { country } => {
                format!("{}{}", t.word("fact-protection-asked"), land(country))
            }
            RowTitle::ProtectionGranted { country } => {
                format!("{}{}", t.word("fact-protection-given"), land(country))
            }
            RowTitle::Letter { direction, words } => {
                let id = match direction {
                    Direction::Received => "fact-letter-received",
                    Direction::Sent => "fact-letter-sent",
                };
                t.say(id, &[("words", &t.isolated(words))])
            }
            RowTitle::ProceedingOpened { proceeding, country } => {
                format!("{}{}", of("fact-begun", t.named("proceeding", proceeding)), land(country))
            }
            RowTitle::ProceedingEnded { proceeding, outcome, country } => {
                let (what, how) = (t.named("proceeding", proceeding), t.named("outcome", outcome));
                t.pair(&format!("{what}{}", land(country)), &how)
            }
        }
    }

    /// Tells a row. What was told above with its sources, and what differs between them, is not told again: `above` says
    /// where that stands.
    fn fact(&self, row: &TimelineRow, above: &str) -> Text {
        let t = self.t;
        let when = t.date(&row.when);
        let when = match row.until.is_unknown() {
            true => when,
            false => t.say("fact-until", &[("when", &when), ("until", &t.date(&row.until))]),
        };
        let lead = format!("{}.", capital(&when));
        let event = self.case.events.iter().find(|e| e.id == row.entry.id);
        let sure = self.how_sure(&row.provenance);
        let mut first = vec![format!("{sure}{}.", self.title(&row.title))];
        if let Some(place) = &row.place {
            let named: Vec<String> = place
                .name
                .iter()
                .map(|name| t.isolated(name))
                .chain(place.country.map(|c| t.country(c)))
                .collect();
            if !named.is_empty() {
                first.push(t.say("fact-place", &[("place", &t.joined(&named))]));
            }
        }
        first.extend(self.people_of(row));
        match row.took_place {
            YesNo::Yes => {}
            YesNo::No => first.push(t.word("fact-did-not")),
            YesNo::Unknown => first.push(t.word("fact-maybe")),
        }
        let shown = self.shown_by(&row.entry.id, &row.exhibits);
        let mut text = Text { lead, ..Text::of([format!("{}{shown}", first.join(" "))]) };
        if let Some(what) = event.and_then(|event| event.what.as_ref()) {
            text.lines.extend(t.lines(what));
        }
        text.foot = self.foot(&row.provenance);
        if !text.foot.is_empty() && !above.is_empty() {
            text.foot = vec![t.say("fact-told-at", &[("places", above)])];
        }
        text
    }
}
