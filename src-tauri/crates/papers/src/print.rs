//! The last step before a value is printed: what no font holds is written as its code, and words
//! too long for a line may break.

use serde_json::Value;

use crate::world::printable;

/// Longest run of characters without a place to break; longer words would run off the page.
const LONGEST_WORD: usize = 24;
/// As [`LONGEST_WORD`] where a run holds no good place to break: a number, a part of an address. One column of a table
/// holds it.
const LONGEST_RUN: usize = 40;
/// After these an address may break (and any long word does first).
const BREAKS: [char; 5] = ['/', '?', '&', '-', '.'];

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
    let mut word = Vec::new();
    for c in text.chars().filter(|c| !empty(*c)) {
        if c.is_whitespace() {
            put(&mut word, &mut out);
            out.push(c);
        } else if printable(c) {
            word.push(Sign { c, glued: false });
        } else {
            strange.push(c);
            let code = format!("[U+{:04X}]", c as u32);
            word.extend(code.chars().enumerate().map(|(n, c)| Sign { c, glued: n > 0 }));
        }
    }
    put(&mut word, &mut out);
    out
}

/// A character of a word as it is printed.
#[derive(Clone, Copy)]
struct Sign {
    c: char,
    /// Within the code of a character that no font holds, which is never torn apart.
    glued: bool,
}

/// Writes a word with its places to break, and begins the next.
fn put(word: &mut Vec<Sign>, out: &mut String) {
    let mut places = places(word).into_iter().peekable();
    for (n, sign) in word.drain(..).enumerate() {
        if places.next_if_eq(&n).is_some() {
            // A break that shows nothing: zero width space.
            out.push('\u{200B}');
        }
        out.push(sign.c);
    }
}

/// Where a long word may break: after a slash, a question mark, an ampersand, a hyphen or a full stop, an address nowhere
/// else; and never within a number, for half a number reads as another one. What would run off the page breaks all the
/// same.
fn places(word: &[Sign]) -> Vec<usize> {
    let mut places = Vec::new();
    if word.len() <= LONGEST_WORD {
        return places;
    }
    let text: String = word.iter().map(|sign| sign.c).collect();
    let address = text.contains("://") || text.to_lowercase().contains("www.");
    let digit = |n: usize| word.get(n).is_some_and(|sign| sign.c.is_numeric());
    let breaks = |n: usize| word.get(n).is_some_and(|sign| BREAKS.contains(&sign.c));
    // Places are before the character that is named. `2024-05-03` and `1.5` are numbers too.
    let good = |n: &usize| {
        let in_number = *n >= 2 && digit(n - 2) && digit(*n);
        breaks(n - 1) && !breaks(*n) && !in_number && !word[*n].glued
    };
    let torn = |n: &usize| digit(n - 1) && digit(*n);
    let fair = |n: &usize| !word[*n].glued && !torn(n);
    let in_number = |n: &usize| breaks(n - 1) && digit(*n) || breaks(*n) && digit(n - 1);
    let plain = |n: &usize| fair(n) && !in_number(n);
    let mut start = 0;
    while word.len() - start > LONGEST_WORD {
        let (near, far) = (start + LONGEST_WORD, word.len().min(start + LONGEST_RUN + 1));
        let within = || start + 1..=near;
        let beyond = || near + 1..far;
        let mut found = within().rev().find(good);
        if !address {
            found = found.or_else(|| within().rev().find(plain));
        }
        found = found.or_else(|| beyond().find(good));
        if far < word.len() {
            // Nothing else is left.
            let last = || (start + 1..far).rev();
            found = found.or_else(|| last().find(plain)).or_else(|| last().find(fair));
            found = found.or(Some(far - 1));
        }
        let Some(next) = found else { break };
        places.push(next);
        start = next;
    }
    places
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
    fn broken(text: &str) -> Vec<String> {
        let mut data = Value::String(text.to_owned());
        make_printable(&mut data);
        data.as_str().unwrap().split('\u{200B}').map(str::to_owned).collect()
    }

    #[test]
    fn an_address_breaks_at_its_own_signs_and_never_in_a_number() {
        let parts =
            broken("https://example.org/documents/decisions/2023-11-0012345678?page=17&lang=en");
        let wanted = [
            "https://example.org/",
            "documents/decisions/",
            "2023-11-0012345678?",
            "page=17&lang=en",
        ];
        assert_eq!(parts, wanted);
        for address in [
            "https://www.example.org/en/News-and-Events/News/2019/1234567890123456789012345",
            "https://example.org/a_long_name_without_any_sign_at_all_in_it_20231105123456.html",
            "www.example.org/x/3.14159265358979/and-some-more-words-that-follow/2024-05-03",
        ] {
            let parts = broken(address);
            assert_eq!(parts.concat(), address);
            for pair in parts.windows(2) {
                let ends = pair[0].chars().next_back().unwrap();
                let begins = pair[1].chars().next().unwrap();
                assert!(!(ends.is_numeric() && begins.is_numeric()), "{parts:?}");
                assert!(parts.iter().all(|part| part.chars().count() <= LONGEST_RUN), "{parts:?}");
            }
            for number in
                ["2024-05-03", "3.14159265358979"].iter().filter(|one| address.contains(**one))
            {
                assert!(parts.iter().any(|part| part.contains(number)), "{parts:?}");
            }
        }
        // A number alone, and the code of a sign that no font holds, stay whole as long as a line can hold them.
        assert_eq!(broken(&"1".repeat(30)).len(), 1);
        assert_eq!(broken(&"1".repeat(100)).len(), 3);
        assert!(broken(&format!("{}ש", "x".repeat(20))).contains(&"[U+05E9]".to_owned()));
    }
}
