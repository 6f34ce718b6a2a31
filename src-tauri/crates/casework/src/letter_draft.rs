//! A letter or form as it is drafted: what the program says, with the person's own words put in its place where they
//! wrote some, and what may not leave found in them.

use std::collections::BTreeMap;

use redress_model::{Case, Code, OwnParagraph, Problem, RequestLanguage};
use redress_papers::{Error as PaperError, Letter};

use crate::Error;
use crate::blocked::{self, Blocked};

/// Who reads a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    /// The CCF: what is for the CCF alone may stand in it.
    Commission,
    /// A state: what is for the CCF alone may not.
    State,
}

/// A letter or form, with what may not leave in own words.
pub struct LetterDraft {
    /// The paper; what may not leave is blacked out in it.
    pub letter: Letter,
    /// What may not leave; while there is any, the paper is not given out.
    pub blocked: Vec<Blocked>,
}

impl LetterDraft {
    /// Sets a paper with the own words that are of its paragraphs and in its language. `set` sets it with own words by
    /// the key of their paragraph.
    ///
    /// # Errors
    /// As `set`.
    pub(crate) fn of(
        case: &Case,
        reader: Reader,
        own: &[OwnParagraph],
        language: RequestLanguage,
        set: impl Fn(&BTreeMap<String, String>) -> Result<Letter, PaperError>,
    ) -> Result<Self, Error> {
        let letter = set(&BTreeMap::new())?;
        // Words of another paper, or of a paragraph that is not told now, are not looked at: they do not go.
        let here = |one: &&OwnParagraph| {
            one.language == language && letter.paragraphs.iter().any(|p| p.key == one.key.as_str())
        };
        let own: Vec<&OwnParagraph> = own.iter().filter(here).collect();
        let mut blocked = Vec::new();
        if own.is_empty() {
            return Ok(Self { letter, blocked });
        }
        let guarded = match reader {
            Reader::Commission => blocked::guarded(case),
            Reader::State => blocked::guarded_from_state(case, &said(&letter)),
        };
        let mut clean = |one: &OwnParagraph| {
            let words = blocked::clean(&guarded, &one.key, &one.words, &mut blocked);
            (one.key.to_string(), words)
        };
        let words = own.into_iter().map(&mut clean).collect();
        Ok(Self { letter: set(&words)?, blocked })
    }

    /// Gives the paper to be saved.
    ///
    /// # Errors
    /// A word that may not leave stands in it.
    pub fn paper(self) -> Result<Letter, Error> {
        if self.blocked.is_empty() {
            return Ok(self.letter);
        }
        Err(Problem::in_field(Code::PaperFailed, "blocked", "may not leave").into())
    }
}

/// All that a paper says of itself, line by line.
fn said(letter: &Letter) -> String {
    let mut lines: Vec<&str> = vec![&letter.title];
    let texts = [&letter.sender, &letter.to, &letter.enclosures];
    lines.extend(texts.into_iter().flatten().map(String::as_str));
    for one in &letter.paragraphs {
        lines.extend(one.lines.iter().chain(&one.points).map(String::as_str));
        lines.extend(one.rows.iter().flat_map(|(label, value)| [label.as_str(), value.as_str()]));
    }
    lines.join("\n")
}
