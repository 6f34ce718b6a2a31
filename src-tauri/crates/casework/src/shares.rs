//! Shares of a way back in: three sheets of paper with three people, any two of which open the papers.
//!
//! Their words are treated as those of a recovery sheet: never in JSON, wiped when dropped.

use redress_model::{Code, Problem};
use redress_vault::recovery::{WORDS, WrongRows};
use redress_vault::shares::{Misfit, ROWS, Share, Shared};
use redress_vault::{SecretString, Zeroizing};

use crate::Error;
use crate::sheet::{rows_in, text_of};

/// Makes a new secret to be shared out.
pub fn make() -> Shared {
    Shared::random()
}

/// Gives the rows of a share in words, one a line.
pub fn lines(share: &Share) -> SecretString {
    let rows: Zeroizing<Vec<[u16; WORDS + 1]>> = share.rows();
    text_of(&rows)
}

/// Reads two shares as somebody typed them, each as a sheet is read, and puts them together.
///
/// # Errors
/// `wrong-share-row` names the rows that are not right: `1.3` is the third row of the first. `wrong-shares` where
/// they are one share twice, or do not belong together.
pub fn read_two(one: &SecretString, other: &SecretString) -> Result<Shared, Error> {
    let (one, other) = (Share::from_rows(&rows_in(one)), Share::from_rows(&rows_in(other)));
    match (one, other) {
        (Ok(one), Ok(other)) => Shared::from_two(&one, &other).map_err(|misfit| {
            let why = match misfit {
                Misfit::Same => "the same part twice",
                Misfit::OtherSet => "parts of different sets",
            };
            Problem::new(Code::WrongShares).with_detail(why).into()
        }),
        (one, other) => {
            let mut named = Vec::new();
            for (n, share) in [(1, one), (2, other)] {
                let wrong = share.err().map(|WrongRows(wrong)| wrong).unwrap_or_default();
                named.extend(wrong.into_iter().map(|at| format!("{n}.{}", at + 1)));
            }
            Err(Problem::new(Code::WrongShareRow).with_detail(named.join(", ")).into())
        }
    }
}

/// Gives the rows of a typed share that are not right, counted from 0. Empty when all are.
pub fn wrong_rows(text: &SecretString) -> Vec<usize> {
    let read = Share::from_rows(&rows_in::<ROWS>(text));
    read.err().map(|WrongRows(wrong)| wrong).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use redress_vault::ExposeSecret;

    use super::*;

    fn secret(text: &str) -> SecretString {
        SecretString::from(text.to_owned())
    }

    #[test]
    fn two_shares_are_read_and_what_is_wrong_is_named() {
        let shared = make();
        let texts: Vec<String> =
            shared.cut().iter().map(|share| lines(share).expose_secret().to_owned()).collect();
        assert_eq!(texts[0].lines().count(), ROWS);
        for (a, b) in [(0, 1), (1, 2), (2, 0)] {
            let read = read_two(&secret(&texts[a]), &secret(&texts[b].to_uppercase()));
            assert!(read.unwrap() == shared);
        }
        let code =
            |one: &str, other: &str| read_two(&secret(one), &secret(other)).unwrap_err().problem();
        assert_eq!(code(&texts[0], &texts[0]).code, Code::WrongShares);
        let mut rows: Vec<&str> = texts[1].lines().collect();
        rows[2] = "nobody writes this here";
        let problem = code(&texts[0], &rows.join("\n"));
        assert_eq!((problem.code, problem.detail.as_deref()), (Code::WrongShareRow, Some("2.3")));
        assert_eq!(wrong_rows(&secret(&rows.join("\n"))), [2]);
        assert!(wrong_rows(&secret(&texts[2])).is_empty());
    }
}
