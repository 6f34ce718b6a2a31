//! The timeline on paper, for the person who keeps it: marks by shape, in their own language.

use redress_model::{
    Case, Direction, Disclosure, IsoDate, Note, PartialDate, Provenance, Releasable, RowTitle,
    TimelineRow, When, YesNo,
};
use redress_words::{Lang, Value};
use serde::Serialize;

use crate::set::Head;
use crate::sheet;
use crate::{Error, print, set};

/// What is printed: without what never leaves the vault, or, where the person has asked for it
/// after a question, with it. The second is for their own eyes.
pub enum Shown<'a> {
    /// Only what may leave.
    Releasable(&'a Releasable),
    /// Everything.
    All(&'a Case),
}

/// A timeline that was set.
pub struct Timeline {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: u16,
    /// How many rows it holds.
    pub rows: u32,
    /// How many rows were left out.
    pub left_out: u32,
}

/// Shortest stretch without anything that is marked, in days: as on the screen.
const SHORTEST_GAP: i64 = 360;

#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    head: Head,
    said: Vec<String>,
    legend: Legend,
    parts: Vec<Part>,
}

pub(crate) type Marked = Vec<(String, String)>;

#[derive(Serialize)]
struct Legend {
    sure: Marked,
    exact: Marked,
    sees: Marked,
}

#[derive(Serialize)]
struct Part {
    year: String,
    rows: Vec<Row>,
}

#[derive(Serialize, Default)]
struct Row {
    kind: &'static str,
    exact: &'static str,
    when: String,
    typed: String,
    what: String,
    more: Vec<String>,
    differing: Vec<String>,
    sure: String,
    certainty: String,
    sees: String,
    disclosure: String,
    lane: String,
}

/// Sets a user's text apart from the text around it, as the direction of the language asks.
pub(crate) fn apart(text: &str, lang: Lang) -> String {
    sheet::apart(text, lang.right_to_left())
}

