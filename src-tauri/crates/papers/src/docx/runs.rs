//! Runs of text. What stands apart in direction marks in the PDF becomes a run of its own
//! direction here, for word processors lay out runs by their `w:rtl` and tongue by `w:lang`.

use crate::tongue::Tongue;

/// Begins what is set apart: U+2066 to U+2068.
const OPEN: [char; 3] = ['\u{2066}', '\u{2067}', '\u{2068}'];
/// Ends it.
const CLOSE: char = '\u{2069}';
/// Embeds a text from left to right in one from right to left, and ends it. Word and LibreOffice
/// both follow these two; isolates not everywhere.
const EMBED: (char, char) = ('\u{202A}', '\u{202C}');

/// Stands before and after such an embedding: without it LibreOffice lets the signs beside it (brackets, quotation
/// marks, full stops) run from left to right too.
const MARK: char = '\u{200F}';

/// Writes a text as XML holds it; what XML cannot hold falls away.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => {}
            c => out.push(c),
        }
    }
    out
}

fn right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// A piece of text with its direction.
#[derive(Debug, PartialEq)]
struct Piece {
    text: String,
    right: bool,
}

/// Cuts a text where what is set apart begins and ends. A piece that is set apart runs as its
/// first letter does; the rest runs as the paper.
fn pieces(text: &str, paper_right: bool) -> Vec<Piece> {
    let mut all: Vec<Piece> = Vec::new();
    let mut depth = 0_usize;
    let mut now = String::new();
    let mut flush = |now: &mut String, depth: usize| {
        if now.is_empty() {
            return;
        }
        let text = std::mem::take(now);
        let right = match depth {
            0 => paper_right,
            _ => text.chars().find(|c| c.is_alphabetic()).is_some_and(right_to_left),
        };
        all.push(Piece { text, right });
    };
    for c in text.chars() {
        if OPEN.contains(&c) {
            flush(&mut now, depth);
            depth += 1;
        } else if c == CLOSE {
            flush(&mut now, depth);
            depth = depth.saturating_sub(1);
        } else {
            now.push(c);
        }
    }
    flush(&mut now, depth);
    all
}

/// Writes a text as runs.
pub(super) fn runs(text: &str, bold: bool, t: Tongue) -> String {
    let mut xml = String::new();
    for piece in pieces(text, t.right_to_left()) {
        let bold = if bold { "<w:b/><w:bCs/>" } else { "" };
        let rtl = if piece.right { "<w:rtl/>" } else { "" };
        let properties = match (bold.is_empty(), rtl.is_empty()) {
            (true, true) => String::new(),
            _ => format!("<w:rPr>{bold}{rtl}</w:rPr>"),
        };
        let mut said = escaped(&piece.text);
        if t.right_to_left() && !piece.right {
            said = format!("{MARK}{}{said}{}{MARK}", EMBED.0, EMBED.1);
        }
        xml.push_str(&format!("<w:r>{properties}<w:t xml:space=\"preserve\">{said}</w:t></w:r>"));
    }
    xml
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_set_apart_becomes_a_run() {
        let cut = pieces("رقم \u{2068}2024/R/1234\u{2069}.", true);
        let said: Vec<(&str, bool)> = cut.iter().map(|p| (p.text.as_str(), p.right)).collect();
        assert_eq!(said, [("رقم ", true), ("2024/R/1234", false), (".", true)]);
    }

    #[test]
    fn nothing_in_a_text_is_markup() {
        assert_eq!(escaped("<w:t>&\"\u{1}\n"), "&lt;w:t&gt;&amp;&quot; ");
    }
}
