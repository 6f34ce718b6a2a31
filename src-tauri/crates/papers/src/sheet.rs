//! The shape of a paper before it is set: numbered sections of numbered paragraphs. Values are
//! plain text; the template reads them from a file and never evaluates them.

use std::collections::HashMap;

use redress_model::{EntryRef, for_display};
use serde::Serialize;

/// A section of a paper.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Section {
    /// Its number.
    pub number: u32,
    /// Its heading.
    pub heading: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Block {
    /// A heading inside the section.
    Sub { number: String, text: String, rule: String },
    /// A numbered paragraph, of one or more lines.
    Para { number: String, lines: Vec<String> },
    /// Labels and values.
    Pairs { rows: Vec<(String, Vec<String>)> },
    /// A table.
    Table { head: Vec<String>, rows: Vec<Vec<String>> },
    /// The place for date and signature.
    Signature { name: String, place: String, date: String },
}

/// Builds sections, numbering them and remembering in which paragraph each entry is told.
#[derive(Default)]
pub(crate) struct Builder {
    /// The sections so far.
    pub sections: Vec<Section>,
    /// Where each entry is told: the number of the paragraph.
    pub told: HashMap<EntryRef, Vec<String>>,
    paragraphs: u32,
    subs: u32,
}

/// Cleans a user's text for print and sets it apart from the text around it: hidden direction
/// marks out, a first-strong isolate (U+2068, U+2069) around.
pub(crate) fn isolated(text: &str) -> String {
    let shown = for_display(text).replace(['\n', '\r', '\t'], " ");
    if shown.is_ascii() { shown } else { format!("\u{2068}{shown}\u{2069}") }
}

/// Splits a text of many lines into lines, each cleaned.
pub(crate) fn lines(text: &str) -> Vec<String> {
    text.lines().filter(|line| !line.trim().is_empty()).map(isolated).collect()
}

impl Builder {
    /// Begins a section.
    pub(crate) fn section(&mut self, heading: &str) {
        let number = u32::try_from(self.sections.len()).unwrap_or(u32::MAX).saturating_add(1);
        self.sections.push(Section { number, heading: heading.into(), blocks: Vec::new() });
        self.paragraphs = 0;
        self.subs = 0;
    }

    /// Adds a block.
    pub(crate) fn block(&mut self, block: Block) {
        if let Some(section) = self.sections.last_mut() {
            section.blocks.push(block);
        }
    }

    fn number(&self) -> u32 {
        self.sections.last().map_or(0, |section| section.number)
    }

    /// Adds a numbered paragraph, and gives its number.
    pub(crate) fn para(&mut self, lines: Vec<String>) -> String {
        self.paragraphs += 1;
        let number = if self.subs > 0 {
            format!("{}.{}.{}", self.number(), self.subs, self.paragraphs)
        } else {
            format!("{}.{}", self.number(), self.paragraphs)
        };
        self.block(Block::Para { number: number.clone(), lines });
        number
    }

    /// Adds a numbered paragraph that tells an entry.
    pub(crate) fn tell(&mut self, entry: EntryRef, lines: Vec<String>) {
        let number = self.para(lines);
        self.told.entry(entry).or_default().push(number);
    }

    /// Begins a part of a section with its own heading.
    pub(crate) fn sub(&mut self, text: String, rule: String) {
        self.subs += 1;
        self.paragraphs = 0;
        let number = format!("{}.{}", self.number(), self.subs);
        self.block(Block::Sub { number, text, rule });
    }
}