/// Gives the word of a value as the open case format writes it.
pub(crate) fn word(value: &impl Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

/// Sets the timeline of a case. `all` is the whole case: what it has beyond what is shown is
/// counted as left out, and its notes say which gaps are answered.
///
/// # Errors
/// [`Error::Failed`] if the typesetter refuses.
pub fn timeline(
    shown: &Shown<'_>,
    all: &Case,
    lang: Lang,
    date: IsoDate,
) -> Result<Timeline, Error> {
    let rows = match shown {
        Shown::Releasable(releasable) => releasable.case().timeline(),
        Shown::All(case) => case.timeline(),
    };
    let left_out = all.timeline().len().saturating_sub(rows.len());
    let left_out = u32::try_from(left_out).unwrap_or(u32::MAX);
    let secret = rows.iter().any(|row| row.disclosure() == Disclosure::NeverLeaves);
    let said = left_out_words(left_out, secret, lang);
    let title = lang.say("nav-timeline", &[]);
    let asof = lang.say("print-as-of", &[("date", Value::Text(&lang.day(date)))]);
    let data = Data {
        head: Head::of(lang, title, asof, date),
        said,
        legend: legend(lang),
        parts: parts(&rows, &all.notes, lang, date),
    };
    let mut data = serde_json::to_value(&data).map_err(|_| Error::Failed)?;
    print::make_printable(&mut data);
    let paper = set::json(own!("../templates/timeline.typ"), &data, "redress-timeline")?;
    Ok(Timeline {
        pages: paper.pages(),
        pdf: paper.pdf,
        rows: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        left_out,
    })
}

fn legend(lang: Lang) -> Legend {
    let say = |name: &str, id: String| (name.to_owned(), lang.say(&id, &[]));
    Legend {
        sure: sure(lang),
        exact: [
            ("day", "dot"),
            ("month", "month"),
            ("about", "about"),
            ("between", "between"),
            ("before", "open"),
        ]
        .map(|(name, id)| say(name, format!("shape-{id}")))
        .to_vec(),
        sees: sees(lang),
    }
}

/// The marks of how sure, with their words.
pub(crate) fn sure(lang: Lang) -> Marked {
    let names = ["confirmed", "likely", "suspected", "unknown"];
    names.map(|name| (name.to_owned(), lang.say(&format!("certainty-{name}"), &[]))).to_vec()
}

/// The marks of who sees, with their words.
pub(crate) fn sees(lang: Lang) -> Marked {
    let names = ["may_reach_state", "ccf_only", "never_leaves"];
    names.map(|name| (name.to_owned(), lang.say(&format!("disclosure-{name}"), &[]))).to_vec()
}

/// What a paper says of its entries that other sources tell otherwise.
pub(crate) fn differing(provenance: &Provenance, lang: Lang) -> Vec<String> {
    let differs = lang.say("sources-differ", &[]);
    let said = provenance.differing.iter().map(|other| {
        let date = other.date.as_ref().map(|date| when(date, lang)).unwrap_or_default();
        let says = format!("{differs} {}", apart(&other.says, lang));
        if date.is_empty() { says } else { format!("{says} ({date})") }
    });
    said.collect()
}

/// What a paper says of what is not on it, and of what should not leave.
pub(crate) fn left_out_words(left_out: u32, secret: bool, lang: Lang) -> Vec<String> {
    let count = [("count", Value::Count(left_out))];
    let mut said = vec![match left_out {
        0 => lang.say("print-none-left-out", &[]),
        _ => lang.digits(&lang.say("print-some-left-out", &count)),
    }];
    if secret {
        said.push(lang.say("print-with-all", &[]));
    }
    said
}

/// Days since a fixed day, for distances only.
fn days(date: IsoDate) -> i64 {
    let (y, m) = if date.month > 2 {
        (i64::from(date.year), i64::from(date.month) - 3)
    } else {
        (i64::from(date.year) - 1, i64::from(date.month) + 9)
    };
    y * 365 + y / 4 - y / 100 + y / 400 + (m * 153 + 2) / 5 + i64::from(date.day)
}

/// Rows by the year they begin in; gaps between them; those without any date at the end.
fn parts(rows: &[TimelineRow], notes: &[Note], lang: Lang, today: IsoDate) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut push = |year: String, row: Row| match parts.last_mut() {
        Some(part) if part.year == year => part.rows.push(row),
        _ => parts.push(Part { year, rows: vec![row] }),
    };
    let mut gaps = gaps(rows, today).into_iter().peekable();
    let mut year = String::new();
    let said = |(end, next): Gap| {
        // An answer that lies in the gap says that nothing happened.
        let answered = notes.iter().any(|note| {
            let span = note.quiet.span();
            matches!((span.first, span.last), (Some(a), Some(b)) if a <= next && b >= end)
        });
        let id = if answered { "gap-quiet" } else { "gap-days" };
        let (from, to) = (lang.month(end), lang.month(next));
        let what = lang.say(id, &[("from", Value::Text(&from)), ("to", Value::Text(&to))]);
        Row { kind: "gap", what, ..Row::default() }
    };
    for row in rows {
        let first = begins(row);
        // A gap stands before the first row that begins after it; one that nothing follows before what has no day.
        while let Some(gap) = gaps.next_if(|(_, next)| first.is_none_or(|first| *next <= first)) {
            push(year.clone(), said(gap));
        }
        year = match first {
            Some(first) => lang.number(first.year.into()),
            None => lang.say("no-date-column", &[]),
        };
        push(year.clone(), printed(row, lang));
    }
    gaps.for_each(|gap| push(year.clone(), said(gap)));
    parts
}

/// The last day before a stretch without anything, and the first day after it.
type Gap = (IsoDate, IsoDate);

/// The first day that a row may lie on.
fn begins(row: &TimelineRow) -> Option<IsoDate> {
    let span = row.when.span();
    span.first.or(span.last)
}

/// Finds the stretches of which nothing is written down, up to today: by the days that rows may lie on and last for,
/// whatever order they are shown in.
fn gaps(rows: &[TimelineRow], today: IsoDate) -> Vec<Gap> {
    let days_of = |row: &TimelineRow| {
        let (when, until) = (row.when.span(), row.until.span());
        let last = [when.last, when.first, until.last, until.first].into_iter().flatten().max();
        Some((begins(row)?, last?))
    };
    let mut known: Vec<Gap> = rows.iter().filter_map(days_of).collect();
    known.sort_unstable();
    let mut found = Vec::new();
    let mut end: Option<IsoDate> = None;
    for (first, last) in known.into_iter().chain([(today, today)]) {
        found.extend(
            end.filter(|end| days(first) - days(*end) > SHORTEST_GAP).map(|end| (end, first)),
        );
        end = end.max(Some(last));
    }
    found
}

