//! Passphrases: words chosen by chance first, a phrase of one's own second.

use redress_model::{Code, Problem};
use redress_vault::SecretString;

use crate::Error;

/// Words in a generated passphrase: 7 of a list of 2,048 are 77 bits.
pub const WORDS: usize = 7;
/// Bits of a generated passphrase: nobody can try them all against scrypt with log_n 18.
pub const BITS: u32 = 77;
/// Fewest characters of a phrase of one's own.
const FEWEST: usize = 16;
/// Fewest guesses, as a power of ten, that a phrase of one's own may take by the estimate of
/// zxcvbn; the estimate is known to be kind, so the bar is high.
const GUESSES_LOG10: f64 = 14.0;

/// Chooses words by chance from the BIP-39 English list (CC0).
///
/// # Errors
/// Only if the system has no randomness to give.
pub fn make() -> Result<Vec<&'static str>, Error> {
    let list = bip39::Language::English.word_list();
    let mut words = Vec::with_capacity(WORDS);
    for _ in 0..WORDS {
        let mut bytes = [0_u8; 2];
        getrandom::fill(&mut bytes)
            .map_err(|_| Problem::new(Code::Internal).with_detail("no randomness"))?;
        // 2,048 divides 65,536, so the remainder favours no word.
        words.push(list[usize::from(u16::from_le_bytes(bytes)) % list.len()]);
    }
    Ok(words)
}

/// Says whether a phrase is hard enough to guess. Generated words always are.
///
/// # Errors
/// `weak-passphrase` with the reason in its detail.
pub fn strong_enough(phrase: &SecretString) -> Result<(), Error> {
    use redress_vault::ExposeSecret as _;
    let text = phrase.expose_secret();
    let weak = |why: &str| Err(Problem::new(Code::WeakPassphrase).with_detail(why).into());
    if text.chars().count() < FEWEST {
        return weak("fewer than 16 characters");
    }
    let list = bip39::Language::English.word_list();
    let mut words: Vec<&str> = text.split_whitespace().collect();
    let all_from_list = words.iter().all(|word| list.binary_search(word).is_ok());
    words.sort_unstable();
    words.dedup();
    if all_from_list && words.len() + 1 >= WORDS {
        return Ok(());
    }
    // zxcvbn looks at the first hundred characters; more only adds.
    let head: String = text.chars().take(100).collect();
    if zxcvbn::zxcvbn(&head, &[]).guesses_log10() < GUESSES_LOG10 {
        return weak("easy to guess");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> Result<(), Error> {
        strong_enough(&SecretString::from(text.to_owned()))
    }

    #[test]
    fn generated_words_are_strong_and_differ() {
        let (one, two) = (make().unwrap(), make().unwrap());
        assert_eq!(one.len(), WORDS);
        assert_ne!(one, two);
        assert!(check(&one.join(" ")).is_ok());
    }

    #[test]
    fn easy_phrases_are_refused() {
        for phrase in ["", "Moscow2024!", "password password", "aaaaaaaaaaaaaaaaaaaa"] {
            assert!(check(phrase).is_err(), "{phrase}");
        }
        assert!(check("the neighbour paints seven blue kettles at dawn").is_ok());
    }
}
