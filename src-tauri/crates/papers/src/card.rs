//! The border card: a sheet of 148 by 105 mm, folded to the size of a page of a passport. One side is for an officer,
//! in two languages; the other, folded in, is for oneself. It holds what it is given and nothing else.

use redress_model::{CardLanguage, IsoDate, for_display};
use serde::Serialize;
use serde_json::Value;
use typst_layout::PagedDocument;

use crate::{Error, print, set, sheet};

/// Sizes of the text in points: the largest that fits is taken, and none is smaller. Below 7 points print is hard to read
/// in a bad light; a card that is fuller than that is refused and not shrunk further.
const SIZES: [f64; 5] = [9.0, 8.5, 8.0, 7.5, 7.0];
/// Height of the card in points: 105 mm.
const HIGH: f64 = 105.0 * 72.0 / 25.4;
const TEMPLATE: &str = include_str!("../templates/card.typ");

/// A card, in the words of its languages.
#[derive(Debug, Clone)]
pub struct Card {
    /// The two languages of the side for the officer.
    pub officer: [CardLanguage; 2],
    /// The language of the side for oneself.
    pub own: CardLanguage,
    /// Heads of the side for the officer.
    pub heads: [String; 2],
    /// Its sentences.
    pub rows: Vec<[String; 2]>,
    /// What an alert is and is not.
    pub notice: [String; 2],
    /// Facts under it.
    pub pairs: Vec<CardPair>,
    /// Head of the other side.
    pub me: String,
    /// That it is to be kept folded in.
    pub folded: String,
    /// Its steps: what is in bold, and what follows.
    pub steps: Vec<[String; 2]>,
    /// The words over the lines to write on.
    pub place: String,
    /// Whom to call.
    pub calls: Vec<[String; 2]>,
    /// The small lines at its end.
    pub foot: Vec<String>,
    /// On A4 with marks to cut along.
    pub on_a4: bool,
    /// The day of the PDF.
    pub date: IsoDate,
}

/// A fact on the side for the officer.
#[derive(Debug, Clone, Serialize)]
pub struct CardPair {
    /// Its label in both languages.
    pub labels: [String; 2],
    /// What it says.
    pub value: String,
    /// Whether it reads from left to right in every language: a number, a date.
    pub plain: bool,
}

/// The two sides as they would be printed, and whether they fit.
pub struct CardSides {
    document: PagedDocument,
    /// How much is too much on each side, in tenths of a millimetre; 0 where it fits.
    pub over: [u32; 2],
    /// Characters that no built-in font holds; they stand on the card as their code.
    pub strange: Vec<char>,
}

#[derive(Serialize)]
struct Tongue {
    code: &'static str,
    rtl: bool,
}

#[derive(Serialize)]
struct Step<'a> {
    n: String,
    lead: &'a str,
    say: &'a str,
}

#[derive(Serialize)]
struct Data<'a> {
    title: &'a str,
    tongues: [Tongue; 2],
    own: Tongue,
    heads: &'a [String; 2],
    rows: &'a [[String; 2]],
    notice: &'a [String; 2],
    pairs: Vec<CardPair>,
    me: &'a str,
    folded: &'a str,
    steps: Vec<Step<'a>>,
    place: &'a str,
    calls: Vec<[String; 2]>,
    foot: &'a [String],
    on_a4: bool,
    mode: &'static str,
    size: f64,
    high: [f64; 2],
    date: [i32; 3],
}

fn tongue(language: CardLanguage) -> Tongue {
    Tongue { code: language.code(), rtl: language.right_to_left() }
}

/// The digits that a language counts its steps in.
fn counted(n: usize, language: CardLanguage) -> String {
    let eastern = |c: char| match c.to_digit(10) {
        Some(digit) => char::from_u32(0x0660 + digit).unwrap_or(c),
        None => c,
    };
    let plain = n.to_string();
    if language.right_to_left() { plain.chars().map(eastern).collect() } else { plain }
}

