//! A recovery sheet in words: four rows of three words and a check word, of the list that passphrases use.
//!
//! The words are a second way into a vault, so they are treated as passphrases are: never in JSON, wiped
//! when dropped.

use redress_model::{Code, Problem};
use redress_vault::recovery::{self, Sheet, WORDS, WrongRows};
use redress_vault::{ExposeSecret, SecretString, Zeroizing};

use crate::Error;

/// Fewest letters of a word by which it is known: no two words of the list begin with the same four.
const ENOUGH: usize = 4;

type Row = [u16; WORDS + 1];

fn list() -> &'static [&'static str; 2048] {
    bip39::Language::English.word_list()
}

/// Makes a new sheet.
pub fn make() -> Sheet {
    Sheet::random()
}

/// Gives the rows in words, one a line.
pub fn lines(sheet: &Sheet) -> SecretString {
    text_of(&sheet.rows())
}

/// Writes rows of numbers as words, one row a line.
pub(crate) fn text_of(rows: &[Row]) -> SecretString {
    // Made at its full size, so that no half-grown copy stays in memory: no word has over eight letters.
    let mut text = String::with_capacity(rows.len() * (WORDS + 1) * 9);
    for row in rows.iter() {
        for (n, number) in row.iter().enumerate() {
            text.push_str(if n > 0 { " " } else { "" });
            text.push_str(list()[usize::from(*number)]);
        }
        text.push('\n');
    }
    SecretString::from(text)
}

/// Reads a sheet as somebody typed it: a row a line, or all words in order. Capitals, numbers before a row
/// and letters after the fourth do not matter.
///
/// # Errors
/// `wrong-sheet-row` names the rows that are not right, counted from 1.
pub fn read(text: &SecretString) -> Result<Sheet, Error> {
    Sheet::from_rows(&rows_in(text)).map_err(|WrongRows(wrong)| {
        let named: Vec<String> = wrong.iter().map(|at| (at + 1).to_string()).collect();
        Problem::new(Code::WrongSheetRow).with_detail(named.join(", ")).into()
    })
}

/// Gives the rows of a typed sheet that are not right, counted from 0. Empty when all are.
pub fn wrong_rows(text: &SecretString) -> Vec<usize> {
    Sheet::from_rows(&rows_in(text)).err().map(|WrongRows(wrong)| wrong).unwrap_or_default()
}

/// Says whether some rows, typed from paper, are those of this sheet: pairs of a place from 0 and a text.
pub fn rows_are_of(sheet: &Sheet, typed: &[(usize, &str)]) -> bool {
    let real = sheet.rows();
    typed.iter().all(|(at, text)| {
        real.get(*at).is_some_and(|row| number_row(words_of(text)).as_ref() == Some(row))
    })
}

/// Reads rows as somebody typed them: so many lines, or all words in order.
pub(crate) fn rows_in<const ROWS: usize>(text: &SecretString) -> [Option<Row>; ROWS] {
    let text = text.expose_secret();
    let mut rows = [None; ROWS];
    let lines: Vec<&str> = text.lines().filter(|line| words_of(line).next().is_some()).collect();
    if lines.len() == ROWS {
        for (row, line) in rows.iter_mut().zip(lines) {
            *row = number_row(words_of(line));
        }
        return rows;
    }
    let words: Zeroizing<Vec<u16>> =
        Zeroizing::new(words_of(text).map(|word| number(word).unwrap_or(u16::MAX)).collect());
    for (row, four) in rows.iter_mut().zip(words.chunks(WORDS + 1)) {
        *row = Row::try_from(four).ok();
    }
    rows
}

/// The words of a line; what holds no letter (a number before a row) is none.
fn words_of(line: &str) -> impl Iterator<Item = &str> {
    line.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic))
}

fn number_row<'a>(mut words: impl Iterator<Item = &'a str>) -> Option<Row> {
    let mut row = [0; WORDS + 1];
    for place in &mut row {
        *place = number(words.next()?)?;
    }
    words.next().is_none().then_some(row)
}

fn number(word: &str) -> Option<u16> {
    let letters = word.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase);
    let typed: Zeroizing<String> = Zeroizing::new(letters.collect());
    let found = list().binary_search(&typed.as_str()).ok().or_else(|| {
        let begin = typed.get(..ENOUGH)?;
        list().iter().position(|known| known.starts_with(begin))
    })?;
    u16::try_from(found).ok().filter(|number| *number < recovery::CHOICES)
}

#[cfg(test)]
mod tests {
    use redress_vault::recovery::ROWS;

    use super::*;

    fn secret(text: &str) -> SecretString {
        SecretString::from(text.to_owned())
    }

    fn detail(text: &str) -> Option<String> {
        let problem = read(&secret(text)).unwrap_err().problem();
        assert_eq!(problem.code, Code::WrongSheetRow);
        problem.detail
    }

    #[test]
    fn a_sheet_comes_back_however_it_is_typed() {
        let sheet = make();
        let text = lines(&sheet);
        let text = text.expose_secret();
        assert_eq!(text.lines().count(), ROWS);
        let numbered: Vec<String> =
            text.lines().enumerate().map(|(n, line)| format!("{}. {line}", n + 1)).collect();
        let short: Vec<String> =
            text.split_whitespace().map(|word| word.chars().take(4).collect()).collect();
        let typed = [
            text.to_owned(),
            text.to_uppercase(),
            numbered.join("\n"),
            text.replace('\n', "  "),
            short.join(" "),
        ];
        for typed in typed {
            assert_eq!(read(&secret(&typed)).unwrap(), sheet);
            assert_eq!(wrong_rows(&secret(&typed)), Vec::<usize>::new());
        }
    }

    #[test]
    fn a_wrong_row_is_named() {
        let sheet = make();
        let text = lines(&sheet);
        let rows: Vec<&str> = text.expose_secret().lines().collect();
        let with = |at: usize, row: &str| {
            let mut rows = rows.clone();
            rows[at] = row;
            rows.join("\n")
        };
        let cut = rows[2].rsplit_once(' ').unwrap().0;
        assert_eq!(detail(&with(2, cut)).as_deref(), Some("3"));
        assert_eq!(detail(&with(0, "kuckuck nobody writes this")).as_deref(), Some("1"));
        assert_eq!(detail("").as_deref(), Some("1, 2, 3, 4"));
        assert_eq!(wrong_rows(&secret(&with(3, "x y z w"))), [3]);
    }

    #[test]
    fn two_rows_are_read_back() {
        let sheet = make();
        let text = lines(&sheet);
        let rows: Vec<&str> = text.expose_secret().lines().collect();
        assert!(rows_are_of(&sheet, &[(1, rows[1]), (3, rows[3])]));
        assert!(!rows_are_of(&sheet, &[(1, rows[1]), (2, rows[3])]) || rows[2] == rows[3]);
        assert!(!rows_are_of(&sheet, &[(9, rows[1])]));
    }
}
