//! The data concerned: the alerts in INTERPOL's files, and what is known of measures outside them.

use redress_model::{Alert, AlertStatus, Certainty, Channel, EntryKind, YesNo};

use super::{Request, link, secret};
use crate::dates;
use crate::sheet::{Text, isolated, labelled};
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
        text.lines.push(facts.join(" "));
        if let Some(how) = &alert.how_known {
            text.lines.extend(labelled("How the applicant knows of it:", how));
        }
        if let Some(summary) = &alert.summary {
            text.lines.extend(labelled("What it alleges:", summary));
        }
        text.foot = self.foot(&alert.provenance);
        self.out.tell(link(EntryKind::Alert, &alert.id), secret(&alert.provenance), text);
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
