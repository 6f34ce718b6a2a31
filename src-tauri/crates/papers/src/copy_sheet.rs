//! The copy-sheet of the portal on paper, for whoever types at another computer: the boxes in their order with a square
//! to tick each, the exhibits to upload, what to look at before sending, and room for the number that the portal gives.

use redress_model::{Disclosure, Evidence, IsoDate, RequestKind, RequestLanguage, YesNo};
use redress_words::{Lang, Value};
use serde::Serialize;

use crate::portal::{Fill, PortalBox};
use crate::set::Head;
use crate::sheet::{first_strong_rtl, right_to_left, within};
use crate::timeline::{apart, word};
use crate::{Error, print, set};

/// Bytes of a megabyte, as the screen counts them.
const MB: u64 = 1_000_000;
/// Boxes whose words are paragraphs of the request: the paper says where they stand whole. Every other text is printed
/// whole, however long.
const IN_REQUEST: [&str; 2] = ["summary", "urgency"];
/// Such a text is printed whole up to this many characters.
const SHORT: usize = 400;

/// A sheet that was set.
pub struct CopySheet {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: u16,
    /// How many boxes hold a text to copy.
    pub boxes: u32,
}

/// What the procedure data say of a box.
pub struct BoxSaid {
    /// What the portal asks, in the language of the sheet.
    pub asks: String,
    /// Whether it was read in its source; else it is recalled from older forms.
    pub sourced: bool,
}

/// What the sheet tells of a packet.
pub struct Copied<'a> {
    /// What it asks.
    pub kind: RequestKind,
    /// The language of the boxes.
    pub language: RequestLanguage,
    /// The boxes, in order.
    pub boxes: &'a [PortalBox],
    /// The exhibits that go, by number.
    pub exhibits: &'a [Evidence],
    /// Whether the identity paper is in date, and its last day; none of an entity, which has no such paper.
    pub identity: Option<(YesNo, Option<IsoDate>)>,
    /// How many blocked names and places were found in what goes.
    pub spilled: usize,
    /// The day of the procedure data.
    pub as_of: Option<IsoDate>,
}

#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    head: Head,
    said: String,
    heads: [String; 3],
    boxes: Vec<Row>,
    order: String,
    exhibits: String,
    none: String,
    papers: Vec<[String; 4]>,
    before: String,
    ticks: Vec<String>,
    number: String,
    day: String,
    clocks: String,
}

#[derive(Serialize)]
struct Row {
    number: String,
    asks: String,
    /// Said below it where it is recalled; else empty.
    recalled: String,
    text: String,
    /// The direction of the text itself.
    rtl: bool,
    /// Whether it is a text to copy, and not a word about it.
    copied: bool,
    /// Said below the text; else empty.
    more: String,
}

/// Sets the copy-sheet of a packet. `said` gives what the procedure data say of a box.
///
/// # Errors
/// [`Error::Failed`] if the typesetter refuses.
pub fn copy_sheet(
    packet: &Copied<'_>,
    lang: Lang,
    date: IsoDate,
    said: &dyn Fn(&str) -> Option<BoxSaid>,
) -> Result<CopySheet, Error> {
    let say = |id: &str| lang.say(id, &[]);
    let kind = say(&format!("request-kind-{}", word(&packet.kind)));
    let title = lang.say("packet-title-of", &[("kind", Value::Text(&kind))]);
    let asof = lang.say("print-as-of", &[("date", Value::Text(&lang.day(date)))]);
    let numbered = (1..).zip(packet.boxes);
    let boxes: Vec<Row> =
        numbered.map(|(n, one)| row((n, packet.language), one, said(one.id), lang)).collect();
    let order = packet.as_of.map_or_else(String::new, |day| {
        lang.say("packet-order", &[("date", Value::Text(&lang.day(day)))])
    });
    let data = Data {
        head: Head::of(lang, title, asof, date),
        said: say("packet-sheet-said"),
        heads: ["packet-box", "packet-asks", "packet-your-text"].map(say),
        boxes,
        order,
        exhibits: say("packet-exhibits"),
        none: if packet.exhibits.is_empty() { say("packet-no-exhibits") } else { String::new() },
        papers: packet.exhibits.iter().map(|one| paper(one, lang)).collect(),
        before: say("packet-before"),
        ticks: ticks(packet, lang),
        number: say("packet-number"),
        day: say("packet-day-label"),
        clocks: say("packet-clocks"),
    };
    let ready = packet.boxes.iter().filter(|one| one.fill == Fill::Ready).count();
    let mut data = serde_json::to_value(&data).map_err(|_| Error::Failed)?;
    print::make_printable(&mut data);
    let paper = set::json(own!("../templates/copysheet.typ"), &data, "redress-copy-sheet")?;
    Ok(CopySheet {
        pages: paper.pages(),
        pdf: paper.pdf,
        boxes: u32::try_from(ready).unwrap_or(u32::MAX),
    })
}

