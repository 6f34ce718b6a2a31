//! The alert ledger on paper, for the person who keeps it: each alert with how sure it is, how it is known,
//! how it stood, and who can mend it.

use redress_model::{Alert, AlertStatus, Case, Disclosure, IsoDate, PartialDate, When};
use redress_words::{Lang, Value};
use serde::Serialize;

use crate::set::Head;
use crate::timeline::{Marked, Shown, apart, differing, left_out_words, sees, sure, when, word};
use crate::{Error, print, set};

/// A ledger that was set.
pub struct Ledger {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: u16,
    /// How many alerts it holds.
    pub rows: u32,
    /// How many were left out.
    pub left_out: u32,
}

/// What the law data say of the channel of an alert, in the language of the paper.
#[derive(Debug, Clone)]
pub struct Told {
    /// Whether the CCF can mend it.
    pub mends: bool,
    /// What can be tried.
    pub remedy: String,
    /// Where that was read, and as of which day.
    pub source: String,
    /// The day the data were checked.
    pub as_of: String,
    /// Whether it was read in its source; what was not is to be checked against the official text.
    pub sourced: bool,
}

#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    head: Head,
    said: Vec<String>,
    legend: Legend,
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Legend {
    sure: Marked,
    sees: Marked,
}

#[derive(Serialize)]
struct Group {
    name: String,
    under: String,
    none: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    what: String,
    pairs: Vec<(String, String)>,
    differing: Vec<String>,
    sure: String,
    certainty: String,
    sees: String,
    disclosure: String,
}

/// Sets the ledger of a case. `all` is the whole case: what it has beyond what is shown is counted as left
/// out. `told` gives what the law data say of an alert.
///
/// # Errors
/// [`Error::Failed`] if the typesetter refuses.
pub fn ledger(
    shown: &Shown<'_>,
    all: &Case,
    lang: Lang,
    date: IsoDate,
    told: &dyn Fn(&Alert) -> Told,
) -> Result<Ledger, Error> {
    let case = match shown {
        Shown::Releasable(releasable) => releasable.case(),
        Shown::All(case) => case,
    };
    let left_out = all.alerts.len().saturating_sub(case.alerts.len());
    let left_out = u32::try_from(left_out).unwrap_or(u32::MAX);
    let secret = |alert: &Alert| alert.provenance.disclosure == Disclosure::NeverLeaves;
    let title = lang.say("nav-alerts", &[]);
    let asof = lang.say("print-as-of", &[("date", Value::Text(&lang.day(date)))]);
    let group = |id: &str, mends: bool| Group {
        name: lang.say(id, &[]),
        under: lang.say(&format!("{id}.text"), &[]),
        none: lang.say(&format!("{id}.none"), &[]),
        rows: case
            .alerts
            .iter()
            .map(|alert| (alert, told(alert)))
            .filter(|(_, told)| told.mends == mends)
            .map(|(alert, told)| row(alert, case, &told, lang))
            .collect(),
    };
    let data = Data {
        head: Head::of(lang, title, asof, date),
        said: left_out_words(left_out, case.alerts.iter().any(secret), lang),
        legend: Legend { sure: sure(lang), sees: sees(lang) },
        groups: vec![group("alerts-mend", true), group("alerts-other", false)],
    };
    let mut data = serde_json::to_value(&data).map_err(|_| Error::Failed)?;
    print::make_printable(&mut data);
    let paper = set::json(own!("../templates/ledger.typ"), &data, "redress-alerts")?;
    Ok(Ledger {
        pages: paper.pages(),
        pdf: paper.pdf,
        rows: u32::try_from(case.alerts.len()).unwrap_or(u32::MAX),
        left_out,
    })
}

fn row(alert: &Alert, case: &Case, told: &Told, lang: Lang) -> Row {
    let label = |id: &str| lang.say(id, &[]);
    let listed = |list: &str, value: String| lang.say(&format!("{list}-{value}"), &[]);
    let country = |code: Option<redress_model::Country>| {
        code.map(|code| lang.country(&String::from(code))).unwrap_or_default()
    };
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut pair = |id: &str, value: String| {
        if !value.is_empty() {
            pairs.push((label(id), value));
        }
    };
    let dated = |date: &PartialDate| match (date.when(), date.typed()) {
        (When::Unknown, None) => String::new(),
        _ => when(date, lang),
    };
    let text = |text: Option<&str>| text.map(|text| apart(text, lang)).unwrap_or_default();
    pair("alert-reference.short", text(alert.reference.as_deref()));
    pair("alert-status.short", listed("alert-status", word(&alert.status)));
    pair("alert-issued", dated(&alert.issued));
    pair("alert-sent-to", text(alert.sent_to.as_deref()));
    pair("alert-held-by", text(alert.held_by.as_deref()));
    pair("alert-how-known.short", text(alert.how_known.as_deref()));
    pair("last-seen", dated(&alert.last_confirmed));
    pair("alert-ended.short", dated(&alert.ended));
    let steps = alert.history.iter().map(|step| {
        let said = lang.join(&[&listed("alert-status", word(&step.status)), &dated(&step.date)]);
        let words = text(step.words.as_deref());
        if words.is_empty() { said } else { format!("{said}. {words}") }
    });
    pair("alert-history", steps.collect::<Vec<_>>().join("\n"));
    if let Some(document) = &alert.document {
        let kind = listed("paper-kind", word(&document.kind));
        let number = text(document.number.as_deref());
        pair("alert-document", lang.join(&[&kind, &country(document.country), &number]));
    }
    let proof = case
        .evidence
        .iter()
        .filter(|one| alert.exhibits.contains(&one.id) || one.proves.contains(&alert.id))
        .map(|one| apart(&one.mark(), lang));
    pair(
        "proof",
        lang.join(&proof.collect::<Vec<_>>().iter().map(String::as_str).collect::<Vec<_>>()),
    );
    pair("alert-next-step", text(alert.next_step.as_deref()));
    if alert.status != AlertStatus::Deleted && !told.remedy.is_empty() {
        let source = [("source", Value::Text(&told.source)), ("date", Value::Text(&told.as_of))];
        let mut road = format!("{} {}", told.remedy, lang.say("rule-source", &source));
        if !told.sourced {
            road = format!("{road} {}", label("check-official"));
        }
        pair("the-road", road);
    }
    let (certainty, sees) = (word(&alert.provenance.certainty), word(&alert.provenance.disclosure));
    Row {
        what: lang.join(&[&listed("channel", word(&alert.channel)), &country(alert.country)]),
        pairs,
        differing: differing(&alert.provenance, lang),
        certainty: lang.say(&format!("certainty-{certainty}"), &[]),
        disclosure: lang.say(&format!("disclosure-short-{sees}"), &[]),
        sure: certainty,
        sees,
    }
}
