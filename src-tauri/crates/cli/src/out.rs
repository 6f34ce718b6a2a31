//! Printing: for people or as JSON. What people typed can hold escape sequences and hidden
//! direction marks; none reaches a terminal.

use std::io::Write;

use redress_casework::model::{Problem, for_display};
use redress_wire::Language;
use serde::Serialize;

use crate::words::{self, Given, Words};

/// Where answers go.
pub struct Out {
    json: bool,
    language: Language,
    words: Option<Words>,
}

/// Makes text safe for a terminal.
pub fn plain(text: &str) -> String {
    for_display(text).chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

impl Out {
    /// Takes the shape of answers and the language of words.
    pub fn new(json: bool, language: Language) -> Self {
        Self { json, language, words: None }
    }

    /// The language of words.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The same, as the words of law and of papers know it.
    pub fn speaks(&self) -> redress_casework::words::Lang {
        let lang = redress_casework::words::Lang::of(self.language.tag());
        lang.unwrap_or(redress_casework::words::Lang::En)
    }

    /// Says whether answers are JSON.
    pub fn json(&self) -> bool {
        self.json
    }

    /// Prints a line for people; nothing when answers are JSON.
    pub fn line(&mut self, text: &str) {
        if !self.json {
            write_out(&format!("{}\n", plain(text)));
        }
    }

    /// Prints a message for people, in their language.
    pub fn say(&mut self, id: &str, values: &[(&str, Given<'_>)]) {
        if !self.json {
            let text = self.tell(id, values);
            self.line(&text);
        }
    }

    /// Gives a message in their language.
    pub fn tell(&mut self, id: &str, values: &[(&str, Given<'_>)]) -> String {
        let language = self.language;
        self.words.get_or_insert_with(|| Words::of(language)).tell(id, values)
    }

    /// Prints a value when answers are JSON.
    pub fn value<T: Serialize>(&mut self, value: &T) {
        if self.json {
            self.document(value);
        }
    }

    /// Prints a value as JSON in either shape.
    pub fn document<T: Serialize>(&mut self, value: &T) {
        if let Ok(text) = serde_json::to_string_pretty(value) {
            write_out(&format!("{text}\n"));
        }
    }

    /// Says a problem on standard error.
    pub fn refuse(&mut self, problem: &Problem) {
        let line = if self.json {
            serde_json::to_string(problem).unwrap_or_default()
        } else {
            plain(&words::say(problem, self.language))
        };
        let _ = writeln!(std::io::stderr(), "{line}");
    }
}

/// Writes to standard output; a reader that went away ends the program quietly.
fn write_out(text: &str) {
    if std::io::stdout().write_all(text.as_bytes()).is_err() {
        std::process::exit(0);
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn escape_sequences_and_hidden_marks_do_not_reach_a_terminal() {
        assert_eq!(plain("a\u{1b}[31mb\u{202E}c\n"), "a [31mbc ");
    }
}