impl Card {
    fn data(
        &self,
        mode: &'static str,
        size: f64,
        high: [f64; 2],
    ) -> Result<(Value, Vec<char>), Error> {
        let pair =
            |pair: &CardPair| CardPair { value: sheet::isolated(&pair.value), ..pair.clone() };
        let call = |[who, number]: &[String; 2]| [sheet::isolated(who), for_display(number)];
        let data = Data {
            title: &self.heads[0],
            tongues: self.officer.map(tongue),
            own: tongue(self.own),
            heads: &self.heads,
            rows: &self.rows,
            notice: &self.notice,
            pairs: self.pairs.iter().map(pair).collect(),
            me: &self.me,
            folded: &self.folded,
            steps: (1..)
                .zip(&self.steps)
                .map(|(n, [lead, say])| Step { n: counted(n, self.own), lead, say })
                .collect(),
            place: &self.place,
            calls: self.calls.iter().map(call).collect(),
            foot: &self.foot,
            on_a4: self.on_a4,
            mode,
            size,
            high,
            date: [self.date.year, self.date.month.into(), self.date.day.into()],
        };
        let mut data = serde_json::to_value(&data).map_err(|_| Error::Failed)?;
        let strange = print::make_printable(&mut data);
        Ok((data, strange))
    }

    /// Measures the sides at one size after the other: the first size at which both fit, or the smallest, with the
    /// heights they need.
    fn fitted(&self) -> Result<(f64, [f64; 2]), Error> {
        let mut found = (SIZES[0], [HIGH; 2]);
        for size in SIZES {
            let measured = set::pages(TEMPLATE, &self.data("measure", size, [HIGH; 2])?.0)?;
            let needs = [0, 1].map(|page: usize| {
                measured.pages().get(page).map_or(HIGH, |page| page.frame.height().to_pt())
            });
            found = (size, needs);
            if needs.iter().all(|high| over(*high) == 0) {
                break;
            }
        }
        Ok(found)
    }

    /// Sets the two sides and measures them. What does not fit is said, never cut.
    ///
    /// # Errors
    /// [`Error::Failed`] if the typesetter refuses.
    pub fn sides(&self) -> Result<CardSides, Error> {
        let (size, needs) = self.fitted()?;
        let (data, strange) = self.data("sides", size, needs.map(|high| high.max(HIGH)))?;
        let document = set::pages(TEMPLATE, &data)?;
        Ok(CardSides { document, over: needs.map(over), strange })
    }

    /// Sets the sheet to print.
    ///
    /// # Errors
    /// [`Error::TooMuch`] where a side does not fit; [`Error::Failed`] if the typesetter refuses.
    pub fn pdf(&self) -> Result<Vec<u8>, Error> {
        let (size, needs) = self.fitted()?;
        if needs.map(over) != [0, 0] {
            return Err(Error::TooMuch);
        }
        let (data, _) = self.data("sheet", size, [HIGH; 2])?;
        Ok(set::json(TEMPLATE, &data, "redress-card")?.pdf)
    }
}

/// How much a side of this height in points is over, in tenths of a millimetre.
fn over(high: f64) -> u32 {
    let points = high - HIGH;
    // A tenth of a point is rounding, not text.
    if points < 0.1 { 0 } else { (points * 254.0 / 72.0).ceil() as u32 }
}

impl CardSides {
    /// Gives the heights of the two pictures, in tenths of a millimetre.
    pub fn high(&self) -> [u32; 2] {
        [0, 1].map(|page: usize| {
            let page = self.document.pages().get(page);
            page.map_or(0, |page| (page.frame.height().to_pt() * 254.0 / 72.0).round() as u32)
        })
    }

    /// Gives a number that changes whenever a picture changes.
    ///
    /// # Errors
    /// As [`CardSides::image`].
    pub fn version(&self) -> Result<String, Error> {
        use std::hash::{DefaultHasher, Hash, Hasher};
        let mut hasher = DefaultHasher::new();
        for side in 0..2 {
            self.image(side)?.1.hash(&mut hasher);
        }
        Ok(format!("{:016x}", hasher.finish()))
    }

    /// Gives a picture of a side, 0 or 1: an SVG that holds its own letter shapes and points to nothing outside.
    ///
    /// # Errors
    /// [`Error::NoPage`].
    pub fn image(&self, side: usize) -> Result<(&'static str, Vec<u8>), Error> {
        let page = self.document.pages().get(side).ok_or(Error::NoPage)?;
        Ok(set::picture(page))
    }
}
