//! Allegation against proof on paper, for the person who keeps it: sentence by sentence, what they say, what is set
//! against it, and what is still missing.

use redress_model::{Allegation, Case, Disclosure, IsoDate, Rule};
use redress_words::{Lang, Value};
use serde::Serialize;

use crate::set::Head;
use crate::sheet::first_strong_rtl;
use crate::situation::cited;
use crate::timeline::{Marked, Shown, apart, left_out_words, sees, sure, word};
use crate::{Error, print, set};

/// The rows that were set.
pub struct Allegations {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: u16,
    /// How many rows it holds.
    pub rows: u32,
    /// How many rows were left out.
    pub left_out: u32,
}

/// What the law data say of a ground that a row speaks to.
pub struct GroundSaid {
    /// Its name in the language of the paper.
    pub name: String,
    /// Its rules.
    pub rules: Vec<Rule>,
}

#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    head: Head,
    said: Vec<String>,
    legend: Legend,
    none: String,
    end: String,
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
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    number: String,
    quote: String,
    /// The direction of the sentence itself.
    rtl: bool,
    pairs: Vec<(String, String)>,
    sure: String,
    certainty: String,
    sees: String,
    disclosure: String,
}

/// Sets the rows of a case. `all` is the whole case: what it has beyond what is shown is counted as left out. `ground`
/// says what the law data have of a ground.
///
/// # Errors
/// [`Error::Failed`] if the typesetter refuses.
pub fn allegations(
    shown: &Shown<'_>,
    all: &Case,
    lang: Lang,
    date: IsoDate,
    ground: &dyn Fn(&str) -> Option<GroundSaid>,
) -> Result<Allegations, Error> {
    let case = match shown {
        Shown::Releasable(releasable) => releasable.case(),
        Shown::All(case) => case,
    };
    let left_out = all.allegations.len().saturating_sub(case.allegations.len());
    let left_out = u32::try_from(left_out).unwrap_or(u32::MAX);
    let secret = |row: &Allegation| row.provenance.disclosure == Disclosure::NeverLeaves;
    let title = lang.say("nav-allegations", &[]);
    let asof = lang.say("print-as-of", &[("date", Value::Text(&lang.day(date)))]);
    let charges = case.charges.iter().map(|one| (Some(&one.id), apart(&one.offence, lang)));
    let alerts = case.alerts.iter().map(|one| {
        let channel = lang.say(&format!("channel-{}", word(&one.channel)), &[]);
        let country = one.country.map(|code| lang.country(&String::from(code))).unwrap_or_default();
        (Some(&one.id), lang.join(&[&channel, &country]))
    });
    let gone = [(None, lang.say("allegations-orphans", &[]))];
    let mut groups = Vec::new();
    for (of, name) in charges.chain(alerts).chain(gone) {
        let mut rows: Vec<&Allegation> =
            case.allegations.iter().filter(|row| row.of.as_ref() == of).collect();
        rows.sort_by_key(|row| (row.order, row.from));
        if !rows.is_empty() {
            let numbered = (1..).zip(rows);
            let rows = numbered.map(|(n, one)| row(n, one, case, lang, ground)).collect();
            groups.push(Group { name, rows });
        }
    }
    let data = Data {
        head: Head::of(lang, title, asof, date),
        said: left_out_words(left_out, case.allegations.iter().any(secret), lang),
        legend: Legend { sure: sure(lang), sees: sees(lang) },
        none: lang.say("allegations-none", &[]),
        end: lang.say("allegations-foot", &[]),
        groups,
    };
    let mut data = serde_json::to_value(&data).map_err(|_| Error::Failed)?;
    print::make_printable(&mut data);
    let paper = set::json(own!("../templates/allegations.typ"), &data, "redress-allegations")?;
    Ok(Allegations {
        pages: paper.pages(),
        pdf: paper.pdf,
        rows: u32::try_from(case.allegations.len()).unwrap_or(u32::MAX),
        left_out,
    })
}

fn row(
    number: i64,
    one: &Allegation,
    case: &Case,
    lang: Lang,
    ground: &dyn Fn(&str) -> Option<GroundSaid>,
) -> Row {
    let label = |id: &str| lang.say(id, &[]);
    let text = |text: Option<&str>| text.map(|text| apart(text, lang)).unwrap_or_default();
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut pair = |id: &str, value: String| {
        if !value.is_empty() {
            pairs.push((label(id), value));
        }
    };
    if one.they_say.is_some() {
        pair("cell-stood", apart(&one.said, lang));
    }
    pair("cell-i_say", text(one.i_say.as_deref()));
    let proof: Vec<String> =
        one.proof.iter().filter_map(|id| proof_words(case, id, lang)).collect();
    pair("cell-proof", lang.join(&proof.iter().map(String::as_str).collect::<Vec<_>>()));
    pair("cell-weak_point", text(one.weak_point.as_deref()));
    let rules: Vec<String> = one
        .grounds
        .iter()
        .map(|id| match ground(id) {
            Some(found) => {
                let cited: Vec<String> =
                    found.rules.iter().map(|rule| cited(&rule.in_words.citation, lang)).collect();
                format!("{} ({})", found.name, cited.join("; "))
            }
            None => apart(id, lang),
        })
        .collect();
    pair("cell-rule", rules.join("\n"));
    let recalled = one.grounds.iter().filter_map(|id| ground(id)).any(|found| {
        found.rules.iter().any(|rule| rule.confidence != redress_model::Confidence::Sourced)
    });
    if recalled {
        pair("cell-rule-care", label("check-official"));
    }
    let found = one.found_paper.as_ref().and_then(|id| proof_words(case, id, lang));
    pair(
        "cell-missing_paper",
        match (&one.missing_paper, found) {
            (Some(paper), Some(found)) => format!("{} → {found}", apart(paper, lang)),
            (Some(paper), None) => apart(paper, lang),
            (None, _) => String::new(),
        },
    );
    let (certainty, disclosure) =
        (word(&one.provenance.certainty), word(&one.provenance.disclosure));
    let quote = one.words();
    Row {
        number: lang.number(number),
        quote: apart(quote, lang),
        rtl: first_strong_rtl(quote),
        pairs,
        certainty: lang.say(&format!("certainty-{certainty}"), &[]),
        disclosure: lang.say(&format!("disclosure-short-{disclosure}"), &[]),
        sure: certainty,
        sees: disclosure,
    }
}

fn proof_words(case: &Case, id: &redress_model::Id, lang: Lang) -> Option<String> {
    if let Some(paper) = case.evidence.iter().find(|one| one.id == *id) {
        return Some(apart(&format!("{} {}", paper.mark(), paper.title.as_str()), lang));
    }
    if let Some(event) = case.events.iter().find(|one| one.id == *id) {
        return Some(apart(&event.title, lang));
    }
    case.sources.iter().find(|one| one.id == *id).map(|source| apart(&source.title, lang))
}
