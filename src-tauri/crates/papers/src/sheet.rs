//! The shape of a paper before it is set: numbered sections of numbered paragraphs. Values are
//! plain text; the template reads them from a file and never evaluates them.

use std::collections::{BTreeMap, HashMap};

use redress_model::{EntryRef, for_display};
use serde::Serialize;

use crate::tongue::{Tongue, Values};

/// A section of a paper.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Section {
    /// What it is, the same in every language: `arguments`.
    pub id: &'static str,
    /// Its number.
    pub number: u32,
    /// Its heading.
    pub heading: String,
    /// Whether it is on the list of what must stay confidential, as a whole.
    pub secret: bool,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Block {
    /// A heading inside the section, with the rule under it.
    Sub { number: String, text: String, rule: String, secret: bool },
    /// A numbered paragraph.
    Para(Numbered),
    /// Labels and values.
    Pairs { rows: Vec<(String, Vec<String>)> },
    /// A table; the second column takes the room that is left.
    Table { head: Vec<String>, rows: Vec<Vec<String>> },
    /// The place for date and signature.
    Signature { name: String, place: String, date: String },
}

/// A numbered paragraph.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Numbered {
    /// What it is, the same in every language and at every drafting: `facts/event/ev1`.
    pub key: String,
    /// Its number: `4.2`.
    pub number: String,
    /// The program's words, where the person wrote their own in their place.
    #[serde(skip)]
    pub was: Option<String>,
    /// Whether it is on the list of what must stay confidential.
    pub secret: bool,
    /// What it says.
    #[serde(flatten)]
    pub text: Text,
}

/// What a paragraph says.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct Text {
    /// Words in bold at its beginning: a date, a heading of one line. May be empty.
    pub lead: String,
    /// Its lines.
    pub lines: Vec<String>,
    /// Small lines at its end: sources.
    pub foot: Vec<String>,
}

impl Text {
    /// Makes a text of lines.
    pub(crate) fn of(lines: impl IntoIterator<Item = String>) -> Self {
        Self { lines: lines.into_iter().collect(), ..Self::default() }
    }

    /// Gives its words as they are edited: one line a line, what stands in bold first.
    pub(crate) fn plain(&self) -> String {
        let mut lines = self.lines.clone();
        if !self.lead.is_empty() {
            match lines.first_mut() {
                Some(first) => *first = format!("{} {first}", self.lead),
                None => lines.push(self.lead.clone()),
            }
        }
        for_display(&lines.join("\n"))
    }
}

/// Where an entry is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum At {
    /// In a paragraph: `4.2`.
    Paragraph(String),
    /// In a section without numbered paragraphs.
    Section(u32),
}

/// Builds sections, numbering them and remembering in which paragraph each entry is told.
pub(crate) struct Builder {
    tongue: Tongue,
    /// Own words of the person, by the key of the paragraph they stand in.
    own: BTreeMap<String, String>,
    keys: HashMap<String, u32>,
    /// The sections so far.
    pub sections: Vec<Section>,
    /// Where each entry is told, in order.
    pub told: HashMap<EntryRef, Vec<At>>,
    /// What must stay confidential, in order.
    pub secret: Vec<At>,
    paragraphs: u32,
    subs: u32,
}

/// Says whether a character belongs to a script written from right to left.
pub(crate) fn right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

/// Says whether the first letter of a text is written from right to left.
pub(crate) fn first_strong_rtl(text: &str) -> bool {
    text.chars().find(|c| c.is_alphabetic()).is_some_and(right_to_left)
}

/// Cleans a user's text for print and sets it apart from the text around it: hidden direction
/// marks out, a first-strong isolate (U+2068, U+2069) around; inside a text from right to left
/// references such as 2024/R/1234 are isolated too, for their parts would change places.
pub(crate) fn isolated(text: &str) -> String {
    let shown: String =
        for_display(text).chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if shown.is_ascii() {
        return shown;
    }
    let inner = if shown.chars().any(right_to_left) { references(&shown) } else { shown };
    format!("\u{2068}{inner}\u{2069}")
}

/// As [`isolated`], for a paper that runs from right to left or not: where it does, plain Latin and
/// numbers are set apart too, for `2024/R/1234` alone has no letter that would hold its parts in place.
pub(crate) fn apart(text: &str, right_to_left: bool) -> String {
    let shown = isolated(text);
    if right_to_left && !shown.is_empty() && !shown.starts_with('\u{2068}') {
        return format!("\u{2068}{shown}\u{2069}");
    }
    shown
}

/// Cleans a text of many lines whose own direction the template sets, line by line: within it only Latin words and
/// references are set apart.
pub(crate) fn within(text: &str) -> String {
    let clean = |line: &str| -> String {
        let shown: String =
            for_display(line).chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        if shown.chars().any(right_to_left) { references(&shown) } else { shown }
    };
    text.lines().map(clean).collect::<Vec<_>>().join("\n")
}

