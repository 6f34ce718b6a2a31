//! An accusation split into sentences, by the rules of Unicode (UAX #29), with the abbreviations that charges are
//! full of held together. What comes of it is a proposal: the person splits, joins and orders.

use unicode_segmentation::UnicodeSegmentation;

/// Most rows that one text is split into; what is left is the last row.
pub(crate) const MOST: usize = 300;

/// Short words before a full stop that end no sentence, in the languages charges come in.
const SHORTENED: [&str; 46] = [
    "art", "arts", "no", "nos", "nr", "par", "para", "paras", "p", "pp", "sec", "ch", "mr", "mrs",
    "ms", "dr", "prof", "st", "cf", "vs", "ca", "approx", "al", "inc", "ltd", "co", "jr", "sr",
    "fig", "vol", "abs", "alin", "ст", "ч", "п", "пп", "гр", "им", "ул", "д", "т", "тыс", "млн",
    "руб", "см", "стр",
];

/// A sentence, and the byte it begins at.
pub(crate) type Piece<'a> = (usize, &'a str);

/// Splits a text. Every piece stands in the text byte for byte; only white space lies between them.
pub(crate) fn sentences(text: &str) -> Vec<Piece<'_>> {
    let mut bounds: Vec<(usize, usize)> = Vec::new();
    for (start, piece) in text.split_sentence_bound_indices() {
        let begin = start + (piece.len() - piece.trim_start().len());
        let end = start + piece.trim_end().len();
        if begin >= end {
            continue;
        }
        let full = bounds.len() >= MOST;
        match bounds.last_mut() {
            Some((first, last)) if goes_on(text, *first, *last, begin, end) => *last = end,
            Some((_, last)) if full => *last = end,
            _ => bounds.push((begin, end)),
        }
    }
    bounds.into_iter().filter_map(|(from, to)| Some((from, text.get(from..to)?))).collect()
}

/// Says whether a piece belongs to the one before it: that ends with an initial, a shortened word or a number of a
/// list, or this one says nothing by itself.
fn goes_on(text: &str, first: usize, last: usize, begin: usize, end: usize) -> bool {
    let (Some(before), Some(between), Some(after)) =
        (text.get(first..last), text.get(last..begin), text.get(begin..end))
    else {
        return false;
    };
    if between.contains(['\n', '\r']) {
        return false;
    }
    if !after.chars().any(char::is_alphanumeric) {
        return true;
    }
    let Some(stem) = before.strip_suffix('.') else { return false };
    let cut = stem.rfind(|c: char| !c.is_alphanumeric());
    let word = cut.map_or(stem, |at| stem.get(at..).unwrap_or(stem));
    let word = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    let lone_number = word == stem.trim() && word.chars().all(|c| c.is_ascii_digit());
    let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    let short = word.to_lowercase();
    !word.is_empty() && (lone_number || initial || SHORTENED.contains(&short.as_str()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn split(text: &str) -> Vec<&str> {
        sentences(text).into_iter().map(|(_, piece)| piece).collect()
    }

    #[test]
    fn charges_are_split_where_their_sentences_end() {
        assert_eq!(
            split(
                "In 2014 he, with G. Alburov, took a picture (Art. 158 of the Code).  It had value. \n\nHe hides."
            ),
            [
                "In 2014 he, with G. Alburov, took a picture (Art. 158 of the Code).",
                "It had value.",
                "He hides."
            ]
        );
        assert_eq!(
            split("Обвиняется по ст. 158 ч. 2 УК РФ. Скрылся в 2015 г. Объявлен в розыск."),
            ["Обвиняется по ст. 158 ч. 2 УК РФ.", "Скрылся в 2015 г.", "Объявлен в розыск."]
        );
        assert_eq!(split("1. He took it. 2. He left."), ["1. He took it.", "2. He left."]);
        assert_eq!(split("سرق الصورة. ثم هرب؟ نعم!"), ["سرق الصورة.", "ثم هرب؟", "نعم!"]);
        assert_eq!(split("one line\nanother line"), ["one line", "another line"]);
        assert_eq!(split("  \n "), Vec::<&str>::new());
    }

    proptest! {
        #[test]
        fn no_letter_is_lost_and_every_piece_stands_where_it_says(text in "(\\PC|\n| |\\. |[A-Z]\\. ){0,80}") {
            let pieces = sentences(&text);
            let mut at = 0;
            let mut told = String::new();
            for (from, piece) in &pieces {
                prop_assert_eq!(text.get(*from..from + piece.len()), Some(*piece));
                prop_assert!(text[at..*from].chars().all(char::is_whitespace));
                prop_assert!(!piece.trim().is_empty());
                at = from + piece.len();
                told.push_str(piece);
            }
            prop_assert!(text[at..].chars().all(char::is_whitespace));
            prop_assert!(pieces.len() <= MOST);
        }
    }
}
