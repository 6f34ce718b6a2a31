//! The last step before a value is printed: what no font holds is written as its code, and words
//! too long for a line may break.

use serde_json::Value;

use crate::world::printable;

/// Longest run of characters without a place to break; longer words would run off the page.
const LONGEST_WORD: usize = 24;

/// Makes every text of the data printable, and gives the characters that no built-in font holds.
/// Those stand in the paper as their code, such as `[U+05E9]`: nothing vanishes silently.
pub(crate) fn make_printable(data: &mut Value) -> Vec<char> {
    let mut strange = Vec::new();
    walk(data, &mut strange);
    strange.sort_unstable();
    strange.dedup();
    strange
}

fn walk(value: &mut Value, strange: &mut Vec<char>) {
    match value {
        Value::String(text) => *text = mend(text, strange),
        Value::Array(all) => all.iter_mut().for_each(|value| walk(value, strange)),
        Value::Object(all) => all.values_mut().for_each(|value| walk(value, strange)),
        _ => {}
    }
}

/// Says whether a character shows nothing by itself and can be left out without changing what is
/// read. The joiners U+200C and U+200D change the shape of letters and stay.
fn empty(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{180B}'..='\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}'
        | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E0FFF}')
}

fn mend(text: &str, strange: &mut Vec<char>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = 0;
    for c in text.chars().filter(|c| !empty(*c)) {
        if c.is_whitespace() {
            run = 0;
        } else {
            run += 1;
        }
        if run > LONGEST_WORD {
            // A break that shows nothing: zero width space.
            out.push('\u{200B}');
            run = 1;
        }
        if printable(c) {
            out.push(c);
        } else {
            strange.push(c);
            out.push_str(&format!("[U+{:04X}]", c as u32));
            run += 8;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_font_holds_is_written_as_its_code() {
        let mut data = serde_json::json!({ "a": ["xשy", "Ελλάδα Київ إدريس 中文·姓名 한국"] });
        assert_eq!(make_printable(&mut data), ['ש']);
        assert_eq!(data["a"][0], "x[U+05E9]y");
        assert_eq!(data["a"][1], "Ελλάδα Київ إدريس 中文·姓名 한국");
    }

    #[test]
    fn a_word_without_end_may_break() {
        let mut data = Value::String("x".repeat(100));
        make_printable(&mut data);
        assert_eq!(data.as_str().unwrap().split('\u{200B}').count(), 5);
    }
}