/// Sets references and runs of words of other scripts apart in a text from right to left. Words that belong together stay
/// in one run: each alone would take its place from right to left, and *report of the court* be read backwards. Numbers
/// with nothing but spaces between them are no run of words.
fn references(text: &str) -> String {
    let lettered = |token: &str| token.contains(|c: char| c.is_alphabetic());
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(start) = rest.find(from_left) {
        let (before, from) = rest.split_at(start);
        let first = token(from);
        let (mut run, mut words) = (first.len(), lettered(first));
        // On to the next word, as long as nothing but spaces and marks lie between.
        while let Some(gap) = from[run..].find(from_left) {
            let next = run + gap;
            let (between, token) = (&from[run..next], token(&from[next..]));
            let far = between.chars().count() > LONGEST_GAP;
            if far || between.chars().any(right_to_left) || !(words || lettered(token)) {
                break;
            }
            words |= lettered(token);
            run = next + token.len();
        }
        // A bracket or quotation mark that was opened within is closed within.
        for (open, close) in [('(', ')'), ('[', ']'), ('“', '”'), ('«', '»'), ('‘', '’')]
        {
            let count = |sign: char| from[..run].matches(sign).count();
            if from[run..].starts_with(close) && count(open) > count(close) {
                run += close.len_utf8();
            }
        }
        out.push_str(before);
        out.push('\u{2066}');
        out.push_str(&from[..run]);
        out.push('\u{2069}');
        rest = &from[run..];
    }
    out.push_str(rest);
    out
}

/// Most signs between two words of one run: a mark and a space, a bracket, a quotation mark.
const LONGEST_GAP: usize = 3;

/// Says whether a character is a letter or digit of a script written from left to right, or an accent on one.
fn from_left(c: char) -> bool {
    (c.is_alphanumeric() || matches!(c, '\u{0300}'..='\u{036F}')) && !right_to_left(c)
}

/// The word or reference at the beginning of a text, without the marks at its end.
fn token(text: &str) -> &str {
    let within = |c: char| from_left(c) || matches!(c, '/' | '-' | '.' | ':' | '_');
    let end = text.find(|c| !within(c)).unwrap_or(text.len());
    text[..end].trim_end_matches(|c: char| !from_left(c))
}

/// Splits a text of many lines into lines, each cleaned and set apart as [`apart`] does.
pub(crate) fn lines(text: &str, right_to_left: bool) -> Vec<String> {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| apart(line, right_to_left)).collect()
}

impl Builder {
    /// Begins a paper in a language, with what the person wrote in place of the program's words.
    pub(crate) fn new(tongue: Tongue, own: &BTreeMap<String, String>) -> Self {
        Self {
            tongue,
            own: own.clone(),
            keys: HashMap::new(),
            sections: Vec::new(),
            told: HashMap::new(),
            secret: Vec::new(),
            paragraphs: 0,
            subs: 0,
        }
    }

    /// Begins a section; its heading is the message `head-`*id*.
    pub(crate) fn section(&mut self, id: &'static str) {
        let number = u32::try_from(self.sections.len()).unwrap_or(u32::MAX).saturating_add(1);
        let heading = self.tongue.word(&format!("head-{id}"));
        self.sections.push(Section { id, number, heading, secret: false, blocks: Vec::new() });
        self.paragraphs = 0;
        self.subs = 0;
    }

    /// Adds a block.
    pub(crate) fn block(&mut self, block: Block) {
        if let Some(section) = self.sections.last_mut() {
            section.blocks.push(block);
        }
    }

    /// Marks the section begun last as one that must stay confidential.
    pub(crate) fn keep_section(&mut self) {
        if let Some(section) = self.sections.last_mut() {
            section.secret = true;
            self.secret.push(At::Section(section.number));
        }
    }

    /// Gives the number of the section begun last.
    pub(crate) fn number(&self) -> u32 {
        self.sections.last().map_or(0, |section| section.number)
    }

    /// Adds a numbered paragraph, and gives its number. Where the person wrote own words for it,
    /// those stand in it; its sources stay.
    pub(crate) fn para(&mut self, key: &str, secret: bool, mut text: Text) -> String {
        self.paragraphs += 1;
        let number = if self.subs > 0 {
            format!("{}.{}.{}", self.number(), self.subs, self.paragraphs)
        } else {
            format!("{}.{}", self.number(), self.paragraphs)
        };
        if secret {
            self.secret.push(At::Paragraph(number.clone()));
        }
        let section = self.sections.last().map_or("", |section| section.id);
        let mut key = format!("{section}/{key}");
        // An entry can be told twice in one section: when it began, and when it ended.
        let times = self.keys.entry(key.clone()).or_insert(0);
        *times += 1;
        if *times > 1 {
            key = format!("{key}#{times}");
        }
        let was = self.own.get(&key).map(|own| {
            let was = text.plain();
            text.lead.clear();
            text.lines = self.tongue.lines(own);
            was
        });
        self.block(Block::Para(Numbered { key, number: number.clone(), was, secret, text }));
        number
    }

