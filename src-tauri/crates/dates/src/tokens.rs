//! Words, numbers and marks of a text, in one plain spelling.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Token {
    /// Letters, in small ones, without accents and vowel marks.
    Word(String),
    /// A number, with the number of its digits.
    Number(i32, usize),
    /// `-`, `.`, `/`, `:` or `?`; every dash is `-`, a dash that stands free or is long is `–`.
    Mark(char),
}

impl Token {
    /// Gives its word.
    pub(crate) fn into_word(self) -> Option<String> {
        match self {
            Token::Word(word) => Some(word),
            _ => None,
        }
    }

    /// Says whether it is one of these words.
    pub(crate) fn is(&self, words: &[&str]) -> bool {
        matches!(self, Token::Word(word) if words.contains(&word.as_str()))
    }
}

/// Folds one spelling of a letter into the one used here. `None` is left out.
fn plain(c: char) -> Option<char> {
    Some(match c {
        // Apostrophes and half rings inside names of months, joiners, the Arabic stretch mark,
        // and marks of direction.
        '‘'
        | 'ʻ'
        | 'ʼ'
        | 'ʿ'
        | 'ʾ'
        | '`'
        | '´'
        | '\u{200B}'..='\u{200F}'
        | 'ـ'
        | '\u{202A}'..='\u{202E}'
        | '\u{2066}'..='\u{2069}' => return None,
        '’' => '\'',
        'ی' | 'ى' => 'ي',
        'ک' => 'ك',
        'ة' | 'ہ' | 'ۀ' => 'ه',
        'ٱ' => 'ا',
        'ə' => 'e',
        'ı' => 'i',
        _ => c,
    })
}

fn digit(c: char) -> Option<u32> {
    match c {
        '0'..='9' => Some(c as u32 - '0' as u32),
        '\u{0660}'..='\u{0669}' => Some(c as u32 - 0x0660),
        '\u{06F0}'..='\u{06F9}' => Some(c as u32 - 0x06F0),
        _ => None,
    }
}

/// Splits a text. Numbers above nine digits are cut to a number that no calendar has.
pub(crate) fn split(text: &str) -> Vec<Token> {
    // The short i of Russian is a letter of its own, not one with an accent.
    let bare = |c: char| -> Vec<char> {
        match c {
            'й' | 'Й' => vec!['й'],
            _ => std::iter::once(c).nfkd().filter(|c| !is_combining_mark(*c)).collect(),
        }
    };
    let lower: Vec<char> = text
        .nfc()
        .flat_map(bare)
        .flat_map(char::to_lowercase)
        .filter(|c| !is_combining_mark(*c))
        .filter_map(plain)
        .collect();
    let mut out: Vec<Token> = Vec::new();
    let mut at = 0;
    while let Some(&c) = lower.get(at) {
        let start = at;
        if digit(c).is_some() {
            let mut value: i32 = 0;
            while let Some(d) = lower.get(at).copied().and_then(digit) {
                value = value.saturating_mul(10).saturating_add(i32::try_from(d).unwrap_or(0));
                at += 1;
            }
            out.push(Token::Number(value, at - start));
        } else if c.is_alphabetic() {
            let mut word = String::new();
            while let Some(c) = lower.get(at) {
                if c.is_alphabetic() {
                    word.push(*c);
                } else if *c != '\'' || word.len() == 1 {
                    // The article of «l'arrestation» is a word; the ring in «Rabi'» is not.
                    break;
                }
                at += 1;
            }
            out.push(Token::Word(word));
        } else {
            at += 1;
            let free =
                |n: Option<usize>| n.and_then(|n| lower.get(n)).is_none_or(|c| c.is_whitespace());
            match c {
                '–' | '—' | '−' => out.push(Token::Mark('–')),
                '-' | '‐' | '‑' if free(start.checked_sub(1)) && free(Some(at)) => {
                    out.push(Token::Mark('–'));
                }
                '-' | '‐' | '‑' => out.push(Token::Mark('-')),
                '.' | '/' | ':' => out.push(Token::Mark(c)),
                '⁄' | '∕' | '\\' => out.push(Token::Mark('/')),
                '?' | '؟' | '~' | '≈' => out.push(Token::Mark('?')),
                _ => {}
            }
        }
    }
    out
}
