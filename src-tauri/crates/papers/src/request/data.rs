//! The data concerned: the alerts in INTERPOL's files, and what is known of measures outside them.

use redress_model::{Alert, AlertStatus, AlertStep, Certainty, Channel, EntryKind, YesNo};

use super::{Request, link, notice, secret};
use crate::sheet::Text;
use crate::tongue::{Tongue, capital};

impl Request<'_> {
    pub(super) fn data(&mut self) {
        self.out.section("data");
        let (inside, outside): (Vec<Alert>, Vec<Alert>) = self
            .case
            .alerts
            .clone()
            .into_iter()
            .partition(|alert| alert.channel.in_interpol_files());
        if inside.is_empty() {
            self.out.say("data-not-named");
        }
        for alert in &inside {
            self.alert(alert);
        }
        if outside.is_empty() {
            return;
        }
        self.out.say("data-outside");
        for alert in &outside {
            self.alert(alert);
        }
    }

    fn alert(&mut self, alert: &Alert) {
        let t = self.t;
        let mut text = Text { lead: format!("{}.", named(t, alert)), ..Text::default() };
        let shown = self.shown_by(&alert.id, &alert.exhibits);
        text.lines.extend(Some(format!("{}{shown}", self.exists(alert))).filter(|l| !l.is_empty()));
        let mut facts = Vec::new();
        facts.push(t.say("alert-issued", &[("date", &t.date(&alert.issued))]));
        let sent_to = alert.sent_to.as_ref();
        facts.extend(sent_to.map(|to| t.say("alert-sent-to", &[("to", &t.isolated(to))])));
        facts.push(match &alert.reference {
            Some(reference) => t.say("alert-reference", &[("reference", &t.isolated(reference))]),
            None => t.word("alert-no-reference"),
        });
        if alert.channel.in_interpol_files() {
            facts.extend(reviewed(alert).map(|id| t.word(id)));
        }
        let state = t.named("alert-status", &alert.status);
        facts.push(t.say("alert-state", &[("state", &state)]));
        if !alert.last_confirmed.is_unknown() {
            facts.push(t.say("alert-seen", &[("date", &t.date(&alert.last_confirmed))]));
        }
        if !alert.ended.is_unknown() {
            facts.push(t.say("alert-ended", &[("date", &t.date(&alert.ended))]));
        }
        facts.extend(own_fields(t, alert));
        text.lines.push(facts.join(" "));
        text.lines.extend(alert.history.iter().flat_map(|step| self.step(alert, step)));
        text.lines.extend(self.replaced(alert));
        if let Some(how) = &alert.how_known {
            text.lines.extend(t.labelled(&t.word("alert-how-known"), how));
        }
        if let Some(summary) = &alert.summary {
            text.lines.extend(t.labelled(&t.word("alert-summary"), summary));
        }
        text.lines.extend(alert.notice.iter().flat_map(|notice| notice::lines_of(t, notice)));
        text.foot = self.foot(&alert.provenance);
        self.out.tell(link(EntryKind::Alert, &alert.id), secret(&alert.provenance), text);
    }

    /// Says how it stood before. Words that the paragraph gives for how the applicant knows of it are given once.
    fn step(&self, alert: &Alert, step: &AlertStep) -> Vec<String> {
        let t = self.t;
        let state = t.named("alert-status", &step.status);
        let mut said = t.say("alert-before", &[("state", &state)]);
        if !step.date.is_unknown() {
            said = t.joined(&[said, t.date(&step.date)]);
        }
        let shown = self.marks(&step.exhibits);
        let how = alert.how_known.as_deref().map(str::trim);
        match step.words.as_deref().filter(|words| Some(words.trim()) != how) {
            Some(words) => t.labelled(t.pair(&format!("{said}{shown}"), "").trim_end(), words),
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
        let t = self.t;
        let mut what = named(t, old);
        if !old.issued.is_unknown() {
            what = format!("{what} ({})", t.date(&old.issued));
        }
        Some(t.say("alert-replaces", &[("what", &what)]))
    }

    /// Says how sure it is that the alert exists; empty where that is confirmed.
    fn exists(&self, alert: &Alert) -> String {
        let certainty = alert.provenance.certainty;
        if alert.status == AlertStatus::Suspected || certainty == Certainty::Suspected {
            return self.t.word("alert-suspected");
        }
        let who = self.who_says(&alert.provenance.sources);
        match certainty {
            Certainty::Confirmed | Certainty::Suspected => String::new(),
            _ if !who.is_empty() => self.t.say("exists-according", &[("who", &who)]),
            Certainty::Likely => self.t.word("exists-understands"),
            Certainty::Unknown => self.t.word("exists-knows"),
        }
    }
}

/// Says what only some channels have: the paper, the list, the property.
fn own_fields(t: Tongue, alert: &Alert) -> Vec<String> {
    let mut facts = Vec::new();
    let held = alert.held_by.as_ref();
    facts.extend(held.map(|who| t.say("alert-held-by", &[("who", &t.isolated(who))])));
    if let Some(kind) = t.maybe("sis", &alert.sis) {
        facts.push(t.say("alert-sis", &[("kind", &kind)]));
    }
    if let Some(document) = &alert.document {
        let mut said = vec![capital(&t.named("paper", &document.kind))];
        said.extend(document.country.map(|c| t.country(c)));
        let number = document.number.as_ref();
        said.extend(number.map(|n| t.say("paper-number", &[("number", &t.isolated(n))])));
        said.extend(t.maybe("record", &document.record));
        facts.push(t.say("alert-document", &[("what", &t.joined(&said))]));
        match document.taken {
            YesNo::Yes => facts.push(t.word("document-taken")),
            YesNo::No => facts.push(t.word("document-not-taken")),
            YesNo::Unknown => {}
        }
        if let Some(decision) = &document.decision {
            facts.push(t.say("document-decision", &[("what", &one_line(t, decision))]));
        }
    }
    let assets = alert.assets.as_ref();
    facts.extend(assets.map(|what| t.say("alert-assets", &[("what", &one_line(t, what))])));
    facts
}

/// A text of many lines as one, without its last full stop.
fn one_line(t: Tongue, text: &str) -> String {
    let line = t.lines(text).join(" ");
    line.trim_end_matches('.').to_owned()
}

fn reviewed(alert: &Alert) -> Option<&'static str> {
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
        YesNo::Yes => "reviewed-yes",
        YesNo::No => "reviewed-no",
        YesNo::Unknown => "reviewed-unknown",
    })
}

/// Names an alert with its country: "Red Notice, at the request of Russia".
pub(crate) fn named(t: Tongue, alert: &Alert) -> String {
    let id = match alert.channel {
        Channel::WantedDiffusion | Channel::OtherDiffusion => "alert-sent-by",
        channel if channel.in_interpol_files() => "alert-at-request",
        _ => "alert-of",
    };
    let what = t.named("channel", &alert.channel);
    match alert.country {
        Some(country) => t.say(id, &[("what", &what), ("country", &t.country(country))]),
        None => t.say("alert-no-country", &[("what", &what)]),
    }
}