fn exactness(row: &TimelineRow) -> &'static str {
    if row.took_place == YesNo::No {
        return "not";
    }
    match row.when.when() {
        When::Unknown => "unknown",
        When::On { date } if date.day.is_some() => "day",
        When::On { .. } => "month",
        When::About { .. } => "about",
        When::Before { .. } => "before",
        When::After { .. } => "after",
        When::Between { .. } => "between",
    }
}

/// Says a date; its own words only where they are its only ones.
pub(crate) fn when(date: &PartialDate, lang: Lang) -> String {
    if date.when() == When::Unknown && date.typed().is_some() {
        return apart(&lang.both(date), lang);
    }
    lang.both(date)
}

fn printed(row: &TimelineRow, lang: Lang) -> Row {
    let said = when(&row.when, lang);
    let typed = row.when.typed().filter(|typed| !said.contains(typed));
    let mut more = Vec::new();
    if row.until.when() != When::Unknown {
        more.push(format!("{} {}", lang.say("event-until", &[]), when(&row.until, lang)));
    }
    if let Some(place) = &row.place {
        let name = place.name.as_ref().map(|name| apart(name, lang)).unwrap_or_default();
        let country =
            place.country.map(|code| lang.country(&String::from(code))).unwrap_or_default();
        more.push(lang.join(&[&name, &country]));
    }
    if row.took_place == YesNo::No {
        more.push(lang.say("did-not-take-place", &[]));
    }
    let certainty = row.certainty();
    let (sure, sees) = (word(&certainty), word(&row.disclosure()));
    Row {
        kind: "row",
        exact: exactness(row),
        when: said,
        typed: typed
            .map(|typed| lang.say("as-typed", &[("words", Value::Text(&apart(typed, lang)))]))
            .unwrap_or_default(),
        what: row_title(&row.title, lang),
        more: more.into_iter().filter(|line| !line.is_empty()).collect(),
        differing: differing(&row.provenance, lang),
        certainty: lang.say(&format!("certainty-{sure}"), &[]),
        disclosure: lang.say(&format!("disclosure-short-{sees}"), &[]),
        lane: lang.say(&format!("lane-{}", word(&row.lane)), &[]),
        sure,
        sees,
    }
}

/// Says what a row is, as the screen does.
pub fn row_title(title: &RowTitle, lang: Lang) -> String {
    let land = |country: &Option<redress_model::Country>| {
        country.map(|code| lang.country(&String::from(code))).unwrap_or_default()
    };
    let listed = |list: &str, value: String| lang.say(&format!("{list}-{value}"), &[]);
    let with = |id: &str, name: &str, value: &str| lang.say(id, &[(name, Value::Text(value))]);
    let joined = |words: String, country: &_| lang.join(&[&words, &land(country)]);
    match title {
        RowTitle::Words { words } => apart(words, lang),
        RowTitle::AlertIssued { channel, country } => {
            let name = listed("channel", word(channel));
            joined(with("row-alert-issued", "channel", &name), country)
        }
        RowTitle::AlertEnded { channel, country } => {
            let name = listed("channel", word(channel));
            joined(with("row-alert-ended", "channel", &name), country)
        }
        RowTitle::AlertTurned { channel, country, status } => {
            let name = listed("channel", word(channel));
            let stood = listed("alert-status", word(status));
            let values = [("channel", Value::Text(&name)), ("status", Value::Text(&stood))];
            joined(lang.say("row-alert-turned", &values), country)
        }
        RowTitle::Charged { offence } => with("row-charged", "offence", &apart(offence, lang)),
        RowTitle::ProtectionAsked { country } => {
            joined(lang.say("row-protection-asked", &[]), country)
        }
        RowTitle::ProtectionGranted { country } => {
            joined(lang.say("row-protection-granted", &[]), country)
        }
        RowTitle::Letter { direction, words } => {
            let id = match direction {
                Direction::Received => "row-letter-received",
                Direction::Sent => "row-letter-sent",
            };
            with(id, "words", &apart(words, lang))
        }
        RowTitle::ProceedingOpened { proceeding, country } => {
            let name = listed("proceeding-kind", word(proceeding));
            joined(with("row-proceeding-opened", "proceeding", &name), country)
        }
        RowTitle::ProceedingEnded { proceeding, outcome, country } => {
            let name = listed("proceeding-kind", word(proceeding));
            let end = listed("outcome", word(outcome));
            let values = [("proceeding", Value::Text(&name)), ("outcome", Value::Text(&end))];
            joined(lang.say("row-proceeding-ended", &values), country)
        }
    }
}

#[cfg(test)]
mod tests;
