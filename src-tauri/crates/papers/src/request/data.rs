//! The data concerned: the alerts in INTERPOL's files, and what is known of measures outside them.

use redress_model::{Alert, AlertStatus, AlertStep, Certainty, Channel, EntryKind, YesNo};

use super::{Request, link, notice, secret};
use crate::dates;
use crate::sheet::{Text, isolated, labelled, lines};
use crate::words as en;

impl Request<'_> {
    pub(super) fn data(&mut self) {
        self.out.section("The data concerned");
        let (inside, outside): (Vec<&Alert>, Vec<&Alert>) =
            self.case.alerts.iter().partition(|alert| alert.channel.in_interpol_files());
        if inside.is_empty() {
            self.out.say("The applicant cannot name the data and asks the Commission to search INTERPOL's files for all data about the applicant.");
        }
        for alert in inside {
            self.alert(alert);
        }
        if outside.is_empty() {
            return;
        }
        self.out.say("The following lies outside INTERPOL's files. It is named so that the whole is understood; nothing is asked of the Commission about it.");
        for alert in outside {
            self.alert(alert);
        }
    }

    fn alert(&mut self, alert: &Alert) {
        let mut text = Text { lead: format!("{}.", named(alert)), ..Text::default() };
        let shown = self.shown_by(&alert.id, &alert.exhibits);
        text.lines.extend(Some(format!("{}{shown}", self.exists(alert))).filter(|l| !l.is_empty()));
        let mut facts = Vec::new();
        facts.push(format!("Sent or published: {}.", dates::date(&alert.issued)));
        facts.extend(alert.sent_to.as_ref().map(|to| format!("Sent to: {}.", isolated(to))));
        facts.push(match &alert.reference {
            Some(reference) => format!("Reference: {}.", isolated(reference)),
            None => "Reference: not known to the applicant.".into(),
        });
        if alert.channel.in_interpol_files() {
            facts.extend(reviewed(alert));
        }
        facts.push(format!("State: {}.", en::alert_status(alert.status)));
        if !alert.last_confirmed.is_unknown() {
            facts.push(format!("Last seen or confirmed: {}.", dates::date(&alert.last_confirmed)));
        }
        if !alert.ended.is_unknown() {
            facts.push(format!("Reported as ended: {}.", dates::date(&alert.ended)));
        }
        facts.extend(own_fields(alert));
        text.lines.push(facts.join(" "));
        text.lines.extend(alert.history.iter().flat_map(|step| self.step(step)));
        text.lines.extend(self.replaced(alert));
        if let Some(how) = &alert.how_known {
            text.lines.extend(labelled("How the applicant knows of it:", how));
        }
        if let Some(summary) = &alert.summary {
            text.lines.extend(labelled("What it alleges:", summary));
        }
        text.lines.extend(alert.notice.iter().flat_map(|notice| notice::lines_of(notice)));
        text.foot = self.foot(&alert.provenance);
        self.out.tell(link(EntryKind::Alert, &alert.id), secret(&alert.provenance), text);
    }

    /// Says how it stood before.
    fn step(&self, step: &AlertStep) -> Vec<String> {
        let mut said = format!("Before: {}", en::alert_status(step.status));
        if !step.date.is_unknown() {
            said = format!("{said}, {}", dates::date(&step.date));
        }
        let shown = self.marks(&step.exhibits);
        match &step.words {
            Some(words) => labelled(&format!("{said}{shown}:"), words),
            None => vec![format!("{said}.{shown}")],
        }
    }

    /// Names the alert that this one takes the place of. One that is for the Commission alone is
    /// named only where this one is too.
    fn replaced(&self, alert: &Alert) -> Option<String> {
        let old = self.case.alerts.iter().find(|old| Some(&old.id) == alert.replaces.as_ref())?;
        if old.id == alert.id || (secret(&old.provenance) && !secret(&alert.provenance)) {
            return None;
        }
        let issued = match old.issued.is_unknown() {
            true => String::new(),
            false => format!(" ({})", dates::date(&old.issued)),
        };
        Some(format!("It takes the place of an earlier alert: {}{issued}.", named(old)))
    }

    /// Says how sure it is that the alert exists; empty where that is confirmed.
    fn exists(&self, alert: &Alert) -> String {
        let certainty = alert.provenance.certainty;
        if alert.status == AlertStatus::Suspected || certainty == Certainty::Suspected {
            return "The applicant suspects that it exists and has no proof of it.".into();
        }
        match self.how_sure(&alert.provenance) {
            sure if sure.is_empty() => sure,
            sure => format!("{}, it exists or existed.", sure.trim_end_matches(": ")),
        }
    }
}

/// Says what only some channels have: the paper, the list, the property.
fn own_fields(alert: &Alert) -> Vec<String> {
    let mut facts = Vec::new();
    facts.extend(alert.held_by.as_ref().map(|who| format!("Held by: {}.", isolated(who))));
    if let Some(kind) = en::sis(alert.sis) {
        facts.push(format!("Kind of alert: {kind}."));
    }
    if let Some(document) = &alert.document {
        let mut said = vec![en::capital(en::paper(document.kind))];
        said.extend(document.country.map(|c| c.english().to_owned()));
        said.extend(document.number.as_ref().map(|n| format!("no. {}", isolated(n))));
        said.extend(en::record(document.record).map(str::to_owned));
        facts.push(format!("Document concerned: {}.", said.join(", ")));
        match document.taken {
            YesNo::Yes => facts.push("It was taken from the applicant.".into()),
            YesNo::No => facts.push("It was not taken from the applicant.".into()),
            YesNo::Unknown => {}
        }
        if let Some(decision) = &document.decision {
            facts.push(format!("National decision behind it: {}.", one_line(decision)));
        }
    }
    facts.extend(alert.assets.as_ref().map(|what| format!("It concerns: {}.", one_line(what))));
    facts
}

/// A text of many lines as one, without its last full stop.
fn one_line(text: &str) -> String {
    let line = lines(text).join(" ");
    line.trim_end_matches('.').to_owned()
}

fn reviewed(alert: &Alert) -> Option<String> {
    // Only what asks for arrest is meant to be reviewed before it is seen by all.
    if !matches!(
        alert.channel,
        Channel::WantedDiffusion
            | Channel::OtherDiffusion
            | Channel::DraftNotice
            | Channel::RedNotice
    ) {
        return None;
    }
    Some(match alert.reviewed_first {
        YesNo::Yes => "INTERPOL reviewed it before police could see it.".into(),
        YesNo::No => "Police could see it before INTERPOL had reviewed it.".into(),
        YesNo::Unknown => {
            "It is not known to the applicant whether INTERPOL reviewed it before police could see it.".into()
        }
    })
}

/// Names an alert with its country: "Red Notice, requested by Russia".
fn named(alert: &Alert) -> String {
    let asked = match alert.channel {
        Channel::WantedDiffusion | Channel::OtherDiffusion => "sent by",
        channel if channel.in_interpol_files() => "at the request of",
        _ => "of",
    };
    match alert.country {
        Some(country) => format!("{}, {asked} {}", en::channel(alert.channel), country.english()),
        None => format!("{}, country not known", en::channel(alert.channel)),
    }
}