fn row(
    (number, language): (i64, RequestLanguage),
    one: &PortalBox,
    said: Option<BoxSaid>,
    lang: Lang,
) -> Row {
    let count = one.value.chars().count();
    let far = IN_REQUEST.contains(&one.id) && count > SHORT;
    let counted = u32::try_from(count).unwrap_or(u32::MAX);
    let (text, more) = match one.fill {
        Fill::Ready if far => (
            lang.say("packet-length", &[("count", Value::Count(counted))]),
            lang.say("packet-sheet-whole", &[]),
        ),
        Fill::Ready => (within(&one.value), String::new()),
        Fill::Missing => (lang.say("packet-missing", &[]), String::new()),
        Fill::Yourself => (lang.say("packet-yourself", &[]), String::new()),
        Fill::Nothing => (lang.say("packet-nothing", &[]), String::new()),
    };
    let copied = one.fill == Fill::Ready && !far;
    let recalled = said.as_ref().is_some_and(|said| !said.sourced);
    Row {
        number: lang.number(number),
        asks: said.map_or_else(|| apart(one.id, lang), |said| said.asks),
        recalled: if recalled { lang.say("packet-recalled", &[]) } else { String::new() },
        rtl: if copied { runs_left(&one.value, language) } else { lang.right_to_left() },
        text,
        copied,
        more,
    }
}

/// Says whether a box runs from right to left: in an Arabic paper every one with an Arabic letter, though it may begin with
/// the number of an exhibit; elsewhere by its first letter.
fn runs_left(text: &str, language: RequestLanguage) -> bool {
    match language {
        RequestLanguage::Ar => text.chars().any(right_to_left),
        _ => first_strong_rtl(text),
    }
}

/// The mark of an exhibit, its title, its size in megabytes, who sees it.
fn paper(one: &Evidence, lang: Lang) -> [String; 4] {
    let size = one.file.as_ref().map_or_else(
        || lang.say("packet-no-file", &[]),
        |file| lang.say("packet-mb", &[("size", Value::Text(&megabytes(file.size_bytes, lang)))]),
    );
    let sees = one.provenance.disclosure;
    let sees = if sees == Disclosure::MayReachState { "may_reach_state" } else { "ccf_only" };
    let sees = lang.say(&format!("disclosure-short-{sees}"), &[]);
    [apart(&one.mark(), lang), apart(&one.title, lang), size, sees]
}

/// Tenths of a megabyte, at least one, as the screen says them.
fn megabytes(bytes: u64, lang: Lang) -> String {
    let tenths = (bytes.saturating_mul(10).saturating_add(MB / 2) / MB).max(1);
    let (whole, rest) = (tenths / 10, tenths % 10);
    let point = match lang {
        Lang::En => ".",
        Lang::Ar => "٫",
        Lang::Fr | Lang::Ru => ",",
    };
    if rest == 0 {
        lang.digits(&whole.to_string())
    } else {
        lang.digits(&format!("{whole}{point}{rest}"))
    }
}

/// What to look at before sending: what the program can tell, and what only the person can.
fn ticks(packet: &Copied<'_>, lang: Lang) -> Vec<String> {
    let shown = match packet.identity {
        Some((state, until)) => {
            let until = until.map(|day| lang.day(day)).unwrap_or_default();
            let id = format!("packet-identity-{}", word(&state));
            vec![lang.say(&id, &[("date", Value::Text(&until))])]
        }
        // Of an entity: its official document, and proof that who signs has the authority (PR-045).
        None => ["document", "authority"]
            .map(|tick| lang.say(&format!("packet-tick-{tick}"), &[]))
            .to_vec(),
    };
    let spilled = u32::try_from(packet.spilled).unwrap_or(u32::MAX);
    let found = if packet.spilled > 0 { "packet-spilled" } else { "packet-no-spill" };
    let found = lang.say(found, &[("count", Value::Count(spilled))]);
    let told = [
        format!("{found}. {}", lang.say("packet-spill-limits", &[])).replace("..", "."),
        lang.say("packet-read", &[]),
        lang.say("packet-tick-one", &[]),
        lang.say("packet-tick-signed", &[]),
    ];
    shown.into_iter().chain(told).collect()
}
