//! What has happened: earlier requests, protection, proceedings, and the facts in order of time.

use redress_model::{
    Country, Direction, EntryKind, Outcome, Proceeding, ProceedingKind, Protection,
    ProtectionStatus, RowTitle, TimelineRow, YesNo,
};

use super::{Request, link, secret};
use crate::dates;
use crate::sheet::{Text, isolated, labelled, lines};
use crate::words as en;

impl Request<'_> {
    pub(super) fn earlier(&mut self) {
        self.out.section("Earlier requests to the Commission");
        let earlier: Vec<&Proceeding> =
            self.case.proceedings.iter().filter(|p| p.kind == ProceedingKind::Ccf).collect();
        if earlier.is_empty() {
            self.out.say("The applicant names no earlier request.");
        }
        for proceeding in earlier {
            self.proceeding(proceeding);
        }
    }

    pub(super) fn protection(&mut self) {
        self.out.section("Protection");
        if self.case.protection.is_empty() {
            self.out.say("The applicant names no protection.");
        }
        for protection in &self.case.protection {
            let text = self.protected(protection);
            let entry = link(EntryKind::Protection, &protection.id);
            self.out.tell(entry, secret(&protection.provenance), text);
        }
    }

    fn protected(&self, protection: &Protection) -> Text {
        let by = match (&protection.country, &protection.authority) {
            (Some(country), Some(who)) => format!(", {} ({})", country.english(), isolated(who)),
            (Some(country), None) => format!(", {}", country.english()),
            (None, Some(who)) => format!(", {}", isolated(who)),
            (None, None) => String::new(),
        };
        let from = protection
            .from_country
            .map(|c| format!(" The applicant fled from {}.", c.english()))
            .unwrap_or_default();
        let shown = self.shown_by(&protection.id, &[]);
        let mut text = Text::of([format!(
            "{}{}{by}.{from}{shown}",
            self.how_sure(&protection.provenance),
            en::capital(en::protection(protection.kind)),
        )]);
        let mut facts = Vec::new();
        for (label, date) in [
            ("Asked for", &protection.asked),
            ("Given", &protection.granted),
            ("Ended", &protection.ended),
        ] {
            if !date.is_unknown() {
                facts.push(format!("{label}: {}.", dates::date(date)));
            }
        }
        if protection.status != ProtectionStatus::Unknown {
            facts.push(format!("State: {}.", en::protection_status(protection.status)));
        }
        if protection.naturalised == YesNo::Yes {
            let since = match protection.naturalised_on.is_unknown() {
                true => String::new(),
                false => format!(" ({})", dates::date(&protection.naturalised_on)),
            };
            facts.push(match protection.country {
                Some(country) => {
                    format!("The applicant later became a citizen of {}{since}.", country.english())
                }
                None => format!(
                    "The applicant later became a citizen of the protecting country{since}."
                ),
            });
        }
        if protection.excluded_1f == YesNo::No {
            facts.push(
                "The applicant was not excluded under Article 1F of the 1951 Convention.".into(),
            );
        }
        match protection.will_confirm {
            YesNo::Yes => {
                facts.push("The protecting authority is ready to confirm this to INTERPOL.".into())
            }
            YesNo::No => facts.push(
                "The protecting authority has not been ready to confirm this to INTERPOL.".into(),
            ),
            YesNo::Unknown => {}
        }
        match protection.consent_to_ask {
            YesNo::Yes => {
                facts.push("The applicant agrees that it be asked to confirm the status.".into())
            }
            YesNo::No => facts.push("The applicant does not agree that it be contacted.".into()),
            YesNo::Unknown => {}
        }
        if !facts.is_empty() {
            text.lines.push(facts.join(" "));
        }
        text.foot = self.foot(&protection.provenance);
        text
    }

    pub(super) fn proceedings(&mut self) {
        self.out.section("Extradition and other proceedings");
        // Extradition first: it is what the admissibility sheet asks for by name.
        let (extradition, rest): (Vec<&Proceeding>, Vec<&Proceeding>) = self
            .case
            .proceedings
            .iter()
            .filter(|p| p.kind != ProceedingKind::Ccf)
            .partition(|p| p.kind == ProceedingKind::Extradition);
        if extradition.is_empty() {
            self.out.say("The applicant names no extradition proceedings.");
        }
        for proceeding in extradition.into_iter().chain(rest) {
            self.proceeding(proceeding);
        }
    }

    fn proceeding(&mut self, proceeding: &Proceeding) {
        let mut head = vec![en::proceeding(proceeding.kind).to_owned()];
        head.extend(proceeding.country.map(|c| c.english().to_owned()));
        head.extend(proceeding.body.as_deref().map(isolated));
        head.extend(proceeding.reference.as_ref().map(|r| format!("reference {}", isolated(r))));
        let mut text = Text { lead: format!("{}.", head.join(", ")), ..Text::default() };
        let shown = self.shown_by(&proceeding.id, &proceeding.exhibits);
        let sure = self.how_sure(&proceeding.provenance);
        let mut said = Vec::new();
        if let Some(about) = &proceeding.about {
            said.extend(lines(about));
        }
        if !proceeding.opened.is_unknown() {
            said.push(format!("Begun: {}.", dates::date(&proceeding.opened)));
        }
        for earlier in &proceeding.earlier {
            said.extend(self.decision("Earlier decision", earlier));
        }
        if let Some(outcome) = &proceeding.outcome {
            said.extend(self.decision("Outcome", outcome));
        }
        said.extend(self.appealed(proceeding));
        let first = said.first().cloned().unwrap_or_default();
        let first = format!("{sure}{first}{shown}");
        text.lines.extend(Some(first).filter(|line| !line.trim().is_empty()));
        text.lines.extend(said.into_iter().skip(1));
        text.foot = self.foot(&proceeding.provenance);
        let hidden = secret(&proceeding.provenance);
        self.out.tell(link(EntryKind::Proceeding, &proceeding.id), hidden, text);
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
        let mut head = vec![en::proceeding(first.kind).to_owned()];
        head.extend(first.body.as_deref().map(isolated));
        head.extend(first.reference.as_ref().map(|r| format!("reference {}", isolated(r))));
        Some(format!("It goes on from: {}.", head.join(", ")))
    }

    /// Writes a decision and the reason given for it.
    fn decision(&self, what: &str, outcome: &Outcome) -> Vec<String> {
        let mut words = format!("{what}: {}", en::outcome(outcome.kind));
        if !outcome.date.is_unknown() {
            words = format!("{words}, {}", dates::date(&outcome.date));
        }
        if let Some(body) = &outcome.body {
            words = format!("{words}, {}", isolated(body));
        }
        if let Some(reference) = &outcome.reference {
            words = format!("{words}, reference {}", isolated(reference));
        }
        match outcome.by_court {
            YesNo::Yes => words.push_str(", by a court"),
            YesNo::No => words.push_str(", not by a court"),
            YesNo::Unknown => {}
        }
        match outcome.is_final {
            YesNo::Yes => words.push_str(", final"),
            YesNo::No => words.push_str(", not final"),
            YesNo::Unknown => {}
        }
        let mut said = vec![format!("{words}.{}", self.marks(&outcome.exhibits))];
        if let Some(reason) = &outcome.reason {
            said.extend(labelled("Reason given:", reason));
        }
        said
    }

    pub(super) fn facts(&mut self) {
        self.out.section("Facts in the order of time");
        let rows = self.case.timeline();
        if rows.is_empty() {
            self.out.say("No dated fact is part of this request.");
        }
        for row in &rows {
            let text = self.fact(row);
            self.out.tell(row.entry.clone(), secret(&row.provenance), text);
        }
    }

    /// Names the others in an event. A person who is for the Commission alone is named only where
    /// the whole paragraph is.
    fn people_of(&self, row: &TimelineRow) -> String {
        let Some(event) = self.case.events.iter().find(|e| e.id == row.entry.id) else {
            return String::new();
        };
        let names: Vec<String> = self
            .case
            .people
            .iter()
            .filter(|p| event.people.contains(&p.id))
            .filter(|p| Some(&p.id) != self.case.case.applicant.as_ref())
            .filter(|p| secret(&event.provenance) || !secret(&p.provenance))
            .map(|p| isolated(p.shown_name()))
            .collect();
        if names.is_empty() { String::new() } else { format!(" Persons: {}.", en::list(&names)) }
    }

    fn fact(&self, row: &TimelineRow) -> Text {
        let land =
            |c: &Option<Country>| c.map(|c| format!(" ({})", c.english())).unwrap_or_default();
        let title = match &row.title {
            RowTitle::Words { words } => isolated(words),
            RowTitle::AlertIssued { channel, country } => {
                format!("{} sent or published{}", en::channel(*channel), land(country))
            }
            RowTitle::AlertEnded { channel, country } => {
                format!("{} reported as ended{}", en::channel(*channel), land(country))
            }
            RowTitle::AlertTurned { channel, country, status } => {
                let how = en::alert_status(*status);
                format!("{}{}: {how}", en::channel(*channel), land(country))
            }
            RowTitle::Charged { offence } => {
                format!("The applicant is charged. The accusation: {}", isolated(offence))
            }
            RowTitle::ProtectionAsked { country } => {
                format!("Protection asked for{}", land(country))
            }
            RowTitle::ProtectionGranted { country } => format!("Protection given{}", land(country)),
            RowTitle::Letter { direction, words } => match direction {
                Direction::Received => format!("Letter received: {}", isolated(words)),
                Direction::Sent => format!("Letter sent: {}", isolated(words)),
            },
            RowTitle::ProceedingOpened { proceeding, country } => {
                format!("{} begun{}", en::proceeding(*proceeding), land(country))
            }
            RowTitle::ProceedingEnded { proceeding, outcome, country } => {
                let (what, how) = (en::proceeding(*proceeding), en::outcome(*outcome));
                format!("{what}{}: {how}", land(country))
            }
        };
        let until = match row.until.is_unknown() {
            true => String::new(),
            false => format!(", until {}", dates::date(&row.until)),
        };
        let lead = format!("{}{until}.", en::capital(&dates::date(&row.when)));
        let event = self.case.events.iter().find(|e| e.id == row.entry.id);
        let mut first = format!("{}{title}.", self.how_sure(&row.provenance));
        if let Some(place) = &row.place {
            let named: Vec<String> = place
                .name
                .iter()
                .map(|name| isolated(name))
                .chain(place.country.map(|c| c.english().to_owned()))
                .collect();
            if !named.is_empty() {
                first = format!("{first} Place: {}.", named.join(", "));
            }
        }
        first.push_str(&self.people_of(row));
        match row.took_place {
            YesNo::Yes => {}
            YesNo::No => first.push_str(" It did not take place."),
            YesNo::Unknown => first.push_str(" It is not known whether it took place."),
        }
        first.push_str(&self.shown_by(&row.entry.id, &row.exhibits));
        let mut text = Text { lead, ..Text::of([first]) };
        if let Some(what) = event.and_then(|event| event.what.as_ref()) {
            text.lines.extend(lines(what));
        }
        text.foot = self.foot(&row.provenance);
        text
    }
}