    /// Adds a numbered paragraph of one fixed sentence: the message *id*.
    pub(crate) fn say(&mut self, id: &str) {
        self.say_with(id, &[]);
    }

    /// As [`Builder::say`], with places filled in.
    pub(crate) fn say_with(&mut self, id: &str, values: Values<'_>) {
        let text = Text::of([self.tongue.say(id, values)]);
        self.para(id, false, text);
    }

    /// Adds a numbered paragraph that tells an entry.
    pub(crate) fn tell(&mut self, entry: EntryRef, secret: bool, text: Text) {
        let key = format!("{}/{}", entry.kind.word(), entry.id.as_str());
        let number = self.para(&key, secret, text);
        self.told.entry(entry).or_default().push(At::Paragraph(number));
    }

    /// Begins a part of a section with its own heading.
    pub(crate) fn sub(&mut self, text: String, rule: String, secret: bool) {
        self.subs += 1;
        self.paragraphs = 0;
        let number = format!("{}.{}", self.number(), self.subs);
        if secret {
            self.secret.push(At::Paragraph(number.clone()));
        }
        self.block(Block::Sub { number, text, rule, secret });
    }
}

/// Puts the mark of what must stay confidential before a text, where it is due.
pub(crate) fn with_mark(secret: bool, mark: &str, text: &str) -> String {
    if secret { format!("{mark} {text}") } else { text.to_owned() }
}

/// Gives the section of the arguments, the one in parts with rules, as plain text. What must stay
/// confidential bears its mark, for whoever copies it copies the mark too.
pub(crate) fn arguments(sections: &[Section], mark: &str) -> String {
    let argued = |section: &&Section| {
        section
            .blocks
            .iter()
            .any(|block| matches!(block, Block::Sub { rule, .. } if !rule.is_empty()))
    };
    let mut out = Vec::new();
    for block in sections.iter().find(argued).into_iter().flat_map(|section| &section.blocks) {
        match block {
            Block::Sub { number, text, rule, secret } => {
                out.push(format!("{number} {} ({rule})", with_mark(*secret, mark, text)));
            }
            Block::Para(Numbered { number, secret, text, .. }) => {
                let lines = text.lines.join(" ");
                let lead =
                    if text.lead.is_empty() { String::new() } else { format!("{} ", text.lead) };
                let said = with_mark(*secret, mark, &format!("{lead}{lines}"));
                out.push(format!("{number} {said}"));
            }
            _ => {}
        }
    }
    for_display(&out.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_inside_arabic_keep_their_order() {
        assert_eq!(
            isolated("قضية 2024/R/1234، ملف 7."),
            "\u{2068}قضية \u{2066}2024/R/1234\u{2069}، ملف \u{2066}7\u{2069}.\u{2069}"
        );
    }

    #[test]
    fn latin_words_inside_arabic_are_read_in_their_own_order() {
        let (open, close) = ("\u{2066}", "\u{2069}");
        for (text, runs) in [
            ("تقرير Lithuania Tribune report", &["Lithuania Tribune report"][..]),
            ("تقرير RFE/RL (10 February 2016) عن", &["RFE/RL (10 February 2016)"]),
            ("الاسم: Anna Petraitė، Никита", &["Anna Petraitė", "Никита"]),
            ("من 10 20 إلى 30", &["10", "20", "30"]),
            ("في E-03، E-05", &["E-03", "E-05"]),
            ("دوّن: “2014 case”.", &["2014 case"]),
        ] {
            let set = within(text);
            for run in runs {
                assert!(set.contains(&format!("{open}{run}{close}")), "{run}: {set:?}");
            }
            assert_eq!(set.matches(open).count(), runs.len(), "{set:?}");
            let bare: String =
                set.chars().filter(|c| !open.contains(*c) && !close.contains(*c)).collect();
            assert_eq!(bare, text, "nothing else changes");
        }
    }

    #[test]
    fn in_a_paper_from_right_to_left_plain_latin_is_set_apart_too() {
        assert_eq!(apart("2024/R/1234", true), "\u{2068}2024/R/1234\u{2069}");
        assert_eq!(apart("2024/R/1234", false), "2024/R/1234");
        assert_eq!(apart("\u{202E}", true), "");
        assert_eq!(apart("é", true), apart("é", false));
    }

    #[test]
    fn hidden_marks_go() {
        assert_eq!(isolated("abc\u{202E}fdp.exe"), "abcfdp.exe");
    }
}
