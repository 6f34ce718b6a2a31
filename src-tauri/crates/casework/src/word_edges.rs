//! Where words stand by themselves in a text and not inside of others, in every script.
//!
//! Letters and digits on both sides of an edge make it the inside of a word, with two exceptions. Arabic writes *and*,
//! *in*, *to*, *like* and *the* together with the word that follows. Chinese, Japanese and the scripts of South-East
//! Asia leave no space between words, and Korean puts its particles behind them.

/// Whether a letter is of a script in which the edge of a word cannot be seen.
fn unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

fn arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{64a}' | '\u{671}'..='\u{6d3}')
}

/// Whether these letters are what Arabic writes together with the next word: *and* or *so*, then *in*, *to* or *like*,
/// then the article, which loses its alif behind *to*. Each may be missing.
fn joined(letters: &[char]) -> bool {
    let skip = |from: usize, any: &[char]| {
        from + usize::from(letters.get(from).is_some_and(|c| any.contains(c)))
    };
    let and = skip(0, &['و', 'ف']);
    let to = skip(and, &['ب', 'ل', 'ك']);
    let article = match letters.get(to..) {
        Some(['ا', 'ل', ..]) => to + 2,
        Some(['ل', ..]) if letters.get(and) == Some(&'ل') && to > and => to + 1,
        _ => to,
    };
    article == letters.len()
}

/// Says whether a text that begins and ends here stands by itself.
pub(crate) fn stands_alone(text: &[char], from: usize, end: usize) -> bool {
    let (Some(first), Some(last)) =
        (text.get(from), end.checked_sub(1).and_then(|at| text.get(at)))
    else {
        return false;
    };
    let inside = |beside: char, own: char| {
        beside.is_alphanumeric() && !unspaced(beside) && own.is_alphanumeric() && !unspaced(own)
    };
    let before = text[..from].last().is_some_and(|c| inside(*c, *first));
    let after = text.get(end).is_some_and(|c| inside(*c, *last));
    if after || !before {
        return !after;
    }
    let letters = text[..from].iter().rev().take_while(|c| c.is_alphanumeric()).count();
    arabic(*first) && joined(&text[from - letters..from])
}

/// Gives how long a text is for the question whether it can be looked for: a sign that is a syllable or a word of its own
/// counts as two letters.
pub(crate) fn weight(text: impl IntoIterator<Item = char>) -> usize {
    text.into_iter().map(|c| if unspaced(c) { 2 } else { 1 }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of `text` that stand before `|` and behind it again, as in `a |word| b`.
    fn alone(marked: &str) -> bool {
        let parts: Vec<&str> = marked.split('|').collect();
        let [before, word, after] = parts[..] else { panic!("{marked}") };
        let text: Vec<char> = [before, word, after].concat().chars().collect();
        let from = before.chars().count();
        stands_alone(&text, from, from + word.chars().count())
    }

    #[test]
    fn a_word_inside_of_another_does_not_stand_alone() {
        for by_itself in [
            "|Sample|",
            "(|Sample|)",
            "at |Sample|, now",
            "в |Самаре|.",
            "Ünal-|Sample|",
            "“|Sample|”",
        ] {
            assert!(alone(by_itself), "{by_itself}");
        }
        for inside in
            ["|Sample|town", "Re|Sample|", "о |Самаре|й", "É|sample|", "1|4 Sample|", "|Sample 1|4"]
        {
            assert!(!alone(inside), "{inside}");
        }
    }

    #[test]
    fn what_arabic_writes_together_with_the_next_word_is_no_part_of_it() {
        for prefixed in [
            "و|فاطمة|",
            "ل|فاطمة|",
            "وب|فاطمة|",
            "فل|فاطمة|",
            "من ال|شارع|",
            "وبال|شارع|",
            "لل|شارع|",
            "ولل|شارع|",
            "ب|شارع| النموذج",
        ] {
            assert!(alone(prefixed), "{prefixed}");
        }
        for inside in ["مو|فاطمة|", "لب|شارع|", "كو|شارع|", "|فاطمة|ون", "النو|شارع|", "W|فاطمة|"]
        {
            assert!(!alone(inside), "{inside}");
        }
        // No prefix of another script.
        assert!(!alone("و|Sample|"));
    }

    #[test]
    fn scripts_without_spaces_have_no_edges_to_ask_for() {
        for within in [
            "我住在|北京市样本路14号|三楼",
            "住|14号|",
            "ฉันอยู่|ถนนตัวอย่าง|นี้",
            "|김민준|은",
            "は|山田花子|です",
        ] {
            assert!(alone(within), "{within}");
        }
        assert_eq!((weight("王小明".chars()), weight("Anna".chars())), (6, 4));
    }
}
